//! Making a project: the methodology's copy, the two organisations, the first person and the first workstream, written as
//! one operation.

use domain::draft::{Draft, NewIds};
use domain::entity::{Entity as _, Head, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::builtin;
use domain::lifecycle::methodology::{Methodology, MethodologyCopy, RoleId, Subject};
use domain::message::Message;
use domain::organisation::{Organisation, Party};
use domain::person::{self, Person};
use domain::project::{Branding, Project};
use domain::template::{self, own::TemplateCopy};
use domain::text::required;
use domain::time::Instant;
use domain::workstream::Workstream;
use domain::{command::Rule as _, refusal::Refusal};
use jiff::tz::TimeZone;
use store::Operation;

use crate::clock::Clock;
use crate::error::Error;

/// What a new project is made from.
#[derive(Clone, PartialEq, Debug)]
pub struct NewProject {
    /// What people call it.
    pub name: String,
    /// Upper-case code for certificate numbers; made from the customer's name where empty.
    pub code: String,
    /// The organisation whose systems are integrated.
    pub customer: String,
    /// The organisation that provides the platform.
    pub provider: String,
    /// The id of the methodology that it follows.
    pub methodology: String,
    /// The IANA time zone in which its documents are printed.
    pub zone: String,
    /// The language of its documents, as a BCP 47 tag.
    pub language: String,
    /// Contract or statement of work, or empty.
    pub contract: String,
    /// The name of its first workstream.
    pub workstream: String,
    /// The first person, who makes it.
    pub person: NewPerson,
}

/// The first person of a project.
#[derive(Clone, PartialEq, Debug)]
pub struct NewPerson {
    /// Their name.
    pub name: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Provider or customer: the one of the project's two organisations for which they act.
    pub party: Party,
    /// Roles of the methodology that they hold.
    pub roles: Vec<RoleId>,
}

/// What was made.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Created {
    /// The project.
    pub project: Id<Project>,
    /// Its first workstream.
    pub workstream: Id<Workstream>,
    /// Its first person.
    pub person: Id<Person>,
    /// The customer's organisation.
    pub customer: Id<Organisation>,
    /// The provider's.
    pub provider: Id<Organisation>,
}

impl NewProject {
    /// A project of a customer, made by a person of the provider, with the methodology that is offered first.
    pub fn new(name: &str, customer: &str, person: &str) -> Self {
        let person =
            NewPerson { name: person.to_owned(), email: String::new(), party: Party::Provider, roles: Vec::new() };
        Self {
            name: name.to_owned(),
            code: String::new(),
            customer: customer.to_owned(),
            provider: "Coupa".to_owned(),
            methodology: methodologies().next().map(|first| first.id.clone()).unwrap_or_default(),
            zone: "UTC".to_owned(),
            language: "en".to_owned(),
            contract: String::new(),
            workstream: "Core".to_owned(),
            person,
        }
    }
}

/// The built-in methodologies that a project can follow.
pub fn methodologies() -> impl Iterator<Item = &'static Methodology> {
    builtin::all().iter().filter(|one| one.subject == Subject::Workstream)
}

/// The operation that makes a project.
pub(super) fn operation(new: &NewProject, clock: &mut Clock) -> Result<(Operation, Created), Error> {
    let methodology = methodology(&new.methodology)?;
    if TimeZone::get(&new.zone).is_err() {
        return Err(Error::input(Message::new("zone-unknown").with("zone", &new.zone)));
    }
    let now = clock.now();
    let person = clock.new_id();
    let mut new_ids = || clock.new_id();
    let empty = State::default();
    let decided = decide(new, methodology, person, now, &mut new_ids);
    let (created, changes) = decided.map_err(|refusal| Error::refused(refusal, &empty, None))?;
    let operation = Operation {
        id: clock.new_id(),
        project: created.project.0,
        at: now,
        person: created.person,
        command: "project.create".to_owned(),
        label: Message::new("did-project-create").with("name", new.name.trim()),
        irreversible: false,
        undoes: None,
        redoes: None,
        changes,
    };
    Ok((operation, created))
}

fn methodology(id: &str) -> Result<&'static Methodology, Error> {
    methodologies().find(|one| one.id == id).ok_or_else(|| {
        let known: Vec<_> = methodologies().map(|one| one.id.as_str()).collect();
        let message = Message::new("methodology-unknown-choice").with("id", id);
        Error::input(message.with("known", known.join(", ")))
    })
}

