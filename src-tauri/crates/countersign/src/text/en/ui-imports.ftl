### Importing a table of things.

records-import-act = { $count ->
    [one] Import one row
   *[other] Import { $count } rows
}
records-import-row = Row
records-import-remove = { $count ->
    [one] Remove the one that the table lacks
   *[other] Remove the { $count } that the table lacks
}
records-fate-removed = Removed
records-fate-missing = Not in the table
mappings-import = Import from a table…
mappings-import-title = Import mappings from a table
scenarios-import = Import from a table…
scenarios-import-title = Import scenarios from a table
commitments-import = Import from a table…
commitments-import-title = Import commitments from a table
samples-import = Import from a table…
samples-import-title = Import what is known of sample files
records-import-sum = { $added } new, { $changed } changed, { $unchanged } the same, { $refused } refused.
records-import-fate = Result
records-import-what = What changes
records-fate-added = New
records-fate-changed = Changed
records-fate-unchanged = The same
records-fate-refused = Refused
lookup-tables-import-title = Import lookup tables from a table
raci-import = Import from a table…
raci-import-title = Import responsibilities from a table
