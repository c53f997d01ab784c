//! What signatures cover, row by row: a document as a whole can be stale while most of what was signed still stands there
//! word for word.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::build;
use crate::document::content::{Content, Fields};
use crate::entity::{Entity, State};
use crate::identity::{EntityId, Id};
use crate::sign_off::{SignOff, Verdict};
use crate::workstream::Workstream;

/// A signature over one row of a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Covering {
    /// The signature.
    pub signature: Id<SignOff>,
    /// Whether the row stands as it was signed.
    pub holds: bool,
}

/// The signatures over every row that was ever signed.
#[derive(Debug, Default)]
pub struct Coverage(BTreeMap<EntityId, Vec<Covering>>);

/// A row of a document by section and entity.
type Place<'a> = (&'a str, EntityId);

impl Coverage {
    /// Looks through every signature that accepted something and was not taken back.
    pub fn of(state: &State) -> Self {
        let mut current = Working::default();
        let mut coverage = Self::default();
        let accepted = state.sign_offs.iter().filter(|it| it.verdict != Verdict::Declined && it.withdrawn.is_none());
        for signature in accepted {
            for revision in signature.bound.iter().filter_map(|bound| state.get(bound.revision)) {
                for (place, signed) in rows(&revision.content) {
                    let holds = current.row(state, &revision.document, place).as_ref() == Some(signed);
                    coverage.note(place.1, Covering { signature: signature.id(), holds });
                }
            }
        }
        coverage
    }

    /// A row that stands in several sections of what was signed holds when all of them do.
    fn note(&mut self, row: EntityId, covering: Covering) {
        let known = self.0.entry(row).or_default();
        match known.iter_mut().find(|it| it.signature == covering.signature) {
            Some(same) => same.holds &= covering.holds,
            None => known.push(covering),
        }
    }

    /// The signatures over an entity, the oldest first.
    pub fn signatures(&self, entity: EntityId) -> &[Covering] {
        self.0.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Whether an entity was signed and no signature over it holds.
    pub fn has_changed(&self, entity: EntityId) -> bool {
        let signatures = self.signatures(entity);
        !signatures.is_empty() && signatures.iter().all(|it| !it.holds)
    }

    /// The signatures over an entity, for the digest of a hole.
    pub(super) fn facts(&self, entity: EntityId) -> Value {
        self.signatures(entity).iter().map(|it| json!(it.signature)).collect()
    }
}

/// Documents as they stand now, each built once.
#[derive(Default)]
struct Working(BTreeMap<(String, Id<Workstream>), Option<Content>>);

impl Working {
    /// The binding fields of a row as it stands now, in whichever workstream it is.
    fn row(&mut self, state: &State, document: &str, place: Place<'_>) -> Option<Fields> {
        state.workstreams.iter().map(Entity::id).find_map(|workstream| {
            let key = (document.to_owned(), workstream);
            let content = self.0.entry(key).or_insert_with(|| build::working(state, document, workstream).ok());
            rows(content.as_ref()?).find(|(found, _)| *found == place).map(|(_, fields)| fields.clone())
        })
    }
}

fn rows(content: &Content) -> impl Iterator<Item = (Place<'_>, &Fields)> {
    let rows = content.sections.iter().flat_map(|section| section.rows.iter().map(move |row| (section, row)));
    rows.map(|(section, row)| ((section.id.as_str(), row.id), &row.binding))
}
