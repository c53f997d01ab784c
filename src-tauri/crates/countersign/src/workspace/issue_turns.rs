//! When issues were raised and ended, read off the journal: an issue itself says how it stands, not since when.

use domain::entity::{Change, EntityKind};
use domain::identity::EntityId;
use domain::issue::{Issue, IssueStatus, Severity};
use domain::time::Instant;

use super::{HistoryQuery, Workspace};
use crate::error::Error;

/// Commands that change an issue and never end it or open it again: their entries needn't be looked into.
const NEVER_TURN: [&str; 1] = ["issue.change"];

/// A moment at which an issue was raised, ended or opened again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IssueTurn {
    /// When.
    pub at: Instant,
    /// Whether it was raised then.
    pub raised: bool,
    /// Whether it was open before; true where it was raised.
    pub was_open: bool,
    /// Whether it is open since.
    pub is_open: bool,
    /// How bad it is said to be now.
    pub severity: Severity,
}

impl Workspace {
    /// Every turn of a project's issues, oldest first.
    ///
    /// # Errors
    /// As [`Workspace::state`], and what the journal reports.
    pub fn issue_turns(&self, project: EntityId) -> Result<Vec<IssueTurn>, Error> {
        let mut turns = Vec::new();
        for issue in self.state(project)?.issues.iter() {
            let (at, severity) = (issue.raised_at, issue.severity);
            turns.push(IssueTurn { at, raised: true, was_open: true, is_open: true, severity });
            if issue.head.revision > 1 {
                turns.extend(self.turns_of(project, issue)?);
            }
        }
        turns.sort_by_key(|turn| turn.at);
        Ok(turns)
    }

    fn turns_of(&self, project: EntityId, issue: &Issue) -> Result<Vec<IssueTurn>, Error> {
        let id = issue.head.id;
        let query = HistoryQuery { project: Some(project), entity: Some(id), limit: u32::MAX, ..Default::default() };
        let mut turns = Vec::new();
        for entry in self.history(&query)? {
            if NEVER_TURN.contains(&entry.command.as_str()) {
                continue;
            }
            let changes = self.store.changes(entry.id)?;
            let own = changes.iter().find(|change| change.kind == EntityKind::Issue && change.id == id);
            let Some((was_open, is_open)) = own.and_then(sides) else { continue };
            if was_open != is_open {
                turns.push(IssueTurn { at: entry.at, raised: false, was_open, is_open, severity: issue.severity });
            }
        }
        Ok(turns)
    }
}

/// Whether an issue was open before a change and is after it.
fn sides(change: &Change) -> Option<(bool, bool)> {
    let open = |body: &serde_json::Value| {
        let status: IssueStatus = serde_json::from_value(body.get("status")?.clone()).ok()?;
        Some(!status.is_end())
    };
    Some((open(change.before.as_ref()?)?, open(change.after.as_ref()?)?))
}
