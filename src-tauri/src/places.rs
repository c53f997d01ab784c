//! Size and place of the windows, each by its label, given back at the next start.
//!
//! (The plug-in that does this moves a window after it was made, so that it is seen to jump; here a window is made where
//! it was.)

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tauri::utils::config::WindowConfig;
use tauri::{AppHandle, Monitor, Window};

/// The file in the program's folder for settings.
const FILE: &str = "windows.json";

/// How much of a window must lie on a screen to be caught with the pointer, in pixels.
const CATCHABLE: f64 = 80.0;

/// Where a window is, in pixels that a screen's scale doesn't change.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    maximized: bool,
}

/// A screen in the same pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Screen {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// The places, and the file that keeps them.
pub struct Places {
    file: Option<PathBuf>,
    known: Mutex<BTreeMap<String, Place>>,
}

impl Places {
    /// Reads the places of the last time. Where they can't be read windows open as they do the first time.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        let file = folder.map(|folder| folder.join(FILE));
        let text = file.as_ref().and_then(|file| std::fs::read_to_string(file).ok());
        let known = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        Self { file, known: Mutex::new(known) }
    }

    /// Puts a window that is being made where it was, if that is on a screen.
    pub fn put(&self, app: &AppHandle, config: &mut WindowConfig) {
        let Some(place) = self.known().get(&config.label).copied() else { return };
        let screens: Vec<Screen> = app.available_monitors().unwrap_or_default().iter().map(screen).collect();
        restore(place, &screens, config);
    }

    /// Notes where a window is now.
    pub fn note(&self, window: &Window) {
        if let Some(place) = place_of(window) {
            let mut known = self.known();
            let before = known.get(window.label()).copied();
            // A window that is made small again goes back to what it was before it was made large.
            let place = before.filter(|_| place.maximized).map_or(place, |before| Place { maximized: true, ..before });
            known.insert(window.label().to_owned(), place);
        }
    }

    /// Writes the places down. That they can't be kept is nothing to stop for.
    pub fn keep(&self) {
        let known = self.known();
        let Some(file) = self.file.as_ref().filter(|_| !known.is_empty()) else { return };
        let written = serde_json::to_string_pretty(&*known).map_err(std::io::Error::from).and_then(|text| {
            std::fs::create_dir_all(file.with_file_name("")).and_then(|()| std::fs::write(file, text))
        });
        if let Err(error) = written {
            eprintln!("The places of the windows weren't kept: {error}");
        }
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<String, Place>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place_of(window: &Window) -> Option<Place> {
    if window.is_minimized().ok()? {
        return None;
    }
    let scale = window.scale_factor().ok()?;
    let at = window.outer_position().ok()?.to_logical::<f64>(scale);
    let size = window.inner_size().ok()?.to_logical::<f64>(scale);
    let maximized = window.is_maximized().ok()?;
    Some(Place { x: at.x, y: at.y, width: size.width, height: size.height, maximized })
}

fn screen(monitor: &Monitor) -> Screen {
    let scale = monitor.scale_factor();
    let (at, size) = (monitor.position().to_logical::<f64>(scale), monitor.size().to_logical::<f64>(scale));
    Screen { x: at.x, y: at.y, width: size.width, height: size.height }
}

/// The size is given back, within the screen; the place only where the window's head can be caught.
fn restore(place: Place, screens: &[Screen], config: &mut WindowConfig) {
    let reachable = |screen: &&Screen| {
        let across = (place.x + place.width).min(screen.x + screen.width) - place.x.max(screen.x);
        across >= CATCHABLE && place.y >= screen.y - 1.0 && place.y + CATCHABLE <= screen.y + screen.height
    };
    let here = screens.iter().find(reachable);
    let Some(screen) = here.or(screens.first()) else { return };
    config.width = place.width.clamp(config.min_width.unwrap_or(1.0), screen.width.max(1.0));
    config.height = place.height.clamp(config.min_height.unwrap_or(1.0), screen.height.max(1.0));
    config.maximized = place.maximized;
    if here.is_some() {
        (config.x, config.y) = (Some(place.x), Some(place.y));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen { x: 0.0, y: 0.0, width: 1440.0, height: 900.0 };
    const BESIDE: Screen = Screen { x: 1440.0, y: 0.0, width: 1920.0, height: 1080.0 };
    const PLACE: Place = Place { x: 1600.0, y: 40.0, width: 1200.0, height: 800.0, maximized: false };

    fn restored(place: Place, screens: &[Screen]) -> WindowConfig {
        let mut config = WindowConfig { width: 1440.0, height: 900.0, ..WindowConfig::default() };
        restore(place, screens, &mut config);
        config
    }

    #[test]
    fn a_window_opens_where_it_was() {
        let config = restored(PLACE, &[LAPTOP, BESIDE]);
        assert_eq!((config.x, config.y, config.width, config.height), (Some(1600.0), Some(40.0), 1200.0, 800.0));
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_back_to_one_that_is_there() {
        let config = restored(Place { width: 1800.0, ..PLACE }, &[LAPTOP]);
        assert_eq!((config.x, config.y, config.width), (None, None, 1440.0));
    }

    #[test]
    fn places_are_there_at_the_next_start_and_damaged_ones_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::in_folder(Some(folder.path().to_owned()));
        places.known().insert("main".to_owned(), PLACE);
        places.keep();
        let again = Places::in_folder(Some(folder.path().to_owned()));
        assert_eq!(again.known().get("main"), Some(&PLACE));
        std::fs::write(folder.path().join(FILE), "[").unwrap();
        assert!(Places::in_folder(Some(folder.path().to_owned())).known().is_empty());
    }
}
