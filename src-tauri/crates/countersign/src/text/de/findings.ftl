### Befunde zu Dokumenten und Vorlagen. Der Rat zu einem Befund hat dessen Code mit „-hint“.
### Werte: $section ist der Titel des Abschnitts, $subject wie die Zeile heißt, $label die Bezeichnung des Feldes.

## What is missing

section-empty = „{ $section }“ ist nicht beantwortet
section-empty-hint = Beantworten Sie die Seite. Wo die Vorlage es zulässt, sagen Sie, warum es nichts zu sagen gibt.
none-not-stated = „{ $section }“ ist leer, ohne „keine“ zu sagen
none-not-stated-hint = Fügen Sie hinzu, was es gibt, oder sagen Sie „keine“ mit dem Grund, damit man weiß, dass daran gedacht wurde.
none-without-reason = „{ $section }“ sagt „keine“ ohne einen Grund
none-without-reason-hint = Sagen Sie, wer nachgesehen hat und warum es nichts gibt.
none-not-allowed = „{ $section }“ kann nicht „keine“ sein
none-not-allowed-hint = Auf diesem Abschnitt ruht das Dokument. Nehmen Sie „keine“ zurück und beantworten Sie die Seite.
field-empty = { $subject }: „{ $label }“ ist leer
field-empty-hint = Füllen Sie es aus, oder fügen Sie eine offene Frage hinzu, die nennt, wer es wissen wird.
owner-empty = { $subject }: „{ $label }“ ist nicht genannt
owner-empty-hint = Nennen Sie eine Person. Was allen gehört, macht niemand.
acceptance-criterion-missing = { $subject } hat kein Abnahmekriterium
acceptance-criterion-missing-hint = Sagen Sie, was ein Tester sieht, wenn es erfüllt ist: einen Datensatz, einen Wert oder eine Zeit.
non-standard-without-reason = { $subject } weicht ohne Grund vom Standard ab
non-standard-without-reason-hint = Sagen Sie, was der Standardschnittstelle fehlt, damit sich die Kosten abwägen lassen.
non-standard-without-approver = { $subject } weicht vom Standard ab, ohne dass jemand zustimmt
non-standard-without-approver-hint = Nennen Sie die Person, die Aufwand und Risiko der Abweichung trägt.
integration-without-requirement = { $integration } hat keine Anforderung und sagt nicht „keine“
integration-without-requirement-hint = Fügen Sie hinzu, was dafür gelten muss, oder sagen Sie „keine“ mit dem Grund.
reference-twice = { $subject } kommt zweimal vor
reference-twice-hint = Geben Sie einem von beiden eine andere Referenz; Verweise wären mehrdeutig.

## What stands in for an answer

placeholder = { $subject }: „{ $label }“ enthält „{ $word }“ anstelle einer Antwort
placeholder-hint = Schreiben Sie die Antwort aus, oder leeren Sie das Feld und stellen Sie eine offene Frage mit Datum.
not-applicable-without-reason = { $subject }: „{ $label }“ entfällt, ohne einen Grund
not-applicable-without-reason-hint = Sagen Sie, warum es entfällt; von „nicht bekannt“ lässt sich das nicht unterscheiden.

## What can't be tested

vague-speed = { $subject }: „{ $word }“ sagt nicht, wie schnell
vague-speed-hint = Nennen Sie eine Zeit, von welchem bis zu welchem Ereignis, etwa „innerhalb einer Stunde nach der Genehmigung“.
vague-quality = { $subject }: „{ $word }“ ist Ansichtssache
vague-quality-hint = Sagen Sie, was jemand tut oder sieht, das es zeigt, etwa „in drei Schritten“ oder „nennt Feld und Wert“.
vague-condition = { $subject }: „{ $word }“ lässt offen, wann es gilt
vague-condition-hint = Nennen Sie die Bedingung, oder lassen Sie sie weg und setzen Sie die Priorität auf soll oder kann.
vague-amount = { $subject }: „{ $word }“ sagt nicht, wie viele oder wie oft
vague-amount-hint = Nennen Sie eine Zahl, oder zählen Sie die Fälle auf.
vague-choice = { $subject }: „{ $word }“ lässt sich dreifach lesen
vague-choice-hint = Schreiben Sie „und“ oder „oder“. Wenn beides vorkommt, nennen Sie jeden Fall.
vague-verb = { $subject }: „{ $word }“ sagt nicht, was geschieht
vague-verb-hint = Sagen Sie, welches System was mit welchem Datensatz tut.
two-duties = { $subject } nennt zwei Pflichten
two-duties-hint = Zwei Aussagen lassen sich einzeln testen, abnehmen und verschieben. Erwägen Sie, sie zu teilen.
acceptance-criterion-repeats = Das Abnahmekriterium von { $subject } wiederholt die Aussage
acceptance-criterion-repeats-hint = Geben Sie ein Beispiel mit einem Datensatz und dem Wert, den ein Tester sehen wird.
acceptance-criterion-not-observable = Das Abnahmekriterium von { $subject } nennt nichts, was ein Tester sehen kann
acceptance-criterion-not-observable-hint = Nennen Sie Datensatz, Feld und Wert, oder eine Anzahl oder eine Zeit.

