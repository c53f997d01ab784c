//! Onboardings of suppliers: beginning one, and its secrets.

use crate::failure::Failure;
use crate::here::Here;
use countersign::domain::identity::EntityId;
use countersign::window::Answer;
use serde::Deserialize;

/// The place of a secret: an onboarding and a field of its set-up.
#[derive(Deserialize)]
pub struct At {
    onboarding: String,
    field: String,
}

/// Begins the onboarding of a supplier.
#[tauri::command(async)]
pub fn start_onboarding(here: Here, project: EntityId, person: String, supplier: String) -> Result<Answer, Failure> {
    here.change(project, |workspace| workspace.begin_onboarding(project, &person, &supplier))
}

/// Keeps a secret of a set-up under a passphrase.
#[tauri::command(async)]
pub fn keep_secret(
    here: Here,
    project: EntityId,
    person: String,
    at: At,
    secret: String,
    passphrase: String,
) -> Result<Answer, Failure> {
    let At { onboarding, field } = at;
    here.change(project, |it| it.take_secret(project, &person, &onboarding, &field, &secret, &passphrase))
}

/// Shows a secret of a set-up to those who know the passphrase.
#[tauri::command(async)]
pub fn reveal_secret(here: Here, project: EntityId, at: At, passphrase: String) -> Result<String, Failure> {
    here.ask(|workspace| workspace.reveal_secret(project, &at.onboarding, &at.field, &passphrase))
}
