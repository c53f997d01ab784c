//! The dates of a project as a calendar: what was promised, and the sessions that people are asked to. Pure, as views are:
//! the same state gives the same calendar, and the clock plays no part in it.

use std::collections::BTreeSet;

use domain::commitment::Commitment;
use domain::entity::{Head, State};
use domain::identity::Id;
use domain::message::Message;
use domain::organisation::Party;
use domain::person::Person;
use domain::session::{Session, TimeOfDay};
use domain::time::Date;
use domain::training::Training;
use domain::training::coverage::entries;
use exchange::ics::{Calendar, Event, Status, When};

use crate::view::Say;

/// How long a session takes that nobody gave a length.
const USUAL_MINUTES: u32 = 60;

/// Whose dates a calendar holds; everybody's where nothing is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Whose {
    /// What a party promised, and sessions with its people.
    pub party: Option<Party>,
    /// What a person answers for, and sessions that they hold or are asked to.
    pub person: Option<Id<Person>>,
}

/// The calendar of a project.
pub fn calendar(state: &State, whose: Whose, say: &Say) -> Calendar {
    let composer = Composer { state, whose, say };
    let commitments = state.commitments.iter().filter_map(|one| Some((one.date, composer.commitment(one)?)));
    let trainings = state.trainings.iter().filter_map(|one| Some((one.on, composer.training(one)?)));
    let sessions = state.sessions.iter().filter_map(|one| Some((one.on, composer.session(one)?)));
    let mut events: Vec<_> = commitments.chain(trainings).chain(sessions).collect();
    events.sort_by(|(on, one), (other, two)| (on, &one.uid).cmp(&(other, &two.uid)));
    let name = say(&Message::new("calendar-name").with("project", &state.project().name));
    Calendar { name, events: events.into_iter().map(|(_, event)| event).collect() }
}

struct Composer<'a> {
    state: &'a State,
    whose: Whose,
    say: &'a Say<'a>,
}

