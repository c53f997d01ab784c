//! `integrations import`: integrations from a table.

use countersign::Error;
use countersign::domain::message::Message;
use countersign::error::exit;
use countersign::workspace::{Access, HandedIn, Mode};
use serde_json::json;

use super::decide::open;
use super::print::{json_of, told};
use crate::answer::Answer;
use crate::arguments::Import;
use crate::spoken::words;

pub fn import(args: &Import) -> Result<Answer, Error> {
    let words = words();
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Commit };
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let imported = workspace.import_integrations(
        project,
        person,
        &HandedIn::read(&args.file)?,
        args.workstream.as_deref(),
        mode,
    )?;
    workspace.close()?;
    let json = json!({
        "rows": imported.rows,
        "added": imported.added(),
        "revision": imported.decided.as_ref().map(|decided| decided.revision),
        "dry_run": args.dry_run,
        "findings": json_of(&imported.findings, words),
    });
    let label = match &imported.decided {
        Some(decided) => words.say(&decided.label),
        None => words.say(&Message::new("integrations-nothing-new").with("file", args.file.display())),
    };
    let dry_run = if args.dry_run { format!("\n{}", words.text("cli-dry-run")) } else { String::new() };
    let text = format!("{}{label}{dry_run}", told(&imported.findings, words));
    let code = if imported.has_errors() { exit::REFUSED } else { exit::DONE };
    Ok(Answer::new(json, text).with_exit(code))
}
