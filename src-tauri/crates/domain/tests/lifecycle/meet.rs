//! Meeting the conditions of any methodology, one at a time, as people would.

use std::collections::BTreeMap;

use domain::digest::Digest;
use domain::document::completeness;
use domain::entity::Entity;
use domain::identity::{EntityId, Id};
use domain::integration::Integration;
use domain::lifecycle::methodology::{Check, Methodology, RoleId, SignOffId, Step};
use domain::message::Grade;
use domain::organisation::Party;
use domain::person::Person;
use domain::template::{self, Field, FieldKind, Source};
use serde_json::{Value, json};

use crate::world::World;

impl World {
    /// Meets the condition or item with a code, wherever the methodology has it.
    pub fn meet(&mut self, step: &Step, code: &str) {
        let methodology = self.methodology();
        let item = step.items.iter().find(|item| item.id.0 == code);
        let start = step.starts.iter().find(|condition| condition.id.0 == code);
        let (check, roles) = match (item, start) {
            (Some(item), _) => (&item.check, &item.roles),
            (None, Some(condition)) => (&condition.check, &condition.roles),
            (None, None) => panic!("{code} is neither item nor condition of {}", step.id),
        };
        self.meet_check(&methodology, check, roles, code);
    }

    fn meet_check(&mut self, methodology: &Methodology, check: &Check, roles: &[RoleId], code: &str) {
        let person = self.hold(&roles[0]);
        match check {
            Check::Confirmed => {
                self.run(person, "item.confirm", json!({"item": code, "note": "Held in the workshop."})).unwrap();
            }
            Check::IntegrationsIdentified => self.integrations(),
            Check::NonStandardRecorded => {
                for id in self.state.integrations.iter().map(|it| it.head.id).collect::<Vec<_>>() {
                    self.edit(id, &json!({"standard": true}));
                }
            }
            Check::CommitmentsSet => self.commitments(methodology),
            Check::DocumentIssued { document } | Check::DocumentCurrent { document } => {
                self.fill(document);
                self.run(person, "document.issue", json!({"document": document})).unwrap();
            }
            Check::FileDelivered { document } => {
                let file = json!({"workstream": self.workstream, "document": document, "name": "mapping.xlsx",
                    "file": Digest::of(b"mapping")});
                self.for_every_integration("deliverable", &file);
            }
            Check::SampleReceived => {
                let file = json!({"workstream": self.workstream, "name": "sample.csv", "size": 100, "owner": person,
                    "received_on": self.today(), "file": Digest::of(b"sample")});
                self.for_every_integration("sample-file", &file);
            }
            Check::RunPassed { level } => {
                let run = json!({"workstream": self.workstream, "level": level, "tester": person,
                    "environment": "test", "executed_at": self.now, "outcome": "pass"});
                self.for_every_integration("run", &run);
            }
            Check::ScenariosPassed { level } => {
                let scenario = json!({"workstream": self.workstream, "level": level, "kind": "happy",
                    "name": "A new supplier arrives", "reference": "SCN-01", "steps": ["Send the file."],
                    "expected": "The supplier is there."});
                let scenario = self.make("scenario", scenario);
                self.pass(scenario, &json!(level), person.0);
            }
            Check::IssuesResolved => {
                for id in self.state.issues.iter().map(|it| it.head.id).collect::<Vec<_>>() {
                    self.edit(id, &json!({"status": "closed"}));
                }
            }
            Check::ContactNamed
            | Check::SupplierKnown
            | Check::ChannelChosen
            | Check::SupplierAgreed
            | Check::ChannelSetUp
            | Check::FirstDocument => self.meet_onboarding(check, person),
            Check::Signed { sign_off } => self.sign_all(sign_off),
            Check::TrainingHeld { training } | Check::TrainingAttended { training } => {
                let people: Vec<_> = roles.iter().map(|role| self.hold(role)).collect();
                let attendance: Vec<_> =
                    people.iter().map(|person| json!({"person": person, "attended": true})).collect();
                let session = json!({"training": training, "on": self.today(), "held": true, "name": "Training",
                    "attendance": attendance});
                self.make("training", session);
            }
        }
    }

