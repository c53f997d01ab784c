//! One lane: the systems of one environment with every wire between them.

use std::collections::BTreeMap;

use documents::model::{Align, Colour, Primitive, Span, Stroke, Text};

use super::super::chart::{self, at};
use super::System;
use super::wire::{self, Wire};

/// The distance of rows, what is added between groups, and the room above the first and below the last, in millimetres.
const PITCH_MM: f32 = 4.4;
const GROUP_MM: f32 = 1.2;
const ROOM_MM: (f32, f32) = (4.2, 3.2);
/// The strip with the lane's name.
const NAME_MM: f32 = 7.0;
/// Left edge and width of what stands where: customer systems, transports, provider, outside partners.
const COLUMNS: [(f32, f32); 4] = [(10.0, 38.0), (106.0, 32.0), (178.0, 24.0), (219.0, 31.0)];
/// Where the trust boundary runs.
const BOUNDARY_MM: f32 = 100.0;
/// Type of wires, of boxes, and of what stands below their names, in points.
const WIRE_PT: f32 = 6.4;
const BOX_PT: f32 = 7.4;
const UNDER_PT: f32 = 6.0;
/// Millimetres of a line of that type, and of a letter, for what is cut to fit.
const LINE_MM: f32 = 2.7;
const LETTER_MM: f32 = 1.18;

/// The rows that an outside partner takes: its flow is named above its box.
const OUTSIDE_ROWS: f32 = 2.0;
/// The half height of its box, and how far above the wire the flow is named, in millimetres.
const OUTSIDE_MM: (f32, f32) = (2.9, 3.7);

/// How many rows a wire takes.
pub(super) fn rows(wire: &Wire, systems: &BTreeMap<String, System>) -> f32 {
    let side = |name: &str| systems.get(name).map_or(2, |system| column_of(&system.side));
    let (left, _) = wire.ends(side);
    if side(left) == 0 { 1.0 } else { OUTSIDE_ROWS }
}

/// The column of a system by the party that runs it.
pub(super) fn column_of(side: &str) -> u8 {
    match side {
        "customer" => 0,
        "provider" => 1,
        _ => 2,
    }
}

/// A lane to be drawn.
pub(super) struct Lane<'a> {
    pub name: String,
    /// What the networks on both sides of the boundary are called.
    pub networks: [String; 2],
    pub systems: &'a BTreeMap<String, System>,
    pub wires: &'a [Wire],
    pub production: bool,
    pub width: f32,
}

/// A wire in its row.
struct Placed<'a> {
    wire: &'a Wire,
    y: f32,
    left: &'a str,
    right: &'a str,
    columns: (usize, usize),
}

