//! A draft of the state: rules read and write it, and what they changed becomes one operation. Nothing is changed
//! until the draft is committed, so a dry run is the same code.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::entity::{Change, Entity, EntityKind, Head, State};
use crate::identity::{EntityId, Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::project::Counter;
use crate::refusal::Refusal;
use crate::state::Rows;
use crate::time::Instant;

/// Gives new ids. The edge gives UUIDv7 from its clock; tests give what they like.
pub type NewIds<'a> = dyn FnMut() -> EntityId + 'a;

/// What a command made and what people call the change.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// The entity that was made or changed.
    pub value: Option<EntityId>,
    /// What the undo menu, the toast and the history say.
    pub label: Message,
}

impl Outcome {
    /// An outcome about one entity.
    pub fn of(value: EntityId, label: Message) -> Self {
        Self { value: Some(value), label }
    }
}

/// A state being changed by one command.
pub struct Draft<'a> {
    state: State,
    actor: Id<Person>,
    now: Instant,
    given_id: Option<EntityId>,
    new_ids: &'a mut NewIds<'a>,
    before: BTreeMap<(EntityKind, EntityId), Option<Value>>,
}

impl<'a> Draft<'a> {
    /// A draft over a state, for a person, at an instant. `given_id` is the id that the caller chose for what the
    /// command makes.
    pub fn new(
        state: State,
        actor: Id<Person>,
        now: Instant,
        given_id: Option<EntityId>,
        new_ids: &'a mut NewIds<'a>,
    ) -> Self {
        Self { state, actor, now, given_id, new_ids, before: BTreeMap::new() }
    }

    /// The state as changed so far.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Who acts.
    pub fn actor(&self) -> Id<Person> {
        self.actor
    }

    /// The acting person.
    ///
    /// # Errors
    /// `actor-unknown` when the person isn't in the project or has left it.
    pub fn acting_person(&self) -> Result<&Person, Refusal> {
        let person = self.state.get(self.actor).filter(|person| !person.inactive);
        person.ok_or_else(|| Refusal::rule("actor-unknown"))
    }

    /// What was written or removed so far.
    pub fn changed(&self) -> impl Iterator<Item = (EntityKind, EntityId)> {
        self.before.keys().copied()
    }

    /// When it happens.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Today in the project's time zone.
    pub fn today(&self) -> crate::time::Date {
        self.now.date_in(&self.state.project().zone)
    }

    /// The head of an entity that this draft makes. The first one takes the id that the caller chose.
    ///
    /// # Errors
    /// `id-taken` when the caller's id is in use.
    pub fn new_head(&mut self) -> Result<Head, Refusal> {
        let id = match self.given_id.take() {
            Some(id) if self.state.caption(id).is_some() => return Err(Refusal::rule("id-taken")),
            Some(id) => id,
            None => (self.new_ids)(),
        };
        Ok(Head { id, revision: 0, changed_at: self.now, changed_by: self.actor })
    }

    /// A fresh id for something inside an entity.
    pub fn new_id(&mut self) -> EntityId {
        (self.new_ids)()
    }

    /// The id of the entity that a command names.
    ///
    /// # Errors
    /// As [`State::find`].
    pub fn find<T: Entity>(&self, reference: &Ref<T>) -> Result<Id<T>, Refusal>
    where
        State: Rows<T>,
    {
        self.state.find(reference).map(Entity::id)
    }

    /// The same for an optional reference.
    ///
    /// # Errors
    /// As [`State::find`].
    pub fn find_optional<T: Entity>(&self, reference: Option<&Ref<T>>) -> Result<Option<Id<T>>, Refusal>
    where
        State: Rows<T>,
    {
        reference.map(|reference| self.find(reference)).transpose()
    }

    /// Writes an entity: new, or in place of the one with its id. Counts its revision and stamps it. Writing an entity
    /// as it is changes nothing.
    pub fn put<T: Entity>(&mut self, mut entity: T)
    where
        State: Rows<T>,
    {
        let old = self.state.rows().get(entity.id());
        if old == Some(&entity) {
            return;
        }
        self.before.entry((T::KIND, entity.head().id)).or_insert_with(|| old.map(|old| old.to_record().body));
        let head = entity.head_mut();
        head.revision += 1;
        head.changed_at = self.now;
        head.changed_by = self.actor;
        self.state.rows_mut().put(entity);
    }

    /// Changes an entity in place.
    ///
    /// # Errors
    /// `not-found` when it is gone.
    pub fn update<T: Entity>(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) -> Result<(), Refusal>
    where
        State: Rows<T>,
    {
        let mut entity = self.state.get(id).cloned().ok_or_else(|| Refusal::not_found(T::KIND, &id.to_string()))?;
        change(&mut entity);
        self.put(entity);
        Ok(())
    }

    /// Removes an entity.
    pub fn remove<T: Entity>(&mut self, id: Id<T>)
    where
        State: Rows<T>,
    {
        if let Some(old) = self.state.rows_mut().take(id) {
            self.before.entry((T::KIND, id.0)).or_insert_with(|| Some(old.to_record().body));
        }
    }

    /// The next reference with a prefix (`ISS-48`), with at least two digits. Never given twice.
    ///
    /// # Errors
    /// None today; a counter is made where there is none.
    pub fn next_reference(&mut self, prefix: &str) -> Result<String, Refusal> {
        let counter = self.state.counters.iter().find(|counter| counter.prefix == prefix).cloned();
        let mut counter = counter.unwrap_or_else(|| Counter {
            head: Head { id: (self.new_ids)(), revision: 0, changed_at: self.now, changed_by: self.actor },
            prefix: prefix.to_owned(),
            last: 0,
        });
        counter.last += 1;
        let reference = format!("{prefix}-{:02}", counter.last);
        self.put(counter);
        Ok(reference)
    }

    /// The state as changed, and what changed: every entity that differs from what it was before the draft.
    pub fn finish(self) -> (State, Vec<Change>) {
        let changes = self.before.into_iter().filter_map(|((kind, id), before)| {
            let after = self.state.record(id).map(|record| record.body);
            (before != after).then_some(Change { kind, id, before, after })
        });
        let changes = changes.collect();
        (self.state, changes)
    }
}
