// Written by `cargo run -p countersign --example bindings`. Never edited.

/**
 * An act, or several of one kind, and what it frees.
 */
export type ActLine = { 
/**
 * The conditions that it meets; at least one.
 */
conditions: Array<ConditionLine>, 
/**
 * Whose move it is.
 */
party: Party, 
/**
 * Everybody who can make it.
 */
people: Array<PersonLine>, 
/**
 * Where.
 */
place: Destination, 
/**
 * How many single acts it takes.
 */
takes: number, 
/**
 * How many conditions and integrations it frees.
 */
frees: number, 
/**
 * Whether it can only be done when others of the list are.
 */
waits: boolean, 
/**
 * Whether the party of the acting person can do it.
 */
own: boolean, };

/**
 * An action.
 */
export type ActionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who does it.
 */
owner: PersonLine | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * Whether that day is over and it isn't done.
 */
late: boolean, 
/**
 * The day it was done.
 */
done_on: string | null, 
/**
 * The session that it came out of.
 */
session: string | null, 
/**
 * That session's short reference, or empty.
 */
session_reference: string, 
/**
 * The point of that session's agenda.
 */
point: string | null, 
/**
 * What it became: the issue or commitment, with its reference.
 */
became: BecameLine | null, 
/**
 * What it lacks to become a commitment, in words; empty where it lacks nothing.
 */
commit_lacks: string, 
/**
 * Whether it can be removed.
 */
removable: boolean, };

/**
 * A channel.
 */
export type AdoptionChannel = { 
/**
 * The channel.
 */
channel: SupplierChannel, 
/**
 * Whether it counts as electronic.
 */
electronic: boolean, 
/**
 * What is to come on it.
 */
targeted: SupplierAmounts, 
/**
 * Those that are live by real documents.
 */
live: SupplierAmounts, };

/**
 * What is measured of a programme.
 */
export type AdoptionMetric = "suppliers-electronic" | "spend-electronic" | "invoices-electronic" | "in-scope" | "response" | "commitment" | "enrolment" | "live" | "fall-out" | "bounced";

/**
 * When so many of the invoices come electronically that the programme is called a success.
 */
export type AdoptionSuccess = { 
/**
 * Percent of the invoices.
 */
percent: number, 
/**
 * Whether that is so already.
 */
reached: boolean, 
/**
 * The wave after which it is expected; absent where it is so, or no wave gets there.
 */
after?: string, 
/**
 * The day on which it came so, or is expected to; absent where none is known.
 */
on?: string, 
/**
 * Why that share, and where it comes from.
 */
text: string, 
/**
 * Where the share comes from.
 */
source: string, };

/**
 * How far the suppliers of a project have come together.
 */
export type AdoptionView = { 
/**
 * The day of which this is.
 */
today: string, 
/**
 * How many suppliers there are.
 */
total: number, 
/**
 * All that are to be reached.
 */
targeted: SupplierAmounts, 
/**
 * What comes electronically.
 */
electronic: SupplierAmounts, 
/**
 * Percent of the invoices that should come without paper.
 */
target: number, 
/**
 * The invoices that come without paper, of those that are to be reached.
 */
paperless: SupplierRatio, 
/**
 * The wave after which the target is expected to be reached; absent where no wave gets there.
 */
target_after?: string, 
/**
 * When the programme is called a success.
 */
success: AdoptionSuccess, 
/**
 * What is measured, in the order in which it is shown.
 */
metrics: Array<MetricLine>, 
/**
 * The funnel.
 */
funnel: Array<FunnelRung>, 
/**
 * Suppliers that aren't to be reached; with the funnel they are all.
 */
left_out: number, 
/**
 * The channels that anything is to come on.
 */
channels: Array<AdoptionChannel>, 
/**
 * How long rungs take, where anybody left one.
 */
days: Array<RungDays>, 
/**
 * The waves against their plan; all suppliers first.
 */
burn_up: Array<BurnUp>, 
/**
 * Why suppliers left the ladder, rung by rung, the most frequent reason first.
 */
departures: Array<SupplierDeparture>, 
/**
 * How many suppliers stand on a rung for too long.
 */
escalated: number, };

/**
 * Whether something speaks for or against a method.
 */
export type AdviceCounts = "for" | "against" | "rules-out";

/**
 * A fact that could be otherwise.
 */
export type AdviceFact = "records" | "runs" | "full-load" | "delta";

/**
 * The facts that the advice rests on.
 */
export type AdviceFacts = { 
/**
 * Records a day.
 */
records: number | null, 
/**
 * Runs a day.
 */
runs: number | null, 
/**
 * Whether an event starts it.
 */
on_event: boolean, 
/**
 * Whether everything is sent each time.
 */
full_load: boolean | null, };

/**
 * The advice about one method.
 */
export type AdviceLine = { 
/**
 * The method.
 */
method: string, 
/**
 * What is advised.
 */
verdict: AdviceVerdict, 
/**
 * Whether it is the one that was chosen.
 */
chosen: boolean, 
/**
 * Why.
 */
reasons: Array<ReasonLine>, };

/**
 * To which side of a number.
 */
export type AdviceTowards = "above" | "below";

/**
 * Whether a method fits.
 */
export type AdviceVerdict = "recommended" | "possible" | "not-offered";

/**
 * The advice about one integration.
 */
export type AdviceView = { 
/**
 * What the advice rests on; a fact that nobody stated is absent.
 */
facts: AdviceFacts, 
/**
 * Every method, what fits best first.
 */
methods: Array<AdviceLine>, 
/**
 * What would have to be otherwise.
 */
otherwise: Array<Counterfactual>, };

/**
 * How long an issue has been open. Buckets as issue trackers of integration projects report them.
 */
export type AgeBucket = "week" | "fortnight" | "month" | "older";

/**
 * An agenda to begin with.
 */
export type AgendaLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * When it is of use.
 */
help: string, 
/**
 * How many points it has.
 */
points: number, 
/**
 * Minutes planned for all of them.
 */
minutes: number, };

/**
 * Where in a document a comment stands; each part narrows the one before.
 */
export type Anchor = { 
/**
 * The section's id in the template.
 */
section?: string, 
/**
 * The row, as people call it.
 */
row?: string, 
/**
 * The field's id in the template.
 */
field?: string, 
/**
 * The page as it was printed, from 1.
 */
page?: number, };

/**
 * A question with its answer.
 */
export type AnswerItem = { 
/**
 * Section, row and field.
 */
id: string, 
/**
 * The section.
 */
section: string, 
/**
 * Its heading.
 */
section_title: string, 
/**
 * The page on which it is answered, as the address names it.
 */
page: string, 
/**
 * The row, where the section is a list.
 */
row?: string, 
/**
 * What the row is called: its reference, else what it says first; empty where the section is no list.
 */
reference: string, 
/**
 * The field; empty for a list that has no row yet.
 */
field: string, 
/**
 * What is asked.
 */
item: string, 
/**
 * The answer as it is kept.
 */
value: string, 
/**
 * The answer as people read it.
 */
answer: string, 
/**
 * Where it stands.
 */
state: AnswerState, 
/**
 * Who answered last.
 */
who?: string, 
/**
 * When.
 */
at?: string, 
/**
 * By what the answer was confirmed; empty while it wasn't.
 */
confirmed: string, 
/**
 * What was found about it, or empty.
 */
finding: string, 
/**
 * Why it can't be answered in the list; empty where it can.
 */
locked: string, };

/**
 * An answer.
 */
export type AnswerLine = { 
/**
 * The name that stands in it.
 */
said_by: string, 
/**
 * The person of the project that this was taken to be.
 */
person: PersonLine | null, 
/**
 * Why somebody answered who wasn't asked, or empty.
 */
note: string, 
/**
 * When it was answered, as the file says.
 */
said_at: string, 
/**
 * When it was merged.
 */
merged_at: string, 
/**
 * Who merged it.
 */
merged_by: PersonLine | null, 
/**
 * How many comments it brought.
 */
comments: number, 
/**
 * What it says of the sign-off.
 */
verdict: Verdict | null, 
/**
 * The number of the certificate, where the signature was recorded.
 */
certificate: string | null, };

/**
 * Where a question stands.
 */
export type AnswerState = "missing" | "faulty" | "open" | "answered" | "nothing";

/**
 * A section of the document.
 */
export type AnswersSection = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * Where its content comes from.
 */
source: Source, 
/**
 * Its fields.
 */
fields: Array<Field>, 
/**
 * The rows that were typed for this section alone, whole: one of them is changed by saying all.
 */
said: Array<SaidRow>, };

/**
 * The questions of a workstream's requirements.
 */
export type AnswersView = { 
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
 * Its sections, in order.
 */
sections: Array<AnswersSection>, 
/**
 * Every question with its answer, in the order of the document.
 */
rows: Array<AnswerItem>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * Everybody who answered something.
 */
people: Array<OptionLine>, };

/**
 * Where a comment of an answer stands.
 */
export type ArrivalKind = "new" | "known" | "differs";

/**
 * A question to ask in the room.
 */
export type AskLine = { 
/**
 * Its id in the bank.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * Where it stands.
 */
standing: BankStanding, };

/**
 * A session that can take a question.
 */
export type AskSession = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference and title.
 */
label: string, 
/**
 * Its points.
 */
points: Array<OptionLine>, };

/**
 * Somebody who can be asked.
 */
export type Askable = { 
/**
 * Who.
 */
person: PersonLine, 
/**
 * The keys of the signatures that they can give.
 */
sign_offs: Array<string>, };

/**
 * An open question as agendas show it.
 */
export type AskedLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is asked.
 */
question: string, 
/**
 * The answer, or empty.
 */
answer: string, 
/**
 * Who finds out.
 */
owner: PersonLine | null, };

/**
 * One person's attendance.
 */
export type AttendanceLine = { 
/**
 * Who.
 */
person: PersonLine, 
/**
 * Whether they were there.
 */
attended: boolean, 
/**
 * How the check questions were answered.
 */
score: Score | null, 
/**
 * The signature on the list.
 */
mark: Mark | null, 
/**
 * A remark.
 */
note: string, };

/**
 * Somebody who is expected.
 */
export type AttendeeLine = { 
/**
 * Who.
 */
person: PersonLine, 
/**
 * Whether they came.
 */
presence: SessionPresence, };

/**
 * Who reads: each also reads what is meant for those after it.
 */
export type Audience = "internal" | "customer" | "supplier";

/**
 * What a question is about.
 */
export type BankAbout = "object" | "method" | "every";

/**
 * How many questions stand where.
 */
export type BankCounts = { 
/**
 * All that apply.
 */
of: number, 
/**
 * Answered.
 */
answered: number, 
/**
 * Among the open questions.
 */
open: number, 
/**
 * Set aside.
 */
aside: number, 
/**
 * Nobody asked yet.
 */
unasked: number, };

/**
 * An integration in the list.
 */
export type BankIntegration = { 
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
 * How its questions stand.
 */
counts: BankCounts, };

/**
 * A question about an integration.
 */
export type BankLine = { 
/**
 * Its id in the bank.
 */
id: string, 
/**
 * What it is about.
 */
about: BankAbout, 
/**
 * The question.
 */
text: string, 
/**
 * The question in the language of the project's documents: what it is called once it is an open one.
 */
asked: string, 
/**
 * Why it is worth asking, or empty.
 */
why: string, 
/**
 * Where that comes from, or empty.
 */
source: string, 
/**
 * Where it stands.
 */
standing: BankStanding, 
/**
 * The answer, or empty.
 */
answer: string, 
/**
 * Why it isn't asked, or empty.
 */
aside_because: string, 
/**
 * The open question that it became.
 */
open: OpenLine | null, };

/**
 * The questions about one integration.
 */
export type BankPage = { 
/**
 * The integration.
 */
integration: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its method, or empty.
 */
method: string, 
/**
 * How its questions stand.
 */
counts: BankCounts, 
/**
 * The questions, those for this very case first.
 */
questions: Array<BankLine>, };

/**
 * Where a question of the bank stands for an integration.
 */
export type BankStanding = "unasked" | "open" | "answered" | "aside";

/**
 * What an action became.
 */
export type BecameLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * The screen where it is.
 */
screen: Screen, };

/**
 * How many issues were opened and closed in a period, and how many were open at its end.
 */
export type Burn = { 
/**
 * Raised, or opened again.
 */
opened: number, 
/**
 * Closed, deferred, rejected, or found to be another's duplicate.
 */
closed: number, 
/**
 * Open at the end of it.
 */
open: number, };

/**
 * The issues of a project over time.
 */
export type BurnDownView = { 
/**
 * Every day from the one on which the first issue was raised to today; empty where none was.
 */
days: Array<BurnPeriod>, 
/**
 * The same by weeks, which begin on Monday.
 */
weeks: Array<BurnPeriod>, };

/**
 * What became of the issues in a day or a week.
 */
export type BurnPeriod = { 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day; today, where it isn't over.
 */
to: string, 
/**
 * All issues.
 */
all: Burn, 
/**
 * Those of each severity, the worst first.
 */
by_severity: [Burn, Burn, Burn, Burn], };

/**
 * A day of a burn-up.
 */
export type BurnPoint = { 
/**
 * The day.
 */
on: string, 
/**
 * What is there from then on.
 */
amounts: SupplierAmounts, };

/**
 * A wave, or all suppliers, against the plan.
 */
export type BurnUp = { 
/**
 * The wave; absent for all suppliers.
 */
wave?: string, 
/**
 * Its name; empty for all suppliers.
 */
name: string, 
/**
 * What is planned, by the day on which it should be there.
 */
plan: Array<BurnPoint>, 
/**
 * What is live, by the day on which it became so.
 */
actual: Array<BurnPoint>, 
/**
 * What is planned in the end, those waves too that have no day.
 */
planned: SupplierAmounts, 
/**
 * What is live now.
 */
live: SupplierAmounts, };

/**
 * A business object: what is exchanged, and in which records.
 */
export type BusinessObject = { 
/**
 * Kebab-case id that never changes meaning.
 */
id: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * Other names under which it is known.
 */
synonyms: Array<string>, 
/**
 * Direction of the data, seen from the spend platform.
 */
direction: Direction, 
/**
 * The system that usually creates the record ("HR system").
 */
primary: string, 
/**
 * The system that usually receives it.
 */
synced: string, 
/**
 * Integration methods that suit it; the first is the usual one.
 */
methods: Array<string>, 
/**
 * How often it usually runs.
 */
frequency: string, 
/**
 * Fields that identify a record, in order of precedence.
 */
key: string, 
/**
 * Order of loading: an object comes after every object that its fields refer to.
 */
load_order: number, 
/**
 * Limits and peculiarities, one sentence each.
 */
limits: Array<string>, 
/**
 * How well the fields are founded, where a field says nothing else.
 */
confidence: Confidence, 
/**
 * Where the facts come from.
 */
source: CatalogueSource, 
/**
 * The kinds of rows or messages it is made of.
 */
records: Array<RecordType>, };

/**
 * A field of a record: a column, an element.
 */
export type CatalogueField = { 
/**
 * Column name as it stands in the file, without a mark for required fields.
 */
name: string, 
/**
 * Type with length, or precision and scale.
 */
type: string, 
/**
 * Whether it must always be filled.
 */
required: boolean, 
/**
 * When it must be filled, where that depends ("one of supplier name and supplier number").
 */
condition: string, 
/**
 * Whether no two records may share its value.
 */
unique: boolean, 
/**
 * The closed list of values; empty where any value of the type may stand.
 */
allowed: Array<string>, 
/**
 * What the value must obey beyond type and list ("ISO 4217 code").
 */
restriction: string, 
/**
 * Id of the object in which the value must already exist.
 */
must_exist_in?: string, 
/**
 * What it means.
 */
description: string, 
/**
 * How well it is founded, where that differs from the object.
 */
confidence?: Confidence, };

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
 * What learning a file would change in the catalogue.
 */
export type CataloguePreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The objects that it describes.
 */
objects: Array<LearnedObject>, 
/**
 * What was found in the file.
 */
findings: Array<FileFinding>, };

/**
 * Where the facts about an object come from.
 */
export type CatalogueSource = { 
/**
 * What the source is, in words.
 */
title: string, 
/**
 * Its address; a file's name for what was imported.
 */
address: string, 
/**
 * The day on which the facts were taken from it; absent for an imported file.
 */
date?: string, };

/**
 * The catalogue of a project.
 */
export type CatalogueView = { 
/**
 * Every object, in load order.
 */
rows: Array<ObjectRow>, };

/**
 * What the slips of one cause come to.
 */
export type CauseLine = { 
/**
 * The cause, as it was said first.
 */
cause: string, 
/**
 * Days over all commitments.
 */
days: number, 
/**
 * How many slips.
 */
count: number, };

/**
 * What was done with an entity.
 */
export type ChangeKind = "made" | "changed" | "removed";

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
 * The field's label; empty where a whole row came or went.
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
 * A change request.
 */
export type ChangeRequestRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What should change.
 */
name: string, 
/**
 * Why.
 */
reason: string, 
/**
 * What it costs and moves.
 */
impact: string, 
/**
 * Who asks.
 */
requested_by: PersonLine | null, 
/**
 * Names of the integrations it touches.
 */
integrations: Array<string>, 
/**
 * Where it stands.
 */
status: ChangeRequestStatus, 
/**
 * Who decided.
 */
decided_by: PersonLine | null, 
/**
 * What was said with the decision.
 */
decision: string, 
/**
 * Name of the workstream that carries it out, or empty.
 */
workstream: string, };

/**
 * Where a change request stands.
 */
export type ChangeRequestStatus = "draft" | "approved" | "rejected";

/**
 * Change requests and waivers of a project.
 */
export type ChangeRequestsView = { 
/**
 * Every change request, in the order in which they were opened.
 */
rows: Array<ChangeRequestRow>, 
/**
 * Every waiver, those that hold first.
 */
waivers: Array<WaiverRow>, 
/**
 * Conditions that keep a gate closed and that a waiver can stand in for.
 */
waivable: Array<WaivableLine>, 
/**
 * The integrations that a change can touch.
 */
integrations: Array<OptionLine>, 
/**
 * Whether the project was signed, so that nothing else changes what the signature covers.
 */
signed: boolean, };

/**
 * A field before and after.
 */
export type ChangedField = { 
/**
 * Its name in the workspace file.
 */
id: string, 
/**
 * What people call it.
 */
label: string, 
/**
 * What stood there, or empty.
 */
before: string, 
/**
 * What stood there then, or empty.
 */
after: string, };

/**
 * Suppliers of a channel.
 */
export type ChannelCount = { 
/**
 * The channel.
 */
channel: SupplierChannel, 
/**
 * How many.
 */
count: number, };

/**
 * How an item or condition is computed from the project's state. The vocabulary of methodologies.
 */
export type Check = { "kind": "confirmed" } | { "kind": "integrations-identified" } | { "kind": "non-standard-recorded" } | { "kind": "commitments-set" } | { "kind": "document-issued", 
/**
 * The document's id.
 */
document: string, } | { "kind": "document-current", 
/**
 * The document's id.
 */
document: string, } | { "kind": "file-delivered", 
/**
 * The document's id.
 */
document: string, } | { "kind": "sample-received" } | { "kind": "run-passed", 
/**
 * The level.
 */
level: Level, } | { "kind": "scenarios-passed", 
/**
 * The level.
 */
level: Level, } | { "kind": "issues-resolved" } | { "kind": "supplier-known" } | { "kind": "contact-named" } | { "kind": "channel-chosen" } | { "kind": "supplier-agreed" } | { "kind": "channel-set-up" } | { "kind": "first-document" } | { "kind": "signed", 
/**
 * The sign-off.
 */
"sign-off": SignOffId, } | { "kind": "training-held", 
/**
 * The training.
 */
training: TrainingId, } | { "kind": "training-attended", 
/**
 * The training.
 */
training: TrainingId, };