impl Lane<'_> {
    /// The drawing from a height on, and how high it is.
    pub fn draw(&self, top: f32) -> (f32, Vec<Primitive>) {
        let placed = self.placed(top);
        let last = placed.last().map_or(top, |one| one.y);
        let height = last + ROOM_MM.1 + LINE_MM - top;
        let mut primitives = self.frame(top, height);
        for one in &placed {
            primitives.extend(self.wire(one));
        }
        // Boxes lie over the wires that run through their columns.
        for column in [0, 1, 2, 3] {
            primitives.extend(self.boxes(column, &placed));
        }
        (height, primitives)
    }

    /// Every wire in its row: a group is what shares both of its systems.
    fn placed(&self, top: f32) -> Vec<Placed<'_>> {
        let side = |name: &str| self.systems.get(name).map_or(2, |system| column_of(&system.side));
        let mut y = top + ROOM_MM.0;
        let mut before: Option<(&str, &str)> = None;
        let mut placed = Vec::new();
        for wire in self.wires {
            let (left, right) = wire.ends(side);
            let needs = PITCH_MM * rows(wire, self.systems);
            match before {
                Some(before) => y += needs + if before == (left, right) { 0.0 } else { GROUP_MM },
                None => y += needs - PITCH_MM,
            }
            before = Some((left, right));
            // Between two systems of one party, the second stands where transports do, so that the line is seen.
            let columns = match (side(left), side(right)) {
                (0, 0) => (0, 1),
                (0, 1) => (0, 2),
                (0, _) => (0, 3),
                _ => (2, 3),
            };
            placed.push(Placed { wire, y, left, right, columns });
        }
        placed
    }

    fn frame(&self, top: f32, height: f32) -> Vec<Primitive> {
        let outline = |at, size| Primitive::Rect { at, size, radius: 0.0, stroke: Some(Stroke::ink(0.5)), fill: None };
        let mut primitives = vec![outline((0.0, top), (self.width, height)), outline((0.0, top), (NAME_MM, height))];
        // The name stands upright, a letter below the other.
        let letters: Vec<char> = self.name.chars().collect();
        let step = (height / (at(letters.len().max(1)) + 1.0)).min(3.4);
        let first = top + (height - step * (at(letters.len()) - 1.0)) / 2.0;
        for (place, letter) in letters.iter().enumerate() {
            let place = (NAME_MM / 2.0, first + step * at(place) + 0.9);
            primitives.push(label(place, Span::strong(letter.to_string()), 7.0, Align::Centre, Colour::Ink));
        }
        let boundary = Stroke { width_pt: 0.5, colour: Colour::Ink2, dash_mm: vec![0.8, 0.8], round: false };
        primitives.push(Primitive::Line {
            from: (BOUNDARY_MM, top),
            to: (BOUNDARY_MM, top + height),
            stroke: boundary,
        });
        let base = top + height - 1.4;
        let [left, right] = &self.networks;
        primitives.push(quiet((BOUNDARY_MM - 1.5, base), left, Align::Right));
        primitives.push(quiet((BOUNDARY_MM + 1.5, base), right, Align::Left));
        primitives
    }

    fn wire(&self, one: &Placed) -> Vec<Primitive> {
        let (from, to) = ((COLUMNS[one.columns.0].0 + COLUMNS[one.columns.0].1), COLUMNS[one.columns.1].0);
        let mut primitives = one.wire.style.line(from, to, one.y);
        let runs = one.wire.runs(self.production);
        let to_the_right = one.wire.to == one.right;
        if to_the_right || one.wire.both_ways {
            primitives.push(wire::head(to, one.y, true, runs));
        }
        if !to_the_right || one.wire.both_ways {
            primitives.push(wire::head(from, one.y, false, runs));
        }
        let transport = self.carrier(one);
        if transport {
            // The data passes the transport: an arrow stands where it comes in.
            let (edge, wide) = COLUMNS[1];
            primitives.push(if to_the_right {
                wire::head(edge, one.y, true, runs)
            } else {
                wire::head(edge + wide, one.y, false, runs)
            });
        }
        if one.columns.0 == 2 {
            // Beside the provider there is no room for words: they stand above the partner's box.
            let (left, width) = COLUMNS[3];
            let name = cut(&format!("{} {}", one.wire.number, one.wire.name), width);
            let when = cut(&one.wire.when, width + left - from - 4.0 - LETTER_MM * at(name.chars().count()));
            let said = Text(vec![Span::strong(name), Span::quiet(format!("  {when}"))]);
            let place = (left + width, one.y - OUTSIDE_MM.1);
            let (size_pt, anchor, colour) = (WIRE_PT, Align::Right, Colour::Ink);
            primitives.push(Primitive::Text { at: place, text: said, size_pt, anchor, colour });
            return primitives;
        }
        let room =
            if one.columns == (0, 2) || one.columns == (0, 3) { COLUMNS[1].0 - from } else { (to - from) * 0.55 };
        let name = cut(&format!("{} {}", one.wire.number, one.wire.name), room - 3.0);
        let above = one.y - 0.9;
        primitives.push(label((from + 2.6, above), Span::strong(name), WIRE_PT, Align::Left, Colour::Ink));
        let rest = if one.columns.0 == 0 && one.columns.1 >= 2 {
            to - COLUMNS[1].0 - COLUMNS[1].1
        } else {
            (to - from) * 0.45
        };
        let when = cut(&one.wire.when, rest - 3.0);
        primitives.push(label((to - 2.8, above), Span::plain(when), UNDER_PT, Align::Right, Colour::Ink2));
        primitives
    }

    /// Whether the transport of a wire stands in its way.
    fn carrier(&self, one: &Placed) -> bool {
        one.wire.transport.is_some() && one.columns.0 == 0 && one.columns.1 >= 2
    }

    /// The boxes of a column: rows that follow each other and share a system share its box.
    fn boxes(&self, column: usize, placed: &[Placed]) -> Vec<Primitive> {
        let mut primitives = Vec::new();
        let mut open: Option<(String, f32, f32)> = None;
        let mut close = |open: &mut Option<(String, f32, f32)>| {
            if let Some((name, first, last)) = open.take() {
                let half = if column == 3 { OUTSIDE_MM.0 } else { PITCH_MM * 0.46 };
                primitives.extend(self.one_box(column, &name, first - half, last + half));
            }
        };
        for one in placed {
            let name = match column {
                1 if self.carrier(one) => one.wire.transport.clone(),
                _ if one.columns.0 == column => Some(one.left.to_owned()),
                _ if one.columns.1 == column => Some(one.right.to_owned()),
                // A wire that passes a system of its own side keeps the box of its rows together.
                _ => None,
            };
            match (&mut open, name) {
                (Some((same, _, last)), Some(name)) if *same == name && column != 3 => *last = one.y,
                (_, Some(name)) => {
                    close(&mut open);
                    open = Some((name, one.y, one.y));
                }
                (_, None) => close(&mut open),
            }
        }
        close(&mut open);
        primitives
    }

    fn one_box(&self, column: usize, name: &str, top: f32, bottom: f32) -> Vec<Primitive> {
        let (left, width) = COLUMNS[column];
        let is_transport = column == 1;
        let mut primitives = vec![Primitive::Rect {
            at: (left, top),
            size: (width, bottom - top),
            radius: if is_transport { 1.4 } else { 0.0 },
            stroke: Some(Stroke::ink(if is_transport { 0.85 } else { 1.28 })),
            fill: Some(Colour::White),
        }];
        let system = self.systems.get(name);
        let under = system.map(|system| self.under(system)).unwrap_or_default();
        let lines = wrapped(name, width - 2.0, 2);
        // What has no room below the name is left out: the table says it.
        let room = whole((bottom - top) / LINE_MM);
        let lines: Vec<String> = lines.into_iter().take(room.max(1)).collect();
        let under: Vec<String> = under.into_iter().take(room.saturating_sub(lines.len())).collect();
        let count = at(lines.len() + under.len());
        let mut y = top + (bottom - top - count * LINE_MM) / 2.0 + LINE_MM * 0.78;
        for line in lines {
            primitives.push(label((left + width / 2.0, y), Span::strong(line), BOX_PT, Align::Centre, Colour::Ink));
            y += LINE_MM;
        }
        for line in under {
            let line = cut(&line, width - 1.5);
            primitives.push(label((left + width / 2.0, y), Span::plain(line), UNDER_PT, Align::Centre, Colour::Ink2));
            y += LINE_MM;
        }
        primitives
    }

    /// What stands below a system's name: its environment in this lane, and what it is.
    fn under(&self, system: &System) -> Vec<String> {
        let is_test = |line: &&String| {
            let line = line.to_lowercase();
            ["test", "preview", "sandbox", "stag", "qa", "quality"].iter().any(|word| line.contains(word))
        };
        let is_production = |line: &&String| line.to_lowercase().contains("prod");
        let lines = &system.environments;
        let environment = if self.production {
            lines.iter().find(is_production).or_else(|| lines.iter().rfind(|line| !is_test(line)))
        } else {
            lines.iter().find(is_test)
        };
        [environment.cloned().unwrap_or_default(), system.kind.clone()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect()
    }
}

/// How many whole ones a measure holds.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "measures on paper are small and not negative"
)]
fn whole(measure: f32) -> usize {
    measure.max(0.0) as usize
}

/// A text cut to a width, with an ellipsis where something is left out.
fn cut(text: &str, width: f32) -> String {
    chart::cut(text, whole((width / LETTER_MM).max(4.0)))
}

/// A name over at most so many lines.
fn wrapped(text: &str, width: f32, most: usize) -> Vec<String> {
    let letters = whole((width / (LETTER_MM * BOX_PT / WIRE_PT)).max(4.0));
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let full = lines.len() == most;
        match lines.last_mut() {
            Some(last) if full || last.chars().count() + 1 + word.chars().count() <= letters => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| cut(line, width * WIRE_PT / BOX_PT)).collect()
}

fn label(at: (f32, f32), span: Span, size_pt: f32, anchor: Align, colour: Colour) -> Primitive {
    Primitive::Text { at, text: Text::from(span), size_pt, anchor, colour }
}

fn quiet(at: (f32, f32), text: &str, anchor: Align) -> Primitive {
    label(at, Span::plain(text.to_owned()), UNDER_PT, anchor, Colour::Ink2)
}
