//! How far a supplier has come, on two axes: whether it is enabled, and whether it really transacts. Being enabled says nothing
//! of documents: a supplier is live when a real one came, and not before (practice of supplier networks: count as live only
//! those that use it).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::{label, put};
use super::{Segment, Supplier};
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::{Id, Ref};
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::{Check, Step};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;

/// How far a supplier is from being able to exchange documents.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Enablement {
    /// Nobody wrote to it.
    #[default]
    NotContacted,
    /// A letter went out.
    Notified,
    /// It answered.
    Responded,
    /// It agreed on a channel.
    Committed,
    /// It is registered, or its connection stands.
    Connected,
    /// Test documents are exchanged.
    Testing,
    /// The test is passed, and both sides signed.
    Tested,
    /// It can exchange real documents.
    Enabled,
    /// It says no.
    Declined,
    /// Nobody can be reached.
    Unreachable,
    /// Its onboarding waits.
    OnHold,
    /// It isn't brought on board.
    OutOfScope,
}

impl Enablement {
    /// Every rung, in order; those that lead off the ladder last.
    pub const ALL: [Self; 12] = [
        Self::NotContacted,
        Self::Notified,
        Self::Responded,
        Self::Committed,
        Self::Connected,
        Self::Testing,
        Self::Tested,
        Self::Enabled,
        Self::Declined,
        Self::Unreachable,
        Self::OnHold,
        Self::OutOfScope,
    ];

    /// Whether it leads off the ladder: that needs a reason.
    pub const fn is_off(self) -> bool {
        matches!(self, Self::Declined | Self::Unreachable | Self::OnHold | Self::OutOfScope)
    }

    /// The rungs of the ladder itself, from the ground up.
    pub const LADDER: [Self; 8] = [
        Self::NotContacted,
        Self::Notified,
        Self::Responded,
        Self::Committed,
        Self::Connected,
        Self::Testing,
        Self::Tested,
        Self::Enabled,
    ];

    /// Whether only an onboarding leads there, where the supplier's channel needs one.
    pub const fn needs_onboarding(self) -> bool {
        matches!(self, Self::Testing | Self::Tested | Self::Enabled)
    }

    /// Its name in JSON and in the workspace file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotContacted => "not-contacted",
            Self::Notified => "notified",
            Self::Responded => "responded",
            Self::Committed => "committed",
            Self::Connected => "connected",
            Self::Testing => "testing",
            Self::Tested => "tested",
            Self::Enabled => "enabled",
            Self::Declined => "declined",
            Self::Unreachable => "unreachable",
            Self::OnHold => "on-hold",
            Self::OutOfScope => "out-of-scope",
        }
    }
}

/// Whether documents really go to and fro.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Transacting {
    /// None did.
    #[default]
    None,
    /// An order went out.
    FirstOrder,
    /// A document came, and isn't accepted yet.
    FirstDocument,
    /// A real document came and was accepted.
    Live,
    /// Nine in ten of its invoices came that way for three months.
    Sustained,
    /// Nothing comes any more.
    Dormant,
}

impl Transacting {
    /// Every rung, in order.
    pub const ALL: [Self; 6] =
        [Self::None, Self::FirstOrder, Self::FirstDocument, Self::Live, Self::Sustained, Self::Dormant];

    /// Whether real documents go to and fro now.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Live | Self::Sustained)
    }

    /// Whether they did once.
    pub const fn was_live(self) -> bool {
        matches!(self, Self::Live | Self::Sustained | Self::Dormant)
    }

    /// Its name in JSON and in the workspace file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::FirstOrder => "first-order",
            Self::FirstDocument => "first-document",
            Self::Live => "live",
            Self::Sustained => "sustained",
            Self::Dormant => "dormant",
        }
    }
}

/// Where a supplier stands, and how it came there.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields, rename = "SupplierLadder")]
pub struct Ladder {
    /// How far it is from exchanging documents.
    pub enablement: Enablement,
    /// Whether documents go to and fro.
    pub transacting: Transacting,
    /// Every change of either, the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub climbs: Vec<Climb>,
    /// The real document that it is live by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<RealDocument>,
}

/// A change of where a supplier stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "SupplierClimb")]
pub struct Climb {
    /// The rung that it came to, where that is of enablement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enablement: Option<Enablement>,
    /// The rung that it came to, where that is of transacting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transacting: Option<Transacting>,
    /// The day on which it came there.
    pub on: Date,
    /// Who recorded it.
    pub by: Id<Person>,
    /// What was said about it, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The file that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Digest>,
}

/// A document of the supplier's business that came on its channel.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct RealDocument {
    /// Its number, as it says.
    pub number: String,
    /// Its date.
    pub date: Date,
    /// The document itself.
    pub file: Digest,
}

impl Ladder {
    /// Whether nobody did anything about the supplier yet.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// The day since which it stands on its rung of enablement; absent on the first.
    pub fn since(&self) -> Option<Date> {
        self.climbs.iter().rev().find(|climb| climb.enablement == Some(self.enablement)).map(|climb| climb.on)
    }

