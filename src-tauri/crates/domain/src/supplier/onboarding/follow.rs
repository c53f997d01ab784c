//! Keeping a supplier and its onboarding of one mind, after every command: the onboarding knows what gates and certificate ask
//! of the supplier, and the supplier stands on the rung to which its onboarding has come.

use std::collections::BTreeSet;

use super::{Known, Onboarding};
use crate::draft::Draft;
use crate::entity::{Entity as _, EntityKind, State};
use crate::identity::Id;
use crate::lifecycle::assess::Assessment;
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::Check;
use crate::refusal::Refusal;
use crate::supplier::{Enablement, Supplier};
use crate::testing::Level;
use crate::workstream::Workstream;

/// Follows what a command changed. Only the onboardings that it touched are looked at, since judging a certificate takes time
/// and there can be hundreds.
///
/// # Errors
/// What keeps an entity from being written; what isn't at hand stays as it is.
pub(crate) fn follow(draft: &mut Draft) -> Result<(), Refusal> {
    for id in touched(draft) {
        let Some(onboarding) = draft.state().get(id).cloned() else { continue };
        let Some(supplier) = draft.state().get(onboarding.supplier).cloned() else { continue };
        let known = Known::of(&supplier);
        if known != onboarding.known {
            draft.update(id, |it| it.known = known)?;
        }
        start_steps(draft, onboarding.workstream)?;
        let Some(rung) = draft.state().get(id).and_then(|it| rung(draft, it)) else { continue };
        if should_move(supplier.ladder.enablement, rung) {
            let (on, by) = (draft.today(), draft.actor());
            draft.update(supplier.id(), |it: &mut Supplier| it.ladder.reach(rung, on, by, "", None))?;
            let known = draft.state().get(supplier.id()).map(Known::of).unwrap_or_default();
            draft.update(id, |it| it.known = known)?;
        }
    }
    Ok(())
}

/// Starts the steps whose gates are open, so that nobody has to start one to work in it. A step with conditions of its own waits
/// for somebody to start it: going live is decided.
fn start_steps(draft: &mut Draft, workstream: Id<Workstream>) -> Result<(), Refusal> {
    let copy = draft.state().get(workstream).and_then(|it| draft.state().get(it.methodology));
    let steps: Vec<_> = copy.map(|copy| copy.content.steps.clone()).unwrap_or_default();
    for step in steps.iter().take_while(|step| step.starts.is_empty()) {
        match start(draft, workstream, &step.id) {
            Ok(_) => {}
            Err(Refusal::Gate { .. }) => break,
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(())
}

/// A rung that an onboarding came to counts, unless a person took the supplier off the ladder; and a rung that only an
/// onboarding leads to is left when the onboarding isn't there any more, since a signature was withdrawn or became stale.
fn should_move(now: Enablement, rung: Enablement) -> bool {
    !now.is_off() && (rung > now || (rung < now && now.needs_onboarding()))
}

/// The onboardings of which a command changed something.
fn touched(draft: &Draft) -> BTreeSet<Id<Onboarding>> {
    let state = draft.state();
    let of = |workstream: Id<Workstream>| state.onboarding_in(workstream).map(|it| it.id());
    let mut touched = BTreeSet::new();
    for (kind, id) in draft.changed() {
        match kind {
            // Who answers for suppliers, and what is waived, opens gates of all.
            EntityKind::Programme | EntityKind::Person | EntityKind::Waiver => {
                return state.onboardings.iter().map(|it| it.id()).collect();
            }
            EntityKind::Onboarding => drop(touched.insert(Id::new(id))),
            EntityKind::Supplier => touched.extend(state.onboarding_of(Id::new(id)).map(|it| it.id())),
            EntityKind::Revision => {
                touched.extend(
                    state.get(Id::new(id)).and_then(|it: &crate::document::revision::Revision| of(it.workstream)),
                );
            }
            EntityKind::Run => {
                touched.extend(state.get(Id::new(id)).and_then(|it: &crate::testing::run::Run| of(it.workstream)))
            }
            EntityKind::Scenario => {
                touched.extend(state.get(Id::new(id)).and_then(|it: &crate::testing::Scenario| of(it.workstream)));
            }
            EntityKind::StepRecord => {
                let record = state.get(Id::new(id));
                touched.extend(record.and_then(|it: &crate::lifecycle::record::StepRecord| of(it.workstream)));
            }
            EntityKind::SignOff => {
                let signature = state.get(Id::new(id));
                touched.extend(signature.and_then(|it: &crate::sign_off::SignOff| of(it.workstream?)));
            }
            _ => {}
        }
    }
    touched
}

/// The rung to which an onboarding has come; none before its channel stands.
fn rung(draft: &Draft, onboarding: &Onboarding) -> Option<Enablement> {
    let state = draft.state();
    let assessment = Assessment::new(state, draft.today());
    let workstream = state.get(onboarding.workstream)?;
    let methodology = assessment.methodology(workstream)?;
    let started = |check: fn(&Check) -> bool| {
        let step = methodology.steps.iter().find(|step| step.items.iter().any(|item| check(&item.check)));
        step.is_some_and(|step| assessment.is_started(workstream.id(), &step.id))
    };
    let signed = methodology.sign_offs.iter().all(|kind| assessment.sign_off(workstream, kind).complete);
    let stands = onboarding.known.channel.is_some_and(|it| super::set_up::missing(onboarding, it).is_empty());
    match () {
        () if signed && started(|check| *check == Check::FirstDocument) => Some(Enablement::Enabled),
        () if signed => Some(Enablement::Tested),
        () if is_tested(state, workstream.id()) => Some(Enablement::Testing),
        () if stands && started(|check| *check == Check::ChannelSetUp) => Some(Enablement::Connected),
        () if started(|check| *check == Check::ChannelSetUp) => Some(Enablement::Committed),
        () => None,
    }
}

/// Whether anything of the conversation was tried.
fn is_tested(state: &State, workstream: Id<Workstream>) -> bool {
    state.runs.iter().any(|run| run.workstream == workstream && run.level == Level::Conversation)
}
