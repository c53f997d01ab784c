//! The words: one catalogue of messages by code, as Fluent files in `text/<language>/`. Window, command line and
//! documents say the same thing with the same words.

use std::sync::LazyLock;

use domain::message::Message;
use domain::time::Date;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::document::Speak;

pub mod builtin;
mod language;
pub mod templates;

pub use language::Language;

/// Every language with its files, as name and content.
const LANGUAGES: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(Language::English));
static GERMAN: LazyLock<Words> = LazyLock::new(|| Words::read(Language::German));

/// The value of a message that is a message itself: what was undone, what can't be.
const ABOUT: &str = "about";

/// Marks around a value that is written from right to left, so that it doesn't move the words beside it.
const ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Values that may be a text of the built-in data: the name of a step, a role, a section or a field. Rules say them in
/// English, the language that the data is written in, and so they stand in the journal.
const BUILT_IN: [&str; 15] = [
    "condition",
    "document",
    "documents",
    "fields",
    "label",
    "question",
    "role",
    "roles",
    "section",
    "sign-off",
    "step",
    "steps",
    "subject",
    "title",
    "training",
];

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }

    /// The English words.
    pub fn english() -> &'static Self {
        Self::of(Language::English)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    fn read(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around every value would stand in files and in what scripts read; see `isolated`.
        bundle.set_use_isolating(false);
        let files = LANGUAGES.iter().filter(|(name, _)| *name == language.tag()).flat_map(|(_, files)| *files);
        for (_, text) in files {
            // What doesn't parse or stands twice is left out here, and fails a test.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self { language, bundle }
    }

    /// A message in words. What this language lacks is said in English; a message without any words is its code: better
    /// than nothing, and easy to find.
    pub fn say(&self, message: &Message) -> String {
        let pattern = self.bundle.get_message(&message.code).and_then(|known| known.value());
        let Some(pattern) = pattern else { return self.instead(message) };
        let said = message.args.get(ABOUT).and_then(|value| Some(self.say(&serde_json::from_str(value).ok()?)));
        let mut args: FluentArgs =
            message.args.iter().map(|(name, value)| (name.as_str(), self.value(name, value))).collect();
        if let Some(said) = said {
            args.set(ABOUT, said);
        }
        // A value that a message names and nobody gave stays visible as `{$name}`.
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// What is said where this language has no words for a message.
    fn instead(&self, message: &Message) -> String {
        if self.language == Language::English { message.code.clone() } else { Self::english().say(message) }
    }

    /// A value as Fluent sees it: whole numbers choose plurals, dates are written as people write them, texts of the
    /// built-in data are said in this language; everything else is text as it is.
    fn value<'a>(&self, name: &str, value: &'a str) -> FluentValue<'a> {
        if BUILT_IN.contains(&name) && self.language != Language::English {
            return FluentValue::String(isolated(&self.builtin(value)).into());
        }
        match value.parse::<Date>() {
            // Rules write dates as files do; nobody reads them so.
            Ok(date) if value.len() == 10 => FluentValue::String(Speak::date(self, date).into()),
            _ => fluent_value(value),
        }
    }

    /// A text of the built-in data in this language; any other as it is. Several of them may stand in a row, with commas
    /// between them, each with a row in front and a colon.
    pub fn builtin(&self, text: &str) -> String {
        if let Some(known) = builtin::in_language(self.language, text) {
            return known.to_owned();
        }
        let part = |part: &str| match part.split_once(": ") {
            Some((row, field)) => {
                let known = |text: &str| builtin::in_language(self.language, text).unwrap_or(text).to_owned();
                format!("{}: {}", known(row), known(field))
            }
            None => builtin::in_language(self.language, part).unwrap_or(part).to_owned(),
        };
        text.split(", ").map(part).collect::<Vec<_>>().join(", ")
    }

    /// A message without values in words.
    pub fn text(&self, code: &str) -> String {
        self.say(&Message::new(code))
    }

    /// The help that belongs to a message: its attribute `.help`.
    pub fn help(&self, code: &str) -> Option<String> {
        self.attribute(code, "help").or_else(|| Self::english().attribute(code, "help"))
    }

    /// The text of a message or of one of its attributes in this language, without values.
    fn own(&self, code: &str, attribute: Option<&str>) -> Option<String> {
        match attribute {
            Some(attribute) => self.attribute(code, attribute),
            None => self.knows(code).then(|| self.text(code)),
        }
    }

    fn attribute(&self, code: &str, attribute: &str) -> Option<String> {
        let pattern = self.bundle.get_message(code)?.get_attribute(attribute)?.value();
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// Whether there are words for a code.
    pub fn knows(&self, code: &str) -> bool {
        self.bundle.has_message(code)
    }
}

/// A message about another one, which is said in its place as `$about`.
pub fn about(message: Message, other: &Message) -> Message {
    let other = serde_json::to_string(other).expect("a message is plain data");
    message.with(ABOUT, other)
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
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
pub fn isolated(value: &str) -> String {
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
