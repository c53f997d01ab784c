//! A project made by hand from a table of integrations, without a window: from the first command to the customer's
//! signature under the project, each act by somebody who may.
#![allow(clippy::unwrap_used, reason = "a program that can't be run ends the test")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use acceptance::answers::{self, Names};
use acceptance::place;
use serde_json::{Value, json};
use tempfile::TempDir;

const FILE: &str = "nordlicht.countersign";

/// A schedule as spend platforms publish them: who creates the object, who receives it, and how.
const SCHEDULE: &str = "\
\"Object\",\"Primary system\",\"Synced system\",\"Direction\",\"Method\",\"Frequency\"
\"Users\",\"HR system\",\"Coupa\",\"Inbound\",\"Flat file\",\"Daily\"
\"Suppliers\",\"Financial system\",\"Coupa\",\"Inbound\",\"REST APIs\",\"Daily\"
\"Purchase orders\",\"Coupa\",\"Financial system\",\"Outbound\",\"Flat file\",\"Hourly\"
\"Invoices\",\"Coupa\",\"Financial system\",\"Outbound\",\"REST APIs\",\"Hourly\"
";

struct Project(TempDir);

impl Project {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the program and answers its exit code and its one JSON document.
    #[track_caller]
    fn run(&self, args: &[&str], input: &str) -> (i32, Value) {
        let mut command = Command::new(place::program("countersign"));
        command.current_dir(self.0.path()).args(args).arg("--json");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let json = serde_json::from_slice(&output.stdout);
        let json = json.unwrap_or_else(|_| panic!("{args:?}: {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code().unwrap(), json)
    }

    #[track_caller]
    fn ask(&self, args: &[&str]) -> Value {
        let (exit, answer) = self.run(args, "");
        assert_eq!(exit, 0, "{args:?}: {answer:#}");
        answer
    }

    /// Carries commands out for somebody.
    #[track_caller]
    fn act(&self, person: &str, commands: &Value) {
        let (exit, answer) = self.run(&["do", FILE, "--as", person], &commands.to_string());
        assert_eq!(exit, 0, "{person}: {answer:#}");
    }

    /// The codes of the conditions that refuse commands.
    #[track_caller]
    fn refused(&self, person: &str, commands: &Value) -> Vec<String> {
        let (exit, answer) = self.run(&["do", FILE, "--as", person], &commands.to_string());
        assert_eq!(exit, 1, "{person}: {answer:#}");
        let conditions = answer["error"]["details"]["conditions"].as_array().unwrap();
        conditions.iter().map(|condition| condition["code"].as_str().unwrap().to_owned()).collect()
    }

    fn steps(&self) -> Vec<Value> {
        let status = self.ask(&["status", FILE]);
        status["projects"][0]["workstreams"][0]["steps"].as_array().unwrap().clone()
    }

    fn integrations(&self) -> Vec<String> {
        let listed = self.ask(&["list", FILE, "integration"]);
        let items = listed["items"].as_array().unwrap();
        items.iter().map(|item| item["reference"].as_str().unwrap().to_owned()).collect()
    }

    /// Takes a file in and answers its digest.
    fn attach(&self, name: &str, content: &str) -> Value {
        std::fs::write(self.path(name), content).unwrap();
        self.ask(&["attach", FILE, name])["files"][0].clone()
    }
}

const KIM: &str = "Kim Seo-yeon";
const JAN: &str = "Jan Novák";
const NAMES: Names<'_> = Names { person: JAN, system: "Financial system" };

fn confirm(item: &str) -> Value {
    json!({"command": "item.confirm", "args": {"item": item, "note": "Held in the workshop of 12 January."}})
}

fn sign(sign_off: &str) -> Value {
    json!({"command": "sign-off.sign", "args": {"sign_off": sign_off}})
}

fn issue(document: &str) -> Value {
    json!({"command": "document.issue", "args": {"document": document}})
}

/// The project with its people, its integrations from the table, and what is known of them.
fn made_from_the_table() -> Project {
    let project = Project(tempfile::tempdir().unwrap());
    project.ask(&["new", FILE, "--project", "Nordlicht integrations", "--customer", "Nordlicht AG", "--as", KIM]);
    std::fs::write(project.path("schedule.csv"), SCHEDULE).unwrap();
    let imported = project.ask(&["integrations", "import", FILE, "schedule.csv", "--as", KIM]);
    assert_eq!(imported["added"], 4);
    let provider = ["coupa-implementation-manager", "coupa-integration-manager", "technical-architect"];
    let customer = ["customer-implementation-manager", "customer-integration-manager"];
    project.act(
        KIM,
        &json!([
            {"command": "person.change", "args": {"person": KIM, "roles": provider}},
            {"command": "person.add", "args": {"name": JAN, "organisation": "Nordlicht AG", "roles": customer}},
        ]),
    );
    project
}

/// What the requirements document asks for.
fn requirements(project: &Project) -> Value {
    let mut commands = Vec::new();
    for name in ["HR system", "Financial system", "Coupa"] {
        commands.push(json!({"command": "system.change", "args": answers::system(name)}));
    }
    for reference in project.integrations() {
        commands.push(answers::integration(&reference, ["Financial system", "Coupa"]));
        commands.push(answers::requirement(&reference));
    }
    let steps: Vec<_> = project
        .steps()
        .iter()
        .map(|step| (step["id"].as_str().unwrap().to_owned(), step["name"].as_str().unwrap().to_owned()))
        .collect();
    commands.extend(answers::commitments(&steps, KIM));
    commands.extend(answers::document("requirements", NAMES));
    json!(commands)
}

/// One command for each integration.
fn for_each(project: &Project, command: impl Fn(&str) -> Value) -> Value {
    json!(project.integrations().iter().map(|reference| command(reference)).collect::<Vec<_>>())
}

/// Discover and design: what was held and handed over, and the customer's signature under the design.
fn design(project: &Project) {
    let discovered =
        ["requirements-reviewed", "best-practices-given", "custom-requirements-identified", "scope-defined"];
    let sent = ["integration-resource-assigned", "commitment-timeline-sent"];
    project.act(KIM, &json!(discovered.iter().chain(&sent).map(|item| confirm(item)).collect::<Vec<_>>()));
    let diagram = project.attach("architecture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    let file = |document: &str| json!({"command": "deliverable.add", "args": {"document": document, "name": diagram["name"], "file": diagram["digest"]}});
    project.act(KIM, &file("architecture-diagram"));
    let sample = project.attach("sample.csv", "Number,Name\n700123,Müller\n");
    let samples = for_each(project, |reference| {
        json!({"command": "sample-file.add", "args": {"name": "sample.csv", "file": sample["digest"], "size": sample["size"],
            "integration": reference, "masking": "Names replaced by rule 4, by Jan Novák."}})
    });
    project.act(JAN, &samples);

    project.act(KIM, &json!([confirm("deep-dive-held"), confirm("fields-introduced"), file("data-mappings")]));
    assert_eq!(project.refused(JAN, &sign("design")), ["mappings-issued"]);
    project.act(KIM, &json!(answers::document("data-mappings", NAMES)));
    project.act(KIM, &issue("data-mappings"));
    project.act(JAN, &sign("design"));
}

/// Build and unit testing: runs with evidence, and both parties' signatures.
fn build(project: &Project) {
    let sample = project.attach("output.csv", "Number,Name\n700123,Anyone\n");
    let runs = for_each(project, |reference| {
        json!({"command": "run.record", "args": {"level": "test-mode", "integration": reference, "outcome": "pass",
            "environment": "TEST", "evidence": [{"name": "sample.csv", "digest": sample["digest"]}]}})
    });
    project.act(KIM, &runs);

    let scenarios = for_each(project, |reference| {
        json!({"command": "scenario.add", "args": {"name": format!("A record of {reference} arrives"), "level": "unit",
            "kind": "happy", "integration": reference, "steps": ["Send the sample.", "Look at the record."],
            "expected": "Every field of the mapping is filled."}})
    });
    project.act(KIM, &scenarios);
    let listed = project.ask(&["list", FILE, "scenario"]);
    let rows: Vec<_> = listed["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| json!({"scenario": item["reference"], "outcome": "pass", "actual": "As expected."}))
        .collect();
    project.act(KIM, &json!({"command": "run.record", "args": {"level": "unit", "environment": "TEST", "rows": rows}}));
    project.act(KIM, &issue("testing-scenarios"));
    project.act(KIM, &sign("unit-testing"));
    project.act(JAN, &json!([sign("unit-testing"), sign("testing-scenarios")]));
}

#[test]
fn a_project_from_a_table_reaches_the_signature_under_the_project() {
    let project = made_from_the_table();
    assert_eq!(project.refused(KIM, &issue("requirements")), ["overview-training-attended"]);
    project.act(
        KIM,
        &json!([
            {"command": "training.add", "args": {"training": "integrations-overview", "name": "Overview", "on": "2026-01-05"}},
            {"command": "training.record-attendance", "args": {"session": "$1", "attendance": [{"person": JAN, "attended": true}]}},
        ]),
    );
    assert!(project.refused(KIM, &issue("requirements")).len() > 20, "an empty document names everything it lacks");
    project.act(KIM, &requirements(&project));
    project.act(KIM, &issue("requirements"));

    design(&project);
    build(&project);

    project.act(
        JAN,
        &json!({"command": "issue.add", "args": {"name": "The note is cut at 40 characters", "severity": "minor"}}),
    );
    assert_eq!(project.refused(JAN, &sign("acceptance")), ["issues-resolved"]);
    project.act(
        KIM,
        &json!({"command": "issue.close", "args": {"issue": "ISS-01", "resolution": "The field takes 255 now."}}),
    );
    project.act(JAN, &sign("acceptance"));

    project.act(
        KIM,
        &json!([
            {"command": "step.start", "args": {"step": "user-acceptance-training"}},
            {"command": "training.add", "args": {"training": "user-acceptance", "name": "Handing over", "on": "2026-02-02"}},
            {"command": "training.record-attendance", "args": {"session": "$2", "attendance": [{"person": JAN, "attended": true}]}},
        ]),
    );
    project.act(JAN, &sign("project"));
    let states: Vec<_> = project.steps().iter().map(|step| step["state"].clone()).collect();
    assert!(states.iter().all(|state| state == "complete"), "{states:?}");

    for document in ["requirements", "data-mappings", "testing-scenarios", "project-certificate"] {
        let file = format!("{document}.pdf");
        project.ask(&["print", FILE, document, "--out", &file]);
        let proof = project.ask(&["verify-pdf", &file, "--workspace", FILE]);
        assert_eq!(proof["verifies"], true, "{document}: {proof:#}");
    }
    assert_eq!(project.ask(&["verify", FILE])["clean"], true);
}
