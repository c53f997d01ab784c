//! Letters in pages: narrow rows beside the suppliers at whom they stand, so that a mailing's list, what nobody knows and what
//! is due can be read without them.

use std::collections::BTreeMap;

use domain::entity::EntityKind;
use domain::identity::EntityId;
use domain::supplier::letter::due::due;
use domain::supplier::letter::{Kind, LetterState, SupplierLetter};
use domain::supplier::{Ladder, Supplier};
use domain::text::sort_key;
use domain::time::Date;
use rusqlite::types::ToSql;
use rusqlite::{Connection, params, params_from_iter};
use serde::Deserialize as _;
use serde_json::Value;

use crate::entities::{self, Stored};
use crate::error::Error;
use crate::schema;
use crate::sql::{count, parsed};
use crate::suppliers::for_each_supplier;
use crate::workspace::Workspace;

/// Which letters are meant.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LetterQuery {
    /// Only those of this mailing.
    pub mailing: Option<EntityId>,
    /// Only those to this supplier.
    pub supplier: Option<EntityId>,
    /// Only those in one of these states; in any where it is empty.
    pub states: Vec<LetterState>,
    /// Only those whose supplier's name or address holds this text.
    pub text: String,
}

/// A letter in a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterRow {
    /// The supplier at which it stands.
    pub supplier: EntityId,
    /// The mailing.
    pub mailing: EntityId,
}

/// How many letters of a mailing are in a state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LetterCount {
    /// The mailing.
    pub mailing: EntityId,
    /// The state by its name.
    pub state: String,
    /// How many.
    pub count: u64,
}

/// Letters that are due to suppliers that didn't answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DueLetters {
    /// The kind by its name.
    pub kind: String,
    /// Which reminder.
    pub round: u8,
    /// How many suppliers.
    pub count: u64,
    /// The day from which on the first of them is due.
    pub first: Date,
}

impl Workspace {
    /// How many letters are meant.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn count_letters(&self, project: EntityId, query: &LetterQuery) -> Result<u64, Error> {
        let (sql, values) = picked(project, query);
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT count(*) FROM supplier_letters WHERE {sql}"))?;
        Ok(statement.query_row(params_from_iter(values), |row| count(row, 0))?)
    }

    /// Letters from a place in the list on, by the supplier's name.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn letters(
        &self,
        project: EntityId,
        query: &LetterQuery,
        from: u32,
        limit: u32,
    ) -> Result<Vec<(LetterRow, Supplier)>, Error> {
        let snapshot = self.connection.unchecked_transaction()?;
        let (sql, mut values) = picked(project, query);
        values.extend([Box::new(limit) as Box<dyn ToSql>, Box::new(from)]);
        let mut statement = snapshot.prepare_cached(&format!(
            "SELECT supplier, mailing FROM supplier_letters WHERE {sql} ORDER BY name, supplier, place LIMIT ? OFFSET ?"
        ))?;
        let found = statement.query_map(params_from_iter(values), |row| {
            Ok(LetterRow { supplier: parsed(row, 0)?, mailing: parsed(row, 1)? })
        })?;
        let rows: Vec<LetterRow> = found.collect::<Result<_, _>>()?;
        let mut letters = Vec::with_capacity(rows.len());
        for row in rows {
            if let Some(stored) = entities::stored(&snapshot, EntityKind::Supplier, row.supplier)? {
                let supplier = Supplier::deserialize(&stored.body)
                    .map_err(|error| Error::Damaged(format!("{} {}: {error}", EntityKind::Supplier, stored.id)))?;
                letters.push((row, supplier));
            }
        }
        Ok(letters)
    }

    /// The suppliers to whom the letters that are meant go, by name.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers_of_letters(&self, project: EntityId, query: &LetterQuery) -> Result<Vec<EntityId>, Error> {
        let (sql, values) = picked(project, query);
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT supplier FROM supplier_letters WHERE {sql} ORDER BY name, supplier, place"
        ))?;
        let found = statement.query_map(params_from_iter(values), |row| parsed(row, 0))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many letters of each mailing are in each state.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn letter_counts(&self, project: EntityId) -> Result<Vec<LetterCount>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT mailing, state, count(*) FROM supplier_letters WHERE project = ?1 GROUP BY mailing, state",
        )?;
        let counts = statement.query_map([project.to_string()], |row| {
            Ok(LetterCount { mailing: parsed(row, 0)?, state: row.get(1)?, count: count(row, 2)? })
        })?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    /// What is due on a day to suppliers that didn't answer.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn due_letters(&self, project: EntityId, today: Date) -> Result<Vec<DueLetters>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT due_kind, due_round, count(*), min(due_on) FROM supplier_letters
             WHERE project = ?1 AND due_on <> '' AND due_on <= ?2 GROUP BY due_kind, due_round ORDER BY due_round, due_kind",
        )?;
        let due = statement.query_map(params![project.to_string(), today.to_string()], |row| {
            Ok(DueLetters { kind: row.get(0)?, round: row.get(1)?, count: count(row, 2)?, first: parsed(row, 3)? })
        })?;
        Ok(due.collect::<Result<_, _>>()?)
    }

    /// The suppliers to whom a letter is due on a day.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers_due(&self, project: EntityId, kind: Kind, round: u8, today: Date) -> Result<Vec<EntityId>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT supplier FROM supplier_letters
             WHERE project = ?1 AND due_kind = ?2 AND due_round = ?3 AND due_on <> '' AND due_on <= ?4 ORDER BY name, supplier",
        )?;
        let values = params![project.to_string(), kind.name(), round, today.to_string()];
        let suppliers = statement.query_map(values, |row| parsed(row, 0))?;
        Ok(suppliers.collect::<Result<_, _>>()?)
    }
}

