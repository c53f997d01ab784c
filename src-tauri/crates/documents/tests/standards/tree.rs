//! Rules about the tree of what is said: its types, its order, and the way back from pages to it.

use std::collections::BTreeMap;

use lopdf::Object;

use super::parsed::{Kid, place};
use super::{Parsed, Rule, rule};

pub const RULES: &[Rule] = &[
    rule("ISO 14289-1 7.1, types", "standard types, or own ones that stand for standard types", types),
    rule("ISO 14289-1 7.1, parents", "a tree of parents that agrees with the tree both ways", both_ways),
    rule("ISO 14289-1 7.1, order", "a tree in the order in which pages are read", order),
    rule("ISO 14289-1 7.3", "figures with words and the place that they cover", figures),
    rule("ISO 14289-1 7.4.2", "headings from the first level on, none skipped", headings),
    rule("ISO 14289-1 7.6", "lists of items, items of labels and bodies, and how they are numbered", lists),
    rule("ISO 14289-1 7.9", "notes with a name of their own", notes),
    rule("ISO 32000-1 14.8.4", "elements under those that may hold them", holders),
];

const STANDARD: [&str; 47] = [
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "Figure",
    "Formula",
    "Form",
];

/// The tree of parents: what each key leads to.
pub fn parents(parsed: &Parsed) -> BTreeMap<i64, Object> {
    let root = parsed.dict(&parsed.catalogue(), "StructTreeRoot").unwrap_or_default();
    let tree = parsed.dict(&root, "ParentTree").unwrap_or_default();
    let nums = parsed.list(&tree, "Nums");
    nums.chunks_exact(2).filter_map(|pair| Some((pair[0].as_i64().ok()?, pair[1].clone()))).collect()
}

fn types(parsed: &Parsed, found: &mut Vec<String>) {
    for element in &parsed.elements {
        if !STANDARD.contains(&element.kind.as_str()) {
            found.push(element.kind.clone());
        }
    }
    found.extend(
        parsed.roles.keys().filter(|own| STANDARD.contains(&own.as_str())).map(|own| format!("{own} is remapped")),
    );
    if parsed.elements.is_empty() {
        found.push("no tree".into());
    }
}

fn both_ways(parsed: &Parsed, found: &mut Vec<String>) {
    let parents = parents(parsed);
    let mut owners: BTreeMap<(usize, i64), usize> = BTreeMap::new();
    for (at, element) in parsed.elements.iter().enumerate() {
        for kid in &element.kids {
            if let Kid::Marked(page, mcid) = kid {
                owners.insert((*page, *mcid), at);
            }
        }
        let above = element.dict.get(b"P").ok().and_then(|p| p.as_reference().ok());
        if element.parent.is_some_and(|parent| parsed.elements[parent].id != above) {
            found.push(format!("a {} that names another parent", element.kind));
        }
    }
    for (at, page) in parsed.pages.iter().enumerate() {
        let Some(key) = page.dict.get(b"StructParents").ok().and_then(|k| k.as_i64().ok()) else {
            if !page.marks.is_empty() {
                found.push(format!("{} has no key", place(at)));
            }
            continue;
        };
        let list = parents.get(&key).and_then(|o| parsed.file.dereference(o).ok()).and_then(|(_, o)| o.as_array().ok());
        for mcid in &page.marks {
            let told = list.and_then(|l| l.get(usize::try_from(*mcid).ok()?)).and_then(|o| o.as_reference().ok());
            let owner = owners.get(&(at, *mcid)).and_then(|own| parsed.elements[*own].id);
            if told.is_none() || told != owner {
                found.push(format!("{mcid} on {}", place(at)));
            }
        }
    }
    let root = parsed.dict(&parsed.catalogue(), "StructTreeRoot").unwrap_or_default();
    let next = root.get(b"ParentTreeNextKey").ok().and_then(|k| k.as_i64().ok()).unwrap_or(0);
    if parents.keys().any(|key| *key >= next) {
        found.push("the next key is taken".into());
    }
}

/// All marked content in the order of the tree.
fn told(parsed: &Parsed, at: usize, all: &mut Vec<(usize, i64)>) {
    for kid in &parsed.elements[at].kids {
        match kid {
            Kid::Element(kid) => told(parsed, *kid, all),
            Kid::Marked(page, mcid) => all.push((*page, *mcid)),
            Kid::Annotation(_) => {}
        }
    }
}

fn order(parsed: &Parsed, found: &mut Vec<String>) {
    let mut all = Vec::new();
    (0..parsed.elements.len())
        .filter(|at| parsed.elements[*at].parent.is_none())
        .for_each(|at| told(parsed, at, &mut all));
    let beside = side_by_side(parsed);
    for pair in all.windows(2) {
        let within = |one: &(usize, i64)| beside.get(one);
        if pair[0].0 > pair[1].0 && (within(&pair[0]).is_none() || within(&pair[0]) != within(&pair[1])) {
            found.push(format!("{} after {}", place(pair[1].0), place(pair[0].0)));
        }
    }
    let mut last: BTreeMap<usize, i64> = BTreeMap::new();
    for (page, mcid) in all {
        let before = last.insert(page, mcid).unwrap_or(-1);
        if mcid < before && !beside.contains_key(&(page, mcid)) {
            found.push(format!("{mcid} after {before} on {}", place(page)));
        }
    }
}

