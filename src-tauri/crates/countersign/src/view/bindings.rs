//! The TypeScript types of what the pages send and get, in one file, always in the same order.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use domain::command::Command;
use ts_rs::{Config, TS, TypeVisitor};

/// The file's content.
pub fn typescript() -> String {
    // Counts and sizes fit into a double; nothing here is larger than 2^53.
    let mut types =
        Types { config: Config::new().with_large_int("number"), seen: HashSet::new(), found: BTreeMap::new() };
    rooms(&mut types);
    suppliers(&mut types);
    waves(&mut types);
    let mut text = String::from("// Written by `cargo run -p countersign --example bindings`. Never edited.\n");
    for declaration in types.found.values() {
        text.push('\n');
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("\n/** The name of a command: `noun.verb`. */\nexport type CommandName =");
    for info in Command::ALL {
        text.push_str(&format!("\n  | '{}'", info.name));
    }
    text.push_str(";\n");
    text
}

/// What the rooms of a project show.
fn rooms(types: &mut Types) {
    types.visit::<super::start::StartView>();
    types.visit::<crate::workspace::SavedBundle>();
    types.visit::<super::frame::FrameView>();
    types.visit::<super::home::HomeView>();
    types.visit::<super::portfolio::PortfolioView>();
    types.visit::<super::progress::ProgressView>();
    types.visit::<super::burn_down::BurnDownView>();
    types.visit::<super::people::PeopleView>();
    types.visit::<super::integrations::IntegrationsView>();
    types.visit::<super::issue::IssueView>();
    types.visit::<super::issues::IssuesView>();
    types.visit::<super::requirements::RequirementsView>();
    types.visit::<super::requirements::AnswersView>();
    types.visit::<super::sign_offs::SignOffsView>();
    types.visit::<super::documents::DocumentsView>();
    types.visit::<super::history::HistoryView>();
    types.visit::<super::history::entry::EntryView>();
    types.visit::<super::history::VerifiedView>();
    types.visit::<super::catalogue::CatalogueView>();
    types.visit::<super::comparison::ComparisonView>();
    types.visit::<super::settings::SettingsView>();
    types.visit::<super::discover::DiscoverView>();
    types.visit::<super::questions::QuestionsView>();
    types.visit::<super::raci::RaciView>();
    types.visit::<super::methodologies::MethodologiesView>();
    types.visit::<super::templates::TemplatesView>();
    types.visit::<super::document_answers::DocumentAnswersView>();
    types.visit::<super::templates::TemplatePreview>();
    types.visit::<super::methodologies::MethodologyPreview>();
    types.visit::<super::search::FoundLine>();
    types.visit::<crate::workspace::Presence>();
    types.visit::<super::import::ImportPreview>();
    types.visit::<super::import::CataloguePreview>();
    types.visit::<super::record_import::RecordImportPreview>();
    types.visit::<super::testing::TestingView>();
    types.visit::<super::mappings::MappingsView>();
    types.visit::<super::samples::SamplesView>();
    types.visit::<super::samples::ProfileView>();
    types.visit::<super::training::TrainingView>();
    types.visit::<super::timeline::TimelineView>();
    types.visit::<super::timeline::ConsequencesView>();
    types.visit::<super::change_requests::ChangeRequestsView>();
    types.visit::<super::traceability::TraceabilityView>();
    types.visit::<super::reviews::ReviewsView>();
    types.visit::<super::reader::ReaderView>();
    types.visit::<crate::reader::Written>();
    types.visit::<super::merge::MergeView>();
    types.visit::<super::paper::PaperView>();
    types.visit::<super::proof::ProofView>();
    types.visit::<super::identity::IdentityView>();
    types.visit::<crate::workspace::Choices>();
    types.visit::<super::directory::DirectoryView>();
    types.visit::<super::directory::DirectoryPreview>();
    types.visit::<crate::directory::Keep>();
    types.visit::<crate::directory::Offer>();
}

/// What the rooms of the supplier programme show.
fn suppliers(types: &mut Types) {
    types.visit::<super::suppliers::SuppliersView>();
    types.visit::<super::suppliers::SupplierPage>();
    types.visit::<super::suppliers::DuplicatesView>();
    types.visit::<super::suppliers::SupplierView>();
    types.visit::<super::onboardings::OnboardingsView>();
    types.visit::<super::onboardings::OnboardingView>();
    types.visit::<super::suppliers::SupplierImportPreview>();
    types.visit::<super::suppliers::Asked>();
    types.visit::<crate::workspace::ImportChoices>();
    types.visit::<super::segmentation::SegmentationView>();
    types.visit::<super::segmentation::RulesDraftView>();
    types.visit::<super::segmentation::PreviewView>();
    types.visit::<super::letters::LettersView>();
    types.visit::<super::letters::LetterPage>();
    types.visit::<super::letters::Asked>();
    types.visit::<super::letters::LetterView>();
    types.visit::<super::letters::Plan>();
    types.visit::<super::letters::ReadinessView>();
    types.visit::<super::letters::WordingAsked>();
    types.visit::<super::letters::WordingView>();
    types.visit::<super::letters::internal::InternalText>();
    types.visit::<domain::supplier::letter::internal::Tell>();
    types.visit::<crate::post::MailServer>();
    types.visit::<crate::workspace::SendProgress>();
}

/// What the rooms of waves and adoption show.
fn waves(types: &mut Types) {
    types.visit::<super::waves::WavesView>();
    types.visit::<super::waves::WavePlanView>();
    types.visit::<domain::supplier::wave::plan::PlanWaves>();
    types.visit::<super::adoption::AdoptionView>();
    types.visit::<super::programme::ProgrammeView>();
    types.visit::<super::programme::ProgrammeFacts>();
}

/// Types by name, with their declarations.
struct Types {
    config: Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only what is derived has a file of its own; the others are written where they stand.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}", T::decl(&self.config));
        let before = self.found.insert(name.clone(), declaration.clone());
        assert!(before.is_none_or(|before| before == declaration), "two types are called {name}");
    }
}

#[cfg(test)]
mod tests {
    use super::typescript;

    #[test]
    fn the_types_are_the_same_each_time_and_refer_to_nothing_else() {
        let text = typescript();
        assert_eq!(text, typescript());
        assert!(text.contains("export type HomeView ="));
        assert!(!text.contains("import "));
    }
}
