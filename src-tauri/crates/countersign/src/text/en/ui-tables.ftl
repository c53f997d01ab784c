### Lists that work like a spreadsheet.

grid-head-hint = Press to sort, with Shift by one more column. Alt and arrows move the column, with Shift they widen it.
grid-columns = Columns
grid-columns-hint = Drag a head to move its column, its edge to widen it.
grid-columns-reset = Reset the columns
grid-column-width = Width of { $column }
grid-column-before = Move { $column } towards the start
grid-column-after = Move { $column } towards the end
grid-more-filters = More filters
grid-filters = Saved filters
grid-filter-save = Save this filter…
grid-filter-none = Every row is shown
grid-filter-forget = Forget { $name }
grid-filter-save-title = Save this filter
grid-filter-save-lead = What is shown now, its order and its groups, under a name.
grid-filter-name = Name of the filter
grid-filter-keep = Save the filter
grid-group = Group
grid-grouped = Grouped by { $by }
grid-group-none = No groups
grid-count = { $shown } of { $all }
grid-copied = { $count ->
    [one] One cell copied
   *[other] { $count } cells copied
}
grid-nothing-changes = The cells hold this already
grid-no-choice = No choice has these letters
grid-problem-empty = This can’t be empty
grid-problem-number = Not a number: write digits, such as 1200
grid-problem-date = Not a date yet: write it as 26 Nov 2026
grid-problem-choice = Not one of the choices
grid-problem-locked = This can’t be changed here
grid-problem-fixed = This column can’t be edited
grid-problem-outside = There is no cell for it
grid-paste-title = Paste into the table
grid-paste-lead = { $count ->
    [0] No cell changes
    [one] One cell changes
   *[other] { $count } cells change
}, { $refused ->
    [0] none is refused
    [one] one is refused
   *[other] { $refused } are refused
}, { $same ->
    [0] none
    [one] one
   *[other] { $same }
} { $same ->
    [one] holds
   *[other] hold
} the same already. It is one act that can be undone.
grid-paste-refused = Refused
grid-paste-changes = Changes
grid-paste-row = Row
grid-paste-column = Column
grid-paste-before = Now
grid-paste-after = Then
grid-paste-more = { $count ->
    [one] One more cell changes.
   *[other] { $count } more cells change.
}
grid-paste-keep = { $count ->
    [0] Change the cells
    [one] Change one cell
   *[other] Change { $count } cells
}
list-menu = More about this list
list-save-title = Save the list
list-csv = Table (CSV)
list-xlsx = Workbook (XLSX)
list-csv-shown = Save what is shown as CSV…
list-csv-all = Save all as CSV…
list-xlsx-shown = Save what is shown as XLSX…
list-xlsx-all = Save all as XLSX…
list-saved = { $count ->
    [one] One row saved in { $file }
   *[other] { $count } rows saved in { $file }
}
integrations-search = Find an integration
