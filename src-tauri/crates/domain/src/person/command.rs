//! Commands on people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Person;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::State;
use crate::identity::{Id, Ref};
use crate::lifecycle::methodology::RoleId;
use crate::message::Message;
use crate::organisation::Organisation;
use crate::refusal::Refusal;
use crate::text::{replace, required};

/// Adds a person.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Their name, in their own script.
    pub name: String,
    /// The name in Latin letters, where it is written in another script.
    #[serde(default)]
    pub latin_name: String,
    /// Whom they act for.
    pub organisation: Ref<Organisation>,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
    /// What they do there.
    #[serde(default)]
    pub job_title: String,
    /// Roles of the methodology that they hold.
    #[serde(default)]
    pub roles: Vec<RoleId>,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let organisation = draft.find(&self.organisation)?;
        roles_fit(draft.state(), organisation, &self.roles)?;
        email_is_free(draft.state(), &self.email, None)?;
        let label = Message::new("did-person-add").with("name", &name);
        let id = head.id;
        draft.put(Person {
            head,
            name,
            latin_name: self.latin_name.clone(),
            organisation,
            email: self.email.trim().to_owned(),
            phone: self.phone.clone(),
            job_title: self.job_title.clone(),
            roles: self.roles.clone(),
            inactive: false,
        });
        Ok(Outcome::of(id, label))
    }
}

/// Changes a person: their particulars, their roles, or that they left.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Change {
    /// Who.
    pub person: Ref<Person>,
    /// Their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in Latin letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latin_name: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What they do there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// All roles they hold from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<RoleId>>,
    /// Whether they left the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inactive: Option<bool>,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let person = draft.state().find(&self.person)?;
        let (id, organisation) = (Id::new(person.head.id), person.organisation);
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        if let Some(roles) = &self.roles {
            roles_fit(draft.state(), organisation, roles)?;
        }
        if let Some(email) = &self.email {
            email_is_free(draft.state(), email, Some(id))?;
        }
        draft.update(id, |person| {
            replace(&mut person.name, &name);
            replace(&mut person.latin_name, &self.latin_name);
            replace(&mut person.email, &self.email);
            replace(&mut person.phone, &self.phone);
            replace(&mut person.job_title, &self.job_title);
            replace(&mut person.roles, &self.roles);
            replace(&mut person.inactive, &self.inactive);
        })?;
        let label = Message::new("did-person-change").with("name", draft.state().name_of(id));
        Ok(Outcome::of(id.0, label))
    }
}

/// Every role exists in a methodology of the project and belongs to the organisation's party.
fn roles_fit(state: &State, organisation: Id<Organisation>, roles: &[RoleId]) -> Result<(), Refusal> {
    let Some(organisation) = state.get(organisation) else { return Ok(()) };
    for id in roles {
        let role = state.methodologies.iter().find_map(|copy| copy.content.role(id));
        match role {
            None => return Err(Message::new("role-unknown").with("role", id).into()),
            Some(role) if role.party != organisation.party => {
                let message = Message::new("role-of-other-party").with("role", &role.name);
                return Err(message.with("organisation", &organisation.name).into());
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// An e-mail address names one person, since a command may name them by it.
fn email_is_free(state: &State, email: &str, except: Option<Id<Person>>) -> Result<(), Refusal> {
    let email = email.trim().to_lowercase();
    if email.is_empty() {
        return Ok(());
    }
    if !email.contains('@') || email.contains(char::is_whitespace) {
        return Err(Message::new("email-invalid").with("email", &email).into());
    }
    let taken = state
        .people
        .iter()
        .find(|person| person.email.to_lowercase() == email && except != Some(Id::new(person.head.id)));
    taken.map_or(Ok(()), |person| {
        Err(Message::new("email-taken").with("email", &email).with("name", &person.name).into())
    })
}
