//! The part of a printed scenario that is filled in by hand: what was seen at each step, boxes to tick, lines to sign on.

use std::ops::RangeInclusive;

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

/// The most steps that a drawing has room for, with its lines, on one page.
const STEPS_A_PAGE: usize = 15;

/// The form of a scenario of so many steps, over several drawings where one page can't hold it.
pub fn blank(printing: &Printing, reference: &str, steps: usize) -> Vec<Figure> {
    let steps = steps.max(1);
    let drawings = steps.div_ceil(STEPS_A_PAGE);
    let drawing = |place: usize| {
        let from = place * STEPS_A_PAGE;
        part(printing, reference, from + 1..=steps.min(from + STEPS_A_PAGE), place + 1 == drawings)
    };
    (0..drawings).map(drawing).collect()
}

/// Some steps of a form; the last part is signed.
fn part(printing: &Printing, reference: &str, steps: RangeInclusive<usize>, is_last: bool) -> Figure {
    let say = |part: &str| printing.say(&format!("document-form-{part}"));
    let alt = Message::new("document-form-alt").with("scenario", reference).with("count", steps.clone().count());
    let mut primitives = heads(&say);
    // The last row is for the scenario as a whole.
    let names = steps.map(|step| step.to_string()).chain(is_last.then(|| say("whole")));
    let mut floor = HEAD_MM;
    for name in names {
        primitives.push(words((0.0, floor + 6.4), Span::strong(name), NUMBER_PT, Align::Left));
        primitives.extend(BOXES_MM.map(|x| Primitive::Rect {
            at: (x, floor + 3.4),
            size: (BOX_MM, BOX_MM),
            radius: 0.0,
            stroke: Some(Stroke { width_pt: 0.6, ..Stroke::default() }),
            fill: None,
        }));
        floor += ROW_MM;
        primitives.push(line((0.0, floor), WIDTH_MM, Colour::Hairline));
    }
    for names in LINES.into_iter().filter(|_| is_last) {
        floor += LINE_MM;
        for (column, name) in names.into_iter().enumerate() {
            let left = (WIDTH_MM / 2.0 + 2.0) * at(column);
            primitives.push(quiet((left, floor - 0.8), say(name)));
            primitives.push(line((left + 19.0, floor), WIDTH_MM / 2.0 - 21.0, Colour::Ink));
        }
    }
    let alt = printing.speak.say(&alt);
    Figure { width_mm: WIDTH_MM, height_mm: floor + 3.0, primitives, alt, caption: None, bookmark: None }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;

    #[test]
    fn a_long_scenario_goes_on_in_another_drawing_and_is_signed_once() {
        let printing = Printing::new(Words::english());
        let boxes = |figure: &Figure| {
            figure.primitives.iter().filter(|it| matches!(it, Primitive::Rect { .. })).count() / BOXES_MM.len()
        };
        // A row for the whole scenario stands below the steps of the last drawing.
        for (steps, rows) in [(0, vec![2]), (1, vec![2]), (15, vec![16]), (16, vec![15, 2]), (40, vec![15, 15, 11])] {
            let form = blank(&printing, "SCN-01", steps);
            assert_eq!(form.iter().map(boxes).collect::<Vec<_>>(), rows, "{steps}");
            assert!(form.iter().all(|figure| figure.height_mm < 200.0), "{steps}");
            let tester = |figure: &Figure| format!("{:?}", figure.primitives).contains("Tester");
            assert_eq!(form.iter().filter(|figure| tester(figure)).count(), 1, "{steps}");
        }
    }
}
