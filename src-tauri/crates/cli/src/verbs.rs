//! The verbs: each asks the use cases and makes an answer.

use std::path::Path;

use countersign::Error;
use countersign::domain::identity::EntityId;
use countersign::workspace::{Access, Workspace};

use crate::answer::Answer;
use crate::arguments::{Catalogue, Identity, InProject, Integrations, Issues, Review, Signed, Suppliers, Verb};

mod attach;
mod bundle;
mod catalogue;
mod decide;
mod demo;
mod diff;
mod file;
mod history;
mod import;
mod integrations;
mod letters;
mod lookup;
mod new;
mod print;
mod review;
mod schema;
mod segmentation;
mod signing;
mod status;
mod suppliers;
mod waves;

/// Carries a verb out.
pub fn run(verb: Verb) -> Result<Answer, Error> {
    match verb {
        Verb::New(args) => new::run(&args),
        Verb::Demo(args) => demo::run(&args),
        Verb::Attach(args) => attach::run(&args),
        Verb::Status(args) => status::run(&args),
        Verb::Do(args) => decide::run(&args),
        Verb::Undo(args) => decide::undo(&args),
        Verb::Redo(args) => decide::redo(&args),
        Verb::Schema { of } => Ok(schema::run(of)),
        Verb::List(args) => lookup::list(&args),
        Verb::Show(args) => lookup::show(&args),
        Verb::Search(args) => lookup::search(&args),
        Verb::History(args) => history::run(&args),
        Verb::Diff(args) => diff::run(&args),
        Verb::Print(args) => print::run(&args),
        Verb::Identity(Identity::New(args)) => signing::new(&args),
        Verb::Identity(Identity::Import(args)) => signing::import(&args),
        Verb::Identity(Identity::Show { file }) => signing::show(&file),
        Verb::Sign(args) => signing::sign(&args),
        Verb::Signed(Signed::Keep(args)) => signing::keep(&args),
        Verb::Signed(Signed::Save(args)) => signing::save(&args),
        Verb::VerifyPdf { file, workspace } => print::verify(&file, workspace.as_deref()),
        Verb::Catalogue(Catalogue::List { place }) => catalogue::list(&place),
        Verb::Catalogue(Catalogue::Import(args)) => catalogue::import(&args),
        Verb::Integrations(Integrations::Import(args)) => integrations::import(&args),
        Verb::Review(Review::Send(args)) => review::send(&args),
        Verb::Review(Review::Open { file }) => review::open(&file),
        Verb::Review(Review::Answer(args)) => review::answer(&args),
        Verb::Review(Review::Merge(args)) => review::merge(&args),
        Verb::Import(args) => import::records(&args),
        Verb::Issues(Issues::Import(args)) => import::issues(&args),
        Verb::Suppliers(Suppliers::Import(args)) => suppliers::import(&args),
        Verb::Suppliers(Suppliers::List(args)) => suppliers::list(&args),
        Verb::Suppliers(Suppliers::Segment(args)) => segmentation::segment(&args),
        Verb::Suppliers(Suppliers::Duplicates { place, limit }) => suppliers::duplicates(&place, limit),
        Verb::Suppliers(Suppliers::Rules { place, counts }) => segmentation::rules(&place, counts),
        Verb::Suppliers(Suppliers::Profiles { place }) => segmentation::profiles(&place),
        Verb::Suppliers(Suppliers::Waves(verb)) => waves::run(&verb),
        Verb::Suppliers(Suppliers::Letters(verb)) => letters::run(&verb),
        Verb::Suppliers(Suppliers::Status { place }) => suppliers::status(&place),
        Verb::Verify { workspace } => file::verify(&workspace),
        Verb::Bundle(args) => bundle::run(&args),
        Verb::Backup { workspace, to } => file::backup(&workspace, &to),
    }
}

/// Opens a workspace beside whoever writes it.
fn open_to_read(path: &Path) -> Result<Workspace, Error> {
    Workspace::open(path, Access::Read)
}

/// The projects that are meant: the one that was named, or all.
fn projects(workspace: &Workspace, place: &InProject) -> Result<Vec<EntityId>, Error> {
    match &place.project {
        Some(named) => Ok(vec![workspace.project(Some(named))?]),
        None => Ok(workspace.projects()?.iter().map(|project| project.id).collect()),
    }
}
