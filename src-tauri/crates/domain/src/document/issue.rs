//! Issuing a document: its working content becomes a revision that never changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::revision::Revision;
use super::{build, completeness};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{Id, Ref};
use crate::lifecycle::assess::Assessment;
use crate::lifecycle::command::start;
use crate::lifecycle::methodology::{Check, Methodology, StepId};
use crate::message::{Finding, Grade, Message};
use crate::organisation::Party;
use crate::refusal::{Destination, Refusal, Screen, UnmetCondition};
use crate::template::own;
use crate::workstream::{self, Workstream};

/// Issues a document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Issue {
    /// The document's id.
    pub document: String,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// What changed.
    #[serde(default)]
    pub note: String,
}

impl Rule for Issue {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        draft.acting_person()?;
        let content = build::working(draft.state(), &self.document, workstream)?;
        let head = draft.new_head()?;
        let methodology = draft.state().get(workstream).and_then(|it| draft.state().get(it.methodology));
        let methodology = methodology.ok_or_else(|| Refusal::rule("methodology-missing"))?.content.clone();
        let step = step_of(&methodology, &self.document);
        if let Some(step) = &step {
            start(draft, workstream, step)?;
        }
        let step = step.unwrap_or_else(|| methodology.steps[0].id.clone());
        self.check(draft, workstream, &methodology, &step)?;
        let assessment = Assessment::new(draft.state(), draft.today());
        let title = assessment.document_title(&self.document);
        let last = assessment.latest_revision(workstream, &self.document);
        let digest = content.digest();
        if let Some(last) = last.filter(|last| last.digest == digest) {
            let message = Message::new("nothing-new-to-issue").with("document", title);
            return Err(message.with("number", last.number).into());
        }
        let number = last.map_or(1, |last| last.number + 1);
        let label = Message::new("did-document-issue").with("document", title).with("number", number);
        let (id, issued_at, issued_by) = (head.id, draft.now(), draft.actor());
        let (document, note) = (self.document.clone(), self.note.trim().to_owned());
        draft.put(Revision { head, workstream, document, number, issued_at, issued_by, note, digest, content });
        Ok(Outcome::of(id, label))
    }
}

impl Issue {
    /// Refuses with everything that the document lacks, and every document under it that is not issued as it stands.
    fn check(
        &self,
        draft: &Draft,
        workstream: Id<Workstream>,
        methodology: &Methodology,
        step: &StepId,
    ) -> Result<(), Refusal> {
        let assessment = Assessment::new(draft.state(), draft.today());
        let mut conditions = Vec::new();
        let upstream = own::of(draft.state(), &self.document).map_or(&[][..], |it| &it.upstream);
        let at = draft.state().get(workstream).and_then(|it| Some((it, assessment.step_at(it, step)?)));
        // A document that the methodology never asks for holds nothing up.
        for document in upstream.iter().filter(|document| mentions(methodology, document)) {
            let Some((workstream, at)) = &at else { continue };
            let lacks = assessment.document_issued(workstream, document, true);
            conditions.extend(lacks.into_iter().map(|lack| assessment.document_condition(at, lack)));
        }
        let findings = completeness::findings(draft.state(), &self.document, workstream);
        let errors = findings.into_iter().filter(|finding| finding.grade == Grade::Error);
        conditions.extend(errors.map(|finding| self.unmet(methodology, step, finding)));
        if conditions.is_empty() {
            return Ok(());
        }
        let message = Message::new("gate-issue").with("document", assessment.document_title(&self.document));
        Err(Refusal::Gate { message, conditions })
    }

    fn unmet(&self, methodology: &Methodology, step: &StepId, finding: Finding) -> UnmetCondition {
        let roles: Vec<_> = methodology
            .step(step)
            .map_or_else(Vec::new, |(_, step)| step.roles.iter().map(|part| part.role.clone()).collect());
        let party = roles.first().and_then(|role| methodology.role(role)).map_or(Party::Provider, |role| role.party);
        let screen = if self.document == "requirements" { Screen::Requirements } else { Screen::Documents };
        UnmetCondition {
            code: finding.message.code.clone(),
            message: finding.message,
            why: finding.hint,
            step: step.clone(),
            party,
            roles,
            people: Vec::new(),
            place: Destination { screen, entity: None, part: finding.at.path, workstream: None },
            waivable: false,
            protects: party,
        }
    }
}

/// The first step that asks for a document.
fn step_of(methodology: &Methodology, document: &str) -> Option<StepId> {
    let asks = |check: &Check| match check {
        Check::DocumentIssued { document: it } | Check::DocumentCurrent { document: it } => it == document,
        Check::FileDelivered { document: it } => it == document,
        _ => false,
    };
    methodology.steps.iter().find(|step| step.items.iter().any(|item| asks(&item.check))).map(|step| step.id.clone())
}

fn mentions(methodology: &Methodology, document: &str) -> bool {
    step_of(methodology, document).is_some()
        || methodology.sign_offs.iter().any(|kind| kind.documents.iter().any(|it| it == document))
}
