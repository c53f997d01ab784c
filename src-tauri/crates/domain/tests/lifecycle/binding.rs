//! Every field of every signed document, edited after signing: binding ones unsign and are named, others do nothing.

use std::collections::{BTreeMap, BTreeSet};

use domain::document::build;
use domain::entity::EntityKind;
use domain::identity::{EntityId, Id};
use domain::lifecycle::builtin;
use domain::lifecycle::methodology::SignOffKind;
use domain::lifecycle::status::SlotState;
use domain::organisation::Organisation;
use domain::template::{self, Field, Section, Source};
use serde_json::{Value, json};

use crate::walk::methodologies;
use crate::world::World;

#[test]
fn a_field_unsigns_exactly_when_it_is_binding() {
    let mut tried = BTreeSet::new();
    for methodology in methodologies() {
        let mut world = World::staffed(&methodology);
        let last = methodology.steps.len() - 1;
        world.walk_to(last);
        world.finish(&methodology.steps[last]);
        // The newest sign-off of each document binds what the steps before made of it.
        let mut signed = BTreeMap::new();
        for kind in methodology.sign_offs.iter().filter(|kind| is_signed(&world, kind)) {
            signed.extend(kind.documents.iter().map(|document| (document.clone(), kind)));
        }
        for (document, kind) in signed {
            let template = template::builtin().iter().find(|template| template.id == document).unwrap();
            for section in &template.sections {
                for field in &section.fields {
                    if edited_field_tells(&world, template, kind, section, field) {
                        tried.insert((methodology.id.clone(), document.clone(), section.id.clone(), field.id.clone()));
                    }
                }
            }
        }
    }
    let documents: BTreeSet<_> = tried.iter().map(|(_, document, ..)| document.as_str()).collect();
    for document in ["requirements", "data-mappings", "testing-scenarios", "supplier-certificate"] {
        assert!(documents.contains(document), "{document} is signed somewhere: {documents:?}");
    }
    assert!(tried.len() > 300, "only {} fields were tried", tried.len());
}

fn is_signed(world: &World, kind: &SignOffKind) -> bool {
    world.step(&kind.step.0).sign_offs.iter().any(|it| it.id == kind.id && it.complete)
}

/// Edits a field and holds the signature to it; whether there was anything to edit.
fn edited_field_tells(
    world: &World,
    template: &template::Template,
    kind: &SignOffKind,
    section: &Section,
    field: &Field,
) -> bool {
    let Some(edited) = edit(world, &template.id, section, field) else { return false };
    let status = edited.step(&kind.step.0).sign_offs.into_iter().find(|it| it.id == kind.id).unwrap();
    let slot = status.slots.last().unwrap();
    let place = format!("{}, {}, {}, {}", kind.id, template.id, section.id, field.id);
    if section_binds(template, section, field) {
        assert_eq!(slot.state, SlotState::Stale, "{place} is binding");
        let named = slot.stale.iter().flat_map(|cause| &cause.changes).any(|change| change.field == field.id);
        assert!(named, "{place} is named: {:#?}", slot.stale);
    } else {
        assert_ne!(slot.state, SlotState::Stale, "{place} is informative: {:#?}", slot.stale);
    }
    true
}

/// Whether an edit of the field's source shows in a binding field: an entity stands in several sections.
fn section_binds(template: &template::Template, section: &Section, field: &Field) -> bool {
    let same = |other: &&Section| other.source == section.source && section.source != Source::Answers;
    field.binding
        || template.sections.iter().filter(same).flat_map(|it| &it.fields).any(|it| it.id == field.id && it.binding)
}

