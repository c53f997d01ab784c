//! Searching what people typed.

use store::Workspace;

use crate::sample::{edited, workspace};

/// The titles that a text finds.
fn titles(workspace: &Workspace, text: &str) -> Vec<String> {
    workspace.search(None, text, 20).unwrap().into_iter().map(|hit| hit.title).collect()
}

#[test]
fn words_are_found_by_their_beginning_in_any_script() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let names = [
        "Überweisung ohne Währung",
        "発注書の通貨が空です",
        "العملة مفقودة في الفاتورة",
        "ใบสั่งซื้อไม่มีสกุลเงิน",
        "통화가 없는 주문",
    ];
    let changes: Vec<_> = names.iter().map(|name| journal.issue(name)).collect();
    workspace.commit(&journal.operation(changes)).unwrap();

    let found = [
        ("uberweis", 0),
        ("WÄHRUNG", 0),
        ("ohne währ", 0),
        ("発注", 1),
        ("通貨", 1),
        ("貨が空", 1),
        ("مفقود", 2),
        ("الفاتورة", 2),
        ("สกุลเงิน", 3),
        ("통화", 4),
    ];
    for (text, name) in found {
        assert_eq!(titles(&workspace, text), [names[name]], "{text}");
    }
    for text in ["貨通", "berweisung", "ohne Währungen"] {
        assert!(titles(&workspace, text).is_empty(), "{text}");
    }
}

#[test]
fn references_and_other_fields_are_found_and_titles_come_first() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let (mut one, two) = (journal.issue("Prices"), journal.issue("Currency of prices"));
    one.after.as_mut().unwrap()["description"] = "A long story. ".repeat(30).into();
    let text = format!("{}The currency is empty.", one.after.as_ref().unwrap()["description"].as_str().unwrap());
    one.after.as_mut().unwrap()["description"] = text.into();
    workspace.commit(&journal.operation(vec![one.clone(), two])).unwrap();
    let reference = one.after.as_ref().unwrap()["reference"].as_str().unwrap();

    assert_eq!(titles(&workspace, reference), ["Prices"]);
    assert_eq!(titles(&workspace, "currency"), ["Currency of prices", "Prices"]);
    let hits = workspace.search(Some(journal.project), "CURRENCY empty", 20).unwrap();
    assert!(hits[0].snippet.starts_with('…') && hits[0].snippet.contains("currency is empty"), "{}", hits[0].snippet);
    assert!(workspace.search(Some(crate::sample::id(99)), "currency", 20).unwrap().is_empty());
    assert_eq!(titles(&workspace, "Österle").len(), 3, "organisation, person and project");
}

#[test]
fn the_index_follows_changes() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let issue = journal.issue("Prices");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    let change = edited(&issue.after.unwrap(), "name", "Amounts");
    workspace.commit(&journal.operation(vec![change.clone()])).unwrap();
    assert!(titles(&workspace, "prices").is_empty());
    assert_eq!(titles(&workspace, "amounts"), ["Amounts"]);
    let removal = domain::entity::Change { before: change.after.clone(), after: None, ..change };
    workspace.commit(&journal.operation(vec![removal])).unwrap();
    assert!(titles(&workspace, "amounts").is_empty());
    assert_eq!(workspace.verify().unwrap().findings, []);
}

#[test]
fn any_text_may_be_searched_for() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let issue = journal.issue("He said “no” AND left (title:x)");
    workspace.commit(&journal.operation(vec![issue])).unwrap();
    let long = "wort ".repeat(10_000);
    let hostile = [
        "",
        " ",
        "\"",
        "\"\"\"",
        "'",
        "*",
        "AND",
        "OR NOT",
        "NEAR(",
        "title:",
        "{title} :",
        "^a",
        "a*b",
        "-",
        "--",
        "()",
        "a\"b",
        "\0",
        "a\0b",
        ";",
        "%",
        "\\",
        "“",
        "💥",
        "½",
        "²",
        "\u{301}",
        "\u{64B}",
        "a\u{200F}b",
        "॥",
        "़",
        &long,
    ];
    for text in hostile {
        workspace.search(None, text, 20).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
    assert_eq!(titles(&workspace, "AND").len(), 1);
    assert_eq!(titles(&workspace, "(title:x").len(), 1);
    assert_eq!(titles(&workspace, "\"no\" left").len(), 1);
}
