//! Cells that a spreadsheet would take for a formula. A file that somebody opens in one must not run what somebody else typed
//! into a field, so such cells get an apostrophe in front, as OWASP advises against CSV injection; the reader takes it off
//! again.

/// What a spreadsheet takes for the beginning of a formula, or skips to find one; the wide forms too.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// Whether a cell, behind any apostrophes, begins as a formula does. Those with apostrophes count as well: otherwise a cell
/// that somebody typed one into could not be told from one that was guarded.
fn is_dangerous(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(begins_formula)
}

/// The cell as it is written.
pub fn guarded(cell: &str) -> std::borrow::Cow<'_, str> {
    if is_dangerous(cell) { format!("'{cell}").into() } else { cell.into() }
}

/// The cell as it was before [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_begins_a_formula_is_guarded_and_nothing_else() {
        for dangerous in ["=1+1", "+49 711", "-5", "@SUM(A1)", "\tx", "\r=x", "\n=x", "＝cmd", "'=x", "''-x"] {
            assert_eq!(guarded(dangerous), format!("'{dangerous}"), "{dangerous:?}");
        }
        for sound in ["", "a=b", "5-3", "'quoted'", "o'clock", " =x", "供应商"] {
            assert_eq!(guarded(sound), sound);
            assert_eq!(unguarded(sound), sound);
        }
    }

    proptest! {
        #[test]
        fn every_cell_is_read_back_as_it_was(cell in "['=+\\-@\t\r\n a-z\u{ff1d}]{0,8}") {
            let written = guarded(&cell);
            prop_assert!(!written.starts_with(begins_formula));
            prop_assert_eq!(unguarded(&written), cell.as_str());
        }
    }
}