/**
 * A question with its answer.
 */
export type CheckLine = { 
/**
 * What was asked; for a row what it is called.
 */
label: string, 
/**
 * What was answered; empty while nobody did.
 */
value: string, 
/**
 * Whether it must be answered.
 */
required: boolean, };

/**
 * A section with its answers.
 */
export type CheckSection = { 
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
 * Why there is nothing to say, where somebody said so.
 */
none_because: string, 
/**
 * Questions and answers; for a list a line a row.
 */
lines: Array<CheckLine>, };

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
label: string, 
/**
 * The same in other languages.
 */
wording?: Wording, };

/**
 * What the person who merges decides.
 */
export type Choices = { 
/**
 * The person of the project who answered, where the file doesn't tell: id, e-mail address or unique name.
 */
person?: string, 
/**
 * What is done with the signature.
 */
signature?: Take, 
/**
 * What is done with comments that are here already in other words.
 */
repeated?: Repeated, 
/**
 * Comments that are left out.
 */
left_out: Array<string>, 
/**
 * Issues that stand for the remarks of a conditional signature.
 */
conditions: Array<string>, 
/**
 * An issue that is raised for them.
 */
new_condition?: NewCondition, };

/**
 * A comment.
 */
export type CommentLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Where it stands.
 */
status: CommentStatus, 
/**
 * The document's id.
 */
document: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The revision's number; nothing for the working content.
 */
number: number | null, 
/**
 * Where in it, in words; or empty.
 */
at: string, 
/**
 * What is remarked.
 */
text: string, 
/**
 * Whose remark it is, where they are in the project.
 */
author: PersonLine | null, 
/**
 * The name that stands in the file that brought it, or empty.
 */
said_by: string, 
/**
 * When.
 */
when: string, 
/**
 * The reference of the review that brought it, or empty.
 */
review: string, 
/**
 * What was answered, or empty.
 */
answer: string, 
/**
 * Who answered.
 */
answered_by: PersonLine | null, 
/**
 * The reference of what it became, or empty.
 */
became: string, 
/**
 * The way to what it became.
 */
became_at: Destination | null, 
/**
 * The way to the document.
 */
place: Destination, };

/**
 * Where a comment stands.
 */
export type CommentStatus = "open" | "answered" | "accepted" | "rejected";

/**
 * A promised date.
 */
export type CommitmentRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is promised.
 */
name: string, 
/**
 * Name of the workstream.
 */
workstream: string, 
/**
 * Name of the step whose end it promises, or empty.
 */
step: string, 
/**
 * Who promised.
 */
party: Party, 
/**
 * The person who answers for it.
 */
owner: PersonLine | null, 
/**
 * Planned start.
 */
start: string | null, 
/**
 * The date first promised.
 */
first_date: string, 
/**
 * The date promised now.
 */
date: string, 
/**
 * The day it was kept.
 */
kept_on: string | null, 
/**
 * Whether the date is over and it was not kept.
 */
late: boolean, 
/**
 * Days from the date first promised to the one that holds now; negative where it was pulled forward.
 */
slip_days: number, 
/**
 * Every move of the date, in order.
 */
slips: Array<SlipLine>, 
/**
 * What it waits for because somebody said so.
 */
after: Array<string>, 
/**
 * What it could wait for.
 */
could_wait_for: Array<OptionLine>, 
/**
 * The action that became it.
 */
origin: OriginLine | null, 
/**
 * Why its date can't be moved or kept any more; absent while it can.
 */
settled: string | null, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * One field that differs.
 */
export type ComparedLine = { 
/**
 * The section's heading.
 */
section: string, 
/**
 * What people call the row, or empty.
 */
row: string, 
/**
 * The field's label; empty where a whole row came or went.
 */
field: string, 
/**
 * Whether signatures bind it.
 */
binding: boolean, 
/**
 * What stood there, or empty.
 */
before: string, 
/**
 * What stands there, or empty.
 */
after: string, };

/**
 * How a document changed.
 */
export type ComparisonView = { 
/**
 * The older revision; nothing where there was none.
 */
from: number | null, 
/**
 * The newer revision; what stands there now where absent.
 */
to: number | null, 
/**
 * Every field that differs.
 */
changes: Array<ComparedLine>, };

/**
 * A condition of a step's start.
 */
export type Condition = { 
/**
 * Its id; the code of a refusal.
 */
id: ItemId, 
/**
 * What must be true, as a short statement.
 */
title: string, 
/**
 * How it is computed.
 */
check: Check, 
/**
 * The roles that can meet it.
 */
roles: Array<RoleId>, 
/**
 * The party it protects, and that alone can waive it.
 */
protects: Party, 
/**
 * Whether it can be waived.
 */
waivable: boolean, };

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
 * How well a fact is founded.
 */
export type Confidence = "documented" | "general" | "customer";

/**
 * An item that the minutes can confirm.
 */
export type ConfirmLine = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * What it asks.
 */
title: string, 
/**
 * The step's name.
 */
step: string, 
/**
 * Whether it is confirmed.
 */
done: boolean, 
/**
 * Whether it was confirmed with these minutes.
 */
by_this: boolean, 
/**
 * Why it can't be confirmed now; empty where it can.
 */
lacks: string, };

/**
 * Something that stands against an answer.
 */
export type ConflictLine = { 
/**
 * The stable code.
 */
code: string, 
/**
 * What it is, in words.
 */
words: string, 
/**
 * Every reason, where a gate refuses.
 */
reasons: Array<string>, 
/**
 * What changed since it was sent.
 */
changes: Array<ChangeLine>, 
/**
 * Whether the signature can be recorded all the same.
 */
recordable: boolean, };

/**
 * What moving a date would do.
 */
export type ConsequencesView = { 
/**
 * Days by which the date would move; negative where it is pulled forward.
 */
days: number, 
/**
 * What it does to those that wait, near ones first.
 */
pushed: Array<PushedLine>, };

/**
 * Somebody whom the user works with.
 */
export type Contact = { 
/**
 * Their name, in their own script.
 */
name: string, 
/**
 * The name in Latin letters, or empty.
 */
latin_name: string, 
/**
 * Name of the organisation that they work for, or empty.
 */
organisation: string, 
/**
 * The side that the organisation usually is on.
 */
party: Party | null, 
/**
 * What they do there, or empty.
 */
job_title: string, 
/**
 * E-mail address, or empty.
 */
email: string, 
/**
 * Telephone, or empty.
 */
phone: string, 
/**
 * Roles that they usually hold, by name as methodologies write it.
 */
roles: Array<string>, };

/**
 * A change of one fact that would change what is recommended.
 */
export type Counterfactual = { 
/**
 * The fact.
 */
fact: AdviceFact, 
/**
 * To which side of the number; absent for what is so or not.
 */
towards?: AdviceTowards, 
/**
 * The last number at which nothing changes, where it is a number.
 */
limit?: number, 
/**
 * What would be recommended then.
 */
methods: Array<string>, };

/**
 * A training that the methodology asks for.
 */
export type CourseLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether a session of it was held.
 */
held: boolean, 
/**
 * What is taught to anybody.
 */
topics: Array<string>, 
/**
 * Every audience, with a cell for each topic.
 */
coverage: Array<CoverageRow>, 
/**
 * Who was asked and has not attended.
 */
lacking: Array<LackingLine>, };

/**
 * A topic for an audience.
 */
export type CoverageCell = { 
/**
 * Where it stands.
 */
state: CoverageState, 
/**
 * The session that covers it.
 */
session: string | null, 
/**
 * The day of that session.
 */
on: string | null, };

/**
 * An audience, with what it was taught.
 */
export type CoverageRow = { 
/**
 * The audience.
 */
audience: string, 
/**
 * A cell for each topic.
 */
cells: Array<CoverageCell>, };

/**
 * Where a topic stands for an audience.
 */
export type CoverageState = "held" | "planned" | "open";

/**
 * A promised date that is not kept yet.
 */
export type DateLine = { 
/**
 * The commitment.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is promised.
 */
name: string, 
/**
 * The date promised now.
 */
date: string, 
/**
 * Who promised.
 */
party: Party, 
/**
 * The person who answers for it.
 */
owner: PersonLine | null, 
/**
 * Days from today; negative where it is late.
 */
days: number, 
/**
 * How often the date was moved.
 */
moves: number, 
/**
 * Days from the date first promised to this one.
 */
slip_days: number, };

/**
 * A decision.
 */
export type DecisionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What was decided.
 */
text: string, 
/**
 * Who decided.
 */
by: PersonLine | null, 
/**
 * The day.
 */
on: string, 
/**
 * The session.
 */
session: string, 
/**
 * The session's short reference.
 */
session_reference: string, 
/**
 * The point of the agenda.
 */
point: string | null, 
/**
 * Whether the minutes of its session are open.
 */
correctable: boolean, };

/**
 * A file that stands for a document.
 */
export type DeliverableRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * Name of the integration it covers; empty for all of them.
 */
integration: string, 
/**
 * Digest of its bytes.
 */
digest: string, 
/**
 * Remark.
 */
note: string, };

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
part?: string, 
/**
 * The onboarding whose work the screen is to show; the project's own where absent.
 */
workstream?: string, };

/**
 * Direction of the data, seen from the spend platform.
 */
export type Direction = "inbound" | "outbound" | "both";

/**
 * A row of a table of people.
 */
export type DirectoryImportRow = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * Who.
 */
contact: Contact, 
/**
 * Whether the directory has them already.
 */
there: boolean, };

/**
 * What importing a table of people would do.
 */
export type DirectoryPreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The people that were read; no more than can be looked at.
 */
rows: Array<DirectoryImportRow>, 
/**
 * How many would be added.
 */
added: number, 
/**
 * How many would be known better.
 */
changed: number, 
/**
 * What was found in the file.
 */
findings: Array<FileFinding>, };

/**
 * Somebody in the directory.
 */
export type DirectoryRow = { 
/**
 * What tells them apart.
 */
id: string, 
/**
 * Who they are; roles in the words of the screen.
 */
contact: Contact, };

/**
 * Everybody in the directory.
 */
export type DirectoryView = { 
/**
 * Everybody, by name.
 */
people: Array<DirectoryRow>, };

/**
 * Sessions, and what they left behind.
 */
export type DiscoverView = { 
/**
 * Every session, the newest first.
 */
sessions: Array<SessionLine>, 
/**
 * The session that is open.
 */
open: SessionSheet | null, 
/**
 * Every decision, the newest first.
 */
decisions: Array<DecisionLine>, 
/**
 * Every action, those that wait first, by their date.
 */
actions: Array<ActionLine>, 
/**
 * Agendas to begin with.
 */
agendas: Array<AgendaLine>, 
/**
 * Everybody who can take part.
 */
people: Array<PersonLine>, 
/**
 * The workstreams that a session can be about.
 */
workstreams: Array<OptionLine>, 
/**
 * Steps whose end a commitment can promise.
 */
steps: Array<OptionLine>, };

/**
 * The questions of a document.
 */
export type DocumentAnswersView = { 
/**
 * The document's id.
 */
document: string, 
/**
 * The workstream whose document it is.
 */
workstream: string, 
/**
 * Its sections of questions, in the order of the document.
 */
pages: Array<SectionPage>, 
/**
 * What people, systems and integrations a field can name.
 */
options: FormOptions, };

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
 * How many sections of questions it asks beside what it takes from the project.
 */
questions: number, 
/**
 * How many comments on it are not settled.
 */
comments: number, 
/**
 * Its issued revisions, the newest first.
 */
revisions: Array<RevisionLine>, };

/**
 * A real document.
 */
export type DocumentOfProof = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
date: string, 
/**
 * The digest of the document.
 */
file: string, };

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
 * A column of two suppliers.
 */
export type DuplicateCell = { 
/**
 * The column.
 */
column: VendorMasterColumn, 
/**
 * What the one says.
 */
one: string, 
/**
 * What the other says.
 */
other: string, 
/**
 * Whether one of the two values has to be chosen: numbers are all kept, volumes added up.
 */
choice: boolean, };

/**
 * Two suppliers that may be one.
 */
export type DuplicateLine = { 
/**
 * How alike they are, from 0 to 100.
 */
score: number, 
/**
 * What speaks for it and against it.
 */
reasons: Array<DuplicateReason>, 
/**
 * The one that has more to say of itself.
 */
one: SupplierRow, 
/**
 * The other.
 */
other: SupplierRow, 
/**
 * What they say, where either says anything.
 */
cells: Array<DuplicateCell>, };

/**
 * What speaks for two suppliers being one, or against it.
 */
export type DuplicateReason = "same-tax-id" | "mistyped-tax-id" | "same-duns" | "same-iban" | "same-name" | "similar-name" | "same-domain" | "same-mailbox" | "same-address" | "same-phone" | "other-tax-id" | "other-duns" | "other-country" | "other-place" | "other-domain" | "other-legal-form";

/**
 * Pairs of suppliers that may be the same.
 */
export type DuplicatesView = { 
/**
 * How many pairs there are.
 */
count: number, 
/**
 * What the strategy makes of them.
 */
load: SupplierLoad, 
/**
 * The most alike of them.
 */
pairs: Array<DuplicateLine>, };

/**
 * A field of a file in which nobody signed yet.
 */
export type EmptyField = { 
/**
 * What programs call it by.
 */
name: string, 
/**
 * Whose signature belongs there.
 */
whose: string, };

/**
 * How far a supplier is from being able to exchange documents.
 */
export type Enablement = "not-contacted" | "notified" | "responded" | "committed" | "connected" | "testing" | "tested" | "enabled" | "declined" | "unreachable" | "on-hold" | "out-of-scope";

/**
 * An entity before and after.
 */
export type EntityChange = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: EntityKind, 
/**
 * Reference and title.
 */
name: string, 
/**
 * What was done with it.
 */
change: ChangeKind, 
/**
 * Every field that differs.
 */
fields: Array<ChangedField>, 
/**
 * Where it is opened; absent where it is gone.
 */
place: Destination | null, };

/**
 * The kinds of entities, in the order in which they are listed.
 */
export type EntityKind = "project" | "methodology" | "template" | "organisation" | "person" | "system" | "business-object" | "workstream" | "scope-change" | "integration" | "answers" | "requirement" | "open-question" | "bank-answer" | "session" | "decision" | "action" | "raci" | "step-record" | "confirmation" | "revision" | "deliverable" | "sign-off" | "waiver" | "commitment" | "change-request" | "issue" | "mapping-row" | "lookup-table" | "scenario" | "run" | "sample-file" | "training" | "justification" | "review" | "comment" | "onboarding" | "wave" | "letter-wording" | "mailing" | "programme" | "supplier" | "counter";

/**
 * An entity by its names.
 */
export type EntityLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: EntityKind, 
/**
 * Reference and title.
 */
name: string, };

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
 * An operation with what it changed.
 */
export type EntryView = { 
/**
 * The operation.
 */
entry: EntryLine, 
/**
 * The hash of the one before it.
 */
previous: string, 
/**
 * The command in words.
 */
command: string, 
/**
 * Whether its content was removed from the file.
 */
redacted: boolean, 
/**
 * What it made, changed or removed; the first of it where it is more than anybody reads.
 */
changes: Array<EntityChange>, 
/**
 * How many more there are.
 */
more: number, 
/**
 * How many operations are taken back to restore the state before it, this one included; absent where that can't be.
 */
back: number | null, 
/**
 * Why it can't be restored, or empty.
 */
why: string, };

/**
 * A file in the workspace, named and bound by its digest.
 */
export type Evidence = { 
/**
 * The file's name, as it was dropped.
 */
name: string, 
/**
 * The blob.
 */
digest: string, };

/**
 * What becomes of a row.
 */
export type Fate = "added" | "changed" | "removed" | "unchanged" | "missing" | "refused";

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
 * Both in other languages.
 */
wording?: Wording, 
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
binding: boolean, 
/**
 * Who may read it.
 */
audience?: Audience, };

/**
 * A field before and after, as people see it; empty where nothing was said.
 */
export type FieldChange = { 
/**
 * The field's label.
 */
field: string, 
/**
 * What it said.
 */
before: string, 
/**
 * What it says since.
 */
after: string, };

/**
 * The kind of a field's value. Values are kept as text in the form given here.
 */
export type FieldKind = "text" | "long-text" | "choice" | "many-choices" | "number" | "date" | "yes-no" | "person" | "system" | "integration" | "email" | "list";

/**
 * Something that was found in a file.
 */
export type FileFinding = { 
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
 * Where, or empty: "line 5, Direction".
 */
place: string, };

/**
 * A choice of a source's entities that the program knows how to make.
 */
export type Filter = "non-standard";

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
values: { [key in string]: string }, 
/**
 * How many scenarios prove it.
 */
scenarios: number, 
/**
 * Which methods fit, for an integration.
 */
advice: AdviceView | null, };

/**
 * Something that holds every word of a text.
 */
export type FoundLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: EntityKind, 
/**
 * Its short reference, or empty.
 */
reference: string, 
/**
 * What people call it.
 */
title: string, 
/**
 * A piece of its text around the place.
 */
snippet: string, 
/**
 * Where it is.
 */
place: Destination, };

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
 * Every project of the workspace, by name.
 */
projects: Array<OptionLine>, 
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
 * A rung of the funnel.
 */
export type FunnelRung = { 
/**
 * The rung.
 */
rung: Enablement, 
/**
 * Suppliers in scope that stand on it.
 */
here: number, 
/**
 * Those that ever came to it or higher; nothing for rungs that lead off the ladder.
 */
reached: number, };

/**
 * The issue that closes a gap.
 */
export type GapIssue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Whether nobody works on it any more.
 */
ended: boolean, };

/**
 * What a session left open.
 */
export type GapLine = { 
/**
 * Its id inside the session.
 */
id: string, 
/**
 * What is missing.
 */
text: string, 
/**
 * Whose gap it is; everybody's where absent.
 */
person: PersonLine | null, 
/**
 * The issue that closes it.
 */
issue: GapIssue | null, };

/**
 * How much a finding weighs.
 */
export type Grade = "note" | "warning" | "error";

/**
 * A signature made on a screen.
 */
export type Hand = { "kind": "typed", 
/**
 * The text.
 */
text: string, } | { "kind": "drawn", 
/**
 * The strokes, each a list of x, y.
 */
strokes: Array<Array<[number, number]>>, };

/**
 * The end of a project's chain: what a certificate prints to anchor it.
 */
export type HeadLine = { 
/**
 * How many entries the chain has.
 */
sequence: number, 
/**
 * The hash of the last one.
 */
hash: string, };

/**
 * What a history is told apart by.
 */
export type HistoryFacets = { 
/**
 * Everybody who is or was in the project.
 */
people: Array<OptionLine>, 
/**
 * The kinds of what was touched.
 */
kinds: Array<EntityKind>, 
/**
 * The commands that were carried out, each in words.
 */
commands: Array<OptionLine>, };

/**
 * One operation in the list.
 */
export type HistoryLine = { 
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
 * Who did it; absent where they are gone.
 */
person?: string, 
/**
 * What was done.
 */
label: string, 
/**
 * The command.
 */
command: string, 
/**
 * The kinds of what it touched.
 */
kinds: Array<EntityKind>, 
/**
 * References and titles of what it touched, as far as it is still there.
 */
about: string, 
/**
 * Whether undo stops at it.
 */
irreversible: boolean, 
/**
 * Whether it was taken back since.
 */
undone: boolean, 
/**
 * The beginning of its own hash.
 */
hash: string, };

