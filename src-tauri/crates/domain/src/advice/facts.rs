//! The facts about an integration that speak for one method or another.

use super::pace;
use crate::catalogue::{self, BusinessObject};
use crate::entity::State;
use crate::integration::{Direction, Integration};
use crate::time::Date;

/// What is known of an integration, as the rules see it. Absent is what nobody stated.
#[derive(Clone, PartialEq, Debug)]
pub struct Facts {
    /// Id of the business object in the catalogue; empty where it isn't there.
    pub object: String,
    /// What people call the object.
    pub object_name: String,
    /// Methods that the catalogue lists for it, the usual one first; empty where it isn't there.
    pub offered: Vec<String>,
    /// Where the catalogue has that from.
    pub source: String,
    /// The day on which it was taken from there.
    pub source_date: Option<Date>,
    /// The method that was chosen, or empty.
    pub method: String,
    /// Direction of the data.
    pub direction: Direction,
    /// Records on the busiest day, else on a usual one, else at the first load of what happens once.
    pub records_a_day: Option<u64>,
    /// Runs a day.
    pub runs_a_day: Option<u64>,
    /// Whether an event starts it.
    pub on_event: Option<bool>,
    /// Whether it happens once.
    pub once: Option<bool>,
    /// Whether everything is sent each time.
    pub full_load: Option<bool>,
    /// Whether files travel along.
    pub attachments: Option<bool>,
    /// Words of the names and kinds of the landscape's systems, in lower case.
    pub systems: Vec<String>,
}

impl Facts {
    /// The facts about an integration of a project.
    pub fn of(state: &State, integration: &Integration) -> Self {
        let known = catalogue::known(state);
        Self::among(&known, state, integration)
    }

    /// The same, where the caller has the catalogue at hand.
    pub fn among(known: &[BusinessObject], state: &State, integration: &Integration) -> Self {
        let object = catalogue::object_of(known, integration);
        let pace = pace::read(&integration.frequency).or_else(|| pace::read(&integration.trigger));
        let once = pace.map(|pace| pace.once);
        let busiest = integration.volume_peak.or(integration.volume_daily);
        let first = integration.volume_initial.filter(|_| once == Some(true));
        let systems = state.systems.iter().flat_map(|system| [&system.name, &system.kind]);
        let carried = format!("{} {}", integration.format, integration.name).to_lowercase();
        let names_files = ["attachment", "anlage", "zip", "pdf", "image"].iter().any(|word| carried.contains(word));
        Self {
            object: object.map(|object| object.id.clone()).unwrap_or_default(),
            object_name: object.map_or_else(|| integration.name.clone(), |object| object.name.clone()),
            offered: object.map(|object| object.methods.clone()).unwrap_or_default(),
            source: object.map(|object| object.source.address.clone()).unwrap_or_default(),
            source_date: object.and_then(|object| object.source.date),
            method: integration.method.clone(),
            direction: integration.direction,
            records_a_day: first.or(busiest),
            runs_a_day: pace.and_then(|pace| pace.runs_a_day),
            on_event: pace.map(|pace| pace.on_event),
            once,
            full_load: full_load(&integration.delta),
            attachments: (!integration.format.trim().is_empty() || names_files).then_some(names_files),
            systems: systems.flat_map(|text| words(text)).collect(),
        }
    }

    /// Records in a run, rounded up.
    pub fn records_a_run(&self) -> Option<u64> {
        let runs = if self.once == Some(true) { Some(1) } else { self.runs_a_day };
        Some(self.records_a_day?.div_ceil(runs?.max(1)))
    }

    /// Whether a word stands in the name or kind of a system.
    pub fn names_system(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.systems.contains(&word)
    }
}

/// Whether a text says that everything is sent each time; `None` where it says neither.
fn full_load(text: &str) -> Option<bool> {
    let words = words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["delta", "deltas", "changes", "changed", "incremental", "changelog", "änderungen", "geänderte"]) {
        return Some(false);
    }
    let whole = ["full", "all", "everything", "complete", "snapshot", "alles", "alle", "voll", "vollständig"];
    has(&whole).then_some(true)
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase).collect()
}
