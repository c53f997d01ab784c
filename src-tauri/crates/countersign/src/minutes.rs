//! The minutes of a session as they leave the program: text to send or to keep as evidence, and its decisions and actions
//! as CSV. The same session gives the same bytes.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::message::Message;
use domain::person::Person;
use domain::session::action::Action;
use domain::session::decision::Decision;
use domain::session::{Point, Presence, Session};

use crate::text::Words;

/// The minutes as text, in lines of their own for everything that can be read by itself.
pub fn text(state: &State, session: &Session, words: &Words) -> String {
    let mut lines = Vec::new();
    let say = |code: &str| Message::new(code);
    let title = say("minutes-title").with("reference", &session.reference).with("name", &session.name);
    lines.push(words.say(&title));
    let when = match session.starts {
        Some(time) => format!("{} {time}", session.on),
        None => session.on.to_string(),
    };
    lines.push(words.say(&say("minutes-when").with("when", when)));
    if !session.place.trim().is_empty() {
        lines.push(words.say(&say("minutes-place").with("place", session.place.trim())));
    }
    if let Some(chair) = session.chair {
        lines.push(words.say(&say("minutes-chair").with("name", state.name_of(chair))));
    }
    for (code, presence) in [
        ("minutes-attended", Presence::Attended),
        ("minutes-absent", Presence::Absent),
        ("minutes-expected", Presence::Expected),
    ] {
        let names: Vec<String> = session
            .attendees
            .iter()
            .filter(|one| one.presence == presence)
            .map(|one| name_with_organisation(state, one.person))
            .collect();
        if !names.is_empty() {
            lines.push(words.say(&say(code).with("names", names.join(", "))));
        }
    }
    for (place, point) in session.agenda.iter().enumerate() {
        lines.push(String::new());
        lines.extend(point_lines(state, session, place, point, words));
    }
    let unplaced = session_lines(state, session, None, words);
    if !unplaced.is_empty() {
        lines.push(String::new());
        lines.extend(unplaced);
    }
    lines.push(String::new());
    lines.join("\n")
}

fn point_lines(state: &State, session: &Session, place: usize, point: &Point, words: &Words) -> Vec<String> {
    let head = Message::new("minutes-point")
        .with("number", place + 1)
        .with("title", &point.title)
        .with("planned", point.minutes)
        .with("used", point.used.map_or_else(|| "–".to_owned(), |used| used.to_string()));
    let mut lines = vec![words.say(&head)];
    lines.push(words.text(if point.done { "minutes-done" } else { "minutes-left" }));
    lines.extend(point.notes.lines().map(|line| format!("  {line}")));
    for question in point.questions.iter().filter_map(|id| state.get(*id)) {
        let answer = question.answer.trim();
        let code = if answer.is_empty() { "minutes-question-open" } else { "minutes-question" };
        let message = Message::new(code).with("reference", &question.reference).with("question", &question.question);
        lines.push(format!("  {}", words.say(&message.with("answer", answer))));
    }
    lines.extend(session_lines(state, session, Some(point), words).into_iter().map(|line| format!("  {line}")));
    lines
}

/// Decisions and actions under a point, or those without one.
fn session_lines(state: &State, session: &Session, point: Option<&Point>, words: &Words) -> Vec<String> {
    let here = |id: Option<domain::identity::EntityId>| match point {
        Some(point) => id == Some(point.id),
        None => id.is_none_or(|id| session.point(id).is_none()),
    };
    let decisions = decisions(state, session).filter(|one| here(one.point)).map(|one| {
        let by = one.by.map_or_else(|| words.text("minutes-room"), |id| state.name_of(id));
        let message = Message::new("minutes-decision").with("reference", &one.reference).with("text", &one.text);
        words.say(&message.with("by", by))
    });
    let actions = actions(state, session).filter(|one| here(one.point)).map(|one| {
        let owner = one.owner.map_or_else(|| words.text("minutes-nobody"), |id| state.name_of(id));
        let due = one.due.map_or_else(|| words.text("minutes-no-date"), |due| due.to_string());
        let message = Message::new("minutes-action").with("reference", &one.reference).with("text", &one.text);
        words.say(&message.with("owner", owner).with("due", due))
    });
    decisions.chain(actions).collect()
}

/// Decisions and actions of a session, a row each.
pub fn csv(state: &State, session: &Session, words: &Words) -> String {
    let heads =
        ["kind", "reference", "point", "text", "who", "on"].map(|id| words.text(&format!("minutes-column-{id}")));
    let point = |id: Option<domain::identity::EntityId>| {
        id.and_then(|id| session.point(id)).map(|point| point.title.clone()).unwrap_or_default()
    };
    let name = |id: Option<Id<Person>>| id.map(|id| state.name_of(id)).unwrap_or_default();
    let mut rows = vec![heads.to_vec()];
    for one in decisions(state, session) {
        let kind = words.text("minutes-kind-decision");
        let on = one.on.to_string();
        rows.push(vec![kind, one.reference.clone(), point(one.point), one.text.clone(), name(one.by), on]);
    }
    for one in actions(state, session) {
        let kind = words.text("minutes-kind-action");
        let due = one.due.map(|due| due.to_string()).unwrap_or_default();
        rows.push(vec![kind, one.reference.clone(), point(one.point), one.text.clone(), name(one.owner), due]);
    }
    table(&rows)
}

/// Rows as CSV by RFC 4180, every field quoted.
pub fn table(rows: &[Vec<String>]) -> String {
    let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
    rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect()
}

fn decisions<'a>(state: &'a State, session: &Session) -> impl Iterator<Item = &'a Decision> + use<'a> {
    let id = session.id();
    state.decisions.iter().filter(move |one| one.session == id)
}

fn actions<'a>(state: &'a State, session: &Session) -> impl Iterator<Item = &'a Action> + use<'a> {
    let id = session.id();
    state.actions.iter().filter(move |one| one.session == Some(id))
}

fn name_with_organisation(state: &State, id: Id<Person>) -> String {
    let organisation = state.get(id).and_then(|person| state.get(person.organisation));
    match organisation {
        Some(organisation) => format!("{} ({})", state.name_of(id), organisation.name),
        None => state.name_of(id),
    }
}
