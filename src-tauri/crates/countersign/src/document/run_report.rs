//! The report of one run: the verdict first, then where and by whom it was run, each scenario with what was seen, and the files
//! that show it. What people recorded by hand is said to be so.

use documents::model::{Block, Document, Heading, KeyValue, Pair, Row, Span, TableColumn, Text};
use domain::document::evidence::Evidence;
use domain::entity::{Entity, State};
use domain::message::Message;
use domain::testing::run::{Outcome, Run};
use serde_json::json;

use super::report::{Report, on_lines, table, upright};
use super::{Printing, digests, names};
use crate::text::templates;

/// Version of the report's form.
const SCHEMA: u32 = 1;

/// The report of a run as a document.
pub fn compose_run_report(state: &State, run: &Run, printing: &Printing) -> Document {
    let state = &printing.in_language(state);
    let report = RunReport { state, run, printing };
    let content = json!({"schema": SCHEMA, "record": "run-report", "run": run, "scenarios": report.scenarios()});
    Report {
        name: printing.say("run-report-title"),
        subject: report.subject(),
        as_of: run.head.changed_at,
        content,
        pages: upright(report.blocks()),
    }
    .document(state, printing)
}

struct RunReport<'a> {
    state: &'a State,
    run: &'a Run,
    printing: &'a Printing<'a>,
}

