//! Checking a printed file: what it says about itself, and whether a workspace says the same. Nothing claims more than was
//! compared; what could not be checked is said.

use std::borrow::Cow;

use documents::model::Document;
use documents::verify::{Read, ReadError, read};
use domain::digest::Digest;
use domain::document::build;
use domain::document::content::Content;
use domain::entity::{Entity, State};
use domain::identity::EntityId;
use domain::message::{Finding, Grade, Message};
use domain::sign_off::Verdict;
use domain::template::audience::Audience;

use super::Workspace;
use super::print::{
    Print, STATUS_REPORT, SUPPLIER_REPORT, TRACEABILITY, printed, revision_with, signatures_of, words_of,
};
use crate::document::{
    Printing, certificate_digest, compose_change_request, compose_revision, compose_run_report, edit, edition_of,
};
use crate::error::Error;
use crate::signing::{KeySignatures, key_signatures};
use crate::text::templates;

/// Said of an edition that is what its workspace would leave of the whole.
const EDITION_SAME: &str = "proof-edition-same";

/// What checking a file showed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Proof {
    /// The title in the file's metadata.
    pub title: String,
    /// How many pages it has.
    pub pages: usize,
    /// The digest of the content that it embeds.
    pub digest: Option<Digest>,
    /// What was checked: notes for what holds, warnings for what could not be checked, errors for what doesn't hold.
    pub findings: Vec<Finding>,
    /// What the workspace knows the content as: a document and the number of its revision, or a certificate.
    pub known_as: Option<String>,
    /// Who signed that content: name and instant.
    pub signed_by: Vec<String>,
    /// The signatures of keys that the file itself holds.
    pub keys: KeySignatures,
}

impl Proof {
    /// Whether nothing contradicts the file.
    pub fn verifies(&self) -> bool {
        self.findings.iter().all(|finding| finding.grade < Grade::Error)
    }

    fn add(&mut self, grade: Grade, message: Message) {
        self.findings.push(Finding::new(grade, message));
    }
}

/// Checks a printed file; against a workspace where one is given.
///
/// # Errors
/// What the workspace reports; everything about the file is a finding.
pub fn prove(pdf: &[u8], workspace: Option<&Workspace>) -> Result<Proof, Error> {
    let mut proof = Proof::default();
    let file = match read(pdf) {
        Ok(file) => file,
        Err(error) => {
            let code = if matches!(error, ReadError::Encrypted) { "proof-encrypted" } else { "proof-unreadable" };
            proof.add(Grade::Error, Message::new(code).with("reason", error));
            return Ok(proof);
        }
    };
    proof.title.clone_from(&file.title);
    proof.pages = file.pages;
    proof.digest = file.content_digest.map(Digest);
    prove_keys(&mut proof, pdf);
    let Some(embedded) = proof.digest else {
        proof.add(Grade::Error, Message::new("proof-no-content"));
        return Ok(proof);
    };
    let edition = file.content_json.as_deref().and_then(edition_of);
    if let Some(edition) = &edition {
        let message = Message::new("proof-edition").with("audience", edition.audience);
        proof.add(Grade::Note, message.with("count", edition.left_out.len()));
    }
    // What an edition claims to be an edition of; a workspace tells whether it is.
    let digest = edition.as_ref().map_or(embedded, |edition| edition.digest);
    compare_printed_digest(&mut proof, &file, digest, edition.is_some());
    match workspace {
        Some(workspace) => {
            let before = proof.findings.len();
            compare_with(&mut proof, &file, digest, workspace)?;
            let nobody_compared = !proof.findings[before..].iter().any(|it| it.message.code == EDITION_SAME);
            // Only revisions and drafts have editions: whatever else has that digest is not what this file came from.
            if edition.is_some() && nobody_compared {
                proof.add(Grade::Error, Message::new("proof-edition-differs"));
            }
        }
        None if edition.is_some() => proof.add(Grade::Warning, Message::new("proof-edition-no-workspace")),
        None => proof.add(Grade::Warning, Message::new("proof-no-workspace")),
    }
    Ok(proof)
}

/// What the signatures of keys prove: which bytes they cover, whether anything came after, and whose key it says it is.
fn prove_keys(proof: &mut Proof, pdf: &[u8]) {
    match key_signatures(pdf) {
        Ok(keys) => {
            for (grade, message) in &keys.said {
                proof.add(*grade, message.clone());
            }
            proof.keys = keys;
        }
        // What one reading of the file accepts and another doesn't is no file to trust.
        Err(_) => proof.add(Grade::Error, Message::new("proof-keys-unreadable")),
    }
}

fn compare_printed_digest(proof: &mut Proof, file: &Read, digest: Digest, edition: bool) {
    let short = digest.short();
    let bare = |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect::<String>();
    match &file.printed_digest {
        Some(printed) if bare(printed) == bare(&short) => {
            let code = if edition { "proof-edition-digest" } else { "proof-digest-printed" };
            proof.add(Grade::Note, Message::new(code).with("digest", short));
        }
        Some(printed) => {
            let message = Message::new("proof-digest-differs").with("printed", printed).with("digest", short);
            proof.add(Grade::Error, message);
        }
        None => proof.add(Grade::Error, Message::new("proof-digest-missing")),
    }
}

