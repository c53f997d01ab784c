//! Suppliers made ready to be compared: each text is read once, not once for every pair in which it stands.

use std::collections::HashMap;

use super::Likeness;
use super::letters::{fold, is_written_together, sound};
use super::names::{self, Form};
use crate::identity::EntityId;
use crate::supplier::tax_id::{self, Verdict};

/// What a generic word weighs of what it would weigh by how rare it is.
const GENERIC_WEIGHT: f32 = 0.3;

/// Digits of a phone number that are compared: those in front are written in too many ways.
const PHONE_DIGITS: usize = 8;

/// Suppliers that may share a number, domain or address before it says nothing about them: it is a placeholder, or that of a
/// tax adviser or a platform.
const MOST_SHARING: u32 = 25;

/// The suppliers, in the order of their ids, and the words of all their names.
pub(super) struct Prepared {
    pub suppliers: Vec<Supplier>,
    pub vocabulary: Vocabulary,
}

/// A supplier as it is compared. Texts that are only asked to be equal are hashes; 0 is nothing.
pub(super) struct Supplier {
    pub id: EntityId,
    /// Its name and its legal name, where that is another.
    pub names: Vec<Name>,
    pub country: String,
    pub tax_ids: Vec<TaxId>,
    pub duns: u64,
    pub iban: u64,
    /// Domains of its own.
    pub domains: Vec<u64>,
    /// Its e-mail address, where its domain is anybody's.
    pub mailbox: u64,
    pub street: String,
    pub house: String,
    pub city: String,
    pub postal_code: String,
    pub phone: u64,
}

/// A name in numbers of words.
pub(super) struct Name {
    /// Its words in their order.
    pub words: Vec<u32>,
    /// The same in the order of their numbers.
    pub sorted: Vec<u32>,
    /// Its words without spaces.
    pub joined: String,
    /// The same without generic words, where it has others.
    pub core: String,
    pub form: Option<Form>,
    /// Names of the same words, but for generic ones and their order.
    pub namesakes: u32,
}

/// A tax id.
pub(super) struct TaxId {
    /// Its letters and digits without the code of the country.
    pub bare: String,
    /// Whether it is right or wrong by the rule of its country.
    pub verdict: Verdict,
    /// Whether more suppliers have it than can be rows of one company by accident.
    pub is_of_many: bool,
}

/// The words of all names, by number.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, u32>,
    words: Vec<Word>,
}

/// A word.
pub(super) struct Word {
    pub text: String,
    pub letters: u32,
    /// Which letters it has, a bit each: words that differ in many bits differ in many places.
    pub bits: u32,
    pub is_generic: bool,
    pub sound: u64,
    /// Names in which it stands.
    pub names: u32,
    /// What it weighs: the more, the fewer names have it.
    pub weight: f32,
}

impl Vocabulary {
    /// The word of a number.
    pub fn word(&self, number: u32) -> &Word {
        &self.words[number as usize]
    }

    fn number(&mut self, text: String) -> u32 {
        if let Some(number) = self.numbers.get(&text) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(Word {
            letters: u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
            bits: text.chars().fold(0, |bits, sign| bits | 1 << (u32::from(sign) % 32)),
            is_generic: names::is_generic(&text),
            sound: hash(0, &sound(&text)),
            names: 0,
            weight: 0.0,
            text: text.clone(),
        });
        self.numbers.insert(text, number);
        number
    }

    /// Weighs each word by its inverse document frequency.
    #[expect(clippy::cast_precision_loss, reason = "counts of names are small")]
    fn weigh(&mut self, suppliers: &[Supplier]) {
        for name in suppliers.iter().flat_map(|supplier| &supplier.names) {
            let mut last = None;
            for number in &name.sorted {
                if last != Some(*number) {
                    self.words[*number as usize].names += 1;
                }
                last = Some(*number);
            }
        }
        let all = suppliers.len() as f32;
        for word in &mut self.words {
            let rarity = (1.0 + all / word.names.max(1) as f32).ln();
            word.weight = if word.is_generic { rarity * GENERIC_WEIGHT } else { rarity };
        }
    }
}

