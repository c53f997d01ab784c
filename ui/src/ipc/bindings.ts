// Written by `cargo run -p countersign --example bindings`. Never edited.

/**
 * A business object of the catalogue.
 */
export type CatalogueLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its usual direction.
 */
direction: Direction, 
/**
 * Methods that suit it, the usual one first.
 */
methods: Array<string>, 
/**
 * How often it usually runs.
 */
frequency: string, 
/**
 * How many integrations carry it already.
 */
used: number, };

/**
 * One field that differs from what was signed.
 */
export type ChangeLine = { 
/**
 * The document's title.
 */
document: string, 
/**
 * The row, or empty.
 */
row: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was signed, or empty.
 */
before: string, 
/**
 * What stands there now, or empty.
 */
after: string, 
/**
 * Who changed it, or empty.
 */
by: string, };

/**
 * One value of a choice.
 */
export type Choice = { 
/**
 * What is stored.
 */
id: string, 
/**
 * What people see.
 */
label: string, };

/**
 * An unmet condition as screens and refusals show it.
 */
export type ConditionLine = { 
/**
 * The condition's code.
 */
code: string, 
/**
 * What is missing.
 */
missing: string, 
/**
 * Why, or empty.
 */
why: string, 
/**
 * The party whose move it is.
 */
party: Party, 
/**
 * Names of the roles that can meet it.
 */
roles: Array<string>, 
/**
 * The people who hold one of these roles.
 */
people: Array<PersonLine>, 
/**
 * Where it is met.
 */
place: Destination, 
/**
 * Whether a waiver can stand in for it.
 */
waivable: boolean, 
/**
 * The party that alone can waive it.
 */
protects: Party, };

/**
 * Where in the application a condition is met.
 */
export type Destination = { 
/**
 * The screen.
 */
screen: Screen, 
/**
 * The entity to open there.
 */
entity?: string, 
/**
 * The section, item or document to open there.
 */
part?: string, };

/**
 * Direction of the data, seen from the spend platform.
 */
export type Direction = "inbound" | "outbound" | "both";

/**
 * A document of a workstream.
 */
export type DocumentLine = { 
/**
 * Workstream and document, as one word for the list.
 */
key: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The workstream.
 */
workstream: string, 
/**
 * Its name.
 */
workstream_name: string, 
/**
 * Where it stands.
 */
state: DocumentState, 
/**
 * Its issued revisions, the newest first.
 */
revisions: Array<RevisionLine>, };

/**
 * Where a document stands, as it is printed on it.
 */
export type DocumentState = "draft" | "issued" | "signed" | "stale";

/**
 * The documents of a project.
 */
export type DocumentsView = { 
/**
 * Every document, workstream by workstream.
 */
documents: Array<DocumentLine>, };

/**
 * One operation.
 */
export type EntryLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its place in the project's chain.
 */
sequence: number, 
/**
 * When it was done.
 */
at: string, 
/**
 * Who did it.
 */
person: PersonLine | null, 
/**
 * What was done.
 */
label: string, 
/**
 * The command.
 */
command: string, 
/**
 * Whether undo stops at it.
 */
irreversible: boolean, 
/**
 * Whether it was taken back since.
 */
undone: boolean, 
/**
 * References and titles of what it touched, as far as it is still there.
 */
about: Array<string>, 
/**
 * Its own hash.
 */
hash: string, };

/**
 * One question of a section, or one column of its rows.
 */
export type Field = { 
/**
 * Stable id, unique in the section; for entities the name of the JSON member.
 */
id: string, 
/**
 * The label beside the input and in the document.
 */
label: string, 
/**
 * What is wanted, in one sentence or two.
 */
help: string, 
/**
 * What kind of value it takes.
 */
kind: FieldKind, 
/**
 * The values of a choice; empty for every other kind.
 */
choices: Array<Choice>, 
/**
 * An empty value blocks issuing.
 */
required: boolean, 
/**
 * Enters the digest; otherwise printed only. Stated for every field: it decides what a signature covers.
 */
binding: boolean, };

/**
 * The kind of a field's value. Values are kept as text in the form given here.
 */
export type FieldKind = "text" | "long-text" | "choice" | "many-choices" | "number" | "date" | "yes-no" | "person" | "system" | "integration" | "email" | "list";

/**
 * A finding in words, with the way to it.
 */
export type FindingLine = { 
/**
 * How much it weighs.
 */
grade: Grade, 
/**
 * What was found.
 */
words: string, 
/**
 * What to do about it, or empty.
 */
hint: string, 
/**
 * The section.
 */
section: string, 
/**
 * The section's heading.
 */
section_title: string, 
/**
 * The row, where it is about one.
 */
row: string | null, 
/**
 * The field, where it is about one.
 */
field: string | null, };

