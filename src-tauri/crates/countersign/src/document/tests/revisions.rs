//! Drafts and issued revisions.

use documents::model::{Block, Status, Watermark};
use serde_json::json;

use super::super::{Printing, compose_draft, compose_revision};
use super::world::World;
use super::{English, printed};

#[test]
fn a_draft_says_so_on_every_page() {
    let world = World::new();
    let document = compose_draft(&world.state, "requirements", world.workstream, &Printing::new(&English)).unwrap();
    assert_eq!(document.furniture.status, Some(Status::Draft));
    assert_eq!(document.watermark, Some(Watermark::Draft { instant: "5 OCT 2026, 09:30 CEST".into() }));
    let (bytes, read, text) = printed(&document);
    assert_eq!(read.title, "Integration Requirements Document");
    for said in
        ["陈慧敏", "راشد المنصوري", "Österle Maschinenbau GmbH & Co. KG, Reutlingen", "Customer integration manager"]
    {
        assert!(text.contains(said), "{said} in {text}");
    }
    let working = domain::document::build::working(&world.state, "requirements", world.workstream).unwrap();
    let digest = working.digest();
    assert_eq!(read.content_digest, Some(digest.0), "what is embedded has the digest that a signature would bind");
    assert_eq!(read.printed_digest, Some(digest.to_string()[..8].to_owned()), "the digest at the foot of every page");
    assert_eq!(printed(&document).0, bytes, "the same state prints the same bytes");
}

#[test]
fn every_binding_and_informative_value_is_printed() {
    let world = World::new();
    for (document, _) in domain::document::build::documents() {
        let mut world = World::new();
        if document != "requirements" {
            world.answer(document);
        }
        let content = domain::document::build::working(&world.state, document, world.workstream).unwrap();
        let printing = Printing::new(&English);
        let (_, _, text) = printed(&compose_draft(&world.state, document, world.workstream, &printing).unwrap());
        let text: String = text.split_whitespace().collect();
        for section in &content.sections {
            let rows = section.rows.iter().flat_map(|row| row.binding.values().chain(row.informative.values()));
            for value in rows.chain(section.binding.values()).chain(section.informative.values()) {
                let Some(said) = value.as_str().filter(|said| said.contains(' ')) else { continue };
                for line in said.lines() {
                    let line: String = line.split_whitespace().collect();
                    assert!(text.contains(&line), "{document}: {} lacks {line}", section.id);
                }
            }
        }
    }
    let unknown = compose_draft(&world.state, "no-such", world.workstream, &Printing::new(&English)).unwrap_err();
    assert_eq!(unknown.message().code, "document-unknown");
}

#[test]
fn records_inside_a_field_say_first_what_they_are_about() {
    let world = World::new();
    let printing = Printing::new(&English);
    let text = |document| printed(&compose_draft(&world.state, document, world.workstream, &printing).unwrap()).2;
    assert!(text("training-attendance").contains("راشد المنصوري · absent · watches the recording"));
    assert!(text("testing-scenarios").contains("SCN-01 · Pass · 30 invoices were posted by the second run."));
}

#[test]
fn a_document_names_its_workstream_where_the_project_has_several_and_a_row_that_is_gone() {
    let mut world = World::new();
    let methodology = world.state.project().methodology;
    world.make("workstream", json!({"name": "Phase 2", "methodology": methodology}));
    let revision = world.issue("requirements", "First issue");
    let document = compose_revision(&world.state, &revision, &Printing::new(&English));
    assert_eq!(document.furniture.project, "Österle Maschinenbau: Coupa with SAP S/4HANA, Core");
    let requirement = world.state.requirements.iter().next().unwrap();
    let (id, statement) = (requirement.head.id, requirement.statement.clone());
    world.state.apply(domain::entity::EntityKind::Requirement, id, None).unwrap();
    let text = printed(&compose_revision(&world.state, &revision, &Printing::new(&English))).2;
    assert!(text.contains(&statement), "what was issued is printed as it was");
    assert!(text.contains("(no longer there)"), "{text}");
}

