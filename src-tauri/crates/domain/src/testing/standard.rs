//! Standard scenarios: what every integration of a business object is tested by. Data, compiled in.

use std::sync::LazyLock;

use serde::Deserialize;

use super::ScenarioKind;
use crate::catalogue;

/// A scenario that is offered for every integration of an object.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandardScenario {
    /// The object's id in the catalogue.
    pub object: String,
    /// One line.
    pub name: String,
    /// What it tries.
    pub kind: ScenarioKind,
    /// What a tester sees when it passes.
    pub expected: String,
}

#[derive(Deserialize)]
struct File {
    scenario: Vec<StandardScenario>,
}

static SCENARIOS: LazyLock<Vec<StandardScenario>> = LazyLock::new(|| {
    let read: Result<File, _> = toml::from_str(include_str!("../builtin/scenarios/scenarios.toml"));
    read.unwrap_or_else(|error| panic!("built-in scenarios are tested to be readable: {error}")).scenario
});

/// Every standard scenario.
pub fn builtin() -> &'static [StandardScenario] {
    &SCENARIOS
}

/// The standard scenarios of an object, by what people call it: its id, name or a synonym.
pub fn of_object(name: &str) -> impl Iterator<Item = &'static StandardScenario> {
    let object = catalogue::find(name);
    SCENARIOS.iter().filter(move |scenario| object.is_some_and(|object| object.id == scenario.object))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn standard_scenarios_are_of_objects_that_are_there_and_stand_once() {
        let mut seen = BTreeSet::new();
        for scenario in SCENARIOS.iter() {
            let known = catalogue::builtin().iter().any(|object| object.id == scenario.object);
            assert!(known, "{}", scenario.object);
            assert!(seen.insert((&scenario.object, &scenario.name)), "{} stands twice", scenario.name);
            assert!(!scenario.expected.is_empty(), "{} says what is seen", scenario.name);
        }
    }

    #[test]
    fn an_object_is_found_as_people_call_it() {
        assert!(of_object("Supplier").count() > 5);
        assert!(of_object("Exchange Rates").any(|scenario| scenario.kind == ScenarioKind::Negative));
        assert_eq!(of_object("Something else").count(), 0);
    }
}
