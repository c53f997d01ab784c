//! Tax ids outside Europe.

use super::{digits, number, weighed};

pub(super) fn australia(id: &str) -> Option<bool> {
    // The Australian Business Number: one is taken from the first digit.
    let mut digits = digits::<11>(id)?;
    digits[0] = digits[0].checked_sub(1)?;
    Some(weighed(&digits, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).is_multiple_of(89))
}

pub(super) fn brazil(id: &str) -> Option<bool> {
    // The CNPJ of a company.
    let digits = digits::<14>(id)?;
    let check = |sum: u32| if sum % 11 < 2 { 0 } else { 11 - sum % 11 };
    let first = check(weighed(&digits[..12], &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
    let second = check(weighed(&digits[..13], &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
    Some(first == digits[12] && second == digits[13])
}

pub(super) fn china(id: &str) -> Option<bool> {
    // The unified social credit identifier (GB 32100-2015); older ids of fifteen digits aren't checked.
    const SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    if digits::<15>(id).is_some() {
        return Some(true);
    }
    let values: Option<Vec<usize>> = id.chars().map(|sign| SIGNS.find(sign)).collect();
    let values: [usize; 18] = values?.try_into().ok()?;
    let mut weight = 1;
    let sum: usize = values[..17]
        .iter()
        .map(|value| {
            let part = value * weight;
            weight = weight * 3 % 31;
            part
        })
        .sum();
    Some((31 - sum % 31) % 31 == values[17])
}

pub(super) fn india(id: &str) -> Option<bool> {
    // The GSTIN: state, the company's own number, entity, Z, check.
    let values: Option<Vec<u32>> = id.chars().map(|sign| sign.to_digit(36)).collect();
    let values: [u32; 15] = values?.try_into().ok()?;
    let sum: u32 = values[..14]
        .iter()
        .enumerate()
        .map(|(place, value)| value * if place % 2 == 0 { 1 } else { 2 })
        .map(|part| part / 36 + part % 36)
        .sum();
    Some((36 - sum % 36) % 36 == values[14])
}

pub(super) fn united_states(id: &str) -> Option<bool> {
    // An employer identification number has no check digit; none begins with 00.
    let digits = digits::<9>(id)?;
    Some(number(&digits[..2]) != 0)
}
