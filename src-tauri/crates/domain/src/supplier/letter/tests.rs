//! Rules about letters: what keeps one back, what becomes of it, and that none goes out twice.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::command::{Answer, Bounce, Handed, Log, Record, Resolve, SendByHand, Withdraw};
use super::due::{REMIND_AFTER_DAYS, REMINDERS, due};
use super::prepare::Prepare;
use super::wording::{Reset, Write};
use super::*;
use crate::command::Rule;
use crate::draft::Draft;
use crate::entity::{EntityKind, State};
use crate::identity::{EntityId, Ref};
use crate::refusal::Refusal;
use crate::supplier::{Enablement, Supplier};

mod internal;

fn id(number: u128) -> EntityId {
    EntityId(uuid::Uuid::from_u128(number))
}

const DANA: u128 = 2;

/// A project with a contact, a wave and three suppliers: one German, one Chinese, one without an address.
fn state() -> State {
    let mut state = State::default();
    let mut put = |kind, number, fields: serde_json::Value| {
        let mut body =
            json!({"id": id(number), "revision": 1, "changed_at": "2026-11-01T08:00:00Z", "changed_by": id(DANA)});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        state.apply(kind, id(number), Some(&body)).unwrap();
    };
    put(
        EntityKind::Project,
        1,
        json!({"name": "Rollout", "provider": id(4), "customer": id(3), "methodology": id(5), "branding": {}, "zone": "UTC",
            "language": "de-DE"}),
    );
    put(EntityKind::Organisation, 3, json!({"name": "Österle", "party": "customer"}));
    put(EntityKind::Organisation, 4, json!({"name": "Coupa", "party": "provider"}));
    put(
        EntityKind::Person,
        DANA,
        json!({"name": "Dana Whitfield", "organisation": id(4), "email": "dana@coupa.example", "phone": "+44 20 1234"}),
    );
    put(EntityKind::Programme, 6, json!({"target": 100, "contact": id(DANA)}));
    put(
        EntityKind::Wave,
        7,
        json!({"reference": "WAV-01", "name": "Wave 1", "days": {"go_live": "2027-02-01", "deadline": "2027-01-15"}}),
    );
    let placed = json!({"channel": "open-network", "segment": "low-touch"});
    let supplier = |reference: &str, name: &str, more: serde_json::Value| {
        let mut body = json!({"reference": reference, "name": name, "placement": placed, "wave": id(7)});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let zeller = json!({"language": "de", "contact": {"name": "Jan Zeller", "email": "jan@zeller.example"}});
    put(EntityKind::Supplier, 11, supplier("SUP-01", "Zeller Guss GmbH", zeller));
    put(
        EntityKind::Supplier,
        12,
        supplier("SUP-02", "宁波精密制造", json!({"language": "zh-CN", "contact": {"email": "li@nb.example"}})),
    );
    put(EntityKind::Supplier, 13, supplier("SUP-03", "Nobody knows", json!({})));
    state
}

/// The state after a command on a day of November.
fn on(day: u8, state: &State, command: &dyn Rule) -> Result<State, Refusal> {
    let mut last = 1_000
        + state.counters.iter().map(|it| u128::from(it.last)).sum::<u128>() * 100
        + state.letter_wordings.len() as u128;
    let mut ids = || {
        last += 1;
        id(last)
    };
    let now = format!("2026-11-{day:02}T09:00:00Z").parse().unwrap();
    let mut draft = Draft::new(state.clone(), Id::new(id(DANA)), now, None, &mut ids);
    command.decide(&mut draft)?;
    Ok(draft.finish().0)
}

fn prepare(kind: Kind, suppliers: &[&str]) -> Prepare {
    Prepare {
        suppliers: suppliers.iter().map(|name| Ref::new(*name)).collect(),
        kind,
        round: None,
        name: String::new(),
        audience: Audience::default(),
        wave: None,
        on: None,
        sender: None,
        values: BTreeMap::new(),
        only_ready: false,
    }
}

fn named(names: &[&str]) -> Vec<Ref<Supplier>> {
    names.iter().map(|name| Ref::new(*name)).collect()
}

fn log(mailing: &str, names: &[&str]) -> Log {
    Log { mailing: Ref::new(mailing), suppliers: named(names) }
}

fn record(mailing: &str, names: &[&str], outcome: Handed) -> Record {
    Record { mailing: Ref::new(mailing), suppliers: named(names), outcome, note: String::new() }
}

fn supplier<'a>(state: &'a State, name: &str) -> &'a Supplier {
    state.find(&Ref::new(name)).unwrap()
}

