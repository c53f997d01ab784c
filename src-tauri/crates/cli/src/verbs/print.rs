//! `print` and `verify-pdf`: documents out, and printed documents back.

use std::path::Path;

use countersign::Error;
use countersign::domain::entity::EntityKind;
use countersign::domain::identity::EntityId;
use countersign::domain::message::{Finding, Grade, Message};
use countersign::domain::organisation::Party;
use countersign::domain::template::audience::Audience;
use countersign::error::{exit, finding_json};
use countersign::signing::KeySignature;
use countersign::text::Words;
use countersign::workspace::{CalendarOf, ListQuery, Print, Proof, Workspace, prove};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::{CalendarParty, PrintArgs, PrintAudience, PrintFormat};
use crate::spoken::words;
use crate::table::wrapped;
use crate::verbs::open_to_read;

/// The document that holds dates.
const TIMELINE: &str = "timeline";

pub fn run(args: &PrintArgs) -> Result<Answer, Error> {
    let words = words();
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    if args.format == PrintFormat::Ics {
        return calendar(args, &workspace, project, words);
    }
    if matches!(args.format, PrintFormat::Xlsx | PrintFormat::Csv) {
        return table(args, workspace, project);
    }
    if args.party.is_some() || args.person.is_some() {
        return Err(Error::input(Message::new("cli-calendar-whose")));
    }
    let print = Print {
        document: args.document.clone(),
        of: args.of.clone(),
        revision: args.revision,
        audience: args.audience.map(audience),
        blank: args.blank,
        fields: args.fields,
    };
    let printed = workspace.print(project, &print)?;
    let bytes = match args.format {
        PrintFormat::Pdf => &printed.pdf,
        PrintFormat::Svg => match &printed.svg {
            Some(svg) => svg.as_bytes(),
            None => return Err(Error::rule(Message::new("print-no-drawing").with("title", &printed.title))),
        },
        _ => &printed.content,
    };
    keep_workspace(&args.place.workspace, &args.out)?;
    std::fs::write(&args.out, bytes).map_err(|source| Error::of_file(&args.out, source))?;
    let json = json!({
        "file": args.out,
        "document": args.document,
        "title": printed.title,
        "pages": printed.pages,
        "digest": printed.digest,
        "findings": json_of(&printed.findings, words),
    });
    let said = Message::new("cli-printed").with("file", args.out.display()).with("title", &printed.title);
    let text = words.say(&said.with("pages", printed.pages));
    Ok(Answer::new(json, format!("{text}\n{}", told(&printed.findings, words))))
}

const fn audience(audience: PrintAudience) -> Audience {
    match audience {
        PrintAudience::Internal => Audience::Internal,
        PrintAudience::Customer => Audience::Customer,
        PrintAudience::Supplier => Audience::Supplier,
    }
}

/// The documents that are lists of one kind, and the kind.
const LISTS: [(&str, EntityKind); 5] = [
    ("data-mappings", EntityKind::MappingRow),
    ("testing-scenarios", EntityKind::Scenario),
    ("issue-log", EntityKind::Issue),
    (TIMELINE, EntityKind::Commitment),
    ("sample-data", EntityKind::SampleFile),
];

/// The rows of a document as a table, in the columns of its list.
fn table(args: &PrintArgs, mut workspace: Workspace, project: EntityId) -> Result<Answer, Error> {
    let Some((_, kind)) = LISTS.iter().find(|(document, _)| *document == args.document) else {
        let known: Vec<_> = LISTS.iter().map(|(document, _)| *document).collect();
        let message = Message::new("cli-print-no-table").with("document", &args.document);
        return Err(Error::input(message.with("known", known.join(", "))));
    };
    workspace.speak(words().language());
    keep_workspace(&args.place.workspace, &args.out)?;
    let query = ListQuery::default();
    let bytes = match args.format {
        PrintFormat::Xlsx => workspace.table_workbook(project, *kind, &query)?,
        _ => workspace.table_csv(project, *kind, &query)?,
    };
    std::fs::write(&args.out, bytes).map_err(|source| Error::of_file(&args.out, source))?;
    let said = Message::new("cli-table-written").with("file", args.out.display());
    Ok(Answer::new(json!({"file": args.out, "document": args.document}), words().say(&said)))
}

