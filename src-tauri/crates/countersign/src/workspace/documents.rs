//! Writing every document of a project into a folder.

use std::path::{Path, PathBuf};

use domain::document::{build, completeness};
use domain::entity::Entity;
use domain::identity::EntityId;
use domain::lifecycle::methodology::Scope;
use domain::message::Grade;

use super::print::{CERTIFICATE, CHANGE_REQUEST, PROJECT_CERTIFICATE, RUN_REPORT};
use super::{Print, Workspace};
use crate::error::Error;

/// A document that was written as PDF.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// What it is, such as `requirements`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The file.
    pub file: PathBuf,
}

impl Workspace {
    /// Prints every document of a project into a folder, which is made where it isn't there: the newest revision of each
    /// document that was issued, a draft of each that could be, the certificate of each signature, the report of each run, and each
    /// change request.
    ///
    /// # Errors
    /// As [`Workspace::print`], and what keeps a file from being written.
    pub fn write_documents(&self, project: EntityId, folder: &Path) -> Result<Vec<Written>, Error> {
        std::fs::create_dir_all(folder).map_err(|source| Error::of_file(folder, source))?;
        self.written(project)?.into_iter().map(|(name, print)| self.write(project, print, folder.join(name))).collect()
    }

    /// The file names and what is printed into them.
    fn written(&self, project: EntityId) -> Result<Vec<(String, Print)>, Error> {
        let state = self.state(project)?;
        let several = state.workstreams.len() > 1;
        let mut all = Vec::new();
        for stream in state.workstreams.iter() {
            for (document, _) in build::documents() {
                let of_document = state.revisions.iter().filter(|one| one.workstream == stream.id());
                let revision = of_document.filter(|one| one.document == document).map(|one| one.number).max();
                let lacks = || completeness::findings(&state, document, stream.id());
                if revision.is_none() && lacks().iter().any(|finding| finding.grade == Grade::Error) {
                    continue;
                }
                let of = if several { format!("-{}", stream.head.id) } else { String::new() };
                let print = Print {
                    document: document.to_owned(),
                    of: Some(stream.head.id.to_string()),
                    revision,
                    ..Print::default()
                };
                all.push((format!("{document}{of}.pdf"), print));
            }
        }
        for signature in state.sign_offs.iter() {
            let scope = if signature.workstream.is_none() { Scope::Project } else { Scope::Workstream };
            let document = if scope == Scope::Project { PROJECT_CERTIFICATE } else { CERTIFICATE };
            let print =
                Print { document: document.to_owned(), of: Some(signature.head.id.to_string()), ..Print::default() };
            all.push((format!("{document}-{}.pdf", signature.reference()), print));
        }
        let runs = state.runs.iter().map(|run| (RUN_REPORT, run.head.id, run.reference()));
        let requests = state.change_requests.iter().map(|it| (CHANGE_REQUEST, it.head.id, it.reference()));
        for (document, id, reference) in runs.chain(requests) {
            let print = Print { document: document.to_owned(), of: Some(id.to_string()), ..Print::default() };
            all.push((format!("{document}-{reference}.pdf"), print));
        }
        Ok(all)
    }

    fn write(&self, project: EntityId, print: Print, file: PathBuf) -> Result<Written, Error> {
        let printed = self.print(project, &print)?;
        std::fs::write(&file, printed.pdf).map_err(|source| Error::of_file(&file, source))?;
        Ok(Written { id: print.document, title: printed.title, file })
    }
}
