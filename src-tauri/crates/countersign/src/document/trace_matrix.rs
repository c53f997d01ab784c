//! The traceability matrix on paper: a row for each integration and requirement, a column for each link of the chain, and a mark for
//! everything that carries it. Marks are told apart by their form; what is missing is an open box. The words follow in a table.

use std::collections::BTreeMap;

use documents::model::{
    Align, Block, Colour, Document, Figure, Heading, Orientation, Primitive, Row, Section as Pages, Span, Stroke,
    TableColumn, Text,
};
use domain::entity::{EntityKind, State};
use domain::identity::EntityId;
use domain::message::Message;
use domain::time::Instant;
use serde_json::{Value, json};

use super::Printing;
use super::chart::{self, at, cut, words};
use super::report::{Report, table};
use crate::view::traceability::{HoleLine, TraceCell, TraceColumn, TraceRow, TraceState, TraceThing, TraceabilityView};

/// Version of the report's form.
const SCHEMA: u32 = 1;

/// Width of the drawing: that of the text of a turned page, on both papers, in millimetres.
const WIDTH_MM: f32 = 251.0;
/// Height of a row, and of what stands above the rows.
const ROW_MM: f32 = 4.7;
const HEAD_MM: f32 = 7.0;
/// Where the links of the chain begin, and how wide each is.
const LINKS_MM: f32 = 96.0;
const LINK_MM: f32 = 31.0;
/// The distance of marks in a cell and their size; so many fit, the others are counted.
const MARK_MM: (f32, f32) = (4.2, 2.2);
const MARKS: usize = 5;
/// So many rows stand on a page, and below the title on the first one; further pages take the next.
const ON_A_PAGE: usize = 29;
const ON_THE_FIRST: usize = 25;
/// Type of rows and of heads, in points.
const ROW_PT: f32 = 7.0;
const HEAD_PT: f32 = 6.6;
/// Letters of a row's name that fit before the links.
const LETTERS: usize = 74;

/// The matrix as a document.
pub fn compose_traceability(state: &State, view: &TraceabilityView, as_of: Instant, printing: &Printing) -> Document {
    let matrix = Matrix { view, printing, things: view.things.iter().map(|thing| (thing.id, thing)).collect() };
    let open = view.holes.iter().filter(|hole| hole.open).count();
    let verdict = Message::new("trace-paper-verdict").with("rows", view.rows.len()).with("holes", open);
    let mut pages: Vec<Pages> = Vec::new();
    let mut first = 0;
    for (place, rows) in parts(&view.rows).into_iter().enumerate() {
        let mut blocks = Vec::new();
        if place == 0 {
            blocks.push(Block::Title(Text::from(printing.say("trace-paper-title"))));
            blocks.push(Block::Paragraph(Text::from(Span::strong(printing.speak.say(&verdict)))));
        }
        blocks.push(Block::Figure(matrix.figure(rows, first)));
        first += rows.len();
        pages.push(Pages { orientation: Orientation::Landscape, blocks });
    }
    let holes = vec![Block::Heading(Heading::new(2, printing.say("trace-paper-missing"))), matrix.holes()];
    match pages.last_mut() {
        Some(last) if view.rows.len() > ON_A_PAGE || !view.holes.is_empty() => last.blocks.extend(holes),
        Some(_) => {}
        None => pages.push(Pages { orientation: Orientation::Landscape, blocks: holes }),
    }
    Report {
        name: printing.say("trace-paper-title"),
        subject: String::new(),
        as_of,
        content: json!({"schema": SCHEMA, "record": "traceability", "rows": matrix.content(), "holes": view.holes}),
        pages,
    }
    .document(state, printing)
}

/// The rows in as many parts as pages are needed.
fn parts(rows: &[TraceRow]) -> Vec<&[TraceRow]> {
    let (first, rest) = rows.split_at(rows.len().min(ON_THE_FIRST));
    std::iter::once(first).filter(|first| !first.is_empty()).chain(rest.chunks(ON_A_PAGE)).collect()
}

/// What marks mean: their forms.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Form {
    /// It carries the chain: passed, signed, agreed.
    Full,
    /// It is there, and nothing shows yet that it holds.
    Ring,
    /// It was shown not to hold.
    Cross,
    /// It held, and something changed since.
    Triangle,
}

impl Form {
    const ALL: [Self; 4] = [Self::Full, Self::Ring, Self::Cross, Self::Triangle];

    fn of(state: TraceState) -> Self {
        match state {
            TraceState::Signed
            | TraceState::SignedWithConditions
            | TraceState::Pass
            | TraceState::Complete
            | TraceState::Waived => Self::Full,
            TraceState::Fail | TraceState::Blocked | TraceState::Declined => Self::Cross,
            TraceState::Stale => Self::Triangle,
            TraceState::Draft
            | TraceState::Issued
            | TraceState::NotRun
            | TraceState::NotApplicable
            | TraceState::Retest
            | TraceState::InProgress => Self::Ring,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Full => "trace-paper-mark-full",
            Self::Ring => "trace-paper-mark-ring",
            Self::Cross => "trace-paper-mark-cross",
            Self::Triangle => "trace-paper-mark-triangle",
        }
    }

