### Die Wörter der Räume eines Projekts.

cancel = Abbrechen
panel-done = Fertig
problem-dismiss = Ausblenden
toast-undo = Rückgängig
workspace-read-only = Sie können ansehen, nicht ändern: { $who }
file-kind-table = Tabelle
file-kind-pdf = PDF

party-provider = Anbieter
party-customer = Kunde
party-supplier = Lieferant
party-third-party = Dritte
direction-inbound = Eingehend
direction-outbound = Ausgehend
direction-both = Beide Richtungen

room-integrations = Integrationen
room-samples = Dateien
room-training = Schulung
room-change-requests = Änderungsanträge
room-catalogue = Katalog
way-home = Zur Projektübersicht
way-requirements = Zu den Anforderungen
way-integrations = Zu den Integrationen
way-issues = Zu den Problemen
way-sign-offs = Zu den Abnahmen
way-documents = Zu den Dokumenten
way-timeline = Zum Zeitplan
way-mappings = Zu den Zuordnungen
way-samples = Zu den Dateien
way-scenarios = Zu den Szenarien
way-training = Zur Schulung
way-change-requests = Zu den Änderungsanträgen
way-catalogue = Zum Katalog
way-people = Zu den Personen
way-history = Zum Verlauf

person-dialog = Wer handelt
person-dialog-lead = Alles, was getan wird, wird unter diesem Namen festgehalten.
person-none = Noch handelt niemand. Wählen Sie, wer es tut.
person-dialog-manage = Personen und Rollen ändern

## Search

kind-integration = Integration
kind-business-object = Geschäftsobjekt
kind-requirement = Anforderung
kind-system = System
kind-open-question = Offene Frage
kind-answers = Anforderungen
kind-person = Person
kind-organisation = Organisation
kind-issue = Problem
kind-scenario = Szenario
kind-run = Lauf
kind-mapping-row = Zeile einer Zuordnung
kind-lookup-table = Nachschlagetabelle
kind-sample-file = Beispieldatei
kind-deliverable = Ergebnis
kind-training = Schulung
kind-commitment = Zusage
kind-change-request = Änderungsantrag
kind-waiver = Ausnahme
kind-revision = Revision
kind-sign-off = Unterschrift
kind-project = Projekt
kind-methodology = Methodik
kind-template = Vorlage
kind-workstream = Arbeitsstrang
kind-scope-change = Änderung des Umfangs
kind-step-record = Schritt
kind-confirmation = Bestätigung
kind-counter = Zähler

## New project

new-project = Neues Projekt
new-project-lead = Fünf Angaben und die Objekte im Umfang. Alles lässt sich später ändern.
new-project-name = Projekt
new-project-name-hint = Wie beide Parteien es nennen
new-project-customer = Kunde
new-project-provider = Anbieter
new-project-you = Ihr Name
new-project-you-hint = Sie handeln für den Anbieter; fügen Sie die anderen unter Personen hinzu
new-project-email = Ihre E-Mail-Adresse
new-project-methodology = Methodik
new-project-objects = Geschäftsobjekte im Umfang
new-project-objects-hint = { $count ->
    [0] Aus jedem wird eine Integration. Noch ist keines angekreuzt.
    [one] Aus einem wird eine Integration.
   *[other] Aus { $count } werden Integrationen.
}
new-project-create = Projekt anlegen
new-project-file = Wohin der Arbeitsbereich kommt
new-project-lacks-project = Geben Sie den Namen des Projekts ein
new-project-lacks-customer = Geben Sie den Namen des Kunden ein
new-project-lacks-provider = Geben Sie den Namen des Anbieters ein
new-project-lacks-name = Geben Sie Ihren Namen ein
new-project-lacks-methodology = Wählen Sie eine Methodik
new-project-lacks-email = Geben Sie eine ganze Adresse wie name@example.com ein, oder keine
welcome-sample-file = Beispielprojekt.countersign

## Project home

