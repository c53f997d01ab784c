//! `demo`: the sample project, played and printed.

use countersign::Error;
use countersign::domain::message::Message;
use countersign::sample::{self, Extent};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Demo;
use crate::spoken::words;

pub fn run(args: &Demo) -> Result<Answer, Error> {
    let workspace = sample::create(&args.workspace, Extent::Whole)?;
    let project = workspace.project(None)?;
    let documents = workspace.write_documents(project, &args.out)?;
    workspace.close()?;
    let said = Message::new("cli-demo").with("file", args.workspace.display()).with("folder", args.out.display());
    let mut text = format!("{}\n", words().say(&said));
    for document in &documents {
        let name = document.file.file_name().unwrap_or_default();
        text.push_str(&format!("  {}: {}\n", name.display(), document.title));
    }
    let documents = documents.iter().map(|one| json!({"id": one.id, "title": one.title, "file": one.file}));
    let documents: Vec<_> = documents.collect();
    Ok(Answer::new(json!({"workspace": args.workspace, "documents": documents}), text))
}