fn codes(refusal: &Refusal) -> Vec<String> {
    refusal.conditions().iter().map(|condition| condition.code.clone()).collect()
}

#[test]
fn a_mailing_plans_a_letter_for_each_in_its_own_language() {
    let planned = on(2, &state(), &prepare(Kind::Invitation, &["SUP-01", "SUP-02"])).unwrap();
    let mailing = planned.mailings.iter().next().unwrap();
    assert_eq!((mailing.reference.as_str(), mailing.suppliers), ("MAIL-01", 2));
    assert_eq!(mailing.wordings.keys().copied().collect::<Vec<_>>(), [Tongue::De, Tongue::Zh]);
    let letter = &supplier(&planned, "SUP-02").letters[0];
    assert_eq!(
        (letter.state, letter.language, letter.address.as_str()),
        (LetterState::Planned, Tongue::Zh, "li@nb.example")
    );
    let merging = Merging { state: &planned, mailing };
    let german = merging.letter(supplier(&planned, "SUP-01")).unwrap();
    assert!(german.body.starts_with("Guten Tag Jan Zeller,"), "{}", german.body);
    for said in [
        "15. Januar 2027",
        "1. Februar 2027",
        "Dana Whitfield (Coupa), dana@coupa.example, +44 20 1234",
        "kostenlos: Weder Österle noch Coupa",
    ] {
        assert!(german.body.contains(said), "{said} in {}", german.body);
    }
    let chinese = merging.letter(supplier(&planned, "SUP-02")).unwrap();
    assert!(chinese.body.starts_with("尊敬的供应商"), "{}", chinese.body);
}

#[test]
fn every_reason_is_told_at_once_and_nothing_is_planned() {
    let mut before = state();
    let mut declined = supplier(&before, "SUP-02").clone();
    declined.ladder.enablement = Enablement::Declined;
    before.suppliers.put(declined);
    let refusal = on(2, &before, &prepare(Kind::Training, &["SUP-01", "SUP-02", "SUP-03"])).unwrap_err();
    let told = codes(&refusal);
    assert_eq!(told.iter().filter(|code| *code == "letter-field-empty").count(), 6, "day and link of three: {told:?}");
    assert!(told.contains(&"letter-declined".to_owned()) && told.contains(&"letter-no-address".to_owned()));
    let ready = Prepare { only_ready: true, ..prepare(Kind::Invitation, &["SUP-01", "SUP-02", "SUP-03"]) };
    let after = on(2, &before, &ready).unwrap();
    assert_eq!(after.suppliers.iter().filter(|it| !it.letters.is_empty()).count(), 1);
}

#[test]
fn without_a_programme_contact_no_letter_goes_out() {
    let mut before = state();
    let mut programme = before.programme().unwrap().clone();
    programme.contact = None;
    before.programmes.put(programme);
    let refusal = on(2, &before, &prepare(Kind::Invitation, &["SUP-01"])).unwrap_err();
    assert_eq!(codes(&refusal), ["letter-no-programme-contact"]);
}

