//! Importing integrations from a table: each row becomes the command that a user would give, and all of them one operation.

use std::collections::BTreeMap;

use domain::catalogue::naming;
use domain::command::{Command, Request};
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id, Ref};
use domain::integration::{self, Integration};
use domain::message::{Finding, Grade, Message, Place};
use domain::organisation::Party;
use domain::person::Person;
use domain::system::{self, System};
use domain::workstream::{Workstream as Stream, chosen};
use exchange::integrations_table::{self, IntegrationRow};

use super::{Decided, HandedIn, Mode, Workspace};
use crate::error::Error;

/// What a table holds and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Imported {
    /// The rows that were read, with those that are in the project already.
    pub rows: Vec<IntegrationRow>,
    /// What was found in the file.
    pub findings: Vec<Finding>,
    /// What was done, or would be; nothing where the table holds nothing that could be added.
    pub decided: Option<Decided>,
}

impl Imported {
    /// How many integrations were added.
    pub fn added(&self) -> usize {
        let touched = self.decided.iter().flat_map(|decided| &decided.touched);
        touched.filter(|(kind, _)| *kind == Integration::KIND).count()
    }

    /// Whether a row could not be read.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }
}

impl Workspace {
    /// Imports a table of integrations. Systems that the project doesn't have are added; a row that the project has
    /// already is left out, with a finding. [`Mode::DryRun`] shows what would be done.
    ///
    /// # Errors
    /// As [`Workspace::decide`]. What is wrong in the table is a finding.
    pub fn import_integrations(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        file: &HandedIn,
        workstream: Option<&str>,
        mode: Mode,
    ) -> Result<Imported, Error> {
        let state = self.state(project)?;
        let reference = workstream.map(Ref::new);
        let workstream = chosen(&state, reference.as_ref()).map_err(Error::unnamed)?;
        let reading = integrations_table::read(&file.bytes);
        let mut plan = Plan {
            state: &state,
            workstream,
            systems: BTreeMap::new(),
            requests: Vec::new(),
            findings: reading.findings,
        };
        for row in &reading.value {
            plan.row(row, || self.clock.new_id());
        }
        let Plan { requests, findings, .. } = plan;
        let count = requests.iter().filter(|request| matches!(request.command, Command::IntegrationAdd(_))).count();
        if count == 0 {
            return Ok(Imported { rows: reading.value, findings, decided: None });
        }
        let label = Message::new("did-integrations-import").with("count", count).with("file", &file.name);
        let decided = self.decide_called(project, person, &requests, mode, Some(label))?;
        Ok(Imported { rows: reading.value, findings, decided: Some(decided) })
    }
}

/// The commands that a table becomes.
struct Plan<'a> {
    state: &'a State,
    workstream: Id<Stream>,
    /// Systems that the table names and the project doesn't have, by name, with the ids that they get.
    systems: BTreeMap<String, EntityId>,
    requests: Vec<Request>,
    findings: Vec<Finding>,
}

impl Plan<'_> {
    fn row(&mut self, row: &IntegrationRow, mut new_id: impl FnMut() -> EntityId) {
        if let Some(known) = self.known(row) {
            let message = Message::new("integrations-there-already").with("object", &row.object);
            let place = Place { line: Some(row.line), ..Place::default() };
            self.findings.push(Finding::new(Grade::Note, message.with("reference", &known.reference)).at(place));
            return;
        }
        let source_system = self.system(&row.primary_system, &mut new_id);
        let target_system = self.system(&row.synced_system, &mut new_id);
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        self.requests.push(Request {
            id: None,
            command: Command::IntegrationAdd(integration::Add {
                name: row.object.clone(),
                direction: row.direction,
                workstream: Some(self.workstream.into()),
                object: text(&row.object),
                method: text(&row.method),
                // The system in which a record is created is the one that knows it best.
                source_of_truth: text(&row.primary_system),
                frequency: text(&row.frequency),
                format: text(&row.format),
                trigger: text(&row.trigger),
                window: None,
                delta: None,
                key_fields: text(&row.key),
                non_standard_reason: None,
                go_live_phase: text(&row.phase),
                owner_business: text(&row.owner),
                owner_technical: None,
                sow_line: None,
                no_requirement_because: None,
                volume_initial: None,
                volume_daily: row.volume,
                volume_peak: row.peak,
                priority: row.priority,
                standard: row.standard,
                source_system,
                target_system,
            }),
        });
    }

    /// The integration of the workstream that a row describes already.
    fn known(&self, row: &IntegrationRow) -> Option<&Integration> {
        let system = |id: Option<Id<System>>| id.map(|id| self.state.name_of(id)).unwrap_or_default();
        let is_same = |it: &&Integration| {
            it.workstream == self.workstream
                && naming::object_key(&it.object) == naming::object_key(&row.object)
                && it.direction == row.direction
                && it.method == row.method
                && same_name(&system(it.source_system), &row.primary_system)
                && same_name(&system(it.target_system), &row.synced_system)
        };
        self.state.integrations.iter().find(is_same)
    }

    /// The system with a name, which is added where the project doesn't have it.
    fn system(&mut self, name: &str, new_id: &mut impl FnMut() -> EntityId) -> Option<Ref<System>> {
        if name.is_empty() {
            return None;
        }
        if let Some(known) = self.state.systems.iter().find(|system| same_name(&system.name, name)) {
            return Some(known.id().into());
        }
        let key = name.to_lowercase();
        if let Some(id) = self.systems.get(&key) {
            return Some(Id::<System>::new(*id).into());
        }
        let id = new_id();
        self.systems.insert(key, id);
        let (kind, version, owner, environments, hosting, contact, time_zone, maintenance_window) = Default::default();
        self.requests.push(Request {
            id: Some(id),
            command: Command::SystemAdd(system::Add {
                name: name.to_owned(),
                side: self.side_of(name),
                kind,
                version,
                owner,
                environments,
                hosting,
                contact,
                time_zone,
                maintenance_window,
            }),
        });
        Some(Id::<System>::new(id).into())
    }

    /// The provider runs the systems that bear its name, the customer all others.
    fn side_of(&self, system: &str) -> Party {
        let provider = self.state.name_of(self.state.project().provider).to_lowercase();
        let is_own = !provider.is_empty() && system.to_lowercase().starts_with(&provider);
        if is_own { Party::Provider } else { Party::Customer }
    }
}

fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