/**
 * Part of a project's history. Rows are lean, because there are tens of thousands of them: people and commands stand once
 * beside them, and what an entry changed is in its own view.
 */
export type HistoryView = { 
/**
 * Operations, the newest first.
 */
entries: Array<HistoryLine>, 
/**
 * The sequence before which older ones are asked for; absent at the beginning of the project.
 */
older: number | null, 
/**
 * The end of the project's chain.
 */
head: HeadLine, 
/**
 * What the history is told apart by.
 */
facets: HistoryFacets, 
/**
 * The entity whose history it is, where it is of one.
 */
of: EntityLine | null, };

/**
 * What of the chain is missing.
 */
export type HoleKind = "integration-without-requirement" | "integration-without-mapping" | "integration-without-scenario" | "requirement-without-scenario" | "requirement-not-signed" | "changed-since-signed" | "scenario-without-requirement" | "scenario-without-run" | "failure-without-issue" | "closed-without-retest";

/**
 * A hole of the matrix.
 */
export type HoleLine = { 
/**
 * Kind and entity as one word.
 */
key: string, 
/**
 * What is missing.
 */
kind: HoleKind, 
/**
 * What lacks it.
 */
about: string, 
/**
 * Reference and title of what lacks it.
 */
name: string, 
/**
 * The column in which something is missing.
 */
column: TraceColumn, 
/**
 * What is missing, in words.
 */
words: string, 
/**
 * Why it may stay, where somebody said so.
 */
justification: JustificationLine | null, 
/**
 * Whether it needs somebody: nobody justified it, or the facts changed since.
 */
open: boolean, };

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
of: number, 
/**
 * Whether signatures of the step hold for this integration.
 */
signed: boolean, 
/**
 * The day on which the last thing was done or signed, where everything is.
 */
on: string | null, };

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
sign_offs: Array<HomeSignOff>, 
/**
 * What reopening it would do, one sentence a step; empty while it hasn't started.
 */
reopening: Array<string>, };

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
 * The day of the project, counted from the start of its first step; 0 before.
 */
day: number, 
/**
 * Every workstream of the project's own integrations.
 */
workstreams: Array<HomeWorkstream>, 
/**
 * Whose move it is, the nearest first.
 */
next: Array<MoveLine>, 
/**
 * The next promised dates, those that are late before all others.
 */
dates: Array<DateLine>, 
/**
 * The items of all steps and workstreams, on the way to the project sign-off.
 */
progress: Progress, };

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
rows: Array<HomeRow>, 
/**
 * What would open its next closed gate; absent where none is closed.
 */
unblock: UnblockLine | null, 
/**
 * Sessions of it whose minutes are closed, the newest first: what an item can be confirmed with.
 */
minutes: Array<MinutesLine>, };

/**
 * How a file was matched.
 */
export type How = "content" | "code" | "digest" | "nothing";

/**
 * Whose key is kept on this computer.
 */
export type IdentityView = { 
/**
 * What its certificate says; absent where none is kept, or where it can't be used.
 */
about: KeyHolder | null, 
/**
 * Whether the certificate holds now.
 */
holds: boolean, 
/**
 * Why what is kept can't be used, or empty.
 */
problem: string, 
/**
 * Whether this computer has a keychain that could keep the passphrase.
 */
keychain: boolean, 
/**
 * Whether its keychain keeps the passphrase.
 */
remembered: boolean, };

/**
 * What importing a table of integrations would do.
 */
export type ImportPreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The rows that were read.
 */
rows: Array<ImportRow>, 
/**
 * How many integrations would be added.
 */
added: number, 
/**
 * What was found in the file.
 */
findings: Array<FileFinding>, };

/**
 * A row of a table of integrations.
 */
export type ImportRow = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * Business object as written.
 */
object: string, 
/**
 * Direction of the data.
 */
direction: Direction, 
/**
 * Integration method.
 */
method: string, 
/**
 * How often it runs.
 */
frequency: string, 
/**
 * Where the data comes from.
 */
source: string, 
/**
 * Where it goes.
 */
target: string, 
/**
 * Whether the project has it already, so that it is left out.
 */
there: boolean, };

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
values: { [key in string]: string }, 
/**
 * Which methods fit, and why.
 */
advice: AdviceView, 
/**
 * How the bank's questions about it stand.
 */
questions: BankCounts, };

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
 * Whom an internal letter goes to.
 */
export type InternalLetterLine = { 
/**
 * The people.
 */
people: Array<string>, 
/**
 * The day on which it went out; absent while it is planned.
 */
told?: string, 
/**
 * Who recorded that, or empty.
 */
by: string, 
/**
 * How it went out, or empty.
 */
note: string, };

/**
 * What an internal letter says, or why it can't be written.
 */
export type InternalText = { 
/**
 * What it says; absent where something keeps it back.
 */
text?: LetterTextLine, 
/**
 * Whether this is what went out; false once something it says has changed since.
 */
as_sent: boolean, 
/**
 * Everything that keeps it back.
 */
lacks: Array<string>, };

/**
 * The acts that end an issue or open it again.
 */
export type IssueAct = "close" | "defer" | "reject" | "duplicate" | "reopen";

/**
 * How the issues stood at the end of a day on which one of them was raised, ended or opened again.
 */
export type IssueDay = { 
/**
 * The day.
 */
on: string, 
/**
 * Raised up to then.
 */
raised: number, 
/**
 * Of these closed, deferred, rejected, or found to be another's duplicate.
 */
ended: number, 
/**
 * Of these still open.
 */
open: number, };

/**
 * One operation on an issue.
 */
export type IssueEntry = { 
/**
 * Its id.
 */
id: string, 
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
 * The fields that it changed.
 */
changes: Array<FieldChange>, };

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
 * Order of work, 1 first.
 */
priority?: number, 
/**
 * Who resolves it.
 */
owner?: string, 
/**
 * Who raised it.
 */
raised_by: string, 
/**
 * The day on which it was raised.
 */
raised: string, 
/**
 * By when.
 */
due?: string, 
/**
 * Whether that day is over.
 */
late: boolean, 
/**
 * The integration it is about.
 */
integration?: string, 
/**
 * The scenario that found it.
 */
scenario?: string, 
/**
 * The step in which it was found.
 */
step?: StepId, 
/**
 * The workstream whose gates it counts for.
 */
workstream: string, 
/**
 * What it came from.
 */
root_cause?: RootCause, 
/**
 * The build that holds the fix.
 */
fixed_in?: string, 
/**
 * Whether a sign-off depends on it.
 */
affects_sign_off: boolean, 
/**
 * Days since it was raised; of one that has its outcome, until its last change.
 */
age: number, 
/**
 * The bucket of that age.
 */
aged: AgeBucket, 
/**
 * Days since its last change.
 */
quiet: number, };

/**
 * Where an issue stands.
 */
export type IssueStatus = "new" | "triaged" | "in-work" | "ready-for-retest" | "closed" | "deferred" | "rejected" | "duplicate";

/**
 * What the open issues come to.
 */
export type IssueSummary = { 
/**
 * How many are open.
 */
open: number, 
/**
 * How many of them are late.
 */
late: number, 
/**
 * How many of them a sign-off depends on.
 */
affect_sign_off: number, 
/**
 * How many of them nobody resolves.
 */
without_owner: number, 
/**
 * How many of them are in each bucket, the youngest first.
 */
by_age: [number, number, number, number], };

/**
 * An issue as its panel shows it.
 */
export type IssueView = { 
/**
 * What the list says about it.
 */
row: IssueRow, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, 
/**
 * The ways out, the usual one first.
 */
ways: Array<IssueWay>, 
/**
 * The runs that found it, by id and reference.
 */
runs: Array<OptionLine>, 
/**
 * The issue that it repeats, by reference and title.
 */
repeats: OptionLine | null, 
/**
 * The action that became it.
 */
origin: OriginLine | null, 
/**
 * What was done to it, the newest first.
 */
history: Array<IssueEntry>, };

/**
 * A way out of an issue, or back into it.
 */
export type IssueWay = { 
/**
 * Which act it is.
 */
act: IssueAct, 
/**
 * Why it can't be taken now; absent where it can.
 */
reason: string | null, };

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
 * What the open ones come to.
 */
summary: IssueSummary, 
/**
 * The fields of one.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * Everybody who is named in a row.
 */
people: Array<PersonLine>, 
/**
 * The scenarios that are named in rows, by reference and title.
 */
scenarios: Array<OptionLine>, 
/**
 * The customer's people, who alone can agree that an issue waits.
 */
customers: Array<OptionLine>, 
/**
 * The workstreams in which one can be raised.
 */
workstreams: Array<OptionLine>, };

/**
 * An item of a step.
 */
export type Item = { 
/**
 * Its id; the code of a refusal.
 */
id: ItemId, 
/**
 * What to do, verb first.
 */
title: string, 
/**
 * A sentence of help.
 */
help: string, 
/**
 * How it is computed.
 */
check: Check, 
/**
 * The roles that do it.
 */
roles: Array<RoleId>, 
/**
 * Whether it is tracked for each integration.
 */
"per-integration": boolean, 
/**
 * The party it protects, and that alone can waive it.
 */
protects: Party, 
/**
 * Whether it can be waived.
 */
waivable: boolean, };

/**
 * Id of an item of a step.
 */
export type ItemId = string;

/**
 * Where an item stands.
 */
export type ItemState = "open" | "done" | "waived" | "reconfirm" | "stale";

/**
 * Why a hole may stay.
 */
export type JustificationLine = { 
/**
 * The reason.
 */
reason: string, 
/**
 * Who gave it.
 */
person: PersonLine | null, 
/**
 * When.
 */
at: string, 
/**
 * Whether the facts changed since, so that it doesn't count any more.
 */
lapsed: boolean, };

/**
 * A contact that is kept, in place of another where one is named by its key.
 */
export type Keep = { 
/**
 * Who.
 */
contact: Contact, 
/**
 * The key of the contact that is changed by this; absent where somebody is added.
 */
instead_of?: string, };

/**
 * A certificate that keys signed.
 */
export type KeptLine = { 
/**
 * The blob.
 */
file: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whose keys signed it.
 */
keys: Array<KeyOf>, 
/**
 * Whether its pages are those that were printed here.
 */
whole: boolean, 
/**
 * When it was kept.
 */
at: string, 
/**
 * Who kept it.
 */
by: PersonLine | null, };

/**
 * What an identity says about itself.
 */
export type KeyHolder = { 
/**
 * Whose key it is, as the certificate says.
 */
name: string, 
/**
 * The e-mail address, or empty.
 */
email: string, 
/**
 * Who issued the certificate.
 */
issuer: string, 
/**
 * Whether that was its own key.
 */
self_signed: boolean, 
/**
 * From when it holds.
 */
from: string, 
/**
 * Until when.
 */
until: string, 
/**
 * SHA-256 of the certificate, in hex digits.
 */
fingerprint: string, };

/**
 * The signature of a key.
 */
export type KeyLine = { 
/**
 * Whose key it is, as its certificate says, or the field where that can't be read.
 */
name: string, 
/**
 * Whether it holds.
 */
holds: boolean, };

/**
 * A key that signed a file, as its certificate and its clock say.
 */
export type KeyOf = { 
/**
 * Whose key.
 */
name: string, 
/**
 * The fingerprint of its certificate: SHA-256, as hexadecimal digits.
 */
fingerprint: string, 
/**
 * When it signed.
 */
at?: string, };

/**
 * The fields that the program knows of one kind of entities.
 */
export type KnownColumns = { 
/**
 * Where the entities come from.
 */
source: Source, 
/**
 * What people call them.
 */
name: string, 
/**
 * The fields, in the language of the screen.
 */
fields: Array<Field>, };

/**
 * Somebody who still lacks a training.
 */
export type LackingLine = { 
/**
 * Who.
 */
person: PersonLine, 
/**
 * The session that they were last asked to.
 */
session: string, 
/**
 * Its day.
 */
on: string, 
/**
 * Whether they were expected there and didn't come.
 */
missed: boolean, 
/**
 * The day of the next session that they are asked to.
 */
next: string | null, };

/**
 * A language of screens and documents. A person chooses that of their screen, a project that of its documents.
 */
export type Language = "en" | "de";

/**
 * One difference between the catalogue and a file.
 */
export type LearnedChange = { 
/**
 * The record, or empty.
 */
record: string, 
/**
 * The field, or empty where the change is of a whole record or object.
 */
field: string, 
/**
 * What the catalogue has, in words; empty for what is new.
 */
before: string, 
/**
 * What the file has, in words; empty for what it doesn't have.
 */
after: string, };

/**
 * A business object that a file describes.
 */
export type LearnedObject = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many fields the file has.
 */
fields: number, 
/**
 * Whether the catalogue doesn't know it.
 */
is_new: boolean, 
/**
 * How it differs from what the project knows.
 */
changes: Array<LearnedChange>, };

/**
 * A move in the ledger of all.
 */
export type LedgerLine = { 
/**
 * Its place among all, for lists.
 */
id: string, 
/**
 * The commitment.
 */
commitment: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What was promised.
 */
name: string, 
/**
 * Name of the workstream.
 */
workstream: string, 
/**
 * The move.
 */
slip: SlipLine, };

/**
 * Suppliers that a plan leaves out.
 */
export type LeftOutLine = { 
/**
 * Why.
 */
why: WaveLeftOut, 
/**
 * How many.
 */
count: number, };

/**
 * How willing those who are written to are: what speaks for the change differs (practice of networks: a message for each
 * class of adopters).
 */
export type LetterAudience = "early-adopter" | "mainstream" | "late" | "laggard";

/**
 * What a letter can say of its supplier, its mailing and its project.
 */
export type LetterField = "salutation" | "supplier" | "supplier-number" | "contact" | "channel" | "channel-needs" | "appeal" | "customer" | "provider" | "project" | "wave" | "deadline" | "go-live" | "tests-from" | "tests-until" | "training-date" | "training-link" | "first-letter-date" | "round" | "document" | "reason" | "owner" | "sender" | "programme-contact" | "free-of-charge";

/**
 * What a letter is about. The internal ones go to the customer's own people, the others to suppliers.
 */
export type LetterKind = "wave-plan" | "first-letters-soon" | "buyers-briefing" | "e-invoicing-briefing" | "transition" | "invitation" | "reminder" | "training" | "test-plan" | "test-passed" | "go-live" | "welcome" | "escalation" | "policy" | "decline" | "rejected-document" | "thanks";

/**
 * A kind of letter.
 */
export type LetterKindLine = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * Whether it goes to the customer's own people.
 */
internal: boolean, 
/**
 * The languages in which the project has its own wording.
 */
own: Array<LetterLanguage>, 
/**
 * What a mailing of it may say for all its letters, of what the wording holds.
 */
said: Array<LetterSaidField>, };

/**
 * A language that letters are written in.
 */
export type LetterLanguage = "en" | "de" | "fr" | "es" | "zh";

/**
 * A page of letters.
 */
export type LetterPage = { 
/**
 * How many there are in all.
 */
count: number, 
/**
 * Those of the page.
 */
rows: Array<LetterRow>, };

/**
 * Somebody who can be chosen.
 */
export type LetterPerson = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, };

/**
 * Who is meant by a mailing: those that are named, or those that fit all of what is said.
 */
export type LetterRecipients = { 
/**
 * These, by id, reference or name.
 */
suppliers: Array<string>, 
/**
 * Those of these waves, by id, reference or name.
 */
waves: Array<string>, 
/**
 * Those in these segments.
 */
segments: Array<string>, 
/**
 * Those with these channels.
 */
channels: Array<string>, 
/**
 * Those on these rungs of enablement.
 */
rungs: Array<string>, 
/**
 * Those to whom the letter is due, since they didn't answer.
 */
due: boolean, };

/**
 * A letter in the list.
 */
export type LetterRow = { 
/**
 * Mailing and supplier: what the row is known by.
 */
id: string, 
/**
 * The mailing.
 */
mailing: string, 
/**
 * The supplier.
 */
supplier: string, 
/**
 * `SUP-01`.
 */
reference: string, 
/**
 * The supplier's name.
 */
name: string, 
/**
 * The language.
 */
language: LetterLanguage, 
/**
 * Where it goes.
 */
address: string, 
/**
 * How far it has come.
 */
state: LetterState, 
/**
 * When it came there.
 */
since?: string, 
/**
 * What was said then.
 */
note: string, 
/**
 * Whether it may be sent, or recorded as sent.
 */
may_go_out: boolean, 
/**
 * Whether a person has to find out whether it went out.
 */
to_resolve: boolean, 
/**
 * Whether an answer can be recorded.
 */
may_answer: boolean, 
/**
 * Whether it can have come back.
 */
may_bounce: boolean, };

/**
 * A field that a mailing may say.
 */
export type LetterSaidField = { 
/**
 * The field.
 */
field: LetterField, 
/**
 * Whether its value is a day.
 */
day: boolean, };

/**
 * How far a letter has come.
 */
export type LetterState = "planned" | "logged" | "sent" | "unknown" | "failed" | "bounced" | "answered" | "withdrawn";

/**
 * How many letters are in a state.
 */
export type LetterStateCount = { 
/**
 * The state.
 */
state: LetterState, 
/**
 * How many.
 */
count: number, };

/**
 * A change of a letter's state.
 */
export type LetterStepLine = { 
/**
 * The state.
 */
state: LetterState, 
/**
 * When.
 */
at: string, 
/**
 * Who recorded it.
 */
by: string, 
/**
 * What was said.
 */
note: string, 
/**
 * The file that shows it.
 */
file?: string, };

/**
 * Subject and body.
 */
export type LetterTextLine = { 
/**
 * The language.
 */
language: LetterLanguage, 
/**
 * The subject.
 */
subject: string, 
/**
 * The body.
 */
body: string, };

/**
 * A letter with what it says and how it came where it stands.
 */
export type LetterView = { 
/**
 * As the list shows it.
 */
row: LetterRow, 
/**
 * What it says; absent where a field is empty now.
 */
text?: LetterTextLine, 
/**
 * Whether this is what went out; false once something it says has changed since.
 */
as_sent: boolean, 
/**
 * Every change of its state, the newest first.
 */
history: Array<LetterStepLine>, };

/**
 * A wave that can be chosen.
 */
export type LetterWave = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * A part of the list of letters that a screen asks for.
 */
export type LettersAsked = { 
/**
 * Only those of this mailing.
 */
mailing?: string, 
/**
 * Only those in one of these states.
 */
states: Array<LetterState>, 
/**
 * Only those whose supplier or address holds this text.
 */
text: string, };

/**
 * Letters that are due.
 */
export type LettersDueLine = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * Which reminder.
 */
round: number, 
/**
 * How many suppliers.
 */
count: number, 
/**
 * The day from which on the first of them is due.
 */
since: string, };

/**
 * The room of letters.
 */
export type LettersView = { 
/**
 * The mailings, the newest first.
 */
mailings: Array<MailingLine>, 
/**
 * What is due to suppliers that didn't answer.
 */
due: Array<LettersDueLine>, 
/**
 * Of how many letters nobody knows whether they went out.
 */
unknown: number, 
/**
 * Every kind of letter.
 */
kinds: Array<LetterKindLine>, 
/**
 * The programme's contact, whom suppliers may ask; absent where none was chosen.
 */
contact?: string, 
/**
 * Who could be it: the provider's people.
 */
contacts: Array<LetterPerson>, 
/**
 * Who could be told by an internal letter: the people of customer and provider.
 */
told: Array<LetterPerson>, 
/**
 * Who could sign letters.
 */
senders: Array<LetterPerson>, 
/**
 * The waves.
 */
waves: Array<LetterWave>, };

