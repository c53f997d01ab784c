//! Eyes and hands of a test: find, read, click, type, wait.

use super::app::{self, Driver};
use super::by::By;
use super::run::Folder;
use super::{CALL_LIMIT, GLANCE, PATIENCE};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// The key under which WebDriver hands out an element (W3C WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Between two presses of a key that is held: thirty a second, as systems repeat it.
const REPEATED: Duration = Duration::from_millis(33);

/// Answers when the page has not changed for a while, or keeps changing for too long.
const REST: &str = "
    const answer = arguments[arguments.length - 1];
    const end = performance.now() + 5000;
    let changed = performance.now();
    const watch = new MutationObserver(() => (changed = performance.now()));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = async () => {
      await document.fonts.ready;
      const now = performance.now();
      const moves = document.getAnimations().some((move) => move.effect?.getComputedTiming().iterations !== Infinity);
      if ((now - changed > 250 && !moves) || now > end) {
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => answer(true)));
      } else setTimeout(look, 50);
    };
    look();";

/// The open window. Each call waits for what it names, and panics with that name when it doesn't come.
pub struct Window {
    client: Client,
    runtime: Runtime,
    driver: Driver,
    folder: Folder,
    workspace: Option<PathBuf>,
}

impl Window {
    /// Starts the app, with this workspace if there is one.
    pub fn open(folder: &Folder, workspace: Option<&Path>) -> Window {
        let args: Vec<String> = workspace.iter().map(|path| path.display().to_string()).collect();
        let options = json!({ "binary": app::program(), "args": args });
        let capabilities = Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        Self::connect(Driver::start(folder), capabilities, folder, workspace)
    }

