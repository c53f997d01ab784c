//! The one write path: commands are decided over a draft of the project's state, and what they changed is committed as one
//! journal operation. A dry run is the same, without the commit.

use std::borrow::Cow;
use std::collections::BTreeMap;

use domain::command::{Request, Rule as _};
use domain::digest::Digest;
use domain::draft::Draft;
use domain::entity::{Change, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::person::Person;
use domain::refusal::Refusal;
use domain::time::Instant;
use serde_json::Value;
use store::Operation;

use super::Workspace;
use crate::clock::Clock;
use crate::error::Error;
use crate::text::about;

/// Whether commands are carried out or only tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// They are carried out.
    Commit,
    /// It is said what they would do; nothing is changed.
    DryRun,
}

/// What commands did, or would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Decided {
    /// What each command made or changed.
    pub values: Vec<Option<EntityId>>,
    /// What people call the change.
    pub label: Message,
    /// The place of the operation in the project's journal; of the last one before it where nothing was changed.
    pub revision: u64,
    /// Every entity that was made, changed or removed.
    pub touched: Vec<(EntityKind, EntityId)>,
}

impl Decided {
    /// What the last command made or changed.
    pub fn value(&self) -> Option<EntityId> {
        self.values.iter().rev().find_map(|value| *value)
    }

    /// The kinds of what was touched, each once: the tags by which views know what to read again.
    pub fn kinds(&self) -> Vec<EntityKind> {
        let mut kinds: Vec<_> = self.touched.iter().map(|(kind, _)| *kind).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    }
}

impl Workspace {
    /// Decides commands in order, as one operation: all are carried out, or none. `$n` in a command stands for what the
    /// n-th of them made.
    ///
    /// # Errors
    /// [`Error::Refused`] with every reason by the first command that is refused; `commands-empty`; what keeps the file
    /// from being written. Then nothing was changed.
    pub fn decide(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        requests: &[Request],
        mode: Mode,
    ) -> Result<Decided, Error> {
        self.decide_called(project, person, requests, mode, None)
    }

    /// The same under a label of its own, where many commands are one act to people.
    pub(crate) fn decide_called(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        requests: &[Request],
        mode: Mode,
        label: Option<Message>,
    ) -> Result<Decided, Error> {
        let requests = &*self.with_proof_of_files(project, requests)?;
        let drafted = self.rehearse(project, person, requests)?;
        self.has_files_of(&drafted)?;
        let label = label.unwrap_or_else(|| label_of(&drafted.labels));
        let touched = drafted.changes.keys().copied().collect();
        if mode == Mode::DryRun || drafted.changes.is_empty() {
            let revision = self.store.head(project)?.sequence;
            return Ok(Decided { values: drafted.values, label, revision, touched });
        }
        let entry = self.store.commit(&Operation {
            id: self.clock.new_id(),
            project,
            at: drafted.at,
            person,
            command: command_of(requests),
            label: label.clone(),
            irreversible: requests.iter().any(|request| request.command.info().irreversible),
            undoes: None,
            redoes: None,
            changes: drafted.changes.into_values().collect(),
        })?;
        self.known.borrow_mut().insert(project, (self.store.change_mark()?, drafted.state.without_bulk()));
        Ok(Decided { values: drafted.values, label, revision: entry.sequence, touched })
    }
}

impl Workspace {
    /// Decides commands and carries nothing out. The files that they name needn't be in the workspace yet.
    pub(super) fn rehearse(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        requests: &[Request],
    ) -> Result<Drafted, Error> {
        let state = self.with_bulk(project, self.state(project)?, requests)?;
        if state.get(person).is_none_or(|person| person.inactive) {
            return Err(Error::refused(Refusal::rule("actor-unknown"), &state, None));
        }
        let now = self.clock.now();
        Drafted::of(state, person, now, requests, &mut self.clock)
    }

    /// A file that commands name is in the workspace: what is signed later must be there to be looked at.
    fn has_files_of(&self, drafted: &Drafted) -> Result<(), Error> {
        for change in drafted.changes.values() {
            let before: Vec<Digest> = change.before.iter().flat_map(files_of).collect();
            for file in change.after.iter().flat_map(files_of).filter(|file| !before.contains(file)) {
                if self.store.blob_info(file)?.is_none() {
                    let refusal = Refusal::NotFound(Message::new("file-not-attached").with("digest", file));
                    return Err(Error::refused(refusal, &drafted.state, None));
                }
            }
        }
        Ok(())
    }
}

