//! The program itself.

use crate::session::Session;
use serde::Serialize;
use tauri::{AppHandle, State};

/// Name and version, as the welcome screen and the about box show them.
#[derive(Serialize)]
pub struct AppInfo {
    name: String,
    version: String,
}

/// Who is running.
#[tauri::command]
pub fn app_info(app: AppHandle) -> AppInfo {
    let package = app.package_info();
    AppInfo {
        name: app.config().product_name.clone().unwrap_or_else(|| package.name.clone()),
        version: package.version.to_string(),
    }
}

/// The path of the workspace that the program was started with, if any.
#[tauri::command]
pub fn opened_path(session: State<'_, Session>) -> Option<String> {
    session.first_workspace().map(|path| path.display().to_string())
}
