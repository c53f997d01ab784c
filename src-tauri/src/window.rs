//! The one window, and the fence around it: it shows the product's own pages and never leaves them.

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewWindowBuilder};

/// Opens the window that `tauri.conf.json` describes.
///
/// It is made here and not by Tauri itself, because the fence can only be given while the window is being made.
pub fn open(app: &mut App) -> tauri::Result<()> {
    let config = app.config().app.windows[0].clone();
    WebviewWindowBuilder::from_config(app.handle(), &config)?
        .on_navigation(|url| is_own_page(url, tauri::is_dev()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?
        .set_focus()
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
