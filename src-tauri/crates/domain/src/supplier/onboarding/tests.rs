//! Onboardings: what a set-up takes and refuses, what begins one, and the rung that follows from it.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::set_up::{Field, KeepSecret, SetUp, builtin, fields, missing};
use super::start::Start;
use super::*;
use crate::command::{Command, Rule};
use crate::draft::Draft;
use crate::entity::EntityKind;
use crate::identity::{EntityId, Ref};
use crate::lifecycle::assess::Assessment;
use crate::lifecycle::status::StepState;
use crate::refusal::Refusal;
use crate::supplier::command::{ChangeProgramme, Place, Remove};
use crate::supplier::ladder::{Reach, Transact};
use crate::supplier::merge::Merge;

fn id(number: u128) -> EntityId {
    EntityId(uuid::Uuid::from_u128(number))
}

/// A project with a lead of the customer, a manager of the provider, and two suppliers.
fn state() -> State {
    let mut state = State::default();
    let mut put = |kind, number: u128, fields: serde_json::Value| {
        let mut body =
            json!({"id": id(number), "revision": 1, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2)});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        state.apply(kind, id(number), Some(&body)).unwrap();
    };
    let project = json!({"name": "Rollout", "provider": id(4), "customer": id(3), "methodology": id(5), "branding": {}, "zone": "UTC"});
    put(EntityKind::Project, 1, project);
    put(EntityKind::Organisation, 3, json!({"name": "Österle", "party": "customer"}));
    put(EntityKind::Organisation, 4, json!({"name": "Coupa", "party": "provider"}));
    put(EntityKind::Person, 2, json!({"name": "Lena", "organisation": id(3), "roles": ["enablement-lead"]}));
    put(
        EntityKind::Person,
        6,
        json!({"name": "Dana", "organisation": id(4), "roles": ["coupa-implementation-manager"]}),
    );
    let supplier = |name: &str, number: &str| {
        json!({"reference": format!("SUP-{number}"), "name": name, "country": "DE", "vendor_numbers": [{"number": number}],
            "contact": {"name": format!("Contact of {name}"), "email": format!("{number}@example.com")},
            "placement": {"channel": "email", "segment": "high-touch"},
            "by_hand": {"channel": "email", "segment": "high-touch", "reason": "Small", "person": id(2)}})
    };
    put(EntityKind::Supplier, 10, supplier("Meyer", "10"));
    put(EntityKind::Supplier, 11, supplier("Huber", "11"));
    state
}

/// The state after a command, as the registry carries it out.
fn after(state: &State, command: Command) -> Result<State, Refusal> {
    let mut last = 1_000_000 + state.records().len() as u128 * 100;
    let mut ids = || {
        last += 1;
        id(last)
    };
    let now = "2026-11-26T09:00:00Z".parse().unwrap();
    let mut draft = Draft::new(state.clone(), Id::new(id(2)), now, None, &mut ids);
    command.decide(&mut draft)?;
    Ok(draft.finish().0)
}

