//! The built-in objects, compiled in and read once.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{BusinessObject, naming};

/// One file of `builtin/catalogue`: the objects that belong together, in load order.
const FILES: &[(&str, &str)] = &[
    ("accounting.toml", include_str!("../builtin/catalogue/accounting.toml")),
    ("reference.toml", include_str!("../builtin/catalogue/reference.toml")),
    ("people.toml", include_str!("../builtin/catalogue/people.toml")),
    ("suppliers.toml", include_str!("../builtin/catalogue/suppliers.toml")),
    ("items.toml", include_str!("../builtin/catalogue/items.toml")),
    ("budgets.toml", include_str!("../builtin/catalogue/budgets.toml")),
    ("contracts.toml", include_str!("../builtin/catalogue/contracts.toml")),
    ("requisitions.toml", include_str!("../builtin/catalogue/requisitions.toml")),
    ("orders.toml", include_str!("../builtin/catalogue/orders.toml")),
    ("receipts.toml", include_str!("../builtin/catalogue/receipts.toml")),
    ("invoices.toml", include_str!("../builtin/catalogue/invoices.toml")),
    ("expenses.toml", include_str!("../builtin/catalogue/expenses.toml")),
    ("exchange.toml", include_str!("../builtin/catalogue/exchange.toml")),
];

#[derive(Deserialize)]
struct File {
    object: Vec<BusinessObject>,
}

static OBJECTS: LazyLock<Vec<BusinessObject>> = LazyLock::new(|| {
    let mut objects: Vec<BusinessObject> = Vec::new();
    for (name, text) in FILES {
        let file = read(text).unwrap_or_else(|error| panic!("built-in {name} is tested to be readable: {error}"));
        objects.extend(file.object);
    }
    objects.sort_by_key(|object| object.load_order);
    objects
});

fn read(text: &str) -> Result<File, toml::de::Error> {
    dates_as_text(toml::from_str(text)?).try_into()
}

/// The built-in objects in load order. Tests hold that [`faults`] finds nothing in them.
pub fn builtin() -> &'static [BusinessObject] {
    &OBJECTS
}

/// The built-in object that people mean by a name: its id, name or a synonym, without regard to letter case, plural and
/// punctuation ("Invoices OK to pay", "Supplier", "ExchangeRates").
pub fn find(name: &str) -> Option<&'static BusinessObject> {
    let wanted = naming::object_key(name);
    if wanted.is_empty() {
        return None;
    }
    let is = |text: &String| naming::object_key(text) == wanted;
    builtin().iter().find(|object| is(&object.id) || is(&object.name) || object.synonyms.iter().any(is))
}

/// What is wrong with a set of objects, in words for whoever writes them: ids that repeat, references into nothing, a
/// load order that puts an object before one that its fields need, records or fields that repeat.
pub fn faults(objects: &[BusinessObject]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for object in objects {
        if object.id != naming::kebab(&object.id) || !ids.insert(&object.id) {
            faults.push(format!("{}: the id repeats or is not in kebab case", object.id));
        }
        let mut records = BTreeSet::new();
        for record in &object.records {
            if !records.insert(naming::key(&record.name)) {
                faults.push(format!("{}: record {} repeats", object.id, record.name));
            }
            let mut fields = BTreeSet::new();
            for field in &record.fields {
                if !fields.insert(naming::key(&field.name)) {
                    faults.push(format!("{}: field {} repeats in {}", object.id, field.name, record.name));
                }
                if let Some(fault) = field.must_exist_in.as_ref().and_then(|id| reference_fault(objects, object, id)) {
                    faults.push(format!("{}: field {} {fault}", object.id, field.name));
                }
            }
        }
    }
    faults
}

fn reference_fault(objects: &[BusinessObject], object: &BusinessObject, id: &str) -> Option<String> {
    match objects.iter().find(|other| other.id == id) {
        None => Some(format!("refers to {id}, which does not exist")),
        Some(other) if other.id != object.id && other.load_order >= object.load_order => {
            Some(format!("refers to {id}, which is loaded later"))
        }
        Some(_) => None,
    }
}

