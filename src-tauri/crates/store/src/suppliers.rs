//! Suppliers in pages: filtered, sorted and counted by the database, since there can be a hundred thousand of them and a screen
//! shows thirty.

use domain::entity::{EntityKind, Record};
use domain::identity::EntityId;
use domain::supplier::pace::Overdue;
use domain::supplier::{Channel, Supplier, Transacting};
use rusqlite::params_from_iter;
use rusqlite::types::ToSql;
use serde::Deserialize as _;

use crate::entities::{self, Stored};
use crate::error::Error;
use crate::search;
use crate::sql::{count, parsed};
use crate::workspace::Workspace;

mod facets;

pub(crate) use facets::{for_each_supplier, is_current, list_anew, remove, write};

/// From this place in a list on, all of it is sorted: to keep the first ones only while sorting, as the database does where it is
/// told how many are wanted, takes three times as long for the sixty thousandth of a hundred thousand.
const DEEP: i64 = 5_000;

/// So many suppliers are sorted by name in the time in which as many are gone through by name until a page is full.
const MANY: u64 = 5_000;

/// Which suppliers are meant, in which order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SupplierQuery {
    /// Only those that hold every word of this text; all where it is empty.
    pub text: String,
    /// Only those in one of these segments, by their names; an empty name stands for those left out.
    pub segments: Vec<String>,
    /// Only those with one of these channels; an empty name stands for none.
    pub channels: Vec<String>,
    /// Only those of one of these countries; an empty code stands for none.
    pub countries: Vec<String>,
    /// Only those placed by one of these rules; an empty name stands for a person.
    pub rules: Vec<String>,
    /// Only those on one of these rungs of enablement, by their names.
    pub rungs: Vec<String>,
    /// Only those on one of these rungs of transacting, by their names.
    pub trades: Vec<String>,
    /// Only those of one of these waves, by their ids; an empty one stands for none.
    pub waves: Vec<String>,
    /// Only those to whom nobody can write, since no address is known; or only the others.
    pub reachable: Option<bool>,
    /// Only those of which one of these questions holds: they stand on a rung for too long.
    pub overdue: Vec<Overdue>,
    /// Without those that are parts of others.
    pub without_parts: bool,
    /// What they are sorted by.
    pub order: SupplierOrder,
    /// The last one first.
    pub descending: bool,
}

/// What a list of suppliers is sorted by. Those that say nothing stand last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs, reason = "each is a column")]
pub enum SupplierOrder {
    #[default]
    Name,
    Number,
    Country,
    City,
    Category,
    Segment,
    Channel,
    Enablement,
    Since,
    /// By how long they stand on their rung beyond what is asked for in `overdue`, the latest first.
    Late,
    Wave,
    Owner,
    Spend,
    Invoices,
    Orders,
}

impl SupplierOrder {
    const fn column(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Number => "number",
            Self::Country => "country",
            Self::City => "city",
            Self::Category => "category",
            Self::Segment => "segment",
            Self::Channel => "channel",
            Self::Enablement => "enablement",
            Self::Since | Self::Late => "since",
            Self::Wave => "wave",
            Self::Owner => "owner",
            Self::Spend => "spend",
            Self::Invoices => "invoices",
            Self::Orders => "orders",
        }
    }

    const fn is_text(self) -> bool {
        !matches!(self, Self::Spend | Self::Invoices | Self::Orders)
    }
}

/// How many suppliers belong together, and what is bought from them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SupplierShare {
    /// The segment by its name; empty for those left out.
    pub segment: String,
    /// The channel by its name; empty for none.
    pub channel: String,
    /// The rule that placed them; empty for a person.
    pub rule: String,
    /// How many there are.
    pub count: u64,
    /// What is bought from them in twelve months, where it is known.
    pub spend: u64,
    /// Their invoices in twelve months, where they are known.
    pub invoices: u64,
}

/// The part of a statement that picks suppliers, with its values.
struct Picked {
    from: &'static str,
    sql: String,
    values: Vec<Box<dyn ToSql>>,
}

/// How suppliers are gone through. The database, which keeps no figures of what stands where, would take any index.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Those that hold the words, where there are any, and else as the database thinks.
    Found,
    /// By name, asking of each whether it holds the words: soonest where most do and the first ones are wanted.
    ByName,
    /// By number, without those that have none.
    ByNumber,
}