#[test]
fn what_a_mailing_says_goes_before_what_the_wave_says() {
    let values = BTreeMap::from([
        (Field::Deadline, "2027-01-08".to_owned()),
        (Field::TrainingLink, "https://x.example\r\nBcc: all".to_owned()),
    ]);
    let planned = on(2, &state(), &Prepare { values, ..prepare(Kind::Invitation, &["SUP-01"]) }).unwrap();
    let mailing = planned.mailings.iter().next().unwrap();
    assert_eq!(mailing.values[&Field::TrainingLink], "https://x.example Bcc: all");
    let merged = Merging { state: &planned, mailing }.letter(supplier(&planned, "SUP-01")).unwrap();
    assert!(merged.body.contains("8. Januar 2027"));
    let wrong = BTreeMap::from([(Field::Deadline, "soon".to_owned())]);
    let refusal = on(2, &state(), &Prepare { values: wrong, ..prepare(Kind::Invitation, &["SUP-01"]) }).unwrap_err();
    assert_eq!(refusal.message().code, "letter-day-wrong");
    let not_said = BTreeMap::from([(Field::FreeOfCharge, "It costs".to_owned())]);
    let refusal = on(2, &state(), &Prepare { values: not_said, ..prepare(Kind::Invitation, &["SUP-01"]) }).unwrap_err();
    assert_eq!(refusal.message().code, "letter-field-not-said");
    let internal = on(2, &state(), &prepare(Kind::WavePlan, &["SUP-01"])).unwrap_err();
    assert_eq!(internal.message().code, "letter-internal");
}

#[test]
fn no_value_adds_lines_or_heads() {
    let mut before = state();
    let mut hostile = supplier(&before, "SUP-01").clone();
    hostile.name = "Evil\r\nBcc: everybody@example.com\u{2028}Ltd {deadline}".to_owned();
    before.suppliers.put(hostile.clone());
    let planned = on(2, &before, &prepare(Kind::Invitation, &["SUP-01"])).unwrap();
    let mailing = planned.mailings.iter().next().unwrap();
    let merged = Merging { state: &planned, mailing }.letter(&hostile).unwrap();
    assert!(!merged.subject.contains(['\n', '\r', '\u{2028}']));
    assert!(merged.subject.contains("Evil Bcc: everybody@example.com Ltd {deadline}"), "{}", merged.subject);
}

#[test]
fn a_letter_that_went_out_notifies_and_never_goes_out_again() {
    let state = on(2, &state(), &prepare(Kind::Invitation, &["SUP-01"])).unwrap();
    let refusal = on(2, &state, &record("MAIL-01", &["SUP-01"], Handed::Sent)).unwrap_err();
    assert_eq!(codes(&refusal), ["letter-not-in-state"], "what wasn't logged wasn't handed over");
    let state = on(2, &state, &log("MAIL-01", &["SUP-01"])).unwrap();
    assert!(on(2, &state, &log("MAIL-01", &["SUP-01"])).is_err());
    let state = on(3, &state, &record("MAIL-01", &["SUP-01"], Handed::Sent)).unwrap();
    let it = supplier(&state, "SUP-01");
    assert_eq!((it.letters[0].state, it.ladder.enablement), (LetterState::Sent, Enablement::Notified));
    assert!(on(3, &state, &log("MAIL-01", &["SUP-01"])).is_err());
    let again = on(3, &state, &prepare(Kind::Invitation, &["SUP-01"])).unwrap_err();
    assert_eq!(codes(&again), ["letter-sent-already"]);
    let second = Prepare { round: Some(2), ..prepare(Kind::Invitation, &["SUP-01"]) };
    assert!(on(3, &state, &second).is_ok(), "a second one is another letter");
}

