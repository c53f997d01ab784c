//! What stands on a page: items at their places, in strips that a page break may part.

use std::rc::Rc;

use crate::model::{Colour, FormField, Link, Marker};
use crate::shape::{Deco, Line, Lines, SpanLook};
use crate::structure::{ARTIFACT, NodeId};
use crate::theme::{BASELINE, FRAME};

/// A stroke in points.
#[derive(Debug, Clone, Default)]
pub struct Pen {
    /// Width in points.
    pub width: f32,
    /// The colour.
    pub colour: Colour,
    /// On and off lengths in points.
    pub dash: Vec<f32>,
    /// Round ends and joins.
    pub round: bool,
}

/// A step of a path, in points.
#[derive(Debug, Clone, Copy)]
pub enum Seg {
    /// Begin here.
    Move(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A cubic curve: two control points and the end.
    Curve([f32; 6]),
    /// Back to the begin.
    Close,
}

/// A drawn path.
#[derive(Debug, Clone)]
pub struct Path {
    /// Its steps.
    pub segs: Vec<Seg>,
    /// The outline.
    pub stroke: Option<Pen>,
    /// The fill.
    pub fill: Option<Colour>,
}

/// One thing at its place, y down from the top of its strip.
#[derive(Debug, Clone)]
pub enum Item {
    /// A line of text on its base line.
    Text {
        /// Left end.
        x: f32,
        /// Base line.
        y: f32,
        /// The glyphs.
        line: Line,
        /// How its spans look.
        looks: Rc<[SpanLook]>,
        /// What it is part of.
        node: NodeId,
    },
    /// A path.
    Path {
        /// What is moved by the strip's place.
        path: Path,
        /// What it is part of.
        node: NodeId,
    },
    /// A drawn mark, with the character that it stands for when it is read or copied.
    Mark {
        /// What is drawn.
        paths: Vec<Path>,
        /// The character.
        said: char,
        /// What it is part of.
        node: NodeId,
    },
    /// A picture.
    Image {
        /// Left, top, width, height.
        rect: [f32; 4],
        /// Which picture.
        image: usize,
        /// What it is part of.
        node: NodeId,
    },
    /// The place of a bookmark: its entry's number.
    Anchor {
        /// Where.
        y: f32,
        /// Which entry.
        entry: usize,
    },
    /// A click leads away, without text of its own.
    Click {
        /// Left, top, width, height.
        rect: [f32; 4],
        /// Where to.
        link: Rc<Link>,
        /// What it is part of.
        node: NodeId,
    },
    /// A signature field of the file.
    Form {
        /// Left, top, width, height.
        rect: [f32; 4],
        /// Which field.
        field: Rc<FormField>,
        /// What it is part of.
        node: NodeId,
    },
}

/// A part of a block that no page break cuts.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// Empty height above it; gone at the top of a page.
    pub gap: f32,
    /// Its height.
    pub height: f32,
    /// What it holds.
    pub items: Vec<Item>,
    /// It stays with the strip after it.
    pub keep: bool,
    /// It is in the body of this table, and the number of its row from 1.
    pub row: Option<(usize, usize)>,
}

/// Items of a fixed height, placed as one.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The height.
    pub height: f32,
    /// What it holds.
    pub items: Vec<Item>,
}

impl Item {
    /// Moves the item.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Item::Text { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Item::Path { path, .. } => path.segs.iter_mut().for_each(|s| s.shift(dx, dy)),
            Item::Mark { paths, .. } => paths.iter_mut().flat_map(|p| &mut p.segs).for_each(|s| s.shift(dx, dy)),
            Item::Image { rect, .. } | Item::Click { rect, .. } | Item::Form { rect, .. } => {
                rect[0] += dx;
                rect[1] += dy;
            }
            Item::Anchor { y, .. } => *y += dy,
        }
    }

    /// The same item as an artifact, for what is repeated on another page.
    pub fn as_artifact(&self) -> Option<Item> {
        let mut copy = self.clone();
        match &mut copy {
            Item::Text { node, .. } | Item::Path { node, .. } | Item::Mark { node, .. } | Item::Image { node, .. } => {
                *node = ARTIFACT;
            }
            Item::Anchor { .. } | Item::Click { .. } | Item::Form { .. } => return None,
        }
        Some(copy)
    }
}

impl Seg {
    fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Seg::Move(x, y) | Seg::Line(x, y) => {
                *x += dx;
                *y += dy;
            }
            Seg::Curve(c) => {
                for pair in c.chunks_exact_mut(2) {
                    pair[0] += dx;
                    pair[1] += dy;
                }
            }
            Seg::Close => {}
        }
    }
}

impl Frame {
    /// Puts another frame's items at a place.
    pub fn place(&mut self, frame: Frame, dx: f32, dy: f32) {
        self.items.extend(frame.items.into_iter().map(|mut item| {
            item.shift(dx, dy);
            item
        }));
    }