    /// The mark around a place.
    fn draw(self, x: f32, y: f32) -> Vec<Primitive> {
        let half = MARK_MM.1 / 2.0;
        let line = |from: (f32, f32), to: (f32, f32)| Primitive::Line { from, to, stroke: Stroke::ink(0.9) };
        match self {
            Self::Full | Self::Ring => vec![Primitive::Rect {
                at: (x - half, y - half),
                size: (2.0 * half, 2.0 * half),
                radius: half,
                stroke: Some(Stroke::ink(0.7)),
                fill: Some(if self == Self::Full { Colour::Ink } else { Colour::White }),
            }],
            Self::Cross => {
                vec![line((x - half, y - half), (x + half, y + half)), line((x - half, y + half), (x + half, y - half))]
            }
            Self::Triangle => vec![Primitive::Polyline {
                points: vec![(x, y - half), (x + half, y + half), (x - half, y + half)],
                closed: true,
                stroke: Some(Stroke::ink(0.7)),
                fill: Some(Colour::White),
            }],
        }
    }
}

struct Matrix<'a> {
    view: &'a TraceabilityView,
    printing: &'a Printing<'a>,
    things: BTreeMap<EntityId, &'a TraceThing>,
}

impl Matrix<'_> {
    fn figure(&self, rows: &[TraceRow], first: usize) -> Figure {
        let floor = HEAD_MM + ROW_MM * at(rows.len());
        let mut primitives = self.heads();
        for (place, row) in rows.iter().enumerate() {
            primitives.extend(self.row(row, HEAD_MM + ROW_MM * at(place)));
        }
        primitives.push(rule(floor, 0.8));
        primitives.extend(self.legend(rows, floor + 4.2));
        let shows = Message::new("trace-paper-rows").with("from", first + 1).with("to", first + rows.len());
        let shows = self.printing.speak.say(&shows.with("all", self.view.rows.len()));
        let told: Vec<String> = rows.iter().map(|row| self.told(row)).collect();
        Figure {
            width_mm: WIDTH_MM,
            height_mm: floor + 7.0,
            primitives,
            alt: format!("{shows}. {}", told.join(" ")),
            caption: Some(Text::from(shows)),
            bookmark: None,
        }
    }

    fn heads(&self) -> Vec<Primitive> {
        let base = HEAD_MM - 2.0;
        let mut primitives = vec![rule(HEAD_MM, 0.8)];
        for (place, column) in TraceColumn::ALL.iter().enumerate() {
            let x = if place == 0 { 0.0 } else { LINKS_MM + LINK_MM * at(place - 1) };
            let word = self.printing.say(&format!("trace-{}", json!(column).as_str().unwrap_or_default()));
            primitives.push(words((x, base), Span::strong(word), HEAD_PT, Align::Left));
        }
        primitives
    }

    /// What a row is called: by what it is about, with its integration where that isn't the same.
    fn name(&self, row: &TraceRow) -> String {
        let about = row.cells.first().and_then(|cell| cell.things.first()).and_then(|id| self.things.get(id));
        match about {
            Some(thing) => format!("{} {}", thing.reference, thing.title).trim().to_owned(),
            None if row.integration.is_empty() => self.printing.say("trace-rest"),
            None => row.integration.clone(),
        }
    }

    /// One row: its name and the marks of each link.
    fn row(&self, row: &TraceRow, top: f32) -> Vec<Primitive> {
        let (base, middle) = (top + ROW_MM * 0.66, top + ROW_MM / 2.0);
        let name = Span::name(cut(&self.name(row), LETTERS), None);
        // Requirements stand under their integration.
        let is_requirement = row.kind == EntityKind::Requirement;
        let left = if is_requirement { 3.0 } else { 0.0 };
        let name = if is_requirement { name } else { Span::strong(cut(&self.name(row), LETTERS)) };
        let mut primitives = vec![rule(top + ROW_MM, 0.35), words((left, base), name, ROW_PT, Align::Left)];
        // What the row itself lacks stands before the links, at the end of its name.
        if let Some(own) = row.cells.first() {
            primitives.extend(self.holes_of(own, LINKS_MM - MARK_MM.0, -MARK_MM.0, middle));
        }
        for (place, cell) in row.cells.iter().enumerate().skip(1) {
            primitives.extend(self.cell(cell, LINKS_MM + LINK_MM * at(place - 1), (base, middle)));
        }
        primitives
    }

    fn cell(&self, cell: &TraceCell, left: f32, (base, middle): (f32, f32)) -> Vec<Primitive> {
        let forms: Vec<Form> = self.states(cell).into_iter().map(|(_, state)| Form::of(state)).collect();
        let mut primitives = Vec::new();
        let mut x = left + MARK_MM.1 / 2.0;
        for form in forms.iter().take(MARKS) {
            primitives.extend(form.draw(x, middle));
            x += MARK_MM.0;
        }
        if forms.len() > MARKS {
            primitives.push(words(
                (x - 1.4, base),
                Span::plain(format!("+{}", forms.len() - MARKS)),
                HEAD_PT,
                Align::Left,
            ));
            x += MARK_MM.0;
        }
        primitives.extend(self.holes_of(cell, x, MARK_MM.0, middle));
        primitives
    }

    /// The marks of what a cell lacks, one beside the other.
    fn holes_of(&self, cell: &TraceCell, from: f32, step: f32, middle: f32) -> Vec<Primitive> {
        let is_open = |key: &String| self.view.holes.iter().any(|hole| hole.key == *key && hole.open);
        let drawn = (0..).zip(cell.holes.iter().take(MARKS));
        drawn.flat_map(|(place, key)| hole(from + step * at(place), middle, is_open(key))).collect()
    }

    /// The things of a cell, each with how it stands in this row.
    fn states(&self, cell: &TraceCell) -> Vec<(&TraceThing, TraceState)> {
        let known = cell.things.iter().filter_map(|id| self.things.get(id).copied());
        known.map(|thing| (thing, cell.verdicts.get(&thing.id).copied().unwrap_or(thing.state))).collect()
    }

    /// A row in one sentence, for voices.
    fn told(&self, row: &TraceRow) -> String {
        let count = |form: Form| {
            let cells = row.cells.iter().skip(1);
            cells.flat_map(|cell| self.states(cell)).filter(|(_, state)| Form::of(*state) == form).count()
        };
        let holes = row.cells.iter().map(|cell| cell.holes.len()).sum::<usize>();
        let message = Message::new("trace-paper-row").with("name", self.name(row)).with("full", count(Form::Full));
        let failed = count(Form::Cross) + count(Form::Triangle);
        self.printing.speak.say(&message.with("ring", count(Form::Ring)).with("failed", failed).with("holes", holes))
    }

    /// What marks mean: only what occurs.
    fn legend(&self, rows: &[TraceRow], y: f32) -> Vec<Primitive> {
        let (mut primitives, mut x) = (Vec::new(), 0.0);
        let mut entry = |mark: &dyn Fn(f32) -> Vec<Primitive>, code: &str| {
            let words = self.printing.say(code);
            primitives.extend(mark(x + 1.2));
            primitives.push(chart::words((x + 4.0, y + 0.9), Span::plain(words.clone()), HEAD_PT, Align::Left));
            x += 1.35 * at(words.chars().count()) + 10.0;
        };
        let cells = || rows.iter().flat_map(|row| row.cells.iter().skip(1));
        for form in Form::ALL {
            if cells().flat_map(|cell| self.states(cell)).any(|(_, state)| Form::of(state) == form) {
                entry(&|x| form.draw(x, y), form.word());
            }
        }
        let holes = |open: bool| {
            let mut keys = rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.holes);
            keys.any(|key| self.view.holes.iter().any(|hole| hole.key == *key && hole.open == open))
        };
        for (open, code) in [(true, "trace-paper-mark-hole"), (false, "trace-paper-mark-justified")] {
            if holes(open) {
                entry(&|x| hole(x, y, open), code);
            }
        }
        primitives
    }

    /// What is missing, in words, with the reason where somebody gave one.
    fn holes(&self) -> Block {
        if self.view.holes.is_empty() {
            return Block::Paragraph(Text::from(self.printing.say("trace-paper-nothing-missing")));
        }
        let reason = |hole: &HoleLine| match &hole.justification {
            Some(given) if !hole.open => {
                let by = given.person.as_ref().map(|person| format!(" · {}", person.name)).unwrap_or_default();
                Text(vec![Span::name(given.reason.clone(), None), Span::name(by, None)])
            }
            _ => Text::from(self.printing.say("trace-paper-open")),
        };
        let rows = self.view.holes.iter().map(|hole| {
            Row::new([Text::from(Span::name(hole.name.clone(), None)), Text::from(hole.words.clone()), reason(hole)])
        });
        let heads = ["trace-paper-about", "trace-paper-lacks", "trace-paper-why"]
            .map(|code| TableColumn::new(self.printing.say(code)));
        Block::Table(table(heads.into(), rows.collect()))
    }

    /// The matrix as a machine reads it: rows with what stands in their cells.
    fn content(&self) -> Vec<Value> {
        let cell = |cell: &TraceCell| {
            let things = self
                .states(cell)
                .into_iter()
                .map(|(thing, state)| json!({"reference": thing.reference, "id": thing.id, "state": state}));
            json!({"things": things.collect::<Vec<_>>(), "holes": cell.holes})
        };
        let row = |row: &TraceRow| {
            let cells: serde_json::Map<String, Value> = TraceColumn::ALL
                .iter()
                .zip(&row.cells)
                .map(|(column, it)| (json!(column).as_str().unwrap_or_default().to_owned(), cell(it)))
                .collect();
            json!({"id": row.id, "integration": row.integration, "cells": cells})
        };
        self.view.rows.iter().map(row).collect()
    }
}