#[test]
fn only_a_person_resolves_what_nobody_knows() {
    let state = on(2, &state(), &prepare(Kind::Invitation, &["SUP-01"])).unwrap();
    let state = on(2, &state, &log("MAIL-01", &["SUP-01"])).unwrap();
    let state = on(2, &state, &record("MAIL-01", &["SUP-01"], Handed::Unknown)).unwrap();
    assert!(on(2, &state, &log("MAIL-01", &["SUP-01"])).is_err());
    assert_eq!(supplier(&state, "SUP-01").ladder.enablement, Enablement::NotContacted);
    let resolve = |went_out, reason: &str| Resolve {
        mailing: Ref::new("MAIL-01"),
        suppliers: named(&["SUP-01"]),
        went_out,
        reason: reason.to_owned(),
    };
    assert_eq!(on(3, &state, &resolve(true, " ")).unwrap_err().message().code, "field-required");
    let went = on(5, &state, &resolve(true, "It stands in the server's log")).unwrap();
    let letter = &supplier(&went, "SUP-01").letters[0];
    assert_eq!(
        (letter.state, letter.sent_on.map(|it| it.to_string())),
        (LetterState::Sent, Some("2026-11-02".to_owned()))
    );
    let didnt = on(5, &state, &resolve(false, "The server never had it")).unwrap();
    assert!(on(5, &didnt, &log("MAIL-01", &["SUP-01"])).is_ok());
}

#[test]
fn an_answer_moves_on_and_a_bounce_spoils_the_address() {
    let by_hand = |state: &State, name: &str| {
        let command = SendByHand {
            mailing: Ref::new("MAIL-01"),
            suppliers: named(&[name]),
            on: None,
            note: "By post".to_owned(),
        };
        on(2, state, &command)
    };
    let state = on(2, &state(), &prepare(Kind::Invitation, &["SUP-01", "SUP-02"])).unwrap();
    let state = by_hand(&by_hand(&state, "SUP-01").unwrap(), "SUP-02").unwrap();
    let answer = Answer {
        mailing: Ref::new("MAIL-01"),
        suppliers: named(&["SUP-01"]),
        on: None,
        note: "We take the portal".to_owned(),
        file: None,
    };
    let state = on(4, &state, &answer).unwrap();
    assert_eq!(supplier(&state, "SUP-01").ladder.enablement, Enablement::Responded);
    let bounce = Bounce {
        mailing: Ref::new("MAIL-01"),
        suppliers: named(&["SUP-02"]),
        on: None,
        note: "550 no such user".to_owned(),
    };
    let state = on(4, &state, &bounce).unwrap();
    let bounced = supplier(&state, "SUP-02");
    assert_eq!((bounced.letters[0].state, bounced.contact.bounced.is_some()), (LetterState::Bounced, true));
    let next = on(5, &state, &prepare(Kind::Policy, &["SUP-02"])).unwrap_err();
    assert_eq!(codes(&next), ["letter-address-bounced"]);
    let particulars =
        crate::supplier::Particulars { contact_email: Some("new@nb.example".to_owned()), ..Default::default() };
    let put_right = crate::supplier::command::Change { supplier: Ref::new("SUP-02"), particulars };
    let state = on(5, &state, &put_right).unwrap();
    assert!(on(5, &state, &prepare(Kind::Policy, &["SUP-02"])).is_ok(), "another address is another try");
    let withdrawn = Withdraw { mailing: Ref::new("MAIL-01"), suppliers: named(&["SUP-01"]), reason: String::new() };
    assert!(on(5, &state, &withdrawn).is_err(), "what was answered can't be taken back");
    let planned = on(5, &state, &prepare(Kind::Policy, &["SUP-01"])).unwrap();
    let mailing = planned.mailings.iter().last().unwrap().reference.clone();
    let withdraw =
        Withdraw { mailing: Ref::new(mailing.as_str()), suppliers: named(&["SUP-01"]), reason: "Not now".to_owned() };
    let planned = on(5, &planned, &withdraw).unwrap();
    assert!(on(5, &planned, &prepare(Kind::Policy, &["SUP-01"])).is_ok());
}

