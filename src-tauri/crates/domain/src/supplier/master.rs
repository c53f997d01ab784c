//! The columns of a vendor master: which there are, what files call them, and what a cell of each may hold.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::naming;

/// A column of a vendor master.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "VendorMasterColumn")]
#[allow(missing_docs, reason = "each is explained where it is kept: at `Supplier` and `Facts`")]
pub enum Column {
    Name,
    LegalName,
    VendorNumber,
    System,
    TaxId,
    Duns,
    Iban,
    Country,
    Language,
    Currency,
    Street,
    PostalCode,
    City,
    Website,
    Category,
    Owner,
    ContractEnd,
    ContactName,
    ContactEmail,
    ContactPhone,
    ContactRole,
    ContactVerified,
    Spend,
    Invoices,
    Orders,
    Active,
    Essential,
    TradesEdi,
    CanEdi,
    CanCxml,
    CanExport,
    Catalogue,
    NoAccount,
    PaperOnly,
}

/// A column with the names by which files call it.
#[derive(Deserialize)]
struct Known {
    id: Column,
    names: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    columns: Vec<Known>,
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let text = include_str!("../builtin/suppliers/vendor-master.toml");
    toml::from_str::<File>(text).expect("the built-in columns are read by a test").columns
});

impl Column {
    /// Every column, in the order in which tables list them.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|known| known.id)
    }

    /// How it is named where it is asked for.
    pub fn id(self) -> String {
        serde_json::to_value(self).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// The column with an id.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::all().find(|column| column.id() == id)
    }

    /// The names by which files call it.
    pub fn names(self) -> &'static [String] {
        KNOWN.iter().find(|known| known.id == self).map(|known| known.names.as_slice()).unwrap_or_default()
    }

    /// The column that a head most likely means: one of the known names, or the one that stands in it as whole words.
    pub fn suggested(head: &str) -> Option<Self> {
        let key = naming::key(head);
        if key.is_empty() {
            return None;
        }
        let same =
            |known: &&Known| naming::key(&known.id.id()) == key || known.names.iter().any(|it| naming::key(it) == key);
        if let Some(known) = KNOWN.iter().find(same) {
            return Some(known.id);
        }
        let words = naming::words(head).join(" ").to_lowercase();
        let within = |name: &String| {
            let name = naming::words(name).join(" ").to_lowercase();
            name.len() >= SHORTEST_WITHIN && format!(" {words} ").contains(&format!(" {name} "))
        };
        let longest = |known: &Known| known.names.iter().filter(|name| within(name)).map(String::len).max();
        KNOWN
            .iter()
            .filter_map(|known| Some((longest(known)?, known.id)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, id)| id)
    }
}

/// Shorter names are found within others by chance.
const SHORTEST_WITHIN: usize = 4;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_column_is_in_the_file_once_and_no_name_means_two() {
        let ids: Vec<_> = Column::all().map(Column::id).collect();
        assert_eq!(ids.len(), Column::PaperOnly as usize + 1);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        let names: BTreeSet<_> =
            KNOWN.iter().flat_map(|known| known.names.iter().map(|name| (naming::key(name), known.id))).collect();
        let keys: BTreeSet<_> = names.iter().map(|(name, _)| name).collect();
        assert_eq!(keys.len(), names.len(), "{names:?}");
    }

    #[test]
    fn heads_are_understood_however_they_are_written() {
        let cases = [
            ("LIFNR", Column::VendorNumber),
            ("vendor_no.", Column::VendorNumber),
            ("Supplier Name", Column::Name),
            ("USt-IdNr.", Column::TaxId),
            ("Total spend 2025 EUR", Column::Spend),
            ("Primary contact email", Column::ContactEmail),
            ("legal_name", Column::LegalName),
        ];
        for (head, column) in cases {
            assert_eq!(Column::suggested(head), Some(column), "{head}");
        }
        assert_eq!(Column::suggested("Favourite colour"), None);
        assert_eq!(Column::suggested(" "), None);
    }
}