/// The mark of a hole: an open box; one that was justified is crossed out once.
fn hole(x: f32, y: f32, is_open: bool) -> Vec<Primitive> {
    let half = MARK_MM.1 / 2.0;
    let dash_mm = if is_open { vec![0.6, 0.5] } else { Vec::new() };
    let stroke = Stroke { width_pt: 0.6, dash_mm, ..Stroke::default() };
    let mut primitives = vec![Primitive::Rect {
        at: (x - half, y - half),
        size: (2.0 * half, 2.0 * half),
        radius: 0.0,
        stroke: Some(stroke),
        fill: None,
    }];
    if !is_open {
        let (from, to) = ((x - half, y + half), (x + half, y - half));
        primitives.push(Primitive::Line { from, to, stroke: Stroke::ink(0.6) });
    }
    primitives
}

fn rule(y: f32, width_pt: f32) -> Primitive {
    let colour = if width_pt < 0.5 { Colour::Hairline } else { Colour::Ink };
    Primitive::Line { from: (0.0, y), to: (WIDTH_MM, y), stroke: Stroke { width_pt, colour, ..Stroke::default() } }
}

#[cfg(test)]
mod tests {
    use domain::traceability::HoleKind;

    use super::*;
    use crate::text::Words;

    fn row(holes: &[&str]) -> TraceRow {
        let cell = |holes: &[&str]| TraceCell {
            holes: holes.iter().map(|key| (*key).to_owned()).collect(),
            ..TraceCell::default()
        };
        let cells = [cell(holes)].into_iter().chain((0..5).map(|_| cell(&[])));
        TraceRow {
            id: None,
            kind: EntityKind::Integration,
            integration: "Suppliers".to_owned(),
            under: None,
            workstream: None,
            cells: cells.collect(),
        }
    }

