//! The widths of a table's columns.

use crate::model::Width;
use crate::theme::MM;

/// An unbreakable word claims at most this share of the table, else one long word would starve its neighbours.
const LONGEST_WORD_SHARE: f32 = 0.24;

/// What a column asks for, in points.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// The policy.
    pub width: Width,
    /// The longest unbreakable word.
    pub least: f32,
    /// The widest cell on one line.
    pub natural: f32,
    /// All its text on one line.
    pub total: f32,
}

/// Widths that sum to `available`: minima first, the rest by the square root of the text.
pub fn solve(wishes: &[Wish], available: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = wishes
        .iter()
        .map(|w| match w.width {
            Width::Fixed(mm) => mm * MM,
            Width::Fit => w.natural,
            Width::Auto => w.least.min(available * LONGEST_WORD_SHARE),
        })
        .collect();
    let rest = available - widths.iter().sum::<f32>();
    if rest < 0.0 {
        shrink(wishes, &mut widths, available);
    } else {
        grow(wishes, &mut widths, rest);
    }
    widths
}

/// Cuts the widest columns to one width, so that all fit.
fn shrink(wishes: &[Wish], widths: &mut [f32], available: f32) {
    let fixed: f32 = wishes
        .iter()
        .zip(widths.iter())
        .filter(|(w, _)| matches!(w.width, Width::Fixed(_)))
        .map(|(_, width)| *width)
        .sum();
    let room = (available - fixed).max(widths.len() as f32);
    let mut free: Vec<f32> = wishes
        .iter()
        .zip(widths.iter())
        .filter(|(w, _)| !matches!(w.width, Width::Fixed(_)))
        .map(|(_, width)| *width)
        .collect();
    free.sort_by(f32::total_cmp);
    let mut left = room;
    let mut cap = f32::MAX;
    for (i, width) in free.iter().enumerate() {
        let each = left / (free.len() - i) as f32;
        if *width > each {
            cap = each;
            break;
        }
        left -= width;
    }
    for (wish, width) in wishes.iter().zip(widths.iter_mut()) {
        if !matches!(wish.width, Width::Fixed(_)) {
            *width = width.min(cap);
        }
    }
}

/// Shares what is left: to columns that would still wrap by the square root of their text, then to all of them alike.
fn grow(wishes: &[Wish], widths: &mut [f32], mut rest: f32) {
    for _ in 0..wishes.len() {
        let open: Vec<usize> = (0..wishes.len())
            .filter(|i| wishes[*i].width == Width::Auto && widths[*i] + 0.1 < wishes[*i].natural)
            .collect();
        let sum: f32 = open.iter().map(|i| wishes[*i].total.sqrt()).sum();
        if open.is_empty() || rest <= 0.1 || sum <= 0.0 {
            break;
        }
        let share = rest;
        for i in open {
            let more = (share * wishes[i].total.sqrt() / sum).min(wishes[i].natural - widths[i]);
            widths[i] += more;
            rest -= more;
        }
    }
    let auto = |w: &Wish| w.width == Width::Auto;
    let takers: Vec<usize> = if wishes.iter().any(auto) {
        (0..wishes.len()).filter(|i| auto(&wishes[*i])).collect()
    } else {
        (0..wishes.len()).filter(|i| wishes[*i].width == Width::Fit).collect()
    };
    let sum: f32 = takers.iter().map(|i| widths[*i].max(1.0)).sum();
    for i in takers {
        widths[i] += rest * widths[i].max(1.0) / sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(width: Width, least: f32, natural: f32) -> Wish {
        Wish { width, least, natural, total: natural * 3.0 }
    }

    #[test]
    fn widths_fill_the_table() {
        let wishes = [wish(Width::Fit, 20.0, 30.0), wish(Width::Auto, 40.0, 300.0), wish(Width::Auto, 10.0, 50.0)];
        let widths = solve(&wishes, 300.0);
        assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.01, "{widths:?}");
        assert_eq!(widths[0], 30.0);
        assert!(widths[1] > widths[2]);
    }

    #[test]
    fn a_word_of_400_letters_starves_nobody() {
        let wishes =
            [wish(Width::Auto, 1600.0, 1600.0), wish(Width::Auto, 40.0, 120.0), wish(Width::Auto, 40.0, 120.0)];
        let widths = solve(&wishes, 480.0);
        assert!(widths[1] > 60.0 && widths[2] > 60.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 480.0).abs() < 0.01);
    }

    #[test]
    fn too_many_fitting_columns_are_cut_alike() {
        let wishes: Vec<Wish> = (0..6).map(|i| wish(Width::Fit, 100.0, 60.0 + 40.0 * i as f32)).collect();
        let widths = solve(&wishes, 480.0);
        assert!((widths.iter().sum::<f32>() - 480.0).abs() < 0.01);
        assert_eq!(widths[0], 60.0);
    }
}
