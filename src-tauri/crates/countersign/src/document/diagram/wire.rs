//! One flow of the diagram: its ends, and the line by which its method is told.

use documents::model::{Colour, Primitive, Stroke};

/// Half of the distance of the two strokes of a double line, in millimetres.
const DOUBLE_MM: f32 = 0.45;
/// Length and half width of an arrowhead, in millimetres.
const HEAD_MM: (f32, f32) = (2.2, 0.9);
/// The weight of a wire, in points.
const WIRE_PT: f32 = 0.8;

/// A flow with its ends.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Wire {
    pub number: usize,
    pub name: String,
    /// Whether it runs in production and in test; what doesn't is planned.
    pub running: [bool; 2],
    pub from: String,
    pub to: String,
    pub both_ways: bool,
    /// When it runs and what it carries.
    pub when: String,
    pub method: String,
    pub style: Style,
    /// The system between its ends.
    pub transport: Option<String>,
}

/// The line of a method.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Style {
    /// Files.
    Dashed,
    /// Calls.
    Solid,
    /// Through an integration platform that speaks both sides' protocols.
    Double,
    /// Documents between companies.
    Dotted,
    /// A method of the project's own.
    DashDot,
}

impl Style {
    pub const ALL: [Self; 5] = [Self::Dashed, Self::Solid, Self::Double, Self::Dotted, Self::DashDot];

    /// The line for a method, by its words.
    pub fn of(method: &str) -> Self {
        let method = method.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| method.contains(word));
        if says(&["flat file", "csv", "sftp", "datei"]) {
            Self::Dashed
        } else if says(&["edi", "cxml", "x12", "edifact", "email", "e-mail"]) {
            Self::Dotted
        } else if method.split_whitespace().any(|word| ["pi", "xi", "pbel"].contains(&word))
            || says(&["cast iron", "web service"])
        {
            Self::Double
        } else if says(&["rest", "api", "boomi"]) {
            Self::Solid
        } else {
            Self::DashDot
        }
    }

    fn dashes(self) -> Vec<f32> {
        match self {
            Self::Dashed => vec![2.2, 1.1],
            Self::Dotted => vec![0.4, 0.9],
            Self::DashDot => vec![2.2, 0.8, 0.4, 0.8],
            Self::Solid | Self::Double => Vec::new(),
        }
    }

    /// The line between two places at one height.
    pub fn line(self, from: f32, to: f32, y: f32) -> Vec<Primitive> {
        let stroke = || Stroke { width_pt: WIRE_PT, dash_mm: self.dashes(), ..Stroke::default() };
        let line = |y: f32| Primitive::Line { from: (from, y), to: (to, y), stroke: stroke() };
        if self == Self::Double { vec![line(y - DOUBLE_MM), line(y + DOUBLE_MM)] } else { vec![line(y)] }
    }
}

/// An arrowhead whose point is at `x`; it looks to the right or to the left, and is hollow where the flow is planned.
pub(super) fn head(x: f32, y: f32, to_the_right: bool, runs: bool) -> Primitive {
    let (long, half) = HEAD_MM;
    let back = if to_the_right { x - long } else { x + long };
    Primitive::Polyline {
        points: vec![(x, y), (back, y - half), (back, y + half)],
        closed: true,
        stroke: Some(Stroke::ink(0.4)),
        fill: Some(if runs { Colour::Ink } else { Colour::White }),
    }
}

impl Wire {
    /// Whether it runs in a lane.
    pub fn runs(&self, production: bool) -> bool {
        self.running[usize::from(!production)]
    }

    /// Its ends from left to right: the customer's systems stand before the provider's, those before outside partners.
    pub fn ends(&self, place: impl Fn(&str) -> u8) -> (&str, &str) {
        if place(&self.from) <= place(&self.to) { (&self.from, &self.to) } else { (&self.to, &self.from) }
    }
}
