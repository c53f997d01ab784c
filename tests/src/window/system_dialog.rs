//! The system's own dialog for files: no driver of web pages reaches it, so it is worked by the keyboard of the display.

use super::hands::Window;
use super::{GLANCE, PATIENCE};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, GetKeyboardMappingReply, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// Keys that write no letter, as X calls them (X11, appendix A).
const RETURN: u32 = 0xFF0D;
const DELETE: u32 = 0xFFFF;
const SHIFT: u32 = 0xFFE1;
const CONTROL: u32 = 0xFFE3;

/// How long the dialog is left alone after each key, as by somebody who types fast.
const STROKE: Duration = Duration::from_millis(15);

impl Window {
    /// Chooses a file in the system's dialog with this title: types its path and confirms. Waits until the dialog is
    /// there, and until it is gone.
    ///
    /// # Panics
    /// When no such dialog comes, or it doesn't take the path.
    #[track_caller]
    pub fn choose_in_dialog(&self, title: &str, path: &Path) {
        let path = path.to_str().expect("a test's path can be typed");
        let (display, screen) = RustConnection::connect(None).expect("there is a display");
        let root = display.setup().roots[screen].root;
        let keyboard = Keyboard::of(&display, root).expect("the display has a keyboard");
        let dialog = wait_for(&format!("the system's dialog “{title}”"), || shown(&display, root, title));
        let worked = keyboard.answer(dialog, path);
        worked.unwrap_or_else(|error| panic!("the dialog “{title}” can't be worked: {error}"));
        wait_for(&format!("“{title}” to close"), || shown(&display, root, title).is_none().then_some(()));
    }
}

#[track_caller]
fn wait_for<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
        sleep(GLANCE);
    }
}

/// The window with this title, if it is to be seen: one that is going away meanwhile isn't.
fn shown(display: &RustConnection, above: u32, title: &str) -> Option<u32> {
    let children = display.query_tree(above).ok()?.reply().ok()?.children;
    children.into_iter().find_map(|each| {
        let is_it = title_of(display, each).is_some_and(|found| found == title) && is_seen(display, each);
        if is_it { Some(each) } else { shown(display, each, title) }
    })
}

fn title_of(display: &RustConnection, window: u32) -> Option<String> {
    let name = display.intern_atom(false, b"_NET_WM_NAME").ok()?.reply().ok()?.atom;
    let text = display.get_property(false, window, name, AtomEnum::ANY, 0, 256).ok()?.reply().ok()?.value;
    String::from_utf8(text).ok()
}

fn is_seen(display: &RustConnection, window: u32) -> bool {
    let about = display.get_window_attributes(window).ok().and_then(|asked| asked.reply().ok());
    about.is_some_and(|about| about.map_state == MapState::VIEWABLE)
}

/// The keyboard of the display, and what its keys write.
struct Keyboard<'a> {
    display: &'a RustConnection,
    root: u32,
    first: u8,
    keys: GetKeyboardMappingReply,
}

impl<'a> Keyboard<'a> {
    fn of(display: &'a RustConnection, root: u32) -> Result<Self, ReplyError> {
        let (first, last) = (display.setup().min_keycode, display.setup().max_keycode);
        let keys = display.get_keyboard_mapping(first, last - first + 1)?.reply()?;
        Ok(Self { display, root, first, keys })
    }

    /// Types a path in place of what the dialog suggests, and confirms.
    fn answer(&self, dialog: u32, path: &str) -> Result<(), ReplyError> {
        self.display.set_input_focus(InputFocus::PARENT, dialog, x11rb::CURRENT_TIME)?.check()?;
        self.with(CONTROL, 'a'.into())?;
        for letter in path.chars() {
            self.stroke(letter.into())?;
        }
        // What the dialog has completed by itself is not meant.
        self.stroke(DELETE)?;
        self.stroke(RETURN)
    }

    /// Presses what writes this, with Shift where that is needed.
    fn stroke(&self, sign: u32) -> Result<(), ReplyError> {
        let (key, shifted) = self.key(sign);
        if shifted { self.held(SHIFT, key) } else { self.press(key) }
    }

    fn with(&self, held: u32, sign: u32) -> Result<(), ReplyError> {
        self.held(held, self.key(sign).0)
    }

    fn held(&self, held: u32, key: u8) -> Result<(), ReplyError> {
        let held = self.key(held).0;
        self.fake(KEY_PRESS_EVENT, held)?;
        self.press(key)?;
        self.fake(KEY_RELEASE_EVENT, held)
    }

    fn press(&self, key: u8) -> Result<(), ReplyError> {
        self.fake(KEY_PRESS_EVENT, key)?;
        self.fake(KEY_RELEASE_EVENT, key)?;
        sleep(STROKE);
        Ok(())
    }

    fn fake(&self, event: u8, key: u8) -> Result<(), ReplyError> {
        self.display.xtest_fake_input(event, key, x11rb::CURRENT_TIME, self.root, 0, 0, 0)?.check()
    }

    /// The key that writes this, and whether Shift is held for it.
    fn key(&self, sign: u32) -> (u8, bool) {
        let each = usize::from(self.keys.keysyms_per_keycode);
        let keys = (self.first..).zip(self.keys.keysyms.chunks(each));
        let mut found = keys.filter_map(|(key, signs)| {
            let level = signs.iter().take(2).position(|one| *one == sign)?;
            Some((key, level == 1))
        });
        found.next().unwrap_or_else(|| panic!("no key writes {sign:#x}"))
    }
}
