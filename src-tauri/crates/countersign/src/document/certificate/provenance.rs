//! How signatures came here that were not made here: on paper, or in the answer to a review. Said in full, and no more than
//! is known.

use documents::model::{Block, Heading, Row, Table, TableColumn, Text};
use domain::message::Message;
use domain::sign_off::{Mark, SignOff};

use super::super::{digests, names};
use super::Certificate;

impl Certificate<'_> {
    /// A table of those signatures with what it is worth, under a heading of that level; nothing where there are none.
    pub(in crate::document) fn provenance_blocks(&self, level: u8) -> Vec<Block> {
        let answers = self.shown.iter().filter_map(|shown| shown.answer);
        let rows: Vec<Row> = answers.filter_map(|answer| self.provenance_row(answer)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let table = Table {
            columns: vec![
                TableColumn::code(self.say("document-head-certificate")),
                TableColumn::new(self.say("document-head-how")),
                TableColumn::new(self.say("document-head-recorded-by")),
                TableColumn::code(self.say("document-head-evidence")),
            ],
            rows,
            ..Table::default()
        };
        vec![
            Block::Heading(Heading::new(level, self.say("document-recorded"))),
            Block::Table(table),
            Block::Note(Text::from(self.say("document-recorded-note"))),
        ]
    }

    fn provenance_row(&self, answer: &SignOff) -> Option<Row> {
        let (how, by, evidence) = match &answer.mark {
            Mark::Paper { scan, recorded: Some(recorded) } => {
                let date = self.printing.speak.date(recorded.dated);
                (Message::new("document-how-paper").with("date", date), recorded.by, *scan)
            }
            Mark::Received(received) => {
                let when = self.printing.speak.instant_at_offset(received.said_at, answer.offset_minutes);
                let review = self.state.get(received.review).map(|review| review.reference.clone());
                let message = Message::new("document-how-received").with("review", review.unwrap_or_default());
                let message = message.with("name", &received.said_by).with("when", when);
                (message.with("package", received.package.short()), received.recorded_by, received.answer)
            }
            _ => return None,
        };
        let mut who = names::person_plain(self.state, by);
        let at = self.printing.speak.instant(answer.at, &self.state.project().zone);
        who.0.push(documents::model::Span::plain(format!(", {at}")));
        Some(Row::new([Text::from(answer.reference.clone()), Text::from(self.tell(how)), who, digests::long(evidence)]))
    }
}
