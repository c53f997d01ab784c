//! Rules about the strategy: its data, what an answer may be, and when a step is complete.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{Just, any, prop_assert, prop_assert_eq, proptest};
use proptest::strategy::Strategy as _;
use serde_json::json;

use super::answer::Answer;
use super::standing::{Known, Progress, Standing, standing};
use super::*;
use crate::entity::EntityKind;
use crate::identity::EntityId;
use crate::refusal::{Refusal, Screen};
use crate::supplier::command::ChangeProgramme;
use crate::supplier::programme::PAPERLESS_TARGET;
use crate::supplier::tests::{after, id};

const WITH_SUPPLIERS: Known = Known { suppliers: 40 };

/// A project with somebody of the provider in it, beside Dana, and a wave.
fn project() -> State {
    let mut state = crate::supplier::tests::state();
    let mut put = |kind, number: u128, fields: serde_json::Value| {
        let mut body = json!({
            "id": id(number), "revision": 1, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2)
        });
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        state.apply(kind, id(number), Some(&body)).unwrap();
    };
    put(EntityKind::Organisation, 5, json!({"name": "Coupa", "party": "provider"}));
    put(EntityKind::Person, 6, json!({"name": "Priya Nair", "organisation": id(5)}));
    put(EntityKind::Wave, 7, json!({"name": "Pilot", "reference": "WAV-01"}));
    state
}

fn answers(said: &[(&str, &str)]) -> Answer {
    Answer { answers: said.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect() }
}

fn code(refused: Result<State, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

/// An answer that a question takes.
fn some_answer(question: &Question) -> String {
    match question.kind {
        FieldKind::Choice | FieldKind::ManyChoices => question.choices[0].id.clone(),
        FieldKind::Date => "2026-09-30".to_owned(),
        FieldKind::Number => "60".to_owned(),
        FieldKind::YesNo => "no".to_owned(),
        FieldKind::Person => "Priya Nair".to_owned(),
        _ => "Something".to_owned(),
    }
}

fn every_question() -> impl Iterator<Item = &'static Question> {
    builtin().steps.iter().flat_map(|step| &step.questions)
}

fn all_complete(standing: &[Standing]) -> bool {
    standing.iter().all(|it| it.progress == Progress::Complete && it.lacks.is_empty())
}

#[test]
fn the_data_of_every_step_is_consistent() {
    assert_eq!(builtin().steps.len(), 8);
    let mut ids = BTreeSet::new();
    for step in &builtin().steps {
        assert!(step.questions.iter().any(|question| question.required), "{}: something must be decided", step.id);
        assert!(!step.facts.is_empty() && !step.title.is_empty() && !step.purpose.is_empty(), "{}", step.id);
        let facts: BTreeSet<_> = step.facts.iter().collect();
        assert_eq!(facts.len(), step.facts.len(), "{}: a fact stands there once", step.id);
        assert!(ids.insert(format!("step-{}", step.id)), "{}", step.id);
        for question in &step.questions {
            let name = &question.id;
            assert!(ids.insert(name.clone()), "{name} is asked once");
            let chooses = matches!(question.kind, FieldKind::Choice | FieldKind::ManyChoices);
            assert_eq!(chooses, question.choices.len() > 1, "{name}: choices where something is chosen");
            let choices: BTreeSet<_> = question.choices.iter().map(|choice| &choice.id).collect();
            assert_eq!(choices.len(), question.choices.len(), "{name}: every choice once");
            for text in [&question.label, &question.help, &question.why, &question.source] {
                assert!(!text.trim().is_empty(), "{name} says what and why");
            }
            assert!(question.help.ends_with('.') && question.why.ends_with('.'), "{name}: sentences");
            assert!(!question.label.ends_with('.'), "{name}: a label");
        }
    }
}