    fn meet_onboarding(&mut self, check: &Check, person: Id<Person>) {
        match check {
            Check::ContactNamed => {
                let contact = self.person_of(Party::Provider);
                self.make("programme", json!({"target": 100, "contact": contact}));
            }
            Check::SupplierKnown => {
                let contact = ("contact", json!("王丽"));
                self.know([
                    ("number", json!("4711")),
                    ("country", json!("CN")),
                    contact,
                    ("email", json!("wang@tianjin.example")),
                ]);
            }
            Check::ChannelChosen => self.know([("channel", json!("email")), ("segment", json!("high-touch"))]),
            Check::SupplierAgreed => self.know([("enablement", json!("committed"))]),
            Check::ChannelSetUp => {
                let values = json!({"order-email": "orders@tianjin.example", "invoice-mailbox": "ap@oesterle.example"});
                self.run(person, "onboarding.set-up", json!({"onboarding": "ONB-01", "values": values})).unwrap();
            }
            Check::FirstDocument => {
                let document = json!({"number": "R-1", "date": self.today(), "file": Digest::of(b"invoice")});
                self.know([("transacting", json!("live")), ("document", document)]);
            }
            _ => unreachable!("the other checks are met elsewhere"),
        }
    }

    /// Knows more of the supplier that is brought on board.
    pub fn know(&mut self, members: impl IntoIterator<Item = (&'static str, Value)>) {
        let onboarding = self.state.onboardings.iter().next().expect("the methodology is that of an onboarding");
        let (id, mut known) = (onboarding.head.id, serde_json::to_value(&onboarding.known).unwrap());
        known.as_object_mut().unwrap().extend(members.into_iter().map(|(name, value)| (name.to_owned(), value)));
        self.edit(id, &json!({"known": known}));
    }

    /// A run of a scenario that passed.
    pub fn pass(&mut self, scenario: EntityId, level: &Value, tester: EntityId) -> EntityId {
        let run = json!({"workstream": self.workstream, "level": level, "tester": tester, "environment": "test",
            "executed_at": self.now, "outcome": "pass", "reference": "RUN-01",
            "rows": [{"scenario": scenario, "outcome": "pass", "actual": "The supplier is there."}]});
        self.make("run", run)
    }

    fn for_every_integration(&mut self, kind: &str, body: &Value) {
        if self.state.integrations.is_empty() {
            self.make(kind, body.clone());
        }
        for id in self.state.integrations.iter().map(|it| it.head.id).collect::<Vec<_>>() {
            let mut body = body.clone();
            body["integration"] = json!(id);
            if let Some(name) = body.get("name").and_then(Value::as_str) {
                body["name"] = json!(format!("{}-{name}", self.state.name_of::<Integration>(Id::new(id))));
            }
            self.make(kind, body);
        }
    }

    /// Two integrations, each with a requirement.
    pub fn integrations(&mut self) {
        let system = |name: &str, side: Party| {
            json!({"name": name, "kind": "ERP", "side": side, "version": "2025", "owner": "Finance IT",
                "environments": "test, production", "hosting": "Own data centre", "contact": "it@oesterle.example",
                "time_zone": "Europe/Berlin", "maintenance_window": "Sunday 02:00 to 04:00"})
        };
        let source = self.make("system", system("SAP S/4HANA", Party::Customer));
        let target = self.make("system", system("Coupa", Party::Provider));
        for (number, object) in ["suppliers", "invoices"].into_iter().enumerate() {
            let integration = json!({"reference": format!("INT-{:02}", number + 1), "name": object, "object": object,
                "direction": "inbound", "method": "CSV over SFTP", "source_system": source, "target_system": target,
                "source_of_truth": "SAP S/4HANA", "frequency": "daily", "format": "CSV", "trigger": "schedule",
                "window": "02:00 to 04:00", "volume_initial": 4000, "volume_daily": 40, "volume_peak": 400,
                "delta": "Changed since the last run", "key_fields": "number", "priority": "must",
                "go_live_phase": "1", "owner_business": "Anna Weiß", "owner_technical": "Jan Novák",
                "sow_line": "4.1", "workstream": self.workstream});
            let integration = self.make("integration", integration);
            let statement = "The interface loads every changed record within 30 minutes of the export.";
            self.make(
                "requirement",
                json!({"reference": format!("REQ-{:02}", number + 1), "workstream": self.workstream,
                    "integration": integration, "statement": statement, "rationale": "Buyers order on the same day.",
                    "source": "Workshop of 3 November", "priority": "must",
                    "acceptance_criterion": "A record that was changed at 09:00 is visible in Coupa at 09:30."}),
            );
        }
    }

    fn commitments(&mut self, methodology: &Methodology) {
        let owner = self.hold(&methodology.steps[0].roles[0].role);
        for (number, step) in methodology.steps.iter().enumerate() {
            let date = self.today().plus_days(14 * (i32::try_from(number).unwrap() + 1));
            self.make(
                "commitment",
                json!({"reference": format!("COM-{:02}", number + 1), "workstream": self.workstream, "step": step.id,
                    "name": format!("{} complete", step.name), "party": "provider", "first_date": date, "date": date,
                    "start": self.today(), "owner": owner}),
            );
        }
    }

    /// Signs a sign-off in every slot, in order, by people who may.
    pub fn sign_all(&mut self, sign_off: &SignOffId) {
        let kind = self.methodology().sign_off(sign_off).unwrap().clone();
        for document in &kind.documents {
            self.issue_if_needed(document);
        }
        for signatory in kind.signatories.iter().filter(|it| !it.optional) {
            let person = self.hold(&signatory.roles[0]);
            match self.run(person, "sign-off.sign", json!({"sign_off": sign_off, "workstream": self.scope(&kind)})) {
                Ok(_) => {}
                Err(refusal) if refusal.message().code == "signed-already" => {}
                Err(refusal) => panic!("{sign_off}: {refusal:#?}"),
            }
        }
    }

    fn scope(&self, kind: &domain::lifecycle::methodology::SignOffKind) -> Option<EntityId> {
        use domain::lifecycle::methodology::Scope;
        (kind.scope == Scope::Workstream).then_some(self.workstream.0)
    }

    /// Issues a document unless its newest revision holds the working content.
    pub fn issue_if_needed(&mut self, document: &str) {
        self.fill(document);
        let person = self.person_of(Party::Provider);
        match self.run(person, "document.issue", json!({"document": document})) {
            Ok(_) => {}
            Err(refusal) if refusal.message().code == "nothing-new-to-issue" => {}
            Err(refusal) => panic!("{document}: {refusal:#?}"),
        }
    }

    /// Answers every section of a document that asks for answers, as complete as its template wants it.
    pub fn fill(&mut self, document: &str) {
        self.answer_all(document);
        let findings = completeness::findings(&self.state, document, self.workstream);
        let errors: Vec<_> = findings
            .iter()
            .filter(|finding| finding.grade == Grade::Error)
            .map(|finding| (&finding.message.code, &finding.at.path, &finding.at.field))
            .collect();
        assert!(errors.is_empty(), "{document}: {errors:#?}");
    }

    /// The same, whatever else the document lacks.
    pub fn answer_all(&mut self, document: &str) {
        if document == "requirements" && self.state.commitments.is_empty() {
            self.commitments(&self.methodology());
        }
        let template = template::builtin().iter().find(|template| template.id == document).unwrap();
        for section in template.sections.iter().filter(|section| section.source == Source::Answers) {
            let known = |answers: &&domain::requirement::answers::Answers| {
                answers.document == document && answers.section == section.id
            };
            if self.state.answers.iter().any(|answers| known(&answers)) {
                continue;
            }
            let fields: BTreeMap<_, _> =
                section.fields.iter().map(|field| (field.id.clone(), self.answer(field))).collect();
            let content = if section.repeat {
                json!({"rows": [{"id": EntityId(uuid::Uuid::from_u128(7)), "fields": fields}], "complete": true})
            } else {
                json!({"fields": fields, "complete": true})
            };
            self.make(
                "answers",
                json!({"workstream": self.workstream, "document": document, "section": section.id, "content": content}),
            );
        }
    }

    /// An answer that fits its field.
    fn answer(&self, field: &Field) -> String {
        match field.kind {
            FieldKind::Choice | FieldKind::ManyChoices => field.choices[0].id.clone(),
            FieldKind::Number => "12".to_owned(),
            FieldKind::Date => self.today().plus_days(400).to_string(),
            FieldKind::YesNo => "yes".to_owned(),
            FieldKind::Email => "it@oesterle.example".to_owned(),
            FieldKind::Person => self.state.people.iter().next().map_or_else(String::new, Entity::title),
            FieldKind::System => self.state.systems.iter().next().map_or_else(String::new, Entity::title),
            FieldKind::Integration => self.state.integrations.iter().next().map_or_else(String::new, Entity::title),
            FieldKind::Text | FieldKind::LongText | FieldKind::List => {
                format!("{} as agreed in the workshop of 3 November", field.label)
            }
        }
    }
}