/// The same value with its dates as text, which is how a date is written outside TOML.
fn dates_as_text(value: toml::Value) -> toml::Value {
    use toml::Value::{Array, Datetime, String, Table};
    match value {
        Datetime(date) => String(date.to_string()),
        Array(items) => Array(items.into_iter().map(dates_as_text).collect()),
        Table(entries) => Table(entries.into_iter().map(|(key, value)| (key, dates_as_text(value))).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Confidence, FieldType, known_method};

    #[test]
    fn the_built_in_objects_have_no_faults() {
        assert_eq!(faults(builtin()), Vec::<String>::new());
    }

    #[test]
    fn faults_are_found() {
        let mut objects = vec![find("suppliers").unwrap().clone(), find("suppliers").unwrap().clone()];
        objects[0].records[0].fields[0].must_exist_in = Some("nowhere".to_owned());
        let again = objects[0].records[0].clone();
        objects[0].records.push(again);
        let found = faults(&objects).join("\n");
        for fault in ["id repeats", "record Supplier repeats", "refers to nowhere"] {
            assert!(found.contains(fault), "{fault} in {found}");
        }
        let early = BusinessObject { load_order: 1, ..find("remit-to addresses").unwrap().clone() };
        assert!(faults(&[find("suppliers").unwrap().clone(), early]).join("\n").contains("loaded later"));
    }

    #[test]
    fn every_object_says_what_the_catalogue_promises() {
        for object in builtin() {
            let id = &object.id;
            assert!(!object.primary.is_empty() && !object.synced.is_empty(), "{id}: systems");
            assert!(!object.frequency.is_empty() && !object.key.is_empty(), "{id}: frequency and key");
            assert!(!object.methods.is_empty() && !object.limits.is_empty(), "{id}: methods and limits");
            assert!(
                object.methods.iter().all(|method| known_method(method) == Some(method)),
                "{id}: {:?}",
                object.methods
            );
            assert!(object.source.date.is_some() && !object.source.title.is_empty(), "{id}: source");
            assert!(object.confidence == Confidence::General || object.source.address.starts_with("https://"), "{id}");
            assert!(!object.records.is_empty(), "{id}: records");
            for field in object.records.iter().flat_map(|record| &record.fields) {
                assert!(!field.description.is_empty(), "{id}: {} has no description", field.name);
                assert!(!field.name.contains('*'), "{id}: {}", field.name);
                assert!(!matches!(field.kind, FieldType::Other(_)), "{id}: {} is {}", field.name, field.kind);
            }
        }
    }

    #[test]
    fn objects_are_found_by_the_names_people_use() {
        for (name, id) in [
            ("Users", "users"),
            ("Account codes", "account-codes"),
            ("Lookup values", "lookup-values"),
            ("Supplier", "suppliers"),
            ("Exchange rates", "exchange-rates"),
            ("ExchangeRates", "exchange-rates"),
            ("Budget lines", "budget-lines"),
            ("Requisitions", "requisitions"),
            ("Purchase orders", "purchase-orders"),
            ("PO", "purchase-orders"),
            ("Purchase order revisions", "purchase-order-revisions"),
            ("Receipts", "receipts"),
            ("Inventory Transactions (Receipts)", "receipts"),
            ("Invoices", "invoices"),
            ("Invoices OK to pay", "invoices"),
            ("OK2Pay", "invoices"),
            ("Invoice voids and credit memos", "invoice-voids-and-credit-memos"),
            ("Invoice payments", "invoice-payments"),
            ("Expense reports", "expense-reports"),
            ("Expense lines", "expense-reports"),
            ("Expense payments", "expense-payments"),
            ("Remit-To Addresses", "remit-to-addresses"),
            ("Account Type (CoA)", "chart-of-accounts"),
            ("ASN", "advance-ship-notices"),
        ] {
            assert_eq!(find(name).map(|object| object.id.as_str()), Some(id), "{name}");
        }
        assert_eq!(find("Supplier sites"), None, "a near name is another object");
        assert_eq!(find(" "), None);
    }

    #[test]
    fn no_two_objects_answer_to_one_name() {
        let mut names = BTreeSet::new();
        for object in builtin() {
            let own: BTreeSet<String> =
                std::iter::once(&object.name).chain(&object.synonyms).map(|n| naming::object_key(n)).collect();
            for name in own {
                assert!(names.insert(name.clone()), "{name} of {}", object.id);
            }
        }
    }

    #[test]
    fn a_misspelt_file_is_refused() {
        assert!(read("[[object]]\nid = \"x\"").is_err(), "what an object needs");
        assert!(read("[[objects]]").is_err(), "no object at all");
    }

    #[test]
    fn an_object_survives_json() {
        for object in builtin() {
            let json = serde_json::to_string(object).unwrap();
            assert_eq!(&serde_json::from_str::<BusinessObject>(&json).unwrap(), object, "{json}");
        }
    }

    #[test]
    fn invoices_have_nine_kinds_of_rows() {
        assert_eq!(find("invoices").unwrap().records.len(), 9);
    }
}