fn command(name: &str, args: serde_json::Value) -> Command {
    serde_json::from_value(json!({"command": name, "args": args})).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn start(supplier: &str) -> Command {
    Command::OnboardingStart(Start { supplier: Ref::new(supplier), methodology: None, conversation: None })
}

fn begun() -> State {
    after(&state(), start("SUP-10")).unwrap()
}

fn only(state: &State) -> &Onboarding {
    state.onboardings.iter().next().unwrap()
}

fn supplier(state: &State) -> &Supplier {
    state.get(Id::new(id(10))).unwrap()
}

fn set(values: &[(&str, &str)]) -> Command {
    let values: BTreeMap<_, _> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Command::OnboardingSetUp(SetUp { onboarding: Ref::new("SUP-10"), values })
}

fn code(refused: Result<State, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

#[test]
fn an_onboarding_brings_the_suppliers_people_and_the_conversation() {
    let state = begun();
    let onboarding = only(&state);
    assert_eq!((onboarding.reference.as_str(), onboarding.known.name.as_str()), ("ONB-01", "Meyer"));
    let stream = state.get(onboarding.workstream).unwrap();
    let person = state.people.iter().find(|it| Some(it.organisation) == stream.supplier).unwrap();
    assert_eq!((person.email.as_str(), person.roles.len()), ("10@example.com", 1));
    let talked: Vec<_> = state.scenarios.iter().map(|it| it.workstream).collect();
    assert_eq!(talked.len(), conversation::on(Some(Channel::Email)).count(), "e-mail has the short conversation");
    assert!(talked.iter().all(|it| *it == onboarding.workstream));
    assert_eq!(code(after(&state, start("SUP-10"))), "onboarding-begun");
    assert!(state.clone().own().scenarios.is_empty(), "the project's own rooms don't show it");
    assert_eq!(state.clone().of_onboarding(onboarding.workstream).scenarios.len(), talked.len());
}

#[test]
fn who_is_there_for_an_onboarding_stands_in_no_other_document() {
    let mut before = state();
    let mut put = |kind, number: u128, fields: serde_json::Value| {
        let mut body =
            json!({"id": id(number), "revision": 1, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2)});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        before.apply(kind, id(number), Some(&body)).unwrap();
    };
    let own = crate::lifecycle::builtin::find("coupa-integration").unwrap();
    put(EntityKind::Methodology, 5, json!({"content": own, "digest": own.digest()}));
    put(EntityKind::Workstream, 7, json!({"name": "Core", "methodology": id(5)}));
    let requirements = |state: &State| crate::document::build::working(state, "requirements", Id::new(id(7))).unwrap();
    let after = after(&before, start("SUP-10")).unwrap();
    assert!(after.people.len() > before.people.len());
    assert_eq!(requirements(&after), requirements(&before));
}

#[test]
fn who_left_the_ladder_is_not_brought_on_board() {
    let reach = json!({"suppliers": ["SUP-10"], "rung": "declined", "note": "No IT"});
    let declined = after(&state(), command("supplier.reach", reach)).unwrap();
    assert_eq!(code(after(&declined, start("SUP-10"))), "onboarding-off");
    let silent = Reach {
        suppliers: vec![Ref::new("SUP-10")],
        rung: Enablement::Declined,
        on: None,
        note: " ".to_owned(),
        file: None,
    };
    assert_eq!(code(after(&state(), Command::SupplierReach(silent))), "field-required");
}

/// The steps of the onboarding, and what the first of them that isn't complete lacks.
fn stands(state: &State) -> (Vec<StepState>, Vec<String>) {
    let assessment = Assessment::new(state, "2026-11-26".parse().unwrap());
    let status = assessment.workstream(state.get(only(state).workstream).unwrap());
    let open = status.steps.iter().find(|it| it.state != StepState::Complete);
    let lacks = open.iter().flat_map(|it| &it.gate.conditions).map(|it| it.message.code.clone()).collect();
    (status.steps.iter().map(|it| it.state).collect(), lacks)
}

#[test]
fn each_step_says_what_it_lacks_and_the_next_begins_when_that_is_there() {
    use StepState::{Complete, InProgress, Locked};
    let state = begun();
    let lacks = |codes: &[&str]| codes.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        stands(&state),
        (vec![InProgress, Locked, Locked, Locked, Locked], lacks(&["programme-without-contact"]))
    );
    let contact = ChangeProgramme { contact: Some(Ref::new("Dana")), ..ChangeProgramme::default() };
    let state = after(&state, Command::ProgrammeChange(contact)).unwrap();
    assert_eq!(stands(&state), (vec![Complete, InProgress, Locked, Locked, Locked], lacks(&["supplier-not-agreed"])));
    let agreed =
        command("supplier.reach", json!({"suppliers": ["SUP-10"], "rung": "committed", "note": "By telephone"}));
    let state = after(&state, agreed).unwrap();
    assert_eq!(only(&state).known.enablement, Enablement::Committed, "the onboarding follows its supplier");
    assert_eq!(stands(&state).1, lacks(&["set-up-lacks"]));
    let both = [("order-email", "orders@meyer.example"), ("invoice-mailbox", "ap@oesterle.example")];
    let state = after(&state, set(&both)).unwrap();
    assert_eq!(supplier(&state).ladder.enablement, Enablement::Connected, "the supplier follows its onboarding");
    let (steps, lacking) = stands(&state);
    assert_eq!(steps[3..], [InProgress, Locked]);
    assert_eq!(lacking, lacks(&["scenarios-not-passed", "missing-document", "missing-signature", "missing-signature"]));
}

