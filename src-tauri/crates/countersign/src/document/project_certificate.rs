//! The certificate of the project sign-off: what the customer accepts as a whole, and everything that led to it.

use std::collections::BTreeMap;

use documents::model::{Block, Count, Document, Heading, Section as Pages, Span, Text, TwoColumnRow};
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::{Direction, Integration};
use domain::issue::IssueStatus;
use domain::message::Message;
use domain::sign_off::SignOff;
use domain::testing::Scenario;
use domain::testing::run::Outcome;

use super::certificate::{Certificate, Validity};
use super::{Printing, branding, names};

/// The certificate of a signature under the whole project.
pub fn compose_project_certificate(state: &State, sign_off: &SignOff, printing: &Printing) -> Document {
    let spoken = printing.in_language(state);
    let certificate = Certificate::new(state, &spoken, sign_off, printing);
    let sections = vec![certificate.acceptance(), certificate.past()];
    certificate.document(sections)
}

/// So many digests surely stand on one page with the way to check them: each takes three lines at most.
const DIGESTS_BESIDE_CHECK: usize = 16;

impl Certificate<'_> {
    /// The first page: what is accepted, and by whom.
    fn acceptance(&self) -> Pages {
        let project = self.state.project();
        let heading = |code: &str| Block::Heading(Heading::new(2, self.say(code)));
        let mut over = self.tell(Message::new("document-project-certificate").with("number", &self.sign_off.reference));
        if !project.contract.trim().is_empty() {
            let contract = Message::new("document-contract-number").with("contract", project.contract.trim());
            over = format!("{over} · {}", self.tell(contract));
        }
        let mut blocks = Vec::new();
        if branding(self.state, self.printing).logo.is_some() {
            blocks.push(Block::Masthead { right: Text::default(), rule: false });
        }
        blocks.push(self.seal(34.0));
        blocks.push(Block::CentredTitle {
            over: Text::from(over),
            title: Text::from(Span::name(project.name.clone(), None)),
            under: names::organisation(self.state, project.customer),
        });
        if let Some(kind) = self.kind {
            blocks.push(Block::Oath { text: Text::from(kind.meaning.clone()), centred: true });
        }
        if !matches!(self.validity, Validity::Complete) {
            blocks.push(Block::Paragraph(Text::from(self.result())));
        }
        blocks.push(Block::Counts(self.counts()));
        if !self.many() {
            blocks.extend(self.what_is_accepted());
        }
        blocks.push(heading("document-signatures"));
        blocks.push(self.signature_blocks());
        blocks.extend(self.validity_blocks());
        blocks.push(Block::Paragraph(Text::from(self.left_open())));
        Pages { blocks, ..Pages::default() }
    }

    /// Whether the list of integrations would push the signatures from the first page.
    fn many(&self) -> bool {
        self.integrations().len() > 14
    }

    fn what_is_accepted(&self) -> [Block; 2] {
        let heading = Block::Heading(Heading::new(2, self.say("document-what-is-accepted")));
        [heading, Block::TwoColumnList(self.accepted())]
    }

    /// The pages after the first: how it came to be.
    fn past(&self) -> Pages {
        let heading = |level: u8, code: &str| Block::Heading(Heading::new(level, self.say(code)));
        let mut blocks = Vec::new();
        if self.many() {
            blocks.extend(self.what_is_accepted());
        }
        let changes = self.changes_tables();
        if !changes.is_empty() {
            blocks.push(heading(2, "document-changes"));
            blocks.extend(changes);
        }
        blocks.extend([
            heading(1, "document-project-history"),
            Block::Table(self.history_table()),
            heading(2, "document-commitments"),
            Block::Table(self.commitments_table()),
        ]);
        blocks.extend(self.provenance_blocks(2));
        let digests = self.digests_table();
        let is_short = digests.rows.len() <= DIGESTS_BESIDE_CHECK;
        let check = [
            heading(2, "document-digests-in-full"),
            Block::Table(digests),
            heading(2, "document-how-to-check"),
            self.how_to_check(),
        ];
        // What is compared stands beside how, so that no page holds a few lines alone.
        if is_short {
            blocks.push(Block::KeepTogether(check.into()));
        } else {
            blocks.extend(check);
        }
        Pages { blocks, ..Pages::default() }
    }

    /// The integrations of the workstreams whose documents are signed.
    fn integrations(&self) -> Vec<&Integration> {
        let covers = |it: &&Integration| self.sign_off.bound.iter().any(|bound| bound.workstream == it.workstream);
        self.state.integrations.iter().filter(covers).collect()
    }

    fn accepted(&self) -> Vec<TwoColumnRow> {
        let rows = (1..).zip(self.integrations()).map(|(number, integration)| {
            let system = |id: Option<_>| id.map_or_else(|| "?".to_owned(), |id| self.state.name_of(id));
            let (from, to) = (system(integration.source_system), system(integration.target_system));
            let arrow = if integration.direction == Direction::Both { "\u{2194}" } else { "\u{2192}" };
            TwoColumnRow {
                number: u32::to_string(&number),
                name: Text::from(Span::name(integration.name.clone(), None)),
                aside: Text::from(vec![
                    Span::name(from, None),
                    Span::plain(format!(" {arrow} ")),
                    Span::name(to, None),
                ]),
            }
        });
        rows.collect()
    }

    fn counts(&self) -> Vec<Count> {
        let count =
            |figure: String, code: &str| Count { figure: Text::from(figure), label: Text::from(self.say(code)) };
        let of = |some: usize, all: usize| match all {
            0 => self.say("document-none"),
            _ => self.tell(Message::new("document-some-of-all").with("some", some).with("all", all)),
        };
        let covers = |workstream| self.sign_off.bound.iter().any(|bound| bound.workstream == workstream);
        let scenarios: Vec<_> = self.state.scenarios.iter().filter(|it| covers(it.workstream)).collect();
        let results = self.latest_results();
        let passed = scenarios.iter().filter(|it| results.get(&it.id()) == Some(&Outcome::Pass)).count();
        let issues: Vec<_> = self.state.issues.iter().filter(|it| covers(it.workstream)).collect();
        let open = [IssueStatus::New, IssueStatus::Triaged, IssueStatus::InWork, IssueStatus::ReadyForRetest];
        let resolved = issues.iter().filter(|issue| !open.contains(&issue.status)).count();
        let before = self.state.sign_offs.iter().take_while(|it| it.head.id < self.sign_off.head.id).count();
        vec![
            count(self.integrations().len().to_string(), "document-count-integrations"),
            count(of(passed, scenarios.len()), "document-count-scenarios"),
            count(of(resolved, issues.len()), "document-count-issues"),
            count(before.to_string(), "document-count-sign-offs"),
        ]
    }

    /// The newest result of every scenario.
    fn latest_results(&self) -> BTreeMap<Id<Scenario>, Outcome> {
        let mut runs: Vec<_> = self.state.runs.iter().collect();
        runs.sort_by_key(|run| run.executed_at);
        runs.iter().flat_map(|run| &run.rows).map(|row| (row.scenario, row.outcome)).collect()
    }

    /// Conditions and waivers, and what holds from here on.
    fn left_open(&self) -> String {
        let message = Message::new("document-left-open")
            .with("conditions", self.conditions().len())
            .with("waivers", self.waivers().len());
        self.tell(message)
    }
}
