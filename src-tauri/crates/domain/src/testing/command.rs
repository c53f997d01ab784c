//! Commands on scenarios.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Level, Scenario, ScenarioKind};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::integration::Integration;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::requirement::Requirement;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of scenarios.
const PREFIX: &str = "SCN";

arguments! {
    of Scenario;
    /// Adds a scenario.
    Add {
        /// One line.
        name: String,
        /// At which level it is run.
        level: Level,
        /// What it tries.
        kind: ScenarioKind,
        /// The workstream; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes a scenario.
    Change {
        /// Which scenario.
        scenario: Ref<Scenario>,
        /// One line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// What it tries.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<ScenarioKind>,
    }
    both {
        /// The integration it tests; empty for several.
        integration: Ref<Integration>,
        /// The requirement it proves.
        requirement: Ref<Requirement>,
        /// Mapping rows it exercises.
        mapping: String,
        /// What must exist before.
        preconditions: String,
        /// Files or records to use.
        test_data: String,
        /// What to do, in order.
        steps: Vec<String>,
        /// What a tester sees when it passes.
        expected: String,
        /// CSV, API, cXML, EDI.
        method: String,
        /// Where it runs.
        environment: String,
        /// Planned day.
        planned: Date,
        /// Who runs it.
        tester: Ref<Person>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let mut scenario = Scenario {
            head,
            reference: String::new(),
            workstream: workstream::chosen(draft.state(), self.workstream.as_ref())?,
            integration: None,
            level: self.level,
            kind: self.kind,
            name,
            requirement: None,
            mapping: String::new(),
            preconditions: String::new(),
            test_data: String::new(),
            steps: Vec::new(),
            expected: String::new(),
            method: String::new(),
            environment: String::new(),
            planned: None,
            tester: None,
        };
        self.apply(draft.state(), &mut scenario)?;
        scenario.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, scenario, "did-scenario-add"))
    }
}

/// Adds several scenarios at once.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMany {
    /// The scenarios, in order.
    pub scenarios: Vec<Add>,
}

impl Rule for AddMany {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut value = None;
        for scenario in &self.scenarios {
            value = scenario.decide(draft)?.value;
        }
        if value.is_none() {
            return Err(Refusal::rule("scenarios-empty"));
        }
        Ok(Outcome { value, label: Message::new("did-scenario-add-many").with("count", self.scenarios.len()) })
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut scenario = draft.state().find(&self.scenario)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut scenario.name, &name);
        replace(&mut scenario.kind, &self.kind);
        self.clear(&mut scenario)?;
        self.apply(draft.state(), &mut scenario)?;
        Ok(put(draft, scenario, "did-scenario-change"))
    }
}

/// Removes a scenario that was never run.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which scenario.
    pub scenario: Ref<Scenario>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let scenario = draft.state().find(&self.scenario)?;
        let (id, reference) = (scenario.id(), scenario.reference.clone());
        let holds = |run: &&super::run::Run| run.rows.iter().any(|row| row.scenario == id);
        if let Some(run) = draft.state().runs.iter().find(holds) {
            let message = Message::new("scenario-was-run").with("reference", reference);
            return Err(message.with("run", &run.reference).into());
        }
        if let Some(issue) = draft.state().issues.iter().find(|issue| issue.scenario == Some(id)) {
            let message = Message::new("scenario-has-issue").with("reference", reference);
            return Err(message.with("issue", &issue.reference).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-scenario-remove").with("reference", reference)))
    }
}

fn put(draft: &mut Draft, scenario: Scenario, label: &str) -> Outcome {
    let outcome = Outcome::of(scenario.head.id, Message::new(label).with("reference", &scenario.reference));
    draft.put(scenario);
    outcome
}
