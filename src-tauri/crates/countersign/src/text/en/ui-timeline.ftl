### The timeline: chart, list, slips, moving a date, the calendar.

timeline-shown = Chart, list or slips
timeline-chart = Chart
timeline-list = List
timeline-ledger = Slips
timeline-zoom = How much time is shown
timeline-zoom-week = Weeks
timeline-zoom-month = Months
timeline-zoom-quarter = Quarters
timeline-today = Today
timeline-to-today = Go to today
timeline-week = Week { $number }
timeline-week-of = Week { $number }, { $month }
timeline-quarter = Q{ $number } { $year }
timeline-what = Workstream, step, commitment
timeline-no-date = No date promised
timeline-chart-help = Arrow up and down move between dates, left to what a date waits for, right to what waits for it. Enter opens a date. Shift and an arrow propose another day.
timeline-bar = { $reference } { $name }: { $start } to { $end }
timeline-bar-point = { $reference } { $name }: { $end }
timeline-bar-kept = kept { $date }
timeline-bar-late = late
timeline-bar-first = first promised { $date }
timeline-bar-slip = { $count ->
    [one] slipped 1 day
   *[other] slipped { $count } days
}
timeline-bar-forward = { $count ->
    [one] pulled forward 1 day
   *[other] pulled forward { $count } days
}
timeline-legend = What the marks mean
timeline-legend-open = Promised
timeline-legend-kept = Kept
timeline-legend-slip = Slip: { $party }
timeline-legend-first = First promised
timeline-legend-waits = Waits for it, by the order of steps
timeline-legend-said = Waits for it, as somebody said
timeline-findings = Promised too early
timeline-finding = { $name }: look at it
timeline-waits-for = Waits for
timeline-waits-for-hint = Beside what the order of steps says.
timeline-waits-add = Add what it waits for
timeline-waits-remove = Doesn’t wait for { $name }
timeline-holds-up = Waiting for it
timeline-move-days = { $count ->
    [one] 1 day later than { $date }
   *[other] { $count } days later than { $date }
}
timeline-move-forward = { $count ->
    [one] 1 day earlier than { $date }
   *[other] { $count } days earlier than { $date }
}
timeline-move-same = This is the date already.
timeline-pushed = What it does to those that wait
timeline-pushed-none = Nothing that waits for it is pushed.
timeline-pushed-late = { $days ->
    [one] { $name } starts 1 day late: { $start }
   *[other] { $name } starts { $days } days late: { $start }
}
timeline-pushed-end = { $days ->
    [one] { $name } is 1 day late: { $end }
   *[other] { $name } is { $days } days late: { $end }
}
timeline-pushed-early = { $days ->
    [one] { $name } can be 1 day earlier: { $end }
   *[other] { $name } can be { $days } days earlier: { $end }
}
timeline-pushed-promised = Promised for { $date }
timeline-pushed-too = Move { $name } to { $date } too
timeline-earlier-causes = Earlier causes
timeline-ledger-empty = No date has moved
timeline-ledger-empty-text = Each move of a date is kept here with its cause, the party whose cause it was, who recorded it and when.
timeline-from = From
timeline-days-head = Days
timeline-recorded-by = Recorded by
timeline-recorded-at = Recorded
timeline-calendar = Save calendar…
timeline-calendar-title = Save the dates as a calendar
timeline-calendar-lead = Commitments and training sessions as an iCalendar file, for any calendar program. Taken in again, it changes the events that are there.
timeline-calendar-everybody = Everybody’s dates
timeline-calendar-party = Dates of
timeline-calendar-person = Person
timeline-calendar-save = Save calendar
timeline-calendar-kind = Calendar
timeline-calendar-saved = { $count ->
    [one] Saved 1 date
   *[other] Saved { $count } dates
} to { $file }
timeline-calendar-open = Open
