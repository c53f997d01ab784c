//! The language of the screen: one for the whole program, since one person sits in front of it. What fails anywhere can so
//! be said in it, whether a workspace is open or not.

use std::sync::atomic::{AtomicUsize, Ordering};

use countersign::text::{Language, Words};

static SPOKEN: AtomicUsize = AtomicUsize::new(0);

/// The language that the pages chose last; English before.
pub fn spoken() -> Language {
    Language::ALL.get(SPOKEN.load(Ordering::Relaxed)).copied().unwrap_or_default()
}

/// The words of that language.
pub fn words() -> &'static Words {
    Words::of(spoken())
}

/// Speaks another language from now on.
pub fn speak(language: Language) {
    let place = Language::ALL.iter().position(|one| *one == language);
    SPOKEN.store(place.unwrap_or_default(), Ordering::Relaxed);
}
