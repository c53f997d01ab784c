//! One operation opened: every entity that it made, changed or removed, field by field, and whether the state before it can
//! be restored.

use std::collections::BTreeSet;

use domain::digest::Digest;
use domain::entity::{Change, EntityKind, State};
use domain::identity::EntityId;
use domain::message::Message;
use domain::refusal::Destination;
use domain::template::Source;
use domain::time::Instant;
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{EntryLine, name_of, whole};
use crate::text::{Language, about, builtin};
use crate::view::Say;
use crate::view::search::place;
use crate::workspace::{Back, EntryChanges};

/// What says who wrote an entity and how often, not what it says.
const STAMPS: [&str; 4] = ["id", "revision", "changed_at", "changed_by"];

/// What is compared elsewhere: the content of a revision has a room of its own.
const ELSEWHERE: [(EntityKind, &str); 1] = [(EntityKind::Revision, "content")];

/// So many entities of an operation are shown: an import touches a hundred thousand.
const SHOWN: usize = 200;

/// An operation with what it changed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct EntryView {
    /// The operation.
    pub entry: EntryLine,
    /// The hash of the one before it.
    pub previous: String,
    /// The command in words.
    pub command: String,
    /// Whether its content was removed from the file.
    pub redacted: bool,
    /// What it made, changed or removed; the first of it where it is more than anybody reads.
    pub changes: Vec<EntityChange>,
    /// How many more there are.
    pub more: usize,
    /// How many operations are taken back to restore the state before it, this one included; absent where that can't be.
    pub back: Option<u64>,
    /// Why it can't be restored, or empty.
    pub why: String,
}

/// What was done with an entity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ChangeKind {
    Made,
    Changed,
    Removed,
}

/// An entity before and after.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct EntityChange {
    /// Its id.
    pub id: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Reference and title.
    pub name: String,
    /// What was done with it.
    pub change: ChangeKind,
    /// Every field that differs.
    pub fields: Vec<ChangedField>,
    /// Where it is opened; absent where it is gone.
    pub place: Option<Destination>,
}

/// A field before and after.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct ChangedField {
    /// Its name in the workspace file.
    pub id: String,
    /// What people call it.
    pub label: String,
    /// What stood there, or empty.
    pub before: String,
    /// What stood there then, or empty.
    pub after: String,
}

/// The view of one entry.
pub fn entry(state: &State, opened: &EntryChanges, back: &Back, say: &Say, language: Language) -> EntryView {
    // Counters give numbers; what got one of them says so itself.
    let touched = opened.changes.as_deref().unwrap_or_default().iter().filter(|it| it.kind != EntityKind::Counter);
    let (back, why) = way_back(back, &opened.entry.label, say);
    EntryView {
        entry: whole(state, &opened.entry, say),
        previous: opened.entry.previous.to_string(),
        command: command_words(&opened.entry.command, say),
        redacted: opened.changes.is_none(),
        changes: touched.clone().take(SHOWN).map(|it| changed(state, it, language)).collect(),
        more: touched.skip(SHOWN).count(),
        back,
        why,
    }
}

/// What a command is called.
pub fn command_words(command: &str, say: &Say) -> String {
    let code = format!("command-{}", command.replace('.', "-"));
    let said = say(&Message::new(&code));
    if said == code { command.to_owned() } else { said }
}

fn way_back(back: &Back, label: &Message, say: &Say) -> (Option<u64>, String) {
    let code = match back {
        Back::Ready(count) => return (Some(*count), String::new()),
        Back::Undone => "back-undone",
        Back::Reversal => "back-reversal",
        Back::Irreversible => "back-irreversible",
        Back::Barrier(barrier) => return (None, say(&about(Message::new("back-barrier"), barrier))),
        Back::Overtaken => "back-overtaken",
        Back::Beginning => "back-beginning",
    };
    (None, say(&about(Message::new(code), label)))
}

