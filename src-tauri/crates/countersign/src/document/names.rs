//! What people, organisations, parties and roles are called on paper: names as their owners write them, set apart from
//! the direction of the words around them, with the language that chooses the forms of their characters.

use documents::model::{Span, Text};
use domain::entity::State;
use domain::identity::Id;
use domain::lifecycle::methodology::{Methodology, RoleId, StepId};
use domain::message::Message;
use domain::organisation::{Organisation, Party};
use domain::person::Person;
use domain::sign_off::SignOff;
use domain::workstream::Workstream;

use super::Printing;

/// A person's name in its own script, the Latin one after it.
pub fn person(state: &State, id: Id<Person>) -> Text {
    let Some(person) = state.get(id) else { return Text::from(Span::mono(id.to_string())) };
    let country = state.get(person.organisation).map_or("", |organisation| organisation.country.as_str());
    let mut spans = vec![Span { strong: true, ..Span::name(person.name.clone(), language(&person.name, country)) }];
    if !person.latin_name.trim().is_empty() && person.latin_name != person.name {
        spans.push(Span::plain(" "));
        spans.push(Span::name(person.latin_name.clone(), None));
    }
    Text(spans)
}

/// A person's name without emphasis, for the cells of tables.
pub fn person_plain(state: &State, id: Id<Person>) -> Text {
    let mut text = person(state, id);
    for span in &mut text.0 {
        span.strong = false;
    }
    text
}

/// An organisation's name, with its seat where that is known.
pub fn organisation(state: &State, id: Id<Organisation>) -> Text {
    let Some(organisation) = state.get(id) else { return Text::from(Span::mono(id.to_string())) };
    let mut spans = vec![name(&organisation.name, &organisation.country)];
    if !organisation.city.trim().is_empty() {
        spans.push(Span::plain(", "));
        spans.push(name(&organisation.city, &organisation.country));
    }
    Text(spans)
}

/// The name of the organisation that acts as a party in the project; that of the signer for other parties.
pub fn organisation_name(state: &State, party: Party, signer: Option<Id<Person>>) -> Option<Span> {
    let id = match party {
        Party::Provider => Some(state.project().provider),
        Party::Customer => Some(state.project().customer),
        Party::Supplier | Party::ThirdParty => signer.and_then(|id| Some(state.get(id)?.organisation)),
    };
    let organisation = state.get(id?)?;
    Some(name(&organisation.name, &organisation.country))
}

fn name(text: &str, country: &str) -> Span {
    Span::name(text.to_owned(), language(text, country))
}

/// A party as a word.
pub fn party(printing: &Printing, party: Party) -> String {
    let code = match party {
        Party::Provider => "document-party-provider",
        Party::Customer => "document-party-customer",
        Party::Supplier => "document-party-supplier",
        Party::ThirdParty => "document-party-third-party",
    };
    printing.say(code)
}

/// A role by its name in the methodology.
pub fn role(methodology: Option<&Methodology>, role: &RoleId) -> String {
    methodology.and_then(|it| it.role(role)).map_or_else(|| role.to_string(), |role| role.name.clone())
}

/// A step by its name in the methodology.
pub fn step(methodology: Option<&Methodology>, step: &StepId) -> String {
    methodology.and_then(|it| it.step(step)).map_or_else(|| step.to_string(), |(_, step)| step.name.clone())
}

/// The methodology under which a signature was made; where it doesn't say so, that of its workstream or of the project.
pub fn methodology_of<'a>(state: &'a State, sign_off: &SignOff) -> Option<&'a Methodology> {
    if let Some(copy) = sign_off.methodology.and_then(|id| state.get(id)) {
        return Some(&copy.content);
    }
    let workstream = sign_off.workstream.or_else(|| sign_off.bound.first().map(|bound| bound.workstream));
    methodology(state, workstream)
}

/// The methodology that a workstream follows; the project's where there is no workstream.
pub fn methodology(state: &State, workstream: Option<Id<Workstream>>) -> Option<&Methodology> {
    let id = workstream.and_then(|id| state.get(id)).map_or(state.project().methodology, |it| it.methodology);
    state.get(id).map(|copy| &copy.content)
}

/// A message of two values: a title and the workstream that it belongs to, where the project has several.
pub fn in_workstream(state: &State, printing: &Printing, title: &str, workstream: Option<Id<Workstream>>) -> String {
    match workstream.filter(|_| state.workstreams.len() > 1) {
        None => title.to_owned(),
        Some(id) => {
            let message = Message::new("document-in-workstream").with("title", title);
            printing.speak.say(&message.with("workstream", state.name_of(id)))
        }
    }
}

/// The language that a name is written in, as far as its characters need to know: Han looks different in China, Taiwan,
/// Japan and Korea, and a voice reads Arabic otherwise than Hebrew.
fn language(name: &str, country: &str) -> Option<&'static str> {
    let has = |range: std::ops::RangeInclusive<char>| name.chars().any(|letter| range.contains(&letter));
    match country {
        _ if has('\u{3040}'..='\u{30FF}') => Some("ja"),
        _ if has('\u{AC00}'..='\u{D7AF}') => Some("ko"),
        _ if has('\u{0590}'..='\u{05FF}') => Some("he"),
        "IR" if has('\u{0600}'..='\u{06FF}') => Some("fa"),
        "PK" if has('\u{0600}'..='\u{06FF}') => Some("ur"),
        _ if has('\u{0600}'..='\u{06FF}') => Some("ar"),
        _ if !has('\u{3400}'..='\u{9FFF}') => None,
        "JP" => Some("ja"),
        "KR" => Some("ko"),
        "TW" | "HK" | "MO" => Some("zh-Hant"),
        _ => Some("zh-Hans"),
    }
}
