//! The question bank: what to ask in the room, by business object and method.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::{self, known_method};
use crate::integration::Integration;

/// One question for the people in the room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Question {
    /// Stable id, unique in the bank.
    pub id: String,
    /// A word of the business object's name for which it is asked; absent for every object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// A word of the method's name for which it is asked; absent for every method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The question.
    pub text: String,
    /// Why it is worth asking: what goes wrong where nobody did.
    #[serde(default)]
    pub why: String,
    /// Where it comes from, where that isn't common practice.
    #[serde(default)]
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bank {
    questions: Vec<Question>,
}

/// Every question of the bank, in the order in which they are asked.
pub fn questions() -> &'static [Question] {
    static BANK: LazyLock<Vec<Question>> = LazyLock::new(|| {
        let text = include_str!("../builtin/templates/questions.toml");
        toml::from_str::<Bank>(text).expect("the built-in question bank is read by a test").questions
    });
    &BANK
}

/// The questions to ask about an object that travels by a method, those for this very case first.
///
/// Object and method are matched by whole words without regard to case, so that `Invoices (OK to pay)` finds what is
/// asked about `invoices` and `CSV by SFTP` what is asked about `csv`. Other spellings of a known method are one with it.
pub fn questions_for(object: &str, method: &str) -> Vec<&'static Question> {
    let (object, spelled) = (words(object), words(method));
    let same_method = |wanted: &str| known_method(wanted).is_some_and(|known| known_method(method) == Some(known));
    let fits = |wanted: &Option<String>, have: &[String]| match wanted {
        None => true,
        Some(wanted) => {
            let wanted = words(wanted);
            have.windows(wanted.len().max(1)).any(|window| window == wanted)
        }
    };
    let mut asked: Vec<&Question> = questions()
        .iter()
        .filter(|question| fits(&question.object, &object))
        .filter(|question| fits(&question.method, &spelled) || question.method.as_deref().is_some_and(same_method))
        .collect();
    // Stable: within one degree of closeness the order of the bank stays.
    asked.sort_by_key(|question| std::cmp::Reverse(closeness(question)));
    asked
}

/// The questions to ask about an integration: by what the catalogue calls its object, by what people call it, and by its
/// method.
pub fn about(integration: &Integration) -> Vec<&'static Question> {
    let known = catalogue::find(&integration.object).or_else(|| catalogue::find(&integration.name));
    let name = known.map(|object| object.name.as_str()).unwrap_or_default();
    let mut asked: Vec<&Question> = Vec::new();
    for name in [name, &integration.object, &integration.name] {
        let others = questions_for(name, &integration.method);
        asked.extend(
            others.into_iter().filter(|other| asked.iter().all(|known| known.id != other.id)).collect::<Vec<_>>(),
        );
    }
    let place = |question: &&Question| questions().iter().position(|known| known.id == question.id);
    asked.sort_by_key(|question| (std::cmp::Reverse(closeness(question)), place(question)));
    asked
}

/// How closely a question is about one case: object and method, object, method, everything.
pub fn closeness(question: &Question) -> usize {
    usize::from(question.object.is_some()) * 2 + usize::from(question.method.is_some())
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_question_has_its_own_id_and_ends_with_a_question_mark() {
        let ids: BTreeSet<&str> = questions().iter().map(|question| question.id.as_str()).collect();
        assert_eq!(ids.len(), questions().len());
        for question in questions() {
            assert!(question.text.trim().ends_with('?'), "{}", question.id);
        }
    }

    #[test]
    fn questions_about_the_very_object_come_first_and_others_are_left_out() {
        let asked = questions_for("Invoices (OK to pay)", "CSV by SFTP");
        assert_eq!(asked[0].object.as_deref(), Some("invoices"));
        assert!(asked.iter().any(|question| question.method.as_deref() == Some("csv")));
        assert!(asked.iter().any(|question| question.object.is_none() && question.method.is_none()));
        assert!(!asked.iter().any(|question| question.object.as_deref() == Some("suppliers")));
        assert!(!asked.iter().any(|question| question.method.as_deref() == Some("edi")));
    }

    #[test]
    fn other_spellings_of_a_method_are_one_with_it() {
        let asked = questions_for("suppliers", "Flat file");
        assert!(asked.iter().any(|question| question.id == "csv-parser"), "a CSV is a flat file");
        assert!(!asked.iter().any(|question| question.id == "rest-scopes"));
    }

    #[test]
    fn every_object_of_the_catalogue_has_questions_of_its_own() {
        for object in catalogue::builtin() {
            let asked = questions_for(&object.name, "");
            assert!(asked.iter().any(|question| question.object.is_some()), "{}", object.name);
        }
        for method in crate::catalogue::KNOWN_METHODS {
            let asked = questions_for("", method);
            assert!(asked.iter().any(|question| question.method.is_some()), "{method}");
        }
    }

    #[test]
    fn an_unknown_object_still_gets_the_questions_for_every_object() {
        let asked = questions_for("", "");
        assert!(asked.len() >= 16, "{}", asked.len());
        assert!(asked.iter().all(|question| question.object.is_none() && question.method.is_none()));
    }
}
