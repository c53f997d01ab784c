//! What is kept on one page and taller than one: it is parted between its lines after all, for nothing may be lost.

use super::strip::{Item, Path, Seg, Strip};

/// Letters reach this far over and under their base line, in sizes.
const OVER: f32 = 0.75;
const UNDER: f32 = 0.25;
/// A drawing higher than this that is no content is a rule or frame at the side of lines: it goes on beside each part.
const TALL: f32 = 40.0;

/// Parts a strip into strips: the first at most `first` high, the others at most `room`.
pub fn parted(strip: Strip, first: f32, room: f32) -> Vec<Strip> {
    let mut parts = Vec::new();
    let places: Vec<(f32, f32)> = strip.items.iter().filter(|i| !is_beside(i)).map(extent).collect();
    let (mut from, mut left) = (0.0, first);
    while strip.height - from > left + 0.01 {
        let to = cut(&places, from, from + left);
        parts.push(part(&strip, from, to));
        (from, left) = (to, room);
    }
    parts.push(Strip { keep: strip.keep, ..part(&strip, from, strip.height) });
    parts[0].gap = strip.gap;
    parts
}

/// The lowest place between two heights at which something begins and nothing else is cut.
fn cut(places: &[(f32, f32)], from: f32, to: f32) -> f32 {
    let mut tops: Vec<f32> = places.iter().map(|p| p.0).filter(|top| *top > from + 1.0 && *top <= to).collect();
    tops.sort_by(|a, b| b.total_cmp(a));
    let clean = |at: f32| !places.iter().any(|(top, bottom)| *top < at - 0.01 && *bottom > at + 0.01 && *top >= from);
    tops.iter().copied().find(|at| clean(*at)).or_else(|| tops.first().copied()).unwrap_or(to)
}

/// What begins between two heights of a strip, as a strip of its own.
fn part(strip: &Strip, from: f32, to: f32) -> Strip {
    let mut items = Vec::new();
    for item in &strip.items {
        let top = extent(item).0;
        let beside = if is_beside(item) { clipped(item, from, to) } else { None };
        let own = || (top >= from || from == 0.0) && (top < to || to >= strip.height);
        let Some(mut item) = beside.or_else(|| (!is_beside(item) && own()).then(|| item.clone())) else { continue };
        item.shift(0.0, -from);
        items.push(item);
    }
    Strip { height: to - from, items, row: strip.row, ..Strip::default() }
}

/// Top and bottom of an item.
fn extent(item: &Item) -> (f32, f32) {
    let of = |paths: &[Path]| {
        let bounds = paths.iter().filter_map(Path::bounds);
        bounds.fold((f32::MAX, f32::MIN), |(top, bottom), [_, t, _, b]| (top.min(t), bottom.max(b)))
    };
    match item {
        Item::Text { y, line, .. } => {
            let size = line.placed.iter().map(|p| p.size).fold(0.0, f32::max);
            (y - size * OVER, y + size * UNDER)
        }
        Item::Path { path, .. } => of(std::slice::from_ref(path)),
        Item::Mark { paths, .. } => of(paths),
        Item::Image { rect, .. } | Item::Click { rect, .. } | Item::Form { rect, .. } => (rect[1], rect[1] + rect[3]),
        Item::Anchor { y, .. } => (*y, *y),
    }
}

fn is_beside(item: &Item) -> bool {
    let (top, bottom) = extent(item);
    matches!(item, Item::Path { node, .. } if *node == crate::structure::ARTIFACT) && bottom - top > TALL
}

/// The part of a straight drawing between two heights; none where it has none there.
fn clipped(item: &Item, from: f32, to: f32) -> Option<Item> {
    let (top, bottom) = extent(item);
    let mut copy = item.clone();
    let Item::Path { path, .. } = &mut copy else { return None };
    for seg in &mut path.segs {
        if let Seg::Move(_, y) | Seg::Line(_, y) = seg {
            *y = y.clamp(from, to);
        }
    }
    (top < to && bottom > from).then_some(copy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Colour;
    use crate::shape::{Line, Placed};

    fn line(y: f32) -> Item {
        let piece = std::rc::Rc::default();
        let placed = vec![Placed { x: 0.0, size: 10.0, span: 0, piece }];
        Item::Text { x: 0.0, y, line: Line { placed, ..Line::default() }, looks: std::rc::Rc::new([]), node: 2 }
    }

    #[test]
    fn every_line_is_in_one_part_and_rules_beside_them_in_each() {
        let mut items: Vec<Item> = (0..50).map(|i| line(10.0 + i as f32 * 12.0)).collect();
        items.push(Path::rect([0.0, 0.0, 2.0, 602.0], None, Some(Colour::Ink)).artifact());
        let strip = Strip { height: 602.0, gap: 5.0, items, keep: true, row: None };
        let parts = parted(strip, 100.0, 250.0);
        let lines = |part: &Strip| part.items.iter().filter(|i| matches!(i, Item::Text { .. })).count();
        assert_eq!(parts.iter().map(lines).sum::<usize>(), 50);
        assert!(parts[0].height <= 100.0 && parts.iter().all(|p| p.height <= 250.0));
        for part in &parts {
            assert_eq!(part.items.len() - lines(part), 1);
            assert!(part.items.iter().map(extent).all(|(top, bottom)| top >= -0.01 && bottom <= part.height + 0.01));
        }
        assert!((parts[0].gap, parts.last().is_some_and(|p| p.keep)) == (5.0, true));
    }

    #[test]
    fn columns_that_never_end_together_are_parted_too() {
        let items = (0..40).flat_map(|i| [line(10.0 + i as f32 * 12.0), line(9.0 + i as f32 * 11.3)]).collect();
        let parts = parted(Strip { height: 490.0, items, ..Strip::default() }, 200.0, 200.0);
        assert_eq!(parts.iter().map(|p| p.items.len()).sum::<usize>(), 80);
    }
}