home-lifecycle = Ablauf
home-lifecycle-width = Breite des Ablaufs
home-workstream = Arbeitsstrang
home-methodology = Methodik { $methodology }
home-matrix = Integrationen nach Schritten
home-corner = Integration
home-legend = Zeichen in der Matrix
home-conditions = Bedingungen
home-cell = { $name }, { $step }: { $state }
home-cell-count = { $done } von { $of }
home-progress = { $done } von { $of } Punkten erledigt
home-start = { $step } beginnen
home-cannot-start = { $count ->
    [one] { $step } kann noch nicht beginnen: 1 Bedingung
   *[other] { $step } kann noch nicht beginnen: { $count } Bedingungen
}
home-not-complete = { $count ->
    [one] { $step } ist nicht fertig: 1 Bedingung
   *[other] { $step } ist nicht fertig: { $count } Bedingungen
}
home-meet = Bestätigen
home-reopen = Wieder öffnen
home-reopen-title = { $step } wieder öffnen
home-waive = Ausnahme gewähren
home-waive-title = Ausnahme von einer Bedingung
home-waive-hint = Die Ausnahme gilt bis zum Ende dieses Tages
home-move = Am Zug: { $party }
home-move-own = Sie sind am Zug
home-move-by = { $name }: { $act }
home-empty = Noch keine Integrationen
home-empty-text = Die Matrix zeigt, wo jede Integration in jedem Schritt steht. Fügen Sie die ersten aus dem Katalog oder aus einer Tabelle hinzu.
home-empty-act = Integrationen hinzufügen

confirm-item = Bestätigen
confirm-by = { $name } bestätigt, dass dies erledigt ist.
confirm-on = Erledigt am
confirm-note = Was stattfand, entschieden oder festgestellt wurde
confirm-note-hint = Steht im Verlauf und auf dem Zertifikat

## Forms

form-choose = Wählen
form-nothing = Keine
form-yes = Ja
form-no = Nein
form-not-a-number = Geben Sie eine Zahl wie 1250 oder 12,5 ein
form-list-hint = { $help } Ein Eintrag je Zeile.

bulk-change = Feld ändern
bulk-clear = Auswahl aufheben
bulk-title = { $count ->
    [one] 1 davon ändern
   *[other] { $count } davon ändern
}
bulk-lead = Alle bekommen dasselbe, als eine Handlung, die sich rückgängig machen lässt.
bulk-field = Feld
bulk-do = { $count ->
    [one] 1 ändern
   *[other] { $count } ändern
}

## Integrations

integrations-empty = Noch keine Integrationen
integrations-empty-text = Kreuzen Sie Geschäftsobjekte im Katalog an, oder importieren Sie eine Tabelle von Integrationen.
integrations-import = Tabelle importieren
integrations-many = Aus dem Katalog hinzufügen
integrations-many-lead = Jedes Objekt bringt seine übliche Richtung, Methode und Häufigkeit mit.
integrations-many-add = { $count ->
    [one] 1 Integration hinzufügen
   *[other] { $count } Integrationen hinzufügen
}
integrations-find = Objekt suchen
integrations-none-found = Kein Objekt heißt „{ $wanted }“.
integrations-usual = { $direction }, { $method }
integrations-used = { $count ->
    [one] einmal im Projekt
   *[other] { $count }-mal im Projekt
}
integrations-panel = Integration
integrations-remove = { $name } entfernen
integrations-standard = Standard
integrations-non-standard = Abweichung
integrations-not-said = Nicht gesagt
workstream-add = Arbeitsstrang hinzufügen
workstream-add-lead = Seine Integrationen gehen für sich durch die Schritte: als zweite Phase etwa.
workstream-move = In anderen Arbeitsstrang verschieben
workstream-move-title = { $name } verschieben
workstream-move-lead = Die Änderung des Umfangs wird festgehalten. Was unterschrieben ist, bleibt für die anderen gültig; für diese unterschreibt der neue Arbeitsstrang.
column-reference = Referenz
column-direction = Richtung
column-method = Methode
column-source = Von
column-target = Nach
column-frequency = Häufigkeit
column-standard = Standard

