### Sitzungen mit ihren Entscheidungen und Maßnahmen, und die Antworten auf den Fragenkatalog: Befehle und was darüber gesagt wird.

command-session-add = Sitzung planen
    .help = Plant eine Sitzung mit Tag, Personen und einer Tagesordnung für den Anfang.
command-session-change = Sitzung ändern
    .help = Ändert, wann, wo und unter wessen Leitung eine Sitzung stattfindet.
command-session-remove = Sitzung entfernen
    .help = Entfernt eine Sitzung, in der nichts festgehalten wurde.
command-session-arrange = Tagesordnung ordnen
    .help = Ordnet die Punkte einer Tagesordnung, fügt hinzu und nimmt weg.
command-session-attend = Anwesenheit festhalten
    .help = Sagt, wer zu einer Sitzung erwartet wird und wer kam.
command-session-minute = Protokoll führen
    .help = Hält fest, was zu einem Punkt gesagt wurde, wie lange er dauerte und ob er erledigt ist.
command-session-ask = Frage auf die Tagesordnung setzen
    .help = Setzt eine offene Frage unter einen Punkt der Tagesordnung oder nimmt sie herunter.
command-session-decide = Entscheidung festhalten
    .help = Hält fest, was in einer Sitzung entschieden wurde und von wem.
command-session-finish = Protokoll schließen
    .help = Sagt, dass eine Sitzung stattfand, und schließt ihr Protokoll.
command-session-reopen = Protokoll wieder öffnen
    .help = Öffnet das Protokoll einer Sitzung wieder, um es zu berichtigen.
command-session-follow-up = Nächste Sitzung planen
    .help = Plant eine Sitzung, die offene Punkte und Fragen aufnimmt.
command-decision-change = Entscheidung ändern
    .help = Berichtigt eine Entscheidung, solange das Protokoll ihrer Sitzung offen ist.
command-decision-remove = Entscheidung entfernen
    .help = Nimmt eine Entscheidung aus dem Protokoll, solange es offen ist.
command-action-add = Maßnahme festhalten
    .help = Hält fest, wer was bis wann tut.
command-action-change = Maßnahme ändern
    .help = Ändert eine Maßnahme, wer sie ausführt oder ihren Termin.
command-action-finish = Maßnahme abschließen
    .help = Sagt, dass eine Maßnahme erledigt ist, oder öffnet sie wieder.
command-action-remove = Maßnahme entfernen
    .help = Entfernt eine Maßnahme, aus der nichts wurde.
command-action-raise-issue = Problem aus einer Maßnahme machen
    .help = Meldet ein Problem mit Wortlaut, Person und Termin einer Maßnahme.
command-action-commit = Zusage aus einer Maßnahme machen
    .help = Die Partei der ausführenden Person sagt die Maßnahme für ihren Termin zu.
command-bank-answer-give = Frage des Katalogs beantworten
    .help = Behält, was zu einer Integration geantwortet wurde.
command-bank-answer-put-open = Frage zu den offenen stellen
    .help = Macht aus einer Frage des Katalogs eine offene Frage, auf einer Tagesordnung, wenn eine genannt ist.
command-bank-answer-set-aside = Frage zurückstellen
    .help = Sagt, warum eine Frage des Katalogs zu einer Integration nicht gestellt wird.

did-session-add = { $reference } geplant
did-session-change = { $reference } geändert
did-session-remove = { $reference } entfernt
did-session-arrange = Tagesordnung von { $reference } geordnet
did-session-attend = Festgehalten, wer zu { $reference } kommt
did-session-minute = Protokoll von { $reference } geführt
did-session-ask = Fragen von { $reference } geändert
did-session-decide = { $reference } festgehalten
did-session-finish = Protokoll von { $reference } geschlossen
did-session-reopen = Protokoll von { $reference } wieder geöffnet
did-session-follow-up = { $reference } geplant
did-decision-change = { $reference } geändert
did-decision-remove = { $reference } entfernt
did-action-add = { $reference } festgehalten
did-action-change = { $reference } geändert
did-action-finish = { $reference } abgeschlossen
did-action-reopen = { $reference } wieder geöffnet
did-action-remove = { $reference } entfernt
did-action-raise-issue = { $became } aus { $reference } gemacht
did-action-commit = { $became } aus { $reference } gemacht
did-bank-answer-give = „{ $question }“ beantwortet
did-bank-answer-take-back = Antwort auf „{ $question }“ zurückgenommen
did-bank-answer-set-aside = „{ $question }“ zurückgestellt

