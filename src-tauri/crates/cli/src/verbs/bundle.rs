//! `bundle`: the evidence of a project or of one gate, in one archive.

use countersign::Error;
use countersign::domain::message::Message;
use serde_json::json;

use super::print::keep_workspace;
use crate::answer::Answer;
use crate::arguments::Bundle;
use crate::spoken::words;
use crate::verbs::open_to_read;

pub fn run(args: &Bundle) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    keep_workspace(&args.place.workspace, &args.out)?;
    let saved = workspace.save_bundle(project, args.gate.as_deref(), &args.out)?;
    let said = Message::new("cli-bundled").with("file", args.out.display()).with("files", saved.files);
    let json = json!({
        "file": args.out,
        "gate": args.gate,
        "files": saved.files,
        "size": saved.size,
        "manifest": saved.manifest,
    });
    Ok(Answer::new(json, words().say(&said.with("manifest", saved.manifest.short()))))
}
