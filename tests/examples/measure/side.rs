//! The two sides of the comparison.

use std::path::Path;

use acceptance::window::{By, StandIn, Window, measured};

/// Who shows the pages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Side {
    /// The app.
    Ours,
    /// Chromium in place of Electron.
    Peer,
}

impl Side {
    pub const BOTH: [Self; 2] = [Self::Ours, Self::Peer];

    /// Opens a window over a workspace, or with nothing open, and closes it after the look.
    pub fn open<T>(self, workspace: Option<&Path>, look: impl FnOnce(&Window) -> T) -> T {
        let seen = |window: &Window| {
            window.see(&By::Css("h1"));
            look(window)
        };
        match self {
            Self::Ours => measured("ours", |folder| Window::open(folder, workspace), seen),
            Self::Peer => {
                let peer = StandIn::serve(workspace);
                measured("peer", |folder| peer.open(folder), seen)
            }
        }
    }
}
