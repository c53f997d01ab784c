### Befunde zu Dateien, die andere gemacht haben: CSV, Vorlagen des Katalogs, Formatmappen, Tabellen von Integrationen.
### Wo etwas steht (Zeile, Spalte, Blatt), gehört zum Befund und nicht zu seinen Wörtern.

## Any file

file-empty = { $file } ist leer
findings-left-out = { $count } weitere Befunde dieser Datei sind nicht gezeigt

## CSV

csv-empty = Die Datei hat keine Zeilen
csv-file-too-large = Die Datei ist größer als { $limit-mb } MB und wurde nicht gelesen
csv-byte-order-mark = Die Datei beginnt mit einer Byte-Reihenfolge-Marke. Sie wurde gelesen; die Plattform nimmt UTF-8 ohne diese.
csv-encoding = Die Datei ist in { $encoding } kodiert. Sie wurde gelesen; die Plattform nimmt UTF-8.
csv-windows-1252 = Die Datei ist nicht UTF-8. Sie wurde als Windows-1252 gelesen; prüfen Sie Namen mit Umlauten und Akzenten.
csv-damaged-characters = Manche Zeichen sind in { $encoding } nicht gültig und wurden ersetzt
csv-nul-characters = NUL-Zeichen wurden weggelassen: { $count }
csv-delimiter = Die Werte sind durch { $delimiter ->
    [semicolon] Semikolons
    [tab] Tabulatoren
    [pipe] senkrechte Striche
   *[comma] Kommas
} getrennt. Die Datei wurde gelesen; die Plattform nimmt Kommas.
csv-quote-in-value = Ein Anführungszeichen steht in einem Wert, der nicht in Anführungszeichen steht
csv-text-after-quote = Nach einem schließenden Anführungszeichen folgt Text
csv-quote-not-closed = Ein Wert in Anführungszeichen endet nie: der Rest der Datei wurde als Teil davon gelesen
csv-value-too-long = Ein Wert ist länger als { $limit } Bytes und wurde gekürzt
csv-too-many-columns = Eine Zeile hat mehr als { $limit } Werte; der Rest wurde weggelassen
csv-too-many-records = Die Datei hat mehr als { $limit } Zeilen; der Rest wurde weggelassen
csv-ragged-row = Die Zeile hat { $found } Werte, wo die Kopfzeile { $expected } hat

## Catalogue files

catalogue-file-unknown = { $file } ist weder eine CSV-Vorlage noch eine XLSX-Arbeitsmappe
catalogue-direction-assumed = Nichts sagt die Richtung von { $object }; eingehend wird angenommen
catalogue-field-twice = { $record } hat das Feld { $field } zweimal; das erste gilt

template-without-header = { $file } hat keine Kopfzeile
template-column-without-name = Eine Spalte der Kopfzeile hat keinen Namen und wurde weggelassen
template-record-without-name = Eine weitere Kopfzeile nennt ihre Zeilenart nicht; sie wurde als { $name } gelesen
template-row-unknown = Die Zeile hat die Art { $type }, für die es keine Kopfzeile gibt
template-sample-rows = Zeilen mit Beispieldaten wurden weggelassen: { $count }

## Workbooks

