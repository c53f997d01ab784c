//! Merging answers: everything that one brings is shown first, with what stands against it; then it is merged as one act.
//! Nothing is overwritten in silence, and what can't be decided by the program is asked.

use domain::command::{Command, Request};
use domain::comment::Comment;
use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id, Ref};
use domain::issue::{IssueKind, Severity, command::Add};
use domain::lifecycle::assess::Assessment;
use domain::lifecycle::status::StaleCause;
use domain::message::Message;
use domain::person::Person;
use domain::review::{Merge, Remark, Review, Signature};
use domain::sign_off::Verdict;
use domain::time::Date;
use exchange::review::{Manifest, Package, Remark as Said, Response};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Builder;

use super::review::MEDIA_TYPE;
use super::{Decided, Mode, Workspace};
use crate::error::{Error, NamedCondition};
use crate::text::Language;
use crate::text::templates::title;

/// What is done with a signature that something stands against.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    /// It is recorded over exactly what was sent.
    Record,
    /// It is left out; what the answer said stays on record with the review.
    Leave,
}

/// What is done with a comment that is here already in other words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Repeated {
    /// The one that is here stays, and the other is left out.
    Keep,
    /// The other becomes a comment of its own.
    Add,
}

/// An issue that is raised for the remarks of a conditional signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewCondition {
    /// One line that says what is open.
    pub name: String,
    /// Who resolves it.
    pub owner: String,
    /// By when.
    pub due: Date,
    /// What to do meanwhile.
    pub workaround: String,
}

/// What the person who merges decides.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Choices {
    /// The person of the project who answered, where the file doesn't tell: id, e-mail address or unique name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// What is done with the signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<Take>,
    /// What is done with comments that are here already in other words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated: Option<Repeated>,
    /// Comments that are left out.
    pub left_out: Vec<EntityId>,
    /// Issues that stand for the remarks of a conditional signature.
    pub conditions: Vec<String>,
    /// An issue that is raised for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_condition: Option<NewCondition>,
}

/// Something that stands against merging an answer as it is.
#[derive(Clone, PartialEq, Debug)]
pub enum Conflict {
    /// The file names nobody of the project, or somebody who left.
    PersonUnknown,
    /// What was sent has changed since: a signature over it would be stale from the start.
    Changed(Vec<StaleCause>),
    /// Newer revisions were issued since.
    NewerRevisions(Vec<String>),
    /// A conditional signature needs issues for its remarks.
    ConditionsMissing,
    /// A rule refuses the signature: somebody else signed meanwhile, the role isn't allowed, a gate is closed.
    Refused(Message, Vec<NamedCondition>),
    /// Comments that are here already in other words, by their references.
    Repeated(Vec<String>),
}

impl Conflict {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::PersonUnknown => "merge-person-unknown",
            Self::Changed(_) => "merge-changed",
            Self::NewerRevisions(_) => "merge-newer-revisions",
            Self::ConditionsMissing => "merge-conditions-missing",
            Self::Refused(..) => "merge-refused",
            Self::Repeated(_) => "merge-repeated",
        }
    }
}

/// Where a comment of an answer stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// It comes for the first time.
    New,
    /// It is here already.
    Known(String),
    /// It is here already in other words.
    Differs(String),
}

/// An answer on its way into the project.
#[derive(Clone, PartialEq, Debug)]
pub struct Merging {
    /// The review that it answers.
    pub review: Review,
    /// What was sent.
    pub manifest: Manifest,
    /// The answer.
    pub response: Response,
    /// The person of the project whom it is taken to be from.
    pub person: Option<Id<Person>>,
    /// The comments, each with where it stands.
    pub comments: Vec<(Said, Arrival)>,
    /// What stands against it.
    pub conflicts: Vec<Conflict>,
    /// Whether it is merged already, whole.
    pub known: bool,
    /// Whether the signature would be recorded; nothing is recorded where the answer has none.
    pub records: bool,
    /// Whether everything is decided that has to be.
    pub ready: bool,
    requests: Vec<Request>,
}

impl Workspace {
    /// What merging an answer would do. Nothing is written.
    ///
    /// # Errors
    /// Those of a package that can't be opened; `answer-missing`, `answer-unknown-review`, `answer-of-other-project`.
    pub fn preview_answer(
        &mut self,
        project: EntityId,
        actor: Id<Person>,
        bytes: &[u8],
        choices: &Choices,
    ) -> Result<Merging, Error> {
        let package = Package::read(bytes)?;
        let state = self.state(project)?;
        let Some(response) = package.response else { return Err(Error::rule(Message::new("answer-missing"))) };
        let review = self.answered_review(project, &state, &package.manifest)?;
        let person = taken_for(&state, &response, choices)?;
        let comments: Vec<_> =
            response.comments.iter().map(|remark| (remark.clone(), arrival(&state, remark, choices))).collect();
        let before = review.answers.iter().find(|it| it.answer == response.digest());
        let is_recorded = before.is_some_and(|it| it.signature.is_some());
        let signs = response.said.is_some() && !is_recorded;
        let mut merging = Merging {
            known: before.is_some() && !signs,
            records: signs && choices.signature != Some(Take::Leave),
            ready: false,
            conflicts: Vec::new(),
            requests: Vec::new(),
            review,
            manifest: package.manifest,
            response,
            person,
            comments,
        };
        let today = self.today(&state);
        merging.find_conflicts(&state, today, choices, signs);
        let file = Digest::of(bytes);
        if merging.records && merging.conflicts.iter().all(Conflict::leaves_the_rule_to_say) {
            let requests = merging.requests(file, choices, true);
            if let Err(Error::Refused(refused)) = self.rehearse(project, actor, &requests) {
                merging.conflicts.push(Conflict::Refused(refused.message, refused.conditions));
            }
        }
        merging.ready = merging.is_decided(choices);
        merging.requests = merging.requests(file, choices, merging.records);
        Ok(merging)
    }

