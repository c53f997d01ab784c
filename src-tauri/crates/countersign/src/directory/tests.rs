//! Who is kept, who is offered where, and what tables of people say.

use domain::message::Grade;
use serde_json::json;

use super::*;
use crate::clock::Clock;
use crate::commands;
use crate::workspace::{Mode, NewProject, Workspace};

fn priya() -> Contact {
    Contact {
        name: "Priya Raman".to_owned(),
        organisation: "Coupa".to_owned(),
        party: Some(Party::Provider),
        email: "priya.raman@coupa.example".to_owned(),
        roles: vec!["Coupa integration manager".to_owned()],
        ..Contact::default()
    }
}

fn jan() -> Contact {
    Contact { name: "Jan Österle".to_owned(), organisation: "Österle  GmbH".to_owned(), ..Contact::default() }
}

fn add(contact: Contact) -> Keep {
    Keep { contact, instead_of: None }
}

fn directory() -> Directory {
    let mut directory = Directory::default();
    directory.keep(vec![add(priya()), add(jan())]).unwrap();
    directory
}

/// A project of Coupa and Österle, in which somebody of Österle is.
fn state(folder: &tempfile::TempDir) -> State {
    let new = NewProject::new("Phase 1", "ÖSTERLE GmbH", "Ada Berg");
    let clock = Clock::at("2026-11-26T09:00:00Z".parse().unwrap());
    let (mut workspace, made) = Workspace::create_with(&folder.path().join("w.countersign"), &new, clock).unwrap();
    let add = json!([{"command": "person.add", "args": {"name": "Mara Vogt", "organisation": "ÖSTERLE GmbH",
        "email": "mara@oesterle.example", "job_title": "Buyer", "roles": ["customer-integration-manager"]}}]);
    let requests = commands::read(&add.to_string()).unwrap();
    workspace.decide(made.project.0, made.person, &requests, Mode::Commit).unwrap();
    workspace.state(made.project.0).unwrap()
}

#[test]
fn somebody_who_is_there_is_known_better_and_nothing_of_them_is_lost() {
    let mut directory = directory();
    let again = Contact {
        name: "Priya K. Raman".to_owned(),
        email: " Priya.Raman@Coupa.example ".to_owned(),
        phone: "+1 650 555 0100".to_owned(),
        roles: vec!["Technische Architektur".to_owned(), "coupa integration manager".to_owned()],
        ..Contact::default()
    };
    directory.keep(vec![add(again)]).unwrap();
    assert_eq!(directory.people().len(), 2);
    let known = directory.find("priya.raman@coupa.example").unwrap();
    assert_eq!((known.name.as_str(), known.organisation.as_str()), ("Priya K. Raman", "Coupa"));
    assert_eq!(known.phone, "+1 650 555 0100");
    // Roles are kept as methodologies write them, whatever the language.
    assert_eq!(known.roles, ["Coupa integration manager", "Technical architect"]);
    assert_eq!(known.clone().in_language(Language::German).roles[1], "Technische Architektur");
}

#[test]
fn a_change_replaces_and_never_makes_two_one() {
    let mut directory = directory();
    let change = |contact: Contact, old: &Contact| Keep { contact, instead_of: Some(old.key()) };
    let left = Contact { email: String::new(), roles: Vec::new(), ..priya() };
    directory.keep(vec![change(left.clone(), &priya())]).unwrap();
    assert_eq!(directory.find(&left.key()).map(|it| it.roles.len()), Some(0), "what was taken away is gone");
    let error = directory.keep(vec![add(priya()), change(jan(), &left)]).unwrap_err();
    assert_eq!(error.code(), "directory-taken");
    assert_eq!(directory.people().len(), 2, "all are kept or none");
}

#[test]
fn a_contact_needs_a_name_and_an_address_that_is_one() {
    let mut directory = directory();
    let code = |contact: Contact, directory: &mut Directory| {
        directory.keep(vec![add(contact)]).map_err(|error| error.code().to_owned()).unwrap_err()
    };
    assert_eq!(code(Contact { name: "  ".to_owned(), ..jan() }, &mut directory), "directory-name-missing");
    assert_eq!(code(Contact { email: "jan at home".to_owned(), ..jan() }, &mut directory), "email-invalid");
}

