//! A project's state as rules see it: one table a noun, loaded whole, cheap to clone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::entity::{Entity, State};
use crate::identity::{EntityId, Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::workstream::Workstream;

/// The entities of one kind, by id. Clones share the content until one of them changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T>(Arc<BTreeMap<EntityId, T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T: Entity> Table<T> {
    /// The entity with an id.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.0.get(&id.0)
    }

    /// All entities, in the order in which they were made.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Leaves only the entities that are meant. A table of which all are meant stays shared.
    fn retain(&mut self, meant: impl Fn(&T) -> bool) {
        if self.0.values().any(|entity| !meant(entity)) {
            Arc::make_mut(&mut self.0).retain(|_, entity| meant(entity));
        }
    }

    pub(crate) fn put(&mut self, entity: T) {
        Arc::make_mut(&mut self.0).insert(entity.head().id, entity);
    }

    pub(crate) fn take(&mut self, id: Id<T>) -> Option<T> {
        Arc::make_mut(&mut self.0).remove(&id.0)
    }
}

/// Reaches the table of a noun by its type.
pub trait Rows<T: Entity> {
    /// The table.
    fn rows(&self) -> &Table<T>;
    /// The table, to be written by a draft only.
    #[doc(hidden)]
    fn rows_mut(&mut self) -> &mut Table<T>;
}

impl State {
    /// The entity with an id that another entity holds.
    pub fn get<T: Entity>(&self, id: Id<T>) -> Option<&T>
    where
        Self: Rows<T>,
    {
        self.rows().get(id)
    }

    /// What people call an entity that another entity names; its id where it is gone.
    pub fn name_of<T: Entity>(&self, id: Id<T>) -> String
    where
        Self: Rows<T>,
    {
        self.get(id).map_or_else(|| id.to_string(), Entity::title)
    }

    /// The entity that a command names: by id, by short reference, or by its unique title (a person also by e-mail).
    ///
    /// # Errors
    /// `not-found` where nothing has that name, `ambiguous` where several do.
    pub fn find<T: Entity>(&self, reference: &Ref<T>) -> Result<&T, Refusal>
    where
        Self: Rows<T>,
    {
        let text = reference.0.trim();
        if let Ok(id) = text.parse::<EntityId>() {
            return self.get(Id::new(id)).ok_or_else(|| Refusal::not_found(T::KIND, text));
        }
        if let Some(entity) = self.rows().iter().find(|entity| !text.is_empty() && entity.reference() == text) {
            return Ok(entity);
        }
        let mut named = self.rows().iter().filter(|entity| entity.title() == text || also_known_as(*entity, text));
        match (named.next(), named.next()) {
            (Some(entity), None) => Ok(entity),
            (None, _) => Err(Refusal::not_found(T::KIND, text)),
            (Some(_), Some(_)) => {
                Err(Refusal::ambiguous(Message::new("ambiguous").with("kind", T::KIND).with("name", text)))
            }
        }
    }

    /// The same state as the project's own rooms show it: without what belongs to the onboarding of a supplier.
    #[must_use]
    pub fn own(self) -> Self {
        let onboardings: BTreeSet<_> =
            self.workstreams.iter().filter(|it| it.supplier.is_some()).map(Entity::id).collect();
        if onboardings.is_empty() { self } else { self.with_work_of(|workstream| !onboardings.contains(&workstream)) }
    }

    /// The same state as the rooms of one onboarding show it: with the work of no other workstream.
    #[must_use]
    pub fn of_onboarding(self, onboarding: Id<Workstream>) -> Self {
        self.with_work_of(|workstream| workstream == onboarding)
    }

    fn with_work_of(mut self, meant: impl Fn(Id<Workstream>) -> bool) -> Self {
        self.workstreams.retain(|it| meant(it.id()));
        macro_rules! of_workstream {
            ($($table:ident),+) => { $(self.$table.retain(|it| meant(it.workstream));)+ };
        }
        of_workstream!(
            integrations,
            answers,
            requirements,
            open_questions,
            step_records,
            confirmations,
            revisions,
            deliverables,
            waivers,
            commitments,
            issues,
            scenarios,
            runs,
            sample_files
        );
        self.sign_offs.retain(|it| it.workstream.is_none_or(&meant));
        self
    }

    /// The project itself.
    ///
    /// # Panics
    /// When the state holds no project: a state is always loaded for one.
    pub fn project(&self) -> &crate::project::Project {
        self.projects.iter().next().expect("a state is loaded for one project")
    }
}

/// A person is also found by e-mail address, without regard to case.
fn also_known_as<T: Entity>(entity: &T, text: &str) -> bool {
    T::KIND == crate::entity::EntityKind::Person
        && text.contains('@')
        && serde_json::to_value(entity)
            .ok()
            .and_then(|body| body.get("email").and_then(|email| email.as_str().map(str::to_lowercase)))
            .is_some_and(|email| email == text.to_lowercase())
}
