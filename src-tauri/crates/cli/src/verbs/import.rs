//! `import` and `issues import`: things of one kind from a table.

use std::path::Path;

use countersign::Error;
use countersign::domain::entity::EntityKind;
use countersign::error::exit;
use countersign::view::record_import::preview;
use countersign::workspace::{Access, HandedIn, ImportAs, Mode};
use serde_json::json;

use super::decide::open;
use super::lookup::kind;
use super::print::{json_of, told};
use crate::answer::Answer;
use crate::arguments::{ImportIssues, ImportRecords, Write};
use crate::spoken::words;

/// `import KIND`.
pub fn records(args: &ImportRecords) -> Result<Answer, Error> {
    let import = ImportAs { kind: kind(&args.kind)?, remove: args.remove_missing };
    run(&args.write, import, &args.file, args.dry_run)
}

/// `issues import`.
pub fn issues(args: &ImportIssues) -> Result<Answer, Error> {
    run(&args.write, ImportAs { kind: EntityKind::Issue, remove: false }, &args.file, args.dry_run)
}

fn run(write: &Write, import: ImportAs, file: &Path, dry_run: bool) -> Result<Answer, Error> {
    let words = words();
    let mode = if dry_run { Mode::DryRun } else { Mode::Commit };
    let access = if dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(write, access)?;
    let file = HandedIn::read(file)?;
    let imported = workspace.import_records(project, person, import, &file, mode)?;
    workspace.close()?;
    let seen = preview(&file.name, &imported, &|message| words.say(message));
    let json = json!({
        "rows": seen.rows,
        "added": seen.added,
        "changed": seen.changed,
        "removed": seen.removed,
        "missing": seen.missing,
        "unchanged": seen.unchanged,
        "refused": seen.refused,
        "revision": imported.decided.as_ref().filter(|_| !dry_run).map(|decided| decided.revision),
        "dry_run": dry_run,
        "findings": json_of(&imported.findings, words),
    });
    let mut text = told(&imported.findings, words);
    for row in &seen.rows {
        let name = [row.reference.as_str(), row.name.as_str()].into_iter().filter(|it| !it.is_empty());
        let name = name.collect::<Vec<_>>().join(" ");
        let at = match (row.sheet.as_str(), row.line) {
            (_, 0) => words.text(&format!("records-fate-{}", json!(row.fate).as_str().unwrap_or_default())),
            ("", line) => line.to_string(),
            (sheet, line) => format!("{sheet} {line}"),
        };
        if row.line == 0 {
            text.push_str(&format!("{at}: {name}\n"));
        }
        for problem in &row.problems {
            text.push_str(&format!("{at}: {name}: {problem}\n"));
        }
        for change in &row.changes {
            text.push_str(&format!("{at}: {name}: {}: {} → {}\n", change.field, change.before, change.after));
        }
    }
    text.push_str(&match &imported.decided {
        Some(decided) => words.say(&decided.label),
        None => words.text("records-import-nothing"),
    });
    if dry_run {
        text.push_str(&format!("\n{}", words.text("cli-dry-run")));
    }
    let code = if imported.has_errors() { exit::REFUSED } else { exit::DONE };
    Ok(Answer::new(json, text).with_exit(code))
}