    /// Merges an answer as one act of the person who does it. One that is merged already changes nothing.
    ///
    /// # Errors
    /// As [`Workspace::preview_answer`]; `merge-undecided` where something stands against it and nobody chose;
    /// what `review.merge` refuses.
    pub fn merge_answer(
        &mut self,
        project: EntityId,
        actor: Id<Person>,
        bytes: &[u8],
        choices: &Choices,
    ) -> Result<(Merging, Option<Decided>), Error> {
        let merging = self.preview_answer(project, actor, bytes, choices)?;
        if merging.known {
            return Ok((merging, None));
        }
        if !merging.ready {
            let codes: Vec<_> = merging.conflicts.iter().map(Conflict::code).collect();
            return Err(Error::rule(Message::new("merge-undecided").with("count", codes.len())));
        }
        self.rehearse(project, actor, &merging.requests)?;
        self.store.put_blob(MEDIA_TYPE, &mut &*bytes)?;
        let label = Message::new("did-review-merge")
            .with("reference", &merging.review.reference)
            .with("person", &merging.response.name);
        let decided = self.decide_called(project, actor, &merging.requests, Mode::Commit, Some(label))?;
        Ok((merging, Some(decided)))
    }

    /// The review of the open project whose package was answered. Only what this workspace sent itself is known by its
    /// seal.
    fn answered_review(&self, project: EntityId, state: &State, manifest: &Manifest) -> Result<Review, Error> {
        let seal = manifest.seal();
        let find = |state: &State| state.reviews.iter().find(|review| review.package == seal).cloned();
        if let Some(review) = find(state) {
            return Ok(review);
        }
        for row in self.projects()?.into_iter().filter(|row| row.id != project) {
            if find(&self.state(row.id)?).is_some() {
                return Err(Error::rule(Message::new("answer-of-other-project").with("project", row.name)));
            }
        }
        let message = Message::new("answer-unknown-review").with("reference", &manifest.reference);
        Err(Error::rule(message.with("project", &manifest.project_name)))
    }
}

impl Conflict {
    /// Whether the rule can still judge the signature with this conflict in place.
    fn leaves_the_rule_to_say(&self) -> bool {
        !matches!(self, Self::PersonUnknown | Self::ConditionsMissing)
    }
}

impl Merging {
    fn find_conflicts(&mut self, state: &State, today: Date, choices: &Choices, signs: bool) {
        let differing = self.comments.iter().filter_map(|(_, arrival)| match arrival {
            Arrival::Differs(reference) => Some(reference.clone()),
            _ => None,
        });
        let differing: Vec<_> = differing.collect();
        if !differing.is_empty() {
            self.conflicts.push(Conflict::Repeated(differing));
        }
        let Some(said) = self.response.said.as_ref().filter(|_| signs) else { return };
        if self.person.is_none() {
            self.conflicts.push(Conflict::PersonUnknown);
        }
        if said.verdict == Verdict::Conditional && choices.conditions.is_empty() && choices.new_condition.is_none() {
            self.conflicts.push(Conflict::ConditionsMissing);
        }
        if said.verdict == Verdict::Declined {
            return;
        }
        let causes = Assessment::new(state, today).causes_since(&self.review.documents);
        if !causes.is_empty() {
            self.conflicts.push(Conflict::Changed(causes));
        }
        let newer = self.review.documents.iter().filter_map(|bound| {
            let same = |it: &&domain::document::revision::Revision| {
                it.workstream == bound.workstream && it.document == bound.document && it.number > bound.number
            };
            let newest = state.revisions.iter().filter(same).map(|it| it.number).max()?;
            Some(format!("{} {newest}", title(state, Language::nearest(&state.project().language), &bound.document)))
        });
        let newer: Vec<_> = newer.collect();
        if !newer.is_empty() {
            self.conflicts.push(Conflict::NewerRevisions(newer));
        }
    }

    /// Whether each conflict has a choice that settles it.
    fn is_decided(&self, choices: &Choices) -> bool {
        self.conflicts.iter().all(|conflict| match conflict {
            Conflict::Repeated(_) => choices.repeated.is_some(),
            // What was sent has changed: somebody must say that the signature is wanted all the same.
            Conflict::Changed(_) | Conflict::NewerRevisions(_) => choices.signature.is_some(),
            // There is no way to record it.
            Conflict::PersonUnknown | Conflict::ConditionsMissing | Conflict::Refused(..) => {
                choices.signature == Some(Take::Leave)
            }
        })
    }