import-reading = { $file } wird gelesen
import-findings = Was in der Datei gefunden wurde
import-rows = Zeilen der Tabelle
import-line = Zeile
import-there = Schon da
import-new = Neu
import-nothing-new = Die Tabelle enthält nichts Neues

## Catalogue

catalogue-learn = Datei einlesen
catalogue-learn-count = { $count ->
    [one] 1 Objekt übernehmen
   *[other] { $count } Objekte übernehmen
}
catalogue-learn-nothing = Die Datei beschreibt kein Objekt
catalogue-which = Geschäftsobjekt
catalogue-which-hint = Wo der Name der Datei es nicht sagt
catalogue-add = Objekt hinzufügen
catalogue-add-field = Feld hinzufügen
catalogue-change = Ändern
catalogue-keep = Behalten
catalogue-reset = Auf den mitgelieferten Stand zurücksetzen
catalogue-remove = Objekt entfernen
catalogue-own = Eigenes
catalogue-learnt = Übernommen aus { $file }
catalogue-new = Neu
catalogue-changes = Was sich an { $name } ändert
catalogue-same = Sie sagt, was schon bekannt ist.
catalogue-fields = { $count ->
    [one] 1 Feld
   *[other] { $count } Felder
}
catalogue-methods = Methoden
catalogue-methods-hint = Die übliche zuerst
catalogue-key = Schlüssel
catalogue-load-order = Ladefolge
catalogue-load-order-hint = Objekte mit kleinerer Zahl werden zuerst geladen
catalogue-primary = Entsteht in
catalogue-synced = Empfangen von
catalogue-limits = Grenzen
catalogue-synonyms = Auch genannt
catalogue-source = Quelle
catalogue-column = Feld
catalogue-type = Typ
catalogue-type-hint = Etwa string(100) oder decimal(32,4)
catalogue-required = Pflicht
catalogue-unique = Eindeutig
catalogue-allowed = Erlaubte Werte
catalogue-restriction = Einschränkung
catalogue-meaning = Bedeutung
confidence-documented = Dokumentiert
confidence-general = Übliche Praxis
confidence-customer = Vom Kunden

## Timeline

timeline-empty = Noch ist kein Termin zugesagt
timeline-empty-text = Jeder Schritt bekommt einen Termin, den jemand zusagt. Zu einem Termin, der sich verschiebt, bleiben Ursache und Partei vermerkt.
timeline-add = Termin zusagen
timeline-commitment = Zusage
timeline-step = Schritt
timeline-first = Zuerst zugesagt
timeline-slip = Verzug
timeline-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
timeline-slips = Wie sich der Termin verschob
timeline-slipped = Verzug nach Partei
timeline-from-to = { $from } auf { $to }
timeline-cause-of = { $party }, festgehalten von { $name }
timeline-promised = Zugesagt
timeline-late = Überfällig
timeline-kept = Gehalten { $date }
timeline-kept-on = Gehalten am
timeline-keep = Gehalten
timeline-move = Termin verschieben
timeline-move-lead = Der vorige Termin bleibt mit der Ursache vermerkt.
timeline-to = Neuer Termin
timeline-cause = Ursache
timeline-cause-party = Wessen Ursache es ist

## Files

samples-empty = Noch keine Beispieldateien
samples-empty-text = Eine Datei je Integration, mit üblichen, seltenen und falschen Datensätzen, maskiert, wo sie personenbezogene Daten enthält. Legen Sie Dateien hier ab.
samples-add = Beispieldateien hinzufügen
samples-add-lead = Ihre Bytes kommen in den Arbeitsbereich und sind durch ihre Prüfsumme gebunden.
samples-add-count = { $count ->
    [one] 1 Datei hinzufügen
   *[other] { $count } Dateien hinzufügen
}
samples-sample = Beispieldatei
samples-size = Größe
samples-owner = Von
samples-received = Erhalten
samples-digest = Prüfsumme
samples-accepted = Angenommen
samples-masked = Maskiert
samples-unmasked = Maskierung offen
samples-save = { $file } speichern
samples-without = Noch kein Beispiel: { $integrations }
samples-deliver = Datei hinzufügen
samples-deliver-to = Zu { $document } hinzufügen
samples-deliver-lead = Sagen Sie, für welche Integration jede Datei gilt.
samples-missing = Noch zu liefern: { $integrations }
samples-none-delivered = Noch keine Datei.
size-bytes = { $amount } B
size-kb = { $amount } kB
size-mb = { $amount } MB

