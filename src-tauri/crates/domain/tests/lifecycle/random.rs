//! Random acts under every methodology: whatever is done in whatever order, the rules of the lifecycle hold.
//!
//! An act is a few numbers, so that one list of them means something under any methodology. The model beside the project
//! is what somebody with a notebook would keep: which signatures were given, and what was signed.

use std::collections::BTreeSet;

use domain::document::build;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::methodology::{Check, Methodology, Step};
use domain::lifecycle::status::{ItemState, SlotState, StepState, StepStatus};
use domain::person::Person;
use domain::refusal::Refusal;
use domain::sign_off::SignOff;
use domain::template;
use proptest::prelude::*;
use proptest::test_runner::Config;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use serde_json::{Value, json};

use crate::walk::methodologies;
use crate::world::{World, codes};

/// Random walks of this many acts: enough to sign, edit, reopen and sign again.
const ACTS: std::ops::Range<usize> = 10..60;

/// How many walks; each takes a methodology by chance.
const WALKS: u32 = 48;

/// Something that people do. Numbers choose among what the methodology has, counted round.
#[derive(Clone, Debug)]
enum Act {
    /// Everything until a step can start, and in it: most walks would get nowhere without.
    WalkTo(usize),
    Start(usize),
    Meet {
        step: usize,
        item: usize,
    },
    Sign {
        sign_off: usize,
        person: usize,
        conditionally: bool,
    },
    Decline {
        sign_off: usize,
        person: usize,
    },
    Withdraw(usize),
    EditRequirement(usize),
    TakeEditsBack,
    Reopen(usize),
    Confirm {
        step: usize,
        item: usize,
    },
    RaiseIssue {
        severity: usize,
    },
    CloseIssues,
    Waive {
        step: usize,
        condition: usize,
        person: usize,
    },
    LetDaysPass(u64),
    LeaveRole(usize),
}

/// What the notebook says: nothing that the project has to be asked for.
#[derive(Clone, Debug)]
struct Notebook {
    methodology: usize,
}

impl ReferenceStateMachine for Notebook {
    type State = Notebook;
    type Transition = Act;

    fn init_state() -> BoxedStrategy<Notebook> {
        (0..methodologies().len()).prop_map(|methodology| Notebook { methodology }).boxed()
    }

    fn transitions(_: &Notebook) -> BoxedStrategy<Act> {
        let one = || 0..20_usize;
        prop_oneof![
            3 => one().prop_map(Act::WalkTo),
            3 => one().prop_map(Act::Start),
            6 => (one(), one()).prop_map(|(step, item)| Act::Meet { step, item }),
            6 => (one(), one(), any::<bool>())
                .prop_map(|(sign_off, person, conditionally)| Act::Sign { sign_off, person, conditionally }),
            1 => (one(), one()).prop_map(|(sign_off, person)| Act::Decline { sign_off, person }),
            1 => one().prop_map(Act::Withdraw),
            3 => one().prop_map(Act::EditRequirement),
            2 => Just(Act::TakeEditsBack),
            2 => one().prop_map(Act::Reopen),
            2 => (one(), one()).prop_map(|(step, item)| Act::Confirm { step, item }),
            1 => (0..4_usize).prop_map(|severity| Act::RaiseIssue { severity }),
            1 => Just(Act::CloseIssues),
            2 => (one(), one(), one())
                .prop_map(|(step, condition, person)| Act::Waive { step, condition, person }),
            1 => (1..40_u64).prop_map(Act::LetDaysPass),
            1 => one().prop_map(Act::LeaveRole),
        ]
        .boxed()
    }

    fn apply(state: Notebook, _: &Act) -> Notebook {
        state
    }
}

/// A project with the notebook beside it.
struct Project {
    world: World,
    methodology: Methodology,
    /// Requirements as they were before they were edited, the newest last.
    edits: Vec<(EntityId, Value)>,
    /// Every signature that was ever given or refused.
    given: BTreeSet<Id<SignOff>>,
}

impl Project {
    fn step(&self, number: usize) -> Step {
        self.methodology.steps[number % self.methodology.steps.len()].clone()
    }

    fn person(&self, number: usize) -> Id<Person> {
        let people: Vec<_> = self.world.state.people.iter().map(Entity::id).collect();
        people[number % people.len()]
    }

