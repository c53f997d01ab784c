//! Traceability: requirement > mapping > scenario > run > issue > sign-off. A *hole* is a link of that chain that is missing
//! or broken. Holes are computed, never stored; what is stored is the justification of one, which holds as long as the facts
//! behind the hole stay as they were.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::{Entity, State};
use crate::identity::{EntityId, Id};
use crate::integration::Integration;
use crate::issue::{Issue, IssueKind, IssueStatus};
use crate::mapping;
use crate::requirement::Requirement;
use crate::testing::Scenario;
use crate::testing::run::{Outcome, Run};

pub mod command;
pub mod coverage;
pub mod justification;

use coverage::Coverage;
use justification::Justification;

/// What of the chain is missing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HoleKind {
    /// An integration for which nothing is required, and nobody said why.
    IntegrationWithoutRequirement,
    /// An integration for which no mapping was delivered.
    IntegrationWithoutMapping,
    /// An integration that no scenario tests.
    IntegrationWithoutScenario,
    /// A requirement that no scenario proves.
    RequirementWithoutScenario,
    /// A requirement that no signature covers.
    RequirementNotSigned,
    /// A requirement or integration that differs from what every signature over it bound.
    ChangedSinceSigned,
    /// A scenario that proves no requirement.
    ScenarioWithoutRequirement,
    /// A scenario that was never executed.
    ScenarioWithoutRun,
    /// A failure for which no issue was raised.
    FailureWithoutIssue,
    /// A defect that was closed although nothing shows that it is gone.
    ClosedWithoutRetest,
}

impl HoleKind {
    /// The name in JSON and in the key of a hole.
    pub fn name(self) -> String {
        json!(self).as_str().unwrap_or_default().to_owned()
    }
}

/// A link that is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hole {
    /// What is missing.
    pub kind: HoleKind,
    /// The requirement, integration, scenario, run or issue that lacks it.
    pub about: EntityId,
    /// Digest of everything that makes it a hole: a justification holds while this stays the same.
    pub facts: Digest,
}

impl Hole {
    fn of<T: Entity>(kind: HoleKind, entity: &T) -> Self {
        Self::with(kind, entity, &Value::Null)
    }

    /// A hole that also rests on more than the entity itself.
    fn with<T: Entity>(kind: HoleKind, entity: &T, more: &Value) -> Self {
        let mut body = entity.to_record().body;
        // Who wrote it last and how often says nothing about what it says.
        if let Some(fields) = body.as_object_mut() {
            fields.retain(|name, _| !["revision", "changed_at", "changed_by"].contains(&name.as_str()));
        }
        let facts = Digest::of_json(&json!({"hole": kind, "about": body, "more": more}));
        Self { kind, about: entity.head().id, facts }
    }

    /// Kind and entity as one word: `requirement-without-scenario/018f…`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.kind.name(), self.about)
    }

    /// The justification of this hole, whether or not its facts are still the same.
    pub fn justification<'a>(&self, state: &'a State) -> Option<&'a Justification> {
        state.justifications.iter().find(|it| it.hole == self.kind && it.about == self.about)
    }

    /// Whether somebody justified it and nothing changed since.
    pub fn is_justified(&self, state: &State) -> bool {
        self.justification(state).is_some_and(|it| it.facts == self.facts)
    }
}

/// Every hole of a project, by the order of the chain: integrations, requirements, scenarios, runs, issues. Suppliers'
/// onboardings have a chain of their own.
pub fn holes(state: &State) -> Vec<Hole> {
    let coverage = Coverage::of(state);
    let mut holes = Vec::new();
    for integration in state.integrations.iter() {
        of_integration(state, &coverage, integration, &mut holes);
    }
    for requirement in state.requirements.iter() {
        of_requirement(state, &coverage, requirement, &mut holes);
    }
    for scenario in state.scenarios.iter() {
        if scenario.requirement.is_none() {
            holes.push(Hole::of(HoleKind::ScenarioWithoutRequirement, scenario));
        }
        if !state.runs.iter().any(|run| has_result(run, scenario.id())) {
            holes.push(Hole::of(HoleKind::ScenarioWithoutRun, scenario));
        }
    }
    let failures = state.runs.iter().filter(|run| fails_without_issue(state, run));
    holes.extend(failures.map(|run| Hole::of(HoleKind::FailureWithoutIssue, run)));
    let closed = state.issues.iter().filter(|issue| is_closed_unseen(state, issue));
    holes.extend(closed.map(|issue| Hole::of(HoleKind::ClosedWithoutRetest, issue)));
    holes
}

fn of_integration(state: &State, coverage: &Coverage, integration: &Integration, holes: &mut Vec<Hole>) {
    let id = integration.id();
    let required = state.requirements.iter().any(|it| it.integration == Some(id));
    if !required && integration.no_requirement_because.trim().is_empty() {
        holes.push(Hole::of(HoleKind::IntegrationWithoutRequirement, integration));
    }
    if mapping::files_of(state, integration).next().is_none() && mapping::rows_of(state, id).is_empty() {
        holes.push(Hole::of(HoleKind::IntegrationWithoutMapping, integration));
    }
    if !state.scenarios.iter().any(|it| it.integration == Some(id)) {
        holes.push(Hole::of(HoleKind::IntegrationWithoutScenario, integration));
    }
    if coverage.has_changed(id.0) {
        holes.push(Hole::with(HoleKind::ChangedSinceSigned, integration, &coverage.facts(id.0)));
    }
}

fn of_requirement(state: &State, coverage: &Coverage, requirement: &Requirement, holes: &mut Vec<Hole>) {
    let id = requirement.id();
    if !state.scenarios.iter().any(|it| it.requirement == Some(id)) {
        holes.push(Hole::of(HoleKind::RequirementWithoutScenario, requirement));
    }
    if coverage.signatures(id.0).is_empty() {
        holes.push(Hole::of(HoleKind::RequirementNotSigned, requirement));
    } else if coverage.has_changed(id.0) {
        holes.push(Hole::with(HoleKind::ChangedSinceSigned, requirement, &coverage.facts(id.0)));
    }
}

fn has_result(run: &Run, scenario: Id<Scenario>) -> bool {
    run.rows.iter().any(|row| row.scenario == scenario)
}

/// A failed row without issue; or a failed run of one integration after which no issue was raised about it.
fn fails_without_issue(state: &State, run: &Run) -> bool {
    if run.outcome != Outcome::Fail {
        return false;
    }
    if !run.rows.is_empty() {
        return run.rows.iter().any(|row| row.outcome == Outcome::Fail && row.issue.is_none());
    }
    let about_it = |issue: &Issue| {
        run.integration.is_some() && issue.integration == run.integration && issue.raised_at >= run.executed_at
    };
    !state.issues.iter().any(about_it)
}

/// A closed defect for which nobody wrote what the retest showed, and whose scenario wasn't passed since it was raised.
fn is_closed_unseen(state: &State, issue: &Issue) -> bool {
    if issue.status != IssueStatus::Closed || issue.kind != IssueKind::Defect || !issue.retest.trim().is_empty() {
        return false;
    }
    let passed = |run: &Run, scenario: Id<Scenario>| {
        run.executed_at >= issue.raised_at
            && run.rows.iter().any(|row| row.scenario == scenario && row.outcome == Outcome::Pass)
    };
    !issue.scenario.is_some_and(|scenario| state.runs.iter().any(|run| passed(run, scenario)))
}