/// The dates of the timeline as a calendar file.
fn calendar(args: &PrintArgs, workspace: &Workspace, project: EntityId, words: &Words) -> Result<Answer, Error> {
    if args.document != TIMELINE {
        return Err(Error::input(Message::new("cli-calendar-only-timeline")));
    }
    let party = args.party.map(|party| match party {
        CalendarParty::Provider => Party::Provider,
        CalendarParty::Customer => Party::Customer,
        CalendarParty::Supplier => Party::Supplier,
        CalendarParty::ThirdParty => Party::ThirdParty,
    });
    keep_workspace(&args.place.workspace, &args.out)?;
    let of = CalendarOf { party, person: args.person.clone() };
    let events = workspace.save_calendar(project, &of, &args.out)?;
    let said = Message::new("cli-calendar-written").with("file", args.out.display()).with("events", events);
    Ok(Answer::new(json!({"file": args.out, "document": args.document, "events": events}), words.say(&said)))
}

/// Documents are printed over earlier prints, never over the workspace itself.
pub fn keep_workspace(workspace: &Path, out: &Path) -> Result<(), Error> {
    match (workspace.canonicalize(), out.canonicalize()) {
        (Ok(workspace), Ok(out)) if workspace == out => Err(Error::input(Message::new("cli-print-over-workspace"))),
        _ => Ok(()),
    }
}

pub fn verify(file: &Path, workspace: Option<&Path>) -> Result<Answer, Error> {
    let words = words();
    let pdf = std::fs::read(file).map_err(|source| Error::of_file(file, source))?;
    let workspace = workspace.map(open_to_read).transpose()?;
    let proof = prove(&pdf, workspace.as_ref())?;
    let verifies = proof.verifies();
    let json = json!({
        "file": file,
        "verifies": verifies,
        "title": proof.title,
        "pages": proof.pages,
        "digest": proof.digest,
        "known_as": proof.known_as,
        "signed_by": proof.signed_by,
        "keys": proof.keys.signatures.iter().map(key).collect::<Vec<_>>(),
        "empty_fields": proof.keys.empty.iter().map(|field| &field.name).collect::<Vec<_>>(),
        "findings": json_of(&proof.findings, words),
    });
    let code = if verifies { exit::DONE } else { exit::REFUSED };
    Ok(Answer::new(json, proof_text(&proof, words)).with_exit(code))
}

/// The signature of a key as scripts read it.
fn key(signature: &KeySignature) -> Value {
    let mut json = json!(signature);
    json["faults"] = signature.faults.iter().map(|fault| json!(fault.code)).collect();
    json
}

fn proof_text(proof: &Proof, words: &Words) -> String {
    let mut text = told(&proof.findings, words);
    for who in &proof.signed_by {
        text.push_str(&format!("  {}\n", words.say(&Message::new("cli-signed-by").with("who", who))));
    }
    text.push_str(&words.text(if proof.verifies() { "cli-verifies" } else { "cli-does-not-verify" }));
    text
}

/// Findings as scripts read them.
pub fn json_of(findings: &[Finding], words: &Words) -> Vec<Value> {
    findings.iter().map(|finding| finding_json(finding, words)).collect()
}

/// Findings, each on a line with its grade.
pub fn told(findings: &[Finding], words: &Words) -> String {
    let line = |finding: &Finding| {
        let grade = words.text(match finding.grade {
            Grade::Note => "state-note",
            Grade::Warning => "state-warning",
            Grade::Error => "state-error",
        });
        let line = finding.at.line.map(|line| words.say(&Message::new("cli-line").with("number", line)));
        let place = line.map(|line| format!("{line}: ")).unwrap_or_default();
        wrapped(&format!("{place}{}", words.say(&finding.message)), &format!("{grade}: "), "  ")
    };
    findings.iter().map(line).collect()
}