    #[test]
    fn rows_fill_pages_and_none_is_left_out() {
        let rows: Vec<TraceRow> = (0..90).map(|_| row(&[])).collect();
        let sizes: Vec<usize> = parts(&rows).iter().map(|part| part.len()).collect();
        assert_eq!(sizes, [25, 29, 29, 7]);
        assert_eq!(parts(&[]).len(), 0);
        // What a turned page holds: 168 mm less caption, and on the first one less title and verdict.
        assert!(HEAD_MM + ROW_MM * at(ON_A_PAGE) + 7.0 < 168.0 - 8.0);
        assert!(HEAD_MM + ROW_MM * at(ON_THE_FIRST) + 7.0 < 168.0 - 8.0 - 24.0);
    }

    #[test]
    fn what_a_row_itself_lacks_has_its_mark_and_its_word() {
        let view = TraceabilityView {
            columns: Vec::new(),
            rows: vec![row(&["a/1"])],
            things: Vec::new(),
            links: Vec::new(),
            holes: vec![HoleLine {
                key: "a/1".to_owned(),
                kind: HoleKind::IntegrationWithoutRequirement,
                about: EntityId(uuid::Uuid::nil()),
                name: "INT-01 Suppliers".to_owned(),
                column: TraceColumn::Requirement,
                words: "Nothing is required".to_owned(),
                justification: None,
                open: true,
            }],
            scenarios: Vec::new(),
            requirements: Vec::new(),
        };
        let words = Words::english();
        let printing = Printing::new(words);
        let matrix = Matrix { view: &view, printing: &printing, things: BTreeMap::new() };
        let boxes = |figure: Figure| {
            figure.primitives.iter().filter(|it| matches!(it, Primitive::Rect { radius, .. } if *radius == 0.0)).count()
        };
        assert_eq!(boxes(matrix.figure(&view.rows, 0)), 2, "in its row and in the legend");
        assert_eq!(boxes(matrix.figure(&[row(&[])], 0)), 0);
    }

    #[test]
    fn every_state_has_a_form_of_its_own_kind() {
        assert_eq!(Form::of(TraceState::Pass), Form::Full);
        assert_eq!(Form::of(TraceState::NotRun), Form::Ring);
        assert_eq!(Form::of(TraceState::Declined), Form::Cross);
        assert_eq!(Form::of(TraceState::Stale), Form::Triangle);
    }
}