## What contradicts itself or stays open

peak-below-daily = { $subject }: die Spitzenmenge ist kleiner als die Tagesmenge, { $peak } und { $daily }
peak-below-daily-hint = Die Spitze ist der stärkste Tag, Monatsende eingeschlossen. Prüfen Sie, was von beidem falsch ist.
batch-without-window = { $subject } hat eine Häufigkeit, aber kein Zeitfenster
batch-without-window-hint = Nennen Sie, zwischen welchen Uhrzeiten Dateien laufen dürfen, mit Zeitzone und außerhalb der Wartung.
delta-not-stated = { $subject } sagt nicht, ob Änderungen oder alles
delta-not-stated-hint = Sagen Sie, ob nur Änderungen übertragen werden und woran eine Änderung erkannt wird.
expires-before-go-live = { $subject } läuft am { $date } ab, vor der Inbetriebnahme am { $go-live }
expires-before-go-live-hint = Erneuern Sie es vorher, oder planen Sie, wer es vor diesem Tag austauscht.

## Advice on the method

method-advice-quick = { $subject }: { $method } ist unüblich für Datensätze, die sofort gebraucht werden
method-advice-quick-hint = Dateien warten auf die nächste Abholung. Einzelne Datensätze, die sofort gebraucht werden, gehen meist über die REST-API.
method-advice-many-records = { $subject }: { $method } ist unüblich für diese Menge
method-advice-many-records-hint = Tausende Datensätze sind in einer Datei schneller und lassen sich leichter noch einmal senden.
method-advice-supplier-document = { $subject }: { $method } ist unüblich für Belege von Lieferanten
method-advice-supplier-document-hint = Belege zwischen Unternehmen gehen meist über cXML oder EDI, die Bestätigungen mitbringen.
method-advice-by-hand = { $subject }: wenige Datensätze, einmal, sind schneller getippt als geladen
method-advice-by-hand-hint = Unter 20 Datensätzen kostet die Eingabe von Hand weniger als eine Schnittstelle.
method-advice-no-delta = { $subject } sendet jedes Mal alles
method-advice-no-delta-hint = Kann die Quelle keine Änderungen senden, vergleicht Middleware die Stände. Kennzeichnen Sie es als Abweichung, mit Risiko und Kosten.
method-advice-report = { $subject }: ein geplanter Bericht ist keine Integration
method-advice-report-hint = Berichte haben keine Fehlerbehandlung und ändern sich ohne Ankündigung. Nehmen Sie einen Export oder die API.

## Answers that don't fit their field

answer-not-a-number = „{ $label }“ nimmt eine Zahl wie 1250 oder 12,5, nicht „{ $value }“
answer-not-a-date = „{ $label }“ nimmt ein Datum wie 2026-11-30, nicht „{ $value }“
answer-not-yes-or-no = „{ $label }“ nimmt Ja oder Nein, nicht „{ $value }“
answer-not-an-email = „{ $label }“ nimmt eine E-Mail-Adresse wie name@example.com, nicht „{ $value }“
answer-not-a-choice = „{ $label }“ nimmt eines von { $choices }, nicht „{ $value }“
answer-more-than-one-line = „{ $label }“ nimmt nur eine Zeile

## Templates

template-unreadable = Die Vorlage lässt sich nicht lesen: { $cause }
template-schema-unknown = Die Vorlage hat das Schema { $schema }, das diese Version nicht liest
template-text-missing = { $member } ist leer
template-id-malformed = „{ $id }“ ist keine Kennung: Kleinbuchstaben und Ziffern, mit Bindestrichen verbunden, am Anfang ein Buchstabe
template-id-twice = Die Kennung { $id } kommt zweimal vor
template-without-sections = Die Vorlage hat keine Abschnitte
template-section-without-fields = Der Abschnitt hat keine Felder
template-repeat-of-entities = Nur ein Abschnitt mit Antworten kann sich wiederholen; Zeilen von Datensätzen sind schon eine Liste
template-filter-of-answers = Nur ein Abschnitt mit Datensätzen kann einen Filter haben
template-append-only-without-rows = Nur eine Liste kann nur wachsen
template-choice-without-choices = Das Feld verlangt eine Auswahl, hat aber keine
template-choices-of-no-choice = Das Feld hat eine Auswahl, verlangt aber keine
template-upstream-unknown = Es gibt kein Dokument { $id }, auf dem es ruhen könnte
template-upstream-loop = Das Dokument { $id } ruht auf sich selbst
