### Sessions with their decisions and actions, and the answers to the question bank: commands and what is said about them.

command-session-add = Plan a session
    .help = Plans a session with a day, people and an agenda to begin with.
command-session-change = Change a session
    .help = Changes when, where and under whom a session takes place.
command-session-remove = Remove a session
    .help = Removes a session in which nothing was noted.
command-session-arrange = Arrange an agenda
    .help = Puts the points of an agenda in order, adds some and takes some away.
command-session-attend = Record attendance
    .help = Says who is expected at a session and who came.
command-session-minute = Take the minutes
    .help = Notes what was said under a point, how long it took and whether it is dealt with.
command-session-ask = Put a question on the agenda
    .help = Puts an open question under a point of an agenda, or takes it off.
command-session-decide = Note a decision
    .help = Notes what was decided in a session, and by whom.
command-session-finish = Close the minutes
    .help = Says that a session was held and closes its minutes.
command-session-reopen = Reopen the minutes
    .help = Opens the minutes of a session again to correct them.
command-session-follow-up = Plan the next session
    .help = Plans a session that takes up the points and questions that were left.
command-decision-change = Change a decision
    .help = Corrects a decision while the minutes of its session are open.
command-decision-remove = Remove a decision
    .help = Takes a decision out of the minutes while they are open.
command-action-add = Note an action
    .help = Notes who does what until when.
command-action-change = Change an action
    .help = Changes an action, its owner or its date.
command-action-finish = Finish an action
    .help = Says that an action is done, or opens it again.
command-action-remove = Remove an action
    .help = Removes an action from which nothing came.
command-action-raise-issue = Make an issue of an action
    .help = Raises an issue with the words, owner and date of an action.
command-action-commit = Make a commitment of an action
    .help = Lets the party of an action’s owner promise it for its date.
command-bank-answer-give = Answer a question of the bank
    .help = Keeps what was answered about an integration.
command-bank-answer-put-open = Put a question among the open ones
    .help = Makes an open question of a question of the bank, on an agenda where one is named.
command-bank-answer-set-aside = Set a question aside
    .help = Says why a question of the bank isn’t asked about an integration.

did-session-add = Planned { $reference }
did-session-change = Changed { $reference }
did-session-remove = Removed { $reference }
did-session-arrange = Arranged the agenda of { $reference }
did-session-attend = Recorded who comes to { $reference }
did-session-minute = Took minutes in { $reference }
did-session-ask = Changed the questions of { $reference }
did-session-decide = Noted { $reference }
did-session-finish = Closed the minutes of { $reference }
did-session-reopen = Reopened the minutes of { $reference }
did-session-follow-up = Planned { $reference }
did-decision-change = Changed { $reference }
did-decision-remove = Removed { $reference }
did-action-add = Noted { $reference }
did-action-change = Changed { $reference }
did-action-finish = Finished { $reference }
did-action-reopen = Reopened { $reference }
did-action-remove = Removed { $reference }
did-action-raise-issue = Made { $became } of { $reference }
did-action-commit = Made { $became } of { $reference }
did-bank-answer-give = Answered “{ $question }”
did-bank-answer-take-back = Took back the answer to “{ $question }”
did-bank-answer-set-aside = Set aside “{ $question }”

agenda-unknown = There is no agenda { $agenda } to begin with
point-unknown = The agenda of { $session } has no such point
point-has-minutes = “{ $title }” can’t be left out: something is noted under it
minutes-too-many = { $minutes } minutes are more than a day has ({ $limit })
session-closed = The minutes of { $reference } are closed; reopen them to change them
session-open = The minutes of { $reference } are open
session-has-minutes = { $reference } can’t be removed: something is noted in it
session-is-followed = { $reference } can’t be removed: { $next } takes up its rest
session-in-future = { $reference } can’t be closed before it was held: { $date } is in the future
session-nobody-came = { $reference } can’t be closed while nobody is recorded as having come
session-without-minutes = { $reference } can’t be closed while nothing is noted in it
session-follows-later = A session that follows { $reference } can’t be before { $date }
session-left-nothing = { $reference } left nothing for a next session
session-minutes-open = The minutes of { $reference } are open: close them before they show anything
session-of-other-workstream = { $reference } is a session of another workstream
action-became = { $reference } became { $became } already
action-lacks = { $reference } has no { $field ->
    [owner] owner
   *[due] date
}, so nobody can promise it
bank-question-unknown = The bank asks no question { $question } about this integration
bank-question-answered = “{ $question }” is answered already
bank-question-open = “{ $question }” is among the open questions already

session-finish-in-future = Its day is still to come
session-finish-nobody = Record who came first
session-finish-empty = Nothing is noted yet
session-remove-held = It was held
session-remove-has-minutes = Something is noted in it
session-remove-followed = Another session takes up its rest
session-confirm-open = Close the minutes first
session-confirm-locked = Its step can’t start yet
action-lacks-owner = Name an owner first
action-lacks-due = Set a date first

minutes-title = Minutes of { $reference }: { $name }
minutes-when = Held: { $when }
minutes-place = Place: { $place }
minutes-chair = Chair: { $name }
minutes-attended = Attended: { $names }
minutes-absent = Absent: { $names }
minutes-expected = Expected: { $names }
minutes-point = { $number }. { $title } ({ $planned } minutes planned, { $used } used)
minutes-done = Dealt with.
minutes-left = Left for the next session.
minutes-question = { $reference } { $question } Answer: { $answer }
minutes-question-open = { $reference } { $question } Open.
minutes-decision = { $reference } Decided: { $text } ({ $by })
minutes-action = { $reference } Action: { $text } ({ $owner }, { $due })
minutes-room = everybody in the room
minutes-nobody = nobody yet
minutes-no-date = no date
minutes-kind-decision = Decision
minutes-kind-action = Action
minutes-column-kind = Kind
minutes-column-reference = Reference
minutes-column-point = Point
minutes-column-text = Text
minutes-column-who = Who
minutes-column-on = On

## Requirements, page by page

requirements-general = About no integration
requirements-question = What must be true of { $name }?
requirements-question-general = What must be true of all of them together?
requirements-issue-lacks = { $count ->
    [one] Issuing opens when the error is gone.
   *[other] Issuing opens when the { $count } errors are gone.
}
