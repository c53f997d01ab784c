//! Commands on signatures: sign, decline, sign conditionally, withdraw. None is ever deleted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Made, Mark, SignOff, Verdict, Withdrawal, enter};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::{Id, Ref};
use crate::issue::Issue;
use crate::lifecycle::methodology::{RoleId, SignOffId};
use crate::lifecycle::signing::{Signing, Wanted};
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
        let wanted = Wanted { role: self.role.as_ref(), ..Wanted::here(draft, &self.sign_off, workstream) };
        let reason = self.remark.trim().to_owned();
        let made = own(draft, Verdict::Signed, reason, self.mark.as_ref(), self.offset_minutes)?;
        let signing = Signing::prepare(draft, &wanted)?;
        enter(draft, signing, made)
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
        let wanted =
            Wanted { role: self.role.as_ref(), gate: false, ..Wanted::here(draft, &self.sign_off, workstream) };
        let signing = Signing::prepare(draft, &wanted)?;
        let made = own(draft, Verdict::Declined, reason, None, self.offset_minutes)?;
        enter(draft, signing, made)
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
        let conditions = named_conditions(draft, &self.conditions)?;
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let here = Wanted::here(draft, &self.sign_off, workstream);
        let wanted = Wanted { role: self.role.as_ref(), exempt: &conditions, ..here };
        let reason = self.remark.trim().to_owned();
        let made = own(draft, Verdict::Conditional, reason, self.mark.as_ref(), self.offset_minutes)?;
        let signing = Signing::prepare(draft, &wanted)?;
        enter(draft, signing, Made { conditions, ..made })
    }
}

/// The issues of a conditional signature: at least one, each open with owner, date and workaround (rule 5).
pub(crate) fn named_conditions(draft: &Draft, references: &[Ref<Issue>]) -> Result<Vec<Id<Issue>>, Refusal> {
    if references.is_empty() {
        return Err(Refusal::rule("conditions-missing"));
    }
    let mut issues = Vec::new();
    for reference in references {
        let issue = draft.state().find(reference)?;
        let named = issue.owner.is_some() && issue.due.is_some() && !issue.workaround.trim().is_empty();
        if !named {
            return Err(Message::new("condition-incomplete").with("issue", &issue.reference).into());
        }
        issues.push(issue.id());
    }
    Ok(issues)
}

/// What the acting person says for themselves, here and now.
fn own(
    draft: &Draft,
    verdict: Verdict,
    reason: String,
    mark: Option<&Mark>,
    offset_minutes: i32,
) -> Result<Made, Refusal> {
    if mark.is_some_and(|mark| !mark.is_own()) {
        return Err(Refusal::rule("mark-not-own"));
    }
    let typed = || Ok::<_, Refusal>(Mark::Typed { text: draft.acting_person()?.name.clone() });
    let mark = mark.cloned().map_or_else(typed, Ok)?;
    Ok(Made { signer: draft.actor(), verdict, reason, conditions: Vec::new(), mark, offset_minutes })
}

/// Takes back one's own signature, or one that was recorded for somebody in error.
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
        if signature.person != draft.actor() && signature.mark.recorded_by() != Some(draft.actor()) {
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
