### Words of the rooms of a project.

cancel = Cancel
panel-done = Done
problem-dismiss = Dismiss
toast-undo = Undo
workspace-read-only = You can look, not change: { $who }
file-kind-table = Table
file-kind-pdf = PDF

party-provider = Provider
party-customer = Customer
party-supplier = Supplier
party-third-party = Third party
direction-inbound = Inbound
direction-outbound = Outbound
direction-both = Both ways

room-integrations = Integrations
room-samples = Files
room-training = Training
room-change-requests = Change requests
room-catalogue = Catalogue
way-home = Go to project home
way-requirements = Go to requirements
way-integrations = Go to integrations
way-issues = Go to issues
way-sign-offs = Go to sign-offs
way-documents = Go to documents
way-timeline = Go to the timeline
way-mappings = Go to mappings
way-samples = Go to files
way-scenarios = Go to scenarios
way-training = Go to training
way-change-requests = Go to change requests
way-catalogue = Go to the catalogue
way-people = Go to people
way-history = Go to history

person-dialog = Who is acting
person-dialog-lead = Everything that is done is recorded under this name.
person-none = Nobody acts yet. Choose who does.
person-dialog-manage = Change people and roles

## Search

kind-integration = Integration
kind-business-object = Business object
kind-requirement = Requirement
kind-system = System
kind-open-question = Open question
kind-answers = Requirements
kind-person = Person
kind-organisation = Organisation
kind-issue = Issue
kind-scenario = Scenario
kind-run = Run
kind-mapping-row = Row of a mapping
kind-lookup-table = Lookup table
kind-sample-file = Sample file
kind-deliverable = Deliverable
kind-training = Training
kind-commitment = Commitment
kind-change-request = Change request
kind-waiver = Waiver
kind-revision = Revision
kind-sign-off = Signature
kind-project = Project
kind-methodology = Methodology
kind-template = Template
kind-workstream = Workstream
kind-scope-change = Change of scope
kind-step-record = Step
kind-confirmation = Confirmation
kind-counter = Counter

## New project

new-project = New project
new-project-lead = Five particulars and the objects in scope. Everything can be changed later.
new-project-name = Project
new-project-name-hint = As both parties call it
new-project-customer = Customer
new-project-provider = Provider
new-project-you = Your name
new-project-you-hint = You act for the provider; add the others under People
new-project-email = Your e-mail address
new-project-methodology = Methodology
new-project-objects = Business objects in scope
new-project-objects-hint = { $count ->
    [0] Each becomes an integration. None is ticked yet.
    [one] One becomes an integration.
   *[other] { $count } become integrations.
}
new-project-create = Create project
new-project-file = Where the workspace goes
new-project-lacks-project = Enter the project’s name
new-project-lacks-customer = Enter the customer’s name
new-project-lacks-provider = Enter the provider’s name
new-project-lacks-name = Enter your name
new-project-lacks-methodology = Choose a methodology
new-project-lacks-email = Enter a whole address such as name@example.com, or none
welcome-sample-file = Sample project.countersign

## Project home

home-lifecycle = Lifecycle
home-lifecycle-width = Width of the lifecycle
home-workstream = Workstream
home-methodology = methodology { $methodology }
home-matrix = Integrations by step
home-corner = Integration
home-legend = Signs in the matrix
home-conditions = Conditions
home-cell = { $name }, { $step }: { $state }
home-cell-count = { $done } of { $of }
home-progress = { $done } of { $of } items done
home-start = Start { $step }
home-cannot-start = { $count ->
    [one] { $step } can’t start yet: 1 condition
   *[other] { $step } can’t start yet: { $count } conditions
}
home-not-complete = { $count ->
    [one] { $step } is not complete: 1 condition
   *[other] { $step } is not complete: { $count } conditions
}
home-meet = Confirm it
home-reopen = Reopen
home-reopen-title = Reopen { $step }
home-waive = Waive
home-waive-title = Waive a condition
home-waive-hint = The waiver holds to the end of this day
home-move = { $party } to move
home-move-own = It is your move
home-move-by = { $name }: { $act }
home-empty = No integrations yet
home-empty-text = The matrix shows where every integration stands in each step. Add the first ones from the catalogue or from a table.
home-empty-act = Add integrations

confirm-item = Confirm
confirm-by = { $name } confirms that this is done.
confirm-on = Done on
confirm-note = What was held, decided or stated
confirm-note-hint = Stands in the history and on the certificate

## Forms

form-choose = Choose
form-nothing = None
form-yes = Yes
form-no = No
form-not-a-number = Enter a number such as 1250 or 12.5
form-list-hint = { $help } One entry a line.

