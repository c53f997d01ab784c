### Die Projektübersicht: Matrix, was die nächste Freigabe öffnet, nächste Termine, Erinnerungen und Diagramme.

## Wo alles steht

home-view = Was die Übersicht zeigt
home-view-matrix = Matrix
home-view-progress = Fortschritt
home-day = Tag { $day }
home-steps = Schritte
home-project-sign-off = Projektabnahme
home-all-workstreams = { $count ->
    [2] beide Arbeitsstränge
   *[other] alle { $count } Arbeitsstränge
}
home-progress-begun = { $count } in Arbeit
home-progress-stale = { $count } veraltet
home-progress-reconfirm = { $count } erneut zu bestätigen
home-cell-signed = { $name }, { $step }: unterschrieben am { $on } und seither unverändert
home-cell-complete = { $name }, { $step }: vollständig seit { $on }
home-cell-begun = { $name }, { $step }: in Arbeit, { $done } von { $of } Punkten erledigt
home-cell-stale = { $name }, { $step }: nach der Unterschrift geändert, daher ist die Unterschrift veraltet
home-cell-reconfirm = { $name }, { $step }: erneut zu bestätigen, seit ein Schritt wieder geöffnet wurde
home-cell-locked = { $count ->
    [0] { $name }, { $step }: gesperrt
    [one] { $name }, { $step }: durch 1 Bedingung gesperrt
   *[other] { $name }, { $step }: durch { $count } Bedingungen gesperrt
}
home-waivers = Eine Ausnahme von einer Bedingung kann nur die Partei gewähren, die sie schützt. Eine Unterschrift kann nie entfallen.

## Wer am Zug ist

move-since = { $days ->
    [0] Heute angefragt.
    [one] Gestern angefragt.
   *[other] Am { $on } angefragt, vor { $days } Tagen.
}
move-meanwhile = { $count ->
    [one] { $party } hat währenddessen eine Aufgabe.
   *[other] { $party } hat währenddessen { $count } Aufgaben.
}
move-sign = Abnahme öffnen
move-remind = Erinnerung schreiben

reminder-title = Erinnerung schreiben
reminder-lead = Von hier wird nichts versendet: Kopieren Sie den Text, oder öffnen Sie ihn in Ihrem E-Mail-Programm.
reminder-to = An
reminder-no-address = Es ist keine E-Mail-Adresse bekannt. Tragen Sie sie unter Personen ein.
reminder-subject = Betreff
reminder-text = Text
reminder-copy = Kopieren
reminder-mail = Im E-Mail-Programm öffnen
reminder-copied = Erinnerung kopiert
reminder-opened = Erinnerung in Ihrem E-Mail-Programm geöffnet
reminder-subject-line = { $project }: { $act }
reminder-greeting = Guten Tag { $name },
reminder-greeting-all = Guten Tag,
reminder-asked-on = { $days ->
    [0] seit heute liegt bei Ihnen:
    [one] seit gestern liegt bei Ihnen:
   *[other] seit dem { $on }, also seit { $days } Tagen, liegt bei Ihnen:
}
reminder-asked-for = bei Ihnen liegt:
reminder-close = Der nächste Schritt von { $project } beginnt, wenn das erledigt ist. Falls etwas Sie daran hindert, sagen Sie mir Bescheid.

## Was die Freigabe öffnet

unblock-title = Was uns am schnellsten weiterbringt
unblock-before = { $count ->
    [one] Mit einer Handlung kann { $step } beginnen
   *[other] Mit { $count } Handlungen kann { $step } beginnen
}
unblock-behind = { $count ->
    [one] Mit einer Handlung ist { $step } vollständig
   *[other] Mit { $count } Handlungen ist { $step } vollständig
}
unblock-order = Wie das geordnet ist
unblock-order-now = Was jetzt getan werden kann, steht vor dem, was auf anderes wartet, zum Beispiel eine Unterschrift.
unblock-order-single = Was eine Handlung erfüllt, steht vor dem, was mehrere braucht, zum Beispiel einen Lauf je Integration.
unblock-order-own = Was Ihre eigene Partei tun kann, steht vor dem, was andere tun müssen.
unblock-order-frees = Was mehr Bedingungen und Integrationen freigibt, steht vor dem, was weniger freigibt.
unblock-order-gate = Was in alledem gleich ist, steht nach seinem Code, damit sich die Reihenfolge nie von selbst ändert.
unblock-and = { $count ->
    [one] und eine weitere Bedingung
   *[other] und { $count } weitere Bedingungen
}
unblock-waits = nach den anderen
unblock-people = { $count ->
    [one] { $name } oder eine weitere Person
   *[other] { $name } oder { $count } weitere Personen
}
unblock-takes = { $takes ->
    [one] 1 Handlung
   *[other] { $takes } Handlungen
}, gibt { $frees } frei
unblock-all = Alle { $count } zeigen
unblock-fewer = Weniger zeigen
unblock-way = Dorthin
unblock-step = Zum Schritt
unblock-confirm = Bestätigen
unblock-people-way = Rolle besetzen
unblock-issues = Lösen
unblock-documents = Herausgeben
unblock-requirements = Zu den Anforderungen
unblock-integrations = Vervollständigen
unblock-sign-offs = Abnahme öffnen
unblock-scenarios = Lauf festhalten
unblock-mappings = Zuordnung öffnen
unblock-samples = Dateien hinzufügen
unblock-training = Festhalten
unblock-timeline = Termine zusagen

## Nächste Termine

dates-title = Nächste Zusagen
dates-all = Zeitplan öffnen
dates-none = Es ist kein Termin zugesagt, der noch einzuhalten ist.
dates-moved = { $moves ->
    [one] einmal verschoben, { $days } Tage
   *[other] { $moves }-mal verschoben, { $days } Tage
}

## Diagramme

charts-steps = Fortschritt nach Schritt
charts-steps-of = Fortschritt nach Schritt: { $workstream }
charts-items = erledigte Punkte von allen
charts-done = Erledigt
charts-again = Erneut zu tun
charts-done-of = Erledigt von allen
charts-issues = Probleme
charts-issues-summary = { $open } von { $raised } Problemen sind offen.
charts-no-issues = Es wurde kein Problem gemeldet.
charts-raised = Gemeldet
charts-ended = Beendet
charts-open = Offen
charts-day = Tag
charts-period = { $from } bis { $to }
