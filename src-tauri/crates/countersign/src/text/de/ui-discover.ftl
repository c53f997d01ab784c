### Der Raum der Sitzungen: Tagesordnung, Protokoll, Entscheidungen, Maßnahmen und der Fragenkatalog.

room-discover = Analyse
way-discover = Zu Discover

discover-parts = Was gezeigt wird
discover-sessions = Sitzungen
discover-questions = Fragenkatalog
discover-decisions = Entscheidungen
discover-actions = Maßnahmen

## Sitzungen

discover-plan = Sitzung planen
discover-plan-lead = Die Tagesordnung lässt sich danach ändern.
discover-agenda-none = Noch keine Tagesordnung
discover-agenda-none-hint = Punkte werden einzeln hinzugefügt.
discover-agenda-choice = { $help } { $points } Punkte, { $minutes } Minuten.
discover-agenda = Tagesordnung
discover-begin-with = Beginnen mit
discover-title = Titel
discover-title-first = Discover-Sitzung
discover-on = Tag
discover-starts = Beginn
discover-starts-hint = Stunde und Minute, etwa 09:30.
discover-minutes = Vorgesehene Minuten
discover-place = Raum oder Link
discover-chair = Leitung
discover-invite-all = Alle Personen erwarten
discover-empty = Noch keine Sitzung
discover-empty-text = Eine Sitzung geht die Anforderungen mit allen im Raum durch. Protokoll, Entscheidungen und Maßnahmen bleiben hier, und das Protokoll ist Nachweis für den Schritt.
discover-save = Speichern
discover-why = Warum ein Protokoll
discover-why-text = Empfehlungen gegeben, Umfang vereinbart: Das kann das Programm nicht sehen. Ein Protokoll, das die Anwesenden nennt, kann es zeigen.
session-planned = Geplant
session-open-minutes = Protokoll offen
session-held = Gehalten
session-done = { $done } von { $of }
discover-list = Sitzungen

## Das Blatt

session-where = { $day }, { $starts } bis { $ends }
session-go = { $reference } öffnen
session-change = Ändern
session-change-title = { $reference } ändern
session-remove = Entfernen
session-finish = Protokoll schließen
session-reopen = Protokoll wieder öffnen
session-next = Nächste Sitzung planen
session-next-lead = { $count ->
    [one] Ein Punkt, der übrig ist oder eine offene Frage hat, geht mit.
   *[other] { $count } Punkte, die übrig sind oder offene Fragen haben, gehen mit.
}
session-nothing-left = Für eine nächste Sitzung ist nichts übrig
session-follows = Nimmt den Rest von { $reference } auf
session-followed-by = Den Rest nimmt { $reference } auf
session-clock = { $used } von { $planned } Minuten gebraucht
session-clock-set-aside = { $minutes } vorgesehen
session-over = { $minutes } darüber
session-add-point = Punkt hinzufügen
session-agenda-empty = Noch keine Punkte
point-title = Titel des Punkts
point-minutes-planned = Geplante Minuten
point-aim = Wozu er dient
point-owner = Geführt von
point-minutes = { $minutes } Min.
point-used = Gebrauchte Minuten
point-used-of = { $used } von { $minutes } Min.
point-notes = Protokoll
point-notes-hint = Was gesagt wurde. Es wird beim Tippen gespeichert.
point-done = Erledigt
point-up = { $title } nach oben
point-down = { $title } nach unten
point-remove = { $title } entfernen
point-edit = { $title } ändern
point-start = Uhr für { $title } starten
point-take = { $minutes } Minuten festhalten
point-running = läuft { $time }
point-led = Geführt von { $name }
point-more = Mehr zu { $title }
decision-add = Entscheidung festhalten
decision-placeholder = Was entschieden wurde, dann Eingabe
decision-by = Entschieden von { $name }
decision-room = Von allen im Raum entschieden
decision-who = Entschieden von
decision-change = { $reference } ändern
decision-remove = { $reference } entfernen
action-add = Maßnahme festhalten
action-placeholder = Wer tut was, dann Eingabe
action-owner = Wer
action-due = Termin
action-due-on = bis { $day }
action-nobody = Noch niemand
action-no-date = Kein Termin
action-change = { $reference } ändern
action-finish = { $reference } abschließen
action-reopen = { $reference } wieder öffnen
action-raise-issue = Problem daraus machen
action-commit = Zusage daraus machen
action-commit-step = Schritt, dessen Ende sie zusagt
action-became-this = Wurde { $reference }
action-remove = { $reference } entfernen
action-late = Überfällig
action-show = Welche Maßnahmen
action-show-open = Offen
action-show-all = Alle
question-open = Offen
question-answer = Antwort
question-answer-hint = Sie wird gespeichert, wenn Sie das Feld verlassen.
question-add = Offene Frage hierher setzen
question-take-off = { $reference } von der Tagesordnung nehmen

