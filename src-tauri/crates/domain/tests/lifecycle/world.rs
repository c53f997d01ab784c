//! A project in memory: two organisations, people in every role, and commands as they are sent.

use std::collections::BTreeMap;

use domain::command::{Command, Rule};
use domain::draft::{Draft, Outcome};
use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::methodology::{Methodology, RoleId, Subject};
use domain::lifecycle::status::{StepState, StepStatus};
use domain::organisation::Party;
use domain::person::Person;
use domain::refusal::Refusal;
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde_json::{Value, json};
use uuid::Uuid;

/// A project and the clock of its world.
#[derive(Clone, Debug)]
pub struct World {
    pub state: State,
    pub now: Instant,
    pub workstream: Id<Workstream>,
    ids: u128,
    organisations: BTreeMap<Party, EntityId>,
}

impl World {
    /// A project under a methodology. Nobody holds a role yet.
    pub fn new(methodology: &Methodology) -> Self {
        let now = "2026-11-02T08:00:00Z".parse().unwrap();
        let nothing = Id::new(EntityId(Uuid::nil()));
        let mut world =
            Self { state: State::default(), now, workstream: nothing, ids: 0, organisations: BTreeMap::new() };
        for (party, name) in [
            (Party::Provider, "Coupa"),
            (Party::Customer, "Österle Maschinenbau"),
            (Party::Supplier, "天津精密铸造有限公司"),
            (Party::ThirdParty, "Bank"),
        ] {
            let id = world.make("organisation", json!({"name": name, "party": party}));
            world.organisations.insert(party, id);
        }
        let subject = methodology.subject;
        let copy = json!({"content": methodology, "digest": methodology.digest()});
        let methodology = world.make("methodology", copy);
        let (provider, customer) = (world.organisations[&Party::Provider], world.organisations[&Party::Customer]);
        world.make(
            "project",
            json!({"name": "Coupa for Österle", "provider": provider, "customer": customer, "code": "OES",
                "methodology": methodology, "zone": "Europe/Berlin", "branding": {}}),
        );
        let supplier = (subject == Subject::Onboarding).then(|| world.organisations[&Party::Supplier]);
        let workstream = json!({"name": "Wave 1", "methodology": methodology, "supplier": supplier});
        let workstream = world.make("workstream", workstream);
        world.workstream = Id::new(workstream);
        if subject == Subject::Onboarding {
            let known = json!({"reference": "SUP-01", "name": "天津精密铸造有限公司"});
            let supplier = world.fresh();
            world.make(
                "onboarding",
                json!({"reference": "ONB-01", "workstream": workstream, "supplier": supplier, "known": known}),
            );
        }
        world
    }

    /// The same, with one person in every role.
    pub fn staffed(methodology: &Methodology) -> Self {
        let mut world = Self::new(methodology);
        for role in &methodology.roles {
            world.hold(&role.id);
        }
        world
    }

    /// A person who holds a role; the one who does already, or a new one.
    pub fn hold(&mut self, role: &RoleId) -> Id<Person> {
        if let Some(person) = self.state.people.iter().find(|person| person.roles.contains(role)) {
            return person.id();
        }
        let party = self.methodology().role(role).unwrap().party;
        let organisation = self.organisations[&party];
        let name = format!("Holder of {role}");
        Id::new(self.make("person", json!({"name": name, "organisation": organisation, "roles": [role]})))
    }

    /// Someone of a party.
    pub fn person_of(&self, party: Party) -> Id<Person> {
        let of = |person: &&Person| person.organisation.0 == self.organisations[&party];
        self.state.people.iter().find(of).unwrap().id()
    }

    /// The methodology of the first workstream.
    pub fn methodology(&self) -> Methodology {
        let workstream = self.state.workstreams.iter().next();
        let copy = workstream.map(|it| it.methodology).or(self.state.methodologies.iter().next().map(Entity::id));
        self.state.get(copy.unwrap()).unwrap().content.clone()
    }

    /// Puts an entity there as if it had always been.
    pub fn make(&mut self, kind: &str, mut body: Value) -> EntityId {
        let id = self.fresh();
        let head = json!({"id": id, "revision": 1, "changed_at": self.now, "changed_by": Uuid::nil()});
        body.as_object_mut().unwrap().extend(head.as_object().unwrap().clone());
        let kind: EntityKind = kind.parse().unwrap();
        self.state.apply(kind, id, Some(&body)).unwrap();
        id
    }

    /// Changes members of an entity.
    pub fn edit(&mut self, id: EntityId, members: &Value) {
        let record = self.state.record(id).unwrap();
        let mut body = record.body;
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        self.state.apply(record.kind, id, Some(&body)).unwrap();
    }

    fn fresh(&mut self) -> EntityId {
        self.ids += 1;
        EntityId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + self.ids))
    }

    /// Carries a command out for a person; a refusal leaves everything as it was.
    pub fn run(&mut self, person: Id<Person>, name: &str, args: Value) -> Result<Outcome, Refusal> {
        let command: Command = serde_json::from_value(json!({"command": name, "args": args})).unwrap();
        let mut next = self.ids;
        let mut ids = || {
            next += 1;
            EntityId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + next))
        };
        let mut draft = Draft::new(self.state.clone(), person, self.now, None, &mut ids);
        let outcome = command.decide(&mut draft)?;
        (self.state, _) = draft.finish();
        self.ids = next + 1;
        self.now = Instant::from_timestamp(self.now.timestamp() + std::time::Duration::from_secs(60));
        Ok(outcome)
    }

    /// Today where the project is.
    pub fn today(&self) -> Date {
        self.now.date_in("Europe/Berlin")
    }

    /// Lets days pass.
    pub fn wait_days(&mut self, days: u64) {
        let later = self.now.timestamp() + std::time::Duration::from_secs(days * 24 * 60 * 60);
        self.now = Instant::from_timestamp(later);
    }

    /// The steps of the first workstream.
    pub fn steps(&self) -> Vec<StepStatus> {
        project_status(&self.state, self.today()).workstreams.remove(0).steps
    }

    /// One of them.
    pub fn step(&self, id: &str) -> StepStatus {
        self.steps().into_iter().find(|step| step.id.0 == id).unwrap()
    }

    /// The state of every step.
    pub fn states(&self) -> Vec<StepState> {
        self.steps().into_iter().map(|step| step.state).collect()
    }
}

/// The codes of a refusal's conditions, sorted.
pub fn codes(refusal: &Refusal) -> Vec<String> {
    let mut codes: Vec<_> = refusal.conditions().iter().map(|condition| condition.code.clone()).collect();
    codes.sort();
    codes.dedup();
    codes
}
