//! The frame around every room: the project, who can act, and what counts stand beside the rooms.

use std::collections::BTreeMap;

use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::project::Project;
use domain::refusal::Screen;
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, PersonLine, issues, person_line};
use crate::workspace::ProjectRow;

/// What the frame shows of the project that is open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FrameView {
    /// The project.
    pub project: Id<Project>,
    /// Its name.
    pub name: String,
    /// Every project of the workspace, by name.
    pub projects: Vec<OptionLine>,
    /// The customer's name.
    pub customer: String,
    /// The digest of the project's id, from which its seal is drawn.
    pub digest: Digest,
    /// Everybody who can act.
    pub people: Vec<PersonLine>,
    /// Counts beside rooms, by the room's name; rooms without anything open are absent.
    pub counts: BTreeMap<String, u32>,
}

/// The view of the frame; `projects` are those of the workspace.
pub fn frame(state: &State, projects: &[ProjectRow]) -> FrameView {
    let project = state.project();
    let open = state.issues.iter().filter(|issue| issues::is_open(issue.status)).count();
    let actions = state.actions.iter().filter(|action| action.done_on.is_none()).count();
    let comments = state.comments.iter().filter(|comment| !comment.status.is_end()).count();
    let counts = [(Screen::Issues, open), (Screen::Discover, actions), (Screen::Reviews, comments)];
    let people = state.people.iter().filter(|person| !person.inactive);
    FrameView {
        project: project.id(),
        name: project.name.clone(),
        projects: projects.iter().map(|row| OptionLine::new(row.id, &row.name)).collect(),
        customer: state.name_of(project.customer),
        digest: Digest::of(project.head.id.to_string().as_bytes()),
        people: people.filter_map(|person| person_line(state, person.id())).collect(),
        counts: counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(room, count)| (name_of(room), super::count(count)))
            .collect(),
    }
}

/// The name by which the pages know a room.
fn name_of(room: Screen) -> String {
    serde_json::to_value(room).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
