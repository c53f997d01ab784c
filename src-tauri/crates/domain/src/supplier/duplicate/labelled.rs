//! A labelled set of invented suppliers for tests and the bench: some are duplicates of others and known to be, some look like
//! others and are not. The same number and seed always give the same set.

use crate::identity::EntityId;
use crate::supplier::tax_id::{self, Verdict};

mod change;
mod words;

use super::Likeness;
use words::{Country, Written, countries};

/// Of a hundred rows that are made, how many are copies of another.
const COPIES: u64 = 18;

/// Of a hundred rows that are made, how many look like another and are not.
const LOOKALIKES: u64 = 14;

/// A set whose truth is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Labelled {
    /// The suppliers, in no order.
    pub rows: Vec<Row>,
    /// Every pair that is one supplier, the lower id first, in order.
    pub pairs: Vec<(EntityId, EntityId)>,
}

/// An invented supplier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its id.
    pub id: EntityId,
    /// Its name.
    pub name: String,
    /// Its name by law, where that is another.
    pub legal_name: String,
    /// Its country.
    pub country: String,
    /// Its tax ids.
    pub tax_ids: Vec<String>,
    /// Its D-U-N-S number.
    pub duns: String,
    /// Its bank account.
    pub iban: String,
    /// Its e-mail address.
    pub email: String,
    /// Its website.
    pub website: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// Postal code.
    pub postal_code: String,
    /// Phone number.
    pub phone: String,
}

impl Row {
    /// The row as it is compared.
    pub fn likeness(&self) -> Likeness<'_> {
        Likeness {
            id: self.id,
            name: &self.name,
            legal_name: &self.legal_name,
            country: &self.country,
            tax_ids: self.tax_ids.iter().map(String::as_str).collect(),
            duns: &self.duns,
            iban: &self.iban,
            email: &self.email,
            website: &self.website,
            street: &self.street,
            city: &self.city,
            postal_code: &self.postal_code,
            phone: &self.phone,
        }
    }
}

/// Makes so many suppliers.
pub fn make(count: usize, seed: u64) -> Labelled {
    let mut chance = Chance(seed);
    let countries = countries();
    let mut rows: Vec<Row> = Vec::with_capacity(count);
    let mut pairs = Vec::new();
    while rows.len() < count {
        let mut company = Company::invent(&countries, &mut chance);
        let first = rows.len();
        // A base has as many of a hundred chances for a copy and for another that looks like it.
        let bases = 100 - COPIES - LOOKALIKES;
        let is_looked_like = chance.below(bases) < LOOKALIKES;
        if is_looked_like && company.row.tax_ids.is_empty() {
            // Nothing else would tell them apart.
            company.row.tax_ids.push(tax_id(company.country, &mut chance));
        }
        rows.push(company.row.clone());
        if chance.below(bases) < COPIES {
            let copies = if chance.below(6) == 0 { 2 } else { 1 };
            for _ in 0..copies {
                rows.push(change::copy(&company, &mut chance));
            }
        }
        let copies = rows.len();
        if is_looked_like {
            rows.push(change::lookalike(&company, &mut chance));
        }
        let same = copies.min(count);
        for (at, one) in rows[first..same].iter().enumerate() {
            let others = rows[first + at + 1..same].iter();
            pairs.extend(others.map(|other| (one.id.min(other.id), one.id.max(other.id))));
        }
    }
    rows.truncate(count);
    // They lie in no order, as they do in a vendor master.
    rows.sort_by_key(|row| row.id);
    pairs.sort_unstable();
    Labelled { rows, pairs }
}

/// A company, and of what its name is made.
struct Company {
    country: &'static Country,
    parts: Parts,
    city: City,
    row: Row,
}

/// Where a company is.
#[derive(Clone, PartialEq, Eq)]
struct City {
    name: String,
    other_name: String,
    postal_code: String,
}

impl City {
    /// One of the large ones, or a small one that is invented.
    fn choose(country: &Country, chance: &mut Chance) -> Self {
        let (name, other_name, pattern) = *chance.one_of(country.cities);
        if chance.below(100) < 40 {
            let postal_code = chance.digits(pattern);
            return Self { name: name.to_owned(), other_name: other_name.to_owned(), postal_code };
        }
        let (name, other_name) = coined(country, chance);
        let anywhere: String = pattern.chars().map(|sign| if sign.is_ascii_digit() { '#' } else { sign }).collect();
        Self { name, other_name, postal_code: chance.digits(&anywhere) }
    }
}

/// What a name is made of, each in the letters of its country and in Latin ones.
#[derive(Clone)]
struct Parts {
    own: (String, String),
    trade: Option<Written>,
    extra: Option<Written>,
    form: Option<&'static str>,
}