#[test]
fn live_needs_a_real_document_and_an_open_gate() {
    let live = json!({"supplier": "SUP-10", "rung": "live"});
    assert_eq!(code(after(&state(), command("supplier.transact", live))), "live-needs-document");
    let document = json!({"number": "4711", "date": "2026-11-25", "file": crate::digest::Digest::of(b"invoice")});
    let proven = json!({"supplier": "SUP-10", "rung": "live", "document": document});
    assert_eq!(code(after(&begun(), command("supplier.transact", proven.clone()))), "gate-start");
    let low_touch = after(&state(), command("supplier.transact", proven.clone())).unwrap();
    assert_eq!(supplier(&low_touch).ladder.transacting, Transacting::Live, "without an onboarding nothing is signed");
    let mut later = proven;
    later["document"]["date"] = json!("2026-11-27");
    assert_eq!(code(after(&state(), command("supplier.transact", later))), "date-in-future");
    let dormant = Transact {
        supplier: Ref::new("SUP-10"),
        rung: Transacting::Dormant,
        on: None,
        document: None,
        note: String::new(),
    };
    assert_eq!(code(after(&state(), Command::SupplierTransact(dormant))), "never-was-live");
}

#[test]
fn a_high_touch_supplier_is_tested_by_its_onboarding_only() {
    let tested = json!({"suppliers": ["SUP-10"], "rung": "tested"});
    assert_eq!(code(after(&state(), command("supplier.reach", tested))), "rung-needs-onboarding");
}

#[test]
fn a_change_of_the_channel_asks_for_its_own_set_up() {
    let state = after(&begun(), set(&[("order-email", "o@meyer.example"), ("invoice-mailbox", "ap@oesterle.example")]))
        .unwrap();
    assert_eq!(missing(only(&state), Channel::Email), Vec::<&Field>::new());
    let place = Place {
        supplier: Ref::new("SUP-10"),
        channel: Channel::Cxml,
        segment: None,
        reason: "Its new system".to_owned(),
    };
    let state = after(&state, Command::SupplierPlace(place)).unwrap();
    assert_eq!(only(&state).known.channel, Some(Channel::Cxml));
    assert!(missing(only(&state), Channel::Cxml).len() > 5);
    assert_eq!(only(&state).set_up.len(), 2, "what was known of the other channel stays");
}

#[test]
fn an_onboarded_supplier_is_neither_removed_nor_merged_with_another_one() {
    let state = after(&begun(), start("SUP-11")).unwrap();
    let remove = Remove { supplier: Ref::new("SUP-10") };
    assert_eq!(code(after(&state, Command::SupplierRemove(remove))), "onboarding-keeps-supplier");
    let merge = |keep: &str, other: &str| {
        let (keep, others) = (Ref::new(keep), vec![Ref::new(other)]);
        Command::SupplierMerge(Merge { keep, others, load: None, take: BTreeMap::new() })
    };
    assert_eq!(code(after(&state, merge("SUP-10", "SUP-11"))), "onboarding-both");
    let merged = after(&begun(), merge("SUP-11", "SUP-10")).unwrap();
    assert_eq!(
        (only(&merged).supplier.0, only(&merged).known.name.as_str()),
        (id(11), "Huber"),
        "it goes on with the other"
    );
}

#[test]
fn a_secret_is_kept_sealed_or_not_at_all() {
    let keep = |field: &str, sealed: Option<&str>| {
        let (onboarding, field, sealed) = (Ref::new("ONB-01"), field.to_owned(), sealed.map(str::to_owned));
        Command::OnboardingKeepSecret(KeepSecret { onboarding, field, sealed })
    };
    assert_eq!(code(after(&begun(), keep("order-email", Some("QUJD")))), "set-up-not-secret");
    assert_eq!(code(after(&begun(), keep("shared-secret", Some("in the open!")))), "set-up-sealed-wrong");
    assert_eq!(code(after(&begun(), set(&[("shared-secret", "in the open")]))), "set-up-secret-open");
    let kept = after(&begun(), keep("shared-secret", Some("QUJD"))).unwrap();
    assert!(only(&kept).secrets.contains_key("shared-secret"));
    let gone = after(&kept, keep("shared-secret", None)).unwrap();
    assert!(only(&gone).secrets.is_empty());
}

