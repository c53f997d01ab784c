//! The things of one kind that the project has, found by what a table may call them. Made once, since a table has thousands of
//! rows.

use std::collections::BTreeMap;

use domain::entity::{EntityKind, Record, State};
use domain::identity::EntityId;

/// What the project has of one kind.
pub(super) struct Existing {
    pub(super) records: Vec<Record>,
    references: BTreeMap<String, usize>,
    ids: BTreeMap<EntityId, usize>,
    /// Names that only one has.
    names: BTreeMap<String, Option<usize>>,
}

impl Existing {
    pub(super) fn of(state: &State, kind: EntityKind) -> Self {
        let records: Vec<Record> = state.records().into_iter().filter(|record| record.kind == kind).collect();
        let (mut references, mut ids, mut names) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (at, record) in records.iter().enumerate() {
            let text = |member: &str| record.body[member].as_str().unwrap_or_default().to_owned();
            references.insert(text("reference"), at);
            ids.insert(record.id, at);
            names.entry(text("name")).and_modify(|only| *only = None).or_insert(Some(at));
        }
        Self { records, references, ids, names }
    }

    /// Whether things of the kind have short references; what has none is told apart by its name.
    pub(super) fn have_references(&self) -> bool {
        self.references.keys().any(|reference| !reference.is_empty())
    }

    pub(super) fn by_reference(&self, reference: &str) -> Option<&Record> {
        self.references.get(reference).map(|at| &self.records[*at])
    }

    pub(super) fn by_id(&self, id: EntityId) -> Option<&Record> {
        self.ids.get(&id).map(|at| &self.records[*at])
    }

    /// The only one of a name.
    pub(super) fn by_name(&self, name: &str) -> Option<&Record> {
        self.names.get(name).copied().flatten().map(|at| &self.records[at])
    }
}
