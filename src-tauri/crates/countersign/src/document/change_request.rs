//! A change request: what should change and why, what it costs, what was decided, and what the workstream that carries it out has
//! signed since.

use documents::model::{Block, Document, Heading, KeyValue, Pair, Row, Span, TableColumn, Text};
use domain::change_request::{ChangeRequest, ChangeRequestStatus};
use domain::entity::{Entity, State};
use domain::message::Message;
use serde_json::json;

use super::report::{Report, on_lines, table, upright};
use super::{Printing, names};

/// Version of the document's form.
const SCHEMA: u32 = 1;

/// A change request as a document.
pub fn compose_change_request(state: &State, request: &ChangeRequest, printing: &Printing) -> Document {
    let state = &printing.in_language(state);
    let say = |code: &str| printing.say(code);
    let signed: Vec<_> = state
        .sign_offs
        .iter()
        .filter(|it| it.withdrawn.is_none() && request.workstream.is_some() && it.workstream == request.workstream)
        .collect();
    let integrations: Vec<_> = request.integrations.iter().filter_map(|id| state.get(*id)).collect();
    let mut blocks = vec![
        Block::Title(Text::from(say("change-request-title"))),
        Block::Subtitle(Text(vec![
            Span::mono(request.reference.clone()),
            Span::plain(" "),
            Span::name(request.name.clone(), None),
        ])),
        Block::Paragraph(Text::from(Span::strong(verdict(state, request, printing)))),
        Block::KeyValue(KeyValue { pairs: particulars(state, request, printing), key_mm: 34.0, dense: false }),
        Block::Heading(Heading::new(2, say("change-request-integrations"))),
    ];
    blocks.push(if integrations.is_empty() {
        Block::Paragraph(Text::from(say("document-none")))
    } else {
        let rows = integrations.iter().map(|it| {
            Row::new([Text::from(Span::mono(it.reference.clone())), Text::from(Span::name(it.name.clone(), None))])
        });
        let columns = vec![TableColumn::code(say("document-number")), TableColumn::new(say("run-report-integration"))];
        Block::Table(table(columns, rows.collect()))
    });
    if let Some(workstream) = request.workstream {
        blocks.push(Block::Heading(Heading::new(2, say("change-request-carried-out"))));
        let message = Message::new("change-request-workstream").with("workstream", state.name_of(workstream));
        blocks.push(Block::Paragraph(Text::from(printing.speak.say(&message))));
        let rows = signed.iter().map(|it| {
            let methodology = names::methodology_of(state, it);
            let kind = methodology.and_then(|found| found.sign_offs.iter().find(|kind| kind.id == it.sign_off));
            Row::new([
                Text::from(kind.map_or_else(|| it.sign_off.0.clone(), |kind| kind.name.clone())),
                Text::from(printing.speak.date(it.head.changed_at.date_in(&state.project().zone))),
                Text::from(Span::mono(it.reference.clone())),
            ])
        });
        let rows: Vec<Row> = rows.collect();
        blocks.push(if rows.is_empty() {
            Block::Paragraph(Text::from(say("change-request-nothing-signed")))
        } else {
            let columns = vec![
                TableColumn::new(say("change-request-sign-off")),
                TableColumn::code(say("change-request-signed-on")),
                TableColumn::code(say("change-request-certificate")),
            ];
            Block::Table(table(columns, rows))
        });
    }
    let newest = signed.iter().map(|it| it.head.changed_at).max();
    Report {
        name: say("change-request-title"),
        subject: format!("{} {}", request.reference, request.name),
        as_of: newest.into_iter().chain([request.head.changed_at]).max().unwrap_or(request.head.changed_at),
        content: json!({"schema": SCHEMA, "record": "change-request", "request": request,
            "integrations": integrations.iter().map(|it| it.reference.as_str()).collect::<Vec<_>>(),
            "signed": signed.iter().map(|it| it.id()).collect::<Vec<_>>()}),
        pages: upright(blocks),
    }
    .document(state, printing)
}

/// Where the request stands, and by whom.
fn verdict(state: &State, request: &ChangeRequest, printing: &Printing) -> String {
    let code = match request.status {
        ChangeRequestStatus::Draft => "change-request-verdict-draft",
        ChangeRequestStatus::Approved => "change-request-verdict-approved",
        ChangeRequestStatus::Rejected => "change-request-verdict-rejected",
    };
    let by = request.decided_by.map(|id| state.name_of(id)).unwrap_or_default();
    printing.speak.say(&Message::new(code).with("person", by))
}

fn particulars(state: &State, request: &ChangeRequest, printing: &Printing) -> Vec<Pair> {
    let said = |text: &str| (!text.trim().is_empty()).then(|| on_lines(text));
    [
        ("change-request-by", Some(names::person(state, request.requested_by))),
        ("change-request-reason", said(&request.reason)),
        ("change-request-impact", said(&request.impact)),
        ("change-request-decided-by", request.decided_by.map(|id| names::person(state, id))),
        ("change-request-decision", said(&request.decision)),
    ]
    .into_iter()
    .filter_map(|(code, value)| Some(Pair { key: Text::from(printing.say(code)), value: value? }))
    .collect()
}
