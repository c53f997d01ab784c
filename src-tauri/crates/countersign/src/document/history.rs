//! The history of a project on its certificate: every signature and refusal, withdrawal, reopening, waiver and change,
//! oldest first; and what was promised beside what was kept.

use documents::model::{Cell, Marker, Row, Span, Table, TableColumn, Text};
use domain::change_request::ChangeRequestStatus;
use domain::entity::Entity;
use domain::identity::Id;
use domain::message::Message;
use domain::person::Person;
use domain::sign_off::{SignOff, Verdict};
use domain::time::Instant;

use super::certificate::{Certificate, record};
use super::{digests, names};

/// Something that happened.
struct Event {
    at: Instant,
    mark: Option<Marker>,
    /// The sign-off, step or noun, with its workstream.
    subject: String,
    what: String,
    by: Id<Person>,
    digest: Text,
}

impl Certificate<'_> {
    /// Everything that happened up to the instant that the certificate is of.
    pub(super) fn history_table(&self) -> Table {
        let mut events = self.signatures_given();
        events.extend(self.steps_reopened());
        events.extend(self.waivers_granted());
        events.extend(self.changes_of_scope());
        events.retain(|event| event.at <= self.as_of);
        // A stable sort: what happened at one instant stays in the order of its nouns.
        events.sort_by_key(|event| event.at);
        let rows = events.into_iter().map(|event| {
            let mark = event.mark.map_or_else(Text::default, |mark| Text::from(Span::mark(mark)));
            let cells = [
                Text::from(self.day(event.at)),
                mark,
                Text::from(event.subject),
                Text::from(event.what),
                names::person_plain(self.state, event.by),
                event.digest,
            ];
            Row { cells: cells.into_iter().map(|text| Cell { text }).collect(), second: None }
        });
        Table {
            columns: vec![
                TableColumn::code(self.say("document-head-date")),
                TableColumn::code(Text::default()),
                TableColumn::new(self.say("document-head-subject")),
                TableColumn::new(self.say("document-head-happened")),
                TableColumn::new(self.say("document-head-by")),
                TableColumn::code(self.say("document-head-certificate-digest")),
            ],
            rows: rows.collect(),
            note: Some(self.legend()),
            ..Table::default()
        }
    }

    /// What the marks mean.
    fn legend(&self) -> Text {
        let mark = |mark: Marker, code: &str| [Span::mark(mark), Span::plain(format!(" {}   ", self.say(code)))];
        let mut spans = Vec::new();
        spans.extend(mark(Marker::Signed, "document-legend-signed"));
        spans.extend(mark(Marker::Conditional, "document-legend-conditional"));
        spans.extend(mark(Marker::Declined, "document-legend-declined"));
        spans.extend(mark(Marker::Stale, "document-legend-withdrawn"));
        Text(spans)
    }

    fn signatures_given(&self) -> Vec<Event> {
        let given = |answer: &SignOff| {
            let mark = match answer.verdict {
                Verdict::Signed => Marker::Signed,
                Verdict::Conditional => Marker::Conditional,
                Verdict::Declined => Marker::Declined,
            };
            Event {
                at: answer.at,
                mark: Some(mark),
                subject: self.name_of(answer),
                // A withdrawal is an event of its own.
                what: self.answer_line(&SignOff { withdrawn: None, ..answer.clone() }),
                by: answer.person,
                digest: digests::short(record::digest(self.signed, answer)),
            }
        };
        let withdrawn = |answer: &SignOff| {
            let withdrawal = answer.withdrawn.as_ref()?;
            let message = Message::new("document-happened-withdrawn").with("certificate", &answer.reference);
            Some(Event {
                at: withdrawal.at,
                mark: Some(Marker::Stale),
                subject: self.name_of(answer),
                what: self.tell(message.with("reason", &withdrawal.reason)),
                by: answer.person,
                digest: Text::default(),
            })
        };
        let all = self.state.sign_offs.iter();
        all.flat_map(|answer| std::iter::once(given(answer)).chain(withdrawn(answer))).collect()
    }

    fn steps_reopened(&self) -> Vec<Event> {
        let mut events = Vec::new();
        for record in self.state.step_records.iter() {
            let methodology = names::methodology(self.state, Some(record.workstream));
            let step = names::step(methodology, &record.step);
            let subject = names::in_workstream(self.state, self.printing, &step, Some(record.workstream));
            events.extend(record.reopenings.iter().map(|reopening| Event {
                at: reopening.at,
                mark: None,
                subject: subject.clone(),
                what: self.tell(Message::new("document-happened-reopened").with("reason", &reopening.reason)),
                by: reopening.by,
                digest: Text::default(),
            }));
        }
        events
    }

    fn waivers_granted(&self) -> Vec<Event> {
        let waivers = self.state.waivers.iter().map(|waiver| {
            let methodology = names::methodology(self.state, Some(waiver.workstream));
            let step = names::step(methodology, &waiver.step);
            let message = Message::new("document-happened-waived")
                .with("number", &waiver.reference)
                .with("condition", self.condition_title(waiver))
                .with("expires", self.printing.speak.date(waiver.expires))
                .with("reason", &waiver.reason);
            Event {
                at: made_at(waiver),
                mark: None,
                subject: names::in_workstream(self.state, self.printing, &step, Some(waiver.workstream)),
                what: self.tell(message),
                by: waiver.person,
                digest: Text::default(),
            }
        });
        waivers.collect()
    }

    fn changes_of_scope(&self) -> Vec<Event> {
        let requests = self.state.change_requests.iter().map(|request| {
            let code = match request.status {
                ChangeRequestStatus::Draft => "document-happened-change-asked",
                ChangeRequestStatus::Approved => "document-happened-change-approved",
                ChangeRequestStatus::Rejected => "document-happened-change-rejected",
            };
            let message = Message::new(code).with("number", &request.reference).with("name", &request.name);
            Event {
                at: request.head.changed_at,
                mark: None,
                subject: self.say("document-project"),
                what: self.tell(message.with("reason", &request.reason)),
                by: request.decided_by.unwrap_or(request.requested_by),
                digest: Text::default(),
            }
        });
        let moves = self.state.scope_changes.iter().map(|change| {
            let message = Message::new("document-happened-moved")
                .with("integration", self.state.name_of(change.integration))
                .with("from", self.state.name_of(change.from))
                .with("to", self.state.name_of(change.to))
                .with("reason", &change.reason);
            Event {
                at: change.head.changed_at,
                mark: None,
                subject: self.say("document-project"),
                what: self.tell(message),
                by: change.head.changed_by,
                digest: Text::default(),
            }
        });
        requests.chain(moves).collect()
    }

    /// What was promised first, what was kept, and whose causes the days between are.
    pub(super) fn commitments_table(&self) -> Table {
        let covers = |workstream| self.sign_off.bound.iter().any(|bound| bound.workstream == workstream);
        let rows = self.state.commitments.iter().filter(|it| covers(it.workstream)).map(|commitment| {
            let end = commitment.kept_on.unwrap_or(commitment.date);
            let kept = self.printing.speak.date(end);
            let kept = match commitment.kept_on {
                Some(_) => kept,
                None => self.tell(Message::new("document-not-kept-yet").with("date", kept)),
            };
            let causes: Vec<_> = commitment
                .slips
                .iter()
                .map(|slip| {
                    self.tell(
                        Message::new("document-slip")
                            .with("cause", &slip.cause)
                            .with("party", names::party(self.printing, slip.party))
                            .with("days", slip.from.days_until(slip.to)),
                    )
                })
                .collect();
            let title = commitment.title();
            Row::new([
                Text::from(names::in_workstream(self.state, self.printing, &title, Some(commitment.workstream))),
                Text::from(self.printing.speak.date(commitment.first_date)),
                Text::from(kept),
                Text::from(self.printing.speak.number(&commitment.first_date.days_until(end).to_string())),
                Text::from(causes.join("; ")),
            ])
        });
        Table {
            columns: vec![
                TableColumn::new(self.say("document-head-commitment")),
                TableColumn::code(self.say("document-head-first")),
                TableColumn::code(self.say("document-head-kept")),
                TableColumn::number(self.say("document-head-slip")),
                TableColumn::new(self.say("document-head-cause")),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }
}

/// When a waiver was granted. Its stamp moves when its expiry is noted; the id keeps the first instant.
fn made_at(waiver: &domain::waiver::Waiver) -> Instant {
    let stamp = waiver.head.id.0.get_timestamp().map(|stamp| stamp.to_unix());
    let made = stamp.and_then(|(seconds, nanoseconds)| {
        jiff::Timestamp::new(i64::try_from(seconds).ok()?, i32::try_from(nanoseconds).ok()?).ok()
    });
    made.map_or(waiver.head.changed_at, Instant::from_timestamp)
}