#[test]
fn reminders_are_due_every_five_days_three_times_and_then_the_owner_asks() {
    let mut state = on(1, &state(), &prepare(Kind::Invitation, &["SUP-01"])).unwrap();
    let mut day = 1;
    let mut mailing = 1;
    for round in 1..=REMINDERS + 1 {
        let name = format!("MAIL-{mailing:02}");
        state = on(day, &state, &log(&name, &["SUP-01"])).unwrap();
        assert_eq!(
            due(&supplier(&state, "SUP-01").letters, &supplier(&state, "SUP-01").ladder),
            None,
            "it is on its way"
        );
        state = on(day, &state, &record(&name, &["SUP-01"], Handed::Sent)).unwrap();
        let it = supplier(&state, "SUP-01");
        let next = due(&it.letters, &it.ladder).unwrap();
        day += u8::try_from(REMIND_AFTER_DAYS).unwrap();
        assert_eq!(next.on.to_string(), format!("2026-11-{day:02}"));
        if round > REMINDERS {
            assert_eq!(next.kind, Kind::Escalation);
            continue;
        }
        assert_eq!((next.kind, next.round), (Kind::Reminder, round));
        if round == 1 {
            let early = Prepare { round: Some(2), ..prepare(Kind::Reminder, &["SUP-01"]) };
            assert_eq!(codes(&on(day, &state, &early).unwrap_err()), ["letter-reminder-before"]);
        }
        state = on(day, &state, &Prepare { round: Some(round), ..prepare(Kind::Reminder, &["SUP-01"]) }).unwrap();
        mailing += 1;
    }
    let answer = Answer {
        mailing: Ref::new("MAIL-02"),
        suppliers: named(&["SUP-01"]),
        on: None,
        note: "Yes".to_owned(),
        file: None,
    };
    let answered = on(day, &state, &answer).unwrap();
    assert_eq!(due(&supplier(&answered, "SUP-01").letters, &supplier(&answered, "SUP-01").ladder), None);
    let fourth = Prepare { round: Some(4), ..prepare(Kind::Reminder, &["SUP-01"]) };
    assert_eq!(on(day, &state, &fourth).unwrap_err().message().code, "letter-round-wrong");
}

#[test]
fn a_project_has_its_own_wording_and_letters_keep_the_one_they_were_prepared_with() {
    let write = |body: &str| Write {
        kind: Kind::Policy,
        language: Tongue::De,
        subject: "{customer}: neu".to_owned(),
        body: body.to_owned(),
    };
    let refused = |body: &str| on(2, &state(), &write(body)).unwrap_err().message().clone();
    let unknown = refused("Hallo\n{free-of-charge} {programme-contact} {password}");
    assert_eq!(
        (unknown.code.as_str(), unknown.args["line"].as_str(), unknown.args["column"].as_str()),
        ("letter-field-unknown", "2", "38")
    );
    assert_eq!(refused("{programme-contact").code, "letter-brace-open");
    assert_eq!(refused("} {programme-contact}").code, "letter-brace-lonely");
    assert_eq!(refused("{programme-contact}").args["field"], "free-of-charge");
    assert_eq!(
        on(2, &state(), &Reset { kind: Kind::Policy, language: Tongue::De }).unwrap_err().message().code,
        "letter-not-own"
    );
    let own = on(2, &state(), &write("Eigenes. {free-of-charge} {programme-contact}")).unwrap();
    let planned = on(2, &own, &prepare(Kind::Policy, &["SUP-01"])).unwrap();
    let changed = on(3, &planned, &write("Anders. {free-of-charge} {programme-contact}")).unwrap();
    let reset = on(3, &changed, &Reset { kind: Kind::Policy, language: Tongue::De }).unwrap();
    let mailing = reset.mailings.iter().next().unwrap();
    let merged = Merging { state: &reset, mailing }.letter(supplier(&reset, "SUP-01")).unwrap();
    assert!(merged.body.starts_with("Eigenes."));
    assert!(reset.wording(Kind::Policy, Tongue::De).body.starts_with("{salutation}"));
}

