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
way-home = Go to project home
way-requirements = Go to requirements
way-integrations = Go to integrations
way-issues = Go to issues
way-sign-offs = Go to sign-offs
way-documents = Go to documents
way-people = Go to people
way-history = Go to history

person-dialog = Who is acting
person-dialog-lead = Everything that is done is recorded under this name.
person-dialog-manage = Change people and roles

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
home-move = The move is { $party }’s
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
form-yes = Yes
form-no = No
form-not-a-number = Enter a number such as 1250 or 12.5
form-list-hint = { $help } One entry a line.

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
column-reference = Reference
column-direction = Direction
column-method = Method
column-source = From
column-target = To
column-frequency = Frequency
column-standard = Standard

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
history-older = Show older

## Documents

documents-list = Documents
documents-draft = Draft as it stands
documents-revision = Revision { $number }
documents-which = Shown
documents-save = Save as PDF
documents-saved = Saved { $file }
documents-open = Open
documents-issue = Issue revision { $number }
documents-preview = Preview of { $title }
documents-printing = Printing { $title }
documents-certificate = Certificate

## Requirements

requirements-sections = Sections
requirements-check = Check your answers
requirements-check-lead = Everything that was answered, with what is still missing. Issuing makes a revision that never changes.
requirements-nothing-missing = Nothing is missing. The document can be issued.
requirements-issue = Issue the requirements
requirements-issued = Revision { $number } is issued.
requirements-never-issued = No revision was issued yet.
requirements-next = Next: { $section }
requirements-add-row = Add a row
requirements-add = Add { $noun }
requirements-remove-row = Remove { $row }
requirements-row = Row { $number }
requirements-none = Nothing to say here, because
requirements-none-hint = Say who looked and why there is nothing
requirements-ask = Questions for the room
requirements-complete = This page is complete
requirements-elsewhere = These rows are kept in another room.
requirements-findings = Findings
requirements-change = Change { $section }
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
sign-offs-optional = optional
slot-open = Not signed
slot-signed = Signed
slot-conditional = Signed with conditions
slot-declined = Declined
slot-stale = Stale
