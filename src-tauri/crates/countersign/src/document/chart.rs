//! Charts on paper: bars and lines that are told apart without colour, with the value at the mark (documents.md 11 and 10).

use documents::model::{Align, Colour, Figure, Primitive, Span, Stroke, Text};
use domain::organisation::Party;

/// Type of labels, in points.
const LABEL_PT: f32 = 7.5;
/// The weight of lines of data, in points.
const DATA_PT: f32 = 1.1;
/// The weight of frames and hatches, in points.
const FRAME_PT: f32 = 0.5;
/// The distance of hatches, in millimetres.
const HATCH_MM: f32 = 1.1;

/// How a bar is filled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fill {
    /// Paper.
    None,
    /// Ink.
    Solid,
    /// Lines that rise to the right.
    Rising,
    /// Lines that fall to the right.
    Falling,
    /// Both.
    Crossed,
    /// Upright lines.
    Upright,
}

/// A bar with its name at the left and its value at its end.
#[derive(Clone, Debug)]
pub struct Bar {
    pub name: String,
    pub value: u64,
    pub said: String,
    pub fill: Fill,
}

/// A line over places 0, 1, 2 and so on, named at its end.
#[derive(Clone, Debug)]
pub struct Line {
    pub name: String,
    pub values: Vec<u64>,
    pub dashed: bool,
}

/// Bars below each other. `names_mm` is the room for their names.
pub fn bars(bars: &[Bar], (width, row): (f32, f32), names_mm: f32, alt: String) -> Figure {
    let values_mm = 18.0;
    let room = width - names_mm - values_mm;
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let mut primitives = Vec::new();
    for (place, bar) in bars.iter().enumerate() {
        let top = row * at(place);
        let base = top + row * 0.64;
        primitives.push(label((names_mm - 2.0, base), bar.name.clone(), Align::Right));
        let long = (room * share(bar.value, most)).max(0.4);
        primitives.extend(filled((names_mm, top + row * 0.18), (long, row * 0.64), bar.fill));
        primitives.push(label((names_mm + long + 1.6, base), bar.said.clone(), Align::Left));
    }
    Figure { width_mm: width, height_mm: row * at(bars.len()), primitives, alt, caption: None, bookmark: None }
}

/// Lines over weeks or days, with the heads of the places below.
pub fn lines(lines: &[Line], heads: &[String], (width, height): (f32, f32), alt: String) -> Figure {
    let (left, right, top, floor) = (9.0, width - 24.0, 2.5, height - 6.0);
    let most = lines.iter().flat_map(|line| &line.values).copied().max().unwrap_or(0).max(1);
    let places = heads.len().max(2) - 1;
    let x = |place: usize| left + (right - left) * at(place) / at(places);
    let y = |value: u64| floor - (floor - top) * share(value, most);
    let mut primitives = Vec::new();
    for value in [0, most] {
        let stroke = Stroke { width_pt: 0.35, colour: Colour::Hairline, ..Stroke::default() };
        primitives.push(Primitive::Line { from: (left, y(value)), to: (right, y(value)), stroke });
        primitives.push(label((left - 1.6, y(value) + 0.9), value.to_string(), Align::Right));
    }
    // Heads that would touch are left out, the last one stays.
    let every = heads.len().div_ceil(6).max(1);
    for (place, head) in heads.iter().enumerate() {
        if (heads.len() - 1 - place).is_multiple_of(every) {
            primitives.push(label((x(place), height - 1.6), head.clone(), Align::Centre));
        }
    }
    let mut taken: Option<f32> = None;
    for line in lines {
        let Some(last) = line.values.last() else { continue };
        let points: Vec<_> = line.values.iter().enumerate().map(|(place, value)| (x(place), y(*value))).collect();
        let dash_mm = if line.dashed { vec![1.5, 1.0] } else { Vec::new() };
        let stroke = Stroke { width_pt: DATA_PT, dash_mm, round: true, ..Stroke::default() };
        primitives.push(Primitive::Polyline { points, closed: false, stroke: Some(stroke), fill: None });
        // Names at the ends of lines that meet stand below each other.
        let place = match taken {
            Some(above) if (y(*last) - above).abs() < 3.2 => above + 3.2,
            _ => y(*last),
        };
        taken = Some(place);
        primitives.push(label(
            (x(line.values.len() - 1) + 1.6, place + 0.9),
            format!("{last} {}", line.name),
            Align::Left,
        ));
    }
    Figure { width_mm: width, height_mm: height, primitives, alt, caption: None, bookmark: None }
}

