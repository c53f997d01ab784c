//! How a supplier comes into a vendor master twice, and what only looks as if it did.

use super::words::Country;
use super::{Chance, City, Company, Parts, Row, letters, name, row, tax_id};

/// The same company as somebody else typed it.
pub(super) fn copy(company: &Company, chance: &mut Chance) -> Row {
    let country = company.country;
    let original = &company.row;
    let mut copy = Row { id: chance.id(), ..original.clone() };
    copy.name = other_name(company, chance);
    change_numbers(&mut copy, country, chance);
    change_contacts(&mut copy, company, chance);
    change_place(&mut copy, company, chance);
    // What was typed nowhere can't be found by anybody: something of the original stays.
    let is_told = |row: &Row| {
        let same_number = row.tax_ids.first().is_some_and(|id| original.tax_ids.contains(id));
        let same_contact = !row.phone.is_empty() || !row.email.is_empty();
        same_number || same_contact || row.city == original.city || row.postal_code == original.postal_code
    };
    if !is_told(&copy) {
        copy.city.clone_from(&original.city);
    }
    copy
}

/// The name with one change, or two.
fn other_name(company: &Company, chance: &mut Chance) -> String {
    let country = company.country;
    let mut parts = company.parts.clone();
    match chance.below(4) {
        0 => parts.form = None,
        1 => parts.form = parts.form.and_then(|form| country.forms.iter().find(|one| one.0 == form)).map(|one| one.1),
        2 if chance.below(4) == 0 => parts.form = Some(chance.one_of(country.forms).0),
        _ => {}
    }
    match chance.below(8) {
        0 => parts.extra = None,
        1 => parts.extra = Some(*chance.one_of(country.extras)),
        2 if parts.trade.is_some() && country.families.iter().all(|family| !parts.own.0.starts_with(family.0)) => {
            parts.trade = None;
        }
        _ => {}
    }
    let is_foreign = parts.own.0 != parts.own.1;
    // Chinese names in Latin letters are others, not spellings.
    let is_latin = is_foreign && !country.space.is_empty() && chance.below(2) == 0;
    let mut changed = name(country, &parts, is_latin, true);
    for _ in 0..=chance.below(2) {
        changed = respelt(&changed, &parts, country, chance);
    }
    changed
}

/// A name in another spelling.
fn respelt(name: &str, parts: &Parts, country: &Country, chance: &mut Chance) -> String {
    match chance.below(8) {
        0 => typo(name, chance),
        1 => typo(name, chance),
        2 => name.to_uppercase(),
        3 => umlauts(name, "ae", "oe", "ue"),
        4 => umlauts(name, "a", "o", "u"),
        5 if !country.space.is_empty() => swapped(name),
        6 => match parts.trade {
            Some((trade, _)) if !country.space.is_empty() && trade.chars().count() > 6 => {
                let short: String = trade.chars().take(4).collect();
                name.replacen(trade, &format!("{short}."), 1)
            }
            _ => name.to_owned(),
        },
        _ => name.replace(" & ", " und ").replace('-', " "),
    }
}

/// One slip in a word of five letters or more: a letter too few, too many, two swapped, or another.
fn typo(name: &str, chance: &mut Chance) -> String {
    let mut signs: Vec<char> = name.chars().collect();
    let within = |at: usize, signs: &[char]| {
        let before = signs[..at].iter().rev().take_while(|sign| sign.is_alphabetic()).count();
        let behind = signs[at..].iter().take_while(|sign| sign.is_alphabetic()).count();
        before > 0 && behind > 1 && before + behind > 4
    };
    let places: Vec<usize> = (0..signs.len()).filter(|at| within(*at, &signs)).collect();
    if places.is_empty() {
        return name.to_owned();
    }
    let at = *chance.one_of(&places);
    match chance.below(4) {
        0 => {
            signs.remove(at);
        }
        1 => signs.insert(at, signs[at]),
        2 => signs.swap(at, at + 1),
        _ => signs[at] = *chance.one_of(&['a', 'e', 'i', 'n', 'r', 's', 't']),
    }
    signs.into_iter().collect()
}

/// A name whose umlauts are spelt in another way.
fn umlauts(name: &str, a: &str, o: &str, u: &str) -> String {
    let pairs = [
        ('ä', a),
        ('ö', o),
        ('ü', u),
        ('ø', o),
        ('æ', "ae"),
        ('ß', "ss"),
        ('é', "e"),
        ('è', "e"),
        ('ñ', "n"),
        ('ó', "o"),
        ('ł', "l"),
    ];
    pairs.iter().fold(name.to_owned(), |name, (from, to)| name.replace(*from, to))
}

/// A name whose first two words have changed places.
fn swapped(name: &str) -> String {
    let mut words: Vec<&str> = name.split(' ').collect();
    if words.len() > 2 && words.iter().take(2).all(|word| word.chars().count() > 3) {
        words.swap(0, 1);
    }
    words.join(" ")
}