bulk-change = Change a field
bulk-clear = Clear the selection
bulk-title = { $count ->
    [one] Change 1 of them
   *[other] Change { $count } of them
}
bulk-lead = All get the same, as one act that can be undone.
bulk-field = Field
bulk-do = { $count ->
    [one] Change 1
   *[other] Change { $count }
}

## Integrations

integrations-empty = No integrations yet
integrations-empty-text = Tick business objects of the catalogue, or import a table of integrations.
integrations-import = Import a table
integrations-many = Add from the catalogue
integrations-many-lead = Each object comes with its usual direction, method and frequency.
integrations-many-add = { $count ->
    [one] Add 1 integration
   *[other] Add { $count } integrations
}
integrations-find = Find an object
integrations-none-found = No object is called “{ $wanted }”.
integrations-usual = { $direction }, { $method }
integrations-used = { $count ->
    [one] in the project once
   *[other] in the project { $count } times
}
integrations-panel = Integration
integrations-remove = Remove { $name }
integrations-standard = Standard
integrations-non-standard = Not standard
integrations-not-said = Not said
workstream-add = Add a workstream
workstream-add-lead = Its integrations go through the steps by themselves: a second phase, say.
workstream-move = Move to another workstream
workstream-move-title = Move { $name }
workstream-move-lead = The change of scope is recorded. What was signed stays good for the others; the new workstream signs for this one.
column-reference = Reference
column-direction = Direction
column-method = Method
column-source = From
column-target = To
column-frequency = Frequency
column-standard = Standard

import-reading = Reading { $file }
import-findings = What was found in the file
import-rows = Rows of the table
import-line = Line
import-there = There already
import-new = New
import-nothing-new = The table holds nothing new

## Catalogue

catalogue-learn = Learn from a file
catalogue-learn-count = { $count ->
    [one] Learn 1 object
   *[other] Learn { $count } objects
}
catalogue-learn-nothing = The file describes no object
catalogue-which = Business object
catalogue-which-hint = Where the name of the file doesn’t tell
catalogue-add = Add an object
catalogue-add-field = Add a field
catalogue-change = Change
catalogue-keep = Keep
catalogue-reset = Reset to the built-in one
catalogue-remove = Remove the object
catalogue-own = Own
catalogue-learnt = Learnt from { $file }
catalogue-new = New
catalogue-changes = What changes in { $name }
catalogue-same = It says what is known already.
catalogue-fields = { $count ->
    [one] 1 field
   *[other] { $count } fields
}
catalogue-methods = Methods
catalogue-methods-hint = The usual one first
catalogue-key = Key
catalogue-load-order = Load order
catalogue-load-order-hint = Objects with a lower number are loaded first
catalogue-primary = Created in
catalogue-synced = Received by
catalogue-limits = Limits
catalogue-synonyms = Also called
catalogue-source = Source
catalogue-column = Field
catalogue-type = Type
catalogue-type-hint = Such as string(100) or decimal(32,4)
catalogue-required = Required
catalogue-unique = Unique
catalogue-allowed = Allowed values
catalogue-restriction = Restriction
catalogue-meaning = Meaning
confidence-documented = Documented
confidence-general = General practice
confidence-customer = Customer’s own

## Timeline

timeline-empty = No date is promised yet
timeline-empty-text = Each step gets a date that somebody promises. A date that moves keeps its cause, and the party whose cause it was.
timeline-add = Promise a date
timeline-commitment = Commitment
timeline-step = Step
timeline-first = First promised
timeline-slip = Slip
timeline-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
timeline-slips = How the date moved
timeline-slipped = Slips by party
timeline-from-to = { $from } to { $to }
timeline-cause-of = { $party }, recorded by { $name }
timeline-promised = Promised
timeline-late = Late
timeline-kept = Kept { $date }
timeline-kept-on = Kept on
timeline-keep = Keep
timeline-move = Move the date
timeline-move-lead = The date before stays on record, with the cause.
timeline-to = New date
timeline-cause = Cause
timeline-cause-party = Whose cause it is

## Files

samples-empty = No sample files yet
samples-empty-text = One file for each integration, with usual, odd and wrong records, masked where it holds personal data. Drop files here.
samples-add = Add sample files
samples-add-lead = Their bytes go into the workspace and are bound by their digest.
samples-add-count = { $count ->
    [one] Add 1 file
   *[other] Add { $count } files
}
samples-sample = Sample file
samples-size = Size
samples-owner = From
samples-received = Received
samples-digest = Digest
samples-accepted = Accepted
samples-masked = Masked
samples-unmasked = Masking not said
samples-save = Save { $file }
samples-without = No sample yet: { $integrations }
samples-deliver = Add a file
samples-deliver-to = Add to { $document }
samples-deliver-lead = Say which integration each file covers.
samples-missing = Still to come: { $integrations }
samples-none-delivered = No file yet.
size-bytes = { $amount } B
size-kb = { $amount } kB
size-mb = { $amount } MB

