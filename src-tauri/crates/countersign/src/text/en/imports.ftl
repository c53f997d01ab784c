### Tables of things that come back: issues, mappings, scenarios, commitments, sample files.

did-records-import = Imported from { $file }: { $added ->
    [one] one new row
   *[other] { $added } new rows
}, { $changed ->
    [one] one changed
   *[other] { $changed } changed
}{ $removed ->
    [0] {""}
    [one] , one removed
   *[other] , { $removed } removed
}
import-kind-unknown = Tables of the kind “{ $kind }” can’t be imported. There are { $known }.
records-import-nothing = No row of the table adds or changes anything
records-import-empty = It is never empty
records-import-unknown = There is no { $reference }. Leave the reference empty in a new row.
records-import-fixed = It is said when something is added, and never changes. Add a new row instead.
records-import-no-file = A table has no files: add the file first, then change what is known of it.
records-import-date-without-cause = A date is moved with its cause: say it in the columns “Cause” and “Caused by”.
records-import-no-requirement = No requirement is “{ $found }”
records-import-no-lookup = No lookup table is “{ $found }”, or several are
records-import-no-commitment = No commitment is “{ $found }”
records-import-no-party = “{ $found }” is no party
records-import-twice = { $reference } stands in the table twice
records-import-beyond = { $count ->
    [one] One value stands beyond the last column
   *[other] { $count } values stand beyond the last column
}
records-import-no-choice = “{ $found }” is none of { $choices }
records-import-no-yes = “{ $found }” is neither yes nor no
records-import-no-number = “{ $found }” is not a number
records-import-no-date = “{ $found }” is not a day with one meaning. Write it as 2026-11-26.
records-import-no-person = Nobody in the project is “{ $found }”, or several are. A person is also known by e-mail address.
records-import-no-integration = No integration is “{ $found }”, or several are
records-import-no-scenario = No scenario is “{ $found }”
records-import-no-step = No step is “{ $found }”
records-import-end-lacks = It needs “{ $field }” to be ended so
records-import-ends-new = A new issue can’t be imported with its outcome. Import it as new and end it then.
records-import-too-many-refused = More than { $count } rows are refused. Nothing was imported.
records-import-other-row = The hidden id of this row belongs to { $other }, not to { $reference }: columns were sorted apart from each other. Save the list anew and change that one.
records-import-error-value = “{ $found }” is what a spreadsheet shows in place of a result. Mend its formula, or write the value.
records-import-number-shortened = A spreadsheet shortened the number to “{ $found }”. Write all of its digits, in a cell that is formatted as text.
records-import-zeros-lost = It is “{ $before }” here: the leading zeros were lost when a spreadsheet took it for a number. Write it in a cell that is formatted as text, or change it in the project.
records-import-no-letter = “{ $found }” holds something beside the letters R, A, C and I
records-import-row-ambiguous = Several rows are called “{ $name }”
records-import-differs = Another row of “{ $name }” says something else here. Say it once.
