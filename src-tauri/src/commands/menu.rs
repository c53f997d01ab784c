//! The native menu.

use crate::failure::Failure;
use crate::menu::{self, Group};
use tauri::AppHandle;

/// Shows the commands that the pages have now.
#[tauri::command]
pub fn show_menu(app: AppHandle, groups: Vec<Group>) -> Result<(), Failure> {
    menu::show(&app, &groups).map_err(|error| Failure::because("no-menu", error))
}
