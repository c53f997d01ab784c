//! `list`, `show`, `search`: what a workspace holds.

use countersign::Error;
use countersign::domain::entity::EntityKind;
use countersign::domain::message::Message;
use countersign::workspace::{ListName, ListQuery, Listed, MadeList, Workspace};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::{List, ListFormat, Search, Show};
use crate::spoken::words;
use crate::table::columns;
use crate::verbs::{open_to_read, projects};

pub fn list(args: &List) -> Result<Answer, Error> {
    if let Some(format) = args.format {
        let list = made(&args.kind).map_or_else(|| kind(&args.kind).map(ListName::Of), |it| Ok(ListName::Made(it)))?;
        return sheet(&open_to_read(&args.place.workspace)?, list, format, args);
    }
    let kind = kind(&args.kind)?;
    let workspace = open_to_read(&args.place.workspace)?;
    let (mut items, mut rows) = (Vec::new(), Vec::new());
    for project in projects(&workspace, &args.place)? {
        for listed in workspace.list(project, kind, args.filter.as_deref())? {
            items.push(json!({
                "project": project,
                "id": listed.id,
                "reference": listed.reference,
                "title": listed.title,
                "entity": listed.body,
            }));
            rows.push(vec![listed.reference, listed.title, listed.id.to_string()]);
        }
    }
    let text = if rows.is_empty() { words().text("cli-nothing") } else { columns(&rows, "") };
    Ok(Answer::new(json!({"kind": kind, "items": items}), text))
}

/// The list as a table for spreadsheets. There is one table, so there is one project.
fn sheet(workspace: &Workspace, list: ListName, format: ListFormat, args: &List) -> Result<Answer, Error> {
    let project = workspace.project(args.place.project.as_deref())?;
    let query = ListQuery { columns: args.columns.clone(), ids: None, text: args.filter.clone() };
    let bytes = match (format, &args.out) {
        (ListFormat::Csv, _) => workspace.table_csv(project, list, &query)?,
        (ListFormat::Xlsx, Some(_)) => workspace.table_workbook(project, list, &query)?,
        // A workbook is nothing to be shown on a screen.
        (ListFormat::Xlsx, None) => return Err(Error::input(Message::new("cli-workbook-needs-file"))),
    };
    match &args.out {
        Some(out) => {
            std::fs::write(out, bytes).map_err(|source| Error::of_file(out, source))?;
            Ok(Answer::new(json!({"file": out}), out.display().to_string()))
        }
        None => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            Ok(Answer::new(json!({"csv": text}), text))
        }
    }
}

/// A list of a screen by its name.
fn made(text: &str) -> Option<MadeList> {
    serde_json::from_value(json!(text)).ok()
}

/// A kind by its name, or by the plural that people say.
pub(super) fn kind(text: &str) -> Result<EntityKind, Error> {
    let is_meant = |kind: &&EntityKind| {
        let name = kind.name();
        text == name || text == format!("{name}s") || (text == "people" && **kind == EntityKind::Person)
    };
    EntityKind::ALL.iter().find(is_meant).copied().ok_or_else(|| {
        let kinds: Vec<_> = EntityKind::ALL.iter().map(|kind| kind.name()).collect();
        Error::input(Message::new("kind-unknown").with("name", text).with("kinds", kinds.join(", ")))
    })
}

pub fn show(args: &Show) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let mut found = Vec::new();
    let mut failed = None;
    for project in projects(&workspace, &args.place)? {
        match workspace.show(project, &args.id) {
            Ok(listed) => found.push((project, listed)),
            Err(error) if error.code() == "nothing-named" => failed = Some(error),
            Err(error) => return Err(error),
        }
    }
    match (found.as_slice(), failed) {
        ([(project, only)], _) => {
            let json = json!({
                "project": project,
                "kind": only.kind,
                "id": only.id,
                "reference": only.reference,
                "title": only.title,
                "entity": only.body,
            });
            Ok(Answer::new(json, told(only)))
        }
        ([], Some(error)) => Err(error),
        ([], None) => Err(Error::input(Message::new("project-none"))),
        (several, _) => {
            let choices: Vec<_> = several.iter().map(|(_, one)| format!("{} {}", one.kind, one.id)).collect();
            let message = Message::new("name-ambiguous").with("name", &args.id);
            Err(Error::input(message.with("choices", choices.join(", "))))
        }
    }
}

/// An entity for people: its name, then its fields; long values last, each below its name.
fn told(listed: &Listed) -> String {
    let name = format!("{} {}", listed.reference, listed.title);
    let mut text = format!("{} · {}\n", name.trim(), listed.kind);
    let fields: Vec<_> = listed.body.as_object().into_iter().flatten().filter(|(_, value)| !is_empty(value)).collect();
    let short: Vec<_> = fields.iter().filter(|(_, value)| !value.is_object() && !value.is_array()).collect();
    let row = |(name, value): &(&String, &Value)| vec![(*name).clone(), plain(value)];
    text.push_str(&columns(&short.into_iter().map(row).collect::<Vec<_>>(), "  "));
    for (name, value) in fields.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
        text.push_str(&format!("  {name}\n"));
        text.push_str(&format!("{value:#}").lines().map(|line| format!("    {line}\n")).collect::<String>());
    }
    text
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

pub fn search(args: &Search) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = args.place.project.as_deref().map(|named| workspace.project(Some(named))).transpose()?;
    let hits = workspace.search(project, &args.words.join(" "), args.limit)?;
    let json: Vec<_> = hits
        .iter()
        .map(|hit| {
            json!({
                "project": hit.project,
                "kind": hit.kind,
                "id": hit.id,
                "reference": hit.reference,
                "title": hit.title,
                "snippet": hit.snippet,
            })
        })
        .collect();
    let rows: Vec<_> =
        hits.into_iter().map(|hit| vec![hit.kind.to_string(), hit.reference, hit.title, hit.snippet]).collect();
    let text = if rows.is_empty() { words().text("cli-nothing") } else { columns(&rows, "") };
    Ok(Answer::new(json!({"hits": json}), text))
}
