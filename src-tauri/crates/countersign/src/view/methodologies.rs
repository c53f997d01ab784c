//! The methodologies of a project: those that come with the program, its own, and what one that is being edited would do.

use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::adopt::adoption;
use domain::lifecycle::builtin;
use domain::lifecycle::methodology::{Methodology, MethodologyCopy};
use domain::template;
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, Say};
use crate::text::Language;
use crate::text::templates::title;

/// The methodologies that a project can follow, and what an editor of one needs to know.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MethodologiesView {
    /// The one that is followed first, then the project's own, then those of the program.
    pub rows: Vec<MethodologyRow>,
    /// The documents that a check or a sign-off can name.
    pub documents: Vec<OptionLine>,
}

/// A methodology.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MethodologyRow {
    /// Its id in the project; absent where the project has no copy of it.
    pub id: Option<Id<MethodologyCopy>>,
    /// Its text.
    pub content: Methodology,
    /// The digest of its text.
    pub digest: Digest,
    /// Whether it comes with the program as it is.
    pub built_in: bool,
    /// Names of the workstreams that follow it.
    pub followers: Vec<String>,
    /// How many signatures were made under it, where the project followed it before.
    pub signatures: u32,
    /// Whether its text can be changed: it is the project's own, nothing follows it and nothing was signed under it.
    pub changeable: bool,
    /// Whether the project can be moved to it.
    pub adoptable: bool,
    /// Why not, or what it would do; in words.
    pub obstacles: Vec<String>,
    /// What moving to it would change.
    pub consequences: Vec<String>,
}

/// What a methodology that is being edited lacks, and what moving to it would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MethodologyPreview {
    /// What makes no sense in it; nothing when it can be used.
    pub findings: Vec<MethodologyFinding>,
    /// Why the project couldn't be moved to it.
    pub obstacles: Vec<String>,
    /// What moving to it would change.
    pub consequences: Vec<String>,
}

/// Something in a methodology that makes no sense.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MethodologyFinding {
    /// Where: `steps.design.items.data-mapped`.
    pub path: String,
    /// What.
    pub words: String,
}

/// The view of the room.
pub fn methodologies(state: &State, language: Language, say: &Say) -> MethodologiesView {
    let followed = state.project().methodology;
    let subject = state.get(followed).map(|copy| copy.content.subject);
    let mut copies: Vec<&MethodologyCopy> =
        state.methodologies.iter().filter(|copy| Some(copy.content.subject) == subject).collect();
    copies.sort_by_key(|copy| (copy.id() != followed, is_built_in(&copy.content)));
    let mut rows: Vec<MethodologyRow> = copies.iter().map(|copy| own(state, copy, say)).collect();
    let others = builtin::all().iter().filter(|one| Some(one.subject) == subject);
    let others = others.filter(|one| !copies.iter().any(|copy| copy.content == **one));
    rows.extend(others.map(|content| row(state, None, content, say)));
    let documents = template::builtin().iter().map(|one| OptionLine::new(&one.id, title(state, language, &one.id)));
    MethodologiesView { rows, documents: documents.collect() }
}

/// What a methodology that is being edited lacks, and what moving to it would do.
pub fn preview(state: &State, content: &Methodology, say: &Say) -> MethodologyPreview {
    let told = adoption(state, content);
    MethodologyPreview {
        findings: content
            .validate()
            .into_iter()
            .map(|finding| MethodologyFinding {
                path: finding.at.path.unwrap_or_default(),
                words: say(&finding.message),
            })
            .collect(),
        obstacles: told.obstacles.iter().map(say).collect(),
        consequences: told.consequences.iter().map(say).collect(),
    }
}

fn own(state: &State, copy: &MethodologyCopy, say: &Say) -> MethodologyRow {
    let followers = state.workstreams.iter().filter(|it| it.methodology == copy.id());
    let followers: Vec<String> = followers.map(|it| it.name.clone()).collect();
    let signatures = state.sign_offs.iter().filter(|it| it.methodology == Some(copy.id())).count();
    let unused = followers.is_empty() && signatures == 0 && state.project().methodology != copy.id();
    MethodologyRow {
        signatures: super::count(signatures),
        changeable: unused && !is_built_in(&copy.content),
        followers,
        ..row(state, Some(copy.id()), &copy.content, say)
    }
}

fn row(state: &State, id: Option<Id<MethodologyCopy>>, content: &Methodology, say: &Say) -> MethodologyRow {
    let told = adoption(state, content);
    MethodologyRow {
        id,
        content: content.clone(),
        digest: content.digest(),
        built_in: is_built_in(content),
        followers: Vec::new(),
        signatures: 0,
        changeable: false,
        adoptable: told.obstacles.is_empty(),
        obstacles: told.obstacles.iter().map(say).collect(),
        consequences: told.consequences.iter().map(say).collect(),
    }
}

fn is_built_in(content: &Methodology) -> bool {
    builtin::all().iter().any(|one| one == content)
}