#[test]
fn what_the_programme_keeps_itself_fits_what_it_keeps() {
    let kept: Vec<_> = every_question().filter_map(|question| Some((question.kept?, question))).collect();
    assert_eq!(kept.len(), 3, "each is asked once");
    for (kept, question) in kept {
        let fits = match kept {
            Kept::Load => {
                let choices: Vec<_> = question.choices.iter().map(|choice| choice.id.as_str()).collect();
                choices == Load::ALL.map(Load::name)
            }
            Kept::Contact => question.kind == FieldKind::Person,
            Kept::Target => question.kind == FieldKind::Number,
        };
        assert!(fits, "{}", question.id);
        assert!(!asks(kept).is_empty());
    }
    for load in Load::ALL {
        assert_eq!(serde_json::to_value(load).unwrap(), load.name());
    }
}

#[test]
fn a_step_begins_with_an_answer_and_is_complete_when_nothing_lacks() {
    let state = project();
    let spend = |state: &State, known| standing(state, known).remove(0);
    let first = spend(&state, Known::default());
    assert_eq!((first.progress, first.answered, first.lacks.len()), (Progress::NotStarted, 0, 4));
    assert_eq!(first.lacks[3].message.code, "strategy-needs-suppliers");
    assert_eq!(first.lacks[3].place.screen, Screen::Suppliers);
    assert_eq!(first.lacks[0].message.args["question"], "The numbers of the vendor master end on");
    assert_eq!(first.lacks[0].place.part.as_deref(), Some("spend"));

    let begun = after(&state, &answers(&[("spend-finding", "Half of it is steel.\nThe rest is not.")])).unwrap();
    assert_eq!(spend(&begun, WITH_SUPPLIERS).progress, Progress::InProgress);
    let said = [("numbers-until", "2026-09-30"), ("data-owner", "Dana Whitfield"), ("left-out", "inactive\none-off")];
    let done = after(&begun, &answers(&said)).unwrap();
    let complete = spend(&done, WITH_SUPPLIERS);
    assert_eq!((complete.progress, complete.answered), (Progress::Complete, 4));
    assert_eq!(spend(&done, Known::default()).progress, Progress::InProgress, "without a vendor master it isn't");
    let taken_back = after(&done, &answers(&[("left-out", " ")])).unwrap();
    assert_eq!(spend(&taken_back, WITH_SUPPLIERS).lacks.len(), 1);
}

#[test]
fn the_programme_keeps_what_rules_ask_for() {
    let said = [("load", "flatten"), ("contact", "Priya Nair"), ("target", "60")];
    let state = after(&project(), &answers(&said)).unwrap();
    let programme = state.programme().unwrap();
    assert_eq!((programme.load, programme.target, programme.answers.len()), (Some(Load::Flatten), Some(60), 0));
    assert_eq!(state.programme_contact().map(|person| person.name.as_str()), Some("Priya Nair"));
    assert_eq!((state.supplier_load(), state.paperless_target()), (Load::Flatten, 60));
    // The same is said by either command, and shown by the question.
    let change = ChangeProgramme { target: Some(75), load: Some(Load::Consolidate), ..ChangeProgramme::default() };
    let changed = after(&state, &change).unwrap();
    let shown = |name: &str| question(name).unwrap().1.answer(&changed);
    assert_eq!((shown("target"), shown("load")), ("75".to_owned(), "consolidate".to_owned()));
    let emptied = after(&changed, &answers(&[("load", ""), ("contact", ""), ("target", "")])).unwrap();
    assert_eq!(emptied.programme().map(Programme::has_strategy), Some(false));
    assert_eq!(emptied.paperless_target(), PAPERLESS_TARGET);
}

