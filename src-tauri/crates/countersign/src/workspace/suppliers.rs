//! Suppliers: what a screen and the command line ask of them. They are bulk content, which states do without: commands get
//! those that they name, lists come in pages from the file.

use std::collections::BTreeSet;

use domain::command::{Bulk, Request};
use domain::entity::{EntityKind, State};
use domain::identity::EntityId;
use domain::supplier::Supplier;
use domain::supplier::master::Column;
use domain::supplier::segment::{Segmentation, segment};
use domain::time::Date;
use exchange::csv;
use store::{SupplierQuery, SupplierShare};

use super::Workspace;
use super::listing::{ListQuery, Whole};
use crate::error::Error;
use crate::text::Words;

mod adoption;
mod duplicates;
mod import;
mod rules;
mod segmentation;
mod strategy;

pub use adoption::{Adoption, ProposedWave, WaveProposal};
pub use duplicates::Alike;
pub use import::{HeadMatch, ImportChoices, ImportedSuppliers, RefusedRow};
pub use rules::{read_rules, rules_text};
pub use segmentation::{NamedSupplier, SegmentationPreview};
pub use strategy::StrategyFacts;

/// What the suppliers of a project are shared out to.
#[derive(Clone, PartialEq, Debug)]
pub struct SupplierStanding {
    /// By segment, channel and rule, the most first.
    pub shares: Vec<SupplierShare>,
    /// By country, the most first.
    pub countries: Vec<(String, u64)>,
    /// How many suppliers have no address to write to, though they are brought on board.
    pub unreachable: u64,
}

impl SupplierStanding {
    /// How many suppliers there are.
    pub fn total(&self) -> u64 {
        self.shares.iter().map(|share| share.count).sum()
    }
}

impl Workspace {
    /// A page of suppliers, and how many there are in all.
    ///
    /// # Errors
    /// What the file reports.
    pub fn supplier_page(
        &self,
        project: EntityId,
        query: &SupplierQuery,
        from: u32,
        limit: u32,
    ) -> Result<(u64, Vec<Supplier>), Error> {
        Ok(self.store().suppliers(project, query, from, limit)?)
    }

    /// What the suppliers are shared out to.
    ///
    /// # Errors
    /// What the file reports.
    pub fn supplier_standing(&self, project: EntityId) -> Result<SupplierStanding, Error> {
        let reachable = SupplierQuery {
            segments: vec!["high-touch".to_owned(), "low-touch".to_owned()],
            reachable: Some(false),
            ..SupplierQuery::default()
        };
        Ok(SupplierStanding {
            shares: self.store().supplier_shares(project)?,
            countries: self.store().supplier_countries(project)?,
            unreachable: self.store().count_suppliers(project, &reachable)?,
        })
    }

    /// A supplier by id, reference or name, with what the rules say of it.
    ///
    /// # Errors
    /// `not-found`, `ambiguous`.
    pub fn supplier(&self, project: EntityId, named: &str) -> Result<(Supplier, Segmentation), Error> {
        let mut state = self.state(project)?;
        self.load_suppliers(&mut state, project, Some(&[named]))?;
        let supplier = state.find(&domain::identity::Ref::<Supplier>::new(named)).map_err(Error::unnamed)?.clone();
        let found = segment(state.segment_rules(), &supplier.facts);
        Ok((supplier, found))
    }

    /// Suppliers as a table that an import reads back, in the words of the screen. Numbers in further systems stand in rows of
    /// their own, so that none is lost on the way.
    ///
    /// # Errors
    /// What the file reports.
    pub fn suppliers_csv(&self, project: EntityId, query: &SupplierQuery) -> Result<(usize, Vec<u8>), Error> {
        let (count, whole) = self.suppliers_listed(project, query)?;
        let table = whole.part(&ListQuery::default())?;
        let head = table.columns.into_iter().map(|column| column.label).collect();
        Ok((count, csv::write_sheet(std::iter::once(head).chain(table.rows))))
    }

