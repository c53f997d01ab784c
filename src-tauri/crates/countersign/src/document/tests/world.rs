//! A project in memory: two organisations, their people, integrations, answers, revisions and signatures.

use domain::digest::Digest;
use domain::document::build;
use domain::document::revision::Revision;
use domain::entity::{EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::builtin;
use domain::sign_off::SignOff;
use domain::template::{Field, FieldKind, Source};
use domain::time::Instant;
use domain::workstream::Workstream;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// The project and the clock of its world.
pub struct World {
    pub state: State,
    pub now: Instant,
    pub workstream: Id<Workstream>,
    pub provider_manager: EntityId,
    pub chen: EntityId,
    pub rashid: EntityId,
    pub integrations: Vec<EntityId>,
    ids: u128,
}

impl World {
    /// A project whose requirements are written down.
    pub fn new() -> Self {
        let nobody = EntityId(Uuid::nil());
        let mut world = Self {
            state: State::default(),
            now: "2026-10-05T07:30:00Z".parse().unwrap(),
            workstream: Id::new(nobody),
            provider_manager: nobody,
            chen: nobody,
            rashid: nobody,
            integrations: Vec::new(),
            ids: 0,
        };
        world.parties();
        world.landscape();
        world.requirements();
        world.records();
        world.answer("requirements");
        world
    }

    fn parties(&mut self) {
        let provider = self.make("organisation", json!({"name": "Coupa", "party": "provider", "country": "US"}));
        let customer = self.make(
            "organisation",
            json!({"name": "Österle Maschinenbau GmbH & Co. KG", "party": "customer", "country": "DE", "city": "Reutlingen"}),
        );
        let methodology = builtin::find("coupa-integration").unwrap();
        let copy = json!({"content": methodology, "digest": methodology.digest()});
        let methodology = self.make("methodology", copy);
        self.make(
            "project",
            json!({"name": "Österle Maschinenbau: Coupa with SAP S/4HANA", "provider": provider,
                "customer": customer, "code": "OES", "contract": "OES-2026-114", "methodology": methodology,
                "zone": "Europe/Berlin", "language": "en",
                "branding": {"colour": "#8A1E2B", "footer": "Österle Maschinenbau GmbH & Co. KG · Confidential"}}),
        );
        self.workstream = Id::new(self.make("workstream", json!({"name": "Core", "methodology": methodology})));
        let person = |name: &str, latin: &str, organisation: EntityId, roles: &[&str]| {
            json!({"name": name, "latin_name": latin, "organisation": organisation, "roles": roles,
                "email": "someone@oesterle.example", "phone": "+49 7121 5550", "job_title": "Integration lead"})
        };
        self.provider_manager =
            self.make("person", person("Tomasz Wróblewski", "", provider, &["coupa-integration-manager"]));
        self.chen = self.make("person", person("陈慧敏", "Chen Huimin", customer, &["customer-integration-manager"]));
        self.rashid = self.make(
            "person",
            person("راشد المنصوري", "Rashid Al Mansoori", customer, &["customer-implementation-manager"]),
        );
    }

    fn landscape(&mut self) {
        let system = |name: &str, side: &str, kind: &str| {
            json!({"name": name, "kind": kind, "side": side, "version": "2025 FPS01", "owner": "Péter Nagy",
                "environments": "DEV\nTEST\nPROD", "hosting": "Frankfurt, own tenancy", "contact": "it@oesterle.example",
                "time_zone": "Europe/Berlin", "maintenance_window": "Sunday 02:00 to 04:00"})
        };
        let sap = self.make("system", system("SAP S/4HANA", "customer", "ERP"));
        let coupa = self.make("system", system("Coupa", "provider", "Spend platform"));
        for (number, (name, from, to, volumes)) in [
            ("Suppliers", sap, coupa, [104_417, 85, 1_200]),
            ("Invoices OK to pay", coupa, sap, [0, 340, 2_900]),
            ("Purchase orders and revisions", coupa, sap, [0, 410, 1_150]),
        ]
        .into_iter()
        .enumerate()
        {
            let direction = if from == sap { "inbound" } else { "outbound" };
            let id = self.make(
                "integration",
                json!({"reference": format!("INT-{:02}", number + 1), "name": name, "object": name,
                    "direction": direction, "method": "Flat file, SFTP", "source_system": from, "target_system": to,
                    "source_of_truth": "SAP S/4HANA", "frequency": "daily 04:00", "format": "CSV, delta",
                    "trigger": "clock", "window": "03:00 to 05:00", "volume_initial": volumes[0],
                    "volume_daily": volumes[1], "volume_peak": volumes[2], "delta": "changed since the last run",
                    "key_fields": "number + version", "priority": "must", "standard": number != 1,
                    "non_standard_reason": if number == 1 { "The standard export has no field for the QR reference of Swiss invoices." } else { "" },
                    "go_live_phase": "Core", "owner_business": "Gabriele Öztürk", "owner_technical": "陈慧敏",
                    "sow_line": format!("Annex B, {}", number + 1), "workstream": self.workstream}),
            );
            self.integrations.push(id);
        }
    }

    fn requirements(&mut self) {
        for (number, (statement, integration, non_standard)) in [
            ("Every supplier that is blocked in SAP is inactive in Coupa within one working day.", 0, false),
            ("An invoice is exported once. It is marked as exported only after SAP has confirmed the document number of the posting.", 1, false),
            ("For Swiss suppliers the QR reference of the invoice is carried to the payment reference of the SAP document, all 27 digits.", 1, true),
        ]
        .into_iter()
        .enumerate()
        {
            self.make(
                "requirement",
                json!({"reference": format!("REQ-{:02}", number + 1), "workstream": self.workstream,
                    "integration": self.integrations[integration], "statement": statement,
                    "rationale": "Double posting was the cause of 14 payment corrections in 2025.",
                    "source": "Discover session 2; 陈慧敏", "priority": "must", "non_standard": non_standard,
                    "non_standard_reason": if non_standard { "The standard export has no field for it." } else { "" },
                    "acceptance_criterion": "A run that is interrupted after 20 of 50 records leaves exactly 30 unexported.",
                    "links": "INV 22"}),
            );
        }
        self.make(
            "open-question",
            json!({"reference": "QUE-01", "workstream": self.workstream, "owner": self.provider_manager,
                "question": "Does the January release change the length of the field?", "due": "2026-11-30"}),
        );
        for (number, step) in ["Requirements definition", "Design"].into_iter().enumerate() {
            let slips = json!([{"from": "2026-10-16", "to": "2026-10-23", "cause": "Test client refreshed", "party": "customer",
                "at": self.now, "by": self.chen}]);
            self.make(
                "commitment",
                json!({"reference": format!("COM-{:02}", number + 1), "workstream": self.workstream, "name": step,
                    "party": "customer", "owner": self.chen, "first_date": "2026-10-16",
                    "date": if number == 0 { "2026-10-16" } else { "2026-10-23" },
                    "slips": if number == 0 { json!([]) } else { slips },
                    "kept_on": if number == 0 { json!("2026-10-16") } else { Value::Null }}),
            );
        }
    }

    /// Files, scenarios, runs, issues and a training: rows for the documents that list them.
    fn records(&mut self) {
        let (workstream, integration) = (self.workstream, self.integrations[1]);
        for (kind, name) in [("deliverable", "invoices.xlsx"), ("sample-file", "invoices-2026-09.csv")] {
            self.make(
                kind,
                json!({"workstream": workstream, "document": "data-mappings", "integration": integration, "name": name,
                    "note": "214 rows, with the lookup of tax codes", "file": Digest::of(name.as_bytes()), "size": 48_213,
                    "environment": "TEST", "owner": self.chen, "received_on": "2026-10-02",
                    "masking": "Names and bank accounts replaced by 陈慧敏", "covers": "normal and edge cases"}),
            );
        }
        let scenario = self.make(
            "scenario",
            json!({"reference": "SCN-01", "workstream": workstream, "integration": integration, "level": "unit",
                "kind": "recovery", "name": "A run is interrupted after 20 of 50 invoices",
                "preconditions": "50 approved invoices wait in Coupa", "test_data": "invoices-2026-09.csv",
                "steps": ["Start the export", "Cut the connection after 20 postings", "Start the next run"],
                "expected": "30 invoices are posted by the next run, none of them twice.", "method": "CSV",
                "environment": "TEST", "planned": "2026-10-12", "tester": self.chen}),
        );
        self.make(
            "run",
            json!({"reference": "RUN-01", "workstream": workstream, "level": "unit", "integration": integration,
                "build": "1.4.0", "environment": "TEST", "tester": self.chen, "witness": self.rashid,
                "executed_at": self.now, "outcome": "pass", "note": "50 read, 50 posted",
                "rows": [{"scenario": scenario, "outcome": "pass", "actual": "30 invoices were posted by the second run."}]}),
        );
        self.make(
            "issue",
            json!({"reference": "ISS-01", "workstream": workstream, "kind": "defect", "severity": "major",
                "name": "Credit notes are posted with the wrong sign", "scenario": scenario, "integration": integration,
                "description": "A credit note of 120.00 EUR arrives as an invoice of 120.00 EUR.",
                "raised_by": self.chen, "raised_at": self.now, "owner": self.provider_manager, "due": "2026-10-20",
                "status": "closed", "resolution": "The sign is taken from the document type.", "root_cause": "mapping",
                "fixed_in": "1.4.1", "retest": "Passed on 7 October", "affects_sign_off": true}),
        );
        self.make(
            "training",
            json!({"reference": "TRN-01", "training": "overview", "workstream": workstream, "name": "Integrations overview",
                "topics": "Methods, deltas, errors", "on": "2026-10-01", "held": true,
                "trainer": self.provider_manager, "attendance": [{"person": self.chen, "attended": true, "note": "asked for the slides"},
                    {"person": self.rashid, "attended": false, "note": "watches the recording"}]}),
        );
    }

    /// Answers every section of a document that asks for answers.
    pub fn answer(&mut self, document: &str) {
        let template = build::template(&self.state, document).unwrap().clone();
        for section in template.sections.iter().filter(|section| section.source == Source::Answers) {
            let fields: Map<_, _> =
                section.fields.iter().map(|field| (field.id.clone(), json!(answer(field)))).collect();
            let content = match (section.may_be_none, section.repeat) {
                (true, true) => json!({"none_because": "nothing of the kind was found in the workshop"}),
                (_, true) => json!({"rows": [{"id": self.fresh(), "fields": fields}]}),
                (_, false) => json!({"fields": fields}),
            };
            let answers = json!({"workstream": self.workstream, "document": document, "section": section.id,
                "content": content});
            self.make("answers", answers);
        }
    }

    /// Puts an entity there.
    pub fn make(&mut self, kind: &str, body: Value) -> EntityId {
        let id = self.fresh();
        self.put(kind.parse().unwrap(), id, body);
        id
    }

    fn put(&mut self, kind: EntityKind, id: EntityId, mut body: Value) {
        let head = json!({"id": id, "revision": 1, "changed_at": self.now, "changed_by": self.provider_manager});
        body.as_object_mut().unwrap().extend(head.as_object().unwrap().clone());
        self.state.apply(kind, id, Some(&body)).unwrap();
    }

    /// Changes members of an entity.
    pub fn edit(&mut self, id: EntityId, members: &Value) {
        let record = self.state.record(id).unwrap();
        let mut body = record.body;
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        self.put(record.kind, id, body);
    }

    /// Lets hours pass.
    pub fn wait_hours(&mut self, hours: u64) {
        let later = self.now.timestamp() + std::time::Duration::from_secs(hours * 60 * 60);
        self.now = Instant::from_timestamp(later);
    }

    /// Issues the working content of a document.
    pub fn issue(&mut self, document: &str, note: &str) -> Revision {
        self.wait_hours(26);
        let content = build::working(&self.state, document, self.workstream).unwrap();
        let number = self.state.revisions.iter().filter(|it| it.document == document).count() + 1;
        let revision = self.make(
            "revision",
            json!({"workstream": self.workstream, "document": document, "number": number, "issued_at": self.now,
                "issued_by": self.provider_manager, "note": note, "digest": content.digest(), "content": content}),
        );
        self.state.get(Id::<Revision>::new(revision)).unwrap().clone()
    }

    /// Signs revisions under a sign-off; members of the signature can be given.
    pub fn sign(&mut self, sign_off: &str, person: EntityId, revisions: &[&Revision], members: &Value) -> SignOff {
        self.wait_hours(5);
        let kind = builtin::find("coupa-integration").unwrap().sign_off(&sign_off.into()).unwrap();
        let person_of = self.state.get::<domain::person::Person>(Id::new(person)).unwrap();
        let bound: Vec<_> = revisions
            .iter()
            .map(|it| {
                json!({"revision": it.head.id, "document": it.document, "workstream": it.workstream,
                    "number": it.number, "digest": it.digest})
            })
            .collect();
        let number = self.state.sign_offs.len() + 1;
        let mut body = json!({"reference": format!("OES-C-{number:02}"), "sign_off": sign_off, "step": kind.step,
            "workstream": self.workstream, "slot": 0, "person": person, "party": "customer",
            "role": person_of.roles[0], "verdict": "signed", "at": self.now, "offset_minutes": 480,
            "mark": {"kind": "typed", "text": person_of.name}, "bound": bound});
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let id = self.make("sign-off", body);
        self.state.get(Id::<SignOff>::new(id)).unwrap().clone()
    }

    fn fresh(&mut self) -> EntityId {
        self.ids += 1;
        // A UUIDv7 of the world's clock, so that ids sort as they were made and tell when.
        let milliseconds = u128::try_from(self.now.timestamp().as_millisecond()).unwrap();
        EntityId(Uuid::from_u128((milliseconds << 80) | 0x7000_8000_0000_0000_0000 | self.ids))
    }

    /// The digest of a file that the world holds.
    pub fn file(&self) -> Digest {
        Digest::of(b"scan")
    }
}

/// An answer that fits its field.
fn answer(field: &Field) -> String {
    match field.kind {
        FieldKind::Choice | FieldKind::ManyChoices => field.choices[0].id.clone(),
        FieldKind::Number => "1200".to_owned(),
        FieldKind::Date => "2027-03-26".to_owned(),
        FieldKind::YesNo => "yes".to_owned(),
        FieldKind::Email => "it@oesterle.example".to_owned(),
        FieldKind::Person => "陈慧敏".to_owned(),
        FieldKind::System => "SAP S/4HANA".to_owned(),
        FieldKind::Integration => "INT-01".to_owned(),
        FieldKind::List => "Suppliers, line 1\nInvoices OK to pay, line 2".to_owned(),
        FieldKind::LongText => format!(
            "{} as both parties agreed it in the workshop of 9 October, with the figures that were read out there and the person who answers for them.",
            field.label
        ),
        FieldKind::Text => format!("{} as agreed", field.label),
    }
}
