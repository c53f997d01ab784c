//! Segmentation: drafts of rules, and what they would change.

use crate::failure::Failure;
use crate::here::Here;
use countersign::domain::identity::EntityId;
use countersign::domain::supplier::segment::Rules;
use countersign::view::segmentation::{PreviewView, RulesDraftView};

/// What is to be said about a draft of rules.
#[tauri::command(async)]
pub fn rules_draft(
    here: Here,
    project: EntityId,
    person: Option<String>,
    rules: Rules,
) -> Result<RulesDraftView, Failure> {
    here.ask(|workspace| workspace.rules_draft(project, person.as_deref(), &rules))
}

/// What applying rules would change.
#[tauri::command(async)]
pub fn preview_segmentation(here: Here, project: EntityId, rules: Rules) -> Result<PreviewView, Failure> {
    here.ask(|workspace| workspace.show_segmentation(project, &rules))
}
