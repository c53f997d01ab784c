//! What reports have in common: they tell how something stands, nobody signs them, and they are as of the newest change of what
//! they tell.

use documents::model::{
    AsOf, Block, ContentsPage, Document, Furniture, Row, Section as Pages, Span, Table, TableColumn, Text,
};
use domain::digest::{Digest, canonical};
use domain::entity::State;
use domain::time::Instant;
use serde_json::Value;

use super::{Printing, branding, engine_words};

/// A report that was composed.
pub struct Report {
    /// What it is called.
    pub name: String,
    /// What it is about, beside the project; empty for the project itself.
    pub subject: String,
    /// The newest change that it tells of.
    pub as_of: Instant,
    /// What it says, as a machine reads it.
    pub content: Value,
    /// Its pages.
    pub pages: Vec<Pages>,
}

impl Report {
    /// The report as a document of the project.
    pub fn document(self, state: &State, printing: &Printing) -> Document {
        let project = state.project();
        let content = canonical(&self.content);
        let of = if self.subject.is_empty() { project.name.clone() } else { self.subject };
        Document {
            title: format!("{}: {of}", self.name),
            language: printing.speak.language(),
            paper: printing.paper,
            furniture: Furniture {
                project: project.name.clone(),
                document: self.name,
                revision: String::new(),
                status: None,
                header: true,
                content_digest: Some(Digest::of(&content).0),
                as_of: AsOf {
                    text: printing.speak.instant(self.as_of, &project.zone),
                    unix_seconds: self.as_of.timestamp().as_second(),
                },
                journal_head: None,
            },
            watermark: None,
            branding: branding(state, printing),
            contents: ContentsPage::Never,
            sections: self.pages,
            content_json: Some(content),
            words: engine_words(printing),
        }
    }
}

/// Upright pages of these blocks.
pub fn upright(blocks: Vec<Block>) -> Vec<Pages> {
    vec![Pages { blocks, ..Pages::default() }]
}

/// A table whose first column names its rows.
pub fn table(columns: Vec<TableColumn>, rows: Vec<Row>) -> Table {
    Table { columns, rows, row_heads: true, ..Table::default() }
}

/// What somebody typed, line by line, apart from the direction of what is around it.
pub fn on_lines(text: &str) -> Text {
    let mut spans = Vec::new();
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            spans.push(Span::plain("\n"));
        }
        spans.push(Span::name(line.to_owned(), None));
    }
    Text(spans)
}
