//! What comes with the program, in every language that it speaks: methodologies, templates, business objects, questions,
//! agendas, responsibilities, advice, scenarios.
//!
//! That data is written in English, in TOML. Another language has its texts in `builtin-*.ftl`, each under a key that is
//! made of the ids in the data. A text is replaced only where it is the one that comes with the program: what somebody
//! wrote in a methodology of their own is shown as they wrote it.

mod texts;

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::advice;
use domain::catalogue::{self, BusinessObject};
use domain::entity::{Entity, State};
use domain::lifecycle::builtin as methodologies;
use domain::lifecycle::methodology::Methodology;
use domain::raci::builtin as responsibilities;
use domain::raci::{self, Who};
use domain::session::agenda;
use domain::supplier::onboarding::conversation::{self, Talk};
use domain::supplier::onboarding::set_up;
use domain::supplier::pace::{self, Pace};
use domain::supplier::strategy::{self, Step};
use domain::template::questions::{Question, questions};
use domain::template::{self, Template};
use domain::testing::standard::{self, StandardScenario};

use super::{Language, Words};

/// The built-in templates in a language.
pub fn templates(language: Language) -> &'static [Template] {
    static GERMAN: LazyLock<Vec<Template>> = LazyLock::new(|| {
        let mut templates = template::builtin().to_vec();
        for template in &mut templates {
            texts::of_template(template, &mut |key, text| translate(Language::German, key, text));
        }
        templates
    });
    match language {
        Language::English => template::builtin(),
        Language::German => &GERMAN,
    }
}

/// The built-in template of a document in a language.
pub fn template(language: Language, document: &str) -> Option<&'static Template> {
    templates(language).iter().find(|template| template.id == document)
}

/// Puts the texts of a language in the place of those of a template that come with the program.
pub fn translate_template(language: Language, template: &mut Template) {
    texts::of_template(template, &mut |key, text| translate(language, key, text));
}

/// A methodology in a language.
pub fn methodology(language: Language, mut methodology: Methodology) -> Methodology {
    texts::of_methodology(&mut methodology, &mut |key, text| translate(language, key, text));
    methodology
}

/// A state whose methodologies speak a language. It is for showing: what is signed is the methodology as it was written.
pub fn localised(mut state: State, language: Language) -> State {
    if language == Language::English {
        return state;
    }
    let copies: Vec<_> = state.methodologies.iter().cloned().collect();
    for mut copy in copies {
        copy.content = methodology(language, copy.content);
        replace(&mut state, &copy);
    }
    state
}

/// A state for a screen: beside its methodologies, agendas and responsibilities speak a language as far as they are those
/// that come with the program. None of that is ever part of a document.
pub fn on_screen(state: State, language: Language) -> State {
    if language == Language::English {
        return state;
    }
    let mut begun: Vec<_> = state.racis.iter().cloned().collect();
    let methodology = raci::methodology(&state).map(|methodology| methodology.id.clone()).unwrap_or_default();
    let mut state = localised(state, language);
    if let Some(matrix) = responsibilities::matrices().iter().find(|matrix| matrix.methodology == methodology) {
        let known = sayings(language, |visit| texts::of_matrix(&mut matrix.clone(), visit));
        for raci in &mut begun {
            raci.rows.iter_mut().for_each(|row| say_known(&known, &mut row.title));
            for column in &mut raci.columns {
                if let Who::Titled { name, .. } = &mut column.who {
                    say_known(&known, name);
                }
            }
            replace(&mut state, raci);
        }
    }
    let known = sayings(language, |visit| {
        agenda::builtin().iter().cloned().for_each(|mut agenda| texts::of_agenda(&mut agenda, visit));
    });
    let sessions: Vec<_> = state.sessions.iter().cloned().collect();
    for mut session in sessions {
        for point in &mut session.agenda {
            say_known(&known, &mut point.title);
            say_known(&known, &mut point.aim);
        }
        replace(&mut state, &session);
    }
    state
}

fn replace<T: Entity>(state: &mut State, entity: &T) {
    let body = entity.to_record().body;
    state.apply(T::KIND, entity.head().id, Some(&body)).expect("it was one of these before");
}

/// What some texts of the built-in data are in a language, by the English ones.
fn sayings(language: Language, visited: impl FnOnce(&mut texts::Visit)) -> HashMap<String, String> {
    let mut known = HashMap::new();
    visited(&mut |key, text| {
        if let Some(own) = own(language, key) {
            known.insert(text.clone(), own);
        }
    });
    known
}

fn say_known(known: &HashMap<String, String>, text: &mut String) {
    if let Some(own) = known.get(text.as_str()) {
        text.clone_from(own);
    }
}

/// A business object in a language.
pub fn object(language: Language, mut object: BusinessObject) -> BusinessObject {
    texts::of_object(&mut object, &mut |key, text| translate(language, key, text));
    object
}

