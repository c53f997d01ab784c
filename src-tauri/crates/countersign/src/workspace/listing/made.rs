//! Lists that a screen makes of several things, as tables: their columns are called as those of the screen are.

use domain::entity::{Entity, EntityKind, State};
use domain::identity::EntityId;
use domain::message::Message;

use super::computed::word;
use super::{Holds, ListColumn, ListQuery, ListTable, MadeList, chosen, in_order};
use crate::error::Error;
use crate::text::{Words, builtin};
use crate::view::{self, catalogue, history, requirements, timeline, traceability};
use crate::workspace::{HistoryQuery, Workspace};

mod adoption;

/// A list with all of its columns and rows, each row by its id.
pub(in crate::workspace) struct Whole {
    columns: Vec<ListColumn>,
    rows: Vec<(String, Vec<String>)>,
}

/// The column of ids while a part is taken.
const ID: &str = "id";

impl Whole {
    /// A list without rows; columns are called by their ids and the messages that head them.
    fn new(words: &Words, columns: &[(&str, &str)]) -> Self {
        let columns = columns.iter().map(|(id, label)| ListColumn::new(id, words.text(label)));
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    /// The same, where the heads are words already. Every cell is text: numbers of vendors have leading zeros.
    pub(in crate::workspace) fn called(columns: impl IntoIterator<Item = (String, String)>) -> Self {
        let column = |(id, label)| ListColumn { id, label, holds: Holds::Text };
        Self { columns: columns.into_iter().map(column).collect(), rows: Vec::new() }
    }

    pub(in crate::workspace) fn add(&mut self, id: impl ToString, cells: impl IntoIterator<Item = String>) {
        self.rows.push((id.to_string(), cells.into_iter().collect()));
    }

    /// The part that is asked for.
    pub(in crate::workspace) fn part(self, query: &ListQuery) -> Result<ListTable, Error> {
        let columns = chosen(self.columns.clone(), query)?;
        let place = |column: &ListColumn| self.columns.iter().position(|known| known.id == column.id);
        let places: Vec<usize> = columns.iter().filter_map(place).collect();
        let text = query.text.as_deref().map(str::to_lowercase);
        let holds = |cells: &&Vec<String>| {
            text.as_deref().is_none_or(|text| cells.iter().any(|cell| cell.to_lowercase().contains(text)))
        };
        let rows = in_order(&self.rows, query).filter(holds);
        let rows = rows.map(|cells| places.iter().map(|place| cells[*place].clone()).collect()).collect();
        Ok(ListTable { columns, rows, ..ListTable::default() })
    }

    /// The part that is asked for, where each row is about a thing that comes back from a file.
    pub(in crate::workspace) fn part_with_ids(mut self, query: &ListQuery) -> Result<ListTable, Error> {
        let known = self.columns.iter().map(|column| column.id.clone());
        let asked =
            ListQuery { columns: Some(query.columns.clone().unwrap_or_else(|| known.collect())), ..query.clone() };
        let columns = asked.columns.iter().flatten().cloned().chain([ID.to_owned()]).collect();
        self.columns.push(ListColumn::new(ID, ID));
        self.rows.iter_mut().for_each(|(id, cells)| cells.push(id.clone()));
        let mut table = self.part(&ListQuery { columns: Some(columns), ..asked })?;
        table.columns.pop();
        let id = |row: &mut Vec<String>| row.pop().and_then(|id| id.parse().ok());
        table.ids = table.rows.iter_mut().filter_map(id).collect();
        Ok(table)
    }
}

impl Workspace {
    /// A made list, whole.
    pub(super) fn made(&self, project: EntityId, list: MadeList) -> Result<Whole, Error> {
        let words = self.words();
        let say = |message: &Message| words.say(message);
        let state = builtin::localised(self.state(project)?, words.language());
        Ok(match list {
            MadeList::History => {
                let query = HistoryQuery { project: Some(project), limit: u32::MAX, ..HistoryQuery::default() };
                history(&state, &self.history(&query)?, words)
            }
            MadeList::Objects => objects(&state, words),
            MadeList::ObjectFields => object_fields(&state, words),
            MadeList::Questions => questions(&state, words),
            MadeList::Slips => {
                let view = timeline::timeline(&state, self.today(&state), words.language(), &say);
                slips(view.ledger, words)
            }
            MadeList::Adoption => adoption::numbers(&view::adoption::adoption(&state, &self.adoption(project)?), words),
            MadeList::Departures => {
                adoption::departures(&view::adoption::adoption(&state, &self.adoption(project)?), words)
            }
            MadeList::WaveForecast => adoption::forecast(&view::waves::waves(&state, &self.adoption(project)?), words),
            MadeList::Traceability => {
                let view = traceability::traceability(&state, &self.status_of(&state), &say, words.language());
                let (columns, rows) = traceability::table(&view, &say);
                Whole { columns: columns.iter().map(|(id, label)| ListColumn::new(id, label)).collect(), rows }
            }
        })
    }
}

fn questions(state: &State, words: &Words) -> Whole {
    let columns = [
        ("section", "answers-section"),
        ("reference", "column-reference"),
        ("item", "answers-item"),
        ("answer", "answers-answer"),
        ("state", "issues-status"),
        ("who", "answers-who"),
        ("at", "answers-at"),
        ("confirmed", "answers-confirmed"),
        ("finding", "answers-finding"),
        ("workstream", "list-workstream"),
    ];
    let mut list = Whole::new(words, &columns);
    for workstream in state.workstreams.iter().filter(|one| one.supplier.is_none()) {
        let Some(view) = requirements::answers(state, workstream.id(), words) else { continue };
        for row in view.rows {
            let who = row.who.map(|id| state.name_of(id)).unwrap_or_default();
            let at = row.at.map(|at| at.date_in(&state.project().zone).to_string()).unwrap_or_default();
            let standing = word(words, "answer-state", &row.state);
            let cells = [row.section_title, row.reference, row.item, row.answer, standing, who, at, row.confirmed];
            list.add(&row.id, cells.into_iter().chain([row.finding, workstream.name.clone()]));
        }
    }
    list
}

fn history(state: &State, entries: &[store::Entry], words: &Words) -> Whole {
    let columns = [
        ("at", "history-when"),
        ("person", "history-person"),
        ("label", "history-what"),
        ("about", "history-about"),
        ("kinds", "history-kind"),
        ("command", "history-command"),
        ("state", "issues-status"),
        ("sequence", "history-number"),
        ("hash", "history-hash"),
    ];
    let mut list = Whole::new(words, &columns);
    for entry in entries {
        let line = history::line(state, entry, &|message| words.say(message));
        let kinds = line.kinds.iter().map(|kind: &EntityKind| words.text(&format!("kind-{kind}")));
        let kinds = kinds.collect::<Vec<_>>().join("; ");
        let standing = match (line.undone, line.irreversible) {
            (true, _) => words.text("history-undone"),
            (false, true) => words.text("history-irreversible"),
            (false, false) => String::new(),
        };
        let person = line.person.map(|id| state.name_of(id)).unwrap_or_default();
        let command = history::entry::command_words(&line.command, &|message| words.say(message));
        let at = line.at.to_string();
        let (sequence, hash) = (line.sequence.to_string(), entry.hash.to_string());
        list.add(line.id, [at, person, line.label, line.about, kinds, command, standing, sequence, hash]);
    }
    list
}

fn objects(state: &State, words: &Words) -> Whole {
    let columns = [
        ("name", "people-name"),
        ("direction", "column-direction"),
        ("methods", "catalogue-methods"),
        ("frequency", "column-frequency"),
        ("key", "catalogue-key"),
        ("load_order", "catalogue-load-order"),
        ("primary", "catalogue-primary"),
        ("synced", "catalogue-synced"),
        ("fields", "catalogue-count"),
        ("confidence", "catalogue-confidence"),
        ("origin", "catalogue-origin"),
        ("synonyms", "catalogue-synonyms"),
        ("limits", "catalogue-limits"),
    ];
    let mut list = Whole::new(words, &columns);
    for row in catalogue::catalogue(state, words.language()).rows {
        let object = row.object;
        list.add(
            &row.id,
            [
                row.name,
                word(words, "direction", &object.direction),
                object.methods.join("; "),
                object.frequency,
                object.key,
                object.load_order.to_string(),
                object.primary,
                object.synced,
                row.fields.to_string(),
                word(words, "confidence", &row.confidence),
                row.origin,
                object.synonyms.join("; "),
                object.limits.join("; "),
            ],
        );
    }
    list
}

fn object_fields(state: &State, words: &Words) -> Whole {
    let columns = [
        ("object", "kind-business-object"),
        ("record", "catalogue-record"),
        ("name", "catalogue-column"),
        ("type", "catalogue-type"),
        ("required", "catalogue-required"),
        ("unique", "catalogue-unique"),
        ("allowed", "catalogue-allowed"),
        ("restriction", "catalogue-restriction"),
        ("description", "catalogue-meaning"),
    ];
    let mut list = Whole::new(words, &columns);
    let yes = |is: bool| words.text(if is { "form-yes" } else { "form-no" });
    for row in catalogue::catalogue(state, words.language()).rows {
        for record in &row.object.records {
            for (place, field) in record.fields.iter().enumerate() {
                list.add(
                    format!("{}/{}/{place}", row.id, record.name),
                    [
                        row.name.clone(),
                        record.name.clone(),
                        field.name.clone(),
                        field.kind.to_string(),
                        yes(field.required),
                        yes(field.unique),
                        field.allowed.join("; "),
                        field.restriction.clone(),
                        field.description.clone(),
                    ],
                );
            }
        }
    }
    list
}

fn slips(ledger: Vec<timeline::LedgerLine>, words: &Words) -> Whole {
    let columns = [
        ("reference", "column-reference"),
        ("name", "timeline-commitment"),
        ("workstream", "list-workstream"),
        ("from", "timeline-from"),
        ("to", "timeline-to"),
        ("days", "timeline-days-head"),
        ("party", "organisation-party"),
        ("cause", "timeline-cause"),
        ("by", "timeline-recorded-by"),
        ("at", "timeline-recorded-at"),
    ];
    let mut list = Whole::new(words, &columns);
    for line in ledger {
        let slip = line.slip;
        let (from, to, days) = (slip.from.to_string(), slip.to.to_string(), slip.days.to_string());
        let party = word(words, "party", &slip.party);
        let by = slip.by.map(|by| by.name).unwrap_or_default();
        let at = slip.at.to_string();
        let what = [line.reference, line.name, line.workstream, from, to, days, party, slip.cause, by, at];
        list.add(&line.id, what);
    }
    list
}