/// The part of a statement that picks letters, with its values.
fn picked(project: EntityId, query: &LetterQuery) -> (String, Vec<Box<dyn ToSql>>) {
    let mut sql = "project = ?".to_owned();
    let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(project.to_string())];
    if let Some(mailing) = query.mailing {
        sql.push_str(" AND mailing = ?");
        values.push(Box::new(mailing.to_string()));
    }
    if let Some(supplier) = query.supplier {
        sql.push_str(" AND supplier = ?");
        values.push(Box::new(supplier.to_string()));
    }
    if !query.states.is_empty() {
        let places = vec!["?"; query.states.len()].join(", ");
        sql.push_str(&format!(" AND state IN ({places})"));
        values.extend(query.states.iter().map(|state| Box::new(state.name()) as Box<dyn ToSql>));
    }
    let text = query.text.trim();
    if !text.is_empty() {
        // Not `LIKE`: what is typed holds no patterns.
        sql.push_str(" AND (instr(name, ?) > 0 OR instr(lower(address), ?) > 0)");
        values.extend([Box::new(sort_key(text)) as Box<dyn ToSql>, Box::new(text.to_lowercase())]);
    }
    (sql, values)
}

/// What stands in the list of a letter.
#[derive(PartialEq, Eq, Debug)]
struct Listed {
    mailing: String,
    place: i64,
    project: String,
    name: String,
    kind: &'static str,
    round: u8,
    address: String,
    state: &'static str,
    due_kind: &'static str,
    due_round: u8,
    due_on: String,
}

impl Listed {
    /// The letters of a supplier. What is due stands at the last of them.
    fn of(project: EntityId, body: &Value) -> BTreeMap<String, Self> {
        // What can't be read is what `verify` tells of the supplier itself.
        let Ok(letters) = Vec::<SupplierLetter>::deserialize(&body["letters"]) else { return BTreeMap::new() };
        let ladder = Ladder::deserialize(&body["ladder"]).unwrap_or_default();
        let due = due(&letters, &ladder);
        let name = sort_key(body["name"].as_str().unwrap_or_default());
        let last = letters.len().saturating_sub(1);
        let row = |(place, letter): (usize, SupplierLetter)| {
            let due = due.filter(|_| place == last);
            let listed = Self {
                mailing: letter.mailing.to_string(),
                place: i64::try_from(place).unwrap_or(i64::MAX),
                project: project.to_string(),
                name: name.clone(),
                kind: letter.kind.name(),
                round: letter.round,
                address: letter.address,
                state: letter.state.name(),
                due_kind: due.map_or("", |due| due.kind.name()),
                due_round: due.map_or(0, |due| due.round),
                due_on: due.map(|due| due.on.to_string()).unwrap_or_default(),
            };
            (listed.mailing.clone(), listed)
        };
        letters.into_iter().enumerate().map(row).collect()
    }
}

/// Puts the letters of a supplier in the list.
pub(crate) fn write(connection: &Connection, project: EntityId, id: EntityId, body: &Value) -> Result<(), Error> {
    remove(connection, id)?;
    if body["letters"].is_null() {
        return Ok(());
    }
    let mut statement = connection.prepare_cached(
        "INSERT INTO supplier_letters (supplier, mailing, place, project, name, kind, round, address, state,
            due_kind, due_round, due_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for it in Listed::of(project, body).into_values() {
        statement.execute(params![
            id.to_string(),
            it.mailing,
            it.place,
            it.project,
            it.name,
            it.kind,
            it.round,
            it.address,
            it.state,
            it.due_kind,
            it.due_round,
            it.due_on,
        ])?;
    }
    Ok(())
}

/// Takes the letters of a supplier out of the list.
pub(crate) fn remove(connection: &Connection, id: EntityId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM supplier_letters WHERE supplier = ?1")?.execute([id.to_string()])?;
    Ok(())
}

/// Makes the list anew, in a file of an older format.
pub(crate) fn list_anew(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("DROP TABLE IF EXISTS supplier_letters")?;
    connection.execute_batch(schema::SUPPLIER_LETTERS)?;
    for_each_supplier(connection, |project, Stored { id, body, .. }| write(connection, project, *id, body))
}

/// Whether the list says of a supplier's letters what the supplier says.
pub(crate) fn is_current(
    connection: &Connection,
    project: EntityId,
    id: EntityId,
    body: &Value,
) -> Result<bool, Error> {
    let expected = Listed::of(project, body);
    let mut statement = connection.prepare_cached(
        "SELECT mailing, place, project, name, kind, round, address, state, due_kind, due_round, due_on
         FROM supplier_letters WHERE supplier = ?1",
    )?;
    let mut rows = statement.query([id.to_string()])?;
    let mut found = 0;
    while let Some(row) = rows.next()? {
        found += 1;
        let Some(it) = expected.get(row.get_ref(0)?.as_str().unwrap_or_default()) else { return Ok(false) };
        let said: (i64, String, String, String, u8) = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        let (place, project, name, kind, round) = &said;
        let (address, state, due_kind): (String, String, String) = (row.get(6)?, row.get(7)?, row.get(8)?);
        let (due_round, due_on): (u8, String) = (row.get(9)?, row.get(10)?);
        let same = (*place, project, name, kind.as_str(), *round)
            == (it.place, &it.project, &it.name, it.kind, it.round)
            && (&address, state.as_str(), due_kind.as_str()) == (&it.address, it.state, it.due_kind)
            && (due_round, &due_on) == (it.due_round, &it.due_on);
        if !same {
            return Ok(false);
        }
    }
    Ok(found == expected.len())
}
