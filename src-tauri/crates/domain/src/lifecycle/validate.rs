//! Reading a methodology and saying where it makes no sense. Every name that it uses must be one that it gives.

use std::collections::BTreeSet;

use super::methodology::{Check, Methodology, RoleId, Scope, SignOffKind, Step, Subject, TrainingId};
use crate::message::{Finding, Grade, Message, Place};
use crate::organisation::Party;
use crate::template;

/// The version of the methodology format that this program reads.
pub const SCHEMA: u32 = 1;

impl Methodology {
    /// Reads a methodology from TOML.
    ///
    /// # Errors
    /// Every finding: where the text is no TOML of a methodology, or a name in it leads nowhere.
    pub fn parse(text: &str) -> Result<Self, Vec<Finding>> {
        let methodology = Self::read(text).map_err(|finding| vec![*finding])?;
        let findings = methodology.validate();
        if findings.is_empty() { Ok(methodology) } else { Err(findings) }
    }

    /// Reads a methodology from TOML, whether or not it makes sense: an editor mends what [`Self::validate`] finds.
    ///
    /// # Errors
    /// A finding with its line where the text is no TOML of a methodology.
    pub fn read(text: &str) -> Result<Self, Box<Finding>> {
        toml::from_str(text).map_err(|error| Box::new(unreadable(text, &error)))
    }

    /// What makes no sense in this methodology; nothing when it can be used.
    pub fn validate(&self) -> Vec<Finding> {
        let mut findings = Findings::default();
        if self.schema != SCHEMA {
            findings.add("schema", "methodology-schema-unknown", "schema", self.schema);
        }
        self.validate_names(&mut findings);
        if self.steps.is_empty() {
            findings.add("steps", "methodology-without-steps", "id", &self.id);
        }
        findings.distinct("steps", self.steps.iter().map(|step| step.id.to_string()));
        findings.distinct("roles", self.roles.iter().map(|role| role.id.to_string()));
        findings.distinct("trainings", self.trainings.iter().map(|training| training.id.to_string()));
        findings.distinct("sign-offs", self.sign_offs.iter().map(|kind| kind.id.to_string()));
        for role in self.roles.iter().filter(|role| role.party == Party::ThirdParty) {
            findings.add(&format!("roles.{}", role.id), "methodology-role-of-third-party", "role", &role.id);
        }
        for step in &self.steps {
            self.validate_step(step, &mut findings);
        }
        for kind in &self.sign_offs {
            self.validate_sign_off(kind, &mut findings);
        }
        findings.0
    }

    fn validate_step(&self, step: &Step, findings: &mut Findings) {
        let path = format!("steps.{}", step.id);
        let required = step.roles.iter().map(|part| &part.role);
        self.roles_exist(&path, required, findings);
        let ids = step.items.iter().map(|item| &item.id).chain(step.starts.iter().map(|condition| &condition.id));
        findings.distinct(&path, ids.map(ToString::to_string));
        for condition in &step.starts {
            let path = format!("{path}.starts.{}", condition.id);
            self.roles_exist(&path, condition.roles.iter(), findings);
            self.validate_check(&path, &condition.check, condition.waivable, false, findings);
        }
        for item in &step.items {
            let path = format!("{path}.items.{}", item.id);
            self.roles_exist(&path, item.roles.iter(), findings);
            self.validate_check(&path, &item.check, item.waivable, item.per_integration, findings);
        }
    }

    /// Everything has a name that people can read, and an id that a refusal can carry.
    fn validate_names(&self, findings: &mut Findings) {
        findings.named("id", &self.id, &self.name);
        if self.version.trim().is_empty() {
            findings.add("version", "methodology-without-version", "id", &self.id);
        }
        for role in &self.roles {
            findings.named(&format!("roles.{}", role.id), &role.id.0, &role.name);
        }
        for training in &self.trainings {
            findings.named(&format!("trainings.{}", training.id), &training.id.0, &training.name);
        }
        for step in &self.steps {
            let path = format!("steps.{}", step.id);
            findings.named(&path, &step.id.0, &step.name);
            for condition in &step.starts {
                findings.named(&format!("{path}.starts.{}", condition.id), &condition.id.0, &condition.title);
            }
            for item in &step.items {
                findings.named(&format!("{path}.items.{}", item.id), &item.id.0, &item.title);
            }
        }
        for kind in &self.sign_offs {
            findings.named(&format!("sign-offs.{}", kind.id), &kind.id.0, &kind.name);
        }
    }

