//! The room of scenarios: what is tested with its last result, and the runs, newest first.

use domain::document::evidence::Evidence;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::issue::{Issue, IssueStatus};
use domain::testing::run::{Outcome, Run, RunRow};
use domain::testing::standard::{self, StandardScenario};
use domain::testing::{Level, Scenario, ScenarioKind};
use domain::time::Instant;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, issues, own_workstreams, person_line};
use crate::text::{Language, builtin, templates};
use domain::template::Field;

/// Scenarios and runs of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TestingView {
    /// Every scenario, in the order in which they were added.
    pub scenarios: Vec<ScenarioRow>,
    /// Every run, the newest first.
    pub runs: Vec<RunLine>,
    /// The fields of a scenario.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The workstreams that can take a scenario.
    pub workstreams: Vec<OptionLine>,
    /// Levels of testing.
    pub levels: Vec<OptionLine>,
    /// Open issues that a failed row can be recorded in.
    pub issues: Vec<OptionLine>,
    /// Scenarios that integrations of the project are usually tested by.
    pub standard: Vec<StandardLine>,
}

/// A scenario that is offered for an integration of the project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StandardLine {
    /// Integration and name, as one word.
    pub key: String,
    /// The integration.
    pub integration: Id<Integration>,
    /// Its name.
    pub integration_name: String,
    /// Its workstream.
    pub workstream: Id<Workstream>,
    /// How its data travels.
    pub method: String,
    /// One line.
    pub name: String,
    /// What it tries.
    pub kind: ScenarioKind,
    /// What a tester sees when it passes.
    pub expected: String,
    /// Levels at which the integration has a scenario of this name already.
    pub levels: Vec<Level>,
}

/// A scenario with its last result.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ScenarioRow {
    /// Its id.
    pub id: Id<Scenario>,
    /// Its short reference.
    pub reference: String,
    /// One line.
    pub name: String,
    /// Its workstream.
    pub workstream: Id<Workstream>,
    /// At which level it is run.
    pub level: Level,
    /// What it tries.
    pub kind: ScenarioKind,
    /// Name of the integration it tests, or empty.
    pub integration: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What a tester sees when it passes.
    pub expected: String,
    /// The newest result; `None` while it was never run.
    pub last: Option<ResultLine>,
    /// All results, the newest first.
    pub results: Vec<ResultLine>,
    /// Whether it failed and the issue of that failure is ready for a retest.
    pub retest: bool,
    /// Reference and statement of the requirement it proves, or empty.
    pub requirement: String,
    /// All values, for the form.
    pub values: Values,
}

/// A result of a scenario.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ResultLine {
    /// The run.
    pub run: Id<Run>,
    /// The run's short reference.
    pub reference: String,
    /// The verdict.
    pub outcome: Outcome,
    /// When.
    pub at: Instant,
    /// Reference of the issue of a failed row, or empty.
    pub issue: String,
    /// That issue.
    pub issue_id: Option<Id<Issue>>,
    /// Where it stands.
    pub issue_status: Option<IssueStatus>,
    /// What was done about it, or empty.
    pub issue_resolution: String,
    /// What was seen.
    pub actual: String,
    /// Who ran it.
    pub tester: String,
    /// Build or version that was run.
    pub build: String,
    /// How many files show it.
    pub evidence: usize,
}

/// A run.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RunLine {
    /// Its id.
    pub id: Id<Run>,
    /// Its short reference.
    pub reference: String,
    /// At which level.
    pub level: Level,
    /// Name of the integration, where the run is of one, or empty.
    pub integration: String,
    /// Build or version that was run.
    pub build: String,
    /// Where it ran.
    pub environment: String,
    /// Who ran it.
    pub tester: Option<PersonLine>,
    /// Who watched.
    pub witness: Option<PersonLine>,
    /// When.
    pub executed_at: Instant,
    /// The verdict on the whole.
    pub outcome: Outcome,
    /// Counts, control totals, remarks.
    pub note: String,
    /// One result for each scenario.
    pub rows: Vec<RunRowLine>,
    /// Files of the whole run.
    pub evidence: Vec<Evidence>,
}

/// The result of one scenario in a run.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RunRowLine {
    /// The scenario.
    pub scenario: Id<Scenario>,
    /// Its short reference.
    pub reference: String,
    /// Its line.
    pub name: String,
    /// The verdict.
    pub outcome: Outcome,
    /// What was seen.
    pub actual: String,
    /// Reference of its issue, or empty.
    pub issue: String,
    /// Reference of the run that it repeats, or empty.
    pub retest_of: String,
    /// Files that show it.
    pub evidence: Vec<Evidence>,
}

