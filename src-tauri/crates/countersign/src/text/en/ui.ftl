### Words of the screens. Sentence case, verb first; the product's terms only.

## States

state-locked = Locked
state-ready = Ready
state-in-progress = In progress
state-awaiting-sign-off = Awaiting sign-off
state-complete = Complete
state-signed = Signed
state-signed-with-conditions = Signed with conditions
state-declined = Declined
state-stale = Stale
state-reconfirm = Re-confirm
state-retest = Retest
state-waived = Waived
state-not-applicable = Not applicable
state-draft = Draft
state-issued = Issued
state-pass = Pass
state-fail = Fail
state-blocked = Blocked
state-not-run = Not run
state-none = None
state-error = Error
state-warning = Warning
state-note = Note

## Kit

field-optional = optional
field-date-choose = Choose a date
field-date-unread = Not a date yet. Write it like 25 Nov 2026 or 2026-11-25.
calendar-before = Month before
calendar-after = Month after
task-cannot-start = Cannot start yet
task-conditions = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}
table-select-all = Select all rows shown
table-select-row = Select { $row }
table-selected = { $count } selected
table-bulk = Acts on the selected rows
filter-clear = Remove the filter { $filter }
no-results = Nothing matches these filters.
no-results-reset = Reset filters
dialog-close = Close
drawer-close = Close { $panel }
refusal-lead = { $count ->
    [one] 1 condition is not met. Nothing was changed.
   *[other] { $count } conditions are not met. Nothing was changed.
}
refusal-copy = Copy as text
toast-region = Messages
toast-cancel = Cancel
toast-dismiss = Dismiss
card-editing = Editing
card-edit = Edit { $reference }
card-more = More for { $reference }
card-accepted-when = Accepted when
diff-row = Row
diff-field = Field
diff-by = By
diff-nothing = nothing
sign-off-quote = “{ $meaning }”
sign-off-what = What exactly is signed
sign-off-revision = Revision
sign-off-issued = Issued
sign-off-digest = Digest
signature-title = Signature
signature-way = Way to sign
signature-draw = Draw
signature-type = Type
signature-draw-empty = Signature area. Draw with the pointer, or choose Type to sign by keyboard.
signature-drawn = Signature drawn
signature-typed = Your name as signature
signature-clear = Clear the signature
pdf-page = Page { $number } of { $of }
pdf-before = Page before
pdf-after = Page after
pdf-smaller = Smaller
pdf-larger = Larger
pdf-fit-width = Fit width
pdf-fit-page = Fit page
pdf-unreadable = This file can't be shown as a PDF. Open it in another program, or get it sent again.

## Palette and shortcuts

palette-title = Search or command
palette-placeholder = Search or command
palette-none = Nothing matches “{ $typed }”.
palette-explain = show them
palette-choose = choose
palette-do = do
palette-dry-run = dry run: what would change
palette-shortcuts = all shortcuts
palette-group-do = Do
palette-group-go = Go to
palette-group-find = Find in this workspace
shortcuts-title = Keyboard shortcuts
shortcuts-lead = Single keys work wherever nothing is being typed.

## Frame

skip-to-main = Skip to the main area
sidebar = Rooms
sidebar-person = Switch the acting person
breadcrumb = Where you are
search-or-command = Search or command
save-saved = Saved { $time }
save-saving = Saving
save-not-saved = { $changes ->
    [one] Not saved: 1 change
   *[other] Not saved: { $changes } changes
}
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
panel-toggle = { $panel }: { $count }

rooms-project = Project
rooms-suppliers = Suppliers
rooms-workspace = Workspace
room-home = Project home
room-requirements = Requirements
room-architecture = Architecture
room-mappings = Mappings
room-test-mode = Test Mode
room-scenarios = Scenarios
room-issues = Issues
room-timeline = Timeline
room-sign-offs = Sign-offs
room-documents = Documents
room-suppliers = Suppliers
room-onboarding = Onboarding
room-letters = Letters
room-checker = Exchange checker
room-people = People
room-history = History
room-settings = Settings

command-undo = Undo: { $label }
command-redo = Redo: { $label }
command-back = Go back
command-forward = Go forward
command-light = Use the light appearance
command-dark = Use the dark appearance
command-system = Use the appearance of the system
command-language-en = Speak English
command-language-de = Deutsch sprechen
command-language-system = Use the language of the system
command-zoom-grow = Show everything larger
command-zoom-shrink = Show everything smaller
command-zoom-reset = Show everything at its own size
command-palette = Search or command
command-shortcuts = Show keyboard shortcuts

menu-file = File
menu-edit = Edit
menu-go = Go
menu-project = Project
menu-view = View
menu-help = Help

## Welcome

welcome-lead = From the first requirement to the last signature, in one file on your own disk.
welcome-start = Start
welcome-new = New project
welcome-new-hint = Five particulars and the objects in scope; everything can be changed later
welcome-open = Open workspace…
welcome-open-hint = A .countersign file
welcome-sample = Sample project
welcome-sample-hint = Twelve integrations, acceptance testing still to come
welcome-choose = Open workspace
file-kind-workspace = Countersign workspace
welcome-recent = Recent
welcome-recent-keys = ↑ ↓ and Enter
welcome-recent-none = Workspaces that you open are listed here.
welcome-recent-unread = The recent workspaces can't be read: { $cause }
welcome-missing = Not found where it was
welcome-look-for = Look for it
welcome-forget = Remove from list
welcome-forgotten = { $name } removed from the list
welcome-version = Version { $version }
welcome-shortcuts = Keyboard shortcuts
welcome-failed = That didn't work: { $cause }
welcome-language = Language: English
language-en = English
language-de = Deutsch
language-system = As the system has it
welcome-appearance = Appearance: { $appearance ->
    [light] light
    [dark] dark
   *[system] system
}
