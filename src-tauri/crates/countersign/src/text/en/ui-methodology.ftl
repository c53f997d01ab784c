### The methodology editor: what the project follows, and how to make one of one's own.

methodology-title = Methodology
methodology-lead = Steps, gates, roles and sign-offs are data. Make a version of your own, and move the project to it when it makes sense.
methodology-column-name = Methodology
methodology-column-version = Version
methodology-column-origin = Origin
methodology-column-use = Use
methodology-built-in = Built in
methodology-own = Your own
methodology-followed = Followed by { $workstreams }
methodology-signed-under = { $count ->
    [one] { $count } signature was made under it
   *[other] { $count } signatures were made under it
}
methodology-unused = Nothing follows it
methodology-edit = Edit
methodology-copy = Edit a copy
methodology-copy-on = Go on with the copy
methodology-begun = Changes not saved
methodology-look = Look at it
methodology-import = Import a methodology
methodology-export = Save as file
methodology-remove = Remove
methodology-adopt = Move the project to it
methodology-adopt-title = Move the project to { $name } { $version }
methodology-adopt-act = Move the project to version { $version }
methodology-adopt-reason = Reason
methodology-adopt-reason-hint = It stands in the history and on the project’s certificate.
methodology-consequences = What moving the project to it changes
methodology-no-consequences = Nothing changes for the project: only names and texts differ.
methodology-obstacles = The project can’t be moved to it
methodology-preview = Preview
methodology-preview-lead = As people will see it
methodology-findings = { $count ->
    [0] It can be used
    [one] { $count } thing to mend
   *[other] { $count } things to mend
}
methodology-outline = Parts of the methodology
methodology-nameless = Without a name
methodology-general = Particulars
methodology-roles = Roles
methodology-trainings = Trainings
methodology-steps = Steps
methodology-sign-offs = Sign-offs
methodology-starts = Starts when
methodology-items = Items
methodology-signatories = Signatures
methodology-add-role = Add a role
methodology-add-training = Add a training
methodology-add-step = Add a step
methodology-add-condition = Add a condition of its start
methodology-add-item = Add an item
methodology-add-sign-off = Add a sign-off
methodology-add-signatory = Add a signature
methodology-new-name = Name
methodology-move-up = Move up
methodology-move-down = Move down
methodology-remove-part = Remove { $part }
methodology-back = Back to the list
methodology-save = Save version { $version }
methodology-saved = Saved
methodology-not-saved = { $changes ->
    [one] Not saved: { $changes } change
   *[other] Not saved: { $changes } changes
}
methodology-discard = Discard the changes
methodology-read-only = This version is followed or built in, so it stays as it is. Edit a copy to change it.

methodology-field-id = Id
methodology-field-id-hint = Stands in files and never changes meaning.
methodology-field-name = Name
methodology-field-version = Version
methodology-field-version-hint = What is signed keeps the version it was signed under.
methodology-field-description = What it is for
methodology-field-party = Party
methodology-field-short = Short name
methodology-field-short-hint = One or two words for column heads.
methodology-field-purpose = Purpose
methodology-field-required = Roles that the step needs
methodology-field-optional = Roles that the step can do without
methodology-field-title = What to do, verb first
methodology-field-condition = What must be true
methodology-field-help = Help
methodology-field-kind = Met when
methodology-field-document = Document
methodology-field-level = Level
methodology-field-sign-off = Sign-off
methodology-field-training = Training
methodology-field-roles = Roles that can do it
methodology-field-each = Tracked for each integration
methodology-field-protects = Protects
methodology-field-protects-hint = Only this party can waive it.
methodology-field-waivable = Can be waived
methodology-field-step = Step
methodology-field-scope = Covers
methodology-field-meaning = The sentence that is signed
methodology-field-documents = Documents that it binds
methodology-field-signs-as = Signs as
methodology-field-signature-optional = The sign-off can do without

methodology-scope-workstream = One workstream
methodology-scope-project = The whole project
methodology-signs-as-acceptor = Acceptor
methodology-signs-as-approver = Approver
methodology-signs-as-reviewer = Reviewer
methodology-signs-as-author = Author
methodology-signs-as-countersigns = Countersigns

methodology-check-confirmed = A person confirms it
methodology-check-integrations-identified = Every integration says what goes where, how and how often
methodology-check-non-standard-recorded = Every integration is said to be standard or not
methodology-check-commitments-set = Every step has a commitment
methodology-check-document-issued = A revision of the document is issued
methodology-check-document-current = The issued revision holds what stands there now
methodology-check-file-delivered = A file of the document is delivered
methodology-check-sample-received = A sample file is received
methodology-check-run-passed = The latest run passed
methodology-check-scenarios-passed = Every scenario passed
methodology-check-issues-resolved = Every issue is resolved
methodology-check-signed = The sign-off is signed
methodology-check-supplier-known = The supplier has a number, a country and a contact
methodology-check-contact-named = The programme names the provider’s contact
methodology-check-channel-chosen = The supplier has a channel
methodology-check-supplier-agreed = The supplier agreed on its channel
methodology-check-channel-set-up = The channel is set up on both sides
methodology-check-first-document = A real document came
methodology-check-training-held = The training was held
methodology-check-training-attended = People in these roles attended the training
methodology-level-test-mode = Test Mode
methodology-level-unit = Unit testing
methodology-level-integration = Across systems
methodology-level-acceptance = Acceptance testing
methodology-level-regression = Regression
methodology-level-conversation = With a supplier
methodology-preview-each = for each integration
methodology-preview-waivable = can be waived

settings-parts = Parts of the settings
settings-part-project = Project and documents
settings-part-methodology = Methodology
settings-part-personal = This computer
