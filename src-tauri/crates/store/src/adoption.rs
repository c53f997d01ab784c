//! Counts of suppliers by where they stand, by when they became live and by how long they stood on a rung: what dashboards,
//! forecasts and plans are made of, so that no screen reads a hundred thousand suppliers.

use domain::identity::{EntityId, Id};
use domain::supplier::adoption::{Amounts, BecameLive, Stay, Tally};
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
