//! The native menu of a window.

use crate::failure::Failure;
use crate::menu::{self, Group};
use tauri::WebviewWindow;

/// Shows the commands that the pages have now.
#[tauri::command]
pub fn show_menu(window: WebviewWindow, groups: Vec<Group>) -> Result<(), Failure> {
    menu::show(&window, &groups).map_err(|error| Failure::because("no-menu", error))
}
