//! Commands on signatures: sign, decline, sign conditionally, withdraw. None is ever deleted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mark, SignOff, Verdict, Withdrawal};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::{Id, Ref};
use crate::issue::Issue;
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::{RoleId, SignOffId};
use crate::lifecycle::signing::Signing;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;
use crate::workstream::Workstream;

/// Signs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Sign {
    /// The sign-off.
    pub sign_off: SignOffId,
    /// The workstream; the only one where absent. A project's sign-off has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The role in which it is signed; the first that fits where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// The signature as it was made; the typed name where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The signer's offset from UTC, in minutes.
    #[serde(default)]
    pub offset_minutes: i32,
    /// A remark with it.
    #[serde(default)]
    pub remark: String,
}

impl Rule for Sign {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let signing = Signing::prepare(draft, &self.sign_off, workstream, self.role.as_ref(), &[], true)?;
        let said = Said { verdict: Verdict::Signed, reason: self.remark.trim().to_owned(), conditions: Vec::new() };
        record(draft, signing, said, self.mark.clone(), self.offset_minutes)
    }
}

/// Refuses to sign, for a reason.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Decline {
    /// The sign-off.
    pub sign_off: SignOffId,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The role in which it is declined; the first that fits where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// Why.
    pub reason: String,
    /// The signer's offset from UTC, in minutes.
    #[serde(default)]
    pub offset_minutes: i32,
}

impl Rule for Decline {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let reason = required("reason", &self.reason)?;
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let signing = Signing::prepare(draft, &self.sign_off, workstream, self.role.as_ref(), &[], false)?;
        let said = Said { verdict: Verdict::Declined, reason, conditions: Vec::new() };
        record(draft, signing, said, None, self.offset_minutes)
    }
}

/// Signs under conditions: named open issues, each with owner, date and workaround. The gate opens; each issue becomes a
/// condition of the project sign-off.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SignConditionally {
    /// The sign-off.
    pub sign_off: SignOffId,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The role in which it is signed; the first that fits where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// The issues.
    pub conditions: Vec<Ref<Issue>>,
    /// The signature as it was made; the typed name where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// The signer's offset from UTC, in minutes.
    #[serde(default)]
    pub offset_minutes: i32,
    /// A remark with it.
    #[serde(default)]
    pub remark: String,
}

impl Rule for SignConditionally {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        if self.conditions.is_empty() {
            return Err(Refusal::rule("conditions-missing"));
        }
        let mut issues: Vec<Id<Issue>> = Vec::new();
        for reference in &self.conditions {
            let issue = draft.state().find(reference)?;
            let named = issue.owner.is_some() && issue.due.is_some() && !issue.workaround.trim().is_empty();
            if !named {
                return Err(Message::new("condition-incomplete").with("issue", &issue.reference).into());
            }
            issues.push(issue.id());
        }
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let signing = Signing::prepare(draft, &self.sign_off, workstream, self.role.as_ref(), &issues, true)?;
        let said = Said { verdict: Verdict::Conditional, reason: self.remark.trim().to_owned(), conditions: issues };
        record(draft, signing, said, self.mark.clone(), self.offset_minutes)
    }
}

/// Takes back one's own signature.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// The signature, by id or number.
    pub signature: Ref<SignOff>,
    /// Why.
    pub reason: String,
}

impl Rule for Withdraw {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let reason = required("reason", &self.reason)?;
        let signature = draft.state().find(&self.signature)?;
        let (id, reference) = (signature.id(), signature.reference.clone());
        if signature.person != draft.actor() {
            let signer = draft.state().name_of(signature.person);
            return Err(Message::new("withdraw-own-only").with("person", signer).into());
        }
        if signature.withdrawn.is_some() {
            return Err(Message::new("withdrawn-already").with("signature", reference).into());
        }
        let withdrawal = Withdrawal { at: draft.now(), reason };
        draft.update(id, |signature| signature.withdrawn = Some(withdrawal))?;
        Ok(Outcome::of(id.0, Message::new("did-sign-off-withdraw").with("signature", reference)))
    }
}

struct Said {
    verdict: Verdict,
    reason: String,
    conditions: Vec<Id<Issue>>,
}

fn record(
    draft: &mut Draft,
    signing: Signing,
    said: Said,
    mark: Option<Mark>,
    offset_minutes: i32,
) -> Result<Outcome, Refusal> {
    let head = draft.new_head()?;
    let asked_for = |state: &crate::entity::State, id: &Id<Workstream>| {
        let methodology = state.get(*id).and_then(|it| state.get(it.methodology));
        let step = methodology.and_then(|copy| copy.content.step(&signing.kind.step));
        step.is_some_and(|(_, step)| step.items.iter().any(|item| {
            matches!(&item.check, crate::lifecycle::methodology::Check::Signed { sign_off } if *sign_off == signing.kind.id)
        }))
    };
    if said.verdict != Verdict::Declined {
        let begun: Vec<_> = signing.covered.iter().filter(|id| asked_for(draft.state(), id)).copied().collect();
        for workstream in begun {
            start(draft, workstream, &signing.kind.step)?;
        }
    }
    let prefix = match draft.state().project().code.as_str() {
        "" => "C".to_owned(),
        code => format!("{code}-C"),
    };
    let reference = draft.next_reference(&prefix)?;
    let name = draft.acting_person()?.name.clone();
    let code = match said.verdict {
        Verdict::Signed => "did-sign-off-sign",
        Verdict::Conditional => "did-sign-off-sign-conditionally",
        Verdict::Declined => "did-sign-off-decline",
    };
    let label = Message::new(code).with("sign-off", &signing.kind.name).with("person", &name);
    let (id, at, person) = (head.id, draft.now(), draft.actor());
    draft.put(SignOff {
        head,
        reference,
        sign_off: signing.kind.id,
        step: signing.kind.step,
        workstream: signing.workstream,
        slot: signing.slot,
        person,
        party: signing.party,
        role: signing.role,
        verdict: said.verdict,
        reason: said.reason,
        conditions: said.conditions,
        at,
        offset_minutes,
        bound: signing.bound,
        mark: mark.unwrap_or(Mark::Typed { text: name }),
        withdrawn: None,
    });
    Ok(Outcome::of(id, label))
}
