//! Commands that raise issues and work on them.

use super::{Issue, IssueKind, IssueStatus, RootCause, Severity};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::document::evidence::Evidence;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::integration::Integration;
use crate::lifecycle::methodology::StepId;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::testing::Scenario;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of issues.
const PREFIX: &str = "ISS";

arguments! {
    of Issue;
    /// Raises an issue. A defect of major severity where nothing else is said.
    Add {
        /// One line that says what is wrong.
        name: String,
        /// The workstream whose gates it counts for; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes an issue that is being worked on.
    Change {
        /// Which issue.
        issue: Ref<Issue>,
        /// One line that says what is wrong.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// Where it stands: new, triaged, in work or ready for retest. What ends it has commands of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<IssueStatus>,
    }
    both {
        /// What sort it is.
        kind: IssueKind,
        /// How bad it is.
        severity: Severity,
        /// What happens, and how to see it.
        description: String,
        /// The integration it is about.
        integration: Ref<Integration>,
        /// The scenario that found it.
        scenario: Ref<Scenario>,
        /// The step in which it was found.
        step: StepId,
        /// Order of work, 1 first.
        priority: u8,
        /// Who resolves it.
        owner: Ref<Person>,
        /// By when.
        due: Date,
        /// Whether the sign-off depends on it.
        affects_sign_off: bool,
        /// What to do meanwhile.
        workaround: String,
        /// Files that show it.
        evidence: Vec<Evidence>,
        /// What it came from.
        root_cause: RootCause,
        /// The build that holds the fix.
        fixed_in: String,
        /// What was done.
        resolution: String,
        /// Result of the retest, with who and when.
        retest: String,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let mut issue = Issue {
            head,
            reference: String::new(),
            workstream: workstream::chosen(draft.state(), self.workstream.as_ref())?,
            kind: IssueKind::Defect,
            name,
            description: String::new(),
            integration: None,
            scenario: None,
            step: None,
            severity: Severity::Major,
            priority: None,
            raised_by: draft.actor(),
            raised_at: draft.now(),
            owner: None,
            due: None,
            status: IssueStatus::New,
            resolution: String::new(),
            root_cause: None,
            fixed_in: String::new(),
            retest: String::new(),
            affects_sign_off: false,
            deferred_to: None,
            deferred_by: None,
            workaround: String::new(),
            duplicate_of: None,
            evidence: Vec::new(),
        };
        self.apply(draft.state(), &mut issue)?;
        issue.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, issue, "did-issue-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = draft.state().find(&self.issue)?.clone();
        if let Some(status) = self.status {
            if status.is_end() {
                return Err(Message::new("issue-ends-otherwise").with("reference", &issue.reference).into());
            }
            if issue.status.is_end() {
                return Err(Message::new("issue-ended-already").with("reference", &issue.reference).into());
            }
            issue.status = status;
        }
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut issue.name, &name);
        self.clear(&mut issue)?;
        self.apply(draft.state(), &mut issue)?;
        Ok(put(draft, issue, "did-issue-change"))
    }
}

pub(super) fn put(draft: &mut Draft, issue: Issue, label: &str) -> Outcome {
    let outcome = Outcome::of(issue.head.id, Message::new(label).with("reference", &issue.reference));
    draft.put(issue);
    outcome
}