## Die Leiste einer Sitzung

session-panel = Sitzung
session-attendees = Wer kommt
session-attendees-none = Noch wird niemand erwartet
session-expect = Jemanden erwarten
session-not-expected = { $name } wird nicht erwartet
presence-of = Ob { $name } kam
presence-expected = Erwartet
presence-attended = Kam
presence-absent = Abwesend
session-everybody-came = Alle kamen
session-evidence = Nachweis für den Schritt
session-evidence-lead = Eine Aufgabe, die jemand bestätigt, kann auf diesem Protokoll beruhen.
session-confirm = Mit { $reference } bestätigen
session-confirmed-by = Mit diesem Protokoll bestätigt
session-confirmed = Bestätigt
session-confirm-note = Protokoll von { $reference }
session-file = Protokoll von { $reference }.txt
session-leave = Protokoll zum Mitnehmen
session-copy = Als Text kopieren
session-copied = Protokoll von { $reference } kopiert
session-save-text = Als Text speichern
session-save-csv = Entscheidungen und Maßnahmen als CSV speichern
session-saved = { $file } gespeichert

## Listen

decisions-empty = Noch keine Entscheidung
decisions-empty-text = Entscheidungen werden in Sitzungen festgehalten, jede unter ihrem Punkt.
decisions-column = Entscheidung
decisions-by = Von
decisions-session = Sitzung
actions-empty = Noch keine Maßnahme
actions-empty-text = Maßnahmen werden in Sitzungen festgehalten, oder hier.
actions-column = Maßnahme
actions-none-open = Keine Maßnahme ist offen.
actions-add-title = Maßnahme festhalten
decisions-panel = Entscheidung

## Fragenkatalog

bank-list = Integrationen
bank-empty = Noch keine Integration
bank-empty-text = Der Katalog fragt zu Integrationen: Welche Fragen, hängt von Objekt und Methode ab.
bank-standing = { $answered } von { $of } beantwortet
bank-counts = { $answered } beantwortet, { $open } offen, { $aside } zurückgestellt, { $unasked } nicht gestellt
bank-lead = Antworten Sie im Raum, oder stellen Sie zu den offenen Fragen, was niemand weiß. Pfeiltasten bewegen, A antwortet, O stellt die Frage zu den offenen, S stellt sie zurück.
bank-show = Welche Fragen
bank-show-all = Alle
bank-show-unasked = Nicht gestellt
bank-show-open = Offen
bank-show-answered = Beantwortet
bank-about-object = Zu { $name }
bank-about-method = Zu { $method }
bank-about-every = Zu jeder Integration
bank-unasked = Nicht gestellt
bank-open = Offen
bank-answered = Beantwortet
bank-aside = Zurückgestellt
bank-answer = Antworten
bank-put-open = Zu den offenen Fragen stellen
bank-set-aside = Zurückstellen
bank-ask-again = Doch fragen
bank-because = Warum sie nicht gestellt wird
bank-because-text = Weil: { $reason }
bank-why = Warum fragen
bank-open-with = { $reference }, { $name } findet es heraus
bank-open-nobody = { $reference }, noch findet es niemand heraus
bank-on-agenda = auf der Tagesordnung von { $sessions }
bank-session = Auf eine Tagesordnung setzen
bank-owner = Wer es herausfindet
bank-due = Bis wann
bank-source = Quelle: { $source }
bank-none-here = So steht keine Frage.

## Arten, für Suche und Verlauf

kind-session = Sitzung
kind-decision = Entscheidung
kind-action = Maßnahme
kind-bank-answer = Antwort zum Fragenkatalog
