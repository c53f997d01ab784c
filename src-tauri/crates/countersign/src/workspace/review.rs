//! Sending for review: what was chosen, and nothing else, is sealed into one file; that it left is an act of the journal.

use std::collections::BTreeMap;

use domain::command::{Command, Request};
use domain::digest::Digest;
use domain::document::build;
use domain::draft::Draft;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id, Ref};
use domain::lifecycle::methodology::SignOffId;
use domain::lifecycle::signing::Signing;
use domain::message::Message;
use domain::person::Person;
use domain::review::{self, Review, Send};
use domain::sign_off::Bound;
use domain::template;
use domain::time::Date;
use exchange::review::{
    AskedPerson, AskedRole, Asks, DocumentFile, EXTENSION, Manifest, Package, Part, SCHEMA, SealedDocument, Sender,
    SignOffAsked,
};
use serde::Deserialize;

use super::{Decided, Mode, Print, Workspace};
use crate::error::Error;
use crate::text::Language;
use crate::text::templates::{self, title};
use crate::view;

/// What is to be sent, as it is chosen.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sending {
    /// Who is asked: id, e-mail address or unique name.
    pub to: Vec<String>,
    /// The sign-off that is asked for; comments alone where absent.
    pub sign_off: Option<String>,
    /// The workstream; the only one where absent.
    pub workstream: Option<String>,
    /// The documents: a revision's id, a document with its number (`requirements 2`), or a document alone for its newest.
    pub documents: Vec<String>,
    /// What is written with it.
    pub message: String,
    /// By when an answer is wanted.
    pub due: Option<Date>,
}

/// A package that was sent.
#[derive(Clone, PartialEq, Debug)]
pub struct Sent {
    /// The review.
    pub review: EntityId,
    /// Its reference.
    pub reference: String,
    /// The seal.
    pub package: Digest,
    /// The file.
    pub bytes: Vec<u8>,
    /// What a file of it is called.
    pub name: String,
    /// What was decided.
    pub decided: Decided,
}

impl Workspace {
    /// Seals a package and records that it was sent. Its bytes are kept in the workspace, and are to be given to those
    /// asked.
    ///
    /// # Errors
    /// What is refused by `review.send`; `file-too-large`; what keeps the workspace from being written.
    pub fn send_review(&mut self, project: EntityId, person: Id<Person>, sending: &Sending) -> Result<Sent, Error> {
        let state = self.state(project)?;
        let id = self.clock.new_id();
        let mut send = command(&state, sending)?;
        // Rehearsed first, so that nothing is kept in the workspace of what is refused.
        self.rehearse(project, person, &[request(id, &send)])?;
        let package = self.seal(project, &state, person, id, &send)?;
        let bytes = package.write()?;
        send.package = package.manifest.seal();
        send.file = self.store.put_blob(MEDIA_TYPE, &mut bytes.as_slice())?.digest;
        let decided = self.decide(project, person, &[request(id, &send)], Mode::Commit)?;
        let reference = package.manifest.reference;
        let name = format!("{} {reference}.{EXTENSION}", file_words(&state.project().name));
        Ok(Sent { review: id, reference, package: send.package, bytes, name, decided })
    }

    /// The bytes of a package that was sent, to be given once more, and what a file of it is called.
    ///
    /// # Errors
    /// `not-found`; what the file reports.
    pub fn sent_package(&self, project: EntityId, review: &str) -> Result<(String, Vec<u8>), Error> {
        let state = self.state(project)?;
        let review = state.find(&Ref::<Review>::new(review)).map_err(Error::unnamed)?;
        let name = format!("{} {}.{EXTENSION}", file_words(&state.project().name), review.reference);
        Ok((name, self.store.blob(review.file)?))
    }

    fn seal(
        &self,
        project: EntityId,
        state: &State,
        person: Id<Person>,
        id: EntityId,
        send: &Send,
    ) -> Result<Package, Error> {
        let (asks, bound) = self.asked(state, person, send)?;
        let mut documents = Vec::new();
        let mut files = Vec::new();
        for one in &bound {
            let print = Print {
                document: one.document.clone(),
                of: Some(one.workstream.to_string()),
                revision: Some(one.number),
                ..Print::default()
            };
            let printed = self.print(project, &print)?;
            let issued = state.get(one.revision).map_or_else(|| self.clock.shows(), |revision| revision.issued_at);
            let (title, headings) = named(state, one);
            documents.push(SealedDocument {
                document: one.document.clone(),
                title,
                headings,
                workstream: state.name_of(one.workstream),
                revision: one.revision,
                number: one.number,
                issued_at: issued,
                digest: one.digest,
                pdf: Part::of(&printed.pdf),
            });
            files.push(DocumentFile { pdf: printed.pdf, content: printed.content });
        }
        let of = state.project();
        let manifest = Manifest {
            schema: SCHEMA,
            review: id,
            reference: review::next_reference(state),
            project,
            project_name: of.name.clone(),
            customer: state.name_of(of.customer),
            provider: state.name_of(of.provider),
            language: of.language.clone(),
            sender: sender(state, person)?,
            sealed_at: self.clock.shows(),
            journal_head: self.store.head(project)?.hash,
            to: asked_people(state, send)?,
            asks,
            message: send.message.trim().to_owned(),
            due: send.due,
            documents,
        };
        Ok(Package { manifest, files, response: None })
    }

