//! The first page of a gate's certificate: verdict, oath, what exactly is signed, and the signatures.

use documents::model::{
    Block, Column, Columns, Heading, KeyValue, Pair, Row, Section as Pages, Span, Table, TableColumn, Text,
};
use domain::document::difference::{FieldChange, WHOLE_ROW};
use domain::lifecycle::methodology::Check;
use domain::lifecycle::status::StaleCause;
use domain::message::Message;
use domain::sign_off::{Bound, SignOff, Verdict};

use super::super::{digests, names, signatures};
use super::{Certificate, Validity, record};
use crate::text::templates;

impl Certificate<'_> {
    /// The first page.
    pub(super) fn front(&self) -> Pages {
        let heading = |code: &str| Block::Heading(Heading::new(2, self.say(code)));
        let mut blocks = vec![
            Block::Columns(Columns {
                columns: vec![
                    Column { width_mm: 0.0, blocks: self.head() },
                    Column { width_mm: 36.0, blocks: vec![self.seal(30.0)] },
                ],
                gap_mm: 8.0,
            }),
            Block::Spacer(2.0),
        ];
        if let Some(kind) = self.kind {
            blocks.push(Block::Oath { text: Text::from(kind.meaning.clone()), centred: false });
        }
        if !self.crowded() {
            blocks.push(heading("document-what-is-signed"));
            blocks.push(Block::Table(self.bound_table()));
        }
        blocks.push(heading("document-signatures"));
        blocks.push(self.signature_blocks());
        blocks.push(heading("document-validity"));
        blocks.extend(self.validity_blocks());
        blocks.push(Block::KeyValue(KeyValue { pairs: self.around(), key_mm: 30.0, dense: true }));
        Pages { blocks, ..Pages::default() }
    }

    /// Whether the list of documents would push signatures from the first page.
    pub(super) fn crowded(&self) -> bool {
        self.shown.len() > 4 || self.sign_off.bound.len() > 8
    }

    fn head(&self) -> Vec<Block> {
        let project = self.state.project();
        let mut number = self.tell(Message::new("document-certificate-of").with("number", &self.sign_off.reference));
        if !project.contract.trim().is_empty() {
            let contract = Message::new("document-contract-number").with("contract", project.contract.trim());
            number = format!("{number} · {}", self.tell(contract));
        }
        let title = names::in_workstream(self.state, self.printing, &self.name(), self.sign_off.workstream);
        let mut parties = names::organisation(self.state, project.customer);
        parties.0.push(Span::plain(format!(" {} ", self.say("document-and"))));
        parties.0.extend(names::organisation(self.state, project.provider).0);
        parties.0.push(Span::plain(format!(". {}", self.result())));
        vec![Block::Note(Text::from(number)), Block::Title(Text::from(title)), Block::Paragraph(parties)]
    }

    /// The seal of the certificate's own content.
    pub(in crate::document) fn seal(&self, size_mm: f32) -> Block {
        let stale = matches!(self.validity, Validity::Stale(_));
        Block::Seal { digest: digests::seal(self.digest), size_mm, stale, caption: None }
    }

    /// The result in one line.
    pub(in crate::document) fn result(&self) -> String {
        let signed = self.shown.iter().filter_map(|shown| shown.answer);
        let signed = signed.filter(|answer| answer.verdict != Verdict::Declined);
        let code = match self.validity {
            Validity::Declined => "document-result-declined",
            Validity::Withdrawn(_) => "document-result-withdrawn",
            Validity::Stale(_) => "document-result-stale",
            Validity::Incomplete => "document-result-incomplete",
            Validity::Complete => "document-result-complete",
        };
        self.tell(
            Message::new(code)
                .with("given", signed.count())
                .with("needed", self.shown.len())
                .with("conditions", self.conditions().len())
                .with("waivers", self.waivers().len())
                .with("person", self.state.name_of(self.sign_off.person)),
        )
    }

    pub(super) fn bound_table(&self) -> Table {
        let rows = self.sign_off.bound.iter().map(|bound| {
            let issued = self.state.get(bound.revision).map(|revision| self.day(revision.issued_at));
            Row::new([
                Text::from(self.bound_title(bound)),
                Text::from(bound.number.to_string()),
                Text::from(issued.unwrap_or_default()),
                digests::long(bound.digest),
            ])
        });
        Table {
            columns: vec![
                TableColumn::new(self.say("document-head-document")),
                TableColumn::number(self.say("document-revision")),
                TableColumn::code(self.say("document-head-issued")),
                TableColumn::code(self.say("document-head-first-digits")),
            ],
            rows: rows.collect(),
            row_heads: true,
            ..Table::default()
        }
    }

    /// The title of a signed document, with its workstream where the project has several.
    pub(in crate::document) fn bound_title(&self, bound: &Bound) -> String {
        let title = self.printing.title_of(self.state, bound);
        names::in_workstream(self.state, self.printing, &title, Some(bound.workstream))
    }

    /// The signatures in signing order.
    pub(in crate::document) fn signature_blocks(&self) -> Block {
        let blocks = self.shown.iter().map(|shown| match (shown.answer, shown.signatory) {
            (Some(answer), signatory) => {
                signatures::given(self.state, self.printing, self.methodology, signatory, answer)
            }
            (None, Some(signatory)) => {
                signatures::blank(self.state, self.printing, self.methodology, shown.index, signatory)
            }
            (None, None) => documents::model::SignatureBlock::default(),
        });
        Block::Signatures(blocks.collect())
    }

    /// Whether it holds, why not, and since when.
    pub(in crate::document) fn validity_blocks(&self) -> Vec<Block> {
        let strong = |text: String| Block::Paragraph(Text::from(Span::strong(text)));
        let as_of = self.printing.speak.instant(self.as_of, &self.state.project().zone);
        match &self.validity {
            Validity::Complete => {
                vec![strong(self.tell(Message::new("document-valid").with("as-of", as_of)))]
            }
            Validity::Incomplete => {
                vec![strong(self.tell(Message::new("document-valid-incomplete").with("as-of", as_of)))]
            }
            Validity::Declined => {
                let message = Message::new("document-was-declined").with("reason", &self.sign_off.reason);
                vec![strong(self.tell(message))]
            }
            Validity::Withdrawn(withdrawal) => {
                let message = Message::new("document-was-withdrawn").with("date", self.day(withdrawal.at));
                vec![strong(self.tell(message.with("reason", &withdrawal.reason)))]
            }
            Validity::Stale(causes) => causes
                .iter()
                .map(|cause| {
                    let fields: Vec<_> = cause.changes.iter().map(|change| self.place(cause, change)).collect();
                    let message = Message::new("document-stale-cause")
                        .with("document", templates::title(self.state, self.printing.language(), &cause.document))
                        .with("number", cause.number)
                        .with("count", cause.changes.len())
                        .with("fields", fields.join(", "));
                    let message = match cause.changed_at {
                        None => message.with("when", "unknown"),
                        Some(at) => message.with("when", "known").with("date", self.day(at)),
                    };
                    strong(self.tell(message))
                })
                .collect(),
        }
    }

    /// Where a change is: the row or section, and the field by its label.
    fn place(&self, cause: &StaleCause, change: &FieldChange) -> String {
        let template = self.printing.template_of(self.state, &cause.document);
        let section = template.as_ref().and_then(|template| template.section(&change.section));
        let field = section.and_then(|section| section.field(&change.field));
        let title = section.map_or(change.section.as_str(), |section| section.title.as_str());
        let row = if change.row_label.is_empty() { title } else { &change.row_label };
        match field {
            Some(field) => format!("{row}: {}", field.label),
            None if change.field == WHOLE_ROW => row.to_owned(),
            None => change.place(),
        }
    }

    /// What the signature opens, what it follows, and when it ends.
    fn around(&self) -> Vec<Pair> {
        let pair = |code: &str, value: String| Pair::new(self.say(code), value);
        let mut pairs = Vec::new();
        let opens = self.opens();
        let holds = matches!(self.validity, Validity::Complete | Validity::Incomplete);
        if !opens.is_empty() && holds {
            pairs.push(pair("document-opens", opens.join(", ")));
        }
        if let Some((before, digest)) = record::before(self.signed, self.sign_off) {
            let message = Message::new("document-follows-certificate")
                .with("number", &before.reference)
                .with("sign-off", self.name_of(before))
                .with("date", self.day(before.at))
                .with("digest", digest.short());
            pairs.push(pair("document-it-follows", self.tell(message)));
        }
        if holds {
            pairs.push(pair("document-it-ends", self.say("document-it-ends-when")));
        }
        pairs
    }

    /// The name of the sign-off that another certificate is of.
    pub(in crate::document) fn name_of(&self, other: &SignOff) -> String {
        let kind = names::methodology_of(self.state, other).and_then(|it| it.sign_off(&other.sign_off));
        let name = kind.map_or_else(|| other.sign_off.to_string(), |kind| kind.name.clone());
        names::in_workstream(self.state, self.printing, &name, other.workstream)
    }

    /// The steps whose gates ask for this sign-off.
    fn opens(&self) -> Vec<String> {
        let Some(methodology) = self.methodology else { return Vec::new() };
        let asks = |check: &Check| matches!(check, Check::Signed { sign_off } if *sign_off == self.sign_off.sign_off);
        let mut before = false;
        let mut opens = Vec::new();
        for step in &methodology.steps {
            if before || step.starts.iter().any(|condition| asks(&condition.check)) {
                opens.push(step.name.clone());
            }
            before = step.items.iter().any(|item| asks(&item.check));
        }
        opens
    }
}
