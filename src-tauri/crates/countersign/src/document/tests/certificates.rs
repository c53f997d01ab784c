//! Certificates of gates and of the project.

use std::sync::Arc;

use documents::model::{Block, Document, Paper, Status, Watermark};
use documents::verify::StructNode;
use serde_json::json;

use super::super::{Printing, certificate_digest, compose_certificate, compose_revision};
use super::world::World;
use super::{English, printed};

/// What of a certificate is the same however long one waits.
fn said(world: &World, sign_off: &domain::sign_off::SignOff) -> String {
    printed(&compose_certificate(&world.state, sign_off, &Printing::new(&English))).2
}

#[test]
fn a_gate_certificate_states_what_was_signed_by_whom_and_whether_it_holds() {
    let mut world = World::new();
    let requirements = world.issue("requirements", "First issue");
    let mappings = world.issue("data-mappings", "First issue");
    let issue = world.make(
        "issue",
        json!({"reference": "OES-31", "workstream": world.workstream, "kind": "data", "severity": "minor",
            "name": "Payment term ZB45 has no counterpart in Coupa", "raised_by": world.chen, "raised_at": world.now,
            "owner": world.provider_manager, "due": "2026-12-04", "status": "in-work",
            "workaround": "ZB45 is mapped to ZB30 until then"}),
    );
    world.make(
        "waiver",
        json!({"reference": "WAI-01", "workstream": world.workstream, "step": "discover", "condition": "sample-data-delivered",
            "reason": "Contracts moved to a later phase", "person": world.rashid, "party": "customer",
            "expires": "2027-01-31"}),
    );
    let declined = world.sign(
        "design",
        world.rashid,
        &[&requirements, &mappings],
        &json!({"verdict": "declined", "reason": "Consignment receipts were mapped to movement type 101", "offset_minutes": 240}),
    );
    let strokes = json!([[[200, 300], [500, 700], [900, 250]], [[1000, 600], [1600, 620]]]);
    let signed = world.sign(
        "design",
        world.chen,
        &[&requirements, &mappings],
        &json!({"verdict": "conditional", "conditions": [issue], "mark": {"kind": "drawn", "strokes": strokes}}),
    );

    let printing = Printing { journal_head: Some("16a0 f83c"), ..Printing::new(&English) };
    let document = compose_certificate(&world.state, &signed, &printing);
    assert_eq!(document.furniture.status, Some(Status::Signed("7 Oct 2026".into())));
    assert_eq!(document.watermark, Some(Watermark::Signed { date: "7 OCT 2026".into() }));
    let (bytes, read, text) = printed(&document);
    for part in [
        "Sign-off certificate OES-C-02 · contract OES-2026-114",
        "The customer agrees to the design",
        "陈慧敏",
        "8 Oct 2026, 05:30 UTC+08:00",
        "drawn by hand · certificate OES-C-02",
        "Signed with one condition, one waiver in force.",
        "Payment term ZB45 has no counterpart in Coupa",
        "Deliver sample data files",
        "Contracts moved to a later phase",
        "Declined (OES-C-01): Consignment receipts were mapped to movement type 101",
        "Valid: nothing that was signed has changed",
        "certificate OES-C-01 (Design sign-off",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let digits: String = text.split_whitespace().collect();
    assert!(digits.contains(&requirements.digest.to_string()) && digits.contains(&mappings.digest.to_string()));
    let digest = certificate_digest(&world.state, &signed);
    assert_eq!(read.content_digest, Some(digest.0));
    assert_eq!(read.printed_digest, Some(digest.to_string()[..8].to_owned()));
    assert_eq!(printed(&compose_certificate(&world.state, &signed, &printing)).0, bytes);

    let refusal = compose_certificate(&world.state, &declined, &printing);
    assert_eq!((&refusal.furniture.status, &refusal.watermark), (&None, &None), "a refusal is no signature");
    assert!(printed(&refusal).2.contains("Declined by راشد المنصوري"));
}

#[test]
fn a_certificate_is_stale_with_its_cause_and_keeps_its_digest() {
    let mut world = World::new();
    let revision = world.issue("requirements", "First issue");
    let signed = world.sign("requirements", world.chen, &[&revision], &json!({}));
    let digest = certificate_digest(&world.state, &signed);
    world.wait_hours(48);
    world.edit(world.integrations[1], &json!({"frequency": "hourly"}));
    world.edit(world.chen, &json!({"name": "陳慧敏"}));
    let document = compose_certificate(&world.state, &signed, &Printing::new(&English));
    assert_eq!(document.furniture.status, Some(Status::Stale));
    assert_eq!(document.furniture.content_digest, Some(digest.0), "what was signed is what it was");
    let text = printed(&document).2;
    assert!(
        text.contains(
            "No longer valid: Integration Requirements Document differs from revision 1 in one place since 8 Oct 2026."
        ),
        "{text}"
    );
    assert!(text.contains("INT-02: Frequency") && text.contains("daily 04:00"), "{text}");
}

#[test]
fn a_sign_off_of_two_waits_for_the_second_and_shows_a_scan_and_a_withdrawal() {
    let mut world = World::new();
    let documents =
        [world.issue("requirements", ""), world.issue("data-mappings", ""), world.issue("testing-scenarios", "")];
    let bound: Vec<_> = documents.iter().collect();
    let provider = world.sign(
        "unit-testing",
        world.provider_manager,
        &bound,
        &json!({"party": "provider", "offset_minutes": 60, "mark": {"kind": "paper", "scan": world.file()}}),
    );
    let document = compose_certificate(&world.state, &provider, &Printing::new(&English));
    assert_eq!((&document.furniture.status, &document.watermark), (&None, &None));
    let text = printed(&document).2;
    assert!(text.contains("1 of 2 signatures given."), "{text}");
    assert!(text.contains("on paper, scan"), "{text}");

    let customer = world.sign("unit-testing", world.chen, &bound, &json!({"slot": 1}));
    let text = said(&world, &provider);
    assert!(text.contains("Signed by all 2."), "{text}");
    let taken_back = json!({"withdrawn": {"at": world.now, "reason": "The wrong build was tested"}});
    let digest = certificate_digest(&world.state, &customer);
    world.edit(customer.head.id, &taken_back);
    assert!(said(&world, &provider).contains("1 of 2 signatures given."));
    let withdrawn = world.state.sign_offs.iter().next_back().unwrap();
    assert!(said(&world, withdrawn).contains("Withdrawn on 9 Oct 2026. Reason: The wrong build was tested"));
    assert_eq!(certificate_digest(&world.state, withdrawn), digest);
}

#[test]
fn the_project_certificate_holds_the_whole_history() {
    let mut world = World::new();
    let requirements = world.issue("requirements", "First issue");
    world.sign("requirements", world.chen, &[&requirements], &json!({}));
    let mappings = world.issue("data-mappings", "First issue");
    let refused = json!({"verdict": "declined", "reason": "Movement type 101 is wrong"});
    world.sign("design", world.chen, &[&requirements, &mappings], &refused);
    world.sign("design", world.chen, &[&requirements, &mappings], &json!({}));
    let scenarios = world.issue("testing-scenarios", "Completed");
    let project = world.sign(
        "project",
        world.rashid,
        &[&requirements, &mappings, &scenarios],
        &json!({"workstream": null, "offset_minutes": 240}),
    );
    let document = compose_certificate(&world.state, &project, &Printing::new(&English));
    let (_, read, text) = printed(&document);
    assert_eq!(read.pages, 2);
    for part in [
        "Project sign-off certificate OES-C-04",
        "Invoices OK to pay",
        "راشد المنصوري",
        "History of the project",
        "Declined (OES-C-02): Movement type 101 is wrong",
        "Test client refreshed · Customer 7",
        "countersign verify-pdf OES-C-04.pdf",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn signatures_stand_on_the_first_page_of_both_papers_however_much_is_accepted() {
    let mut world = World::new();
    let first = world.state.integrations.iter().next().unwrap().clone();
    for number in 4..40 {
        let mut body = serde_json::to_value(&first).unwrap();
        body["reference"] = json!(format!("INT-{number:02}"));
        world.make("integration", body);
    }
    let requirements = world.issue("requirements", "First issue");
    let members = json!({"workstream": null});
    let project = world.sign("project", world.rashid, &[&requirements], &members);
    for paper in [Paper::A4, Paper::Letter] {
        let printing = Printing { paper, ..Printing::new(&English) };
        let document = compose_certificate(&world.state, &project, &printing);
        let first = &document.sections[0].blocks;
        assert!(first.iter().any(|block| matches!(block, Block::Signatures(_))));
        assert!(!first.iter().any(|block| matches!(block, Block::TwoColumnList(_))), "39 integrations are too many");
        let alone = Document { sections: document.sections[..1].to_vec(), ..document.clone() };
        assert_eq!(printed(&alone).1.pages, 1, "{paper:?}");
        assert!(printed(&document).2.contains("39"));
    }
}

#[test]
fn a_scan_is_printed_on_the_certificate_and_a_logo_on_documents_only() {
    let icon: Arc<[u8]> = include_bytes!("../../../../../../icons/128x128.png").as_slice().into();
    let mut world = World::new();
    let project = world.state.project().head.id;
    world.edit(project, &json!({"branding": {"logo": world.file(), "colour": "#8A1E2B"}}));
    let revision = world.issue("requirements", "First issue");
    let scan = json!({"mark": {"kind": "paper", "scan": world.file()}});
    let signed = world.sign("requirements", world.chen, &[&revision], &scan);
    let printing = Printing { blobs: &|_| Some(icon.clone()), ..Printing::new(&English) };
    let certificate = compose_certificate(&world.state, &signed, &printing);
    assert!(certificate.branding.logo.is_none(), "a gate's certificate belongs to both parties");
    assert_eq!(
        alternatives(&certificate),
        ["Scan of the signature of 陈慧敏", "QR code with the number and the digest of certificate OES-C-01"]
    );
    let document = compose_revision(&world.state, &revision, &printing);
    let code = "QR code with the document, the revision and the digest of its content";
    let told = alternatives(&document);
    assert_eq!(told[..2], ["Logo", code]);
    assert!(
        told[2].starts_with("3 of 3 integrations. 1 Suppliers: SAP S/4HANA"),
        "the requirements show their flows: {told:?}"
    );
}

/// What a voice says for each picture.
fn alternatives(document: &Document) -> Vec<String> {
    fn under(node: &StructNode, all: &mut Vec<String>) {
        all.extend(node.alt.clone());
        node.kids.iter().for_each(|kid| under(kid, all));
    }
    let mut all = Vec::new();
    under(printed(document).1.structure.as_ref().unwrap(), &mut all);
    all
}
