### Dates: what waits for what, and the calendar that they are exported to.

command-commitment-change = Change a commitment
    .help = Changes words, person, step, planned start or what it waits for. The date moves by a command of its own.

did-commitment-change = Changed { $name }

commitment-circle = They would wait for each other: { $names }
commitment-before-what-it-waits-for = { $name } is promised for { $date }, before { $first } ends on { $ends }
commitment-starts-before-what-it-waits-for = { $name } starts on { $start }, before { $first } ends on { $ends }

calendar-empty = There is no date for that calendar
calendar-name = { $project }: dates
calendar-workstream = Workstream: { $name }
calendar-step = Step: { $name }
calendar-promised-by = Promised by { $name } ({ $party })
calendar-first = First promised for { $date }
calendar-slip = Moved from { $from } to { $to }: { $cause } ({ $party })
calendar-kept = Kept on { $date }
calendar-session = Session
calendar-chair = Chaired by { $name }
calendar-trainer = Trainer: { $name }
calendar-people = Asked to come: { $names }
calendar-audience = Audience: { $names }
calendar-topics = Topics: { $topics }
calendar-material = Material: { $material }

cli-calendar-only-timeline = Only the timeline is printed as a calendar
cli-calendar-written = Wrote { $events ->
    [one] 1 event
   *[other] { $events } events
} to { $file }
cli-calendar-whose = --party and --person choose what stands in a calendar: say --format ics too
