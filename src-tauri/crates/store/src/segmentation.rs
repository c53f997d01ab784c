//! Where suppliers stand by the rules: how many each rule placed, and of every supplier just what rules look at, one at a time.

use domain::identity::{EntityId, Id};
use domain::supplier::segment::preview::Placed;

use crate::error::Error;
use crate::sql::{count, json, parsed};
use crate::workspace::Workspace;

impl Workspace {
    /// How many suppliers each rule placed, by the rule's id; those that a person placed stand under an empty one.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn suppliers_by_rule(&self, project: EntityId) -> Result<Vec<(String, u64)>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rule, count(*) FROM supplier_facets WHERE project = ?1 GROUP BY rule ORDER BY count(*) DESC, rule",
        )?;
        let rules = statement.query_map([project.to_string()], |row| Ok((row.get(0)?, count(row, 1)?)))?;
        Ok(rules.collect::<Result<_, _>>()?)
    }

    /// Looks at where every supplier of a project stands and at what rules can ask for, in no order. One row is held at a time.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn each_placed(&self, project: EntityId, mut look_at: impl FnMut(&Placed)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, coalesce(body -> '$.facts', '{}'), coalesce(body -> '$.by_hand', 'null'),
                coalesce(body -> '$.placement', '{}')
             FROM supplier WHERE project = ?1",
        )?;
        let mut rows = statement.query([project.to_string()])?;
        while let Some(row) = rows.next()? {
            look_at(&Placed {
                id: Id::new(parsed(row, 0)?),
                facts: json(row, 1)?,
                by_hand: json(row, 2)?,
                placement: json(row, 3)?,
            });
        }
        Ok(())
    }
}
