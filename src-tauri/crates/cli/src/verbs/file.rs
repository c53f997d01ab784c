//! `verify` and `backup`: the workspace as a file.

use std::path::Path;

use countersign::Error;
use countersign::domain::message::Message;
use countersign::error::exit;
use countersign::workspace::{Verification, VerifyFinding};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::spoken::words;
use crate::table::wrapped;
use crate::verbs::open_to_read;

pub fn verify(path: &Path) -> Result<Answer, Error> {
    let verification = open_to_read(path)?.verify()?;
    let findings: Vec<_> = verification.findings.iter().map(finding).collect();
    let mut json = json!({
        "clean": verification.is_clean(),
        "entries": verification.entries,
        "entities": verification.entities,
        "files": verification.blobs,
        "findings": findings,
    });
    if verification.is_clean() {
        return Ok(Answer::new(json, told(&verification)));
    }
    let first = verification.findings.first().map(|finding| words().say(&finding.message));
    json["error"] = json!({"code": "damaged", "message": first.unwrap_or_default(), "details": {}});
    Ok(Answer::new(json, told(&verification)).with_exit(exit::DAMAGED))
}

fn finding(finding: &VerifyFinding) -> Value {
    let path = finding.kind.zip(finding.id).map(|(kind, id)| format!("{kind}/{id}"));
    let mut at = json!({});
    let places = [
        ("path", json!(path)),
        ("row", json!(finding.sequence)),
        ("field", json!(finding.field)),
        ("project", json!(finding.project)),
    ];
    for (name, value) in places.into_iter().filter(|(_, value)| !value.is_null()) {
        at[name] = value;
    }
    let message = words().say(&finding.message);
    json!({"grade": finding.grade, "code": finding.message.code, "message": message, "at": at})
}

fn told(verification: &Verification) -> String {
    let words = words();
    let counted = Message::new("cli-verified").with("entries", verification.entries);
    let counted = words.say(&counted.with("entities", verification.entities).with("files", verification.blobs));
    let lines = verification.findings.iter().map(|finding| {
        let sentence = words.say(&finding.message);
        wrapped(&sentence, "· ", "  ")
    });
    let findings: String = lines.collect();
    let verdict = words.text(if verification.is_clean() { "cli-clean" } else { "cli-damaged" });
    format!("{counted}\n{findings}{verdict}\n")
}

pub fn backup(path: &Path, to: &Path) -> Result<Answer, Error> {
    open_to_read(path)?.backup(to)?;
    let text = words().say(&Message::new("cli-copied").with("file", to.display()));
    Ok(Answer::new(json!({"workspace": path, "file": to}), text))
}
