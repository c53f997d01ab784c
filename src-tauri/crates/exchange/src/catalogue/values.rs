//! What people write into the columns "Required", "Unique" and "Allowable values".

use domain::catalogue::naming;

/// An answer to "is it required", "is it unique".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// Yes.
    Yes,
    /// No, or nothing written.
    No,
    /// It depends; the words say on what.
    Depends,
    /// Not understood.
    Unclear,
}

/// Reads yes, no and their relatives.
pub(super) fn answer(written: &str) -> Answer {
    const YES: &[&str] = &[
        "yes",
        "y",
        "x",
        "true",
        "t",
        "1",
        "required",
        "mandatory",
        "m",
        "r",
        "req",
        "reqd",
        "ja",
        "oui",
        "si",
        "always",
        "unique",
    ];
    const NO: &[&str] = &[
        "",
        "no",
        "n",
        "false",
        "f",
        "0",
        "optional",
        "o",
        "opt",
        "nein",
        "non",
        "na",
        "none",
        "never",
        "notrequired",
        "notunique",
        "nonunique",
    ];
    let key = naming::key(written);
    let lower = written.to_lowercase();
    let depends = ["conditional", "conditionally", "cond", "c", "depends", "recommended"].contains(&key.as_str())
        || ["condition", "depend", " if ", " when ", " for ", " unless ", "only if", "either"]
            .iter()
            .any(|word| lower.contains(word));
    if ["✓", "✔", "☑"].contains(&written.trim()) || YES.contains(&key.as_str()) {
        Answer::Yes
    } else if NO.contains(&key.as_str()) {
        Answer::No
    } else if depends {
        Answer::Depends
    } else {
        Answer::Unclear
    }
}

/// The two answers of a column that asks for both ("No/Yes"): required, unique.
pub(super) fn both_answers(written: &str) -> (&str, &str) {
    let separator = |c: char| matches!(c, '/' | ',' | ';' | '|' | '\n');
    written.split_once(separator).map_or((written, ""), |(required, unique)| (required.trim(), unique.trim()))
}

/// The closed list of values that a cell holds, and the words where it holds none.
pub(super) fn allowed(written: &str) -> (Vec<String>, String) {
    let text = written.trim();
    let says_nothing = ["", "any", "anyvalue", "na", "all", "freetext", "freeform", "text", "string", "tbd"];
    if says_nothing.contains(&naming::key(text).as_str()) {
        return (Vec::new(), String::new());
    }
    // "Possible values are: a, b" is a list behind an introduction.
    let list = text.rsplit_once("values are").map_or(text, |(_, list)| list);
    let list = list.trim_start_matches([':', ' ', '\n']).trim_end_matches('.');
    let mut values = Vec::new();
    for part in list.split(['\n', '\r', ',', ';', '|']).map(bare).filter(|part| !part.is_empty()) {
        let choices: Vec<&str> = part.split('/').map(bare).collect();
        let is_choice = choices.len() > 1 && choices.iter().all(|choice| is_word(choice)) && naming::key(part) != "na";
        let parts = if is_choice { choices } else { vec![part] };
        for value in parts {
            if !values.iter().any(|known: &String| known == value) {
                values.push(value.to_owned());
            }
        }
    }
    let is_list = match values.as_slice() {
        [] => false,
        [only] => is_word(only) && !describes(only),
        several => several.iter().all(|value| is_value(value)) && several.len() > 1,
    };
    if is_list { (values, String::new()) } else { (Vec::new(), text.to_owned()) }
}

/// A part of a list without the words and signs around it.
fn bare(part: &str) -> &str {
    let part = part.trim().trim_start_matches(['-', '•', '*', '·']).trim_start();
    let part = part.strip_prefix("or ").or_else(|| part.strip_prefix("and ")).unwrap_or(part);
    part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’'))
}