/**
 * What the fields that name another entity can choose from.
 */
export type FormOptions = { 
/**
 * People who are still in the project.
 */
people: Array<OptionLine>, 
/**
 * Systems.
 */
systems: Array<OptionLine>, 
/**
 * Integrations.
 */
integrations: Array<OptionLine>, 
/**
 * Steps of the project's methodology.
 */
steps: Array<OptionLine>, };

/**
 * One row: an answer, or an entity.
 */
export type FormRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its reference, or empty.
 */
reference: string, 
/**
 * Its values.
 */
values: { [key in string]: string }, };

/**
 * What the frame shows of the project that is open.
 */
export type FrameView = { 
/**
 * The project.
 */
project: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The customer's name.
 */
customer: string, 
/**
 * The digest of the project's id, from which its seal is drawn.
 */
digest: string, 
/**
 * Everybody who can act.
 */
people: Array<PersonLine>, 
/**
 * Counts beside rooms, by the room's name; rooms without anything open are absent.
 */
counts: { [key in string]: number }, };

/**
 * How much a finding weighs.
 */
export type Grade = "note" | "warning" | "error";

/**
 * Part of a project's history.
 */
export type HistoryView = { 
/**
 * Operations, the newest first.
 */
entries: Array<EntryLine>, 
/**
 * The sequence before which older ones are asked for; absent at the beginning of the project.
 */
older: number | null, };

/**
 * Where an integration stands in a step.
 */
export type HomeCell = { 
/**
 * The state to show.
 */
state: StepState, 
/**
 * Items that are done for this integration.
 */
done: number, 
/**
 * Items that are tracked for each integration.
 */
of: number, };

/**
 * An item of a step.
 */
export type HomeItem = { 
/**
 * Its id.
 */
id: ItemId, 
/**
 * What to do.
 */
title: string, 
/**
 * A sentence of help.
 */
help: string, 
/**
 * Where it stands.
 */
state: ItemState, 
/**
 * For how many integrations it is done; 0 of 0 where it isn't tracked so.
 */
done: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * Whether a person confirms it.
 */
confirmable: boolean, 
/**
 * Why it is not done.
 */
conditions: Array<ConditionLine>, };

/**
 * An integration in the matrix.
 */
export type HomeRow = { 
/**
 * The integration.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * One cell a step.
 */
cells: Array<HomeCell>, };

/**
 * A sign-off of a step.
 */
export type HomeSignOff = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Signatures that hold.
 */
signed: number, 
/**
 * Signatures that it needs.
 */
of: number, 
/**
 * Whether one of them is stale.
 */
stale: boolean, };

/**
 * A step.
 */
export type HomeStep = { 
/**
 * Its id.
 */
id: StepId, 
/**
 * Its name.
 */
name: string, 
/**
 * One or two words for column heads.
 */
short: string, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * Where it stands.
 */
state: StepState, 
/**
 * When it started.
 */
started_at: string | null, 
/**
 * Whether the gate in front of it (or, once started, behind it) is open.
 */
open: boolean, 
/**
 * Why it isn't.
 */
conditions: Array<ConditionLine>, 
/**
 * Its items.
 */
items: Array<HomeItem>, 
/**
 * Its sign-offs.
 */
sign_offs: Array<HomeSignOff>, };

/**
 * The project's home.
 */
export type HomeView = { 
/**
 * The project's name.
 */
name: string, 
/**
 * The customer's name.
 */
customer: string, 
/**
 * Where the customer sits, or empty.
 */
seat: string, 
/**
 * The methodology as id and version.
 */
methodology: string, 
/**
 * Every workstream of the project's own integrations.
 */
workstreams: Array<HomeWorkstream>, 
/**
 * Whose move it is, the nearest first.
 */
next: Array<MoveLine>, };

/**
 * A workstream: its steps and the matrix of its integrations.
 */
export type HomeWorkstream = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its steps, in order.
 */
steps: Array<HomeStep>, 
/**
 * Its integrations, each with one cell a step.
 */
rows: Array<HomeRow>, };

/**
 * An integration in the table.
 */
export type IntegrationRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Direction of the data.
 */
direction: Direction, 
/**
 * Name of the system where the data comes from, or empty.
 */
source: string, 
/**
 * Name of the system where it goes, or empty.
 */
target: string, 
/**
 * Integration method.
 */
method: string, 
/**
 * How often it runs.
 */
frequency: string, 
/**
 * Name of its workstream.
 */
