### Der Zeitplan: Diagramm, Liste, Verzug, Verschieben eines Termins, Kalender.

timeline-shown = Diagramm, Liste oder Verzug
timeline-chart = Diagramm
timeline-list = Liste
timeline-ledger = Verzug
timeline-zoom = Wie viel Zeit zu sehen ist
timeline-zoom-week = Wochen
timeline-zoom-month = Monate
timeline-zoom-quarter = Quartale
timeline-today = Heute
timeline-to-today = Zu heute
timeline-week = Woche { $number }
timeline-week-of = Woche { $number }, { $month }
timeline-quarter = Q{ $number } { $year }
timeline-what = Arbeitsstrang, Schritt, Zusage
timeline-no-date = Kein Termin zugesagt
timeline-chart-help = Pfeil auf und ab führt von Termin zu Termin, links zu dem, worauf einer wartet, rechts zu dem, was auf ihn wartet. Eingabe öffnet einen Termin. Umschalt und Pfeil schlagen einen anderen Tag vor.
timeline-bar = { $reference } { $name }: { $start } bis { $end }
timeline-bar-point = { $reference } { $name }: { $end }
timeline-bar-kept = eingehalten { $date }
timeline-bar-late = überfällig
timeline-bar-first = zuerst zugesagt { $date }
timeline-bar-slip = { $count ->
    [one] 1 Tag Verzug
   *[other] { $count } Tage Verzug
}
timeline-bar-forward = { $count ->
    [one] 1 Tag vorgezogen
   *[other] { $count } Tage vorgezogen
}
timeline-legend = Was die Zeichen bedeuten
timeline-legend-open = Zugesagt
timeline-legend-kept = Eingehalten
timeline-legend-slip = Verzug: { $party }
timeline-legend-first = Zuerst zugesagt
timeline-legend-waits = Wartet darauf, nach der Reihenfolge der Schritte
timeline-legend-said = Wartet darauf, wie angegeben
timeline-findings = Zu früh zugesagt
timeline-finding = { $name }: ansehen
timeline-waits-for = Wartet auf
timeline-waits-for-hint = Neben dem, was aus der Reihenfolge der Schritte folgt.
timeline-waits-add = Angeben, worauf sie wartet
timeline-waits-remove = Wartet nicht auf { $name }
timeline-holds-up = Darauf warten
timeline-move-days = { $count ->
    [one] 1 Tag später als { $date }
   *[other] { $count } Tage später als { $date }
}
timeline-move-forward = { $count ->
    [one] 1 Tag früher als { $date }
   *[other] { $count } Tage früher als { $date }
}
timeline-move-same = Das ist schon der Termin.
timeline-pushed = Was das für die bedeutet, die warten
timeline-pushed-none = Nichts, was darauf wartet, verschiebt sich.
timeline-pushed-late = { $days ->
    [one] { $name } beginnt 1 Tag später: { $start }
   *[other] { $name } beginnt { $days } Tage später: { $start }
}
timeline-pushed-end = { $days ->
    [one] { $name } kommt 1 Tag später: { $end }
   *[other] { $name } kommt { $days } Tage später: { $end }
}
timeline-pushed-early = { $days ->
    [one] { $name } kann 1 Tag früher sein: { $end }
   *[other] { $name } kann { $days } Tage früher sein: { $end }
}
timeline-pushed-promised = Zugesagt für den { $date }
timeline-pushed-too = { $name } auch auf den { $date } verschieben
timeline-earlier-causes = Frühere Ursachen
timeline-ledger-empty = Kein Termin wurde verschoben
timeline-ledger-empty-text = Jede Verschiebung eines Termins steht hier mit ihrer Ursache, der Partei, deren Ursache es war, wer sie erfasst hat und wann.
timeline-from = Von
timeline-days-head = Tage
timeline-recorded-by = Erfasst von
timeline-recorded-at = Erfasst
timeline-calendar = Kalender speichern…
timeline-calendar-title = Termine als Kalender speichern
timeline-calendar-lead = Zusagen und Schulungen als iCalendar-Datei, für jedes Kalenderprogramm. Erneut eingelesen, ändert sie die Termine, die schon da sind.
timeline-calendar-everybody = Termine aller
timeline-calendar-party = Termine von
timeline-calendar-person = Person
timeline-calendar-save = Kalender speichern
timeline-calendar-kind = Kalender
timeline-calendar-saved = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
} in { $file } gespeichert
timeline-calendar-open = Öffnen
