//! The people directory: those whom a user works with across projects, so that nobody is typed in twice. It belongs to the
//! user and this computer, never to a workspace: a workspace is handed on, and a directory tells who else is a customer.
//! So its people are offered in a project only where their organisation takes part in it.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::builtin as methodologies;
use domain::lifecycle::methodology::{Role, RoleId};
use domain::message::Message;
use domain::organisation::{Organisation, Party};
use domain::person::Person;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;
use crate::text::{Language, builtin};

mod table;

pub use table::{Line, Table, read};

/// Somebody whom the user works with.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Contact {
    /// Their name, in their own script.
    pub name: String,
    /// The name in Latin letters, or empty.
    pub latin_name: String,
    /// Name of the organisation that they work for, or empty.
    pub organisation: String,
    /// The side that the organisation usually is on.
    pub party: Option<Party>,
    /// What they do there, or empty.
    pub job_title: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
    /// Roles that they usually hold, by name as methodologies write it.
    pub roles: Vec<String>,
}

/// A contact that is kept, in place of another where one is named by its key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Keep {
    /// Who.
    pub contact: Contact,
    /// The key of the contact that is changed by this; absent where somebody is added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<String>,
}

/// Somebody who can be added to a project at a stroke.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct Offer {
    /// Who.
    pub contact: Contact,
    /// Their organisation in the project.
    pub organisation: Id<Organisation>,
    /// The roles of the project's methodologies that they usually hold.
    pub roles: Vec<RoleId>,
}

/// Everybody in the directory, by name.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Directory {
    #[serde(default)]
    people: Vec<Contact>,
}

impl Contact {
    /// What tells people apart: the e-mail address, without one the name and the organisation.
    pub fn key(&self) -> String {
        match folded(&self.email) {
            email if !email.is_empty() => email,
            _ => format!("{} · {}", folded(&self.name), folded(&self.organisation)),
        }
    }

    /// A person as a project knows them; `None` where their organisation is gone.
    pub fn of(state: &State, person: &Person) -> Option<Self> {
        let organisation = state.get(person.organisation)?;
        let role = |id: &RoleId| roles(state).find(|role| role.id == *id).map(|role| role.name.clone());
        Some(Self {
            name: person.name.clone(),
            latin_name: person.latin_name.clone(),
            organisation: organisation.name.clone(),
            party: Some(organisation.party),
            job_title: person.job_title.clone(),
            email: person.email.clone(),
            phone: person.phone.clone(),
            roles: person.roles.iter().filter_map(role).collect(),
        })
    }

    /// The same with roles in the words of a language.
    pub fn in_language(mut self, language: Language) -> Self {
        self.roles.iter_mut().for_each(|role| *role = builtin::said(language, role));
        self
    }

    /// The same without white space around, each role once and as methodologies write it.
    fn tidied(self) -> Result<Self, Message> {
        let trimmed = |text: String| text.trim().to_owned();
        let mut roles: Vec<String> = Vec::new();
        for role in self.roles.iter().map(|role| as_written(role)).filter(|role| !role.is_empty()) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        let tidy = Self {
            name: trimmed(self.name),
            latin_name: trimmed(self.latin_name),
            organisation: trimmed(self.organisation),
            party: self.party,
            job_title: trimmed(self.job_title),
            email: trimmed(self.email),
            phone: trimmed(self.phone),
            roles,
        };
        if tidy.name.is_empty() {
            return Err(Message::new("directory-name-missing"));
        }
        if !tidy.email.is_empty() && (!tidy.email.contains('@') || tidy.email.contains(char::is_whitespace)) {
            return Err(Message::new("email-invalid").with("email", &tidy.email));
        }
        Ok(tidy)
    }

    /// What is known of somebody, with what somebody says now: the newer text counts, and no text is lost for none.
    fn with(self, newer: Self) -> Self {
        let either = |old: String, new: String| if new.is_empty() { old } else { new };
        let mut roles = self.roles;
        roles.extend(newer.roles.into_iter().filter(|role| !roles.contains(role)).collect::<Vec<_>>());
        Self {
            name: newer.name,
            latin_name: either(self.latin_name, newer.latin_name),
            organisation: either(self.organisation, newer.organisation),
            party: newer.party.or(self.party),
            job_title: either(self.job_title, newer.job_title),
            email: either(self.email, newer.email),
            phone: either(self.phone, newer.phone),
            roles,
        }
    }
}

