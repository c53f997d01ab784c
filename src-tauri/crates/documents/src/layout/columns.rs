//! Blocks side by side on one page.

use super::strip::{Frame, Strip};
use super::{Context, block};
use crate::model::Columns;
use crate::structure::{NodeId, Tag};
use crate::theme::{HALF_GAP_MM, MM};

/// Columns as one strip; those without a width share what the others leave.
pub fn lay_out(ctx: &mut Context<'_>, all: &Columns, width: f32, parent: NodeId) -> Vec<Strip> {
    let gap = if all.gap_mm > 0.0 { all.gap_mm } else { HALF_GAP_MM } * MM;
    let fixed: f32 = all.columns.iter().map(|c| c.width_mm * MM).sum();
    let free = all.columns.iter().filter(|c| c.width_mm <= 0.0).count().max(1) as f32;
    let rest = width - fixed - gap * all.columns.len().saturating_sub(1) as f32;
    let mut frame = Frame::default();
    let mut x = 0.0;
    for column in &all.columns {
        let own = if column.width_mm > 0.0 { column.width_mm * MM } else { (rest / free).max(MM) };
        let node = ctx.structure.node(Tag::Div, parent);
        let part = block::framed(ctx, &column.blocks, own, node);
        frame.height = frame.height.max(part.height);
        frame.place(part, x, 0.0);
        x += own + gap;
    }
    block::one(8.0, frame)
}
