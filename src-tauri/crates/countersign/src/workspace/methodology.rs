//! Methodologies between editor and file: what one that is being edited lacks, and reading and writing it as a text that
//! another project takes in.

use domain::identity::EntityId;
use domain::lifecycle::methodology::Methodology;

use crate::error::Error;
use crate::view::methodologies::{self, MethodologyPreview};
use crate::workspace::{HandedIn, Workspace};

impl Workspace {
    /// What a methodology that is being edited lacks, and what moving the project to it would do.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn preview_methodology(&self, project: EntityId, content: &Methodology) -> Result<MethodologyPreview, Error> {
        let words = self.words();
        Ok(methodologies::preview(&self.state(project)?, content, &|message| words.say(message)))
    }
}

/// Reads a methodology from a file of somebody else, whose findings can be mended in the editor.
///
/// # Errors
/// `methodology-unreadable` where the text is no methodology at all.
pub fn read_methodology(file: &HandedIn) -> Result<Methodology, Error> {
    let text = String::from_utf8_lossy(&file.bytes);
    Methodology::read(&text).map_err(Error::Input)
}

/// A methodology as the text of a file, which [`read_methodology`] reads back unchanged.
pub fn methodology_text(content: &Methodology) -> String {
    toml::to_string_pretty(content).expect("a methodology is plain data")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::lifecycle::builtin;

    #[test]
    fn a_methodology_comes_back_from_its_file_as_it_was() {
        for methodology in builtin::all() {
            let file = HandedIn::new("own.toml", methodology_text(methodology).into_bytes()).unwrap();
            assert_eq!(read_methodology(&file).unwrap(), *methodology);
        }
    }

    #[test]
    fn a_file_that_is_no_methodology_is_refused_with_its_line() {
        for text in ["name = 3\nid = [", "\u{0}\u{1}\u{FFFD}", ""] {
            let file = HandedIn::new("own.toml", text.as_bytes().to_vec()).unwrap();
            assert_eq!(read_methodology(&file).unwrap_err().code(), "methodology-unreadable");
        }
    }
}