/// The digests of the files that an entity names: its own, its evidence, that of its rows, a logo, a scan, those that brought
/// answers, and those that keys signed.
fn files_of(entity: &Value) -> Vec<Digest> {
    let digest = |value: &Value| value.as_str().and_then(|text| text.parse().ok());
    let evidence = |of: &Value| -> Vec<Digest> {
        of["evidence"].as_array().into_iter().flatten().filter_map(|file| digest(&file["digest"])).collect()
    };
    let rows = entity["rows"].as_array().into_iter().flatten().flat_map(evidence);
    let own = [digest(&entity["file"]), digest(&entity["branding"]["logo"]), digest(&entity["mark"]["scan"])];
    let answers = entity["answers"].as_array().into_iter().flatten().filter_map(|answer| digest(&answer["file"]));
    let kept = entity["kept"].as_array().into_iter().flatten().filter_map(|kept| digest(&kept["file"]));
    own.into_iter().flatten().chain(answers).chain(kept).chain(evidence(entity)).chain(rows).collect()
}

/// What is left of commands when they were decided one after another.
pub(super) struct Drafted {
    at: Instant,
    state: State,
    changes: BTreeMap<(EntityKind, EntityId), Change>,
    values: Vec<Option<EntityId>>,
    labels: Vec<Message>,
}

impl Drafted {
    fn of(
        state: State,
        person: Id<Person>,
        now: Instant,
        requests: &[Request],
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        if requests.is_empty() {
            return Err(Error::input(Message::new("commands-empty")));
        }
        let mut drafted = Self { at: now, state, changes: BTreeMap::new(), values: Vec::new(), labels: Vec::new() };
        for (place, request) in requests.iter().enumerate() {
            let position = Some((place + 1, request.command.name()));
            let refused = |refusal, state: &State| Error::refused(refusal, state, position);
            // The first names nothing that was made before it, and an import is too large to copy.
            let request =
                if place == 0 { Cow::Borrowed(request) } else { Cow::Owned(with_made(request, &drafted.values)) };
            let mut new_ids = || clock.new_id();
            let mut draft = Draft::new(drafted.state.clone(), person, now, request.id, &mut new_ids);
            let outcome = request.command.decide(&mut draft).map_err(|refusal| refused(refusal, draft.state()))?;
            let (state, changes) = draft.finish();
            drafted.state = state;
            drafted.values.push(outcome.value);
            drafted.labels.push(outcome.label);
            for change in changes {
                drafted.add(change);
            }
        }
        Ok(drafted)
    }

    /// Several changes of one entity are one, from what it was before the first.
    fn add(&mut self, change: Change) {
        let key = (change.kind, change.id);
        match self.changes.remove(&key) {
            None => drop(self.changes.insert(key, change)),
            Some(first) if first.before.is_none() && change.after.is_none() => {}
            Some(first) => drop(self.changes.insert(key, Change { before: first.before, ..change })),
        }
    }
}

/// A command with `$n` replaced by what the n-th one made. A text that names no command before this one is left alone: it
/// may be an amount of money.
fn with_made(request: &Request, made: &[Option<EntityId>]) -> Request {
    let mut json = serde_json::to_value(request).expect("a command is plain data");
    replace_made(&mut json, made);
    // Where an id doesn't fit in place of a text the command stays as it was, and is judged so.
    serde_json::from_value(json).unwrap_or_else(|_| request.clone())
}

fn replace_made(json: &mut Value, made: &[Option<EntityId>]) {
    match json {
        Value::String(text) => {
            let number = text.strip_prefix('$').and_then(|number| number.parse::<usize>().ok());
            if let Some(id) = number.and_then(|number| *made.get(number.checked_sub(1)?)?) {
                *text = id.to_string();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace_made(item, made)),
        Value::Object(members) => members.values_mut().for_each(|value| replace_made(value, made)),
        _ => {}
    }
}

/// What several commands are called together.
fn label_of(labels: &[Message]) -> Message {
    match labels {
        [only] => only.clone(),
        [first, more @ ..] => about(Message::new("did-several").with("more", more.len()), first),
        [] => Message::new("did-nothing"),
    }
}

/// The command under which the journal keeps an operation.
fn command_of(requests: &[Request]) -> String {
    let mut names = requests.iter().map(|request| request.command.name());
    let first = names.next().unwrap_or_default();
    if names.all(|name| name == first) { first.to_owned() } else { "project.change".to_owned() }
}