#[test]
fn who_is_forgotten_is_answered_so_that_they_can_come_back() {
    let mut directory = directory();
    let gone = directory.forget(&[priya().key(), "nobody".to_owned()]);
    assert_eq!(gone, [priya()]);
    assert_eq!(directory.people().len(), 1);
    directory.keep(gone.into_iter().map(add).collect()).unwrap();
    assert_eq!(directory, self::directory());
}

#[test]
fn people_are_offered_where_their_organisation_takes_part_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let state = state(&folder);
    let mut directory = directory();
    let other =
        Contact { name: "Luc Moreau".to_owned(), organisation: "Rhône Santé".to_owned(), ..Contact::default() };
    let there = Contact {
        name: "Mara Vogt".to_owned(),
        organisation: "Österle GmbH".to_owned(),
        email: "MARA@oesterle.example".to_owned(),
        ..Contact::default()
    };
    directory.keep(vec![add(other), add(there)]).unwrap();
    let offers = directory.offers(&state);
    let names: Vec<&str> = offers.iter().map(|offer| offer.contact.name.as_str()).collect();
    // Another customer's people stay out of sight, and nobody is offered twice.
    assert_eq!(names, ["Jan Österle", "Priya Raman"]);
    assert_eq!(offers[1].roles.iter().map(ToString::to_string).collect::<Vec<_>>(), ["coupa-integration-manager"]);
    assert_eq!(state.name_of(offers[0].organisation), "ÖSTERLE GmbH");
}

#[test]
fn a_project_tells_the_directory_what_it_doesnt_know() {
    let folder = tempfile::tempdir().unwrap();
    let state = state(&folder);
    let mut directory = Directory::default();
    let unknown = directory.unknown(&state);
    let mara = unknown.iter().find(|it| it.name == "Mara Vogt").expect("nobody knows her yet");
    assert_eq!(
        (mara.party, mara.roles.as_slice()),
        (Some(Party::Customer), &["Customer integration manager".to_owned()][..])
    );
    directory.keep(unknown.into_iter().map(add).collect()).unwrap();
    assert_eq!(directory.unknown(&state), []);
}

#[test]
fn the_table_of_an_address_book_is_read_as_it_comes() {
    let text = "\u{feff}First Name;Last Name;Company;Job Title;E-mail Address;Business Phone;Birthday\n\
        Jan;Österle;Österle GmbH;Head of IT;jan@oesterle.example;'+49 711 555;1.1.\n\
        Jan;Österle;Österle GmbH;;JAN@oesterle.example;;\n\
        ;;Nobody Ltd;;;;\n\
        Eva;Lind;;;eva at home;;\n";
    let table = read(&Directory::default(), text.as_bytes());
    let [line] = table.lines.as_slice() else { panic!("one can be read: {:?}", table.lines) };
    assert_eq!((line.line, line.there), (2, false));
    assert_eq!((line.contact.name.as_str(), line.contact.job_title.as_str()), ("Jan Österle", "Head of IT"));
    assert_eq!(line.contact.phone, "+49 711 555");
    let errors = table.findings.iter().filter(|it| it.grade > Grade::Note);
    let told: Vec<_> = errors.map(|it| (it.at.line, it.message.code.as_str())).collect();
    assert_eq!(told, [(Some(3), "directory-twice"), (Some(4), "directory-name-missing"), (Some(5), "email-invalid")]);
}

#[test]
fn a_list_of_ones_own_has_sides_and_roles_in_either_language() {
    let text = "Name,Firma,Partei,Rollen\nMara Vogt,Österle GmbH,Kunde,Integrationsleitung Kunde; Schatzmeisterin\n\
        Luc Moreau,Rhône Santé,Moon,\n";
    let table = read(&directory(), text.as_bytes());
    assert_eq!(table.lines[0].contact.party, Some(Party::Customer));
    assert_eq!(table.lines[0].contact.roles, ["Customer integration manager", "Schatzmeisterin"]);
    assert_eq!(table.findings.last().map(|it| it.message.code.as_str()), Some("directory-party-unclear"));
    let nothing = read(&directory(), b"Colour,Size\nblue,5\n");
    assert!(nothing.lines.is_empty() && nothing.findings.iter().any(|it| it.grade == Grade::Error));
}
