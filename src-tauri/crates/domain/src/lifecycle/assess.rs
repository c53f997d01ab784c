//! The assessment of a project: the state of every step and the gates between them, computed from what is there.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::check::{Lack, Spot, at};
use super::methodology::{Check, Item, Methodology, RoleId, Scope, Step, StepId};
use super::record::StepRecord;
use super::status::{
    Cell, Gate, ItemState, ItemStatus, ProjectStatus, StaleCause, StepState, StepStatus, WorkstreamStatus,
};
use crate::document::build;
use crate::document::content::Content;
use crate::document::revision::Revision;
use crate::entity::{Entity, State};
use crate::identity::Id;
use crate::issue::Issue;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::{Destination, Screen, UnmetCondition};
use crate::template::own;
use crate::time::Date;
use crate::waiver::Waiver;
use crate::workstream::Workstream;

type Contents = BTreeMap<(String, Id<Workstream>), Option<Rc<Content>>>;

/// A look at a project's state on a day. It remembers what it computed, so one assessment serves one question after
/// another about the same state.
pub struct Assessment<'a> {
    pub(super) state: &'a State,
    today: Date,
    pub(super) exempt: BTreeSet<Id<Issue>>,
    contents: RefCell<Contents>,
    pub(super) causes: RefCell<BTreeMap<Id<Revision>, Option<Rc<StaleCause>>>>,
}

/// The status of a project on a day.
pub fn project_status(state: &State, today: Date) -> ProjectStatus {
    Assessment::new(state, today).project()
}

/// A step of a workstream, with all that its gate depends on.
pub(crate) struct StepAt<'a> {
    pub workstream: &'a Workstream,
    pub methodology: &'a Methodology,
    pub index: usize,
}

impl<'a> StepAt<'a> {
    pub(super) fn step(&self) -> &'a Step {
        &self.methodology.steps[self.index]
    }

    fn at(&self, index: usize) -> Self {
        Self { index, ..*self }
    }

    fn item(&self, item: &'a Item) -> Spot<'a> {
        Spot {
            workstream: self.workstream,
            methodology: self.methodology,
            step: self.step(),
            id: &item.id,
            title: &item.title,
            check: &item.check,
            roles: &item.roles,
            per_integration: item.per_integration,
            protects: item.protects,
            waivable: item.waivable,
        }
    }

    fn starts(&self) -> impl Iterator<Item = Spot<'a>> {
        let (workstream, methodology, step) = (self.workstream, self.methodology, self.step());
        step.starts.iter().map(move |condition| Spot {
            workstream,
            methodology,
            step,
            id: &condition.id,
            title: &condition.title,
            check: &condition.check,
            roles: &condition.roles,
            per_integration: false,
            protects: condition.protects,
            waivable: condition.waivable,
        })
    }
}

impl<'a> Assessment<'a> {
    /// An assessment of a state on a day in the project's zone.
    pub fn new(state: &'a State, today: Date) -> Self {
        let (contents, causes) = Default::default();
        Self { state, today, exempt: BTreeSet::new(), contents, causes }
    }

    /// The same, as if these issues were no longer in the way: a conditional signature is about to name them.
    #[must_use]
    pub fn exempting(mut self, issues: impl IntoIterator<Item = Id<Issue>>) -> Self {
        self.exempt.extend(issues);
        self
    }

    /// The working content of a document, built once.
    pub(crate) fn working(&self, document: &str, workstream: Id<Workstream>) -> Option<Rc<Content>> {
        let key = (document.to_owned(), workstream);
        if let Some(known) = self.contents.borrow().get(&key) {
            return known.clone();
        }
        let content = build::working(self.state, document, workstream).ok().map(Rc::new);
        self.contents.borrow_mut().insert(key, content.clone());
        content
    }

    pub(crate) fn document_title(&self, document: &str) -> String {
        own::title(self.state, document)
    }

    pub(crate) fn party_of(&self, person: Id<Person>) -> Option<Party> {
        Some(self.state.get(self.state.get(person)?.organisation)?.party)
    }

