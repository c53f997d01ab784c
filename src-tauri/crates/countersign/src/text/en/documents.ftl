### Printed documents: front pages, certificates, and the words that the pages themselves carry.

## The language

document-language = en
document-date = { $day } { $month } { $year }
document-instant = { $date }, { $time } { $zone }
document-decimal-sign = .
document-month-1 = Jan
document-month-2 = Feb
document-month-3 = Mar
document-month-4 = Apr
document-month-5 = May
document-month-6 = Jun
document-month-7 = Jul
document-month-8 = Aug
document-month-9 = Sep
document-month-10 = Oct
document-month-11 = Nov
document-month-12 = Dec

## Every page

document-contents = Contents
document-annexes = Annexes
document-tables-and-figures = Tables and figures
document-page = Page { $page } of { $pages }
document-content = Content
document-as-of = As of
document-journal-head = Journal head
document-none = None
document-rows = Rows { $first } to { $last } of { $all }
document-sign-here = Date, time, place
document-signature-of = Signature of { $name }
document-signature-field = Digital signature: { $whose }
document-state-draft = DRAFT
document-state-issued = ISSUED
document-state-signed = SIGNED
document-state-stale = STALE
document-since = SINCE
document-logo = Logo
document-yes = Yes
document-no = No
document-secret = Secret, set { $at }
document-attended = attended
document-absent = absent
document-score = { $right } of { $of } questions
document-signed-list = signed
document-and = and
document-project = Project
document-in-workstream = { $title }, { $workstream }
document-revision-number = revision { $number }
document-party-provider = Provider
document-party-customer = Customer
document-party-supplier = Supplier
document-party-third-party = Third party

## Front page

document-with-provider = with { $provider } as provider
document-contract = Contract
document-contract-number = contract { $contract }
document-revision = Revision
document-status = Status
document-template = Template
document-edition = Edition
document-edition-for = { $audience ->
    [internal] For the provider’s own people: everything
    [customer] { $count ->
        [0] For the customer: nothing is left out
        [one] For the customer: { $count } field is left out
       *[other] For the customer: { $count } fields are left out
    }
   *[other] { $count ->
        [0] For suppliers: nothing is left out
        [one] For suppliers: { $count } field is left out
       *[other] For suppliers: { $count } fields are left out
    }
}
document-digest = Content digest
document-follows = follows revision { $number } of { $date }
document-not-issued = not issued
document-status-draft = as of { $as-of }, not issued
document-status-issued = on { $date } by { $person }
document-status-signed = all signatures given, { $date }
document-status-stale = signed, and changed since
document-status-stale-since = signed, and changed on { $date }
document-superseded = { $count ->
    [0] Revision { $number } of { $date } has replaced this one.
    [one] Revision { $number } of { $date } has replaced this one. What the project works with differs in one place.
   *[other] Revision { $number } of { $date } has replaced this one. What the project works with differs in { $count } places.
}
document-stale-because = { $count ->
    [one] The signatures no longer hold: one place
   *[other] The signatures no longer hold: { $count } places
} changed since they were given{ $by ->
    [known] , last by { $person } on { $date }
   *[unknown] {""}
}.
document-outdated = { $count ->
    [one] Outdated: one place
   *[other] Outdated: { $count } places
} changed since this revision was issued{ $by ->
    [known] , last by { $person } on { $date }
   *[unknown] {""}
}.
document-signatures = Signatures
document-signature-note = A signature belongs to this revision only. When what was signed changes, it is shown as stale, with the cause.
document-history = Revision history
document-changes = What changed since
document-head-sign-off = Sign-off
document-head-name = Name, role
document-head-acts-as = Acts as
document-head-signature = Signature, date
document-head-date = Date
document-head-author = Author
document-head-change = Change
document-head-digest = Digest
document-answer-signed = Signed { $when }, certificate { $certificate }
document-answer-conditional = Signed with conditions { $when }, certificate { $certificate }
document-answer-declined = Declined { $when }: { $reason } (certificate { $certificate })
document-meaning-author = author
document-meaning-reviewer = reviewer
document-meaning-approver = approver
document-meaning-acceptor = acceptor
document-meaning-countersigns = countersigns

