//! The settings of the person at this computer: language, appearance, size. They are kept beside the list of recent
//! files, and only what differs from the defaults is written.

use crate::failure::Failure;
use crate::keeping;
use countersign::post::MailServer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The file in the program's folder for settings.
pub const FILE: &str = "settings.json";

/// The language of the screens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
    /// As the system has it; English where the program doesn't speak that.
    #[default]
    System,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// Dark ink on light paper.
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// As the system has it.
    #[default]
    System,
}

/// All of them. A new one is a field with a default here, and a line in `ui/src/app/settings.svelte.ts`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the screens.
    pub language: Language,
    /// Light or dark.
    pub appearance: Appearance,
    /// How large everything is shown: 2 is twice the size.
    pub zoom: f64,
    /// Whether somebody who is added to a project is kept in the people directory, unless the tick is taken away.
    pub keep_people: bool,
    /// The mail server by which letters to suppliers are sent. Its password is never kept.
    pub mail_server: MailServer,
    /// What a newer version of the program keeps there.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            appearance: Appearance::default(),
            zoom: 1.0,
            keep_people: false,
            mail_server: MailServer::default(),
            other: Map::new(),
        }
    }
}

impl Settings {
    /// These settings with some changed: fields by name; null takes one back to its default.
    ///
    /// # Errors
    /// `setting-unknown` where a field can't have that value.
    pub fn with(&self, changes: Map<String, Value>) -> Result<Self, Failure> {
        let mut fields = self.fields();
        for (name, value) in changes {
            match value {
                Value::Null => fields.remove(&name),
                value => fields.insert(name, value),
            };
        }
        let unknown = |error: serde_json::Error| Failure::because("setting-unknown", error);
        serde_json::from_value(Value::Object(fields)).map_err(unknown)
    }

    /// What differs from the defaults.
    fn differences(&self) -> Map<String, Value> {
        let defaults = Self::default().fields();
        self.fields().into_iter().filter(|(name, value)| defaults.get(name) != Some(value)).collect()
    }

    fn fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => unreachable!("settings are plain fields"),
        }
    }
}

/// The settings, and the file that keeps them.
pub struct Kept {
    file: Option<PathBuf>,
    settings: Mutex<Settings>,
}

impl Kept {
    /// Reads the settings of a folder. A file that can't be understood is put aside, and the defaults hold.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        let file = folder.map(|folder| folder.join(FILE));
        let settings = file.as_deref().map(keeping::read).unwrap_or_default();
        Self { file, settings: Mutex::new(settings) }
    }

    /// The settings now.
    pub fn now(&self) -> Settings {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes some of them.
    ///
    /// # Errors
    /// As [`Settings::with`]; `settings-unwritten` where the file can't be written.
    pub fn change(&self, changes: Map<String, Value>) -> Result<Settings, Failure> {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = settings.with(changes)?;
        if let Some(file) = &self.file {
            let failed = |error| Failure::because("settings-unwritten", error);
            keeping::write(file, &changed.differences()).map_err(failed)?;
        }
        settings.clone_from(&changed);
        Ok(changed)
    }

    /// A script that hands the settings to the pages before they draw anything.
    pub fn for_pages(&self) -> String {
        format!("window.settingsAtStart = {};", Value::Object(self.now().fields()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn kept(folder: &tempfile::TempDir) -> Kept {
        Kept::in_folder(Some(folder.path().to_owned()))
    }

    fn change(kept: &Kept, changes: Value) -> Result<Settings, Failure> {
        kept.change(changes.as_object().unwrap().clone())
    }

    #[test]
    fn only_what_differs_is_written_and_it_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        change(&kept(&folder), json!({"language": "de", "zoom": 1.0})).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({"language": "de"}));
        assert_eq!(kept(&folder).now().language, Language::De);
        change(&kept(&folder), json!({"language": null})).unwrap();
        assert_eq!(kept(&folder).now(), Settings::default());
    }

    #[test]
    fn damaged_settings_are_put_aside_and_the_defaults_hold() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "{\"zoom\": \"").unwrap();
        assert_eq!(kept(&folder).now(), Settings::default());
        assert!(folder.path().join("settings.damaged.json").exists());
        assert!(!folder.path().join(FILE).exists());
    }

    #[test]
    fn what_no_setting_can_be_is_refused_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let kept = kept(&folder);
        assert_eq!(change(&kept, json!({"appearance": "sepia"})).unwrap_err().code, "setting-unknown");
        assert_eq!(kept.now(), Settings::default());
    }

    #[test]
    fn what_a_newer_version_wrote_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), r#"{"spelling": "strict"}"#).unwrap();
        change(&kept(&folder), json!({"appearance": "dark"})).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({"appearance": "dark", "spelling": "strict"}));
    }
}
