### Verantwortlichkeiten im Raum der Personen, und was der Raum von jeder Person weiß.

people-parts = Was gezeigt wird
people-tab-people = Personen
people-tab-raci = Verantwortlichkeiten

raci-title = Verantwortlichkeiten
raci-empty = Niemand hat gesagt, wer was tut
raci-empty-text = Die Matrix beginnt mit dem, was die Methodik vorschlägt: ihren Schritten, der Arbeit daneben und ihren Rollen. Ändern Sie, was hier anders ist.
raci-begin = Mit dem Vorschlag beginnen
raci-why = Warum eine Matrix
raci-why-text = Genau einer verantwortet jede Zeile. Wo es zwei tun, tut es keiner.
raci-grid = Wer was tut
raci-lead = R führt aus, A verantwortet, C wird vorher gefragt, I wird danach informiert. Tippen Sie die Buchstaben; Pfeiltasten bewegen, Umschalt wählt aus, Entf leert.
raci-what = Was
raci-cell = { $row }, { $column }: { $parts }
raci-cell-none = nichts
raci-add-row = Zeile hinzufügen
raci-add-column = Spalte hinzufügen
raci-row-title = Was getan wird
raci-row-step = Schritt
raci-column-kind = Sie steht für
raci-column-name = Bezeichnung
raci-rename-row = { $row } umbenennen
raci-remove-row = { $row } entfernen
raci-remove-column = { $column } entfernen
raci-row-up = { $row } nach oben
raci-row-down = { $row } nach unten
raci-column-left = { $column } nach links
raci-column-right = { $column } nach rechts
raci-more = Mehr zu { $name }
raci-vacant = Unbesetzt
raci-findings = Was nicht stimmt
raci-consistent = Genau einer verantwortet jede Zeile, und wer gebraucht wird, hat einen Anteil.
raci-mend-this = Beheben: { $what }
raci-show = Zeigen
raci-copy = Als Tabelle kopieren
raci-copied = { $rows } Zeilen und { $columns } Spalten kopiert
raci-save = Als CSV speichern
raci-paste-nothing = Nichts in der Zwischenablage passt: Zellen enthalten die Buchstaben R, A, C und I
raci-paste-outside = Die Tabelle in der Zwischenablage ist größer als der Rest der Matrix ab hier
raci-save-change = Speichern

people-open-work = Offene Arbeit
people-open-none = Nichts offen
people-open-issues = { $count ->
    [one] 1 Problem
   *[other] { $count } Probleme
}
people-open-actions = { $count ->
    [one] 1 Maßnahme
   *[other] { $count } Maßnahmen
}
people-open-commitments = { $count ->
    [one] 1 Zusage
   *[other] { $count } Zusagen
}
people-open-questions = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
}
people-signed = Unterschrieben
people-signed-none = Noch nichts
people-signed-on = { $name }, { $day }
people-required = Erforderlich
kind-raci = Verantwortlichkeiten
