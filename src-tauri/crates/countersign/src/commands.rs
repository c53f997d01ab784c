//! Commands as text: read from JSON with errors that name the place, and described by a JSON Schema.

use domain::command::{Command, Request};
use domain::lifecycle::methodology::Methodology;
use domain::message::{Finding, Grade, Message, Place};
use domain::template::Template;
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::text::Words;

/// What a command object may hold.
const MEMBERS: [&str; 3] = ["command", "id", "args"];

/// Reads one command or an array of them.
///
/// # Errors
/// `commands-unreadable` with line and column; `command-malformed`, `command-unknown` and `command-args` with the path of
/// the command in the JSON and its number, from 1.
pub fn read(text: &str) -> Result<Vec<Request>, Error> {
    match json_of(text)? {
        Value::Array(commands) if commands.is_empty() => Err(Error::input(Message::new("commands-empty"))),
        Value::Array(commands) => {
            let numbered = commands.into_iter().enumerate();
            numbered.map(|(at, command)| one(command, &format!("/{at}"), at + 1)).collect()
        }
        command => Ok(vec![one(command, "", 1)?]),
    }
}

/// A command from its name and its arguments as JSON, as they stand on a command line.
///
/// # Errors
/// As [`read`].
pub fn named(name: &str, args: &str) -> Result<Vec<Request>, Error> {
    Ok(vec![one(json!({"command": name, "args": json_of(args)?}), "", 1)?])
}

fn json_of(text: &str) -> Result<Value, Error> {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let place = |number: usize| u32::try_from(number).ok().filter(|number| *number > 0);
        let at = Place { line: place(error.line()), column: place(error.column()), ..Place::default() };
        Error::input_at(Message::new("commands-unreadable").with("reason", &error), at)
    })
}

fn one(json: Value, path: &str, number: usize) -> Result<Request, Error> {
    let at =
        |part: &str| Place { path: Some(format!("{path}{part}")), row: u32::try_from(number).ok(), ..Place::default() };
    let malformed = || Error::input_at(Message::new("command-malformed"), at(""));
    let Value::Object(mut members) = json else { return Err(malformed()) };
    if members.keys().any(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(malformed());
    }
    let name = members.get("command").and_then(Value::as_str).ok_or_else(malformed)?.to_owned();
    if !Command::ALL.iter().any(|info| info.name == name) {
        return Err(unknown(&name, at("/command")));
    }
    members.entry("args").or_insert_with(|| Value::Object(Map::new()));
    let part = if members.get("id").is_some_and(|id| !is_id(id)) { "/id" } else { "/args" };
    serde_json::from_value(Value::Object(members)).map_err(|error| {
        Error::input_at(Message::new("command-args").with("name", &name).with("reason", error), at(part))
    })
}

fn is_id(id: &Value) -> bool {
    id.as_str().is_some_and(|id| id.parse::<domain::identity::EntityId>().is_ok())
}

/// An unknown command, with those of the same noun or verb as a hint.
fn unknown(name: &str, at: Place) -> Error {
    let (noun, verb) = name.split_once('.').unwrap_or((name, name));
    let is_near = |known: &&str| {
        known.split_once('.').is_some_and(|(known_noun, known_verb)| known_noun == noun || known_verb == verb)
    };
    let near: Vec<_> = Command::ALL.iter().map(|info| info.name).filter(is_near).collect();
    let mut finding = Finding::new(Grade::Error, Message::new("command-unknown").with("name", name)).at(at);
    if !near.is_empty() {
        finding.hint = Some(Message::new("command-unknown-hint").with("nearest", near.join(", ")));
    }
    Error::Input(Box::new(finding))
}

/// What has a JSON Schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Described {
    /// One command or an array of them.
    Command,
    /// A methodology.
    Methodology,
    /// A document's template.
    Template,
}

/// One command or several: what `countersign do` reads.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum Commands {
    /// One.
    One(Box<Request>),
    /// Several, carried out as one operation: all or none.
    Several(Vec<Request>),
}

/// The JSON Schema (2020-12) of what scripts and authors write.
pub fn schema(of: Described) -> Schema {
    match of {
        Described::Command => schema_for!(Commands),
        Described::Methodology => schema_for!(Methodology),
        Described::Template => schema_for!(Template),
    }
}

/// Every command with what people call it and what it does.
pub fn explained(words: &Words) -> Vec<(&'static str, String, String)> {
    let explain = |name: &'static str| {
        let code = format!("command-{}", name.replace('.', "-"));
        (name, words.text(&code), words.help(&code).unwrap_or_default())
    };
    Command::ALL.iter().map(|info| explain(info.name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (String, Value) {
        let error = read(text).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        (error.code().to_owned(), error.to_json(Words::english())["details"]["at"].clone())
    }

    const ADD: &str = r#"{"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}}"#;

    #[test]
    fn one_command_and_an_array_are_read() {
        assert_eq!(read(ADD).unwrap().len(), 1);
        assert_eq!(read(&format!("\u{feff}[{ADD}, {ADD}]")).unwrap().len(), 2);
        let args = r#"{"name": "Bank", "party": "third-party"}"#;
        assert_eq!(named("organisation.add", args).unwrap(), read(ADD).unwrap());
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        assert_eq!(refused("[{,"), ("commands-unreadable".to_owned(), json!({"line": 1, "column": 3})));
        assert_eq!(refused("[]").0, "commands-empty");
        assert_eq!(refused("7"), ("command-malformed".to_owned(), json!({"path": "", "row": 1})));
        let unknown = r#"{"command": "organisation.ad"}"#;
        let expected = json!({"path": "/1/command", "row": 2});
        assert_eq!(refused(&format!("[{ADD}, {unknown}]")), ("command-unknown".to_owned(), expected));
        let wrong = r#"{"command": "organisation.add", "args": {"nam": 1}}"#;
        assert_eq!(refused(wrong), ("command-args".to_owned(), json!({"path": "/args", "row": 1})));
        let id = r#"{"command": "organisation.add", "id": "7", "args": {"name": "Bank", "party": "customer"}}"#;
        assert_eq!(refused(id), ("command-args".to_owned(), json!({"path": "/id", "row": 1})));
        let surplus = r#"{"command": "organisation.add", "arg": {}}"#;
        assert_eq!(refused(surplus).0, "command-malformed");
        assert_eq!(refused(&"[".repeat(10_000)).0, "commands-unreadable", "depth is limited");
    }

    #[test]
    fn an_unknown_command_comes_with_its_neighbours() {
        let error = read(r#"{"command": "organisation.ad"}"#).unwrap_err();
        let hint = error.to_json(Words::english())["details"]["hint"].as_str().unwrap().to_owned();
        assert!(hint.contains("organisation.add"), "{hint}");
    }

    #[test]
    fn the_schema_names_every_command() {
        let schema = serde_json::to_string(&schema(Described::Command)).unwrap();
        for info in Command::ALL {
            assert!(schema.contains(&format!("{:?}", info.name)), "{}", info.name);
        }
        assert!(serde_json::to_string(&self::schema(Described::Methodology)).unwrap().contains("sign-offs"));
        assert!(serde_json::to_string(&self::schema(Described::Template)).unwrap().contains("sections"));
    }
}
