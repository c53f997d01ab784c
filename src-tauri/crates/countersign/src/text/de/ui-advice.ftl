### Rat zur Methode einer Integration.

advice-title = Welche Methode passt
advice-lead = Nur ein Rat: Sie wählen.
advice-rests-on = Er beruht auf
advice-records = { $count } Datensätze am Tag
advice-runs = { $count ->
    [one] ein Lauf am Tag
   *[other] { $count } Läufe am Tag
}
advice-on-event = von einem Ereignis ausgelöst
advice-full = jedes Mal alles
advice-delta = nur Änderungen
advice-nothing-known = Geben Sie an, wie viele Datensätze, wie oft und ob nur Änderungen gesendet werden: Dann wird der Rat bestimmt.
advice-recommended = Empfohlen
advice-possible = Möglich
advice-not-offered = Nicht angeboten
advice-chosen = Gewählt
advice-use = { $method } verwenden
advice-reasons = Warum
advice-for = Spricht dafür
advice-against = Spricht dagegen
advice-rules-out = Schließt sie aus
advice-source = Quelle: { $source }
advice-source-dated = Quelle vom { $day }: { $source }
advice-documented = dokumentiert
advice-general = allgemeine Praxis
advice-customer = Ihre eigene Datei
advice-others = { $count ->
    [one] Eine Methode, die nicht angeboten wird
   *[other] { $count } Methoden, die nicht angeboten werden
}
advice-otherwise = Was es ändern würde
advice-records-above = Über { $limit } Datensätze am Tag: { $methods }
advice-records-below = Unter { $limit } Datensätzen am Tag: { $methods }
advice-runs-above = Über { $limit } Läufe am Tag: { $methods }
advice-runs-below = Unter { $limit } Läufen am Tag: { $methods }
advice-if-full-load = Wenn jedes Mal alles gesendet würde: { $methods }
advice-if-delta = Wenn nur Änderungen gesendet werden könnten: { $methods }
advice-bank = Zu stellende Fragen: { $answered } von { $of } beantwortet
