//! The program is killed in the middle of its work, again and again: what it said to be saved is there, and nothing is
//! damaged.
#![allow(clippy::unwrap_used, reason = "a world that can't be set up ends the test")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use countersign::commands::named;
use countersign::workspace::{Access, Mode, NewProject, Workspace};
use serde_json::json;

/// Names the workspace on which the worker works.
const WORKSPACE: &str = "COUNTERSIGN_TEST_WORKSPACE";

/// How often it is killed.
const ROUNDS: u64 = 12;

/// Stands before each name that the worker says to be saved.
const SAVED: &str = "saved ";

/// The work: issues, one after the other, with a word after each that was saved. Started by the test below, in a process
/// of its own.
#[test]
#[ignore = "it never ends; the test below starts and kills it"]
fn worker() {
    let path = std::env::var(WORKSPACE).unwrap();
    let mut workspace = Workspace::open(Path::new(&path), Access::Write).unwrap();
    let project = workspace.project(None).unwrap();
    let person = workspace.person(project, "Dana Whitfield").unwrap();
    for number in 0_u64.. {
        // Texts of many pages, so that a kill meets a write.
        let args = json!({"name": format!("Issue {number}"), "description": "Too late. ".repeat(2000)});
        let requests = named("issue.add", &args.to_string()).unwrap();
        let id = workspace.decide(project, person, &requests, Mode::Commit).unwrap().value().unwrap();
        println!("{SAVED}{id}");
    }
}

#[test]
fn what_was_said_to_be_saved_is_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("killed.countersign");
    let new = NewProject::new("S/4HANA integrations", "Österle Maschinenbau GmbH", "Dana Whitfield");
    Workspace::create(&path, &new).unwrap().0.close().unwrap();
    let mut acknowledged = Vec::new();
    for round in 0..ROUNDS {
        let (mut worker, mut said) = start(&path);
        // At least one is saved, then it is killed at another moment each time.
        acknowledged.extend(next(&mut said));
        std::thread::sleep(Duration::from_millis(7 * round));
        worker.kill().unwrap();
        worker.wait().unwrap();
        acknowledged.extend(said.lines().map_while(Result::ok).filter_map(|line| saved(&line)));

        let workspace = Workspace::open(&path, Access::Write).unwrap();
        assert_eq!(workspace.verify().unwrap().findings, [], "round {round}");
        let project = workspace.project(None).unwrap();
        let state = workspace.state(project).unwrap();
        let there: Vec<String> = state.issues.iter().map(|issue| issue.head.id.to_string()).collect();
        let lost: Vec<_> = acknowledged.iter().filter(|id| !there.contains(id)).collect();
        assert!(lost.is_empty(), "round {round} lost {lost:?}");
        // One more may have been written whose word was not said.
        assert!(there.len() <= acknowledged.len() + usize::try_from(round).unwrap() + 1);
        workspace.close().unwrap();
    }
    assert!(acknowledged.len() > usize::try_from(ROUNDS).unwrap(), "it was killed in the middle of its work");
}

fn start(path: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut worker = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "worker", "--ignored", "--nocapture"])
        .env(WORKSPACE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(worker.stdout.take().unwrap());
    (worker, said)
}

/// What the worker says next to be saved.
fn next(said: &mut impl BufRead) -> Option<String> {
    said.lines().map_while(Result::ok).find_map(|line| saved(&line))
}

/// The test's own words may stand before it on the line.
fn saved(line: &str) -> Option<String> {
    // A kill can cut the last word short; an id has a fixed length.
    let (_, id) = line.split_once(SAVED)?;
    (id.len() == 36).then(|| id.to_owned())
}
