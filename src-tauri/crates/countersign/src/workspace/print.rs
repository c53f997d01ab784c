//! Printing: a document of a project as PDF, or its canonical content as JSON. Printing never writes to the workspace.

use std::sync::Arc;

use documents::model::Document;
use documents::{RenderOptions, Rendered, render};
use domain::digest::Digest;
use domain::document::build;
use domain::document::revision::Revision;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id, Ref};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::methodology::Scope;
use domain::message::{Finding, Grade, Message};
use domain::sign_off::SignOff;
use domain::state::Rows;
use domain::template::audience::Audience;
use domain::time::Instant;
use domain::workstream::{Workstream as Stream, chosen};
use store::HistoryQuery;

use super::Workspace;
use crate::document::{
    Printing, Speak, StatusReport, SupplierReport, compose_certificate, compose_change_request, compose_draft,
    compose_revision, compose_run_report, compose_status_report, compose_supplier_report, compose_traceability,
};
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view::adoption::adoption;
use crate::view::burn_down::burn_down;
use crate::view::home::home;
use crate::view::programme::programme;
use crate::view::timeline::slipped;
use crate::view::traceability::traceability;
use crate::view::waves::waves;

/// The certificate of one gate's sign-off.
pub(super) const CERTIFICATE: &str = "sign-off-certificate";

/// The certificate of the sign-off that ends a project.
pub(super) const PROJECT_CERTIFICATE: &str = "project-certificate";

/// The document whose scenarios are filled in by hand.
const SCENARIOS: &str = "testing-scenarios";

/// The sheet on which a sign-off is signed by hand.
pub(super) const SHEET: &str = "sign-off-sheet";

/// How far the suppliers have come.
pub(super) const SUPPLIER_REPORT: &str = "supplier-report";

/// More entries than one signature ever has.
const ENTRIES_OF_A_SIGNATURE: u32 = 1000;

/// The report of one run.
pub(super) const RUN_REPORT: &str = "run-report";

/// A change request.
pub(super) const CHANGE_REQUEST: &str = "change-request";

/// The traceability matrix.
pub(super) const TRACEABILITY: &str = "traceability";

/// The project status on one page.
pub(super) const STATUS_REPORT: &str = "status-report";

/// What is to be printed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Print {
    /// The document's id, such as `requirements` or `sign-off-certificate`.
    pub document: String,
    /// What it is about: a workstream for a document, a signature for a certificate; the only or newest one where absent.
    pub of: Option<String>,
    /// The issued revision; the working content where absent.
    pub revision: Option<u32>,
    /// For whom: what is meant for fewer is left out of documents. Everything where nobody is named.
    pub audience: Option<Audience>,
    /// Whether scenarios have a form each, to be filled in by hand; only the testing scenarios have any.
    pub blank: bool,
    /// Whether the file has fields in which keys sign it. Its content stays the same.
    pub fields: bool,
}

/// A printed document.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Its title.
    pub title: String,
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its drawings as SVG, where it has any.
    pub svg: Option<String>,
    /// How many pages it has.
    pub pages: usize,
    /// The canonical content that it embeds.
    pub content: Vec<u8>,
    /// The digest of that content.
    pub digest: Digest,
    /// What could not be printed as it was meant.
    pub findings: Vec<Finding>,
}

impl Speak for Words {
    fn say(&self, message: &Message) -> String {
        Words::say(self, message)
    }
}