impl Picked {
    fn of(project: EntityId, query: &SupplierQuery, way: Way) -> Self {
        let mut picked = Self {
            from: match way {
                Way::Found => "supplier_facets",
                Way::ByName => "supplier_facets INDEXED BY supplier_facets_name",
                Way::ByNumber => "supplier_facets INDEXED BY supplier_facets_number",
            },
            sql: "project = ?".to_owned(),
            values: vec![Box::new(project.to_string())],
        };
        if way == Way::ByNumber {
            picked.sql.push_str(" AND number > ''");
        }
        if !query.text.trim().is_empty() {
            match search::query(&query.text) {
                Some(words) if way == Way::Found => {
                    picked.from = "search_index CROSS JOIN supplier_facets ON position = search_index.rowid";
                    picked.also("search_index MATCH ?", words);
                }
                Some(words) => {
                    picked.also("position IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)", words);
                }
                // A text without words is in nothing.
                None => picked.sql.push_str(" AND 0"),
            }
        }
        picked.one_of("segment", &query.segments);
        picked.one_of("channel", &query.channels);
        picked.one_of("country", &query.countries);
        picked.one_of("rule", &query.rules);
        picked.one_of("enablement", &query.rungs);
        picked.one_of("transacting", &query.trades);
        picked.one_of("wave", &query.waves);
        if !query.overdue.is_empty() {
            let any: Vec<String> = query.overdue.iter().map(is_overdue).collect();
            picked.sql.push_str(&format!(" AND ({})", any.join(" OR ")));
        }
        if let Some(reachable) = query.reachable {
            picked.also("reachable = ?", reachable);
        }
        if query.without_parts {
            picked.sql.push_str(" AND part = 0");
        }
        picked
    }

    fn also(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.push(Box::new(value));
    }

    fn one_of(&mut self, column: &str, names: &[String]) {
        if names.is_empty() {
            return;
        }
        let places = vec!["?"; names.len()].join(", ");
        self.sql.push_str(&format!(" AND {column} IN ({places})"));
        self.values.extend(names.iter().map(|name| Box::new(name.clone()) as Box<dyn ToSql>));
    }
}

/// The condition that suppliers stand on a rung for too long. Names and days are the program's own, so that they may stand in
/// the statement.
fn is_overdue(question: &Overdue) -> String {
    let listed = |channels: &[Channel]| {
        channels.iter().map(|channel| format!("'{}'", channel.name())).collect::<Vec<_>>().join(", ")
    };
    let mut sql = format!("(enablement = '{}' AND since <> '' AND since < '{}'", question.rung.name(), question.before);
    if !question.channels.is_empty() {
        sql.push_str(&format!(" AND channel IN ({})", listed(&question.channels)));
    }
    if !question.but.is_empty() {
        sql.push_str(&format!(" AND channel NOT IN ({})", listed(&question.but)));
    }
    if question.not_live {
        let live: Vec<_> = Transacting::ALL.into_iter().filter(|trade| trade.was_live()).collect();
        let live = live.iter().map(|trade| format!("'{}'", trade.name())).collect::<Vec<_>>().join(", ");
        sql.push_str(&format!(" AND transacting NOT IN ({live})"));
    }
    sql.push(')');
    sql
}

/// The day on which suppliers should have left their rung, to sort by.
fn due(overdue: &[Overdue]) -> String {
    let cases: Vec<String> =
        overdue.iter().map(|it| format!("WHEN {} THEN julianday(since) + {}", is_overdue(it), it.days)).collect();
    if cases.is_empty() { "since".to_owned() } else { format!("CASE {} END", cases.join(" ")) }
}

/// What a list is ordered by. Those that say nothing are the last in descending order anyway, and among those found by number
/// there are none; to ask for it would keep an index from giving the order.
fn order(query: &SupplierQuery, way: Way) -> String {
    let (column, direction) = (query.order.column(), if query.descending { "DESC" } else { "ASC" });
    let silent = if query.order.is_text() { format!("{column} = ''") } else { format!("{column} IS NULL") };
    match query.order {
        SupplierOrder::Name => format!("name {direction}, id"),
        SupplierOrder::Late => format!("{} {direction}, name, id", due(&query.overdue)),
        _ if query.descending || way == Way::ByNumber => format!("{column} {direction}, name, id"),
        _ => format!("{silent}, {column}, name, id"),
    }
}