/// The view of the room.
pub fn testing(state: &State, language: Language) -> TestingView {
    let fields = templates::section(state, language, "testing-scenarios", "scenarios").fields.clone();
    let requirements: Vec<OptionLine> =
        state.requirements.iter().map(|one| OptionLine::titled(one.id(), &one.reference, &one.statement)).collect();
    let level = fields.iter().find(|field| field.id == "level").map(|field| field.choices.as_slice());
    let levels = level.unwrap_or_default().iter().map(|one| OptionLine::new(&one.id, &one.label)).collect();
    let mut runs: Vec<&Run> = state.runs.iter().collect();
    // Runs of the same instant stay in the order in which they were recorded.
    runs.sort_by_key(|run| run.executed_at);
    let open = state.issues.iter().filter(|issue| issues::is_open(issue.status));
    TestingView {
        scenarios: state.scenarios.iter().map(|one| scenario(state, one, &runs, &fields)).collect(),
        runs: runs.iter().rev().map(|run| line(state, run)).collect(),
        fields: form::choosing(fields, "requirement", &requirements),
        options: form::options(state),
        workstreams: own_workstreams(state),
        levels,
        issues: open.map(|one| OptionLine::titled(one.id(), &one.reference, &one.name)).collect(),
        standard: state.integrations.iter().flat_map(|one| offered(state, one)).collect(),
    }
}

/// The standard scenarios of an integration's object, in the language of the project's documents: what is added becomes
/// part of one, whatever the language of the screen.
fn offered(state: &State, integration: &Integration) -> Vec<StandardLine> {
    let spoken = Language::nearest(&state.project().language);
    let has = |known: &StandardScenario| {
        let names = Language::ALL.map(|language| builtin::scenario(language, known).name);
        let own = state.scenarios.iter().filter(|it| it.integration == Some(integration.id()));
        own.filter(|it| names.contains(&it.name)).map(|it| it.level).collect()
    };
    standard::of_object(&integration.object)
        .map(|one| (has(one), builtin::scenario(spoken, one)))
        .map(|(levels, one)| StandardLine {
            key: format!("{}/{}", integration.id(), one.name),
            integration: integration.id(),
            integration_name: integration.name.clone(),
            workstream: integration.workstream,
            method: integration.method.clone(),
            name: one.name.clone(),
            kind: one.kind,
            expected: one.expected.clone(),
            levels,
        })
        .collect()
}

fn scenario(state: &State, scenario: &Scenario, runs: &[&Run], fields: &[Field]) -> ScenarioRow {
    let of_it = |run: &&Run| {
        let row = run.rows.iter().find(|row| row.scenario == scenario.id())?;
        Some(result(state, run, row))
    };
    let results: Vec<ResultLine> = runs.iter().rev().filter_map(of_it).collect();
    let requirement = scenario.requirement.and_then(|id| state.get(id));
    ScenarioRow {
        id: scenario.id(),
        reference: scenario.reference.clone(),
        name: scenario.name.clone(),
        workstream: scenario.workstream,
        level: scenario.level,
        kind: scenario.kind,
        integration: scenario.integration.map(|id| state.name_of(id)).unwrap_or_default(),
        steps: scenario.steps.clone(),
        expected: scenario.expected.clone(),
        last: results.first().cloned(),
        retest: results.first().is_some_and(is_ready),
        results,
        requirement: requirement.map(|it| titled(&it.reference, &it.statement)).unwrap_or_default(),
        values: form::values(scenario, fields),
    }
}

/// Whether a failure waits to be tested again.
fn is_ready(result: &ResultLine) -> bool {
    result.outcome == Outcome::Fail && result.issue_status == Some(IssueStatus::ReadyForRetest)
}

fn result(state: &State, run: &Run, row: &RunRow) -> ResultLine {
    let issue = row.issue.and_then(|id| state.get(id));
    ResultLine {
        run: run.id(),
        reference: run.reference.clone(),
        outcome: row.outcome,
        at: run.executed_at,
        issue: issue_of(state, row),
        issue_id: issue.map(Entity::id),
        issue_status: issue.map(|issue| issue.status),
        issue_resolution: issue.map(|issue| issue.resolution.clone()).unwrap_or_default(),
        actual: row.actual.clone(),
        tester: state.name_of(run.tester),
        build: run.build.clone(),
        evidence: row.evidence.len(),
    }
}

fn issue_of(state: &State, row: &RunRow) -> String {
    row.issue.and_then(|id| state.get(id)).map(|issue| issue.reference.clone()).unwrap_or_default()
}

fn line(state: &State, run: &Run) -> RunLine {
    RunLine {
        id: run.id(),
        reference: run.reference.clone(),
        level: run.level,
        integration: run.integration.map(|id| state.name_of(id)).unwrap_or_default(),
        build: run.build.clone(),
        environment: run.environment.clone(),
        tester: person_line(state, run.tester),
        witness: run.witness.and_then(|id| person_line(state, id)),
        executed_at: run.executed_at,
        outcome: run.outcome,
        note: run.note.clone(),
        rows: run.rows.iter().map(|row| run_row(state, row)).collect(),
        evidence: run.evidence.clone(),
    }
}

fn run_row(state: &State, row: &RunRow) -> RunRowLine {
    let scenario = state.get(row.scenario);
    RunRowLine {
        scenario: row.scenario,
        reference: scenario.map(|one| one.reference.clone()).unwrap_or_default(),
        name: scenario.map(|one| one.name.clone()).unwrap_or_default(),
        outcome: row.outcome,
        actual: row.actual.clone(),
        issue: issue_of(state, row),
        retest_of: row.retest_of.and_then(|id| state.get(id)).map(|run| run.reference.clone()).unwrap_or_default(),
        evidence: row.evidence.clone(),
    }
}

/// A reference with its line: "REQ-04 Invoices arrive within an hour".
fn titled(reference: &str, line: &str) -> String {
    format!("{reference} {line}")
}
