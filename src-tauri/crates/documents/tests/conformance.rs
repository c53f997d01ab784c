//! Documents by the rules of PDF/UA-1 and PDF/A-3, and the rules by files that break each of them.

mod damage;
mod sample;
mod standards;

use documents::model::*;
use documents::{RenderOptions, render};
use standards::{Parsed, RULES, breaches, judged};

fn printed(document: &Document) -> Vec<u8> {
    render(document, &RenderOptions::default()).expect("the document prints").bytes
}

#[test]
fn a_document_with_every_block_keeps_the_standards() {
    for paper in [Paper::A4, Paper::Letter] {
        let document = Document { paper, ..sample::document() };
        assert_eq!(judged(&printed(&document)), [] as [String; 0]);
    }
    for (status, watermark) in [
        (Status::Signed("26 Mar 2027".into()), Watermark::Signed { date: "26 MAR 2027".into() }),
        (Status::Stale, Watermark::Stale { since: "19 NOV 2026".into() }),
    ] {
        let mut document = sample::document();
        document.furniture.status = Some(status);
        document.watermark = Some(watermark);
        assert_eq!(judged(&printed(&document)), [] as [String; 0]);
    }
}

#[test]
fn what_is_unusual_keeps_the_standards() {
    let group = |head: &str, first, span| GroupHead { head: head.into(), first, span };
    let cut: Vec<String> = (0..3000).map(|i| format!("word{i}")).collect();
    let table = Table {
        columns: ["a", "b", "c", "d", "e"].map(TableColumn::new).into(),
        groups: vec![group("One", 1, 1), group("Two", 2, 2)],
        rows: vec![
            Row::new(["1", "2"]),
            Row { second: Some("What did not fit".into()), ..Row::new(["1", "2", "3", "4", "5"]) },
            Row::new([Text::from("1"), cut.join(" ").into(), cut.join(" ").into()]),
        ],
        row_heads: true,
        note: Some("A note under it".into()),
        ..Table::default()
    };
    let nowhere = Span::plain("nowhere").linked(Link::Bookmark("gone".into()));
    let long = Span::plain("a link that goes over lines ".repeat(12)).linked(Link::Uri("https://example.org/ü".into()));
    let blocks = vec![
        Block::Heading(Heading::new(3, "A small heading before any other")),
        Block::Heading(Heading::new(3, "Another")),
        Block::Heading(Heading::new(1, "")),
        Block::Paragraph([nowhere, Span::plain(" and "), long].into()),
        Block::KeyValue(KeyValue::default()),
        Block::List(Vec::new()),
        Block::Counts(Vec::new()),
        Block::TwoColumnList(Vec::new()),
        Block::List(vec![ListItem::default()]),
        Block::Image(ImageBlock { alt: String::new(), ..sample::logo() }),
        Block::Table(table),
        Block::Table(Table { columns: vec![TableColumn::new("Alone")], ..Table::default() }),
        Block::Paragraph("تُرحَّل الفواتير 骨 חשבונית".into()),
    ];
    let section = |orientation| Section { orientation, blocks: blocks.clone() };
    let document = Document {
        title: "Unusual".into(),
        language: "de-DE".into(),
        contents: ContentsPage::Always,
        sections: vec![section(Orientation::Portrait), section(Orientation::Landscape)],
        ..Document::default()
    };
    assert_eq!(judged(&printed(&document)), [] as [String; 0]);
}

#[test]
fn a_draft_with_a_box_in_place_of_a_character_does_not_claim_the_standards() {
    let blocks = vec![Block::Paragraph("An ancient sign: \u{1F98A} here".into())];
    let section = Section { orientation: Orientation::Portrait, blocks };
    let document =
        Document { title: "Box".into(), language: "en".into(), sections: vec![section], ..Document::default() };
    let found: Vec<&str> = breaches(&Parsed::of(&printed(&document))).iter().map(|(rule, _)| rule.clause).collect();
    assert!(found.contains(&"ISO 14289-1 5") && found.contains(&"ISO 19005-3 6.6.2"), "{found:?}");
}

#[test]
fn every_rule_can_be_broken() {
    let good = printed(&sample::document());
    let mut broken = Vec::new();
    for (at, (clause, damage)) in damage::WAYS.iter().enumerate() {
        let mut parts = damage::Damaged::of(&good);
        damage(&mut parts);
        let parsed = Parsed::from_parts(parts.head, parts.tail, parts.file);
        let found: Vec<&str> = breaches(&parsed).iter().map(|(rule, _)| rule.clause).collect();
        assert!(found.contains(clause), "way {at} should break {clause}, but breaks {found:?}");
        broken.push(*clause);
    }
    for rule in RULES.iter().copied().flatten() {
        assert!(broken.contains(&rule.clause), "nothing breaks {}", rule.clause);
    }
}
