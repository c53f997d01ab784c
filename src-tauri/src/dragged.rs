//! Files that are dragged over a window. The system names their paths only to the program, not to its pages: the pages are
//! told where they are held and let go, and ask for the bytes of those that were let go.

use crate::session::Session;
use crate::settings::Kept;
use serde::Serialize;
use std::path::PathBuf;
use tauri::{DragDropEvent, Emitter, Manager, PhysicalPosition, Window};

/// The event that tells the pages.
const DRAGGED: &str = "dragged";

/// What happens to the files, at a place in pixels of the page.
#[derive(Clone, PartialEq, Debug, Serialize)]
struct Dragged {
    act: Act,
    paths: Vec<PathBuf>,
    x: f64,
    y: f64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Act {
    Over,
    Drop,
    Leave,
}

/// Tells the pages of a window what happens to the files over it.
pub fn tell(window: &Window, event: &DragDropEvent) {
    let scale = window.scale_factor().unwrap_or(1.0) * window.state::<Kept>().now().zoom;
    let Some(dragged) = told(event, scale) else { return };
    let session = window.state::<Session>();
    for path in &dragged.paths {
        session.note_chosen(path);
    }
    // A window that is being closed takes no files.
    let _ = window.emit_to(window.label(), DRAGGED, dragged);
}

/// `scale` is how many pixels of the screen make one of the page.
fn told(event: &DragDropEvent, scale: f64) -> Option<Dragged> {
    let at = |act, paths, place: &PhysicalPosition<f64>| Dragged { act, paths, x: place.x / scale, y: place.y / scale };
    match event {
        DragDropEvent::Enter { position, .. } | DragDropEvent::Over { position } => {
            Some(at(Act::Over, Vec::new(), position))
        }
        DragDropEvent::Drop { paths, position } => Some(at(Act::Drop, paths.clone(), position)),
        DragDropEvent::Leave => Some(at(Act::Leave, Vec::new(), &PhysicalPosition::new(0.0, 0.0))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_let_go_where_the_page_sees_them() {
        let event = DragDropEvent::Drop {
            paths: vec![PathBuf::from("/home/anna/rows.csv")],
            position: PhysicalPosition::new(600.0, 300.0),
        };
        let dragged = told(&event, 1.5).unwrap();
        assert_eq!((dragged.act, dragged.x, dragged.y), (Act::Drop, 400.0, 200.0));
        assert_eq!(dragged.paths, [PathBuf::from("/home/anna/rows.csv")]);
    }

    #[test]
    fn which_files_they_are_is_told_when_they_are_let_go() {
        let event = DragDropEvent::Enter {
            paths: vec![PathBuf::from("/home/anna/private.txt")],
            position: PhysicalPosition::new(0.0, 0.0),
        };
        assert_eq!(told(&event, 1.0).unwrap().paths, [] as [PathBuf; 0]);
    }
}
