//! Commands on the rows of mappings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lookup::LookupTable;
use super::{MappingRow, MappingRule, Need, OnError, RowStatus, rows_of};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head};
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::requirement::Requirement;

/// The prefix of references of rows.
const PREFIX: &str = "MAP";

arguments! {
    of MappingRow;
    /// Adds a row to the mapping of an integration, at its end.
    Add {
        /// The integration.
        integration: Ref<Integration>,
    }
    /// Changes a row. One that was agreed counts as changed from then on, unless its status is said too.
    Change {
        /// Which row.
        mapping_row: Ref<MappingRow>,
    }
    both {
        /// Table, API or file of the source.
        source_place: String,
        /// Field of the source; several where the rule puts them together.
        source_field: String,
        /// Its type with its length.
        source_type: String,
        /// Whether the source always fills it.
        source_required: bool,
        /// Values of the sample, one a line.
        source_sample: Vec<String>,
        /// Record or message of the target.
        target_place: String,
        /// Field, column or element of the target.
        target_field: String,
        /// Its type with its length.
        target_type: String,
        /// Whether it must be filled.
        target_required: Need,
        /// Whether it identifies the record.
        target_key: bool,
        /// The values that may stand there, one a line.
        allowed: Vec<String>,
        /// In what the value must exist already.
        must_exist_in: String,
        /// How the value comes about.
        rule: MappingRule,
        /// The rule in words; why, where nothing is transferred.
        instruction: String,
        /// The table that the rule looks up in.
        lookup: Ref<LookupTable>,
        /// The constant, or what stands where the source is blank.
        default_value: String,
        /// What becomes of empty values.
        when_empty: String,
        /// What becomes of values that are too long.
        truncation: String,
        /// What is checked.
        validation: String,
        /// What happens where the check fails.
        on_error: OnError,
        /// The requirement that it serves.
        requirement: Ref<Requirement>,
        /// A value of the source.
        example_in: String,
        /// What becomes of it.
        example_out: String,
        /// Who answers for it.
        owner: Ref<Person>,
        /// Where it stands.
        status: RowStatus,
        /// Remark.
        comment: String,
    }
}

/// A row that says nothing yet, at the end of its mapping.
///
/// # Errors
/// As [`Draft::next_reference`].
pub(super) fn blank(draft: &mut Draft, head: Head, integration: Id<Integration>) -> Result<MappingRow, Refusal> {
    let state = draft.state();
    let workstream = state.get(integration).map(|it| it.workstream);
    let workstream = workstream.ok_or_else(|| Refusal::rule("integration-unknown"))?;
    let own = state.mapping_rows.iter().filter(|row| row.integration == integration);
    let last = own.map(|row| row.place).max().unwrap_or(0);
    Ok(MappingRow {
        head,
        reference: draft.next_reference(PREFIX)?,
        workstream,
        integration,
        place: last + 1,
        source_place: String::new(),
        source_field: String::new(),
        source_type: String::new(),
        source_required: None,
        source_sample: Vec::new(),
        target_place: String::new(),
        target_field: String::new(),
        target_type: String::new(),
        target_required: None,
        target_key: None,
        allowed: Vec::new(),
        must_exist_in: String::new(),
        rule: None,
        instruction: String::new(),
        lookup: None,
        default_value: String::new(),
        when_empty: String::new(),
        truncation: String::new(),
        validation: String::new(),
        on_error: None,
        requirement: None,
        example_in: String::new(),
        example_out: String::new(),
        owner: None,
        status: RowStatus::Draft,
        comment: String::new(),
    })
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let integration = draft.find(&self.integration)?;
        let mut row = blank(draft, head, integration)?;
        self.apply(draft.state(), &mut row)?;
        if row.source_field.trim().is_empty() && row.target_field.trim().is_empty() {
            return Err(Refusal::rule("mapping-row-without-field"));
        }
        Ok(put(draft, row, "did-mapping-row-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let before = draft.state().find(&self.mapping_row)?.clone();
        let mut row = before.clone();
        self.clear(&mut row)?;
        self.apply(draft.state(), &mut row)?;
        if row.source_field.trim().is_empty() && row.target_field.trim().is_empty() {
            return Err(Refusal::rule("mapping-row-without-field"));
        }
        if self.status.is_none() && before.status == RowStatus::Agreed && !row.agrees_with(&before) {
            row.status = RowStatus::Changed;
        }
        Ok(put(draft, row, "did-mapping-row-change"))
    }
}

/// Puts a row behind another one of its mapping, or first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Move {
    /// Which row.
    pub mapping_row: Ref<MappingRow>,
    /// The row behind which it stands then; the first place where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<Ref<MappingRow>>,
}

impl Rule for Move {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let row = draft.state().find(&self.mapping_row)?.clone();
        let behind = draft.find_optional(self.behind.as_ref())?;
        let mut order: Vec<_> = rows_of(draft.state(), row.integration).iter().map(|it| it.id()).collect();
        order.retain(|id| *id != row.id());
        let at = match behind {
            None => 0,
            Some(id) => match order.iter().position(|it| *it == id) {
                Some(at) => at + 1,
                None => return Err(Refusal::rule("mapping-row-elsewhere")),
            },
        };
        order.insert(at, row.id());
        for (place, id) in (1..).zip(order) {
            if draft.state().get(id).is_some_and(|it| it.place != place) {
                draft.update(id, |it| it.place = place)?;
            }
        }
        Ok(Outcome::of(row.head.id, Message::new("did-mapping-row-move").with("reference", row.reference)))
    }
}

/// Removes rows.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which rows.
    pub mapping_rows: Vec<Ref<MappingRow>>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let found: Result<Vec<_>, _> = self.mapping_rows.iter().map(|row| draft.state().find(row).cloned()).collect();
        let rows = found?;
        let Some(first) = rows.first() else { return Err(Refusal::rule("mapping-rows-none")) };
        let label = if rows.len() == 1 {
            Message::new("did-mapping-row-remove").with("reference", &first.reference)
        } else {
            Message::new("did-mapping-row-remove-many").with("count", rows.len())
        };
        rows.iter().for_each(|row| draft.remove(row.id()));
        Ok(Outcome::of(first.head.id, label))
    }
}

fn put(draft: &mut Draft, row: MappingRow, label: &str) -> Outcome {
    let outcome = Outcome::of(row.head.id, Message::new(label).with("reference", &row.reference));
    draft.put(row);
    outcome
}
