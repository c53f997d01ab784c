//! Editions: a document as an audience may read it. What is left out stands neither on the pages nor in the content that the file
//! embeds, which says instead what it leaves out and of which content: whoever has the workspace can check that the rest is what
//! was signed.

use std::borrow::Cow;

use domain::digest::{Digest, canonical};
use domain::document::content::Content;
use domain::template::Template;
use domain::template::audience::{Audience, abridge};
use serde::{Deserialize, Serialize};

/// What an edition says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// For whom it is.
    pub audience: Audience,
    /// The digest of the whole content: what signatures bind.
    pub digest: Digest,
    /// The binding fields that are left out, as section and field.
    pub left_out: Vec<(String, String)>,
}

/// The content that a print of an edition embeds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Embedded {
    edition: Edition,
    content: serde_json::Value,
}

/// A content for an audience: whole where nothing is left out.
pub struct Edited<'a> {
    /// What the pages show.
    pub content: Cow<'a, Content>,
    /// How many fields of sections are left out, binding or not.
    pub left_out: usize,
    /// What the file embeds.
    pub json: Vec<u8>,
}

/// A content as an audience may read it; everything where no audience is said.
pub fn edit<'a>(content: Cow<'a, Content>, template: Option<&Template>, audience: Option<Audience>) -> Edited<'a> {
    let whole = canonical(&content.binding());
    let (Some(audience), Some(template)) = (audience, template) else {
        return Edited { content, left_out: 0, json: whole };
    };
    let abridged = abridge(&content, template, audience);
    if abridged.left_out.is_empty() {
        return Edited { content, left_out: 0, json: whole };
    }
    let binding = abridged.content.binding();
    if binding == content.binding() {
        // Only what nobody signs is left out: what the file embeds is whole.
        return Edited { left_out: abridged.left_out.len(), content: Cow::Owned(abridged.content), json: whole };
    }
    let edition =
        Edition { audience, digest: Digest::of(&whole), left_out: abridged.left_out.iter().cloned().collect() };
    let embedded = serde_json::to_value(Embedded { edition, content: binding }).expect("content is plain data");
    Edited { left_out: abridged.left_out.len(), content: Cow::Owned(abridged.content), json: canonical(&embedded) }
}

/// What an embedded content says of the edition that it is; absent where it is whole, or no content at all.
pub fn edition_of(json: &[u8]) -> Option<Edition> {
    serde_json::from_slice::<Embedded>(json).ok().map(|embedded| embedded.edition)
}