/// One word that can be a value: no date pattern, no number range, no prose.
fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text.chars().count() <= 60
        && !text.contains(char::is_whitespace)
        && !is_pattern(text)
        && !text.contains("://")
        && !text.contains('@')
}

/// A value of a list: short, and not the beginning of a sentence.
fn is_value(text: &str) -> bool {
    text.chars().count() <= 60 && text.split_whitespace().count() <= 5 && !is_pattern(text) && !describes(text)
}

/// A pattern such as `YYYY-MM-DDTHH:MM:SS`.
fn is_pattern(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    letters.len() >= 4 && letters.iter().all(|c| "YyMDdHhmSsTZ".contains(*c)) && text.to_lowercase().contains("yy")
}

/// Words that tell how values look rather than which there are.
fn describes(text: &str) -> bool {
    const FIRST: &[&str] = &[
        "any",
        "must",
        "see",
        "should",
        "valid",
        "free",
        "up",
        "maximum",
        "max",
        "max.",
        "minimum",
        "min",
        "between",
        "existing",
        "format",
        "iso",
        "unique",
        "e.g.",
        "eg",
        "for",
        "if",
        "the",
        "numeric",
        "numerical",
        "number",
        "numbers",
        "integer",
        "decimal",
        "url",
        "text",
        "alphanumeric",
        "date",
        "datetime",
        "string",
        "boolean",
        "positive",
        "assigned",
        "same",
        "when",
        "only",
        "need",
        "needs",
        "etc",
        "etc.",
    ];
    let first = text.split_whitespace().next().unwrap_or("").to_lowercase();
    FIRST.contains(&first.trim_end_matches(':')) || text.to_lowercase().contains(" must ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_people_write_them() {
        for yes in ["Yes", "Y", "x", "TRUE", "Required", "Mandatory", "M", "✓"] {
            assert_eq!(answer(yes), Answer::Yes, "{yes}");
        }
        for no in ["No", "n", "FALSE", "", "-", "Optional", "N/A"] {
            assert_eq!(answer(no), Answer::No, "{no}");
        }
        for depends in ["Conditional", "Yes if PO Method is email", "Cond.", "C", "Required when new"] {
            assert_eq!(answer(depends), Answer::Depends, "{depends}");
        }
        assert_eq!(answer("see Bob"), Answer::Unclear);
        assert_eq!(both_answers("No/Yes"), ("No", "Yes"));
        assert_eq!(both_answers("Yes"), ("Yes", ""));
    }

    #[test]
    fn lists_are_told_from_words() {
        for (written, values) in [
            ("active, inactive, draft", &["active", "inactive", "draft"][..]),
            ("Header, Line, or Line Split.", &["Header", "Line", "Line Split"]),
            ("Yes/No, True/False", &["Yes", "No", "True", "False"]),
            ("none\n2-way\n3-way\n3-way-direct", &["none", "2-way", "3-way", "3-way-direct"]),
            ("• email\n• cxml", &["email", "cxml"]),
            ("RemitToAddress", &["RemitToAddress"]),
            ("Possible values are: new, approved", &["new", "approved"]),
            ("Purchase Order; Credit Note", &["Purchase Order", "Credit Note"]),
        ] {
            assert_eq!(allowed(written).0, values, "{written}");
            assert_eq!(allowed(written).1, "", "{written}");
        }
        for words in [
            "Must exist in Coupa.",
            "YYYY-MM-DDTHH:MM:SS+HH:MM",
            "YYYY/MM/DD",
            "Any ISO 4217 three letter currency code",
            "None. Assigned by Coupa.",
            "Numerical",
            "30 characters per tag; maximum of 10 tags",
            "https://example.org/a",
        ] {
            assert_eq!(allowed(words), (Vec::new(), words.to_owned()));
        }
        assert_eq!(allowed("any"), (Vec::new(), String::new()));
        assert_eq!(allowed(" N/A "), (Vec::new(), String::new()));
    }
}
