### Reports: a run, a change request.

run-report-title = Run report
run-report-verdict-pass = { $subject }: passed.
run-report-verdict-fail = { $subject }: failed.
run-report-verdict-blocked = { $subject }: could not be run.
run-report-verdict-not-applicable = { $subject }: does not apply.
run-report-counts = { $passed } of { $of } passed.
run-report-level = Level
run-report-integration = Integration
run-report-environment = Environment
run-report-build = Build
run-report-tester = Tester
run-report-witness = Witness
run-report-at = Executed
run-report-totals = Counts and control totals
run-report-results = Results
run-report-no-rows = The run is of the integration as a whole; no scenario was run row by row.
run-report-scenario = Scenario
run-report-outcome = Verdict
run-report-outcome-pass = Pass
run-report-outcome-fail = Fail
run-report-outcome-blocked = Blocked
run-report-outcome-not-applicable = Not applicable
run-report-actual = What was seen
run-report-expected = Expected
run-report-issue = Issue
run-report-retest = Repeats
run-report-evidence = Evidence
run-report-file = File
run-report-shows = Of
run-report-digest = SHA-256
run-report-whole = the whole run
run-report-by-hand = The results were recorded by the tester; this program did not run the mapping itself.
run-none-yet = No run was recorded yet

change-request-title = Change request
change-request-verdict-draft = Asked for, not decided yet.
change-request-verdict-approved = Approved by { $person }.
change-request-verdict-rejected = Rejected by { $person }.
change-request-by = Asked for by
change-request-reason = Reason
change-request-impact = What it costs and moves
change-request-decided-by = Decided by
change-request-decision = Decision
change-request-integrations = Integrations that it touches
change-request-carried-out = Carried out
change-request-workstream = In the workstream { $workstream }. The first project sign-off stays valid for its scope.
change-request-nothing-signed = Nothing was signed in it yet.
change-request-sign-off = Sign-off
change-request-signed-on = Signed
change-request-certificate = Certificate
change-request-none-yet = There is no change request yet
proof-report = It is the report “{ $document }”, as the workspace has it now.

status-report-title = Project status
status-report-verdict-done = Signed off by both parties
status-report-verdict-locked = { $step } can't start yet
status-report-verdict-ready = { $step } may start
status-report-verdict-in-progress = { $step } is in progress
status-report-verdict-awaiting = { $step } waits for signatures
status-report-verdict-stale = A signature of { $step } is stale
status-report-verdict-reconfirm = { $step } waits to be confirmed again
status-report-next = Next: { $party }. { $move }.
status-report-nobody = Nobody has to move.
status-report-late = { $count ->
    [0] No commitment is late.
    [one] One commitment is late.
   *[other] { $count } commitments are late.
}
status-report-no-date = no date yet
status-report-of = { $part } of { $whole }
status-report-figure-end = Last commitment
status-report-figure-items = Items done
status-report-figure-open = Issues open
status-report-figure-signed = Steps signed
status-report-stands = Where everything stands
status-report-moves = Whose move
status-report-more = and { $count } more
status-report-waits = { $days ->
    [0] since today
    [one] for one day
   *[other] for { $days } days
}
status-report-complete = { $count ->
    [one] One integration
   *[other] { $count } integrations
}, complete
status-report-mark-signed = signed
status-report-mark-complete = complete
status-report-mark-in-progress = in progress
status-report-mark-ready = may start
status-report-mark-stale = stale
status-report-mark-locked = locked
status-report-issues = Issues, raised and resolved, by week
status-report-issues-alt = { $raised } issues were raised up to now, { $resolved } of them resolved.
status-report-raised = raised
status-report-resolved = resolved
status-report-no-issues = No issue was raised.
status-report-slipped = Days slipped, by the party of the cause
status-report-none-slipped = No date slipped.
status-report-days = { $count } d
status-report-suppliers = Suppliers by the rung that they reached
status-report-dates = Next commitments
status-report-commitment = Commitment
status-report-now = Now
status-report-slip = Slip, days

diagram-caption = Integration architecture: { $shows }
diagram-production = PRODUCTION
diagram-test = TEST
diagram-network = { $name } network
diagram-shows = { $drawn } of { $all } integrations
diagram-alt = { $shows }. { $flows }
diagram-no-method = no method yet
diagram-system = system
diagram-transport = transport
diagram-boundary = trust boundary

gantt-caption = Commitments, first and now. A commitment is never overwritten: each slip keeps its cause and its party.
gantt-row = { $name }: { $date }, { $days } days after the first commitment.
gantt-first = First
gantt-now = Now
gantt-slip = Slip, d
gantt-done = done
gantt-committed = committed
gantt-slip-of = slip: { $party }
gantt-mark-first = first commitment
gantt-mark-now = commitment now
gantt-mark-kept = kept

print-no-drawing = { $title } has no drawing. The architecture diagram, the timeline and the reports of standing have some.
diagram-planned = planned: nothing passed in test, or not signed off
gantt-elapsed = elapsed
gantt-today = As of { $date }
trace-paper-title = Traceability matrix
trace-paper-verdict = { $holes ->
    [0] Nothing is missing in { $rows } rows, or somebody said why.
    [one] One link is missing in { $rows } rows, and nobody said why.
   *[other] { $holes } links are missing in { $rows } rows, and nobody said why.
}
trace-paper-rows = Rows { $from } to { $to } of { $all }
trace-paper-row = { $name }: { $full } hold, { $ring } open, { $failed } failed or stale, { $holes } missing.
trace-paper-missing = What is missing
trace-paper-nothing-missing = None
trace-paper-open = open
trace-paper-about = About
trace-paper-lacks = What is missing
trace-paper-why = Reason for leaving it
trace-paper-mark-full = passed, signed or agreed
trace-paper-mark-ring = there, not shown to hold
trace-paper-mark-cross = failed or declined
trace-paper-mark-triangle = stale
trace-paper-mark-hole = missing
trace-paper-mark-justified = missing for a reason
