//! Suppliers: what is known of each from the customer's vendor master, which channel fits it, and what it takes to bring it
//! on board. There can be a hundred thousand of them: they are bulk content, loaded by the commands that name them, and no
//! rule about one looks at the others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Entity as _, Head};
use crate::identity::{Id, Ref};
use crate::time::Date;

pub mod adoption;
pub mod command;
pub mod duplicate;
pub mod facts;
pub mod import;
pub mod ladder;
pub mod letter;
pub mod master;
pub mod merge;
pub mod onboarding;
pub mod pace;
pub mod particulars;
pub mod place;
pub mod profile;
pub mod programme;
pub mod segment;
pub mod strategy;
pub mod tax_id;
#[cfg(test)]
mod tests;
pub mod wave;

pub use facts::{Channel, Facts, Segment};
pub use ladder::{Enablement, Ladder, Transacting};
pub use particulars::Particulars;

/// The prefix of references of suppliers.
pub const PREFIX: &str = "SUP";

/// A supplier of the customer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Supplier {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// `SUP-01`.
    pub reference: String,
    /// What it is called.
    pub name: String,
    /// The name of the company in law, where it is another.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_name: String,
    /// Other names, of suppliers that were merged into it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// Its numbers in the customer's systems. None is ever lost, since orders and invoices name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vendor_numbers: Vec<VendorNumber>,
    /// Tax id, as its country writes it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tax_id: String,
    /// D-U-N-S number: nine digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub duns: String,
    /// Bank account (ISO 13616), without spaces.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub iban: String,
    /// ISO 3166 country code, two letters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Language in which it is written to, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// ISO 4217 code of its orders.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// Street and number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// Postal code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postal_code: String,
    /// City.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// Address of its site in the web.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// What it sells, in the customer's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// Who on the customer's side knows it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When its contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_end: Option<Date>,
    /// Whom to write to.
    #[serde(default, skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
    /// What rules can ask for.
    #[serde(default)]
    pub facts: Facts,
    /// Where it belongs by the rules, or by hand.
    #[serde(default)]
    pub placement: place::Placement,
    /// What a person decided instead of the rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<place::ByHand>,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "Ladder::is_untouched")]
    pub ladder: Ladder,
    /// The letters to it, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<letter::SupplierLetter>,
    /// The wave in which it is brought on board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Id<wave::Wave>>,
    /// The supplier that it is a part of, where duplicates are kept as records of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id<Supplier>>,
    /// Suppliers that look alike and were said to be others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart_from: Vec<Id<Supplier>>,
}

/// A supplier's number in one of the customer's systems.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
pub struct VendorNumber {
    /// The system or company code; empty where there is only one.
    #[serde(default)]
    pub system: String,
    /// The number, as the system writes it: leading noughts count.
    pub number: String,
}

/// Whom to write to.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields, rename = "SupplierContact")]
pub struct Contact {
    /// Name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// What they do there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// When a letter to the address came back; absent where none did, and once there is another address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounced: Option<Date>,
    /// When somebody last saw that all of this is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<Date>,
}

impl Contact {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Supplier {
    /// A supplier of which nothing is known yet.
    pub(crate) fn unknown(head: Head) -> Self {
        Self {
            head,
            reference: String::new(),
            name: String::new(),
            legal_name: String::new(),
            other_names: Vec::new(),
            vendor_numbers: Vec::new(),
            tax_id: String::new(),
            duns: String::new(),
            iban: String::new(),
            country: String::new(),
            language: String::new(),
            currency: String::new(),
            street: String::new(),
            postal_code: String::new(),
            city: String::new(),
            website: String::new(),
            category: String::new(),
            owner: String::new(),
            contract_end: None,
            contact: Contact::default(),
            facts: Facts::default(),
            placement: place::Placement::default(),
            by_hand: None,
            ladder: Ladder::default(),
            letters: Vec::new(),
            wave: None,
            part_of: None,
            apart_from: Vec::new(),
        }
    }

    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }

    /// Whether it is brought on board: the rules or a person put it in a segment, and it didn't leave.
    pub fn is_in_scope(&self) -> bool {
        let has_left = matches!(self.ladder.enablement, Enablement::Declined | Enablement::OutOfScope);
        self.placement.segment.is_some() && !has_left
    }

    /// How commands name it.
    pub fn as_ref(&self) -> Ref<Self> {
        Ref::from(self.id())
    }
}
