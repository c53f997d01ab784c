//! Recording a signature on paper: the signer signed by hand, somebody else brings the scan in as evidence. It is no
//! signature by the one who records it, so rule 7 holds of the signer; who recorded it stands beside it for ever.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::named_conditions;
use super::{Bound, Made, Mark, Recorded, Verdict, enter};
use crate::command::Rule;
use crate::digest::Digest;
use crate::document::revision::Revision;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::issue::Issue;
use crate::lifecycle::methodology::{RoleId, SignOffId};
use crate::lifecycle::signing::{Signing, Wanted};
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;
use crate::workstream::Workstream;

/// Records what somebody signed, or declined to sign, on paper.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Record {
    /// The sign-off.
    pub sign_off: SignOffId,
    /// The workstream; the only one where absent. A project's sign-off has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// Who signed.
    pub signer: Ref<Person>,
    /// The role in which it was signed; the first that fits where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// What was said.
    pub verdict: Verdict,
    /// Why it was declined, or the remark with it.
    #[serde(default)]
    pub reason: String,
    /// The issues that a conditional signature names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Ref<Issue>>,
    /// The scan: digest of a file in the workspace.
    pub scan: Digest,
    /// The date on the paper.
    pub dated: Date,
    /// The revisions that lay before the signer; the newest of each document where absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<Ref<Revision>>,
}

impl Rule for Record {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let signer = recordable(draft, &self.signer)?;
        let reason = match self.verdict {
            Verdict::Declined => required("reason", &self.reason)?,
            Verdict::Signed | Verdict::Conditional => self.reason.trim().to_owned(),
        };
        let conditions = match self.verdict {
            Verdict::Conditional => named_conditions(draft, &self.conditions)?,
            Verdict::Signed | Verdict::Declined => Vec::new(),
        };
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let seen = self.seen(draft)?;
        let wanted = Wanted {
            sign_off: &self.sign_off,
            workstream,
            role: self.role.as_ref(),
            signer,
            exempt: &conditions,
            gate: self.verdict != Verdict::Declined,
            signed: (!seen.is_empty()).then_some(&seen),
        };
        let signing = Signing::prepare(draft, &wanted)?;
        self.check_date(draft, &signing)?;
        let mark = Mark::Paper { scan: self.scan, recorded: Some(Recorded { by: draft.actor(), dated: self.dated }) };
        // What the paper says of the hour nobody knows: the instant of the record counts, and the date stands with it.
        enter(draft, signing, Made { signer, verdict: self.verdict, reason, conditions, mark, offset_minutes: 0 })
    }
}

impl Record {
    fn seen(&self, draft: &Draft) -> Result<Vec<Bound>, Refusal> {
        let revisions = self.revisions.iter().map(|one| draft.state().find(one).map(Bound::of));
        revisions.collect()
    }

    /// Nobody signs tomorrow, nor what wasn't there yet.
    fn check_date(&self, draft: &Draft, signing: &Signing) -> Result<(), Refusal> {
        if draft.today() < self.dated {
            return Err(Message::new("paper-dated-later").with("date", self.dated).into());
        }
        let zone = &draft.state().project().zone;
        let issued = signing.bound.iter().filter_map(|bound| draft.state().get(bound.revision));
        let newest = issued.max_by_key(|revision| revision.issued_at);
        match newest {
            Some(revision) if self.dated < revision.issued_at.date_in(zone) => {
                let message = Message::new("paper-dated-before").with("date", self.dated);
                Err(message.with("revision", revision.title()).with("issued", revision.issued_at.date_in(zone)).into())
            }
            _ => Ok(()),
        }
    }
}

/// The signer for whom the acting person may record a signature: somebody else, and the one who records is no third
/// party.
pub(crate) fn recordable(draft: &Draft, signer: &Ref<Person>) -> Result<crate::identity::Id<Person>, Refusal> {
    let recorder = draft.acting_person()?;
    let party = draft.state().get(recorder.organisation).map(|organisation| organisation.party);
    if party == Some(Party::ThirdParty) {
        return Err(Message::new("third-party-never-records").with("person", &recorder.name).into());
    }
    let signer = draft.state().find(signer)?;
    if signer.id() == draft.actor() {
        return Err(Message::new("record-own").with("person", &signer.name).into());
    }
    Ok(signer.id())
}
