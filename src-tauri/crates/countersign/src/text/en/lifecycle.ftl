### The lifecycle: what its commands are called, what they say afterwards, and why a gate stays closed.

## Commands

command-workstream-add = Open a workstream
    .help = Opens another set of integrations, or a supplier’s onboarding, that goes through the steps on its own.
command-integration-move = Move an integration
    .help = Moves an integration to another workstream, with its requirements, scenarios, files and issues. The move is recorded as a change of scope.
command-step-start = Start a step
    .help = Starts a step when its gate is open. While it is closed, every reason is named.
command-step-reopen = Reopen a step
    .help = Lets a step be worked on again. Its items, and those of later steps that began, are confirmed again.
command-item-confirm = Confirm an item
    .help = Records that something was held, decided or agreed, with its date and what shows it.
command-document-issue = Issue a document
    .help = Makes a numbered revision of a document that never changes. Signatures are given under revisions.
command-sign-off-sign = Sign
    .help = Signs exactly the revisions that are shown, in one of your roles.
command-sign-off-sign-conditionally = Sign conditionally
    .help = Signs although named issues are open. Each has an owner, a date and a workaround, and is closed before the project is signed.
command-sign-off-decline = Decline to sign
    .help = Records that the sign-off was not given, and why.
command-sign-off-withdraw = Withdraw a signature
    .help = Takes back your own signature. It stays in the history with its reason.
command-waiver-grant = Waive a condition
    .help = Lets a condition go for a time. Only the party that it protects can do so.
command-change-request-open = Ask for a change
    .help = Asks for a change to what the project sign-off covers.
command-change-request-approve = Approve a change
    .help = Accepts a change for the customer and opens a workstream for it.
command-change-request-reject = Reject a change
    .help = Turns a change down for the customer, with the reason.

## What was done

did-workstream-add = Opened the workstream { $name }
did-integration-move = Moved { $name } to { $workstream }
did-step-start = Started { $step }
did-step-reopen = Reopened { $step }
did-item-confirm = Confirmed: { $title }
did-document-issue = Issued { $document }, revision { $number }
did-sign-off-sign = { $person } signed the { $sign-off }
did-sign-off-sign-conditionally = { $person } signed the { $sign-off } conditionally
did-sign-off-decline = { $person } declined the { $sign-off }
did-sign-off-withdraw = Withdrew the signature { $signature }
did-waiver-grant = Waived: { $title }
did-change-request-open = Asked for a change: { $name }
did-change-request-approve = Approved the change: { $name }
did-change-request-reject = Rejected the change: { $name }

## Closed gates

gate-start = { $step } can’t start yet
gate-sign = The { $sign-off } can’t be signed yet
gate-issue = { $document } can’t be issued yet

## Conditions

missing-confirmation = { $title }: not confirmed yet
missing-confirmation-for = { $title }: not confirmed yet for { $integrations }
missing-integrations = No integration is defined yet
incomplete-integrations = Systems, method or frequency are missing for { $integrations }
missing-standard-decision = Not yet said whether the standard does, and why where it doesn’t, for { $integrations }
missing-commitments = No date is promised yet for { $steps }
missing-document = { $document } has not been issued
outdated-document = { $document } was changed after revision { $number } was issued. Issue it again.
missing-file = { $document } has not been delivered
missing-file-for = { $title }: no file yet for { $integrations }
missing-sample-for = No sample file yet for { $integrations }
missing-run-for = No run that passed yet for { $integrations }
missing-scenarios = There is no scenario yet for { $level ->
        [test-mode] Test Mode
        [unit] unit testing
        [integration] integration testing
        [acceptance] acceptance testing
        [regression] regression testing
       *[other] conversations with the supplier
    }
scenarios-not-passed = { $count ->
        [one] One scenario has not passed: { $scenarios }
       *[other] { $count } scenarios have not passed: { $scenarios }
    }
open-issue = { $issue } is open: { $name }
conditional-issue = { $issue } was a condition of a signature and is still open: { $name }
missing-signature = The { $sign-off } is not signed by the { $party ->
        [provider] provider
        [customer] customer
        [supplier] supplier
       *[other] third party
    }
