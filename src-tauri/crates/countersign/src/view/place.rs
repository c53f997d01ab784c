//! Where in a document something stands, in the words of its template.

use domain::comment::Anchor;
use domain::entity::State;
use domain::message::Message;

use crate::text::{Words, templates};

/// "Business objects · Invoices: Frequency · page 4"; empty where nothing is said.
pub fn place(state: &State, document: &str, anchor: &Anchor, words: &Words) -> String {
    let template = templates::of(state, words.language(), document);
    let section = template.as_ref().and_then(|template| template.section(&anchor.section));
    let field = section.and_then(|section| section.field(&anchor.field));
    let mut parts = Vec::new();
    if !anchor.section.is_empty() {
        parts.push(section.map_or_else(|| anchor.section.clone(), |section| section.title.clone()));
    }
    let field = field.map_or_else(|| anchor.field.clone(), |field| field.label.clone());
    parts.extend([anchor.row.clone(), field].into_iter().filter(|part| !part.is_empty()));
    parts.extend(anchor.page.map(|page| words.say(&Message::new("comment-page").with("page", page))));
    parts.join(" · ")
}
