//! What sessions compute alone.

use super::*;

/// Sessions are tried through the workspace (`countersign/tests/nouns/sessions.rs`); here stands what they compute alone.
fn point(minutes: u32, used: Option<u32>) -> Point {
    Point {
        id: EntityId(uuid::Uuid::from_u128(u128::from(minutes))),
        title: "Scope".to_owned(),
        aim: String::new(),
        minutes,
        used,
        owner: None,
        notes: String::new(),
        done: false,
        confirms: Vec::new(),
        questions: Vec::new(),
    }
}

#[test]
fn minutes_add_up_and_never_overflow() {
    let id = EntityId(uuid::Uuid::nil());
    let head = Head { id, revision: 1, changed_at: "2026-02-03T10:00:00Z".parse().unwrap(), changed_by: Id::new(id) };
    let session = Session {
        head,
        reference: "SES-01".to_owned(),
        workstream: Id::new(id),
        name: "Discover session".to_owned(),
        on: "2026-02-03".parse().unwrap(),
        starts: None,
        minutes: None,
        place: String::new(),
        chair: None,
        attendees: Vec::new(),
        agenda: vec![point(30, Some(40)), point(10, None), point(u32::MAX, Some(u32::MAX))],
        held: false,
        follows: None,
    };
    assert_eq!((session.planned(), session.used()), (u32::MAX, u32::MAX));
    assert_eq!(session.point(EntityId(uuid::Uuid::from_u128(10))).map(|point| point.minutes), Some(10));
    let stored = serde_json::to_value(&session).unwrap();
    assert_eq!(serde_json::from_value::<Session>(stored).unwrap(), session);
}
