//! How the pages are painted on Linux. Without a graphics card the engine paints through an OpenGL that computes each pixel on
//! the processor; its own painter does the same in two thirds of the time. The engine asks its environment which one to take,
//! before the program has begun, so the program starts once more in its own place.

use std::env;
use std::ffi::OsStr;
use std::fs::read_dir;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

/// What tells the engine to paint without OpenGL. Whoever has set it, to whatever, has chosen.
const WITHOUT_OPENGL: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Where the system lists its graphics cards.
const CARDS: &str = "/dev/dri";

/// Chooses how to paint. Comes back where nothing is to be told, and where the program can't be started anew: slower painting is
/// better than none.
pub fn choose() {
    if is_chosen(env::var_os(WITHOUT_OPENGL).as_deref(), Path::new(CARDS)) {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let _failed = Command::new(program).args(env::args_os().skip(1)).env(WITHOUT_OPENGL, "1").exec();
}

/// Whether the engine paints as it should: it was told, or there is a card that renders.
fn is_chosen(told: Option<&OsStr>, cards: &Path) -> bool {
    let renders = |name: &OsStr| name.to_str().is_some_and(|name| name.starts_with("renderD"));
    told.is_some() || read_dir(cards).is_ok_and(|cards| cards.flatten().any(|card| renders(&card.file_name())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_renders_or_a_person_decides() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_chosen(None, &folder.path().join("none")));
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!is_chosen(None, folder.path()), "a card that only shows");
        assert!(is_chosen(Some(OsStr::new("0")), folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(is_chosen(None, folder.path()));
    }
}
