//! Commands on steps and items: start, reopen, confirm.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assess::Assessment;
use super::methodology::{Check, ItemId, Methodology, RoleId, StepId};
use super::record::{Confirmation, Reopening, StepRecord};
use crate::command::Rule;
use crate::document::evidence::Evidence;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::session::Session;
use crate::text::required;
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// Starts a step, if its gate is open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Start {
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The step.
    pub step: StepId,
}

impl Rule for Start {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        draft.acting_person()?;
        let name = step_name(draft.state(), workstream, &self.step)?;
        if record(draft.state(), workstream, &self.step).is_some() {
            return Err(Message::new("step-started-already").with("step", name).into());
        }
        let id = start(draft, workstream, &self.step)?;
        Ok(Outcome::of(id, Message::new("did-step-start").with("step", name)))
    }
}

/// Starts a step that has not started. Acts that belong to a step start it on the way.
///
/// # Errors
/// `gate-start` with every unmet condition while the gate is closed.
pub(crate) fn start(
    draft: &mut Draft,
    workstream: Id<Workstream>,
    step: &StepId,
) -> Result<crate::identity::EntityId, Refusal> {
    if let Some(record) = record(draft.state(), workstream, step) {
        return Ok(record.head.id);
    }
    let name = step_name(draft.state(), workstream, step)?;
    let assessment = Assessment::new(draft.state(), draft.today());
    let at = draft.state().get(workstream).and_then(|workstream| assessment.step_at(workstream, step));
    let conditions = at.map_or_else(Vec::new, |at| assessment.start_gate(&at).conditions);
    if !conditions.is_empty() {
        return Err(Refusal::Gate { message: Message::new("gate-start").with("step", name), conditions });
    }
    let id = draft.new_id();
    let head = crate::entity::Head { id, revision: 0, changed_at: draft.now(), changed_by: draft.actor() };
    let (started_at, started_by) = (draft.now(), draft.actor());
    let (reconfirm, reopenings) = Default::default();
    draft.put(StepRecord { head, workstream, step: step.clone(), started_at, started_by, reconfirm, reopenings });
    Ok(id)
}

pub(crate) fn record<'a>(state: &'a State, workstream: Id<Workstream>, step: &StepId) -> Option<&'a StepRecord> {
    state.step_records.iter().find(|record| record.workstream == workstream && record.step == *step)
}

fn methodology(state: &State, workstream: Id<Workstream>) -> Result<&Methodology, Refusal> {
    let copy = state.get(workstream).and_then(|workstream| state.get(workstream.methodology));
    copy.map(|copy| &copy.content).ok_or_else(|| Refusal::rule("methodology-missing"))
}

pub(crate) fn step_name(state: &State, workstream: Id<Workstream>, step: &StepId) -> Result<String, Refusal> {
    let methodology = methodology(state, workstream)?;
    let unknown =
        || Refusal::NotFound(Message::new("step-unknown").with("step", step).with("steps", steps(methodology)));
    methodology.step(step).map(|(_, step)| step.name.clone()).ok_or_else(unknown)
}

fn steps(methodology: &Methodology) -> String {
    let ids: Vec<_> = methodology.steps.iter().map(|step| step.id.0.as_str()).collect();
    ids.join(", ")
}

/// Reopens a step that started: its items, and those of every later step that started, wait to be confirmed again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Reopen {
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The step.
    pub step: StepId,
    /// Why.
    pub reason: String,
}

impl Rule for Reopen {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        draft.acting_person()?;
        let reason = required("reason", &self.reason)?;
        let name = step_name(draft.state(), workstream, &self.step)?;
        let Some(reopened) = record(draft.state(), workstream, &self.step).map(Entity::id) else {
            return Err(Message::new("step-not-started").with("step", name).into());
        };
        for (step, items) in affected(draft.state(), workstream, &self.step)? {
            draft.update(step, |record| record.reconfirm = items)?;
        }
        let reopening = Reopening { at: draft.now(), by: draft.actor(), reason };
        draft.update(reopened, |record| record.reopenings.push(reopening))?;
        Ok(Outcome::of(reopened.0, Message::new("did-step-reopen").with("step", name)))
    }
}

/// What reopening a step does, to be said before it is done: the steps whose items wait to be confirmed again.
///
/// # Errors
/// `step-unknown`.
pub fn consequences(state: &State, workstream: Id<Workstream>, step: &StepId) -> Result<Vec<Message>, Refusal> {
    let affected = affected(state, workstream, step)?;
    let say = |(record, items): Affected| {
        let step = &state.get(record)?.step;
        let name = step_name(state, workstream, step).ok()?;
        Some(Message::new("reopening-consequence").with("step", name).with("count", items.len()))
    };
    Ok(affected.into_iter().filter_map(say).collect())
}

/// A started step, and its items that wait to be confirmed again when it or an earlier one is reopened.
type Affected = (Id<StepRecord>, Vec<ItemId>);

/// The started steps from this one on, with the items that wait to be confirmed again. Signatures are left out: whether
/// they hold is computed from what they bind.
fn affected(state: &State, workstream: Id<Workstream>, step: &StepId) -> Result<Vec<Affected>, Refusal> {
    step_name(state, workstream, step)?;
    let methodology = methodology(state, workstream)?;
    let from = methodology.step(step).map_or(0, |(index, _)| index);
    let later = methodology.steps[from..].iter().filter_map(|step| {
        let record = record(state, workstream, &step.id)?;
        let items = step.items.iter().filter(|item| !matches!(item.check, Check::Signed { .. }));
        Some((record.id(), items.map(|item| item.id.clone()).collect()))
    });
    Ok(later.collect())
}

