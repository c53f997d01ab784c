//! `history`: what was done, newest first.

use countersign::Error;
use countersign::domain::entity::State;
use countersign::domain::identity::EntityId;
use countersign::workspace::{Entry, HistoryQuery, Workspace};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::History;
use crate::spoken::words;
use crate::table::columns;
use crate::verbs::{open_to_read, projects};

pub fn run(args: &History) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let (mut entries, mut rows) = (Vec::new(), Vec::new());
    for query in queries(&workspace, args)? {
        for entry in workspace.history(&query)? {
            let state = workspace.state(entry.project)?;
            entries.push(entry_json(&state, &entry));
            rows.push(row(&state, &entry));
        }
    }
    Ok(Answer::new(json!({"entries": entries}), columns(&rows, "")))
}

/// One question where an entity or a project is named, else one for the whole file.
fn queries(workspace: &Workspace, args: &History) -> Result<Vec<HistoryQuery>, Error> {
    let query =
        |project: Option<EntityId>, entity| HistoryQuery { project, entity, before: args.before, limit: args.limit };
    let Some(named) = &args.id else {
        let project = args.place.project.as_deref().map(|named| workspace.project(Some(named))).transpose()?;
        return Ok(vec![query(project, None)]);
    };
    // What was removed is found in the history still, by its id.
    if let Ok(id) = named.parse::<EntityId>() {
        return Ok(vec![query(None, Some(id))]);
    }
    let found = projects(workspace, &args.place)?.into_iter().map(|project| workspace.show(project, named));
    let (found, failed): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
    match failed.into_iter().find_map(Result::err) {
        Some(error) if found.is_empty() => Err(error),
        _ => Ok(found.into_iter().flatten().map(|listed| query(None, Some(listed.id))).collect()),
    }
}

fn entry_json(state: &State, entry: &Entry) -> Value {
    let entities: Vec<_> = entry.entities.iter().map(|(kind, id)| json!({"kind": kind, "id": id})).collect();
    json!({
        "position": entry.position,
        "sequence": entry.sequence,
        "id": entry.id,
        "project": entry.project,
        "at": entry.at,
        "person": {"id": entry.person, "name": state.name_of(entry.person)},
        "command": entry.command,
        "label": words().say(&entry.label),
        "irreversible": entry.irreversible,
        "undoes": entry.undoes,
        "redoes": entry.redoes,
        "undone_by": entry.undone_by,
        "entities": entities,
        "payload": entry.payload_digest,
        "previous": entry.previous,
        "hash": entry.hash,
    })
}

fn row(state: &State, entry: &Entry) -> Vec<String> {
    let at = entry.at.to_string();
    // To the minute, in UTC, as the journal has it.
    let minute = format!("{} {}Z", &at[..10], &at[11..16]);
    let undone = entry.undone_by.map(|_| words().text("cli-undone")).unwrap_or_default();
    let label = words().say(&entry.label);
    vec![entry.sequence.to_string(), minute, state.name_of(entry.person), label, undone]
}