impl Composer<'_> {
    fn commitment(&self, one: &Commitment) -> Option<Event> {
        let is_theirs = self.whose.party.is_none_or(|party| party == one.party)
            && self.whose.person.is_none_or(|person| one.owner == Some(person));
        if !is_theirs {
            return None;
        }
        let workstream = self.state.get(one.workstream);
        let copy = workstream.and_then(|stream| self.state.get(stream.methodology));
        let step = one.step.as_ref().zip(copy).and_then(|(step, copy)| copy.content.step(step));
        let party = self.party(one.party);
        let mut lines = vec![
            self.line("calendar-workstream", &[("name", workstream.map_or("", |stream| &stream.name))]),
            self.line("calendar-step", &[("name", step.map_or("", |(_, step)| &step.name))]),
            self.line("calendar-promised-by", &[("name", &self.names(one.owner)), ("party", &party)]),
            self.line("calendar-first", &[("date", &one.first_date.to_string())]),
        ];
        lines.extend(one.slips.iter().map(|slip| {
            let (from, to, party) = (slip.from.to_string(), slip.to.to_string(), self.party(slip.party));
            self.line("calendar-slip", &[("from", &from), ("to", &to), ("cause", &slip.cause), ("party", &party)])
        }));
        if let Some(on) = one.kept_on {
            lines.push(self.line("calendar-kept", &[("date", &on.to_string())]));
        }
        // A promise can still move; what was kept can't.
        let status = if one.kept_on.is_some() { Status::Confirmed } else { Status::Tentative };
        let summary = format!("{} {}", one.reference, one.name);
        let categories = vec![(self.say)(&Message::new("kind-commitment")), party];
        Some(Event { categories, ..self.event(&one.head, status, &summary, lines, When::Day(one.date)) })
    }

    fn training(&self, one: &Training) -> Option<Event> {
        let expected = one.attendance.iter().map(|line| line.person);
        let people: BTreeSet<_> = one.trainer.into_iter().chain(one.invited.iter().copied()).chain(expected).collect();
        if !self.is_theirs(&people) {
            return None;
        }
        let joined = |text: &str| entries(text).collect::<Vec<_>>().join(", ");
        let others = people.into_iter().filter(|person| Some(*person) != one.trainer);
        let lines = vec![
            self.line("calendar-trainer", &[("name", &self.names(one.trainer))]),
            self.line("calendar-people", &[("names", &self.names(others))]),
            self.line("calendar-audience", &[("names", &joined(&one.audience))]),
            self.line("calendar-topics", &[("topics", &joined(&one.topics))]),
            self.line("calendar-material", &[("material", &joined(&one.material))]),
        ];
        let when = self.when(one.on, one.starts, one.minutes.map(u32::from));
        let summary = format!("{} {}", one.reference, one.name);
        let categories = vec![(self.say)(&Message::new("kind-training"))];
        let event = self.event(&one.head, Status::Confirmed, &summary, lines, when);
        Some(Event { location: one.place.trim().to_owned(), categories, ..event })
    }

    fn session(&self, one: &Session) -> Option<Event> {
        let expected = one.attendees.iter().map(|attendee| attendee.person);
        let people: BTreeSet<_> = one.chair.into_iter().chain(expected).collect();
        if !self.is_theirs(&people) {
            return None;
        }
        let workstream = self.state.get(one.workstream).map_or("", |stream| &stream.name);
        let others = people.into_iter().filter(|person| Some(*person) != one.chair);
        let lines = vec![
            self.line("calendar-workstream", &[("name", workstream)]),
            self.line("calendar-chair", &[("name", &self.names(one.chair))]),
            self.line("calendar-people", &[("names", &self.names(others))]),
        ];
        let when = self.when(one.on, one.starts, one.minutes);
        let summary = format!("{} {}", one.reference, one.name);
        let categories = vec![(self.say)(&Message::new("calendar-session"))];
        let event = self.event(&one.head, Status::Confirmed, &summary, lines, when);
        Some(Event { location: one.place.trim().to_owned(), categories, ..event })
    }

    /// Whether something that these people are asked to belongs into the calendar.
    fn is_theirs(&self, people: &BTreeSet<Id<Person>>) -> bool {
        self.whose.person.is_none_or(|person| people.contains(&person))
            && self.whose.party.is_none_or(|party| people.iter().any(|id| self.party_of(*id) == Some(party)))
    }

    /// A time of the project's zone, or the whole day where no time is given.
    fn when(&self, on: Date, starts: Option<TimeOfDay>, minutes: Option<u32>) -> When {
        let zone = || self.state.project().zone.clone();
        let time = |starts| When::Time { on, starts, minutes: minutes.unwrap_or(USUAL_MINUTES), zone: zone() };
        starts.map_or(When::Day(on), time)
    }

    /// An event about an entity: its id for ever, its revision counted from 0, and the project under what there is to say.
    fn event(&self, head: &Head, status: Status, summary: &str, lines: Vec<String>, when: When) -> Event {
        let said = lines.into_iter().filter(|line| !line.is_empty());
        let description: Vec<_> = [self.state.project().name.clone()].into_iter().chain(said).collect();
        Event {
            uid: format!("{}@countersign", head.id),
            stamp: head.changed_at,
            sequence: head.revision.saturating_sub(1),
            status,
            summary: summary.trim().to_owned(),
            description: description.join("\n"),
            location: String::new(),
            categories: Vec::new(),
            when,
        }
    }

    /// A line of the description; empty where there is nothing to say.
    fn line(&self, code: &str, values: &[(&str, &str)]) -> String {
        if values.first().is_none_or(|(_, value)| value.trim().is_empty()) {
            return String::new();
        }
        (self.say)(&values.iter().fold(Message::new(code), |message, (name, value)| message.with(name, value)))
    }

    fn names(&self, people: impl IntoIterator<Item = Id<Person>>) -> String {
        people.into_iter().map(|id| self.state.name_of(id)).collect::<Vec<_>>().join(", ")
    }

    fn party(&self, party: Party) -> String {
        (self.say)(&Message::new(match party {
            Party::Provider => "party-provider",
            Party::Customer => "party-customer",
            Party::Supplier => "party-supplier",
            Party::ThirdParty => "party-third-party",
        }))
    }

    fn party_of(&self, person: Id<Person>) -> Option<Party> {
        let organisation = self.state.get(person)?.organisation;
        self.state.get(organisation).map(|organisation| organisation.party)
    }
}
