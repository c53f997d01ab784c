### Die Vorlagen der Dokumente eines Projekts und der Editor einer Vorlage.

settings-part-templates = Dokumentvorlagen
templates-title = Dokumentvorlagen
templates-lead = Was jedes Dokument fragt und sagt: seine Abschnitte, Fragen, Spalten und Worte. Eine Änderung wird eine eigene Version; was unterschrieben ist, behält die Version, unter der es unterschrieben wurde.
templates-import = Vorlage importieren
templates-export = Als Datei sichern
templates-of-no-document = Die Datei ist die Vorlage von „{ $id }“; das ist kein Dokument dieses Projekts
templates-version = Version { $version }
templates-holds = { $sections ->
    [one] { $sections } Abschnitt
   *[other] { $sections } Abschnitte
}
templates-versions = Frühere Versionen
templates-until = bis { $date }, geändert von { $person }
templates-revisions = { $count ->
    [0] nichts damit herausgegeben
    [one] { $count } Revision damit herausgegeben
   *[other] { $count } Revisionen damit herausgegeben
}
templates-again = Wieder { $version } verwenden
templates-program = { $version } des Programms verwenden
templates-use = Version { $version } verwenden
templates-use-title = { $title } mit Version { $version } machen
templates-use-act = Version { $version } verwenden
templates-use-reason = Begründung
templates-use-reason-hint = Sie steht im Verlauf.
templates-consequences = Was sich damit ändert
templates-no-consequences = Nur Worte unterscheiden sich. Eine andere Version wird das Dokument trotzdem.
templates-outline = Teile der Vorlage
templates-document = Dokument
templates-sections = Abschnitte
templates-language = Worte auf
templates-add-section = Abschnitt hinzufügen
templates-add-question = Frage hinzufügen
templates-add-column = Spalte hinzufügen
templates-no-columns-left = Der Abschnitt zeigt schon jede Spalte, die es gibt.

templates-field-title = Titel
templates-field-heading = Überschrift
templates-field-question = Titel seiner Seite
templates-field-question-hint = Eine Frage, wie die geführten Seiten sie stellen.
templates-field-help = Hilfe
templates-field-introduction = Einleitung
templates-field-introduction-hint = Steht gedruckt unter der Überschrift und gehört zu dem, was unterschrieben wird. Seriendruckfelder: { $fields }
templates-field-section-required = Muss beantwortet werden
templates-field-may-be-none = „Keine, weil …“ ist eine Antwort
templates-field-label = Frage
templates-field-column = Spalte
templates-field-kind = Art der Antwort
templates-field-required = Muss beantwortet werden
templates-field-binding = Unterschriften binden es
templates-field-binding-hint = Was nicht bindet, wird gedruckt und gekennzeichnet und kann sich ändern, ohne Unterschriften aufzuheben.
templates-field-audience = Wer es lesen darf
templates-field-choice = Auswahl { $number }
templates-field-choice-hint = Leeren entfernt sie.
templates-field-choices = Auswahl
templates-field-more-choices = Weitere zur Auswahl
templates-field-more-choices-hint = Eine je Zeile.
templates-field-source = Was darin steht
templates-first-question = Erste Frage
templates-first-column = Erste Spalte
templates-source-answers = Fragen mit Antworten
templates-source-list = Eine Liste mit eigenen Spalten
templates-source-of = Aus dem Projekt: { $name }
templates-audience-internal = Die eigenen Leute
templates-audience-customer = Auch der Kunde
templates-audience-supplier = Alle
templates-kind-text = Eine Zeile
templates-kind-long-text = Mehrere Zeilen
templates-kind-list = Einträge, einer je Zeile
templates-kind-choice = Eines von mehreren
templates-kind-many-choices = Einige von mehreren
templates-kind-yes-no = Ja oder nein
templates-kind-number = Zahl
templates-kind-date = Datum
templates-kind-person = Person
templates-kind-system = System
templates-kind-integration = Integration
templates-kind-email = E-Mail-Adresse

documents-template = Vorlage bearbeiten
documents-audience = Gedruckt für
documents-audience-all = Alles
documents-audience-internal = Eigene Leute
documents-audience-customer = Kunde
documents-audience-supplier = Lieferanten
documents-blank = Leer, zum Ausfüllen von Hand
documents-questions = Fragen
