//! `status`: steps, gates with every unmet condition, and whose move it is.

use countersign::Error;
use countersign::domain::entity::State;
use countersign::domain::identity::EntityId;
use countersign::domain::lifecycle::status::{Gate, NextMove, ProjectStatus, StepStatus, WorkstreamStatus};
use countersign::error::NamedCondition;
use countersign::text::builtin;
use serde_json::{Value, json};

use crate::answer::{Answer, conditions, party};
use crate::arguments::Status;
use crate::spoken::{language, words};
use crate::table::columns;
use crate::verbs::{open_to_read, projects};

/// How far the reasons of a closed gate stand in.
const REASONS: &str = "         ";

pub fn run(args: &Status) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let (mut json, mut text) = (Vec::new(), Vec::new());
    for id in projects(&workspace, &args.place)? {
        let state = builtin::localised(workspace.state(id)?, language());
        let status = workspace.status_of(&state);
        json.push(project_json(&state, id, &status));
        text.push(project_text(&state, &status));
    }
    Ok(Answer::new(json!({"projects": json}), text.join("\n")))
}

fn named(state: &State, gate: &Gate) -> Vec<NamedCondition> {
    gate.conditions.iter().map(|unmet| NamedCondition::of(state, unmet)).collect()
}

fn project_json(state: &State, id: EntityId, status: &ProjectStatus) -> Value {
    json!({
        "id": id,
        "name": state.project().name,
        "workstreams": status.workstreams.iter().map(|one| workstream_json(state, one)).collect::<Vec<_>>(),
        "next": status.next.iter().map(|one| next_json(state, one)).collect::<Vec<_>>(),
    })
}

fn workstream_json(state: &State, workstream: &WorkstreamStatus) -> Value {
    let step = |step: &StepStatus| {
        let words = words();
        let conditions: Vec<_> = named(state, &step.gate).iter().map(|one| one.to_json(words)).collect();
        json!({
            "id": step.id,
            "name": step.name,
            "state": step.state,
            "gate": {"open": step.gate.open, "conditions": conditions, "waived": step.gate.waived},
        })
    };
    json!({
        "id": workstream.id,
        "name": workstream.name,
        "methodology": workstream.methodology,
        "steps": workstream.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

fn next_json(state: &State, next: &NextMove) -> Value {
    json!({
        "party": next.party,
        "person": next.person.map(|person| state.name_of(person)),
        "person_id": next.person,
        "message": words().say(&next.message),
        "workstream": next.workstream,
        "step": next.step,
        "place": next.place,
    })
}

fn project_text(state: &State, status: &ProjectStatus) -> String {
    let project = state.project();
    let mut text = format!("{} · {}\n", project.name, state.name_of(project.customer));
    for workstream in &status.workstreams {
        text.push_str(&format!("\n  {}\n", workstream.name));
        let row = |(at, step): (usize, &StepStatus)| vec![(at + 1).to_string(), step.name.clone(), state_name(step)];
        let rows: Vec<_> = workstream.steps.iter().enumerate().map(row).collect();
        let lines = columns(&rows, "    ");
        let closed = workstream.steps.iter().position(|step| !step.gate.open);
        for (at, line) in lines.lines().enumerate() {
            text.push_str(&format!("{line}\n"));
            // The first closed gate says why; those behind it wait for the same things.
            if Some(at) == closed {
                text.push_str(&conditions(&named(state, &workstream.steps[at].gate), words(), REASONS));
            }
        }
    }
    if !status.next.is_empty() {
        text.push_str(&format!("\n  {}\n", words().text("cli-next")));
        let row = |next: &NextMove| {
            let person = next.person.map(|person| state.name_of(person)).unwrap_or_default();
            vec![party(next.party, words()), person, words().say(&next.message)]
        };
        text.push_str(&columns(&status.next.iter().map(row).collect::<Vec<_>>(), "    "));
    }
    text
}

fn state_name(step: &StepStatus) -> String {
    let code = json!(step.state);
    words().text(&format!("state-{}", code.as_str().unwrap_or_default()))
}
