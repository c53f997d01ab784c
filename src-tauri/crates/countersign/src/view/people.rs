//! The room of people: organisations, who works for them, and which roles are held or vacant.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{Role, RoleId};
use domain::organisation::{Organisation, Party};
use domain::person::Person;
use serde::Serialize;
use ts_rs::TS;

use super::role_names;

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
        people: u32::try_from(people).unwrap_or(u32::MAX),
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
    })
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
    }
}