impl Workspace {
    /// How many suppliers are meant.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn count_suppliers(&self, project: EntityId, query: &SupplierQuery) -> Result<u64, Error> {
        let Picked { from, sql, values } = Picked::of(project, query, Way::Found);
        let mut statement = self.connection.prepare_cached(&format!("SELECT count(*) FROM {from} WHERE {sql}"))?;
        Ok(statement.query_row(params_from_iter(values), |row| count(row, 0))?)
    }

    /// The suppliers from a place in the list on, and how many there are in all.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers(
        &self,
        project: EntityId,
        query: &SupplierQuery,
        from: u32,
        limit: u32,
    ) -> Result<(u64, Vec<Supplier>), Error> {
        let snapshot = self.connection.unchecked_transaction()?;
        let all = self.count_suppliers(project, query)?;
        let is_near = i64::from(from) + i64::from(limit) < DEEP;
        let way = match query.order {
            SupplierOrder::Name if is_near && all > MANY => Way::ByName,
            SupplierOrder::Number if is_near && query.text.trim().is_empty() => Way::ByNumber,
            _ => Way::Found,
        };
        let mut ids = self.supplier_ids(project, query, way, from, limit)?;
        if way == Way::ByNumber && ids.len() < limit as usize {
            // Those without a number stand last.
            ids = self.supplier_ids(project, query, Way::Found, from, limit)?;
        }
        let mut suppliers = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(stored) = entities::stored(&snapshot, EntityKind::Supplier, id)? {
                suppliers.push(supplier(&stored)?);
            }
        }
        Ok((all, suppliers))
    }

    /// The ids of [`Workspace::suppliers`], found in a way.
    fn supplier_ids(
        &self,
        project: EntityId,
        query: &SupplierQuery,
        way: Way,
        from: u32,
        limit: u32,
    ) -> Result<Vec<EntityId>, Error> {
        let Picked { from: source, sql, mut values } = Picked::of(project, query, way);
        let mut sql = format!("SELECT id FROM {source} WHERE {sql} ORDER BY {}", order(query, way));
        let wanted = i64::from(from) + i64::from(limit);
        if wanted < DEEP {
            sql.push_str(" LIMIT ?");
            values.push(Box::new(wanted));
        }
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(values), |row| parsed(row, 0))?;
        Ok(ids.skip(from as usize).take(limit as usize).collect::<Result<_, _>>()?)
    }

    /// What segments, channels and rules share the suppliers out to.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_shares(&self, project: EntityId) -> Result<Vec<SupplierShare>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT segment, channel, rule, count(*), coalesce(sum(spend), 0), coalesce(sum(invoices), 0)
             FROM supplier_facets WHERE project = ?1 GROUP BY segment, channel, rule ORDER BY count(*) DESC, rule",
        )?;
        let shares = statement.query_map([project.to_string()], |row| {
            Ok(SupplierShare {
                segment: row.get(0)?,
                channel: row.get(1)?,
                rule: row.get(2)?,
                count: count(row, 3)?,
                spend: count(row, 4)?,
                invoices: count(row, 5)?,
            })
        })?;
        Ok(shares.collect::<Result<_, _>>()?)
    }

    /// The countries of the suppliers, each with how many there are, the most first.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_countries(&self, project: EntityId) -> Result<Vec<(String, u64)>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT country, count(*) FROM supplier_facets WHERE project = ?1 GROUP BY country ORDER BY 2 DESC, 1",
        )?;
        let countries = statement.query_map([project.to_string()], |row| Ok((row.get(0)?, count(row, 1)?)))?;
        Ok(countries.collect::<Result<_, _>>()?)
    }

    /// Bulk content of a project: what some names stand for (ids, references or titles), or all of it. A name that nothing
    /// has is left out.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn bulk(&self, project: EntityId, kind: EntityKind, named: Option<&[&str]>) -> Result<Vec<Record>, Error> {
        let snapshot = self.connection.unchecked_transaction()?;
        let mut records = Vec::new();
        let Some(names) = named else {
            entities::of_project(&snapshot, kind, project, |stored| {
                records.push(Record { kind, id: stored.id, body: stored.body });
                Ok(())
            })?;
            return Ok(records);
        };
        for name in names {
            for stored in entities::named(&snapshot, kind, project, name.trim())? {
                records.push(Record { kind, id: stored.id, body: stored.body });
            }
        }
        Ok(records)
    }
}

fn supplier(stored: &Stored) -> Result<Supplier, Error> {
    Supplier::deserialize(&stored.body)
        .map_err(|error| Error::Damaged(format!("{} {}: {error}", EntityKind::Supplier, stored.id)))
}
