//! The templates of a project's documents: the versions that it used, what the program brings, and what one that is being edited
//! would do.

use domain::entity::{Entity as _, State};
use domain::message::Message;
use domain::person::Person;
use domain::template::adopt::{consequences, obstacle};
use domain::template::own::TemplateCopy;
use domain::template::{Field, Source, Template, builtin, fit, merge, own};
use domain::time::{Date, Instant};
use domain::{digest::Digest, identity::Id};
use serde::Serialize;
use ts_rs::TS;

use super::Say;
use crate::text::{Language, templates};

/// The templates of a project, and what an editor of one needs to know.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TemplatesView {
    /// A line for each document, in the order of their templates.
    pub rows: Vec<TemplateRow>,
    /// The fields that the program knows of entities: the columns that a section of them can have.
    pub columns: Vec<KnownColumns>,
    /// The merge fields that an introduction can have.
    pub merge_fields: Vec<String>,
    /// The language of the project's documents.
    pub language: String,
}

/// The template of a document.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TemplateRow {
    /// The document's id.
    pub document: String,
    /// Its title, in the language of the screen.
    pub title: String,
    /// The template in use, as it was written.
    pub content: Template,
    /// Its digest.
    pub digest: Digest,
    /// Whether it is as the program brings it.
    pub built_in: bool,
    /// The template that the program brings, where that is another one.
    pub program: Option<Template>,
    /// The same template in each language.
    pub said: Vec<SaidTemplate>,
    /// The versions that the project used, the newest first.
    pub versions: Vec<TemplateVersion>,
    /// Why it can't be changed now; nothing where it can.
    pub obstacle: String,
}

/// A template in a language.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SaidTemplate {
    /// The language's tag.
    pub language: String,
    /// The template with its texts.
    pub content: Template,
}

/// A version of a template.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TemplateVersion {
    /// Its id in the project.
    pub id: Id<TemplateCopy>,
    /// What it is called.
    pub version: String,
    /// Whether it is in use.
    pub in_use: bool,
    /// Why it was made, or empty.
    pub reason: String,
    /// When it was last put to use or out of it.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// How many issued revisions were made with it.
    pub revisions: u32,
    /// What it says.
    pub content: Template,
}

/// The fields that the program knows of one kind of entities.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct KnownColumns {
    /// Where the entities come from.
    pub source: Source,
    /// What people call them.
    pub name: String,
    /// The fields, in the language of the screen.
    pub fields: Vec<Field>,
}

/// What a template that is being edited lacks, and what using it would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TemplatePreview {
    /// What makes no sense in it; nothing when it can be used.
    pub findings: Vec<TemplateFinding>,
    /// What using it would change.
    pub consequences: Vec<String>,
    /// The version that it would be.
    pub version: String,
}

/// Something in a template that makes no sense.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TemplateFinding {
    /// The section's id, or empty.
    pub section: String,
    /// The field's id, or empty.
    pub field: String,
    /// What.
    pub words: String,
}

/// The view of the room.
pub fn view(state: &State, language: Language, say: &Say) -> TemplatesView {
    let rows = builtin().iter().filter(|template| is_shown(state, template));
    TemplatesView {
        rows: rows.filter_map(|template| row(state, &template.id, language, say)).collect(),
        columns: columns(language, say),
        merge_fields: merge::FIELDS.iter().map(|field| (*field).to_owned()).collect(),
        language: state.project().language.clone(),
    }
}

/// A project that brings no suppliers on board has no document about one.
fn is_shown(state: &State, template: &Template) -> bool {
    !template.is_of_onboarding() || !state.onboardings.is_empty()
}

fn row(state: &State, document: &str, language: Language, say: &Say) -> Option<TemplateRow> {
    let content = own::of(state, document)?;
    let program = builtin().iter().find(|template| template.id == document)?;
    let built_in = content.says_the_same(program);
    let mut versions: Vec<_> = state.templates.iter().filter(|copy| copy.content.id == document).collect();
    versions.sort_by_key(|copy| std::cmp::Reverse((copy.in_use, copy.head.id)));
    Some(TemplateRow {
        document: document.to_owned(),
        title: templates::title(state, language, document),
        digest: content.digest(),
        built_in,
        program: (!built_in).then(|| program.clone()),
        said: said(content),
        versions: versions.into_iter().map(|copy| version(state, copy)).collect(),
        obstacle: obstacle(state, document).as_ref().map(say).unwrap_or_default(),
        content: content.clone(),
    })
}

fn version(state: &State, copy: &TemplateCopy) -> TemplateVersion {
    let name = copy.content.name();
    let made = state.revisions.iter().filter(|revision| revision.content.template == name).count();
    TemplateVersion {
        id: copy.id(),
        version: copy.content.version.clone(),
        in_use: copy.in_use,
        reason: copy.reason.clone(),
        at: copy.head.changed_at,
        by: state.name_of::<Person>(copy.head.changed_by),
        revisions: super::count(made),
        content: copy.content.clone(),
    }
}

fn said(content: &Template) -> Vec<SaidTemplate> {
    let in_language = |language: Language| SaidTemplate {
        language: language.tag().to_owned(),
        content: templates::in_language(language, content),
    };
    Language::ALL.into_iter().map(in_language).collect()
}

fn columns(language: Language, say: &Say) -> Vec<KnownColumns> {
    let said: Vec<Template> = builtin().iter().map(|template| templates::in_language(language, template)).collect();
    let mut known: Vec<KnownColumns> = Vec::new();
    for section in said.iter().flat_map(|template| &template.sections).filter(|it| it.source != Source::Answers) {
        let at = known.iter().position(|it| it.source == section.source).unwrap_or_else(|| {
            known.push(KnownColumns { source: section.source, name: name_of(section.source, say), fields: Vec::new() });
            known.len() - 1
        });
        let fields = &mut known[at].fields;
        for field in &section.fields {
            if fields.iter().all(|it| it.id != field.id) {
                fields.push(field.clone());
            }
        }
    }
    known
}

/// What people call the things of a source.
fn name_of(source: Source, say: &Say) -> String {
    let id = serde_json::to_value(source).expect("a source is a word");
    say(&Message::new(format!("template-source-{}", id.as_str().unwrap_or_default())))
}

/// What a template that is being edited lacks, and what using it would do.
pub fn preview(state: &State, content: &Template, today: Date, say: &Say) -> TemplatePreview {
    let findings = fit::findings(content);
    let told = |finding: &domain::message::Finding| TemplateFinding {
        section: finding.at.path.clone().unwrap_or_default(),
        field: finding.at.field.clone().unwrap_or_default(),
        words: say(&finding.message),
    };
    TemplatePreview {
        consequences: if findings.is_empty() {
            consequences(state, content, today).iter().map(say).collect()
        } else {
            Vec::new()
        },
        findings: findings.iter().map(told).collect(),
        version: own::version_for(state, content),
    }
}
