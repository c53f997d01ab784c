//! How issues end from a table: a status becomes the act that asks for what goes with it.

use domain::identity::EntityId;
use domain::issue::{Issue, IssueStatus};
use domain::message::Message;
use serde_json::{Map, Value, json};

use super::plan::Plan;
use super::value;

impl Plan<'_> {
    /// What a status asks for: an argument of the change, or the end that is answered.
    pub(super) fn status(
        &mut self,
        now: IssueStatus,
        reference: &str,
        wanted: Option<IssueStatus>,
        args: &mut Map<String, Value>,
    ) -> Option<IssueStatus> {
        let wanted = wanted.filter(|wanted| *wanted != now)?;
        if now.is_end() && now != IssueStatus::Deferred || (now.is_end() && !wanted.is_end()) {
            self.refuse(self.label("status"), Message::new("issue-ended-already").with("reference", reference));
            return None;
        }
        if wanted.is_end() {
            return Some(wanted);
        }
        args.insert("status".to_owned(), json!(wanted));
        None
    }

    /// The command that ends an issue, with what the row says for it.
    pub(super) fn end(&mut self, end: IssueStatus, issue: &Issue, id: EntityId) -> Value {
        let resolution = match self.text("resolution") {
            "" => issue.resolution.clone(),
            text => text.to_owned(),
        };
        let mut args = Map::from_iter([("issue".to_owned(), json!(id))]);
        let command = match end {
            IssueStatus::Closed => {
                self.needed(&mut args, "resolution", "resolution", Some(json!(resolution)));
                "issue.close"
            }
            IssueStatus::Rejected => {
                self.needed(&mut args, "reason", "resolution", Some(json!(resolution)));
                "issue.reject"
            }
            IssueStatus::Deferred => {
                for (argument, column) in [("to", "deferred_to"), ("agreed_by", "deferred_by")] {
                    let field = self.fields.iter().find(|field| field.id == column);
                    let said = field.map(|field| value::read(self.state, field, self.text(column)));
                    match said {
                        Some(Err(why)) => self.refuse(self.label(column), why),
                        said => self.needed(&mut args, argument, column, said.and_then(Result::ok).flatten()),
                    }
                }
                "issue.defer"
            }
            _ => {
                let of = self.text("duplicate_of");
                let of = (!of.is_empty()).then(|| json!(of));
                self.needed(&mut args, "of", "duplicate_of", of);
                "issue.duplicate"
            }
        };
        json!({"command": command, "args": args})
    }

    /// Puts an argument that an end can't do without, or refuses the row for the lack of it.
    fn needed(&mut self, args: &mut Map<String, Value>, argument: &str, column: &str, value: Option<Value>) {
        match value.filter(|value| !value::is_empty(value)) {
            Some(value) => drop(args.insert(argument.to_owned(), value)),
            None => {
                let label = self.label(column).unwrap_or_else(|| "Duplicate of".to_owned());
                self.refuse(self.label("status"), Message::new("records-import-end-lacks").with("field", label));
            }
        }
    }
}
