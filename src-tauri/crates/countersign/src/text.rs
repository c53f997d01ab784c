//! The words: one catalogue of messages by code, as Fluent files in `text/<language>/`. Window, command line and
//! documents say the same thing with the same words.

use std::sync::LazyLock;

use domain::message::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Every language with its files, as name and content.
const LANGUAGES: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::of("en"));

/// The value of a message that is a message itself: what was undone, what can't be.
const ABOUT: &str = "about";

/// Marks around a value that is written from right to left, so that it doesn't move the words beside it.
const ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The words of one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// The English words.
    pub fn english() -> &'static Self {
        &ENGLISH
    }

    fn of(language: &str) -> Self {
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around every value would stand in files and in what scripts read; see `isolated`.
        bundle.set_use_isolating(false);
        let files = LANGUAGES.iter().filter(|(name, _)| *name == language).flat_map(|(_, files)| *files);
        for (_, text) in files {
            // What doesn't parse or stands twice is left out here, and fails a test.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self(bundle)
    }

    /// A message in words. A message without words is its code: better than nothing, and easy to find.
    pub fn say(&self, message: &Message) -> String {
        let pattern = self.0.get_message(&message.code).and_then(|known| known.value());
        let Some(pattern) = pattern else { return message.code.clone() };
        let said = message.args.get(ABOUT).and_then(|value| Some(self.say(&serde_json::from_str(value).ok()?)));
        let mut args: FluentArgs =
            message.args.iter().map(|(name, value)| (name.as_str(), fluent_value(value))).collect();
        if let Some(said) = said {
            args.set(ABOUT, said);
        }
        // A value that a message names and nobody gave stays visible as `{$name}`.
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// A message without values in words.
    pub fn text(&self, code: &str) -> String {
        self.say(&Message::new(code))
    }

    /// The help that belongs to a message: its attribute `.help`.
    pub fn help(&self, code: &str) -> Option<String> {
        let help = self.0.get_message(code)?.get_attribute("help")?;
        Some(self.0.format_pattern(help.value(), None, &mut Vec::new()).into_owned())
    }

    /// Whether there are words for a code.
    pub fn knows(&self, code: &str) -> bool {
        self.0.has_message(code)
    }
}

/// A message about another one, which is said in its place as `$about`.
pub fn about(message: Message, other: &Message) -> Message {
    let other = serde_json::to_string(other).expect("a message is plain data");
    message.with(ABOUT, other)
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.0.locales).finish()
    }
}

/// A value as Fluent sees it: whole numbers choose plurals, everything else is text.
fn fluent_value(value: &str) -> FluentValue<'_> {
    // Up to 15 digits a double holds every whole number; a leading zero is part of a name, not of a number.
    let number = value.parse::<u64>().ok().filter(|number| value.len() <= 15 && number.to_string() == value);
    match number.and_then(|_| value.parse::<FluentNumber>().ok()) {
        Some(number) => FluentValue::Number(number),
        None => FluentValue::String(isolated(value).into()),
    }
}

/// A value between isolating marks where it has letters that run from right to left.
fn isolated(value: &str) -> String {
    let runs_left =
        |letter| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    if value.contains(runs_left) { format!("{ISOLATE}{value}{POP_ISOLATE}") } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_file_parses_and_no_message_has_two_wordings() {
        for (language, files) in LANGUAGES {
            let mut known: BTreeMap<String, &str> = BTreeMap::new();
            for (file, text) in *files {
                let parsed = fluent_syntax::parser::parse(*text);
                let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
                for entry in resource.body {
                    let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                    let id = message.id.name.to_owned();
                    let before = known.insert(id.clone(), file);
                    assert_eq!(before, None, "{language}: {id} stands in {file} too");
                }
            }
        }
    }

    #[test]
    fn numbers_choose_plurals_and_text_stays_text() {
        let said = |count: &str| Words::english().say(&Message::new("refusal-lead").with("count", count));
        assert_eq!(said("1"), "1 condition is not met. Nothing was changed.");
        assert_eq!(said("12"), "12 conditions are not met. Nothing was changed.");
        let missing = Message::new("missing").with("file", "007");
        assert_eq!(Words::english().say(&missing), "007 isn’t there");
    }

    #[test]
    fn a_code_without_words_is_said_as_it_is() {
        assert_eq!(Words::english().text("nobody-wrote-this"), "nobody-wrote-this");
        assert!(!Words::english().knows("nobody-wrote-this"));
    }

    #[test]
    fn a_name_from_right_to_left_is_isolated_and_no_other() {
        let said = |file: &str| Words::english().say(&Message::new("missing").with("file", file));
        assert_eq!(said("שלום"), "\u{2068}שלום\u{2069} isn’t there");
        assert_eq!(said("Österle"), "Österle isn’t there");
    }

    #[test]
    fn a_message_about_another_says_it_too() {
        let label = Message::new("did-organisation-add").with("name", "Österle Maschinenbau GmbH");
        let message = about(Message::new("did-undo"), &label);
        assert_eq!(Words::english().say(&message), "Undid: Added Österle Maschinenbau GmbH");
    }

    #[test]
    fn a_command_has_help() {
        let help = Words::english().help("command-organisation-add");
        assert!(help.is_some_and(|help| help.ends_with('.')));
    }
}