/// Something that is done about the letters of a supplier.
#[derive(Clone, Debug)]
enum Act {
    Prepare(Kind, u8),
    Log(u8),
    Record(u8, Handed),
    ByHand(u8),
    Resolve(u8, bool),
    Answer(u8),
    Bounce(u8),
    Withdraw(u8),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let mailing = 1_u8..4;
    let handed = prop_oneof![Just(Handed::Sent), Just(Handed::Unknown), Just(Handed::Failed)];
    let act = prop_oneof![
        (prop_oneof![Just(Kind::Invitation), Just(Kind::Policy)], 1_u8..3)
            .prop_map(|(kind, round)| Act::Prepare(kind, round)),
        mailing.clone().prop_map(Act::Log),
        mailing.clone().prop_map(Act::Log),
        (mailing.clone(), handed).prop_map(|(mailing, handed)| Act::Record(mailing, handed)),
        mailing.clone().prop_map(Act::ByHand),
        (mailing.clone(), any::<bool>()).prop_map(|(mailing, went)| Act::Resolve(mailing, went)),
        mailing.clone().prop_map(Act::Answer),
        mailing.clone().prop_map(Act::Bounce),
        mailing.prop_map(Act::Withdraw),
    ];
    prop::collection::vec(act, 1..40)
}

proptest! {
    /// Whatever is done: a letter of one kind and round is handed over again only after it is known that none went out.
    #[test]
    fn no_letter_goes_out_twice(acts in acts()) {
        let mut state = state();
        let mut may_be_out: BTreeMap<(Kind, u8), bool> = BTreeMap::new();
        let (suppliers, note) = (named(&["SUP-01"]), "because".to_owned());
        for act in acts {
            let of = |number: u8| Ref::new(format!("MAIL-{number:02}"));
            let command: Box<dyn Rule> = match act.clone() {
                Act::Prepare(kind, round) => Box::new(Prepare { round: Some(round), ..prepare(kind, &["SUP-01"]) }),
                Act::Log(it) => Box::new(Log { mailing: of(it), suppliers: suppliers.clone() }),
                Act::Record(it, outcome) => Box::new(Record { mailing: of(it), suppliers: suppliers.clone(), outcome, note: note.clone() }),
                Act::ByHand(it) => Box::new(SendByHand { mailing: of(it), suppliers: suppliers.clone(), on: None, note: note.clone() }),
                Act::Resolve(it, went_out) => Box::new(Resolve { mailing: of(it), suppliers: suppliers.clone(), went_out, reason: note.clone() }),
                Act::Answer(it) => Box::new(Answer { mailing: of(it), suppliers: suppliers.clone(), on: None, note: note.clone(), file: None }),
                Act::Bounce(it) => Box::new(Bounce { mailing: of(it), suppliers: suppliers.clone(), on: None, note: note.clone() }),
                Act::Withdraw(it) => Box::new(Withdraw { mailing: of(it), suppliers: suppliers.clone(), reason: note.clone() }),
            };
            let Ok(after) = on(9, &state, &*command) else { continue };
            let letter = |number: u8| {
                let mailing = after.find(&of(number)).unwrap();
                (mailing.kind, mailing.round)
            };
            match act {
                Act::Log(it) | Act::ByHand(it) => {
                    let was_out = may_be_out.insert(letter(it), true);
                    prop_assert!(was_out != Some(true), "{:?} was handed over twice", letter(it));
                }
                Act::Record(it, Handed::Failed) | Act::Resolve(it, false) => {
                    may_be_out.insert(letter(it), false);
                }
                _ => {}
            }
            // Nothing of what was logged is forgotten by what comes after.
            let it = supplier(&after, "SUP-01");
            for ((kind, round), out) in &may_be_out {
                let said = it.letters.iter().any(|letter| (letter.kind, letter.round) == (*kind, *round) && letter.state.may_have_gone_out());
                prop_assert_eq!(said, *out);
            }
            state = after;
        }
    }

    /// No text stops the parser, and what it reads it writes back.
    #[test]
    fn a_text_that_is_read_is_written_back_as_it_was(text in "[a-z{}\\n -]{0,60}|(\\{(deadline|supplier)\\}|x\\n)*") {
        if let Ok(read) = text::Text::read(&text) {
            prop_assert_eq!(text::Text::read(&read.to_string()).unwrap(), read);
        }
    }
}
