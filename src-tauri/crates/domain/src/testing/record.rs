//! The command that records a run. Runs are added, never changed: what is repeated is a run of its own.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::run::{Outcome as Verdict, Run, RunRow};
use super::{Level, Scenario};
use crate::command::Rule;
use crate::document::evidence::Evidence;
use crate::draft::{Draft, Outcome};
use crate::entity::State;
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::issue::command::Add as AddIssue;
use crate::issue::{Issue, IssueKind, Severity};
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::{Check, StepId};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::time::{Date, Instant};
use crate::workstream::{self, Workstream};

/// The prefix of references of runs.
const PREFIX: &str = "RUN";

/// Records a run: of scenarios, row by row, or of one integration in Test Mode. It starts the step that asks for runs of
/// its level, where that may start.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Record {
    /// At which level.
    pub level: Level,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The integration, where the run is of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Ref<Integration>>,
    /// Build or version that was run.
    #[serde(default)]
    pub build: String,
    /// Where it ran.
    #[serde(default)]
    pub environment: String,
    /// Who ran it; whoever records it where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tester: Option<Ref<Person>>,
    /// Who watched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<Ref<Person>>,
    /// When; now where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executed_at: Option<Instant>,
    /// One result for each scenario.
    #[serde(default)]
    pub rows: Vec<RowResult>,
    /// The verdict on a run without rows; with rows it follows from them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Verdict>,
    /// Counts, control totals, remarks.
    #[serde(default)]
    pub note: String,
    /// Files of the whole run.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// The result of one scenario.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RowResult {
    /// The scenario.
    pub scenario: Ref<Scenario>,
    /// The verdict.
    pub outcome: Verdict,
    /// What was seen; for what does not apply, why.
    #[serde(default)]
    pub actual: String,
    /// Files that show it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The issue that a failed row is recorded in already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Ref<Issue>>,
    /// The issue that a failed row opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_issue: Option<OpenIssue>,
    /// The run whose failed row this one repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest_of: Option<Ref<Run>>,
}

/// A defect that a failed row opens.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OpenIssue {
    /// One line that says what is wrong.
    pub name: String,
    /// How bad it is.
    pub severity: Severity,
    /// Who resolves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// What happens, and how to see it; what was seen where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Rule for Record {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let executed_at = self.executed_at.unwrap_or_else(|| draft.now());
        if executed_at > draft.now() {
            return Err(Message::new("run-in-future").with("at", executed_at).into());
        }
        let integration = draft.find_optional(self.integration.as_ref())?;
        let tester = draft.find_optional(self.tester.as_ref())?.unwrap_or_else(|| draft.actor());
        let witness = draft.find_optional(self.witness.as_ref())?;
        let outcome = self.verdict()?;
        let step = step_of(draft.state(), workstream, self.level);
        if let Some(step) = &step {
            start(draft, workstream, step)?;
        }
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for said in &self.rows {
            let row = self.row(draft, said, step.as_ref())?;
            if !seen.insert(row.scenario) {
                return Err(Message::new("scenario-twice").with("name", draft.state().name_of(row.scenario)).into());
            }
            rows.push(row);
        }
        let run = Run {
            head,
            reference: draft.next_reference(PREFIX)?,
            workstream,
            level: self.level,
            integration,
            build: self.build.trim().to_owned(),
            environment: self.environment.trim().to_owned(),
            tester,
            witness,
            executed_at,
            rows,
            outcome,
            note: self.note.trim().to_owned(),
            evidence: self.evidence.clone(),
        };
        let outcome = Outcome::of(run.head.id, Message::new("did-run-record").with("reference", &run.reference));
        draft.put(run);
        Ok(outcome)
    }
}

