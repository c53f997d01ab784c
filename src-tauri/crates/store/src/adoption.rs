//! Counts of suppliers by where they stand, by when they became live and by how long they stood on a rung: what dashboards,
//! forecasts and plans are made of, so that no screen reads a hundred thousand suppliers.

use domain::identity::{EntityId, Id};
use domain::supplier::adoption::{Amounts, BecameLive, Departure, Ratio, Stay, Tally};
use domain::supplier::wave::Wave;
use domain::supplier::wave::plan::Candidate;
use domain::supplier::{Channel, Enablement, Segment, Transacting};
use domain::time::Date;
use rusqlite::Row;

use crate::error::Error;
use crate::sql::{count, parsed};
use crate::workspace::Workspace;

impl Workspace {
    /// The suppliers of a project by wave, segment, channel and rungs.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_tallies(&self, project: EntityId) -> Result<Vec<Tally>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT wave, segment, channel, enablement, transacting, highest, count(*), coalesce(sum(spend), 0),
                coalesce(sum(invoices), 0)
             FROM supplier_facets WHERE project = ?1
             GROUP BY wave, segment, channel, enablement, transacting, highest
             ORDER BY wave, segment, channel, enablement, transacting, highest",
        )?;
        let tallies = statement.query_map([project.to_string()], |row| {
            Ok(Tally {
                wave: wave(row, 0)?,
                segment: segment(row, 1)?,
                channel: channel(row, 2)?,
                enablement: rung(row, 3)?,
                transacting: Transacting::ALL.into_iter().find(known(row, 4, Transacting::name)?).unwrap_or_default(),
                highest: rung(row, 5)?,
                amounts: amounts(row, 6)?,
            })
        })?;
        Ok(tallies.collect::<Result<_, _>>()?)
    }

    /// When the suppliers that are live on an electronic channel became so, by wave and day.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers_became_live(&self, project: EntityId) -> Result<Vec<BecameLive>, Error> {
        let electronic: Vec<String> = Channel::ALL
            .into_iter()
            .filter(|channel| channel.is_electronic())
            .map(|channel| format!("'{}'", channel.name()))
            .collect();
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT wave, live_since, count(*), coalesce(sum(spend), 0), coalesce(sum(invoices), 0)
             FROM supplier_facets
             WHERE project = ?1 AND live_since <> '' AND segment <> '' AND enablement <> '{}' AND channel IN ({})
             GROUP BY wave, live_since ORDER BY live_since, wave",
            Enablement::OutOfScope.name(),
            electronic.join(", "),
        ))?;
        let days = statement.query_map([project.to_string()], |row| {
            Ok(BecameLive { wave: wave(row, 0)?, on: parsed::<Date>(row, 1)?, amounts: amounts(row, 2)? })
        })?;
        Ok(days.collect::<Result<_, _>>()?)
    }

    /// How long suppliers stood on each rung before they left it.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_stays(&self, project: EntityId) -> Result<Vec<Stay>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rung, stayed, count(*) FROM supplier_climbs
             WHERE project = ?1 AND stayed IS NOT NULL GROUP BY rung, stayed ORDER BY rung, stayed",
        )?;
        let stays = statement.query_map([project.to_string()], |row| {
            Ok(Stay { rung: rung(row, 0)?, days: row.get(1)?, count: count(row, 2)? })
        })?;
        Ok(stays.collect::<Result<_, _>>()?)
    }

    /// Why each supplier that is to be reached left the ladder, one by one.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_departures(&self, project: EntityId) -> Result<Vec<Departure>, Error> {
        // What was said stands at the supplier itself: those that left are few beside all.
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT enablement, spend, invoices,
                (SELECT json_extract(climb.value, '$.note') FROM json_each(supplier.body, '$.ladder.climbs') AS climb
                 WHERE json_extract(climb.value, '$.enablement') = facets.enablement ORDER BY climb.key DESC LIMIT 1)
             FROM supplier_facets AS facets JOIN supplier ON supplier.id = facets.id
             WHERE facets.project = ?1 AND facets.segment <> '' AND facets.enablement IN ('{}', '{}', '{}')
             ORDER BY facets.position",
            Enablement::Declined.name(),
            Enablement::Unreachable.name(),
            Enablement::OnHold.name(),
        ))?;
        let departures = statement.query_map([project.to_string()], |row| {
            let number = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.unwrap_or_default());
            let whole = |number: i64| u64::try_from(number).unwrap_or_default();
            Ok(Departure {
                rung: rung(row, 0)?,
                reason: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                amounts: Amounts { suppliers: 1, spend: whole(number(1)?), invoices: whole(number(2)?) },
            })
        })?;
        Ok(departures.collect::<Result<_, _>>()?)
    }

    /// Suppliers whose letter came back and who can't be reached by another address since, of those to whom any went out.
    ///
    /// # Errors
    /// What the database reports.
    pub fn suppliers_bounced(&self, project: EntityId) -> Result<Ratio, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(DISTINCT letters.supplier) FILTER (WHERE letters.state = 'bounced' AND NOT facets.reachable),
                count(DISTINCT letters.supplier)
             FROM supplier_letters AS letters JOIN supplier_facets AS facets ON facets.id = letters.supplier
             WHERE letters.project = ?1 AND letters.state IN ('sent', 'bounced', 'answered')",
        )?;
        Ok(statement
            .query_row([project.to_string()], |row| Ok(Ratio { part: count(row, 0)?, whole: count(row, 1)? }))?)
    }

    /// What planning waves looks at of every supplier.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn wave_candidates(&self, project: EntityId) -> Result<Vec<Candidate>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, country, language, channel, segment, first_wave, reachable, enablement, wave,
                coalesce(invoices, 0), coalesce(spend, 0)
             FROM supplier_facets WHERE project = ?1",
        )?;
        let candidates = statement.query_map([project.to_string()], |row| {
            Ok(Candidate {
                id: Id::new(parsed(row, 0)?),
                country: row.get(1)?,
                language: row.get(2)?,
                channel: channel(row, 3)?,
                segment: segment(row, 4)?,
                first_wave: row.get(5)?,
                reachable: row.get(6)?,
                enablement: rung(row, 7)?,
                wave: wave(row, 8)?,
                invoices: count(row, 9)?,
                spend: count(row, 10)?,
            })
        })?;
        Ok(candidates.collect::<Result<_, _>>()?)
    }
}

