### Templates of a project: what using one does, and why one can't be used.

command-template-use = Use another template for a document
    .help = Makes a document with another version of its template: one of the project’s own, or the one that comes with the program. What was signed keeps the version it was signed under.
did-template-use = Made { $document } with version { $version } of its template

template-invalid = { $count ->
    [one] The template can’t be used: { $about }
   *[other] The template can’t be used. The first of { $count } reasons: { $about }
}
template-of-another-document = This is the template of { $id }, not of { $document }
template-in-use-already = The document is made with just this template already, version { $version }
template-after-project-sign-off = The project is signed. From now on it changes by change requests
template-no-workstream = The project has nothing yet that this document is about

template-of-no-document = There is no document { $id }
template-upstream-changed = What a document rests on is decided by the program
template-sections-many = A template has at most { $limit } sections
template-fields-many = A section has at most { $limit } fields
template-section-of-another-kind = A section of this id is kept by the program, and its content comes from somewhere else
template-source-elsewhere = This document can’t show what the section asks for
template-column-unknown = There is no column “{ $id }” of these
template-field-of-another-kind = The field is of another kind than the one that answers were given to. Add a new field in its place
template-choices-of-the-program = The choices of this column are decided by the program; only their words can be changed
template-wording-unknown = There is nothing called “{ $member }” that has words
template-text-long = A text has more than { $limit } characters
template-field-unknown = There is no merge field “{ $field }” (line { $line }, column { $column }). There are { $known }
introduction-field-empty = The introduction of { $section } needs { $field ->
    [contract] the number of the contract
    [supplier] a supplier
   *[other] “{ $field }”
}, which is not there
introduction-field-empty-hint = Say it in the settings of the project, or take it out of the introduction.

template-section-gone = { $count ->
    [0] { $section } is no longer part of the document
    [one] { $section } is no longer part of the document. { $count } answer is kept, and no longer shown
   *[other] { $section } is no longer part of the document. { $count } answers are kept, and no longer shown
}
template-section-added = { $section } becomes part of the document
template-sections-moved = Sections stand in another order
template-field-gone = { $count ->
    [0] { $section } no longer has { $field }
    [one] { $section } no longer has { $field }. { $count } answer is kept, and no longer shown
   *[other] { $section } no longer has { $field }. { $count } answers are kept, and no longer shown
}
template-field-added = { $section } gets { $field }
template-field-binding = { $section }: signatures bind { $field } from now on
template-field-informative = { $section }: signatures no longer bind { $field }
template-field-required = { $section }: { $field } must be answered from now on
template-field-audience = { $section }: { $field } is for { $audience ->
    [internal] your own people only
    [customer] the customer and your own people
   *[other] everybody
}
template-fields-moved = { $section }: fields stand in another order
template-introduction-changed = { $section } begins with other words
template-signature-stale = { $signature } by { $person } becomes stale: it was made under another version

## The lists that a section can show.

template-source-integration = Integrations
template-source-requirement = Requirements
template-source-system = Systems
template-source-person = People
template-source-commitment = Commitments
template-source-sample-file = Sample files
template-source-mapping-row = Rows of mappings
template-source-lookup-table = Lookup tables
template-source-scenario = Scenarios
template-source-run = Runs
template-source-issue = Issues
template-source-deliverable = Files handed over
template-source-training = Trainings
template-source-open-question = Open questions
template-source-onboarding = The supplier
template-source-set-up = Set-up of the channel

## Editions.

proof-edition = This is an edition for { $audience ->
    [internal] the provider’s own people
    [customer] the customer
   *[other] suppliers
}: it leaves out { $count ->
    [one] { $count } field
   *[other] { $count } fields
} that signatures bind. The digest at its foot is that of the whole content
proof-edition-digest = Each page shows the digest of the whole content: { $digest }
proof-edition-same = What it shows is exactly what the workspace leaves of that content for these readers
proof-edition-differs = What it shows is not what the workspace leaves of that content for these readers
proof-edition-no-workspace = The whole content is not in the file, so only a workspace can show that the rest is what was signed
