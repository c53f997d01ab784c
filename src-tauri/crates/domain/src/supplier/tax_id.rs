//! Tax ids whose country publishes how their check digits are made: a wrong digit is found where it is typed, not when the
//! first invoice is refused. What a country doesn't publish is taken as it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod european;
mod overseas;
#[cfg(test)]
mod tests;

/// What is known of a tax id.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "TaxIdVerdict")]
pub enum Verdict {
    /// Its check digits are right.
    Right,
    /// It has the form of its country, whose check digits it doesn't fulfil.
    WrongCheck,
    /// It hasn't the form that ids of its country have.
    WrongForm,
    /// Nothing is published by which it could be checked.
    Unchecked,
}

/// Checks a tax id of a country (ISO 3166, two letters). Separators and a leading country code are left aside.
pub fn check(country: &str, id: &str) -> Verdict {
    let country = country.trim().to_uppercase();
    let Some((_, rule)) = RULES.iter().find(|(code, _)| *code == country) else { return Verdict::Unchecked };
    let bare = bare(&country, id);
    match rule(&bare) {
        None => Verdict::WrongForm,
        Some(true) => Verdict::Right,
        Some(false) => Verdict::WrongCheck,
    }
}

/// The id without separators and without the code of its country, in capitals.
pub fn bare(country: &str, id: &str) -> String {
    let letters: String = id.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    // Greece and Switzerland write another code before theirs.
    let codes = match country {
        "GR" => &["EL", "GR"][..],
        "CH" => &["CHE"],
        "AT" => &["ATU", "AT", "U"],
        other => &[other][..],
    };
    let found = codes.iter().find_map(|code| letters.strip_prefix(code));
    found.unwrap_or(&letters).to_owned()
}

/// Whether the check digits are right; absent where the form is wrong.
type Check = fn(&str) -> Option<bool>;

/// The countries whose rule is known.
const RULES: &[(&str, Check)] = &[
    ("AT", european::austria),
    ("AU", overseas::australia),
    ("BE", european::belgium),
    ("BR", overseas::brazil),
    ("CH", european::switzerland),
    ("CN", overseas::china),
    ("CZ", european::czechia),
    ("DE", european::germany),
    ("DK", european::denmark),
    ("ES", european::spain),
    ("FI", european::finland),
    ("FR", european::france),
    ("GB", european::britain),
    ("IE", european::ireland),
    ("IN", overseas::india),
    ("IT", european::italy),
    ("LU", european::luxembourg),
    ("NL", european::netherlands),
    ("NO", european::norway),
    ("PL", european::poland),
    ("PT", european::portugal),
    ("SE", european::sweden),
    ("US", overseas::united_states),
];

/// The digits of an id that is made of so many and nothing else.
fn digits<const N: usize>(id: &str) -> Option<[u32; N]> {
    let digits: Option<Vec<u32>> = id.chars().map(|sign| sign.to_digit(10)).collect();
    digits?.try_into().ok()
}

/// The sum of digits, each times its weight.
fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Whether the last digit is that of Luhn's algorithm (ISO/IEC 7812-1, annex B).
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { *digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    sum.is_multiple_of(10)
}

/// Digits as a number.
fn number(digits: &[u32]) -> u64 {
    digits.iter().fold(0, |number, digit| number * 10 + u64::from(*digit))
}
