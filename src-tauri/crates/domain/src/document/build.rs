//! Building the working content of a document: its template asks, the project's state answers.

use serde_json::{Map, Value, json};

use super::content::{CONTENT_SCHEMA, Content, Fields, RowContent, SectionContent};
use crate::entity::{Entity, State};
use crate::identity::{EntityId, Id};
use crate::integration::Integration;
use crate::mapping;
use crate::mapping::lookup::LookupTable;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::requirement::answers::Answers;
use crate::supplier::onboarding::Onboarding;
use crate::supplier::onboarding::set_up::{Line, Shown};
use crate::template::{self, Filter, Section, Source, Template, merge, own};
use crate::workstream::Workstream;

/// What an entity carries beside its own fields: never content.
const HEAD: [&str; 4] = ["id", "revision", "changed_at", "changed_by"];

/// The ids and titles of the documents that can be built, in the order of their templates.
pub fn documents() -> impl Iterator<Item = (&'static str, &'static str)> {
    template::builtin().iter().map(|template| (template.id.as_str(), template.title.as_str()))
}

/// The template with which a project makes a document.
///
/// # Errors
/// `document-unknown`.
pub fn template<'a>(state: &'a State, document: &str) -> Result<&'a Template, Refusal> {
    own::of(state, document).ok_or_else(|| {
        let known: Vec<_> = documents().map(|(id, _)| id).collect();
        Refusal::NotFound(Message::new("document-unknown").with("document", document).with("known", known.join(", ")))
    })
}

/// The content of a document as the state has it now.
///
/// # Errors
/// `document-unknown`.
pub fn working(state: &State, document: &str, workstream: Id<Workstream>) -> Result<Content, Refusal> {
    let template = template(state, document)?;
    let builder = Builder { state, document, workstream };
    Ok(Content {
        schema: CONTENT_SCHEMA,
        document: template.id.clone(),
        template: template.name(),
        sections: template.sections.iter().map(|section| builder.section(section)).collect(),
    })
}

/// The answers to one section of a document.
pub fn answers<'a>(state: &'a State, document: &str, workstream: Id<Workstream>, section: &str) -> Option<&'a Answers> {
    let mut all = state.answers.iter();
    all.find(|it| it.workstream == workstream && it.document == document && it.section == section)
}

/// What a section says before its answers, in the language of the project's documents; absent where it says nothing.
pub(super) fn introduction(state: &State, workstream: Id<Workstream>, section: &Section) -> Option<merge::Filled> {
    let own = section.wording.get(&state.project().language, "introduction");
    let text = own.unwrap_or(&section.introduction).trim();
    (!text.is_empty()).then(|| merge::fill(state, workstream, text))
}

struct Builder<'a> {
    state: &'a State,
    document: &'a str,
    workstream: Id<Workstream>,
}

