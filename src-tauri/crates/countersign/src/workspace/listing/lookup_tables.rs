//! Lookup tables as a table: a row for each entry, so that a spreadsheet shows, sorts and fills them as it does everything.

use domain::entity::{Entity, EntityKind};
use domain::identity::EntityId;
use domain::mapping::lookup::LookupTable;

use super::made::Whole;
use super::{ListQuery, ListTable, fields};
use crate::error::Error;
use crate::view::form;
use crate::workspace::Workspace;

/// The columns of entries.
const ENTRY: [(&str, &str); 2] = [("from", "mappings-from"), ("to", "mappings-to")];

impl Workspace {
    /// The entries of lookup tables. What is said of a table as a whole stands in its first row, so that it is changed in one
    /// place; `ids` and columns are those of the tables.
    pub(super) fn lookup_entries(&self, project: EntityId, query: &ListQuery) -> Result<ListTable, Error> {
        let (state, words) = (self.state(project)?, self.words());
        let fields = fields(words.language(), EntityKind::LookupTable);
        let of_table = fields.iter().filter(|field| field.id != "name" && field.id != "entries");
        let of_table: Vec<_> = of_table.collect();
        let called = |id: &str| fields.iter().find(|field| field.id == id).map(|field| field.label.clone());
        let heads = [
            ("reference".to_owned(), words.text("list-reference")),
            ("name".to_owned(), called("name").unwrap_or_default()),
        ];
        let entries = ENTRY.map(|(id, label)| (id.to_owned(), words.text(label)));
        let more = of_table.iter().map(|field| (field.id.clone(), field.label.clone()));
        let mut whole = Whole::called(heads.into_iter().chain(entries).chain(more));
        for table in in_order(&state.lookup_tables.iter().collect::<Vec<_>>(), query) {
            let body = table.to_record().body;
            let said = |id: &str| {
                let field = of_table.iter().find(|field| field.id == id)?;
                Some(form::shown(&state, field, body.get(id)?))
            };
            let mut said: Vec<String> = of_table.iter().map(|field| said(&field.id).unwrap_or_default()).collect();
            let pairs = table.entries.iter().map(|entry| [entry.from.clone(), entry.to.clone()]);
            let pairs: Vec<_> = if table.entries.is_empty() { vec![Default::default()] } else { pairs.collect() };
            for pair in pairs {
                let about = [table.reference.clone(), table.name.clone()].into_iter().chain(pair);
                whole.add(table.id(), about.chain(said.iter_mut().map(std::mem::take)).collect::<Vec<_>>());
            }
        }
        let columns = query.columns.as_ref().map(|asked| columns_of_entries(asked));
        let part = ListQuery { columns, ids: None, text: query.text.clone() };
        let name = words.text("mappings-tables");
        let table = whole.part_with_ids(&part)?;
        let parted_by = table.columns.iter().position(|column| column.id == "name");
        Ok(ListTable { name, parted_by, ..table })
    }
}

/// The tables that are asked for, in their order.
fn in_order<'a>(all: &[&'a LookupTable], query: &ListQuery) -> Vec<&'a LookupTable> {
    let Some(ids) = &query.ids else { return all.to_vec() };
    ids.iter().filter_map(|id| all.iter().find(|table| table.id().to_string() == *id).copied()).collect()
}

/// The columns that a list of tables shows, as columns of their entries: the count of entries becomes the entries, and how often
/// a table is used is no part of it.
fn columns_of_entries(asked: &[String]) -> Vec<String> {
    let columns = asked.iter().filter(|id| *id != "used").flat_map(|id| match id.as_str() {
        "entries" => vec!["from".to_owned(), "to".to_owned()],
        other => vec![other.to_owned()],
    });
    columns.collect()
}