workbook-old-or-protected = { $file } hat das alte Format oder ist durch ein Kennwort geschützt. Speichern Sie die Datei als XLSX ohne Kennwort.
workbook-unreadable = Die Arbeitsmappe lässt sich nicht lesen: { $reason }
workbook-too-large = Die Arbeitsmappe ist größer als { $limit-mb } MB und wurde nicht gelesen
workbook-too-many-parts = Das Paket hat mehr als { $limit } Teile und wurde nicht gelesen
workbook-unpacks-too-large = Die Arbeitsmappe wird ausgepackt größer als { $limit-mb } MB und wurde nicht gelesen
workbook-too-many-cells = Die Arbeitsmappe hat zu viele Zellen; { $sheet } wurde bis hierher gelesen
workbook-value-too-long = Eine Zelle enthält mehr als { $limit } Zeichen und wurde gekürzt
workbook-sheet-unreadable = { $sheet } lässt sich nicht lesen: { $reason }
workbook-error-value = Die Zelle enthält den Fehler { $value }
workbook-formulas = { $sheet } hat { $count } Formeln; ihre gespeicherten Ergebnisse wurden gelesen
workbook-formula-without-value = Die Formel { $formula } hat kein gespeichertes Ergebnis. Öffnen und speichern Sie die Arbeitsmappe in einer Tabellenkalkulation.
workbook-describes-nothing = Kein Blatt von { $file } hat eine Kopfzeile, die Felder nennt
workbook-sheet-empty = { $sheet } ist leer
workbook-sheet-skipped = { $sheet } hat keine Kopfzeile, die Felder nennt, und wurde übergangen
workbook-sheet-hidden = { $sheet } ist ausgeblendet; es wurde gelesen
workbook-sheet-without-fields = { $sheet } hat eine Kopfzeile, aber keine Felder
workbook-object-twice = Ein weiteres Blatt beschreibt { $object }; es wurde als { $id } gelesen
workbook-column-not-used = Die Spalte { $column } sagt nichts, was der Katalog aufnimmt
workbook-rows-before-header = Zeilen über der ersten Kopfzeile wurden weggelassen: { $count }
workbook-record-without-name = Eine weitere Kopfzeile hat keinen Titel; ihr Satz heißt nun { $name }
workbook-section-assumed = „{ $text }“ wurde als Titel eines Satzes gelesen
workbook-field-only-named = { $field } hat einen Namen und sonst nichts
workbook-row-without-name = Eine Zeile hat keinen Feldnamen und wurde weggelassen: „{ $text }“
workbook-row-not-understood = Eine Zeile wurde nicht verstanden und weggelassen: „{ $text }“
workbook-required-depends = { $field } ist unter einer Bedingung Pflicht: { $found }
workbook-required-unclear = Ob { $field } Pflicht ist, bleibt unklar: „{ $found }“
workbook-mark-differs = { $field } ist mit * gekennzeichnet, aber seine Spalte sagt „{ $found }“; das Zeichen gilt
workbook-unique-unclear = Ob { $field } eindeutig ist, bleibt unklar: „{ $found }“
workbook-type-unclear = Der Typ von { $field } ist unbekannt: „{ $found }“; er blieb, wie er geschrieben steht

## Tables of integrations

integrations-without-object-column = Keine Spalte der Kopfzeile nennt das Geschäftsobjekt
integrations-none = Die Tabelle hat keine Integration
integrations-column-twice = Die Spalte { $column } steht zweimal da; die erste gilt
integrations-column-not-used = Die Spalte { $column } sagt nichts, was eine Integration aufnimmt
integrations-object-missing = Die Zeile hat kein Geschäftsobjekt und wurde weggelassen
integrations-twice = { $object } steht schon in Zeile { $line }, mit gleicher Richtung, Methode und gleichen Systemen
integrations-direction-assumed = Die Richtung von { $object } wurde { $reason ->
    [systems] aus den Systemen genommen
    [object] aus dem Katalog genommen
   *[nothing] als eingehend angenommen: nichts sagt sie
}
integrations-method-missing = Die Zeile hat keine Methode
integrations-method-own = { $method } ist keine bekannte Methode; sie blieb als Ihre eigene
integrations-count-unclear = „{ $found }“ ist keine Anzahl von Datensätzen
integrations-priority-unclear = „{ $found }“ ist keine Priorität (must, should, could)
integrations-standard-unclear = „{ $found }“ sagt weder Standard noch Abweichung

## Tabellen von Datensätzen

table-column-twice = Die Spalte „{ $column }“ steht zweimal da. Die erste zählt.
table-column-not-used = Die Spalte „{ $column }“ wird nicht verwendet
table-without-key-column = Keine der Spalten, die eine Zeile benennen, ist da: { $columns }
table-sheet-not-used = Das Blatt „{ $sheet }“ wird nicht verwendet
workbook-cell-too-long = { $column } in Zeile { $row } von { $sheet } hat mehr als die { $limit } Zeichen, die eine Zelle einer Arbeitsmappe fasst. Speichern Sie die Liste stattdessen als CSV.
workbook-unwritable = Daraus lässt sich keine Arbeitsmappe machen: { $reason }
workbook-number-cut = Die Zahl { $number } ist länger, als eine Tabellenkalkulation sie behält: ihre letzten Ziffern können verloren sein. Schreiben Sie sie in eine Zelle, die als Text formatiert ist.
