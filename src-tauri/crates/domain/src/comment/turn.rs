//! What a comment turns into: an issue to be resolved, or a question to be answered. Either settles the comment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::{put, unsettled};
use super::{Comment, CommentStatus};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::{EntityId, Ref};
use crate::issue::{IssueKind, Severity};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::time::Date;

/// The longest line that a comment gives an issue for its name, in characters.
const NAME_LIMIT: usize = 120;

/// Raises an issue from a comment.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RaiseIssue {
    /// Which comment.
    pub comment: Ref<Comment>,
    /// One line that says what is wrong; the comment's first where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What sort it is; a change where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<IssueKind>,
    /// How bad it is; minor where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Who resolves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

impl Rule for RaiseIssue {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let comment = unsettled(draft, &self.comment)?;
        let add = crate::issue::command::Add {
            name: self.name.clone().unwrap_or_else(|| first_line(&comment.text)),
            workstream: Some(comment.workstream.into()),
            kind: Some(self.kind.unwrap_or(IssueKind::Change)),
            severity: Some(self.severity.unwrap_or(Severity::Minor)),
            description: Some(comment.text.clone()),
            owner: self.owner.clone(),
            due: self.due,
            integration: None,
            scenario: None,
            step: None,
            priority: None,
            affects_sign_off: None,
            workaround: None,
            evidence: None,
            root_cause: None,
            fixed_in: None,
            resolution: None,
            retest: None,
        };
        let made = add.decide(draft)?;
        settle(draft, comment, made.value, "did-comment-raise-issue")
    }
}

/// Asks a question from a comment.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Ask {
    /// Which comment.
    pub comment: Ref<Comment>,
    /// What is asked; the comment's text where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Who finds out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

impl Rule for Ask {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let comment = unsettled(draft, &self.comment)?;
        let add = crate::requirement::ask::Add {
            question: self.question.clone().unwrap_or_else(|| comment.text.clone()),
            workstream: Some(comment.workstream.into()),
            // Only the requirements are asked about by section.
            section: None,
            requirement: None,
            owner: self.owner.clone(),
            due: self.due,
        };
        let made = add.decide(draft)?;
        settle(draft, comment, made.value, "did-comment-ask")
    }
}

/// What a comment became says the rest: it is accepted.
fn settle(draft: &mut Draft, mut comment: Comment, made: Option<EntityId>, label: &str) -> Result<Outcome, Refusal> {
    comment.became = made;
    comment.status = CommentStatus::Accepted;
    comment.answered_by = Some(draft.acting_person()?.id());
    let reference = made.and_then(|id| draft.state().caption(id)).map(|(_, reference, _)| reference);
    let outcome = put(draft, comment, label);
    let label = outcome.label.with("made", reference.unwrap_or_default());
    Ok(Outcome { label, value: made })
}

fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= NAME_LIMIT {
        return line.to_owned();
    }
    let cut: String = line.chars().take(NAME_LIMIT).collect();
    format!("{}…", cut.trim_end())
}