impl Builder<'_> {
    fn section(&self, section: &Section) -> SectionContent {
        let mut content =
            SectionContent { id: section.id.clone(), append_only: section.append_only, ..SectionContent::default() };
        content.introduction = introduction(self.state, self.workstream, section).map(|filled| filled.text);
        let answers = answers(self.state, self.document, self.workstream, &section.id).map(|it| &it.content);
        content.none_because =
            answers.and_then(|answers| answers.none_because.clone()).filter(|reason| !reason.trim().is_empty());
        if section.source == Source::Onboarding {
            let known = self.onboarding().map(|it| fields_of(&it.known)).unwrap_or_default();
            (content.binding, content.informative) = self.split(section, &known);
        } else if section.source != Source::Answers {
            content.rows = self.entities(section).iter().map(|entity| self.row(section, entity)).collect();
        } else if let Some(answers) = answers {
            let value = |fields: &std::collections::BTreeMap<String, String>| {
                let fields = fields.iter().map(|(name, text)| (name.clone(), Value::String(text.trim().to_owned())));
                fields.collect::<Map<_, _>>()
            };
            (content.binding, content.informative) = self.split(section, &value(&answers.fields));
            content.rows = answers
                .rows
                .iter()
                .map(|row| {
                    let (binding, informative) = self.split(section, &value(&row.fields));
                    RowContent { id: row.id, label: String::new(), integration: None, binding, informative }
                })
                .filter(|row| !row.binding.is_empty() || !row.informative.is_empty())
                .collect();
        }
        content
    }

    fn row(&self, section: &Section, entity: &Entry) -> RowContent {
        let (binding, informative) = self.split(section, &entity.body);
        RowContent { id: entity.id, label: entity.label.clone(), integration: entity.integration, binding, informative }
    }

    /// The template's fields of an entity or an answer, binding and informative apart; what is empty is absent.
    fn split(&self, section: &Section, body: &Map<String, Value>) -> (Fields, Fields) {
        let (mut binding, mut informative) = (Fields::new(), Fields::new());
        for field in &section.fields {
            let value = body.get(&field.id).and_then(|value| self.readable(value));
            if let Some(value) = value {
                let fields = if field.binding { &mut binding } else { &mut informative };
                fields.insert(field.id.clone(), value);
            }
        }
        (binding, informative)
    }

    /// A value with what people read in place of ids; absent where it is empty.
    fn readable(&self, value: &Value) -> Option<Value> {
        match value {
            Value::Null => None,
            Value::String(text) if text.trim().is_empty() => None,
            Value::String(text) => Some(Value::String(self.name(text))),
            Value::Array(values) => {
                let values: Vec<_> = values.iter().filter_map(|value| self.readable(value)).collect();
                (!values.is_empty()).then_some(Value::Array(values))
            }
            Value::Object(fields) => {
                let fields = fields.iter().filter(|(name, _)| !HEAD.contains(&name.as_str()));
                let fields: Map<_, _> =
                    fields.filter_map(|(name, value)| Some((name.clone(), self.readable(value)?))).collect();
                (!fields.is_empty()).then_some(Value::Object(fields))
            }
            Value::Bool(_) | Value::Number(_) => Some(value.clone()),
        }
    }

    /// What people read in place of an id: the reference, or the name where there is none.
    fn name(&self, text: &str) -> String {
        let caption = text.parse::<EntityId>().ok().and_then(|id| self.state.caption(id));
        match caption {
            Some((_, reference, _)) if !reference.is_empty() => reference,
            Some((_, _, title)) => title,
            None => text.to_owned(),
        }
    }

    /// The entities that a section shows, in the order in which they were made.
    fn entities(&self, section: &Section) -> Vec<Entry> {
        let (state, workstream) = (self.state, self.workstream);
        let no_standard = section.filter == Some(Filter::NonStandard);
        macro_rules! of_workstream {
            ($table:ident) => {
                state.$table.iter().filter(|it| it.workstream == workstream)
            };
        }
        match section.source {
            Source::Answers | Source::Onboarding => Vec::new(),
            Source::SetUp => self.onboarding().map_or_else(Vec::new, set_up),
            Source::Integration => {
                let all = of_workstream!(integrations).filter(|it| !no_standard || it.standard == Some(false));
                all.map(|it| Entry { integration: Some(it.id()), ..Entry::of(it) }).collect()
            }
            Source::Requirement => {
                of_workstream!(requirements).filter(|it| !no_standard || it.non_standard).map(Entry::of).collect()
            }
            Source::System => {
                let used = |it: &&crate::system::System| self.shows_system(it.id());
                state.systems.iter().filter(used).map(Entry::of).collect()
            }
            Source::Person => state.people.iter().filter(|it| self.takes_part(it)).map(Entry::of).collect(),
            Source::Commitment => of_workstream!(commitments).map(Entry::of).collect(),
            Source::SampleFile => of_workstream!(sample_files).map(Entry::of).collect(),
            Source::MappingRow => self.mapping_rows(),
            Source::LookupTable => {
                state.lookup_tables.iter().filter(|it| self.shows_lookup(it.id())).map(Entry::of).collect()
            }
            Source::Scenario => of_workstream!(scenarios).map(Entry::of).collect(),
            Source::Run => of_workstream!(runs).map(Entry::of).collect(),
            Source::Issue => of_workstream!(issues).map(Entry::of).collect(),
            Source::Deliverable => {
                of_workstream!(deliverables).filter(|it| it.document == self.document).map(Entry::of).collect()
            }
            Source::Training => {
                let own = |it: &&crate::training::Training| it.workstream.is_none_or(|id| id == workstream);
                state.trainings.iter().filter(own).map(Entry::of).collect()
            }
            Source::OpenQuestion => {
                of_workstream!(open_questions).filter(|it| it.answer.trim().is_empty()).map(Entry::of).collect()
            }
        }
    }

    /// Whether a person stands in the workstream's team: somebody who is there for an onboarding, on whichever side, has nothing
    /// to do with the others, and must not unsign their documents.
    fn takes_part(&self, person: &Person) -> bool {
        let workstream = self.state.get(self.workstream);
        let organisation = self.state.get(person.organisation);
        let is_supplier = organisation.is_some_and(|it| it.party == Party::Supplier);
        let is_own = workstream.is_some_and(|it| it.supplier == Some(person.organisation));
        let methodology = workstream.and_then(|it| self.state.get(it.methodology));
        let has_role = methodology.is_none_or(|it| person.roles.iter().any(|role| it.content.role(role).is_some()));
        !person.inactive && (is_own || !is_supplier) && (person.roles.is_empty() || has_role)
    }

    /// The rows of every mapping, mapping by mapping in the order that people set.
    fn mapping_rows(&self) -> Vec<Entry> {
        let own = self.state.integrations.iter().filter(|it| it.workstream == self.workstream);
        own.flat_map(|it| mapping::rows_of(self.state, it.id())).map(Entry::of).collect()
    }

    /// A lookup table stands with the mappings that look up in it, and with all of them while none does.
    fn shows_lookup(&self, table: Id<LookupTable>) -> bool {
        let mut users = self.state.mapping_rows.iter().filter(|row| row.lookup == Some(table)).peekable();
        users.peek().is_none() || users.any(|row| row.workstream == self.workstream)
    }

    /// The onboarding that the workstream is.
    fn onboarding(&self) -> Option<&Onboarding> {
        self.state.onboarding_in(self.workstream)
    }

    /// A system stands in the landscape of the workstreams that use it, and in all of them while none does.
    fn shows_system(&self, system: Id<crate::system::System>) -> bool {
        let uses = |it: &&Integration| it.source_system == Some(system) || it.target_system == Some(system);
        let mut users = self.state.integrations.iter().filter(uses).peekable();
        users.peek().is_none() || users.any(|it| it.workstream == self.workstream)
    }
}