/**
 * The level at which a scenario is run.
 */
export type Level = "test-mode" | "unit" | "integration" | "acceptance" | "regression" | "conversation";

/**
 * What the values of a column look like.
 */
export type LooksLike = "empty" | "whole-number" | "number" | "date" | "yes-no" | "text";

/**
 * A lookup table.
 */
export type LookupLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * How many lines it has.
 */
entries: number, 
/**
 * How many rows look up in it.
 */
used: number, 
/**
 * All values, for the form; its lines as "from → to", one a line.
 */
values: { [key in string]: string }, };

/**
 * How a conversation is kept from others.
 */
export type MailSecurity = "start-tls" | "tls" | "none";

/**
 * A mail server. The password is no part of it: it is asked for and never kept.
 */
export type MailServer = { 
/**
 * Its name.
 */
host: string, 
/**
 * Its port.
 */
port: number, 
/**
 * How the conversation is kept from others.
 */
security: MailSecurity, 
/**
 * Who logs in; empty where nobody has to.
 */
user: string, 
/**
 * The address that letters come from; that of who signs them where it is empty.
 */
from: string, };

/**
 * A mailing in the list.
 */
export type MailingLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * `MAIL-01`.
 */
reference: string, 
/**
 * What people call it, or empty.
 */
name: string, 
/**
 * What its letters are about.
 */
kind: LetterKind, 
/**
 * The first, second, third of its kind.
 */
round: number, 
/**
 * The day on which it is meant to go out.
 */
on: string, 
/**
 * Who signs the letters.
 */
sender: string, 
/**
 * How many letters it has.
 */
letters: number, 
/**
 * How many are in each state.
 */
states: Array<LetterStateCount>, 
/**
 * How many may go out.
 */
to_send: number, 
/**
 * Whom it goes to where that are the customer's own people.
 */
internal?: InternalLetterLine, };

/**
 * What a mailing would be.
 */
export type MailingPlan = { 
/**
 * Who is meant.
 */
whom: LetterRecipients, 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * The first, second, third of its kind.
 */
round: number, 
/**
 * What people call it.
 */
name: string, 
/**
 * How willing those are who get it.
 */
audience: LetterAudience, 
/**
 * The day on which it is meant to go out.
 */
on?: string, 
/**
 * Who signs.
 */
sender?: string, 
/**
 * What is said of all the letters.
 */
values: { [key in LetterField]?: string }, };

/**
 * Plans a letter to people of the customer or the provider.
 */
export type MailingTell = { 
/**
 * Who is written to.
 */
people: Array<string>, 
/**
 * What the letter is about; one of the internal kinds.
 */
kind: LetterKind, 
/**
 * What people call it.
 */
name: string, 
/**
 * The wave whose name and days the letter says.
 */
wave?: string, 
/**
 * The day on which it is meant to go out; today where absent.
 */
on?: string, 
/**
 * Who signs it; who acts where absent.
 */
sender?: string, 
/**
 * What is said in it, by field; days as `2026-11-24`. It goes before what the wave says.
 */
values: { [key in LetterField]?: string }, };

/**
 * Something that must or should be mended.
 */
export type MappingFinding = { 
/**
 * How much it weighs.
 */
grade: Grade, 
/**
 * The field in which it is mended; empty where there is none.
 */
field: string, 
/**
 * What it is.
 */
text: string, };

/**
 * The mapping of an integration, in a list.
 */
export type MappingLine = { 
/**
 * The integration.
 */
id: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many rows there are.
 */
rows: number, 
/**
 * How many of them are agreed.
 */
agreed: number, 
/**
 * What must be mended.
 */
errors: number, 
/**
 * The files that stand for it.
 */
files: Array<string>, 
/**
 * Whether a step may rest on it.
 */
done: boolean, };

/**
 * A row of a mapping.
 */
export type MappingRowLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Where it stands, from 1.
 */
place: number, 
/**
 * What fills what.
 */
name: string, 
/**
 * Where it stands with both sides.
 */
status: RowStatus, 
/**
 * What must or should be mended.
 */
findings: Array<MappingFinding>, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * The mappings of a project.
 */
export type MappingsView = { 
/**
 * The mapping of every integration, in the order of the integrations.
 */
mappings: Array<MappingLine>, 
/**
 * The mapping that is open; absent where there is no integration.
 */
open: OpenMapping | null, 
/**
 * The lookup tables.
 */
tables: Array<LookupLine>, 
/**
 * The fields of a row.
 */
fields: Array<Field>, 
/**
 * The fields of a lookup table.
 */
table_fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, };

/**
 * How a signature was made.
 */
export type Mark = { "kind": "typed", 
/**
 * The text.
 */
text: string, } | { "kind": "drawn", 
/**
 * The strokes, each a list of x, y.
 */
strokes: Array<Array<[number, number]>>, } | { "kind": "paper", 
/**
 * The scan.
 */
scan: string, 
/**
 * Who recorded it and what the paper says, where the signer didn't do so themselves.
 */
recorded?: Recorded, } | { "kind": "received" } & Received;

/**
 * How a signature was made.
 */
export type MarkKind = "here" | "paper" | "received";

/**
 * A comment of an answer.
 */
export type MergeComment = { 
/**
 * Its id.
 */
id: string, 
/**
 * The document's title and the revision's number.
 */
document: string, 
/**
 * Where in it, or empty.
 */
at: string, 
/**
 * What is remarked.
 */
text: string, 
/**
 * Whether it comes for the first time.
 */
arrival: ArrivalKind, 
/**
 * The reference of the one that is here already, or empty.
 */
known_as: string, };

/**
 * An answer on its way into the project.
 */
export type MergeView = { 
/**
 * The review's reference.
 */
reference: string, 
/**
 * The name that stands in the answer.
 */
said_by: string, 
/**
 * When it was answered, as the file says.
 */
said_at: string, 
/**
 * Why somebody answered who wasn't asked, or empty.
 */
note: string, 
/**
 * The person of the project that this is taken to be.
 */
person: PersonLine | null, 
/**
 * Whether that person was asked.
 */
asked: boolean, 
/**
 * Who it can be.
 */
people: Array<OptionLine>, 
/**
 * Its comments.
 */
comments: Array<MergeComment>, 
/**
 * The name of the sign-off that it speaks of, or empty.
 */
sign_off: string, 
/**
 * The sentence that was signed, or empty.
 */
meaning: string, 
/**
 * Exactly what was signed: titles with numbers.
 */
things: Array<string>, 
/**
 * What it says of the sign-off.
 */
verdict: Verdict | null, 
/**
 * The reason or remarks with it, or empty.
 */
reason: string, 
/**
 * The signature as it was made.
 */
hand: Hand | null, 
/**
 * What stands against it.
 */
conflicts: Array<ConflictLine>, 
/**
 * Whether it is merged already, whole.
 */
known: boolean, 
/**
 * Whether the signature would be recorded.
 */
records: boolean, 
/**
 * Whether everything is decided that has to be.
 */
ready: boolean, 
/**
 * Issues that can stand for remarks.
 */
issues: Array<OptionLine>, };

/**
 * The methodologies that a project can follow, and what an editor of one needs to know.
 */
export type MethodologiesView = { 
/**
 * The one that is followed first, then the project's own, then those of the program.
 */
rows: Array<MethodologyRow>, 
/**
 * The documents that a check or a sign-off can name.
 */
documents: Array<OptionLine>, };

/**
 * A methodology.
 */
export type Methodology = { 
/**
 * Version of this format; 1.
 */
schema: number, 
/**
 * Its id.
 */
id: string, 
/**
 * Its version; signatures keep the version they were made under.
 */
version: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
description: string, 
/**
 * What goes through it.
 */
subject: Subject, 
/**
 * The roles people can hold.
 */
roles: Array<Role>, 
/**
 * The trainings that conditions name.
 */
trainings: Array<TrainingKind>, 
/**
 * The steps, in order.
 */
steps: Array<Step>, 
/**
 * The sign-offs.
 */
"sign-offs": Array<SignOffKind>, };

/**
 * Something in a methodology that makes no sense.
 */
export type MethodologyFinding = { 
/**
 * Where: `steps.design.items.data-mapped`.
 */
path: string, 
/**
 * What.
 */
words: string, };

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
 * What a methodology that is being edited lacks, and what moving to it would do.
 */
export type MethodologyPreview = { 
/**
 * What makes no sense in it; nothing when it can be used.
 */
findings: Array<MethodologyFinding>, 
/**
 * Why the project couldn't be moved to it.
 */
obstacles: Array<string>, 
/**
 * What moving to it would change.
 */
consequences: Array<string>, };

/**
 * A methodology.
 */
export type MethodologyRow = { 
/**
 * Its id in the project; absent where the project has no copy of it.
 */
id: string | null, 
/**
 * Its text.
 */
content: Methodology, 
/**
 * The digest of its text.
 */
digest: string, 
/**
 * Whether it comes with the program as it is.
 */
built_in: boolean, 
/**
 * Names of the workstreams that follow it.
 */
followers: Array<string>, 
/**
 * How many signatures were made under it, where the project followed it before.
 */
signatures: number, 
/**
 * Whether its text can be changed: it is the project's own, nothing follows it and nothing was signed under it.
 */
changeable: boolean, 
/**
 * Whether the project can be moved to it.
 */
adoptable: boolean, 
/**
 * Why not, or what it would do; in words.
 */
obstacles: Array<string>, 
/**
 * What moving to it would change.
 */
consequences: Array<string>, };

/**
 * A number with what it was divided by.
 */
export type MetricLine = { 
/**
 * What is measured.
 */
metric: AdoptionMetric, 
/**
 * Numerator and denominator.
 */
ratio: SupplierRatio, 
/**
 * Tenths of a percent; absent where there is nothing to divide by.
 */
permille?: number, };

/**
 * A session whose minutes are closed.
 */
export type MinutesLine = { 
/**
 * The session.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its title.
 */
name: string, 
/**
 * The day on which it was held.
 */
on: string, 
/**
 * Items that its agenda names.
 */
confirms: Array<ItemId>, };

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
 * Their e-mail address, or empty.
 */
email: string, 
/**
 * What to do.
 */
words: string, 
/**
 * Where.
 */
place: Destination, 
/**
 * Since when it waits for them: when what is to be signed was issued, or the step was started.
 */
since: string | null, 
/**
 * How many days ago that was.
 */
days: number, };

/**
 * An issue that is raised for the remarks of a conditional signature.
 */
export type NewCondition = { 
/**
 * One line that says what is open.
 */
name: string, 
/**
 * Who resolves it.
 */
owner: string, 
/**
 * By when.
 */
due: string, 
/**
 * What to do meanwhile.
 */
workaround: string, };

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
 * A business object.
 */
export type ObjectRow = { 
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
 * How many fields it has.
 */
fields: number, 
/**
 * How well its fields are founded.
 */
confidence: Confidence, 
/**
 * Whether this project knows it otherwise than the program does.
 */
own: boolean, 
/**
 * Whether the program knows it.
 */
built_in: boolean, 
/**
 * The file it was learnt from, or empty.
 */
origin: string, 
/**
 * All of it.
 */
object: BusinessObject, };

/**
 * Somebody who can be added to a project at a stroke.
 */
export type Offer = { 
/**
 * Who.
 */
contact: Contact, 
/**
 * Their organisation in the project.
 */
organisation: string, 
/**
 * The roles of the project's methodologies that they usually hold.
 */
roles: Array<RoleId>, };

/**
 * Whom to write to.
 */
export type OnboardingContact = { 
/**
 * Name.
 */
name: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * The supplier's first vendor number.
 */
number: string, 
/**
 * Its country by its code.
 */
country: string, 
/**
 * Its tax id.
 */
tax_id: string, 
/**
 * Its name in law.
 */
legal_name: string, };

/**
 * The page on which an item is seen to.
 */
export type OnboardingItemPage = { 
/**
 * The item.
 */
item: string, 
/**
 * The page.
 */
page: OnboardingPage, };

/**
 * An onboarding in the list.
 */
export type OnboardingLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * `ONB-01`.
 */
reference: string, 
/**
 * The workstream that goes through the steps.
 */
workstream: string, 
/**
 * The supplier.
 */
supplier: string, 
/**
 * `SUP-12`.
 */
supplier_reference: string, 
/**
 * What the supplier is called.
 */
name: string, 
/**
 * Its channel.
 */
channel?: SupplierChannel, 
/**
 * Its segment.
 */
segment?: Segment, 
/**
 * How far it is from exchanging documents.
 */
enablement: Enablement, 
/**
 * Whether documents go to and fro.
 */
transacting: Transacting, 
/**
 * The step that is worked on.
 */
step: string, 
/**
 * Where that step stands.
 */
state: StepState, 
/**
 * How many steps are complete.
 */
complete: number, 
/**
 * How many there are.
 */
steps: number, 
/**
 * What is to be done next, and by whom; absent where nothing is left.
 */
next?: OnboardingNext, };

/**
 * What is to be done next in an onboarding.
 */
export type OnboardingNext = { 
/**
 * The party whose move it is.
 */
party: Party, 
/**
 * What to do.
 */
words: string, };

/**
 * A page of an onboarding.
 */
export type OnboardingPage = "profile" | "channel" | "communication" | "set-up" | "testing" | "certificate" | "live" | "tasks";

/**
 * One onboarding.
 */
export type OnboardingView = { 
/**
 * As the list shows it.
 */
line: OnboardingLine, 
/**
 * Its steps with their items.
 */
steps: Array<HomeStep>, 
/**
 * The page of each item: what to open to see to it.
 */
pages: Array<OnboardingItemPage>, 
/**
 * What stands in the profile: the id of a column of the vendor master, and its value.
 */
contact: OnboardingContact, 
/**
 * The provider's person whom suppliers may ask.
 */
programme_contact?: PersonLine, 
/**
 * People of the provider, of whom one can be that person.
 */
provider_people: Array<PersonLine>, 
/**
 * People of the supplier.
 */
people: Array<PersonLine>, 
/**
 * What the channel needs.
 */
fields: Array<SetUpField>, 
/**
 * How many scenarios of the conversation there are.
 */
scenarios: number, 
/**
 * How many of them passed, or don't apply.
 */
passed: number, 
/**
 * The certificate's newest revision; absent where none was issued.
 */
certificate?: number, 
/**
 * The real document that the supplier is live by.
 */
document?: DocumentOfProof, };

/**
 * The onboardings of a project.
 */
export type OnboardingsView = { 
/**
 * Every one, those that have come least far first.
 */
onboardings: Array<OnboardingLine>, };

/**
 * The open question that a question of the bank became.
 */
export type OpenLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Who finds out.
 */
owner: PersonLine | null, 
/**
 * References of the sessions on whose agenda it stands.
 */
sessions: Array<string>, };

/**
 * The mapping that is open.
 */
export type OpenMapping = { 
/**
 * The integration.
 */
id: string, 
/**
 * The catalogue's object, where it knows one that has fields.
 */
object: string | null, 
/**
 * What the mapping as a whole lacks.
 */
findings: Array<MappingFinding>, 
/**
 * Its rows, in their order.
 */
rows: Array<MappingRowLine>, };

/**
 * What waits for a person.
 */
export type OpenWork = { 
/**
 * Issues that they resolve.
 */
issues: number, 
/**
 * Actions that they do.
 */
actions: number, 
/**
 * Commitments that they answer for.
 */
commitments: number, 
/**
 * Questions that they find the answer to.
 */
questions: number, };

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
 * The action that an issue or a commitment came out of, with its session.
 */
export type OriginLine = { 
/**
 * The action.
 */
action: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * The session in which it was agreed.
 */
session: string | null, 
/**
 * Its short reference, or empty.
 */
session_reference: string, };

/**
 * A change of one fact by which another channel would be recommended.
 */
export type Otherwise = { 
/**
 * The channel.
 */
channel: SupplierChannel, 
/**
 * The fact.
 */
fact: SegmentFact, 
/**
 * What the number would have to be, in the unit of the fact; absent for what is so or not.
 */
needed?: number, 
/**
 * What it is.
 */
now?: number, };

/**
 * The verdict on one row.
 */
export type Outcome = "pass" | "fail" | "blocked" | "not-applicable";

/**
 * A page in the list of sections.
 */
export type PageLine = { 
/**
 * Its part of the address.
 */
id: string, 
/**
 * The integration's name; empty for what is about none.
 */
title: string, 
/**
 * Where it stands.
 */
state: SectionState, };

/**
 * A scan that came back.
 */
export type PaperView = { 
/**
 * How it was matched.
 */
how: How, 
/**
 * What it was matched to, in words; empty where it wasn't.
 */
found: string, 
/**
 * Whether it can be kept as a scan: a PDF, a PNG or a JPEG.
 */
is_scan: boolean, 
/**
 * How many of its pictures could not be looked at.
 */
unread: number, 
/**
 * The signatures that it can stand for; all of them where it was matched to nothing. What stands there is what lay
 * before the signer.
 */
offers: Array<SignOffLine>, 
/**
 * Issues that can stand for the remarks of a conditional signature.
 */
issues: Array<OptionLine>, };

/**
 * The side for which an organisation and its people act. A third party never signs.
 */
export type Party = "provider" | "customer" | "supplier" | "third-party";

/**
 * What waits for a party.
 */
export type PartyMoves = { 
/**
 * The party.
 */
party: Party, 
/**
 * What it can do, project by project.
 */
moves: Array<PortfolioMove>, };

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
inactive: boolean, 
/**
 * What waits for them, by kind.
 */
open: OpenWork, 
/**
 * What they signed, each with its day, the newest first.
 */
signed: Array<SignatureNote>, };

/**
 * Where the file is.
 */
export type Place = "here" | "gone" | "replaced";

/**
 * A point of the agenda.
 */
export type PointLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * What it is for.
 */
aim: string, 
/**
 * When it begins by the agenda, or empty.
 */
begins: string, 
/**
 * Minutes planned for it.
 */
minutes: number, 
/**
 * Minutes that it took.
 */
used: number | null, 
/**
 * Who leads through it.
 */
owner: string | null, 
/**
 * Their name, or empty.
 */
owner_name: string, 
/**
 * What was said.
 */
notes: string, 
/**
 * Whether it is dealt with.
 */
done: boolean, 
/**
 * Open questions under it.
 */
questions: Array<AskedLine>, };

/**
 * A date of one of the projects.
 */
export type PortfolioDate = { 
/**
 * The project.
 */
project: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The date.
 */
date: DateLine, };

/**
 * A project in one line.
 */
export type PortfolioLine = { 
/**
 * The project.
 */
id: string, 
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
 * Name of the workstream that is furthest behind, where the project has several; else empty.
 */
workstream: string, 
/**
 * The step that it is in: the first that is not complete, or the last.
 */
step: string, 
/**
 * The step's place, from 1.
 */
place: number, 
/**
 * How many steps there are.
 */
places: number, 
/**
 * Where the step stands.
 */
state: StepState, 
/**
 * Whether the gate is open: the step can start, or everything is complete.
 */
open: boolean, 
/**
 * Why it isn't.
 */
conditions: Array<ConditionLine>, 
/**
 * The next promised date.
 */
date: DateLine | null, 
/**
 * How many promised dates are late.
 */
late: number, 
/**
 * How far the last promised date has moved, in days.
 */
slip_days: number, 
/**
 * Whose move it is.
 */
next: MoveLine | null, 
/**
 * Its items.
 */
progress: Progress, };

/**
 * A move in one of the projects.
 */