## Scenarios and runs

testing-empty = Noch keine Szenarien
testing-empty-text = Ein Szenario sagt, was zu tun ist und was ein Tester sehen muss. Jedes Ergebnis wird mit Nachweis festgehalten; was nicht bestanden ist, eröffnet sein Problem.
testing-add = Szenario hinzufügen
testing-record = Lauf festhalten
testing-shown = Szenarien oder Läufe
testing-scenarios = Szenarien
testing-runs = Läufe
testing-scenario = Szenario
testing-run = Lauf
testing-level = Stufe
testing-result = Ergebnis
testing-executed = Ausgeführt
testing-environment = Umgebung
testing-build = Build oder Version
testing-tester = Tester
testing-witness = Zeuge
testing-note = Anzahlen, Kontrollsummen, Anmerkungen
testing-remarks = Anmerkungen
testing-note-hint = Dateien darunter gehören zum ganzen Lauf
testing-actual = Was zu sehen war
testing-why = Warum es entfällt
testing-verdict = Ergebnis zu { $reference }
testing-integration-hint = Blendet die anderen aus
testing-all-integrations = Alle Integrationen
testing-issue = Problem
testing-issue-new = Ein neues Problem
testing-issue-title = Was falsch ist, in einer Zeile
testing-row-issue = Problem { $issue }
testing-row-retest = Nachtest von { $run }
testing-evidence = Nachweise
testing-evidence-add = Nachweis hinzufügen
testing-evidence-remove = { $file } wegnehmen
testing-lacks-nothing = Geben Sie zuerst ein Ergebnis an
testing-lacks-why = Sagen Sie, warum { $reference } entfällt
testing-lacks-seen = Sagen Sie, was bei { $reference } zu sehen war
testing-lacks-issue = Nennen Sie das Problem von { $reference }

## Training

training-empty = Noch ist kein Termin geplant
training-empty-text = Wer eine Integration betreibt, lernt, sie zu überwachen, einen Datensatz neu zu verarbeiten und abzustimmen. Wer da war, wird festgehalten.
training-asked = Schulungen, die die Methodik verlangt
training-plan = Termin planen
training-session = Termin
training-which = Schulung
training-on = Datum
training-attended = Teilgenommen
training-held = Abgehalten
training-not-held = Noch nicht abgehalten
training-planned = Geplant
training-not-recorded = Teilnahme fehlt
training-attendance = Teilnahme festhalten
training-record = Teilnahme festhalten
training-who = Wer da war
training-presence = { $name }
training-there = Da
training-absent = Abwesend
training-not-expected = Nicht erwartet
training-note = Anmerkung
training-note-hint = Ergebnis der Kontrollfrage, oder eine Lücke, die zu schließen ist

## Change requests and waivers

change-requests-empty = Keine Änderungsanträge
change-requests-empty-text = Ist das Projekt unterschrieben, lässt sich nur durch einen Änderungsantrag ändern, was die Unterschrift abdeckt.
change-requests-empty-signed = Das Projekt ist unterschrieben: was seine Unterschrift abdeckt, ändert sich nur durch einen genehmigten Änderungsantrag, in einem eigenen Arbeitsstrang.
change-requests-one = Änderungsantrag
change-requests-open = Änderung beantragen
change-requests-what = Was sich ändern soll
change-requests-why = Warum
change-requests-impact = Was es kostet und verschiebt
change-requests-touches = Berührte Integrationen
change-requests-by = Beantragt von
change-requests-decided = Entschieden von
change-requests-approve = Genehmigen
change-requests-approve-lead = Ein Arbeitsstrang wird dafür eröffnet und übernimmt die berührten Integrationen.
change-requests-reject = Ablehnen
change-requests-customer = Es entscheidet: { $party }. Wählen Sie unten bei den Räumen, wer handelt.
change-request-draft = Zu entscheiden
change-request-approved = Genehmigt
change-request-rejected = Abgelehnt
waivers = Ausnahmen
waivers-what = Bedingung
waivers-by = Gewährt von
waivers-until = Gilt bis
waivers-expired = Abgelaufen { $date }

