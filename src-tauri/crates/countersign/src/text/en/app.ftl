### What every part of the program says: what was done, what happens when a name fits nothing, what is asked for wrongly,
### and what the command line answers.

## What was done

did-project-create = Created the project { $name }
did-several = { $about }, and { $more } more
did-nothing = Nothing was done
did-undo = Undid: { $about }
did-redo = Did again: { $about }

## Names

not-found = There is no { $kind ->
    [business-object] business object
    [change-request] change request
    [open-question] open question
    [sample-file] sample file
   *[other] { $kind }
} “{ $name }”
nothing-named = Nothing is called “{ $name }”
ambiguous = “{ $name }” fits more than one { $kind ->
    [business-object] business object
    [change-request] change request
    [open-question] open question
    [sample-file] sample file
   *[other] { $kind }
}. Name it by its id.
name-ambiguous = “{ $name }” fits several entries: { $choices }. Name one by its id.
project-unknown = The workspace has no project “{ $name }”
project-none = The workspace has no project yet
project-not-said = The workspace has several projects: { $projects }. Say which one.
revision-unknown = “{ $name }” is neither a document nor one of its issued revisions
not-bound-by = The sign-off { $name } does not bind { $document }
kind-unknown = There is no kind “{ $name }”. Kinds: { $kinds }
actor-unknown = The acting person isn’t in the project, or has left it

## Rules that hold everywhere

field-never-empty = { $field } can’t be left empty
file-not-attached = The workspace holds no file with the digest { $digest }; attach it first
field-required = { $field } must not be empty
text-too-long = { $field } is longer than { $limit } bytes
id-taken = The id is in use already
zone-unknown = There is no time zone “{ $zone }”. Zones are named like Europe/Berlin.
methodology-unknown-choice = There is no methodology { $id }. Methodologies: { $known }

## Undo

undo-nothing-left = There is nothing to undo
redo-nothing-left = There is nothing to do again
undo-barrier = “{ $about }” can’t be undone. It is corrected by a new act.
undo-overtaken = “{ $about }” can’t be undone: what it changed was changed again since
redo-overtaken = “{ $about }” can’t be done again: what it changed was changed since

## Files

file-failed = { $file } can’t be read or written: { $reason }
commands-unreadable = The commands are no JSON: { $reason }
commands-empty = There is no command to carry out
command-malformed = A command is an object with “command” and “args”
command-unknown = There is no command “{ $name }”
command-unknown-hint = Did you mean { $nearest }?
command-args = { $name } can’t take these arguments: { $reason }

## Printing and checking what was printed

print-unknown = There is no document “{ $document }”. Documents: { $known }
print-failed = The document can’t be printed: { $reason }
print-missing-glyph = The character { $character } in “{ $text }” has no glyph and is printed as a box
print-picture-unreadable = The picture “{ $alt }” can’t be read and was left out
print-qr-too-long = “{ $payload }” is too long for a QR code
not-signed-yet = Nothing is signed yet, so there is no certificate
proof-unreadable = The file is no readable PDF: { $reason }
proof-encrypted = The file is locked with a password
proof-no-content = The file holds no content of a Countersign document
proof-digest-printed = Each page shows the digest of the content that the file holds: { $digest }
proof-digest-differs = The pages show the digest { $printed }, but the content that the file holds has { $digest }
proof-digest-missing = The pages don’t all show the same digest
proof-no-workspace = Not compared with a workspace: this shows that the file agrees with itself, not who made it
proof-unknown-content = No document of the workspace has this content, issued or not
proof-draft = The content is that of { $document } as it stands now, which is not issued
proof-revision = The content is exactly that of { $revision }, as it was issued
proof-certificate = The content is exactly that of the certificate { $certificate }
proof-withdrawn = The signature of this certificate was taken back
proof-signatures = { $count ->
    [0] Nobody has signed this content
    [one] One signature binds this content
   *[other] { $count } signatures bind this content
}
proof-text-same = The text of the pages is what the workspace prints from this content
proof-text-differs = The text of the pages is not what the workspace prints today. It says where the document stands, and informative fields go on; compare by eye.
proof-text-not-compared = The text of the pages was not compared

## Command line

cli-dry-run = Dry run: nothing was changed.
cli-nothing-changed = Nothing was changed.
cli-nothing = Nothing
cli-next = Next
cli-in-command = { $name } (command { $number })
cli-command = Command { $number }
cli-undone = undone
cli-no-differences = No differences
cli-revision = revision { $number }
cli-before-first = nothing
cli-now = now
cli-informative = informative
cli-fields = { $count ->
    [one] 1 field
   *[other] { $count } fields
}
cli-party-provider = Provider
cli-party-customer = Customer
cli-party-supplier = Supplier
cli-party-third-party = Third party
cli-created = { $file }: { $project }, acting as { $person }
import-nothing = The table holds no integration that is not there already
cli-attached = { $digest } { $name }
cli-demo = { $file } holds the sample project. Its documents are in { $folder }:
cli-copied = Copied to { $file }
cli-verified = Checked { $entries ->
    [one] 1 journal entry
   *[other] { $entries } journal entries
}, { $entities ->
    [one] 1 entity
   *[other] { $entities } entities
} and { $files ->
    [one] 1 file
   *[other] { $files } files
}.
cli-clean = Everything is as the journal says.
cli-damaged = The file is damaged.
cli-printed = { $file }: { $title }, { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
cli-verifies = Nothing contradicts this file.
cli-does-not-verify = The file does not verify.
cli-signed-by = Signed by { $who }
cli-print-over-workspace = A document is not printed over the workspace. Name another file.
cli-line = line { $number }
cli-bug = The program made a mistake. What was saved is safe.
cli-workbook-needs-file = A workbook goes into a file: name one with --out
print-nothing-to-fill = { $document } has nothing to fill in by hand; only testing-scenarios has
cli-print-no-table = { $document } is no list of one kind. As a table print { $known }; `list` has every other list
cli-table-written = Wrote the rows to { $file }
