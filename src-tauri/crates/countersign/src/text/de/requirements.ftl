### Anforderungen, Antworten, offene Fragen und das Projekt: ihre Befehle und was dazu gesagt wird.

command-answers-set = Abschnitt beantworten
    .help = Beantwortet einen Abschnitt eines Dokuments. Was nicht gesagt wird, bleibt, wie es ist.
command-requirement-add = Anforderung hinzufügen
    .help = Fügt hinzu, was gelten muss, und woran man es sieht.
command-requirement-change = Anforderung ändern
    .help = Ändert Aussage, Kriterium oder Angaben einer Anforderung.
command-requirement-remove = Anforderung entfernen
    .help = Entfernt eine Anforderung, die kein Szenario nachweist.
command-open-question-add = Frage stellen
    .help = Hält eine Frage fest, die hier noch niemand beantworten kann.
command-open-question-change = Frage ändern
    .help = Ändert eine Frage, wer dafür verantwortlich ist oder ihr Datum.
command-open-question-answer = Frage beantworten
    .help = Hält fest, was sich ergeben hat. Eine leere Antwort öffnet die Frage wieder.
command-project-change = Projekt ändern
    .help = Ändert Name, Vertrag, Zeitzone, Sprache oder Kürzel des Projekts.
command-project-brand = Erscheinungsbild festlegen
    .help = Legt Logo, Farbe und Fußzeile gedruckter Dokumente fest.

did-answers-set = „{ $section }“ beantwortet
did-requirement-add = { $reference } hinzugefügt
did-requirement-change = { $reference } geändert
did-requirement-remove = { $reference } entfernt
did-open-question-add = { $reference } gestellt
did-open-question-change = { $reference } geändert
did-open-question-answer = { $reference } beantwortet
did-open-question-reopen = { $reference } wieder geöffnet
did-project-change = Projekt geändert
did-project-brand = Erscheinungsbild festgelegt

section-unknown = { $document } hat keinen Abschnitt { $section }. Es gibt { $known }
section-shows-entities = „{ $section }“ zeigt, was anderswo im Projekt steht. Ändern Sie es dort
section-takes-rows = „{ $section }“ ist eine Liste: geben Sie ihre Zeilen an
section-takes-no-rows = „{ $section }“ ist keine Liste: geben Sie die Felder an
field-unknown = „{ $section }“ hat kein Feld { $field }. Es gibt { $known }
requirement-in-use = { $reference } lässt sich nicht entfernen: { $scenario } weist sie nach
requirement-asked-about = { $reference } lässt sich nicht entfernen: eine offene Frage bezieht sich darauf
code-malformed = „{ $code }“ ist kein Kürzel: Großbuchstaben und Ziffern, höchstens { $limit }
colour-malformed = „{ $colour }“ ist keine Farbe wie #1F4E5F
logo-no-digest = Ein Logo wird mit der Prüfsumme einer Datei im Arbeitsbereich genannt