## Issues

issues-empty = Keine Probleme
issues-empty-text = Was beim Testen auffällt, gefragt oder zu entscheiden ist, wird hier gemeldet, mit Verantwortlichen und Datum.
issues-none-shown = Kein Problem wird gezeigt. Wählen Sie Alle, um die anderen zu sehen.
issues-shown = Welche Probleme gezeigt werden
issues-open = Offen
issues-mine = Meine
issues-all = Alle
issues-raise = Problem melden
issues-panel = Problem
issues-what = Problem
issues-severity = Schwere
issues-status = Status
issues-owner = Verantwortlich
issues-due = Fällig
issue-new = Neu
issue-triaged = Eingestuft
issue-in-work = In Arbeit
issue-ready-for-retest = Bereit zum Nachtest
issue-closed = Geschlossen
issue-deferred = Zurückgestellt
issue-rejected = Abgewiesen
issue-duplicate = Doppelt
severity-blocker = Blockierend
severity-major = Schwer
severity-minor = Gering
severity-cosmetic = Kosmetisch

issue-do-close = Schließen
issue-do-defer = Zurückstellen
issue-do-reject = Abweisen
issue-do-duplicate = Als doppelt kennzeichnen
issue-do-reopen = Wieder öffnen
issue-resolution = Was getan wurde
issue-fixed-in = Behoben in Build
issue-retest = Ergebnis des Nachtests
issue-retest-hint = Mit wem und wann
issue-deferred-to = Bis
issue-agreed-by = Zugestimmt hat
issue-agreed-by-hint = Eine Person des Kunden
issue-workaround = Umgehung bis dahin
issue-duplicate-of = Festgehalten als

## People

people-title = Personen und Rollen
people-name = Name
people-latin = Name in lateinischer Schrift
people-latin-hint = Wo er in anderer Schrift geschrieben wird
people-organisation = Organisation
people-organisations = Organisationen
people-job = Position
people-email = E-Mail
people-phone = Telefon
people-roles = Rollen
people-no-roles = Personen dieser Partei haben keine Rollen.
people-vacant = Unbesetzt
people-add = Person hinzufügen
people-change = { $name } ändern
people-save = { $name } speichern
organisation-add = Organisation hinzufügen
organisation-party = Seite
organisation-city = Sitz
organisation-country = Land
organisation-country-hint = Zwei Buchstaben, wie DE

## History

history-undo = Rückgängig
history-undone = Rückgängig gemacht
history-irreversible = Nicht rückgängig zu machen
history-nobody = Niemand

## Documents

documents-list = Dokumente
documents-draft = Entwurf, wie er jetzt steht
documents-revision = Revision { $number }
documents-which = Gezeigt
documents-save = Als PDF speichern
documents-saved = { $file } gespeichert
documents-open = Öffnen
documents-print = Drucken
documents-readying = Seite { $page } von { $of }
documents-too-long = { $pages } Seiten sind zu viele, um von hier zu drucken; höchstens { $most } gehen. Wählen Sie Öffnen, und drucken Sie im Programm, das sich öffnet.
documents-issue = Revision { $number } herausgeben
documents-preview = Vorschau von { $title }
documents-printing = { $title } wird gedruckt
documents-certificate = Zertifikat

documents-compare = Vergleichen
documents-compared-with = Verglichen mit
documents-nothing = Nichts
documents-no-difference = Sie sagen dasselbe.
documents-differences = { $count ->
    [one] 1 Feld weicht ab
   *[other] { $count } Felder weichen ab
}
documents-informative = informativ

## Settings