    fn validate_check(
        &self,
        path: &str,
        check: &Check,
        waivable: bool,
        per_integration: bool,
        findings: &mut Findings,
    ) {
        match check {
            Check::Signed { sign_off } if self.sign_off(sign_off).is_none() => {
                findings.add(path, "methodology-sign-off-unknown", "sign-off", sign_off);
            }
            Check::Signed { sign_off } if waivable => {
                findings.add(path, "methodology-signature-waivable", "sign-off", sign_off);
            }
            Check::TrainingHeld { training } | Check::TrainingAttended { training } => {
                self.training_exists(path, training, findings);
            }
            Check::DocumentIssued { document }
            | Check::DocumentCurrent { document }
            | Check::FileDelivered { document } => document_exists(path, document, findings),
            _ => {}
        }
        if per_integration && !check.is_per_integration() {
            findings.add(path, "methodology-check-not-per-integration", "check", format!("{check:?}"));
        }
        if check.is_of_onboarding() && self.subject != Subject::Onboarding {
            findings.add(path, "methodology-check-of-onboarding", "check", format!("{check:?}"));
        }
        if per_integration && self.subject == Subject::Onboarding {
            findings.add(path, "methodology-onboarding-has-no-integrations", "methodology", &self.id);
        }
    }

    fn validate_sign_off(&self, kind: &SignOffKind, findings: &mut Findings) {
        let path = &format!("sign-offs.{}", kind.id);
        if kind.meaning.trim().is_empty() {
            findings.add(path, "methodology-sign-off-without-meaning", "sign-off", &kind.id);
        }
        if self.step(&kind.step).is_none() {
            findings.add(path, "methodology-step-unknown", "step", &kind.step);
        }
        if kind.signatories.iter().all(|signatory| signatory.optional) {
            findings.add(path, "methodology-nobody-signs", "sign-off", &kind.id);
        }
        // A signature over the project covers a workstream by the documents of it that it binds.
        if kind.documents.is_empty() && kind.scope == Scope::Project {
            findings.add(path, "methodology-signs-nothing", "sign-off", &kind.id);
        }
        let last = self.steps.last().is_some_and(|step| step.id == kind.step);
        if kind.scope == Scope::Project && !last {
            findings.add(path, "methodology-project-signed-early", "sign-off", &kind.id);
        }
        for document in &kind.documents {
            document_exists(path, document, findings);
        }
        for signatory in &kind.signatories {
            self.roles_exist(path, signatory.roles.iter(), findings);
            let foreign = |id: &&RoleId| self.role(id).is_some_and(|role| role.party != signatory.party);
            if let Some(role) = signatory.roles.iter().find(foreign) {
                findings.add(path, "methodology-role-of-other-party", "role", role);
            }
        }
    }

    fn roles_exist<'a>(&self, path: &str, roles: impl Iterator<Item = &'a RoleId>, findings: &mut Findings) {
        for role in roles.filter(|role| self.role(role).is_none()) {
            findings.add(path, "methodology-role-unknown", "role", role);
        }
    }

    fn training_exists(&self, path: &str, id: &TrainingId, findings: &mut Findings) {
        if !self.trainings.iter().any(|training| training.id == *id) {
            findings.add(path, "methodology-training-unknown", "training", id);
        }
    }
}

impl Check {
    /// Whether only the onboarding of a supplier can be asked that.
    fn is_of_onboarding(&self) -> bool {
        matches!(
            self,
            Self::SupplierKnown
                | Self::ContactNamed
                | Self::ChannelChosen
                | Self::SupplierAgreed
                | Self::ChannelSetUp
                | Self::FirstDocument
        )
    }

    /// Whether the check can be answered for one integration.
    pub fn is_per_integration(&self) -> bool {
        matches!(self, Self::Confirmed | Self::FileDelivered { .. } | Self::SampleReceived | Self::RunPassed { .. })
    }
}

