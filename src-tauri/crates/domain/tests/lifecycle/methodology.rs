//! The project's own methodologies: written, moved to, and what is signed keeping the version it was signed under.

use domain::entity::Entity;
use domain::lifecycle::adopt::adoption;
use domain::lifecycle::builtin;
use domain::lifecycle::methodology::Methodology;
use domain::lifecycle::status::SlotState;
use domain::refusal::Refusal;
use serde_json::json;

use crate::world::World;

/// A project at its fourth step: the design is signed.
fn designed() -> World {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(3);
    world
}

/// The built-in methodology as the project's own next version, with a change.
fn next(change: impl FnOnce(&mut Methodology)) -> Methodology {
    let mut own = builtin::all()[0].clone();
    own.version = "1.1".to_owned();
    change(&mut own);
    own
}

fn code(refused: Result<impl std::fmt::Debug, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

fn write(world: &mut World, content: &Methodology) -> Result<domain::identity::EntityId, Refusal> {
    let person = world.hold(&"coupa-implementation-manager".into());
    let outcome = world.run(person, "methodology.write", json!({"content": content}))?;
    Ok(outcome.value.unwrap())
}

fn adopt(world: &mut World, methodology: impl ToString) -> Result<(), Refusal> {
    let person = world.hold(&"coupa-implementation-manager".into());
    let args = json!({"methodology": methodology.to_string(), "reason": "Security wants a say."});
    world.run(person, "methodology.adopt", args).map(drop)
}

fn design_slot(world: &World) -> SlotState {
    let step = world.step("design");
    step.sign_offs.iter().find(|it| it.id.0 == "design").unwrap().slots[0].state
}

#[test]
fn a_methodology_that_makes_no_sense_or_takes_a_version_that_is_there_is_refused() {
    let mut world = designed();
    let nowhere = next(|it| it.sign_offs[0].step = "nowhere".into());
    assert_eq!(code(write(&mut world, &nowhere)), "methodology-invalid");
    assert_eq!(code(write(&mut world, &builtin::all()[0].clone())), "methodology-version-taken");
    let own = next(|it| it.steps[0].name = "Find out".to_owned());
    write(&mut world, &own).unwrap();
    assert_eq!(code(write(&mut world, &own)), "methodology-version-taken");
}

#[test]
fn one_that_is_followed_is_neither_changed_nor_removed() {
    let mut world = designed();
    let own = next(|it| it.steps[0].name = "Find out".to_owned());
    let id = write(&mut world, &own).unwrap();
    let person = world.hold(&"coupa-implementation-manager".into());
    let again = next(|it| it.steps[0].name = "Find out all".to_owned());
    let args = json!({"content": again, "methodology": id.to_string()});
    world.run(person, "methodology.write", args.clone()).unwrap();
    adopt(&mut world, id).unwrap();
    assert_eq!(code(world.run(person, "methodology.write", args)), "methodology-in-use");
    assert_eq!(
        code(world.run(person, "methodology.remove", json!({"methodology": id.to_string()}))),
        "methodology-in-use"
    );
    assert_eq!(world.step("requirements-definition").name, "Find out all");
    let unused = write(&mut world, &next(|it| it.version = "1.2".to_owned())).unwrap();
    world.run(person, "methodology.remove", json!({"methodology": unused.to_string()})).unwrap();
}

#[test]
fn a_signature_holds_under_a_version_that_asks_for_the_same() {
    let mut world = designed();
    assert_eq!(design_slot(&world), SlotState::Signed);
    let own = next(|it| it.sign_offs.iter_mut().for_each(|kind| kind.name = format!("{} (new)", kind.name)));
    assert!(adoption(&world.state, &own).consequences.is_empty());
    let id = write(&mut world, &own).unwrap();
    adopt(&mut world, id).unwrap();
    assert_eq!(design_slot(&world), SlotState::Signed);
}

#[test]
fn a_signature_under_another_sentence_stays_on_record_and_no_longer_counts() {
    let mut world = designed();
    let design = |it: &&domain::sign_off::SignOff| it.sign_off.0 == "design";
    let before = world.state.sign_offs.iter().find(design).unwrap().clone();
    let own = next(|it| {
        let design = it.sign_offs.iter_mut().find(|kind| kind.id.0 == "design").unwrap();
        design.meaning = "We agree to everything.".to_owned();
    });
    let told = adoption(&world.state, &own);
    assert_eq!(told.obstacles, []);
    assert!(told.consequences.iter().any(|it| it.code == "adoption-signature-no-longer-counts"), "{told:?}");
    let id = write(&mut world, &own).unwrap();
    adopt(&mut world, id).unwrap();
    assert_eq!(design_slot(&world), SlotState::Waiting);
    let kept = world.state.get(before.id()).unwrap();
    let under = world.state.get(kept.methodology.unwrap()).unwrap();
    assert_eq!(under.content, builtin::all()[0]);
    // Going back makes it count again: nothing of it was lost.
    adopt(&mut world, "coupa-integration").unwrap();
    assert_eq!(design_slot(&world), SlotState::Signed);
}

#[test]
fn a_version_without_a_step_that_started_and_one_in_another_order_are_refused() {
    let mut world = designed();
    let shorter = next(|it| {
        it.steps.remove(1);
    });
    let id = write(&mut world, &shorter).unwrap();
    assert_eq!(code(adopt(&mut world, id)), "methodology-loses-started-step");
    let turned = next(|it| {
        it.version = "1.2".to_owned();
        it.steps.swap(4, 5);
    });
    let id = write(&mut world, &turned).unwrap();
    assert_eq!(code(adopt(&mut world, id)), "methodology-reorders-steps");
    assert_eq!(code(adopt(&mut world, "coupa-integration")), "methodology-followed-already");
    assert_eq!(code(adopt(&mut world, "supplier-onboarding")), "methodology-for-others");
}

#[test]
fn an_item_that_is_added_closes_the_gates_behind_it() {
    let mut world = designed();
    assert!(world.step("build").gate.open);
    let own = next(|it| {
        let mut item = it.steps[2].items[0].clone();
        item.id = "security-agreed".into();
        item.title = "Have security agree".to_owned();
        it.steps[2].items.push(item);
    });
    assert!(adoption(&world.state, &own).consequences.iter().any(|it| it.code == "adoption-item-added"));
    let id = write(&mut world, &own).unwrap();
    adopt(&mut world, id).unwrap();
    assert!(!world.step("build").gate.open);
}
