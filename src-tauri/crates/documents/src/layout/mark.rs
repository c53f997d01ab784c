//! State marks, drawn so that they look alike in every face and on every copy.

use super::strip::{Item, Path, Pen, Seg, is_box};
use crate::model::{Colour, Marker};
use crate::structure::NodeId;
use crate::theme::{BOX_MM, MARK_MM, MM};

/// The weight of rings, boxes and triangles.
const LINE: f32 = 0.7;
/// A bullet's radius as a share of a mark's width.
const BULLET: f32 = 0.2;

/// Draws a mark with its left edge at `x` and its middle at height `y`.
pub fn draw(mark: Marker, x: f32, y: f32, node: NodeId) -> Item {
    let width = if is_box(mark) { BOX_MM * MM } else { MARK_MM * MM };
    let r = width / 2.0;
    let (cx, cy) = (x + r, y);
    let pen = || Some(Pen { width: LINE, colour: Colour::Ink, dash: Vec::new(), round: true });
    let ring = |radius: f32| Path::circle(cx, cy, radius, pen(), None);
    let disc = |radius: f32| Path::circle(cx, cy, radius, None, Some(Colour::Ink));
    let line = |segs: Vec<Seg>| Path { segs, stroke: pen(), fill: None };
    let paths = match mark {
        Marker::Signed => vec![disc(r * 0.8)],
        Marker::Declined => vec![ring(r * 0.72)],
        Marker::Conditional => vec![ring(r * 0.72), half(cx, cy, r * 0.72)],
        Marker::Stale => vec![line(vec![
            Seg::Move(cx, cy - r * 0.8),
            Seg::Line(cx + r * 0.85, cy + r * 0.65),
            Seg::Line(cx - r * 0.85, cy + r * 0.65),
            Seg::Close,
        ])],
        Marker::Bullet => vec![disc(width * BULLET)],
        Marker::Ringed => vec![disc(r * 0.5), ring(r * 0.9)],
        Marker::Dash => vec![line(vec![Seg::Move(cx - r * 0.6, cy), Seg::Line(cx + r * 0.6, cy)])],
        Marker::Box => vec![square(cx, cy, r)],
        Marker::CheckedBox => {
            let d = r * 0.6;
            vec![
                square(cx, cy, r),
                line(vec![Seg::Move(cx - d, cy - d), Seg::Line(cx + d, cy + d)]),
                line(vec![Seg::Move(cx + d, cy - d), Seg::Line(cx - d, cy + d)]),
            ]
        }
    };
    Item::Mark { paths, said: said(mark), node }
}

/// The character that looks like the mark. What it means stands beside it in words.
fn said(mark: Marker) -> char {
    match mark {
        Marker::Signed => '\u{25CF}',
        Marker::Declined => '\u{25CB}',
        Marker::Conditional => '\u{25D0}',
        Marker::Stale => '\u{25B3}',
        Marker::Bullet => '\u{2022}',
        Marker::Ringed => '\u{25C9}',
        Marker::Dash => '\u{2013}',
        Marker::Box => '\u{2610}',
        Marker::CheckedBox => '\u{2612}',
    }
}

fn square(cx: f32, cy: f32, r: f32) -> Path {
    let pen = Pen { width: LINE, colour: Colour::Ink, ..Pen::default() };
    Path::rect([cx - r, cy - r, 2.0 * r, 2.0 * r], Some(pen), None)
}

/// The left half of a disc.
fn half(cx: f32, cy: f32, r: f32) -> Path {
    let k = r * 0.5523;
    let segs = vec![
        Seg::Move(cx, cy - r),
        Seg::Curve([cx - k, cy - r, cx - r, cy - k, cx - r, cy]),
        Seg::Curve([cx - r, cy + k, cx - k, cy + r, cx, cy + r]),
        Seg::Close,
    ];
    Path { segs, stroke: None, fill: Some(Colour::Ink) }
}
