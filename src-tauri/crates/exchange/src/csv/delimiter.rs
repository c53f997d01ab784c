//! What separates the values: the candidate that appears most often, outside quotes, in the first lines.

const CANDIDATES: [char; 4] = [',', ';', '\t', '|'];
/// Lines looked at. Headers alone can mislead ("Name; first and last"), a whole large file costs time.
const LINES: usize = 50;

/// The delimiter of a text; comma where nothing tells.
pub(super) fn detect(text: &str) -> char {
    // Counted per line, so that a candidate which stands in every line beats one that is frequent in a single value.
    let mut lines_with = [0usize; CANDIDATES.len()];
    let mut altogether = [0usize; CANDIDATES.len()];
    let mut in_line = [false; CANDIDATES.len()];
    let (mut quoted, mut lines) = (false, 0);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                settle(&mut lines_with, &mut in_line);
                lines += 1;
                if lines == LINES {
                    break;
                }
            }
            _ if !quoted => {
                if let Some(index) = CANDIDATES.iter().position(|&candidate| candidate == c) {
                    in_line[index] = true;
                    altogether[index] += 1;
                }
            }
            _ => {}
        }
    }
    settle(&mut lines_with, &mut in_line);
    let best = (0..CANDIDATES.len()).rev().max_by_key(|&index| (lines_with[index], altogether[index]));
    best.filter(|&index| altogether[index] > 0).map_or(',', |index| CANDIDATES[index])
}

fn settle(lines_with: &mut [usize; CANDIDATES.len()], in_line: &mut [bool; CANDIDATES.len()]) {
    for (count, seen) in lines_with.iter_mut().zip(in_line) {
        *count += usize::from(std::mem::take(seen));
    }
}

/// What people call a delimiter; a code for the words of the finding.
pub(super) fn name(delimiter: char) -> &'static str {
    match delimiter {
        ';' => "semicolon",
        '\t' => "tab",
        '|' => "pipe",
        _ => "comma",
    }
}
