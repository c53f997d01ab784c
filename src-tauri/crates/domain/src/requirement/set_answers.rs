//! The command that answers a section of a document.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::Answers;
use crate::command::Rule;
use crate::document::build;
use crate::draft::{Draft, Outcome};
use crate::identity::{EntityId, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::template::answers::{AnswerRow, SectionAnswers, check_value};
use crate::template::{Section, Source};
use crate::text::required;
use crate::workstream::{self, Workstream};

/// Answers a section of a document. What isn't said stays as it is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Set {
    /// The document's id.
    pub document: String,
    /// The section's id.
    pub section: String,
    /// The workstream whose document it is; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// Values by field id; an empty one takes the answer away.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// All rows of a list, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<RowSaid>>,
    /// Why the section has nothing to say; empty to take that back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none_because: Option<String>,
    /// Whether the page is marked complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
}

/// One row of a list of answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RowSaid {
    /// The row as it is known; a new one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EntityId>,
    /// Values by field id.
    pub fields: BTreeMap<String, String>,
}

impl Rule for Set {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let template = build::template(draft.state(), &self.document)?.clone();
        let section = template.sections.iter().find(|section| section.id == self.section).ok_or_else(|| {
            let known: Vec<_> = template.sections.iter().map(|section| section.id.as_str()).collect();
            let message = Message::new("section-unknown").with("section", &self.section);
            Refusal::from(message.with("document", &template.title).with("known", known.join(", ")))
        })?;
        self.fits(section)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let known = build::answers(draft.state(), &self.document, workstream, &self.section).cloned();
        let mut answers = match known {
            Some(answers) => answers,
            None => Answers {
                head: draft.new_head()?,
                workstream,
                document: self.document.clone(),
                section: self.section.clone(),
                content: SectionAnswers::default(),
            },
        };
        self.apply(draft, &mut answers.content);
        let id = answers.head.id;
        draft.put(answers);
        Ok(Outcome::of(id, Message::new("did-answers-set").with("section", &section.title)))
    }
}

impl Set {
    /// Refuses what the template has no place for, and values that don't fit their fields.
    fn fits(&self, section: &Section) -> Result<(), Refusal> {
        let titled = |code: &str| Message::new(code).with("section", &section.title);
        if section.source != Source::Answers && (!self.fields.is_empty() || self.rows.is_some()) {
            return Err(titled("section-shows-entities").into());
        }
        if section.repeat && !self.fields.is_empty() {
            return Err(titled("section-takes-rows").into());
        }
        if !section.repeat && self.rows.is_some() {
            return Err(titled("section-takes-no-rows").into());
        }
        if self.none_because.as_deref().is_some_and(|reason| !reason.trim().is_empty()) && !section.may_be_none {
            return Err(titled("none-not-allowed").into());
        }
        let rows = self.rows.iter().flatten().map(|row| &row.fields);
        for (id, value) in rows.chain([&self.fields]).flatten() {
            let field = section.field(id).ok_or_else(|| {
                let known: Vec<_> = section.fields.iter().map(|field| field.id.as_str()).collect();
                Refusal::from(titled("field-unknown").with("field", id).with("known", known.join(", ")))
            })?;
            if !value.trim().is_empty() {
                required(&field.label, value)?;
            }
            check_value(field, value).map_err(Refusal::from)?;
        }
        Ok(())
    }

    fn apply(&self, draft: &mut Draft, content: &mut SectionAnswers) {
        let answered = |fields: &mut BTreeMap<String, String>, said: &BTreeMap<String, String>| {
            fields.extend(said.iter().map(|(id, value)| (id.clone(), value.clone())));
            fields.retain(|_, value| !value.trim().is_empty());
        };
        answered(&mut content.fields, &self.fields);
        if let Some(rows) = &self.rows {
            content.rows = rows
                .iter()
                .map(|row| {
                    let mut fields = BTreeMap::new();
                    answered(&mut fields, &row.fields);
                    AnswerRow { id: row.id.unwrap_or_else(|| draft.new_id()), fields }
                })
                .collect();
        }
        if let Some(reason) = &self.none_because {
            content.none_because = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        }
        content.complete = self.complete.unwrap_or(content.complete);
    }
}
