//! The entry of a signature in the project, however it came about.

use super::{Mark, SignOff, Verdict};
use crate::draft::{Draft, Outcome};
use crate::entity::State;
use crate::identity::Id;
use crate::issue::Issue;
use crate::lifecycle::assess::Assessment;
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::Check;
use crate::lifecycle::signing::Signing;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::workstream::Workstream;

/// What a signer said, and how.
pub(crate) struct Made {
    pub signer: Id<Person>,
    pub verdict: Verdict,
    /// Why it was declined, or the remark with it.
    pub reason: String,
    pub conditions: Vec<Id<Issue>>,
    pub mark: Mark,
    /// The signer's offset from UTC, in minutes.
    pub offset_minutes: i32,
}

/// Enters a signature that was prepared; it starts the step that asks for it.
pub(crate) fn enter(draft: &mut Draft, signing: Signing, made: Made) -> Result<Outcome, Refusal> {
    let head = draft.new_head()?;
    if made.verdict != Verdict::Declined && holds(draft, &signing) {
        let begun: Vec<_> =
            signing.covered.iter().filter(|id| is_asked_for(draft.state(), **id, &signing)).copied().collect();
        for workstream in begun {
            start(draft, workstream, &signing.kind.step)?;
        }
    }
    let prefix = match draft.state().project().code.as_str() {
        "" => "C".to_owned(),
        code => format!("{code}-C"),
    };
    let reference = draft.next_reference(&prefix)?;
    let name = draft.state().name_of(made.signer);
    let code = match (made.verdict, &made.mark) {
        (_, Mark::Paper { recorded: Some(_), .. }) => "did-sign-off-record",
        (Verdict::Signed, _) => "did-sign-off-sign",
        (Verdict::Conditional, _) => "did-sign-off-sign-conditionally",
        (Verdict::Declined, _) => "did-sign-off-decline",
    };
    let label = Message::new(code).with("sign-off", &signing.kind.name).with("person", &name);
    let methodology = signing.covered.first().and_then(|id| Some(draft.state().get(*id)?.methodology));
    let (id, at) = (head.id, draft.now());
    draft.put(SignOff {
        head,
        reference,
        sign_off: signing.kind.id,
        methodology,
        step: signing.kind.step,
        workstream: signing.workstream,
        slot: signing.slot,
        person: made.signer,
        party: signing.party,
        role: signing.role,
        verdict: made.verdict,
        reason: made.reason,
        conditions: made.conditions,
        at,
        offset_minutes: made.offset_minutes,
        bound: signing.bound,
        mark: made.mark,
        withdrawn: None,
        kept: Vec::new(),
    });
    Ok(Outcome::of(id, label))
}

/// Whether an item of the step asks for this sign-off.
fn is_asked_for(state: &State, workstream: Id<Workstream>, signing: &Signing) -> bool {
    let methodology = state.get(workstream).and_then(|it| state.get(it.methodology));
    let step = methodology.and_then(|copy| copy.content.step(&signing.kind.step));
    let asks = |check: &Check| matches!(check, Check::Signed { sign_off } if *sign_off == signing.kind.id);
    step.is_some_and(|(_, step)| step.items.iter().any(|item| asks(&item.check)))
}

/// Whether the signature holds now. One over older revisions, or over what changed since, is stale from the start, and
/// begins nothing.
fn holds(draft: &Draft, signing: &Signing) -> bool {
    let assessment = Assessment::new(draft.state(), draft.today());
    is_newest(draft.state(), signing) && assessment.causes_since(&signing.bound).is_empty()
}

/// Whether the newest revisions were signed.
fn is_newest(state: &State, signing: &Signing) -> bool {
    signing.bound.iter().all(|bound| {
        let same =
            state.revisions.iter().filter(|it| it.workstream == bound.workstream && it.document == bound.document);
        same.map(|it| it.number).max() == Some(bound.number)
    })
}
