//! The languages that the program speaks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of screens and documents. A person chooses that of their screen, a project that of its documents.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
pub enum Language {
    /// English, which is spoken where nobody chose.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language that is nearest to a BCP 47 tag (`de-AT`) or to the name of a locale (`de_CH.UTF-8`); English for
    /// what the program doesn't speak.
    pub fn nearest(tag: &str) -> Self {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|one| primary.eq_ignore_ascii_case(one.tag())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_that_of_the_primary_tag() {
        let cases = [
            ("de", Language::German),
            ("de-AT", Language::German),
            ("DE_ch.UTF-8", Language::German),
            ("en-GB", Language::English),
            ("fr", Language::English),
            ("deu", Language::English),
            ("", Language::English),
        ];
        for (tag, language) in cases {
            assert_eq!(Language::nearest(tag), language, "{tag}");
        }
    }
}
