//! What is computed about the things of a kind, as further columns of their table: the words that the kind's own screen shows.

use std::collections::{BTreeMap, BTreeSet};

use domain::entity::{EntityKind, State};
use domain::identity::EntityId;
use domain::message::Message;
use domain::time::Date;
use serde::Serialize;

use crate::text::Words;
use crate::view::issues::row;
use crate::view::{people, person_line, samples, testing, timeline};

/// Computed cells by thing and column.
#[derive(Default)]
pub(super) struct Computed {
    /// The columns with the messages that head them.
    columns: Vec<(&'static str, &'static str)>,
    /// Fields that nobody reads as they are kept.
    hidden: BTreeSet<&'static str>,
    cells: BTreeMap<EntityId, BTreeMap<&'static str, String>>,
}

impl Computed {
    /// What is computed about the things of a kind; nothing for most.
    pub(super) fn of(state: &State, kind: EntityKind, today: Date, words: &Words) -> Self {
        match kind {
            EntityKind::Issue => issues(state, today, words),
            EntityKind::Person => persons(state, words),
            EntityKind::Organisation => organisations(state, words),
            EntityKind::SampleFile => sample_files(state, words),
            EntityKind::Scenario | EntityKind::Run => tested(state, kind, words),
            EntityKind::Commitment => commitments(state, today, words),
            _ => Self::default(),
        }
    }

    pub(super) fn columns(&self) -> &[(&'static str, &'static str)] {
        &self.columns
    }

    pub(super) fn hides(&self, field: &str) -> bool {
        self.hidden.contains(field)
    }

    pub(super) fn cell(&self, thing: EntityId, column: &str) -> Option<&str> {
        self.cells.get(&thing)?.get(column).map(String::as_str)
    }

