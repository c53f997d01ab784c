//! The project status on one page: where it stands and whose move it is, said first; then integrations by steps, issues raised and
//! resolved, days slipped by the party of their cause, suppliers by rung, and the next commitments (documents.md 11).

use documents::model::{Block, Column, Columns, Document, Heading, Marker, Row, Span, Table, TableColumn, Text};
use domain::entity::{Entity, State};
use domain::lifecycle::status::StepState;
use domain::message::Message;
use domain::time::{Date, Instant};
use serde_json::json;

use super::chart::{self, Bar, Fill, Line};
use super::report::{Report, table, upright};
use super::{Printing, names};
use crate::view::adoption::AdoptionView;
use crate::view::burn_down::BurnDownView;
use crate::view::home::{HomeCell, HomeRow, HomeStep, HomeView, HomeWorkstream};
use crate::view::moves::MoveLine;
use crate::view::timeline::SlippedLine;

/// Version of the report's form.
const SCHEMA: u32 = 1;
/// So many moves are named; the others are counted.
const MOVES: usize = 5;
/// So many commitments are named.
const DATES: usize = 5;
/// From so many integrations on, those that are complete stand in one row, so that all of it stays on one page.
const ROWS: usize = 16;
/// Width of the matrix, of what stands beside it, and of a chart, in millimetres.
const MATRIX_MM: f32 = 118.0;
const CHART_MM: f32 = 80.0;
/// Width of the column of a step, and of one of the four figures, in millimetres.
const STEP_MM: f32 = 9.0;
const FIGURE_MM: f32 = 42.5;
/// Height of the chart of issues, and of a bar with its gap.
const LINES_MM: f32 = 34.0;
const BAR_MM: f32 = 6.4;
const NAMES_MM: f32 = 26.0;

/// What the report says.
#[derive(Clone, Copy, Debug)]
pub struct StatusReport<'a> {
    /// Where the project stands.
    pub home: &'a HomeView,
    /// Its issues by weeks.
    pub issues: &'a BurnDownView,
    /// What slipped, by party.
    pub slipped: &'a [SlippedLine],
    /// The suppliers, where there are any.
    pub adoption: Option<&'a AdoptionView>,
    /// The newest change that it tells of, and its day where the project is.
    pub as_of: Instant,
    /// That day.
    pub today: Date,
}

/// The report as a document.
pub fn compose_status_report(state: &State, report: &StatusReport, printing: &Printing) -> Document {
    let name = printing.say("status-report-title");
    let content = json!({
        "schema": SCHEMA,
        "record": "status-report",
        "project": state.project().id(),
        "home": report.home,
        "issues": report.issues.weeks,
        "slipped": report.slipped,
        "funnel": report.adoption.map(|it| &it.funnel),
    });
    let pages = upright(Composing { state, report, printing }.blocks());
    Report { name, subject: String::new(), as_of: report.as_of, content, pages }.document(state, printing)
}

struct Composing<'a> {
    state: &'a State,
    report: &'a StatusReport<'a>,
    printing: &'a Printing<'a>,
}