/// What fields take and what they refuse, by the id of the field.
const VALUES: &[(&str, &[&str], &[&str])] = &[
    (
        "order-url",
        &["https://b2b.meyer.example/cxml", "https://[2001:db8::1]:8443/in"],
        &["http://meyer.example", "https://user:pw@meyer.example", "https://", "https://meyer", "ftp://meyer.example"],
    ),
    ("as2-url", &["http://as2.meyer.example:4080/as2"], &["as2.meyer.example", "http://a b.example"]),
    ("isa-qualifier", &["01", "ZZ"], &["1", "012", "Z*"]),
    ("isa-id", &["MEYERGMBH", "4012345000009"], &["SIXTEENCHARACTER", "MEYER*GMBH", "Bär"]),
    ("as2-id", &["Meyer AS2"], &["Meyer\"AS2", "Meyer\\AS2"]),
    (
        "as2-certificate",
        &["AB:CD:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD"],
        &["ABCD", "no digits"],
    ),
    (
        "sftp-key",
        &["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB2ZnK1qWz0w4tO3tqI0nSkdGm1i2c4p5fK8yJm0xQ3r meyer"],
        &[
            "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIB2ZnK1qWz0w4tO3tqI0nSkdGm1i2c4p5fK8yJm0xQ3r",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            "ssh-ed25519",
        ],
    ),
    (
        "sftp-host",
        &["sftp.oesterle.example:2222", "sftp.österle.example"],
        &["localhost", "sftp..example", "-a.example", "sftp.example:0", "sftp.example:70000"],
    ),
    ("sftp-folder", &["/Incoming/Invoices"], &["Incoming", "/a/../b", "/a//b"]),
    ("scanning-samples", &["3", "12"], &["2", "many", "-3"]),
    ("scanning-language", &["de", "zh-Hans"], &["German!"]),
    ("edi-transport", &["AS2"], &["as2", "Brieftaube"]),
    ("documents", &["invoice, order"], &["", "invoice, bill"]),
    ("order-email", &["orders@meyer.example"], &["orders", "a@b.example, c@d.example"]),
    ("own-description", &["By courier, each Friday"], &["two\nlines"]),
];

#[test]
fn a_set_up_takes_what_can_be_and_says_what_is_wrong() {
    for (name, right, wrong) in VALUES {
        let field = builtin().iter().find(|it| it.id == *name).unwrap_or_else(|| panic!("no field {name}"));
        for value in *right {
            assert!(field.check(value, &BTreeMap::new()).is_ok(), "{name} takes {value}");
        }
        for value in *wrong {
            let refused = field.check(value, &BTreeMap::new());
            assert!(refused.is_err(), "{name} refuses {value}, and made {refused:?} of it");
        }
    }
    let duns = BTreeMap::from([("supplier-domain".to_owned(), "DUNS".to_owned())]);
    let identity = builtin().iter().find(|it| it.id == "supplier-identity").unwrap();
    assert!(identity.check("AN01000", &duns).is_err(), "DUNS has digits only");
    assert!(identity.check("AN01000", &BTreeMap::new()).is_ok());
    let documents = builtin().iter().find(|it| it.id == "documents").unwrap();
    assert_eq!(documents.check("invoice, order", &BTreeMap::new()).unwrap(), "order, invoice", "in one order");
}

#[test]
fn every_channel_has_fields_and_every_condition_names_one_of_them() {
    for channel in Channel::ALL {
        let own: Vec<_> = fields(channel).collect();
        assert!(own.iter().any(|it| it.required), "{channel:?} needs something");
        for (of, value) in own.iter().filter_map(|it| it.when.as_ref()) {
            let asked = own.iter().find(|it| it.id == *of).unwrap_or_else(|| panic!("{channel:?} asks for {of}"));
            assert!(asked.choices.contains(value), "{of} can be {value}");
        }
    }
    let ids: std::collections::BTreeSet<_> = builtin().iter().map(|it| &it.id).collect();
    assert_eq!(ids.len(), builtin().len(), "each id stands once");
}

proptest! {
    /// Whatever is typed, a field takes it in the form in which it takes it again, or says why not.
    #[test]
    fn a_value_that_was_taken_is_taken_again(place in 0..builtin().len(), value in ".{0,80}") {
        let field = &builtin()[place];
        if let Ok(kept) = field.check(&value, &BTreeMap::new()) {
            prop_assert_eq!(field.check(&kept, &BTreeMap::new()).unwrap(), kept);
        }
    }
}
