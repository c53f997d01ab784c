### The project's home: its matrix, what would open the next gate, next dates, reminders and charts.

## Where it stands

home-view = What the home shows
home-view-matrix = Matrix
home-view-progress = Progress
home-day = day { $day }
home-steps = Steps
home-project-sign-off = Project sign-off
home-all-workstreams = { $count ->
    [2] both workstreams
   *[other] all { $count } workstreams
}
home-progress-begun = { $count } in progress
home-progress-stale = { $count } stale
home-progress-reconfirm = { $count } to confirm again
home-cell-signed = { $name }, { $step }: signed on { $on } and unchanged since
home-cell-complete = { $name }, { $step }: complete since { $on }
home-cell-begun = { $name }, { $step }: in progress, { $done } of { $of } items done
home-cell-stale = { $name }, { $step }: changed after it was signed, so the signature is stale
home-cell-reconfirm = { $name }, { $step }: to be confirmed again since a step was reopened
home-cell-locked = { $count ->
    [0] { $name }, { $step }: locked
    [one] { $name }, { $step }: locked by 1 condition
   *[other] { $name }, { $step }: locked by { $count } conditions
}
home-waivers = A condition can be waived only by the party it protects. A signature can’t be waived.

## Whose move

move-since = { $days ->
    [0] Asked today.
    [one] Asked yesterday.
   *[other] Asked on { $on }, { $days } days ago.
}
move-meanwhile = { $count ->
    [one] { $party } has one task meanwhile.
   *[other] { $party } has { $count } tasks meanwhile.
}
move-sign = Open sign-off
move-remind = Write reminder

reminder-title = Write a reminder
reminder-lead = Nothing is sent from here: copy the text, or open it in your mail program.
reminder-to = To
reminder-no-address = No e-mail address is known. Add it under People.
reminder-subject = Subject
reminder-text = Text
reminder-copy = Copy
reminder-mail = Open in mail program
reminder-copied = Reminder copied
reminder-opened = Reminder opened in your mail program
reminder-subject-line = { $project }: { $act }
reminder-greeting = Hello { $name },
reminder-greeting-all = Hello,
reminder-asked-on = { $days ->
    [0] the following has waited for you since today:
    [one] the following has waited for you since yesterday:
   *[other] the following has waited for you since { $on }, { $days } days ago:
}
reminder-asked-for = the following waits for you:
reminder-close = The next step of { $project } starts when it is done. If anything keeps you from it, tell me.

## What would open the gate

unblock-title = What would unblock us fastest
unblock-before = { $count ->
    [one] One act lets { $step } start
   *[other] { $count } acts let { $step } start
}
unblock-behind = { $count ->
    [one] One act completes { $step }
   *[other] { $count } acts complete { $step }
}
unblock-order = How this is ordered
unblock-order-now = What can be done now comes before what waits for the others, such as a signature.
unblock-order-single = What one act meets comes before what takes several, such as a run for each integration.
unblock-order-own = What your own party can do comes before what others must do.
unblock-order-frees = What frees more conditions and integrations comes before what frees fewer.
unblock-order-gate = What is equal in all of this stands by its code, so the order never changes by itself.
unblock-and = { $count ->
    [one] and one more condition
   *[other] and { $count } more conditions
}
unblock-waits = after the others
unblock-people = { $count ->
    [one] { $name } or one other
   *[other] { $name } or { $count } others
}
unblock-takes = { $takes ->
    [one] 1 act
   *[other] { $takes } acts
} { $frees ->
    [one] frees 1
   *[other] free { $frees }
}
unblock-all = Show all { $count }
unblock-fewer = Show fewer
unblock-way = Go there
unblock-step = Go to the step
unblock-confirm = Confirm it
unblock-people-way = Fill the role
unblock-issues = Resolve it
unblock-documents = Issue it
unblock-requirements = Go to requirements
unblock-integrations = Complete them
unblock-sign-offs = Open sign-off
unblock-scenarios = Record a run
unblock-mappings = Open the mapping
unblock-samples = Add files
unblock-training = Record it
unblock-timeline = Promise dates

## Next dates

dates-title = Next commitments
dates-all = Open timeline
dates-none = No date is promised that is still to be kept.
dates-moved = { $moves ->
    [one] moved once, { $days } days
   *[other] moved { $moves } times, { $days } days
}

## Charts

charts-steps = Progress by step
charts-steps-of = Progress by step: { $workstream }
charts-items = items done of all
charts-done = Done
charts-again = To do again
charts-done-of = Done of all
charts-issues = Issues
charts-issues-summary = { $open } of { $raised } issues are open.
charts-no-issues = No issue was raised.
charts-raised = Raised
charts-ended = Ended
charts-open = Open
charts-day = Day
charts-period = { $from } to { $to }
