//! The sample project: a manufacturer that connects SAP S/4HANA and a bank with Coupa, from the first requirement to the
//! project sign-off. It is a story of acts, each by a person at an instant, and every act is commands that anybody could
//! send: nothing is written behind the rules.

use std::collections::BTreeMap;
use std::path::Path;

use domain::identity::EntityId;
use domain::lifecycle::methodology::RoleId;
use domain::organisation::Party;
use domain::time::Instant;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::commands;
use crate::error::Error;
use crate::workspace::{BlobInfo, Mode, NewPerson, NewProject, Sending, Workspace};

mod neighbours;

/// The chapters, a step of the lifecycle each; the first comes before the lifecycle begins.
const CHAPTERS: [(&str, &str); 8] = [
    ("1-kick-off", include_str!("sample/story/1-kick-off.json")),
    ("2-requirements", include_str!("sample/story/2-requirements.json")),
    ("3-discover", include_str!("sample/story/3-discover.json")),
    ("4-design", include_str!("sample/story/4-design.json")),
    ("5-build", include_str!("sample/story/5-build.json")),
    ("6-unit-testing", include_str!("sample/story/6-unit-testing.json")),
    ("7-acceptance-testing", include_str!("sample/story/7-acceptance-testing.json")),
    ("8-training", include_str!("sample/story/8-training.json")),
];

/// What the sample tells beside the lifecycle: the customer's vendor master came.
const SUPPLIERS: &str = include_str!("sample/story/suppliers.json");

/// By which strategy they are brought on board: as far as it was talked through.
const STRATEGY: &str = include_str!("sample/story/strategy.json");

/// And what was written to them.
const LETTERS: &str = include_str!("sample/story/letters.json");

/// How the first of them are brought on board.
const ONBOARDING: &str = include_str!("sample/story/onboarding.json");

/// How the others come on board, in waves.
const WAVES: &str = include_str!("sample/story/waves.json");

/// Chapters after which the customer accepts: there is enough behind to look at, and enough left to do.
const CHAPTERS_BEFORE_ACCEPTANCE: usize = 6;

/// When the project is made.
const BEGINS: &str = "2026-01-12T08:00:00Z";

/// How far the story is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// Up to acceptance testing: the rest is left to whoever tries the program.
    BeforeAcceptance,
    /// To the customer's signature under the project.
    Whole,
}

/// Something that somebody did.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Act {
    at: Instant,
    /// E-mail address of who did it.
    #[serde(rename = "as")]
    person: String,
    /// Text of the files that came with it, by name.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// A package that is sealed and sent, after the commands.
    #[serde(default)]
    send: Option<Sending>,
    /// Commands; in their arguments `{"$digest": name}` and `{"$size": name}` stand for what is known of a file.
    #[serde(rename = "do", default)]
    commands: Vec<Value>,
}

/// Makes a workspace with the sample project.
///
/// # Errors
/// As [`Workspace::create`]. That an act is refused is a bug of the story and said as any refusal.
pub fn create(path: &Path, extent: Extent) -> Result<Workspace, Error> {
    let begins: Instant = BEGINS.parse().expect("the beginning is an instant");
    let (mut workspace, created) = Workspace::create_with(path, &particulars(), Clock::at(begins))?;
    let chapters = match extent {
        Extent::BeforeAcceptance => &CHAPTERS[..CHAPTERS_BEFORE_ACCEPTANCE],
        Extent::Whole => &CHAPTERS[..],
    };
    for (name, text) in chapters {
        for act in chapter(name, text) {
            play(&mut workspace, created.project.0, act)?;
        }
    }
    *workspace.clock() = Clock::System;
    Ok(workspace)
}

/// Makes the workspace that the window offers to try: the sample project with acceptance testing still to come, beside two
/// smaller projects at other stages.
///
/// # Errors
/// As [`create`].
pub fn beside_others(path: &Path) -> Result<Workspace, Error> {
    let mut workspace = create(path, Extent::BeforeAcceptance)?;
    add_suppliers(&mut workspace)?;
    let now = workspace.clock().shows();
    neighbours::add(&mut workspace, now)?;
    *workspace.clock() = Clock::System;
    Ok(workspace)
}

/// Adds what the sample tells beside the lifecycle: the customer's suppliers, and how they come on board.
///
/// # Errors
/// As [`create`].
pub fn add_suppliers(workspace: &mut Workspace) -> Result<(), Error> {
    let chapters = [
        ("suppliers", SUPPLIERS),
        ("strategy", STRATEGY),
        ("letters", LETTERS),
        ("onboarding", ONBOARDING),
        ("waves", WAVES),
    ];
    let mut acts: Vec<Act> = chapters.into_iter().flat_map(|(name, text)| chapter(name, text)).collect();
    // These are told side by side, and happened in the order of their instants.
    acts.sort_by_key(|act| act.at);
    tell(workspace, acts)
}

/// Adds the customer's suppliers, of which nobody was written to yet.
///
/// # Errors
/// As [`create`].
pub fn add_vendor_master(workspace: &mut Workspace) -> Result<(), Error> {
    tell(workspace, chapter("suppliers", SUPPLIERS))
}

/// Plays what stands beside the lifecycle.
fn tell(workspace: &mut Workspace, acts: Vec<Act>) -> Result<(), Error> {
    let project = workspace.project(None)?;
    acts.into_iter().try_for_each(|act| play(workspace, project, act))?;
    *workspace.clock() = Clock::System;
    Ok(())
}

fn particulars() -> NewProject {
    NewProject {
        code: "OES".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        person: NewPerson {
            name: "Dana Whitfield".to_owned(),
            email: "dana.whitfield@coupa.example".to_owned(),
            party: Party::Provider,
            roles: vec![RoleId::from("coupa-implementation-manager")],
        },
        ..NewProject::new("Österle S/4HANA integration", "Österle Maschinenbau GmbH", "Dana Whitfield")
    }
}

fn chapter(name: &str, text: &str) -> Vec<Act> {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("chapter {name} of the sample can be read: {error}"))
}

fn play(workspace: &mut Workspace, project: EntityId, act: Act) -> Result<(), Error> {
    let mut files = BTreeMap::new();
    for (name, text) in &act.files {
        files.insert(name.as_str(), workspace.add_bytes(Path::new(name), text.as_bytes())?);
    }
    workspace.clock().set(act.at);
    let person = workspace.person(project, &act.person)?;
    if !act.commands.is_empty() {
        let commands = act.commands.into_iter().map(|command| with_files(command, &files)).collect();
        let requests = commands::read(&Value::Array(commands).to_string())?;
        workspace.decide(project, person, &requests, Mode::Commit)?;
    }
    match &act.send {
        Some(sending) => workspace.send_review(project, person, sending).map(drop),
        None => Ok(()),
    }
}

/// Puts digests and sizes of files in place.
fn with_files(value: Value, files: &BTreeMap<&str, BlobInfo>) -> Value {
    match value {
        Value::Object(members) => match file_of(&members, files) {
            Some(known) => known,
            None => members.into_iter().map(|(name, value)| (name, with_files(value, files))).collect(),
        },
        Value::Array(values) => values.into_iter().map(|value| with_files(value, files)).collect(),
        other => other,
    }
}

fn file_of(members: &Map<String, Value>, files: &BTreeMap<&str, BlobInfo>) -> Option<Value> {
    let known = |name: &Value| files.get(name.as_str()?);
    if let Some(name) = members.get("$digest") {
        return known(name).map(|file| Value::String(file.digest.to_string()));
    }
    known(members.get("$size")?).map(|file| Value::from(file.size))
}
