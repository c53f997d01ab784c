//! The matrix while it is made: rows of integrations and requirements, and everything that carries them.

use std::collections::{BTreeMap, BTreeSet};

use domain::document::revision::Revision;
use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::integration::Integration;
use domain::issue::{Issue, IssueStatus};
use domain::lifecycle::status::SlotState;
use domain::mapping;
use domain::requirement::Requirement;
use domain::sign_off::SignOff;
use domain::testing::Scenario;
use domain::testing::run::{Outcome, Run};
use domain::traceability::coverage::Coverage;

use super::{TraceCell, TraceColumn, TraceRow, TraceState, TraceThing};
use crate::text::{Language, templates};
use crate::view::search::place;

/// What the matrix is made from, and what was put into it so far.
pub(super) struct Matrix<'a> {
    pub(super) state: &'a State,
    pub(super) language: Language,
    pub(super) coverage: Coverage,
    pub(super) current: BTreeMap<Id<SignOff>, SlotState>,
    pub(super) things: BTreeMap<EntityId, TraceThing>,
    pub(super) links: BTreeSet<(EntityId, EntityId)>,
}

impl Matrix<'_> {
    /// The rows, in the order of the integrations.
    pub(super) fn rows(&mut self) -> Vec<TraceRow> {
        let state = self.state;
        let mut rows = Vec::new();
        for integration in state.integrations.iter() {
            rows.push(self.integration(integration));
            let own = state.requirements.iter().filter(|it| it.integration == Some(integration.id()));
            rows.extend(own.map(|it| self.requirement(it, Some(integration))));
        }
        let of_none = state.requirements.iter().filter(|it| it.integration.and_then(|id| state.get(id)).is_none());
        rows.extend(of_none.map(|it| self.requirement(it, None)));
        rows.extend(self.rest());
        rows
    }

    fn integration(&mut self, integration: &Integration) -> TraceRow {
        let state = self.state;
        let id = integration.id();
        let own = |it: &&Scenario| it.integration == Some(id) && it.requirement.is_none();
        let scenarios: Vec<&Scenario> = state.scenarios.iter().filter(own).collect();
        let whole: Vec<&Run> =
            state.runs.iter().filter(|run| run.rows.is_empty() && run.integration == Some(id)).collect();
        let loose: Vec<&Issue> =
            state.issues.iter().filter(|it| it.integration == Some(id) && it.scenario.is_none()).collect();
        let subject = self.thing(integration, TraceColumn::Requirement, &integration.reference, self.standing(id.0));
        let mappings = self.mappings(integration, subject);
        self.row(Some(subject), EntityKind::Integration, Some(integration), mappings, &scenarios, &whole, &loose)
    }

    fn requirement(&mut self, requirement: &Requirement, integration: Option<&Integration>) -> TraceRow {
        let state = self.state;
        let id = requirement.id();
        let scenarios: Vec<&Scenario> = state.scenarios.iter().filter(|it| it.requirement == Some(id)).collect();
        let subject = self.thing(requirement, TraceColumn::Requirement, &requirement.reference, self.standing(id.0));
        let mappings = integration.map_or_else(Vec::new, |integration| {
            self.links.insert((integration.head.id, subject));
            self.mappings(integration, subject)
        });
        self.row(Some(subject), EntityKind::Requirement, integration, mappings, &scenarios, &[], &[])
    }

    /// What belongs to no requirement and no integration; nothing where all does.
    fn rest(&mut self) -> Option<TraceRow> {
        let state = self.state;
        let loose = |it: &&Scenario| it.requirement.is_none() && it.integration.is_none();
        let scenarios: Vec<&Scenario> = state.scenarios.iter().filter(loose).collect();
        let issues = state.issues.iter().filter(|it| it.scenario.is_none() && it.integration.is_none());
        let issues: Vec<&Issue> = issues.collect();
        let runs: Vec<&Run> =
            state.runs.iter().filter(|run| run.rows.is_empty() && run.integration.is_none()).collect();
        if scenarios.is_empty() && issues.is_empty() && runs.is_empty() {
            return None;
        }
        Some(self.row(None, EntityKind::Project, None, Vec::new(), &scenarios, &runs, &issues))
    }

    /// A row from its scenarios, with the runs and issues that follow from them, and those that stand beside.
    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn row(
        &mut self,
        subject: Option<EntityId>,
        kind: EntityKind,
        integration: Option<&Integration>,
        mappings: Vec<EntityId>,
        scenarios: &[&Scenario],
        more_runs: &[&Run],
        more_issues: &[&Issue],
    ) -> TraceRow {
        let mut runs: Vec<EntityId> = Vec::new();
        let mut issues: Vec<EntityId> = Vec::new();
        let mut verdicts = BTreeMap::new();
        for scenario in scenarios {
            let id = self.scenario(scenario);
            self.links.extend(subject.map(|subject| (subject, id)));
            self.links.extend(mappings.iter().map(|mapping| (*mapping, id)));
            for (run, outcome, issue) in self.results(scenario) {
                runs.push(run);
                let worst = verdicts.entry(run).or_insert(TraceState::Pass);
                if outcome != TraceState::Pass && *worst != TraceState::Fail {
                    *worst = outcome;
                }
                issues.extend(issue);
            }
            let found = self.state.issues.iter().filter(|issue| issue.scenario == Some(scenario.id()));
            for issue in found {
                let found = self.issue(issue);
                self.links.insert((id, found));
                issues.push(found);
            }
        }
        for run in more_runs {
            let id = self.run(run);
            self.links.extend(subject.map(|subject| (subject, id)));
            self.links.extend(mappings.iter().map(|mapping| (*mapping, id)));
            runs.push(id);
        }
        for issue in more_issues {
            let id = self.issue(issue);
            self.links.extend(subject.map(|subject| (subject, id)));
            issues.push(id);
        }
        let signed = subject.map_or_else(Vec::new, |subject| self.signatures(subject));
        let cells = [
            subject.into_iter().collect(),
            mappings,
            scenarios.iter().map(|it| it.head.id).collect(),
            runs,
            issues,
            signed,
        ];
        let cells = cells.into_iter().map(|things: Vec<EntityId>| {
            let mut seen = BTreeSet::new();
            let things: Vec<EntityId> = things.into_iter().filter(|id| seen.insert(*id)).collect();
            let own = verdicts.iter().filter(|(run, _)| things.contains(run)).map(|(run, worst)| (*run, *worst));
            TraceCell { verdicts: own.collect(), things, holes: Vec::new() }
        });
        let name = integration.map(|integration| integration.name.clone()).unwrap_or_default();
        let own = subject.and_then(|id| self.state.get(Id::<Requirement>::new(id))).map(|it| it.workstream);
        TraceRow {
            id: subject,
            kind,
            integration: name,
            under: integration.map(Entity::id),
            workstream: own.or_else(|| integration.map(|it| it.workstream)),
            cells: cells.collect(),
        }
    }

    /// The mappings of an integration: files that stand for all of it, and the rows that serve what the line is about.
    fn mappings(&mut self, integration: &Integration, subject: EntityId) -> Vec<EntityId> {
        let state = self.state;
        let newest = |workstream| {
            let own = |it: &&Revision| it.document == mapping::DOCUMENT && it.workstream == workstream;
            state.revisions.iter().filter(own).max_by_key(|it| it.number)
        };
        let files: Vec<EntityId> = mapping::files_of(state, integration)
            .map(|file| {
                let holds_it = |it: &Revision| {
                    it.content.sections.iter().flat_map(|section| &section.rows).any(|row| row.id == file.head.id)
                };
                let issued = newest(file.workstream).filter(|it| holds_it(it));
                let standing = match self.standing(file.head.id) {
                    TraceState::Draft if issued.is_some() => TraceState::Issued,
                    other => other,
                };
                let id = self.thing(file, TraceColumn::Mapping, &file.name, standing);
                if let Some(thing) = self.things.get_mut(&id).filter(|_| issued.is_some()) {
                    let number = issued.map_or(0, |it| it.number);
                    thing.title = format!(
                        "{}, {} {number}",
                        file.name,
                        templates::title(state, self.language, mapping::DOCUMENT)
                    );
                }
                self.signatures(id);
                id
            })
            .collect();
        let rows = mapping::rows_of(state, integration.id());
        let serving = rows.into_iter().filter(|row| row.requirement.is_some_and(|it| it.0 == subject));
        let rows = serving.map(|row| {
            let standing = self.standing(row.head.id);
            let id = self.thing(row, TraceColumn::Mapping, &row.reference, standing);
            self.signatures(id);
            id
        });
        let rows: Vec<EntityId> = rows.collect();
        let found: Vec<EntityId> = files.into_iter().chain(rows).collect();
        self.links.extend(found.iter().map(|mapping| (subject, *mapping)));
        found
    }

    fn scenario(&mut self, scenario: &Scenario) -> EntityId {
        let results = self.state.runs.iter().flat_map(|run| run.rows.iter().map(move |row| (run, row)));
        let newest = results.filter(|(_, row)| row.scenario == scenario.id()).max_by_key(|(run, _)| run.executed_at);
        let ready = |id: Id<Issue>| self.state.get(id).is_some_and(|it| it.status == IssueStatus::ReadyForRetest);
        let standing = match newest {
            Some((_, row)) if row.outcome == Outcome::Fail && row.issue.is_some_and(ready) => TraceState::Retest,
            Some((_, row)) => verdict(row.outcome),
            None => TraceState::NotRun,
        };
        let id = self.thing(scenario, TraceColumn::Scenario, &scenario.reference, standing);
        self.signatures(id);
        id
    }

    /// The runs of a scenario, each with the verdict and the issue of its row.
    fn results(&mut self, scenario: &Scenario) -> Vec<(EntityId, TraceState, Option<EntityId>)> {
        let state = self.state;
        let results = state.runs.iter().flat_map(|run| run.rows.iter().map(move |row| (run, row)));
        let own: Vec<_> = results.filter(|(_, row)| row.scenario == scenario.id()).collect();
        let pair = |(run, row): (&Run, &domain::testing::run::RunRow)| {
            let id = self.run(run);
            self.links.insert((scenario.head.id, id));
            let issue = row.issue.and_then(|issue| state.get(issue)).map(|issue| {
                let found = self.issue(issue);
                self.links.insert((id, found));
                found
            });
            (id, verdict(row.outcome), issue)
        };
        own.into_iter().map(pair).collect()
    }

    fn run(&mut self, run: &Run) -> EntityId {
        self.thing(run, TraceColumn::Run, &run.reference, verdict(run.outcome))
    }

    fn issue(&mut self, issue: &Issue) -> EntityId {
        let standing = match issue.status {
            IssueStatus::New | IssueStatus::Triaged | IssueStatus::InWork => TraceState::InProgress,
            IssueStatus::ReadyForRetest => TraceState::Retest,
            IssueStatus::Closed => TraceState::Complete,
            IssueStatus::Deferred => TraceState::Waived,
            IssueStatus::Rejected | IssueStatus::Duplicate => TraceState::NotApplicable,
        };
        let id = self.thing(issue, TraceColumn::Issue, &issue.reference, standing);
        let under = |it: &&SignOff| it.withdrawn.is_none() && it.conditions.contains(&issue.id());
        let named: Vec<&SignOff> = self.state.sign_offs.iter().filter(under).collect();
        for signature in named {
            let signature = self.signature(signature);
            self.links.insert((id, signature));
        }
        id
    }

    /// The signatures that cover an entity and stand in a slot now.
    fn signatures(&mut self, entity: EntityId) -> Vec<EntityId> {
        let covering = self.coverage.signatures(entity).to_vec();
        let current = covering.iter().filter(|it| self.current.contains_key(&it.signature));
        let made: Vec<&SignOff> = current.filter_map(|it| self.state.get(it.signature)).collect();
        let ids: Vec<EntityId> = made.into_iter().map(|signature| self.signature(signature)).collect();
        self.links.extend(ids.iter().map(|signature| (entity, *signature)));
        ids
    }

    fn signature(&mut self, signature: &SignOff) -> EntityId {
        let standing = match self.current.get(&signature.id()) {
            Some(SlotState::Signed) => TraceState::Signed,
            Some(SlotState::Conditional) => TraceState::SignedWithConditions,
            Some(SlotState::Declined) => TraceState::Declined,
            Some(SlotState::Stale | SlotState::Waiting) | None => TraceState::Stale,
        };
        let id = self.thing(signature, TraceColumn::SignOff, &signature.reference, standing);
        if let Some(thing) = self.things.get_mut(&id) {
            let workstream = signature.workstream.or_else(|| signature.bound.first().map(|bound| bound.workstream));
            let copy = workstream.and_then(|id| self.state.get(id)).and_then(|it| self.state.get(it.methodology));
            let kind = copy.and_then(|copy| copy.content.sign_off(&signature.sign_off));
            let name = kind.map_or_else(|| signature.sign_off.to_string(), |kind| kind.name.clone());
            thing.title = format!("{name}, {}", self.state.name_of(signature.person));
            thing.place.entity = None;
            thing.place.part = Some(signature.sign_off.to_string());
        }
        id
    }

    /// Whether what was signed of an entity still stands there.
    fn standing(&self, entity: EntityId) -> TraceState {
        match self.coverage.signatures(entity) {
            [] => TraceState::Draft,
            _ if self.coverage.has_changed(entity) => TraceState::Stale,
            _ => TraceState::Signed,
        }
    }

    fn thing<T: Entity>(&mut self, entity: &T, column: TraceColumn, reference: &str, standing: TraceState) -> EntityId {
        let id = entity.head().id;
        let state = self.state;
        self.things.entry(id).or_insert_with(|| TraceThing {
            id,
            kind: T::KIND,
            column,
            reference: reference.to_owned(),
            title: entity.title(),
            state: standing,
            place: place(state, T::KIND, id),
        });
        id
    }
}

fn verdict(outcome: Outcome) -> TraceState {
    match outcome {
        Outcome::Pass => TraceState::Pass,
        Outcome::Fail => TraceState::Fail,
        Outcome::Blocked => TraceState::Blocked,
        Outcome::NotApplicable => TraceState::NotApplicable,
    }
}
