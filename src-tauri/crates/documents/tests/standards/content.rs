//! Rules about what pages show: all of it is told or an artifact, by operators and resources that are known.

use super::parsed::{Kid, place, repeated};
use super::{Parsed, Rule, rule};

pub const RULES: &[Rule] = &[
    rule("ISO 19005-3 6.2.2", "operators of the format and resources that the page has", operators),
    rule("ISO 14289-1 7.1, content", "nothing on a page that is neither told nor an artifact", untold),
    rule(
        "ISO 14289-1 7.1, nesting",
        "marks, states and text objects that balance, artifacts and what is told apart",
        nesting,
    ),
    rule("ISO 14289-1 7.1, once", "marked content that is in the tree exactly once", once),
    rule("ISO 14289-1 7.3, drawn", "what is drawn and told, in a Figure or with a text that stands for it", drawn),
    rule("ISO 14289-1 7.20", "no content of its own in a form that pages share", forms),
];

const PAINTING: [&str; 14] = ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "Do", "sh"];

fn operators(parsed: &Parsed, found: &mut Vec<String>) {
    // Those that the engine may write; each stands in ISO 32000-1.
    const KNOWN: [&str; 39] = [
        "q", "Q", "cm", "w", "J", "j", "M", "d", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "f*", "B", "B*",
        "n", "W", "W*", "BT", "ET", "Tf", "Td", "Tr", "Ts", "TJ", "Tj", "rg", "RG", "Do", "BDC", "BMC", "EMC", "gs",
    ];
    for (at, page) in parsed.pages.iter().enumerate() {
        let resources = parsed.dict(&page.dict, "Resources").unwrap_or_default();
        for shown in &page.shown {
            if !KNOWN.contains(&shown.operator.as_str()) {
                found.push(format!("{} on {}", shown.operator, place(at)));
            }
            let kind = match shown.operator.as_str() {
                "Tf" => "Font",
                "Do" => "XObject",
                _ => continue,
            };
            let name = shown.operands.first().and_then(|o| o.as_name().ok()).unwrap_or_default();
            if !parsed.dict(&resources, kind).unwrap_or_default().has(name) {
                found.push(format!("a {kind} of {} that is nowhere", place(at)));
            }
        }
    }
}

fn untold(parsed: &Parsed, found: &mut Vec<String>) {
    for (at, page) in parsed.pages.iter().enumerate() {
        let painting = page.shown.iter().filter(|s| PAINTING.contains(&s.operator.as_str()));
        if let Some(shown) = painting.into_iter().find(|s| !s.artifact && s.mcid.is_none()) {
            found.push(format!("{} on {}", shown.operator, place(at)));
        }
    }
}

fn nesting(parsed: &Parsed, found: &mut Vec<String>) {
    for (at, page) in parsed.pages.iter().enumerate() {
        found.extend(page.faults.iter().map(|fault| format!("{fault} on {}", place(at))));
    }
}

fn once(parsed: &Parsed, found: &mut Vec<String>) {
    let mut told: Vec<(usize, i64)> = Vec::new();
    for kid in parsed.elements.iter().flat_map(|e| &e.kids) {
        if let Kid::Marked(page, mcid) = kid {
            told.push((*page, *mcid));
        }
    }
    let mut marked: Vec<(usize, i64)> = Vec::new();
    for (at, page) in parsed.pages.iter().enumerate() {
        marked.extend(page.marks.iter().map(|mcid| (at, *mcid)));
    }
    for (list, words) in [(&told, "told twice"), (&marked, "marked twice")] {
        found
            .extend(repeated(list.iter().copied()).into_iter().map(|(p, m)| format!("{m} on {} is {words}", place(p))));
    }
    let apart = |list: &[(usize, i64)], other: &[(usize, i64)], words: &str| -> Vec<String> {
        let other: std::collections::BTreeSet<_> = other.iter().collect();
        list.iter()
            .filter(|one| !other.contains(one))
            .map(|(p, m)| format!("{m} on page {} {words}", p.wrapping_add(1)))
            .collect()
    };
    found.extend(apart(&told, &marked, "is told but not marked"));
    found.extend(apart(&marked, &told, "is marked but not told"));
}

fn drawn(parsed: &Parsed, found: &mut Vec<String>) {
    let mut figures = std::collections::BTreeSet::new();
    for element in parsed.elements.iter().filter(|e| e.kind == "Figure") {
        for kid in &element.kids {
            if let Kid::Marked(page, mcid) = kid {
                figures.insert((*page, *mcid));
            }
        }
    }
    for (at, page) in parsed.pages.iter().enumerate() {
        for shown in page.shown.iter().filter(|s| !s.artifact && !s.said) {
            let drawing = PAINTING.contains(&shown.operator.as_str())
                && !matches!(shown.operator.as_str(), "Tj" | "TJ" | "'" | "\"");
            if drawing && shown.mcid.is_some_and(|mcid| !figures.contains(&(at, mcid))) {
                found.push(format!("{} on {}", shown.operator, place(at)));
            }
        }
    }
}

fn forms(parsed: &Parsed, found: &mut Vec<String>) {
    for dict in parsed.every_dict() {
        let form = parsed.name(&dict, "Subtype").as_deref() == Some("Form");
        if form && (dict.has(b"StructParents") || dict.has(b"Ref")) {
            found.push("a form".into());
        }
    }
}
