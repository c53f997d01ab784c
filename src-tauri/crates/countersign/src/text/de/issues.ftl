### Listen als Tabellen.

column-unknown = „{ $name }“ ist keine Spalte dieser Liste. Es gibt { $columns }.

list-reference = Referenz
list-title = Titel
list-raised = Gemeldet
list-party = Partei
list-duplicate-of = Doppelt zu
list-age = Alter in Tagen
list-quiet = Tage unverändert
list-workstream = Arbeitsstrang
list-id = Countersign-Id
list-sheet = Liste
