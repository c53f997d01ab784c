### Responsibilities in the room of people, and what the room knows of each person.

people-parts = What to show
people-tab-people = People
people-tab-raci = Responsibilities

raci-title = Responsibilities
raci-empty = Nobody has said who does what
raci-empty-text = The matrix begins with what the methodology suggests: its steps, the work beside them, and its roles. Change what is otherwise here.
raci-begin = Begin with the suggestion
raci-why = Why a matrix
raci-why-text = Exactly one answers for each row. Where two do, nobody does.
raci-grid = Who does what
raci-lead = R carries it out, A answers for it, C is asked before, I is told after. Type the letters; arrow keys move, Shift selects, Delete empties.
raci-what = What
raci-cell = { $row }, { $column }: { $parts }
raci-cell-none = none
raci-add-row = Add a row
raci-add-column = Add a column
raci-row-title = What is done
raci-row-step = Step
raci-column-kind = It stands for
raci-column-name = Title
raci-rename-row = Rename { $row }
raci-remove-row = Remove { $row }
raci-remove-column = Remove { $column }
raci-row-up = Move { $row } up
raci-row-down = Move { $row } down
raci-column-left = Move { $column } to the left
raci-column-right = Move { $column } to the right
raci-more = More for { $name }
raci-vacant = Vacant
raci-findings = What is inconsistent
raci-consistent = Exactly one answers for each row, and everybody who is needed has a part.
raci-mend-this = Mend: { $what }
raci-show = Show
raci-copy = Copy as table
raci-copied = Copied { $rows } rows and { $columns } columns
raci-save = Save as CSV
raci-paste-nothing = Nothing on the clipboard fits: cells hold the letters R, A, C and I
raci-paste-outside = The table on the clipboard is larger than what is left of the matrix from here
raci-save-change = Save

people-open-work = Open work
people-open-none = Nothing open
people-open-issues = { $count ->
    [one] 1 issue
   *[other] { $count } issues
}
people-open-actions = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
people-open-commitments = { $count ->
    [one] 1 commitment
   *[other] { $count } commitments
}
people-open-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
people-signed = Signed
people-signed-none = Nothing yet
people-signed-on = { $name }, { $day }
people-required = Required
kind-raci = Responsibilities
