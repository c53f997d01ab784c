//! Commands about one supplier, and about the rules for all.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::import::{self, Known};
use super::pace::Pace;
use super::particulars::Problem;
use super::place::ByHand;
use super::profile::Profile;
use super::programme::{Load, Programme};
use super::segment::{self, Rules};
use super::{Channel, Particulars, Segment, Supplier};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Ref;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;

/// Adds a supplier by hand.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierAdd")]
pub struct Add {
    /// What is known of it; a name at least.
    pub particulars: Particulars,
}

/// Changes what is known of a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierChange")]
pub struct Change {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
    /// What is said of it.
    pub particulars: Particulars,
}

/// Removes a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SupplierRemove")]
pub struct Remove {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
}

/// Decides by hand where a supplier belongs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierPlace")]
pub struct Place {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
    /// The channel.
    pub channel: Channel,
    /// The segment; what the channel makes of it where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Why the rules don't decide it.
    pub reason: String,
}

/// Lets the rules decide again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SupplierUnplace")]
pub struct Unplace {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
}

/// Places every supplier by other rules.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierSegment")]
pub struct SegmentAll {
    /// The rules; those that come with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
}

/// Changes the programme.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "ProgrammeChange")]
pub struct ChangeProgramme {
    /// What becomes of duplicates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<Load>,
    /// Percent of what is invoiced that should come without paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<u8>,
    /// The provider's implementation manager, whom suppliers may ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Ref<Person>>,
    /// How a kind of table is understood, in place of the profile with that name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<Profile>,
    /// How much people can take at a time, and how long a supplier may stand on a rung.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let particulars = checked(&self.particulars)?;
        refuse_taken(draft, &particulars, None)?;
        let mut supplier = import::new(draft, &particulars)?;
        particulars.apply(&mut supplier);
        Ok(put(draft, supplier, "did-supplier-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut supplier = draft.state().find(&self.supplier)?.clone();
        let particulars = checked(&self.particulars)?;
        if particulars.name.is_some() {
            required("name", particulars.name.as_deref().unwrap_or_default())?;
        }
        refuse_taken(draft, &particulars, Some(&supplier))?;
        particulars.apply(&mut supplier);
        Ok(put(draft, supplier, "did-supplier-change"))
    }
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let supplier = draft.state().find(&self.supplier)?.clone();
        if draft.state().onboarding_of(supplier.id()).is_some() {
            let message = Message::new("onboarding-keeps-supplier").with("name", &supplier.name);
            return Err(message.with("reference", &supplier.reference).into());
        }
        draft.remove(supplier.id());
        Ok(Outcome { value: None, label: label("did-supplier-remove", &supplier) })
    }
}

impl Rule for Place {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut supplier = draft.state().find(&self.supplier)?.clone();
        let reason = required("reason", &self.reason)?;
        supplier.by_hand =
            Some(ByHand { channel: self.channel, segment: self.segment, reason, person: draft.acting_person()?.id() });
        Ok(put(draft, supplier, "did-supplier-place"))
    }
}

impl Rule for Unplace {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut supplier = draft.state().find(&self.supplier)?.clone();
        supplier.by_hand = None;
        Ok(put(draft, supplier, "did-supplier-unplace"))
    }
}

impl Rule for SegmentAll {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        if let Some(flaw) = self.rules.iter().flat_map(Rules::flaws).next() {
            return Err(flaw.message.into());
        }
        let (who, on) = (draft.acting_person()?.name.clone(), draft.today());
        let before = draft.state().segment_rules().clone();
        let rules = self.rules.clone().map(|rules| rules.attributed(&before, &who, on));
        let mut programme = Programme::of_project(draft)?;
        // Those of the program are nobody's own, however they were sent.
        programme.rules = rules.filter(|rules| rules != segment::builtin());
        draft.put(programme);
        let rules = draft.state().segment_rules().clone();
        let all: Vec<Supplier> = draft.state().suppliers.iter().cloned().collect();
        let mut moved = 0_u32;
        for mut supplier in all {
            let before = supplier.placement.clone();
            supplier.place(&rules);
            if supplier.placement != before {
                moved += u32::from(!supplier.placement.is_where(&before));
                draft.put(supplier);
            }
        }
        Ok(Outcome { value: None, label: Message::new("did-supplier-segment").with("moved", moved) })
    }
}

impl Rule for ChangeProgramme {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut programme = Programme::of_project(draft)?;
        if let Some(load) = self.load {
            programme.load = Some(load);
        }
        if let Some(target) = self.target {
            programme.aim_at(target)?;
        }
        if let Some(contact) = &self.contact {
            programme.contact = Some(draft.find(contact)?);
        }
        if let Some(profile) = &self.profile {
            programme.remember(profile)?;
        }
        if let Some(pace) = &self.pace {
            if let Some(problem) = pace.problem() {
                return Err(problem.into());
            }
            let mut pace = pace.clone();
            pace.decided_by(draft.state().pace(), &draft.acting_person()?.name, draft.today());
            programme.pace = Some(pace);
        }
        let id = programme.id().0;
        draft.put(programme);
        Ok(Outcome::of(id, Message::new("did-programme-change")))
    }
}

/// Particulars as they are kept.
fn checked(particulars: &Particulars) -> Result<Particulars, Refusal> {
    let mut particulars = particulars.clone();
    match particulars.check() {
        Ok(()) => Ok(particulars),
        Err(problems) => {
            let mut problems = problems.into_iter();
            let Problem { column, message } = problems.next().expect("a refusal has a reason");
            Err(message.with("field", column.id()).into())
        }
    }
}

/// A vendor number is one supplier's only.
fn refuse_taken(draft: &Draft, particulars: &Particulars, own: Option<&Supplier>) -> Result<(), Refusal> {
    let Some(vendor) = particulars.vendor() else { return Ok(()) };
    let by_number = Particulars { name: None, ..particulars.clone() };
    let taken = Known::of(draft.state()).find(&by_number).filter(|id| own.is_none_or(|own| own.id() != *id));
    let Some(other) = taken.and_then(|id| draft.state().get(id)) else { return Ok(()) };
    let message = Message::new("supplier-number-taken").with("value", vendor.number).with("name", &other.name);
    Err(message.with("reference", &other.reference).into())
}

/// Writes a supplier where it now belongs.
pub(super) fn put(draft: &mut Draft, mut supplier: Supplier, code: &str) -> Outcome {
    let rules = draft.state().segment_rules().clone();
    supplier.place(&rules);
    let outcome = Outcome::of(supplier.head.id, label(code, &supplier));
    draft.put(supplier);
    outcome
}

pub(super) fn label(code: &str, supplier: &Supplier) -> Message {
    Message::new(code).with("reference", &supplier.reference).with("name", &supplier.name)
}