settings-project = Angaben
settings-name = Name
settings-contract = Vertrag
settings-contract-hint = Wie die Parteien ihn anführen
settings-zone = Zeitzone
settings-zone-hint = Etwa Europe/Berlin; danach werden Dokumente datiert
settings-language = Sprache der Dokumente
settings-language-hint = Der Bildschirm hat seine eigene, auf diesem Computer gewählt
settings-code = Kürzel
settings-code-hint = Damit beginnen die Nummern der Zertifikate
settings-branding = Wie Dokumente aussehen
settings-logo = Logo
settings-logo-hint = PNG oder JPEG; es steht auf der Titelseite
settings-logo-choose = Logo wählen
settings-logo-remove = Logo entfernen
settings-logo-set = Ein Logo ist gesetzt
settings-logo-none = Kein Logo
settings-colour = Farbe
settings-colour-hint = Sechs Stellen nach #, etwa #234E9D
settings-footer = Fußzeile
settings-footer-hint = Am Fuß jeder Seite

## Requirements

requirements-sections = Abschnitte
requirements-check = Antworten prüfen
requirements-nothing-missing = Nichts fehlt. Das Dokument kann herausgegeben werden.
requirements-add-row = Zeile hinzufügen
requirements-add = { $noun } hinzufügen
requirements-remove-row = { $row } entfernen
requirements-row = Zeile { $number }
requirements-none = Hier ist nichts zu sagen, denn
requirements-none-hint = Sagen Sie, wer nachgesehen hat und warum es nichts gibt
requirements-elsewhere = Diese Zeilen werden in einem anderen Raum geführt.
requirements-findings = Befunde
requirements-answered = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
noun-requirement = Anforderung
noun-system = System
noun-open-question = Offene Frage
noun-commitment = Zusage
section-not-started = Nicht begonnen
section-in-progress = In Arbeit
section-error = Etwas fehlt
section-complete = Fertig

## Sign-offs

sign-offs-list = Abnahmen
sign-offs-kind = { $name }, Arbeitsstrang { $workstream }
sign-offs-kind-project = { $name }, das ganze Projekt
sign-offs-not-issued = Noch nicht herausgegeben: { $documents }
sign-offs-changed = Was sich geändert hat, seit { $name } unterschrieben hat
sign-offs-before = Unterschrieben
sign-offs-after = Jetzt
sign-offs-made = { $name } · { $date }
sign-offs-vacant = Niemand hat eine Rolle, die hier unterschreiben kann.
sign-offs-decision = Entscheidung
sign-offs-sign = Unterschreiben
sign-offs-sign-hint = Ohne Auflagen annehmen
sign-offs-conditionally = Mit Auflagen
sign-offs-conditionally-hint = Offene Probleme mit Verantwortlichen, Datum und Umgehung nennen
sign-offs-decline = Ablehnen
sign-offs-decline-hint = Den Grund nennen; nichts wird freigegeben
sign-offs-reason = Grund
sign-offs-issues = Offene Probleme
sign-offs-no-issues = Es gibt kein offenes Problem.
sign-offs-signatory = Unterzeichner
sign-offs-other = { $name } kann unterschreiben. Wählen Sie unten bei den Räumen, wer handelt.
sign-offs-warning = Eine Unterschrift lässt sich nicht rückgängig machen. Eine spätere kann sie ersetzen.
sign-offs-do-sign = { $name } unterschreiben
sign-offs-do-conditionally = { $name } mit Auflagen unterschreiben
sign-offs-do-decline = { $name } ablehnen
sign-offs-withdraw = Zurückziehen
sign-offs-withdraw-title = Unterschrift zurückziehen
sign-offs-withdraw-lead = Zertifikat { $certificate } zählt nicht mehr. Es bleibt mit dem Grund im Verlauf.
sign-offs-optional = freiwillig
slot-open = Nicht unterschrieben
slot-signed = Unterschrieben
slot-conditional = Mit Auflagen unterschrieben
slot-declined = Abgelehnt
slot-stale = Veraltet
documents-save-svg = Als SVG speichern