impl Record {
    /// The verdict on the whole: the worst of the rows, and none that contradicts them.
    fn verdict(&self) -> Result<Verdict, Refusal> {
        let has = |verdict| self.rows.iter().any(|row| row.outcome == verdict);
        let of_rows = match self.rows.len() {
            0 => return self.outcome.ok_or_else(|| Refusal::rule("run-without-outcome")),
            _ if has(Verdict::Fail) => Verdict::Fail,
            _ if has(Verdict::Blocked) => Verdict::Blocked,
            _ if has(Verdict::Pass) => Verdict::Pass,
            _ => Verdict::NotApplicable,
        };
        if self.outcome.is_some_and(|said| said != of_rows) {
            return Err(Refusal::rule("run-outcome-contradicts"));
        }
        Ok(of_rows)
    }

    fn row(&self, draft: &mut Draft, said: &RowResult, step: Option<&StepId>) -> Result<RunRow, Refusal> {
        let scenario = draft.state().find(&said.scenario)?.clone();
        let named = |code: &str| Message::new(code).with("reference", &scenario.reference);
        if scenario.level != self.level {
            return Err(named("scenario-of-other-level").into());
        }
        let actual = said.actual.trim().to_owned();
        if said.outcome == Verdict::NotApplicable && actual.is_empty() {
            return Err(named("not-applicable-needs-reason").into());
        }
        let retest_of = draft.find_optional(said.retest_of.as_ref())?;
        let scenario_id = Id::new(scenario.head.id);
        if let Some(run) = retest_of.and_then(|id| draft.state().get(id))
            && !run.rows.iter().any(|row| row.scenario == scenario_id)
        {
            return Err(named("retest-of-other-scenario").with("run", &run.reference).into());
        }
        let issue = match (&said.issue, &said.open_issue) {
            (Some(_), Some(_)) => return Err(named("issue-named-and-opened").into()),
            (Some(issue), None) => Some(draft.find(issue)?),
            (None, Some(open)) if said.outcome == Verdict::Fail => Some(open.open(draft, &scenario, step, said)?),
            (None, Some(_)) => return Err(named("issue-without-failure").into()),
            (None, None) if said.outcome == Verdict::Fail => return Err(named("failure-without-issue").into()),
            (None, None) => None,
        };
        let evidence = said.evidence.clone();
        Ok(RunRow { scenario: scenario_id, outcome: said.outcome, actual, evidence, issue, retest_of })
    }
}

impl OpenIssue {
    /// Opens the issue by the rule for every other.
    fn open(
        &self,
        draft: &mut Draft,
        scenario: &Scenario,
        step: Option<&StepId>,
        row: &RowResult,
    ) -> Result<Id<Issue>, Refusal> {
        let add = AddIssue {
            name: self.name.clone(),
            workstream: Some(scenario.workstream.into()),
            kind: Some(IssueKind::Defect),
            severity: Some(self.severity),
            description: Some(self.description.clone().unwrap_or_else(|| row.actual.trim().to_owned())),
            integration: scenario.integration.map(Ref::from),
            scenario: Some(Id::<Scenario>::new(scenario.head.id).into()),
            step: step.cloned(),
            priority: None,
            owner: self.owner.clone(),
            due: self.due,
            affects_sign_off: None,
            workaround: None,
            evidence: Some(row.evidence.clone()),
            root_cause: None,
            fixed_in: None,
            resolution: None,
            retest: None,
        };
        let outcome = add.decide(draft)?;
        Ok(Id::new(outcome.value.expect("a rule that adds answers with what it made")))
    }
}

/// The step whose gate asks for runs of a level.
fn step_of(state: &State, workstream: Id<Workstream>, level: Level) -> Option<StepId> {
    let methodology = state.get(state.get(workstream)?.methodology)?;
    let asks = |check: &Check| match check {
        Check::RunPassed { level: asked } | Check::ScenariosPassed { level: asked } => *asked == level,
        _ => false,
    };
    let mut steps = methodology.content.steps.iter();
    steps.find(|step| step.items.iter().any(|item| asks(&item.check))).map(|step| step.id.clone())
}