## Sections

document-number = No.
document-none-because = None, because: { $reason }
document-not-answered = Not answered yet
document-informative-fields = ° Informative: printed here, and no part of what is signed.
document-informative-section = This section is informative: it is printed here, and no part of what is signed.
document-table = { $count } rows
document-all-integrations = All integrations
document-non-standard = NON-STANDARD
document-changed = CHANGED
document-section-changed = { $count ->
    [one] One place in this section changed since it was issued.
   *[other] { $count } places in this section changed since it was issued.
}
document-change-row = whole row
document-change-order = order of the rows
document-change-none = reason for “none”
document-change-version = version
document-change-introduction = introduction
document-change-absent = (not there)
document-change-gone = (no longer there)
document-change-head-section = Section
document-change-head-row = Row
document-change-head-field = Field
document-change-head-before = In this revision
document-change-head-after = Now

## Certificates

document-certificate = Certificate { $number }
document-certificate-of = Sign-off certificate { $number }
document-project-certificate = Project sign-off certificate { $number }
document-result-complete = { $needed ->
    [one] Signed
   *[other] Signed by all { $needed }
}{ $conditions ->
    [0] {""}
    [one] {" "}with one condition
   *[other] {" "}with { $conditions } conditions
}{ $waivers ->
    [0] {""}
    [one] , one waiver in force
   *[other] , { $waivers } waivers in force
}.
document-result-incomplete = { $given } of { $needed } signatures given.
document-result-stale = Signed, and no longer valid: what was signed has changed.
document-result-declined = Declined by { $person }.
document-result-withdrawn = Signed, and withdrawn by { $person }.
document-what-is-signed = What exactly is signed
document-head-document = Document
document-head-issued = Issued
document-head-first-digits = Digest, first digits
document-validity = Validity
document-valid = Valid: nothing that was signed has changed, as of { $as-of }.
document-valid-incomplete = This signature holds, as of { $as-of }. The sign-off waits for the other signatures.
document-was-declined = Not given. Reason: { $reason }
document-was-withdrawn = Withdrawn on { $date }. Reason: { $reason }
document-stale-cause = No longer valid: { $document } differs from revision { $number } in { $count ->
    [one] one place
   *[other] { $count } places
}{ $when ->
    [known] {" "}since { $date }
   *[unknown] {""}
}. { $fields }
document-opens = It opens
document-it-follows = It follows
document-follows-certificate = certificate { $number } ({ $sign-off }, { $date }), digest { $digest }
document-it-ends = It ends
document-it-ends-when = when any of the documents above changes; it is then printed as stale, with the cause and the date
document-declined = Declined
document-on-paper = on paper
document-mark-typed = name typed · certificate { $number }
document-mark-drawn = drawn by hand · certificate { $number }
document-mark-paper = on paper, scan
document-withdrawn-on = Withdrawn on { $date }
document-scan-alt = Scan of the signature of { $person }
document-conditions = Conditions
document-waivers = Waivers
document-answers-before = Answers before this signature
document-digests-in-full = Digests in full
document-how-to-check = How to check this certificate
document-head-issue = Issue
document-head-open = What is open
document-head-owner = Owner
document-head-due = Due
document-head-workaround = Workaround until then
document-head-now = Now
document-head-waiver = Waiver
document-head-waived = Condition waived
document-head-by = By
document-head-expires = Expires
document-head-reason = Reason
document-head-when = When
document-head-who = Who
document-head-answer = Answer
document-head-sha = SHA-256 of the canonical content
document-this-certificate = This certificate
document-said-signed = Signed ({ $certificate }).
document-said-conditional = Signed with conditions ({ $certificate }): { $issues }.
document-said-declined = Declined ({ $certificate }): { $reason }
document-check-paper = On paper: compare the eight digits at the foot of each page with the digest of this certificate, and the table of documents with the foot of each document listed there.
document-check-countersign = With Countersign, on any machine, without a network:
document-check-tools = With standard tools: the signed content lies in the file as content.json, and its digest is that of this certificate.
document-qr-caption = Number and digest
document-qr-alt = QR code with the number and the digest of certificate { $number }
document-verification-code = Verification code { $code }. The seal is drawn from the digest: it helps the eye, and proves nothing by itself.

