### The lists of the rooms.

grid-days-between = { $from } to { $until }
grid-days-from = from { $from }
grid-days-until = until { $until }
grid-days-first = From
grid-days-last = Until

history-what = What was done
history-about = About
history-number = Entry
history-day = Day
history-search = Find in the history
history-loading = { $count ->
    [one] 1 entry read, the older ones follow
   *[other] { $count } entries read, the older ones follow
}
history-state-holds = Holds

answers-title = All answers
answers-form = How the requirements are shown
answers-pages = Pages
answers-table = Table
answers-lead = Every question of the document with its answer. Answers are changed where they stand.
answers-search = Find a question or an answer
answers-section = Section
answers-item = Question
answers-answer = Answer
answers-who = Answered by
answers-at = Answered on
answers-confirmed = Confirmed by
answers-is-confirmed = Confirmed
answers-not-confirmed = Not confirmed
answers-finding = What was found
answers-go = Go to its page
answers-locked-list = Several entries are typed on its page
answers-locked-rows = Rows are added on its page
answers-locked-date = A date is moved in the timeline, with its cause
answers-confirmed-revision = Revision { $number }
answers-confirmed-page = Page marked complete
answer-state-missing = Missing
answer-state-faulty = To be mended
answer-state-open = Not answered
answer-state-answered = Answered
answer-state-nothing = Nothing to say

samples-search = Find a file
scenarios-search = Find a scenario
runs-search = Find a run
people-search = Find a person
organisations-search = Find an organisation
timeline-search = Find a date
slips-search = Find a move
timeline-locked-party = Whose promise it is doesn’t change. Promise another date instead.

catalogue-parts = One object or all of them
catalogue-one = One object
catalogue-all = All objects
catalogue-record = Record
catalogue-count = Fields
catalogue-confidence = Founded on
catalogue-origin = Learnt from
catalogue-knowledge = Known from
catalogue-built-in = Built in
catalogue-search-fields = Find a field
catalogue-no-fields = No field is described yet.

burn-chart = Chart
burn-open-title = Open issues
burn-turned-title = Opened and closed
burn-per-day = By day
burn-per-week = By week
burn-per = Length of a period
burn-all = All together
burn-by-severity = By severity
burn-which = Together or by severity
burn-opened = Opened
burn-closed = Closed
burn-open = Open
burn-day = Day
burn-week = Week from
burn-until = Week until
burn-now = By the severity that issues have now
burn-summary = { $open } open of { $raised } that were opened, { $closed } closed
burn-none = No issue was raised yet

offer-issues-hint = Shows what is new, what changes and what can’t be taken, before anything is kept
offer-paper = Verify and match
offer-paper-hint = Says what it is and whether this workspace knows its content; a signed scan is recorded with its signature

issues-paste-table = Paste from a spreadsheet…
issues-paste-title = Paste issues from a spreadsheet
issues-paste-lead = Paste the rows with their heads. Each is shown with what becomes of it before anything is kept.
issues-paste-rows = Rows
issues-paste-show = Show what becomes of them
issue-age-fortnight = waiting
issue-age-month = ageing
issue-age-older = old
timeline-slipped-causes = Slips by cause
catalogue-add-field-to = Add a field to { $record }
catalogue-fields-of = Fields of { $name }
burn-turned-of = Opened and closed: { $severity }
issues-pasted = Pasted rows
verify-printed-file = Verify a printed file
verify-reading = Reading the file
verify-title = Title
verify-untitled = Without a title
verify-pages = Pages
verify-known-as = Known here as
verify-unknown = Nothing in this workspace
verify-signed-by = Signed by
verify-nobody = Nobody, as far as this workspace knows
verify-not-ours = No Countersign document
verify-holds = Verifies
verify-fails = Does not verify
verify-checked = What was checked
verify-done = Done
verify-record = Record a signature on paper…
issue-aged = { $days }, { $word }
chart-numbers = Numbers of { $chart }
