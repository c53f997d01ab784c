//! What a table, a person or a script says of a supplier: read, checked, and put in place of what was known.

use std::str::FromStr as _;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::master::Column;
use super::tax_id::{self, Verdict};
use super::{Facts, Supplier, VendorNumber};
use crate::message::Message;
use crate::time::Date;

mod values;

pub(crate) use values::{is_email, language as language_tag};

/// The longest value of one field, in bytes: as long as the longest name that registers know, and short enough that a hundred
/// thousand suppliers stay in memory.
pub const VALUE_LIMIT: usize = 1000;

/// What is said of a supplier. What is absent stays as it is; what is empty is emptied.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierParticulars")]
#[allow(missing_docs, reason = "each is explained where it is kept: at `Supplier`")]
pub struct Particulars {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duns: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_end: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_verified: Option<Date>,
    pub facts: Facts,
}

/// What is wrong with a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The column.
    pub column: Column,
    /// Why it can't be taken.
    pub message: Message,
}

impl Particulars {
    /// Reads a cell of a table. An empty cell says nothing.
    ///
    /// # Errors
    /// What the column can't take, in words; then the particulars stay as they are.
    pub fn read(&mut self, column: Column, cell: &str) -> Result<(), Message> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Ok(());
        }
        if let Some(place) = self.text(column) {
            *place = Some(cell.to_owned());
            let checked = self.checked_text(column);
            if checked.is_err()
                && let Some(place) = self.text(column)
            {
                *place = None;
            }
            return checked;
        }
        let facts = &mut self.facts;
        match column {
            Column::ContractEnd => self.contract_end = Some(values::date(cell)?),
            Column::ContactVerified => self.contact_verified = Some(values::date(cell)?),
            Column::Spend => facts.spend = Some(values::amount(cell)?),
            Column::Invoices => facts.invoices = Some(values::count(cell)?),
            Column::Orders => facts.orders = Some(values::count(cell)?),
            Column::Active => facts.active = Some(values::yes_or_no(cell)?),
            Column::Essential => facts.essential = Some(values::yes_or_no(cell)?),
            Column::TradesEdi => facts.trades_edi = Some(values::yes_or_no(cell)?),
            Column::CanEdi => facts.can_edi = Some(values::yes_or_no(cell)?),
            Column::CanCxml => facts.can_cxml = Some(values::yes_or_no(cell)?),
            Column::CanExport => facts.can_export = Some(values::yes_or_no(cell)?),
            Column::Catalogue => facts.catalogue = Some(values::yes_or_no(cell)?),
            Column::NoAccount => facts.no_account = Some(values::yes_or_no(cell)?),
            Column::PaperOnly => facts.paper_only = Some(values::yes_or_no(cell)?),
            // Every other column is text, which was read above.
            _ => {}
        }
        Ok(())
    }

    /// Brings every text into the form in which it is kept.
    ///
    /// # Errors
    /// Everything that can't be taken.
    pub fn check(&mut self) -> Result<(), Vec<Problem>> {
        let wrong = Column::all().filter_map(|column| {
            let message = self.checked_text(column).err()?;
            Some(Problem { column, message })
        });
        let mut problems: Vec<_> = wrong.collect();
        problems.extend(self.wrong_tax_id().map(|message| Problem { column: Column::TaxId, message }));
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// Why the tax id can't be one of its country: its check digits are wrong. Other forms are taken, since countries have
    /// several kinds of tax numbers.
    pub fn wrong_tax_id(&self) -> Option<Message> {
        let (country, id) = (self.country.as_deref()?, self.tax_id.as_deref()?);
        let is_wrong = tax_id::check(country, id) == Verdict::WrongCheck;
        is_wrong.then(|| Message::new("supplier-tax-id-wrong").with("value", id).with("country", country))
    }

    /// The number by which a customer's system knows the supplier.
    pub fn vendor(&self) -> Option<VendorNumber> {
        let number = self.vendor_number.clone().filter(|number| !number.is_empty())?;
        Some(VendorNumber { system: self.system.clone().unwrap_or_default(), number })
    }

    /// Puts what is said in place of what was known.
    pub fn apply(&self, supplier: &mut Supplier) {
        // What came back came from the address before.
        if self.contact_email.as_ref().is_some_and(|email| *email != supplier.contact.email) {
            supplier.contact.bounced = None;
        }
        let texts = [
            (&mut supplier.name, &self.name),
            (&mut supplier.legal_name, &self.legal_name),
            (&mut supplier.tax_id, &self.tax_id),
            (&mut supplier.duns, &self.duns),
            (&mut supplier.iban, &self.iban),
            (&mut supplier.country, &self.country),
            (&mut supplier.language, &self.language),
            (&mut supplier.currency, &self.currency),
            (&mut supplier.street, &self.street),
            (&mut supplier.postal_code, &self.postal_code),
            (&mut supplier.city, &self.city),
            (&mut supplier.website, &self.website),
            (&mut supplier.category, &self.category),
            (&mut supplier.owner, &self.owner),
            (&mut supplier.contact.name, &self.contact_name),
            (&mut supplier.contact.email, &self.contact_email),
            (&mut supplier.contact.phone, &self.contact_phone),
            (&mut supplier.contact.role, &self.contact_role),
        ];
        for (known, said) in texts {
            if let Some(said) = said {
                known.clone_from(said);
            }
        }
        supplier.contract_end = self.contract_end.or(supplier.contract_end);
        supplier.contact.verified = self.contact_verified.or(supplier.contact.verified);
        supplier.facts.learn(&self.facts);
        if let Some(vendor) = self.vendor().filter(|vendor| !supplier.vendor_numbers.contains(vendor)) {
            supplier.vendor_numbers.push(vendor);
        }
    }

    /// A text that was said, brought into the form in which it is kept.
    fn checked_text(&mut self, column: Column) -> Result<(), Message> {
        let Some(Some(text)) = self.text(column) else { return Ok(()) };
        *text = values::tidy(text);
        if text.len() > VALUE_LIMIT {
            return Err(Message::new("supplier-value-too-long").with("limit", VALUE_LIMIT));
        }
        if text.is_empty() {
            return Ok(());
        }
        let wrong = |code: &str, text: &str| Message::new(code).with("value", text);
        match column {
            Column::Country => *text = values::country(text).ok_or_else(|| wrong("supplier-country-unknown", text))?,
            Column::Currency => {
                *text = values::currency(text).ok_or_else(|| wrong("supplier-currency-unknown", text))?
            }
            Column::Language => {
                *text = values::language(text).ok_or_else(|| wrong("supplier-language-unknown", text))?
            }
            Column::ContactEmail if !values::is_email(text) => return Err(wrong("supplier-email-wrong", text)),
            Column::Duns => *text = values::duns(text).ok_or_else(|| wrong("supplier-duns-wrong", text))?,
            Column::Iban => {
                let iban: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
                *text = iban.to_uppercase();
                iban::Iban::from_str(text).map_err(|_| wrong("supplier-iban-wrong", text))?;
            }
            _ => {}
        }
        Ok(())
    }

    /// The place of a column that holds text.
    fn text(&mut self, column: Column) -> Option<&mut Option<String>> {
        Some(match column {
            Column::Name => &mut self.name,
            Column::LegalName => &mut self.legal_name,
            Column::VendorNumber => &mut self.vendor_number,
            Column::System => &mut self.system,
            Column::TaxId => &mut self.tax_id,
            Column::Duns => &mut self.duns,
            Column::Iban => &mut self.iban,
            Column::Country => &mut self.country,
            Column::Language => &mut self.language,
            Column::Currency => &mut self.currency,
            Column::Street => &mut self.street,
            Column::PostalCode => &mut self.postal_code,
            Column::City => &mut self.city,
            Column::Website => &mut self.website,
            Column::Category => &mut self.category,
            Column::Owner => &mut self.owner,
            Column::ContactName => &mut self.contact_name,
            Column::ContactEmail => &mut self.contact_email,
            Column::ContactPhone => &mut self.contact_phone,
            Column::ContactRole => &mut self.contact_role,
            _ => return None,
        })
    }
}

