//! Text for a terminal: columns that line up in any script, and sentences that break between words.

use unicode_width::UnicodeWidthStr as _;

/// The width at which sentences break, in columns.
const WIDTH: usize = 100;

/// Rows as aligned columns, each line indented. Columns that are empty in every row are left out.
pub fn columns(rows: &[Vec<String>], indent: &str) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let cell = |row: &Vec<String>, column: usize| row.get(column).map_or("", String::as_str).replace(['\n', '\r'], " ");
    let width = |column| rows.iter().map(|row| cell(row, column).width()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..count).map(width).collect();
    let line = |row: &Vec<String>| {
        let mut line = indent.to_owned();
        for (column, width) in widths.iter().enumerate().filter(|(_, width)| **width > 0) {
            let cell = cell(row, column);
            line.push_str(&cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        format!("{}\n", line.trim_end())
    };
    rows.iter().map(line).collect()
}

/// A sentence broken between words, the first line after `first` and the others after `rest`.
pub fn wrapped(sentence: &str, first: &str, rest: &str) -> String {
    let mut lines = vec![first.to_owned()];
    let mut is_empty = true;
    for word in sentence.split_whitespace() {
        let line = lines.last_mut().expect("there is a first line");
        if !is_empty && line.width() + 1 + word.width() > WIDTH {
            lines.push(format!("{rest}{word}"));
            continue;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_any_script() {
        let rows = [["供应商", "", "a"], ["Bank", "", "b"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(columns(&rows, "  "), "  供应商  a\n  Bank    b\n");
    }

    #[test]
    fn a_sentence_breaks_between_words() {
        let sentence = "word ".repeat(30);
        let text = wrapped(&sentence, "· ", "  ");
        assert!(text.lines().all(|line| line.len() <= WIDTH + 1));
        assert!(text.lines().skip(1).all(|line| line.starts_with("  word")));
        assert_eq!(text.matches("word").count(), 30);
    }
}