fn document_exists(path: &str, document: &str, findings: &mut Findings) {
    if !template::builtin().iter().any(|template| template.id == document) {
        findings.add(path, "methodology-document-unknown", "document", document);
    }
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    /// `path` is where an editor shows it: `steps.design.items.data-mapped`.
    fn add(&mut self, path: &str, code: &str, name: &str, value: impl ToString) {
        let place = Place { path: Some(path.to_owned()), ..Place::default() };
        self.0.push(Finding::new(Grade::Error, Message::new(code).with(name, value)).at(place));
    }

    fn named(&mut self, path: &str, id: &str, name: &str) {
        if !is_id(id) {
            self.add(path, "methodology-id-unfit", "id", id);
        }
        if name.trim().is_empty() {
            self.add(path, "methodology-without-name", "id", id);
        }
    }

    fn distinct(&mut self, path: &str, names: impl Iterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name.clone()) {
                self.add(path, "methodology-id-twice", "id", name);
            }
        }
    }
}

/// Whether a text can be an id: lower-case letters and digits in words that hyphens join.
fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    !text.is_empty() && text.split('-').all(|word| !word.is_empty() && word.chars().all(plain))
}

fn unreadable(text: &str, error: &toml::de::Error) -> Finding {
    let before = error.span().map_or("", |span| text.get(..span.start).unwrap_or(text));
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let place = Place { line: u32::try_from(line).ok(), ..Place::default() };
    Finding::new(Grade::Error, Message::new("methodology-unreadable").with("reason", error.message())).at(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lifecycle::builtin;

    fn broken(change: impl FnOnce(&mut Methodology)) -> Vec<String> {
        let mut methodology = builtin::all()[0].clone();
        change(&mut methodology);
        methodology.validate().into_iter().map(|finding| finding.message.code).collect()
    }

    #[test]
    fn a_name_that_leads_nowhere_is_found() {
        assert_eq!(broken(|it| it.steps[0].roles[0].role = "nobody".into()), ["methodology-role-unknown"]);
        let unknown = Check::Signed { sign_off: "nothing".into() };
        assert_eq!(broken(|it| it.steps[0].items[0].check = unknown), ["methodology-sign-off-unknown"]);
        let unknown = Check::DocumentIssued { document: "novel".into() };
        assert_eq!(broken(|it| it.steps[0].items[0].check = unknown), ["methodology-document-unknown"]);
        assert_eq!(broken(|it| it.sign_offs[0].step = "nowhere".into()), ["methodology-step-unknown"]);
    }

    #[test]
    fn a_signature_is_never_waivable() {
        let codes = broken(|it| {
            let signed = |item: &&mut super::super::methodology::Item| matches!(item.check, Check::Signed { .. });
            let item = it.steps.iter_mut().flat_map(|step| &mut step.items).find(signed);
            item.expect("something is signed").waivable = true;
        });
        assert_eq!(codes, ["methodology-signature-waivable"]);
    }

    #[test]
    fn an_id_is_given_once() {
        let codes = broken(|it| it.steps[1].id = it.steps[0].id.clone());
        assert!(codes.contains(&"methodology-id-twice".to_owned()), "{codes:?}");
    }

    #[test]
    fn what_has_no_name_or_no_id_that_can_be_used_is_found_where_it_stands() {
        let mut methodology = builtin::all()[0].clone();
        methodology.steps[0].items[1].title = " ".to_owned();
        methodology.roles[0].id = "Customer manager".into();
        let findings = methodology.validate();
        let at = |code: &str| {
            let found = findings.iter().find(|finding| finding.message.code == code);
            found.and_then(|finding| finding.at.path.clone())
        };
        assert_eq!(
            at("methodology-without-name").as_deref(),
            Some("steps.requirements-definition.items.timelines-defined")
        );
        assert_eq!(at("methodology-id-unfit").as_deref(), Some("roles.Customer manager"));
    }

    #[test]
    fn text_that_is_no_methodology_is_refused_with_its_line() {
        let findings = Methodology::parse("schema = 1\nid = \"x\"\nsteps = 3\n").expect_err("it is none");
        assert_eq!(findings[0].message.code, "methodology-unreadable");
        assert!(findings[0].at.line.is_some());
    }
}