impl Supplier {
    /// What stands in a column of a vendor master, as it can be read back.
    pub fn cell(&self, column: Column) -> String {
        let first = self.vendor_numbers.first();
        let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        let flag = |flag: Option<bool>| flag.map(|flag| if flag { "yes" } else { "no" }.to_owned()).unwrap_or_default();
        let (contact, facts) = (&self.contact, &self.facts);
        match column {
            Column::Name => self.name.clone(),
            Column::LegalName => self.legal_name.clone(),
            Column::VendorNumber => first.map(|it| it.number.clone()).unwrap_or_default(),
            Column::System => first.map(|it| it.system.clone()).unwrap_or_default(),
            Column::TaxId => self.tax_id.clone(),
            Column::Duns => self.duns.clone(),
            Column::Iban => self.iban.clone(),
            Column::Country => self.country.clone(),
            Column::Language => self.language.clone(),
            Column::Currency => self.currency.clone(),
            Column::Street => self.street.clone(),
            Column::PostalCode => self.postal_code.clone(),
            Column::City => self.city.clone(),
            Column::Website => self.website.clone(),
            Column::Category => self.category.clone(),
            Column::Owner => self.owner.clone(),
            Column::ContractEnd => date(self.contract_end),
            Column::ContactName => contact.name.clone(),
            Column::ContactEmail => contact.email.clone(),
            Column::ContactPhone => contact.phone.clone(),
            Column::ContactRole => contact.role.clone(),
            Column::ContactVerified => date(contact.verified),
            Column::Spend => number(facts.spend),
            Column::Invoices => number(facts.invoices),
            Column::Orders => number(facts.orders),
            Column::Active => flag(facts.active),
            Column::Essential => flag(facts.essential),
            Column::TradesEdi => flag(facts.trades_edi),
            Column::CanEdi => flag(facts.can_edi),
            Column::CanCxml => flag(facts.can_cxml),
            Column::CanExport => flag(facts.can_export),
            Column::Catalogue => flag(facts.catalogue),
            Column::NoAccount => flag(facts.no_account),
            Column::PaperOnly => flag(facts.paper_only),
        }
    }
}
