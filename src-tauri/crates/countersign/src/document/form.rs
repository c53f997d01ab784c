//! The part of a printed scenario that is filled in by hand: what was seen at each step, boxes to tick, lines to sign on.

use documents::model::{Align, Colour, Figure, Primitive, Span, Stroke, Text};
use domain::message::Message;

use super::Printing;
use super::chart::{at, words};

/// The width of an upright page between its margins.
const WIDTH_MM: f32 = 170.0;
/// A row that takes handwriting, a box that takes a cross, and the distance of lines to write on.
const ROW_MM: f32 = 10.0;
const BOX_MM: f32 = 3.3;
const LINE_MM: f32 = 8.0;
const HEAD_MM: f32 = 5.0;

/// Where the boxes stand: pass, fail, blocked, not applicable.
const BOXES_MM: [f32; 4] = [96.0, 112.0, 127.0, 145.0];
const OUTCOMES: [&str; 4] = ["pass", "fail", "blocked", "not-applicable"];

/// The lines below the steps, in two columns.
const LINES: [[&str; 2]; 3] = [["tester", "evidence"], ["signature", "witness"], ["date", "issue"]];

/// Every part of a form that has a word.
#[cfg(test)]
pub const PARTS: [&str; 13] = [
    "step",
    "seen",
    "whole",
    "pass",
    "fail",
    "blocked",
    "not-applicable",
    "tester",
    "signature",
    "date",
    "evidence",
    "witness",
    "issue",
];

const HEAD_PT: f32 = 6.6;
const NUMBER_PT: f32 = 8.5;

/// The form of a scenario of so many steps.
pub fn blank(printing: &Printing, reference: &str, steps: usize) -> Figure {
    let steps = steps.max(1);
    let say = |part: &str| printing.say(&format!("document-form-{part}"));
    let mut primitives = heads(&say);
    // The last row is for the scenario as a whole.
    for place in 0..=steps {
        let top = HEAD_MM + ROW_MM * at(place);
        let name = if place == steps { say("whole") } else { (place + 1).to_string() };
        primitives.push(words((0.0, top + 6.4), Span::strong(name), NUMBER_PT, Align::Left));
        primitives.push(line((0.0, top + ROW_MM), WIDTH_MM, Colour::Hairline));
        primitives.extend(BOXES_MM.map(|x| Primitive::Rect {
            at: (x, top + 3.4),
            size: (BOX_MM, BOX_MM),
            radius: 0.0,
            stroke: Some(Stroke { width_pt: 0.6, ..Stroke::default() }),
            fill: None,
        }));
    }
    let floor = HEAD_MM + ROW_MM * at(steps + 1);
    for (row, names) in (1..).zip(LINES) {
        let base = floor + LINE_MM * at(row);
        for (column, name) in names.into_iter().enumerate() {
            let left = (WIDTH_MM / 2.0 + 2.0) * at(column);
            primitives.push(quiet((left, base - 0.8), say(name)));
            primitives.push(line((left + 19.0, base), WIDTH_MM / 2.0 - 21.0, Colour::Ink));
        }
    }
    let alt = Message::new("document-form-alt").with("scenario", reference).with("count", steps);
    Figure {
        width_mm: WIDTH_MM,
        height_mm: floor + LINE_MM * at(LINES.len()) + 3.0,
        primitives,
        alt: printing.speak.say(&alt),
        caption: None,
        bookmark: None,
    }
}

fn heads(say: &impl Fn(&str) -> String) -> Vec<Primitive> {
    let mut heads = vec![quiet((0.0, 3.4), say("step")), quiet((22.0, 3.4), say("seen"))];
    heads.extend(BOXES_MM.iter().zip(OUTCOMES).map(|(x, outcome)| quiet((*x, 3.4), say(outcome))));
    heads.push(line((0.0, HEAD_MM), WIDTH_MM, Colour::Ink));
    heads
}

fn quiet(at: (f32, f32), text: String) -> Primitive {
    Primitive::Text { at, text: Text::from(text), size_pt: HEAD_PT, anchor: Align::Left, colour: Colour::Ink2 }
}

fn line((left, y): (f32, f32), long: f32, colour: Colour) -> Primitive {
    let stroke = Stroke { width_pt: 0.4, colour, ..Stroke::default() };
    Primitive::Line { from: (left, y), to: (left + long, y), stroke }
}
