//! The program itself.

use crate::failure::Failure;
use crate::language;
use crate::settings::{Kept, Settings};
use countersign::text::Language;
use serde::Serialize;
use serde_json::{Map, Value};
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter, State, WebviewWindow};

/// The event that tells every window the settings as they are now.
const SETTINGS: &str = "settings";

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

/// The settings of the person.
#[tauri::command]
pub fn app_settings(kept: State<'_, Kept>) -> Settings {
    kept.now()
}

/// Changes some of the settings, for all windows; null takes one back to its default. What the core says comes in the
/// language `spoken` from then on, which the pages know where the system's is chosen.
#[tauri::command(async)]
pub fn change_settings(
    app: AppHandle,
    kept: State<'_, Kept>,
    changes: Map<String, Value>,
    spoken: Option<Language>,
) -> Result<Settings, Failure> {
    let settings = kept.change(changes)?;
    if let Some(spoken) = spoken {
        language::speak(spoken);
    }
    app.emit(SETTINGS, &settings).map_err(|error| Failure::because("settings-untold", error))?;
    Ok(settings)
}

/// Shows everything larger or smaller: 2 is twice the size.
#[tauri::command]
pub fn set_zoom(window: WebviewWindow, factor: f64) -> Result<(), Failure> {
    window.set_zoom(factor).map_err(|error| Failure::because("no-zoom", error))
}

/// Speaks a language from now on: what the core says in the windows that start with it.
#[tauri::command]
pub fn use_language(language: Language) {
    language::speak(language);
}

/// The face of printed documents for Chinese, Japanese and Korean, for a system that has none.
#[tauri::command]
pub fn east_asian_face() -> Response {
    Response::new(countersign::document::east_asian_face().to_vec())
}
