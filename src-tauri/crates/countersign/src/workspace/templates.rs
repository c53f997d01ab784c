//! Templates between editor and file: what one that is being edited lacks and does, how its document would print, and reading and
//! writing it as a text that people can keep under version control.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::template::adopt::trial;
use domain::template::{Template, fit, own};
use domain::workstream::Workstream as Stream;

use super::print::{Printed, printed, words_of};
use crate::document::{Printing, compose_draft};
use crate::error::Error;
use crate::view::templates::{self, TemplatePreview};
use crate::workspace::{HandedIn, Workspace};

impl Workspace {
    /// What a template that is being edited lacks, and what using it would do.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn preview_template(&self, project: EntityId, content: &Template) -> Result<TemplatePreview, Error> {
        let words = self.words();
        let state = self.state(project)?;
        let today = self.today(&state);
        Ok(templates::preview(&state, content, today, &|message| words.say(message)))
    }

    /// The draft of a document as a template that is being edited would print it.
    ///
    /// # Errors
    /// `template-invalid` where it can't be used yet; `template-no-workstream` where the project has nothing that the document is
    /// about.
    pub fn print_with_template(&self, project: EntityId, content: &Template) -> Result<Printed, Error> {
        let state = self.state(project)?;
        fit::check(content).map_err(Error::rule)?;
        let workstream = workstream_for(&state, content);
        let workstream = workstream.ok_or_else(|| Error::rule(Message::new("template-no-workstream")))?;
        let version = own::version_for(&state, content);
        let state = trial(&state, &Template { version, ..content.clone() });
        let blobs = |digest| self.store.blob(digest).ok().map(std::sync::Arc::from);
        let mut printing = Printing::new(words_of(&state));
        printing.blobs = &blobs;
        printed(compose_draft(&state, &content.id, workstream, &printing).map_err(Error::unnamed)?)
    }
}

/// The newest workstream that a template's document can be about.
fn workstream_for(state: &State, content: &Template) -> Option<Id<Stream>> {
    let fits = |it: &&Stream| it.supplier.is_some() == content.is_of_onboarding();
    state.workstreams.iter().rfind(fits).map(domain::entity::Entity::id)
}

/// Reads a template from a file of somebody else, whose findings can be mended in the editor.
///
/// # Errors
/// `template-unreadable` with line and column where the text is no template at all.
pub fn read_template(file: &HandedIn) -> Result<Template, Error> {
    let text = String::from_utf8_lossy(&file.bytes);
    Template::read(&text).map_err(Error::Input)
}

/// A template as the text of a file, which [`read_template`] reads back unchanged.
pub fn template_text(content: &Template) -> String {
    toml::to_string_pretty(content).expect("a template is plain data")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::template::audience::Audience;
    use domain::template::{builtin, wording::Wording};

    use super::*;

    #[test]
    fn a_template_comes_back_from_its_file_as_it_was() {
        for template in builtin() {
            let mut own = template.clone();
            let words = BTreeMap::from([("title".to_owned(), "Überschrift \"eins\"\nzwei".to_owned())]);
            own.wording = Wording(BTreeMap::from([("de".to_owned(), words)]));
            own.sections[0].wording = own.wording.clone();
            own.sections[0].introduction = "Between {customer}\n\nand others.".to_owned();
            own.sections[0].fields[0].audience = Audience::Internal;
            for template in [template, &own] {
                let file = HandedIn::new("own.toml", template_text(template).into_bytes()).unwrap();
                assert_eq!(read_template(&file).unwrap(), *template);
            }
        }
    }

    #[test]
    fn a_file_that_is_no_template_is_refused_with_its_line() {
        for text in ["title = 3\nid = [", "\u{0}\u{1}\u{FFFD}", "", "schema = 1\nid = 'x'\ncolour = 'red'"] {
            let file = HandedIn::new("own.toml", text.as_bytes().to_vec()).unwrap();
            assert_eq!(read_template(&file).unwrap_err().code(), "template-unreadable");
        }
    }
}
