//! What each check of a methodology looks at, and what it lacks.

use std::collections::BTreeSet;

use super::assess::Assessment;
use super::methodology::{Check, ItemId, Methodology, RoleId, Step};
use crate::entity::Entity;
use crate::identity::Id;
use crate::integration::Integration;
use crate::issue::{Issue, IssueStatus, Severity};
use crate::mapping;
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::{Destination, Screen};
use crate::sign_off::Verdict;
use crate::supplier::onboarding::lacks;
use crate::testing::run::{Outcome, Run};
use crate::testing::{Level, Scenario};
use crate::workstream::Workstream;

/// The condition or item that is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    pub workstream: &'a Workstream,
    pub methodology: &'a Methodology,
    pub step: &'a Step,
    pub id: &'a ItemId,
    pub title: &'a str,
    pub check: &'a Check,
    pub roles: &'a [RoleId],
    pub per_integration: bool,
    pub protects: Party,
    pub waivable: bool,
}

/// Something that a check lacks.
pub(crate) struct Lack {
    pub message: Message,
    pub why: Option<Message>,
    /// Whose move it is, where the condition's own roles don't say so.
    pub party: Option<(Party, Vec<RoleId>)>,
    pub place: Destination,
    /// The integrations that lack it, where it is tracked for each.
    pub integrations: Vec<Id<Integration>>,
    /// A signature was there and no longer holds.
    pub stale: bool,
}

impl Lack {
    pub(crate) fn new(message: Message, place: Destination) -> Self {
        Self { message, why: None, party: None, place, integrations: Vec::new(), stale: false }
    }
}

/// A screen, opened at a part of it.
pub(crate) fn at(screen: Screen, part: &str) -> Destination {
    Destination { screen, entity: None, part: (!part.is_empty()).then(|| part.to_owned()), workstream: None }
}

/// The screen on which a document is made.
pub(super) fn document_place(document: &str) -> Destination {
    at(if document == "requirements" { Screen::Requirements } else { Screen::Documents }, document)
}

/// Whether an issue counts as resolved (practice of acceptance gates: closed, rejected, duplicate, or minor and deferred
/// by a named person of the customer with a date).
pub fn is_resolved(assessment: &Assessment, issue: &Issue) -> bool {
    match issue.status {
        IssueStatus::Closed | IssueStatus::Rejected | IssueStatus::Duplicate => true,
        IssueStatus::Deferred => {
            let minor = matches!(issue.severity, Severity::Minor | Severity::Cosmetic);
            let agreed = issue.deferred_by.and_then(|person| assessment.party_of(person)) == Some(Party::Customer);
            minor && agreed && issue.deferred_to.is_some()
        }
        _ => false,
    }
}