    /// Suppliers with every column, and how many they are. Numbers in further systems stand in rows of their own.
    pub(super) fn suppliers_listed(&self, project: EntityId, query: &SupplierQuery) -> Result<(usize, Whole), Error> {
        let (_, suppliers) = self.store().suppliers(project, query, 0, u32::MAX)?;
        let columns: Vec<Column> = Column::all().collect();
        let words = self.words();
        let more = ["segment", "channel", "rung", "since", "trade", "wave", "late"];
        let of_master = columns.iter().map(|column| (column.id(), column_label(words, *column)));
        let of_standing = more.map(|id| (id.to_owned(), words.text(&format!("supplier-head-{id}"))));
        let mut whole = Whole::called(of_master.chain(of_standing));
        let state = self.state(project)?;
        let standing = Standing { state: &state, today: self.today(&state), words };
        for supplier in &suppliers {
            for row in rows_of(supplier, &columns, &standing) {
                whole.add(supplier.head.id, row);
            }
        }
        Ok((suppliers.len(), whole))
    }

    /// A state with the bulk content that commands need.
    pub(super) fn with_bulk(&self, project: EntityId, mut state: State, requests: &[Request]) -> Result<State, Error> {
        let mut names = BTreeSet::new();
        for request in requests {
            match request.command.bulk() {
                Bulk::Nothing => {}
                Bulk::Named(named) => names.extend(named.into_iter().map(str::to_owned)),
                // A wave that isn't there is what the rule refuses.
                Bulk::OfWave(wave) => names.extend(self.names_of_wave(&state, project, wave)?),
                Bulk::All => {
                    self.load_suppliers(&mut state, project, None)?;
                    return Ok(state);
                }
            }
        }
        // An onboarding and its supplier are kept of one mind by every command that touches either; there are few of them.
        names.extend(state.onboarded().map(|id| id.to_string()));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.load_suppliers(&mut state, project, Some(&names))?;
        Ok(state)
    }

    /// Puts suppliers in a state: those of some names, or all.
    pub(super) fn load_suppliers(
        &self,
        state: &mut State,
        project: EntityId,
        named: Option<&[&str]>,
    ) -> Result<(), Error> {
        for record in self.store().bulk(project, EntityKind::Supplier, named)? {
            let applied = state.apply(record.kind, record.id, Some(&record.body));
            applied.map_err(|error| store::Error::Damaged(format!("{} {}: {error}", record.kind, record.id)))?;
        }
        Ok(())
    }
}

/// What a column of a vendor master is called.
pub fn column_label(words: &Words, column: Column) -> String {
    words.text(&format!("supplier-column-{}", column.id()))
}

/// What is needed to say where a supplier stands.
struct Standing<'a> {
    state: &'a State,
    today: Date,
    words: &'a Words,
}

fn rows_of(supplier: &Supplier, columns: &[Column], standing: &Standing) -> Vec<Vec<String>> {
    let Standing { state, today, words } = standing;
    let row = |supplier: &Supplier| {
        let mut row: Vec<String> = columns.iter().map(|column| supplier.cell(*column)).collect();
        row.extend([
            segment_name(words, supplier),
            channel_name(words, supplier),
            words.text(&format!("rung-{}", supplier.ladder.enablement.name())),
            supplier.ladder.since().map(|day| day.to_string()).unwrap_or_default(),
            words.text(&format!("trade-{}", supplier.ladder.transacting.name())),
            supplier.wave.map(|wave| state.name_of(wave)).unwrap_or_default(),
            late(state, supplier, *today).map(|days| days.to_string()).unwrap_or_default(),
        ]);
        row
    };
    let mut rows = vec![row(supplier)];
    for number in supplier.vendor_numbers.iter().skip(1) {
        rows.push(row(&Supplier { vendor_numbers: vec![number.clone()], ..supplier.clone() }));
    }
    rows
}

/// Days by which a supplier stands on its rung for too long.
pub fn late(state: &State, supplier: &Supplier, today: Date) -> Option<u32> {
    let ladder = &supplier.ladder;
    let (rung, trade, channel) = (ladder.enablement, ladder.transacting, supplier.placement.channel);
    state.pace().overdue_by(rung, trade, channel, ladder.since()?, today)
}

/// The segment of a supplier, in words.
pub fn segment_name(words: &Words, supplier: &Supplier) -> String {
    let name = supplier.placement.segment.map_or_else(|| "out".to_owned(), |segment| kebab(&segment));
    words.text(&format!("segment-{name}"))
}

/// The channel of a supplier, in words.
pub fn channel_name(words: &Words, supplier: &Supplier) -> String {
    let name = supplier.placement.channel.map_or_else(|| "none".to_owned(), |channel| kebab(&channel));
    words.text(&format!("channel-{name}"))
}

/// The name of a value as JSON has it.
pub fn kebab(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
