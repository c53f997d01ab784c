//! `schema`: what scripts and authors write, as JSON Schema.

use countersign::commands::{Described, explained, schema};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Schema;
use crate::spoken::words;

/// The schema is JSON in either format.
pub fn run(of: Schema) -> Answer {
    let described = match of {
        Schema::Command => Described::Command,
        Schema::Methodology => Described::Methodology,
        Schema::Template => Described::Template,
    };
    let mut json = json!(schema(described));
    if of == Schema::Command {
        let commands = explained(words());
        json["x-commands"] =
            commands.iter().map(|(name, label, help)| json!({"name": name, "label": label, "help": help})).collect();
    }
    let text = format!("{json:#}");
    Answer::new(json, text)
}