impl Assessment<'_> {
    /// Everything that a condition lacks; nothing when it is met.
    pub(super) fn lacks(&self, spot: &Spot) -> Vec<Lack> {
        match spot.check {
            Check::Confirmed => self.confirmed(spot),
            Check::IntegrationsIdentified => self.integrations_identified(spot),
            Check::NonStandardRecorded => self.non_standard_recorded(spot),
            Check::CommitmentsSet => self.commitments_set(spot),
            Check::DocumentIssued { document } => self.document_issued(spot.workstream, document, false),
            Check::DocumentCurrent { document } => self.document_issued(spot.workstream, document, true),
            Check::FileDelivered { document } => self.file_delivered(spot, document),
            Check::SampleReceived => self.sample_received(spot),
            Check::RunPassed { level } => self.run_passed(spot, *level),
            Check::ScenariosPassed { level } => self.scenarios_passed(spot, *level),
            Check::IssuesResolved => self.issues_resolved(spot),
            Check::SupplierKnown
            | Check::ContactNamed
            | Check::ChannelChosen
            | Check::SupplierAgreed
            | Check::ChannelSetUp
            | Check::FirstDocument => lacks::lacks(self, spot),
            Check::Signed { sign_off } => self.signed(spot, sign_off),
            Check::TrainingHeld { training } => {
                let held = self.sessions(spot, training).any(|session| session.attendance.iter().any(|it| it.attended));
                let lack = || self.training_lack("missing-training", spot, training);
                if held { Vec::new() } else { vec![lack()] }
            }
            Check::TrainingAttended { training } => self.training_attended(spot, training),
        }
    }

    pub(super) fn integrations_of(&self, workstream: Id<Workstream>) -> impl Iterator<Item = &Integration> {
        self.state.integrations.iter().filter(move |integration| integration.workstream == workstream)
    }

    /// One lack that names every integration of the workstream for which `met` says no.
    fn for_each_integration(
        &self,
        spot: &Spot,
        code: &str,
        screen: Screen,
        met: impl Fn(&Integration) -> bool,
    ) -> Vec<Lack> {
        if self.integrations_of(spot.workstream.id()).next().is_none() {
            return vec![Lack::new(Message::new("missing-integrations"), at(Screen::Integrations, ""))];
        }
        let lacking: Vec<_> =
            self.integrations_of(spot.workstream.id()).filter(|integration| !met(integration)).collect();
        let Some(first) = lacking.first() else { return Vec::new() };
        let names: Vec<_> =
            lacking.iter().map(|it| format!("{} {}", it.reference, it.name).trim().to_owned()).collect();
        let message = Message::new(code).with("title", spot.title).with("count", lacking.len());
        let mut lack = Lack::new(message.with("integrations", names.join(", ")), at(screen, &spot.id.0));
        lack.place.entity = (lacking.len() == 1).then_some(first.head.id);
        lack.integrations = lacking.iter().map(|integration| integration.id()).collect();
        vec![lack]
    }

    fn confirmed(&self, spot: &Spot) -> Vec<Lack> {
        let of_item = |confirmation: &&crate::lifecycle::record::Confirmation| {
            confirmation.workstream == spot.workstream.id()
                && confirmation.step == spot.step.id
                && confirmation.item == *spot.id
        };
        let confirmations: Vec<_> = self.state.confirmations.iter().filter(of_item).collect();
        if spot.per_integration {
            return self.for_each_integration(spot, "missing-confirmation-for", Screen::Home, |integration| {
                confirmations.iter().any(|it| it.integration.is_none_or(|id| id == integration.id()))
            });
        }
        if confirmations.is_empty() {
            let message = Message::new("missing-confirmation").with("title", spot.title);
            return vec![Lack::new(message, at(Screen::Home, &spot.id.0))];
        }
        Vec::new()
    }

    fn integrations_identified(&self, spot: &Spot) -> Vec<Lack> {
        let code = "incomplete-integrations";
        self.for_each_integration(spot, code, Screen::Integrations, |it| {
            it.source_system.is_some()
                && it.target_system.is_some()
                && !it.method.trim().is_empty()
                && !it.frequency.trim().is_empty()
        })
    }

    fn non_standard_recorded(&self, spot: &Spot) -> Vec<Lack> {
        let code = "missing-standard-decision";
        self.for_each_integration(spot, code, Screen::Integrations, |it| {
            it.standard.is_some_and(|standard| standard || !it.non_standard_reason.trim().is_empty())
        })
    }

    fn commitments_set(&self, spot: &Spot) -> Vec<Lack> {
        let promised: BTreeSet<_> = self
            .state
            .commitments
            .iter()
            .filter(|commitment| commitment.workstream == spot.workstream.id())
            .filter_map(|commitment| commitment.step.as_ref())
            .collect();
        let missing: Vec<_> = spot
            .methodology
            .steps
            .iter()
            .filter(|step| !promised.contains(&step.id))
            .map(|step| step.name.as_str())
            .collect();
        if missing.is_empty() {
            return Vec::new();
        }
        let message = Message::new("missing-commitments").with("steps", missing.join(", "));
        vec![Lack::new(message, at(Screen::Timeline, ""))]
    }

    /// A document lacks an issued revision, or the newest one no longer holds the working content.
    pub(crate) fn document_issued(&self, workstream: &Workstream, document: &str, current: bool) -> Vec<Lack> {
        let title = self.document_title(document);
        let Some(revision) = self.latest_revision(workstream.id(), document) else {
            let message = Message::new("missing-document").with("document", title);
            return vec![Lack::new(message, document_place(document))];
        };
        if !current || self.cause(revision).is_none() {
            return Vec::new();
        }
        let message = Message::new("outdated-document").with("document", title).with("number", revision.number);
        vec![Lack::new(message, document_place(document))]
    }

    fn file_delivered(&self, spot: &Spot, document: &str) -> Vec<Lack> {
        let files = || {
            let of = self.state.deliverables.iter();
            of.filter(|file| file.workstream == spot.workstream.id() && file.document == document)
        };
        if spot.per_integration && document == mapping::DOCUMENT {
            return self.for_each_integration(spot, "missing-mapping-for", Screen::Mappings, |integration| {
                mapping::standing(self.state, integration).is_done()
            });
        }
        if spot.per_integration {
            return self.for_each_integration(spot, "missing-file-for", Screen::Documents, |integration| {
                files().any(|file| file.integration.is_none_or(|id| id == integration.id()))
            });
        }
        // A document that the program makes itself stands for a file when it is issued.
        if files().next().is_some() || self.latest_revision(spot.workstream.id(), document).is_some() {
            return Vec::new();
        }
        let message = Message::new("missing-file").with("document", self.document_title(document));
        vec![Lack::new(message, at(Screen::Documents, document))]
    }

    fn sample_received(&self, spot: &Spot) -> Vec<Lack> {
        self.for_each_integration(spot, "missing-sample-for", Screen::Samples, |integration| {
            self.state.sample_files.iter().any(|file| {
                file.workstream == spot.workstream.id() && file.integration.is_none_or(|id| id == integration.id())
            })
        })
    }

    fn runs(&self, spot: &Spot, level: Level) -> impl Iterator<Item = &Run> {
        let workstream = spot.workstream.id();
        self.state.runs.iter().filter(move |run| run.workstream == workstream && run.level == level)
    }

    fn run_passed(&self, spot: &Spot, level: Level) -> Vec<Lack> {
        self.for_each_integration(spot, "missing-run-for", Screen::Scenarios, |integration| {
            let newest = self
                .runs(spot, level)
                .filter(|run| run.integration == Some(integration.id()))
                .max_by_key(|run| (run.executed_at, run.head.id));
            newest.is_some_and(|run| run.outcome == Outcome::Pass)
        })
    }

    fn scenarios_passed(&self, spot: &Spot, level: Level) -> Vec<Lack> {
        let workstream = spot.workstream.id();
        let of_level = |scenario: &&Scenario| scenario.workstream == workstream && scenario.level == level;
        let scenarios: Vec<_> = self.state.scenarios.iter().filter(of_level).collect();
        let level_name = serde_json::to_value(level).ok().and_then(|name| name.as_str().map(str::to_owned));
        let level_name = level_name.unwrap_or_default();
        if scenarios.is_empty() {
            let message = Message::new("missing-scenarios").with("level", level_name);
            return vec![Lack::new(message, at(Screen::Scenarios, &spot.id.0))];
        }
        let open: Vec<_> = scenarios.into_iter().filter(|it| !self.has_passed(workstream, it.id())).collect();
        if open.is_empty() {
            return Vec::new();
        }
        let names: Vec<_> = open.iter().map(|it| format!("{} {}", it.reference, it.name).trim().to_owned()).collect();
        let message = Message::new("scenarios-not-passed").with("level", level_name).with("count", open.len());
        let mut lack = Lack::new(message.with("scenarios", names.join(", ")), at(Screen::Scenarios, &spot.id.0));
        lack.place.entity = (open.len() == 1).then(|| open[0].head.id);
        vec![lack]
    }

    /// Whether the newest result of a scenario lets its gate open: it passed, or doesn't apply.
    pub fn has_passed(&self, workstream: Id<Workstream>, scenario: Id<Scenario>) -> bool {
        let runs = self.state.runs.iter().filter(|run| run.workstream == workstream);
        let results = runs.filter_map(|run| {
            let row = run.rows.iter().find(|row| row.scenario == scenario)?;
            Some(((run.executed_at, run.head.id), row.outcome))
        });
        let newest = results.max_by_key(|(when, _)| *when);
        newest.is_some_and(|(_, outcome)| matches!(outcome, Outcome::Pass | Outcome::NotApplicable))
    }

    /// Issues that a conditional signature names wait for the project sign-off and hold up nothing before it.
    fn issues_resolved(&self, spot: &Spot) -> Vec<Lack> {
        let workstream = spot.workstream.id();
        let accepted: BTreeSet<_> = self
            .state
            .sign_offs
            .iter()
            .filter(|signature| signature.verdict == Verdict::Conditional && signature.withdrawn.is_none())
            .flat_map(|signature| &signature.conditions)
            .chain(&self.exempt)
            .copied()
            .collect();
        let open = self.state.issues.iter().filter(|issue| {
            issue.workstream == workstream && !accepted.contains(&issue.id()) && !is_resolved(self, issue)
        });
        open.map(|issue| self.issue_lack("open-issue", issue)).collect()
    }

    /// An issue as something that is lacking: its owner's party has the move.
    pub(super) fn issue_lack(&self, code: &str, issue: &Issue) -> Lack {
        let message = Message::new(code).with("issue", &issue.reference).with("name", &issue.name);
        let place = Destination { screen: Screen::Issues, entity: Some(issue.head.id), part: None, workstream: None };
        let mut lack = Lack::new(message, place);
        lack.party = issue.owner.and_then(|owner| Some((self.party_of(owner)?, self.state.get(owner)?.roles.clone())));
        lack
    }

    fn sessions<'b>(
        &'b self,
        spot: &Spot,
        training: &'b super::methodology::TrainingId,
    ) -> impl Iterator<Item = &'b crate::training::Training> {
        let workstream = spot.workstream.id();
        self.state.trainings.iter().filter(move |session| {
            session.held && session.training == *training && session.workstream.is_none_or(|id| id == workstream)
        })
    }

    fn training_lack(&self, code: &str, spot: &Spot, training: &super::methodology::TrainingId) -> Lack {
        let kind = spot.methodology.trainings.iter().find(|kind| kind.id == *training);
        let name = kind.map_or(training.0.as_str(), |kind| kind.name.as_str());
        Lack::new(Message::new(code).with("training", name), at(Screen::Training, &training.0))
    }

    fn training_attended(&self, spot: &Spot, training: &super::methodology::TrainingId) -> Vec<Lack> {
        let attended: BTreeSet<_> = self
            .sessions(spot, training)
            .flat_map(|session| session.attendance.iter().filter(|it| it.attended).map(|it| it.person))
            .collect();
        let lacking = spot.roles.iter().filter(|role| {
            let people = self.state.people.iter();
            !people.filter(|person| person.roles.contains(role)).any(|person| attended.contains(&person.id()))
        });
        let lack = |role: &RoleId| {
            let mut lack = self.training_lack("missing-attendance", spot, training);
            let name = spot.methodology.role(role).map_or(role.0.as_str(), |role| role.name.as_str());
            lack.message = lack.message.with("role", name);
            lack.party = spot.methodology.role(role).map(|kind| (kind.party, vec![role.clone()]));
            lack
        };
        lacking.map(lack).collect()
    }
}