## Scenarios and runs

testing-empty = No scenarios yet
testing-empty-text = A scenario says what to do and what a tester must see. Each result is recorded with evidence; a failure opens its issue.
testing-add = Add a scenario
testing-record = Record a run
testing-shown = Scenarios or runs
testing-scenarios = Scenarios
testing-runs = Runs
testing-scenario = Scenario
testing-run = Run
testing-level = Level
testing-result = Result
testing-executed = Executed
testing-environment = Environment
testing-build = Build or version
testing-tester = Tester
testing-witness = Witness
testing-note = Counts, control totals, remarks
testing-remarks = Remarks
testing-note-hint = Files below belong to the whole run
testing-actual = What was seen
testing-why = Why it doesn’t apply
testing-verdict = Verdict on { $reference }
testing-integration-hint = Leaves the others out of sight
testing-all-integrations = All integrations
testing-issue = Issue
testing-issue-new = A new issue
testing-issue-title = What is wrong, in one line
testing-row-issue = Issue { $issue }
testing-row-retest = Retest of { $run }
testing-evidence = Evidence
testing-evidence-add = Add evidence
testing-evidence-remove = Take { $file } away
testing-lacks-nothing = Give a verdict first
testing-lacks-why = Say why { $reference } doesn’t apply
testing-lacks-seen = Say what was seen in { $reference }
testing-lacks-issue = Name the issue of { $reference }

## Training

training-empty = No session is planned yet
training-empty-text = The people who run an integration learn to watch it, to process a record again and to reconcile. Who was there is recorded.
training-asked = Training that the methodology asks for
training-plan = Plan a session
training-session = Session
training-which = Training
training-on = Date
training-attended = Attended
training-held = Held
training-not-held = Not held yet
training-planned = Planned
training-not-recorded = Attendance missing
training-attendance = Record attendance
training-record = Record attendance
training-who = Who was there
training-presence = { $name }
training-there = There
training-absent = Absent
training-not-expected = Not expected
training-note = Remark
training-note-hint = Result of the check question, or a gap to close

## Change requests and waivers

change-requests-empty = No change requests
change-requests-empty-text = Once the project is signed, a change request is the only way to change what the signature covers.
change-requests-empty-signed = The project is signed: what its signature covers changes by an approved change request alone, in a workstream of its own.
change-requests-one = Change request
change-requests-open = Open a change request
change-requests-what = What should change
change-requests-why = Why
change-requests-impact = What it costs and moves
change-requests-touches = Integrations it touches
change-requests-by = Asked by
change-requests-decided = Decided by
change-requests-approve = Approve
change-requests-approve-lead = A workstream is opened for it, and takes over the integrations that it touches.
change-requests-reject = Reject
change-requests-customer = The { $party } decides. Choose who acts at the foot of the rooms.
change-request-draft = To be decided
change-request-approved = Approved
change-request-rejected = Rejected
waivers = Waivers
waivers-what = Condition
waivers-by = Waived by
waivers-until = Holds until
waivers-expired = Expired { $date }

## Issues

issues-empty = No issues
issues-empty-text = What is found in testing, asked or to be decided is raised here, with an owner and a date.
issues-none-shown = No issue is shown. Choose All to see the others.
issues-shown = Which issues are shown
issues-open = Open
issues-mine = Mine
issues-all = All
issues-raise = Raise an issue
issues-panel = Issue
issues-what = Issue
issues-severity = Severity
issues-status = Status
issues-owner = Owner
issues-due = Due
issue-new = New
issue-triaged = Triaged
issue-in-work = In work
issue-ready-for-retest = Ready for retest
issue-closed = Closed
issue-deferred = Deferred
issue-rejected = Rejected
issue-duplicate = Duplicate
severity-blocker = Blocker
severity-major = Major
severity-minor = Minor
severity-cosmetic = Cosmetic

issue-do-close = Close
issue-do-defer = Defer
issue-do-reject = Reject
issue-do-duplicate = Mark as duplicate
issue-do-reopen = Reopen
issue-resolution = What was done
issue-fixed-in = Fixed in build
issue-retest = Result of the retest
issue-retest-hint = With who and when
issue-deferred-to = Until
issue-agreed-by = Agreed by
issue-agreed-by-hint = A person of the customer
issue-workaround = Workaround meanwhile
issue-duplicate-of = Recorded as