#[test]
fn whom_suppliers_may_ask_is_somebody_of_the_provider_who_is_still_there() {
    let communication = |state: &State| standing(state, WITH_SUPPLIERS).remove(6);
    let said = [("internal-days", "2"), ("letter-languages", "en\nde"), ("escalation", "Dana Whitfield")];
    let state = after(&project(), &answers(&said)).unwrap();
    assert_eq!(communication(&state).lacks[0].message.code, "programme-without-contact");
    let of_customer = after(&state, &answers(&[("contact", "Dana Whitfield")])).unwrap();
    assert_eq!(communication(&of_customer).progress, Progress::InProgress);
    let mut named = after(&state, &answers(&[("contact", "Priya Nair")])).unwrap();
    assert_eq!(communication(&named).progress, Progress::Complete);
    let left = json!({
        "id": id(6), "revision": 2, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2),
        "name": "Priya Nair", "organisation": id(5), "inactive": true,
    });
    named.apply(EntityKind::Person, id(6), Some(&left)).unwrap();
    assert_eq!(communication(&named).progress, Progress::InProgress, "she left");
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let refused = |said: &[(&str, &str)]| code(after(&project(), &answers(said)));
    for (question, value, expected) in [
        ("numbers-until", "30.09.2026", "answer-not-a-date"),
        ("internal-days", "two", "answer-not-a-number"),
        ("new-contracts", "perhaps", "answer-not-yes-or-no"),
        ("load", "both", "answer-not-a-choice"),
        ("left-out", "inactive\nmost", "answer-not-a-choice"),
        ("leading-system", "SAP\nand another", "answer-more-than-one-line"),
        ("target", "101", "programme-target-wrong"),
        ("target", "2.5", "programme-target-wrong"),
        ("sponsor", "Nobody Known", "not-found"),
        ("colour", "red", "strategy-question-unknown"),
    ] {
        assert_eq!(refused(&[(question, value)]), expected, "{question} {value}");
    }
    assert_eq!(refused(&[]), "strategy-nothing-said");
    assert_eq!(refused(&[("leading-system", "SAP"), ("target", "500")]), "programme-target-wrong");
    assert_eq!(refused(&[("spend-finding", &"x".repeat(crate::text::TEXT_LIMIT + 1))]), "text-too-long");
}

#[test]
fn people_are_kept_by_their_ids() {
    let state = after(&project(), &answers(&[("sponsor", "Dana Whitfield")])).unwrap();
    assert_eq!(state.programme().unwrap().answers, BTreeMap::from([("sponsor".to_owned(), id(2).to_string())]));
    let id: EntityId = question("sponsor").unwrap().1.answer(&state).parse().unwrap();
    assert_eq!(state.caption(id).unwrap().2, "Dana Whitfield");
}

#[test]
fn a_programme_of_an_older_file_is_read_as_it_was() {
    let body = json!({
        "id": id(8), "revision": 1, "changed_at": "2026-11-24T08:00:00.000Z", "changed_by": id(2),
        "load": "consolidate", "target": 80,
    });
    let programme: Programme = serde_json::from_value(body.clone()).unwrap();
    assert_eq!((programme.load, programme.target), (Some(Load::Consolidate), Some(80)));
    assert_eq!(serde_json::to_value(&programme).unwrap(), body, "and written as it was");
}

proptest! {
    #[test]
    fn every_required_answer_completes_every_step_and_none_can_be_left_out(
        order in Just(every_question().filter(|it| it.required).collect::<Vec<_>>()).prop_shuffle(),
        left in any::<proptest::sample::Index>(),
    ) {
        let left = order[left.index(order.len())];
        let mut state = project();
        for question in order.iter().filter(|question| question.id != left.id) {
            state = after(&state, &answers(&[(&question.id, &some_answer(question))])).unwrap();
        }
        let open: Vec<_> =
            standing(&state, WITH_SUPPLIERS).into_iter().filter(|it| it.progress != Progress::Complete).collect();
        prop_assert_eq!(open.len(), 1);
        prop_assert!(open[0].step.questions.iter().any(|question| question.id == left.id));
        prop_assert_eq!(open[0].lacks.len(), 1);
        let whole = after(&state, &answers(&[(&left.id, &some_answer(left))])).unwrap();
        prop_assert!(all_complete(&standing(&whole, WITH_SUPPLIERS)));
        prop_assert!(!all_complete(&standing(&whole, Known::default())), "a strategy without suppliers isn't complete");
    }
}