/// The hatch of what a party caused, the same on every page.
pub const fn fill_of(party: Party) -> Fill {
    match party {
        Party::Customer => Fill::Rising,
        Party::Provider => Fill::Falling,
        Party::Supplier => Fill::Upright,
        Party::ThirdParty => Fill::Crossed,
    }
}

/// A rectangle with its fill.
pub fn filled((left, top): (f32, f32), (width, height): (f32, f32), fill: Fill) -> Vec<Primitive> {
    let solid = Some(if fill == Fill::Solid { Colour::Ink } else { Colour::White });
    let mut primitives = vec![Primitive::Rect {
        at: (left, top),
        size: (width, height),
        radius: 0.0,
        stroke: Some(Stroke::ink(FRAME_PT)),
        fill: solid,
    }];
    let mut line = |from: (f32, f32), to: (f32, f32)| {
        primitives.push(Primitive::Line { from, to, stroke: Stroke::ink(FRAME_PT) });
    };
    let mut slanted = |rising: bool| {
        let mut start = HATCH_MM - height;
        while start < width {
            // The part of the slanted line that lies in the rectangle; it moves as far to the right as it goes up or down.
            let (from, to) = (start.max(0.0), (start + height).min(width));
            let at = |x: f32| if rising { top + height - (x - start) } else { top + (x - start) };
            line((left + from, at(from)), (left + to, at(to)));
            start += HATCH_MM;
        }
    };
    match fill {
        Fill::None | Fill::Solid => {}
        Fill::Rising => slanted(true),
        Fill::Falling => slanted(false),
        Fill::Crossed => {
            slanted(true);
            slanted(false);
        }
        Fill::Upright => {
            let mut x = HATCH_MM;
            while x < width {
                line((left + x, top), (left + x, top + height));
                x += HATCH_MM;
            }
        }
    }
    primitives
}

fn label(at: (f32, f32), text: String, anchor: Align) -> Primitive {
    words(at, Span::plain(text), LABEL_PT, anchor)
}

/// Words in a drawing.
pub fn words(at: (f32, f32), span: Span, size_pt: f32, anchor: Align) -> Primitive {
    Primitive::Text { at, text: Text::from(span), size_pt, anchor, colour: Colour::Ink }
}

/// A name of at most so many letters; one that is longer ends in an ellipsis.
pub fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(letters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// A written day without its year.
pub fn without_year(day: &str) -> String {
    match day.rsplit_once([' ', '.']) {
        Some((rest, year)) if year.len() == 4 => rest.trim_end_matches(',').to_owned(),
        _ => day.to_owned(),
    }
}

/// A part of a whole from 0 to 1, for drawing only.
#[allow(clippy::cast_precision_loss, reason = "a place on paper is never as exact as that")]
pub fn share(part: u64, whole: u64) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// A count as a measure, for drawing only.
#[allow(clippy::cast_precision_loss, reason = "a place on paper is never as exact as that")]
pub const fn at(place: usize) -> f32 {
    place as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatches_stay_in_their_bar() {
        for fill in [Fill::Rising, Fill::Falling, Fill::Crossed, Fill::Upright] {
            for width in [0.4, 3.0, 40.0] {
                for primitive in filled((10.0, 5.0), (width, 4.0), fill) {
                    let Primitive::Line { from, to, .. } = primitive else { continue };
                    for (x, y) in [from, to] {
                        assert!(
                            (9.99..=10.01 + width).contains(&x) && (4.99..=9.01).contains(&y),
                            "{fill:?} {width}: {x} {y}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_chart_of_nothing_is_drawn() {
        let none = lines(&[], &[], (78.0, 34.0), String::new());
        assert!(none.primitives.iter().all(|it| !matches!(it, Primitive::Polyline { .. })));
        assert_eq!(bars(&[], (78.0, 6.0), 20.0, String::new()).primitives.len(), 0);
        let one = Line { name: "open".into(), values: vec![3], dashed: false };
        assert!(!lines(&[one], &["47".into()], (78.0, 34.0), String::new()).primitives.is_empty());
    }
}