#[test]
fn an_issued_revision_that_is_outdated_says_what_changed() {
    let mut world = World::new();
    let revision = world.issue("requirements", "First issue, after two Discover sessions");
    let document = compose_revision(&world.state, &revision, &Printing::new(&English));
    assert_eq!((document.furniture.status, document.watermark), (Some(Status::Issued), None));

    world.wait_hours(50);
    world.edit(world.integrations[1], &json!({"frequency": "hourly, at minute 10"}));
    let document = compose_revision(&world.state, &revision, &Printing::new(&English));
    assert_eq!((&document.furniture.status, &document.watermark), (&Some(Status::Issued), &None));
    let (_, read, text) = printed(&document);
    assert!(
        text.contains(
            "Outdated: one place changed since this revision was issued, last by Tomasz Wróblewski on 8 Oct 2026."
        ),
        "{text}"
    );
    assert!(text.contains("hourly, at minute 10"), "{text}");
    assert_eq!(read.content_digest, Some(revision.digest.0), "what was issued is what is embedded");

    let newer = world.issue("requirements", "Invoices leave every hour");
    let text = printed(&compose_revision(&world.state, &revision, &Printing::new(&English))).2;
    assert!(text.contains("Revision 2 of 9 Oct 2026 has replaced this one."), "{text}");
    let text = printed(&compose_revision(&world.state, &newer, &Printing::new(&English))).2;
    assert!(text.contains("follows revision 1 of 6 Oct 2026"), "{text}");
}

#[test]
fn a_signed_revision_is_stale_when_what_was_signed_changes_and_good_again_when_it_is_undone() {
    let mut world = World::new();
    let revision = world.issue("requirements", "First issue");
    world.sign("requirements", world.chen, &[&revision], &json!({}));
    let printing = Printing::new(&English);
    let signed = compose_revision(&world.state, &revision, &printing);
    assert_eq!(signed.furniture.status, Some(Status::Signed("6 Oct 2026".into())));
    let text = printed(&signed).2;
    assert!(text.contains("Signed 6 Oct 2026, 22:30 UTC+08:00, certificate OES-C-01"), "{text}");

    world.wait_hours(24);
    world.edit(world.chen, &json!({"phone": "+86 574 5550"}));
    let status = compose_revision(&world.state, &revision, &printing).furniture.status;
    assert_eq!(status, Some(Status::Signed("6 Oct 2026".into())), "a telephone number unsigns nothing");

    world.edit(world.integrations[0], &json!({"method": "REST API"}));
    let stale = compose_revision(&world.state, &revision, &printing);
    assert_eq!(stale.furniture.status, Some(Status::Stale));
    assert_eq!(stale.watermark, Some(Watermark::Stale { since: "7 OCT 2026".into() }));
    let text = printed(&stale).2;
    assert!(text.contains("The signatures no longer hold: one place changed since they were given"), "{text}");

    world.edit(world.integrations[0], &json!({"method": "Flat file, SFTP"}));
    let good = compose_revision(&world.state, &revision, &printing);
    assert_eq!(good.furniture.status, Some(Status::Signed("6 Oct 2026".into())));
}

#[test]
fn scenarios_have_a_form_each_that_is_filled_in_by_hand_and_tell_no_runs() {
    let mut world = World::new();
    world.answer("testing-scenarios");
    let print = |blank: bool| {
        let printing = Printing { blank, ..Printing::new(&English) };
        compose_draft(&world.state, "testing-scenarios", world.workstream, &printing).unwrap()
    };
    let (filled, blank) = (print(false), print(true));
    assert_eq!(filled.content_json, blank.content_json, "it is the same document");
    let scenarios: Vec<_> = world.state.scenarios.iter().filter(|it| it.workstream == world.workstream).collect();
    let blocks = blank.sections.iter().flat_map(|section| &section.blocks);
    let forms: Vec<_> =
        blocks.filter_map(|block| if let Block::Figure(form) = block { Some(&form.alt) } else { None }).collect();
    assert!(!scenarios.is_empty());
    assert_eq!(forms.len(), scenarios.len());
    for (scenario, form) in scenarios.iter().zip(forms) {
        let steps = scenario.steps.iter().filter(|step| !step.trim().is_empty()).count().max(1);
        assert!(form.contains(&format!("for {}, with {steps} step", scenario.reference)), "{form}");
    }
    let text = printed(&blank).2;
    assert!(text.contains("struck through once and initialled"));
    assert!(text.contains("What was seen") && !printed(&filled).2.contains("What was seen"));
}