    /// The day on which it first came to a rung of enablement.
    pub fn first_at(&self, rung: Enablement) -> Option<Date> {
        self.climbs.iter().find(|climb| climb.enablement == Some(rung)).map(|climb| climb.on)
    }

    /// The same on the axis of transacting.
    pub fn first_trade(&self, rung: Transacting) -> Option<Date> {
        self.climbs.iter().find(|climb| climb.transacting == Some(rung)).map(|climb| climb.on)
    }

    /// Comes to a rung of enablement; nothing where it stands there.
    pub fn reach(&mut self, rung: Enablement, on: Date, by: Id<Person>, note: &str, file: Option<Digest>) {
        if self.enablement != rung {
            self.enablement = rung;
            let note = note.to_owned();
            self.climbs.push(Climb { enablement: Some(rung), transacting: None, on, by, note, file });
        }
    }
}

/// Records that suppliers came to a rung of enablement.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierReach")]
pub struct Reach {
    /// Which suppliers.
    pub suppliers: Vec<Ref<Supplier>>,
    /// The rung.
    pub rung: Enablement,
    /// The day on which they came there; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// What was said about it; the reason, where it leads off the ladder.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// A file that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Digest>,
}

/// Records that documents go to and fro with a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierTransact")]
pub struct Transact {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
    /// How far it came.
    pub rung: Transacting,
    /// The day on which it came there; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The real document that it is live by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<RealDocument>,
    /// What was said about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Rule for Reach {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let note = if self.rung.is_off() { required("note", &self.note)? } else { self.note.trim().to_owned() };
        let on = day(draft, self.on)?;
        let by = draft.acting_person()?.id();
        let mut last = None;
        for reference in &self.suppliers {
            let mut supplier = draft.state().find(reference)?.clone();
            if self.rung.needs_onboarding() && supplier.placement.segment == Some(Segment::HighTouch) {
                let message = Message::new("rung-needs-onboarding").with("rung", self.rung.name());
                return Err(message.with("name", &supplier.name).with("reference", &supplier.reference).into());
            }
            supplier.ladder.reach(self.rung, on, by, &note, self.file);
            last = Some(put(draft, supplier, "did-supplier-reach"));
        }
        let Some(only) = last else { return Err(Message::new("suppliers-none-named").into()) };
        match self.suppliers.len() {
            1 => Ok(Outcome { label: only.label.with("rung", self.rung.name()), ..only }),
            many => {
                let label = Message::new("did-suppliers-reach").with("count", many).with("rung", self.rung.name());
                Ok(Outcome { value: None, label })
            }
        }
    }
}

impl Rule for Transact {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut supplier = draft.state().find(&self.supplier)?.clone();
        let on = day(draft, self.on)?;
        let by = draft.acting_person()?.id();
        let mut document = self.document.clone();
        if let Some(document) = &mut document {
            document.number = required("number", &document.number)?;
            day(draft, Some(document.date))?;
        }
        let ladder = &mut supplier.ladder;
        match self.rung {
            Transacting::Live if document.is_none() && ladder.document.is_none() => {
                return Err(Message::new("live-needs-document").with("name", &supplier.name).into());
            }
            Transacting::Sustained | Transacting::Dormant if ladder.document.is_none() => {
                return Err(Message::new("never-was-live").with("name", &supplier.name).into());
            }
            _ => {}
        }
        ladder.document = document.or_else(|| ladder.document.take());
        if self.rung >= Transacting::Live {
            may_go_live(draft, &supplier)?;
        }
        let ladder = &mut supplier.ladder;
        if ladder.transacting != self.rung {
            ladder.transacting = self.rung;
            let (note, file) = (self.note.trim().to_owned(), None);
            ladder.climbs.push(Climb { enablement: None, transacting: Some(self.rung), on, by, note, file });
        }
        let label = label("did-supplier-transact", &supplier).with("rung", self.rung.name());
        let outcome = put(draft, supplier, "did-supplier-transact");
        Ok(Outcome { label, ..outcome })
    }
}

/// A supplier with an onboarding goes live when its step may start, which starts it.
fn may_go_live(draft: &mut Draft, supplier: &Supplier) -> Result<(), Refusal> {
    let Some(onboarding) = draft.state().onboarding_of(supplier.id()) else { return Ok(()) };
    let workstream = onboarding.workstream;
    let copy = draft.state().get(workstream).and_then(|it| draft.state().get(it.methodology));
    let asks = |step: &&Step| step.items.iter().any(|item| item.check == Check::FirstDocument);
    let step = copy.and_then(|copy| copy.content.steps.iter().find(asks)).map(|step| step.id.clone());
    step.map_or(Ok(()), |step| start(draft, workstream, &step).map(drop))
}

/// The day on which something happened: today or before.
pub(super) fn day(draft: &Draft, said: Option<Date>) -> Result<Date, Refusal> {
    let today = draft.today();
    match said {
        Some(day) if day > today => Err(Message::new("date-in-future").with("date", day).into()),
        Some(day) => Ok(day),
        None => Ok(today),
    }
}

#[cfg(test)]
mod tests;
