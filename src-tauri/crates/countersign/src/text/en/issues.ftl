### Lists as tables.

column-unknown = “{ $name }” is no column of this list. There are { $columns }.

list-reference = Reference
list-title = Title
list-raised = Raised
list-party = Party
list-duplicate-of = Duplicate of
list-age = Age in days
list-quiet = Days unchanged
list-workstream = Workstream
list-id = Countersign id
list-sheet = List