## People

people-title = People and roles
people-name = Name
people-latin = Name in Latin letters
people-latin-hint = Where it is written in another script
people-organisation = Organisation
people-organisations = Organisations
people-job = Position
people-email = E-mail
people-phone = Telephone
people-roles = Roles
people-no-roles = People of this party hold no roles.
people-vacant = Vacant
people-add = Add a person
people-change = Change { $name }
people-save = Save { $name }
organisation-add = Add an organisation
organisation-party = Side
organisation-city = Seat
organisation-country = Country
organisation-country-hint = Two letters, such as DE

## History

history-undo = Undo
history-undone = Undone
history-irreversible = Can’t be undone
history-nobody = Nobody

## Documents

documents-list = Documents
documents-draft = Draft as it stands
documents-revision = Revision { $number }
documents-which = Shown
documents-save = Save as PDF
documents-saved = Saved { $file }
documents-open = Open
documents-print = Print
documents-readying = Page { $page } of { $of }
documents-too-long = { $pages } pages are too many to print from here; the most is { $most }. Choose Open, and print in the program that opens.
documents-issue = Issue revision { $number }
documents-preview = Preview of { $title }
documents-printing = Printing { $title }
documents-certificate = Certificate

documents-compare = Compare
documents-compared-with = Compared with
documents-nothing = Nothing
documents-no-difference = They say the same.
documents-differences = { $count ->
    [one] 1 field differs
   *[other] { $count } fields differ
}
documents-informative = informative

## Settings

settings-project = Particulars
settings-name = Name
settings-contract = Contract
settings-contract-hint = As the parties cite it
settings-zone = Time zone
settings-zone-hint = Such as Europe/Berlin; documents are dated in it
settings-language = Language of documents
settings-language-hint = The screen has its own, chosen on this computer
settings-code = Code
settings-code-hint = Certificate numbers begin with it
settings-branding = How documents look
settings-logo = Logo
settings-logo-hint = PNG or JPEG; it stands on the front page
settings-logo-choose = Choose a logo
settings-logo-remove = Remove the logo
settings-logo-set = A logo is set
settings-logo-none = No logo
settings-colour = Colour
settings-colour-hint = Six digits after #, such as #234E9D
settings-footer = Footer
settings-footer-hint = At the foot of each page

## Requirements

requirements-sections = Sections
requirements-check = Check your answers
requirements-nothing-missing = Nothing is missing. The document can be issued.
requirements-add-row = Add a row
requirements-add = Add { $noun }
requirements-remove-row = Remove { $row }
requirements-row = Row { $number }
requirements-none = Nothing to say here, because
requirements-none-hint = Say who looked and why there is nothing
requirements-elsewhere = These rows are kept in another room.
requirements-findings = Findings
requirements-answered = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
noun-requirement = a requirement
noun-system = a system
noun-open-question = an open question
noun-commitment = a commitment
section-not-started = Not started
section-in-progress = In progress
section-error = Something is missing
section-complete = Complete

## Sign-offs

sign-offs-list = Sign-offs
sign-offs-kind = { $name }, workstream { $workstream }
sign-offs-kind-project = { $name }, the whole project
sign-offs-not-issued = Not issued yet: { $documents }
sign-offs-changed = What changed since { $name } signed
sign-offs-before = Signed
sign-offs-after = Now
sign-offs-made = { $name } · { $date }
sign-offs-vacant = Nobody holds a role that can sign this.
sign-offs-decision = Decision
sign-offs-sign = Sign
sign-offs-sign-hint = Accept without conditions
sign-offs-conditionally = Sign with conditions
sign-offs-conditionally-hint = Name open issues with owner, date and workaround
sign-offs-decline = Decline
sign-offs-decline-hint = Give the reason; nothing opens
sign-offs-reason = Reason
sign-offs-issues = Open issues
sign-offs-no-issues = There is no open issue.
sign-offs-signatory = Signatory
sign-offs-other = { $name } can sign. Choose who acts at the foot of the rooms.
sign-offs-warning = A signature can’t be undone. A later one can replace it.
sign-offs-do-sign = Sign { $name }
sign-offs-do-conditionally = Sign { $name } with conditions
sign-offs-do-decline = Decline { $name }
sign-offs-withdraw = Withdraw
sign-offs-withdraw-title = Withdraw the signature
sign-offs-withdraw-lead = Certificate { $certificate } no longer counts. It stays in the history, with the reason.
sign-offs-optional = optional
slot-open = Not signed
slot-signed = Signed
slot-conditional = Signed with conditions
slot-declined = Declined
slot-stale = Stale
documents-save-svg = Save as SVG
