//! The same pages in Chromium, with the same core behind them: what a minimal Electron application would be. Electron
//! itself brings its binary only by a download of its own; Chromium comes with the system.
//!
//! The core answers from the process that measures, so its memory doesn't count on this side, nor does Node's, which
//! Electron would have: what is told of the stand-in is the least that Electron needs.

mod core;

use std::convert::Infallible;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use countersign::text::Words;
use fantoccini::wd::Capabilities;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::json;

use self::core::{Core, Said};
use super::app::Driver;
use super::hands::Window;
use super::run::Folder;
use crate::place;

/// What stands in the page in place of Tauri's bridge.
const BRIDGE: &str = include_str!("stand_in/bridge.js");

/// The browser itself: the script of that name in the path would be measured along.
const BROWSER: &str = "/usr/lib/chromium/chromium";

/// Chromium with the pages and the core.
pub struct StandIn {
    address: String,
    core: Arc<Mutex<Core>>,
}

impl StandIn {
    /// Serves the built pages on this machine, started with a workspace or without one.
    ///
    /// # Panics
    /// When no port is free.
    pub fn serve(workspace: Option<&Path>) -> Self {
        let core = Arc::new(Mutex::new(Core::started_with(workspace)));
        let (tell, told) = std::sync::mpsc::channel();
        let answering = Arc::clone(&core);
        // It serves until this program ends: a bench has few of them.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime can be made").block_on(async {
                let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
                let port = listener.local_addr().expect("a bound socket has an address").port();
                tell.send(format!("http://127.0.0.1:{port}")).expect("somebody waits for the address");
                while let Ok((stream, _)) = listener.accept().await {
                    let core = Arc::clone(&answering);
                    tokio::spawn(async move {
                        let service = service_fn(|request| answer(Arc::clone(&core), request));
                        // A connection that breaks is the browser's to open again.
                        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
                    });
                }
            });
        });
        Self { address: told.recv().expect("the server starts"), core }
    }

    /// Opens it in a window of Chromium without tabs and address, as Electron would.
    pub fn open(&self, folder: &Folder) -> Window {
        let options = json!({
            "binary": BROWSER,
            "args": [
                format!("--app={}", self.address),
                format!("--user-data-dir={}", folder.file("profile").display()),
                // As large as ours; there is neither a graphics card nor, for root, a sandbox.
                "--window-size=1440,900", "--disable-gpu", "--no-sandbox",
                // What a browser does beside showing pages, Electron doesn't.
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-extensions", "--disable-default-apps", "--disable-features=Translate",
            ],
        });
        let capabilities = Capabilities::from_iter([("goog:chromeOptions".to_owned(), options)]);
        Window::connect(Driver::start_program("chromedriver", folder), capabilities, folder, None)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // The file is free for the next one.
        locked(&self.core).close();
    }
}

fn locked(core: &Mutex<Core>) -> std::sync::MutexGuard<'_, Core> {
    core.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(core: Arc<Mutex<Core>>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path().to_owned();
    let body = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let (status, kind, bytes) = match path.strip_prefix("/invoke/") {
        Some(command) => match locked(&core).invoke(command, &serde_json::from_slice(&body).unwrap_or_default()) {
            Ok(Said::Json(value)) => (200, "application/json", value.to_string().into_bytes()),
            Ok(Said::Bytes(bytes)) => (200, "application/octet-stream", bytes.to_vec()),
            Err(error) => (400, "application/json", error.to_json(Words::english()).to_string().into_bytes()),
        },
        None => page(&path),
    };
    let response = Response::builder().status(status).header("content-type", kind);
    Ok(response.body(Full::new(Bytes::from(bytes))).expect("these are headers"))
}

/// A file of the built pages; the first one with the bridge in it.
fn page(path: &str) -> (u16, &'static str, Vec<u8>) {
    let built = place::root().join("ui/dist");
    let name = path.trim_start_matches('/');
    if name.is_empty() {
        let page = fs::read_to_string(built.join("index.html")).expect("the pages are built");
        let page = page.replacen("<head>", &format!("<head><script>{BRIDGE}</script>"), 1);
        return (200, "text/html", page.into_bytes());
    }
    let kind = match Path::new(name).extension().and_then(|ending| ending.to_str()) {
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    fs::read(built.join(name)).map_or((404, "text/plain", Vec::new()), |bytes| (200, kind, bytes))
}
