## Ausnahmen

waivers-one = Ausnahme
waivers-grant = Ausnahme gewähren
waivers-grant-lead = Die Freigabe öffnet sich ohne diese Bedingung bis zu dem Tag, den Sie nennen. Eine Ausnahme lässt sich nicht rückgängig machen; sie wird auf das Zertifikat gedruckt.
waivers-empty = Keine Ausnahme wurde gewährt. Eine Person der Partei, die eine Bedingung schützt, kann auf Zeit und mit Grund darauf verzichten. Auf Unterschriften und unbesetzte Rollen kann niemand verzichten.
waivers-nothing = Keine Bedingung, die eine Freigabe geschlossen hält, lässt eine Ausnahme zu.
waivers-others = { $count ->
    [one] 1 Bedingung schützt
   *[other] { $count } Bedingungen schützen
} eine andere Partei ({ $party }): Wählen Sie unten links, wer handelt
waivers-soon = { $date }, { $days ->
    [0] heute
    [one] in 1 Tag
   *[other] in { $days } Tagen
}
waivers-protects = Schützt
waivers-final = Eine Ausnahme endet von selbst. Sie bleibt im Verlauf und auf dem Zertifikat.
