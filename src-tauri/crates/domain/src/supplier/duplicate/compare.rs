//! Comparing two suppliers: what speaks for their being one, what against it, and a score of both.

use super::Reason;
use super::letters::is_written_together;
use super::prepared::{Name, Prepared, Supplier, Vocabulary, Word};
use crate::supplier::tax_id::Verdict;

/// What evidence counts. The points are added up and held between 0 and 100.
mod points {
    /// The same tax id in one country, or the country isn't stated.
    pub(super) const TAX_ID: f32 = 80.0;
    /// Tax ids that differ in one sign, of which one is wrong by its country's rule.
    pub(super) const TAX_ID_MISTYPED: f32 = 25.0;
    pub(super) const DUNS: f32 = 70.0;
    pub(super) const IBAN: f32 = 45.0;
    /// A name that is the same in every word; one that is similar counts a part of it.
    pub(super) const NAME: f32 = 66.0;
    pub(super) const DOMAIN: f32 = 20.0;
    pub(super) const MAILBOX: f32 = 25.0;
    pub(super) const ADDRESS: f32 = 20.0;
    /// The same town, and nothing more.
    pub(super) const TOWN: f32 = 6.0;
    pub(super) const PHONE: f32 = 20.0;
    /// A name that others have too, each time that their number doubles, and at most.
    pub(super) const NAMESAKES: f32 = -6.0;
    pub(super) const MOST_NAMESAKES: f32 = -24.0;
    pub(super) const OTHER_TAX_ID: f32 = -40.0;
    /// Other ids, of which one is wrong and says little.
    pub(super) const DOUBTFUL_TAX_ID: f32 = -12.0;
    pub(super) const OTHER_DUNS: f32 = -20.0;
    pub(super) const OTHER_COUNTRY: f32 = -25.0;
    pub(super) const OTHER_PLACE: f32 = -10.0;
    pub(super) const OTHER_DOMAIN: f32 = -6.0;
    pub(super) const OTHER_FORM: f32 = -3.0;
}

/// The score above which suppliers with different valid tax ids never come by name, place and contact alone: they are two
/// companies, however near to each other.
const OTHER_COMPANY: f32 = 45.0;

/// Likeness of names below which they say nothing.
const LEAST_ALIKE: f32 = 0.6;

/// Likeness of names from which on they are told to be similar.
const SIMILAR: f32 = 0.7;

/// Names from which on a word is taken to be meant as it is written: `Meyer` is no slip for `Mayer` where both are common.
const KNOWN_WORD: u32 = 4;

/// What two known words that differ by a slip are still worth.
const KNOWN_WORDS: f32 = 0.55;

/// What an abbreviation is worth of its word.
const ABBREVIATION: f32 = 0.9;

/// What the initials of a name are worth of it.
const INITIALS: f32 = 0.8;

/// What words that one name has more than the other count against it, of what they weigh. Half of it is what words count that
/// stand against others.
const WORDS_LEFT_OUT: f32 = 0.4;

/// The score of two suppliers and its reasons, if it is no less than what is asked for.
pub(super) fn compare(all: &Prepared, one: &Supplier, other: &Supplier, least: u8) -> Option<(u8, Vec<Reason>)> {
    let mut found = Found { sum: 0.0, most: 100.0, reasons: Vec::new() };
    let tax_ids = tax_ids(one, other);
    let is_same_tax_id = matches!(tax_ids, Some(TaxIds::Same | TaxIds::SameOfMany));
    names(all, one, other, is_same_tax_id, &mut found);
    numbers(one, other, tax_ids, &mut found);
    contacts(one, other, &mut found);
    // Most pairs end here: no place could make up for what is missing.
    if least > 0 && found.sum + points::ADDRESS < f32::from(least) - 1.0 {
        return None;
    }
    places(one, other, &mut found);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is held between 0 and 100")]
    let score = found.sum.clamp(0.0, found.most).round() as u8;
    (score >= least).then_some((score, found.reasons))
}

/// What was found so far.
struct Found {
    sum: f32,
    most: f32,
    reasons: Vec<Reason>,
}

