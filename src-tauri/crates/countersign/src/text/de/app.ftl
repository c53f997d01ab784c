### Was jeder Teil des Programms sagt: was getan wurde, was bei Namen geschieht, die nichts treffen, was falsch gefragt ist,
### und was die Befehlszeile antwortet.

## What was done

did-project-create = Projekt { $name } angelegt
did-several = { $about } und { $more } weitere
did-nothing = Nichts wurde getan
did-undo = Rückgängig gemacht: { $about }
did-redo = Wiederholt: { $about }

## Names

not-found = { $kind ->
    [project] Projekt
    [methodology] Methodik
    [organisation] Organisation
    [person] Person
    [system] System
    [business-object] Geschäftsobjekt
    [workstream] Arbeitsstrang
    [integration] Integration
    [requirement] Anforderung
    [open-question] Offene Frage
    [revision] Revision
    [deliverable] Ergebnis
    [sign-off] Unterschrift
    [waiver] Ausnahme
    [commitment] Zusage
    [change-request] Änderungsantrag
    [issue] Problem
    [scenario] Szenario
    [run] Lauf
    [sample-file] Beispieldatei
    [training] Schulung
   *[other] { $kind }
} „{ $name }“ gibt es nicht
nothing-named = Nichts heißt „{ $name }“
ambiguous = „{ $name }“ passt mehrfach ({ $kind ->
    [organisation] Organisationen
    [person] Personen
    [system] Systeme
    [business-object] Geschäftsobjekte
    [workstream] Arbeitsstränge
    [integration] Integrationen
    [requirement] Anforderungen
    [open-question] offene Fragen
    [change-request] Änderungsanträge
    [issue] Probleme
    [scenario] Szenarien
    [run] Läufe
    [sample-file] Beispieldateien
    [training] Schulungen
   *[other] { $kind }
}). Nennen Sie die Kennung.
name-ambiguous = „{ $name }“ passt zu mehreren Einträgen: { $choices }. Nennen Sie einen mit seiner Kennung.
project-unknown = Der Arbeitsbereich hat kein Projekt „{ $name }“
project-none = Der Arbeitsbereich hat noch kein Projekt
project-not-said = Der Arbeitsbereich hat mehrere Projekte: { $projects }. Sagen Sie, welches gemeint ist.
revision-unknown = „{ $name }“ ist weder ein Dokument noch eine seiner herausgegebenen Revisionen
not-bound-by = „{ $name }“ bindet { $document } nicht
kind-unknown = Die Art „{ $name }“ gibt es nicht. Arten: { $kinds }
actor-unknown = Die handelnde Person ist nicht im Projekt oder hat es verlassen

## Rules that hold everywhere

field-never-empty = { $field } darf nicht leer bleiben
file-not-attached = Der Arbeitsbereich enthält keine Datei mit der Prüfsumme { $digest }; fügen Sie sie zuerst hinzu
field-required = { $field } darf nicht leer sein
text-too-long = { $field } ist länger als { $limit } Bytes
id-taken = Die Kennung ist schon vergeben
zone-unknown = Die Zeitzone „{ $zone }“ gibt es nicht. Zeitzonen heißen wie Europe/Berlin.
methodology-unknown-choice = Die Methodik { $id } gibt es nicht. Methodiken: { $known }

## Undo

undo-nothing-left = Es gibt nichts rückgängig zu machen
redo-nothing-left = Es gibt nichts zu wiederholen
undo-barrier = „{ $about }“ lässt sich nicht rückgängig machen. Es wird durch eine neue Handlung berichtigt.
undo-overtaken = „{ $about }“ lässt sich nicht rückgängig machen: was es geändert hat, wurde seither wieder geändert
redo-overtaken = „{ $about }“ lässt sich nicht wiederholen: was es geändert hat, wurde seither geändert

## Files

file-failed = { $file } lässt sich nicht lesen oder schreiben: { $reason }
commands-unreadable = Die Befehle sind kein JSON: { $reason }
commands-empty = Es gibt keinen Befehl auszuführen
command-malformed = Ein Befehl ist ein Objekt mit „command“ und „args“
command-unknown = Den Befehl „{ $name }“ gibt es nicht
command-unknown-hint = Meinten Sie { $nearest }?
command-args = { $name } nimmt diese Angaben nicht an: { $reason }

## Printing and checking what was printed

