//! The room of people: organisations, who works for them, and which roles are held or vacant.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{Role, RoleId};
use domain::organisation::{Organisation, Party};
use domain::person::Person;
use domain::sign_off::{SignOff, Verdict};
use domain::time::Instant;
use serde::Serialize;
use ts_rs::TS;

use super::issues::is_open;
use super::{count, role_names};

/// Organisations, people and roles of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PeopleView {
    /// Every organisation, in the order in which they were added.
    pub organisations: Vec<OrganisationRow>,
    /// Every person, those who left last.
    pub people: Vec<PersonRow>,
    /// Every role of the project's methodology.
    pub roles: Vec<RoleRow>,
}

/// An organisation.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct OrganisationRow {
    /// Its id.
    pub id: Id<Organisation>,
    /// Its name.
    pub name: String,
    /// The side it is on.
    pub party: Party,
    /// ISO 3166 country code, or empty.
    pub country: String,
    /// Seat, or empty.
    pub city: String,
    /// How many people work for it here.
    pub people: u32,
}

/// A person.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PersonRow {
    /// Their id.
    pub id: Id<Person>,
    /// Their name.
    pub name: String,
    /// The name in Latin letters, or empty.
    pub latin_name: String,
    /// Whom they work for.
    pub organisation: Id<Organisation>,
    /// Its name.
    pub organisation_name: String,
    /// The party for which they act.
    pub party: Party,
    /// E-mail address, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
    /// What they do there, or empty.
    pub job_title: String,
    /// Ids of the roles that they hold.
    pub roles: Vec<RoleId>,
    /// Names of these roles.
    pub role_names: Vec<String>,
    /// Has left the project.
    pub inactive: bool,
    /// What waits for them, by kind.
    pub open: OpenWork,
    /// What they signed, each with its day, the newest first.
    pub signed: Vec<SignatureNote>,
}

/// What waits for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct OpenWork {
    /// Issues that they resolve.
    pub issues: u32,
    /// Actions that they do.
    pub actions: u32,
    /// Commitments that they answer for.
    pub commitments: u32,
    /// Questions that they find the answer to.
    pub questions: u32,
}

/// A signature of a person.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignatureNote {
    /// What was signed.
    pub name: String,
    /// When.
    pub at: Instant,
}

/// A role and who holds it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RoleRow {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// The party whose people can hold it.
    pub party: Party,
    /// Names of those who hold it; empty while it is vacant.
    pub holders: Vec<String>,
    /// Whether a step can't do without it.
    pub required: bool,
}

/// The view of the room.
pub fn people(state: &State) -> PeopleView {
    let mut people: Vec<PersonRow> = state.people.iter().filter_map(|person| row(state, person)).collect();
    people.sort_by_key(|person| person.inactive);
    PeopleView {
        organisations: state.organisations.iter().map(|one| organisation(state, one)).collect(),
        people,
        roles: roles(state).map(|role| role_row(state, role)).collect(),
    }
}

fn organisation(state: &State, organisation: &Organisation) -> OrganisationRow {
    let id = organisation.id();
    let people = state.people.iter().filter(|person| person.organisation == id && !person.inactive).count();
    OrganisationRow {
        id,
        name: organisation.name.clone(),
        party: organisation.party,
        country: organisation.country.clone(),
        city: organisation.city.clone(),
        people: count(people),
    }
}

fn row(state: &State, person: &Person) -> Option<PersonRow> {
    let organisation = state.get(person.organisation)?;
    Some(PersonRow {
        id: person.id(),
        name: person.name.clone(),
        latin_name: person.latin_name.clone(),
        organisation: person.organisation,
        organisation_name: organisation.name.clone(),
        party: organisation.party,
        email: person.email.clone(),
        phone: person.phone.clone(),
        job_title: person.job_title.clone(),
        roles: person.roles.clone(),
        role_names: role_names(state, person),
        inactive: person.inactive,
        open: open_work(state, person.id()),
        signed: signed(state, person.id()),
    })
}

fn open_work(state: &State, id: Id<Person>) -> OpenWork {
    let mine = |owner: Option<Id<Person>>| owner == Some(id);
    OpenWork {
        issues: count(state.issues.iter().filter(|it| mine(it.owner) && is_open(it.status)).count()),
        actions: count(state.actions.iter().filter(|it| mine(it.owner) && it.done_on.is_none()).count()),
        commitments: count(state.commitments.iter().filter(|it| mine(it.owner) && it.kept_on.is_none()).count()),
        questions: count(state.open_questions.iter().filter(|it| mine(it.owner) && it.answer.is_empty()).count()),
    }
}

fn signed(state: &State, id: Id<Person>) -> Vec<SignatureNote> {
    let kinds = || state.methodologies.iter().flat_map(|copy| &copy.content.sign_offs);
    let line = |one: &SignOff| {
        let name =
            kinds().find(|kind| kind.id == one.sign_off).map_or_else(|| one.sign_off.to_string(), |it| it.name.clone());
        SignatureNote { name, at: one.at }
    };
    let holds = |one: &&SignOff| one.person == id && one.withdrawn.is_none() && one.verdict != Verdict::Declined;
    let mut lines: Vec<SignatureNote> = state.sign_offs.iter().filter(holds).map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

/// The roles of the project's own methodology; those of onboardings are given to suppliers there.
fn roles(state: &State) -> impl Iterator<Item = &Role> {
    state.get(state.project().methodology).into_iter().flat_map(|copy| &copy.content.roles)
}

fn role_row(state: &State, role: &Role) -> RoleRow {
    let holds = |person: &&Person| !person.inactive && person.roles.contains(&role.id);
    RoleRow {
        id: role.id.clone(),
        name: role.name.clone(),
        party: role.party,
        holders: state.people.iter().filter(holds).map(|person| person.name.clone()).collect(),
        required: is_required(state, &role.id),
    }
}

/// Whether a step of the project's methodology can't do without a role.
fn is_required(state: &State, role: &RoleId) -> bool {
    let steps = state.get(state.project().methodology).into_iter().flat_map(|copy| &copy.content.steps);
    steps.flat_map(|step| &step.roles).any(|part| part.role == *role && !part.optional)
}
