### Der Ablauf: wie seine Befehle heißen, was sie danach sagen, und warum eine Freigabe zu bleibt.

## Commands

command-workstream-add = Arbeitsstrang eröffnen
    .help = Eröffnet eine weitere Gruppe von Integrationen oder die Anbindung eines Lieferanten, die für sich durch die Schritte geht.
command-integration-move = Integration verschieben
    .help = Verschiebt eine Integration in einen anderen Arbeitsstrang, mit ihren Anforderungen, Szenarien, Dateien und Problemen. Das wird als Änderung des Umfangs festgehalten.
command-step-start = Schritt beginnen
    .help = Beginnt einen Schritt, wenn er freigegeben ist. Solange er es nicht ist, wird jeder Grund genannt.
command-step-reopen = Schritt wieder öffnen
    .help = Lässt an einem Schritt wieder arbeiten. Seine Punkte und die späterer begonnener Schritte werden neu bestätigt.
command-item-confirm = Punkt bestätigen
    .help = Hält fest, dass etwas stattfand, entschieden oder vereinbart wurde, mit Datum und Nachweis.
command-document-issue = Dokument herausgeben
    .help = Macht eine nummerierte Revision eines Dokuments, die sich nie ändert. Unterschrieben werden Revisionen.
command-sign-off-sign = Unterschreiben
    .help = Unterschreibt genau die gezeigten Revisionen, in einer Ihrer Rollen.
command-sign-off-sign-conditionally = Mit Auflagen unterschreiben
    .help = Unterschreibt, obwohl genannte Probleme offen sind. Jedes hat Verantwortliche, ein Datum und eine Umgehung und wird geschlossen, ehe das Projekt unterschrieben wird.
command-sign-off-decline = Unterschrift ablehnen
    .help = Hält fest, dass die Abnahme nicht erteilt wurde, und warum.
command-sign-off-withdraw = Unterschrift zurückziehen
    .help = Nimmt Ihre eigene Unterschrift zurück. Sie bleibt mit ihrem Grund im Verlauf.
command-waiver-grant = Ausnahme gewähren
    .help = Erlässt eine Bedingung auf Zeit. Das kann nur die Partei, die sie schützt.
command-change-request-open = Änderung beantragen
    .help = Beantragt eine Änderung an dem, was die Projektabnahme abdeckt.
command-change-request-approve = Änderung genehmigen
    .help = Nimmt eine Änderung für den Kunden an und eröffnet einen Arbeitsstrang dafür.
command-change-request-reject = Änderung ablehnen
    .help = Lehnt eine Änderung für den Kunden ab, mit dem Grund.

## What was done

did-workstream-add = Arbeitsstrang { $name } eröffnet
did-integration-move = { $name } nach { $workstream } verschoben
did-step-start = { $step } begonnen
did-step-reopen = { $step } wieder geöffnet
did-item-confirm = Bestätigt: { $title }
did-document-issue = { $document }, Revision { $number } herausgegeben
did-sign-off-sign = { $person } hat unterschrieben: { $sign-off }
did-sign-off-sign-conditionally = { $person } hat mit Auflagen unterschrieben: { $sign-off }
did-sign-off-decline = { $person } hat abgelehnt: { $sign-off }
did-sign-off-withdraw = Unterschrift { $signature } zurückgezogen
did-waiver-grant = Ausnahme gewährt: { $title }
did-change-request-open = Änderung beantragt: { $name }
did-change-request-approve = Änderung genehmigt: { $name }
did-change-request-reject = Änderung abgelehnt: { $name }

## Closed gates

gate-start = { $step } kann noch nicht beginnen
gate-sign = „{ $sign-off }“ kann noch nicht unterschrieben werden
gate-issue = { $document } kann noch nicht herausgegeben werden

## Conditions

missing-confirmation = { $title }: noch nicht bestätigt
missing-confirmation-for = { $title }: noch nicht bestätigt für { $integrations }
missing-integrations = Noch ist keine Integration festgelegt
incomplete-integrations = Systeme, Methode oder Häufigkeit fehlen für { $integrations }
missing-standard-decision = Noch nicht gesagt, ob der Standard genügt, und warum nicht, für { $integrations }
missing-commitments = Noch kein Datum zugesagt für { $steps }
missing-document = { $document } wurde noch nicht herausgegeben
outdated-document = { $document } wurde nach der Herausgabe von Revision { $number } geändert. Geben Sie es neu heraus.
missing-file = { $document } wurde noch nicht geliefert
missing-file-for = { $title }: noch keine Datei für { $integrations }
missing-sample-for = Noch keine Beispieldatei für { $integrations }
missing-run-for = Noch kein bestandener Lauf für { $integrations }
missing-scenarios = Noch gibt es kein Szenario für { $level ->
        [test-mode] den Testmodus
        [unit] den Modultest
        [integration] den Integrationstest
        [acceptance] den Abnahmetest
        [regression] den Regressionstest
       *[other] Gespräche mit dem Lieferanten
    }
scenarios-not-passed = { $count ->
        [one] Ein Szenario ist nicht bestanden: { $scenarios }
       *[other] { $count } Szenarien sind nicht bestanden: { $scenarios }
    }
open-issue = { $issue } ist offen: { $name }
conditional-issue = { $issue } war Auflage einer Unterschrift und ist noch offen: { $name }
missing-signature = „{ $sign-off }“ ist noch nicht unterschrieben { $party ->
        [provider] vom Anbieter
        [customer] vom Kunden
        [supplier] vom Lieferanten
       *[other] von Dritten
    }