/// Whether a value has the name that stands in a column.
fn known<T: Copy>(
    row: &Row,
    column: usize,
    name: fn(T) -> &'static str,
) -> Result<impl FnMut(&T) -> bool + use<T>, rusqlite::Error> {
    let text: String = row.get(column)?;
    Ok(move |value: &T| name(*value) == text)
}

fn rung(row: &Row, column: usize) -> Result<Enablement, rusqlite::Error> {
    Ok(Enablement::ALL.into_iter().find(known(row, column, Enablement::name)?).unwrap_or_default())
}

fn channel(row: &Row, column: usize) -> Result<Option<Channel>, rusqlite::Error> {
    Ok(Channel::ALL.into_iter().find(known(row, column, Channel::name)?))
}

fn segment(row: &Row, column: usize) -> Result<Option<Segment>, rusqlite::Error> {
    Ok([Segment::HighTouch, Segment::LowTouch].into_iter().find(known(row, column, Segment::name)?))
}

fn wave(row: &Row, column: usize) -> Result<Option<Id<Wave>>, rusqlite::Error> {
    let text: String = row.get(column)?;
    if text.is_empty() { Ok(None) } else { Ok(Some(Id::new(parsed(row, column)?))) }
}

fn amounts(row: &Row, column: usize) -> Result<Amounts, rusqlite::Error> {
    Ok(Amounts { suppliers: count(row, column)?, spend: count(row, column + 1)?, invoices: count(row, column + 2)? })
}
