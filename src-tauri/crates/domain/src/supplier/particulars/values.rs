//! Values as vendor masters write them, brought into the form in which they are kept.

use std::str::FromStr as _;
use std::sync::LazyLock;

use celes::Country;
use iso_currency::Currency;
use serde::Deserialize;

use crate::message::Message;
use crate::time::Date;

/// Names of countries in other languages than English.
#[derive(Deserialize)]
struct Names {
    countries: std::collections::BTreeMap<String, Vec<String>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    toml::from_str(include_str!("../../builtin/suppliers/countries.toml")).expect("the names are read by a test")
});

/// A text on one line, without white space around it or doubled within.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The ISO 3166 code of a country by its code of two or three letters, or its name.
pub(super) fn country(text: &str) -> Option<String> {
    let text = text.trim();
    let known = match text.len() {
        2 => Country::from_alpha2(text.to_uppercase()),
        3 => Country::from_alpha3(text.to_uppercase()),
        _ => Country::from_str(text),
    };
    let known = known.or_else(|_| Country::from_str(text)).ok();
    known.map(|country| country.alpha2.to_owned()).or_else(|| {
        let is_name = |name: &String| name.to_lowercase() == text.to_lowercase();
        NAMES.countries.iter().find(|(_, names)| names.iter().any(is_name)).map(|(code, _)| code.clone())
    })
}

/// An ISO 4217 code.
pub(super) fn currency(text: &str) -> Option<String> {
    let code = text.trim().to_uppercase();
    Currency::from_code(&code).map(|currency| currency.code().to_owned())
}

/// A language as a BCP 47 tag: what is written with one, or the one letter that SAP keeps.
pub(crate) fn language(text: &str) -> Option<String> {
    let text = text.trim();
    let of_sap = match text {
        "D" => Some("de"),
        "E" => Some("en"),
        "F" => Some("fr"),
        "S" => Some("es"),
        "I" => Some("it"),
        "N" => Some("nl"),
        "P" => Some("pt"),
        "L" => Some("pl"),
        "1" => Some("zh"),
        "J" => Some("ja"),
        _ => None,
    };
    if let Some(tag) = of_sap {
        return Some(tag.to_owned());
    }
    let parts: Vec<&str> = text.split(['-', '_']).collect();
    let (language, rest) = parts.split_first()?;
    let is_language = (2..=3).contains(&language.len()) && language.chars().all(|sign| sign.is_ascii_alphabetic());
    let is_part = |part: &&str| (2..=8).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphanumeric());
    let shown = |part: &str| if part.len() == 2 { part.to_uppercase() } else { part.to_owned() };
    (is_language && rest.iter().all(is_part)).then(|| {
        std::iter::once(language.to_lowercase())
            .chain(rest.iter().map(|part| shown(part)))
            .collect::<Vec<_>>()
            .join("-")
    })
}

/// Nine digits.
pub(super) fn duns(text: &str) -> Option<String> {
    let is_separator = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '.' | '/');
    let digits: String = text.chars().filter(|sign| !is_separator(*sign)).collect();
    (digits.len() == 9 && digits.chars().all(|sign| sign.is_ascii_digit())).then_some(digits)
}

/// Whether a text can be an address of e-mail. Orders and letters go to one address, so a list of several is none.
pub(crate) fn is_email(text: &str) -> bool {
    email_address::EmailAddress::from_str(text).is_ok_and(|address| {
        let domain = address.domain();
        domain.contains('.') && !domain.starts_with('[') && address.display_part().is_empty()
    })
}

/// A count: digits, with separators between thousands.
pub(super) fn count(text: &str) -> Result<u64, Message> {
    whole(text).ok_or_else(|| Message::new("supplier-count-wrong").with("value", text))
}

/// An amount of money in whole units; what was paid back counts as nothing.
pub(super) fn amount(text: &str) -> Result<u64, Message> {
    let wrong = || Message::new("supplier-amount-wrong").with("value", text);
    let text: String = text.chars().filter(|sign| !sign.is_whitespace() && !is_of_money(*sign)).collect();
    let text =
        text.trim_start_matches(|sign: char| sign.is_alphabetic()).trim_end_matches(|sign: char| sign.is_alphabetic());
    let is_negative = text.starts_with(['-', '−', '(']) || text.ends_with('-');
    let bare = text.trim_matches(|sign| matches!(sign, '-' | '−' | '(' | ')' | '+'));
    let units = whole(bare).ok_or_else(wrong)?;
    Ok(if is_negative { 0 } else { units })
}

fn is_of_money(sign: char) -> bool {
    matches!(sign, '€' | '$' | '£' | '¥' | '₹')
}

