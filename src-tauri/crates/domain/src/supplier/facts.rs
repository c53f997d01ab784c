//! What is known of a supplier that rules can ask for, and what they answer: its channel and how much attention it takes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How documents are exchanged with a supplier.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SupplierChannel")]
pub enum Channel {
    /// The Coupa Open Business Network: the supplier works in its portal.
    OpenNetwork,
    /// Directly in Coupa, from e-mails that can be acted on.
    Coupa,
    /// cXML from system to system.
    Cxml,
    /// EDI: X12 or EDIFACT.
    Edi,
    /// Flat files.
    FlatFile,
    /// E-mail: the order as a PDF, the invoice to a mailbox.
    Email,
    /// Scanning by a third party.
    Scanning,
    /// A channel of the customer's own.
    Own,
}

impl Channel {
    /// Every channel, those that carry most documents first.
    pub const ALL: [Self; 8] =
        [Self::Edi, Self::Cxml, Self::FlatFile, Self::OpenNetwork, Self::Coupa, Self::Email, Self::Scanning, Self::Own];

    /// Whether what comes that way counts as electronic: a scan began on paper.
    pub const fn is_electronic(self) -> bool {
        !matches!(self, Self::Scanning)
    }

    /// Its name in JSON and in the workspace file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OpenNetwork => "open-network",
            Self::Coupa => "coupa",
            Self::Cxml => "cxml",
            Self::Edi => "edi",
            Self::FlatFile => "flat-file",
            Self::Email => "email",
            Self::Scanning => "scanning",
            Self::Own => "own",
        }
    }
}

/// How much attention a supplier takes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// Its channel needs a set-up and a test: it is taken through an onboarding of its own.
    HighTouch,
    /// It is written to, and hardly sees the change.
    LowTouch,
}

impl Segment {
    /// Its name in JSON and in the workspace file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HighTouch => "high-touch",
            Self::LowTouch => "low-touch",
        }
    }
}

/// What is known of a supplier that rules can ask for. What nobody stated makes no rule apply.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields, rename = "SupplierFacts")]
pub struct Facts {
    /// Whether anything was bought in the last twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether it is a utility, a bank or an authority, which can't be asked to change how it sends invoices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub essential: Option<bool>,
    /// Spend of twelve months, in whole units of the project's currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend: Option<u64>,
    /// Invoices of twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<u64>,
    /// Orders of twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<u64>,
    /// Whether EDI is exchanged with it today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trades_edi: Option<bool>,
    /// Whether it can exchange EDI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_edi: Option<bool>,
    /// Whether it can exchange cXML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_cxml: Option<bool>,
    /// Whether its own system can export its invoices as files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_export: Option<bool>,
    /// Whether its catalogue or punch-out must still be there at go-live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<bool>,
    /// Whether it wants to work without an account of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_account: Option<bool>,
    /// Whether it can't or won't send invoices but on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper_only: Option<bool>,
}

impl Facts {
    /// Puts in what others say and leaves what they don't speak of.
    pub fn learn(&mut self, others: &Self) {
        fn take<T: Copy>(mine: &mut Option<T>, other: Option<T>) {
            *mine = other.or(*mine);
        }
        take(&mut self.active, others.active);
        take(&mut self.essential, others.essential);
        take(&mut self.spend, others.spend);
        take(&mut self.invoices, others.invoices);
        take(&mut self.orders, others.orders);
        take(&mut self.trades_edi, others.trades_edi);
        take(&mut self.can_edi, others.can_edi);
        take(&mut self.can_cxml, others.can_cxml);
        take(&mut self.can_export, others.can_export);
        take(&mut self.catalogue, others.catalogue);
        take(&mut self.no_account, others.no_account);
        take(&mut self.paper_only, others.paper_only);
    }

    /// Documents of twelve months: orders and invoices, where either is known.
    pub fn documents(&self) -> Option<u64> {
        match (self.invoices, self.orders) {
            (None, None) => None,
            (invoices, orders) => Some(invoices.unwrap_or(0).saturating_add(orders.unwrap_or(0))),
        }
    }
}
