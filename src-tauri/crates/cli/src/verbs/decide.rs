//! `do`, `undo`, `redo`: everything that writes by commands.

use std::io::Read as _;
use std::path::Path;

use countersign::Error;
use countersign::commands;
use countersign::domain::command::Request;
use countersign::domain::identity::{EntityId, Id};
use countersign::domain::person::Person;
use countersign::workspace::{Access, Decided, Mode, Workspace};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::{Do, Write};
use crate::spoken::words;

pub fn run(args: &Do) -> Result<Answer, Error> {
    let requests = requests(args)?;
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Commit };
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let decided = workspace.decide(project, person, &requests, mode)?;
    let answer = answer(&workspace, project, &decided, mode)?;
    workspace.close()?;
    Ok(answer)
}

pub fn undo(args: &Write) -> Result<Answer, Error> {
    let (mut workspace, project, person) = open(args, Access::Write)?;
    let decided = workspace.undo(project, person)?;
    answer(&workspace, project, &decided, Mode::Commit)
}

pub fn redo(args: &Write) -> Result<Answer, Error> {
    let (mut workspace, project, person) = open(args, Access::Write)?;
    let decided = workspace.redo(project, person)?;
    answer(&workspace, project, &decided, Mode::Commit)
}

/// Opens a workspace for a person in a project.
pub fn open(args: &Write, access: Access) -> Result<(Workspace, EntityId, Id<Person>), Error> {
    let workspace = Workspace::open(&args.place.workspace, access)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let person = workspace.person(project, &args.person)?;
    Ok((workspace, project, person))
}

/// The commands: from the command line, a file or stdin.
fn requests(args: &Do) -> Result<Vec<Request>, Error> {
    if let Some(name) = &args.command {
        return commands::named(name, &args.args);
    }
    let text = match args.file.as_deref().filter(|file| *file != Path::new("-")) {
        Some(file) => std::fs::read_to_string(file).map_err(|source| Error::of_file(file, source))?,
        None => {
            let mut text = String::new();
            let read = std::io::stdin().read_to_string(&mut text);
            read.map_err(|source| Error::of_file(Path::new("stdin"), source))?;
            text
        }
    };
    commands::read(&text)
}

/// What was done, with the names of what was touched as far as it is still there.
pub fn answer(workspace: &Workspace, project: EntityId, decided: &Decided, mode: Mode) -> Result<Answer, Error> {
    let state = workspace.state(project)?;
    let label = words().say(&decided.label);
    let touched: Vec<Value> = decided
        .touched
        .iter()
        .map(|(kind, id)| {
            let (_, reference, title) = state.caption(*id).unwrap_or((*kind, String::new(), String::new()));
            json!({"kind": kind, "id": id, "reference": reference, "title": title})
        })
        .collect();
    let json = json!({
        "value": decided.value(),
        "values": decided.values,
        "revision": decided.revision,
        "touched": touched,
        "label": label,
        "dry_run": mode == Mode::DryRun,
    });
    let dry_run = words().text("cli-dry-run");
    let text = if mode == Mode::DryRun { format!("{label}\n{dry_run}") } else { label };
    Ok(Answer::new(json, text))
}
