//! `diff`: how a document changed, field by field.

use countersign::Error;
use countersign::domain::document::difference::FieldChange;
use countersign::domain::message::Message;
use countersign::text::Words;
use countersign::workspace::{Difference, Since};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Diff;
use crate::spoken::words;
use crate::verbs::open_to_read;

pub fn run(args: &Diff) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let since = match (&args.since, args.since_revision) {
        (Some(sign_off), _) => Since::SignOff(sign_off.clone()),
        (None, Some(number)) => Since::Revision(number),
        (None, None) => Since::Before,
    };
    let difference = workspace.difference(project, &args.id, args.workstream.as_deref(), &since)?;
    let json = json!({
        "document": difference.document,
        "workstream": difference.workstream,
        "from": difference.from,
        "to": difference.to,
        "changes": difference.changes,
    });
    Ok(Answer::new(json, told(&difference)))
}

fn told(difference: &Difference) -> String {
    let words = words();
    let revision = |number: u32| words.say(&Message::new("cli-revision").with("number", number));
    let from = difference.from.map_or_else(|| words.text("cli-before-first"), revision);
    let to = difference.to.map_or_else(|| words.text("cli-now"), revision);
    let mut text = format!("{}: {from} → {to}\n", difference.document);
    if difference.changes.is_empty() {
        text.push_str(&format!("  {}\n", words.text("cli-no-differences")));
    }
    for change in &difference.changes {
        text.push_str(&change_text(change, words));
    }
    text
}

fn change_text(change: &FieldChange, words: &Words) -> String {
    let note = if change.binding { String::new() } else { format!(" ({})", words.text("cli-informative")) };
    let value = |mark: char, value: &Option<String>| {
        let lines = value.iter().flat_map(|value| value.lines());
        lines.map(|line| format!("    {mark} {line}\n")).collect::<String>()
    };
    format!("  {}{note}\n{}{}", change.place(), value('-', &change.before), value('+', &change.after))
}
