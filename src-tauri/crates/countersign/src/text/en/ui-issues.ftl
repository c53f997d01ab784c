### The room of issues.

issues-form = How issues are shown
issues-table = Table
issues-board = Board
issues-as-board = Show the issues as a board
issues-as-table = Show the issues as a table
issues-find = Find an issue
issues-kind = Kind
issues-party = Party
issues-age = Age
issues-quiet = Unchanged for
issues-step = Found in step
issues-scenario = Scenario
issues-priority = Priority
issues-affects = Affects the sign-off
issues-root-cause = Root cause
issues-raised = Raised
issues-raised-by = Raised by
issues-late = Late
issues-late-since = Late: { $date }
issues-no-owner = Nobody
issues-no-integration = No integration
issues-ended = { $reference } has its outcome ({ $status }). Reopen it to change its status.
issues-no-way = { $reference } can’t go there from where it stands
issue-kind-defect = Defect
issue-kind-question = Question
issue-kind-change = Change
issue-kind-data = Data
issue-kind-environment = Environment
issue-kind-decision = Decision
issue-days = { $count ->
    [0] today
    [one] one day
   *[other] { $count } days
}
issue-aged-week = Up to 7 days
issue-aged-fortnight = 8 to 14 days
issue-aged-month = 15 to 30 days
issue-aged-older = Over 30 days
issues-summary = Open issues at a glance
issues-sum-open = open
issues-sum-late = late
issues-sum-affects = affect a sign-off
issues-sum-nobody = without owner
issues-history = What became of it
issues-emptied = emptied
issues-found-by = Found by
issues-found-in = Found in
issues-see = Show { $reference }
issues-assign = Assign to…
issues-assign-me = Assign to me
issues-set-severity = Set severity: { $severity }
issues-set-status = Set the status…
issues-set-due = Set the due date…
issues-close = Close…
issues-end-many = { $act }: { $count } issues
issues-why = Why it matters for the gate
issues-why-text = Acceptance testing can be signed when no blocker and no major issue is open, and each smaller one that waits is accepted by name, with a date.
board-column = { $column }: { $count ->
    [one] one card
   *[other] { $count } cards
}
board-card = In { $column }. Shift and arrows move it.
board-more = Show { $count } more
issues-import = Import from a table…
issues-import-title = Import issues from a table
issues-import-act = { $count ->
    [one] Import one row
   *[other] Import { $count } rows
}
