//! The sheet that is signed by hand: the sentence, exactly what is signed, and a place for each pen. It is no certificate:
//! it says what would be signed. Its code leads back to exactly these revisions when the scan comes home.

use documents::model::{
    AsOf, Block, Branding, Column, Columns, ContentsPage, Document, Furniture, Heading, QrCode, Row, Section as Pages,
    Span, Table, TableColumn, Text,
};
use domain::digest::{Digest, canonical};
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{Methodology, SignOffKind};
use domain::message::Message;
use domain::sign_off::Bound;
use domain::workstream::Workstream;
use serde_json::json;

use super::{Printing, digests, engine_words, names, signatures};

/// Version of the sheet's form.
const SCHEMA: u32 = 1;

/// What a sheet is for.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    /// The sign-off.
    pub kind: &'a SignOffKind,
    /// The methodology that has it.
    pub methodology: Option<&'a Methodology>,
    /// The workstream; absent where the whole project is signed.
    pub workstream: Option<Id<Workstream>>,
    /// Exactly what is signed.
    pub bound: Vec<Bound>,
}

/// The content of a sheet, in canonical form: nothing in it changes while these revisions are what is signed.
pub fn sheet_bytes(state: &State, sheet: &Sheet) -> Vec<u8> {
    canonical(&json!({
        "schema": SCHEMA,
        "record": "sign-off-sheet",
        "project": state.project().id(),
        "sign_off": sheet.kind.id,
        "workstream": sheet.workstream,
        "meaning": sheet.kind.meaning,
        "bound": sheet.bound,
    }))
}

/// The digest of a sheet's content: at its foot, in its seal and in its code.
pub fn sheet_digest(state: &State, sheet: &Sheet) -> Digest {
    Digest::of(&sheet_bytes(state, sheet))
}

/// The sheet as a document.
pub fn compose_sheet(state: &State, sheet: &Sheet, printing: &Printing) -> Document {
    let project = state.project();
    let digest = sheet_digest(state, sheet);
    let title = names::in_workstream(state, printing, &sheet.kind.name, sheet.workstream);
    let name = printing.say("document-sheet");
    let as_of = sheet.bound.iter().filter_map(|bound| state.get(bound.revision)).map(|it| it.issued_at).max();
    let as_of = as_of.unwrap_or(project.head.changed_at);
    Document {
        title: format!("{name}: {title}"),
        language: printing.speak.language(),
        paper: printing.paper,
        furniture: Furniture {
            project: project.name.clone(),
            document: name,
            revision: String::new(),
            status: None,
            header: true,
            content_digest: Some(digest.0),
            as_of: AsOf {
                text: printing.speak.instant(as_of, &project.zone),
                unix_seconds: as_of.timestamp().as_second(),
            },
            journal_head: None,
        },
        watermark: None,
        // Like a gate's certificate it belongs to both parties.
        branding: Branding::default(),
        contents: ContentsPage::Never,
        sections: vec![Pages { blocks: blocks(state, sheet, printing, digest, &title), ..Pages::default() }],
        content_json: Some(sheet_bytes(state, sheet)),
        words: engine_words(printing),
    }
}

fn blocks(state: &State, sheet: &Sheet, printing: &Printing, digest: Digest, title: &str) -> Vec<Block> {
    let heading = |code: &str| Block::Heading(Heading::new(2, printing.say(code)));
    let project = state.project();
    let mut parties = names::organisation(state, project.customer);
    parties.0.push(Span::plain(format!(" {} ", printing.say("document-and"))));
    parties.0.extend(names::organisation(state, project.provider).0);
    let code = QrCode {
        payload: digests::qr_of_sheet(&sheet.kind.id, digest),
        size_mm: 27.0,
        caption: printing.say("document-qr-sheet"),
        alt: printing.say("document-qr-sheet-alt"),
    };
    let head = vec![
        Block::Note(Text::from(printing.say("document-sheet"))),
        Block::Title(Text::from(title.to_owned())),
        Block::Paragraph(parties),
        Block::Note(Text::from(printing.say("document-sheet-lead"))),
    ];
    let blank = (0u32..)
        .zip(&sheet.kind.signatories)
        .map(|(place, signatory)| signatures::blank(state, printing, sheet.methodology, place, signatory));
    vec![
        Block::Columns(Columns {
            columns: vec![
                Column { width_mm: 0.0, blocks: head },
                Column { width_mm: 36.0, blocks: vec![Block::Qr(code)] },
            ],
            gap_mm: 8.0,
        }),
        Block::Spacer(2.0),
        Block::Oath { text: Text::from(sheet.kind.meaning.clone()), centred: false },
        heading("document-what-is-signed"),
        Block::Table(bound_table(state, sheet, printing)),
        heading("document-signatures"),
        Block::Signatures(blank.collect()),
        Block::Note(Text::from(
            printing.speak.say(&Message::new("document-verification-code").with("code", digests::code(digest))),
        )),
    ]
}

fn bound_table(state: &State, sheet: &Sheet, printing: &Printing) -> Table {
    let rows = sheet.bound.iter().map(|bound| {
        let title = printing.title_of(state, bound);
        let issued = state.get(bound.revision).map(|revision| revision.issued_at.date_in(&state.project().zone));
        Row::new([
            Text::from(names::in_workstream(state, printing, &title, Some(bound.workstream))),
            Text::from(bound.number.to_string()),
            Text::from(issued.map(|day| printing.speak.date(day)).unwrap_or_default()),
            digests::long(bound.digest),
        ])
    });
    Table {
        columns: vec![
            TableColumn::new(printing.say("document-head-document")),
            TableColumn::number(printing.say("document-revision")),
            TableColumn::code(printing.say("document-head-issued")),
            TableColumn::code(printing.say("document-head-first-digits")),
        ],
        rows: rows.collect(),
        row_heads: true,
        ..Table::default()
    }
}
