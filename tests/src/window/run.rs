//! Running one spec: window up, spec, window down, and evidence kept when it failed.

use super::hands::Window;
use crate::place;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// One window at a time: two on one screen would take the keyboard from each other.
static SCREEN: Mutex<()> = Mutex::new(());

/// The folder of one spec, fresh at its start and gone after it passed.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    fn fresh(spec: &str) -> Folder {
        let path = place::root().join("artifacts/window").join(spec);
        if path.exists() {
            fs::remove_dir_all(&path).expect("the folder of an earlier run can be removed");
        }
        fs::create_dir_all(&path).expect("the checkout is writable");
        Folder(path)
    }

    /// A file of the test in it, for example the workspace.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// What app and driver said.
    pub fn log(&self) -> PathBuf {
        self.file("log.txt")
    }

    /// Where the app finds the person's folders.
    pub fn homes(&self) -> [(&'static str, PathBuf); 4] {
        let home = self.file("home");
        let folder = |name: &str| {
            let path = home.join(name);
            fs::create_dir_all(&path).expect("the test's folder is writable");
            path
        };
        [
            ("XDG_CONFIG_HOME", folder("config")),
            ("XDG_DATA_HOME", folder("data")),
            ("XDG_CACHE_HOME", folder("cache")),
            ("XDG_STATE_HOME", folder("state")),
        ]
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

/// Runs one spec called `name` (also the name of its folder). `prepare` makes what the app is started with: it gets
/// the folder and answers the workspace to open, or none for the welcome screen.
///
/// # Panics
/// When the spec does; screenshot, page and log are in its folder then.
pub fn spec(name: &str, prepare: impl FnOnce(&Folder) -> Option<PathBuf>, body: impl FnOnce(&mut Window)) {
    let _screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder::fresh(name);
    let workspace = prepare(&folder);
    let mut window = Window::open(&folder, workspace.as_deref());
    let outcome = catch_unwind(AssertUnwindSafe(|| body(&mut window)));
    if let Err(panic) = outcome {
        window.keep_evidence(&folder);
        drop(window);
        eprintln!("The evidence of `{name}` lies in {}", folder.path().display());
        resume_unwind(panic);
    }
    drop(window);
    fs::remove_dir_all(folder.path()).expect("the test's own folder can be removed");
}

/// Opens a window to measure it, and closes it when that is done. Windows of one name have the same home, as those of a
/// person do: a program that ran before finds its folders made. `artifacts/measured/` is the caller's to remove.
pub fn measured<T>(name: &str, open: impl FnOnce(&Folder) -> Window, look: impl FnOnce(&Window) -> T) -> T {
    let _screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder(place::root().join("artifacts/measured").join(name));
    fs::create_dir_all(folder.path()).expect("the checkout is writable");
    let window = open(&folder);
    let looked = look(&window);
    window.close();
    looked
}