impl Found {
    fn add(&mut self, reason: Reason, points: f32) {
        self.sum += points;
        self.reasons.push(reason);
    }
}

fn names(all: &Prepared, one: &Supplier, other: &Supplier, is_same_tax_id: bool, found: &mut Found) {
    let mut best = 0.0_f32;
    let mut forms = None;
    let mut namesakes = 0;
    for name in &one.names {
        for their in &other.names {
            let alike = alike(&all.vocabulary, name, their);
            if alike > best {
                (best, forms) = (alike, name.form.zip(their.form));
                namesakes = name.namesakes.max(their.namesakes);
            }
        }
    }
    if best >= 1.0 {
        found.add(Reason::SameName, points::NAME);
    } else if best >= LEAST_ALIKE {
        let part = (best - LEAST_ALIKE) / (1.0 - LEAST_ALIKE);
        found.sum += points::NAME * part.sqrt();
        if best >= SIMILAR {
            found.reasons.push(Reason::SimilarName);
        }
    }
    // Namesakes with one tax id are the same company at many sites.
    if best >= LEAST_ALIKE && namesakes > 2 && !is_same_tax_id {
        #[expect(clippy::cast_precision_loss, reason = "counts of names are small")]
        let doublings = (namesakes as f32 / 2.0).log2();
        found.sum += (points::NAMESAKES * doublings).max(points::MOST_NAMESAKES);
    }
    if forms.is_some_and(|(form, their)| form != their) {
        found.add(Reason::OtherLegalForm, points::OTHER_FORM);
    }
}

fn numbers(one: &Supplier, other: &Supplier, tax_ids: Option<TaxIds>, found: &mut Found) {
    let is_one_country = one.country == other.country || one.country.is_empty() || other.country.is_empty();
    let is_same_duns = one.duns != 0 && one.duns == other.duns;
    let is_same_iban = one.iban != 0 && one.iban == other.iban;
    let is_alike = found.reasons.iter().any(|reason| matches!(reason, Reason::SameName | Reason::SimilarName));
    match tax_ids {
        // Many under one id are a company at many sites, or it was typed to get past a field: their names tell.
        Some(TaxIds::SameOfMany) if !is_alike => {}
        Some(TaxIds::Same | TaxIds::SameOfMany) if is_one_country => found.add(Reason::SameTaxId, points::TAX_ID),
        // The numbers of two countries are the same by chance, or one country is wrong.
        Some(TaxIds::Same | TaxIds::SameOfMany) => found.add(Reason::SameTaxId, points::TAX_ID / 2.0),
        Some(TaxIds::Mistyped) => found.add(Reason::MistypedTaxId, points::TAX_ID_MISTYPED),
        Some(TaxIds::Doubtful) => found.add(Reason::OtherTaxId, points::DOUBTFUL_TAX_ID),
        // Across borders a company has a tax id a country: the country itself counts against it.
        Some(TaxIds::Other) if !is_one_country => {}
        Some(TaxIds::Other) => {
            found.add(Reason::OtherTaxId, points::OTHER_TAX_ID);
            if !is_same_duns && !is_same_iban {
                found.most = OTHER_COMPANY;
            }
        }
        None => {}
    }
    if is_same_duns {
        found.add(Reason::SameDuns, points::DUNS);
    } else if one.duns != 0 && other.duns != 0 {
        found.add(Reason::OtherDuns, points::OTHER_DUNS);
    }
    if is_same_iban {
        found.add(Reason::SameIban, points::IBAN);
    }
    if !is_one_country {
        found.add(Reason::OtherCountry, points::OTHER_COUNTRY);
    }
}

/// What the tax ids of two suppliers say of each other.
enum TaxIds {
    Same,
    /// The same, and many others have it too.
    SameOfMany,
    Mistyped,
    Doubtful,
    Other,
}

