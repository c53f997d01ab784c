### Tables of issues, and lists as tables.

did-issues-import = Imported from { $file }: { $added ->
    [one] one new issue
   *[other] { $added } new issues
}, { $changed ->
    [one] one changed
   *[other] { $changed } changed
}
issues-import-nothing = No row of the table adds or changes an issue
issues-import-twice = { $reference } stands in the table twice
issues-import-unknown = There is no { $reference }. Leave the reference empty for a new issue.
issues-import-beyond = { $count ->
    [one] One value stands beyond the last column
   *[other] { $count } values stand beyond the last column
}
issues-import-empty = An issue is never without it
issues-import-no-choice = “{ $found }” is none of { $choices }
issues-import-no-yes = “{ $found }” is neither yes nor no
issues-import-no-number = “{ $found }” is not a number
issues-import-no-date = “{ $found }” is not a day with one meaning. Write it as 2026-11-26.
issues-import-no-person = Nobody in the project is “{ $found }”, or several are. A person is also known by e-mail address.
issues-import-no-integration = No integration is “{ $found }”, or several are
issues-import-no-scenario = No scenario is “{ $found }”
issues-import-no-step = No step is “{ $found }”
issues-import-end-lacks = It needs “{ $field }” to be ended so
issues-import-ends-new = A new issue can’t be imported with its outcome. Import it as new and end it then.
issues-import-too-many-refused = More than { $count } rows are refused. Nothing was imported.
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
issues-import-other-row = The hidden id of this row belongs to { $other }, not to { $reference }: columns were sorted apart from each other. Save the list anew and change that one.
