//! The program itself.

use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::text::Language;
use serde::Serialize;
use tauri::ipc::Response;
use tauri::{AppHandle, State, WebviewWindow};

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

/// Shows everything larger or smaller: 2 is twice the size.
#[tauri::command]
pub fn set_zoom(window: WebviewWindow, factor: f64) -> Result<(), Failure> {
    window.set_zoom(factor).map_err(|error| Failure::because("no-zoom", error))
}

/// Speaks a language from now on: what the core says, until the pages choose another.
#[tauri::command]
pub fn use_language(language: Language) {
    language::speak(language);
}

/// The face of printed documents for Chinese, Japanese and Korean, for a system that has none.
#[tauri::command]
pub fn east_asian_face() -> Response {
    Response::new(countersign::document::east_asian_face().to_vec())
}
