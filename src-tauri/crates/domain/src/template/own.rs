//! The templates of a project: the versions that it used, copied into the workspace, of which one for each document is in use.
//!
//! Content names the version it was made with, and that name is part of what is signed. So a version is never changed: who
//! changes a template makes another version, and what was signed is shown under its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Template, adopt, builtin, fit};
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head, State};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// Between the program's version and the project's own count: `1.1+2` is the second that was made of 1.1.
const OWN: char = '+';

/// A version of a document's template.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct TemplateCopy {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The template; its id is the document's.
    pub content: Template,
    /// The digest of its canonical form.
    pub digest: Digest,
    /// Whether the document is made with it now.
    pub in_use: bool,
    /// Why it was made; empty for what the project began with.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl TemplateCopy {
    /// A copy of a template that is in use from the beginning.
    pub fn first(head: Head, content: &Template) -> Self {
        Self { head, content: content.clone(), digest: content.digest(), in_use: true, reason: String::new() }
    }

    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.content.name()
    }
}

impl Template {
    /// Id and version, by which content names it.
    pub fn name(&self) -> String {
        format!("{} {}", self.id, self.version)
    }

    /// Whether it says the same as another one, whatever its version is called.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let unnamed = |template: &Self| Self { version: String::new(), ..template.clone() };
        unnamed(self) == unnamed(other)
    }
}

/// The template with which a project makes a document; that of the program where the project has no copy.
pub fn of<'a>(state: &'a State, document: &str) -> Option<&'a Template> {
    let own = state.templates.iter().find(|copy| copy.in_use && copy.content.id == document);
    own.map(|copy| &copy.content).or_else(|| builtin().iter().find(|it| it.id == document))
}

/// The template that content names, as id and version; absent where neither the project nor the program has it.
pub fn version<'a>(state: &'a State, name: &str) -> Option<&'a Template> {
    let own = state.templates.iter().map(|copy| &copy.content);
    own.chain(builtin()).find(|template| template.name() == name)
}

/// The title of a document, as the project calls it.
pub fn title(state: &State, document: &str) -> String {
    let Some(template) = of(state, document) else { return document.to_owned() };
    let own = template.wording.get(&state.project().language, "title");
    own.unwrap_or(&template.title).to_owned()
}

/// Makes a document with another version of its template: one that the project wrote, or the program's newest.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Use {
    /// The document's id.
    pub document: String,
    /// The template, whole, whatever its version says; that of the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Box<Template>>,
    /// Why.
    pub reason: String,
}

impl Rule for Use {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        draft.acting_person()?;
        let reason = required("reason", &self.reason)?;
        let current = crate::document::build::template(draft.state(), &self.document)?.clone();
        let built_in = builtin().iter().find(|it| it.id == self.document);
        let wanted = self.content.as_deref().or(built_in).unwrap_or(&current);
        if wanted.id != self.document {
            let message = Message::new("template-of-another-document").with("document", &self.document);
            return Err(message.with("id", &wanted.id).into());
        }
        fit::check(wanted)?;
        if wanted.says_the_same(&current) {
            return Err(Message::new("template-in-use-already").with("version", &current.version).into());
        }
        if let Some(obstacle) = adopt::obstacle(draft.state(), &self.document) {
            return Err(obstacle.into());
        }
        let chosen = known(draft, wanted, &current, reason.clone())?;
        let version =
            draft.state().templates.iter().find(|it| it.head.id == chosen).map(|it| it.content.version.clone());
        let title = title(draft.state(), &self.document);
        let others = draft.state().templates.iter().filter(|it| it.content.id == self.document);
        let turned: Vec<_> = others.filter(|it| it.in_use != (it.head.id == chosen)).map(TemplateCopy::id).collect();
        for id in turned {
            draft.update(id, |copy| copy.in_use = copy.head.id == chosen)?;
        }
        let label = Message::new("did-template-use").with("document", title);
        Ok(Outcome::of(chosen, label.with("version", version.unwrap_or_default()).with("reason", reason)))
    }
}

/// The copy that says what is wanted: one that the project has, or a new one under a version of its own.
fn known(
    draft: &mut Draft,
    wanted: &Template,
    current: &Template,
    reason: String,
) -> Result<crate::identity::EntityId, Refusal> {
    if let Some(copy) = draft.state().templates.iter().find(|copy| copy.content.says_the_same(wanted)) {
        return Ok(copy.head.id);
    }
    // A project from before it had copies keeps what it was made with so far.
    if version_of(draft.state(), current).is_none() {
        let head = Head { id: draft.new_id(), revision: 0, changed_at: draft.now(), changed_by: draft.actor() };
        draft.put(TemplateCopy::first(head, current));
    }
    let version = match builtin().iter().find(|it| it.says_the_same(wanted)) {
        Some(built_in) if version_of(draft.state(), built_in).is_none() => built_in.version.clone(),
        _ => next_version(draft.state(), current),
    };
    let content = Template { version, ..wanted.clone() };
    let head = draft.new_head()?;
    let id = head.id;
    draft.put(TemplateCopy { head, digest: content.digest(), content, in_use: false, reason });
    Ok(id)
}

fn version_of<'a>(state: &'a State, template: &Template) -> Option<&'a TemplateCopy> {
    state.templates.iter().find(|copy| copy.content.name() == template.name())
}

/// What the version is called in which a project would use a template: that of a copy that says the same, else a new one.
pub fn version_for(state: &State, content: &Template) -> String {
    let same = state.templates.iter().find(|copy| copy.content.says_the_same(content));
    let current = of(state, &content.id).unwrap_or(content);
    same.map_or_else(|| next_version(state, current), |copy| copy.content.version.clone())
}

/// The name of the next version that is made of the program's.
fn next_version(state: &State, current: &Template) -> String {
    let base = current.version.split(OWN).next().unwrap_or_default();
    let taken = state.templates.iter().filter(|copy| copy.content.id == current.id);
    let counts =
        taken.filter_map(|copy| copy.content.version.strip_prefix(base)?.strip_prefix(OWN)?.parse::<u32>().ok());
    format!("{base}{OWN}{}", counts.max().unwrap_or(0) + 1)
}