fn compare_with(proof: &mut Proof, file: &Read, digest: Digest, workspace: &Workspace) -> Result<(), Error> {
    for project in workspace.projects()? {
        let state = workspace.state(project.id)?;
        if compare_revision(proof, file, digest, &state)? || compare_certificate(proof, digest, &state) {
            return Ok(());
        }
        if compare_report(proof, file, digest, &state)? || compare_standing(proof, file, digest, workspace, project.id)?
        {
            return Ok(());
        }
        if let Some(content) = working_document(&state, digest) {
            compare_edition(proof, file, &state, &content);
            let document = content.document;
            proof.known_as = Some(document.clone());
            proof.add(Grade::Warning, Message::new("proof-draft").with("document", document));
            return Ok(());
        }
    }
    proof.add(Grade::Error, Message::new("proof-unknown-content"));
    Ok(())
}

fn compare_revision(proof: &mut Proof, file: &Read, digest: Digest, state: &State) -> Result<bool, Error> {
    let Some(revision) = revision_with(state, digest) else { return Ok(false) };
    let name = revision.title();
    proof.add(Grade::Note, Message::new("proof-revision").with("revision", &name));
    proof.known_as = Some(name);
    for signature in signatures_of(state, revision.id()) {
        if signature.verdict != Verdict::Declined {
            proof.signed_by.push(format!("{} · {}", state.name_of(signature.person), signature.at));
        }
    }
    let signed = Message::new("proof-signatures").with("count", proof.signed_by.len());
    proof.add(if proof.signed_by.is_empty() { Grade::Warning } else { Grade::Note }, signed);
    let mut printing = Printing::new(words_of(state));
    printing.audience = compare_edition(proof, file, state, &revision.content);
    let mut again = printed(compose_revision(state, revision, &printing))?;
    if !says_the_same(file, &again.pdf) {
        // It may be the form that is filled in by hand.
        printing.blank = true;
        let form = printed(compose_revision(state, revision, &printing))?;
        if says_the_same(file, &form.pdf) {
            again = form;
        }
    }
    compare_text(proof, file, &again.pdf);
    Ok(true)
}

/// Whether an edition is what the workspace would leave of a content, and for whom it is.
fn compare_edition(proof: &mut Proof, file: &Read, state: &State, content: &Content) -> Option<Audience> {
    let json = file.content_json.as_deref()?;
    let audience = edition_of(json)?.audience;
    let language = words_of(state).language();
    let template = templates::version(state, language, &content.template, &content.document);
    if edit(Cow::Borrowed(content), template.as_deref(), Some(audience)).json == json {
        proof.add(Grade::Note, Message::new(EDITION_SAME));
    }
    Some(audience)
}

/// The pages' text against the same document printed now. It may rightly differ: a page says whether the document is
/// signed or stale, and informative fields go on.
fn compare_text(proof: &mut Proof, file: &Read, again: &[u8]) {
    let (grade, code) = if says_the_same(file, again) {
        (Grade::Note, "proof-text-same")
    } else {
        (Grade::Warning, "proof-text-differs")
    };
    proof.add(grade, Message::new(code));
}

fn says_the_same(file: &Read, again: &[u8]) -> bool {
    let text = |file: &Read| file.structure.as_ref().map(documents::verify::StructNode::full_text);
    read(again).is_ok_and(|again| text(&again).is_some() && text(&again) == text(file))
}

fn compare_certificate(proof: &mut Proof, digest: Digest, state: &State) -> bool {
    let Some(signature) = state.sign_offs.iter().find(|one| certificate_digest(state, one) == digest) else {
        return false;
    };
    proof.known_as = Some(signature.title());
    proof.signed_by.push(format!("{} · {}", state.name_of(signature.person), signature.at));
    proof.add(Grade::Note, Message::new("proof-certificate").with("certificate", signature.title()));
    if signature.withdrawn.is_some() {
        proof.add(Grade::Error, Message::new("proof-withdrawn"));
    }
    // Its pages name the state of what was signed, which goes on.
    proof.add(Grade::Warning, Message::new("proof-text-not-compared"));
    true
}

/// The report of a run or a change request that says the same today.
fn compare_report(proof: &mut Proof, file: &Read, digest: Digest, state: &State) -> Result<bool, Error> {
    let printing = Printing::new(words_of(state));
    let runs = state.runs.iter().map(|run| compose_run_report(state, run, &printing));
    let requests = state.change_requests.iter().map(|request| compose_change_request(state, request, &printing));
    let is_it = |document: &Document| document.furniture.content_digest == Some(digest.0);
    let Some(document) = runs.chain(requests).find(is_it) else { return Ok(false) };
    proof.known_as = Some(document.title.clone());
    proof.add(Grade::Note, Message::new("proof-report").with("document", &document.title));
    let again = printed(document)?;
    compare_text(proof, file, &again.pdf);
    Ok(true)
}

/// A report of how the project or its suppliers stand, where nothing changed since.
fn compare_standing(
    proof: &mut Proof,
    file: &Read,
    digest: Digest,
    workspace: &Workspace,
    project: EntityId,
) -> Result<bool, Error> {
    for document in [STATUS_REPORT, SUPPLIER_REPORT, TRACEABILITY] {
        let again = workspace.print(project, &Print { document: document.to_owned(), ..Print::default() })?;
        if again.digest == digest {
            proof.known_as = Some(again.title.clone());
            proof.add(Grade::Note, Message::new("proof-report").with("document", &again.title));
            compare_text(proof, file, &again.pdf);
            return Ok(true);
        }
    }
    Ok(false)
}

/// The working content that has a digest.
fn working_document(state: &State, digest: Digest) -> Option<Content> {
    state.workstreams.iter().find_map(|workstream| {
        let mut documents = build::documents().map(|(id, _)| id);
        documents
            .find_map(|id| build::working(state, id, workstream.id()).ok().filter(|content| content.digest() == digest))
    })
}