fn change_numbers(copy: &mut Row, country: &Country, chance: &mut Chance) {
    match chance.below(10) {
        0..5 => copy.tax_ids.clear(),
        5 | 6 => copy.tax_ids.iter_mut().for_each(|id| *id = spaced(id)),
        7 => copy.tax_ids.iter_mut().for_each(|id| *id = mistyped(id, chance)),
        _ if copy.tax_ids.is_empty() => copy.tax_ids = vec![tax_id(country, chance)],
        _ => {}
    }
    if chance.below(2) == 0 {
        copy.duns.clear();
    }
    match chance.below(4) {
        0 | 1 => copy.iban.clear(),
        // A company has more than one account.
        2 if !copy.iban.is_empty() => copy.iban = chance.digits(&format!("{}####################", country.code)),
        _ => copy.iban = spaced(&copy.iban),
    }
}

fn change_contacts(copy: &mut Row, company: &Company, chance: &mut Chance) {
    match chance.below(6) {
        0 | 1 => copy.email.clear(),
        2 if !copy.email.is_empty() => copy.email = format!("{}@gmx.net", letters(&company.parts.own.1)),
        3 => copy.email = copy.email.replace("info@", "rechnung@"),
        _ => {}
    }
    match chance.below(3) {
        0 => copy.website.clear(),
        1 => copy.website = copy.website.replace("https://www.", "").trim_end_matches('/').to_uppercase(),
        _ => {}
    }
    match chance.below(4) {
        0 => copy.phone.clear(),
        1 => copy.phone = copy.phone.replace(company.country.dial, "0").replace(' ', ""),
        2 => copy.phone = copy.phone.replace(' ', "-").replacen('+', "00", 1),
        _ => copy.phone = copy.phone.replacen(' ', " (0) ", 1),
    }
}

fn change_place(copy: &mut Row, company: &Company, chance: &mut Chance) {
    let country = company.country;
    if chance.below(2) == 0 {
        copy.city.clone_from(&company.city.other_name);
    }
    if let Some((street, other)) = country.streets.iter().find(|(street, _)| copy.street.starts_with(street))
        && chance.below(2) == 0
    {
        copy.street = copy.street.replacen(street, other, 1);
    }
    match chance.below(10) {
        0 => copy.street.clear(),
        1 => copy.postal_code.clear(),
        // It has moved within the town.
        2 => copy.street = format!("{} {}", chance.one_of(country.streets).0, 1 + chance.below(180)),
        _ => {}
    }
}

/// A number in groups.
fn spaced(number: &str) -> String {
    number.chars().enumerate().fold(String::new(), |mut spaced, (at, sign)| {
        if at > 1 && (at - 2) % 3 == 0 {
            spaced.push(' ');
        }
        spaced.push(sign);
        spaced
    })
}

/// A number with another digit.
fn mistyped(number: &str, chance: &mut Chance) -> String {
    let mut signs: Vec<char> = number.chars().collect();
    let digits: Vec<usize> = (0..signs.len()).filter(|at| signs[*at].is_ascii_digit()).collect();
    if !digits.is_empty() {
        let at = *chance.one_of(&digits);
        let digit = signs[at].to_digit(10).unwrap_or_default();
        signs[at] = char::from_digit((digit + 1) % 10, 10).unwrap_or('0');
    }
    signs.into_iter().collect()
}

/// Another company that looks like this one: of the same family or owner, or a branch that is a company of its own.
pub(super) fn lookalike(company: &Company, chance: &mut Chance) -> Row {
    let country = company.country;
    let mut parts = company.parts.clone();
    let mut city = company.city.clone();
    let is_near = chance.below(2) == 0;
    match chance.below(3) {
        // Another trade of the same family or owner.
        0 => {
            let other = (1..).map(|_| *chance.one_of(country.trades)).take(8).find(|trade| Some(*trade) != parts.trade);
            parts.trade = other;
        }
        // The same name in another town.
        1 => city = City::choose(country, chance),
        // The parent of it: the name alone, or with what parents are called.
        _ => {
            parts.extra = if parts.trade.take().is_none() { Some(*chance.one_of(country.extras)) } else { None };
            parts.form = Some(chance.one_of(country.forms).0);
        }
    }
    let mut look = row(country, &parts, &city, chance);
    look.tax_ids = vec![tax_id(country, chance)];
    if is_near && city == company.city {
        look.postal_code.clone_from(&company.row.postal_code);
        look.street.clone_from(&company.row.street);
        look.phone.clone_from(&company.row.phone);
    }
    if chance.below(2) == 0 {
        look.website.clone_from(&company.row.website);
        look.email.clone_from(&company.row.email);
    }
    look
}
