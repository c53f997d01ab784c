//! `catalogue`: business objects and their fields.

use countersign::Error;
use countersign::domain::catalogue::BusinessObject;
use countersign::domain::message::Message;
use countersign::error::exit;
use countersign::text::Words;
use countersign::workspace::{Access, HandedIn, Workspace};
use serde_json::json;

use super::print::{json_of, told};
use crate::answer::Answer;
use crate::arguments::{InProject, Learn};
use crate::spoken::words;
use crate::table::columns;
use crate::verbs::open_to_read;

pub fn list(place: &InProject) -> Result<Answer, Error> {
    let workspace = open_to_read(&place.workspace)?;
    let project = workspace.project(place.project.as_deref())?;
    let objects = workspace.catalogue(project)?;
    Ok(Answer::new(json!({"objects": objects, "findings": []}), rows(&objects, words())))
}

pub fn import(args: &Learn) -> Result<Answer, Error> {
    let words = words();
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let mut workspace = Workspace::open(&args.place.workspace, access)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let file = workspace.read_catalogue(project, &HandedIn::read(&args.file)?, args.object.as_deref())?;
    let decided = match &args.person {
        Some(person) if !args.dry_run && !file.objects.is_empty() => {
            let person = workspace.person(project, person)?;
            Some(workspace.learn_catalogue(project, person, &file)?)
        }
        _ => None,
    };
    workspace.close()?;
    let json = json!({
        "objects": file.objects,
        "changes": file.changes,
        "findings": json_of(&file.findings, words),
        "revision": decided.as_ref().map(|decided| decided.revision),
        "dry_run": args.dry_run,
    });
    let label = decided.as_ref().map_or_else(|| words.text("cli-nothing-changed"), |it| words.say(&it.label));
    let text = format!("{}{}{label}", rows(&file.objects, words), told(&file.findings, words));
    let code = if file.has_errors() { exit::REFUSED } else { exit::DONE };
    Ok(Answer::new(json, text).with_exit(code))
}

fn rows(objects: &[BusinessObject], words: &Words) -> String {
    let row = |object: &BusinessObject| {
        let direction = json!(object.direction).as_str().unwrap_or_default().to_owned();
        let fields = words.say(&Message::new("cli-fields").with("count", object.field_count()));
        vec![object.id.clone(), object.name.clone(), direction, object.methods.join(", "), fields]
    };
    columns(&objects.iter().map(row).collect::<Vec<_>>(), "")
}