workstream: string, 
/**
 * Whether the standard integration does; `None` while nobody said.
 */
standard: boolean | null, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * The integrations of a project.
 */
export type IntegrationsView = { 
/**
 * Every integration, in the order in which they were added.
 */
rows: Array<IntegrationRow>, 
/**
 * The fields of one.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams that can take an integration.
 */
workstreams: Array<OptionLine>, 
/**
 * The business objects that can be added.
 */
catalogue: Array<CatalogueLine>, };

/**
 * What sort of issue it is.
 */
export type IssueKind = "defect" | "question" | "change" | "data" | "environment" | "decision";

/**
 * An issue in the list.
 */
export type IssueRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is wrong, in one line.
 */
name: string, 
/**
 * What sort it is.
 */
kind: IssueKind, 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * Where it stands.
 */
status: IssueStatus, 
/**
 * Whether it still waits for an outcome.
 */
open: boolean, 
/**
 * Who resolves it.
 */
owner: PersonLine | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * Whether that day is over.
 */
late: boolean, 
/**
 * The integration it is about, or empty.
 */
integration: string, 
/**
 * Whether a sign-off depends on it.
 */
affects_sign_off: boolean, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * Where an issue stands.
 */
export type IssueStatus = "new" | "triaged" | "in-work" | "ready-for-retest" | "closed" | "deferred" | "rejected" | "duplicate";

/**
 * An issued revision.
 */
export type IssuedLine = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was issued.
 */
at: string, 
/**
 * Digest of its binding content.
 */
digest: string, };

/**
 * The issues of a project.
 */
export type IssuesView = { 
/**
 * Every issue, open ones first, the worst first.
 */
rows: Array<IssueRow>, 
/**
 * How many are open.
 */
open: number, 
/**
 * The fields of one.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams in which one can be raised.
 */
workstreams: Array<OptionLine>, };

/**
 * Id of an item of a step.
 */
export type ItemId = string;

/**
 * Where an item stands.
 */
export type ItemState = "open" | "done" | "waived" | "reconfirm" | "stale";

/**
 * A methodology to choose.
 */
export type MethodologyLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
description: string, };

/**
 * Something that somebody can do now.
 */
export type MoveLine = { 
/**
 * The workstream.
 */
workstream: string, 
/**
 * The step.
 */
step: StepId, 
/**
 * Whose move it is.
 */
party: Party, 
/**
 * Who can make it, where it is one person.
 */
person: PersonLine | null, 
/**
 * What to do.
 */
words: string, 
/**
 * Where.
 */
place: Destination, };

/**
 * A business object to check.
 */
export type ObjectLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its usual direction.
 */
direction: Direction, 
/**
 * The usual method, or empty.
 */
method: string, };

/**
 * One value of a choice: what is sent, and what people see.
 */
export type OptionLine = { 
/**
 * What is sent.
 */
value: string, 
/**
 * What people see.
 */
label: string, };

/**
 * An organisation.
 */
export type OrganisationRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The side it is on.
 */
party: Party, 
/**
 * ISO 3166 country code, or empty.
 */
country: string, 
/**
 * Seat, or empty.
 */
city: string, 
/**
 * How many people work for it here.
 */
people: number, };

/**
 * The side for which an organisation and its people act. A third party never signs.
 */
export type Party = "provider" | "customer" | "supplier" | "third-party";

/**
 * Organisations, people and roles of a project.
 */
export type PeopleView = { 
/**
 * Every organisation, in the order in which they were added.
 */
organisations: Array<OrganisationRow>, 
/**
 * Every person, those who left last.
 */
people: Array<PersonRow>, 
/**
 * Every role of the project's methodology.
 */
roles: Array<RoleRow>, };

/**
 * A person as screens name them.
 */
export type PersonLine = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name, in their own script.
 */
name: string, 
/**
 * Organisation and roles: "Coupa · Coupa integration manager".
 */
place: string, 
/**
 * The party for which they act.
 */
party: Party, };

/**
 * A person.
 */
export type PersonRow = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * The name in Latin letters, or empty.
 */
latin_name: string, 
/**
 * Whom they work for.
 */
organisation: string, 
/**
 * Its name.
 */
organisation_name: string, 
/**
 * The party for which they act.
 */
party: Party, 
/**
 * E-mail address, or empty.
 */
email: string, 
/**
 * Telephone, or empty.
 */
phone: string, 
/**
 * What they do there, or empty.
 */
job_title: string, 
/**
 * Ids of the roles that they hold.
 */
roles: Array<RoleId>, 
/**
 * Names of these roles.
 */
