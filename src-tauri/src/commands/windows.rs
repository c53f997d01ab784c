//! The windows: what one shows when its pages start, another one, closing.

use crate::failure::Failure;
use crate::here::Here;
use crate::session::Start;
use crate::window;
use tauri::{AppHandle, Manager};

/// What the window is to show: when its pages start, and when they start again.
#[tauri::command]
pub fn start(here: Here) -> Option<Start> {
    here.session().start(here.window().label())
}

/// Opens another window, with a workspace in it or empty.
#[tauri::command]
pub async fn open_window(app: AppHandle, shows: Option<Start>) -> Result<(), Failure> {
    // Not in the thread of the windows: Windows can't make one while another waits for the answer.
    window::open(&app, shows).map_err(|error| Failure::because("no-window", error))
}

/// Closes the window, as its own button does: its pages are asked first.
#[tauri::command]
pub fn close_window(here: Here) -> Result<(), Failure> {
    here.window().close().map_err(not_closed)
}

/// Closes every window, each after its pages were asked; with the last one the program ends.
#[tauri::command]
pub fn quit(app: AppHandle) -> Result<(), Failure> {
    app.webview_windows().into_values().try_for_each(|window| window.close()).map_err(not_closed)
}

/// The pages let the window be closed: everything is saved, or was given up.
#[tauri::command]
pub fn destroy_window(here: Here) -> Result<(), Failure> {
    here.window().destroy().map_err(not_closed)
}

/// The pages keep the window: something isn't saved.
#[tauri::command]
pub fn keep_window(here: Here) {
    here.session().stay(here.window().label());
}

fn not_closed(error: tauri::Error) -> Failure {
    Failure::because("not-closed", error)
}
