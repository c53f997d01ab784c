//! Documents from their content: issued revisions, and drafts of what is being worked on.

use std::borrow::Cow;
use std::sync::Arc;

use documents::model::{AsOf, ContentsPage, Document, Furniture, Status, Watermark};
use domain::digest::Digest;
use domain::document::build;
use domain::document::content::Content;
use domain::document::difference::FieldChange;
use domain::document::revision::Revision;
use domain::entity::State;
use domain::identity::Id;
use domain::message::Message;
use domain::refusal::Refusal;
use domain::template::Template;
use domain::template::audience::Audience;
use domain::time::Instant;
use domain::workstream::Workstream;

use super::body::Body;
use super::edition::{Edited, edit};
use super::standing::{self, Standing};
use super::values::Values;
use super::{Printing, branding, diagram, engine_words, names};

/// The document of an issued revision, as it was issued; its front page says where it stands now.
pub fn compose_revision(state: &State, revision: &Revision, printing: &Printing) -> Document {
    let state = &printing.in_language(state);
    Composing::issued(state, revision, Cow::Borrowed(&revision.content), printing).document()
}

/// The document of the working content. Content that was issued as it stands is printed as that revision, with what is
/// informative as it is now; anything else is a draft, and says so on every page.
///
/// # Errors
/// `document-unknown`.
pub fn compose_draft(
    state: &State,
    document: &str,
    workstream: Id<Workstream>,
    printing: &Printing,
) -> Result<Document, Refusal> {
    let state = &printing.in_language(state);
    let content = build::working(state, document, workstream)?;
    let digest = content.digest();
    let latest = standing::latest(state, document, workstream);
    if let Some(revision) = latest.filter(|latest| latest.digest == digest) {
        return Ok(Composing::issued(state, revision, Cow::Owned(content), printing).document());
    }
    let newest = || {
        let written = standing::newest_write(state, &content, workstream);
        diagram::newest(state, &content).map_or(written, |at| at.max(written))
    };
    let as_of = printing.as_of.unwrap_or_else(newest);
    let template = printing.template(state, &content);
    let Edited { content, left_out, json } = edit(Cow::Owned(content), template.as_deref(), printing.audience);
    let composing = Composing {
        state,
        printing,
        template,
        workstream,
        revision: None,
        number: latest.map_or(1, |latest| latest.number + 1),
        digest,
        content,
        json,
        left_out,
        standing: Standing::Draft,
        changes: Vec::new(),
        as_of,
    };
    Ok(composing.document())
}

/// Whether an audience may read what a change is about. Whole rows are told by their names, which nobody hides.
fn may_read(template: &Template, change: &FieldChange, audience: Audience) -> bool {
    let field = template.section(&change.section).and_then(|section| section.field(&change.field));
    field.is_none_or(|field| field.audience.may_be_read_by(audience))
}

/// A document on its way from content to model.
pub(super) struct Composing<'a> {
    pub(super) state: &'a State,
    pub(super) printing: &'a Printing<'a>,
    pub(super) template: Option<Arc<Template>>,
    pub(super) workstream: Id<Workstream>,
    /// The revision; none for a draft.
    pub(super) revision: Option<&'a Revision>,
    /// Its number, or the number that the draft will get.
    pub(super) number: u32,
    pub(super) digest: Digest,
    pub(super) content: Cow<'a, Content>,
    /// What the file embeds.
    json: Vec<u8>,
    /// How many fields the audience may not read.
    pub(super) left_out: usize,
    pub(super) standing: Standing,
    /// What signatures bind that changed since the revision.
    pub(super) changes: Vec<FieldChange>,
    as_of: Instant,
}

impl<'a> Composing<'a> {
    fn issued(state: &'a State, revision: &'a Revision, content: Cow<'a, Content>, printing: &'a Printing<'a>) -> Self {
        let template = printing.template(state, &content);
        let mut changes = standing::changes(state, revision);
        let newest = [
            Some(revision.issued_at),
            standing::newest_answer(state, revision),
            standing::newest_change(state, revision, &changes).map(|(at, _)| at),
            diagram::newest(state, &content),
        ];
        let as_of = printing.as_of.or(newest.into_iter().flatten().max()).unwrap_or(revision.issued_at);
        let standing = standing::of_revision(state, revision, &changes);
        let Edited { content, left_out, json } = edit(content, template.as_deref(), printing.audience);
        if let (Some(audience), Some(template)) = (printing.audience, &template) {
            changes.retain(|change| may_read(template, change, audience));
        }
        Self {
            state,
            printing,
            template,
            workstream: revision.workstream,
            revision: Some(revision),
            number: revision.number,
            digest: revision.digest,
            content,
            json,
            left_out,
            standing,
            changes,
            as_of,
        }
    }

    fn document(&self) -> Document {
        let mut sections = vec![self.front()];
        sections.extend(self.body().pages());
        Document {
            title: self.title(),
            language: self.printing.speak.language(),
            paper: self.printing.paper,
            furniture: self.furniture(),
            watermark: self.watermark(),
            branding: branding(self.state, self.printing),
            contents: ContentsPage::Auto,
            sections,
            content_json: Some(self.json.clone()),
            words: engine_words(self.printing),
        }
    }

    pub(super) fn title(&self) -> String {
        self.template.as_ref().map_or_else(|| self.content.document.clone(), |template| template.title.clone())
    }

    pub(super) fn values(&self) -> Values<'_> {
        let methodology = names::methodology(self.state, Some(self.workstream));
        Values { state: self.state, printing: self.printing, methodology }
    }

    pub(super) fn body(&self) -> Body<'_> {
        Body {
            values: self.values(),
            template: self.template.as_deref(),
            content: &self.content,
            as_of: self.as_of,
            changes: &self.changes,
            draft: self.revision.is_none(),
        }
    }

    /// The day of an instant in the project's zone.
    pub(super) fn day(&self, at: Instant) -> String {
        self.printing.speak.date(at.date_in(&self.state.project().zone))
    }

    pub(super) fn as_of_text(&self) -> String {
        self.printing.speak.instant(self.as_of, &self.state.project().zone)
    }

    fn furniture(&self) -> Furniture {
        let revision = Message::new("document-revision-number").with("number", self.number);
        Furniture {
            project: names::in_workstream(self.state, self.printing, &self.state.project().name, Some(self.workstream)),
            document: self.title(),
            revision: self.printing.speak.say(&revision),
            status: Some(match self.standing {
                Standing::Draft => Status::Draft,
                Standing::Issued | Standing::Outdated => Status::Issued,
                Standing::Signed(at) => Status::Signed(self.day(at)),
                Standing::Stale(_) => Status::Stale,
            }),
            header: true,
            content_digest: Some(self.digest.0),
            as_of: AsOf { text: self.as_of_text(), unix_seconds: self.as_of.timestamp().as_second() },
            journal_head: None,
        }
    }

    /// DRAFT and STALE stand across the page; what is issued or signed has its state in the header.
    fn watermark(&self) -> Option<Watermark> {
        match self.standing {
            Standing::Draft => Some(Watermark::Draft { instant: self.as_of_text().to_uppercase() }),
            Standing::Stale(since) => {
                Some(Watermark::Stale { since: self.day(since.unwrap_or(self.as_of)).to_uppercase() })
            }
            Standing::Issued | Standing::Outdated | Standing::Signed(_) => None,
        }
    }
}