    /// Strips one under another, gaps kept except the first.
    pub fn stack(strips: Vec<Strip>) -> Frame {
        let mut frame = Frame::default();
        for (i, strip) in strips.into_iter().enumerate() {
            if i > 0 {
                frame.height += strip.gap;
            }
            let top = frame.height;
            frame.height += strip.height;
            frame.place(Frame { height: 0.0, items: strip.items }, 0.0, top);
        }
        frame
    }
}

impl Path {
    /// A straight rule.
    pub fn rule(x: f32, y: f32, width: f32, weight: f32, colour: Colour) -> Path {
        let pen = Pen { width: weight, colour, ..Pen::default() };
        Path { segs: vec![Seg::Move(x, y), Seg::Line(x + width, y)], stroke: Some(pen), fill: None }
    }

    /// A rectangle with square corners.
    pub fn rect([x, y, w, h]: [f32; 4], stroke: Option<Pen>, fill: Option<Colour>) -> Path {
        let segs = vec![Seg::Move(x, y), Seg::Line(x + w, y), Seg::Line(x + w, y + h), Seg::Line(x, y + h), Seg::Close];
        Path { segs, stroke, fill }
    }

    /// A rectangle with rounded corners.
    pub fn round_rect([x, y, w, h]: [f32; 4], radius: f32, stroke: Option<Pen>, fill: Option<Colour>) -> Path {
        let r = radius.min(w / 2.0).min(h / 2.0);
        let k = r * (1.0 - 0.5523);
        let segs = vec![
            Seg::Move(x + r, y),
            Seg::Line(x + w - r, y),
            Seg::Curve([x + w - k, y, x + w, y + k, x + w, y + r]),
            Seg::Line(x + w, y + h - r),
            Seg::Curve([x + w, y + h - k, x + w - k, y + h, x + w - r, y + h]),
            Seg::Line(x + r, y + h),
            Seg::Curve([x + k, y + h, x, y + h - k, x, y + h - r]),
            Seg::Line(x, y + r),
            Seg::Curve([x, y + k, x + k, y, x + r, y]),
            Seg::Close,
        ];
        Path { segs, stroke, fill }
    }

    /// A disc or ring around a middle.
    pub fn circle(cx: f32, cy: f32, r: f32, stroke: Option<Pen>, fill: Option<Colour>) -> Path {
        Path::round_rect([cx - r, cy - r, 2.0 * r, 2.0 * r], r, stroke, fill)
    }

    /// What it covers: left, top, right, bottom, its line included. Curves are taken for their control points.
    pub fn bounds(&self) -> Option<[f32; 4]> {
        let out = self.stroke.as_ref().map_or(0.0, |pen| pen.width / 2.0);
        let mut points = Vec::with_capacity(self.segs.len());
        for seg in &self.segs {
            match *seg {
                Seg::Move(x, y) | Seg::Line(x, y) => points.push((x, y)),
                Seg::Curve([ax, ay, bx, by, x, y]) => points.extend([(ax, ay), (bx, by), (x, y)]),
                Seg::Close => {}
            }
        }
        let (x, y) = *points.first()?;
        let start = [x, y, x, y];
        let [l, t, r, b] =
            points.iter().fold(start, |[l, t, r, b], (x, y)| [l.min(*x), t.min(*y), r.max(*x), b.max(*y)]);
        Some([l - out, t - out, r + out, b + out])
    }

    /// The path as an artifact.
    pub fn artifact(self) -> Item {
        Item::Path { path: self, node: ARTIFACT }
    }
}

/// The items of one line with what is drawn around its words.
pub fn line_items(line: Line, lines: &Lines, x: f32, top: f32, node: NodeId) -> Vec<Item> {
    line_items_in(line, lines.looks.clone(), (lines.style.size, lines.style.line), x, top, node)
}

fn line_items_in(
    line: Line,
    looks: Rc<[SpanLook]>,
    (size, leading): (f32, f32),
    x: f32,
    top: f32,
    node: NodeId,
) -> Vec<Item> {
    let y = top + leading * BASELINE;
    let mut items = Vec::with_capacity(1 + line.decos.len());
    for deco in &line.decos {
        match deco {
            Deco::Mark { x: at, mark } => items.push(super::mark::draw(*mark, x + at, y - size * 0.33, node)),
            Deco::Frame { x: at, width } => {
                let pen = Pen { width: FRAME, colour: Colour::Ink, ..Pen::default() };
                let rect = [x + at, y - size * 0.80, *width, size * 1.06];
                items.push(Path::round_rect(rect, 1.4, Some(pen), None).artifact());
            }
        }
    }
    if !line.placed.is_empty() {
        items.push(Item::Text { x, y, line, looks, node });
    }
    items
}

/// Whether a mark is a box that a hand ticks.
pub fn is_box(mark: Marker) -> bool {
    matches!(mark, Marker::Box | Marker::CheckedBox)
}
