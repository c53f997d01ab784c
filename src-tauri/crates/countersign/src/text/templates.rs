//! The templates of a project in a language: what the project wrote itself, else what comes with the program in that language,
//! else the text as it was written.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use domain::digest::Digest;
use domain::entity::State;
use domain::template::{self, Section, Template};

use super::{Language, builtin};

/// How many templates are kept in a language once they were put into it: those of some projects at once.
const KEPT: usize = 200;

/// A template in a language.
pub fn in_language(language: Language, template: &Template) -> Template {
    let mut template = template.clone();
    builtin::translate_template(language, &mut template);
    template.say_own(language.tag());
    template
}

/// The template with which a project makes a document, in a language.
pub fn of(state: &State, language: Language, document: &str) -> Option<Arc<Template>> {
    match state.templates.iter().find(|copy| copy.in_use && copy.content.id == document) {
        Some(copy) => Some(known(language, copy.digest, &copy.content)),
        None => program(language).iter().find(|template| template.id == document).cloned(),
    }
}

/// The templates of a project's documents, in the order in which the program has them.
pub fn all(state: &State, language: Language) -> Vec<Arc<Template>> {
    template::builtin().iter().filter_map(|template| of(state, language, &template.id)).collect()
}

/// The template that content names, in a language; the one in use where neither project nor program has that version any more.
pub fn version(state: &State, language: Language, name: &str, document: &str) -> Option<Arc<Template>> {
    let own = state.templates.iter().find(|copy| copy.content.name() == name);
    let own = own.map(|copy| known(language, copy.digest, &copy.content));
    own.or_else(|| program(language).iter().find(|template| template.name() == name).cloned())
        .or_else(|| of(state, language, document))
}

/// The title of a document in a project; its id where there is no such document.
pub fn title(state: &State, language: Language, document: &str) -> String {
    of(state, language, document).map_or_else(|| document.to_owned(), |template| template.title.clone())
}

/// What a project calls the fields of a section that the program needs whole: every field is there, whatever the project prints.
///
/// # Panics
/// When there is no such section.
pub fn section(state: &State, language: Language, document: &str, section: &str) -> Section {
    let program = program(language).iter().find(|template| template.id == document);
    let program = program.and_then(|template| template.section(section));
    let mut whole = program.expect("views name sections of built-in templates").clone();
    let own = of(state, language, document);
    let Some(own) = own.as_ref().and_then(|template| template.section(section)) else { return whole };
    whole.title.clone_from(&own.title);
    for field in &mut whole.fields {
        if let Some(own) = own.field(&field.id) {
            field.label.clone_from(&own.label);
            field.help.clone_from(&own.help);
            field.choices.clone_from(&own.choices);
        }
    }
    whole
}

fn program(language: Language) -> &'static [Arc<Template>] {
    static ENGLISH: LazyLock<Vec<Arc<Template>>> = LazyLock::new(|| shared(Language::English));
    static GERMAN: LazyLock<Vec<Arc<Template>>> = LazyLock::new(|| shared(Language::German));
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
    }
}

fn shared(language: Language) -> Vec<Arc<Template>> {
    template::builtin().iter().map(|template| Arc::new(in_language(language, template))).collect()
}

/// A copy in a language, put into it once: screens ask for it line by line.
fn known(language: Language, digest: Digest, template: &Template) -> Arc<Template> {
    type Kept = HashMap<(Language, Digest), Arc<Template>>;
    static KEPT_SO_FAR: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);
    let mut kept = KEPT_SO_FAR.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&(language, digest)) {
        return Arc::clone(known);
    }
    if kept.len() >= KEPT {
        kept.clear();
    }
    let said = Arc::new(in_language(language, template));
    kept.insert((language, digest), Arc::clone(&said));
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_that_views_name_are_there() {
        for language in Language::ALL {
            let section = |document: &str, section: &str| self::section(&State::default(), language, document, section);
            assert!(section("requirements", "business-objects").field("method").is_some());
            assert!(section("requirements", "systems").field("side").is_some());
            assert!(section("issue-log", "issues").field("severity").is_some());
        }
    }
}
