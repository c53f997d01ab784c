//! What the name of a file, a sheet or a section says: which object or record, and in which direction.

use domain::catalogue::{BusinessObject, find, naming};
use domain::integration::Direction;

/// Words that describe the file, not the object.
const SILENT: &[&str] = &[
    "import",
    "imports",
    "export",
    "exports",
    "inbound",
    "outbound",
    "incoming",
    "outgoing",
    "template",
    "templates",
    "csv",
    "flat",
    "file",
    "files",
    "format",
    "formats",
    "layout",
    "layouts",
    "column",
    "columns",
    "field",
    "fields",
    "coupa",
    "integration",
    "integrations",
    "loader",
    "upload",
    "specification",
    "spec",
    "specs",
    "sample",
    "mapping",
    "xlsx",
    "copy",
    "final",
    "draft",
];
/// Further words that a section's title adds to the record's name.
const SECTION: &[&str] = &["record", "records", "row", "rows", "section", "type", "types", "level", "definition"];

/// An object's name and direction as a title tells them.
pub(super) struct Title {
    pub(super) name: String,
    pub(super) direction: Option<Direction>,
}

/// Reads the title of a file (without its extension) or of a sheet.
pub(super) fn object_title(written: &str) -> Title {
    let words = naming::words(written);
    let has = |names: &[&str]| words.iter().any(|word| names.contains(&word.to_lowercase().as_str()));
    let inbound = has(&["import", "imports", "inbound", "incoming"]) || words.iter().any(|word| word == "IN");
    let outbound = has(&["export", "exports", "outbound", "outgoing"]) || words.iter().any(|word| word == "OUT");
    let direction = match (inbound, outbound) {
        (true, false) => Some(Direction::Inbound),
        (false, true) => Some(Direction::Outbound),
        (true, true) => Some(Direction::Both),
        (false, false) => None,
    };
    Title { name: without(written, &words, SILENT), direction }
}

/// The name of a record as the title of its section tells it.
pub(super) fn record_title(written: &str) -> String {
    let words = naming::words(written);
    let silent: Vec<&str> = SILENT.iter().chain(SECTION).copied().collect();
    without(written, &words, &silent)
}

/// The words that say something, or all as written where none does or none is silent.
fn without(written: &str, words: &[String], silent: &[&str]) -> String {
    let says = |word: &&String| {
        let lower = word.to_lowercase();
        let is_number = lower.chars().all(|c| c.is_ascii_digit());
        let is_version = lower.len() > 1 && lower.starts_with('v') && lower[1..].chars().all(|c| c.is_ascii_digit());
        !(is_number || is_version || silent.contains(&lower.as_str()) || matches!(word.as_str(), "IN" | "OUT"))
    };
    let telling: Vec<&String> = words.iter().filter(says).collect();
    let as_written = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if telling.is_empty() || (telling.len() == words.len() && as_written.contains(' ')) {
        return as_written.trim_matches(|c: char| c == ':' || c == '-').trim().to_owned();
    }
    telling.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" ")
}

/// The name of a file without folders and extension.
pub(super) fn file_stem(name: &str) -> &str {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    base.rsplit_once('.').map_or(base, |(stem, _)| stem)
}

/// Whether a sheet still has the name that the spreadsheet program gave it.
pub(super) fn is_unnamed(sheet: &str) -> bool {
    let letters = sheet.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ').to_lowercase();
    ["sheet", "tabelle", "feuil", "feuille", "hoja", "foglio", "blad"].contains(&letters.as_str())
}

/// Direction of an object: what the titles say, the nearest first; else what the built-in object says; `None` where
/// nothing tells.
pub(super) fn direction(titles: &[Option<Direction>], name: &str) -> Option<Direction> {
    let said = titles.iter().copied().flatten().next();
    said.or_else(|| find(name).map(|object: &BusinessObject| object.direction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_tell_object_and_direction() {
        for (written, name, direction) in [
            ("Suppliers Import", "Suppliers", Some(Direction::Inbound)),
            ("coupa_purchase_orders_export_20240501", "purchase orders", Some(Direction::Outbound)),
            ("ExchangeRates", "Exchange Rates", None),
            ("03 - Remit-To Addresses", "Remit To Addresses", None),
            ("Remit-To Addresses", "Remit-To Addresses", None),
            ("Suppliers (Import & Export)", "Suppliers", Some(Direction::Both)),
            ("Template", "Template", None),
            ("Users v2", "Users", None),
        ] {
            let title = object_title(written);
            assert_eq!((title.name.as_str(), title.direction), (name, direction), "{written}");
        }
    }

    #[test]
    fn sections_name_records() {
        assert_eq!(record_title("Header Record"), "Header");
        assert_eq!(record_title("Requisition header columns"), "Requisition header");
        assert_eq!(record_title("Line"), "Line");
        assert_eq!(record_title("2. Line Allocation columns:"), "Line Allocation");
    }

    #[test]
    fn stems_and_unnamed_sheets() {
        assert_eq!(file_stem("C:\\data\\Suppliers.v2.csv"), "Suppliers.v2");
        assert_eq!(file_stem("Users"), "Users");
        assert!(is_unnamed("Sheet1") && is_unnamed("Tabelle 2") && !is_unnamed("Suppliers"));
    }
}