    /// Has a driver start what the capabilities name.
    pub(super) fn connect(
        driver: Driver,
        capabilities: Capabilities,
        folder: &Folder,
        workspace: Option<&Path>,
    ) -> Window {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let address = driver.address();
        let connect = async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            tokio::time::timeout(CALL_LIMIT, builder.capabilities(capabilities).connect(&address)).await
        };
        let client = runtime.block_on(connect).expect("the app starts in time").expect("the driver starts the app");
        Window { client, runtime, driver, folder: folder.clone(), workspace: workspace.map(Path::to_owned) }
    }

    /// Ends the app and starts it again, with the same files of the person.
    pub fn restart(&mut self) {
        self.driver.kill();
        let (folder, workspace) = (self.folder.clone(), self.workspace.clone());
        *self = Window::open(&folder, workspace.as_deref());
    }

    /// The folder of the test.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// How many windows the app has open.
    #[track_caller]
    pub fn windows(&self) -> usize {
        self.call(self.client.windows()).len()
    }

    /// Works with the other one of two windows, and comes back to this one.
    #[track_caller]
    pub fn in_the_other<T>(&self, body: impl FnOnce(&Window) -> T) -> T {
        let here = self.call(self.client.window());
        let all = self.call(self.client.windows());
        let [other] = all.iter().filter(|each| **each != here).collect::<Vec<_>>()[..] else {
            panic!("there are {} windows, not two", all.len());
        };
        self.call(self.client.switch_to_window(other.clone()));
        let done = body(self);
        self.call(self.client.switch_to_window(here));
        done
    }

    /// Waits for this part of the screen; there must be exactly one.
    #[track_caller]
    pub fn see(&self, by: &By<'_>) {
        self.one(by);
    }

    /// How many such parts there are at this moment.
    pub fn count(&self, by: &By<'_>) -> usize {
        self.all(by).len()
    }

    /// Waits until no such part is left.
    #[track_caller]
    pub fn see_gone(&self, by: &By<'_>) {
        self.wait_until(&format!("{by} is gone"), |window| window.count(by) == 0);
    }

    /// What a person reads there.
    #[track_caller]
    pub fn text(&self, by: &By<'_>) -> String {
        self.once_there(|| {
            let element = self.one(by);
            self.try_call(async { element.text().await })
        })
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, by: &By<'_>) -> String {
        let element = self.one(by);
        self.call(element.prop("value")).unwrap_or_default()
    }

    /// Clicks on it.
    #[track_caller]
    pub fn click(&self, by: &By<'_>) {
        self.once_there(|| {
            let element = self.one(by);
            self.try_call(async { element.click().await })
        });
    }

    /// Types into a field, after what it holds. Keys without a letter are those of [`fantoccini::key::Key`].
    #[track_caller]
    pub fn type_into(&self, by: &By<'_>, keys: &str) {
        let element = self.one(by);
        self.call(element.send_keys(keys));
    }

    /// Replaces what a field holds.
    #[track_caller]
    pub fn fill(&self, by: &By<'_>, text: &str) {
        let element = self.one(by);
        self.call(element.clear());
        self.call(element.send_keys(text));
    }

    /// Presses keys wherever the keyboard is.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        self.once_there(|| {
            let element = self.try_call(self.client.active_element())?;
            self.try_call(element.send_keys(keys))
        });
    }

    /// Presses a key again and again wherever the keyboard is, as one that is held: thirty times a second, or as fast as the
    /// page takes them.
    #[track_caller]
    pub fn hold(&self, key: &str, times: usize) {
        for _ in 0..times {
            let start = Instant::now();
            self.press(key);
            std::thread::sleep(REPEATED.saturating_sub(start.elapsed()));
        }
    }

    /// Looks again and again until it is so. `what` ends the sentence "waited in vain until ...".
    #[track_caller]
    pub fn wait_until(&self, what: &str, is_so: impl Fn(&Window) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
            std::thread::sleep(GLANCE);
        }
    }

    /// The address of the page shown.
    #[track_caller]
    pub fn address(&self) -> String {
        self.call(self.client.current_url()).to_string()
    }

    /// Runs a script in the page and answers what it returns. A script that reaches for a part which isn't there yet is run
    /// again until it is: it finds its parts before it does anything.
    #[track_caller]
    pub fn script(&self, source: &str, args: Vec<Value>) -> Value {
        self.once_there(|| self.try_call(self.client.execute(source, args.clone())))
    }

    /// Does it again where a part isn't there yet, or the page replaced it between finding and using it: nothing was done to
    /// that part then.
    #[track_caller]
    fn once_there<T>(&self, act: impl Fn() -> Result<T, String>) -> T {
        let start = Instant::now();
        loop {
            match act() {
                Ok(done) => return done,
                Err(error) if is_away(&error) && start.elapsed() < PATIENCE => std::thread::sleep(GLANCE),
                Err(error) => panic!("{error}"),
            }
        }
    }

    /// Runs a script that answers through its last argument, a function.
    #[track_caller]
    pub fn script_async(&self, source: &str) -> Value {
        self.call(self.client.execute_async(source, vec![]))
    }

    /// Waits until the page stands still: what it asked for is there, faces are loaded, nothing moves, and it was drawn.
    #[track_caller]
    pub fn rest(&self) {
        self.script_async(REST);
    }

    /// A picture of the page, as PNG. It can show the frame before the last change: it is for people to look at, never
    /// what a test decides by.
    #[track_caller]
    pub fn screenshot(&self) -> Vec<u8> {
        self.call(self.client.screenshot())
    }

    /// The process of the driver; the app descends from it.
    pub(super) fn driver(&self) -> u32 {
        self.driver.id()
    }

    /// Closes the window, as its own button does, and ends the driver with it.
    pub(super) fn close(self) {
        // What doesn't close is ended.
        let _ = self.try_call(self.client.clone().close());
    }

    /// Loads the pages again, and comes back when they are there: a script that is under way when a page goes is lost.
    #[track_caller]
    pub fn load_again(&self) {
        self.call(self.client.refresh());
    }

    /// Ends the app at once, as when the power fails.
    pub fn kill(&mut self) {
        self.driver.kill();
    }

    /// Writes screenshot and page into the folder, as far as the window still answers.
    pub(super) fn keep_evidence(&self, folder: &Folder) {
        let keep = |name: &str, bytes: Result<Vec<u8>, String>| {
            let written =
                bytes.and_then(|bytes| std::fs::write(folder.file(name), bytes).map_err(|error| error.to_string()));
            written.unwrap_or_else(|error| eprintln!("no {name}: {error}"));
        };
        keep("screenshot.png", self.try_call(self.client.screenshot()));
        keep("page.html", self.try_call(self.client.source()).map(String::into_bytes));
    }

    #[track_caller]
    fn one(&self, by: &By<'_>) -> Element {
        let start = Instant::now();
        loop {
            let mut found = self.all(by);
            match found.len() {
                1 => return found.remove(0),
                0 if start.elapsed() < PATIENCE => std::thread::sleep(GLANCE),
                0 => panic!("there is no {by}"),
                // Two for a moment is what a changing screen looks like.
                _ if start.elapsed() < PATIENCE => std::thread::sleep(GLANCE),
                many => panic!("there are {many} of {by}"),
            }
        }
    }

    #[track_caller]
    fn all(&self, by: &By<'_>) -> Vec<Element> {
        if matches!(by, By::Role(..) | By::OnlyRole(_)) {
            self.load_axe();
        }
        let find = || self.try_call(self.client.execute(include_str!("find.js"), vec![by.query()]));
        let found = self.once_there(find);
        let ids = found.as_array().into_iter().flatten().filter_map(|element| element[ELEMENT].as_str());
        ids.map(|id| Element::from_element_id(self.client.clone(), id.to_owned().into())).collect()
    }

    #[track_caller]
    fn call<T>(&self, call: impl Future<Output = Result<T, CmdError>>) -> T {
        self.try_call(call).unwrap_or_else(|error| panic!("{error}"))
    }

    fn try_call<T>(&self, call: impl Future<Output = Result<T, CmdError>>) -> Result<T, String> {
        let limited = async { tokio::time::timeout(CALL_LIMIT, call).await };
        match self.runtime.block_on(limited) {
            Ok(outcome) => outcome.map_err(|error| error.to_string()),
            Err(_) => Err(format!("the window didn't answer within {} s", CALL_LIMIT.as_secs())),
        }
    }
}

/// Whether a part was not there: replaced between being found and being used (drawn anew, or on a page that went), or looked
/// for by a script before it was drawn.
fn is_away(error: &str) -> bool {
    error.contains("Stale element")
        || (error.contains("Node with identifier") && error.contains("was not found"))
        || error.contains("null is not an object")
        || error.contains("undefined is not an object")
}
