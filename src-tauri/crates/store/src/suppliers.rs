//! Suppliers in pages: filtered, sorted and counted by the database, since there can be a hundred thousand of them and a screen
//! shows thirty.

use domain::entity::{EntityKind, Record};
use domain::identity::EntityId;
use domain::supplier::{Enablement, Supplier, Transacting};
use domain::text::sort_key;
use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension as _, params, params_from_iter};
use serde::Deserialize as _;
use serde_json::Value;

use crate::entities::{self, Stored};
use crate::error::Error;
use crate::sql::{count, parsed};
use crate::workspace::Workspace;
use crate::{migrations, schema, search};

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
            Self::Since => "since",
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
    sql: String,
    values: Vec<Box<dyn ToSql>>,
}

impl Picked {
    fn of(project: EntityId, query: &SupplierQuery) -> Self {
        let mut picked = Self { sql: "project = ?".to_owned(), values: vec![Box::new(project.to_string())] };
        picked.one_of("segment", &query.segments);
        picked.one_of("channel", &query.channels);
        picked.one_of("country", &query.countries);
        picked.one_of("rule", &query.rules);
        picked.one_of("enablement", &query.rungs);
        picked.one_of("transacting", &query.trades);
        picked.one_of("wave", &query.waves);
        if let Some(reachable) = query.reachable {
            picked.also("reachable = ?", reachable);
        }
        if query.without_parts {
            picked.sql.push_str(" AND part = 0");
        }
        if !query.text.trim().is_empty() {
            match search::query(&query.text) {
                Some(words) => {
                    let found = "position IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)";
                    picked.also(found, words);
                }
                // A text without words is in nothing.
                None => picked.sql.push_str(" AND 0"),
            }
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

impl Workspace {
    /// How many suppliers are meant.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn count_suppliers(&self, project: EntityId, query: &SupplierQuery) -> Result<u64, Error> {
        let picked = Picked::of(project, query);
        let sql = format!("SELECT count(*) FROM supplier_facets WHERE {}", picked.sql);
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(params_from_iter(picked.values), |row| count(row, 0))?)
    }

    /// The suppliers from a place in the list on.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers(
        &self,
        project: EntityId,
        query: &SupplierQuery,
        from: u32,
        limit: u32,
    ) -> Result<Vec<Supplier>, Error> {
        let snapshot = self.connection.unchecked_transaction()?;
        let mut picked = Picked::of(project, query);
        let (column, way) = (query.order.column(), if query.descending { "DESC" } else { "ASC" });
        let silent = if query.order.is_text() { format!("{column} = ''") } else { format!("{column} IS NULL") };
        // Sorted by name alone the index gives the order, and only the page is read.
        let order = match query.order {
            SupplierOrder::Name => format!("name {way}, id"),
            _ => format!("{silent}, {column} {way}, name, id"),
        };
        picked.values.extend([Box::new(limit) as Box<dyn ToSql>, Box::new(from)]);
        let sql = format!("SELECT id FROM supplier_facets WHERE {} ORDER BY {order} LIMIT ? OFFSET ?", picked.sql);
        let mut statement = snapshot.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(picked.values), |row| parsed(row, 0))?;
        let ids: Vec<EntityId> = ids.collect::<Result<_, _>>()?;
        let mut suppliers = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(stored) = entities::stored(&snapshot, EntityKind::Supplier, id)? {
                suppliers.push(supplier(&stored)?);
            }
        }
        Ok(suppliers)
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

/// What stands in the list of a supplier.
#[derive(PartialEq, Eq, Debug)]
struct Listed {
    project: String,
    name: String,
    number: String,
    country: String,
    city: String,
    category: String,
    segment: String,
    channel: String,
    rule: String,
    by_hand: bool,
    reachable: bool,
    part: bool,
    enablement: String,
    transacting: String,
    since: String,
    wave: String,
    spend: Option<i64>,
    invoices: Option<i64>,
    orders: Option<i64>,
}

