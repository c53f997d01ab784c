//! The front page: whose document it is, which revision, where it stands, who signed it, and how it came to be.

use documents::model::{
    Block, Cell, Column, Columns, Heading, KeyValue, Pair, QrCode, Row, Section as Pages, Span, Table, TableColumn,
    Text,
};
use domain::message::Message;
use domain::sign_off::Verdict;

use super::body::FRONT_PAGE;
use super::revision::Composing;
use super::standing::{self, Slot, Standing};
use super::{branding, digests, names};

impl Composing<'_> {
    /// The front page.
    pub(super) fn front(&self) -> Pages {
        let say = |code: &str| self.printing.say(code);
        let heading = |code: &str| Block::Heading(Heading::new(3, say(code)));
        let branding = branding(self.state, self.printing);
        let mut blocks = Vec::new();
        // Without a brand the title stands at the head of the page.
        if branding.logo.is_some() || branding.colour.is_some() {
            blocks.push(Block::Masthead { right: Text::from(self.with_provider()), rule: true });
            blocks.push(Block::Spacer(6.0));
        }
        blocks.extend([
            Block::Title(Text::from(self.title())),
            Block::Subtitle(Text::from(self.subtitle())),
            Block::Spacer(4.0),
            Block::Columns(Columns {
                columns: vec![
                    Column { width_mm: 0.0, blocks: vec![self.control()] },
                    Column { width_mm: 36.0, blocks: self.seal_and_code() },
                ],
                gap_mm: 8.0,
            }),
        ]);
        blocks.extend(self.verdict().map(|said| Block::Paragraph(Text::from(Span::strong(said)))));
        let signatures = self.signatures();
        // A document that no sign-off names is never signed: nothing is said of signatures.
        if !signatures.rows.is_empty() {
            blocks.extend([Block::Spacer(3.0), heading("document-signatures"), Block::Table(signatures)]);
            blocks.push(Block::Note(Text::from(say("document-signature-note"))));
        }
        blocks.extend([Block::Spacer(3.0), heading("document-history"), Block::Table(self.history())]);
        if !self.changes.is_empty() {
            blocks.push(Block::Spacer(3.0));
            blocks.push(heading("document-changes"));
            blocks.push(Block::Table(self.body().changes_table()));
        }
        Pages { blocks, ..Pages::default() }
    }

    fn with_provider(&self) -> String {
        let provider = self.state.name_of(self.state.project().provider);
        self.printing.speak.say(&Message::new("document-with-provider").with("provider", provider))
    }

    fn subtitle(&self) -> String {
        let project = &self.state.project().name;
        names::in_workstream(self.state, self.printing, project, Some(self.workstream))
    }

    /// The control table: parties, contract, revision, status, and the digest in full.
    fn control(&self) -> Block {
        let project = self.state.project();
        let pair = |code: &str, value: Text| Pair { key: Text::from(self.printing.say(code)), value };
        let mut pairs = vec![
            pair("document-party-customer", names::organisation(self.state, project.customer)),
            pair("document-party-provider", names::organisation(self.state, project.provider)),
        ];
        let values = self.values();
        let front = self.content.sections.iter().find(|section| section.id == FRONT_PAGE);
        let asked = self.template.as_ref().and_then(|template| template.section(FRONT_PAGE));
        for (section, content) in asked.into_iter().zip(front) {
            pairs.extend(section.fields.iter().filter_map(|field| {
                let value = values.of(section, field, &content.binding, &content.informative)?;
                Some(Pair { key: values.label(section, field), value })
            }));
        }
        if front.is_none() && !project.contract.trim().is_empty() {
            pairs.push(pair("document-contract", Text::from(Span::name(project.contract.clone(), None))));
        }
        pairs.push(pair("document-revision", self.revision_line()));
        pairs.push(pair("document-status", self.status_line()));
        pairs.extend(self.edition().map(|said| pair("document-edition", Text::from(said))));
        pairs.push(pair("document-template", Text::from(self.content.template.clone())));
        pairs.push(pair("document-digest", digests::full(self.digest)));
        Block::KeyValue(KeyValue { pairs, key_mm: 30.0, dense: false })
    }

    /// For whom the document was printed, and what that leaves out; nothing where nobody was named.
    fn edition(&self) -> Option<String> {
        let audience = self.printing.audience?;
        let message = Message::new("document-edition-for").with("audience", audience).with("count", self.left_out);
        Some(self.printing.speak.say(&message))
    }

    /// The number, and the revision before it.
    fn revision_line(&self) -> Text {
        let before = standing::issued(self.state, &self.content.document, self.workstream);
        let before = before.into_iter().find(|it| it.number < self.number);
        let mut spans = vec![Span::strong(self.number.to_string())];
        if let Some(before) = before {
            let message = Message::new("document-follows").with("number", before.number);
            let message = message.with("date", self.day(before.issued_at));
            spans.push(Span::plain(format!(", {}", self.printing.speak.say(&message))));
        }
        Text(spans)
    }

    /// The state in a frame, and what it means in words.
    fn status_line(&self) -> Text {
        let state = match self.standing {
            Standing::Draft => "draft",
            Standing::Issued | Standing::Outdated => "issued",
            Standing::Signed(_) => "signed",
            Standing::Stale(_) => "stale",
        };
        let word = Span::framed(self.printing.say(&format!("document-state-{state}")));
        let mut message = match (&self.standing, self.revision) {
            (Standing::Draft, _) | (_, None) => Message::new("document-status-draft"),
            (Standing::Issued | Standing::Outdated, Some(revision)) => Message::new("document-status-issued")
                .with("date", self.day(revision.issued_at))
                .with("person", self.state.name_of(revision.issued_by)),
            (Standing::Signed(at), Some(_)) => Message::new("document-status-signed").with("date", self.day(*at)),
            (Standing::Stale(Some(at)), Some(_)) => {
                Message::new("document-status-stale-since").with("date", self.day(*at))
            }
            (Standing::Stale(None), Some(_)) => Message::new("document-status-stale"),
        };
        message = message.with("as-of", self.as_of_text());
        Text(vec![word, Span::plain(format!("\u{A0} {}", self.printing.speak.say(&message)))])
    }

    /// What a reader must know before reading on: that this is not what the project works with any more, and why.
    fn verdict(&self) -> Option<String> {
        let revision = self.revision?;
        let newer = standing::latest(self.state, &revision.document, revision.workstream);
        let newer = newer.filter(|latest| latest.number > revision.number);
        let count = self.changes.len();
        let message = match (&self.standing, newer) {
            (Standing::Draft, _) => return None,
            (_, Some(newer)) => Message::new("document-superseded")
                .with("number", newer.number)
                .with("date", self.day(newer.issued_at))
                .with("count", count),
            (Standing::Stale(_), None) => self.by_whom(Message::new("document-stale-because").with("count", count)),
            (Standing::Outdated, None) => self.by_whom(Message::new("document-outdated").with("count", count)),
            (Standing::Issued | Standing::Signed(_), None) => return None,
        };
        Some(self.printing.speak.say(&message))
    }

    fn by_whom(&self, message: Message) -> Message {
        let newest = self.revision.and_then(|it| standing::newest_change(self.state, it, &self.changes));
        match newest {
            None => message.with("by", "unknown"),
            Some((at, by)) => {
                message.with("by", "known").with("person", self.state.name_of(by)).with("date", self.day(at))
            }
        }
    }

    /// The seal; under it the code by which the scan of a page that was signed by hand is known again.
    fn seal_and_code(&self) -> Vec<Block> {
        let is_signed_ever =
            !standing::slots(self.state, &self.content.document, self.workstream, self.digest).is_empty();
        let mut blocks = vec![self.seal()];
        if let Some(revision) = self.revision.filter(|_| is_signed_ever) {
            blocks.push(Block::Spacer(3.0));
            blocks.push(Block::Qr(QrCode {
                payload: digests::qr_of_document(&revision.document, revision.number, self.digest),
                size_mm: 22.0,
                caption: self.printing.say("document-qr-page"),
                alt: self.printing.say("document-qr-page-alt"),
            }));
        }
        blocks
    }

    fn seal(&self) -> Block {
        Block::Seal {
            digest: digests::seal(self.digest),
            size_mm: 26.0,
            stale: matches!(self.standing, Standing::Stale(_)),
            caption: Some(Text::from(self.printing.say("document-digest"))),
        }
    }

    /// Who signs: the first sign-off that names the document with room for a pen, and whatever else was answered.
    fn signatures(&self) -> Table {
        let say = |code: &str| self.printing.say(code);
        let slots = standing::slots(self.state, &self.content.document, self.workstream, self.digest);
        let own = slots.first().map(|slot| &slot.kind.id);
        let shown = slots.iter().filter(|slot| Some(&slot.kind.id) == own || slot.answer.is_some());
        Table {
            columns: vec![
                TableColumn::new(say("document-head-sign-off")),
                TableColumn::new(say("document-head-name")),
                TableColumn::new(say("document-head-acts-as")),
                TableColumn::new(say("document-head-signature")).fixed(62.0),
            ],
            rows: shown.map(|slot| self.signature_row(slot)).collect(),
            row_height_mm: if slots.iter().any(|slot| Some(&slot.kind.id) == own && slot.answer.is_none()) {
                12.0
            } else {
                0.0
            },
            row_heads: true,
            ..Table::default()
        }
    }

    fn signature_row(&self, slot: &Slot) -> Row {
        let party = names::party(self.printing, slot.signatory.party);
        let meaning = super::signatures::meaning(self.printing, &slot.signatory.meaning);
        let methodology = names::methodology(self.state, Some(self.workstream));
        let roles: Vec<_> = match slot.answer {
            Some(answer) => vec![names::role(methodology, &answer.role)],
            None => slot.signatory.roles.iter().map(|role| names::role(methodology, role)).collect(),
        };
        let mut who = slot.answer.map_or_else(Text::default, |answer| names::person(self.state, answer.person));
        let lead = if who.is_empty() { "" } else { "\n" };
        who.0.push(Span::plain(format!("{lead}{}", roles.join(" / "))));
        let acts = format!("{meaning}, {party}");
        let answer = slot.answer.map_or_else(Text::default, |answer| {
            let code = match answer.verdict {
                Verdict::Signed => "document-answer-signed",
                Verdict::Conditional => "document-answer-conditional",
                Verdict::Declined => "document-answer-declined",
            };
            let when = super::signatures::when(self.printing, answer);
            let message = Message::new(code).with("when", when).with("certificate", &answer.reference);
            Text::from(self.printing.speak.say(&message.with("reason", &answer.reason)))
        });
        let cells = [Text::from(slot.kind.name.clone()), who, Text::from(acts), answer];
        Row { cells: cells.into_iter().map(|text| Cell { text }).collect(), second: None }
    }

    /// Every issued revision, newest first, and the draft above them.
    fn history(&self) -> Table {
        let say = |code: &str| self.printing.say(code);
        let mut rows = Vec::new();
        if self.revision.is_none() {
            let cells = [
                Text::from(self.number.to_string()),
                Text::from(say("document-not-issued")),
                Text::default(),
                Text::default(),
                digests::short(self.digest),
            ];
            rows.push(Row::new(cells));
        }
        let issued = standing::issued(self.state, &self.content.document, self.workstream);
        rows.extend(issued.into_iter().filter(|it| it.number <= self.number).map(|revision| {
            Row::new([
                Text::from(revision.number.to_string()),
                Text::from(self.day(revision.issued_at)),
                names::person_plain(self.state, revision.issued_by),
                Text::from(Span::name(revision.note.clone(), None)),
                digests::short(revision.digest),
            ])
        }));
        Table {
            columns: vec![
                TableColumn::code(say("document-revision")),
                TableColumn::code(say("document-head-date")),
                TableColumn::new(say("document-head-author")),
                TableColumn::new(say("document-head-change")),
                TableColumn::code(say("document-head-digest")),
            ],
            rows,
            row_heads: true,
            ..Table::default()
        }
    }
}