/// The world with one field changed; nothing where no row of the section is there or the field can hold one value only.
fn edit(world: &World, document: &str, section: &Section, field: &Field) -> Option<World> {
    let content = build::working(&world.state, document, world.workstream).unwrap();
    let rows = &content.sections.iter().find(|it| it.id == section.id).unwrap().rows;
    if section.source == Source::Answers {
        let answers = build::answers(&world.state, document, world.workstream, &section.id)?;
        let mut body = world.state.record(answers.head.id).unwrap().body;
        let path = if section.repeat { "/content/rows/0/fields" } else { "/content/fields" };
        let fields = body.pointer_mut(path)?.as_object_mut()?;
        let old = fields.get(&field.id).and_then(Value::as_str).unwrap_or_default();
        fields.insert(field.id.clone(), json!(format!("{old} and more")));
        let mut edited = world.clone();
        edited.edit(answers.head.id, &body);
        return Some(edited);
    }
    if let Source::Onboarding | Source::SetUp = section.source {
        return edit_onboarding(world, section, field);
    }
    let id = rows.first()?.id;
    let record = world.state.record(id)?;
    let values = alternatives(world, record.body.get(&field.id).unwrap_or(&Value::Null));
    values.into_iter().find_map(|value| {
        let edited = try_edit(world, record.kind, id, &field.id, value)?;
        let after = build::working(&edited.state, document, world.workstream).unwrap();
        (after != content).then_some(edited)
    })
}

/// The world with another value of the supplier that is brought on board, or of its set-up. Another channel has another set-up.
fn edit_onboarding(world: &World, section: &Section, field: &Field) -> Option<World> {
    let mut edited = world.clone();
    let onboarding = world.state.onboardings.iter().next()?;
    match (section.source, field.id.as_str()) {
        (Source::Onboarding, "channel") => edited.know([("channel", json!("coupa"))]),
        (Source::Onboarding, id) => {
            let id: &'static str = Box::leak(id.to_owned().into_boxed_str());
            edited.know([(id, json!("something else"))]);
        }
        (_, "value") => {
            let mut set_up = onboarding.set_up.clone();
            *set_up.values_mut().next()? = "other@example.com".to_owned();
            edited.edit(onboarding.head.id, &json!({"set_up": set_up}));
        }
        _ => return None,
    }
    Some(edited)
}

fn try_edit(world: &World, kind: EntityKind, id: EntityId, field: &str, value: Value) -> Option<World> {
    let mut edited = world.clone();
    let mut body = edited.state.record(id)?.body;
    body.as_object_mut()?.insert(field.to_owned(), value);
    edited.state.apply(kind, id, Some(&body)).ok()?;
    Some(edited)
}

/// Other values that a field might take, whatever its type; the first that the entity accepts is used.
fn alternatives(world: &World, old: &Value) -> Vec<Value> {
    let mut values = Vec::new();
    let known_id = old.as_str().and_then(|text| text.parse::<EntityId>().ok());
    if known_id.is_some() || old.is_null() {
        let others = world.state.systems.iter().map(|it| it.head.id);
        let others = others.chain(world.state.people.iter().map(|it| it.head.id));
        let others = others.chain(world.state.integrations.iter().map(|it| it.head.id));
        let others = others.chain(world.state.requirements.iter().map(|it| it.head.id));
        values.extend(
            others
                .filter(|id| known_id.is_some_and(|old| kind(world, old) == kind(world, *id) && old != *id))
                .map(|id| json!(id)),
        );
    }
    values.extend(["could", "outbound", "edge", "regression", "fail", "customer", "minor"].map(Value::from));
    values.extend([json!("2027-03-01"), json!("2027-03-01T08:00:00.000Z"), json!("f".repeat(64))]);
    values.extend([json!(77_777), json!(true), json!(false), json!(["something else"])]);
    values.push(json!([{"name": "other.csv", "digest": "e".repeat(64)}]));
    if let Some(text) = old.as_str() {
        values.insert(0, json!(format!("{text} and more")));
    }
    if let Some(items) = old.as_array() {
        values.insert(0, json!([]));
        values.insert(0, json!(items.iter().chain(items).cloned().collect::<Vec<_>>()));
    }
    values
}

fn kind(world: &World, id: EntityId) -> Option<EntityKind> {
    world.state.caption(id).map(|(kind, ..)| kind)
}

#[test]
fn the_name_of_an_organisation_unsigns_nothing() {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(3);
    let id: Id<Organisation> = world.state.project().customer;
    world.edit(id.0, &json!({"name": "Österle Maschinenbau AG"}));
    let design = world.step("design").sign_offs.remove(0);
    assert!(design.complete);
}