impl Listed {
    fn of(project: EntityId, body: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let key = |value: &Value| sort_key(value.as_str().unwrap_or_default());
        let whole = |value: &Value| value.as_u64().map(|it| i64::try_from(it).unwrap_or(i64::MAX));
        let (placement, facts, ladder) = (&body["placement"], &body["facts"], &body["ladder"]);
        let rung = |axis: &str, first: &str| ladder[axis].as_str().unwrap_or(first).to_owned();
        let enablement = rung("enablement", Enablement::default().name());
        let climbs = ladder["climbs"].as_array().into_iter().flatten().rev();
        let mut reached = climbs.filter(|climb| climb["enablement"].as_str() == Some(enablement.as_str()));
        Self {
            project: project.to_string(),
            name: key(&body["name"]),
            number: text(&body["vendor_numbers"][0]["number"]),
            country: text(&body["country"]),
            city: key(&body["city"]),
            category: key(&body["category"]),
            segment: text(&placement["segment"]),
            channel: text(&placement["channel"]),
            rule: text(&placement["rule"]),
            by_hand: !body["by_hand"].is_null(),
            reachable: body["contact"]["email"].as_str().is_some_and(|email| !email.is_empty()),
            part: !body["part_of"].is_null(),
            transacting: rung("transacting", Transacting::default().name()),
            since: reached.next().map(|climb| text(&climb["on"])).unwrap_or_default(),
            enablement,
            wave: text(&body["wave"]),
            spend: whole(&facts["spend"]),
            invoices: whole(&facts["invoices"]),
            orders: whole(&facts["orders"]),
        }
    }
}

/// Puts a supplier in the list, at its place in the search index.
pub(crate) fn write(
    connection: &Connection,
    project: EntityId,
    id: EntityId,
    position: i64,
    body: &Value,
) -> Result<(), Error> {
    // Not `INSERT OR REPLACE`: that may fail half way, so the database would open a savepoint for each row, and the search
    // index writes all that it holds at every savepoint.
    remove(connection, id)?;
    let it = Listed::of(project, body);
    let mut statement = connection.prepare_cached(
        "INSERT INTO supplier_facets (position, id, project, name, number, country, city, category, segment,
            channel, rule, by_hand, reachable, part, enablement, transacting, since, wave, spend, invoices, orders)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
    )?;
    statement.execute(params![
        position,
        id.to_string(),
        it.project,
        it.name,
        it.number,
        it.country,
        it.city,
        it.category,
        it.segment,
        it.channel,
        it.rule,
        it.by_hand,
        it.reachable,
        it.part,
        it.enablement,
        it.transacting,
        it.since,
        it.wave,
        it.spend,
        it.invoices,
        it.orders,
    ])?;
    Ok(())
}

/// Makes the list anew from the suppliers, where an older format had fewer columns.
pub(crate) fn list_anew(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("DROP TABLE IF EXISTS supplier_facets")?;
    connection.execute_batch(schema::SUPPLIER_FACETS)?;
    for project in migrations::journalled_projects(connection)? {
        let mut suppliers = Vec::new();
        entities::of_project(connection, EntityKind::Supplier, project, |stored| {
            suppliers.push(stored);
            Ok(())
        })?;
        for Stored { id, body, .. } in suppliers {
            let mut statement = connection.prepare_cached("SELECT position FROM search_source WHERE id = ?1")?;
            let position = statement.query_row([id.to_string()], |row| row.get(0)).optional()?;
            // A supplier that the search doesn't find is what `verify` tells of, not what keeps a file from being opened.
            if let Some(position) = position {
                write(connection, project, id, position, &body)?;
            }
        }
    }
    Ok(())
}

/// Takes a supplier out of the list.
pub(crate) fn remove(connection: &Connection, id: EntityId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM supplier_facets WHERE id = ?1")?.execute([id.to_string()])?;
    Ok(())
}

/// Whether the list says of a supplier what its content says, at the place where the search finds it.
pub(crate) fn is_current(
    connection: &Connection,
    project: EntityId,
    id: EntityId,
    body: &Value,
) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT listed.project, name, number, country, city, category, segment, channel, rule, by_hand, reachable, part,
            enablement, transacting, since, wave, spend, invoices, orders
         FROM supplier_facets AS listed JOIN search_source AS source USING (position)
         WHERE listed.id = ?1 AND source.id = ?1",
    )?;
    let found = statement.query_row([id.to_string()], |row| {
        Ok(Listed {
            project: row.get(0)?,
            name: row.get(1)?,
            number: row.get(2)?,
            country: row.get(3)?,
            city: row.get(4)?,
            category: row.get(5)?,
            segment: row.get(6)?,
            channel: row.get(7)?,
            rule: row.get(8)?,
            by_hand: row.get(9)?,
            reachable: row.get(10)?,
            part: row.get(11)?,
            enablement: row.get(12)?,
            transacting: row.get(13)?,
            since: row.get(14)?,
            wave: row.get(15)?,
            spend: row.get(16)?,
            invoices: row.get(17)?,
            orders: row.get(18)?,
        })
    });
    Ok(found.optional()? == Some(Listed::of(project, body)))
}