declined-signature = { $person } declined the { $sign-off }: { $reason }
stale-signature = The signature of { $person } under the { $sign-off } no longer holds
stale-because = { $count ->
        [one] { $document } was changed after revision { $number } was signed: { $fields }
       *[other] { $document } was changed in { $count } places after revision { $number } was signed: { $fields }
    }
missing-training = { $training } has not been held
missing-attendance = { $role } has not attended { $training }
step-complete = { $step } is not complete
role-vacant = Nobody holds the role { $role }
reconfirm = { $title }: to be confirmed again since a step was reopened
signature-order = The { $sign-off } is signed first by the { $party ->
        [provider] provider
        [customer] customer
        [supplier] supplier
       *[other] third party
    }
next-start-step = Start { $step }
reopening-consequence = { $step }: { $count ->
        [one] one item is
       *[other] { $count } items are
    } to be confirmed again

## Refusals

step-unknown = There is no step { $step }. Steps: { $steps }
step-started-already = { $step } has started already
step-not-started = { $step } has not started, so there is nothing to reopen
item-unknown = There is no item { $item } in the methodology of this workstream
item-is-computed = “{ $title }” is seen by the program itself and can’t be confirmed
confirm-needs-role = { $person } can’t confirm “{ $title }”. It takes one of these roles: { $roles }
confirmed-in-future = { $date } is in the future. Only what has happened can be confirmed.
methodology-missing = The workstream’s methodology is not in the workspace
methodology-unknown = There is no methodology { $id }
workstream-not-said = There are several workstreams. Say which one is meant.
integration-there-already = { $name } is in that workstream already
sign-off-unknown = There is no sign-off { $sign-off } in the methodology
not-a-signatory = { $person } holds no role in which the { $sign-off } can be signed
signed-already = The { $sign-off } is signed already, and the signature holds
conditions-missing = Name at least one open issue as the condition, or sign without conditions
condition-incomplete = { $issue } can only be a condition with an owner, a date and a workaround
withdraw-own-only = Only { $person } can withdraw this signature
withdrawn-already = The signature { $signature } was withdrawn already
condition-unknown = There is no condition { $condition } in that step
never-waived = “{ $title }” can’t be waived
waiver-of-other-party = “{ $title }” protects the { $party ->
        [provider] provider
        [customer] customer
        [supplier] supplier
       *[other] third party
    }. Only one of their people can waive it.
waiver-expired-already = { $date } has passed. A waiver needs a last day from today on.
change-request-decided = The change “{ $name }” was decided already
change-request-decided-by-customer = { $person } can’t decide this. A person of the customer accepts or rejects changes.
change-request-needed = The project sign-off covers this ({ $document }: { $fields }). Ask for a change instead.
document-unknown = There is no document { $document }. Documents: { $known }
nothing-new-to-issue = { $document } holds what revision { $number } holds already. There is nothing new to issue.

## Methodologies

methodology-unreadable = The file is not a methodology: { $reason }
methodology-id-twice = The id { $id } is used twice
methodology-schema-unknown = This version reads methodologies of schema 1; this one has { $schema }
methodology-without-steps = The methodology { $id } has no steps
methodology-role-of-third-party = The role { $role } belongs to a third party, which never signs or acts
methodology-role-of-other-party = The role { $role } belongs to another party than the signature
methodology-role-unknown = There is no role { $role }
methodology-step-unknown = There is no step { $step }
methodology-sign-off-unknown = There is no sign-off { $sign-off }
methodology-signature-waivable = The sign-off { $sign-off } can’t be waived: a signature never can
methodology-nobody-signs = Nobody has to sign the sign-off { $sign-off }
methodology-signs-nothing = The sign-off { $sign-off } binds no document
methodology-project-signed-early = The sign-off { $sign-off } covers the project and belongs to the last step
methodology-training-unknown = There is no training { $training }
methodology-document-unknown = There is no template for the document { $document }
methodology-check-of-onboarding = { $check } can be asked of onboardings of suppliers only
methodology-check-not-per-integration = This can’t be tracked for each integration: { $check }
methodology-onboarding-has-no-integrations = { $methodology } brings one supplier on board and has no integrations to track
