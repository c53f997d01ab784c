### Findings about documents and templates. A finding's hint has the finding's code with "-hint".
### Values: $section is the section's title, $subject what people call the row, $label the field's label.

## What is missing

section-empty = { $section } is not answered
section-empty-hint = Answer the page. Where the template allows it, state why there is nothing to say.
none-not-stated = { $section } is empty and doesn’t state “none”
none-not-stated-hint = Add what there is, or state “none” with the reason, so that the reader knows it was considered.
none-without-reason = { $section } states “none” without a reason
none-without-reason-hint = Say who looked and why there is nothing.
none-not-allowed = { $section } can’t be “none”
none-not-allowed-hint = The document rests on this section. Take “none” back and answer the page.
field-empty = { $subject }: { $label } is empty
field-empty-hint = Fill it in, or add an open question that names who will know.
owner-empty = { $subject } has no { $label }
owner-empty-hint = Name one person. Something that belongs to everybody is done by nobody.
acceptance-criterion-missing = { $subject } has no acceptance criterion
acceptance-criterion-missing-hint = State what a tester sees when this is met: a record, a value or a time.
non-standard-without-reason = { $subject } is non-standard without a reason
non-standard-without-reason-hint = Say what the standard interface lacks, so that the cost can be weighed.
non-standard-without-approver = { $subject } is non-standard without an approver
non-standard-without-approver-hint = Name the person who accepts effort and risk of the deviation.
integration-without-requirement = { $integration } has no requirement and doesn’t state “none”
integration-without-requirement-hint = Add what must be true of it, or state “none” with the reason.
reference-twice = { $subject } is used twice
reference-twice-hint = Give one of the two another reference; links to it would be ambiguous.

## What stands in for an answer

placeholder = { $subject }: { $label } holds “{ $word }” in place of an answer
placeholder-hint = Write the answer in full, or clear the field and add an open question with a date.
not-applicable-without-reason = { $subject }: { $label } is not applicable, without a reason
not-applicable-without-reason-hint = Add why it doesn’t apply; a reader can’t tell that from “not known”.

## What can't be tested

vague-speed = { $subject }: “{ $word }” doesn’t say how fast
vague-speed-hint = State a time, from which event to which, such as “within one hour of approval”.
vague-quality = { $subject }: “{ $word }” is a matter of opinion
vague-quality-hint = State what someone does or sees that shows it, such as “in three steps” or “names field and value”.
vague-condition = { $subject }: “{ $word }” leaves open when it holds
vague-condition-hint = Name the condition, or drop it and set the priority to should or could.
vague-amount = { $subject }: “{ $word }” doesn’t say how many or how often
vague-amount-hint = State a figure, or list the cases.
vague-choice = { $subject }: “{ $word }” allows three readings
vague-choice-hint = Write “and” or “or”. If both may occur, state each case.
vague-verb = { $subject }: “{ $word }” doesn’t say what happens
vague-verb-hint = Say which system does what with which record.
two-duties = { $subject } states two duties
two-duties-hint = Two statements can be tested, accepted and postponed one by one. Consider splitting it.
acceptance-criterion-repeats = The acceptance criterion of { $subject } repeats the statement
acceptance-criterion-repeats-hint = Give an example with a record and the value that a tester will see.
acceptance-criterion-not-observable = The acceptance criterion of { $subject } names nothing that a tester can see
acceptance-criterion-not-observable-hint = Name the record, the field and the value, or a count or a time.

## What contradicts itself or stays open

peak-below-daily = { $subject }: peak volume is lower than the daily volume, { $peak } and { $daily }
peak-below-daily-hint = The peak is the busiest day, month-end included. Check which of the two is wrong.
batch-without-window = { $subject } has a frequency but no window
batch-without-window-hint = State between which times files may run, with the zone, clear of the maintenance windows.
delta-not-stated = { $subject } doesn’t state delta or full
delta-not-stated-hint = State whether only changes travel, and how a change is recognised.
expires-before-go-live = { $subject } expires on { $date }, before go-live on { $go-live }
expires-before-go-live-hint = Renew it first, or plan who exchanges it before that day.

## Advice on the method

method-advice-quick = { $subject }: { $method } is not usual for records that are needed at once
method-advice-quick-hint = Files wait for the next poll. Single records that are needed at once usually go by REST API.
method-advice-many-records = { $subject }: { $method } is not usual for this volume
method-advice-many-records-hint = Thousands of records travel faster in one file and are easier to send again.
method-advice-supplier-document = { $subject }: { $method } is not usual for documents of suppliers
method-advice-supplier-document-hint = Documents between companies usually go by cXML or EDI, which bring acknowledgements along.
method-advice-by-hand = { $subject }: a few records, once, are sooner typed than loaded
method-advice-by-hand-hint = Below 20 records, entering them by hand costs less than an interface.
method-advice-no-delta = { $subject } sends everything each time
method-advice-no-delta-hint = Where the source can’t send changes, middleware compares snapshots. Mark it non-standard, with its risk and cost.
method-advice-report = { $subject }: a scheduled report is not an integration
method-advice-report-hint = Reports have no error handling and change without notice. Use an export or the API.

## Answers that don't fit their field

answer-not-a-number = { $label } takes a number such as 1250 or 12.5, not “{ $value }”
answer-not-a-date = { $label } takes a date such as 2026-11-30, not “{ $value }”
answer-not-yes-or-no = { $label } takes yes or no, not “{ $value }”
answer-not-an-email = { $label } takes an e-mail address such as name@example.com, not “{ $value }”
answer-not-a-choice = { $label } takes one of { $choices }, not “{ $value }”
answer-more-than-one-line = { $label } takes one line

## Templates

template-unreadable = The template can’t be read: { $cause }
template-schema-unknown = The template has schema { $schema }, which this version does not read
template-text-missing = { $member } is empty
template-id-malformed = “{ $id }” is no id: lower-case letters and digits, joined by hyphens, starting with a letter
template-id-twice = The id { $id } is used twice
template-without-sections = The template has no sections
template-section-without-fields = The section has no fields
template-repeat-of-entities = Only a section of answers can repeat; rows of entities are a list already
template-filter-of-answers = Only a section of entities can have a filter
template-append-only-without-rows = Only a list can be append-only
template-choice-without-choices = The field takes a choice but has no choices
template-choices-of-no-choice = The field has choices but takes none
template-upstream-unknown = There is no document { $id } to rest on
template-upstream-loop = The document { $id } rests on itself
