//! The letters that come with the program, a file a language, and the words that merged values take in it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::text::Text;
use super::{Audience, Kind, Wording};
use crate::supplier::Channel;
use crate::time::Date;

/// A language that letters are written in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LetterLanguage")]
pub enum Tongue {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Chinese.
    Zh,
}

impl Tongue {
    /// Every language.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Fr, Self::Es, Self::Zh];

    /// Its tag (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Zh => "zh",
        }
    }

    /// The language of a tag: its first part decides, so that `de-AT` is German.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next().unwrap_or_default().trim().to_lowercase();
        Self::ALL.into_iter().find(|tongue| tongue.tag() == first)
    }

    /// The words and letters of it.
    pub fn words(self) -> &'static Words {
        &BUILTIN[&self]
    }
}

/// What a file of built-in letters holds.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Words {
    /// The language.
    pub language: Tongue,
    /// The sentence that joining is free of charge.
    pub free_of_charge: String,
    /// The greeting of a contact that is known.
    salutation: String,
    /// The greeting where nobody is known.
    pub salutation_nobody: String,
    date: String,
    months: [String; 12],
    channels: BTreeMap<Channel, String>,
    needs: BTreeMap<Channel, String>,
    appeal: BTreeMap<Audience, String>,
    letters: BTreeMap<Kind, Wording>,
}

impl Words {
    /// The greeting of somebody.
    pub fn salutation(&self, contact: &str) -> String {
        self.salutation.replace("{contact}", contact)
    }

    /// A day as it is written in a sentence.
    pub fn date(&self, day: Date) -> String {
        let civil = day.civil();
        let month = &self.months[usize::from(civil.month().unsigned_abs()) - 1];
        let date = self.date.replace("{day}", &civil.day().to_string()).replace("{month}", month);
        date.replace("{year}", &civil.year().to_string())
    }

    /// A channel in a sentence.
    pub fn channel(&self, channel: Channel) -> &str {
        &self.channels[&channel]
    }

    /// What a channel takes from a supplier.
    pub fn needs(&self, channel: Channel) -> &str {
        &self.needs[&channel]
    }

    /// What speaks for the change.
    pub fn appeal(&self, audience: Audience) -> &str {
        &self.appeal[&audience]
    }

    /// The built-in letter of a kind.
    pub fn letter(&self, kind: Kind) -> &Wording {
        &self.letters[&kind]
    }

    /// The first thing that a file lacks or has wrong, in words for who writes it.
    fn problem(&self) -> Option<String> {
        let lacks = |what: &str, name: &str| Some(format!("{what} {name}"));
        for channel in Channel::ALL {
            let name = format!("{channel:?}");
            if !self.channels.contains_key(&channel) || !self.needs.contains_key(&channel) {
                return lacks("lacks the channel", &name);
            }
        }
        if let Some(audience) = Audience::ALL.into_iter().find(|it| !self.appeal.contains_key(it)) {
            return lacks("lacks the audience", audience.name());
        }
        for kind in Kind::ALL {
            let Some(wording) = self.letters.get(&kind) else { return lacks("lacks the letter", kind.name()) };
            for text in [&wording.subject, &wording.body] {
                if let Err(wrong) = Text::read(text) {
                    let why = format!("{}: {}:{} {:?}", kind.name(), wrong.line, wrong.column, wrong.message);
                    return lacks("has a letter that can't be read:", &why);
                }
            }
        }
        None
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut words: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for wording in words.letters.values_mut() {
            wording.body = wording.body.trim().to_owned();
        }
        match words.problem() {
            Some(problem) => Err(problem),
            None => Ok(words),
        }
    }
}

const FILES: [&str; 5] = [
    include_str!("../../builtin/letters/en.toml"),
    include_str!("../../builtin/letters/de.toml"),
    include_str!("../../builtin/letters/fr.toml"),
    include_str!("../../builtin/letters/es.toml"),
    include_str!("../../builtin/letters/zh.toml"),
];

static BUILTIN: LazyLock<BTreeMap<Tongue, Words>> = LazyLock::new(|| {
    let read = |text: &str| Words::read(text).unwrap_or_else(|problem| panic!("the built-in letters: {problem}"));
    FILES.iter().map(|text| read(text)).map(|words| (words.language, words)).collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supplier::letter::Field;

    #[test]
    fn every_language_has_every_letter_and_the_same_fields_in_it() {
        for tongue in Tongue::ALL {
            let words = tongue.words();
            assert_eq!(words.language, tongue);
            for kind in Kind::ALL {
                let fields = |tongue: Tongue| {
                    let wording = tongue.words().letter(kind);
                    let mut fields = Text::read(&wording.body).unwrap().fields();
                    fields.sort_unstable();
                    fields
                };
                assert_eq!(fields(tongue), fields(Tongue::En), "{kind:?} in {tongue:?}");
            }
        }
    }

    #[test]
    fn every_external_letter_says_that_joining_is_free_and_whom_to_ask() {
        for (tongue, kind) in Tongue::ALL.into_iter().flat_map(|it| Kind::ALL.map(|kind| (it, kind))) {
            let fields = Text::read(&tongue.words().letter(kind).body).unwrap().fields();
            assert!(fields.contains(&Field::ProgrammeContact), "{kind:?} in {tongue:?} names no contact");
            assert_eq!(fields.contains(&Field::FreeOfCharge), !kind.is_internal(), "{kind:?} in {tongue:?}");
        }
    }

    #[test]
    fn a_file_that_lacks_something_or_has_a_field_of_its_own_is_refused_with_the_place() {
        let lacking = FILES[0].replace("[letters.thanks]", "[letters.policy2]");
        assert!(Words::read(&lacking).is_err());
        let unknown = FILES[0].replace("{reason}", "{excuse}");
        let problem = Words::read(&unknown).unwrap_err();
        assert!(problem.contains("decline") && problem.contains("excuse"), "{problem}");
    }

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        let day = Date::new(2026, 3, 9).unwrap();
        let written = Tongue::ALL.map(|tongue| tongue.words().date(day));
        assert_eq!(written, ["9 March 2026", "9. März 2026", "9 mars 2026", "9 de marzo de 2026", "2026年3月9日"]);
    }

    #[test]
    fn the_first_part_of_a_tag_decides() {
        assert_eq!(Tongue::of_tag("de-AT"), Some(Tongue::De));
        assert_eq!(Tongue::of_tag("zh_Hans_CN"), Some(Tongue::Zh));
        assert_eq!(Tongue::of_tag("ja"), None);
        assert_eq!(Tongue::of_tag(""), None);
    }
}
