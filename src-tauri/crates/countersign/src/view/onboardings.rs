//! Onboardings as their room shows them: every supplier that is on its way, and one of them page by page.

use domain::entity::{Entity as _, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::assess::Assessment;
use domain::lifecycle::methodology::Check;
use domain::lifecycle::status::{StepState, WorkstreamStatus};
use domain::organisation::Party;
use domain::supplier::onboarding::Onboarding;
use domain::supplier::onboarding::set_up::{self, Field, Kind, Side};
use domain::supplier::{Channel, Enablement, Segment, Transacting};
use domain::testing::Level;
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::home::{HomeStep, step};
use super::{PersonLine, Say, count, person_line};
use crate::text::{Words, builtin};

/// The onboardings of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct OnboardingsView {
    /// Every one, those that have come least far first.
    pub onboardings: Vec<OnboardingLine>,
}

/// An onboarding in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct OnboardingLine {
    /// Its id.
    pub id: Id<Onboarding>,
    /// `ONB-01`.
    pub reference: String,
    /// The workstream that goes through the steps.
    pub workstream: Id<Workstream>,
    /// The supplier.
    pub supplier: EntityId,
    /// `SUP-12`.
    pub supplier_reference: String,
    /// What the supplier is called.
    pub name: String,
    /// Its channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Its segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// How far it is from exchanging documents.
    pub enablement: Enablement,
    /// Whether documents go to and fro.
    pub transacting: Transacting,
    /// The step that is worked on.
    pub step: String,
    /// Where that step stands.
    pub state: StepState,
    /// How many steps are complete.
    pub complete: u32,
    /// How many there are.
    pub steps: u32,
    /// What is to be done next, and by whom; absent where nothing is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextLine>,
}

/// What is to be done next in an onboarding.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "OnboardingNext")]
pub struct NextLine {
    /// The party whose move it is.
    pub party: Party,
    /// What to do.
    pub words: String,
}

/// One onboarding.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct OnboardingView {
    /// As the list shows it.
    pub line: OnboardingLine,
    /// Its steps with their items.
    pub steps: Vec<HomeStep>,
    /// The page of each item: what to open to see to it.
    pub pages: Vec<ItemPage>,
    /// What stands in the profile: the id of a column of the vendor master, and its value.
    pub contact: ContactLine,
    /// The provider's person whom suppliers may ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme_contact: Option<PersonLine>,
    /// People of the provider, of whom one can be that person.
    pub provider_people: Vec<PersonLine>,
    /// People of the supplier.
    pub people: Vec<PersonLine>,
    /// What the channel needs.
    pub fields: Vec<SetUpField>,
    /// How many scenarios of the conversation there are.
    pub scenarios: u32,
    /// How many of them passed, or don't apply.
    pub passed: u32,
    /// The certificate's newest revision; absent where none was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<u32>,
    /// The real document that the supplier is live by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentOfProof>,
}

/// Whom to write to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "OnboardingContact")]
pub struct ContactLine {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// The supplier's first vendor number.
    pub number: String,
    /// Its country by its code.
    pub country: String,
    /// Its tax id.
    pub tax_id: String,
    /// Its name in law.
    pub legal_name: String,
}

/// The page on which an item is seen to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "OnboardingItemPage")]
pub struct ItemPage {
    /// The item.
    pub item: String,
    /// The page.
    pub page: Page,
}

/// A page of an onboarding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "OnboardingPage")]
pub enum Page {
    /// What is known of the supplier.
    Profile,
    /// Its channel.
    Channel,
    /// What it answered.
    Communication,
    /// What the channel needs.
    SetUp,
    /// The test conversation.
    Testing,
    /// The certificate and its signatures.
    Certificate,
    /// The first real document.
    Live,
    /// The list of tasks, where an item is confirmed by hand.
    Tasks,
}

/// A field of the set-up.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct SetUpField {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub label: String,
    /// What is wanted.
    pub help: String,
    /// The side that knows it.
    pub side: Side,
    /// What it may be.
    pub kind: Kind,
    /// The values of a choice.
    pub choices: Vec<String>,
    /// Whether the channel can't be tested without it.
    pub required: bool,
    /// The field and its value under which this one is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<(String, String)>,
    /// Whether it is asked for beside the values that there are.
    pub applies: bool,
    /// Its value, or empty. Of a secret nothing is told but when it was set.
    pub value: String,
    /// When a secret was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_at: Option<Instant>,
    /// Who set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_by: Option<PersonLine>,
}

/// A real document.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DocumentOfProof {
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Date,
    /// The digest of the document.
    pub file: String,
}

/// The view of the room.
pub fn onboardings(state: &State, today: Date, say: &Say) -> OnboardingsView {
    let assessment = Assessment::new(state, today);
    let status = |it: &Onboarding| state.get(it.workstream).map(|stream| assessment.workstream(stream));
    let mut lines: Vec<OnboardingLine> =
        state.onboardings.iter().filter_map(|it| Some(line(state, it, &status(it)?, say))).collect();
    lines.sort_by(|one, other| (one.complete, &one.reference).cmp(&(other.complete, &other.reference)));
    OnboardingsView { onboardings: lines }
}

