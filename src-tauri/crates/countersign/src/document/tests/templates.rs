//! Documents made with templates of the project's own, and editions for those who may not read everything.

use domain::document::build;
use domain::entity::State;
use domain::template::adopt::trial;
use domain::template::audience::Audience;
use domain::template::{self, Field, Section, Source, Template, fit};
use serde_json::json;

use super::super::{Printing, compose_draft, compose_revision, edition_of};
use super::world::World;
use super::{English, printed};

fn program(document: &str) -> Template {
    template::builtin().iter().find(|it| it.id == document).unwrap().clone()
}

fn text_with(state: &State, template: &Template, world: &World) -> String {
    assert_eq!(fit::findings(template), [], "{}", template.id);
    let state = trial(state, template);
    printed(&compose_draft(&state, &template.id, world.workstream, &Printing::new(&English)).unwrap()).2
}

fn own_section() -> Section {
    Section {
        id: "hosting".to_owned(),
        title: "Hosting".to_owned(),
        question: "Where does it run?".to_owned(),
        help: "Data centres.".to_owned(),
        introduction: "Agreed between {customer} and {provider}.\n\nThe contract is {contract}.".to_owned(),
        fields: vec![Field {
            id: "region".to_owned(),
            label: "Region".to_owned(),
            help: "Of the cloud.".to_owned(),
            binding: true,
            ..Field::default()
        }],
        ..Section::default()
    }
}

#[test]
fn whatever_a_template_leaves_out_turns_around_or_adds_its_document_prints() {
    for (document, _) in build::documents() {
        let mut world = World::new();
        if document != "requirements" {
            world.answer(document);
        }
        let whole = program(document);
        for at in 0..whole.sections.len() {
            let mut changed = whole.clone();
            let gone = changed.sections.remove(at);
            changed.sections.reverse();
            changed.sections.push(own_section());
            let text = text_with(&world.state, &changed, &world);
            assert!(text.contains("Hosting"), "{document} without {}", gone.id);
            let mut changed = whole.clone();
            let section = &mut changed.sections[at];
            section.fields.truncate(1);
            section.introduction = "Begun anew.".to_owned();
            let shown = section.id != super::super::body::FRONT_PAGE;
            let text = text_with(&world.state, &changed, &world);
            assert_eq!(text.contains("Begun anew."), shown, "{document}, {}", whole.sections[at].id);
        }
    }
}

#[test]
fn every_list_of_the_project_can_stand_in_a_document() {
    let world = World::new();
    for source in template::builtin().iter().flat_map(|it| &it.sections).map(|it| it.source) {
        if matches!(source, Source::Answers | Source::Onboarding | Source::SetUp) {
            continue;
        }
        let mut changed = program("requirements");
        let fields = fit::known_fields(source).into_iter().cloned().collect();
        changed.sections.push(Section { source, fields, introduction: String::new(), ..own_section() });
        text_with(&world.state, &changed, &world);
    }
}

#[test]
fn an_introduction_names_the_parties_and_what_is_not_known_stays_to_be_seen() {
    let mut world = World::new();
    let mut changed = program("requirements");
    changed.sections.insert(3, own_section());
    let project = world.state.project().head.id;
    world.edit(project, &json!({"contract": "MSA 4711"}));
    let text = text_with(&world.state, &changed, &world);
    assert!(text.contains("Agreed between Österle Maschinenbau GmbH & Co. KG and"), "{text}");
    assert!(text.contains("The contract is MSA 4711."), "{text}");
    world.edit(project, &json!({"contract": ""}));
    assert!(text_with(&world.state, &changed, &world).contains("The contract is {contract}."));
}

#[test]
fn what_was_issued_prints_under_the_words_of_its_version() {
    let mut world = World::new();
    let issued = world.issue("requirements", "First");
    let title = program("requirements").sections.iter().find(|it| it.id == "scope").unwrap().title.clone();
    let mut changed = program("requirements");
    changed.version = "9.9".to_owned();
    changed.sections.iter_mut().find(|it| it.id == "scope").unwrap().title = "Fences".to_owned();
    let state = trial(&world.state, &changed);
    let text = printed(&compose_revision(&state, &issued, &Printing::new(&English))).2;
    assert!(text.contains(&title) && !text.contains("Fences"), "{text}");
    assert!(text.contains("requirements 9.9"), "the change of version is told: {text}");
    let draft = compose_draft(&state, "requirements", world.workstream, &Printing::new(&English)).unwrap();
    assert!(printed(&draft).2.contains("Fences"));
}

#[test]
fn an_edition_leaves_out_what_its_readers_may_not_see_and_says_so() {
    let mut world = World::new();
    let issued = world.issue("requirements", "First");
    let content = &issued.content;
    let front = content.sections.iter().find(|it| it.id == "front-page").unwrap();
    let contract = front.binding["contract"].as_str().unwrap().to_owned();
    let print = |audience: Option<Audience>| {
        let printing = Printing { audience, ..Printing::new(&English) };
        let document = compose_revision(&world.state, &issued, &printing);
        let (_, read, text) = printed(&document);
        (document.content_json.unwrap(), read, text)
    };
    let (whole, read, text) = print(None);
    assert!(text.contains(&contract) && !text.contains("Edition"));
    let (internal, _, text) = print(Some(Audience::Internal));
    assert_eq!(internal, whole);
    assert!(text.contains("everything") && text.contains(&contract));

    let (json, edition, text) = print(Some(Audience::Supplier));
    assert!(text.contains("For suppliers:"), "{text}");
    assert!(!text.contains(&contract), "{text}");
    assert!(
        !String::from_utf8(json.clone()).unwrap().contains(&contract),
        "the file holds nothing that it doesn't show"
    );
    assert_eq!(edition.printed_digest, read.printed_digest, "the pages name what was signed");
    let said = edition_of(&json).unwrap();
    assert_eq!(said.digest, content.digest());
    assert!(said.left_out.contains(&("front-page".to_owned(), "contract".to_owned())), "{said:?}");
    assert_eq!(edition_of(&whole), None);
}