    /// Carries a command out, and holds it to what every command promises.
    fn command(&mut self, person: Id<Person>, name: &str, args: Value) {
        let before = self.world.state.clone();
        let mut twin = self.world.clone();
        let answer = self.world.run(person, name, args.clone());
        match (&answer, twin.run(person, name, args)) {
            (Ok(_), Ok(_)) => assert_eq!(self.world.state, twin.state, "{name} does the same each time"),
            (Err(one), Err(other)) => {
                assert_eq!(one.message(), other.message(), "{name} is refused for the same reason each time");
                assert_eq!(self.world.state, before, "{name} was refused and changed something");
                conditions_are_sound(&before, one);
            }
            (one, other) => panic!("{name} answered {one:?}, then {other:?}"),
        }
        if name == "step.start" {
            self.started_as_the_gate_says(&before, &answer);
        }
    }

    /// A step starts exactly when its gate was open and it had not started.
    fn started_as_the_gate_says(&self, before: &State, answer: &Result<domain::draft::Outcome, Refusal>) {
        let after = &self.world.state;
        let fresh = |state: &State| state.step_records.iter().count();
        assert_eq!(answer.is_ok(), fresh(after) == fresh(before) + 1);
        if let Err(refusal) = answer {
            assert!(
                refusal.message().code == "step-started-already" || !codes(refusal).is_empty(),
                "a closed gate names its conditions: {refusal:?}"
            );
        }
    }

    fn meet(&mut self, step: &Step, item: usize) {
        if step.items.is_empty() {
            return;
        }
        let item = step.items[item % step.items.len()].clone();
        let person = self.world.hold(&item.roles[0]);
        match &item.check {
            Check::Confirmed => self.command(person, "item.confirm", json!({"item": item.id, "note": "Held."})),
            Check::DocumentIssued { document } | Check::DocumentCurrent { document } => {
                self.world.answer_all(document);
                self.command(person, "document.issue", json!({"document": document}));
            }
            Check::Signed { .. } => {}
            _ => self.world.meet(step, &item.id.0),
        }
    }

