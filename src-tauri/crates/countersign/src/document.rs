//! The project's documents on paper: what the state says, composed into the typed model that `documents` prints.
//!
//! Composing reads a state and asks [`Speak`] for words; it knows no clock, no file and no page. The only instant on a
//! page is the newest operation that touched what the document reads, so the same state prints the same bytes. The
//! canonical content whose digest stands at the foot of every page is embedded in the file: whoever holds the PDF can
//! compute the digest again.

mod body;
mod cards;
mod certificate;
mod change_request;
mod chart;
mod diagram;
mod digests;
mod edition;
mod form;
mod front;
mod gantt;
mod history;
mod names;
mod project_certificate;
mod report;
mod revision;
mod rows;
mod run_report;
mod sheet;
mod signatures;
mod speak;
mod standing;
mod status_report;
mod supplier_report;
mod trace_matrix;
mod values;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use documents::model::{Branding, ImageBlock, Paper, Words};
use domain::digest::Digest;
use domain::document::content::Content;
use domain::entity::State;
use domain::message::Message;
use domain::sign_off::Bound;
use domain::template::Template;
use domain::template::audience::Audience;
use domain::time::Instant;

pub use documents::east_asian_face;

pub(crate) use digests::Code;
pub(crate) use edition::{edit, edition_of};

pub use certificate::compose_certificate;
pub use certificate::record::digest as certificate_digest;
pub use change_request::compose_change_request;
pub use project_certificate::compose_project_certificate;
pub use revision::{compose_draft, compose_revision};
pub use run_report::compose_run_report;
pub use sheet::{Sheet, compose_sheet, sheet_digest};
pub use speak::Speak;
pub use status_report::{StatusReport, compose_status_report};
pub use supplier_report::{SupplierReport, compose_supplier_report};
pub use trace_matrix::compose_traceability;

use crate::text::{Language, builtin, templates};

/// What a print needs beside the state: words, paper, files, and the journal's head.
#[derive(Clone, Copy)]
pub struct Printing<'a> {
    /// The words of the document's language.
    pub speak: &'a dyn Speak,
    /// The sheet.
    pub paper: Paper,
    /// Gives a file of the workspace by its digest: the logo, a scan of a signature on paper.
    pub blobs: &'a dyn Fn(Digest) -> Option<Arc<[u8]>>,
    /// The first eight hex digits of the journal's head at the last signature, in two groups; certificates print it.
    pub journal_head: Option<&'a str>,
    /// The instant of the journal entry whose state is printed. Where it is absent, the entities tell, except that what
    /// was removed leaves no trace in them.
    pub as_of: Option<Instant>,
    /// For whom the document is printed; with everything in it where nobody is named.
    pub audience: Option<Audience>,
    /// Whether scenarios have a form each that is filled in by hand.
    pub blank: bool,
    /// Whether the file has fields in which keys sign it, over the printed places of signatures.
    pub fields: bool,
}

impl<'a> Printing<'a> {
    /// On A4, without files, without the journal's head, and without fields.
    pub fn new(speak: &'a dyn Speak) -> Self {
        Self {
            speak,
            paper: Paper::A4,
            blobs: &|_| None,
            journal_head: None,
            as_of: None,
            audience: None,
            blank: false,
            fields: false,
        }
    }

    fn say(&self, code: &str) -> String {
        self.speak.say(&Message::new(code))
    }

    /// The language of the document.
    fn language(&self) -> Language {
        Language::nearest(&self.speak.language())
    }

    /// The template with which a content was made, in the language of the document.
    fn template(&self, state: &State, content: &Content) -> Option<Arc<Template>> {
        templates::version(state, self.language(), &content.template, &content.document)
    }

    /// The title of a document that was signed, as it was then.
    fn title_of(&self, state: &State, bound: &Bound) -> String {
        let revision = state.get(bound.revision);
        let template = revision.and_then(|revision| self.template(state, &revision.content));
        template.map_or_else(|| bound.document.clone(), |template| template.title.clone())
    }

    /// The template with which a document is made now.
    fn template_of(&self, state: &State, document: &str) -> Option<Arc<Template>> {
        templates::of(state, self.language(), document)
    }

    /// The state with methodologies that speak the document's language. What is signed is read from the state itself.
    fn in_language(&self, state: &State) -> State {
        builtin::localised(state.clone(), self.language())
    }
}

/// The few words that the engine prints by itself.
pub(crate) fn engine_words(printing: &Printing) -> Words {
    let said = |code: &str| printing.say(code);
    Words {
        contents: said("document-contents"),
        annexes: said("document-annexes"),
        tables_and_figures: said("document-tables-and-figures"),
        // The engine counts pages and rows: it is given the sentence with its own places in it.
        page: printing.speak.say(&Message::new("document-page").with("page", "{page}").with("pages", "{pages}")),
        content: said("document-content"),
        as_of: said("document-as-of"),
        journal_head: said("document-journal-head"),
        none: said("document-none"),
        rows: printing
            .speak
            .say(&Message::new("document-rows").with("first", "{first}").with("last", "{last}").with("all", "{all}")),
        sign_here: said("document-sign-here"),
        signature_of: printing.speak.say(&Message::new("document-signature-of").with("name", "{name}")),
        states: ["draft", "issued", "signed", "stale"].map(|state| said(&format!("document-state-{state}"))),
        since: said("document-since"),
    }
}

/// Logo, colour and footer line of the project's documents.
pub(crate) fn branding(state: &State, printing: &Printing) -> Branding {
    let branding = &state.project().branding;
    let logo = branding.logo.and_then(|digest| (printing.blobs)(digest)).map(|data| ImageBlock {
        data,
        // The sizes that every front page leaves room for.
        max_height_mm: 11,
        max_width_mm: 60,
        alt: printing.say("document-logo"),
    });
    Branding {
        logo,
        colour: branding.colour.as_deref().and_then(colour),
        footer: Some(branding.footer.trim().to_owned()).filter(|footer| !footer.is_empty()),
    }
}

/// A colour written as `#RRGGBB`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The text of a printed document in reading order; empty where it can't be read.
pub fn text_of(pdf: &[u8]) -> String {
    let read = documents::verify::read(pdf).ok();
    read.and_then(|file| file.structure).map(|structure| structure.full_text()).unwrap_or_default()
}
