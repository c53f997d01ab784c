//! Ids of real organisations, as their countries publish them, and the same with a digit changed.

use proptest::prelude::*;

use super::*;

const RIGHT: &[(&str, &str)] = &[
    ("DE", "DE 136 695 976"),
    ("AT", "ATU 13585627"),
    ("BE", "BE 0403.019.261"),
    ("BE", "403019261"),
    ("CH", "CHE-100.155.212 MWST"),
    ("DK", "DK 13585628"),
    ("FI", "FI 20774740"),
    ("FR", "FR 40 303 265 045"),
    ("IT", "IT 00743110157"),
    ("NL", "NL004495445B01"),
    ("PL", "PL 856-734-62-15"),
    ("PT", "PT 501 964 843"),
    ("SE", "556016-0680"),
    ("NO", "988 077 917"),
    ("ES", "54362315-K"),
    ("ES", "ES J-99216582"),
    ("GB", "GB 980 7806 84"),
    ("LU", "LU 150 274 42"),
    ("IE", "IE 6433435F"),
    ("CZ", "CZ 25123891"),
    ("AU", "83 914 571 673"),
    ("BR", "16.727.230/0001-97"),
    ("IN", "27AAPFU0939F1ZV"),
    ("CN", "91110000600037341L"),
    ("US", "91-1144442"),
];

#[test]
fn ids_of_organisations_are_right() {
    for (country, id) in RIGHT {
        assert_eq!(check(country, id), Verdict::Right, "{country} {id}");
    }
}

#[test]
fn one_digit_that_is_mistyped_is_found() {
    for (country, id) in RIGHT.iter().filter(|(country, _)| *country != "US") {
        let last = id.rfind(|sign: char| sign.is_ascii_digit()).expect("there is a digit");
        // The branch of the Netherlands and the tax of Sweden are no check digits.
        let place = if *country == "NL" { 8 } else { last };
        let digit = u32::from(id.as_bytes()[place] - b'0');
        let mistyped = format!("{}{}{}", &id[..place], (digit + 1) % 10, &id[place + 1..]);
        assert_eq!(check(country, &mistyped), Verdict::WrongCheck, "{country} {mistyped}");
    }
}

#[test]
fn what_is_no_id_of_the_country_is_said_to_be_so() {
    assert_eq!(check("DE", "12345"), Verdict::WrongForm);
    assert_eq!(check("ES", "ÄÖÜ"), Verdict::WrongForm);
    assert_eq!(check("XX", "12345"), Verdict::Unchecked);
}

proptest! {
    #[test]
    fn nothing_that_is_typed_stops_it(country in "[A-Z]{2}", id in "\\PC{0,24}") {
        check(&country, &id);
        for (known, _) in RULES {
            check(known, &id);
        }
    }
}