    fn requests(&self, file: Digest, choices: &Choices, records: bool) -> Vec<Request> {
        let mut requests = Vec::new();
        let mut conditions: Vec<Ref<domain::issue::Issue>> = choices.conditions.iter().map(Ref::new).collect();
        if let Some(new) = choices.new_condition.as_ref().filter(|_| records) {
            requests.push(Request { id: None, command: Command::IssueAdd(self.issue(new)) });
            conditions.push(Ref::new("$1"));
        }
        let person = self.person;
        let is_asked = person.is_some_and(|person| self.review.to.contains(&person));
        let note = match self.response.note.trim() {
            // Whoever merges chose somebody else than the file says; that is the note then.
            "" if !is_asked => self.response.name.clone(),
            note => note.to_owned(),
        };
        let said = self.response.said.as_ref();
        requests.push(Request {
            id: None,
            command: Command::ReviewMerge(Merge {
                review: self.review.id().into(),
                answer: self.response.digest(),
                file,
                said_by: self.response.name.clone(),
                person: person.map(Ref::from),
                note,
                said_at: self.response.answered_at,
                comments: self.remarks(choices),
                verdict: said.map(|said| said.verdict),
                signature: said.filter(|_| records).map(|said| Signature {
                    role: said.role.clone(),
                    reason: said.reason.clone(),
                    conditions: if said.verdict == Verdict::Conditional { conditions } else { Vec::new() },
                    hand: said.hand.clone(),
                    offset_minutes: self.response.offset_minutes,
                }),
            }),
        });
        requests
    }

    /// The comments that are taken in.
    fn remarks(&self, choices: &Choices) -> Vec<Remark> {
        let wanted = self.comments.iter().filter(|(remark, _)| !choices.left_out.contains(&remark.id));
        wanted
            .filter_map(|(remark, arrival)| {
                let id = match (arrival, choices.repeated) {
                    (Arrival::New, _) => remark.id,
                    (Arrival::Differs(_), Some(Repeated::Add)) => another_id(remark),
                    (Arrival::Known(_) | Arrival::Differs(_), _) => return None,
                };
                Some(Remark {
                    id,
                    on: remark.revision.into(),
                    anchor: remark.anchor.clone(),
                    text: remark.text.clone(),
                    at: remark.at,
                })
            })
            .collect()
    }

    fn issue(&self, new: &NewCondition) -> Add {
        Add {
            name: new.name.clone(),
            workstream: self.review.documents.first().map(|bound| bound.workstream.into()),
            kind: Some(IssueKind::Change),
            severity: Some(Severity::Minor),
            description: self.response.said.as_ref().map(|said| said.reason.clone()),
            owner: Some(Ref::new(&new.owner)),
            due: Some(new.due),
            workaround: Some(new.workaround.clone()),
            affects_sign_off: Some(true),
            integration: None,
            scenario: None,
            step: None,
            priority: None,
            evidence: None,
            root_cause: None,
            fixed_in: None,
            resolution: None,
            retest: None,
        }
    }
}

/// The person who answered: as chosen, or as the file says where that is somebody of the project who is still there.
fn taken_for(state: &State, response: &Response, choices: &Choices) -> Result<Option<Id<Person>>, Error> {
    if let Some(chosen) = choices.person.as_ref().filter(|chosen| !chosen.is_empty()) {
        return state.find(&Ref::<Person>::new(chosen)).map(|person| Some(person.id())).map_err(Error::unnamed);
    }
    let said = response.person.and_then(|id| state.get(id));
    Ok(said.filter(|person| !person.inactive).map(Entity::id))
}

/// Where a comment stands: also one that was added before in other words.
fn arrival(state: &State, remark: &Said, choices: &Choices) -> Arrival {
    let known = |id: EntityId| state.get(Id::<Comment>::new(id));
    match known(remark.id) {
        None => Arrival::New,
        Some(comment) if comment.text == remark.text.trim() => Arrival::Known(comment.reference.clone()),
        Some(comment) => match known(another_id(remark)) {
            Some(other) => Arrival::Known(other.reference.clone()),
            None if choices.left_out.contains(&remark.id) => Arrival::Known(comment.reference.clone()),
            None => Arrival::Differs(comment.reference.clone()),
        },
    }
}

/// The id under which a comment in other words is added: always the same, so that merging again finds it.
fn another_id(remark: &Said) -> EntityId {
    let digest = Digest::of(format!("{}\n{}", remark.id, remark.text.trim()).as_bytes());
    let mut counted = [0; 10];
    counted.copy_from_slice(&digest.0[..10]);
    let millis = u64::try_from(remark.at.timestamp().as_millisecond()).unwrap_or_default();
    EntityId(Builder::from_unix_timestamp_millis(millis, &counted).into_uuid())
}