    fn sign(&mut self, sign_off: usize, person: usize, command: &str, more: &Value) {
        if self.methodology.sign_offs.is_empty() {
            return;
        }
        let kind = self.methodology.sign_offs[sign_off % self.methodology.sign_offs.len()].clone();
        // Mostly somebody who may sign, at times anybody.
        let roles: Vec<_> = kind.signatories.iter().flat_map(|it| &it.roles).cloned().collect();
        let person =
            if person.is_multiple_of(4) { self.person(person) } else { self.world.hold(&roles[person % roles.len()]) };
        let mut args = json!({"sign_off": kind.id});
        if kind.scope == domain::lifecycle::methodology::Scope::Workstream {
            args["workstream"] = json!(self.world.workstream);
        }
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.command(person, command, args);
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::WalkTo(step) => {
                let step = step % self.methodology.steps.len();
                for step in &self.methodology.steps.clone()[..=step] {
                    self.walk_through(step);
                }
            }
            Act::Start(step) => {
                let step = self.step(*step);
                let person = self.world.hold(&step.roles[0].role);
                self.command(person, "step.start", json!({"step": step.id}));
            }
            Act::Meet { step, item } => {
                let step = self.step(*step);
                self.meet(&step, *item);
            }
            Act::Sign { sign_off, person, conditionally: false } => {
                self.sign(*sign_off, *person, "sign-off.sign", &json!({}));
            }
            Act::Sign { sign_off, person, conditionally: true } => {
                let open: Vec<_> = self.world.state.issues.iter().map(Entity::id).collect();
                self.sign(*sign_off, *person, "sign-off.sign-conditionally", &json!({"conditions": open}));
            }
            Act::Decline { sign_off, person } => {
                self.sign(*sign_off, *person, "sign-off.decline", &json!({"reason": "The totals differ."}));
            }
            Act::Withdraw(number) => {
                let given: Vec<_> = self.world.state.sign_offs.iter().map(|it| (it.id(), it.person)).collect();
                if let Some((signature, person)) = given.get(number % given.len().max(1)) {
                    let args = json!({"signature": signature, "reason": "Signed too early."});
                    self.command(*person, "sign-off.withdraw", args);
                }
            }
            Act::EditRequirement(number) => {
                let all: Vec<_> = self.world.state.requirements.iter().map(|it| it.head.id).collect();
                if let Some(id) = all.get(number % all.len().max(1)) {
                    let before = self.world.state.record(*id).unwrap().body["statement"].clone();
                    let after = format!("{} Or sooner.", before.as_str().unwrap());
                    self.world.edit(*id, &json!({"statement": after}));
                    self.edits.push((*id, before));
                }
            }
            Act::TakeEditsBack => {
                while let Some((id, before)) = self.edits.pop() {
                    self.world.edit(id, &json!({"statement": before}));
                }
            }
            Act::Reopen(step) => {
                let step = self.step(*step);
                let person = self.world.hold(&step.roles[0].role);
                self.command(person, "step.reopen", json!({"step": step.id, "reason": "A system was added."}));
            }
            Act::Confirm { step, item } => {
                let step = self.step(*step);
                if !step.items.is_empty() {
                    let item = step.items[item % step.items.len()].clone();
                    let person = self.world.hold(&item.roles[0]);
                    self.command(person, "item.confirm", json!({"item": item.id}));
                }
            }
            other => self.act_around(other),
        }
    }

    /// What happens around the steps.
    fn act_around(&mut self, act: &Act) {
        match act {
            Act::RaiseIssue { severity } => {
                let severity = ["blocker", "major", "minor", "cosmetic"][*severity];
                let person = self.person(0);
                let args = json!({"name": "Amounts lack a currency", "severity": severity, "owner": person,
                    "due": self.world.today(), "workaround": "Booked by hand."});
                self.command(person, "issue.add", args);
            }
            Act::CloseIssues => {
                let person = self.person(0);
                for issue in self.world.state.issues.iter().map(Entity::id).collect::<Vec<_>>() {
                    self.command(person, "issue.close", json!({"issue": issue, "resolution": "Mended."}));
                }
            }
            Act::Waive { step, condition, person } => {
                let step = self.step(*step);
                let codes: Vec<_> = step.starts.iter().map(|it| it.id.0.clone()).collect();
                let codes: Vec<_> = codes.into_iter().chain(step.items.iter().map(|it| it.id.0.clone())).collect();
                if let Some(code) = codes.get(condition % codes.len().max(1)) {
                    let args = json!({"step": step.id, "condition": code, "reason": "Done last year.",
                        "expires": self.world.today().plus_days(10)});
                    self.command(self.person(*person), "waiver.grant", args);
                }
            }
            Act::LetDaysPass(days) => self.world.wait_days(*days),
            Act::LeaveRole(number) => {
                let person = self.person(*number);
                self.world.edit(person.0, &json!({"roles": []}));
            }
            other => panic!("{other:?} is no act around the steps"),
        }
    }

    /// Does what a step asks for as far as the rules let it, by commands where they can be refused.
    fn walk_through(&mut self, step: &Step) {
        for part in step.roles.iter().filter(|part| !part.optional) {
            self.world.hold(&part.role);
        }
        for condition in step.starts.clone() {
            if !matches!(condition.check, Check::Signed { .. }) {
                self.world.meet(step, &condition.id.0);
            }
        }
        let person = self.world.hold(&step.roles[0].role);
        self.command(person, "step.start", json!({"step": step.id}));
        for item in 0..step.items.len() {
            match &step.items[item].check {
                Check::Signed { sign_off } => {
                    let place = self.methodology.sign_offs.iter().position(|it| it.id == *sign_off).unwrap();
                    let roles = self.methodology.sign_offs[place].signatories.iter().flat_map(|it| &it.roles).count();
                    for document in self.methodology.sign_offs[place].documents.clone() {
                        self.world.answer_all(&document);
                        self.command(person, "document.issue", json!({"document": document}));
                    }
                    for role in 0..roles {
                        // A number that isn't taken for "anybody".
                        let chosen = (1..).map(|round| role + round * roles).find(|it| !it.is_multiple_of(4));
                        if let Some(chosen) = chosen.filter(|it| *it < 4 * roles + 4) {
                            self.sign(place, chosen, "sign-off.sign", &json!({}));
                        }
                    }
                }
                _ => self.meet(step, item),
            }
        }
    }
}

/// What a refusal names can be met: a step that is there, and roles that the methodology has.
fn conditions_are_sound(state: &State, refusal: &Refusal) {
    for condition in refusal.conditions() {
        let mut methodologies = state.methodologies.iter().map(|copy| &copy.content);
        assert!(!condition.message.code.is_empty());
        assert!(
            methodologies.any(|it| {
                it.step(&condition.step).is_some() && condition.roles.iter().all(|role| it.role(role).is_some())
            }),
            "{condition:?}"
        );
    }
}

