//! Rules about tables: rows of one length, heads that say what they are the heads of.

use lopdf::Object;

use super::parsed::{Element, text};
use super::{Parsed, Rule, rule};

pub const RULES: &[Rule] = &[
    rule("ISO 14289-1 7.5, rows", "tables whose rows have as many cells as each other, spans counted", regular),
    rule("ISO 14289-1 7.5, heads", "heads with a scope, and tables with heads", heads),
    rule("ISO 14289-1 7.5, names", "heads under others that name those, which are there", named),
];

/// The rows of a table, each with its cells.
fn rows(parsed: &Parsed, table: usize) -> Vec<Vec<usize>> {
    let mut rows = Vec::new();
    for kid in parsed.under(table) {
        match parsed.elements[kid].kind.as_str() {
            "TR" => rows.push(parsed.under(kid)),
            "THead" | "TBody" | "TFoot" => rows.extend(parsed.under(kid).iter().map(|row| parsed.under(*row))),
            _ => {}
        }
    }
    rows
}

fn span(parsed: &Parsed, cell: &Element, key: &str) -> usize {
    parsed.attribute(cell, key).and_then(|n| n.as_i64().ok()).map_or(1, |n| usize::try_from(n).unwrap_or(0))
}

fn tables(parsed: &Parsed) -> impl Iterator<Item = usize> {
    (0..parsed.elements.len()).filter(|at| parsed.elements[*at].kind == "Table")
}

fn regular(parsed: &Parsed, found: &mut Vec<String>) {
    for table in tables(parsed) {
        let rows = rows(parsed, table);
        // What rows above reach down into, by row.
        let mut from_above = vec![0; rows.len()];
        let mut lengths = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let mut length = from_above[at];
            for cell in row.iter().map(|cell| &parsed.elements[*cell]) {
                let (columns, down) = (span(parsed, cell, "ColSpan"), span(parsed, cell, "RowSpan"));
                length += columns;
                from_above.iter_mut().take(at + down).skip(at + 1).for_each(|n| *n += columns);
                if at + down > rows.len() || columns == 0 || down == 0 {
                    found.push("a cell that reaches out of its table".into());
                }
            }
            lengths.push(length);
        }
        if lengths.is_empty() || lengths.iter().any(|length| *length != lengths[0]) {
            found.push(format!("rows of {lengths:?} columns"));
        }
    }
}

fn heads(parsed: &Parsed, found: &mut Vec<String>) {
    for table in tables(parsed) {
        let cells: Vec<&Element> =
            rows(parsed, table).into_iter().flatten().map(|cell| &parsed.elements[cell]).collect();
        let heads: Vec<&&Element> = cells.iter().filter(|cell| cell.kind == "TH").collect();
        if heads.is_empty() {
            found.push("a table without heads".into());
        }
        for head in heads {
            let scope = parsed.attribute(head, "Scope").as_ref().and_then(super::parsed::name).unwrap_or_default();
            if !matches!(scope.as_str(), "Row" | "Column" | "Both") {
                found.push(format!("a head of \"{scope}\""));
            }
        }
    }
}

fn named(parsed: &Parsed, found: &mut Vec<String>) {
    for table in tables(parsed) {
        let rows = rows(parsed, table);
        let cells = || rows.iter().flatten().map(|cell| &parsed.elements[*cell]);
        let ids: Vec<String> = cells().filter_map(|cell| parsed.text(&cell.dict, "ID")).collect();
        let over = |cell: &Element| -> Vec<String> {
            match parsed.attribute(cell, "Headers") {
                Some(Object::Array(list)) => list.iter().filter_map(text).collect(),
                _ => Vec::new(),
            }
        };
        for cell in cells() {
            found.extend(over(cell).into_iter().filter(|id| !ids.contains(id)).map(|id| format!("{id} is nowhere")));
        }
        // A head over several columns is named by as many heads below it.
        for cell in cells().filter(|cell| cell.kind == "TH") {
            let scope = parsed.attribute(cell, "Scope").as_ref().and_then(super::parsed::name);
            let columns = span(parsed, cell, "ColSpan");
            let Some(id) = parsed.text(&cell.dict, "ID") else {
                if columns > 1 && scope.as_deref() == Some("Column") {
                    found.push("a head over others without a name".into());
                }
                continue;
            };
            if cells().filter(|other| over(other).contains(&id)).count() != columns {
                found.push(format!("{id} is not named by the heads under it"));
            }
        }
    }
}
