//! Sheets that are signed by hand: printed for a sign-off that waits, and known again when they come back.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{Scope, SignOffKind};
use domain::message::Message;
use domain::sign_off::Bound;
use domain::workstream::Workstream as Stream;

use super::Workspace;
use super::print::{Printed, printed, words_of};
use crate::document::{Printing, Sheet, compose_sheet};
use crate::error::Error;

impl Workspace {
    /// Prints the sheet of a sign-off: named by its id, or by workstream and id with a slash between.
    pub(super) fn print_sheet(&self, state: &State, of: Option<&str>) -> Result<Printed, Error> {
        let unknown = || Error::input(Message::new("sign-off-unknown").with("sign-off", of.unwrap_or_default()));
        let (stream, id) = match of.map(|of| of.split_once('/').ok_or(of)) {
            Some(Ok((stream, id))) => (Some(stream), id),
            Some(Err(id)) => (None, id),
            None => return Err(unknown()),
        };
        let is_meant = |sheet: &&Sheet| {
            sheet.kind.id.0 == id
                && (sheet.workstream.is_none()
                    || stream.is_none_or(|stream| sheet.workstream.is_some_and(|own| own.to_string() == stream)))
        };
        let sheets = newest_sheets(state);
        let found: Vec<_> = sheets.iter().filter(is_meant).collect();
        match found.as_slice() {
            [sheet] => printed(compose_sheet(state, sheet, &Printing::new(words_of(state)))),
            [] if kinds(state).any(|(_, kind)| kind.id.0 == id) => {
                Err(Error::rule(Message::new("sheet-not-issued").with("sign-off", id)))
            }
            [] => Err(unknown()),
            _ => Err(Error::input(Message::new("workstream-not-said"))),
        }
    }
}

/// The sheet of every sign-off whose documents are all issued, over their newest revisions.
pub(super) fn newest_sheets(state: &State) -> Vec<Sheet<'_>> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for (stream, kind) in kinds(state) {
        let methodology = state.get(stream.methodology).map(|copy| &copy.content);
        let (workstream, streams): (_, Vec<&Stream>) = match kind.scope {
            Scope::Workstream => (Some(stream.id()), vec![stream]),
            Scope::Project if sheets.iter().any(|sheet| sheet.kind.id == kind.id) => continue,
            Scope::Project => (None, own(state).collect()),
        };
        let bound: Option<Vec<Bound>> = streams
            .iter()
            .flat_map(|stream| kind.documents.iter().map(|document| newest(state, stream.id(), document)))
            .collect();
        if let Some(bound) = bound.filter(|bound| !bound.is_empty()) {
            sheets.push(Sheet { kind, methodology, workstream, bound });
        }
    }
    sheets
}

/// Every sign-off of every workstream of the project itself.
fn kinds(state: &State) -> impl Iterator<Item = (&Stream, &SignOffKind)> {
    own(state).flat_map(|stream| {
        let copy = state.get(stream.methodology);
        copy.into_iter().flat_map(move |copy| copy.content.sign_offs.iter().map(move |kind| (stream, kind)))
    })
}

fn own(state: &State) -> impl Iterator<Item = &Stream> {
    state.workstreams.iter().filter(|stream| stream.supplier.is_none())
}

fn newest(state: &State, workstream: Id<Stream>, document: &str) -> Option<Bound> {
    let same = state.revisions.iter().filter(|it| it.workstream == workstream && it.document == document);
    same.max_by_key(|it| it.number).map(Bound::of)
}