print-unknown = Das Dokument „{ $document }“ gibt es nicht. Dokumente: { $known }
print-failed = Das Dokument lässt sich nicht drucken: { $reason }
print-missing-glyph = Für das Zeichen { $character } in „{ $text }“ gibt es keine Form; es wird als Kästchen gedruckt
print-picture-unreadable = Das Bild „{ $alt }“ lässt sich nicht lesen und wurde weggelassen
print-qr-too-long = „{ $payload }“ ist zu lang für einen QR-Code
not-signed-yet = Noch ist nichts unterschrieben, also gibt es kein Zertifikat
proof-unreadable = Die Datei ist kein lesbares PDF: { $reason }
proof-encrypted = Die Datei ist mit einem Kennwort gesperrt
proof-no-content = Die Datei enthält keinen Inhalt eines Countersign-Dokuments
proof-digest-printed = Jede Seite zeigt die Prüfsumme des Inhalts, den die Datei enthält: { $digest }
proof-digest-differs = Die Seiten zeigen die Prüfsumme { $printed }, aber der Inhalt der Datei hat { $digest }
proof-digest-missing = Die Seiten zeigen nicht alle dieselbe Prüfsumme
proof-no-workspace = Nicht mit einem Arbeitsbereich verglichen: das zeigt, dass die Datei in sich stimmt, nicht wer sie gemacht hat
proof-unknown-content = Kein Dokument des Arbeitsbereichs hat diesen Inhalt, herausgegeben oder nicht
proof-draft = Der Inhalt ist der von { $document }, wie es jetzt steht; herausgegeben ist er nicht
proof-revision = Der Inhalt ist genau der von { $revision }, wie herausgegeben
proof-certificate = Der Inhalt ist genau der des Zertifikats { $certificate }
proof-withdrawn = Die Unterschrift dieses Zertifikats wurde zurückgezogen
proof-signatures = { $count ->
    [0] Niemand hat diesen Inhalt unterschrieben
    [one] Eine Unterschrift bindet diesen Inhalt
   *[other] { $count } Unterschriften binden diesen Inhalt
}
proof-text-same = Der Text der Seiten ist der, den der Arbeitsbereich aus diesem Inhalt druckt
proof-text-differs = Der Text der Seiten ist nicht der, den der Arbeitsbereich heute druckt. Er sagt auch, wo das Dokument steht, und informative Felder gehen weiter; vergleichen Sie mit dem Auge.
proof-text-not-compared = Der Text der Seiten wurde nicht verglichen

## Command line

cli-dry-run = Probelauf: nichts wurde geändert.
cli-nothing-changed = Nichts wurde geändert.
cli-nothing = Nichts
cli-next = Als Nächstes
cli-in-command = { $name } (Befehl { $number })
cli-command = Befehl { $number }
cli-undone = rückgängig gemacht
cli-no-differences = Keine Unterschiede
cli-revision = Revision { $number }
cli-before-first = nichts
cli-now = jetzt
cli-informative = informativ
cli-fields = { $count ->
    [one] 1 Feld
   *[other] { $count } Felder
}
cli-party-provider = Anbieter
cli-party-customer = Kunde
cli-party-supplier = Lieferant
cli-party-third-party = Dritte
cli-created = { $file }: { $project }, es handelt { $person }
import-nothing = Die Tabelle enthält keine Integration, die nicht schon da ist
cli-attached = { $digest } { $name }
cli-demo = { $file } enthält das Beispielprojekt. Seine Dokumente liegen in { $folder }:
cli-copied = Nach { $file } kopiert
cli-verified = Geprüft: { $entries ->
    [one] 1 Eintrag im Journal
   *[other] { $entries } Einträge im Journal
}, { $entities ->
    [one] 1 Datensatz
   *[other] { $entities } Datensätze
} und { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
}.
cli-clean = Alles ist so, wie das Journal es sagt.
cli-damaged = Die Datei ist beschädigt.
cli-printed = { $file }: { $title }, { $pages ->
    [one] 1 Seite
   *[other] { $pages } Seiten
}
cli-verifies = Nichts widerspricht dieser Datei.
cli-does-not-verify = Die Datei hält der Prüfung nicht stand.
cli-signed-by = Unterschrieben von { $who }
cli-print-over-workspace = Ein Dokument wird nicht über den Arbeitsbereich gedruckt. Nennen Sie eine andere Datei.
cli-line = Zeile { $number }
cli-bug = Das Programm hat einen Fehler gemacht. Was gespeichert war, ist sicher.
cli-workbook-needs-file = Eine Arbeitsmappe kommt in eine Datei: Nennen Sie eine mit --out
print-nothing-to-fill = { $document } hat nichts zum Ausfüllen von Hand; nur testing-scenarios hat das
cli-print-no-table = { $document } ist keine Liste einer Art. Als Tabelle lassen sich { $known } drucken; jede andere Liste gibt `list`
cli-table-written = Zeilen nach { $file } geschrieben
