//! Content lines: escaped text, folded so that no line is longer than 75 bytes, each ended by CR LF (RFC 5545, 3.1).

/// The longest line, in bytes without its end.
const LONGEST: usize = 75;

/// The lines of a calendar.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property with a value of its own syntax.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.push(&format!("{name}:{value}"));
    }

    /// A property whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.push(&format!("{name}:{}", escaped(value)));
    }

    /// A property whose value is a list of texts; left out where it is empty.
    pub(super) fn list(&mut self, name: &str, values: &[String]) {
        let values: Vec<_> = values.iter().filter(|value| !value.trim().is_empty()).map(|one| escaped(one)).collect();
        if !values.is_empty() {
            self.push(&format!("{name}:{}", values.join(",")));
        }
    }

    /// All lines, as bytes.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// A line, folded between characters: the space that a folded line begins with counts.
    fn push(&mut self, line: &str) {
        let mut used = 0;
        for character in line.chars() {
            let length = character.len_utf8();
            if used + length > LONGEST {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(character);
            used += length;
        }
        self.0.push_str("\r\n");
    }
}

/// Text with what has a meaning in it escaped (3.3.11). A line break of any system is one; other control characters, which
/// no text may hold, are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