/// A question of the bank in a language.
pub fn question(language: Language, question: &Question) -> Question {
    let mut question = question.clone();
    texts::of_question(&mut question, &mut |key, text| translate(language, key, text));
    question
}

/// A standard scenario in a language.
pub fn scenario(language: Language, scenario: &StandardScenario) -> StandardScenario {
    let mut scenario = scenario.clone();
    texts::of_scenario(&mut scenario, &mut |key, text| translate(language, key, text));
    scenario
}

/// A scenario of the conversation with a supplier in a language.
pub fn talk(language: Language, talk: &Talk) -> Talk {
    let mut talk = talk.clone();
    texts::of_talk(&mut talk, &mut |key, text| translate(language, key, text));
    talk
}

/// A field of a channel's set-up in a language.
pub fn set_up_field(language: Language, field: &set_up::Field) -> set_up::Field {
    let mut field = field.clone();
    texts::of_set_up(&mut field, &mut |key, text| translate(language, key, text));
    field
}

/// The pace of a programme in a language, as far as its reasons are those that come with the program.
pub fn pace(language: Language, mut pace: Pace) -> Pace {
    texts::of_pace(&mut pace, &mut |key, text| translate(language, key, text));
    pace
}

/// A step of the strategy in a language.
pub fn strategy_step(language: Language, step: &Step) -> Step {
    let mut step = step.clone();
    texts::of_strategy_step(&mut step, &mut |key, text| translate(language, key, text));
    step
}

/// A text in a language, where it comes with the program; any other as it is.
pub fn said(language: Language, text: &str) -> String {
    in_language(language, text).unwrap_or(text).to_owned()
}

/// A text that comes with the program, in another language than English; `None` where it is none, and in English.
pub fn in_language(language: Language, english: &str) -> Option<&'static str> {
    static GERMAN: LazyLock<HashMap<&str, String>> = LazyLock::new(|| dictionary(Language::German));
    match language {
        Language::English => None,
        Language::German => GERMAN.get(english).map(String::as_str),
    }
}

/// Every text that comes with the program, by its key, in English; the more prominent ones first.
pub fn english() -> &'static [(String, String)] {
    static ENGLISH: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let mut all = Vec::new();
        let mut note = |key: &str, text: &mut String| {
            let noted = (key.to_owned(), text.clone());
            // One source is that of many questions and reasons.
            if !(key.starts_with("source-") && all.contains(&noted)) {
                all.push(noted);
            }
        };
        methodologies::all().iter().cloned().for_each(|mut one| texts::of_methodology(&mut one, &mut note));
        template::builtin().iter().cloned().for_each(|mut one| texts::of_template(&mut one, &mut note));
        catalogue::builtin().iter().cloned().for_each(|mut one| texts::of_object(&mut one, &mut note));
        questions().iter().cloned().for_each(|mut one| texts::of_question(&mut one, &mut note));
        agenda::builtin().iter().cloned().for_each(|mut one| texts::of_agenda(&mut one, &mut note));
        responsibilities::matrices().iter().cloned().for_each(|mut one| texts::of_matrix(&mut one, &mut note));
        advice::builtin().rules.iter().cloned().for_each(|mut one| texts::of_rule(&mut one, &mut note));
        standard::builtin().iter().cloned().for_each(|mut one| texts::of_scenario(&mut one, &mut note));
        conversation::builtin().iter().cloned().for_each(|mut one| texts::of_talk(&mut one, &mut note));
        set_up::builtin().iter().cloned().for_each(|mut one| texts::of_set_up(&mut one, &mut note));
        texts::of_pace(&mut pace::builtin().clone(), &mut note);
        strategy::builtin().steps.iter().cloned().for_each(|mut one| texts::of_strategy_step(&mut one, &mut note));
        all
    });
    &ENGLISH
}

/// Puts a text of a language in the place of the English one that comes with the program.
fn translate(language: Language, key: &str, text: &mut String) {
    static ENGLISH: LazyLock<HashMap<&str, &str>> =
        LazyLock::new(|| english().iter().map(|(key, text)| (key.as_str(), text.as_str())).collect());
    if language == Language::English || ENGLISH.get(key) != Some(&text.as_str()) {
        return;
    }
    if let Some(own) = own(language, key) {
        *text = own;
    }
}

/// The text of a language under a key: a message, or behind a full stop one of its attributes.
fn own(language: Language, key: &str) -> Option<String> {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, part)| (message, Some(part)));
    Words::of(language).own(message, attribute)
}

/// The texts of a language by the English ones. Where one English text has several translations, the first one counts.
fn dictionary(language: Language) -> HashMap<&'static str, String> {
    let mut dictionary = HashMap::new();
    for (key, text) in english() {
        if let Some(own) = own(language, key) {
            dictionary.entry(text.as_str()).or_insert(own);
        }
    }
    dictionary
}

#[cfg(test)]
mod tests;