role_names: Array<string>, 
/**
 * Has left the project.
 */
inactive: boolean, };

/**
 * The requirements of a workstream, with one section open.
 */
export type RequirementsView = { 
/**
 * The workstream.
 */
workstream: string, 
/**
 * Every workstream that has requirements.
 */
workstreams: Array<OptionLine>, 
/**
 * The document's id.
 */
document: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The newest issued revision.
 */
issued: IssuedLine | null, 
/**
 * Every section, in order.
 */
sections: Array<SectionLine>, 
/**
 * The section that is open; absent on the page that checks all answers.
 */
page: SectionPage | null, 
/**
 * What the whole document lacks.
 */
findings: Array<FindingLine>, 
/**
 * What fields can choose from.
 */
options: FormOptions, };

/**
 * An issued revision.
 */
export type RevisionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * When it was issued.
 */
issued_at: string, 
/**
 * Who issued it.
 */
issued_by: PersonLine | null, 
/**
 * What changed, in the issuer's words, or empty.
 */
note: string, 
/**
 * Digest of its binding content.
 */
digest: string, 
/**
 * Signatures under it.
 */
signatures: Array<RevisionSignature>, };

/**
 * A signature under a revision.
 */
export type RevisionSignature = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who signed.
 */
person: PersonLine | null, 
/**
 * What was said.
 */
verdict: Verdict, 
/**
 * When.
 */
at: string, };

/**
 * Id of a role.
 */
export type RoleId = string;

/**
 * A role and who holds it.
 */
export type RoleRow = { 
/**
 * Its id.
 */
id: RoleId, 
/**
 * Its name.
 */
name: string, 
/**
 * The party whose people can hold it.
 */
party: Party, 
/**
 * Names of those who hold it; empty while it is vacant.
 */
holders: Array<string>, };

/**
 * What a sign-off covers.
 */
export type Scope = "workstream" | "project";

/**
 * The screens that a condition can lead to.
 */
export type Screen = "home" | "requirements" | "integrations" | "people" | "issues" | "documents" | "sign-offs" | "scenarios" | "samples" | "training" | "timeline" | "change-requests" | "history";

/**
 * A section in the list.
 */
export type SectionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * Where it stands.
 */
state: SectionState, 
/**
 * How many rows it has; absent where it is no list.
 */
rows: number | null, 
/**
 * How many findings of grade error it has.
 */
errors: number, };

/**
 * A section as a page.
 */
export type SectionPage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * The question over the page.
 */
question: string, 
/**
 * One to three sentences for the people in the room.
 */
help: string, 
/**
 * Where its content comes from.
 */
source: Source, 
/**
 * Whether it holds rows.
 */
list: boolean, 
/**
 * Whether “none, because” is an allowed answer.
 */
may_be_none: boolean, 
/**
 * Its fields.
 */
fields: Array<Field>, 
/**
 * Its answers, where it is no list.
 */
values: { [key in string]: string }, 
/**
 * Its rows.
 */
rows: Array<FormRow>, 
/**
 * Why there is nothing to say.
 */
none_because: string | null, 
/**
 * Someone marked the page complete.
 */
complete: boolean, 
/**
 * Questions to ask in the room.
 */
ask: Array<string>, 
/**
 * Its findings.
 */
findings: Array<FindingLine>, };

/**
 * Where a section stands.
 */
export type SectionState = "not-started" | "in-progress" | "error" | "complete";

/**
 * How bad it is.
 */
export type Severity = "blocker" | "major" | "minor" | "cosmetic";

/**
 * A sign-off of one workstream, or of the project.
 */
export type SignOffLine = { 
/**
 * The workstream and the sign-off, as one word for the list.
 */
key: string, 
/**
 * The sign-off's id in the methodology.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The workstream it belongs to.
 */
workstream: string, 
/**
 * The workstream's name.
 */
workstream_name: string, 
/**
 * The step it belongs to.
 */
step: StepId, 
/**
 * The step's name.
 */
step_name: string, 
/**
 * Whether one workstream or the whole project is signed.
 */
scope: Scope, 
/**
 * The sentence that is signed.
 */
meaning: string, 
/**
 * Exactly what is signed.
 */
things: Array<SignedLine>, 
/**
 * Titles of documents that have no issued revision yet.
 */
not_issued: Array<string>, 
/**
 * The digest over all of it, from which the seal is drawn.
 */
digest: string, 
/**
 * Who signs, in order.
 */
slots: Array<SlotLine>, 
/**
 * Whether every party that must sign has, and nothing changed since.
 */
complete: boolean, };

/**
 * Every sign-off of a project.
 */
