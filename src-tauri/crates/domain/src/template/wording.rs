//! What a template says in other languages than the one in which it was written.
//!
//! The built-in templates are written in English, and what they say in other languages comes with the program's words. What a
//! project writes itself is kept here, beside the text that it stands for, so that it moves and goes with its part.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Template;

/// The texts of one part by language (`de`) and by member (`label`).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct Wording(pub BTreeMap<String, BTreeMap<String, String>>);

impl Wording {
    /// Whether there is nothing in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a member says in a language; absent where nobody wrote that.
    pub fn get(&self, language: &str, member: &str) -> Option<&str> {
        let text = self.0.get(language)?.get(member)?;
        Some(text.as_str()).filter(|text| !text.trim().is_empty())
    }

    /// The members that it words, in any language.
    pub fn members(&self) -> impl Iterator<Item = &str> {
        self.0.values().flat_map(BTreeMap::keys).map(String::as_str)
    }

    fn say(&self, language: &str, member: &str, text: &mut String) {
        if let Some(own) = self.get(language, member) {
            own.clone_into(text);
        }
    }
}

/// The members of a section that can be worded.
pub const OF_SECTION: [&str; 4] = ["title", "question", "help", "introduction"];

/// The members of a field that can be worded.
pub const OF_FIELD: [&str; 2] = ["label", "help"];

impl Template {
    /// Puts what the project wrote in a language in the place of what it stands for.
    pub fn say_own(&mut self, language: &str) {
        self.wording.say(language, "title", &mut self.title);
        for section in &mut self.sections {
            let own = &section.wording;
            own.say(language, "title", &mut section.title);
            own.say(language, "question", &mut section.question);
            own.say(language, "help", &mut section.help);
            own.say(language, "introduction", &mut section.introduction);
            for field in &mut section.fields {
                field.wording.say(language, "label", &mut field.label);
                field.wording.say(language, "help", &mut field.help);
                for choice in &mut field.choices {
                    choice.wording.say(language, "label", &mut choice.label);
                }
            }
        }
    }
}
