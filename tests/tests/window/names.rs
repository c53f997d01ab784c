//! The sample project with names that try the screens: from right to left, in Chinese, and longer than any column.

use countersign::commands;
use countersign::domain::entity::EntityKind;
use countersign::workspace::{Mode, Workspace};
use serde_json::{Value, json};

/// Names as people have them; each thing gets one, with a number where two must not be called the same.
const NAMES: [&str; 5] = [
    "شركة الخليج للتوريدات الصناعية المحدودة",
    "מפעלי ברזל ומכונות בע״מ",
    "上海精密机械制造有限公司",
    "Österreichische Donaudampfschifffahrtsgesellschaft für grenzüberschreitende Beschaffungsintegration mbH",
    "Ελληνική Βιομηχανία ООО «Северсталь»",
];

/// What is renamed: the kind, the command that does it, and how that command names the thing and its text.
const RENAMED: [(EntityKind, &str, &str, &str); 9] = [
    (EntityKind::Organisation, "organisation.change", "organisation", "name"),
    (EntityKind::Person, "person.change", "person", "name"),
    (EntityKind::System, "system.change", "system", "name"),
    (EntityKind::Integration, "integration.change", "integration", "name"),
    (EntityKind::Requirement, "requirement.change", "requirement", "statement"),
    (EntityKind::Scenario, "scenario.change", "scenario", "name"),
    (EntityKind::Issue, "issue.change", "issue", "name"),
    (EntityKind::SampleFile, "sample-file.change", "sample_file", "name"),
    (EntityKind::Training, "training.change", "session", "name"),
];

/// Gives everything such a name, except the person who goes on acting.
///
/// # Panics
/// When a command is refused.
pub fn rename(workspace: &mut Workspace, acting: &str) {
    let project = workspace.project(None).expect("the sample has one project");
    let person = workspace.person(project, acting).expect("they are in the sample");
    let mut requests = vec![json!({"command": "project.change", "args": {"name": format!("{}: S/4HANA", NAMES[0])}})];
    for (kind, command, thing, text) in RENAMED {
        let all = workspace.list(project, kind, None).expect("the sample can be read");
        let others = all.into_iter().filter(|one| one.title != acting);
        requests.extend(others.enumerate().map(|(at, one)| {
            let name = format!("{} {}", NAMES[at % NAMES.len()], at + 1);
            let id = one.id.to_string();
            json!({"command": command, "args": {thing: id, text: name}})
        }));
    }
    for request in requests {
        // What is resolved or signed for good stays as it is called; there is enough beside it.
        let one = commands::read(&Value::Array(vec![request]).to_string()).expect("these are commands");
        let _ = workspace.decide(project, person, &one, Mode::Commit);
    }
    let named = workspace.list(project, EntityKind::Integration, Some(NAMES[2])).expect("the sample can be read");
    assert!(!named.is_empty(), "the integrations have got their names");
}