export type PortfolioMove = { 
/**
 * The project.
 */
project: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What to do.
 */
next: MoveLine, };

/**
 * Every project of a workspace.
 */
export type PortfolioView = { 
/**
 * A line each, by name.
 */
projects: Array<PortfolioLine>, 
/**
 * Dates of all projects that are late or come within four weeks, the nearest first.
 */
dates: Array<PortfolioDate>, 
/**
 * What waits for each party; parties for which nothing does are absent.
 */
waiting: Array<PartyMoves>, 
/**
 * How many projects stand in which step, in the order of the steps.
 */
steps: Array<StepCount>, 
/**
 * Days that dates slipped, by the party whose cause it was; parties without any are absent.
 */
slipped: Array<SlippedLine>, };

/**
 * The file as it is outside.
 */
export type Presence = { 
/**
 * Where it is.
 */
place: Place, 
/**
 * Changes whenever another program wrote to it.
 */
mark: number, 
/**
 * Whether another program has it open to write; told to those who read it.
 */
written_elsewhere: boolean, };

/**
 * A column of a sample.
 */
export type ProfileLine = { 
/**
 * Its place, from 1, as an id for lists.
 */
id: string, 
/**
 * Its head.
 */
name: string, 
/**
 * Rows that have a value, in percent, rounded down: 100 says that none is empty.
 */
filled: number, 
/**
 * How many different values there are.
 */
distinct: number, 
/**
 * The length of the longest value, in characters.
 */
longest: number, 
/**
 * What the values look like.
 */
looks: LooksLike, 
/**
 * Whether every row has a value and no two the same.
 */
key: boolean, };

/**
 * What the columns of a sample hold.
 */
export type ProfileView = { 
/**
 * How its characters are encoded.
 */
encoding: string, 
/**
 * What separates its values, as a sign or a word.
 */
delimiter: string, 
/**
 * Rows without the head.
 */
rows: number, 
/**
 * Its columns.
 */
columns: Array<ProfileLine>, };

/**
 * A fact.
 */
export type ProgrammeFact = { 
/**
 * What it is about.
 */
fact: StrategyFact, 
/**
 * The number; what channels and rungs come to stands in rows of their own.
 */
count?: number, 
/**
 * Of how many.
 */
of?: number, 
/**
 * Percent that the number is about.
 */
percent?: number, 
/**
 * Where it is worked on.
 */
place: Destination, };

/**
 * What is shown beside the questions of a step.
 */
export type ProgrammeFacts = { 
/**
 * What it shows, in order.
 */
facts: Array<ProgrammeFact>, 
/**
 * Suppliers by channel, where the step tells.
 */
channels: Array<AdoptionChannel>, 
/**
 * How many suppliers stand on each rung, where the step tells.
 */
rungs: Array<FunnelRung>, };

/**
 * Something that a step lacks.
 */
export type ProgrammeLack = { 
/**
 * What is missing.
 */
missing: string, 
/**
 * Where it is mended.
 */
place: Destination, };

/**
 * A question with its answer.
 */
export type ProgrammeQuestion = { 
/**
 * The question, as forms ask it.
 */
field: Field, 
/**
 * Its answer as forms keep it; empty while there is none.
 */
value: string, 
/**
 * Why it is asked.
 */
why: string, 
/**
 * Where that comes from.
 */
origin: StrategyOrigin, };

/**
 * A step.
 */
export type ProgrammeStep = { 
/**
 * Its id.
 */
id: string, 
/**
 * What people call it.
 */
title: string, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * How far it is.
 */
state: SectionState, 
/**
 * How many of its questions are answered.
 */
answered: number, 
/**
 * What keeps it from being complete.
 */
lacks: Array<ProgrammeLack>, 
/**
 * What it asks.
 */
questions: Array<ProgrammeQuestion>, };

/**
 * The strategy of a project.
 */
export type ProgrammeView = { 
/**
 * Its steps, in order.
 */
steps: Array<ProgrammeStep>, 
/**
 * How many of them are complete.
 */
complete: number, 
/**
 * The step to go on with; absent where all are complete.
 */
next?: string, 
/**
 * Whether anything was answered yet.
 */
begun: boolean, 
/**
 * Where the steps and their order come from.
 */
origin: StrategyOrigin, 
/**
 * Every question with its answer, to be checked.
 */
check: Array<CheckSection>, 
/**
 * What fields can choose from.
 */
options: FormOptions, };

/**
 * Items by what became of them. What is neither is not begun.
 */
export type Progress = { 
/**
 * Done, or let go by the party that they protect.
 */
done: number, 
/**
 * Open in a step that is worked on.
 */
begun: number, 
/**
 * Done, and their signature no longer holds.
 */
stale: number, 
/**
 * Done, and to be confirmed again.
 */
reconfirm: number, 
/**
 * All of them.
 */
of: number, };

/**
 * The progress of a project, for its charts.
 */
export type ProgressView = { 
/**
 * Every workstream of the project's own integrations.
 */
workstreams: Array<WorkstreamProgress>, 
/**
 * Issues day by day, from the first that was raised to today; empty where none was.
 */
issues: Array<IssueDay>, 
/**
 * Days that dates slipped, by the party whose cause it was; parties without any are absent.
 */
slipped: Array<SlippedLine>, 
/**
 * When the first step started, or today.
 */
since: string, 
/**
 * Today, where the project is.
 */
today: string, };

/**
 * What is wrong with a promise.
 */
export type PromiseFinding = { 
/**
 * The commitment.
 */
commitment: string, 
/**
 * How much it weighs.
 */
grade: Grade, 
/**
 * In words.
 */
words: string, };

/**
 * What checking a printed file showed.
 */
export type ProofView = { 
/**
 * Whether nothing contradicts the file.
 */
verifies: boolean, 
/**
 * Whether it holds the content of a Countersign document at all.
 */
ours: boolean, 
/**
 * The title in the file's metadata, or empty.
 */
title: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * The digest of the content that it holds, or empty.
 */
digest: string, 
/**
 * What the workspace knows the content as, or empty.
 */
known_as: string, 
/**
 * Who signed that content, and when.
 */
signed_by: Array<string>, 
/**
 * Whose keys signed the file, in the order in which they did, each with whether that signature holds.
 */
keys: Array<KeyLine>, 
/**
 * The fields in which nobody signed yet.
 */
empty_fields: Array<EmptyField>, 
/**
 * What was checked, in words.
 */
findings: Array<VerifyLine>, };

/**
 * A wave as it would be made.
 */
export type ProposedLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
why: WaveReason, 
/**
 * Its days.
 */
days: WaveDays, 
/**
 * What it would hold.
 */
load: WaveLoad, 
/**
 * Its countries by their codes, in the order in which they are taken.
 */
countries: Array<string>, 
/**
 * Its first suppliers, by name.
 */
first: Array<string>, };

/**
 * What a moved date does to a commitment that waits for it.
 */
export type PushedLine = { 
/**
 * The commitment.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What is promised.
 */
name: string, 
/**
 * When it can start then; absent where it has no planned start.
 */
start: string | null, 
/**
 * When it ends then, if it takes as long as planned.
 */
end: string, 
/**
 * The date that is promised.
 */
promised: string, 
/**
 * Days by which the move makes it later; negative where it can be earlier.
 */
days: number, };

/**
 * The bank, with one integration open.
 */
export type QuestionsView = { 
/**
 * Every integration with its counts.
 */
integrations: Array<BankIntegration>, 
/**
 * The integration that is open.
 */
open: BankPage | null, 
/**
 * Sessions whose agenda can take a question, the next one first.
 */
sessions: Array<AskSession>, 
/**
 * Everybody who can find out.
 */
people: Array<PersonLine>, };

/**
 * What one cell gets.
 */
export type RaciCell = { 
/**
 * The row: its id, or what it is called.
 */
row: string, 
/**
 * The column: its id, or what it is called.
 */
column: string, 
/**
 * Any of the letters R, A, C and I; empty for none.
 */
parts: string, };

/**
 * A column.
 */
export type RaciColumnLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who it stands for.
 */
title: string, 
/**
 * The party for which they act.
 */
party: Party | null, 
/**
 * The role that it stands for.
 */
role: RoleId | null, 
/**
 * The person that it stands for.
 */
person: string | null, 
/**
 * Names of those who are meant; empty for a title.
 */
people: Array<string>, 
/**
 * A role that nobody holds.
 */
vacant: boolean, };

/**
 * Something inconsistent.
 */
export type RaciFlaw = { 
/**
 * The code of its message.
 */
code: string, 
/**
 * How much it weighs.
 */
grade: Grade, 
/**
 * What it is.
 */
words: string, 
/**
 * The row.
 */
row: string | null, 
/**
 * The column.
 */
column: string | null, 
/**
 * What would mend it, in words; empty where people must choose.
 */
mend_words: string, 
/**
 * The cells that would mend it.
 */
mend: Array<RaciCell>, };

/**
 * A row.
 */
export type RaciRowLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The step that it is.
 */
step: StepId | null, 
/**
 * The letters of each column, in the order of the columns.
 */
cells: Array<string>, 
/**
 * How many errors are about it.
 */
errors: number, };

/**
 * The responsibilities of a project.
 */
export type RaciView = { 
/**
 * Whether there is a matrix.
 */
begun: boolean, 
/**
 * Who takes part.
 */
columns: Array<RaciColumnLine>, 
/**
 * What is done.
 */
rows: Array<RaciRowLine>, 
/**
 * What is inconsistent.
 */
flaws: Array<RaciFlaw>, 
/**
 * Roles that have no column.
 */
roles: Array<OptionLine>, 
/**
 * People who have no column.
 */
people: Array<OptionLine>, 
/**
 * Steps that have no row.
 */
steps: Array<OptionLine>, };

/**
 * A document of the package.
 */
export type ReaderDocument = { 
/**
 * Its place, by which its pages are asked for.
 */
place: number, 
/**
 * The revision.
 */
revision: string, 
/**
 * The title.
 */
title: string, 
/**
 * The workstream's name.
 */
workstream: string, 
/**
 * The revision's number.
 */
number: number, 
/**
 * When it was issued.
 */
issued_at: string, 
/**
 * The digest of what a signature binds.
 */
digest: string, 
/**
 * The sections that a comment can be about.
 */
sections: Array<OptionLine>, };

/**
 * Somebody who is asked.
 */
export type ReaderPerson = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Their organisation.
 */
organisation: string, 
/**
 * The roles in which they can sign.
 */
roles: Array<OptionLine>, };

/**
 * The signature that is asked for.
 */
export type ReaderSignOff = { 
/**
 * Its name.
 */
name: string, 
/**
 * The workstream's name, or empty.
 */
workstream: string, 
/**
 * The sentence that is signed.
 */
meaning: string, 
/**
 * The digest over all that is signed.
 */
digest: string, };

/**
 * An open package.
 */
export type ReaderView = { 
/**
 * The review's reference at the sender's.
 */
reference: string, 
/**
 * The project.
 */
project: string, 
/**
 * The customer.
 */
customer: string, 
/**
 * The provider.
 */
provider: string, 
/**
 * Who sent it.
 */
sender: string, 
/**
 * For whom.
 */
organisation: string, 
/**
 * When it was sealed.
 */
sealed_at: string, 
/**
 * The seal.
 */
seal: string, 
/**
 * The head of the sender's journal then.
 */
journal_head: string, 
/**
 * What was written with it, or empty.
 */
message: string, 
/**
 * By when an answer is wanted.
 */
due: string | null, 
/**
 * Who is asked.
 */
people: Array<ReaderPerson>, 
/**
 * The documents.
 */
documents: Array<ReaderDocument>, 
/**
 * The signature that is asked for; only comments are where absent.
 */
sign_off: ReaderSignOff | null, 
/**
 * The answer as far as it is written.
 */
response: Response, 
/**
 * What it lacks to be sent, in words.
 */
lacks: Array<string>, 
/**
 * What a file of it is called.
 */
answer_name: string, };

/**
 * Who can be written to.
 */
export type ReadinessView = { 
/**
 * How many get a letter.
 */
ready: number, 
/**
 * How many can't.
 */
unready: number, 
/**
 * The first of them, with every reason.
 */
lines: Array<UnreadySupplier>, };

/**
 * A document of the supplier's business that came on its channel.
 */
export type RealDocument = { 
/**
 * Its number, as it says.
 */
number: string, 
/**
 * Its date.
 */
date: string, 
/**
 * The document itself.
 */
file: string, };

/**
 * Why something is advised.
 */
export type ReasonLine = { 
/**
 * Whether it speaks for or against.
 */
counts: AdviceCounts, 
/**
 * The reason.
 */
words: string, 
/**
 * Where the fact comes from, or empty.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string | null, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * A signature as the answer to a review brought it.
 */
export type Received = { 
/**
 * The review that it answers.
 */
review: string, 
/**
 * The seal of the package that was sent.
 */
package: string, 
/**
 * The digest of the answer.
 */
answer: string, 
/**
 * When it was signed, as the file says by the clock of the machine it was written on.
 */
said_at: string, 
/**
 * The name that stands in the file.
 */
said_by: string, 
/**
 * Who merged it here.
 */
recorded_by: string, 
/**
 * The signature as it was made there; a refusal to sign has none.
 */
hand?: Hand, };

/**
 * What importing a table of things would do.
 */
export type RecordImportPreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The rows: those that are refused, then new ones, then those that change, then the rest; no more than can be read.
 */
rows: Array<RecordImportRow>, 
/**
 * How many things would be added.
 */
added: number, 
/**
 * How many would change.
 */
changed: number, 
/**
 * How many the table lacks and would be removed.
 */
removed: number, 
/**
 * How many the table lacks and would stay.
 */
missing: number, 
/**
 * How many say the same already.
 */
unchanged: number, 
/**
 * How many rows can't be taken.
 */
refused: number, 
/**
 * What was found in the file.
 */
findings: Array<FileFinding>, };

/**
 * A row of a table.
 */
export type RecordImportRow = { 
/**
 * The sheet that it stands in; empty where there is one table only.
 */
sheet: string, 
/**
 * Its line in the file or sheet; 0 for what the table lacks.
 */
line: number, 
/**
 * The reference; empty for what is new.
 */
reference: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * What becomes of it.
 */
fate: Fate, 
/**
 * The fields that change.
 */
changes: Array<FieldChange>, 
/**
 * Why it can't be taken.
 */
problems: Array<string>, };

/**
 * One kind of row or message of an object ("Header", "Line").
 */
export type RecordType = { 
/**
 * Its name in the object.
 */
name: string, 
/**
 * Its fields, in the order of the source.
 */
fields: Array<CatalogueField>, };

/**
 * The record of a signature on paper by somebody else than the signer.
 */
export type Recorded = { 
/**
 * Who recorded it.
 */
by: string, 
/**
 * The date on the paper.
 */
dated: string, };

/**
 * A row that can't be taken.
 */
export type RefusedSupplier = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * The name in it.
 */
name: string, 
/**
 * Why.
 */
problems: Array<string>, };

/**
 * A comment of an answer.
 */
export type Remark = { 
/**
 * Its id, which it keeps in the sender's workspace.
 */
id: string, 
/**
 * The revision that it is about.
 */
revision: string, 
/**
 * Where in it.
 */
anchor: Anchor, 
/**
 * What is remarked.
 */
text: string, 
/**
 * When it was made.
 */
at: string, };

/**
 * What is done with a comment that is here already in other words.
 */
export type Repeated = "keep" | "add";

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
 * How many of its questions are answered.
 */
answered: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * Every answer, to be checked before it is issued; on the page that checks them only.
 */
check: Array<CheckSection>, 
/**
 * Why it can't be issued, or need not be; empty where it can.
 */
issue_lacks: string, 
/**
 * What fields can choose from.
 */
options: FormOptions, };

/**
 * An answer to a package.
 */
export type Response = { 
/**
 * The form of the answer.
 */
schema: number, 
/**
 * The seal of the package that it answers.
 */
package: string, 
/**
 * Which of those asked answers; somebody else where absent.
 */
person?: string, 
/**
 * The name of who answers.
 */
name: string, 
/**
 * Why somebody answers who wasn't asked, or empty.
 */
note: string, 
/**
 * When it was last written, by the clock of the machine it was written on.
 */
answered_at: string, 
/**
 * That clock's offset from UTC, in minutes.
 */
offset_minutes: number, 
/**
 * The comments, in the order in which they were made.
 */
comments: Array<Remark>, 
/**
 * What is said of the sign-off; nothing yet, or nothing at all.
 */
said?: Said, };

/**
 * A result of a scenario.
 */
export type ResultLine = { 
/**
 * The run.
 */
run: string, 
/**
 * The run's short reference.
 */
reference: string, 
/**
 * The verdict.
 */
outcome: Outcome, 
/**
 * When.
 */
at: string, 
/**
 * Reference of the issue of a failed row, or empty.
 */
issue: string, 
/**
 * That issue.
 */
issue_id: string | null, 
/**
 * Where it stands.
 */
issue_status: IssueStatus | null, 
/**
 * What was done about it, or empty.
 */
issue_resolution: string, 
/**
 * What was seen.
 */
actual: string, 
/**
 * Who ran it.
 */
tester: string, 
/**
 * Build or version that was run.
 */
build: string, 
/**
 * How many files show it.
 */
evidence: number, };

/**
 * A review.
 */
export type ReviewLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Where it stands.
 */
state: ReviewState, 
/**
 * The name of the sign-off that is asked for; empty where only comments are.
 */
sign_off: string, 
/**
 * Who is asked.
 */
to: Array<PersonLine>, 
/**
 * Of those asked, who hasn't answered.
 */
waiting_for: Array<PersonLine>, 
/**
 * What was sent: titles with numbers and digests.
 */
documents: Array<SentDocument>, 
/**
 * What was written with it, or empty.
 */
message: string, 
/**
 * By when an answer is wanted.
 */
due: string | null, 
/**
 * Whether that day is over and nothing came.
 */
late: boolean, 
/**
 * Who sent it.
 */
sent_by: PersonLine | null, 
/**
 * When.
 */
sent_at: string, 
/**
 * The seal of the package.
 */
package: string, 
/**
 * What came back.
 */
answers: Array<AnswerLine>, 
/**
 * Why nothing is waited for any more, or empty.
 */
closed: string, };

/**
 * Where a review stands.
 */
export type ReviewState = "sent" | "answered" | "merged" | "closed";

/**
 * The view of the room.
 */
export type ReviewsView = { 
/**
 * What was sent, the newest first.
 */
reviews: Array<ReviewLine>, 
/**
 * Every comment, the open ones first, the newest first.
 */
comments: Array<CommentLine>, 
/**
 * What can be sent.
 */
documents: Array<SendableDocument>, 
/**
 * Who can be asked, and for which signatures.
 */
people: Array<Askable>, 
/**
 * The signatures that can be asked for.
 */
sign_offs: Array<SendableSignOff>, 
/**
 * Documents to comment on.
 */
commentable: Array<OptionLine>, 
/**
 * The sections of those documents, by the document's id.
 */
sections: { [key in string]: Array<OptionLine> }, };

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
 * A role.
 */
export type Role = { 
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
party: Party, };

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
holders: Array<string>, 
/**
 * Whether a step can't do without it.
 */
required: boolean, };

/**
 * What an issue came from.
 */
export type RootCause = "requirement" | "mapping" | "build" | "data" | "environment" | "user";

/**
 * Where a row stands.
 */
export type RowStatus = "draft" | "agreed" | "changed";

/**
 * What a draft does with a rule.
 */
export type RuleStanding = "same" | "changed" | "new";

/**
 * A rule of a draft.
 */
