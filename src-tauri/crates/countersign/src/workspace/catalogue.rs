//! The catalogue: what a project knows of business objects, and learning more from a customer's own files.

use domain::catalogue::{self, BusinessObject, CatalogueChange, Learn, diff_all};
use domain::command::{Command, Request};
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;

use super::{Decided, HandedIn, Mode, Workspace};
use crate::error::Error;

/// What a file says of business objects.
#[derive(Clone, PartialEq, Debug)]
pub struct CatalogueFile {
    /// The file's name.
    pub name: String,
    /// The objects that it describes.
    pub objects: Vec<BusinessObject>,
    /// How they differ from what the project knows.
    pub changes: Vec<CatalogueChange>,
    /// What was found in the file.
    pub findings: Vec<Finding>,
}

impl CatalogueFile {
    /// Whether something in the file could not be read.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }
}

impl Workspace {
    /// The business objects that a project knows, in load order: the built-in ones, and its own in place of those.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn catalogue(&self, project: EntityId) -> Result<Vec<BusinessObject>, Error> {
        Ok(catalogue::known(&self.state(project)?))
    }

    /// Reads a CSV template or a format workbook, and says what learning it would change. `object` names the object of a
    /// template whose file name doesn't tell.
    ///
    /// # Errors
    /// As [`Workspace::state`]; what is wrong in the file is a finding.
    pub fn read_catalogue(
        &self,
        project: EntityId,
        file: &HandedIn,
        object: Option<&str>,
    ) -> Result<CatalogueFile, Error> {
        let reading = exchange::read_catalogue(&file.name, &file.bytes, object);
        let changes = diff_all(&self.catalogue(project)?, &reading.value);
        Ok(CatalogueFile { name: file.name.clone(), objects: reading.value, changes, findings: reading.findings })
    }

    /// Learns every object of a file, as one operation.
    ///
    /// # Errors
    /// `commands-empty` where the file describes none, and as [`Workspace::decide`].
    pub fn learn_catalogue(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        file: &CatalogueFile,
    ) -> Result<Decided, Error> {
        let learn = |object: &BusinessObject| Request {
            id: None,
            command: Command::BusinessObjectLearn(Learn { object: object.clone(), origin: file.name.clone() }),
        };
        let requests: Vec<_> = file.objects.iter().map(learn).collect();
        let label = Message::new("did-catalogue-import").with("count", requests.len()).with("file", &file.name);
        self.decide_called(project, person, &requests, Mode::Commit, Some(label))
    }
}