/// The members of plain data.
fn fields_of<T: serde::Serialize>(data: &T) -> Map<String, Value> {
    match serde_json::to_value(data) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// What was set up, each line under an id of its own that is made of its field's, so that it stays the same line when its value
/// changes.
fn set_up(onboarding: &Onboarding) -> Vec<Entry> {
    let line = |line: Line| {
        let value = match line.value {
            Shown::Open(value) => json!(value),
            // The day tells whether the secret is the one that was tested with; the secret itself is never printed.
            Shown::Secret(secret) => json!({"secret": secret.set_at}),
        };
        let body = json!({"field": line.field.id, "side": line.field.side, "value": value});
        let id = EntityId::derived(&format!("{} {}", onboarding.head.id, line.field.id));
        Entry { id, label: line.field.id.clone(), integration: None, body: fields_of(&body) }
    };
    onboarding.set_up_rows().into_iter().map(line).collect()
}

/// An entity on its way into a row.
struct Entry {
    id: EntityId,
    label: String,
    integration: Option<Id<Integration>>,
    body: Map<String, Value>,
}

impl Entry {
    fn of<T: Entity>(entity: &T) -> Self {
        let Value::Object(body) = entity.to_record().body else { unreachable!("an entity is an object") };
        let reference = entity.reference();
        let integration = body.get("integration").and_then(Value::as_str).and_then(|id| id.parse().ok()).map(Id::new);
        Self {
            id: entity.head().id,
            label: if reference.is_empty() { entity.title() } else { reference.to_owned() },
            integration,
            body,
        }
    }
}
