//! The wording of a kind of letter in a language: the program's own, or what a project puts in its place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::text::Text;
use super::{Field, Kind, Tongue};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, Head, State};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// The longest subject, in characters: what mail programs show of it.
pub const SUBJECT_LIMIT: usize = 200;

/// Subject and body of a letter, with merge fields in braces.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LetterText")]
pub struct Wording {
    /// The subject; one line.
    pub subject: String,
    /// The body.
    pub body: String,
}

impl Wording {
    /// Reads subject and body, and checks what a letter of a kind must say.
    ///
    /// # Errors
    /// `letter-subject-lines`, `letter-subject-long`; the place of what can't be read; `letter-field-missing` where an external
    /// letter doesn't say that joining is free of charge, or no letter names whom to ask.
    pub fn check(&self, kind: Kind) -> Result<(Text, Text), Message> {
        if self.subject.contains(['\n', '\r']) {
            return Err(Message::new("letter-subject-lines"));
        }
        if self.subject.chars().count() > SUBJECT_LIMIT {
            return Err(Message::new("letter-subject-long").with("limit", SUBJECT_LIMIT));
        }
        let read = |part: &str, text: &str| Text::read(text).map_err(|wrong| wrong.message.with("part", part));
        let (subject, body) = (read("subject", &self.subject)?, read("body", &self.body)?);
        let held = body.fields();
        let must: &[Field] = if kind.is_internal() {
            &[Field::ProgrammeContact]
        } else {
            &[Field::FreeOfCharge, Field::ProgrammeContact]
        };
        match must.iter().find(|field| !held.contains(field)) {
            Some(field) => Err(Message::new("letter-field-missing").with("field", field.name())),
            None => Ok((subject, body)),
        }
    }
}

/// A project's own wording of a kind in a language.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct LetterWording {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The kind.
    pub kind: Kind,
    /// The language.
    pub language: Tongue,
    /// What it says.
    pub text: Wording,
}

impl LetterWording {
    #[allow(clippy::unused_self, reason = "every noun has a reference; this one is known by kind and language")]
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        format!("{} ({})", self.kind.name(), self.language.tag())
    }
}

impl State {
    /// The project's own wording of a kind in a language.
    pub fn own_wording(&self, kind: Kind, language: Tongue) -> Option<&LetterWording> {
        self.letter_wordings.iter().find(|own| own.kind == kind && own.language == language)
    }

    /// The wording of a kind in a language: the project's own before the program's.
    pub fn wording(&self, kind: Kind, language: Tongue) -> &Wording {
        self.own_wording(kind, language).map_or_else(|| language.words().letter(kind), |own| &own.text)
    }
}

/// Puts a wording of the project's own in place of the program's.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LetterWrite")]
pub struct Write {
    /// The kind.
    pub kind: Kind,
    /// The language.
    pub language: Tongue,
    /// The subject.
    pub subject: String,
    /// The body.
    pub body: String,
}

/// Takes the program's wording again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LetterReset")]
pub struct Reset {
    /// The kind.
    pub kind: Kind,
    /// The language.
    pub language: Tongue,
}

impl Rule for Write {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let body = self.body.replace("\r\n", "\n");
        let text = Wording { subject: required("subject", &self.subject)?, body: required("body", &body)? };
        text.check(self.kind)?;
        let label = label("did-letter-write", self.kind, self.language);
        let mut own = match draft.state().own_wording(self.kind, self.language).cloned() {
            Some(own) => own,
            None => LetterWording {
                head: draft.new_head()?,
                kind: self.kind,
                language: self.language,
                text: Wording::default(),
            },
        };
        own.text = text;
        let id = own.head.id;
        draft.put(own);
        Ok(Outcome::of(id, label))
    }
}

impl Rule for Reset {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let Some(own) = draft.state().own_wording(self.kind, self.language).map(Entity::id) else {
            return Err(Message::new("letter-not-own").into());
        };
        draft.remove(own);
        Ok(Outcome { value: None, label: label("did-letter-reset", self.kind, self.language) })
    }
}

fn label(code: &str, kind: Kind, language: Tongue) -> Message {
    Message::new(code).with("kind", kind.name()).with("language", language.tag())
}