    /// A table with these columns, of which nothing is said yet.
    fn new<const N: usize>(columns: &[(&'static str, &'static str)], hidden: [&'static str; N]) -> Self {
        Self { columns: columns.to_vec(), hidden: BTreeSet::from(hidden), cells: BTreeMap::new() }
    }

    /// What is said of one thing, in the order of the columns.
    fn say<const N: usize>(&mut self, thing: EntityId, cells: [String; N]) {
        let named = self.columns.iter().map(|(id, _)| *id).zip(cells);
        self.cells.insert(thing, named.collect());
    }
}

/// The message of a value that is a plain word in JSON: `party-customer`.
pub(super) fn word(words: &Words, of: &str, value: &impl Serialize) -> String {
    let value = serde_json::json!(value);
    value.as_str().map(|value| words.text(&format!("{of}-{value}"))).unwrap_or_default()
}

fn issues(state: &State, today: Date, words: &Words) -> Computed {
    // When an issue was raised is read as a day; its age tells the rest.
    let mut computed = Computed::new(
        &[
            ("raised", "list-raised"),
            ("party", "list-party"),
            ("duplicate_of", "list-duplicate-of"),
            ("age", "list-age"),
            ("quiet", "list-quiet"),
        ],
        ["raised_at"],
    );
    for issue in state.issues.iter() {
        let row = row(issue, &state.project().zone, today);
        let owner = issue.owner.and_then(|owner| person_line(state, owner));
        let party = owner.map(|owner| word(words, "party", &owner.party)).unwrap_or_default();
        let first = issue.duplicate_of.and_then(|id| state.get(id));
        let first = first.map(|first| first.reference.clone()).unwrap_or_default();
        let (age, quiet) = (row.age.to_string(), row.quiet.to_string());
        computed.say(issue.head.id, [row.raised.to_string(), party, first, age, quiet]);
    }
    computed
}

fn persons(state: &State, words: &Words) -> Computed {
    let mut computed = Computed::new(
        &[
            ("roles", "people-roles"),
            ("latin_name", "people-latin"),
            ("organisation", "people-organisation"),
            ("party", "organisation-party"),
            ("open", "people-open-work"),
            ("signed", "people-signed"),
        ],
        [],
    );
    for person in people::people(state).people {
        let open = person.open;
        let counts = [
            ("people-open-issues", open.issues),
            ("people-open-actions", open.actions),
            ("people-open-commitments", open.commitments),
            ("people-open-questions", open.questions),
        ];
        let counted = counts.into_iter().filter(|(_, count)| *count > 0);
        let counted = counted.map(|(code, count)| words.say(&Message::new(code).with("count", count)));
        let signed = person.signed.iter().map(|one| one.name.clone());
        computed.say(
            person.id.0,
            [
                person.role_names.join("; "),
                person.latin_name,
                person.organisation_name,
                word(words, "party", &person.party),
                counted.collect::<Vec<_>>().join("; "),
                signed.collect::<Vec<_>>().join("; "),
            ],
        );
    }
    computed
}

fn organisations(state: &State, words: &Words) -> Computed {
    let mut computed = Computed::new(
        &[
            ("name", "people-name"),
            ("party", "organisation-party"),
            ("city", "organisation-city"),
            ("country", "organisation-country"),
            ("people", "room-people"),
        ],
        ["title"],
    );
    for one in people::people(state).organisations {
        let party = word(words, "party", &one.party);
        computed.say(one.id.0, [one.name, party, one.city, one.country, one.people.to_string()]);
    }
    computed
}

fn sample_files(state: &State, words: &Words) -> Computed {
    let mut computed = Computed::new(&[("digest", "samples-digest"), ("state", "issues-status")], ["file"]);
    for sample in samples::samples(state, words.language()).samples {
        let standing = match (sample.accepted, sample.masked) {
            (true, _) => "samples-accepted",
            (false, true) => "samples-masked",
            (false, false) => "samples-unmasked",
        };
        computed.say(sample.id.0, [sample.digest.to_string(), words.text(standing)]);
    }
    computed
}

/// The last results of scenarios, or how much of runs passed.
fn tested(state: &State, kind: EntityKind, words: &Words) -> Computed {
    let view = testing::testing(state, words.language());
    if kind == EntityKind::Run {
        let mut computed = Computed::new(&[("rows", "testing-scenarios"), ("evidence", "testing-evidence")], []);
        for run in view.runs {
            let files = run.evidence.iter().map(|file| file.name.clone());
            computed.say(run.id.0, [run.rows.len().to_string(), files.collect::<Vec<_>>().join("; ")]);
        }
        return computed;
    }
    let mut computed =
        Computed::new(&[("requirement", "kind-requirement"), ("last", "testing-result"), ("run", "testing-run")], []);
    for scenario in view.scenarios {
        let last = match &scenario.last {
            None => words.text("state-not-run"),
            Some(_) if scenario.retest => words.text("state-retest"),
            Some(last) => word(words, "state", &last.outcome),
        };
        let run = scenario.last.map(|last| last.reference).unwrap_or_default();
        computed.say(scenario.id.0, [scenario.requirement, last, run]);
    }
    computed
}

fn commitments(state: &State, today: Date, words: &Words) -> Computed {
    let mut computed = Computed::new(
        &[
            ("step", "timeline-step"),
            ("party", "organisation-party"),
            ("after", "timeline-waits-for"),
            ("slip", "timeline-slip"),
            ("state", "issues-status"),
            ("workstream", "list-workstream"),
        ],
        ["slips"],
    );
    let say = |message: &Message| words.say(message);
    for row in timeline::timeline(state, today, words.language(), &say).rows {
        let standing = match (row.kept_on, row.late) {
            (Some(on), _) => words.say(&Message::new("timeline-kept").with("date", on)),
            (None, true) => words.text("timeline-late"),
            (None, false) => words.text("timeline-promised"),
        };
        let after = row.after.iter().filter_map(|id| state.get(*id)).map(|one| one.reference.clone());
        let party = word(words, "party", &row.party);
        let after = after.collect::<Vec<_>>().join("; ");
        computed.say(row.id.0, [row.step, party, after, row.slip_days.to_string(), standing, row.workstream]);
    }
    computed
}
