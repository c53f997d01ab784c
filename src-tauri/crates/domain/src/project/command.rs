//! Commands on the project itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Project;
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::is_zone;

/// The longest code that certificate numbers begin with, in letters: longer ones don't fit on a seal's line.
const CODE_LIMIT: usize = 8;

/// Changes the project's particulars.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Change {
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Contract or statement of work, as the parties cite it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<String>,
    /// IANA time zone in which documents are printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Language of the documents, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Upper-case code that certificate numbers begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut project = draft.state().project().clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        let language = self.language.as_deref().map(|tag| required("language", tag)).transpose()?;
        if let Some(zone) = self.zone.as_deref().filter(|zone| !is_zone(zone)) {
            return Err(Message::new("zone-unknown").with("zone", zone).into());
        }
        if let Some(code) = self.code.as_deref().filter(|code| !is_code(code)) {
            return Err(Message::new("code-malformed").with("code", code).with("limit", CODE_LIMIT).into());
        }
        replace(&mut project.name, &name);
        replace(&mut project.contract, &self.contract);
        replace(&mut project.zone, &self.zone);
        replace(&mut project.language, &language);
        replace(&mut project.code, &self.code);
        Ok(put(draft, project, "did-project-change"))
    }
}

fn is_code(code: &str) -> bool {
    (1..=CODE_LIMIT).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
}

/// Says how printed documents look. What is empty is taken away.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Brand {
    /// The logo: digest of a PNG or JPEG in the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Colour of the brand rule as `#RRGGBB`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Text at the foot of each page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
}

impl Rule for Brand {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut project = draft.state().project().clone();
        if let Some(logo) = &self.logo {
            project.branding.logo = match logo.trim() {
                "" => None,
                digest => Some(digest.parse::<Digest>().map_err(|_| Refusal::rule("logo-no-digest"))?),
            };
        }
        if let Some(colour) = &self.colour {
            if !colour.is_empty() && !is_colour(colour) {
                return Err(Message::new("colour-malformed").with("colour", colour).into());
            }
            project.branding.colour = Some(colour.to_uppercase()).filter(|colour| !colour.is_empty());
        }
        replace(&mut project.branding.footer, &self.footer);
        Ok(put(draft, project, "did-project-brand"))
    }
}

fn is_colour(colour: &str) -> bool {
    colour.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|it| it.is_ascii_hexdigit()))
}

fn put(draft: &mut Draft, project: Project, label: &str) -> Outcome {
    let outcome = Outcome::of(project.head.id, Message::new(label).with("name", &project.name));
    draft.put(project);
    outcome
}