    /// The state that is assessed.
    pub(crate) fn state(&self) -> &'a State {
        self.state
    }

    /// Whether a step of a workstream was started.
    pub(crate) fn is_started(&self, workstream: Id<Workstream>, step: &StepId) -> bool {
        self.record(workstream, step).is_some()
    }

    /// The methodology that a workstream follows.
    pub fn methodology(&self, workstream: &Workstream) -> Option<&'a Methodology> {
        self.state.get(workstream.methodology).map(|copy| &copy.content)
    }

    pub(crate) fn step_at(&self, workstream: &'a Workstream, step: &StepId) -> Option<StepAt<'a>> {
        let methodology = self.methodology(workstream)?;
        let (index, _) = methodology.step(step)?;
        Some(StepAt { workstream, methodology, index })
    }

    pub(super) fn record(&self, workstream: Id<Workstream>, step: &StepId) -> Option<&'a StepRecord> {
        self.state.step_records.iter().find(|record| record.workstream == workstream && record.step == *step)
    }

    /// The whole project.
    pub fn project(&self) -> ProjectStatus {
        let workstreams: Vec<_> = self.state.workstreams.iter().map(|workstream| self.workstream(workstream)).collect();
        let next = self.next_moves(&workstreams);
        ProjectStatus { workstreams, next }
    }

    /// One workstream.
    pub fn workstream(&self, workstream: &'a Workstream) -> WorkstreamStatus {
        let methodology = self.methodology(workstream);
        let steps = methodology.map_or_else(Vec::new, |methodology| {
            let steps = 0..methodology.steps.len();
            steps.map(|index| self.step(&StepAt { workstream, methodology, index })).collect()
        });
        WorkstreamStatus {
            id: workstream.id(),
            name: workstream.name.clone(),
            methodology: methodology.map_or_else(String::new, |methodology| methodology.id.clone()),
            supplier: workstream.supplier,
            steps,
        }
    }

    fn step(&self, at: &StepAt<'a>) -> StepStatus {
        let step = at.step();
        let record = self.record(at.workstream.id(), &step.id);
        let items: Vec<_> = step.items.iter().map(|item| self.item(at, item)).collect();
        let gate = if record.is_some() { self.completion_gate(at) } else { self.start_gate(at) };
        let kinds = at.methodology.sign_offs.iter().filter(|kind| kind.step == step.id);
        StepStatus {
            id: step.id.clone(),
            name: step.name.clone(),
            short: if step.short.is_empty() { step.name.clone() } else { step.short.clone() },
            purpose: step.purpose.clone(),
            state: self.step_state(at, record, &gate),
            started_at: record.map(|record| record.started_at),
            gate,
            items,
            sign_offs: kinds.map(|kind| self.sign_off(at.workstream, kind)).collect(),
        }
    }

    fn step_state(&self, at: &StepAt<'a>, record: Option<&StepRecord>, gate: &Gate) -> StepState {
        let Some(record) = record else {
            return if gate.open { StepState::Ready } else { StepState::Locked };
        };
        let signs = |condition: &UnmetCondition| {
            let item = at.step().items.iter().find(|item| item.id.0 == condition.code);
            item.is_some_and(|item| matches!(item.check, Check::Signed { .. }))
        };
        match gate {
            gate if gate.open => StepState::Complete,
            _ if self.has_stale(at) => StepState::Stale,
            _ if !record.reconfirm.is_empty() => StepState::Reconfirm,
            gate if gate.conditions.iter().all(signs) => StepState::AwaitingSignOff,
            _ => StepState::InProgress,
        }
    }

    /// The gate in front of a step: every step before it is complete, its own conditions are met, and no required role
    /// is vacant.
    pub(super) fn start_gate(&self, at: &StepAt<'a>) -> Gate {
        let (mut conditions, mut waived) = (Vec::new(), Vec::new());
        let mut checks: Vec<&Check> = Vec::new();
        for earlier in 0..at.index {
            let earlier = at.at(earlier);
            let started = self.record(earlier.workstream.id(), &earlier.step().id).is_some();
            let last = earlier.index + 1 == at.index;
            let behind = self.completion_gate(&earlier);
            if !started || (!last && !behind.open) {
                conditions.push(self.step_complete(&earlier));
            }
            if last {
                checks.extend(earlier.step().items.iter().map(|item| &item.check));
                conditions.extend(behind.conditions);
                waived.extend(behind.waived);
            }
        }
        // A condition that an item of the step before says already is not said twice.
        for spot in at.starts().filter(|spot| !checks.contains(&spot.check)) {
            self.weigh(&spot, &mut conditions, &mut waived);
        }
        conditions.extend(self.vacant_roles(at));
        Gate::new(conditions, waived)
    }

    /// The gate behind a step: its items are met, nothing waits to be confirmed again, and the signatures that let it
    /// start still hold.
    pub(super) fn completion_gate(&self, at: &StepAt<'a>) -> Gate {
        let (mut conditions, mut waived) = (self.stale_starts(at), Vec::new());
        let again = self.record(at.workstream.id(), &at.step().id).map_or(&[][..], |record| &record.reconfirm);
        for item in &at.step().items {
            let spot = at.item(item);
            self.weigh(&spot, &mut conditions, &mut waived);
            if again.contains(&item.id) {
                conditions.push(self.reconfirm(&spot));
            }
        }
        Gate::new(conditions, waived)
    }

    /// Puts what a condition lacks among the conditions, or its waiver among the waivers.
    fn weigh(&self, spot: &Spot, conditions: &mut Vec<UnmetCondition>, waived: &mut Vec<Id<Waiver>>) {
        let lacks = self.lacks(spot);
        match (lacks.is_empty(), self.waiver(spot)) {
            (true, _) => {}
            (false, Some(waiver)) => waived.push(waiver.id()),
            (false, None) => conditions.extend(lacks.into_iter().map(|lack| self.unmet(spot, lack))),
        }
    }

    /// The waiver that stands in for a condition today.
    fn waiver(&self, spot: &Spot) -> Option<&Waiver> {
        let for_spot = |waiver: &&Waiver| {
            waiver.workstream == spot.workstream.id()
                && waiver.step == spot.step.id
                && waiver.condition == spot.id.0
                && waiver.expires >= self.today
        };
        self.state.waivers.iter().filter(|_| spot.waivable).find(for_spot)
    }

    /// Signatures that the start of this step rested on and that no longer hold.
    fn stale_starts(&self, at: &StepAt<'a>) -> Vec<UnmetCondition> {
        let signed = |spot: &Spot| matches!(spot.check, Check::Signed { .. });
        let before = at.index.checked_sub(1).map(|index| at.at(index));
        let items = before.iter().flat_map(|before| before.step().items.iter().map(|item| before.item(item)));
        let mut checks: Vec<&Check> = Vec::new();
        let mut conditions = Vec::new();
        for spot in items.chain(at.starts()).filter(signed) {
            if checks.contains(&spot.check) {
                continue;
            }
            checks.push(spot.check);
            let stale = self.lacks(&spot).into_iter().filter(|lack| lack.stale);
            conditions.extend(stale.map(|lack| self.unmet(&spot, lack)));
        }
        conditions
    }

    fn has_stale(&self, at: &StepAt<'a>) -> bool {
        let own = at.step().items.iter().any(|item| self.lacks(&at.item(item)).iter().any(|lack| lack.stale));
        own || !self.stale_starts(at).is_empty()
    }

    fn vacant_roles(&self, at: &StepAt<'a>) -> Vec<UnmetCondition> {
        let step = at.step();
        let vacant = step
            .roles
            .iter()
            .filter(|part| !part.optional && self.holders(at.workstream, std::slice::from_ref(&part.role)).is_empty());
        let unmet = |part: &super::methodology::StepRole| {
            let role = at.methodology.role(&part.role);
            let name = role.map_or(part.role.0.as_str(), |role| role.name.as_str());
            let lack = Lack::new(Message::new("role-vacant").with("role", name), at_people(&part.role));
            let party = role.map_or(Party::Provider, |role| role.party);
            self.engine_condition(at, "role-vacant", lack, party, vec![part.role.clone()])
        };
        vacant.map(unmet).collect()
    }

    fn step_complete(&self, at: &StepAt<'a>) -> UnmetCondition {
        let step = at.step();
        let lack = Lack::new(Message::new("step-complete").with("step", &step.name), at_home(&step.id));
        let roles: Vec<_> = step.roles.iter().map(|part| part.role.clone()).collect();
        let party = roles.first().and_then(|role| at.methodology.role(role)).map_or(Party::Provider, |role| role.party);
        self.engine_condition(at, "step-complete", lack, party, roles)
    }

    fn reconfirm(&self, spot: &Spot) -> UnmetCondition {
        let message = Message::new("reconfirm").with("title", spot.title);
        let mut unmet = self.unmet(spot, Lack::new(message, at(Screen::Home, &spot.id.0)));
        "reconfirm".clone_into(&mut unmet.code);
        unmet.waivable = false;
        unmet
    }

    fn engine_condition(
        &self,
        at: &StepAt,
        code: &str,
        lack: Lack,
        party: Party,
        roles: Vec<RoleId>,
    ) -> UnmetCondition {
        UnmetCondition {
            code: code.to_owned(),
            message: lack.message,
            why: lack.why,
            step: at.step().id.clone(),
            party,
            people: self.holders(at.workstream, &roles),
            roles,
            place: self.placed(at.workstream, lack.place),
            waivable: false,
            protects: party,
        }
    }

    /// What is lacking, as a condition with whose move it is.
    pub(super) fn unmet(&self, spot: &Spot, lack: Lack) -> UnmetCondition {
        let (party, roles) = lack.party.unwrap_or_else(|| {
            let role = spot.roles.first().and_then(|role| spot.methodology.role(role));
            (role.map_or(spot.protects, |role| role.party), spot.roles.to_vec())
        });
        UnmetCondition {
            code: if lack.message.code == "conditional-issue" { lack.message.code.clone() } else { spot.id.0.clone() },
            message: lack.message,
            why: lack.why,
            step: spot.step.id.clone(),
            party,
            people: self.holders(spot.workstream, &roles),
            roles,
            place: self.placed(spot.workstream, lack.place),
            waivable: spot.waivable,
            protects: spot.protects,
        }
    }

    /// Where a condition of a workstream is met: of an onboarding in its own room, or in another that shows its work.
    fn placed(&self, workstream: &Workstream, place: Destination) -> Destination {
        let Some(onboarding) = self.state.onboarding_in(workstream.id()) else { return place };
        match place.screen {
            Screen::Home => Destination { screen: Screen::Onboardings, entity: Some(onboarding.head.id), ..place },
            Screen::Suppliers | Screen::Programme | Screen::Onboardings => place,
            _ => Destination { workstream: Some(workstream.id()), ..place },
        }
    }

    /// The people who hold one of these roles in a workstream: of suppliers only those of the one that is brought on board.
    pub(super) fn holders(&self, workstream: &Workstream, roles: &[RoleId]) -> Vec<Id<Person>> {
        let active = self.state.people.iter().filter(|person| !person.inactive && self.acts_in(workstream, person));
        active.filter(|person| person.roles.iter().any(|role| roles.contains(role))).map(Entity::id).collect()
    }

    /// Whether a person has to do with a workstream: a supplier's people only with its own onboarding.
    pub(crate) fn acts_in(&self, workstream: &Workstream, person: &Person) -> bool {
        let organisation = self.state.get(person.organisation);
        workstream.supplier == Some(person.organisation)
            || organisation.is_none_or(|organisation| organisation.party != Party::Supplier)
    }

    fn item(&self, at: &StepAt<'a>, item: &'a Item) -> ItemStatus {
        let spot = at.item(item);
        let lacks = self.lacks(&spot);
        let again = self.record(at.workstream.id(), &at.step().id).is_some_and(|it| it.reconfirm.contains(&item.id));
        let lacking: BTreeSet<_> = lacks.iter().flat_map(|lack| lack.integrations.iter().copied()).collect();
        let all = lacks.iter().any(|lack| lack.integrations.is_empty());
        let cells = item.per_integration.then(|| self.integrations_of(at.workstream.id()));
        let cells = cells.into_iter().flatten().map(|integration| {
            let integration = integration.id();
            Cell { integration, done: !all && !lacking.contains(&integration) && !again }
        });
        let let_go = self.waiver(&spot).is_some();
        let state = match () {
            () if lacks.iter().any(|lack| lack.stale) => ItemState::Stale,
            () if again && (lacks.is_empty() || let_go) => ItemState::Reconfirm,
            () if lacks.is_empty() => ItemState::Done,
            () if let_go => ItemState::Waived,
            () => ItemState::Open,
        };
        let mut unmet = Vec::new();
        self.weigh(&spot, &mut unmet, &mut Vec::new());
        if again {
            unmet.push(self.reconfirm(&spot));
        }
        ItemStatus {
            id: item.id.clone(),
            title: item.title.clone(),
            help: item.help.clone(),
            state,
            unmet,
            roles: item.roles.clone(),
            cells: cells.collect(),
            confirmable: item.check == Check::Confirmed || again,
        }
    }

    /// What keeps a sign-off of a workstream from being signed: the step can't start, an item before the signature is
    /// open, or a document that it binds has no issued revision that holds the working content.
    pub(crate) fn signing_gate(
        &self,
        workstream: &'a Workstream,
        kind: &super::methodology::SignOffKind,
    ) -> Vec<UnmetCondition> {
        let Some(at) = self.step_at(workstream, &kind.step) else { return Vec::new() };
        let signs = |item: &&Item| matches!(&item.check, Check::Signed { sign_off } if *sign_off == kind.id);
        let place = at.step().items.iter().position(|item| signs(&item));
        let mut conditions = match (place, self.record(workstream.id(), &kind.step)) {
            // A sign-off that no item asks for waits for nothing but its documents.
            (None, _) => Vec::new(),
            (_, None) => self.start_gate(&at).conditions,
            (_, Some(_)) => self.stale_starts(&at),
        };
        let again = self.record(workstream.id(), &kind.step).map_or(&[][..], |record| &record.reconfirm);
        for item in &at.step().items[..place.unwrap_or(0)] {
            let spot = at.item(item);
            if !matches!(item.check, Check::Signed { .. }) {
                self.weigh(&spot, &mut conditions, &mut Vec::new());
            }
            if again.contains(&item.id) {
                conditions.push(self.reconfirm(&spot));
            }
        }
        for document in &kind.documents {
            let known = conditions.iter().any(|it| it.place.part.as_ref() == Some(document));
            if !known {
                let lacks = self.document_issued(workstream, document, true);
                conditions.extend(lacks.into_iter().map(|lack| self.document_condition(&at, lack)));
            }
        }
        if kind.scope == Scope::Project {
            let issues = self.conditional_issues().map(|issue| self.issue_lack("conditional-issue", issue));
            conditions.extend(issues.map(|lack| self.document_condition(&at, lack)));
        }
        conditions
    }

    /// A condition of the engine's own, by its message's code: it belongs to no item of the methodology.
    pub(crate) fn document_condition(&self, at: &StepAt, lack: Lack) -> UnmetCondition {
        let roles: Vec<_> = at.step().roles.iter().map(|part| part.role.clone()).collect();
        let party = roles.first().and_then(|role| at.methodology.role(role)).map_or(Party::Provider, |role| role.party);
        let (party, roles) = lack.party.clone().unwrap_or((party, roles));
        let code = lack.message.code.clone();
        self.engine_condition(at, &code, lack, party, roles)
    }
}

fn at_people(role: &RoleId) -> crate::refusal::Destination {
    at(Screen::People, &role.0)
}

fn at_home(step: &StepId) -> crate::refusal::Destination {
    at(Screen::Home, &step.0)
}
