//! Documents, answered as somebody in the room would: every field gets a value that fits it.

use countersign::domain::template::{self, Field, FieldKind, Section, Source};
use serde_json::{Value, json};

/// Whom and what answers name: somebody and something that the project has.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// A person's name.
    pub person: &'a str,
    /// A system's name.
    pub system: &'a str,
}

/// The commands that answer every section of a document that asks for answers.
///
/// # Panics
/// When there is no such document.
pub fn document(id: &str, names: Names<'_>) -> Vec<Value> {
    let template = template::builtin().iter().find(|template| template.id == id).expect("a built-in document");
    let asked = template.sections.iter().filter(|section| section.source == Source::Answers);
    asked.map(|section| answer(id, section, names)).collect()
}

/// What is known of an integration beside its name, as the document asks for it.
pub fn integration(reference: &str, systems: [&str; 2]) -> Value {
    json!({"command": "integration.change", "args": {"integration": reference, "source_system": systems[0],
        "target_system": systems[1], "source_of_truth": systems[0], "format": "CSV", "trigger": "Schedule",
        "window": "02:00 to 04:00", "volume_initial": 4000, "volume_daily": 40, "volume_peak": 400,
        "delta": "Changed since the last run", "key_fields": "Number", "priority": "must", "standard": true,
        "go_live_phase": "1", "owner_business": "Jan Novák", "owner_technical": "Jan Novák", "sow_line": "4.1"}})
}

/// A requirement on an integration that can be tested.
pub fn requirement(integration: &str) -> Value {
    json!({"command": "requirement.add", "args": {"integration": integration, "priority": "must",
        "statement": "The interface loads every changed record within 30 minutes of the export.",
        "rationale": "Buyers order on the same day.", "source": "Workshop of 12 January",
        "acceptance_criterion": "A record that was changed at 09:00 is visible in Coupa at 09:30."}})
}

/// What is known of a system beside its name.
pub fn system(name: &str) -> Value {
    json!({"kind": "ERP", "version": "2023", "owner": "Finance IT", "environments": "DEV, TEST, PROD",
        "hosting": "Own data centre", "contact": "it@nordlicht.example", "time_zone": "Europe/Berlin",
        "maintenance_window": "Sunday 02:00 to 04:00", "system": name})
}

/// A promised date for each step.
pub fn commitments(steps: &[(String, String)], owner: &str) -> Vec<Value> {
    let promise = |(id, name): &(String, String)| {
        json!({"command": "commitment.add", "args": {"name": format!("{name} complete"), "step": id,
            "party": "provider", "owner": owner, "date": "2027-06-30", "start": "2027-01-04"}})
    };
    steps.iter().map(promise).collect()
}

fn answer(document: &str, section: &Section, names: Names<'_>) -> Value {
    let fields: Value = section.fields.iter().map(|field| (field.id.clone(), json!(value(field, names)))).collect();
    let mut args = json!({"document": document, "section": section.id, "complete": true});
    if section.repeat {
        args["rows"] = json!([{ "fields": fields }]);
    } else {
        args["fields"] = fields;
    }
    json!({"command": "answers.set", "args": args})
}

fn value(field: &Field, names: Names<'_>) -> String {
    match field.kind {
        FieldKind::Choice | FieldKind::ManyChoices => field.choices[0].id.clone(),
        FieldKind::Number => "12".to_owned(),
        FieldKind::Date => "2027-12-01".to_owned(),
        FieldKind::YesNo => "yes".to_owned(),
        FieldKind::Email => "it@nordlicht.example".to_owned(),
        FieldKind::Person => names.person.to_owned(),
        FieldKind::System => names.system.to_owned(),
        FieldKind::Integration => "INT-01".to_owned(),
        FieldKind::Text | FieldKind::LongText | FieldKind::List => {
            format!("{} as agreed in the workshop of 12 January", field.label)
        }
    }
}