fn tax_ids(one: &Supplier, other: &Supplier) -> Option<TaxIds> {
    let mut said = None;
    for id in &one.tax_ids {
        for their in &other.tax_ids {
            if id.bare == their.bare {
                return Some(if id.is_of_many { TaxIds::SameOfMany } else { TaxIds::Same });
            }
            if id.bare.len() != their.bare.len() || matches!(said, Some(TaxIds::Mistyped)) {
                // Ids of other lengths are of another kind: a company has one of value added tax and one of income.
                continue;
            }
            let is = |verdict: Verdict| id.verdict == verdict || their.verdict == verdict;
            said = Some(match strsim::osa_distance(&id.bare, &their.bare) {
                1 if is(Verdict::WrongCheck) => TaxIds::Mistyped,
                // Check digits find every slip of one sign: where both are right all the same, their country has none.
                0..=1 => TaxIds::Doubtful,
                2 if is(Verdict::WrongCheck) => TaxIds::Doubtful,
                _ if is(Verdict::WrongForm) => TaxIds::Doubtful,
                _ => TaxIds::Other,
            });
        }
    }
    said
}

fn contacts(one: &Supplier, other: &Supplier, found: &mut Found) {
    if one.mailbox != 0 && one.mailbox == other.mailbox {
        found.add(Reason::SameMailbox, points::MAILBOX);
    }
    if one.domains.iter().any(|domain| other.domains.contains(domain)) {
        found.add(Reason::SameDomain, points::DOMAIN);
    } else if !one.domains.is_empty() && !other.domains.is_empty() {
        found.add(Reason::OtherDomain, points::OTHER_DOMAIN);
    }
    if one.phone != 0 && one.phone == other.phone {
        found.add(Reason::SamePhone, points::PHONE);
    }
}

fn places(one: &Supplier, other: &Supplier, found: &mut Found) {
    let is_known = |a: &str, b: &str| !a.is_empty() && !b.is_empty();
    let is_same = |a: &str, b: &str| is_known(a, b) && a == b;
    let is_code = is_same(&one.postal_code, &other.postal_code);
    let is_city = is_same(&one.city, &other.city)
        || is_known(&one.city, &other.city) && strsim::jaro_winkler(&one.city, &other.city) >= 0.92;
    let is_street = || {
        let is_same = one.street == other.street || strsim::jaro_winkler(&one.street, &other.street) >= 0.9;
        is_known(&one.street, &other.street) && is_same
    };
    if (is_code || is_city) && one.house == other.house && is_street() {
        found.add(Reason::SameAddress, points::ADDRESS);
    } else if is_code || is_city {
        found.sum += points::TOWN;
    } else if is_known(&one.city, &other.city) || is_known(&one.postal_code, &other.postal_code) {
        found.add(Reason::OtherPlace, points::OTHER_PLACE);
    }
}

/// How much two names are alike, from 0 to 1: words by their weights, a word that stands in one only counts against it. Only
/// names of the same words are 1.
fn alike(vocabulary: &Vocabulary, one: &Name, other: &Name) -> f32 {
    if one.sorted == other.sorted || one.joined == other.joined {
        return 1.0;
    }
    let (mut left, mut right) = (one.words.clone(), other.words.clone());
    let (mut matched, mut total) = (0.0, 0.0);
    left.retain(|number| {
        let Some(at) = right.iter().position(|their| their == number) else { return true };
        right.swap_remove(at);
        let weight = vocabulary.word(*number).weight;
        matched += weight;
        total += weight;
        false
    });
    right.sort_unstable();
    left.sort_unstable();
    while let Some((at, their, value)) = nearest(vocabulary, &left, &right) {
        let (word, other) = (vocabulary.word(left.remove(at)), vocabulary.word(right.remove(their)));
        // A slip is rarer than its word and would weigh too much.
        let weight = word.weight.min(other.weight);
        matched += weight * value;
        total += weight;
    }
    let rest = |words: &[u32]| words.iter().map(|number| vocabulary.word(*number).weight).sum::<f32>();
    let is_part = left.is_empty() || right.is_empty();
    total += (rest(&left) + rest(&right)) * if is_part { WORDS_LEFT_OUT } else { 0.5 };
    let by_words = if total > 0.0 { matched / total } else { 0.0 };
    let most = by_words.max(together(one, other)).max(by_initials(vocabulary, one, other));
    most.min(0.99)
}

