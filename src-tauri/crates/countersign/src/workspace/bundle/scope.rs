//! What belongs into a bundle: everything of a project, or what one gate stands on.

use std::collections::BTreeSet;

use domain::document::revision::Revision;
use domain::entity::{Entity as _, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{Check, Methodology, Step};
use domain::lifecycle::record::Confirmation;
use domain::message::Message;
use domain::sign_off::SignOff;
use domain::testing::Level;
use domain::testing::run::Run;
use domain::time::Instant;
use domain::workstream::Workstream as Stream;

use crate::error::Error;

/// What a bundle is about.
pub(super) struct Scope<'a> {
    state: &'a State,
    /// The step whose gate it is; the whole project where absent.
    gate: Option<Gate<'a>>,
}

/// A gate: the step in each methodology that has one of that id.
struct Gate<'a> {
    id: &'a str,
    steps: Vec<&'a Step>,
    revisions: BTreeSet<Id<Revision>>,
}

impl<'a> Scope<'a> {
    /// The project, or the gate of a step.
    ///
    /// # Errors
    /// `bundle-step-unknown` with the steps that there are.
    pub(super) fn of(state: &'a State, gate: Option<&'a str>) -> Result<Self, Error> {
        let Some(id) = gate else {
            return Ok(Self { state, gate: None });
        };
        let methodologies = || -> Vec<&Methodology> {
            state.workstreams.iter().filter_map(|it| state.get(it.methodology)).map(|copy| &copy.content).collect()
        };
        let steps: Vec<&Step> =
            methodologies().into_iter().flat_map(|it| it.steps.iter()).filter(|step| step.id.0 == id).collect();
        if steps.is_empty() {
            let known: BTreeSet<&str> =
                methodologies().into_iter().flat_map(|it| it.steps.iter()).map(|step| step.id.0.as_str()).collect();
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            return Err(Error::input(Message::new("bundle-step-unknown").with("step", id).with("known", known)));
        }
        let mut scope = Self { state, gate: Some(Gate { id, steps, revisions: BTreeSet::new() }) };
        let revisions = scope.standing();
        if let Some(gate) = &mut scope.gate {
            gate.revisions = revisions;
        }
        Ok(scope)
    }

    /// The id of the step.
    pub(super) fn id(&self) -> Option<&'a str> {
        self.gate.as_ref().map(|gate| gate.id)
    }

    /// The signatures and refusals, those that were taken back included.
    pub(super) fn signatures(&self) -> impl Iterator<Item = &'a SignOff> {
        self.state.sign_offs.iter().filter(|it| self.id().is_none_or(|id| it.step.0 == id))
    }

    /// The instant of the newest signature of the gate; none of a project, which goes on.
    pub(super) fn until(&self) -> Option<Instant> {
        let last = || self.signatures().map(|it| it.head.changed_at).max();
        self.gate.as_ref().and_then(|_| last())
    }

    /// The issued revisions.
    pub(super) fn revisions(&self) -> impl Iterator<Item = &'a Revision> {
        let meant = |it: &&Revision| self.gate.as_ref().is_none_or(|gate| gate.revisions.contains(&it.id()));
        self.state.revisions.iter().filter(meant)
    }

    /// The revisions that a gate stands on: those that its signatures bind, and the newest of each document that its step is
    /// complete with.
    fn standing(&self) -> BTreeSet<Id<Revision>> {
        let mut found: BTreeSet<_> = self.signatures().flat_map(|it| &it.bound).map(|bound| bound.revision).collect();
        for document in self.checks().into_iter().filter_map(document_of) {
            for stream in self.state.workstreams.iter().map(Stream::id) {
                let own = self.state.revisions.iter().filter(|it| it.workstream == stream && it.document == document);
                found.extend(own.max_by_key(|it| it.number).map(Revision::id));
            }
        }
        found
    }

    /// The runs: of a gate, those at the levels that it asks for, and those that its revisions tell of.
    pub(super) fn runs(&self) -> impl Iterator<Item = &'a Run> {
        let levels: Vec<Level> = self.checks().into_iter().filter_map(level_of).collect();
        let told: BTreeSet<_> =
            self.revisions().flat_map(|it| &it.content.sections).flat_map(|it| &it.rows).map(|row| row.id).collect();
        let whole = self.gate.is_none();
        let meant = move |it: &&Run| whole || levels.contains(&it.level) || told.contains(&it.head.id);
        self.state.runs.iter().filter(meant)
    }

    /// What people confirmed.
    pub(super) fn confirmations(&self) -> impl Iterator<Item = &'a Confirmation> {
        self.state.confirmations.iter().filter(|it| self.id().is_none_or(|id| it.step.0 == id))
    }

    /// What the gate's step is computed from.
    fn checks(&self) -> Vec<&'a Check> {
        let steps = self.gate.iter().flat_map(|gate| &gate.steps);
        steps.flat_map(|step| step.items.iter().map(|item| &item.check)).collect()
    }

    /// What the name of a document's file ends in: nothing of the first workstream.
    pub(super) fn suffix(&self, stream: Id<Stream>) -> String {
        match self.state.workstreams.iter().position(|it| it.id() == stream) {
            None | Some(0) => String::new(),
            Some(place) => format!("-w{}", place + 1),
        }
    }
}

fn document_of(check: &Check) -> Option<&str> {
    match check {
        Check::DocumentIssued { document }
        | Check::DocumentCurrent { document }
        | Check::FileDelivered { document } => Some(document),
        _ => None,
    }
}

fn level_of(check: &Check) -> Option<Level> {
    match check {
        Check::RunPassed { level } | Check::ScenariosPassed { level } => Some(*level),
        _ => None,
    }
}