export type SignOffsView = { 
/**
 * The sign-offs, in the order of the lifecycle.
 */
sign_offs: Array<SignOffLine>, 
/**
 * Open issues, for a signature under conditions.
 */
issues: Array<OptionLine>, };

/**
 * Somebody who can sign.
 */
export type SignatoryLine = { 
/**
 * Who.
 */
person: PersonLine, 
/**
 * In which of the allowed roles.
 */
roles: Array<RoleId>, };

/**
 * A signature that was made.
 */
export type SignatureLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Number of its certificate.
 */
reference: string, 
/**
 * Who signed.
 */
person: PersonLine | null, 
/**
 * When.
 */
at: string, 
/**
 * The reason or remark with it, or empty.
 */
reason: string, 
/**
 * The revisions that it binds, as titles with numbers.
 */
bound: Array<string>, };

/**
 * A revision that is signed.
 */
export type SignedLine = { 
/**
 * The revision.
 */
revision: string, 
/**
 * The document's id.
 */
document: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The revision's number.
 */
number: number, 
/**
 * When it was issued.
 */
issued_at: string, 
/**
 * Digest of its binding content.
 */
digest: string, };

/**
 * One signature that is needed.
 */
export type SlotLine = { 
/**
 * Its place in the order, from 0.
 */
index: number, 
/**
 * The party that signs.
 */
party: Party, 
/**
 * Roles in which it can be signed.
 */
roles: Array<OptionLine>, 
/**
 * What the signature means.
 */
meaning: string, 
/**
 * Whether the sign-off can do without.
 */
optional: boolean, 
/**
 * Where it stands.
 */
state: SlotState, 
/**
 * Those who can sign it, each with the roles they hold of these.
 */
signatories: Array<SignatoryLine>, 
/**
 * The signature that was made.
 */
signature: SignatureLine | null, 
/**
 * What changed since it was made.
 */
changes: Array<ChangeLine>, };

/**
 * Where one signature stands.
 */
export type SlotState = "waiting" | "signed" | "conditional" | "declined" | "stale";

/**
 * Where a section's content comes from: answers typed in the wizard, or entities of the project.
 */
export type Source = "answers" | "integration" | "requirement" | "system" | "person" | "commitment" | "sample-file" | "scenario" | "run" | "issue" | "deliverable" | "training" | "open-question";

/**
 * The choices of the dialog.
 */
export type StartView = { 
/**
 * Methodologies for projects, the one to offer first at the front.
 */
methodologies: Array<MethodologyLine>, 
/**
 * Business objects in load order.
 */
objects: Array<ObjectLine>, };

/**
 * Id of a step.
 */
export type StepId = string;

/**
 * Where a step stands.
 */
export type StepState = "locked" | "ready" | "in-progress" | "awaiting-sign-off" | "complete" | "stale" | "reconfirm";

/**
 * What the signer said.
 */
export type Verdict = "signed" | "conditional" | "declined";

/** The name of a command: `noun.verb`. */
export type CommandName =
  | 'answers.set'
  | 'business-object.learn'
  | 'change-request.approve'
  | 'change-request.open'
  | 'change-request.reject'
  | 'commitment.add'
  | 'commitment.keep'
  | 'commitment.move'
  | 'deliverable.add'
  | 'deliverable.remove'
  | 'document.issue'
  | 'integration.add'
  | 'integration.change'
  | 'integration.move'
  | 'integration.remove'
  | 'issue.add'
  | 'issue.change'
  | 'issue.close'
  | 'issue.defer'
  | 'issue.duplicate'
  | 'issue.reject'
  | 'issue.reopen'
  | 'item.confirm'
  | 'open-question.add'
  | 'open-question.answer'
  | 'open-question.change'
  | 'organisation.add'
  | 'organisation.change'
  | 'organisation.remove'
  | 'person.add'
  | 'person.change'
  | 'project.brand'
  | 'project.change'
  | 'requirement.add'
  | 'requirement.change'
  | 'requirement.remove'
  | 'run.record'
  | 'sample-file.add'
  | 'sample-file.change'
  | 'sample-file.remove'
  | 'scenario.add'
  | 'scenario.add-many'
  | 'scenario.change'
  | 'scenario.remove'
  | 'sign-off.decline'
  | 'sign-off.sign'
  | 'sign-off.sign-conditionally'
  | 'sign-off.withdraw'
  | 'step.reopen'
  | 'step.start'
  | 'system.add'
  | 'system.change'
  | 'system.remove'
  | 'training.add'
  | 'training.change'
  | 'training.record-attendance'
  | 'waiver.grant'
  | 'workstream.add';
