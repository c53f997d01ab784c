//! The language that the program answers in: what `--language` says. The environment doesn't choose it, so that a script
//! reads the same on every machine; codes, ids and JSON members are the same in any.

use std::sync::OnceLock;

use countersign::text::{Language, Words};

static SPOKEN: OnceLock<Language> = OnceLock::new();

/// Answers in a language from now on.
pub fn speak(language: Language) {
    // Said once, before any verb runs.
    let _ = SPOKEN.set(language);
}

/// The language of answers.
pub fn language() -> Language {
    SPOKEN.get().copied().unwrap_or_default()
}

/// Its words.
pub fn words() -> &'static Words {
    Words::of(language())
}