impl Workspace {
    /// The ids of the documents that can be printed.
    pub fn printable() -> Vec<&'static str> {
        let documents = build::documents().map(|(id, _)| id);
        documents
            .chain([
                CERTIFICATE,
                PROJECT_CERTIFICATE,
                SHEET,
                SUPPLIER_REPORT,
                STATUS_REPORT,
                TRACEABILITY,
                RUN_REPORT,
                CHANGE_REQUEST,
            ])
            .collect()
    }

    /// Prints a document.
    ///
    /// # Errors
    /// `print-unknown` with what can be printed; `print-nothing-to-fill`; `revision-unknown`, `not-signed-yet`, and the errors of names.
    pub fn print(&self, project: EntityId, print: &Print) -> Result<Printed, Error> {
        let state = self.state(project)?;
        if !Self::printable().contains(&print.document.as_str()) {
            let message = Message::new("print-unknown").with("document", &print.document);
            return Err(Error::input(message.with("known", Self::printable().join(", "))));
        }
        if print.blank && print.document != SCENARIOS {
            return Err(Error::input(Message::new("print-nothing-to-fill").with("document", &print.document)));
        }
        if print.document == SHEET {
            return self.print_sheet(&state, print.of.as_deref());
        }
        if print.document == SUPPLIER_REPORT {
            return self.print_supplier_report(project, &state);
        }
        if print.document == STATUS_REPORT {
            return self.print_status_report(project, &state);
        }
        if print.document == TRACEABILITY {
            return self.print_traceability(project, &state);
        }
        if matches!(print.document.as_str(), RUN_REPORT | CHANGE_REQUEST) {
            return self.print_report(&state, print);
        }
        let signature = match print.document.as_str() {
            CERTIFICATE => Some(signature(&state, print, Scope::Workstream)?),
            PROJECT_CERTIFICATE => Some(signature(&state, print, Scope::Project)?),
            _ => None,
        };
        let head = signature.map(|signature| self.head_at(signature)).transpose()?.flatten();
        let blobs = |digest| self.store.blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words_of(&state));
        printing.blobs = &blobs;
        printing.journal_head = head.as_deref();
        printing.fields = print.fields;
        printing.audience = print.audience;
        printing.blank = print.blank;
        let document = match (signature, print.revision) {
            (Some(signature), _) => compose_certificate(&state, signature, &printing),
            (None, Some(number)) => compose_revision(&state, revision(&state, print, number)?, &printing),
            (None, None) => {
                let stream = workstream(&state, print)?;
                compose_draft(&state, &print.document, stream, &printing).map_err(Error::unnamed)?
            }
        };
        printed(document)
    }

    /// Prints the report of a run, or a change request: the one that is named, or the newest.
    fn print_report(&self, state: &State, print: &Print) -> Result<Printed, Error> {
        let blobs = |digest| self.store.blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words_of(state));
        printing.blobs = &blobs;
        if print.document == RUN_REPORT {
            let run = named_or_newest(state, print, "run-none-yet")?;
            return printed(compose_run_report(state, run, &printing));
        }
        let request = named_or_newest(state, print, "change-request-none-yet")?;
        printed(compose_change_request(state, request, &printing))
    }

    /// Prints where the project stands, as of the newest change of it.
    fn print_status_report(&self, project: EntityId, state: &State) -> Result<Printed, Error> {
        let as_of = self.newest_change(project, state)?;
        let today = as_of.date_in(&state.project().zone);
        let words = words_of(state);
        let say = |message: &Message| words.say(message);
        let spoken = builtin::localised(state.clone(), words.language());
        let status = project_status(&spoken.clone().own(), today);
        let home = home(&spoken, &status, today, None, &say);
        let issues = burn_down(&self.issue_turns(project)?, &state.project().zone, today);
        let slipped = slipped(state);
        let known = self.adoption_on(project, today)?;
        let adoption = adoption(state, &known);
        let blobs = |digest| self.store.blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words);
        printing.blobs = &blobs;
        let report = StatusReport {
            home: &home,
            issues: &issues,
            slipped: &slipped,
            adoption: (adoption.total > 0).then_some(&adoption),
            as_of,
            today,
        };
        printed(compose_status_report(state, &report, &printing))
    }

    /// Prints what carries what, as of the newest change of the project.
    fn print_traceability(&self, project: EntityId, state: &State) -> Result<Printed, Error> {
        let as_of = self.newest_change(project, state)?;
        let words = words_of(state);
        let say = |message: &Message| words.say(message);
        let spoken = builtin::localised(state.clone(), words.language());
        let status = project_status(&spoken.clone().own(), as_of.date_in(&state.project().zone));
        let view = traceability(&spoken, &status, &say, words.language());
        let blobs = |digest| self.store.blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words);
        printing.blobs = &blobs;
        printed(compose_traceability(&spoken, &view, as_of, &printing))
    }

    /// When the project was last changed.
    fn newest_change(&self, project: EntityId, state: &State) -> Result<Instant, Error> {
        let newest = HistoryQuery { project: Some(project), limit: 1, ..HistoryQuery::default() };
        Ok(self.history(&newest)?.first().map_or(state.project().head.changed_at, |entry| entry.at))
    }

    /// Prints how far the suppliers have come, as of the newest change of the project.
    fn print_supplier_report(&self, project: EntityId, state: &State) -> Result<Printed, Error> {
        let as_of = self.newest_change(project, state)?;
        let known = self.adoption_on(project, as_of.date_in(&state.project().zone))?;
        let blobs = |digest| self.store.blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words_of(state));
        printing.blobs = &blobs;
        let (adoption, waves) = (adoption(state, &known), waves(state, &known));
        let strategy = programme(state, self.strategy_known(project)?, words_of(state));
        let report = SupplierReport { adoption: &adoption, waves: &waves, strategy: &strategy, as_of };
        printed(compose_supplier_report(state, &report, &printing))
    }

    /// The head of the journal when a signature was made, as certificates print it.
    fn head_at(&self, signature: &SignOff) -> Result<Option<String>, Error> {
        let entity = Some(signature.head.id);
        let query = HistoryQuery { entity, limit: ENTRIES_OF_A_SIGNATURE, ..HistoryQuery::default() };
        Ok(self.history(&query)?.last().map(|entry| entry.hash.short()))
    }
}

