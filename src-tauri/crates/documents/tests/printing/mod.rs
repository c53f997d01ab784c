//! Printing a document and asking outside tools what is on its pages.

use std::process::{Command, Output};

use documents::model::*;
use documents::verify::{self, StructNode};
use documents::{RenderOptions, Rendered, render};

/// Prints a document that can be printed.
pub fn print(document: &Document) -> Rendered {
    render(document, &RenderOptions::default()).expect("the document prints")
}

/// A document of one section without header.
pub fn of(blocks: Vec<Block>) -> Document {
    Document {
        title: "Test".into(),
        language: "en".into(),
        contents: ContentsPage::Never,
        sections: vec![Section { orientation: Orientation::Portrait, blocks }],
        ..Document::default()
    }
}

/// What a reading aid would say.
pub fn structure(rendered: &Rendered) -> StructNode {
    verify::read(&rendered.bytes).expect("our own file").structure.expect("tagged")
}

/// Runs a tool on a file. Set-up installs poppler-utils and qpdf: without them the test fails rather than pass unseen.
pub fn tool(name: &str, before: &[&str], rendered: &Rendered, after: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, &rendered.bytes).expect("written");
    Command::new(name)
        .args(before)
        .arg(&path)
        .args(after)
        .output()
        .unwrap_or_else(|e| panic!("{name} can't be run ({e}); set-up installs poppler-utils and qpdf"))
}

/// The text of all pages as poppler reads it.
pub fn pdftotext(rendered: &Rendered) -> String {
    let output = tool("pdftotext", &["-enc", "UTF-8"], rendered, &["-"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}
