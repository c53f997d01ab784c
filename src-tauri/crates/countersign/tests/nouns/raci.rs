//! The responsibilities: begun from data, changed, and what is inconsistent in them.

use countersign::domain::raci::{check, of};
use serde_json::json;

use crate::world::World;

fn codes(world: &World) -> Vec<String> {
    let state = world.workspace.state(world.project).unwrap();
    check::check(&state, of(&state).unwrap()).into_iter().map(|flaw| flaw.finding.message.code).collect()
}

/// The codes without vacant roles: nobody but Dana is in the project.
fn flaws(world: &World) -> Vec<String> {
    codes(world).into_iter().filter(|code| code != "raci-role-vacant").collect()
}

fn begun() -> World {
    let mut world = World::new();
    assert_eq!(world.refused("raci.set", json!({"cells": []})), "raci-not-begun");
    world.done("raci.begin", json!({}));
    assert_eq!(world.refused("raci.begin", json!({})), "raci-begun");
    world
}

#[test]
fn what_the_methodology_suggests_is_consistent_but_for_vacant_roles() {
    let world = begun();
    assert_eq!(flaws(&world), Vec::<String>::new());
    assert!(codes(&world).contains(&"raci-role-vacant".to_owned()));
}

#[test]
fn each_inconsistency_appears_and_goes() {
    let mut world = begun();
    for (row, column, parts, code) in [
        ("Design", "Customer integration manager", "C", "raci-nobody-answers"),
        ("Design", "Coupa integration manager", "RA", "raci-several-answer"),
        ("Design", "Coupa integration manager", "C", "raci-nobody-carries-out"),
        ("Design", "Coupa implementation manager", "", "raci-required-blank"),
    ] {
        let before = world.done("raci.set", json!({"cells": [{"row": row, "column": column, "parts": parts}]}));
        assert!(before["rows"].is_array());
        assert!(flaws(&world).contains(&code.to_owned()), "{code}: {:?}", flaws(&world));
        let state = world.workspace.state(world.project).unwrap();
        let flaw =
            check::check(&state, of(&state).unwrap()).into_iter().find(|it| it.finding.message.code == code).unwrap();
        if !flaw.mend.is_empty() {
            world.done("raci.set", json!({"cells": flaw.mend}));
            assert!(!flaws(&world).contains(&code.to_owned()), "{code} is mended");
        }
        world.workspace.undo(world.project, world.person).unwrap();
        if !flaw.mend.is_empty() {
            world.workspace.undo(world.project, world.person).unwrap();
        }
        assert_eq!(flaws(&world), Vec::<String>::new(), "{code}");
    }
    let cells = json!({"cells": [
        {"row": "Design", "column": "Coupa integration manager", "parts": "RA"},
        {"row": "Design", "column": "Customer integration manager", "parts": "C"}]});
    world.done("raci.set", cells);
    assert_eq!(flaws(&world), ["raci-answers-for-other-party"]);
}

#[test]
fn rows_and_columns_are_arranged() {
    let mut world = begun();
    let body = world.done("raci.set", json!({"cells": []}));
    let ids = |what: &str| -> Vec<_> {
        body[what].as_array().unwrap().iter().map(|each| json!({"id": each["id"]})).collect()
    };
    let mut columns = ids("columns");
    columns.push(json!({"person": "Dana Whitfield"}));
    let with = world.done("raci.arrange", json!({"columns": columns}));
    assert_eq!(with["columns"].as_array().map(Vec::len), Some(10));
    world.done("raci.set", json!({"cells": [{"row": "Hypercare", "column": "Dana Whitfield", "parts": "c"}]}));
    let twice = json!({"columns": [{"name": "Auditor"}, {"role": "technical-architect"}, {"role": "nobody"}]});
    assert_eq!(world.refused("raci.arrange", twice), "raci-column-twice");
    assert_eq!(world.refused("raci.arrange", json!({"columns": [{}]})), "raci-column-unclear");
    assert_eq!(
        world.refused("raci.set", json!({"cells": [{"row": "X", "column": "Security", "parts": ""}]})),
        "raci-row-unknown"
    );
    assert_eq!(
        world.refused("raci.set", json!({"cells": [{"row": "Build", "column": "X", "parts": ""}]})),
        "raci-column-unknown"
    );
    let mut rows = ids("rows");
    let first = rows[0].clone();
    rows.push(first);
    assert_eq!(world.refused("raci.arrange", json!({"rows": rows})), "raci-twice");
    assert_eq!(world.refused("raci.arrange", json!({"rows": [{"step": "nowhere"}]})), "raci-row-unknown");
    world.done("person.change", json!({"person": "Dana Whitfield", "roles": []}));
}
