//! What is seen in a field that was signed here: a small sealed ring with a tick in its corner, so that a reader sees that a
//! key signed there. Who did, a reader's own panel says better than any picture, which everybody could copy.

use crate::finish::writer::number;

/// The radius of the ring, in points.
const RADIUS: f32 = 8.0;
/// From the edges of the field, in points.
const MARGIN: f32 = 5.0;
/// How far the handles of a quarter of a circle reach.
const HANDLE: f32 = 0.5523;

/// The content of the appearance of a field of this size, in points.
pub fn draw(width: f32, height: f32) -> Vec<u8> {
    let radius = RADIUS.min(width / 4.0).min(height / 4.0);
    let (x, y) = (width - MARGIN - radius, MARGIN + radius);
    let mut out = b"q 0.11 0.2 0.37 RG 1 J 1 j 0.9 w ".to_vec();
    ring(&mut out, (x, y), radius);
    out.extend_from_slice(b"0.4 w ");
    ring(&mut out, (x, y), radius * 0.8);
    out.extend_from_slice(b"1.3 w ");
    let tick = [(-0.4, 0.0, "m "), (-0.12, -0.32, "l "), (0.42, 0.34, "l S ")];
    for (right, up, operator) in tick {
        operands(&mut out, &[x + right * radius, y + up * radius], operator);
    }
    out.extend_from_slice(b"Q");
    out
}

fn ring(out: &mut Vec<u8>, (x, y): (f32, f32), r: f32) {
    let k = r * HANDLE;
    operands(out, &[x + r, y], "m ");
    operands(out, &[x + r, y + k, x + k, y + r, x, y + r], "c ");
    operands(out, &[x - k, y + r, x - r, y + k, x - r, y], "c ");
    operands(out, &[x - r, y - k, x - k, y - r, x, y - r], "c ");
    operands(out, &[x + k, y - r, x + r, y - k, x + r, y], "c S ");
}

fn operands(out: &mut Vec<u8>, values: &[f32], operator: &str) {
    for value in values {
        number(out, *value);
        out.push(b' ');
    }
    out.extend_from_slice(operator.as_bytes());
}
