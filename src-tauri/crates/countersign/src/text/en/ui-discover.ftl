### The room of sessions: agenda, minutes, decisions, actions and the question bank.

room-discover = Discover
way-discover = Go to Discover

discover-parts = What to show
discover-sessions = Sessions
discover-questions = Question bank
discover-decisions = Decisions
discover-actions = Actions

## Sessions

discover-plan = Plan a session
discover-plan-lead = The agenda can be changed afterwards.
discover-agenda-none = No agenda yet
discover-agenda-none-hint = Points are added one by one.
discover-agenda-choice = { $help } { $points } points, { $minutes } minutes.
discover-agenda = Agenda
discover-begin-with = Begin with
discover-title = Title
discover-title-first = Discover session
discover-on = Day
discover-starts = Begins at
discover-starts-hint = Hour and minute, like 09:30.
discover-minutes = Minutes set aside
discover-place = Room or link
discover-chair = Chair
discover-invite-all = Expect everybody with a role
discover-empty = No session yet
discover-empty-text = A session walks through the requirements with everybody in the room. Its minutes, decisions and actions are kept here, and its minutes are evidence for the step.
discover-save = Save
discover-why = Why minutes
discover-why-text = Best practices given, scope agreed: the program can’t see that. Minutes that name who was there can show it.
session-planned = Planned
session-open-minutes = Minutes open
session-held = Held
session-done = { $done } of { $of }
discover-list = Sessions

## The sheet

session-where = { $day }, { $starts } to { $ends }
session-go = Open { $reference }
session-change = Change
session-change-title = Change { $reference }
session-remove = Remove
session-finish = Close the minutes
session-reopen = Reopen the minutes
session-next = Plan the next session
session-next-lead = { $count ->
    [one] One point that is left or has an open question goes with it.
   *[other] { $count } points that are left or have open questions go with it.
}
session-nothing-left = Nothing is left for a next session
session-follows = Takes up the rest of { $reference }
session-followed-by = Its rest is taken up by { $reference }
session-clock = { $used } of { $planned } minutes used
session-clock-set-aside = { $minutes } set aside
session-over = { $minutes } over
session-add-point = Add a point
session-agenda-empty = No points yet
point-title = Title of the point
point-minutes-planned = Minutes planned
point-aim = What it is for
point-owner = Led by
point-minutes = { $minutes } min
point-used = Minutes used
point-used-of = { $used } of { $minutes } min
point-notes = Minutes
point-notes-hint = What was said. It is kept as you type.
point-done = Dealt with
point-up = Move { $title } up
point-down = Move { $title } down
point-remove = Remove { $title }
point-edit = Change { $title }
point-start = Start the clock for { $title }
point-take = Note { $minutes } minutes
point-running = { $time } running
point-led = Led by { $name }
point-more = More for { $title }
decision-add = Note a decision
decision-placeholder = What was decided, then Enter
decision-by = Decided by { $name }
decision-room = Decided by the room
decision-who = Decided by
decision-change = Change { $reference }
decision-remove = Remove { $reference }
action-add = Note an action
action-placeholder = Who does what, then Enter
action-owner = Owner
action-due = Due
action-due-on = due { $day }
action-nobody = Nobody yet
action-no-date = No date
action-change = Change { $reference }
action-finish = Finish { $reference }
action-reopen = Open { $reference } again
action-raise-issue = Make an issue
action-commit = Make a commitment
action-commit-step = Step whose end it promises
action-became-this = Became { $reference }
action-remove = Remove { $reference }
action-late = Late
action-show = Which actions
action-show-open = Open
action-show-all = All
question-open = Open
question-answer = Answer
question-answer-hint = It is kept as you leave the field.
question-add = Put an open question here
question-take-off = Take { $reference } off the agenda

## The panel of a session

session-panel = Session
session-attendees = Who comes
session-attendees-none = Nobody is expected yet
session-expect = Expect somebody
session-not-expected = { $name } isn’t expected
presence-of = Whether { $name } came
presence-expected = Expected
presence-attended = Came
presence-absent = Absent
session-everybody-came = Everybody came
session-evidence = Evidence for the step
session-evidence-lead = An item that somebody confirms can rest on these minutes.
session-confirm = Confirm with { $reference }
session-confirmed-by = Confirmed with these minutes
session-confirmed = Confirmed
session-confirm-note = Minutes of { $reference }
session-file = Minutes of { $reference }.txt
session-leave = Minutes to take along
session-copy = Copy as text
session-copied = Copied the minutes of { $reference }
session-save-text = Save as text
session-save-csv = Save decisions and actions as CSV
session-saved = Saved { $file }

## Lists

decisions-empty = No decision yet
decisions-empty-text = Decisions are noted in sessions, each under its point.
decisions-column = Decision
decisions-by = By
decisions-session = Session
actions-empty = No action yet
actions-empty-text = Actions are noted in sessions, or here.
actions-column = Action
actions-none-open = No action is open.
actions-add-title = Note an action
decisions-panel = Decision

## Question bank

bank-list = Integrations
bank-empty = No integration yet
bank-empty-text = The bank asks about integrations: which questions depends on their object and method.
bank-standing = { $answered } of { $of } answered
bank-counts = { $answered } answered, { $open } open, { $aside } set aside, { $unasked } not asked
bank-lead = Answer in the room, or put what nobody knows among the open questions. Arrow keys move, A answers, O puts it among the open ones, S sets it aside.
bank-show = Which questions
bank-show-all = All
bank-show-unasked = Not asked
bank-show-open = Open
bank-show-answered = Answered
bank-about-object = About { $name }
bank-about-method = About { $method }
bank-about-every = About every integration
bank-unasked = Not asked
bank-open = Open
bank-answered = Answered
bank-aside = Set aside
bank-answer = Answer
bank-put-open = Put among the open questions
bank-set-aside = Set aside
bank-ask-again = Ask it after all
bank-because = Why it isn’t asked
bank-because-text = Because: { $reason }
bank-why = Why ask
bank-open-with = { $reference }, { $name } finds out
bank-open-nobody = { $reference }, nobody finds out yet
bank-on-agenda = on the agenda of { $sessions }
bank-session = Put it on an agenda
bank-owner = Who finds out
bank-due = By when
bank-source = Source: { $source }
bank-none-here = No question stands so.

## Kinds, for search and history

kind-session = Session
kind-decision = Decision
kind-action = Action
kind-bank-answer = Answer to the bank