fn changed(state: &State, change: &Change, language: Language) -> EntityChange {
    let empty = Map::new();
    let fields_of = |body: &'_ Option<Value>| body.as_ref().and_then(Value::as_object).unwrap_or(&empty).clone();
    let (before, after) = (fields_of(&change.before), fields_of(&change.after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let shown = |name: &&&String| {
        !STAMPS.contains(&name.as_str())
            && !ELSEWHERE.contains(&(change.kind, name.as_str()))
            && before.get(**name) != after.get(**name)
    };
    let field = |name: &String| {
        let text =
            |fields: &Map<String, Value>| fields.get(name).map(|value| readable(state, value)).unwrap_or_default();
        ChangedField {
            id: name.clone(),
            label: field_label(change.kind, name, language),
            before: text(&before),
            after: text(&after),
        }
    };
    let fields = names.iter().filter(shown).map(|name| field(name));
    // Bulk content isn't in the state; its room says where it is gone.
    let bulk = || (change.kind.is_bulk() && change.after.is_some()).then_some(change.kind);
    EntityChange {
        id: change.id,
        kind: change.kind,
        name: caption(state, change),
        change: match (&change.before, &change.after) {
            (None, _) => ChangeKind::Made,
            (_, None) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        },
        // What was empty before and is empty now differs for machines alone.
        fields: fields.filter(|field| field.before != field.after).collect(),
        place: state.caption(change.id).map(|(kind, ..)| kind).or_else(bulk).map(|kind| place(state, kind, change.id)),
    }
}

/// What people call the entity: as it is now, or as the entry recorded it where it is gone.
fn caption(state: &State, change: &Change) -> String {
    let recorded = || {
        let mut alone = State::default();
        let body = change.after.as_ref().or(change.before.as_ref());
        alone.apply(change.kind, change.id, body).ok()?;
        alone.caption(change.id)
    };
    let known = state.caption(change.id).or_else(recorded);
    known.map_or_else(String::new, |(_, reference, title)| name_of(&reference, &title))
}

/// The label of a field by the template that asks for it; its own name in words where none does.
fn field_label(kind: EntityKind, name: &str, language: Language) -> String {
    let sections = builtin::templates(language).iter().flat_map(|template| &template.sections);
    let own = sections.filter(|section| source_of(kind) == Some(section.source));
    let label = own.flat_map(|section| &section.fields).find(|field| field.id == name).map(|field| field.label.clone());
    label.unwrap_or_else(|| {
        let words = name.replace('_', " ");
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
    })
}

/// The source of template sections that show a kind.
fn source_of(kind: EntityKind) -> Option<Source> {
    Some(match kind {
        EntityKind::Integration => Source::Integration,
        EntityKind::Requirement => Source::Requirement,
        EntityKind::System => Source::System,
        EntityKind::Person => Source::Person,
        EntityKind::Commitment => Source::Commitment,
        EntityKind::SampleFile => Source::SampleFile,
        EntityKind::MappingRow => Source::MappingRow,
        EntityKind::LookupTable => Source::LookupTable,
        EntityKind::Scenario => Source::Scenario,
        EntityKind::Run => Source::Run,
        EntityKind::Issue => Source::Issue,
        EntityKind::Deliverable => Source::Deliverable,
        EntityKind::Training => Source::Training,
        EntityKind::OpenQuestion => Source::OpenQuestion,
        _ => return None,
    })
}

/// A value as people read it: names in place of ids, short digests, a line for each entry of a list.
fn readable(state: &State, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => named(state, text),
        Value::Array(values) => values.iter().map(|value| readable(state, value)).collect::<Vec<_>>().join("\n"),
        Value::Object(fields) => {
            let part = |(name, value): (&String, &Value)| {
                let text = readable(state, value);
                (!text.is_empty()).then(|| format!("{}: {text}", name.replace('_', " ")))
            };
            fields.iter().filter_map(part).collect::<Vec<_>>().join(" · ")
        }
        other => other.to_string(),
    }
}

fn named(state: &State, text: &str) -> String {
    let by_id = text.parse::<EntityId>().ok().and_then(|id| state.caption(id));
    if let Some((_, reference, title)) = by_id {
        return name_of(&reference, &title);
    }
    if let Ok(digest) = text.parse::<Digest>() {
        return digest.short();
    }
    // To the minute, as the journal of the command line has it.
    let is_instant = text.len() > 16 && text.ends_with('Z') && text.parse::<Instant>().is_ok();
    if is_instant { format!("{} {} UTC", &text[..10], &text[11..16]) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_are_called_as_their_forms_call_them() {
        assert_eq!(field_label(EntityKind::Scenario, "expected", Language::English), "Expected result");
        assert_eq!(field_label(EntityKind::Waiver, "expiry_noted", Language::English), "Expiry noted");
    }

    #[test]
    fn values_are_shown_without_the_marks_of_machines() {
        let state = State::default();
        assert_eq!(readable(&state, &json!(["One.", "Two."])), "One.\nTwo.");
        assert_eq!(readable(&state, &json!({"started_at": "today", "note": ""})), "started at: today");
        assert_eq!(readable(&state, &json!("2026-04-27T13:30:00.000Z")), "2026-04-27 13:30 UTC");
        assert_eq!(readable(&state, &json!(Digest::of(b"abc"))), "ba78 16bf");
    }
}
