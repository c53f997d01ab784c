//! People as a table lists them: one's own list, or what an address book writes.

use std::collections::BTreeMap;

use domain::catalogue::naming;
use domain::message::{Finding, Grade, Message, Place};
use domain::organisation::Party;
use exchange::records_table::{self, KnownColumn, RecordRow};

use super::{Contact, Directory};

/// The columns that are read, with the names that files give them; the first of each is ours.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("name", &["Name", "Full name", "Display name", "Contact", "Person", "Vollständiger Name", "Anzeigename"]),
    ("first", &["First name", "Given name", "Vorname"]),
    ("last", &["Last name", "Family name", "Surname", "Nachname"]),
    ("latin_name", &["Name in Latin letters", "Latin name", "Name in lateinischer Schrift"]),
    ("organisation", &["Organisation", "Organization", "Company", "Firma", "Unternehmen", "Organization name"]),
    ("party", &["Party", "Side", "Partei", "Seite"]),
    ("job_title", &["Position", "Job title", "Title", "Function", "Funktion", "Organization title"]),
    ("email", &["E-mail", "E-mail address", "Mail", "E-Mail-Adresse", "E-mail 1 value"]),
    (
        "phone",
        &["Telephone", "Phone", "Business phone", "Mobile phone", "Telefon", "Telefon geschäftlich", "Phone 1 value"],
    ),
    ("roles", &["Usual roles", "Roles", "Role", "Übliche Rollen", "Rollen", "Rolle"]),
];

/// Words for the sides.
const PARTIES: [(Party, &[&str]); 4] = [
    (Party::Provider, &["provider", "vendor", "anbieter"]),
    (Party::Customer, &["customer", "client", "kunde"]),
    (Party::Supplier, &["supplier", "lieferant"]),
    (Party::ThirdParty, &["thirdparty", "partner", "dritte", "drittpartei"]),
];

/// A table of people.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// Everybody who could be read, with the line of the file.
    pub lines: Vec<Line>,
    /// What was found in the file.
    pub findings: Vec<Finding>,
}

/// One person of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The line of the file, from 1.
    pub line: u32,
    /// Who.
    pub contact: Contact,
    /// Whether the directory has them already, by its key.
    pub there: bool,
}

/// Reads a table of people. A row without a name, or with an address that is none, is left out and told.
pub fn read(directory: &Directory, bytes: &[u8]) -> Table {
    let known: Vec<KnownColumn> = COLUMNS
        .iter()
        .map(|(id, names)| KnownColumn {
            id: (*id).to_owned(),
            names: names.iter().map(|it| (*it).to_owned()).collect(),
        })
        .collect();
    let reading = records_table::read(bytes, &known, &["name", "first", "last"]);
    let mut table = Table { lines: Vec::new(), findings: reading.findings };
    let mut first_lines: BTreeMap<String, u32> = BTreeMap::new();
    for row in &reading.value.rows {
        let contact = match contact(row, &mut table.findings).tidied() {
            Ok(contact) => contact,
            Err(message) => {
                table.findings.push(Finding::new(Grade::Error, message).at(at(row)));
                continue;
            }
        };
        let key = contact.key();
        if let Some(first) = first_lines.get(&key) {
            let message = Message::new("directory-twice").with("name", &contact.name).with("line", first);
            table.findings.push(Finding::new(Grade::Warning, message).at(at(row)));
            continue;
        }
        first_lines.insert(key.clone(), row.line);
        table.lines.push(Line { line: row.line, there: directory.find(&key).is_some(), contact });
    }
    table
}

fn contact(row: &RecordRow, findings: &mut Vec<Finding>) -> Contact {
    let text = |column: &str| row.cells.get(column).map(|cell| cell.trim().to_owned()).unwrap_or_default();
    let name = match text("name") {
        name if !name.is_empty() => name,
        _ => format!("{} {}", text("first"), text("last")),
    };
    let written = text("party");
    let party = party(&written);
    if party.is_none() && !written.is_empty() {
        let message = Message::new("directory-party-unclear").with("found", &written);
        findings.push(Finding::new(Grade::Warning, message).at(at(row)));
    }
    Contact {
        name,
        latin_name: text("latin_name"),
        organisation: text("organisation"),
        party,
        job_title: text("job_title"),
        email: text("email"),
        phone: text("phone"),
        roles: text("roles").split([';', ',', '\n']).map(|role| role.trim().to_owned()).collect(),
    }
}

fn party(written: &str) -> Option<Party> {
    let key = naming::key(written);
    PARTIES.iter().find(|(_, words)| words.contains(&key.as_str())).map(|(party, _)| *party)
}

fn at(row: &RecordRow) -> Place {
    Place { line: Some(row.line), ..Place::default() }
}