/// The whole part of a number. The last separator parts decimals where it stands once and not before three digits; every
/// other parts thousands.
fn whole(text: &str) -> Option<u64> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '\'' | '’' | '_')).collect();
    let is_number = text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','));
    if !is_number || !text.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let last = text.rfind(['.', ',']);
    let separators = |text: &str| text.chars().filter(|sign| !sign.is_ascii_digit()).collect::<Vec<_>>();
    let used = separators(&text);
    let (whole, decimals) = match last {
        Some(at) if used.len() == 1 && text.len() - at != 4 => (&text[..at], &text[at + 1..]),
        // Of two kinds the last one stands once and parts the decimals.
        Some(at) if used.iter().any(|sign| *sign != used[used.len() - 1]) => (&text[..at], &text[at + 1..]),
        _ => (text.as_str(), ""),
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let is_grouped = groups.clone().all(|group| group.len() == 3) && (groups.next().is_none() || first.len() <= 3);
    let is_one_kind = separators(whole).windows(2).all(|two| two[0] == two[1]);
    let are_decimals = decimals.chars().all(|sign| sign.is_ascii_digit());
    if !is_grouped || !is_one_kind || !are_decimals {
        return None;
    }
    whole.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Yes or no, as tables of several languages write it.
pub(super) fn yes_or_no(text: &str) -> Result<bool, Message> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "t" | "1" | "x" | "ja" | "j" | "wahr" | "active" | "oui" | "sí" | "si" | "是" => {
            Ok(true)
        }
        "no" | "n" | "false" | "f" | "0" | "-" | "nein" | "falsch" | "inactive" | "non" | "否" => Ok(false),
        _ => Err(Message::new("supplier-flag-wrong").with("value", text)),
    }
}

/// A calendar date: ISO, or with the day first between points, as it can't be mistaken.
pub(super) fn date(text: &str) -> Result<Date, Message> {
    let wrong = || Message::new("supplier-date-wrong").with("value", text);
    if let Ok(date) = text.parse() {
        return Ok(date);
    }
    let parts: Vec<&str> = text.split('.').collect();
    let [day, month, year] = parts.as_slice() else { return Err(wrong()) };
    let number = |part: &str| part.parse().ok();
    let date = number(day).zip(number(month)).zip(year.parse().ok());
    date.and_then(|((day, month), year)| Date::new(year, month, day)).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_code_and_name() {
        for (text, code) in
            [("de", "DE"), ("DEU", "DE"), ("Germany", "DE"), ("Deutschland", "DE"), ("中国", "CN"), ("USA", "US")]
        {
            assert_eq!(country(text).as_deref(), Some(code), "{text}");
        }
        for text in ["XX", "Atlantis", "", "D"] {
            assert_eq!(country(text), None, "{text}");
        }
        assert!(NAMES.countries.keys().all(|code| country(code).as_ref() == Some(code)));
    }

    #[test]
    fn numbers_are_read_as_each_country_writes_them() {
        let cases = [
            ("1,234,567.89", 1_234_567),
            ("1.234.567,89", 1_234_567),
            ("1 234 567", 1_234_567),
            ("1'234'567.5", 1_234_567),
            ("€ 12.50", 12),
            ("1.234", 1234),
            ("12,5", 12),
            ("EUR 900", 900),
            ("-45.00", 0),
            ("(45)", 0),
            ("0", 0),
        ];
        for (text, units) in cases {
            assert_eq!(amount(text), Ok(units), "{text}");
        }
        for text in ["", "n/a", "1,23,4", "12.34.5", "1e6", "٣٤", "99999999999999999999999"] {
            assert!(amount(text).is_err(), "{text}");
        }
    }

    #[test]
    fn other_values_are_told_from_what_they_are_not() {
        assert_eq!(currency("eur").as_deref(), Some("EUR"));
        assert_eq!(currency("EURO"), None);
        assert_eq!(language("DE_at").as_deref(), Some("de-AT"));
        assert_eq!(language("D").as_deref(), Some("de"));
        assert_eq!(language("German language"), None);
        assert_eq!(duns("15-048-3782").as_deref(), Some("150483782"));
        assert_eq!(duns("1504837"), None);
        assert!(is_email("order@müller.example.com") && is_email("a.b+c@x.example"));
        for wrong in ["a@b", "a b@c.de", "a@c.de; b@c.de", "Anna <a@c.de>", "@c.de", "a@[127.0.0.1]"] {
            assert!(!is_email(wrong), "{wrong}");
        }
        assert_eq!(date("24.11.2026").map(|date| date.to_string()), Ok("2026-11-24".to_owned()));
        assert!(date("11/24/2026").is_err(), "nobody can tell day and month");
        assert_eq!((yes_or_no("X"), yes_or_no("nein")), (Ok(true), Ok(false)));
        assert!(yes_or_no("perhaps").is_err());
    }
}
