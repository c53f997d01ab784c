//! Value added tax ids of Europe. The rules are those that the tax authorities publish; the weights are written as they
//! write them.

use super::{digits, luhn, number, weighed};

pub(super) fn germany(id: &str) -> Option<bool> {
    // ISO 7064, MOD 11,10.
    let digits = digits::<9>(id)?;
    let product = digits[..8].iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    Some((11 - product) % 10 == digits[8])
}

pub(super) fn austria(id: &str) -> Option<bool> {
    let digits = digits::<8>(id)?;
    let crossed = digits[..7].iter().enumerate().map(|(place, digit)| match place % 2 {
        0 => *digit,
        _ => digit * 2 / 10 + digit * 2 % 10,
    });
    let sum: u32 = crossed.sum();
    Some((10 - (sum + 4) % 10) % 10 == digits[7])
}

pub(super) fn belgium(id: &str) -> Option<bool> {
    // Older ones have lost their leading nought.
    let padded = if id.len() == 9 { format!("0{id}") } else { id.to_owned() };
    let digits = digits::<10>(&padded)?;
    Some(97 - number(&digits[..8]) % 97 == number(&digits[8..]))
}

pub(super) fn switzerland(id: &str) -> Option<bool> {
    let id = ["MWST", "TVA", "IVA", "TPV"].iter().find_map(|tax| id.strip_suffix(tax)).unwrap_or(id);
    let digits = digits::<9>(id)?;
    let rest = weighed(&digits[..8], &[5, 4, 3, 2, 7, 6, 5, 4]) % 11;
    Some((11 - rest) % 11 == digits[8])
}

pub(super) fn czechia(id: &str) -> Option<bool> {
    // Ids of nine and ten digits are those of people, by their day of birth: nothing more is checked of them.
    if digits::<9>(id).is_some() || digits::<10>(id).is_some() {
        return Some(true);
    }
    let digits = digits::<8>(id)?;
    let check = 11 - weighed(&digits[..7], &[8, 7, 6, 5, 4, 3, 2]) % 11;
    Some(check % 10 == digits[7])
}

pub(super) fn denmark(id: &str) -> Option<bool> {
    let digits = digits::<8>(id)?;
    Some(weighed(&digits, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}

pub(super) fn finland(id: &str) -> Option<bool> {
    let digits = digits::<8>(id)?;
    let rest = weighed(&digits[..7], &[7, 9, 10, 5, 8, 4, 2]) % 11;
    Some((11 - rest) % 11 == digits[7])
}

pub(super) fn france(id: &str) -> Option<bool> {
    let (key, siren) = id.is_ascii().then(|| id.split_at_checked(2))??;
    let siren = digits::<9>(siren)?;
    if !luhn(&siren) {
        return Some(false);
    }
    match digits::<2>(key) {
        Some(key) => Some(number(&key) == (12 + 3 * (number(&siren) % 97)) % 97),
        // Keys with a letter follow no published rule.
        None => key.chars().all(|sign| sign.is_ascii_alphanumeric()).then_some(true),
    }
}

pub(super) fn italy(id: &str) -> Option<bool> {
    Some(luhn(&digits::<11>(id)?))
}

pub(super) fn netherlands(id: &str) -> Option<bool> {
    let (owner, branch) = id.split_once('B')?;
    let (owner, _) = (digits::<9>(owner)?, digits::<2>(branch)?);
    let of_a_company = weighed(&owner[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == owner[8];
    // Sole traders have ids by ISO 7064, MOD 97-10, over the whole of it.
    let value = |sign: char| sign.to_digit(36).map_or(0, u64::from);
    let rest = format!("NL{id}")
        .chars()
        .map(value)
        .fold(0, |rest, value| (rest * if value > 9 { 100 } else { 10 } + value) % 97);
    Some(of_a_company || rest == 1)
}

pub(super) fn norway(id: &str) -> Option<bool> {
    let digits = digits::<9>(id.strip_suffix("MVA").unwrap_or(id))?;
    let rest = weighed(&digits[..8], &[3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    Some((11 - rest) % 11 == digits[8])
}

pub(super) fn poland(id: &str) -> Option<bool> {
    let digits = digits::<10>(id)?;
    Some(weighed(&digits[..9], &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9])
}

pub(super) fn portugal(id: &str) -> Option<bool> {
    let digits = digits::<9>(id)?;
    let rest = weighed(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    Some(if rest < 2 { digits[8] == 0 } else { 11 - rest == digits[8] })
}

pub(super) fn sweden(id: &str) -> Option<bool> {
    // The organisation number, with the two digits of the tax behind it or without.
    let number = if id.len() == 12 { id.get(..10)? } else { id };
    Some(luhn(&digits::<10>(number)?))
}

pub(super) fn luxembourg(id: &str) -> Option<bool> {
    let digits = digits::<8>(id)?;
    Some(number(&digits[..6]) % 89 == number(&digits[6..]))
}

pub(super) fn britain(id: &str) -> Option<bool> {
    // Nine digits, and three more for a branch.
    let id = if id.len() == 12 { id.get(..9)? } else { id };
    let digits = digits::<9>(id)?;
    let sum = u64::from(weighed(&digits[..7], &[8, 7, 6, 5, 4, 3, 2])) + number(&digits[7..]);
    // Ids given since 2010 have 55 added.
    Some(sum.is_multiple_of(97) || (sum + 55).is_multiple_of(97))
}

pub(super) fn ireland(id: &str) -> Option<bool> {
    const LETTERS: &[u8] = b"WABCDEFGHIJKLMNOPQRSTUV";
    let (numbers, letters) = id.is_ascii().then(|| id.split_at_checked(7))??;
    let numbers = digits::<7>(numbers)?;
    let mut letters = letters.bytes();
    let (check, kind) = (letters.next()?, letters.next());
    let place = |letter: u8| LETTERS.iter().position(|one| *one == letter);
    let kind = kind.map_or(Some(0), place)?;
    let sum = usize::try_from(weighed(&numbers, &[8, 7, 6, 5, 4, 3, 2])).ok()? + 9 * kind;
    letters.next().is_none().then(|| LETTERS[sum % 23] == check)
}

pub(super) fn spain(id: &str) -> Option<bool> {
    const PEOPLE: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    const COMPANIES: &[u8] = b"JABCDEFGHI";
    let id = id.is_ascii().then_some(id)?;
    let (head, check) = id.split_at_checked(8).filter(|(_, check)| check.len() == 1)?;
    let check = *check.as_bytes().first()?;
    // People: eight digits, of which foreigners have X, Y or Z in place of the first.
    let first = head.chars().next()?;
    let of_people = match first {
        'X' | 'Y' | 'Z' => Some(head.replacen(first, &(u32::from(first) - u32::from('X')).to_string(), 1)),
        '0'..='9' => Some(head.to_owned()),
        _ => None,
    };
    if let Some(people) = of_people {
        let rest = usize::try_from(number(&digits::<8>(&people)?) % 23).ok()?;
        return Some(PEOPLE[rest] == check);
    }
    let digits = digits::<7>(head.get(1..)?)?;
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 1 { *digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    let place = (10 - sum % 10) % 10;
    // Some kinds of companies have a letter, others a digit.
    Some(char::from(check).to_digit(10) == Some(place) || COMPANIES.get(place as usize) == Some(&check))
}