impl RunReport<'_> {
    /// The scenarios that were run, as the results name them.
    fn scenarios(&self) -> Vec<serde_json::Value> {
        let found = self.run.rows.iter().filter_map(|row| self.state.get(row.scenario));
        found
            .map(|it| json!({"id": it.id(), "reference": it.reference, "name": it.name, "expected": it.expected}))
            .collect()
    }

    /// What was run: "RUN-03, Suppliers".
    fn subject(&self) -> String {
        let of = self.run.integration.map(|id| self.state.name_of(id));
        [Some(self.run.reference.clone()), of].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn blocks(&self) -> Vec<Block> {
        let say = |code: &str| self.printing.say(code);
        let heading = |code: &str| Block::Heading(Heading::new(2, say(code)));
        let mut blocks = vec![
            Block::Title(Text::from(say("run-report-title"))),
            Block::Subtitle(Text::from(self.subject())),
            Block::Paragraph(Text::from(Span::strong(self.verdict()))),
            Block::KeyValue(KeyValue { pairs: self.particulars(), key_mm: 34.0, dense: false }),
        ];
        if !self.run.note.trim().is_empty() {
            blocks.extend([heading("run-report-totals"), Block::Paragraph(on_lines(&self.run.note))]);
        }
        blocks.push(heading("run-report-results"));
        blocks.push(if self.run.rows.is_empty() {
            Block::Paragraph(Text::from(say("run-report-no-rows")))
        } else {
            Block::Table(self.results())
        });
        blocks.push(heading("run-report-evidence"));
        let evidence = self.evidence();
        blocks.push(if evidence.is_empty() {
            Block::Paragraph(Text::from(say("document-none")))
        } else {
            let columns = vec![
                TableColumn::new(say("run-report-file")),
                TableColumn::new(say("run-report-shows")),
                TableColumn::new(say("run-report-digest")),
            ];
            Block::Table(table(columns, evidence))
        });
        blocks.push(Block::Note(Text::from(say("run-report-by-hand"))));
        blocks
    }

    /// The verdict with what it rests on.
    fn verdict(&self) -> String {
        let passed = self.run.rows.iter().filter(|row| row.outcome == Outcome::Pass).count();
        let message = Message::new(format!("run-report-verdict-{}", word(self.run.outcome)));
        let said = self.printing.speak.say(&message.with("subject", self.subject()));
        if self.run.rows.is_empty() {
            return said;
        }
        let counts = Message::new("run-report-counts").with("passed", passed).with("of", self.run.rows.len());
        format!("{said} {}", self.printing.speak.say(&counts))
    }

    fn particulars(&self) -> Vec<Pair> {
        let run = self.run;
        let plain = |text: &str| (!text.trim().is_empty()).then(|| Text::from(Span::name(text.to_owned(), None)));
        let zone = &self.state.project().zone;
        let level = self.choice("scenarios", "level", &serde_json::to_value(run.level).unwrap_or_default());
        [
            ("run-report-level", Some(Text::from(level))),
            ("run-report-integration", run.integration.map(|id| self.integration(id))),
            ("run-report-environment", plain(&run.environment)),
            ("run-report-build", plain(&run.build)),
            ("run-report-tester", Some(names::person(self.state, run.tester))),
            ("run-report-witness", run.witness.map(|id| names::person(self.state, id))),
            ("run-report-at", Some(Text::from(self.printing.speak.instant(run.executed_at, zone)))),
        ]
        .into_iter()
        .filter_map(|(code, value)| Some(Pair { key: Text::from(self.printing.say(code)), value: value? }))
        .collect()
    }

    fn integration(&self, id: domain::identity::Id<domain::integration::Integration>) -> Text {
        let Some(integration) = self.state.get(id) else { return Text::from(Span::mono(id.to_string())) };
        Text(vec![
            Span::mono(integration.reference.clone()),
            Span::plain(" "),
            Span::name(integration.name.clone(), None),
        ])
    }

    fn results(&self) -> documents::model::Table {
        let rows = self.run.rows.iter().map(|row| {
            let scenario = self.state.get(row.scenario);
            let reference = scenario.map_or_else(|| row.scenario.to_string(), |it| it.reference.clone());
            let issue = row.issue.and_then(|id| self.state.get(id)).map(|it| it.reference.clone());
            let before = row.retest_of.and_then(|id| self.state.get(id)).map(|it| it.reference.clone());
            let outcome = self.printing.say(&format!("run-report-outcome-{}", word(row.outcome)));
            let mut made = Row::new([
                Text::from(Span::mono(reference)),
                Text::from(Span::name(scenario.map(|it| it.name.clone()).unwrap_or_default(), None)),
                Text::from(Span::strong(outcome)),
                on_lines(&row.actual),
                Text::from(Span::mono(issue.unwrap_or_default())),
                Text::from(Span::mono(before.unwrap_or_default())),
            ]);
            let expected = scenario.map(|it| it.expected.trim()).filter(|expected| !expected.is_empty());
            made.second = expected.map(|expected| {
                Text(vec![
                    Span::quiet(format!("{}:\u{A0}", self.printing.say("run-report-expected"))),
                    Span::name(expected.to_owned(), None),
                ])
            });
            made
        });
        let say = |code: &str| self.printing.say(code);
        let columns = vec![
            TableColumn::code(say("document-number")),
            TableColumn::new(say("run-report-scenario")),
            TableColumn::code(say("run-report-outcome")),
            TableColumn::new(say("run-report-actual")),
            TableColumn::code(say("run-report-issue")),
            TableColumn::code(say("run-report-retest")),
        ];
        table(columns, rows.collect())
    }

    /// The files, those of the whole run first.
    fn evidence(&self) -> Vec<Row> {
        let line = |file: &Evidence, shows: String| {
            Row::new([Text::from(Span::name(file.name.clone(), None)), Text::from(shows), digests::full(file.digest)])
        };
        let whole = self.run.evidence.iter().map(|file| line(file, self.printing.say("run-report-whole")));
        let of_rows = self.run.rows.iter().flat_map(|row| {
            let scenario = self.state.get(row.scenario).map(|it| it.reference.clone()).unwrap_or_default();
            row.evidence.iter().map(move |file| line(file, scenario.clone()))
        });
        whole.chain(of_rows).collect()
    }

    /// The label of a choice of the testing scenarios.
    fn choice(&self, section: &str, field: &str, value: &serde_json::Value) -> String {
        let id = value.as_str().unwrap_or_default();
        let section = templates::section(self.state, self.printing.language(), "testing-scenarios", section);
        let field = section.field(field);
        let choice = field.and_then(|field| field.choices.iter().find(|choice| choice.id == id));
        choice.map_or_else(|| id.to_owned(), |choice| choice.label.clone())
    }
}

const fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Pass => "pass",
        Outcome::Fail => "fail",
        Outcome::Blocked => "blocked",
        Outcome::NotApplicable => "not-applicable",
    }
}