export type RulesDraftLine = { 
/**
 * The rule as it would hold: one that decides otherwise wears who changed it.
 */
rule: SegmentRule, 
/**
 * Its source as people read it: what the program says of its own, in the language of the screen.
 */
source: string, 
/**
 * What becomes of it.
 */
standing: RuleStanding, 
/**
 * What keeps it from being applied.
 */
flaws: Array<string>, 
/**
 * What was likely not meant.
 */
doubts: Array<string>, };

/**
 * What is to be said about a draft of rules.
 */
export type RulesDraftView = { 
/**
 * The rules, in the order of the draft.
 */
lines: Array<RulesDraftLine>, 
/**
 * What is wrong with all of them together.
 */
flaws: Array<string>, 
/**
 * Ids of the rules that hold now and wouldn't any more.
 */
removed: Array<string>, 
/**
 * Whether it says something else than what holds.
 */
is_changed: boolean, 
/**
 * Whether it can be applied.
 */
is_sound: boolean, 
/**
 * Whether it is what comes with the program.
 */
is_builtin: boolean, };

/**
 * A run.
 */
export type RunLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * At which level.
 */
level: Level, 
/**
 * Name of the integration, where the run is of one, or empty.
 */
integration: string, 
/**
 * Build or version that was run.
 */
build: string, 
/**
 * Where it ran.
 */
environment: string, 
/**
 * Who ran it.
 */
tester: PersonLine | null, 
/**
 * Who watched.
 */
witness: PersonLine | null, 
/**
 * When.
 */
executed_at: string, 
/**
 * The verdict on the whole.
 */
outcome: Outcome, 
/**
 * Counts, control totals, remarks.
 */
note: string, 
/**
 * One result for each scenario.
 */
rows: Array<RunRowLine>, 
/**
 * Files of the whole run.
 */
evidence: Array<Evidence>, };

/**
 * The result of one scenario in a run.
 */
export type RunRowLine = { 
/**
 * The scenario.
 */
scenario: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its line.
 */
name: string, 
/**
 * The verdict.
 */
outcome: Outcome, 
/**
 * What was seen.
 */
actual: string, 
/**
 * Reference of its issue, or empty.
 */
issue: string, 
/**
 * Reference of the run that it repeats, or empty.
 */
retest_of: string, 
/**
 * Files that show it.
 */
evidence: Array<Evidence>, };

/**
 * How long suppliers stood on a rung.
 */
export type RungDays = { 
/**
 * The rung.
 */
rung: Enablement, 
/**
 * The median of the days.
 */
median: number, 
/**
 * How many left it.
 */
count: number, 
/**
 * Days after which somebody has to look, where no channel is named.
 */
limit?: number, };

/**
 * What is said of a sign-off.
 */
export type Said = { 
/**
 * What was said.
 */
verdict: Verdict, 
/**
 * The role in which it is said.
 */
role?: RoleId, 
/**
 * Why it is declined, or the remarks with it.
 */
reason: string, 
/**
 * The signature as it was made; none where it is declined.
 */
hand?: Hand, };

/**
 * A row that was typed for a section.
 */
export type SaidRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its values.
 */
values: { [key in string]: string }, };

/**
 * A template in a language.
 */
export type SaidTemplate = { 
/**
 * The language's tag.
 */
language: string, 
/**
 * The template with its texts.
 */
content: Template, };

/**
 * A sample file.
 */
export type SampleRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * Name of the integration it is for, or empty.
 */
integration: string, 
/**
 * Digest of its bytes.
 */
digest: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * Who handed it over.
 */
owner: PersonLine | null, 
/**
 * When it came.
 */
received_on: string, 
/**
 * Whether it is said how personal data was masked.
 */
masked: boolean, 
/**
 * By which rule and by whom, or empty.
 */
masking: string, 
/**
 * Whether somebody accepted it as usable.
 */
accepted: boolean, 
/**
 * Who did.
 */
accepted_by: PersonLine | null, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * The files of a project.
 */
export type SamplesView = { 
/**
 * Every sample, in the order in which they came.
 */
samples: Array<SampleRow>, 
/**
 * Integrations that have no sample yet.
 */
without: Array<OptionLine>, 
/**
 * What comes as a file beside samples, by workstream and document.
 */
wanted: Array<WantedLine>, 
/**
 * The fields of a sample.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams that can take a file.
 */
workstreams: Array<OptionLine>, };

/**
 * What was written into a file.
 */
export type SavedBundle = { 
/**
 * How many parts it has.
 */
files: number, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * The digest of its manifest.
 */
manifest: string, };

/**
 * What a scenario tries.
 */
export type ScenarioKind = "happy" | "edge" | "negative" | "volume" | "security" | "recovery";

/**
 * A scenario with its last result.
 */
export type ScenarioRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * One line.
 */
name: string, 
/**
 * Its workstream.
 */
workstream: string, 
/**
 * At which level it is run.
 */
level: Level, 
/**
 * What it tries.
 */
kind: ScenarioKind, 
/**
 * Name of the integration it tests, or empty.
 */
integration: string, 
/**
 * What to do, in order.
 */
steps: Array<string>, 
/**
 * What a tester sees when it passes.
 */
expected: string, 
/**
 * The newest result; `None` while it was never run.
 */
last: ResultLine | null, 
/**
 * All results, the newest first.
 */
results: Array<ResultLine>, 
/**
 * Whether it failed and the issue of that failure is ready for a retest.
 */
retest: boolean, 
/**
 * Reference and statement of the requirement it proves, or empty.
 */
requirement: string, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * What a sign-off covers.
 */
export type Scope = "workstream" | "project";

/**
 * How many check questions were answered right.
 */
export type Score = { 
/**
 * Right answers.
 */
right: number, 
/**
 * Questions; more than none.
 */
of: number, };

/**
 * The screens that a condition can lead to.
 */
export type Screen = "home" | "requirements" | "integrations" | "discover" | "people" | "issues" | "mappings" | "documents" | "sign-offs" | "scenarios" | "samples" | "training" | "timeline" | "change-requests" | "traceability" | "reviews" | "programme" | "suppliers" | "onboardings" | "waves" | "adoption" | "letters" | "history";

/**
 * One section: a page of the wizard and a heading of the document.
 */
export type Section = { 
/**
 * Stable id, unique in the template.
 */
id: string, 
/**
 * The heading.
 */
title: string, 
/**
 * The title of the wizard's page, a question.
 */
question: string, 
/**
 * One to three sentences for the people in the room.
 */
help: string, 
/**
 * What is printed under the heading, before the answers; it may have merge fields ([`merge`]). Signatures bind it.
 */
introduction?: string, 
/**
 * The same texts in other languages.
 */
wording?: Wording, 
/**
 * Where the rows or answers come from.
 */
source: Source, 
/**
 * Which of the source's entities are meant; absent for all.
 */
filter?: Filter, 
/**
 * Answers only: the section is a list of rows, each with these fields.
 */
repeat: boolean, 
/**
 * Rows added after a signature do not make it stale; changed and removed ones do.
 */
"append-only": boolean, 
/**
 * "None, because" is an allowed answer for the whole section.
 */
"may-be-none": boolean, 
/**
 * The section must be answered before the document is issued.
 */
required: boolean, 
/**
 * The fields in order.
 */
fields: Array<Field>, };

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
errors: number, 
/**
 * How many of its questions are answered; for lists how many of its pages are complete, where it has pages.
 */
answered: number, 
/**
 * Of how many; 0 where that says nothing.
 */
of: number, 
/**
 * Its pages, one for each integration, where it has any.
 */
pages: Array<PageLine>, };

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
 * Questions to ask in the room, those for this very case first.
 */
ask: Array<AskLine>, 
/**
 * How many questions there are to ask.
 */
ask_count: number, 
/**
 * The page of the section that is open: the integration, or empty for what is about none.
 */
part: string | null, 
/**
 * What that page is called.
 */
part_title: string, 
/**
 * Its place among the pages, from 1, and how many there are.
 */
place: [number, number] | null, 
/**
 * Its findings.
 */
findings: Array<FindingLine>, };

/**
 * Where a section stands.
 */
export type SectionState = "not-started" | "in-progress" | "error" | "complete";

/**
 * How much attention a supplier takes.
 */
export type Segment = "high-touch" | "low-touch";

/**
 * A fact that could be otherwise.
 */
export type SegmentFact = "documents" | "invoices" | "spend" | "can-edi" | "can-cxml" | "can-export";

/**
 * A supplier that is named as an example.
 */
export type SegmentMoveExample = { 
/**
 * The supplier.
 */
id: string, 
/**
 * `SUP-01`.
 */
reference: string, 
/**
 * Its name.
 */
name: string, };

/**
 * Suppliers that would move alike.
 */
export type SegmentMoveLine = { 
/**
 * Where they stand.
 */
from: SegmentSpot, 
/**
 * Where they would stand.
 */
to: SegmentSpot, 
/**
 * How many.
 */
count: number, 
/**
 * Those of them with the most invoices.
 */
first: Array<SegmentMoveExample>, };

/**
 * One rule.
 */
export type SegmentRule = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The channel that it recommends.
 */
channel?: SupplierChannel, 
/**
 * Whether the supplier isn't brought on board and counts towards no target.
 */
"leaves-out": boolean, 
/**
 * When it holds.
 */
when: SegmentWhen, 
/**
 * The reason, as a sentence.
 */
text: string, 
/**
 * Where the fact comes from.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * How many suppliers a rule placed.
 */
export type SegmentRuleCount = { 
/**
 * The rule.
 */
rule: string, 
/**
 * How many.
 */
count: number, };

/**
 * The texts of a rule of the program.
 */
export type SegmentRuleWords = { 
/**
 * The rule.
 */
rule: string, 
/**
 * Its reason, as the rules hold it.
 */
text: string, 
/**
 * Its reason as people read it.
 */
shown: string, };

/**
 * The rules of a programme, in the order in which they are asked.
 */
export type SegmentRules = { 
/**
 * The channels that need a set-up and a test.
 */
"high-touch": Array<SupplierChannel>, 
/**
 * The rules. The last one holds for every supplier, so that segmentation leaves none out by accident.
 */
rules: Array<SegmentRule>, };

/**
 * Where suppliers stand: a channel and the segment.
 */
export type SegmentSpot = { 
/**
 * The segment; absent for those left out.
 */
segment?: Segment, 
/**
 * The channel; absent where none is recommended.
 */
channel?: SupplierChannel, };

/**
 * When a rule holds: all that is stated. A fact that nobody stated makes it not hold.
 */
export type SegmentWhen = { 
/**
 * Whether anything was bought in twelve months.
 */
active?: boolean, 
/**
 * Whether it is a utility, a bank or an authority.
 */
essential?: boolean, 
/**
 * Whether EDI is exchanged with it today.
 */
"trades-edi"?: boolean, 
/**
 * Whether it can exchange EDI.
 */
"can-edi"?: boolean, 
/**
 * Whether it can exchange cXML.
 */
"can-cxml"?: boolean, 
/**
 * Whether its system can export invoices.
 */
"can-export"?: boolean, 
/**
 * Whether its catalogue must survive the go-live.
 */
catalogue?: boolean, 
/**
 * Whether it wants no account.
 */
"no-account"?: boolean, 
/**
 * Whether it sends on paper only.
 */
"paper-only"?: boolean, 
/**
 * More spend than this in twelve months.
 */
"spend-above"?: number, 
/**
 * More orders and invoices than this in twelve months.
 */
"documents-above"?: number, 
/**
 * More invoices a month than this.
 */
"invoices-above"?: number, 
/**
 * So many invoices a month at least.
 */
"invoices-from"?: number, 
/**
 * So many invoices a month at most.
 */
"invoices-to"?: number, };

/**
 * What a draft of rules would change.
 */
export type SegmentationPreview = { 
/**
 * How many suppliers there are.
 */
suppliers: number, 
/**
 * How many would stand elsewhere.
 */
moved: number, 
/**
 * How many would stay where they are by another rule.
 */
by_another_rule: number, 
/**
 * How many a person placed.
 */
by_hand: number, 
/**
 * How many of those that would move have an onboarding.
 */
onboarded: number, 
/**
 * The moves, the most suppliers first.
 */
moves: Array<SegmentMoveLine>, 
/**
 * How many each rule would place.
 */
counts: Array<SegmentRuleCount>, };

/**
 * The rules of segmentation of a project, and the profiles of its vendor masters.
 */
export type SegmentationView = { 
/**
 * The rules that hold.
 */
rules: SegmentRules, 
/**
 * The rules that come with the program.
 */
builtin: SegmentRules, 
/**
 * The texts of those, in the language of the screen.
 */
words: Array<SegmentRuleWords>, 
/**
 * Whether the program's own hold.
 */
is_builtin: boolean, 
/**
 * How many suppliers there are.
 */
total: number, 
/**
 * How many a person placed.
 */
by_hand: number, 
/**
 * How many each rule placed.
 */
counts: Array<SegmentRuleCount>, 
/**
 * How vendor masters are read.
 */
profiles: Array<VendorMasterProfileLine>, };

/**
 * How far sending has come.
 */
export type SendProgress = { 
/**
 * How many letters there were to send.
 */
all: number, 
/**
 * How many of them were dealt with.
 */
done: number, 
/**
 * How many went out.
 */
sent: number, 
/**
 * How many were refused, or not given at all.
 */
failed: number, 
/**
 * Of how many nobody knows.
 */
unknown: number, 
/**
 * How many were kept back, since something about them isn't so any more.
 */
kept_back: number, };

/**
 * A revision that can be sent.
 */
export type SendableDocument = { 
/**
 * The revision.
 */
revision: string, 
/**
 * Title and number.
 */
label: string, 
/**
 * The workstream's name.
 */
workstream: string, };

/**
 * A signature that can be asked for.
 */
export type SendableSignOff = { 
/**
 * Workstream and sign-off, as one word.
 */
key: string, 
/**
 * The sign-off's id.
 */
id: string, 
/**
 * The workstream; absent where the whole project is signed.
 */
workstream: string | null, 
/**
 * Its name, with the workstream where there are several.
 */
label: string, 
/**
 * What it binds: titles with numbers.
 */
things: Array<string>, 
/**
 * Documents that are not issued yet: it can't be asked for.
 */
not_issued: Array<string>, };

/**
 * A document of a review.
 */
export type SentDocument = { 
/**
 * The title.
 */
title: string, 
/**
 * The revision's number.
 */
number: number, 
/**
 * The digest of what a signature binds.
 */
digest: string, 
/**
 * Whether a newer revision was issued since.
 */
superseded: boolean, 
/**
 * The way to it.
 */
place: Destination, };

/**
 * A session in the list.
 */
export type SessionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its title.
 */
name: string, 
/**
 * The day.
 */
on: string, 
/**
 * When it begins, or empty.
 */
starts: string, 
/**
 * Where it stands.
 */
standing: SessionStanding, 
/**
 * Points that were dealt with.
 */
done: number, 
/**
 * Points of its agenda.
 */
of: number, };

/**
 * Whether somebody came to a session.
 */
export type SessionPresence = "expected" | "attended" | "absent";

/**
 * A session.
 */
export type SessionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Id of the training that it is a session of.
 */
training_id: string, 
/**
 * Name of that training.
 */
training: string, 
/**
 * The day.
 */
on: string, 
/**
 * When it starts on that day.
 */
starts: string | null, 
/**
 * How long it takes, in minutes.
 */
minutes: number | null, 
/**
 * Whom it is for.
 */
audience: Array<string>, 
/**
 * Whether that day is still to come.
 */
ahead: boolean, 
/**
 * Whether it took place.
 */
held: boolean, 
/**
 * How many were there.
 */
attended: number, 
/**
 * Right answers and questions over everybody whose score is known; absent where none is.
 */
score: Score | null, 
/**
 * Who is asked to come.
 */
invited: Array<PersonLine>, 
/**
 * Everybody who was expected.
 */
attendance: Array<AttendanceLine>, 
/**
 * What it left open.
 */
gaps: Array<GapLine>, 
/**
 * All values, for the form.
 */
values: { [key in string]: string }, };

/**
 * A session, open.
 */
export type SessionSheet = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its title.
 */
name: string, 
/**
 * The day.
 */
on: string, 
/**
 * When it begins, or empty.
 */
starts: string, 
/**
 * When it ends by its agenda, or empty.
 */
ends: string, 
/**
 * Minutes set aside for it.
 */
minutes: number | null, 
/**
 * A room or a link, or empty.
 */
place: string, 
/**
 * Who leads through it.
 */
chair: PersonLine | null, 
/**
 * The workstream.
 */
workstream: string, 
/**
 * Where it stands.
 */
standing: SessionStanding, 
/**
 * Its points.
 */
points: Array<PointLine>, 
/**
 * Minutes planned for all points.
 */
planned: number, 
/**
 * Minutes used for all points.
 */
used: number, 
/**
 * Everybody who is expected.
 */
attendees: Array<AttendeeLine>, 
/**
 * Open questions of its workstream that are on no point of it.
 */
other_questions: Array<AskedLine>, 
/**
 * Items of the methodology that can be confirmed with its minutes.
 */
confirms: Array<ConfirmLine>, 
/**
 * The session whose rest it takes up.
 */
follows: SessionLine | null, 
/**
 * The session that takes up its rest.
 */
followed_by: SessionLine | null, 
/**
 * How many points or questions are left for a next one.
 */
left: number, 
/**
 * Why its minutes can't be closed yet; empty where they can.
 */
finish_lacks: string, 
/**
 * Why it can't be removed; empty where it can.
 */
remove_lacks: string, 
/**
 * Its minutes as text, to be sent or kept as evidence.
 */
text: string, 
/**
 * Its decisions and actions as CSV.
 */
csv: string, };

/**
 * Where a session stands.
 */
export type SessionStanding = "planned" | "open" | "held";

/**
 * A field of the set-up.
 */
export type SetUpField = { 
/**
 * Its id.
 */
id: string, 
/**
 * What people call it.
 */
label: string, 
/**
 * What is wanted.
 */
help: string, 
/**
 * The side that knows it.
 */
side: SetUpSide, 
/**
 * What it may be.
 */
kind: SetUpKind, 
/**
 * The values of a choice.
 */
choices: Array<string>, 
/**
 * Whether the channel can't be tested without it.
 */
required: boolean, 
/**
 * The field and its value under which this one is asked for.
 */
when?: [string, string], 
/**
 * Whether it is asked for beside the values that there are.
 */
applies: boolean, 
/**
 * Its value, or empty. Of a secret nothing is told but when it was set.
 */
value: string, 
/**
 * When a secret was set.
 */
secret_at?: string, 
/**
 * Who set it.
 */
secret_by?: PersonLine, };

/**
 * What a value may be.
 */
export type SetUpKind = "text" | "email" | "https-url" | "url" | "choice" | "documents" | "identity" | "qualifier" | "interchange-id" | "as2-id" | "fingerprint" | "ssh-key" | "host" | "path" | "samples" | "language" | "date" | "secret";

/**
 * The side that knows a value.
 */
export type SetUpSide = "supplier" | "customer";

/**
 * What can be set of a project.
 */
export type SettingsView = { 
/**
 * What people call it.
 */
name: string, 
/**
 * Contract or statement of work, as the parties cite it.
 */
contract: string, 
/**
 * IANA time zone in which documents are printed.
 */
zone: string, 
/**
 * The language of its documents.
 */
language: Language, 
/**
 * Upper-case code that certificate numbers begin with.
 */
code: string, 
/**
 * Id and version of the methodology.
 */
methodology: string, 
/**
 * Digest of the logo.
 */
logo: string | null, 
/**
 * Colour of the brand rule as `#RRGGBB`, or empty.
 */
colour: string, 
/**
 * Text at the foot of each page, or empty.
 */
footer: string, };

