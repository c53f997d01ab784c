//! Rules of segmentation as a file: what `channels.toml` is to the program, an own one is to a project.

use domain::message::{Finding, Grade, Message, Place};
use domain::supplier::segment::Rules;

use crate::error::Error;
use crate::workspace::HandedIn;

/// Reads rules from a file: TOML, or JSON where its name says so.
///
/// # Errors
/// `segment-rules-unreadable` with the line, where the text holds no rules.
pub fn read_rules(file: &HandedIn) -> Result<Rules, Error> {
    let text = String::from_utf8_lossy(&file.bytes);
    let unreadable = |line: Option<usize>, reason: &str| {
        let line = line.and_then(|line| u32::try_from(line).ok());
        let message = Message::new("segment-rules-unreadable").with("file", &file.name).with("reason", reason);
        let at = Place { line, path: line.map(|line| format!("{}:{line}", file.name)), ..Place::default() };
        Error::Input(Box::new(Finding::new(Grade::Error, message).at(at)))
    };
    if file.name.to_lowercase().ends_with(".json") {
        return serde_json::from_str(&text).map_err(|error| unreadable(Some(error.line()), &error.to_string()));
    }
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        unreadable(line, error.message())
    })
}

/// Rules as the text of a file, which [`read_rules`] reads back unchanged.
pub fn rules_text(rules: &Rules) -> String {
    toml::to_string_pretty(rules).expect("rules are plain data")
}

#[cfg(test)]
mod tests {
    use domain::supplier::segment::builtin;

    use super::*;

    #[test]
    fn rules_come_back_from_their_file_as_they_were() {
        let file = HandedIn::new("own.toml", rules_text(builtin()).into_bytes()).unwrap();
        assert_eq!(read_rules(&file).unwrap(), *builtin());
        let json = serde_json::to_vec(builtin()).unwrap();
        assert_eq!(read_rules(&HandedIn::new("own.JSON", json).unwrap()).unwrap(), *builtin());
        let broken = HandedIn::new("own.json", b"{\n\"rules\": 7}".to_vec()).unwrap();
        let Error::Input(finding) = read_rules(&broken).unwrap_err() else { panic!("it can't be read") };
        assert_eq!(finding.at.line, Some(2));
    }

    #[test]
    fn a_file_without_rules_is_refused_with_its_line() {
        let file = HandedIn::new("own.toml", b"high-touch = []\n\n[[rules]]\nid = 3\n".to_vec()).unwrap();
        let Error::Input(finding) = read_rules(&file).unwrap_err() else { panic!("it can't be read") };
        assert_eq!(finding.at.path.as_deref(), Some("own.toml:4"));
        for text in ["", "\u{0}\u{FFFD}", "rules = 3"] {
            let file = HandedIn::new("own.toml", text.as_bytes().to_vec()).unwrap();
            assert_eq!(read_rules(&file).unwrap_err().code(), "segment-rules-unreadable");
        }
    }
}