impl Directory {
    /// Everybody, by name.
    pub fn people(&self) -> &[Contact] {
        &self.people
    }

    /// The contact with a key.
    pub fn find(&self, key: &str) -> Option<&Contact> {
        self.people.iter().find(|contact| contact.key() == key)
    }

    /// Keeps people, all or none: somebody who is there already is known better afterwards; a contact that is changed
    /// becomes what is said.
    ///
    /// # Errors
    /// `directory-name-missing`, `email-invalid`; `directory-taken` where a change would make two contacts one.
    pub fn keep(&mut self, kept: Vec<Keep>) -> Result<(), Error> {
        let mut people = self.people.clone();
        for Keep { contact, instead_of } in kept {
            let contact = contact.tidied().map_err(Error::input)?;
            let key = contact.key();
            let there = people.iter().position(|known| known.key() == key);
            let changed = instead_of.and_then(|old| people.iter().position(|known| known.key() == old));
            match (changed, there) {
                (Some(changed), Some(there)) if changed != there => {
                    return Err(Error::input(Message::new("directory-taken").with("name", &people[there].name)));
                }
                (Some(changed), _) => people[changed] = contact,
                (None, Some(there)) => people[there] = people[there].clone().with(contact),
                (None, None) => people.push(contact),
            }
        }
        people.sort_by_cached_key(|contact| (folded(&contact.name), contact.key()));
        self.people = people;
        Ok(())
    }

    /// Forgets people, by their keys, and answers who they were.
    pub fn forget(&mut self, keys: &[String]) -> Vec<Contact> {
        let (gone, left) = std::mem::take(&mut self.people).into_iter().partition(|it| keys.contains(&it.key()));
        self.people = left;
        gone
    }

    /// Whom a project can be offered: people of its organisations who are not in it.
    pub fn offers(&self, state: &State) -> Vec<Offer> {
        let known: Vec<String> =
            state.people.iter().filter_map(|it| Contact::of(state, it)).map(|it| it.key()).collect();
        let offer = |contact: &Contact| {
            let is_theirs = |one: &&Organisation| folded(&one.name) == folded(&contact.organisation);
            let organisation = state.organisations.iter().find(is_theirs)?;
            let roles = roles(state).filter(|it| it.party == organisation.party && contact.roles.contains(&it.name));
            Some(Offer {
                organisation: organisation.id(),
                roles: roles.map(|role| role.id.clone()).collect(),
                contact: contact.clone(),
            })
        };
        self.people.iter().filter(|contact| !known.contains(&contact.key())).filter_map(offer).collect()
    }

    /// The people of a project of whom the directory doesn't know everything that the project does.
    pub fn unknown(&self, state: &State) -> Vec<Contact> {
        let active = state.people.iter().filter(|person| !person.inactive);
        let is_news = |contact: &Contact| match self.find(&contact.key()) {
            Some(known) => known.clone().with(contact.clone()) != *known,
            None => true,
        };
        active.filter_map(|person| Contact::of(state, person)).filter(is_news).collect()
    }
}

/// Every role of the project's methodologies.
fn roles(state: &State) -> impl Iterator<Item = &Role> {
    state.methodologies.iter().flat_map(|copy| &copy.content.roles)
}

/// The name of a role as methodologies write it, whatever the language in which it was typed.
fn as_written(typed: &str) -> String {
    let typed = typed.trim();
    let names = || methodologies::all().iter().flat_map(|one| &one.roles).map(|role| role.name.as_str());
    let is_it = |name: &&str| {
        let says = |language| folded(&builtin::said(language, name)) == folded(typed);
        Language::ALL.into_iter().any(says)
    };
    names().find(is_it).unwrap_or(typed).to_owned()
}

/// A text as people compare it: without regard to case and to white space.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests;
