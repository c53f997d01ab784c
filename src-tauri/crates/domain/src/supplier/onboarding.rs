//! The onboarding of one supplier: a workstream under a methodology of its own, whose gates ask for the supplier's profile, its
//! agreement, the set-up of its channel, a passed test, a certificate that both sides sign, and a real document.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ladder::RealDocument;
use super::{Channel, Enablement, Segment, Supplier, Transacting};
use crate::entity::{Entity as _, Head, State};
use crate::identity::Id;
use crate::person::Person;
use crate::time::Instant;
use crate::workstream::Workstream;

pub mod conversation;
pub mod follow;
pub mod lacks;
pub mod set_up;
pub mod start;
#[cfg(test)]
mod tests;

/// The prefix of references of onboardings.
pub const PREFIX: &str = "ONB";

/// The onboarding of a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Onboarding {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// `ONB-01`.
    pub reference: String,
    /// The workstream that goes through the steps.
    pub workstream: Id<Workstream>,
    /// The supplier.
    pub supplier: Id<Supplier>,
    /// What the gates and the certificate ask of the supplier. States do without suppliers, so it is kept here, and follows the
    /// supplier with every command.
    pub known: Known,
    /// What was set up, by the id of the field. What belongs to another channel stays, and isn't asked for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set_up: BTreeMap<String, String>,
    /// What both sides keep secret, by the id of the field.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub secrets: BTreeMap<String, Secret>,
}

/// What gates and the certificate ask of a supplier.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields, rename = "OnboardedSupplier")]
pub struct Known {
    /// `SUP-12`.
    pub reference: String,
    /// What it is called.
    pub name: String,
    /// The name of the company in law.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_name: String,
    /// Its first vendor number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Tax id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tax_id: String,
    /// D-U-N-S number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub duns: String,
    /// ISO 3166 country code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Whom to write to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Their e-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Their telephone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Its channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Its segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// How far it is from exchanging documents.
    pub enablement: Enablement,
    /// Whether documents go to and fro.
    pub transacting: Transacting,
    /// The real document that it is live by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<RealDocument>,
}

/// What both sides keep secret, encrypted by the passphrase of those who may know it. The program can't read it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "SealedSecret")]
pub struct Secret {
    /// The encrypted secret, as text.
    pub sealed: String,
    /// When it was set.
    pub set_at: Instant,
    /// Who set it.
    pub set_by: Id<Person>,
}

impl Known {
    /// What is asked of a supplier.
    pub fn of(supplier: &Supplier) -> Self {
        Self {
            reference: supplier.reference.clone(),
            name: supplier.name.clone(),
            legal_name: supplier.legal_name.clone(),
            number: supplier.vendor_numbers.first().map(|it| it.number.clone()).unwrap_or_default(),
            tax_id: supplier.tax_id.clone(),
            duns: supplier.duns.clone(),
            country: supplier.country.clone(),
            contact: supplier.contact.name.clone(),
            email: supplier.contact.email.clone(),
            phone: supplier.contact.phone.clone(),
            channel: supplier.placement.channel,
            segment: supplier.placement.segment,
            enablement: supplier.ladder.enablement,
            transacting: supplier.ladder.transacting,
            document: supplier.ladder.document.clone(),
        }
    }
}

impl Onboarding {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.known.name.clone()
    }

    /// The rows of its set-up for the certificate: what was set up on its channel, in the order in which it is asked for. Of a
    /// secret the day is told on which it was set, and nothing else.
    pub(crate) fn set_up_rows(&self) -> Vec<set_up::Line<'_>> {
        let Some(channel) = self.known.channel else { return Vec::new() };
        let asked = set_up::fields(channel).filter(|field| field.applies(&self.set_up));
        asked.filter_map(|field| set_up::Line::of(field, self)).collect()
    }
}

impl State {
    /// The onboarding of a supplier.
    pub fn onboarding_of(&self, supplier: Id<Supplier>) -> Option<&Onboarding> {
        self.onboardings.iter().find(|it| it.supplier == supplier)
    }

    /// The onboarding that goes through the steps as a workstream.
    pub fn onboarding_in(&self, workstream: Id<Workstream>) -> Option<&Onboarding> {
        self.onboardings.iter().find(|it| it.workstream == workstream)
    }

    /// The project's own workstreams: those that bring no supplier on board.
    pub fn own_workstreams(&self) -> impl Iterator<Item = &Workstream> {
        self.workstreams.iter().filter(|it| it.supplier.is_none())
    }

    /// Whether a workstream brings a supplier on board.
    pub fn is_onboarding(&self, workstream: Id<Workstream>) -> bool {
        self.get(workstream).is_some_and(|it| it.supplier.is_some())
    }

    /// The suppliers that are being brought on board, one by one.
    pub fn onboarded(&self) -> impl Iterator<Item = Id<Supplier>> {
        self.onboardings.iter().map(|it| it.supplier)
    }

    /// The id of an onboarding that stands for a supplier, by the supplier's reference too.
    pub fn onboarding_named(&self, name: &str) -> Option<Id<Onboarding>> {
        let name = name.trim();
        self.onboardings.iter().find(|it| it.known.reference == name).map(|it| it.id())
    }
}
