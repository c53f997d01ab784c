//! Each rule with the text that must trigger it and one that must not.

use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::template::builtin;

#[derive(Deserialize)]
struct Fixture {
    requirements: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    reference: String,
    expect: Vec<Expected>,
    fields: BTreeMap<String, String>,
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Expected {
    code: String,
    grade: Grade,
    field: String,
}

fn requirements() -> &'static Template {
    builtin().iter().find(|template| template.id == "requirements").unwrap()
}

fn row(fields: &[(&str, &str)]) -> InputRow {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    InputRow { fields, ..InputRow::default() }
}

/// The codes that a section of the requirements document gets.
fn codes(inputs: &[SectionInput], section: &str) -> Vec<String> {
    let findings = check(requirements(), inputs, &Circumstances { go_live: Date::new(2027, 2, 1) });
    let here = findings.into_iter().filter(|finding| finding.at.path.as_deref() == Some(section));
    here.map(|finding| finding.message.code).collect()
}

fn of_rows(section: &str, rows: Vec<InputRow>) -> Vec<String> {
    codes(&[SectionInput::of_rows(section, rows)], section)
}

#[test]
fn ten_requirements_get_exactly_the_findings_they_deserve() {
    let fixture: Fixture = toml::from_str(include_str!("fixture.toml")).unwrap();
    assert_eq!(fixture.requirements.len(), 10);
    let rows: Vec<InputRow> = fixture
        .requirements
        .iter()
        .map(|case| InputRow { reference: case.reference.clone(), fields: case.fields.clone(), ..InputRow::default() })
        .collect();
    let non_standard = rows.iter().filter(|row| is_yes(row.value("non_standard"))).cloned().collect();
    let inputs = [SectionInput::of_rows("requirements", rows), SectionInput::of_rows("non-standard", non_standard)];
    let findings = check(requirements(), &inputs, &Circumstances::default());
    for mut case in fixture.requirements {
        let mut got: Vec<Expected> = findings
            .iter()
            .filter(|finding| finding.message.args["subject"] == case.reference)
            .map(|finding| Expected {
                code: finding.message.code.clone(),
                grade: finding.grade,
                field: finding.at.field.clone().unwrap_or_default(),
            })
            .collect();
        got.sort();
        case.expect.sort();
        assert_eq!(got, case.expect, "{}", case.reference);
    }
}

#[test]
fn an_empty_document_names_each_required_section_once() {
    let findings = check(requirements(), &[], &Circumstances::default());
    let named: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.message.code == "section-empty")
        .filter_map(|finding| finding.at.path.as_deref())
        .collect();
    let required = requirements().sections.iter().filter(|section| section.required);
    assert_eq!(named, required.map(|section| section.id.as_str()).collect::<Vec<_>>());
}

#[test]
fn none_needs_a_reason_and_a_section_that_allows_it() {
    let none = |section: &str, reason: &str| {
        let input = SectionInput {
            section: section.to_owned(),
            none_because: Some(reason.to_owned()),
            ..SectionInput::default()
        };
        codes(&[input], section)
    };
    assert_eq!(none("risks", "Reviewed with the sponsor on 2 October; none above low."), [""; 0]);
    assert_eq!(none("risks", " "), ["none-without-reason"]);
    assert_eq!(none("risks", "TBD"), ["none-without-reason"]);
    assert_eq!(none("summary", "It is a small project."), ["none-not-allowed"]);
    assert_eq!(codes(&[], "risks"), ["none-not-stated"]);
}

