//! Everything that an answer brings, with what stands against it and what can be chosen.

use domain::entity::{Entity, State};
use domain::lifecycle::status::StaleCause;
use domain::message::Message;
use domain::sign_off::{Hand, Verdict};
use domain::time::Instant;
use serde::Serialize;
use ts_rs::TS;

use super::place::place;
use super::reviews::possible_conditions;
use super::sign_offs::{ChangeLine, change_lines};
use super::{OptionLine, PersonLine, person_line};
use crate::error::NamedCondition;
use crate::text::Words;
use crate::text::templates::title;
use crate::workspace::{Arrival, Conflict, Merging};

/// An answer on its way into the project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MergeView {
    /// The review's reference.
    pub reference: String,
    /// The name that stands in the answer.
    pub said_by: String,
    /// When it was answered, as the file says.
    pub said_at: Instant,
    /// Why somebody answered who wasn't asked, or empty.
    pub note: String,
    /// The person of the project that this is taken to be.
    pub person: Option<PersonLine>,
    /// Whether that person was asked.
    pub asked: bool,
    /// Who it can be.
    pub people: Vec<OptionLine>,
    /// Its comments.
    pub comments: Vec<MergeComment>,
    /// The name of the sign-off that it speaks of, or empty.
    pub sign_off: String,
    /// The sentence that was signed, or empty.
    pub meaning: String,
    /// Exactly what was signed: titles with numbers.
    pub things: Vec<String>,
    /// What it says of the sign-off.
    pub verdict: Option<Verdict>,
    /// The reason or remarks with it, or empty.
    pub reason: String,
    /// The signature as it was made.
    pub hand: Option<Hand>,
    /// What stands against it.
    pub conflicts: Vec<ConflictLine>,
    /// Whether it is merged already, whole.
    pub known: bool,
    /// Whether the signature would be recorded.
    pub records: bool,
    /// Whether everything is decided that has to be.
    pub ready: bool,
    /// Issues that can stand for remarks.
    pub issues: Vec<OptionLine>,
}

/// A comment of an answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MergeComment {
    /// Its id.
    pub id: String,
    /// The document's title and the revision's number.
    pub document: String,
    /// Where in it, or empty.
    pub at: String,
    /// What is remarked.
    pub text: String,
    /// Whether it comes for the first time.
    pub arrival: ArrivalKind,
    /// The reference of the one that is here already, or empty.
    pub known_as: String,
}

/// Where a comment of an answer stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ArrivalKind {
    New,
    Known,
    Differs,
}

/// Something that stands against an answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ConflictLine {
    /// The stable code.
    pub code: String,
    /// What it is, in words.
    pub words: String,
    /// Every reason, where a gate refuses.
    pub reasons: Vec<String>,
    /// What changed since it was sent.
    pub changes: Vec<ChangeLine>,
    /// Whether the signature can be recorded all the same.
    pub recordable: bool,
}

/// The view of an answer.
pub fn merge(state: &State, merging: &Merging, words: &Words) -> MergeView {
    let said = merging.response.said.as_ref();
    let asked = merging.manifest.sign_off();
    let people = state.people.iter().filter(|person| !person.inactive);
    let people = people.filter_map(|person| person_line(state, person.id()));
    let documents = &merging.review.documents;
    MergeView {
        reference: merging.review.reference.clone(),
        said_by: merging.response.name.clone(),
        said_at: merging.response.answered_at,
        note: merging.response.note.clone(),
        person: merging.person.and_then(|id| person_line(state, id)),
        asked: merging.person.is_some_and(|id| merging.review.to.contains(&id)),
        people: people
            .filter(|line| line.party == merging.review.party)
            .map(|line| OptionLine::new(line.id, format!("{} · {}", line.name, line.place)))
            .collect(),
        comments: merging
            .comments
            .iter()
            .map(|(remark, arrival)| comment(state, merging, remark, arrival, words))
            .collect(),
        sign_off: asked.map(|asked| asked.name.clone()).unwrap_or_default(),
        meaning: asked.map(|asked| asked.meaning.clone()).unwrap_or_default(),
        things: documents
            .iter()
            .map(|one| format!("{} {}", title(state, words.language(), &one.document), one.number))
            .collect(),
        verdict: said.map(|said| said.verdict),
        reason: said.map(|said| said.reason.clone()).unwrap_or_default(),
        hand: said.and_then(|said| said.hand.clone()),
        conflicts: merging.conflicts.iter().map(|one| conflict(state, merging, one, words)).collect(),
        known: merging.known,
        records: merging.records,
        ready: merging.ready,
        issues: possible_conditions(state),
    }
}

fn comment(
    state: &State,
    merging: &Merging,
    remark: &exchange::review::Remark,
    arrival: &Arrival,
    words: &Words,
) -> MergeComment {
    let sealed = merging.manifest.documents.iter().find(|it| it.revision == remark.revision);
    let (kind, known_as) = match arrival {
        Arrival::New => (ArrivalKind::New, String::new()),
        Arrival::Known(reference) => (ArrivalKind::Known, reference.clone()),
        Arrival::Differs(reference) => (ArrivalKind::Differs, reference.clone()),
    };
    MergeComment {
        id: remark.id.to_string(),
        document: sealed.map(|it| format!("{} {}", it.title, it.number)).unwrap_or_default(),
        at: sealed.map(|it| place(state, &it.document, &remark.anchor, words)).unwrap_or_default(),
        text: remark.text.clone(),
        arrival: kind,
        known_as,
    }
}

fn conflict(state: &State, merging: &Merging, conflict: &Conflict, words: &Words) -> ConflictLine {
    let mut message = Message::new(conflict.code()).with("name", &merging.response.name);
    let (mut reasons, mut causes): (Vec<String>, &[StaleCause]) = (Vec::new(), &[]);
    match conflict {
        Conflict::PersonUnknown | Conflict::ConditionsMissing => {}
        Conflict::Changed(found) => {
            causes = found;
            let titles: Vec<_> = found.iter().map(|cause| format!("{} {}", cause.title, cause.number)).collect();
            message = message.with("documents", titles.join(", ")).with("count", titles.len());
        }
        Conflict::NewerRevisions(titles) => {
            message = message.with("documents", titles.join(", ")).with("count", titles.len());
        }
        Conflict::Refused(reason, conditions) => {
            message = message.with("reason", words.say(reason));
            reasons = conditions.iter().map(|one: &NamedCondition| one.sentence(words)).collect();
        }
        Conflict::Repeated(references) => {
            message = message.with("references", references.join(", ")).with("count", references.len());
        }
    }
    ConflictLine {
        code: conflict.code().to_owned(),
        words: words.say(&message),
        reasons,
        changes: change_lines(state, causes, words.language()),
        recordable: matches!(conflict, Conflict::Changed(_) | Conflict::NewerRevisions(_)),
    }
}