impl Company {
    fn invent(countries: &[&'static Country], chance: &mut Chance) -> Self {
        let country = *chance.one_of(countries);
        let is_family = !country.families.is_empty() && chance.below(100) < 20;
        let own = if is_family { family(country, chance) } else { coined(country, chance) };
        let trade = (is_family || chance.below(100) < 75).then(|| *chance.one_of(country.trades));
        let extra = (chance.below(100) < 25).then(|| *chance.one_of(country.extras));
        let parts = Parts { own, trade, extra, form: Some(chance.one_of(country.forms).0) };
        let city = City::choose(country, chance);
        let row = row(country, &parts, &city, chance);
        Self { country, parts, city, row }
    }
}

/// A row of a company in a city, with numbers of its own.
fn row(country: &'static Country, parts: &Parts, city: &City, chance: &mut Chance) -> Row {
    let domain = format!("{}.example", letters(&name(country, parts, true, false)));
    let has_domain = chance.below(100) < 80;
    let mailbox = *chance.one_of(&["info", "sales", "office", "orders"]);
    let email = match chance.below(100) {
        0..30 => String::new(),
        _ if has_domain => format!("{mailbox}@{domain}"),
        _ => format!("{}{}@gmail.com", letters(&parts.own.1), chance.below(100)),
    };
    Row {
        id: chance.id(),
        name: name(country, parts, false, true),
        legal_name: String::new(),
        country: country.code.to_owned(),
        tax_ids: chance.mostly(80, |chance| tax_id(country, chance)).into_iter().collect(),
        duns: chance.mostly(40, |chance| chance.digits("#########")).unwrap_or_default(),
        iban: chance
            .mostly(50, |chance| chance.digits(&format!("{}####################", country.code)))
            .unwrap_or_default(),
        email,
        website: if has_domain && chance.below(100) < 45 { format!("https://www.{domain}/") } else { String::new() },
        street: format!("{} {}", chance.one_of(country.streets).0, 1 + chance.below(180)),
        city: city.name.clone(),
        postal_code: city.postal_code.clone(),
        phone: chance.mostly(70, |chance| chance.digits(&format!("{} ### ######", country.dial))).unwrap_or_default(),
    }
}

/// The name of these parts, in Latin letters or those of the country, with its legal form or without.
fn name(country: &Country, parts: &Parts, is_latin: bool, has_form: bool) -> String {
    let written = |word: Written| if is_latin && !word.1.is_empty() { word.1 } else { word.0 };
    let own = if is_latin { &parts.own.1 } else { &parts.own.0 };
    let words = [Some(own.as_str()), parts.trade.map(written), parts.extra.map(written)];
    let form = parts.form.filter(|_| has_form);
    let (before, behind) = if country.is_form_first { (form, None) } else { (None, form) };
    let words: Vec<&str> = before.into_iter().chain(words.into_iter().flatten()).chain(behind).collect();
    words.join(if is_latin { " " } else { country.space })
}

/// A name coined from syllables.
fn coined(country: &Country, chance: &mut Chance) -> (String, String) {
    let syllables = if country.space.is_empty() { 3 + chance.below(2) } else { 2 + chance.below(2) };
    let (mut own, mut latin) = (String::new(), String::new());
    for _ in 0..syllables {
        for sounds in [country.sounds.first, country.sounds.middle, country.sounds.last] {
            let sound = chance.one_of(sounds);
            own.push_str(sound.0);
            latin.push_str(sound.1);
        }
    }
    (capital(&own), capital(&latin))
}

/// The name of one family or two.
fn family(country: &Country, chance: &mut Chance) -> (String, String) {
    let first = chance.one_of(country.families).0;
    let own = match chance.below(3) {
        0 => format!("{first} & {}", chance.one_of(country.families).0),
        _ => first.to_owned(),
    };
    (own.clone(), own)
}

/// A tax id that its country takes for right, where that can be told.
fn tax_id(country: &Country, chance: &mut Chance) -> String {
    loop {
        let id = chance.digits(country.tax_id);
        if matches!(tax_id::check(country.code, &id), Verdict::Right | Verdict::Unchecked) {
            return id;
        }
    }
}

/// A word with a capital.
fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}

/// The plain letters of a text, for a domain.
fn letters(text: &str) -> String {
    super::letters::fold(text).chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Chance that is the same for the same seed (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        super::prepared::mixed(0, self.0)
    }

    /// A number below another one.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A place in a list of so many.
    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.place(list.len())]
    }

    /// Something in so many of a hundred cases.
    fn mostly<T>(&mut self, percent: u64, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(100) < percent).then(|| make(self))
    }

    /// A text whose `#` are digits.
    fn digits(&mut self, pattern: &str) -> String {
        pattern
            .chars()
            .map(|sign| if sign == '#' { char::from_digit((self.next() % 10) as u32, 10).unwrap_or('0') } else { sign })
            .collect()
    }

    fn id(&mut self) -> EntityId {
        EntityId(uuid::Uuid::from_u64_pair(self.next(), self.next()))
    }
}