/// Makes suppliers ready.
pub(super) fn prepare(suppliers: &[Likeness<'_>]) -> Prepared {
    let mut order: Vec<&Likeness<'_>> = suppliers.iter().collect();
    // The same suppliers in another order are the same: everything below counts from this one.
    order.sort_by_key(|supplier| supplier.id);
    order.dedup_by_key(|supplier| supplier.id);
    let mut vocabulary = Vocabulary::default();
    let mut suppliers: Vec<Supplier> = order.into_iter().map(|one| read(one, &mut vocabulary)).collect();
    vocabulary.weigh(&suppliers);
    count_namesakes(&mut suppliers, &vocabulary);
    forget_what_many_share(&mut suppliers);
    Prepared { suppliers, vocabulary }
}

fn read(one: &Likeness<'_>, vocabulary: &mut Vocabulary) -> Supplier {
    let country = one.country.trim().to_uppercase();
    let mut names: Vec<Name> = Vec::new();
    for text in [one.name, one.legal_name] {
        let name = names::read(text);
        let words: Vec<u32> = name.words.iter().map(|word| vocabulary.number(word.clone())).collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        if !words.is_empty() && names.iter().all(|other| other.words != words) {
            names.push(Name { core: core(&name), joined: name.joined, words, sorted, form: name.form, namesakes: 0 });
        } else if let Some(same) = names.iter_mut().find(|other| other.words == words) {
            same.form = same.form.or(name.form);
        }
    }
    let tax_ids = one.tax_ids.iter().filter_map(|id| tax_id(&country, id)).collect();
    let (street, house) = names::street(one.street);
    let (domains, mailbox) = internet(one.email, one.website);
    let digits: String = one.phone.chars().filter(char::is_ascii_digit).collect();
    let phone = digits.get(digits.len().saturating_sub(PHONE_DIGITS)..).filter(|end| end.len() >= 6 && is_real(end));
    let duns: String = one.duns.chars().filter(char::is_ascii_digit).collect();
    let iban: String = one.iban.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    Supplier {
        id: one.id,
        names,
        tax_ids,
        duns: if duns.len() == 9 && is_real(&duns) { hash(0, &duns) } else { 0 },
        iban: if iban.len() >= 15 && is_real(&iban) { hash(0, &iban) } else { 0 },
        domains,
        mailbox,
        street,
        house,
        city: names::place(one.city),
        postal_code: one.postal_code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase(),
        phone: phone.map_or(0, |end| hash(0, end)),
        country,
    }
}

/// The words of a name that aren't generic, without spaces. What is written without spaces has no words to leave out.
fn core(name: &names::Name) -> String {
    let is_together = name.joined.starts_with(is_written_together);
    let core: String = name.words.iter().map(String::as_str).filter(|word| !names::is_generic(word)).collect();
    if is_together || core.is_empty() { name.joined.clone() } else { core }
}

fn tax_id(country: &str, id: &str) -> Option<TaxId> {
    let bare = tax_id::bare(country, id);
    let verdict = tax_id::check(country, id);
    (bare.len() >= 6 && is_real(&bare)).then_some(TaxId { bare, verdict, is_of_many: false })
}

/// Whether a number may be one: `000000000` and `123456789` were typed to get past a field.
fn is_real(number: &str) -> bool {
    let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
    let steps = |step: u8| digits.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(step));
    digits.len() >= 4 && !steps(0) && !steps(1) && !steps(u8::MAX)
}

/// The domains of an address and a website, and the address where its domain is anybody's.
fn internet(email: &str, website: &str) -> (Vec<u64>, u64) {
    let email = fold(email.trim());
    let mut mailbox = 0;
    let mut domains = Vec::new();
    if let Some((name, domain)) = email.rsplit_once('@') {
        if names::is_free_mail(domain) {
            mailbox = if name.is_empty() { 0 } else { hash(0, &email) };
        } else {
            domains.push(own_domain(domain));
        }
    }
    let website = fold(website.trim());
    let host = website.split_once("://").map_or(website.as_str(), |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    if !names::is_free_mail(host) {
        domains.push(own_domain(host));
    }
    let mut domains: Vec<u64> =
        domains.iter().filter(|domain| domain.contains('.')).map(|domain| hash(0, domain)).collect();
    domains.sort_unstable();
    domains.dedup();
    (domains, mailbox)
}

/// The part of a host name that somebody registered: `www.example.co.uk` is `example.co.uk`.
fn own_domain(host: &str) -> String {
    let parts: Vec<&str> = host.trim_matches('.').split('.').collect();
    let last = parts.len();
    // Under most countries that sell names below a second one, that is short.
    let is_second = last > 2 && parts[last - 1].len() == 2 && parts[last - 2].len() <= 3;
    parts[last.saturating_sub(if is_second { 3 } else { 2 })..].join(".")
}

/// Counts the names of the same words: there are many firms called `Meyer Bau`, and that two are says less.
fn count_namesakes(suppliers: &mut [Supplier], vocabulary: &Vocabulary) {
    let core = |name: &Name| {
        let words = name.sorted.iter().filter(|number| !vocabulary.word(**number).is_generic);
        words.fold(0, |all, number| mixed(all, u64::from(*number)))
    };
    let mut counts: HashMap<u64, u32> = HashMap::new();
    for name in suppliers.iter().flat_map(|supplier| &supplier.names) {
        *counts.entry(core(name)).or_default() += 1;
    }
    for name in suppliers.iter_mut().flat_map(|supplier| &mut supplier.names) {
        name.namesakes = counts.get(&core(name)).copied().unwrap_or_default();
    }
}

/// Empties what more suppliers share than can be one company; a tax id is marked.
fn forget_what_many_share(suppliers: &mut [Supplier]) {
    let mut counts: HashMap<u64, u32> = HashMap::new();
    for supplier in suppliers.iter() {
        let tax_ids = supplier.tax_ids.iter().map(|id| hash(1, &id.bare));
        let numbers = [(2, supplier.duns), (3, supplier.iban), (4, supplier.mailbox), (5, supplier.phone)];
        let numbers = numbers.into_iter().filter(|(_, number)| *number != 0).map(|(kind, number)| mixed(kind, number));
        let domains = supplier.domains.iter().map(|domain| mixed(6, *domain));
        for key in tax_ids.chain(numbers).chain(domains) {
            *counts.entry(key).or_default() += 1;
        }
    }
    let is_shared = |key: u64| counts.get(&key).is_some_and(|count| *count > MOST_SHARING);
    for supplier in suppliers {
        supplier.tax_ids.iter_mut().for_each(|id| id.is_of_many = is_shared(hash(1, &id.bare)));
        supplier.domains.retain(|domain| !is_shared(mixed(6, *domain)));
        let numbers =
            [(2, &mut supplier.duns), (3, &mut supplier.iban), (4, &mut supplier.mailbox), (5, &mut supplier.phone)];
        for (kind, number) in numbers {
            if is_shared(mixed(kind, *number)) {
                *number = 0;
            }
        }
    }
}

/// A hash that is the same on every machine and in every version (FNV-1a, then mixed).
pub(super) fn hash(kind: u64, text: &str) -> u64 {
    let fnv = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mixed(kind, fnv)
}

/// Two numbers in one (the finaliser of SplitMix64).
pub(super) fn mixed(kind: u64, number: u64) -> u64 {
    let mut mixed = number.wrapping_add(kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
