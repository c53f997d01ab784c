//! The app in a real window, worked like a person works it.
//!
//! A [`spec`] gets an open window and plain calls that wait: [`Window::click`] waits for the button, [`Window::text`]
//! for the words. What doesn't come within [`PATIENCE`] fails the test, and then the folder
//! `artifacts/window/<spec>/` holds what is needed to see why: screenshot, page, log and the program's files.

mod app;
mod axe;
mod by;
mod family;
mod figures;
mod hands;
mod run;
mod stand_in;
mod system_dialog;

pub use app::program;
pub use by::By;
pub use figures::forget;
pub use hands::Window;
pub use run::{Folder, measured, spec};
pub use stand_in::StandIn;

use std::time::Duration;

/// How long a test waits for something to appear.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// How long one call to the driver may take: longer than any wait, so that it only ends a call that hangs.
const CALL_LIMIT: Duration = Duration::from_secs(60);

/// Time between two looks.
const GLANCE: Duration = Duration::from_millis(50);
