### Integrationen und die Systeme, die sie verbinden: wie ihre Befehle heißen, was getan wurde, was abgelehnt wird und was ein
### Import sagt.

## Commands

command-integration-add = Integration hinzufügen
    .help = Fügt eine Integration hinzu: ein Geschäftsobjekt in einer Richtung zwischen zwei Systemen.
command-integration-change = Integration ändern
    .help = Ändert, was von einer Integration bekannt ist. In einen anderen Arbeitsstrang wird sie verschoben.
command-integration-remove = Integration entfernen
    .help = Entfernt eine Integration, zu der noch nichts festgehalten ist.
command-system-add = System hinzufügen
    .help = Fügt ein System hinzu, das Integrationen verbinden.
command-system-change = System ändern
    .help = Ändert, was von einem System bekannt ist.
command-system-remove = System entfernen
    .help = Entfernt ein System, das keine Integration verbindet.

command-business-object-change = Geschäftsobjekt ändern
    .help = Setzt, was eine Person zu einem Geschäftsobjekt geschrieben hat, an die Stelle dessen, was das Projekt davon weiß.
command-business-object-reset = Geschäftsobjekt zurücksetzen
    .help = Vergisst, was das Projekt selbst von einem Geschäftsobjekt weiß.
command-business-object-learn = Geschäftsobjekt lernen
    .help = Übernimmt, was eine Vorlage oder Arbeitsmappe des Kunden über ein Geschäftsobjekt und seine Felder sagt.

## What was done

did-integration-add = Integration { $name } hinzugefügt
did-integration-change = Integration { $name } geändert
did-integration-remove = Integration { $name } entfernt
did-integrations-import = { $count ->
    [one] Eine Integration
   *[other] { $count } Integrationen
} aus { $file } importiert
did-business-object-change = Geschäftsobjekt { $name } geändert
did-business-object-reset = Geschäftsobjekt { $name } zurückgesetzt
did-business-object-learn = Geschäftsobjekt { $name } gelernt
did-catalogue-import = { $count ->
    [one] Ein Geschäftsobjekt
   *[other] { $count } Geschäftsobjekte
} aus { $file } gelernt
did-system-add = System { $name } hinzugefügt
did-system-change = System { $name } geändert
did-system-remove = System { $name } entfernt

## Refusals

integration-in-use = { $name } lässt sich nicht entfernen: Anforderungen, Dateien, Szenarien, Läufe, Probleme oder Bestätigungen gehören dazu
business-object-field-twice = Das Feld { $field } steht zweimal in { $record }
business-object-not-own = Das Projekt hat kein eigenes Geschäftsobjekt { $object }
system-there-already = Ein System { $name } gibt es schon
system-in-use = { $name } lässt sich nicht entfernen: Integrationen verbinden es

## Import

integrations-there-already = { $object } ist schon als { $reference } im Projekt, mit gleicher Richtung, Methode und gleichen Systemen; die Zeile wurde weggelassen
integrations-nothing-new = { $file } enthält keine Integration, die hinzukommen könnte

## Previews of files

field-is-required = Pflicht
field-is-unique = eindeutig
field-one-of = einer von { $values }
field-says-nothing = nichts gesagt
place-line = Zeile { $number }
place-row = Zeile { $number }