fn decide(
    new: &NewProject,
    methodology: &Methodology,
    person: EntityId,
    now: Instant,
    new_ids: &mut NewIds,
) -> Result<(Created, Vec<domain::entity::Change>), Refusal> {
    let mut draft = Draft::new(State::default(), Id::new(person), now, Some(person), new_ids);
    let copy = MethodologyCopy { head: head(&mut draft), content: methodology.clone(), digest: methodology.digest() };
    let customer = organisation(&mut draft, "customer", &new.customer, Party::Customer)?;
    let provider = organisation(&mut draft, "provider", &new.provider, Party::Provider)?;
    let project = Project {
        head: head(&mut draft),
        name: required("name", &new.name)?,
        provider,
        customer,
        methodology: copy.id(),
        contract: new.contract.trim().to_owned(),
        zone: new.zone.clone(),
        language: new.language.clone(),
        code: if new.code.trim().is_empty() { code_of(&new.customer) } else { new.code.trim().to_uppercase() },
        branding: Branding::default(),
    };
    let workstream = Workstream {
        head: head(&mut draft),
        name: required("workstream", &new.workstream)?,
        methodology: copy.id(),
        supplier: None,
        change_request: None,
    };
    let (project_id, workstream_id) = (project.id(), workstream.id());
    draft.put(copy);
    for template in template::builtin() {
        let copy = TemplateCopy::first(head(&mut draft), template);
        draft.put(copy);
    }
    draft.put(project);
    draft.put(workstream);
    add_person(&mut draft, &new.person, if new.person.party == Party::Customer { customer } else { provider })?;
    let person = Id::new(person);
    let created = Created { project: project_id, workstream: workstream_id, person, customer, provider };
    Ok((created, draft.finish().1))
}

/// Adds the first person by the rule for every other; as the draft's first new entity they take the id of who acts.
fn add_person(draft: &mut Draft, person: &NewPerson, organisation: Id<Organisation>) -> Result<(), Refusal> {
    let add = person::Add {
        name: person.name.clone(),
        latin_name: String::new(),
        organisation: organisation.into(),
        email: person.email.clone(),
        phone: String::new(),
        job_title: String::new(),
        roles: person.roles.clone(),
    };
    add.decide(draft).map(drop)
}

fn organisation(draft: &mut Draft, field: &str, name: &str, party: Party) -> Result<Id<Organisation>, Refusal> {
    let (country, city) = Default::default();
    let organisation = Organisation { head: head(draft), name: required(field, name)?, party, country, city };
    let id = organisation.id();
    draft.put(organisation);
    Ok(id)
}

fn head(draft: &mut Draft) -> Head {
    Head { id: draft.new_id(), revision: 0, changed_at: draft.now(), changed_by: draft.actor() }
}

/// Three letters that a certificate's number can begin with: the first ones of the name, without their accents.
fn code_of(name: &str) -> String {
    let letters: String = name.chars().filter_map(latin).take(3).collect();
    if letters.len() == 3 { letters } else { "PRJ".to_owned() }
}

fn latin(letter: char) -> Option<char> {
    let plain = match letter {
        'À'..='Å' | 'à'..='å' => 'A',
        'Ç' | 'ç' => 'C',
        'È'..='Ë' | 'è'..='ë' => 'E',
        'Ì'..='Ï' | 'ì'..='ï' => 'I',
        'Ñ' | 'ñ' => 'N',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' => 'O',
        'Ù'..='Ü' | 'ù'..='ü' => 'U',
        other => other.to_ascii_uppercase(),
    };
    plain.is_ascii_uppercase().then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(new: &NewProject) -> Result<(Operation, Created), Error> {
        operation(new, &mut Clock::at("2026-03-02T08:00:00Z".parse().unwrap()))
    }

    #[test]
    fn a_project_begins_with_methodology_templates_organisations_person_and_workstream() {
        let new = NewProject::new("S/4 integration", "Österle Maschinenbau GmbH", "Dana Whitfield");
        let (operation, created) = made(&new).unwrap();
        let mut kinds: Vec<_> = operation.changes.iter().map(|change| change.kind.name()).collect();
        kinds.sort_unstable();
        let templates = kinds.iter().filter(|kind| **kind == "template").count();
        assert_eq!(templates, template::builtin().len(), "a copy of each");
        kinds.retain(|kind| *kind != "template");
        let expected = ["methodology", "organisation", "organisation", "person", "project", "workstream"];
        assert_eq!(kinds, expected);
        assert_eq!(operation.person, created.person);
        let project = operation.changes.iter().find(|change| change.id == created.project.0).unwrap();
        assert_eq!(project.after.as_ref().unwrap()["code"], "OST");
    }

    #[test]
    fn what_is_missing_is_refused_by_name() {
        let code = |new: &NewProject| made(new).unwrap_err().to_string();
        let good = NewProject::new("S/4", "Österle", "Dana");
        assert_eq!(code(&NewProject { name: " ".to_owned(), ..good.clone() }), "field-required");
        assert_eq!(code(&NewProject { zone: "Mars".to_owned(), ..good.clone() }), "zone-unknown");
        assert_eq!(code(&NewProject { methodology: "x".to_owned(), ..good }), "methodology-unknown-choice");
    }
}