#[test]
fn answers_that_stand_in_for_answers_are_found_in_every_section() {
    let summary = |outcome: &str| {
        let fields =
            [("summary", "Coupa and SAP."), ("outcome", outcome), ("measure", "4 days to 1"), ("sponsor", "Ana")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        codes(&[SectionInput { section: "summary".to_owned(), fields, ..SectionInput::default() }], "summary")
    };
    for text in
        ["TBD", "t.b.d.", "TODO: ask", "to be defined", "What???", "xxx", "Lorem ipsum", "as discussed", "Files etc."]
    {
        assert_eq!(summary(text), ["placeholder"], "{text}");
    }
    for text in ["n/a", "N.A.", "-", "not applicable"] {
        assert_eq!(summary(text), ["not-applicable-without-reason"], "{text}");
    }
    for text in ["Nobody types invoices twice.", "n/a because SAP posts it", "Methodology", "XXL orders leave at once"]
    {
        assert_eq!(summary(text), [""; 0], "{text}");
    }
    assert_eq!(summary(""), ["field-empty"]);
}

#[test]
fn integrations_are_told_what_contradicts_itself_and_what_is_left_open() {
    let whole = [
        ("name", "Invoices to SAP"),
        ("object", "Invoices"),
        ("direction", "outbound"),
        ("source_system", "Coupa"),
        ("target_system", "SAP"),
        ("source_of_truth", "Coupa"),
        ("method", "CSV by SFTP"),
        ("frequency", "hourly"),
        ("window", "06:00 to 22:00 CET"),
        ("volume_daily", "340"),
        ("volume_peak", "2900"),
        ("delta", "changed since last run"),
        ("key_fields", "invoice number"),
        ("priority", "must"),
        ("owner_business", "Ana"),
        ("owner_technical", "Jo"),
    ];
    let with = |changes: &[(&str, &str)]| of_rows("business-objects", vec![row(&[&whole[..], changes].concat())]);
    assert_eq!(with(&[]), [""; 0]);
    for (changes, code) in [
        (&[("volume_peak", "339")][..], "peak-below-daily"),
        (&[("window", "")], "batch-without-window"),
        (&[("delta", " ")], "delta-not-stated"),
        (&[("owner_technical", "")], "owner-empty"),
        (&[("frequency", "on approval")], "method-advice-quick"),
        (&[("method", "REST API"), ("volume_initial", "5001")], "method-advice-many-records"),
        (&[("object", "Order confirmations")], "method-advice-supplier-document"),
        (&[("frequency", "once"), ("volume_initial", "12"), ("volume_daily", "0")], "method-advice-by-hand"),
        (&[("delta", "full every night")], "method-advice-no-delta"),
        (&[("method", "Scheduled report")], "method-advice-report"),
    ] {
        assert_eq!(with(changes), [code], "{changes:?}");
    }
    assert_eq!(with(&[("method", "REST API"), ("volume_initial", "5000"), ("window", "")]), [""; 0], "a file's worth");
}

#[test]
fn an_integration_without_requirement_must_state_none() {
    let integration = |name: &str, none: Option<&str>| InputRow {
        integration: name.to_owned(),
        none_because: none.map(str::to_owned),
        ..InputRow::default()
    };
    let integrations =
        vec![integration("Users", None), integration("Rates", Some("Standard load")), integration("Invoices", None)];
    let inputs = [
        SectionInput::of_rows("business-objects", integrations),
        SectionInput::of_rows("requirements", vec![integration("Invoices", None)]),
    ];
    let findings = check(requirements(), &inputs, &Circumstances::default());
    let named: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.message.code == "integration-without-requirement")
        .map(|finding| finding.message.args["integration"].as_str())
        .collect();
    assert_eq!(named, ["Users"]);
}

#[test]
fn a_key_that_runs_out_before_go_live_is_named_with_both_dates() {
    let connection = |expiry: &str| {
        row(&[
            ("name", "SFTP"),
            ("protocol", "sftp"),
            ("authentication", "ssh-key"),
            ("owner", "Jo"),
            ("expiry", expiry),
        ])
    };
    assert_eq!(of_rows("connectivity", vec![connection("2027-01-31")]), ["expires-before-go-live"]);
    assert_eq!(of_rows("connectivity", vec![connection("2027-02-01")]), [""; 0]);
    assert_eq!(of_rows("connectivity", vec![connection("soon")]), ["answer-not-a-date"]);
}

#[test]
fn a_reference_used_twice_is_found_at_its_second_use() {
    let rows = vec![InputRow { reference: "REQ-01".to_owned(), ..InputRow::default() }; 2];
    let inputs = [SectionInput::of_rows("requirements", rows)];
    let findings = check(requirements(), &inputs, &Circumstances::default());
    let twice: Vec<_> = findings.iter().filter(|finding| finding.message.code == "reference-twice").collect();
    assert_eq!(twice.iter().map(|finding| finding.at.row).collect::<Vec<_>>(), [Some(2)]);
}

fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        Just("🧾".repeat(10_000)),
        Just("x".repeat(10_000)),
        Just("يجب أن تصل كل فاتورة خلال ساعة ".repeat(30)),
        Just("must and ".repeat(120)),
        Just("İ\u{301}\u{200f}??\u{0}\n\r".to_owned()),
        "[ -~]{0,80}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn odd_text_never_breaks_a_rule_and_the_same_text_gives_the_same_findings(text in odd_text(), other in odd_text()) {
        let inputs: Vec<SectionInput> = requirements().sections.iter().map(|section| {
            let fields: BTreeMap<String, String> = section.fields.iter().enumerate()
                .map(|(at, field)| (field.id.clone(), if at % 2 == 0 { text.clone() } else { other.clone() }))
                .collect();
            let row = InputRow { reference: other.clone(), integration: text.clone(), fields: fields.clone(), none_because: None };
            SectionInput { section: section.id.clone(), fields, rows: vec![row.clone(), row], none_because: None }
        }).collect();
        let circumstances = Circumstances { go_live: Date::new(2027, 2, 1) };
        let findings = check(requirements(), &inputs, &circumstances);
        prop_assert_eq!(&findings, &check(requirements(), &inputs, &circumstances));
        for finding in &findings {
            let code = finding.message.code.as_str();
            prop_assert!(CODES.contains(&code) || code.starts_with("answer-"), "{}", code);
        }
    }
}
