//! What kind of file the bytes are: by content first, because extensions lie.

use serde::Serialize;

/// A kind of file that an import acts on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An XLSX workbook.
    Workbook,
    /// A workbook of the old binary format, or one behind a password: both are the same container.
    ProtectedOrOldWorkbook,
    /// Separated values.
    Csv,
    /// Nothing but white space.
    Empty,
    /// Something else.
    Unknown,
}

/// How much of a file is looked at to tell text from other bytes.
const PROBE_BYTES: usize = 64 * 1024;

/// The kind of a file. The name decides only where the content doesn't: whether text is separated values.
pub fn identify(name: &str, bytes: &[u8]) -> Kind {
    const CONTAINER: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.starts_with(CONTAINER) {
        return Kind::ProtectedOrOldWorkbook;
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return if holds_workbook(name, bytes) { Kind::Workbook } else { Kind::Unknown };
    }
    let probe = &bytes[..bytes.len().min(PROBE_BYTES)];
    let is_utf16 = probe.starts_with(&[0xFF, 0xFE]) || probe.starts_with(&[0xFE, 0xFF]);
    let body = probe.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(probe).trim_ascii();
    if body.is_empty() {
        return Kind::Empty;
    }
    // Control characters that no text holds; a stray NUL in an export is a finding of the reader, many are not text.
    let strange = body.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C)).count();
    let is_text = is_utf16 || strange * 50 <= body.len();
    let is_other_format = [&b"%PDF-"[..], b"<?xml", b"<!DOCTYPE", b"<html", b"ISA*", b"UNA", b"UNB+", b"{", b"["]
        .iter()
        .any(|start| body.starts_with(start));
    match (is_text, is_other_format, has_extension(name, &["csv", "txt", "tsv", "tab"])) {
        (true, false, _) | (true, true, true) => Kind::Csv,
        _ => Kind::Unknown,
    }
}

/// Whether a ZIP holds a workbook. A damaged one can't be listed: then its name decides, so that the reader can say
/// what is wrong with it.
fn holds_workbook(name: &str, bytes: &[u8]) -> bool {
    let by_name = has_extension(name, &["xlsx", "xlsm"]);
    zip::ZipArchive::new(std::io::Cursor::new(bytes))
        .map_or(by_name, |archive| archive.index_for_name("xl/workbook.xml").is_some() || by_name)
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    extensions.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_over_the_extension() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        workbook.add_worksheet();
        let xlsx = workbook.save_to_buffer().unwrap();
        assert_eq!(identify("suppliers.csv", &xlsx), Kind::Workbook);
        assert_eq!(identify("suppliers.xlsx", b"Name*,Status\n"), Kind::Csv);
        assert_eq!(identify("a", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"), Kind::ProtectedOrOldWorkbook);
        assert_eq!(identify("a.csv", b" \r\n"), Kind::Empty);
        assert_eq!(identify("a.pdf", b"%PDF-1.7"), Kind::Unknown);
        assert_eq!(identify("a.csv", b"[id],name"), Kind::Csv, "an odd header in a file that says it is CSV");
        assert_eq!(identify("a.csv", &[0u8; 500]), Kind::Unknown);
        assert_eq!(identify("a.csv", b"\xFF\xFEN\0a\0"), Kind::Csv);
    }

    #[test]
    fn a_damaged_workbook_is_still_a_workbook_by_name() {
        assert_eq!(identify("a.xlsx", b"PK\x03\x04 cut off"), Kind::Workbook);
        assert_eq!(identify("a.zip", b"PK\x03\x04 cut off"), Kind::Unknown);
    }
}
