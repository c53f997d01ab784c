//! The narrow rows beside the suppliers: what lists filter and sort by, and how long each rung took. They are written with the
//! suppliers, and `verify` compares the two.

use domain::entity::EntityKind;
use domain::identity::EntityId;
use domain::supplier::{Enablement, Transacting};
use domain::text::sort_key;
use domain::time::Date;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use crate::entities::{self, Stored};
use crate::error::Error;
use crate::{migrations, schema};

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
    highest: String,
    since: String,
    live_since: String,
    wave: String,
    first_wave: bool,
    language: String,
    owner: String,
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
        let transacting = rung("transacting", Transacting::default().name());
        let climbs = ladder["climbs"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut reached = climbs.iter().rev().filter(|climb| climb["enablement"].as_str() == Some(enablement.as_str()));
        let came_live = climbs.iter().find(|climb| climb["transacting"].as_str() == Some(Transacting::Live.name()));
        let is_live = [Transacting::Live, Transacting::Sustained].iter().any(|it| it.name() == transacting);
        let ever = climbs.iter().filter_map(|climb| climb["enablement"].as_str());
        let ever = ever.filter_map(|name| Enablement::LADDER.into_iter().find(|rung| rung.name() == name));
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
            reachable: body["contact"]["email"].as_str().is_some_and(|email| !email.is_empty())
                && body["contact"]["bounced"].is_null(),
            part: !body["part_of"].is_null(),
            since: reached.next().map(|climb| text(&climb["on"])).unwrap_or_default(),
            live_since: came_live.filter(|_| is_live).map(|climb| text(&climb["on"])).unwrap_or_default(),
            highest: ever.max().unwrap_or_default().name().to_owned(),
            enablement,
            transacting,
            wave: text(&body["wave"]),
            first_wave: placement["first_wave"].as_bool().unwrap_or_default(),
            language: text(&body["language"]),
            owner: key(&body["owner"]),
            spend: whole(&facts["spend"]),
            invoices: whole(&facts["invoices"]),
            orders: whole(&facts["orders"]),
        }
    }
}

/// A rung of enablement that a supplier came to, and the days until it came to another.
#[derive(PartialEq, Eq, Debug)]
struct Climbed {
    rung: String,
    reached: String,
    stayed: Option<i32>,
}

/// The rungs that a supplier came to, in order.
fn climbs(body: &Value) -> Vec<Climbed> {
    let climbs = body["ladder"]["climbs"].as_array().map(Vec::as_slice).unwrap_or_default();
    let climbs: Vec<(&str, &str)> =
        climbs.iter().filter_map(|climb| Some((climb["enablement"].as_str()?, climb["on"].as_str()?))).collect();
    let day = |text: &str| text.parse::<Date>().ok();
    let next = climbs.iter().skip(1).map(|(_, on)| Some(*on)).chain([None]);
    let climbed = |(&(rung, on), next): (&(&str, &str), Option<&str>)| {
        let left = next.and_then(day);
        // What was recorded later may have happened earlier; nobody stays for less than no time.
        let stayed = day(on).zip(left).map(|(on, left)| on.days_until(left).max(0));
        Climbed { rung: rung.to_owned(), reached: on.to_owned(), stayed }
    };
    climbs.iter().zip(next).map(climbed).collect()
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
            channel, rule, by_hand, reachable, part, enablement, transacting, highest, since, live_since, wave, first_wave,
            language, owner, spend, invoices, orders)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
            ?24, ?25, ?26)",
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
        it.highest,
        it.since,
        it.live_since,
        it.wave,
        it.first_wave,
        it.language,
        it.owner,
        it.spend,
        it.invoices,
        it.orders,
    ])?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO supplier_climbs (supplier, place, project, rung, reached, stayed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (place, climb) in (0_i64..).zip(climbs(body)) {
        statement.execute(params![id.to_string(), place, it.project, climb.rung, climb.reached, climb.stayed])?;
    }
    Ok(())
}

/// Makes the list anew from the suppliers, where an older format had fewer columns.
pub(crate) fn list_anew(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("DROP TABLE IF EXISTS supplier_facets; DROP TABLE IF EXISTS supplier_climbs")?;
    connection.execute_batch(schema::SUPPLIER_FACETS)?;
    connection.execute_batch(schema::SUPPLIER_CLIMBS)?;
    for_each_supplier(connection, |project, Stored { id, body, .. }| {
        let mut statement = connection.prepare_cached("SELECT position FROM search_source WHERE id = ?1")?;
        let position = statement.query_row([id.to_string()], |row| row.get(0)).optional()?;
        // A supplier that the search doesn't find is what `verify` tells of, not what keeps a file from being opened.
        position.map_or(Ok(()), |position| write(connection, project, *id, position, body))
    })
}

/// Does something with every supplier of a file, with the project that it belongs to.
pub(crate) fn for_each_supplier(
    connection: &Connection,
    act: impl Fn(EntityId, &Stored) -> Result<(), Error>,
) -> Result<(), Error> {
    for project in migrations::journalled_projects(connection)? {
        let mut suppliers = Vec::new();
        entities::of_project(connection, EntityKind::Supplier, project, |stored| {
            suppliers.push(stored);
            Ok(())
        })?;
        suppliers.iter().try_for_each(|stored| act(project, stored))?;
    }
    Ok(())
}

/// Takes a supplier out of the list.
pub(crate) fn remove(connection: &Connection, id: EntityId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM supplier_facets WHERE id = ?1")?.execute([id.to_string()])?;
    connection.prepare_cached("DELETE FROM supplier_climbs WHERE supplier = ?1")?.execute([id.to_string()])?;
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
            enablement, transacting, highest, since, live_since, wave, first_wave, language, owner, spend, invoices,
            orders
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
            highest: row.get(14)?,
            since: row.get(15)?,
            live_since: row.get(16)?,
            wave: row.get(17)?,
            first_wave: row.get(18)?,
            language: row.get(19)?,
            owner: row.get(20)?,
            spend: row.get(21)?,
            invoices: row.get(22)?,
            orders: row.get(23)?,
        })
    });
    if found.optional()? != Some(Listed::of(project, body)) {
        return Ok(false);
    }
    let mut statement = connection.prepare_cached(
        "SELECT project, rung, reached, stayed FROM supplier_climbs WHERE supplier = ?1 ORDER BY place",
    )?;
    let kept = statement.query_map([id.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, Climbed { rung: row.get(1)?, reached: row.get(2)?, stayed: row.get(3)? }))
    })?;
    let kept: Vec<_> = kept.collect::<Result<_, _>>()?;
    let is_of_project = kept.iter().all(|(of, _)| *of == project.to_string());
    Ok(is_of_project && kept.into_iter().map(|(_, climbed)| climbed).eq(climbs(body)))
}
