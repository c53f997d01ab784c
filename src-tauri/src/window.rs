//! The windows, and the fence around them: they show the product's own pages and never leave them.

use crate::places::Places;
use crate::session::{Session, Start};
use crate::settings::Kept;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, Url, WebviewWindow, WebviewWindowBuilder, Window};

/// The label of the first window; the others are numbered from 2.
const FIRST: &str = "main";

/// The event that asks the pages whether their window can be closed.
const CLOSE_ASKED: &str = "close-asked";

/// The number of the next window.
static NEXT: AtomicU32 = AtomicU32::new(2);

/// Opens a window as `tauri.conf.json` describes it, with what it is to show first.
///
/// It is made here and not by Tauri itself, because the fence can only be given while the window is being made.
pub fn open(app: &AppHandle, start: Option<Start>) -> tauri::Result<()> {
    let mut config = app.config().app.windows[0].clone();
    if app.get_webview_window(FIRST).is_some() {
        config.label = format!("window-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    }
    app.state::<Session>().welcome(&config.label, start);
    app.state::<Places>().put(app, &mut config);
    WebviewWindowBuilder::from_config(app, &config)?
        .initialization_script(app.state::<Kept>().for_pages())
        .on_navigation(|url| is_own_page(url, tauri::is_dev()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?
        .set_focus()
}

/// Brings a window to the front.
pub fn raise(window: &WebviewWindow) -> tauri::Result<()> {
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

/// Asks the pages of a window to save what is typed and to close it then. Pages that don't answer are not waited for a
/// second time.
pub fn ask_to_close(window: &Window, api: &CloseRequestApi) {
    if window.state::<Session>().ask_to_close(window.label()) {
        return;
    }
    if window.emit_to(window.label(), CLOSE_ASKED, ()).is_ok() {
        api.prevent_close();
    }
}

/// Whether `url` is a page of the product: compiled in, or from Vite's server while developing.
fn is_own_page(url: &Url, developing: bool) -> bool {
    match (url.scheme(), url.host_str(), url.port()) {
        ("tauri", Some("localhost"), None) => true,
        // Windows has no schemes of one's own: WebView2 sees the compiled-in pages under this name.
        ("http" | "https", Some("tauri.localhost"), None) => true,
        ("http", Some("localhost"), Some(1420)) => developing,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    fn allowed(url: &str, developing: bool) -> bool {
        is_own_page(&url.parse().unwrap(), developing)
    }

    #[test]
    fn the_products_own_pages_are_shown() {
        assert!(allowed("tauri://localhost/index.html", false));
        assert!(allowed("http://tauri.localhost/", false));
        assert!(allowed("http://localhost:1420/", true));
    }

    #[test]
    fn nothing_outside_is_shown() {
        for outside in [
            "https://example.com/",
            "http://localhost:1420/",
            "http://localhost/",
            "http://tauri.localhost.example.com/",
            "http://tauri.localhost:8080/",
            "file:///etc/passwd",
            "data:text/html,<h1>x</h1>",
        ] {
            assert!(!allowed(outside, false), "{outside} is not the product's");
        }
    }
}