/// The words of the language in which a project's documents are written.
pub(super) fn words_of(state: &State) -> &'static Words {
    Words::of(Language::nearest(&state.project().language))
}

/// Sets a composed document.
pub(super) fn printed(document: Document) -> Result<Printed, Error> {
    let Rendered { bytes, pages, findings } = render(&document, &RenderOptions::default())
        .map_err(|error| Error::rule(Message::new("print-failed").with("reason", error)))?;
    let svg = documents::svg::drawings(&document);
    let content = document.content_json.unwrap_or_default();
    // The content of an edition is not whole: its pages name the digest of what is.
    let digest = document.furniture.content_digest.map_or_else(|| Digest::of(&content), Digest);
    let findings = findings.into_iter().map(finding).collect();
    Ok(Printed { title: document.title, pdf: bytes, svg, pages, content, digest, findings })
}

fn finding(finding: documents::Finding) -> Finding {
    let message = match finding {
        documents::Finding::MissingGlyph(missing) => {
            Message::new("print-missing-glyph").with("character", missing.character).with("text", missing.context)
        }
        documents::Finding::Picture { alt } => Message::new("print-picture-unreadable").with("alt", alt),
        documents::Finding::QrTooLong { payload } => Message::new("print-qr-too-long").with("payload", payload),
    };
    Finding::new(Grade::Warning, message)
}

/// The thing that is meant: by id or reference, or the newest of its kind.
fn named_or_newest<'a, T: Entity>(state: &'a State, print: &Print, none: &str) -> Result<&'a T, Error>
where
    State: Rows<T>,
{
    match print.of.as_deref() {
        Some(named) => state.find(&Ref::<T>::new(named)).map_err(Error::unnamed),
        None => state.rows().iter().next_back().ok_or_else(|| Error::rule(Message::new(none))),
    }
}

fn workstream(state: &State, print: &Print) -> Result<Id<Stream>, Error> {
    let reference = print.of.as_deref().map(Ref::new);
    chosen(state, reference.as_ref()).map_err(Error::unnamed)
}

fn revision<'a>(state: &'a State, print: &Print, number: u32) -> Result<&'a Revision, Error> {
    let stream = workstream(state, print)?;
    let is_meant = |one: &&Revision| one.workstream == stream && one.document == print.document && one.number == number;
    state.revisions.iter().find(is_meant).ok_or_else(|| {
        Error::input(Message::new("revision-unknown").with("name", format!("{} {number}", print.document)))
    })
}

/// The signature that is meant: by id or certificate number, by its sign-off in the methodology, or the newest.
fn signature<'a>(state: &'a State, print: &Print, scope: Scope) -> Result<&'a SignOff, Error> {
    let of_scope = |one: &&SignOff| (one.workstream.is_none()) == (scope == Scope::Project);
    let newest = |kind: Option<&str>| {
        let of_kind = |one: &&SignOff| kind.is_none_or(|kind| one.sign_off.0 == kind);
        state.sign_offs.iter().filter(of_scope).rfind(of_kind)
    };
    let Some(named) = print.of.as_deref() else {
        return newest(None).ok_or_else(|| Error::rule(Message::new("not-signed-yet")));
    };
    match newest(Some(named)) {
        Some(signature) => Ok(signature),
        None => state.find(&Ref::<SignOff>::new(named)).map_err(Error::unnamed),
    }
}

/// The revision with a digest.
pub(super) fn revision_with(state: &State, digest: Digest) -> Option<&Revision> {
    state.revisions.iter().find(|one| one.digest == digest)
}

/// The signatures that bind a revision and were not taken back.
pub(super) fn signatures_of(state: &State, revision: Id<Revision>) -> Vec<&SignOff> {
    let binds = |one: &&SignOff| one.withdrawn.is_none() && one.bound.iter().any(|by| by.revision == revision);
    state.sign_offs.iter().filter(binds).collect()
}
