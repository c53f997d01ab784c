//! Agreeing rows of a mapping: both sides say that this is how it will be built.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MappingRow, RowStatus, check};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Ref;
use crate::message::{Grade, Message};
use crate::refusal::Refusal;

/// Marks rows as agreed. None of them may have anything that must be mended.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Agree {
    /// Which rows.
    pub mapping_rows: Vec<Ref<MappingRow>>,
}

impl Rule for Agree {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let state = draft.state();
        let found: Result<Vec<_>, _> = self.mapping_rows.iter().map(|row| state.find(row)).collect();
        let rows: Vec<(_, _, String)> =
            found?.iter().map(|row| (row.id(), row.integration, row.reference.clone())).collect();
        let Some((first, _, reference)) = rows.first().cloned() else { return Err(Refusal::rule("mapping-rows-none")) };
        let mut integrations: Vec<_> = rows.iter().map(|(_, integration, _)| *integration).collect();
        integrations.sort_unstable();
        integrations.dedup();
        let checked = integrations.iter().filter_map(|id| state.get(*id)).flat_map(|it| check::findings(state, it));
        let wrong = |row| move |it: &check::RowFinding| it.grade == Grade::Error && it.row == Some(row);
        let findings: Vec<_> = checked.collect();
        let lacking: Vec<&str> = rows
            .iter()
            .filter(|(row, _, _)| findings.iter().any(wrong(*row)))
            .map(|(_, _, reference)| reference.as_str())
            .collect();
        if !lacking.is_empty() {
            return Err(Message::new("mapping-rows-unsound").with("rows", lacking.join(", ")).into());
        }
        for (row, _, _) in &rows {
            draft.update(*row, |row| row.status = RowStatus::Agreed)?;
        }
        let label = if rows.len() == 1 {
            Message::new("did-mapping-row-agree").with("reference", reference)
        } else {
            Message::new("did-mapping-row-agree-many").with("count", rows.len())
        };
        Ok(Outcome::of(first.0, label))
    }
}