/// The pair of words that are nearest to each other: both places and what it is worth.
fn nearest(vocabulary: &Vocabulary, left: &[u32], right: &[u32]) -> Option<(usize, usize, f32)> {
    let mut best: Option<(usize, usize, f32)> = None;
    for (at, one) in left.iter().enumerate() {
        for (their, other) in right.iter().enumerate() {
            let (one, other) = (vocabulary.word(*one), vocabulary.word(*other));
            let value = near(one, other);
            // Of two that are as near the texts decide, so that it doesn't matter which name is on the left.
            let texts =
                |one: &Word, other: &Word| (one.text.clone().min(other.text.clone()), one.weight.min(other.weight));
            let is_nearer = best.map_or(value > 0.0, |(a, b, most)| {
                let last = (vocabulary.word(left[a]), vocabulary.word(right[b]));
                value > most || value.total_cmp(&most).is_eq() && texts(one, other) < texts(last.0, last.1)
            });
            if is_nearer {
                best = Some((at, their, value));
            }
        }
    }
    best
}

/// What a word is worth of another one: a slip or an abbreviation of it, or nothing.
fn near(one: &Word, other: &Word) -> f32 {
    let (short, long) = if one.letters <= other.letters { (one, other) } else { (other, one) };
    if short.letters < 3 {
        // An initial of a word.
        let is_initial = short.letters == 1 && short.text.is_ascii() && long.text.starts_with(&short.text);
        return if is_initial { 0.5 } else { 0.0 };
    }
    let more = long.letters - short.letters;
    if more >= 2 && short.letters <= 6 && long.text.starts_with(&short.text) {
        return ABBREVIATION;
    }
    let allowed = match long.letters {
        0..=3 => return 0.0,
        4..=7 => 1,
        8..=12 => 2,
        _ => 3,
    };
    // A slip changes two letters at most: one that goes and one that comes.
    if more > allowed || (one.bits ^ other.bits).count_ones() > 2 * allowed || !begins_alike(one, other) {
        return 0.0;
    }
    let slips = strsim::osa_distance(&one.text, &other.text);
    if slips > allowed as usize {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "words are short")]
    let value = 1.0 - 0.7 * slips as f32 / long.letters as f32;
    let is_known = one.names.min(other.names) >= KNOWN_WORD && one.sound != other.sound;
    if is_known { value * KNOWN_WORDS } else { value }
}

/// Whether it is worth to count slips: one of the first two letters is the same.
fn begins_alike(one: &Word, other: &Word) -> bool {
    let first_two = |word: &Word| {
        let mut signs = word.text.chars();
        (signs.next(), signs.next())
    };
    let ((a, b), (c, d)) = (first_two(one), first_two(other));
    a == c || b == d || a == d || b == c
}

/// Likeness of names that are parted into words in another way, or not at all: `Stahl Bau` and `Stahlbau`.
fn together(one: &Name, other: &Name) -> f32 {
    let (short, long) = if one.core.len() <= other.core.len() { (one, other) } else { (other, one) };
    let is_together = short.core.starts_with(is_written_together);
    let is_parted = one.words.len() != other.words.len() || is_together;
    // Five characters of China have more than one word.
    let (least, more) = if is_together { (15, 3) } else { (8, 1) };
    if !is_parted || short.core.len() < least || long.core.len() - short.core.len() > more {
        return 0.0;
    }
    if strsim::osa_distance(&one.core, &other.core) <= 1 { 0.93 } else { 0.0 }
}

/// Likeness of a name and the initials of another.
fn by_initials(vocabulary: &Vocabulary, one: &Name, other: &Name) -> f32 {
    let (short, long) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let ([initials], [_, _, _, ..]) = (short.words.as_slice(), long.words.as_slice()) else { return 0.0 };
    let initials = &vocabulary.word(*initials).text;
    let firsts = long.words.iter().map(|number| vocabulary.word(*number).text.chars().next());
    if initials.chars().map(Some).eq(firsts) { INITIALS } else { 0.0 }
}
