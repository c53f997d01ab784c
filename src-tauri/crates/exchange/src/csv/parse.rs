//! Text to records, by RFC 4180, with every departure from it located.

use domain::message::Message;

use super::{MAX_CELL_BYTES, MAX_COLUMNS, MAX_RECORDS, Record};
use crate::reading::{Findings, line, line_column};

/// Where the reader stands within a value.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// At its first character.
    Start,
    /// In a value without quotes.
    Bare,
    /// Between quotes.
    Quoted,
    /// Behind a quote that closes the value or is the first of a doubled one.
    QuoteInQuoted,
}

pub(super) fn parse(text: &str, delimiter: char, findings: &mut Findings) -> Vec<Record> {
    let mut parser = Parser::new(findings);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        // CR LF is one line end, and so is a CR alone.
        let ends_line = c == '\n' || (c == '\r' && parser.state != State::Quoted);
        if c == '\r' && ends_line && characters.peek() == Some(&'\n') {
            continue;
        }
        parser.take(c, delimiter, ends_line);
        if parser.records.len() >= MAX_RECORDS {
            let message = Message::new("csv-too-many-records").with("limit", MAX_RECORDS);
            parser.findings.error(message, line(parser.line));
            return parser.records;
        }
    }
    parser.finish()
}

struct Parser<'f> {
    records: Vec<Record>,
    cells: Vec<String>,
    cell: String,
    state: State,
    line: u32,
    record_line: u32,
    quote_line: u32,
    cell_is_cut: bool,
    columns_are_cut: bool,
    findings: &'f mut Findings,
}

impl<'f> Parser<'f> {
    fn new(findings: &'f mut Findings) -> Self {
        Self {
            records: Vec::new(),
            cells: Vec::new(),
            cell: String::new(),
            state: State::Start,
            line: 1,
            record_line: 1,
            quote_line: 1,
            cell_is_cut: false,
            columns_are_cut: false,
            findings,
        }
    }

    fn take(&mut self, c: char, delimiter: char, ends_line: bool) {
        match self.state {
            State::Quoted if c == '"' => self.state = State::QuoteInQuoted,
            State::Quoted => self.push(c),
            State::QuoteInQuoted if c == '"' => {
                self.push('"');
                self.state = State::Quoted;
            }
            _ if ends_line => self.end_record(),
            _ if c == delimiter => self.end_cell(),
            State::Start if c == '"' => {
                self.state = State::Quoted;
                self.quote_line = self.line;
            }
            State::Start | State::Bare => {
                if c == '"' {
                    self.tell("csv-quote-in-value");
                }
                self.push(c);
                self.state = State::Bare;
            }
            State::QuoteInQuoted => {
                self.tell("csv-text-after-quote");
                self.push(c);
                self.state = State::Bare;
            }
        }
        if c == '\n' || ends_line {
            self.line = self.line.saturating_add(1);
            if self.cells.is_empty() && self.state == State::Start {
                self.record_line = self.line;
            }
        }
    }

    fn tell(&mut self, code: &str) {
        self.findings.warning(Message::new(code), line_column(self.line, self.cells.len()));
    }

    fn push(&mut self, c: char) {
        if self.cell.len() + c.len_utf8() <= MAX_CELL_BYTES {
            self.cell.push(c);
        } else if !std::mem::replace(&mut self.cell_is_cut, true) {
            let message = Message::new("csv-value-too-long").with("limit", MAX_CELL_BYTES);
            self.findings.error(message, line_column(self.record_line, self.cells.len()));
        }
    }

    fn end_cell(&mut self) {
        self.state = State::Start;
        self.cell_is_cut = false;
        let cell = std::mem::take(&mut self.cell);
        if self.cells.len() < MAX_COLUMNS {
            self.cells.push(cell);
        } else if !std::mem::replace(&mut self.columns_are_cut, true) {
            let message = Message::new("csv-too-many-columns").with("limit", MAX_COLUMNS);
            self.findings.error(message, line_column(self.line, MAX_COLUMNS));
        }
    }

    fn end_record(&mut self) {
        let line_is_empty = self.cells.is_empty() && self.cell.is_empty() && self.state == State::Start;
        if line_is_empty {
            return;
        }
        self.end_cell();
        self.columns_are_cut = false;
        let cells = std::mem::take(&mut self.cells);
        self.records.push(Record { line: self.record_line, cells, spoiled: Default::default() });
    }

    fn finish(mut self) -> Vec<Record> {
        if self.state == State::Quoted {
            let message = Message::new("csv-quote-not-closed");
            self.findings.error(message, line_column(self.quote_line, self.cells.len()));
        }
        self.end_record();
        self.records
    }
}