## Project certificate

document-what-is-accepted = What is accepted
document-some-of-all = { $some } of { $all }
document-count-integrations = integrations signed
document-count-scenarios = scenarios passed
document-count-issues = issues resolved
document-count-sign-offs = answers before this one
document-left-open = Conditions of this signature: { $conditions ->
    [0] none
   *[other] { $conditions }
}. Waivers in force: { $waivers ->
    [0] none
   *[other] { $waivers }
}. From here on every change needs a change request, which opens a workstream for what it touches.
document-project-history = History of the project
document-commitments = Commitments, as first given and as kept
document-head-subject = Sign-off or step
document-head-happened = What happened
document-head-certificate-digest = Certificate digest
document-head-commitment = Commitment
document-head-first = First given
document-head-kept = Kept
document-head-slip = Slip, days
document-head-cause = Cause, party
document-legend-signed = signed
document-legend-conditional = signed with conditions
document-legend-declined = declined
document-legend-withdrawn = withdrawn
document-happened-withdrawn = Signature { $certificate } withdrawn: { $reason }
document-happened-reopened = Reopened: { $reason }
document-happened-waived = { $number }: waived “{ $condition }” until { $expires }. { $reason }
document-happened-change-asked = { $number } asked for: { $name }. { $reason }
document-happened-change-approved = { $number } approved: { $name }. { $reason }
document-happened-change-rejected = { $number } rejected: { $name }. { $reason }
document-happened-moved = { $integration } moved from { $from } to { $to }: { $reason }
document-not-kept-yet = { $date } (open)
document-slip = { $cause } · { $party } { $days }

## Signatures made elsewhere

document-sheet = Sign-off sheet
document-sheet-lead = To be signed by hand. Scan the signed sheet and drop it on Countersign: the code leads back to exactly these revisions.
document-qr-sheet = What is signed
document-qr-sheet-alt = QR code with the digest of what is signed on this sheet
document-qr-page = This revision
document-qr-page-alt = QR code with the document, the revision and the digest of its content
document-mark-paper-recorded = on paper, recorded by { $person } · certificate { $number }
document-mark-received = from an answer, merged by { $person } · certificate { $number }
document-recorded = Signatures that were recorded
document-recorded-note = These were not made in this workspace. A scan or a file says so, and nothing more is claimed.
document-head-certificate = Certificate
document-head-how = How it came here
document-head-recorded-by = Recorded by
document-head-evidence = Evidence, first 16 digits
document-how-paper = On paper, dated { $date }; the scan is kept
document-how-received = In the answer to { $review }, whose package has the seal { $package }; { $name }, { $when } as the file says

## Scenarios that are filled in by hand.

document-form-step = Step
document-form-seen = What was seen
document-form-whole = The scenario
document-form-pass = Pass
document-form-fail = Fail
document-form-blocked = Blocked
document-form-not-applicable = Not applicable
document-form-tester = Tester
document-form-signature = Signature
document-form-date = Date
document-form-evidence = Evidence
document-form-witness = Witness
document-form-issue = Issue
document-form-note = A wrong entry is struck through once and initialled.
document-form-alt = { $count ->
    [one] A form to fill in by hand for { $scenario }, with { $count } step: what was seen, boxes for pass, fail, blocked and not applicable, and lines for tester, signature, date, evidence, witness and issue
   *[other] A form to fill in by hand for { $scenario }, with { $count } steps: what was seen, boxes for pass, fail, blocked and not applicable, and lines for tester, signature, date, evidence, witness and issue
}
