//! The responsibilities as a table: a row for what is done, a column for each who takes part, and letters where they meet.

use domain::identity::EntityId;
use domain::raci;

use super::made::Whole;
use super::{ListQuery, ListTable};
use crate::error::Error;
use crate::text::builtin;
use crate::workspace::Workspace;

impl Workspace {
    /// The matrix of a project, in the words of the screen; empty where none was begun.
    pub(super) fn responsibilities(&self, project: EntityId, query: &ListQuery) -> Result<ListTable, Error> {
        let words = self.words();
        let state = builtin::on_screen(self.state(project)?, words.language());
        let methodology = raci::methodology(&state);
        let name = words.text("raci-title");
        let (columns, rows) =
            raci::of(&state).map(|it| (it.columns.as_slice(), it.rows.as_slice())).unwrap_or_default();
        let heads = columns.iter().map(|column| (column.id.to_string(), column.who.title(&state, methodology)));
        let mut whole = Whole::called(std::iter::once(("what".to_owned(), words.text("raci-what"))).chain(heads));
        for row in rows {
            let letters = columns.iter().map(|column| row.parts(column.id).to_string());
            whole.add(row.id, std::iter::once(row.title(methodology)).chain(letters));
        }
        Ok(ListTable { name, ..whole.part_with_ids(query)? })
    }
}
