//! The seal: three guilloche bands drawn from the first eight bytes of a digest.
//!
//! It helps the eye to tell two contents apart; the digest beside it is the proof. Window and print draw the same cubic
//! curves, rounded to two decimals, in a box of 100 by 100 with y down.

use std::f64::consts::PI;

/// Strands of a band up to 60 mm.
pub const STRANDS: usize = 2;
/// Strands of a band from 60 mm (200 px) up.
pub const STRANDS_LARGE: usize = 6;

/// The numbers of one band: `r(t) = radius + amplitude sin(waves t + 2 pi (phase / 256 + strand / strands))`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The mean radius.
    pub radius: f64,
    /// How far a strand swings from it.
    pub amplitude: f64,
    /// Swings in a turn.
    pub waves: u32,
    /// Where the first strand begins, in 1/256 of a turn.
    pub phase: u8,
}

/// A closed strand of cubic curves.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand {
    /// Where it starts and ends.
    pub start: (f64, f64),
    /// Two control points and an end point each.
    pub curves: Vec<[(f64, f64); 3]>,
}

/// The part of a digest that its seal is drawn from.
pub fn first_bytes(digest: &[u8; 32]) -> [u8; 8] {
    std::array::from_fn(|i| digest[i])
}

/// The three bands of a digest, outermost first.
pub fn bands(digest: &[u8; 8]) -> [Band; 3] {
    let b = digest.map(f64::from);
    let band = |radius: f64, amplitude: f64, waves: u32, phase: u8| Band { radius, amplitude, waves, phase };
    let count = |byte: usize, modulus: u8| u32::from(digest[byte] % modulus);
    [
        band(44.0 - b[0] % 3.0, 2.5 + b[1] % 4.0, 9 + count(0, 13), digest[2]),
        band(33.0 - b[3] % 5.0, 3.0 + b[4] % 6.0, 5 + count(5, 9), digest[6]),
        band(19.0 - b[6] % 4.0, 2.0 + b[7] % 5.0, 3 + count(1, 7), digest[3]),
    ]
}

/// The strands of the seal as it is printed up to 60 mm.
pub fn paths(digest: &[u8; 8]) -> Vec<Strand> {
    paths_with(digest, STRANDS)
}

/// The strands of the seal with `strands` in each band.
pub fn paths_with(digest: &[u8; 8], strands: usize) -> Vec<Strand> {
    bands(digest).iter().flat_map(|band| (0..strands).map(|k| strand(band, k, strands))).collect()
}

/// The strand as the `d` of an SVG path.
pub fn svg_path(strand: &Strand) -> String {
    use std::fmt::Write;
    let mut d = format!("M{} {}", strand.start.0, strand.start.1);
    for [a, b, c] in &strand.curves {
        let _ = write!(d, "C{} {} {} {} {} {}", a.0, a.1, b.0, b.1, c.0, c.1);
    }
    d.push('Z');
    d
}

fn strand(band: &Band, k: usize, strands: usize) -> Strand {
    let steps = 8 * band.waves as usize;
    let h = 2.0 * PI / steps as f64;
    let offset = 2.0 * PI * (f64::from(band.phase) / 256.0 + k as f64 / strands as f64);
    // The point on the strand and its derivative.
    let at = |step: usize| {
        let t = h * step as f64;
        let n = f64::from(band.waves);
        let (swing, fall) = (n * t + offset).sin_cos();
        let (sin, cos) = t.sin_cos();
        let r = band.radius + band.amplitude * swing;
        let dr = band.amplitude * n * fall;
        ((50.0 + r * cos, 50.0 + r * sin), (dr * cos - r * sin, dr * sin + r * cos))
    };
    let round = |v: f64| (v * 100.0).round() / 100.0;
    let point = |p: (f64, f64), d: (f64, f64), by: f64| (round(p.0 + by * d.0), round(p.1 + by * d.1));
    let start = point(at(0).0, (0.0, 0.0), 0.0);
    let curves = (0..steps)
        .map(|step| {
            let (from, slope) = at(step);
            let (to, slope_to) = at((step + 1) % steps);
            [point(from, slope, h / 3.0), point(to, slope_to, -h / 3.0), point(to, slope_to, 0.0)]
        })
        .collect();
    Strand { start, curves }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: [u8; 8] = [0x7f, 0x3a, 0x91, 0xc2, 0x0b, 0x65, 0xe8, 0xd1];

    #[test]
    fn the_test_vector_gives_its_bands() {
        let numbers = bands(&DIGEST).map(|b| (b.radius, b.amplitude, b.waves, b.phase));
        assert_eq!(numbers, [(43.0, 4.5, 19, 145), (29.0, 8.0, 7, 232), (19.0, 6.0, 5, 194)]);
    }

    #[test]
    fn strands_close_and_stay_within_a_hundredth_of_the_formula() {
        let all = bands(&DIGEST);
        for (i, strand) in paths(&DIGEST).iter().enumerate() {
            let band = &all[i / STRANDS];
            assert_eq!(strand.curves.len(), 8 * band.waves as usize);
            assert_eq!(strand.curves.last().map(|c| c[2]), Some(strand.start));
            let mut from = strand.start;
            for c in &strand.curves {
                for s in [0.25, 0.5, 0.75] {
                    let mix = |p0: f64, p1: f64, p2: f64, p3: f64| {
                        let u: f64 = 1.0 - s;
                        u.powi(3) * p0 + 3.0 * u * u * s * p1 + 3.0 * u * s * s * p2 + s * s * s * p3
                    };
                    let x = mix(from.0, c[0].0, c[1].0, c[2].0) - 50.0;
                    let y = mix(from.1, c[0].1, c[1].1, c[2].1) - 50.0;
                    let t = y.atan2(x);
                    let phase = f64::from(band.phase) / 256.0 + (i % STRANDS) as f64 / STRANDS as f64;
                    let r = band.radius + band.amplitude * (f64::from(band.waves) * t + 2.0 * PI * phase).sin();
                    assert!((x.hypot(y) - r).abs() < 0.02, "{} against {r}", x.hypot(y));
                }
                from = c[2];
            }
        }
    }

    #[test]
    fn large_seals_have_more_strands() {
        assert_eq!(paths_with(&DIGEST, STRANDS_LARGE).len(), 18);
        assert!(svg_path(&paths(&DIGEST)[0]).starts_with('M'));
    }
}