/// Marked content that is painted side by side and told one after the other: cells of a row that is cut go on on the next
/// page, lines of a list stand in two columns. With the row or the list.
fn side_by_side(parsed: &Parsed) -> BTreeMap<(usize, i64), usize> {
    let mut found = BTreeMap::new();
    for (at, element) in parsed.elements.iter().enumerate().filter(|(_, e)| matches!(e.kind.as_str(), "TR" | "L")) {
        let mut own = Vec::new();
        told(parsed, at, &mut own);
        if element.kind == "L" || own.iter().any(|(page, _)| *page != own[0].0) {
            found.extend(own.into_iter().map(|one| (one, at)));
        }
    }
    found
}

fn figures(parsed: &Parsed, found: &mut Vec<String>) {
    for element in parsed.elements.iter().filter(|e| matches!(e.kind.as_str(), "Figure" | "Formula")) {
        let words = parsed.text(&element.dict, "Alt").unwrap_or_default();
        if words.trim().is_empty() {
            found.push("a figure without words".into());
        }
        let covered: Vec<f32> = match parsed.attribute(element, "BBox") {
            Some(Object::Array(list)) => list.iter().filter_map(|o| o.as_float().ok()).collect(),
            _ => Vec::new(),
        };
        let page = element.kids.iter().find_map(|kid| if let Kid::Marked(page, _) = kid { Some(*page) } else { None });
        let sheet =
            page.and_then(|p| parsed.pages.get(p)).map(|p| parsed.list(&p.dict, "MediaBox")).unwrap_or_default();
        let side = |at: usize| sheet.get(at).and_then(|o| o.as_float().ok()).unwrap_or(0.0);
        let inside = matches!(covered[..], [l, b, r, t] if l < r && b < t && l >= 0.0 && b >= 0.0 && r <= side(2) && t <= side(3));
        if !inside {
            found.push(format!("\"{words}\" covers {covered:?}"));
        }
    }
}

fn headings(parsed: &Parsed, found: &mut Vec<String>) {
    let mut before = 0;
    for element in &parsed.elements {
        let level = element.kind.strip_prefix('H').and_then(|digit| digit.parse::<u8>().ok());
        if element.kind == "H" {
            found.push("a heading without a level".into());
        }
        if let Some(level) = level {
            if level > before + 1 {
                found.push(format!("H{level} after H{before}"));
            }
            before = level;
        }
    }
}

fn lists(parsed: &Parsed, found: &mut Vec<String>) {
    for (at, element) in parsed.elements.iter().enumerate() {
        let kinds: Vec<&str> = parsed.under(at).iter().map(|kid| parsed.elements[*kid].kind.as_str()).collect();
        match element.kind.as_str() {
            "L" => {
                if !kinds.contains(&"LI") || kinds.iter().any(|kind| !matches!(*kind, "LI" | "Caption" | "L")) {
                    found.push(format!("a list of {kinds:?}"));
                }
                if parsed.attribute(element, "ListNumbering").is_none() {
                    found.push("a list of which nobody knows how it is numbered".into());
                }
            }
            "LI" if !kinds.contains(&"LBody") || kinds.iter().any(|kind| !matches!(*kind, "Lbl" | "LBody")) => {
                found.push(format!("an item of {kinds:?}"));
            }
            _ => {}
        }
    }
}

fn notes(parsed: &Parsed, found: &mut Vec<String>) {
    let ids: Vec<Option<String>> = parsed.elements.iter().map(|e| parsed.text(&e.dict, "ID")).collect();
    for (element, id) in parsed.elements.iter().zip(&ids) {
        if element.kind == "Note" && id.is_none() {
            found.push("a note".into());
        }
    }
    let named: Vec<&String> = ids.iter().flatten().collect();
    found.extend(super::parsed::repeated(named).into_iter().map(|id| format!("{id} is the name of two")));
}

fn holders(parsed: &Parsed, found: &mut Vec<String>) {
    for element in &parsed.elements {
        let above = element.parent.map_or("", |parent| parsed.elements[parent].kind.as_str());
        let sound = match element.kind.as_str() {
            "Document" => element.parent.is_none(),
            "LI" => above == "L",
            "LBody" => above == "LI",
            "Lbl" => matches!(above, "LI" | "TOCI" | "Note" | "Caption" | "BibEntry"),
            "TR" => matches!(above, "Table" | "THead" | "TBody" | "TFoot"),
            "TH" | "TD" => above == "TR",
            "THead" | "TBody" | "TFoot" => above == "Table",
            "TOCI" => above == "TOC",
            "Caption" => matches!(above, "Table" | "Figure" | "L" | "TOC"),
            "Span" | "Link" | "Code" | "Reference" | "Quote" => {
                !matches!(above, "" | "Document" | "Sect" | "Div" | "Table" | "L" | "TR" | "TOC")
            }
            _ => !matches!(above, "" | "Table" | "L" | "TR" | "LI" | "TOC" | "THead" | "TBody"),
        };
        if !sound {
            found.push(format!("a {} under {above}", element.kind));
        }
    }
}