/// One onboarding by its workstream; nothing where the workstream brings no supplier on board.
pub fn onboarding(state: &State, workstream: Id<Workstream>, today: Date, words: &Words) -> Option<OnboardingView> {
    let say = |message: &domain::message::Message| words.say(message);
    let onboarding = state.onboarding_in(workstream)?;
    let stream = state.get(workstream)?;
    let assessment = Assessment::new(state, today);
    let status = assessment.workstream(stream);
    let steps = assessment.methodology(stream).map(|it| it.steps.as_slice()).unwrap_or_default();
    let of_party = |party: Party| {
        let people = state.people.iter().filter(move |it| !it.inactive);
        people.filter(move |it| state.get(it.organisation).is_some_and(|of| of.party == party))
    };
    let of_supplier = |it: &&domain::person::Person| Some(it.organisation) == stream.supplier;
    let known = &onboarding.known;
    let scenarios: Vec<_> =
        state.scenarios.iter().filter(|it| it.workstream == workstream && it.level == Level::Conversation).collect();
    let revisions = state.revisions.iter().filter(|it| it.workstream == workstream);
    let programme_contact = state.programme().and_then(|it| it.contact);
    Some(OnboardingView {
        line: line(state, onboarding, &status, &say),
        steps: status.steps.iter().map(|one| step(state, workstream, one, &say)).collect(),
        pages: steps.iter().flat_map(|step| &step.items).map(page_of).collect(),
        contact: ContactLine {
            name: known.contact.clone(),
            email: known.email.clone(),
            phone: known.phone.clone(),
            number: known.number.clone(),
            country: known.country.clone(),
            tax_id: known.tax_id.clone(),
            legal_name: known.legal_name.clone(),
        },
        programme_contact: programme_contact.and_then(|id| person_line(state, id)),
        provider_people: of_party(Party::Provider).filter_map(|it| person_line(state, it.id())).collect(),
        people: of_party(Party::Supplier).filter(of_supplier).filter_map(|it| person_line(state, it.id())).collect(),
        fields: fields(state, onboarding, words),
        scenarios: count(scenarios.len()),
        passed: count(scenarios.iter().filter(|it| assessment.has_passed(workstream, it.id())).count()),
        certificate: revisions.map(|it| it.number).max(),
        document: known.document.as_ref().map(|it| DocumentOfProof {
            number: it.number.clone(),
            date: it.date,
            file: it.file.to_string(),
        }),
    })
}

fn line(state: &State, onboarding: &Onboarding, status: &WorkstreamStatus, say: &Say) -> OnboardingLine {
    let complete = status.steps.iter().filter(|it| it.state == StepState::Complete).count();
    let now = status.steps.iter().find(|it| it.state != StepState::Complete).or(status.steps.last());
    let condition = now.and_then(|step| step.gate.conditions.first());
    let known = &onboarding.known;
    OnboardingLine {
        id: onboarding.id(),
        reference: onboarding.reference.clone(),
        workstream: onboarding.workstream,
        supplier: onboarding.supplier.0,
        supplier_reference: known.reference.clone(),
        name: if known.name.is_empty() { state.name_of(onboarding.workstream) } else { known.name.clone() },
        channel: known.channel,
        segment: known.segment,
        enablement: known.enablement,
        transacting: known.transacting,
        step: now.map(|step| step.name.clone()).unwrap_or_default(),
        state: now.map_or(StepState::Complete, |step| step.state),
        complete: count(complete),
        steps: count(status.steps.len()),
        next: condition.map(|it| NextLine { party: it.party, words: say(&it.message) }),
    }
}

fn page_of(item: &domain::lifecycle::methodology::Item) -> ItemPage {
    let page = match item.check {
        Check::SupplierKnown | Check::ContactNamed => Page::Profile,
        Check::ChannelChosen => Page::Channel,
        Check::SupplierAgreed => Page::Communication,
        Check::ChannelSetUp => Page::SetUp,
        Check::ScenariosPassed { .. } | Check::IssuesResolved => Page::Testing,
        Check::DocumentIssued { .. } | Check::DocumentCurrent { .. } | Check::Signed { .. } => Page::Certificate,
        Check::FirstDocument => Page::Live,
        _ => Page::Tasks,
    };
    ItemPage { item: item.id.to_string(), page }
}

fn fields(state: &State, onboarding: &Onboarding, words: &Words) -> Vec<SetUpField> {
    let Some(channel) = onboarding.known.channel else { return Vec::new() };
    let line = |field: &Field| {
        let spoken = builtin::set_up_field(words.language(), field);
        let secret = onboarding.secrets.get(&field.id);
        SetUpField {
            id: spoken.id,
            label: spoken.label,
            help: spoken.help,
            side: field.side,
            kind: field.kind,
            choices: field.choices.clone(),
            required: field.required,
            when: field.when.clone(),
            applies: field.applies(&onboarding.set_up),
            value: onboarding.set_up.get(&field.id).cloned().unwrap_or_default(),
            secret_at: secret.map(|it| it.set_at),
            secret_by: secret.and_then(|it| person_line(state, it.set_by)),
        }
    };
    set_up::fields(channel).map(line).collect()
}