agenda-unknown = Es gibt keine Tagesordnung { $agenda } für den Anfang
point-unknown = Die Tagesordnung von { $session } hat keinen solchen Punkt
point-has-minutes = „{ $title }“ kann nicht entfallen: Dazu ist etwas festgehalten
minutes-too-many = { $minutes } Minuten sind mehr, als ein Tag hat ({ $limit })
session-closed = Das Protokoll von { $reference } ist geschlossen; öffnen Sie es wieder, um es zu ändern
session-open = Das Protokoll von { $reference } ist offen
session-has-minutes = { $reference } kann nicht entfernt werden: Darin ist etwas festgehalten
session-is-followed = { $reference } kann nicht entfernt werden: { $next } nimmt den Rest auf
session-in-future = { $reference } kann nicht geschlossen werden, bevor sie stattfand: { $date } liegt in der Zukunft
session-nobody-came = { $reference } kann nicht geschlossen werden, solange niemand als anwesend festgehalten ist
session-without-minutes = { $reference } kann nicht geschlossen werden, solange nichts festgehalten ist
session-follows-later = Eine Sitzung, die auf { $reference } folgt, kann nicht vor dem { $date } liegen
session-left-nothing = { $reference } hat nichts für eine nächste Sitzung übrig gelassen
session-minutes-open = Das Protokoll von { $reference } ist offen: Schließen Sie es, bevor es etwas belegt
session-of-other-workstream = { $reference } ist eine Sitzung eines anderen Arbeitsstrangs
action-became = { $reference } ist schon zu { $became } geworden
action-lacks = { $reference } hat { $field ->
    [owner] niemanden, der sie ausführt
   *[due] keinen Termin
}; so kann sie niemand zusagen
bank-question-unknown = Der Katalog stellt zu dieser Integration keine Frage { $question }
bank-question-answered = „{ $question }“ ist schon beantwortet
bank-question-open = „{ $question }“ steht schon bei den offenen Fragen

session-finish-in-future = Ihr Tag kommt erst noch
session-finish-nobody = Halten Sie zuerst fest, wer kam
session-finish-empty = Noch ist nichts festgehalten
session-remove-held = Sie fand statt
session-remove-has-minutes = Darin ist etwas festgehalten
session-remove-followed = Eine andere Sitzung nimmt ihren Rest auf
session-confirm-open = Schließen Sie zuerst das Protokoll
session-confirm-locked = Ihr Schritt kann noch nicht beginnen
action-lacks-owner = Nennen Sie zuerst, wer sie ausführt
action-lacks-due = Setzen Sie zuerst einen Termin

minutes-title = Protokoll von { $reference }: { $name }
minutes-when = Gehalten: { $when }
minutes-place = Ort: { $place }
minutes-chair = Leitung: { $name }
minutes-attended = Anwesend: { $names }
minutes-absent = Abwesend: { $names }
minutes-expected = Erwartet: { $names }
minutes-point = { $number }. { $title } ({ $planned } Minuten geplant, { $used } gebraucht)
minutes-done = Erledigt.
minutes-left = Bleibt für die nächste Sitzung.
minutes-question = { $reference } { $question } Antwort: { $answer }
minutes-question-open = { $reference } { $question } Offen.
minutes-decision = { $reference } Entschieden: { $text } ({ $by })
minutes-action = { $reference } Maßnahme: { $text } ({ $owner }, { $due })
minutes-room = alle im Raum
minutes-nobody = noch niemand
minutes-no-date = kein Termin
minutes-kind-decision = Entscheidung
minutes-kind-action = Maßnahme
minutes-column-kind = Art
minutes-column-reference = Nummer
minutes-column-point = Punkt
minutes-column-text = Text
minutes-column-who = Wer
minutes-column-on = Am

## Anforderungen, Seite für Seite

requirements-general = Zu keiner Integration
requirements-question = Was muss für { $name } gelten?
requirements-question-general = Was muss für alle zusammen gelten?
requirements-issue-lacks = { $count ->
    [one] Ausgeben lässt es sich, wenn der Fehler behoben ist.
   *[other] Ausgeben lässt es sich, wenn die { $count } Fehler behoben sind.
}