/// Confirms an item that the program can't see, or one that waits to be confirmed again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Confirm {
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The item.
    pub item: ItemId,
    /// The integrations it is confirmed for, where it is tracked for each; all where empty.
    #[serde(default)]
    pub integrations: Vec<Ref<Integration>>,
    /// The day it happened; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// What was held, decided or stated.
    #[serde(default)]
    pub note: String,
    /// Files that show it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The session whose minutes show it; they are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Ref<Session>>,
}

/// What a confirmation is about, as the methodology says it.
struct Confirmed {
    step: StepId,
    title: String,
    roles: Vec<RoleId>,
    check: Check,
    per_integration: bool,
    /// A condition of a step's start is confirmed before the step.
    before_start: bool,
}

impl Confirm {
    fn subject(&self, methodology: &Methodology) -> Result<Confirmed, Refusal> {
        for step in &methodology.steps {
            if let Some(item) = step.items.iter().find(|item| item.id == self.item) {
                return Ok(Confirmed {
                    step: step.id.clone(),
                    title: item.title.clone(),
                    roles: item.roles.clone(),
                    check: item.check.clone(),
                    per_integration: item.per_integration,
                    before_start: false,
                });
            }
            if let Some(condition) = step.starts.iter().find(|condition| condition.id == self.item) {
                return Ok(Confirmed {
                    step: step.id.clone(),
                    title: condition.title.clone(),
                    roles: condition.roles.clone(),
                    check: condition.check.clone(),
                    per_integration: false,
                    before_start: true,
                });
            }
        }
        Err(Refusal::NotFound(Message::new("item-unknown").with("item", &self.item)))
    }
}

impl Rule for Confirm {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let subject = self.subject(methodology(draft.state(), workstream)?)?;
        let person = draft.acting_person()?;
        if !person.roles.iter().any(|role| subject.roles.contains(role)) {
            let message = Message::new("confirm-needs-role").with("title", &subject.title).with("person", &person.name);
            let methodology = methodology(draft.state(), workstream)?;
            let names =
                subject.roles.iter().map(|id| methodology.role(id).map_or(id.0.clone(), |role| role.name.clone()));
            return Err(message.with("roles", names.collect::<Vec<_>>().join(", ")).into());
        }
        let on = self.on.unwrap_or_else(|| draft.today());
        if on > draft.today() {
            return Err(Message::new("confirmed-in-future").with("date", on).into());
        }
        if !subject.before_start {
            start(draft, workstream, &subject.step)?;
        }
        let again = forget_reconfirm(draft, workstream, &subject.step, &self.item)?;
        let label = Message::new("did-item-confirm").with("title", &subject.title);
        if subject.check != Check::Confirmed {
            let unseen = || Refusal::from(Message::new("item-is-computed").with("title", &subject.title));
            return again.map(|id| Outcome::of(id, label)).ok_or_else(unseen);
        }
        let session = self.session(draft, workstream)?;
        let mut id = None;
        for integration in self.integrations(draft, workstream, subject.per_integration)? {
            let head = draft.new_head()?;
            id = Some(head.id);
            let (step, item) = (subject.step.clone(), self.item.clone());
            let (person, note, evidence) = (draft.actor(), self.note.trim().to_owned(), self.evidence.clone());
            draft.put(Confirmation { head, workstream, step, item, integration, person, on, note, session, evidence });
        }
        Ok(Outcome { value: id, label })
    }
}

impl Confirm {
    /// The session that was named: one of this workstream, with closed minutes.
    fn session(&self, draft: &Draft, workstream: Id<Workstream>) -> Result<Option<Id<Session>>, Refusal> {
        let Some(named) = &self.session else { return Ok(None) };
        let session = draft.state().find(named)?;
        let about = |code: &str| Message::new(code).with("reference", &session.reference);
        match (session.held, session.workstream == workstream) {
            (true, true) => Ok(Some(session.id())),
            (false, _) => Err(about("session-minutes-open").into()),
            (_, false) => Err(about("session-of-other-workstream").into()),
        }
    }

    fn integrations(
        &self,
        draft: &Draft,
        workstream: Id<Workstream>,
        per_integration: bool,
    ) -> Result<Vec<Option<Id<Integration>>>, Refusal> {
        if !per_integration {
            return Ok(vec![None]);
        }
        if self.integrations.is_empty() {
            let of = draft.state().integrations.iter().filter(|it| it.workstream == workstream);
            return Ok(of.map(|integration| Some(integration.id())).collect());
        }
        self.integrations.iter().map(|reference| draft.find(reference).map(Some)).collect()
    }
}

/// Takes an item from those that wait to be confirmed again; the record's id where it was among them.
fn forget_reconfirm(
    draft: &mut Draft,
    workstream: Id<Workstream>,
    step: &StepId,
    item: &ItemId,
) -> Result<Option<crate::identity::EntityId>, Refusal> {
    let waiting = record(draft.state(), workstream, step).filter(|record| record.reconfirm.contains(item));
    let Some(id) = waiting.map(Entity::id) else { return Ok(None) };
    draft.update(id, |record| record.reconfirm.retain(|waiting| waiting != item))?;
    Ok(Some(id.0))
}
