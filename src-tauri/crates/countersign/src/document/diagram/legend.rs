//! What the lines of the diagram mean: only those that occur.

use std::collections::BTreeSet;

use documents::model::{Align, Colour, Primitive, Span, Stroke};

use super::super::Printing;
use super::super::chart::{self, at};
use super::wire::{self, Style, Wire};

/// The height of a row, the length of a sample line, and the distance of its columns, in millimetres.
const ROW_MM: f32 = 5.2;
const SAMPLE_MM: f32 = 16.0;
const COLUMN_MM: f32 = 62.0;
const TYPE_PT: f32 = 6.6;

/// The legend from a height on, and how high it is.
pub(super) fn draw(printing: &Printing, wires: &[Wire], planned: bool, top: f32) -> (f32, Vec<Primitive>) {
    let mut entries: Vec<(Sample, String)> = Vec::new();
    for style in Style::ALL {
        let methods: BTreeSet<&str> =
            wires.iter().filter(|wire| wire.style == style).map(|wire| wire.method.as_str()).collect();
        if !methods.is_empty() {
            entries.push((Sample::Line(style), methods.into_iter().collect::<Vec<_>>().join(", ")));
        }
    }
    if planned {
        entries.push((Sample::Planned, printing.say("diagram-planned")));
    }
    entries.push((Sample::Box(false), printing.say("diagram-system")));
    if wires.iter().any(|wire| wire.transport.is_some()) {
        entries.push((Sample::Box(true), printing.say("diagram-transport")));
    }
    entries.push((Sample::Boundary, printing.say("diagram-boundary")));
    let columns = 4;
    let mut primitives = Vec::new();
    for (place, (sample, words)) in entries.iter().enumerate() {
        let (left, y) = (COLUMN_MM * at(place % columns), top + ROW_MM * (at(place / columns) + 0.5));
        primitives.extend(sample.draw(left, y));
        primitives.push(chart::words(
            (left + SAMPLE_MM + 2.0, y + 0.9),
            Span::plain(words.clone()),
            TYPE_PT,
            Align::Left,
        ));
    }
    (ROW_MM * at(entries.len().div_ceil(columns)), primitives)
}

/// What stands before the words.
enum Sample {
    Line(Style),
    /// The arrowhead of a flow that doesn't run yet.
    Planned,
    Box(bool),
    Boundary,
}

impl Sample {
    fn draw(&self, left: f32, y: f32) -> Vec<Primitive> {
        match self {
            Self::Line(style) => {
                let mut drawn = style.line(left, left + SAMPLE_MM, y);
                drawn.push(wire::head(left + SAMPLE_MM, y, true, true));
                drawn
            }
            Self::Planned => vec![wire::head(left + SAMPLE_MM, y, true, false)],
            Self::Box(is_round) => vec![Primitive::Rect {
                at: (left + 4.0, y - 1.5),
                size: (9.0, 3.0),
                radius: if *is_round { 1.2 } else { 0.0 },
                stroke: Some(Stroke::ink(if *is_round { 0.85 } else { 1.28 })),
                fill: None,
            }],
            Self::Boundary => vec![Primitive::Line {
                from: (left, y),
                to: (left + SAMPLE_MM, y),
                stroke: Stroke { width_pt: 0.5, colour: Colour::Ink2, dash_mm: vec![0.8, 0.8], round: false },
            }],
        }
    }
}
