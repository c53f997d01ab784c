//! How a document changed: between two issued revisions, or from what was issued or signed to what stands there now.

use domain::document::build;
use domain::document::content::Content;
use domain::document::difference::{FieldChange, between};
use domain::document::revision::Revision;
use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id, Ref};
use domain::message::Message;
use domain::sign_off::SignOff;
use domain::workstream::{Workstream, chosen};

use super::Workspace;
use crate::error::Error;

/// What a document is compared with.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Since {
    /// A revision with the one before it; a document as it stands now with its newest revision.
    #[default]
    Before,
    /// What a sign-off bound, named by id or certificate number.
    SignOff(String),
    /// The revision with a number.
    Revision(u32),
}

/// How a document changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// The document's id.
    pub document: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The older revision; nothing where there was none.
    pub from: Option<u32>,
    /// The newer revision; what stands there now where absent.
    pub to: Option<u32>,
    /// Every field that differs.
    pub changes: Vec<FieldChange>,
}

impl Workspace {
    /// How a document changed. It is named by its id (`requirements`), or one of its revisions is.
    ///
    /// # Errors
    /// `document-unknown`, `revision-unknown`, `not-bound-by`, and as [`Workspace::show`].
    pub fn difference(
        &self,
        project: EntityId,
        named: &str,
        workstream: Option<&str>,
        since: &Since,
    ) -> Result<Difference, Error> {
        let state = self.state(project)?;
        let newer = if build::template(&state, named).is_ok() {
            let reference = workstream.map(Ref::new);
            let workstream = chosen(&state, reference.as_ref()).map_err(Error::unnamed)?;
            let content = build::working(&state, named, workstream).map_err(Error::unnamed)?;
            Side { document: named.to_owned(), workstream, number: None, content }
        } else {
            let shown = self.show(project, named)?;
            let revision = (shown.kind == EntityKind::Revision).then(|| state.get(Id::<Revision>::new(shown.id)));
            let revision = revision.flatten();
            revision.map(Side::of).ok_or_else(|| Error::input(Message::new("revision-unknown").with("name", named)))?
        };
        compared(&state, newer, since)
    }

    /// How a document of a workstream changed up to one of its revisions, or to what stands there now.
    ///
    /// # Errors
    /// `document-unknown`, `revision-unknown`.
    pub fn compare(
        &self,
        project: EntityId,
        document: &str,
        workstream: Id<Workstream>,
        to: Option<u32>,
        since: &Since,
    ) -> Result<Difference, Error> {
        let state = self.state(project)?;
        let newer = match to {
            None => {
                let content = build::working(&state, document, workstream).map_err(Error::unnamed)?;
                Side { document: document.to_owned(), workstream, number: None, content }
            }
            Some(number) => Side::of(revision(&state, document, workstream, number)?),
        };
        compared(&state, newer, since)
    }
}

fn compared(state: &State, newer: Side, since: &Since) -> Result<Difference, Error> {
    let older = older(state, &newer, since)?;
    let empty = Content { sections: Vec::new(), ..newer.content.clone() };
    Ok(Difference {
        from: older.map(|older| older.number),
        to: newer.number,
        changes: between(older.map_or(&empty, |older| &older.content), &newer.content),
        document: newer.document,
        workstream: newer.workstream,
    })
}

/// The revision with a number.
fn revision<'a>(
    state: &'a State,
    document: &str,
    workstream: Id<Workstream>,
    number: u32,
) -> Result<&'a Revision, Error> {
    let is_it = |one: &&Revision| one.workstream == workstream && one.document == document && one.number == number;
    let unknown = || Error::input(Message::new("revision-unknown").with("name", format!("{document} {number}")));
    state.revisions.iter().find(is_it).ok_or_else(unknown)
}

/// The newer of the two contents.
struct Side {
    document: String,
    workstream: Id<Workstream>,
    number: Option<u32>,
    content: Content,
}

impl Side {
    fn of(revision: &Revision) -> Self {
        Self {
            document: revision.document.clone(),
            workstream: revision.workstream,
            number: Some(revision.number),
            content: revision.content.clone(),
        }
    }
}

fn older<'a>(state: &'a State, newer: &Side, since: &Since) -> Result<Option<&'a Revision>, Error> {
    let own = |one: &&Revision| one.workstream == newer.workstream && one.document == newer.document;
    let mut revisions = state.revisions.iter().filter(own);
    match since {
        Since::Before => {
            let before = revisions.filter(|one| newer.number.is_none_or(|number| one.number < number));
            Ok(before.max_by_key(|one| one.number))
        }
        Since::Revision(number) => revision(state, &newer.document, newer.workstream, *number).map(Some),
        Since::SignOff(named) => {
            let signature = state.find(&Ref::<SignOff>::new(named)).map_err(Error::unnamed)?;
            let found = revisions.find(|one| signature.bound.iter().any(|bound| bound.revision == one.id()));
            let message = || Message::new("not-bound-by").with("document", &newer.document).with("name", named);
            found.map(Some).ok_or_else(|| Error::input(message()))
        }
    }
}