    /// What is asked, and exactly which revisions are sent with it.
    fn asked(&self, state: &State, person: Id<Person>, send: &Send) -> Result<(Asks, Vec<Bound>), Error> {
        let Some(sign_off) = &send.sign_off else {
            let bound = send.documents.iter().map(|one| state.find(one).map(Bound::of).map_err(Error::unnamed));
            return Ok((Asks::Comments, bound.collect::<Result<_, _>>()?));
        };
        let workstream = send.workstream.as_ref().map(|one| state.find(one).map(Entity::id)).transpose();
        let workstream = workstream.map_err(Error::unnamed)?;
        let mut no_ids = || EntityId(uuid::Uuid::nil());
        let draft = Draft::new(state.clone(), person, self.clock.shows(), None, &mut no_ids);
        let (kind, bound) =
            Signing::what(&draft, sign_off, workstream).map_err(|refusal| Error::refused(refusal, state, None))?;
        let digests: Vec<_> = bound.iter().map(|one| one.digest).collect();
        let of_workstream = kind.scope == domain::lifecycle::methodology::Scope::Workstream;
        let asked = SignOffAsked {
            digest: view::sign_offs::digest_over(&kind.id, &digests),
            id: kind.id,
            name: kind.name,
            workstream: bound
                .first()
                .filter(|_| of_workstream)
                .map(|one| state.name_of(one.workstream))
                .unwrap_or_default(),
            meaning: kind.meaning,
        };
        Ok((Asks::SignOff(asked), bound))
    }
}

/// The media type of packages and answers.
pub(super) const MEDIA_TYPE: &str = "application/x-countersign-review";

fn request(id: EntityId, send: &Send) -> Request {
    Request { id: Some(id), command: Command::ReviewSend(send.clone()) }
}

fn command(state: &State, sending: &Sending) -> Result<Send, Error> {
    let documents = sending.documents.iter().map(|named| revision(state, sending.workstream.as_deref(), named));
    Ok(Send {
        to: sending.to.iter().map(Ref::new).collect(),
        sign_off: sending.sign_off.as_deref().map(SignOffId::from),
        workstream: sending.workstream.as_ref().map(Ref::new),
        documents: documents.collect::<Result<_, _>>()?,
        message: sending.message.clone(),
        due: sending.due,
        package: Digest::of(b""),
        file: Digest::of(b""),
    })
}

/// What a document is called, as it was issued, and its sections where the reader's program can't know them.
fn named(state: &State, bound: &Bound) -> (String, BTreeMap<String, String>) {
    let language = Language::nearest(&state.project().language);
    let Some(revision) = state.get(bound.revision) else {
        return (title(state, language, &bound.document), BTreeMap::new());
    };
    let content = &revision.content;
    let Some(template) = templates::version(state, language, &content.template, &content.document) else {
        return (bound.document.clone(), BTreeMap::new());
    };
    let known = template::builtin().iter().any(|it| it.name() == content.template);
    let headings = template.sections.iter().filter(|_| !known).map(|it| (it.id.clone(), it.title.clone()));
    (template.title.clone(), headings.collect())
}

/// A revision by id, by document and number, or the newest of a document.
fn revision(
    state: &State,
    workstream: Option<&str>,
    named: &str,
) -> Result<Ref<domain::document::revision::Revision>, Error> {
    if build::template(state, named).is_err() {
        return Ok(Ref::new(named));
    }
    let reference = workstream.map(Ref::new);
    let stream = domain::workstream::chosen(state, reference.as_ref()).map_err(Error::unnamed)?;
    let of = state.revisions.iter().filter(|one| one.document == named && one.workstream == stream);
    let newest = of.max_by_key(|one| one.number).map(|one| one.id().into());
    newest.ok_or_else(|| {
        Error::rule(
            Message::new("review-not-issued")
                .with("document", title(state, Language::nearest(&state.project().language), named)),
        )
    })
}

fn sender(state: &State, person: Id<Person>) -> Result<Sender, Error> {
    let unknown = || Error::rule(Message::new("actor-unknown"));
    let person = state.get(person).ok_or_else(unknown)?;
    let organisation = state.get(person.organisation).ok_or_else(unknown)?;
    Ok(Sender { name: person.name.clone(), organisation: organisation.name.clone(), party: organisation.party })
}

/// Those who are asked, as the package names them: no address, no telephone, and only roles that can sign what is asked.
fn asked_people(state: &State, send: &Send) -> Result<Vec<AskedPerson>, Error> {
    let mut people: Vec<AskedPerson> = Vec::new();
    for reference in &send.to {
        let person = state.find(reference).map_err(Error::unnamed)?;
        if people.iter().any(|known| known.id == person.id()) {
            continue;
        }
        let kinds = state.methodologies.iter().flat_map(|copy| {
            let kind = send.sign_off.as_ref().and_then(|id| copy.content.sign_off(id));
            kind.into_iter().map(move |kind| (&copy.content, kind))
        });
        let mut roles: Vec<AskedRole> = Vec::new();
        for (methodology, kind) in kinds {
            let party = state.get(person.organisation).map(|organisation| organisation.party);
            let allowed = kind.signatories.iter().filter(|it| Some(it.party) == party).flat_map(|it| &it.roles);
            for role in allowed.filter(|role| person.roles.contains(role)) {
                if roles.iter().all(|known| known.id != *role) {
                    let name = methodology.role(role).map_or_else(|| role.to_string(), |role| role.name.clone());
                    roles.push(AskedRole { id: role.clone(), name });
                }
            }
        }
        let organisation = state.name_of(person.organisation);
        people.push(AskedPerson { id: person.id(), name: person.name.clone(), organisation, roles });
    }
    Ok(people)
}

/// A name as file names bear it on every system.
pub(crate) fn file_words(name: &str) -> String {
    let bad = |letter: char| letter.is_control() || r#"\/:*?"<>|"#.contains(letter);
    let words: String = name.chars().map(|letter| if bad(letter) { '-' } else { letter }).collect();
    let words: String = words.trim().trim_end_matches('.').chars().take(80).collect();
    if words.is_empty() { "Review".to_owned() } else { words }
}
