### Termine: was worauf wartet, und der Kalender, in den sie ausgegeben werden.

command-commitment-change = Zusage ändern
    .help = Ändert Wortlaut, Person, Schritt, geplanten Beginn oder worauf sie wartet. Der Termin wird durch einen eigenen Befehl verschoben.

did-commitment-change = { $name } geändert

commitment-circle = Sie würden aufeinander warten: { $names }
commitment-before-what-it-waits-for = { $name } ist für den { $date } zugesagt, bevor { $first } am { $ends } endet
commitment-starts-before-what-it-waits-for = { $name } beginnt am { $start }, bevor { $first } am { $ends } endet

calendar-empty = Für diesen Kalender gibt es keinen Termin
calendar-name = { $project }: Termine
calendar-workstream = Arbeitsstrang: { $name }
calendar-step = Schritt: { $name }
calendar-promised-by = Zugesagt von { $name } ({ $party })
calendar-first = Zuerst zugesagt für den { $date }
calendar-slip = Verschoben vom { $from } auf den { $to }: { $cause } ({ $party })
calendar-kept = Eingehalten am { $date }
calendar-session = Sitzung
calendar-chair = Leitung: { $name }
calendar-trainer = Trainer: { $name }
calendar-people = Eingeladen: { $names }
calendar-audience = Zielgruppe: { $names }
calendar-topics = Themen: { $topics }
calendar-material = Material: { $material }

cli-calendar-only-timeline = Nur der Zeitplan wird als Kalender ausgegeben
cli-calendar-written = { $events ->
    [one] 1 Termin
   *[other] { $events } Termine
} in { $file } geschrieben
cli-calendar-whose = --party und --person wählen aus, was in einem Kalender steht: Geben Sie auch --format ics an
