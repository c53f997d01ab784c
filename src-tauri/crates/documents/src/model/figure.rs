//! Drawings from vector primitives, in millimetres, y down.

use super::{Align, Text};

/// A drawing with a sentence that says what it shows.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// Width in millimetres.
    pub width_mm: f32,
    /// Height in millimetres.
    pub height_mm: f32,
    /// What is drawn, first to last.
    pub primitives: Vec<Primitive>,
    /// One sentence with the numbers, for a voice.
    pub alt: String,
    /// A line under the drawing, listed on the contents page.
    pub caption: Option<Text>,
    /// Bookmark id; needs a caption.
    pub bookmark: Option<String>,
}

/// Ink colours. Hue never carries a meaning alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// Blue-black, for text and rules.
    #[default]
    Ink,
    /// For keys, notes and heads.
    Ink2,
    /// For rules between rows.
    Hairline,
    /// For seals and links.
    Accent,
    /// For what is stale.
    Stale,
    /// For what waits for someone.
    Waiting,
    /// For outline letters behind the text.
    Ghost,
    /// Paper, for text on ink.
    White,
    /// The owner's colour: logo and brand rule only.
    Brand([u8; 3]),
}

/// How a line is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stroke {
    /// Width in points.
    pub width_pt: f32,
    /// The colour.
    pub colour: Colour,
    /// On and off lengths in millimetres; empty for a solid line.
    pub dash_mm: Vec<f32>,
    /// Round ends and joins.
    pub round: bool,
}

/// Where a text's x lies in it: the model's [`Align`].
pub type TextAnchor = Align;

/// One thing drawn. Lengths in millimetres from the upper left corner of the figure.
#[derive(Debug, Clone)]
pub enum Primitive {
    /// A straight line.
    Line {
        /// Start.
        from: (f32, f32),
        /// End.
        to: (f32, f32),
        /// How.
        stroke: Stroke,
    },
    /// A rectangle with its corner radius.
    Rect {
        /// Left and upper edge.
        at: (f32, f32),
        /// Width and height.
        size: (f32, f32),
        /// Corner radius; 0 for square corners.
        radius: f32,
        /// The outline, if any.
        stroke: Option<Stroke>,
        /// The fill, if any.
        fill: Option<Colour>,
    },
    /// Straight lines from point to point.
    Polyline {
        /// The points.
        points: Vec<(f32, f32)>,
        /// Back to the first point.
        closed: bool,
        /// The outline, if any.
        stroke: Option<Stroke>,
        /// The fill, if any.
        fill: Option<Colour>,
    },
    /// Cubic curves: each step is two control points and an end point.
    Bezier {
        /// Where it starts.
        start: (f32, f32),
        /// The steps.
        steps: Vec<[(f32, f32); 3]>,
        /// The outline.
        stroke: Stroke,
        /// The fill, if any.
        fill: Option<Colour>,
    },
    /// A line of text; its base line begins at `at`.
    Text {
        /// Where.
        at: (f32, f32),
        /// What.
        text: Text,
        /// Size in points, never under 6.
        size_pt: f32,
        /// Which point of the text `at` is.
        anchor: TextAnchor,
        /// The colour.
        colour: Colour,
    },
}

impl Stroke {
    /// A solid line of ink.
    pub fn ink(width_pt: f32) -> Self {
        Stroke { width_pt, ..Stroke::default() }
    }
}
