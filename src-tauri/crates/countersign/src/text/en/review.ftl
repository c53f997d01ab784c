### Reviews, comments and signatures on paper: their commands, what is said about them, packages and answers.

command-review-send = Send for review
    .help = Records that a sealed package was sent: what was in it, to whom, and what was asked. What left the house can’t be called back.
command-review-merge = Merge an answer
    .help = Takes in what came back: comments, and a signature or refusal over exactly what was sent. Merging twice changes nothing.
command-review-close = Stop waiting for a review
    .help = Says that no answer is waited for any more, and why.
command-comment-add = Add a comment
    .help = Remarks something on a document, a section or a field.
command-comment-answer = Answer a comment
    .help = Answers a comment. What follows from it stays open.
command-comment-resolve = Settle a comment
    .help = Accepts a comment, or rejects it with an answer.
command-comment-reopen = Reopen a comment
    .help = Opens a settled comment again.
command-comment-raise-issue = Raise an issue from a comment
    .help = Makes an issue of what a comment says, and settles the comment by it.
command-comment-ask = Ask a question from a comment
    .help = Makes an open question of what a comment says, and settles the comment by it.
command-sign-off-record = Record a signature on paper
    .help = Records what somebody signed by hand, with the scan as evidence. Who recorded it stands beside it.

did-review-send = Sent { $reference } to { $people }
did-review-merge = Merged the answer of { $person } to { $reference }
did-review-close = Stopped waiting for { $reference }
did-comment-add = Added { $reference }
did-comment-answer = Answered { $reference }
did-comment-accept = Accepted { $reference }
did-comment-reject = Rejected { $reference }
did-comment-reopen = Reopened { $reference }
did-comment-raise-issue = Raised { $made } from { $reference }
did-comment-ask = Asked { $made } from { $reference }
did-sign-off-record = Recorded the { $sign-off } that { $person } signed on paper

## What is refused

signer-unknown = The signer isn’t in the project, or has left it
signed-otherwise = What was signed is not exactly what the { $sign-off } binds
mark-not-own = A signature that somebody else made is recorded, not signed
record-own = { $person } acts here: sign instead of recording
third-party-never-records = { $person } belongs to a third party, which neither signs nor records signatures
paper-dated-later = { $date } hasn’t come yet
paper-dated-before = On { $date } there was no { $revision }: it was issued on { $issued }
comment-other-document = { $revision } is no revision of { $document } in this workstream
comment-place-unknown = { $document } has no { $place }
comment-settled-already = { $reference } is settled already. Reopen it first
comment-not-settled = { $reference } is not settled
comment-differs = { $reference } is here already in other words
review-to-nobody = Name at least one person who is asked
review-mixed-parties = Ask people of one party only: each side gets a package of its own
review-person-left = { $person } has left the project
review-due-past = { $date } is over
review-of-nothing = Name at least one document
review-not-issued = { $document } is not issued yet. Only issued revisions are sent
review-beside-sign-off = { $document } is not signed with the { $sign-off }. Send it in a package of its own
review-other-workstream = These documents are not of { $workstream }
review-ended-already = { $reference } waits for nothing any more
review-not-asked = { $person } was not asked. Say in a note why they answer
review-not-sent = { $revision } was not sent with { $reference }
review-asked-no-signature = { $reference } asked for comments, not for a signature
review-no-verdict = The answer says nothing of the sign-off
review-no-hand = The answer holds no signature
sheet-not-issued = Not every document of { $sign-off } is issued yet. A sheet names exactly what is signed

## Packages that can’t be opened

package-foreign = This is no Countersign review package
package-newer = The package was written by a newer version of Countersign (form { $found }; this version reads up to { $known })
package-too-large = The package is larger than { $limit } MB
package-form = The package was changed after it was sealed: its bytes are not as Countersign writes them. Ask the sender for the file again
package-part-missing = The package was changed after it was sealed: { $part } is missing. Ask the sender for the file again
package-seal = The package was changed after it was sealed: its manifest doesn’t fit the seal. Ask the sender for the file again
package-document-changed = The package was changed after it was sealed: { $document } { $number } is not what was sent. Ask the sender for the file again
package-manifest = The package’s manifest can’t be read
package-answer = The package’s answer can’t be read

## What an answer lacks

answer-of-other-package = The answer belongs to another package
answer-without-name = Say who answers
answer-of-nobody-asked = The answer names somebody who was not asked
answer-without-note = Say why somebody else answers than those who were asked
answer-empty = Add a comment, or say something of the sign-off
answer-comments-elsewhere = A comment is about a document that was not sent
answer-empty-comment = A comment is empty
answer-too-large = The answer is too long
answer-signs-unasked = No signature was asked for
answer-not-a-signatory = Only those who were asked can sign, in their own role. Others can comment
answer-without-reason = Say why it is declined
answer-without-remarks = Say under which conditions it is signed
answer-without-signature = The signature is empty

## Merging

answer-missing = This package holds no answer yet. It is what was sent, not what came back
answer-unknown-review = { $reference } of { $project } was not sent from this workspace, or what was sent differs from what was answered
answer-of-other-project = The answer belongs to the project { $project } of this workspace. Open that project first
merge-undecided = { $count ->
    [one] Something stands
   *[other] { $count } things stand
} against merging this answer as it is. Decide about each first
merge-person-unknown = The answer names { $name }, who isn’t in the project or has left it
merge-changed = { $documents } changed since { $count ->
    [one] it was
   *[other] they were
} sent. A signature over what was sent is stale from the start
merge-newer-revisions = Issued since it was sent: { $documents }. The signature is over what was sent, never over the newer
merge-conditions-missing = { $name } signs under conditions. Name the issues that stand for them
merge-refused = The signature can’t be recorded: { $reason }
merge-repeated = Here already in other words: { $references }
comment-page = page { $page }

## On paper


## On the command line

cli-review-sent = { $reference } is sealed in { $file }. Compare the seal with those you send it to: { $seal }
cli-review-whole = The package is as it was sealed. This shows that nothing was changed, not who sealed it: compare the seal { $seal } with the sender.
cli-review-from = { $reference } of { $project }, from { $sender }
cli-review-asks-comments = Asks for comments
cli-review-asks-sign-off = Asks for the { $sign-off } and for comments
cli-review-answered = The answer is in { $file }
cli-review-answer-of = Answered by { $name }, with { $comments ->
    [0] no comments
    [one] one comment
   *[other] { $comments } comments
}
cli-review-known = This answer is merged already. Nothing was changed.
cli-review-choose = Decide with --signature record or --signature leave, --repeated keep or --repeated add, --signer and --condition.
review-comment-malformed = { $text } names no document of the package. Write DOCUMENT:TEXT
date-malformed = { $date } is no date such as 2026-11-12
