//! The items of one page into one content stream, and its links.

use std::rc::Rc;

use super::Canvas;
use crate::layout::Item;
use crate::model::{FormField, Link};
use crate::shape::{Line, SpanLook};
use crate::structure::{NodeId, Structure, Tag};

/// What answers on a page to a click.
#[derive(Debug, Clone)]
pub struct Annotation {
    /// Left, top, width, height, y down.
    pub rect: [f32; 4],
    /// What it does.
    pub kind: AnnotationKind,
    /// Its place in the structure.
    pub node: NodeId,
}

/// What an annotation does.
#[derive(Debug, Clone)]
pub enum AnnotationKind {
    /// It leads somewhere.
    Link(Rc<Link>),
    /// A key signs there.
    Form(Rc<FormField>),
}

/// The link that the words just painted are part of: words of one link share one node.
#[derive(Default)]
struct OpenLink(Option<(Rc<Link>, NodeId, NodeId)>);

/// Paints items in their order.
pub fn paint(items: &[Item], canvas: &mut Canvas, structure: &mut Structure) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    let mut open = OpenLink::default();
    for item in items {
        match item {
            Item::Text { x, y, line, looks, node } => {
                text((*x, *y), line, looks, *node, canvas, structure, &mut annotations, &mut open);
            }
            Item::Path { path, node } => {
                canvas.mark(*node, structure);
                canvas.path(path, structure);
                if let Some(bounds) = path.bounds() {
                    structure.covers(*node, bounds, canvas.height());
                }
            }
            Item::Mark { paths, said, node } => {
                canvas.mark(*node, structure);
                canvas.begin_said(*said, structure);
                paths.iter().for_each(|path| canvas.path(path, structure));
                canvas.end_said();
            }
            Item::Image { rect, image, node } => {
                canvas.mark(*node, structure);
                canvas.image(*rect, *image, structure);
                let [x, y, w, h] = *rect;
                structure.covers(*node, [x, y, x + w, y + h], canvas.height());
            }
            Item::Click { rect, link, node } => {
                annotations.push(Annotation { rect: *rect, kind: AnnotationKind::Link(link.clone()), node: *node });
            }
            Item::Form { rect, field, node } => {
                annotations.push(Annotation { rect: *rect, kind: AnnotationKind::Form(field.clone()), node: *node });
            }
            Item::Anchor { .. } => {}
        }
    }
    annotations
}

#[allow(clippy::too_many_arguments)]
fn text(
    (x, y): (f32, f32),
    line: &Line,
    looks: &[SpanLook],
    node: NodeId,
    canvas: &mut Canvas,
    structure: &mut Structure,
    annotations: &mut Vec<Annotation>,
    open: &mut OpenLink,
) {
    let size = line.placed.iter().map(|p| p.size).fold(0.0, f32::max);
    structure.covers(node, [x, y - size, x + line.width, y + size * 0.3], canvas.height());
    for placed in &line.placed {
        let look = &looks[usize::from(placed.span)];
        let target = match &look.link {
            Some(link) => {
                let own = open.node(link, node, structure);
                let left = placed.piece.runs.iter().map(|r| r.x).fold(f32::MAX, f32::min);
                let right = placed.piece.runs.iter().map(|r| r.end).fold(0.0, f32::max);
                let rect = [
                    x + placed.x + left * placed.size,
                    y - placed.size * 0.8,
                    (right - left) * placed.size,
                    placed.size * 1.05,
                ];
                add(annotations, rect, link, own);
                own
            }
            None => node,
        };
        for run in &placed.piece.runs {
            canvas.mark(target, structure);
            if let Some(lang) = &look.lang {
                canvas.begin_lang(lang);
            }
            canvas.run(run, x + placed.x, y, placed.size, look.colour);
            if look.lang.is_some() {
                canvas.end_lang();
            }
        }
    }
}

impl OpenLink {
    fn node(&mut self, link: &Rc<Link>, parent: NodeId, structure: &mut Structure) -> NodeId {
        match &self.0 {
            Some((same, under, node)) if Rc::ptr_eq(same, link) && *under == parent => *node,
            _ => {
                let node = structure.node(Tag::Link, parent);
                self.0 = Some((link.clone(), parent, node));
                node
            }
        }
    }
}

/// Adds a link's rectangle, or widens the one that it continues on the same line.
fn add(annotations: &mut Vec<Annotation>, rect: [f32; 4], link: &Rc<Link>, node: NodeId) {
    if let Some(last) = annotations.last_mut().filter(|a| a.node == node && (a.rect[1] - rect[1]).abs() < 0.1) {
        last.rect[2] = last.rect[2].max(rect[0] + rect[2] - last.rect[0]);
        return;
    }
    annotations.push(Annotation { rect, kind: AnnotationKind::Link(link.clone()), node });
}
