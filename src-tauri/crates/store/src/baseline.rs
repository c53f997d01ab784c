//! What a vendor master comes to before anybody was written to: counts over all of it, taken by the database.

use domain::entity::EntityKind;
use domain::identity::EntityId;

use crate::error::Error;
use crate::schema::table;
use crate::sql::count;
use crate::workspace::Workspace;

/// What the suppliers of a project come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SupplierBaseline {
    /// How many suppliers there are.
    pub suppliers: u64,
    /// Orders of twelve months.
    pub orders: u64,
    /// How many send invoices at all.
    pub invoicing: u64,
    /// How many of these, the busiest first, send the share of all invoices that was asked for.
    pub busiest: u64,
    /// How many have no address to which letters go.
    pub without_email: u64,
    /// How many have no tax id.
    pub without_tax_id: u64,
    /// How many send invoices and are known to get no orders.
    pub without_orders: u64,
    /// How many have EDI or a catalogue that must still be there at go-live.
    pub first_wave: u64,
}

impl Workspace {
    /// What the suppliers of a project come to; `percent` of the invoices are those of the busiest ones.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn supplier_baseline(&self, project: EntityId, percent: u8) -> Result<SupplierBaseline, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*), coalesce(sum(orders), 0), coalesce(sum(invoices > 0), 0), coalesce(sum(reachable = 0), 0),
                coalesce(sum(invoices > 0 AND orders = 0), 0), coalesce(sum(first_wave), 0)
             FROM supplier_facets WHERE project = ?1",
        )?;
        let baseline = statement.query_row([project.to_string()], |row| {
            Ok(SupplierBaseline {
                suppliers: count(row, 0)?,
                orders: count(row, 1)?,
                invoicing: count(row, 2)?,
                without_email: count(row, 3)?,
                without_orders: count(row, 4)?,
                first_wave: count(row, 5)?,
                ..SupplierBaseline::default()
            })
        })?;
        Ok(SupplierBaseline {
            busiest: self.busiest_suppliers(project, percent)?,
            without_tax_id: self.suppliers_without_tax_id(project)?,
            ..baseline
        })
    }

    /// How many suppliers, the busiest first, it takes to come to so many percent of the invoices.
    fn busiest_suppliers(&self, project: EntityId, percent: u8) -> Result<u64, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*) FROM (
                SELECT sum(invoices) OVER (ORDER BY invoices DESC, id) - invoices AS earlier, sum(invoices) OVER () AS whole
                FROM supplier_facets WHERE project = ?1 AND invoices > 0)
             WHERE earlier * 100 < whole * ?2",
        )?;
        Ok(statement.query_row((project.to_string(), percent), |row| count(row, 0))?)
    }

    /// Tax ids are asked for seldom, so that no list is kept of them.
    fn suppliers_without_tax_id(&self, project: EntityId) -> Result<u64, Error> {
        let sql = format!(
            "SELECT count(*) FROM \"{}\" WHERE project = ?1 AND coalesce(json_extract(body, '$.tax_id'), '') = ''",
            table(EntityKind::Supplier),
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([project.to_string()], |row| count(row, 0))?)
    }
}
