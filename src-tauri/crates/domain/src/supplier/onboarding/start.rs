//! Beginning the onboarding of a supplier: its workstream, its organisation and the person who answers for it there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{Known, Onboarding, PREFIX, conversation};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head};
use crate::identity::{Id, Ref};
use crate::lifecycle::builtin;
use crate::lifecycle::methodology::{Methodology, RoleId, Subject};
use crate::message::Message;
use crate::organisation::{Organisation, Party};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::supplier::{Contact, Supplier};
use crate::testing::{Level, ScenarioKind, command as scenario};
use crate::workstream::{self, Workstream};

/// Begins the onboarding of a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "OnboardingStart")]
pub struct Start {
    /// Which supplier.
    pub supplier: Ref<Supplier>,
    /// The id of the methodology; the one that comes with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methodology: Option<String>,
    /// The test conversation in the language of the project's documents; the one that comes with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Vec<Tried>>,
}

/// A scenario of the test conversation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TriedScenario")]
pub struct Tried {
    /// One line.
    pub name: String,
    /// What it tries.
    pub kind: ScenarioKind,
    /// What a tester sees when it passes.
    pub expected: String,
}

impl Rule for Start {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let supplier = draft.state().find(&self.supplier)?.clone();
        draft.acting_person()?;
        refuse(draft, &supplier)?;
        let head = draft.new_head()?;
        let methodology = self.methodology.as_deref().map_or_else(offered, |id| Ok(id.to_owned()))?;
        let methodology = workstream::methodology(draft, &methodology)?;
        let roles = roles_of_supplier(draft.state().get(methodology).map(|copy| &copy.content));
        let organisation = organisation(draft, &supplier);
        contact(draft, organisation, &supplier.contact, roles);
        let (name, change_request) = (supplier.name.clone(), None);
        let stream = Workstream { head: fresh(draft), name, methodology, supplier: Some(organisation), change_request };
        let workstream = workstream::open(draft, stream);
        let onboarding = Onboarding {
            reference: draft.next_reference(PREFIX)?,
            head,
            workstream,
            supplier: supplier.id(),
            known: Known::of(&supplier),
            set_up: supplier_says(&supplier),
            secrets: std::collections::BTreeMap::new(),
        };
        let label = Message::new("did-onboarding-start").with("name", &supplier.name);
        let id = onboarding.head.id;
        draft.put(onboarding);
        for tried in self.conversation(&supplier) {
            add(draft, workstream, tried)?;
        }
        Ok(Outcome::of(id, label))
    }
}

impl Start {
    fn conversation(&self, supplier: &Supplier) -> Vec<Tried> {
        let builtin = || {
            let talks = conversation::on(supplier.placement.channel);
            talks.map(|it| Tried { name: it.name.clone(), kind: it.kind, expected: it.expected.clone() }).collect()
        };
        self.conversation.clone().unwrap_or_else(builtin)
    }
}

/// Adds a scenario of the conversation.
fn add(draft: &mut Draft, workstream: Id<Workstream>, tried: Tried) -> Result<(), Refusal> {
    let args = json!({"workstream": workstream, "level": Level::Conversation, "kind": tried.kind, "name": tried.name,
        "expected": tried.expected});
    let add: scenario::Add = serde_json::from_value(args).expect("these are its arguments");
    add.decide(draft).map(drop)
}

/// The methodology of onboardings that comes with the program.
fn offered() -> Result<String, Refusal> {
    let mut all = builtin::all().iter().filter(|one| one.subject == Subject::Onboarding);
    all.next().map(|one| one.id.clone()).ok_or_else(|| Refusal::rule("methodology-missing"))
}

fn refuse(draft: &Draft, supplier: &Supplier) -> Result<(), Refusal> {
    let code = match () {
        () if draft.state().onboarding_of(supplier.id()).is_some() => "onboarding-begun",
        () if supplier.part_of.is_some() => "onboarding-of-part",
        () if supplier.ladder.enablement.is_off() => "onboarding-off",
        () => return Ok(()),
    };
    Err(Message::new(code).with("name", &supplier.name).with("reference", &supplier.reference).into())
}

/// The roles in which people of the supplier act.
fn roles_of_supplier(methodology: Option<&Methodology>) -> Vec<RoleId> {
    let roles = methodology.map(|it| it.roles.as_slice()).unwrap_or_default();
    roles.iter().filter(|role| role.party == Party::Supplier).map(|role| role.id.clone()).collect()
}

/// The supplier's organisation. A company that trades under one name with two vendor numbers is two suppliers, and signs twice.
fn organisation(draft: &mut Draft, supplier: &Supplier) -> Id<Organisation> {
    let organisation = Organisation {
        head: fresh(draft),
        name: if supplier.legal_name.is_empty() { supplier.name.clone() } else { supplier.legal_name.clone() },
        party: Party::Supplier,
        country: supplier.country.clone(),
        city: supplier.city.clone(),
    };
    let id = organisation.id();
    draft.put(organisation);
    id
}

/// The person whom the vendor master names, where it does and nobody else has that address.
fn contact(draft: &mut Draft, organisation: Id<Organisation>, contact: &Contact, roles: Vec<RoleId>) {
    let email = contact.email.trim().to_lowercase();
    let taken = !email.is_empty() && draft.state().people.iter().any(|it| it.email.to_lowercase() == email);
    if contact.name.trim().is_empty() || taken {
        return;
    }
    let person = Person {
        head: fresh(draft),
        name: contact.name.trim().to_owned(),
        latin_name: String::new(),
        organisation,
        email: contact.email.trim().to_owned(),
        phone: contact.phone.clone(),
        job_title: contact.role.clone(),
        roles,
        inactive: false,
    };
    draft.put(person);
}

/// What the vendor master says already of the set-up.
fn supplier_says(supplier: &Supplier) -> std::collections::BTreeMap<String, String> {
    let mut said = std::collections::BTreeMap::new();
    if let Some(language) = Some(&supplier.language).filter(|it| !it.is_empty()) {
        said.insert("scanning-language".to_owned(), language.clone());
    }
    said
}

fn fresh(draft: &mut Draft) -> Head {
    Head { id: draft.new_id(), revision: 0, changed_at: draft.now(), changed_by: draft.actor() }
}
