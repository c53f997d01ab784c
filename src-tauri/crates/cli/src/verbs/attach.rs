//! `attach`: files into the workspace, where commands name them by their digest.

use countersign::Error;
use countersign::domain::message::Message;
use countersign::workspace::{Access, Workspace};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Attach;
use crate::spoken::words;

pub fn run(args: &Attach) -> Result<Answer, Error> {
    let mut workspace = Workspace::open(&args.workspace, Access::Write)?;
    let (mut files, mut text) = (Vec::new(), String::new());
    for file in &args.files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let blob = workspace.add_blob(file)?;
        let said = Message::new("cli-attached").with("digest", blob.digest).with("name", &name);
        text.push_str(&format!("{}\n", words().say(&said)));
        files.push(json!({"name": name, "digest": blob.digest, "size": blob.size, "media_type": blob.media_type}));
    }
    workspace.close()?;
    Ok(Answer::new(json!({"files": files}), text))
}
