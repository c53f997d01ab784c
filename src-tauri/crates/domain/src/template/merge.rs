//! Merge fields in what a template prints: the names that a project knows, in braces. A field that nobody knows is refused when
//! the template is written; one that is empty keeps the document from being issued.

use crate::entity::{Entity as _, State};
use crate::identity::Id;
use crate::message::Message;
use crate::text::braces::{Piece, Unreadable, pieces};
use crate::workstream::Workstream;

/// The fields there are.
pub const FIELDS: [&str; 7] = ["code", "contract", "customer", "project", "provider", "supplier", "workstream"];

/// Whether a text can be read, and names only fields there are.
///
/// # Errors
/// The first place that can't be read.
pub fn check(text: &str) -> Result<(), Unreadable> {
    for piece in pieces(text)? {
        if let Piece::Field(name, place) = piece
            && !FIELDS.contains(&name)
        {
            let message = Message::new("template-field-unknown").with("field", name);
            return Err(Unreadable::at(text, place, message.with("known", FIELDS.join(", "))));
        }
    }
    Ok(())
}

/// A text with its fields filled in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filled {
    /// The text; a field that is empty stays as it was written.
    pub text: String,
    /// The fields that are empty.
    pub empty: Vec<String>,
}

/// Fills in the fields of a text. What can't be read stays as it is: [`check`] has refused it.
pub fn fill(state: &State, workstream: Id<Workstream>, text: &str) -> Filled {
    let mut filled = Filled::default();
    let Ok(pieces) = pieces(text) else { return Filled { text: text.to_owned(), ..filled } };
    for piece in pieces {
        match piece {
            Piece::Words(words) => filled.text.push_str(words),
            Piece::Field(name, _) => match value(state, workstream, name) {
                Some(value) => filled.text.push_str(&value),
                None => {
                    filled.text.push_str(&format!("{{{name}}}"));
                    filled.empty.push(name.to_owned());
                }
            },
        }
    }
    filled
}

fn value(state: &State, workstream: Id<Workstream>, name: &str) -> Option<String> {
    let project = state.project();
    let own = state.get(workstream);
    let value = match name {
        "code" => project.code.clone(),
        "contract" => project.contract.clone(),
        "customer" => state.name_of(project.customer),
        "project" => project.title(),
        "provider" => state.name_of(project.provider),
        "supplier" => own.and_then(|it| it.supplier).map(|id| state.name_of(id)).unwrap_or_default(),
        "workstream" => own.map(|it| it.name.clone()).unwrap_or_default(),
        _ => String::new(),
    };
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}
