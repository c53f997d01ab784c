//! The templates of a project: changed by versions, what was signed keeping its own, and only what documents can be made with.

use domain::document::build;
use domain::identity::Id;
use domain::lifecycle::builtin;
use domain::lifecycle::status::SlotState;
use domain::refusal::Refusal;
use domain::template::adopt::consequences;
use domain::template::audience::{Audience, abridge};
use domain::template::{self, Field, FieldKind, Section, Source, Template, fit, own};
use serde_json::json;

use crate::world::World;

const DOCUMENT: &str = "requirements";

/// A project whose requirements are signed.
fn signed() -> World {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(3);
    world
}

/// The program's template of the requirements, changed.
fn changed(change: impl FnOnce(&mut Template)) -> Template {
    let mut template = template::builtin().iter().find(|it| it.id == DOCUMENT).unwrap().clone();
    change(&mut template);
    template
}

fn change_to(world: &mut World, content: &Template) -> Result<(), Refusal> {
    let person = world.hold(&"coupa-implementation-manager".into());
    let args = json!({"document": DOCUMENT, "content": content, "reason": "The customer asks for it."});
    world.run(person, "template.use", args).map(drop)
}

fn code(refused: Result<impl std::fmt::Debug, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

fn version(world: &World) -> String {
    own::of(&world.state, DOCUMENT).unwrap().version.clone()
}

fn slots(world: &World) -> Vec<SlotState> {
    let sign_offs = world.step("design").sign_offs;
    sign_offs.iter().flat_map(|it| &it.slots).map(|slot| slot.state).collect()
}

#[test]
fn a_change_is_a_version_that_unsigns_and_the_same_words_again_are_the_same_version() {
    let mut world = signed();
    let first = version(&world);
    let before = slots(&world);
    assert!(!before.is_empty() && before.iter().all(|slot| *slot == SlotState::Signed), "{before:?}");

    let retitled = changed(|it| it.sections[3].title = "Who approves".to_owned());
    let told = consequences(&world.state, &retitled, world.today());
    assert!(told.iter().any(|it| it.code == "template-signature-stale"), "{told:?}");
    change_to(&mut world, &retitled).unwrap();
    assert_eq!(version(&world), format!("{first}+1"));
    assert!(slots(&world).contains(&SlotState::Stale), "{:?}", slots(&world));
    let step = world.step("design");
    let stale = step.sign_offs.iter().flat_map(|it| &it.slots).flat_map(|slot| &slot.stale);
    assert!(stale.flat_map(|cause| &cause.changes).any(domain::document::difference::FieldChange::is_of_template));

    assert_eq!(code(change_to(&mut world, &retitled)), "template-in-use-already");
    change_to(&mut world, &changed(|it| it.sections[3].title = "Approval".to_owned())).unwrap();
    assert_eq!(version(&world), format!("{first}+2"));
    // The program's own again: the version that was signed, so the signatures hold.
    let person = world.hold(&"coupa-implementation-manager".into());
    world.run(person, "template.use", json!({"document": DOCUMENT, "reason": "Back to what was signed."})).unwrap();
    assert_eq!(version(&world), first);
    assert_eq!(slots(&world), before);
    change_to(&mut world, &retitled).unwrap();
    assert_eq!(version(&world), format!("{first}+1"));
    assert_eq!(world.state.templates.iter().filter(|copy| copy.in_use && copy.content.id == DOCUMENT).count(), 1);
}

#[test]
fn what_was_issued_keeps_the_version_that_it_was_issued_with() {
    let mut world = signed();
    let name = own::of(&world.state, DOCUMENT).unwrap().name();
    change_to(&mut world, &changed(|it| it.title = "Requirements and scope".to_owned())).unwrap();
    let issued = world.state.revisions.iter().find(|it| it.document == DOCUMENT).unwrap();
    assert_eq!(issued.content.template, name);
    assert_eq!(own::version(&world.state, &name).unwrap().title, changed(|_| {}).title);
    assert_eq!(own::title(&world.state, DOCUMENT), "Requirements and scope");
}

#[test]
fn consequences_tell_what_is_no_longer_shown_and_what_signatures_bind() {
    let world = signed();
    let section = changed(|_| {}).sections.iter().position(|it| it.id == "scope").unwrap();
    let told = |change: &dyn Fn(&mut Template)| {
        let messages = consequences(&world.state, &changed(change), world.today());
        messages.into_iter().map(|it| it.code).filter(|code| code != "template-signature-stale").collect::<Vec<_>>()
    };
    assert_eq!(told(&|_| {}), Vec::<String>::new());
    assert_eq!(told(&|it| drop(it.sections.remove(section))), ["template-section-gone"]);
    assert_eq!(told(&|it| it.sections.swap(section, section + 1)), ["template-sections-moved"]);
    assert_eq!(told(&|it| drop(it.sections[section].fields.remove(0))), ["template-field-gone"]);
    assert_eq!(told(&|it| it.sections[section].fields.push(question("extra"))), ["template-field-added"]);
    assert_eq!(told(&|it| it.sections[section].fields[0].binding = false), ["template-field-informative"]);
    assert_eq!(told(&|it| it.sections[section].fields[0].audience = Audience::Internal), ["template-field-audience"]);
    assert_eq!(
        told(&|it| it.sections[section].introduction = "Under {contract}.".to_owned()),
        ["template-introduction-changed"]
    );
}

fn question(id: &str) -> Field {
    Field {
        id: id.to_owned(),
        label: "More".to_owned(),
        help: "What else.".to_owned(),
        binding: true,
        ..Field::default()
    }
}

fn own_section(change: impl FnOnce(&mut Section)) -> Template {
    let mut section = Section {
        id: "hosting".to_owned(),
        title: "Hosting".to_owned(),
        question: "Where does it run?".to_owned(),
        help: "Data centres and clouds.".to_owned(),
        fields: vec![question("where")],
        ..Section::default()
    };
    change(&mut section);
    changed(|it| it.sections.push(section))
}

#[test]
fn a_template_that_no_document_can_be_made_with_is_refused_with_its_place() {
    let mut world = signed();
    let at = |section: &str| changed(|_| {}).sections.iter().position(|it| it.id == section).unwrap();
    let (objects, scope) = (at("business-objects"), at("scope"));
    let cases: Vec<(&str, Template)> = vec![
        ("template-of-no-document", changed(|it| it.id = "menu".to_owned())),
        ("template-upstream-changed", changed(|it| it.upstream.push("data-mappings".to_owned()))),
        ("template-section-of-another-kind", changed(|it| it.sections[scope].source = Source::Issue)),
        ("template-source-elsewhere", own_section(|it| it.source = Source::SetUp)),
        ("template-column-unknown", changed(|it| it.sections[objects].fields.push(question("colour")))),
        ("template-field-of-another-kind", changed(|it| it.sections[scope].fields[0].kind = FieldKind::Date)),
        (
            "template-choices-of-the-program",
            changed(|it| {
                let fields = &mut it.sections[objects].fields;
                let choice = fields.iter_mut().find(|field| field.choices.len() > 1).unwrap();
                choice.choices.pop();
            }),
        ),
        ("template-text-long", own_section(|it| it.help = "x".repeat(fit::TEXT_LIMIT + 1))),
        ("template-field-unknown", own_section(|it| it.introduction = "Dear {customre},".to_owned())),
        ("letter-brace-open", own_section(|it| it.introduction = "Dear {customer".to_owned())),
        (
            "template-wording-unknown",
            own_section(|it| {
                it.wording.0.entry("de".to_owned()).or_default().insert("colour".to_owned(), "blau".to_owned());
            }),
        ),
        (
            "template-fields-many",
            own_section(|it| {
                it.fields = (0..=fit::FIELDS_LIMIT).map(|number| question(&format!("f{number}"))).collect();
            }),
        ),
        ("template-id-twice", own_section(|it| it.fields.push(question("where")))),
    ];
    for (code, template) in cases {
        let found = fit::findings(&template);
        assert!(found.iter().any(|it| it.message.code == code), "{code}: {found:?}");
        if template.id == DOCUMENT {
            assert_eq!(self::code(change_to(&mut world, &template)), "template-invalid", "{code}");
        }
    }
    let other = Template { id: "timeline".to_owned(), ..changed(|_| {}) };
    assert_eq!(code(change_to(&mut world, &other)), "template-of-another-document");
    for template in template::builtin() {
        assert_eq!(fit::findings(template), []);
    }
}

#[test]
fn an_introduction_is_content_and_an_empty_merge_field_keeps_the_document_from_being_issued() {
    let mut world = signed();
    let template = own_section(|it| {
        it.introduction = "Between {customer} and {provider}, under {contract}.".to_owned();
        it.required = false;
        it.fields[0].required = false;
    });
    change_to(&mut world, &template).unwrap();
    let workstream = world.state.workstreams.iter().next().unwrap().head.id;
    let content = build::working(&world.state, DOCUMENT, Id::new(workstream)).unwrap();
    let section = content.sections.iter().find(|it| it.id == "hosting").unwrap();
    let names = [world.state.project().customer, world.state.project().provider].map(|id| world.state.name_of(id));
    let contract = world.state.project().contract.clone();
    let said = section.introduction.clone().unwrap();
    assert!(said.starts_with(&format!("Between {} and {}, under ", names[0], names[1])), "{said}");
    let unfilled = domain::document::completeness::findings(&world.state, DOCUMENT, Id::new(workstream));
    let lacks = unfilled.iter().any(|it| it.message.code == "introduction-field-empty");
    assert_eq!(lacks, contract.is_empty());
    assert_eq!(said.contains("{contract}"), contract.is_empty());

    let project = world.state.project().head.id;
    world.edit(project, &json!({"contract": if contract.is_empty() { "4711" } else { "" }}));
    let unfilled = domain::document::completeness::findings(&world.state, DOCUMENT, Id::new(workstream));
    assert_eq!(unfilled.iter().any(|it| it.message.code == "introduction-field-empty"), !contract.is_empty());
    let after = build::working(&world.state, DOCUMENT, Id::new(workstream)).unwrap();
    assert_ne!(after.digest(), content.digest(), "what the introduction says is signed");
}

#[test]
fn an_audience_reads_what_is_meant_for_it_and_for_wider_ones() {
    let world = signed();
    let workstream = world.state.workstreams.iter().next().unwrap().head.id;
    let content = build::working(&world.state, DOCUMENT, Id::new(workstream)).unwrap();
    let template = changed(|it| {
        let section = it.sections.iter_mut().find(|it| it.id == "scope").unwrap();
        section.fields[0].audience = Audience::Internal;
        section.fields[1].audience = Audience::Customer;
    });
    let left_out = |template: &Template| Audience::ALL.map(|reader| abridge(&content, template, reader).left_out.len());
    let [internal, customer, supplier] = left_out(&changed(|_| {}));
    assert_eq!((internal, customer), (0, 0));
    assert_eq!(left_out(&template), [0, 1, supplier + 2]);
    let shown = abridge(&content, &template, Audience::Customer).content;
    let scope = |content: &domain::document::content::Content| {
        content.sections.iter().find(|it| it.id == "scope").map(|it| it.binding.len() + it.informative.len()).unwrap()
    };
    assert_eq!(scope(&shown) + 1, scope(&content));
    // What a template doesn't know nobody said may be read.
    let narrower = changed(|it| it.sections.retain(|it| it.id != "scope"));
    let shown = abridge(&content, &narrower, Audience::Customer).content;
    assert_eq!(scope(&shown), 0);
}