declined-signature = { $person } hat „{ $sign-off }“ abgelehnt: { $reason }
stale-signature = Die Unterschrift von { $person } unter „{ $sign-off }“ gilt nicht mehr
stale-because = { $count ->
        [one] { $document } wurde geändert, nachdem Revision { $number } unterschrieben war: { $fields }
       *[other] { $document } wurde an { $count } Stellen geändert, nachdem Revision { $number } unterschrieben war: { $fields }
    }
missing-training = { $training }: noch nicht abgehalten
missing-attendance = { $role }: war noch nicht bei { $training }
step-complete = { $step } ist nicht fertig
role-vacant = Niemand hat die Rolle { $role }
reconfirm = { $title }: neu zu bestätigen, weil ein Schritt wieder geöffnet wurde
signature-order = „{ $sign-off }“ unterschreibt zuerst { $party ->
        [provider] der Anbieter
        [customer] der Kunde
        [supplier] der Lieferant
       *[other] die dritte Partei
    }
next-start-step = { $step } beginnen
reopening-consequence = { $step }: { $count ->
        [one] ein Punkt ist
       *[other] { $count } Punkte sind
    } neu zu bestätigen

## Refusals

step-unknown = Den Schritt { $step } gibt es nicht. Schritte: { $steps }
step-started-already = { $step } hat schon begonnen
step-not-started = { $step } hat noch nicht begonnen, also gibt es nichts wieder zu öffnen
item-unknown = In der Methodik dieses Arbeitsstrangs gibt es keinen Punkt { $item }
item-is-computed = „{ $title }“ sieht das Programm selbst; bestätigen lässt es sich nicht
confirm-needs-role = { $person } kann „{ $title }“ nicht bestätigen. Es braucht eine dieser Rollen: { $roles }
confirmed-in-future = { $date } liegt in der Zukunft. Bestätigt wird nur, was geschehen ist.
methodology-missing = Die Methodik des Arbeitsstrangs ist nicht im Arbeitsbereich
methodology-unknown = Die Methodik { $id } gibt es nicht
workstream-not-said = Es gibt mehrere Arbeitsstränge. Sagen Sie, welcher gemeint ist.
integration-there-already = { $name } ist schon in diesem Arbeitsstrang
sign-off-unknown = Die Abnahme { $sign-off } gibt es in der Methodik nicht
not-a-signatory = { $person } hat keine Rolle, in der „{ $sign-off }“ unterschrieben werden kann
signed-already = „{ $sign-off }“ ist schon unterschrieben, und die Unterschrift gilt
conditions-missing = Nennen Sie mindestens ein offenes Problem als Auflage, oder unterschreiben Sie ohne Auflagen
condition-incomplete = { $issue } kann nur mit Verantwortlichen, Datum und Umgehung eine Auflage sein
withdraw-own-only = Nur { $person } kann diese Unterschrift zurückziehen
withdrawn-already = Die Unterschrift { $signature } wurde schon zurückgezogen
condition-unknown = In diesem Schritt gibt es keine Bedingung { $condition }
never-waived = Für „{ $title }“ gibt es keine Ausnahme
waiver-of-other-party = „{ $title }“ schützt { $party ->
        [provider] den Anbieter
        [customer] den Kunden
        [supplier] den Lieferanten
       *[other] die dritte Partei
    }. Nur jemand von dort kann eine Ausnahme gewähren.
waiver-expired-already = { $date } ist vorbei. Eine Ausnahme braucht einen letzten Tag ab heute.
change-request-decided = Über die Änderung „{ $name }“ ist schon entschieden
change-request-decided-by-customer = { $person } kann das nicht entscheiden. Über Änderungen entscheidet jemand vom Kunden.
change-request-needed = Das deckt die Projektabnahme ab ({ $document }: { $fields }). Beantragen Sie stattdessen eine Änderung.
document-unknown = Das Dokument { $document } gibt es nicht. Dokumente: { $known }
nothing-new-to-issue = { $document } enthält dasselbe wie Revision { $number }. Es gibt nichts Neues herauszugeben.

## Methodologies

methodology-unreadable = Die Datei ist keine Methodik: { $reason }
methodology-id-twice = Die Kennung { $id } kommt zweimal vor
methodology-schema-unknown = Diese Version liest Methodiken mit Schema 1; diese hat { $schema }
methodology-without-steps = Die Methodik { $id } hat keine Schritte
methodology-role-of-third-party = Die Rolle { $role } gehört zu Dritten, die nie unterschreiben oder handeln
methodology-role-of-other-party = Die Rolle { $role } gehört zu einer anderen Partei als die Unterschrift
methodology-role-unknown = Die Rolle { $role } gibt es nicht
methodology-step-unknown = Den Schritt { $step } gibt es nicht
methodology-sign-off-unknown = Die Abnahme { $sign-off } gibt es nicht
methodology-signature-waivable = Für die Abnahme { $sign-off } gibt es keine Ausnahme: für Unterschriften nie
methodology-nobody-signs = Die Abnahme { $sign-off } muss niemand unterschreiben
methodology-signs-nothing = Die Abnahme { $sign-off } bindet kein Dokument
methodology-project-signed-early = Die Abnahme { $sign-off } gilt dem Projekt und gehört zum letzten Schritt
methodology-training-unknown = Die Schulung { $training } gibt es nicht
methodology-document-unknown = Für das Dokument { $document } gibt es keine Vorlage
methodology-check-of-onboarding = { $check } gilt nur für Anbindungen von Lieferanten
methodology-check-not-per-integration = Das lässt sich nicht je Integration verfolgen: { $check }
methodology-onboarding-has-no-integrations = { $methodology } bindet einen Lieferanten an und hat keine Integrationen zu verfolgen
