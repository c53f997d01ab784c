### The portfolio: every project of the workspace, and going from one to another.

room-portfolio = Portfolio
way-portfolio = Go to the portfolio

## Projects of a workspace

sidebar-projects = Projects of this workspace
project-here = open now
project-all = Projects of this workspace
project-switch = Switch to another project
project-switch-typed = Name of a project
project-add = New project in this workspace
project-add-lead = It gets its own people, history and documents, and stands beside the others in the portfolio.
project-add-do = Add project
project-add-read-only = This workspace is open to read only
project-added = { $name } added to this workspace
workspace-close = Close the workspace

## Table

portfolio-lead = { $count ->
    [one] 1 project in { $file }
   *[other] { $count } projects in { $file }
}
portfolio-find = Project, customer, step or person
portfolio-shown = { $shown } of { $of }
portfolio-table = Projects
portfolio-project = Project
portfolio-step = Step
portfolio-gate = Gate
portfolio-date = Next date
portfolio-slip-days = Slip
portfolio-move = Whose move
portfolio-progress = Progress
portfolio-place = step { $place } of { $of }
portfolio-open = Open
portfolio-no-date = None promised
portfolio-no-move = Nothing waits
portfolio-late-more = { $count } more
date-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
date-today = today
date-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
date-ago = { $days ->
    [0] since today
    [one] since yesterday
   *[other] for { $days } days
}

## All projects together

portfolio-by-step = Projects by step
portfolio-by-step-summary = { $count ->
    [one] 1 project; the gate of { $blocked } is closed.
   *[other] { $count } projects; the gates of { $blocked } are closed.
}
portfolio-now = now
portfolio-projects = Projects
portfolio-gate-open = Gate open
portfolio-gate-closed = Gate closed
portfolio-slipped = Slip by party
portfolio-slipped-summary = { $days ->
    [one] Dates moved by 1 day in all.
   *[other] Dates moved by { $days } days in all.
}
portfolio-since-start = since the start
portfolio-party = Party
portfolio-days = Days
portfolio-moved = All
portfolio-slip = { $days ->
    [one] 1 day
   *[other] { $days } days
} in { $count ->
    [one] 1 slip
   *[other] { $count } slips
}
portfolio-no-slip = No promised date has moved.
portfolio-dates = Next four weeks
portfolio-no-dates = No date is promised for the next four weeks.
portfolio-waiting = Waiting for each party
portfolio-waiting-for = { $party }: { $count }
portfolio-waiting-more = { $count ->
    [one] and 1 more in the projects
   *[other] and { $count } more in the projects
}
