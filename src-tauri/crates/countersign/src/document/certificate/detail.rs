//! The second page of a certificate: conditions, waivers, earlier answers, digests in full, and how to check it.

use std::collections::BTreeSet;

use documents::model::{
    Block, Column, Columns, Heading, ListItem, QrCode, Row, Section as Pages, Span, Table, TableColumn, Text,
};
use domain::entity::Entity;
use domain::issue::{Issue, IssueStatus};
use domain::lifecycle::status::StaleCause;
use domain::message::Message;
use domain::sign_off::{Bound, SignOff, Verdict};
use domain::waiver::Waiver;
use serde_json::Value;

use super::super::body::Body;
use super::super::values::Values;
use super::super::{digests, names, signatures};
use super::{Certificate, Validity, earlier};
use crate::text::templates;

impl<'a> Certificate<'a> {
    /// The second page.
    pub(super) fn details(&self) -> Pages {
        let heading = |code: &str| Block::Heading(Heading::new(2, self.say(code)));
        let mut blocks = Vec::new();
        if self.crowded() {
            blocks.extend([heading("document-what-is-signed"), Block::Table(self.bound_table())]);
        }
        let changes = self.changes_tables();
        if !changes.is_empty() {
            blocks.push(heading("document-changes"));
            blocks.extend(changes);
        }
        blocks.extend([
            heading("document-conditions"),
            Block::Table(self.conditions_table()),
            heading("document-waivers"),
            Block::Table(self.waivers_table()),
            heading("document-answers-before"),
            Block::Table(self.answers_table()),
        ]);
        blocks.extend(self.provenance_blocks(2));
        blocks.extend([
            heading("document-digests-in-full"),
            Block::Table(self.digests_table()),
            heading("document-how-to-check"),
            self.how_to_check(),
        ]);
        Pages { blocks, ..Pages::default() }
    }

    /// Every change that ended the signature, as signed and as it is now: one table a document.
    pub(in crate::document) fn changes_tables(&self) -> Vec<Block> {
        let Validity::Stale(causes) = &self.validity else { return Vec::new() };
        let table = |cause: &StaleCause| {
            let of_cause = |bound: &&Bound| bound.document == cause.document && bound.workstream == cause.workstream;
            let bound = self.sign_off.bound.iter().find(of_cause)?;
            let revision = self.state.get(bound.revision)?;
            let template = self.printing.template(self.state, &revision.content);
            let body = Body {
                values: Values { state: self.state, printing: self.printing, methodology: self.methodology },
                template: template.as_deref(),
                content: &revision.content,
                as_of: self.as_of,
                changes: &cause.changes,
                draft: false,
            };
            let caption = format!("{}, {}", self.bound_title(bound), bound.number);
            Some(Block::Table(Table { caption: Some(Text::from(caption)), ..body.changes_table() }))
        };
        causes.iter().filter_map(table).collect()
    }

