//! The traceability matrix as a table of text, for a file.

use std::collections::BTreeMap;

use domain::identity::EntityId;
use domain::message::Message;
use serde::Serialize;

use super::{HoleLine, TraceColumn, TraceThing, TraceabilityView};
use crate::view::Say;

/// Columns by id and head, and rows by id.
type Table = (Vec<(String, String)>, Vec<(String, Vec<String>)>);

/// The matrix as a table of text, for a file: a row each, the things of a cell with their states, then the holes.
pub fn table(view: &TraceabilityView, say: &Say) -> Table {
    let things: BTreeMap<EntityId, &TraceThing> = view.things.iter().map(|thing| (thing.id, thing)).collect();
    let holes: BTreeMap<&str, &HoleLine> = view.holes.iter().map(|hole| (hole.key.as_str(), hole)).collect();
    let word = |code: &str| say(&Message::new(code));
    let column = |id: &str| (id.to_owned(), word(&format!("trace-{id}")));
    let mut head = vec![column("integration")];
    head.extend(TraceColumn::ALL.iter().map(|it| column(&word_of(it))));
    head.extend([column("holes"), column("justified")]);
    let mut lines = Vec::new();
    for row in &view.rows {
        let mut line = vec![row.integration.clone()];
        for (column, cell) in TraceColumn::ALL.iter().zip(&row.cells) {
            let words = cell.things.iter().filter_map(|id| things.get(id)).map(|thing| {
                let standing = cell.verdicts.get(&thing.id).unwrap_or(&thing.state);
                let title = if *column == TraceColumn::Requirement { &thing.title } else { "" };
                format!("{} {title}", thing.reference).trim().to_owned()
                    + &format!(" ({})", word(&format!("state-{}", word_of(standing))))
            });
            line.push(words.collect::<Vec<_>>().join("; "));
        }
        let own = row.cells.iter().flat_map(|cell| &cell.holes).filter_map(|key| holes.get(key.as_str()));
        let (open, justified): (Vec<&&HoleLine>, Vec<_>) = own.partition(|hole| hole.open);
        let said = |hole: &&&HoleLine| format!("{}: {}", hole.name, hole.words);
        line.push(open.iter().map(said).collect::<Vec<_>>().join("; "));
        let reason = |hole: &&&HoleLine| {
            let reason = hole.justification.as_ref().map(|it| it.reason.as_str()).unwrap_or_default();
            format!("{}: {} ({reason})", hole.name, hole.words)
        };
        line.push(justified.iter().map(reason).collect::<Vec<_>>().join("; "));
        // The last row is of what belongs to no integration.
        let id = row.id.map_or_else(|| "rest".to_owned(), |id| id.to_string());
        lines.push((id, line));
    }
    (head, lines)
}

/// The word of a value that is a plain word in JSON.
fn word_of(value: &impl Serialize) -> String {
    serde_json::json!(value).as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use domain::entity::EntityKind;
    use domain::refusal::{Destination, Screen};
    use domain::traceability::HoleKind;

    use super::*;
    use crate::view::traceability::{TraceCell, TraceRow, TraceState};

    #[test]
    fn the_table_names_things_with_their_states_and_tells_holes_apart() {
        let thing = EntityId(uuid::Uuid::from_u128(7));
        let hole = |key: &str, open: bool| HoleLine {
            key: key.to_owned(),
            kind: HoleKind::ScenarioWithoutRun,
            about: thing,
            name: "SCN-01 Late".to_owned(),
            column: TraceColumn::Run,
            words: "Never executed".to_owned(),
            justification: None,
            open,
        };
        let cell = |things: Vec<EntityId>, holes: &[&str]| TraceCell {
            things,
            holes: holes.iter().map(|key| (*key).to_owned()).collect(),
            verdicts: BTreeMap::new(),
        };
        let view = TraceabilityView {
            columns: Vec::new(),
            rows: vec![TraceRow {
                id: None,
                kind: EntityKind::Project,
                integration: "Suppliers".to_owned(),
                under: None,
                workstream: None,
                cells: vec![cell(vec![], &[]), cell(vec![], &[]), cell(vec![thing], &["a", "b"])],
            }],
            things: vec![TraceThing {
                id: thing,
                kind: EntityKind::Scenario,
                column: TraceColumn::Scenario,
                reference: "SCN-01".to_owned(),
                title: "Late".to_owned(),
                state: TraceState::NotRun,
                place: Destination { screen: Screen::Scenarios, entity: None, part: None, workstream: None },
            }],
            links: Vec::new(),
            holes: vec![hole("a", true), hole("b", false)],
            scenarios: Vec::new(),
            requirements: Vec::new(),
        };
        let (head, rows) = table(&view, &|message| message.code.clone());
        assert_eq!(head[3], ("scenario".to_owned(), "trace-scenario".to_owned()));
        let (id, cells) = &rows[0];
        assert_eq!((id.as_str(), cells[0].as_str()), ("rest", "Suppliers"));
        assert_eq!(cells[3], "SCN-01 (state-not-run)");
        assert_eq!(&cells[4..], ["SCN-01 Late: Never executed", "SCN-01 Late: Never executed ()"]);
    }
}