/**
 * How bad it is.
 */
export type Severity = "blocker" | "major" | "minor" | "cosmetic";

/**
 * Id of a sign-off.
 */
export type SignOffId = string;

/**
 * A sign-off.
 */
export type SignOffKind = { 
/**
 * Its id.
 */
id: SignOffId, 
/**
 * Its name.
 */
name: string, 
/**
 * The step it belongs to.
 */
step: StepId, 
/**
 * Whether one workstream or the whole project is signed.
 */
scope: Scope, 
/**
 * The sentence that is signed.
 */
meaning: string, 
/**
 * The documents whose revisions it binds.
 */
documents: Array<string>, 
/**
 * Who signs, in order.
 */
signatories: Array<Signatory>, };

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
 * One signature that a sign-off needs.
 */
export type Signatory = { 
/**
 * The party that signs.
 */
party: Party, 
/**
 * The roles in which it can be signed.
 */
roles: Array<RoleId>, 
/**
 * What the signature means: author, reviewer, approver, acceptor, countersigns.
 */
meaning: string, 
/**
 * Whether the sign-off can do without.
 */
optional: boolean, };

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
bound: Array<string>, 
/**
 * Who recorded it for the signer, from paper or from a file.
 */
recorded_by: PersonLine | null, 
/**
 * How it was made.
 */
made: MarkKind, 
/**
 * Its certificate as keys signed it, the newest file last.
 */
kept: Array<KeptLine>, };

/**
 * A signature of a person.
 */
export type SignatureNote = { 
/**
 * What was signed.
 */
name: string, 
/**
 * When.
 */
at: string, };

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
 * One move of a date.
 */
export type SlipLine = { 
/**
 * The date before.
 */
from: string, 
/**
 * The date after.
 */
to: string, 
/**
 * Days between them; negative where it was pulled forward.
 */
days: number, 
/**
 * Why.
 */
cause: string, 
/**
 * The party whose cause it was.
 */
party: Party, 
/**
 * Who recorded it.
 */
by: PersonLine | null, 
/**
 * When.
 */
at: string, };

/**
 * What the slips of one party come to.
 */
export type SlippedLine = { 
/**
 * The party whose cause it was.
 */
party: Party, 
/**
 * Days over all commitments.
 */
days: number, 
/**
 * How many slips.
 */
count: number, };

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
export type Source = "answers" | "integration" | "requirement" | "system" | "person" | "commitment" | "sample-file" | "mapping-row" | "lookup-table" | "scenario" | "run" | "issue" | "deliverable" | "training" | "open-question" | "onboarding" | "set-up";

/**
 * A scenario that is offered for an integration of the project.
 */
export type StandardLine = { 
/**
 * Integration and name, as one word.
 */
key: string, 
/**
 * The integration.
 */
integration: string, 
/**
 * Its name.
 */
integration_name: string, 
/**
 * Its workstream.
 */
workstream: string, 
/**
 * How its data travels.
 */
method: string, 
/**
 * One line.
 */
name: string, 
/**
 * What it tries.
 */
kind: ScenarioKind, 
/**
 * What a tester sees when it passes.
 */
expected: string, 
/**
 * Levels at which the integration has a scenario of this name already.
 */
levels: Array<Level>, };

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
 * A step.
 */
export type Step = { 
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
 * Who takes part.
 */
roles: Array<StepRole>, 
/**
 * What must be true before it starts, beside the steps before it and its required roles.
 */
starts: Array<Condition>, 
/**
 * What must be done for it to be complete.
 */
items: Array<Item>, };

/**
 * How many projects stand in a step.
 */
export type StepCount = { 
/**
 * The step's name.
 */
step: string, 
/**
 * How many.
 */
projects: number, 
/**
 * How many of them wait for a condition.
 */
blocked: number, };

/**
 * Id of a step.
 */
export type StepId = string;

/**
 * A step of the picture.
 */
export type StepLine = { 
/**
 * Its id.
 */
id: StepId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its commitments, by their dates.
 */
commitments: Array<string>, };

/**
 * The progress of one step.
 */
export type StepProgress = { 
/**
 * The step.
 */
id: StepId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it stands.
 */
state: StepState, 
/**
 * Its items.
 */
items: Progress, };

/**
 * A role's part in a step.
 */
export type StepRole = { 
/**
 * The role.
 */
role: RoleId, 
/**
 * Whether the step can do without.
 */
optional: boolean, };

/**
 * Where a step stands.
 */
export type StepState = "locked" | "ready" | "in-progress" | "awaiting-sign-off" | "complete" | "stale" | "reconfirm";

/**
 * What the workspace knows and shows beside a step.
 */
export type StrategyFact = "suppliers" | "spend" | "invoices" | "orders" | "pareto" | "without-email" | "without-tax-id" | "duplicates" | "without-orders" | "first-wave" | "channels" | "told" | "letters" | "wordings" | "rungs" | "paperless" | "without-wave" | "escalated";

/**
 * Where something of the strategy comes from.
 */
export type StrategyOrigin = { 
/**
 * The source.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * A workstream of the picture.
 */
export type StreamLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its steps, in order; those of a supplier only where something is promised.
 */
steps: Array<StepLine>, 
/**
 * Commitments of no step.
 */
others: Array<string>, };

/**
 * What goes through a methodology.
 */
export type Subject = "workstream" | "onboarding";

/**
 * How long a supplier may stand on a rung before somebody has to look.
 */
export type SupplierAgeing = { 
/**
 * The rung.
 */
rung: Enablement, 
/**
 * The channels that it is about; those that no earlier line of the rung names where empty.
 */
channels: Array<SupplierChannel>, 
/**
 * Days.
 */
days: number, 
/**
 * Why, as a sentence.
 */
text: string, 
/**
 * Where the fact comes from.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * Suppliers, and what is bought from them in twelve months.
 */
export type SupplierAmounts = { 
/**
 * How many suppliers.
 */
suppliers: number, 
/**
 * Spend, in whole units of the project's currency.
 */
spend: number, 
/**
 * Invoices.
 */
invoices: number, };

/**
 * How many suppliers a wave holds.
 */
export type SupplierCapacity = { 
/**
 * Suppliers of the pilot.
 */
pilot: number, 
/**
 * High-touch suppliers that one enabler takes at a time.
 */
"high-touch": number, 
/**
 * Low-touch suppliers of a mailing.
 */
"low-touch": number, 
/**
 * Why, as a sentence.
 */
text: string, 
/**
 * Where the fact comes from.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * How documents are exchanged with a supplier.
 */
export type SupplierChannel = "open-network" | "coupa" | "cxml" | "edi" | "flat-file" | "email" | "scanning" | "own";

/**
 * A change of where a supplier stands.
 */
export type SupplierClimbLine = { 
/**
 * The rung of enablement that it came to.
 */
enablement?: Enablement, 
/**
 * The rung of transacting that it came to.
 */
transacting?: Transacting, 
/**
 * The day.
 */
on: string, 
/**
 * Who recorded it.
 */
by: string, 
/**
 * What was said about it.
 */
note: string, };

/**
 * Suppliers of a country.
 */
export type SupplierCountryLine = { 
/**
 * The country by its code; empty where it isn't known.
 */
code: string, 
/**
 * How many.
 */
count: number, };

/**
 * Suppliers that left the ladder for one reason.
 */
export type SupplierDeparture = { 
/**
 * Where they stand: declined, unreachable or on hold.
 */
rung: Enablement, 
/**
 * The reason, as it was said; empty where none was.
 */
reason: string, 
/**
 * How many, and what is bought from them.
 */
amounts: SupplierAmounts, };

/**
 * The share of a wave that is expected to come on board.
 */
export type SupplierExpected = { 
/**
 * Percent of the high-touch suppliers.
 */
"high-touch": number, 
/**
 * Percent of the low-touch suppliers.
 */
"low-touch": number, 
/**
 * Why, as a sentence.
 */
text: string, 
/**
 * Where the fact comes from.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * How a vendor master is to be read.
 */
export type SupplierImportChoices = { 
/**
 * The column that a head means, by the head; what isn't said is as the profile says, or suggested. A column of `None`
 * isn't read.
 */
columns: { [key in string]: VendorMasterColumn | null }, 
/**
 * The profile by which the table is read; the one that fits it where absent, none where empty.
 */
profile: string | null, 
/**
 * The name under which it is remembered how the table was read; it isn't where empty.
 */
remember: string, 
/**
 * The system that the vendor numbers are of, where no column says it.
 */
system: string, 
/**
 * Takes rows without the values that are wrong, instead of refusing them.
 */
without_wrong: boolean, };

/**
 * What a vendor master would change.
 */
export type SupplierImportPreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Its heads and what they are taken for.
 */
heads: Array<VendorMasterHead>, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * How many suppliers are new.
 */
added: number, 
/**
 * How many change.
 */
changed: number, 
/**
 * How many rows say what is known.
 */
unchanged: number, 
/**
 * How many rows can't be taken.
 */
refused: number, 
/**
 * The first of them.
 */
refused_rows: Array<RefusedSupplier>, 
/**
 * How many wrong values are left out.
 */
left_out: number, 
/**
 * The profile by which it is read.
 */
profile?: string, 
/**
 * Every profile, by name.
 */
profiles: Array<string>, 
/**
 * The system that its vendor numbers are taken to be of, where no column says it.
 */
system: string, 
/**
 * What was found in the file.
 */
findings: Array<FileFinding>, };

/**
 * What becomes of suppliers that are the same.
 */
export type SupplierLoad = "consolidate" | "flatten";

/**
 * The pace of a programme.
 */
export type SupplierPace = { 
/**
 * How many suppliers a wave holds.
 */
capacity: SupplierCapacity, 
/**
 * The share of invoices that waves reach first.
 */
reach: SupplierReached, 
/**
 * The share of a wave that is expected to come on board.
 */
expected: SupplierExpected, 
/**
 * The share of the invoices at which the programme is called a success.
 */
success: SupplierReached, 
/**
 * How long a supplier may stand on a rung.
 */
ageing: Array<SupplierAgeing>, };

/**
 * A page of suppliers.
 */
export type SupplierPage = { 
/**
 * How many there are in all.
 */
count: number, 
/**
 * Those of the page.
 */
rows: Array<SupplierRow>, };

/**
 * A part of a whole.
 */
export type SupplierRatio = { 
/**
 * The numerator.
 */
part: number, 
/**
 * The denominator.
 */
whole: number, };

/**
 * A share of the invoices that is aimed at.
 */
export type SupplierReached = { 
/**
 * Percent.
 */
percent: number, 
/**
 * Why, as a sentence.
 */
text: string, 
/**
 * Where the fact comes from.
 */
source: string, 
/**
 * The day on which it was taken from there.
 */
date: string, 
/**
 * How well it is founded.
 */
confidence: Confidence, };

/**
 * A supplier in the list.
 */
export type SupplierRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * `SUP-01`.
 */
reference: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its first vendor number.
 */
number: string, 
/**
 * How many more it has.
 */
more_numbers: number, 
/**
 * Country by its code.
 */
country: string, 
/**
 * City.
 */
city: string, 
/**
 * What it sells.
 */
category: string, 
/**
 * The segment; absent where it is left out.
 */
segment?: Segment, 
/**
 * The channel.
 */
channel?: SupplierChannel, 
/**
 * Whether a person placed it.
 */
by_hand: boolean, 
/**
 * Spend of twelve months.
 */
spend?: number, 
/**
 * Invoices of twelve months.
 */
invoices?: number, 
/**
 * Orders of twelve months.
 */
orders?: number, 
/**
 * How far it has come.
 */
enablement: Enablement, 
/**
 * The day since which it stands there.
 */
since?: string, 
/**
 * Whether documents go to and fro.
 */
transacting: Transacting, 
/**
 * Days by which it stands on its rung for too long.
 */
late?: number, 
/**
 * Its wave.
 */
wave?: string, 
/**
 * The name of its wave.
 */
wave_name?: string, 
/**
 * Who on the customer's side knows it.
 */
owner: string, };

/**
 * Suppliers that a rule placed alike.
 */
export type SupplierShareLine = { 
/**
 * The rule by its id; empty for a person.
 */
rule: string, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * The segment by its name; empty for those left out.
 */
segment: string, 
/**
 * The channel by its name; empty for none.
 */
channel: string, 
/**
 * How many.
 */
count: number, 
/**
 * What is bought from them in twelve months.
 */
spend: number, 
/**
 * Their invoices of twelve months.
 */
invoices: number, };

/**
 * One supplier, with why it belongs where it does.
 */
export type SupplierView = { 
/**
 * As the list shows it.
 */
row: SupplierRow, 
/**
 * What stands in each column of a vendor master, by the column's id.
 */
cells: { [key in string]: string }, 
/**
 * Every vendor number.
 */
numbers: Array<VendorNumber>, 
/**
 * Other names, of suppliers that were merged into it.
 */
other_names: Array<string>, 
/**
 * Why a person placed it by hand.
 */
by_hand?: string, 
/**
 * Why the rules place it there, in words.
 */
reason: string, 
/**
 * Where the rules would place it, which counts unless a person decided.
 */
by_rules?: SupplierChannel, 
/**
 * What would have to be otherwise for another channel.
 */
otherwise: Array<Otherwise>, 
/**
 * Who decided by hand.
 */
placed_by?: string, 
/**
 * The supplier that it is a part of.
 */
part_of?: string, 
/**
 * The workstream of its onboarding, once that was begun.
 */
onboarding?: string, 
/**
 * Where it stood, the newest first.
 */
climbs: Array<SupplierClimbLine>, 
/**
 * The real document that it is live by.
 */
document?: RealDocument, 
/**
 * The waves that it can be in.
 */
waves: Array<WaveChoice>, };

/**
 * A part of the list of suppliers that a screen asks for.
 */
export type SuppliersAsked = { 
/**
 * Only those that hold every word of this text.
 */
text: string, 
/**
 * Only those in these segments; an empty name for those left out.
 */
segments: Array<string>, 
/**
 * Only those with these channels; an empty name for none.
 */
channels: Array<string>, 
/**
 * Only those of these countries; an empty code for unknown ones.
 */
countries: Array<string>, 
/**
 * Only those that one of these rules placed; an empty id for a person.
 */
rules: Array<string>, 
/**
 * Only those on one of these rungs of enablement.
 */
rungs: Array<Enablement>, 
/**
 * Only those on one of these rungs of transacting.
 */
trades: Array<Transacting>, 
/**
 * Only those of one of these waves; an empty id for none.
 */
waves: Array<string>, 
/**
 * Only those that stand on a rung for too long.
 */
overdue: boolean, 
/**
 * Only those to whom nobody can write.
 */
unreachable: boolean, 
/**
 * What they are sorted by: the name of a column.
 */
sort: string, 
/**
 * The last one first.
 */
descending: boolean, };

/**
 * What the suppliers of a project come to.
 */
export type SuppliersView = { 
/**
 * How many there are.
 */
total: number, 
/**
 * How many are high-touch.
 */
high_touch: number, 
/**
 * How many are low-touch.
 */
low_touch: number, 
/**
 * How many are left out.
 */
left_out: number, 
/**
 * How many are to be brought on board and have no address to write to.
 */
unreachable: number, 
/**
 * What they are shared out to, the most first.
 */
shares: Array<SupplierShareLine>, 
/**
 * Their countries, the most first.
 */
countries: Array<SupplierCountryLine>, 
/**
 * The waves, in order.
 */
waves: Array<WaveChoice>, };

/**
 * What is done with a signature that something stands against.
 */
export type Take = "record" | "leave";

/**
 * The content of one document: its sections in order.
 */
export type Template = { 
/**
 * Number of this format; see [`SCHEMA`].
 */
schema: number, 
/**
 * The document's id, such as `requirements`; the same word names it on the command line.
 */
id: string, 
/**
 * Version of the content, as its author counts.
 */
version: string, 
/**
 * The document's title.
 */
title: string, 
/**
 * The title in other languages.
 */
wording?: Wording, 
/**
 * Ids of the documents that this one rests on: signing this one binds their digests too.
 */
upstream: Array<string>, 
/**
 * The sections in the order of the document.
 */
sections: Array<Section>, };

/**
 * Something in a template that makes no sense.
 */
export type TemplateFinding = { 
/**
 * The section's id, or empty.
 */
section: string, 
/**
 * The field's id, or empty.
 */
field: string, 
/**
 * What.
 */
words: string, };

/**
 * What a template that is being edited lacks, and what using it would do.
 */
export type TemplatePreview = { 
/**
 * What makes no sense in it; nothing when it can be used.
 */
findings: Array<TemplateFinding>, 
/**
 * What using it would change.
 */
consequences: Array<string>, 
/**
 * The version that it would be.
 */
version: string, };

/**
 * The template of a document.
 */
export type TemplateRow = { 
/**
 * The document's id.
 */
document: string, 
/**
 * Its title, in the language of the screen.
 */
title: string, 
/**
 * The template in use, as it was written.
 */
content: Template, 
/**
 * Its digest.
 */
digest: string, 
/**
 * Whether it is as the program brings it.
 */
built_in: boolean, 
/**
 * The template that the program brings, where that is another one.
 */
program: Template | null, 
/**
 * The same template in each language.
 */
said: Array<SaidTemplate>, 
/**
 * The versions that the project used, the newest first.
 */
versions: Array<TemplateVersion>, 
/**
 * Why it can't be changed now; nothing where it can.
 */
obstacle: string, };

/**
 * A version of a template.
 */
export type TemplateVersion = { 
/**
 * Its id in the project.
 */
id: string, 
/**
 * What it is called.
 */
version: string, 
/**
 * Whether it is in use.
 */
in_use: boolean, 
/**
 * Why it was made, or empty.
 */
reason: string, 
/**
 * When it was last put to use or out of it.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * How many issued revisions were made with it.
 */
revisions: number, 
/**
 * What it says.
 */
content: Template, };

/**
 * The templates of a project, and what an editor of one needs to know.
 */
export type TemplatesView = { 
/**
 * A line for each document, in the order of their templates.
 */
rows: Array<TemplateRow>, 
/**
 * The fields that the program knows of entities: the columns that a section of them can have.
 */
columns: Array<KnownColumns>, 
/**
 * The merge fields that an introduction can have.
 */
merge_fields: Array<string>, 
/**
 * The language of the project's documents.
 */
language: string, };

/**
 * Scenarios and runs of a project.
 */
export type TestingView = { 
/**
 * Every scenario, in the order in which they were added.
 */
scenarios: Array<ScenarioRow>, 
/**
 * Every run, the newest first.
 */
runs: Array<RunLine>, 
/**
 * The fields of a scenario.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams that can take a scenario.
 */
workstreams: Array<OptionLine>, 
/**
 * Levels of testing.
 */
levels: Array<OptionLine>, 
/**
 * Open issues that a failed row can be recorded in.
 */
issues: Array<OptionLine>, 
/**
 * Scenarios that integrations of the project are usually tested by.
 */
standard: Array<StandardLine>, };

/**
 * The commitments of a project.
 */
export type TimelineView = { 
/**
 * Today, where the project is.
 */
today: string, 
/**
 * Every commitment, by the date that holds now.
 */
rows: Array<CommitmentRow>, 
/**
 * Workstreams with their steps, as the picture shows them.
 */
streams: Array<StreamLine>, 
/**
 * What waits for what.
 */
waits: Array<WaitLine>, 
/**
 * What was promised too early.
 */
findings: Array<PromiseFinding>, 
/**
 * Every move of every date, newest first.
 */
ledger: Array<LedgerLine>, 
/**
 * Days that dates slipped, by the party whose cause it was; parties without any are absent.
 */
slipped: Array<SlippedLine>, 
/**
 * The same by cause, the costliest first.
 */
causes: Array<CauseLine>, 
/**
 * The fields of a new commitment.
 */
fields: Array<Field>, 
/**
 * The fields that can be changed without moving a date.
 */
changeable: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams that can take a commitment.
 */
workstreams: Array<OptionLine>, };

/**
 * A cell of the matrix.
 */
export type TraceCell = { 
/**
 * Ids of the things in it.
 */
things: Array<string>, 
/**
 * Keys of the holes in it.
 */
holes: Array<string>, 
/**
 * The verdict on this row's scenarios in a run, where that is of several: a run can fail and pass them all the same.
 */
verdicts: { [key in string]: TraceState }, };

/**
 * The columns of the matrix, in the order of the chain.
 */
export type TraceColumn = "requirement" | "mapping" | "scenario" | "run" | "issue" | "sign-off";

/**
 * A column with its counts.
 */
export type TraceColumnLine = { 
/**
 * Which one.
 */
id: TraceColumn, 
/**
 * How many things it holds in all rows, each counted once.
 */
count: number, 
/**
 * How many holes nobody justified.
 */
holes: number, };

/**
 * A row of the matrix.
 */
export type TraceRow = { 
/**
 * The integration or requirement; absent in the row of what belongs to neither.
 */
id: string | null, 
/**
 * The kind of what the row is about.
 */
kind: EntityKind, 
/**
 * Name of the integration that the row stands under, or empty.
 */
integration: string, 
/**
 * That integration.
 */
under: string | null, 
/**
 * The workstream of what the row is about.
 */
workstream: string | null, 
/**
 * What the columns hold, in their order.
 */
cells: Array<TraceCell>, };

/**
 * How a thing of the matrix stands, in the words that the window has for states.
 */
export type TraceState = "draft" | "issued" | "signed" | "signed-with-conditions" | "declined" | "stale" | "not-run" | "pass" | "fail" | "blocked" | "not-applicable" | "retest" | "in-progress" | "complete" | "waived";

/**
 * Something in the matrix.
 */
export type TraceThing = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: EntityKind, 
/**
 * The column it stands in.
 */
column: TraceColumn, 
/**
 * Its short reference, or a short name where it has none.
 */
reference: string, 
/**
 * What people call it.
 */
title: string, 
/**
 * How it stands.
 */
state: TraceState, 
/**
 * Where it is opened.
 */
place: Destination, };