    /// The issues that were named as conditions, by any of the signatures shown.
    pub(in crate::document) fn conditions(&self) -> Vec<&'a Issue> {
        let answers = self.shown.iter().filter_map(|shown| shown.answer);
        // Two signatures may name the same issue.
        let ids: BTreeSet<_> = answers.flat_map(|answer| &answer.conditions).copied().collect();
        ids.into_iter().filter_map(|id| self.state.get(id)).collect()
    }

    fn conditions_table(&self) -> Table {
        let rows = self.conditions().into_iter().map(|issue| {
            Row::new([
                Text::from(Span::mono(issue.reference.clone())),
                Text::from(Span::name(issue.name.clone(), None)),
                issue.owner.map_or_else(Text::default, |owner| names::person_plain(self.state, owner)),
                Text::from(issue.due.map_or_else(String::new, |due| self.printing.speak.date(due))),
                Text::from(Span::name(issue.workaround.clone(), None)),
                Text::from(self.status_word(issue.status)),
            ])
        });
        Table {
            columns: vec![
                TableColumn::code(self.say("document-head-issue")),
                TableColumn::new(self.say("document-head-open")),
                TableColumn::new(self.say("document-head-owner")),
                TableColumn::code(self.say("document-head-due")),
                TableColumn::new(self.say("document-head-workaround")),
                TableColumn::new(self.say("document-head-now")),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }

    /// An issue's status by the label of the issue log.
    fn status_word(&self, status: IssueStatus) -> String {
        let id = serde_json::to_value(status).ok().and_then(|value| match value {
            Value::String(id) => Some(id),
            _ => None,
        });
        let id = id.unwrap_or_default();
        let log = templates::section(self.state, self.printing.language(), "issue-log", "issues");
        let mut choices = log.field("status").into_iter().flat_map(|field| &field.choices);
        choices.find(|choice| choice.id == id).map_or(id.clone(), |choice| choice.label.clone())
    }

    /// The waivers that were in force when it was signed, for the steps up to that of the sign-off.
    pub(in crate::document) fn waivers(&self) -> Vec<&'a Waiver> {
        let signed_on = self.sign_off.at.date_in(&self.state.project().zone);
        let place = |step| self.methodology.and_then(|it| it.step(step)).map(|(index, _)| index);
        let covered = |waiver: &Waiver| match self.sign_off.workstream {
            Some(workstream) => waiver.workstream == workstream,
            None => self.sign_off.bound.iter().any(|bound| bound.workstream == waiver.workstream),
        };
        let waivers = self.state.waivers.iter().take_while(|waiver| waiver.head.id < self.sign_off.head.id);
        waivers
            .filter(|it| covered(it) && it.expires >= signed_on && place(&it.step) <= place(&self.sign_off.step))
            .collect()
    }

    fn waivers_table(&self) -> Table {
        let rows = self.waivers().into_iter().map(|waiver| {
            let mut by = names::person_plain(self.state, waiver.person);
            by.0.push(Span::plain(format!(", {}", names::party(self.printing, waiver.party))));
            Row::new([
                Text::from(Span::mono(waiver.reference.clone())),
                Text::from(self.condition_title(waiver)),
                by,
                Text::from(self.printing.speak.date(waiver.expires)),
                Text::from(Span::name(waiver.reason.clone(), None)),
            ])
        });
        Table {
            columns: vec![
                TableColumn::code(self.say("document-head-waiver")),
                TableColumn::new(self.say("document-head-waived")),
                TableColumn::new(self.say("document-head-by")),
                TableColumn::code(self.say("document-head-expires")),
                TableColumn::new(self.say("document-head-reason")),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }

    /// What a waiver lets go: the condition as the methodology states it.
    pub(in crate::document) fn condition_title(&self, waiver: &Waiver) -> String {
        let methodology = names::methodology(self.state, Some(waiver.workstream));
        let step = methodology.and_then(|it| it.step(&waiver.step)).map(|(_, step)| step);
        let items = step.into_iter().flat_map(|step| step.items.iter().map(|item| (&item.id, &item.title)));
        let starts = step.into_iter().flat_map(|step| step.starts.iter().map(|start| (&start.id, &start.title)));
        let title = items.chain(starts).find(|(id, _)| id.0 == waiver.condition).map(|(_, title)| title.clone());
        title.unwrap_or_else(|| waiver.condition.clone())
    }

    fn answers_table(&self) -> Table {
        let rows = earlier(self).into_iter().map(|answer| {
            Row::new([
                Text::from(signatures::when(self.printing, answer)),
                names::person_plain(self.state, answer.person),
                Text::from(self.answer_line(answer)),
            ])
        });
        Table {
            columns: vec![
                TableColumn::new(self.say("document-head-when")),
                TableColumn::new(self.say("document-head-who")),
                TableColumn::new(self.say("document-head-answer")),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }

    /// What was answered, in one line: verdict, conditions, reason, and whether it was taken back.
    pub(in crate::document) fn answer_line(&self, answer: &SignOff) -> String {
        let code = match answer.verdict {
            Verdict::Signed => "document-said-signed",
            Verdict::Conditional => "document-said-conditional",
            Verdict::Declined => "document-said-declined",
        };
        let issues: Vec<_> = answer.conditions.iter().filter_map(|id| self.state.get(*id)).collect();
        let issues: Vec<_> = issues.iter().map(|issue| issue.reference()).collect();
        let message = Message::new(code)
            .with("certificate", &answer.reference)
            .with("reason", &answer.reason)
            .with("issues", issues.join(", "));
        let said = self.tell(message);
        match &answer.withdrawn {
            None => said,
            Some(withdrawal) => {
                let message = Message::new("document-was-withdrawn").with("date", self.day(withdrawal.at));
                format!("{said} {}", self.tell(message.with("reason", &withdrawal.reason)))
            }
        }
    }

    pub(in crate::document) fn digests_table(&self) -> Table {
        let mut rows: Vec<_> = self
            .sign_off
            .bound
            .iter()
            .map(|bound| {
                let title = format!("{}, {}", self.bound_title(bound), bound.number);
                Row::new([Text::from(title), digests::full(bound.digest)])
            })
            .collect();
        rows.push(Row::new([Text::from(self.say("document-this-certificate")), digests::full(self.digest)]));
        Table {
            columns: vec![
                TableColumn::new(self.say("document-head-document")),
                TableColumn::new(self.say("document-head-sha")).fixed(134.0),
            ],
            rows,
            row_heads: true,
            ..Table::default()
        }
    }

    pub(in crate::document) fn how_to_check(&self) -> Block {
        let reference = &self.sign_off.reference;
        let file = format!("{reference}.pdf");
        let way = |number: &str, code: &str| ListItem {
            label: Text::from(Span::strong(number.to_owned())),
            text: Text::from(self.say(code)),
        };
        let command = |line: String| Text::from(Span::mono(line));
        let qr = Block::Qr(QrCode {
            payload: digests::qr(reference, self.digest),
            size_mm: 27.0,
            caption: self.say("document-qr-caption"),
            alt: self.tell(Message::new("document-qr-alt").with("number", reference)),
        });
        let code = Message::new("document-verification-code").with("code", digests::code(self.digest));
        let ways = vec![
            Block::List(vec![way("1", "document-check-paper"), way("2", "document-check-countersign")]),
            Block::Code(vec![command(format!("countersign verify-pdf {file}"))]),
            Block::List(vec![way("3", "document-check-tools")]),
            Block::Code(vec![
                command(format!("pdfdetach -save 1 -o content.json {file}")),
                command("sha256sum content.json".to_owned()),
            ]),
            Block::Note(Text::from(self.tell(code))),
        ];
        Block::Columns(Columns {
            columns: vec![Column { width_mm: 30.0, blocks: vec![qr] }, Column { width_mm: 0.0, blocks: ways }],
            gap_mm: 6.0,
        })
    }
}
