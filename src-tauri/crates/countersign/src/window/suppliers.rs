//! Suppliers in the window: pages of the list, one of them, and vendor masters.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::supplier::master::Column;
use domain::supplier::wave::plan::PlanWaves;
use std::path::Path;

use crate::error::Error;
use crate::view::suppliers::{
    Asked, SupplierImportPreview, SupplierPage, SupplierView, climbs, preview, reason, standing_row, wave_choices,
};
use crate::view::waves::{WavePlanView, wave_plan};
use crate::window::Answer;
use crate::workspace::{HandedIn, ImportChoices, Mode, Workspace};

/// So many suppliers are read at once, whatever is asked for.
const PAGE_LIMIT: u32 = 500;

impl Workspace {
    /// A page of the list of suppliers.
    ///
    /// # Errors
    /// What the file reports.
    pub fn suppliers_asked(
        &self,
        project: EntityId,
        asked: &Asked,
        from: u32,
        limit: u32,
    ) -> Result<SupplierPage, Error> {
        let state = self.state(project)?;
        let today = self.today(&state);
        let query = asked.query(state.pace().overdue(today));
        let (count, page) = self.supplier_page(project, &query, from, limit.min(PAGE_LIMIT))?;
        Ok(SupplierPage { count, rows: page.iter().map(|it| standing_row(&state, it, today)).collect() })
    }

    /// Writes the suppliers that are asked for into a file, and gives their count.
    ///
    /// # Errors
    /// What the file reports, and what keeps the other from being written.
    pub fn save_suppliers(&self, project: EntityId, asked: &Asked, to: &Path) -> Result<usize, Error> {
        let state = self.state(project)?;
        let overdue = state.pace().overdue(self.today(&state));
        let (count, bytes) = self.suppliers_csv(project, &asked.query(overdue))?;
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))?;
        Ok(count)
    }

    /// The view of a supplier; nothing where there is none with that id.
    pub(super) fn supplier_view(&self, state: &State, id: EntityId) -> Result<Option<SupplierView>, Error> {
        let project = state.project().head.id;
        let Ok((supplier, found)) = self.supplier(project, &id.to_string()) else { return Ok(None) };
        let part_of = supplier.part_of.map(|whole| self.supplier(project, &whole.to_string())).transpose();
        Ok(Some(SupplierView {
            reason: reason(state.segment_rules(), &found.rule, self.words()),
            by_rules: found.channel,
            otherwise: found.otherwise,
            placed_by: supplier.by_hand.as_ref().map(|it| state.name_of(it.person)),
            onboarding: state.onboarding_of(Id::new(supplier.head.id)).map(|it| it.workstream),
            part_of: part_of.ok().flatten().map(|(whole, _)| whole.name),
            cells: Column::all().map(|column| (column.id(), supplier.cell(column))).collect(),
            row: standing_row(state, &supplier, self.today(state)),
            climbs: climbs(state, &supplier),
            document: supplier.ladder.document.clone(),
            waves: wave_choices(state),
            by_hand: supplier.by_hand.map(|it| it.reason),
            numbers: supplier.vendor_numbers,
            other_names: supplier.other_names,
        }))
    }

    /// What planning waves would make.
    ///
    /// # Errors
    /// As [`Workspace::propose_waves`].
    pub fn show_wave_plan(&self, project: EntityId, asked: &PlanWaves) -> Result<WavePlanView, Error> {
        Ok(wave_plan(&self.propose_waves(project, asked)?))
    }

    /// What importing a vendor master would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::import_suppliers`].
    pub fn preview_suppliers(
        &mut self,
        project: EntityId,
        person: &str,
        file: &HandedIn,
        choices: &ImportChoices,
    ) -> Result<SupplierImportPreview, Error> {
        let person = self.person(project, person)?;
        let tried = self.import_suppliers(project, person, file, choices, Mode::DryRun)?;
        Ok(preview(&self.state(project)?, &file.name, &tried, &|message| self.words().say(message)))
    }

    /// Imports a vendor master for somebody: every row that can be taken.
    ///
    /// # Errors
    /// As [`Workspace::import_suppliers`]; `import-nothing` where nothing is left to import.
    pub fn take_suppliers(
        &mut self,
        project: EntityId,
        person: &str,
        file: &HandedIn,
        choices: &ImportChoices,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let imported = self.import_suppliers(project, person, file, choices, Mode::Commit)?;
        let decided = imported.decided.ok_or_else(|| Error::input(Message::new("import-nothing")))?;
        Ok(self.answer(&decided))
    }

    /// Writes the rows of a vendor master that can't be taken into a file, with the reasons.
    ///
    /// # Errors
    /// As [`Workspace::import_suppliers`], and what keeps the file from being written.
    pub fn save_refused_suppliers(
        &mut self,
        project: EntityId,
        person: &str,
        file: &HandedIn,
        choices: &ImportChoices,
        to: &Path,
    ) -> Result<usize, Error> {
        let person = self.person(project, person)?;
        let tried = self.import_suppliers(project, person, file, choices, Mode::DryRun)?;
        tried.save_refused(self.words(), to)?;
        Ok(tried.refused.len())
    }
}
