//! Dates of commitments from a table: a date is moved with its cause, never overwritten (rule 9 of the lifecycle).

use domain::commitment::Commitment;
use domain::message::Message;
use domain::organisation::Party;
use serde_json::{Map, Value, json};

use super::plan::Plan;
use super::value;
use crate::text::{Language, Words};

impl Plan<'_> {
    /// The date of a new commitment.
    pub(super) fn promised(&mut self, args: &mut Map<String, Value>) {
        match self.day("date") {
            Some(day) => drop(args.insert("date".to_owned(), day)),
            None => self.refuse(self.label("date"), Message::new("records-import-empty")),
        }
    }

    /// The command that moves a commitment to the date that the row says; nothing where it is the same.
    pub(super) fn moved(&mut self, commitment: &Commitment) -> Option<Value> {
        let to = self.day("date").filter(|day| *day != json!(commitment.date))?;
        let (cause, by) = (self.text("cause").to_owned(), self.text("caused_by").to_owned());
        let party = party(&by);
        if cause.is_empty() || party.is_none() {
            self.refuse(self.label("date"), Message::new("records-import-date-without-cause"));
        }
        if let Some(field) = self.fields.iter().find(|field| field.id == "date") {
            self.change(field, Some(&json!(commitment.date)), Some(&to));
        }
        let args = json!({"commitment": commitment.head.id, "to": to, "cause": cause, "party": party});
        Some(json!({"command": "commitment.move", "args": args}))
    }

    fn day(&mut self, column: &str) -> Option<Value> {
        let field = self.fields.iter().find(|field| field.id == column)?;
        match value::read(self.state, field, self.text(column)) {
            Ok(day) => day,
            Err(why) => {
                self.refuse(Some(field.label.clone()), why);
                None
            }
        }
    }
}

/// The party that a cell names, in either language or by its id.
pub(super) fn party(text: &str) -> Option<Party> {
    let parties = [Party::Provider, Party::Customer, Party::Supplier, Party::ThirdParty];
    parties.into_iter().find(|party| {
        let id = json!(party);
        let id = id.as_str().unwrap_or_default();
        let is_called = |language| Words::of(language).text(&format!("party-{id}")).eq_ignore_ascii_case(text);
        id == text || Language::ALL.into_iter().any(is_called)
    })
}