/**
 * The traceability matrix of a project.
 */
export type TraceabilityView = { 
/**
 * The columns with what they count.
 */
columns: Array<TraceColumnLine>, 
/**
 * One row for each integration, followed by its requirements; last what belongs to neither.
 */
rows: Array<TraceRow>, 
/**
 * Everything that a cell can hold.
 */
things: Array<TraceThing>, 
/**
 * What follows from what: pairs of ids, the earlier one of the chain first.
 */
links: Array<[string, string]>, 
/**
 * Every hole, those that need somebody first.
 */
holes: Array<HoleLine>, 
/**
 * Scenarios that a requirement can be linked to.
 */
scenarios: Array<OptionLine>, 
/**
 * Requirements that a scenario can be linked to.
 */
requirements: Array<OptionLine>, };

/**
 * Id of a training.
 */
export type TrainingId = string;

/**
 * A training that people attend.
 */
export type TrainingKind = { 
/**
 * Its id.
 */
id: TrainingId, 
/**
 * Its name.
 */
name: string, };

/**
 * The training of a project.
 */
export type TrainingView = { 
/**
 * The project's time zone, in which sessions start.
 */
zone: string, 
/**
 * Every session, by its day.
 */
sessions: Array<SessionRow>, 
/**
 * The trainings that the methodology asks for.
 */
trainings: Array<CourseLine>, 
/**
 * What gates still need of training.
 */
needs: Array<ConditionLine>, 
/**
 * The fields of a session.
 */
fields: Array<Field>, 
/**
 * What fields can choose from.
 */
options: FormOptions, 
/**
 * The workstreams that a session can be for.
 */
workstreams: Array<OptionLine>, 
/**
 * Everybody who can attend.
 */
people: Array<PersonLine>, };

/**
 * Whether documents really go to and fro.
 */
export type Transacting = "none" | "first-order" | "first-document" | "live" | "sustained" | "dormant";

/**
 * What would open a gate.
 */
export type UnblockLine = { 
/**
 * The step whose gate is closed.
 */
step: StepId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the step has started: the gate is the one behind it.
 */
started: boolean, 
/**
 * The acts that open it, the fastest first.
 */
acts: Array<ActLine>, };

/**
 * A supplier that can't be written to.
 */
export type UnreadySupplier = { 
/**
 * Its id.
 */
id: string, 
/**
 * `SUP-01`.
 */
reference: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
reasons: Array<string>, };

/**
 * A column of a vendor master.
 */
export type VendorMasterColumn = "name" | "legal-name" | "vendor-number" | "system" | "tax-id" | "duns" | "iban" | "country" | "language" | "currency" | "street" | "postal-code" | "city" | "website" | "category" | "owner" | "contract-end" | "contact-name" | "contact-email" | "contact-phone" | "contact-role" | "contact-verified" | "spend" | "invoices" | "orders" | "active" | "essential" | "trades-edi" | "can-edi" | "can-cxml" | "can-export" | "catalogue" | "no-account" | "paper-only";

/**
 * A head of a vendor master.
 */
export type VendorMasterHead = { 
/**
 * As it stands in the file.
 */
head: string, 
/**
 * What it is taken for; absent where it isn't read.
 */
column?: VendorMasterColumn, 
/**
 * How many rows have a value.
 */
filled: number, 
/**
 * How many values can't be taken.
 */
wrong: number, 
/**
 * The first values.
 */
samples: Array<string>, };

/**
 * A head and what it is taken for.
 */
export type VendorMasterProfileHead = { 
/**
 * As it stands in files.
 */
head: string, 
/**
 * The column; absent where it isn't read.
 */
column?: VendorMasterColumn, };

/**
 * How a kind of vendor master is read.
 */
export type VendorMasterProfileLine = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The system that the vendor numbers are of.
 */
system: string, 
/**
 * How many heads are read.
 */
mapped: number, 
/**
 * The heads.
 */
heads: Array<VendorMasterProfileHead>, };

/**
 * A supplier's number in one of the customer's systems.
 */
export type VendorNumber = { 
/**
 * The system or company code; empty where there is only one.
 */
system: string, 
/**
 * The number, as the system writes it: leading noughts count.
 */
number: string, };

/**
 * What the signer said.
 */
export type Verdict = "signed" | "conditional" | "declined";

/**
 * What checking the workspace found.
 */
export type VerifiedView = { 
/**
 * Whether everything is as the journal says.
 */
clean: boolean, 
/**
 * How many journal entries were checked.
 */
entries: number, 
/**
 * How many entities.
 */
entities: number, 
/**
 * How many files.
 */
files: number, 
/**
 * What is not as the journal says, in words.
 */
findings: Array<VerifyLine>, };

/**
 * One finding.
 */
export type VerifyLine = { 
/**
 * `error`, or `note` where content was redacted on purpose.
 */
grade: Grade, 
/**
 * What is wrong.
 */
words: string, };

/**
 * One commitment waits for another.
 */
export type WaitLine = { 
/**
 * What comes first.
 */
first: string, 
/**
 * What waits.
 */
then: string, 
/**
 * Whether somebody said so; otherwise the order of steps does.
 */
said: boolean, };

/**
 * A condition that can be waived now.
 */
export type WaivableLine = { 
/**
 * Workstream, step and condition as one word.
 */
key: string, 
/**
 * The workstream.
 */
workstream: string, 
/**
 * The step whose gate it keeps closed.
 */
step: StepId, 
/**
 * The step's name.
 */
step_name: string, 
/**
 * The condition's code.
 */
code: string, 
/**
 * What is missing.
 */
missing: string, 
/**
 * The party that it protects: only a person of it can waive it.
 */
protects: Party, };

/**
 * A waiver.
 */
export type WaiverRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * What was let go: the title of the condition.
 */
title: string, 
/**
 * Name of the step.
 */
step: string, 
/**
 * Name of the workstream.
 */
workstream: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who waived it.
 */
person: PersonLine | null, 
/**
 * The party that it protects.
 */
party: Party, 
/**
 * The last day on which it holds.
 */
expires: string, 
/**
 * Whether that day is over.
 */
expired: boolean, 
/**
 * Days from today to that day; negative where it is over.
 */
days_left: number, };

/**
 * A document that comes as files in a workstream.
 */
export type WantedLine = { 
/**
 * Workstream and document, as one word for lists.
 */
key: string, 
/**
 * The workstream.
 */
workstream: string, 
/**
 * Its name.
 */
workstream_name: string, 
/**
 * The document.
 */
document: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Whether every integration needs a file of its own.
 */
per_integration: boolean, 
/**
 * The files that came.
 */
files: Array<DeliverableRow>, 
/**
 * The integrations that wait for theirs.
 */
missing: Array<OptionLine>, };

/**
 * A wave that a supplier can be put in.
 */
export type WaveChoice = { 
/**
 * The wave.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * Shares that come electronically.
 */
export type WaveCoverage = { 
/**
 * Of the suppliers.
 */
suppliers: SupplierRatio, 
/**
 * Of the spend.
 */
spend: SupplierRatio, 
/**
 * Of the invoices.
 */
invoices: SupplierRatio, };

/**
 * The days of a wave; those that aren't planned are absent.
 */
export type WaveDays = { 
/**
 * The customer's own people are told.
 */
notice?: string, 
/**
 * The first letters go out.
 */
letters?: string, 
/**
 * Suppliers are trained.
 */
training?: string, 
/**
 * Tests begin.
 */
tests_from?: string, 
/**
 * Tests are over.
 */
tests_until?: string, 
/**
 * Real documents begin.
 */
go_live?: string, 
/**
 * The old channel ends.
 */
deadline?: string, };

/**
 * Why a supplier is in no wave of a plan.
 */
export type WaveLeftOut = "segmentation" | "off-the-ladder" | "enabled" | "in-a-wave" | "beyond-the-share";

/**
 * A wave.
 */
export type WaveLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * `WAV-01`.
 */
reference: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who answers for it.
 */
owner?: string, 
/**
 * Their name.
 */
owner_name?: string, 
/**
 * Its days.
 */
days: WaveDays, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * What it holds.
 */
load: WaveLoad, 
/**
 * High-touch suppliers that it can take.
 */
high_touch_capacity?: number, 
/**
 * Low-touch suppliers that it can take.
 */
low_touch_capacity?: number, 
/**
 * Whether it holds more high-touch suppliers than it can take.
 */
high_touch_over: boolean, 
/**
 * Whether it holds more low-touch suppliers than it can take.
 */
low_touch_over: boolean, 
/**
 * Those that are live by real documents on electronic channels.
 */
live: SupplierAmounts, 
/**
 * Those of the others that could still come.
 */
could: SupplierAmounts, 
/**
 * Those that are expected of them.
 */
adds: SupplierAmounts, 
/**
 * What is expected to come electronically after it.
 */
after: WaveCoverage, };

/**
 * What a wave holds.
 */
export type WaveLoad = { 
/**
 * All of it.
 */
all: SupplierAmounts, 
/**
 * High-touch suppliers.
 */
high_touch: number, 
/**
 * Low-touch suppliers.
 */
low_touch: number, 
/**
 * By channel, the most first.
 */
channels: Array<ChannelCount>, };

/**
 * Makes waves of the suppliers that are in none, and puts them in.
 */
export type WavePlan = { 
/**
 * People who take high-touch suppliers on board; one where absent.
 */
enablers?: number, 
/**
 * Low-touch suppliers of a wave; the programme's capacity where absent.
 */
low_touch?: number, 
/**
 * Suppliers of the pilot; the programme's number where absent.
 */
pilot?: number, 
/**
 * Percent of the invoices that waves reach; the programme's share where absent.
 */
percent?: number, 
/**
 * The day on which the first letters of the first wave go out; no days are planned where absent.
 */
begins?: string, 
/**
 * Weeks from one wave to the next; four where absent.
 */
weeks?: number, 
/**
 * What the pilot is called.
 */
pilot_name?: string, 
/**
 * What a wave is called; its number follows.
 */
wave_name?: string, };

/**
 * What planning waves would make.
 */
export type WavePlanView = { 
/**
 * The waves.
 */
waves: Array<ProposedLine>, 
/**
 * Who would be in none, and why.
 */
left_out: Array<LeftOutLine>, 
/**
 * High-touch suppliers that a wave holds.
 */
high_touch: number, 
/**
 * Low-touch suppliers that a wave holds.
 */
low_touch: number, 
/**
 * Percent of the invoices that were to be reached.
 */
percent: number, 
/**
 * Invoices that are reached then, of all in scope.
 */
reached: SupplierRatio, };

/**
 * What a wave is for.
 */
export type WaveReason = "pilot" | "first-wave" | "volume";

/**
 * The waves of a project.
 */
export type WavesView = { 
/**
 * The waves, in the order in which they begin.
 */
waves: Array<WaveLine>, 
/**
 * Suppliers that are to be reached and in no wave.
 */
without: WaveLoad, 
/**
 * All that are to be reached.
 */
targeted: SupplierAmounts, 
/**
 * What comes electronically today.
 */
electronic: SupplierAmounts, 
/**
 * How many suppliers stand on a rung for too long.
 */
escalated: number, 
/**
 * The pace that holds, with its sources.
 */
pace: SupplierPace, };

/**
 * The texts of one part by language (`de`) and by member (`label`).
 */
export type Wording = { [key in string]: { [key in string]: string } };

/**
 * A wording that is looked at or edited.
 */
export type WordingAsked = { 
/**
 * The kind.
 */
kind: LetterKind, 
/**
 * The language.
 */
language: LetterLanguage, 
/**
 * The supplier whose values are merged, by id, reference or name; the first one where absent.
 */
supplier?: string, 
/**
 * What is being typed.
 */
subject?: string, 
/**
 * The same of the body.
 */
body?: string, 
/**
 * How willing those are who get it.
 */
audience: LetterAudience, };

/**
 * A wording with what a supplier would get.
 */
export type WordingView = { 
/**
 * The subject as it is kept.
 */
subject: string, 
/**
 * The body as it is kept.
 */
body: string, 
/**
 * Whether it is the project's own.
 */
own: boolean, 
/**
 * The supplier whose values are merged.
 */
supplier?: string, 
/**
 * What it says with them; absent where something is empty or can't be read.
 */
merged?: LetterTextLine, 
/**
 * Why there is no letter: everything that is empty, or the place that can't be read.
 */
lacks: Array<string>, };

/**
 * The progress of one workstream.
 */
export type WorkstreamProgress = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Each of its steps.
 */
steps: Array<StepProgress>, };

/**
 * An answer as the form sends it. What isn't said is empty.
 */
export type Written = { 
/**
 * Which of those asked answers; somebody else where absent.
 */
person?: string, 
/**
 * The name of who answers.
 */
name: string, 
/**
 * Why somebody answers who wasn't asked.
 */
note: string, 
/**
 * The offset of this machine's clock from UTC, in minutes.
 */
offset_minutes: number, 
/**
 * The comments.
 */
comments: Array<WrittenComment>, 
/**
 * What is said of the sign-off.
 */
said?: Said, };

/**
 * A comment as the form sends it.
 */
export type WrittenComment = { 
/**
 * Its id; a new comment has none yet.
 */
id?: string, 
/**
 * The revision that it is about.
 */
revision: string, 
/**
 * Where in it.
 */
anchor?: Anchor, 
/**
 * What is remarked.
 */
text: string, };

/** The name of a command: `noun.verb`. */
export type CommandName =
  | 'action.add'
  | 'action.change'
  | 'action.commit'
  | 'action.finish'
  | 'action.raise-issue'
  | 'action.remove'
  | 'answers.set'
  | 'bank-answer.give'
  | 'bank-answer.put-open'
  | 'bank-answer.set-aside'
  | 'business-object.change'
  | 'business-object.learn'
  | 'business-object.reset'
  | 'change-request.approve'
  | 'change-request.open'
  | 'change-request.reject'
  | 'comment.add'
  | 'comment.answer'
  | 'comment.ask'
  | 'comment.raise-issue'
  | 'comment.reopen'
  | 'comment.resolve'
  | 'commitment.add'
  | 'commitment.change'
  | 'commitment.keep'
  | 'commitment.move'
  | 'decision.change'
  | 'decision.remove'
  | 'deliverable.add'
  | 'deliverable.remove'
  | 'document.issue'
  | 'hole.justify'
  | 'hole.unjustify'
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
  | 'letter.answer'
  | 'letter.bounce'
  | 'letter.log'
  | 'letter.record'
  | 'letter.reset'
  | 'letter.resolve'
  | 'letter.send-by-hand'
  | 'letter.withdraw'
  | 'letter.write'
  | 'lookup-table.add'
  | 'lookup-table.change'
  | 'lookup-table.remove'
  | 'mailing.prepare'
  | 'mailing.remove'
  | 'mailing.tell'
  | 'mailing.told'
  | 'mapping-row.add'
  | 'mapping-row.agree'
  | 'mapping-row.begin'
  | 'mapping-row.change'
  | 'mapping-row.move'
  | 'mapping-row.remove'
  | 'methodology.adopt'
  | 'methodology.remove'
  | 'methodology.write'
  | 'onboarding.keep-secret'
  | 'onboarding.set-up'
  | 'onboarding.start'
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
  | 'programme.answer'
  | 'programme.change'
  | 'programme.remove-profile'
  | 'programme.rename-profile'
  | 'raci.arrange'
  | 'raci.begin'
  | 'raci.set'
  | 'requirement.add'
  | 'requirement.change'
  | 'requirement.remove'
  | 'review.close'
  | 'review.merge'
  | 'review.send'
  | 'run.record'
  | 'sample-file.add'
  | 'sample-file.change'
  | 'sample-file.remove'
  | 'scenario.add'
  | 'scenario.add-many'
  | 'scenario.change'
  | 'scenario.remove'
  | 'session.add'
  | 'session.arrange'
  | 'session.ask'
  | 'session.attend'
  | 'session.change'
  | 'session.decide'
  | 'session.finish'
  | 'session.follow-up'
  | 'session.minute'
  | 'session.remove'
  | 'session.reopen'
  | 'sign-off.decline'
  | 'sign-off.keep-file'
  | 'sign-off.record'
  | 'sign-off.sign'
  | 'sign-off.sign-conditionally'
  | 'sign-off.withdraw'
  | 'step.reopen'
  | 'step.start'
  | 'supplier.add'
  | 'supplier.assign'
  | 'supplier.change'
  | 'supplier.import'
  | 'supplier.keep-apart'
  | 'supplier.merge'
  | 'supplier.place'
  | 'supplier.reach'
  | 'supplier.remove'
  | 'supplier.segment'
  | 'supplier.transact'
  | 'supplier.unplace'
  | 'system.add'
  | 'system.change'
  | 'system.remove'
  | 'template.use'
  | 'training.add'
  | 'training.add-gap'
  | 'training.change'
  | 'training.raise-gap'
  | 'training.record-attendance'
  | 'training.remove-gap'
  | 'waiver.grant'
  | 'wave.add'
  | 'wave.change'
  | 'wave.plan'
  | 'wave.remove'
  | 'workstream.add';
