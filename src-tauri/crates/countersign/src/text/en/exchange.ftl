### Findings about files that others made: CSV, catalogue templates, format workbooks, tables of integrations.
### Where something stands (line, column, sheet, row) is part of the finding, not of its words.

## Any file

file-empty = { $file } is empty
findings-left-out = { $count } further findings of this file are not shown

## CSV

csv-empty = The file has no rows
csv-file-too-large = The file is larger than { $limit-mb } MB and was not read
csv-byte-order-mark = The file begins with a byte order mark. It was read; the platform takes UTF-8 without one.
csv-encoding = The file is encoded in { $encoding }. It was read; the platform takes UTF-8.
csv-windows-1252 = The file is not UTF-8. It was read as Windows-1252; check names with accents.
csv-damaged-characters = Some characters are no valid { $encoding } and were replaced
csv-nul-characters = NUL characters were left out: { $count }
csv-delimiter = Values are separated by { $delimiter ->
    [semicolon] semicolons
    [tab] tabs
    [pipe] vertical bars
   *[comma] commas
}. The file was read; the platform takes commas.
csv-quote-in-value = A quotation mark stands inside a value that isn’t quoted
csv-text-after-quote = Text follows a closing quotation mark
csv-quote-not-closed = A quoted value is never closed: the rest of the file was read as part of it
csv-value-too-long = A value is longer than { $limit } bytes and was cut
csv-too-many-columns = A row has more than { $limit } values; the rest of it was left out
csv-too-many-records = The file has more than { $limit } rows; the rest was left out
csv-ragged-row = The row has { $found } values where the header has { $expected }

## Catalogue files

catalogue-file-unknown = { $file } is neither a CSV template nor an XLSX workbook
catalogue-direction-assumed = Nothing tells the direction of { $object }; inbound is assumed
catalogue-field-twice = { $record } has the field { $field } twice; the first one counts

template-without-header = { $file } has no header row
template-column-without-name = A column of the header has no name and was left out
template-record-without-name = A further header row doesn’t name its kind of row; it was read as { $name }
template-row-unknown = The row is of the type { $type }, for which there is no header row
template-sample-rows = Rows of sample data were left out: { $count }

## Workbooks

workbook-old-or-protected = { $file } is of the old format or protected by a password. Save it as XLSX without a password.
workbook-unreadable = The workbook can’t be read: { $reason }
workbook-too-large = The workbook is larger than { $limit-mb } MB and was not read
workbook-too-many-parts = The package has more than { $limit } parts and was not read
workbook-unpacks-too-large = The workbook unpacks to more than { $limit-mb } MB and was not read
workbook-too-many-cells = The workbook has too many cells; { $sheet } was read up to here
workbook-value-too-long = A cell holds more than { $limit } characters and was cut
workbook-sheet-unreadable = { $sheet } can’t be read: { $reason }
workbook-error-value = The cell holds the error { $value }
workbook-formulas = { $sheet } has { $count } formulas; their stored results were read
workbook-formula-without-value = The formula { $formula } has no stored result. Open and save the workbook in a spreadsheet program.
workbook-describes-nothing = No sheet of { $file } has a header row that names fields
workbook-sheet-empty = { $sheet } is empty
workbook-sheet-skipped = { $sheet } has no header row that names fields and was skipped
workbook-sheet-hidden = { $sheet } is hidden; it was read
workbook-sheet-without-fields = { $sheet } has a header row but no fields
workbook-object-twice = A further sheet describes { $object }; it was read as { $id }
workbook-column-not-used = The column { $column } says nothing that the catalogue holds
workbook-rows-before-header = Rows above the first header row were left out: { $count }
workbook-record-without-name = A further header row has no title; its record was named { $name }
workbook-section-assumed = “{ $text }” was read as the title of a record
workbook-field-only-named = { $field } has a name and nothing else
workbook-row-without-name = A row has no field name and was left out: “{ $text }”
workbook-row-not-understood = A row was not understood and left out: “{ $text }”
workbook-required-depends = { $field } is required under a condition: { $found }
workbook-required-unclear = Whether { $field } is required is unclear: “{ $found }”
workbook-mark-differs = { $field } is marked with *, but its column says “{ $found }”; the mark counts
workbook-unique-unclear = Whether { $field } is unique is unclear: “{ $found }”
workbook-type-unclear = The type of { $field } is unknown: “{ $found }”; it was kept as written

## Tables of integrations

integrations-without-object-column = No column of the header names the business object
integrations-none = The table has no integration
integrations-column-twice = The column { $column } stands twice; the first one counts
integrations-column-not-used = The column { $column } says nothing that an integration holds
integrations-object-missing = The row has no business object and was left out
integrations-twice = { $object } stands in line { $line } already, with the same direction, method and systems
integrations-direction-assumed = The direction of { $object } was { $reason ->
    [systems] taken from its systems
    [object] taken from the catalogue
   *[nothing] assumed to be inbound: nothing tells it
}
integrations-method-missing = The row has no method
integrations-method-own = { $method } is no known method; it was kept as your own
integrations-count-unclear = “{ $found }” is no number of records
integrations-priority-unclear = “{ $found }” is no priority (must, should, could)
integrations-standard-unclear = “{ $found }” tells neither standard nor non-standard

## Tables of records

table-column-twice = The column “{ $column }” stands twice. The first one counts.
table-column-not-used = The column “{ $column }” is not used
table-without-key-column = None of the columns that name a row is there: { $columns }
table-sheet-not-used = The sheet “{ $sheet }” is not used
workbook-cell-too-long = { $column } in row { $row } of { $sheet } holds more than the { $limit } characters that a cell of a workbook takes. Save the list as CSV instead.
workbook-unwritable = No workbook can be made of this: { $reason }
workbook-number-cut = The number { $number } is longer than a spreadsheet keeps: its last digits may be lost. Write it in a cell that is formatted as text.