impl Composing<'_> {
    fn say(&self, code: &str) -> String {
        self.printing.say(code)
    }

    fn tell(&self, message: &Message) -> String {
        self.printing.speak.say(message)
    }

    fn heading(&self, code: &str) -> Block {
        Block::Heading(Heading::new(3, self.say(code)))
    }

    fn blocks(&self) -> Vec<Block> {
        let half = |blocks: Vec<Block>| Column { width_mm: 0.0, blocks };
        let mut matrix = vec![self.heading("status-report-stands")];
        for stream in &self.report.home.workstreams {
            if self.report.home.workstreams.len() > 1 {
                matrix.push(Block::Note(Text::from(Span::name(stream.name.clone(), None))));
            }
            matrix.push(Block::Table(self.matrix(stream)));
            let steps = (1..).zip(&stream.steps).map(|(number, step)| format!("{number}\u{A0}{}", step.short));
            matrix.push(Block::Note(Text::from(steps.collect::<Vec<_>>().join(", "))));
        }
        matrix.push(Block::Note(self.legend()));
        let mut slips = vec![self.heading("status-report-slipped"), self.slipped()];
        slips.push(Block::Spacer(2.0));
        slips.extend([self.heading("status-report-dates"), self.dates()]);
        let mut counts = vec![self.heading("status-report-issues"), self.issues()];
        if let Some(adoption) = self.report.adoption {
            counts.push(Block::Spacer(2.0));
            counts.extend([self.heading("status-report-suppliers"), self.suppliers(adoption)]);
        }
        vec![
            Block::Title(Text::from(self.verdict())),
            Block::Paragraph(Text::from(self.lead())),
            Block::Spacer(2.0),
            Block::Table(self.figures()),
            Block::Spacer(2.0),
            Block::Columns(Columns {
                columns: vec![
                    Column { width_mm: MATRIX_MM, blocks: matrix },
                    half([vec![self.heading("status-report-moves")], self.moves()].concat()),
                ],
                gap_mm: 6.0,
            }),
            Block::Spacer(2.0),
            Block::Columns(Columns { columns: vec![half(counts), half(slips)], gap_mm: 10.0 }),
        ]
    }

    /// The step in which the project is: the first one that isn't complete, of the workstream that is furthest behind.
    fn current(&self) -> Option<&HomeStep> {
        let steps =
            self.report.home.workstreams.iter().filter_map(|stream| {
                stream.steps.iter().enumerate().find(|(_, step)| step.state != StepState::Complete)
            });
        steps.min_by_key(|(place, _)| *place).map(|(_, step)| step)
    }

    /// The sentence that says what is so.
    fn verdict(&self) -> String {
        let Some(step) = self.current() else { return self.say("status-report-verdict-done") };
        let code = match step.state {
            StepState::Locked => "status-report-verdict-locked",
            StepState::Ready => "status-report-verdict-ready",
            StepState::InProgress | StepState::Complete => "status-report-verdict-in-progress",
            StepState::AwaitingSignOff => "status-report-verdict-awaiting",
            StepState::Stale => "status-report-verdict-stale",
            StepState::Reconfirm => "status-report-verdict-reconfirm",
        };
        self.tell(&Message::new(code).with("step", &step.name))
    }

    /// Whose move it is, and whether dates hold.
    fn lead(&self) -> String {
        let home = self.report.home;
        let next = match home.next.first() {
            Some(next) => self.tell(
                &Message::new("status-report-next")
                    .with("party", names::party(self.printing, next.party))
                    .with("move", next.words.trim_end_matches('.')),
            ),
            None => self.say("status-report-nobody"),
        };
        let late = home.dates.iter().filter(|date| date.days < 0).count();
        format!("{next} {}", self.tell(&Message::new("status-report-late").with("count", late)))
    }

    /// Four figures with what they count.
    fn figures(&self) -> Table {
        let home = self.report.home;
        let last = self.state.commitments.iter().max_by_key(|it| it.date);
        let end = last.map_or_else(|| self.say("status-report-no-date"), |it| self.printing.speak.date(it.date));
        let newest = self.report.issues.weeks.last().map(|week| week.all);
        let raised: u32 = self.report.issues.weeks.iter().map(|week| week.all.opened).sum();
        let of = |part: u32, whole: u32| {
            self.tell(&Message::new("status-report-of").with("part", part).with("whole", whole))
        };
        let cells: Vec<&HomeCell> =
            home.workstreams.iter().flat_map(|stream| &stream.rows).flat_map(|row| &row.cells).collect();
        let signed = u32::try_from(cells.iter().filter(|cell| cell.signed).count()).unwrap_or(u32::MAX);
        let all = u32::try_from(cells.len()).unwrap_or(u32::MAX);
        let heads = ["end", "items", "open", "signed"].map(|it| self.say(&format!("status-report-figure-{it}")));
        let values = [
            end,
            of(home.progress.done, home.progress.of),
            of(newest.map_or(0, |it| it.open), raised),
            of(signed, all),
        ];
        Table {
            columns: heads.into_iter().map(|head| TableColumn::new(head).fixed(FIGURE_MM)).collect(),
            rows: vec![Row::new(values.map(|value| Text::from(Span::strong(value))))],
            ..Table::default()
        }
    }

    /// Integrations by steps.
    fn matrix(&self, stream: &HomeWorkstream) -> Table {
        let mut columns = vec![TableColumn::new(self.say("run-report-integration"))];
        // Names of steps are wider than their marks: the columns are numbered, and named below.
        columns
            .extend((1..).zip(&stream.steps).map(|(number, _)| TableColumn::code(number.to_string()).fixed(STEP_MM)));
        let is_complete = |row: &HomeRow| row.cells.iter().all(|cell| cell.state == StepState::Complete);
        let folds = stream.rows.len() > ROWS;
        let shown = stream.rows.iter().filter(|row| !folds || !is_complete(row));
        let mut rows: Vec<Row> = shown
            .map(|row| {
                let name = Text::from(Span::name(row.name.clone(), None));
                let marks = row.cells.iter().map(|cell| Text::from(Span::mark(mark(cell))));
                Row::new(std::iter::once(name).chain(marks))
            })
            .collect();
        let complete = stream.rows.iter().filter(|row| is_complete(row)).count();
        if folds && complete > 0 {
            let name = Text::from(self.tell(&Message::new("status-report-complete").with("count", complete)));
            let marks = stream.steps.iter().map(|_| Text::from(Span::mark(Marker::Ringed)));
            rows.push(Row::new(std::iter::once(name).chain(marks)));
        }
        table(columns, rows)
    }

    /// What the marks of the matrix mean.
    fn legend(&self) -> Text {
        let marks = [
            (Marker::Ringed, "signed"),
            (Marker::Signed, "complete"),
            (Marker::Conditional, "in-progress"),
            (Marker::Declined, "ready"),
            (Marker::Stale, "stale"),
            (Marker::Dash, "locked"),
        ];
        let mut spans = Vec::new();
        for (mark, word) in marks {
            if !spans.is_empty() {
                spans.push(Span::plain("   "));
            }
            spans.push(Span::mark(mark));
            spans.push(Span::quiet(format!(" {}", self.say(&format!("status-report-mark-{word}")))));
        }
        Text(spans)
    }

    /// Who has to do what.
    fn moves(&self) -> Vec<Block> {
        let next = &self.report.home.next;
        let mut blocks: Vec<Block> =
            next.iter().take(MOVES).map(|line| Block::Paragraph(self.one_move(line))).collect();
        if next.is_empty() {
            blocks.push(Block::Paragraph(Text::from(self.say("status-report-nobody"))));
        }
        if next.len() > MOVES {
            let message = Message::new("status-report-more").with("count", next.len() - MOVES);
            blocks.push(Block::Note(Text::from(self.tell(&message))));
        }
        blocks
    }

    fn one_move(&self, line: &MoveLine) -> Text {
        let who = match &line.person {
            Some(person) => Span::name(person.name.clone(), None),
            None => Span::plain(names::party(self.printing, line.party)),
        };
        let mut spans = vec![Span::strong(line.words.clone()), Span::plain("\n"), Span { quiet: true, ..who }];
        if line.since.is_some() {
            let waits = Message::new("status-report-waits").with("days", line.days);
            spans.push(Span::quiet(format!(", {}", self.tell(&waits))));
        }
        Text(spans)
    }

    /// Issues raised and resolved, added up by weeks.
    fn issues(&self) -> Block {
        let weeks = &self.report.issues.weeks;
        if weeks.is_empty() {
            return Block::Paragraph(Text::from(self.say("status-report-no-issues")));
        }
        let sums = |of: fn(&crate::view::burn_down::Burn) -> u32| {
            let mut sum = 0;
            weeks
                .iter()
                .map(|week| {
                    sum += u64::from(of(&week.all));
                    sum
                })
                .collect::<Vec<u64>>()
        };
        let (raised, resolved) = (sums(|it| it.opened), sums(|it| it.closed));
        let told = Message::new("status-report-issues-alt")
            .with("raised", raised.last().copied().unwrap_or_default())
            .with("resolved", resolved.last().copied().unwrap_or_default());
        let lines = [
            Line { name: self.say("status-report-raised"), values: raised, dashed: false },
            Line { name: self.say("status-report-resolved"), values: resolved, dashed: true },
        ];
        let heads: Vec<String> = weeks.iter().map(|week| self.printing.speak.date(week.from)).collect();
        // The day and the month say it; the year stands on every page.
        let heads: Vec<String> = heads.iter().map(|head| chart::without_year(head)).collect();
        Block::Figure(chart::lines(&lines, &heads, (CHART_MM, LINES_MM), self.tell(&told)))
    }

    /// Days slipped, by the party of the cause.
    fn slipped(&self) -> Block {
        let slipped: Vec<&SlippedLine> = self.report.slipped.iter().filter(|line| line.days > 0).collect();
        if slipped.is_empty() {
            return Block::Paragraph(Text::from(self.say("status-report-none-slipped")));
        }
        let bars: Vec<Bar> = slipped
            .iter()
            .map(|line| Bar {
                name: names::party(self.printing, line.party),
                value: u64::try_from(line.days).unwrap_or(0),
                said: self.tell(&Message::new("status-report-days").with("count", line.days)),
                fill: chart::fill_of(line.party),
            })
            .collect();
        let told = bars.iter().map(|bar| format!("{} {}", bar.name, bar.said)).collect::<Vec<_>>().join(", ");
        let alt = format!("{}: {told}", self.say("status-report-slipped"));
        Block::Figure(chart::bars(&bars, (CHART_MM, BAR_MM), NAMES_MM, alt))
    }

    /// Suppliers by the rungs that they reached.
    fn suppliers(&self, adoption: &AdoptionView) -> Block {
        let ladder = adoption.funnel.iter().filter(|line| !line.rung.is_off());
        let bars: Vec<Bar> = ladder
            .map(|line| Bar {
                name: self.say(&format!("rung-{}", line.rung.name())),
                value: line.reached,
                said: self.printing.speak.number(&line.reached.to_string()),
                fill: Fill::Solid,
            })
            .collect();
        let told = bars.iter().map(|bar| format!("{} {}", bar.name, bar.said)).collect::<Vec<_>>().join(", ");
        let alt = format!("{}: {told}", self.say("status-report-suppliers"));
        Block::Figure(chart::bars(&bars, (CHART_MM, BAR_MM * 0.8), NAMES_MM, alt))
    }

    /// The commitments that come next, with what they slipped.
    fn dates(&self) -> Block {
        let dates = &self.report.home.dates;
        if dates.is_empty() {
            return Block::Paragraph(Text::from(self.say("document-none")));
        }
        let rows = dates.iter().take(DATES).map(|line| {
            let slip = match line.slip_days {
                0 => Text::from("0"),
                days => Text::from(Span::strong(days.to_string())),
            };
            Row::new([
                Text::from(Span::name(line.name.clone(), None)),
                Text::from(chart::without_year(&self.printing.speak.date(line.date))),
                slip,
            ])
        });
        let columns = vec![
            TableColumn::new(self.say("status-report-commitment")),
            TableColumn::code(self.say("status-report-now")),
            TableColumn::number(self.say("status-report-slip")),
        ];
        Block::Table(table(columns, rows.collect()))
    }
}

/// The mark of a cell: signed, complete, in progress, may start, stale, locked.
fn mark(cell: &HomeCell) -> Marker {
    match cell.state {
        _ if cell.signed && cell.state == StepState::Complete => Marker::Ringed,
        StepState::Complete => Marker::Signed,
        StepState::InProgress | StepState::AwaitingSignOff | StepState::Reconfirm => Marker::Conditional,
        StepState::Ready => Marker::Declined,
        StepState::Stale => Marker::Stale,
        StepState::Locked => Marker::Dash,
    }
}