impl StateMachineTest for Project {
    type SystemUnderTest = Project;
    type Reference = Notebook;

    fn init_test(notebook: &Notebook) -> Project {
        let methodology = methodologies().swap_remove(notebook.methodology);
        let world = World::staffed(&methodology);
        Project { world, methodology, edits: Vec::new(), given: BTreeSet::new() }
    }

    fn apply(mut project: Project, _: &Notebook, act: Act) -> Project {
        project.act(&act);
        let now: BTreeSet<_> = project.world.state.sign_offs.iter().map(Entity::id).collect();
        assert!(project.given.is_subset(&now), "a signature was deleted");
        project.given = now;
        project
    }

    fn check_invariants(project: &Project, _: &Notebook) {
        let steps = project.world.steps();
        steps_are_in_order(&steps);
        for step in &steps {
            a_step_says_why(step);
        }
        for signature in project.world.state.sign_offs.iter().filter(|it| it.withdrawn.is_none()) {
            staleness_is_a_difference(&project.world.state, signature, &steps);
        }
        let again = project_status(&project.world.state, project.world.today());
        assert_eq!(again, project_status(&project.world.state.clone(), project.world.today()));
    }
}

/// No step has started while one before it has not.
fn steps_are_in_order(steps: &[StepStatus]) {
    for pair in steps.windows(2) {
        assert!(pair[0].started_at.is_some() || pair[1].started_at.is_none(), "{} before {}", pair[1].id, pair[0].id);
        let before_is_done = pair[0].state == StepState::Complete;
        assert!(before_is_done || pair[1].state != StepState::Ready, "{} is ready too early", pair[1].id);
    }
}

/// A gate is open exactly when nothing is unmet, and a complete step has nothing left to do.
fn a_step_says_why(step: &StepStatus) {
    assert_eq!(step.gate.open, step.gate.conditions.is_empty(), "{}", step.id);
    let done = |state| matches!(state, ItemState::Done | ItemState::Waived);
    if step.state == StepState::Complete {
        assert!(step.items.iter().all(|item| done(item.state)), "{} is complete: {:#?}", step.id, step.items);
        assert!(step.started_at.is_some(), "{} is complete and never started", step.id);
    }
    if step.state == StepState::Ready {
        assert!(step.gate.open && step.started_at.is_none(), "{} is ready", step.id);
    }
    for item in &step.items {
        assert_eq!(done(item.state), item.unmet.is_empty(), "{} of {}: {:?}", item.id, step.id, item.unmet);
    }
}

/// A signature is stale only where what it binds differs from what is there, and always where it does, unless the
/// document takes additions.
fn staleness_is_a_difference(state: &State, signature: &SignOff, steps: &[StepStatus]) {
    let slots = steps.iter().flat_map(|step| &step.sign_offs).flat_map(|it| &it.slots);
    let Some(slot) = slots.into_iter().find(|slot| slot.signature == Some(signature.id())) else { return };
    let differs = |document: &str, workstream| {
        let bound = signature.bound.iter().find(|it| it.document == document && it.workstream == workstream);
        bound.is_some_and(|it| build::working(state, document, workstream).unwrap().digest() != it.digest)
    };
    let different: Vec<_> = signature.bound.iter().filter(|it| differs(&it.document, it.workstream)).collect();
    if slot.state == SlotState::Stale {
        assert!(!different.is_empty(), "{} is stale without a difference", signature.reference);
        assert!(slot.stale.iter().all(|cause| !cause.changes.is_empty()), "a cause names what changed");
    }
    let strict = |document: &str| {
        let template = template::builtin().iter().find(|it| it.id == document).unwrap();
        template.sections.iter().all(|section| !section.append_only)
    };
    if slot.state != SlotState::Stale && slot.state != SlotState::Declined {
        let missed: Vec<_> = different.iter().filter(|it| strict(&it.document)).collect();
        assert!(missed.is_empty(), "{} binds what changed and holds: {missed:?}", signature.reference);
    }
}

prop_state_machine! {
    #![proptest_config(Config { cases: WALKS, ..Config::default() })]

    #[test]
    fn the_rules_hold_whatever_is_done(sequential ACTS => Project);
}
