//! `issues import`: issues from a table.

use countersign::Error;
use countersign::error::exit;
use countersign::view::issue_import::preview;
use countersign::workspace::{Access, HandedIn, Mode};
use serde_json::json;

use super::decide::open;
use super::print::{json_of, told};
use crate::answer::Answer;
use crate::arguments::ImportIssues;
use crate::spoken::words;

pub fn import(args: &ImportIssues) -> Result<Answer, Error> {
    let words = words();
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Commit };
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let file = HandedIn::read(&args.file)?;
    let imported = workspace.import_issues(project, person, &file, mode)?;
    workspace.close()?;
    let seen = preview(&file.name, &imported, &|message| words.say(message));
    let json = json!({
        "rows": seen.rows,
        "added": seen.added,
        "changed": seen.changed,
        "unchanged": seen.unchanged,
        "refused": seen.refused,
        "revision": imported.decided.as_ref().filter(|_| !args.dry_run).map(|decided| decided.revision),
        "dry_run": args.dry_run,
        "findings": json_of(&imported.findings, words),
    });
    let mut text = told(&imported.findings, words);
    for row in &seen.rows {
        let name = [row.reference.as_str(), row.name.as_str()].into_iter().filter(|it| !it.is_empty());
        let name = name.collect::<Vec<_>>().join(" ");
        for problem in &row.problems {
            text.push_str(&format!("{}: {name}: {problem}\n", row.line));
        }
        for change in &row.changes {
            text.push_str(&format!("{}: {name}: {}: {} → {}\n", row.line, change.field, change.before, change.after));
        }
    }
    text.push_str(&match &imported.decided {
        Some(decided) => words.say(&decided.label),
        None => words.text("issues-import-nothing"),
    });
    if args.dry_run {
        text.push_str(&format!("\n{}", words.text("cli-dry-run")));
    }
    let code = if imported.has_errors() { exit::REFUSED } else { exit::DONE };
    Ok(Answer::new(json, text).with_exit(code))
}
