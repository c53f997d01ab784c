//! Agendas to begin with: built in as data, so that the points and their minutes can be read and changed without code.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Point;
use crate::draft::Draft;
use crate::lifecycle::methodology::ItemId;

/// An agenda that a session can begin with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agenda {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When it is of use, in a sentence.
    pub help: String,
    /// Where it comes from.
    pub source: String,
    /// Its points, in order.
    pub points: Vec<PlannedPoint>,
}

/// A point as it is planned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlannedPoint {
    /// What it is about.
    pub title: String,
    /// What it is for.
    pub aim: String,
    /// Minutes planned for it.
    pub minutes: u32,
    /// Items of methodologies for which its minutes are evidence.
    #[serde(default)]
    pub confirms: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Agendas {
    agendas: Vec<Agenda>,
}

/// The built-in agendas, the usual one first.
pub fn builtin() -> &'static [Agenda] {
    static BUILTIN: LazyLock<Vec<Agenda>> = LazyLock::new(|| {
        let text = include_str!("../builtin/sessions/agendas.toml");
        toml::from_str::<Agendas>(text).expect("the built-in agendas are read by a test").agendas
    });
    &BUILTIN
}

/// The agenda with an id.
pub fn find(id: &str) -> Option<&'static Agenda> {
    builtin().iter().find(|agenda| agenda.id == id)
}

impl Agenda {
    /// Minutes planned for all its points.
    pub fn minutes(&self) -> u32 {
        self.points.iter().map(|point| point.minutes).sum()
    }

    /// Its points for a session.
    pub(super) fn begin(&self, draft: &mut Draft) -> Vec<Point> {
        let point = |planned: &PlannedPoint| Point {
            id: draft.new_id(),
            title: planned.title.clone(),
            aim: planned.aim.clone(),
            minutes: planned.minutes,
            used: None,
            owner: None,
            notes: String::new(),
            done: false,
            confirms: planned.confirms.clone(),
            questions: Vec::new(),
        };
        self.points.iter().map(point).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::lifecycle::builtin::all as methodologies;
    use crate::lifecycle::methodology::Check;

    #[test]
    fn the_usual_agenda_has_nine_points_in_two_hours() {
        let usual = &builtin()[0];
        assert_eq!((usual.points.len(), usual.minutes()), (9, 120));
        for agenda in builtin() {
            assert!(agenda.points.iter().all(|point| point.minutes > 0 && !point.aim.is_empty()), "{}", agenda.id);
            assert_eq!(find(&agenda.id), Some(agenda));
        }
    }

    #[test]
    fn what_a_point_confirms_is_an_item_that_somebody_confirms() {
        let confirmed: BTreeSet<&ItemId> = methodologies()
            .iter()
            .flat_map(|methodology| methodology.steps.iter().flat_map(|step| &step.items))
            .filter(|item| item.check == Check::Confirmed)
            .map(|item| &item.id)
            .collect();
        for id in builtin().iter().flat_map(|agenda| &agenda.points).flat_map(|point| &point.confirms) {
            assert!(confirmed.contains(id), "{id}");
        }
    }
}
