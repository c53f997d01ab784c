//! Beginning a mapping with what the catalogue knows of the object: a row for each field of the platform, to be filled in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::blank;
use super::{MappingRow, Need, rows_of};
use crate::catalogue::{self, Field, FieldType, naming};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Ref;
use crate::integration::{Direction, Integration};
use crate::message::Message;
use crate::refusal::Refusal;

/// Adds a row for each field that the catalogue knows of an integration's object and no row is about.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    /// The integration.
    pub integration: Ref<Integration>,
    /// Only fields that must be filled.
    #[serde(default)]
    pub required_only: bool,
}

impl Rule for Begin {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let integration = draft.state().find(&self.integration)?.clone();
        let Some(object) = catalogue::object_in(draft.state(), &integration).cloned() else {
            return Err(Message::new("mapping-object-unknown").with("name", &integration.name).into());
        };
        let is_target = integration.direction != Direction::Outbound;
        let there: Vec<(String, String)> = rows_of(draft.state(), integration.id())
            .into_iter()
            .map(|row| {
                if is_target { (&row.target_place, &row.target_field) } else { (&row.source_place, &row.source_field) }
            })
            .map(|(place, field)| (naming::key(place), naming::key(field)))
            .collect();
        let mut first = None;
        let mut count = 0;
        for record in &object.records {
            let is_new = |field: &&Field| !there.contains(&(naming::key(&record.name), naming::key(&field.name)));
            let wanted = |field: &&Field| !self.required_only || field.required;
            for field in record.fields.iter().filter(wanted).filter(is_new) {
                let head = draft.new_head()?;
                let mut row = blank(draft, head, integration.id())?;
                describe(&mut row, &record.name, field, is_target);
                first = first.or(Some(row.head.id));
                count += 1;
                draft.put(row);
            }
        }
        let Some(first) = first else {
            return Err(Message::new("mapping-begun-already").with("object", &object.name).into());
        };
        let label = Message::new("did-mapping-row-begin").with("count", count).with("name", &integration.name);
        Ok(Outcome::of(first, label))
    }
}

/// Writes into a row what the catalogue says of the platform's side.
fn describe(row: &mut MappingRow, record: &str, field: &Field, is_target: bool) {
    let kind = if field.kind == FieldType::Unspecified { String::new() } else { field.kind.to_string() };
    if !is_target {
        row.source_place = record.to_owned();
        row.source_field.clone_from(&field.name);
        row.source_type = kind;
        row.source_required = Some(field.required);
        return;
    }
    row.target_place = record.to_owned();
    row.target_field.clone_from(&field.name);
    row.target_type = kind;
    row.target_required = Some(match (field.required, field.condition.is_empty()) {
        (_, false) => Need::Conditional,
        (true, true) => Need::Yes,
        (false, true) => Need::No,
    });
    row.target_key = Some(field.unique);
    row.allowed.clone_from(&field.allowed);
    row.must_exist_in = field.must_exist_in.clone().unwrap_or_default();
    row.validation.clone_from(&field.restriction);
}
