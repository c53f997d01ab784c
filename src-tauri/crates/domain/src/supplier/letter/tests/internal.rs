//! Letters to the customer's own people: who can be told, that they are told once, and what is kept of it.

use std::collections::BTreeMap;

use serde_json::json;

use super::{DANA, codes, id, on, prepare, state};
use crate::entity::{EntityKind, State};
use crate::identity::Ref;
use crate::supplier::letter::internal::{Remove, Tell, Told, merged};
use crate::supplier::letter::{Field, Kind, Mailing};

fn tell(kind: Kind, people: &[u128]) -> Tell {
    Tell {
        people: people.iter().map(|number| Ref::new(id(*number).to_string())).collect(),
        kind,
        name: String::new(),
        wave: Some(Ref::new("WAV-01")),
        on: None,
        sender: None,
        values: BTreeMap::new(),
    }
}

/// The state with people who can't all be told: one of the customer, one who left without an address, one of a supplier.
fn with_people() -> State {
    let mut state = state();
    let mut put = |kind, number, mut body: serde_json::Value| {
        let head =
            json!({"id": id(number), "revision": 1, "changed_at": "2026-11-01T08:00:00Z", "changed_by": id(DANA)});
        body.as_object_mut().unwrap().extend(head.as_object().unwrap().clone());
        state.apply(kind, id(number), Some(&body)).unwrap();
    };
    put(EntityKind::Organisation, 20, json!({"name": "Zeller", "party": "supplier"}));
    put(EntityKind::Person, 21, json!({"name": "Wei Zhang", "organisation": id(3), "email": "wei@oesterle.example"}));
    put(EntityKind::Person, 22, json!({"name": "Nobody", "organisation": id(3), "email": " "}));
    put(
        EntityKind::Person,
        23,
        json!({"name": "Gone", "organisation": id(3), "email": "g@x.example", "inactive": true}),
    );
    put(EntityKind::Person, 24, json!({"name": "Jan Zeller", "organisation": id(20), "email": "jan@zeller.example"}));
    state
}

#[test]
fn the_customers_people_are_told_once_and_together() {
    let state = with_people();
    let told = on(2, &state, &tell(Kind::WavePlan, &[21, DANA, 21])).unwrap();
    let mailing = told.find(&Ref::<Mailing>::new("MAIL-01")).unwrap();
    let people = &mailing.internal.as_ref().unwrap().people;
    assert_eq!(people.iter().map(|it| it.0).collect::<Vec<_>>(), [id(DANA), id(21)], "each once, by name");
    let text = merged(&told, mailing).unwrap();
    assert!(text.subject.contains("Wave 1") && text.body.contains("2027"), "{text:?}");

    let record =
        Told { mailing: Ref::new("MAIL-01"), on: Some("2026-11-03".parse().unwrap()), note: " by hand ".into() };
    let sent = on(4, &told, &record).unwrap();
    let kept = sent.find(&Ref::<Mailing>::new("MAIL-01")).unwrap().internal.clone().unwrap().told.unwrap();
    assert_eq!((kept.on.to_string().as_str(), kept.note.as_str()), ("2026-11-03", "by hand"));
    assert_eq!(kept.text, text.digest());
    let again = on(5, &sent, &record).unwrap_err();
    assert_eq!(again.message().code, "letter-told-already");
    let remove = Remove { mailing: Ref::new("MAIL-01") };
    assert_eq!(on(5, &sent, &remove).unwrap_err().message().code, "letter-told-already");
    assert!(on(5, &told, &remove).unwrap().mailings.is_empty(), "what didn't go out can be removed");
    let later = Told { on: Some("2026-12-24".parse().unwrap()), ..record };
    assert!(on(4, &told, &later).is_err(), "nothing went out in the future");
}

#[test]
fn whoever_cant_be_told_is_named_with_everything_that_is_empty() {
    let state = with_people();
    let refused = on(2, &state, &Tell { wave: None, ..tell(Kind::WavePlan, &[21, 22, 23, 24]) }).unwrap_err();
    let mut found = codes(&refused);
    found.dedup();
    assert_eq!(
        found,
        ["letter-person-gone", "letter-person-outside", "letter-person-no-address", "letter-field-empty"],
        "everything at once"
    );
    let wrong = |tell: &Tell| on(2, &state, tell).unwrap_err().message().code.clone();
    assert_eq!(wrong(&tell(Kind::Transition, &[21])), "letter-external");
    assert_eq!(wrong(&tell(Kind::WavePlan, &[])), "letter-nobody-named");
    assert_eq!(wrong(&tell(Kind::WavePlan, &[99])), "not-found");
    let values = BTreeMap::from([(Field::GoLive, "soon".to_owned())]);
    assert_eq!(wrong(&Tell { values, ..tell(Kind::WavePlan, &[21]) }), "letter-day-wrong");

    let external = on(2, &state, &prepare(Kind::Transition, &["SUP-01"])).unwrap();
    let record = Told { mailing: Ref::new("MAIL-01"), on: None, note: String::new() };
    assert_eq!(on(3, &external, &record).unwrap_err().message().code, "letter-not-internal");
}
