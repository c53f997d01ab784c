//! The native menu of a window: the commands that its pages have now, and what the system itself puts there.

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use tauri::menu::{Menu, MenuBuilder, MenuEvent, MenuItemBuilder, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, Window, Wry};

/// Parts the window from the command in the id of an entry.
const OF: char = '/';

/// The event that tells the pages which command was chosen: its id.
const CHOSEN: &str = "menu";

/// One menu of the bar.
#[derive(Debug, Deserialize)]
pub struct Group {
    title: String,
    entries: Vec<Entry>,
    /// Whether it is the place for cut, copy and paste.
    #[serde(default)]
    edits: bool,
}

/// A command of the pages in a menu.
#[derive(Debug, Deserialize)]
pub struct Entry {
    id: String,
    label: String,
    /// Its shortcut as the pages write it: `Mod+Shift+Z`, or the sequence `G H`.
    keys: Option<String>,
    /// A command that is forbidden now stays: chosen, it explains itself.
    #[serde(default)]
    forbidden: bool,
    /// Whether a rule parts it from what stands above.
    #[serde(default)]
    parted: bool,
}

/// The menu of each window, for the system that shows only one at a time.
#[derive(Default)]
pub struct Menus(Mutex<HashMap<String, Menu<Wry>>>);

/// Shows these menus in a window, in place of those there were.
pub fn show(window: &WebviewWindow, groups: &[Group]) -> tauri::Result<()> {
    let app = window.app_handle();
    let mut menu = MenuBuilder::new(app);
    if cfg!(target_os = "macos") {
        menu = menu.item(&own_menu(app)?);
    }
    for group in groups {
        menu = menu.item(&submenu(app, window.label(), group)?);
    }
    let menu = menu.build()?;
    if !cfg!(target_os = "macos") {
        return window.set_menu(menu).map(drop);
    }
    app.state::<Menus>().kept().insert(window.label().to_owned(), menu.clone());
    if window.is_focused()? { app.set_menu(menu).map(drop) } else { Ok(()) }
}

/// macOS has one menu, which is that of the window in front.
pub fn focused(window: &Window) {
    if cfg!(target_os = "macos")
        && let Some(menu) = window.state::<Menus>().kept().get(window.label())
    {
        // A window that is being closed needs no menu.
        let _ = window.app_handle().set_menu(menu.clone());
    }
}

impl Menus {
    fn kept(&self) -> std::sync::MutexGuard<'_, HashMap<String, Menu<Wry>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hands what was chosen to the pages of its window, which do it as if it had been chosen there.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    if let Some((window, command)) = event.id().0.split_once(OF) {
        // Without a window to hear it, there is nothing to choose from either.
        let _ = app.emit_to(window, CHOSEN, command);
    }
}

fn submenu(app: &AppHandle, window: &str, group: &Group) -> tauri::Result<Submenu<Wry>> {
    let mut menu = SubmenuBuilder::new(app, escaped(&group.title));
    for entry in &group.entries {
        if entry.parted {
            menu = menu.separator();
        }
        let mut item = MenuItemBuilder::with_id(format!("{window}{OF}{}", entry.id), label(entry));
        if let Some(keys) = entry.keys.as_deref().and_then(accelerator) {
            item = item.accelerator(keys);
        }
        menu = menu.item(&item.build(app)?);
    }
    // macOS gives a text field these keys only through a menu; elsewhere the page has them itself.
    if group.edits && cfg!(target_os = "macos") {
        menu = menu.separator().cut().copy().paste().select_all();
    }
    menu.build()
}

/// The menu that macOS names after the program.
fn own_menu(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let name = &app.package_info().name;
    SubmenuBuilder::new(app, name).services().separator().hide().hide_others().show_all().separator().quit().build()
}

/// The label; the ellipsis of a forbidden command says that a dialog follows, with the reason.
fn label(entry: &Entry) -> String {
    let label = escaped(&entry.label);
    if entry.forbidden { format!("{label} …") } else { label }
}

/// A menu takes `&` for the mark of a letter.
fn escaped(text: &str) -> String {
    text.replace('&', "&&")
}

/// The shortcut for the system, if it has a modifier: single keys and sequences belong to the pages, which know
/// whether someone is typing.
fn accelerator(keys: &str) -> Option<String> {
    let has_modifier = ["Mod+", "Alt+"].iter().any(|modifier| keys.starts_with(modifier));
    (has_modifier && !keys.contains(' ')).then(|| keys.replace("Mod+", "CmdOrCtrl+"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shortcuts_with_a_modifier_are_the_systems() {
        assert_eq!(accelerator("Mod+Shift+Z").as_deref(), Some("CmdOrCtrl+Shift+Z"));
        assert_eq!(accelerator("Alt+ArrowLeft").as_deref(), Some("Alt+ArrowLeft"));
        assert_eq!(accelerator("G H"), None);
        assert_eq!(accelerator("?"), None);
    }

    #[test]
    fn labels_are_shown_as_written() {
        let entry: Entry = serde_json::from_value(serde_json::json!({
            "id": "edit.undo", "label": "Undo “Rename R&D”", "keys": null, "forbidden": true
        }))
        .unwrap();
        assert_eq!(label(&entry), "Undo “Rename R&&D” …");
    }
}
