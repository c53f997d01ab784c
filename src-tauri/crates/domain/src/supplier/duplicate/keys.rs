//! Keys: who is compared with whom. Suppliers that share none are never looked at together, so the work grows with their
//! number and not with its square.

use super::prepared::{Name, Prepared, Supplier, Vocabulary, hash, mixed};

/// Suppliers of one key that are compared each with each. Above that, a block is cut by a second key, and what is still too
/// large is put in order and each is compared with those that follow it only.
const MOST_IN_A_BLOCK: usize = 40;

/// How many of those that follow, in the order of names, a supplier of a block that can't be cut is compared with.
const FOLLOWING: usize = 6;

/// Words of a name that are keys, the rarest first.
const RAREST: usize = 3;

/// Names that have a word before it is no key alone, without a place.
const KNOWN_TO_MANY: u32 = 100;

/// Kinds of keys; each is mixed into its hash, so that a phone number is no DUNS.
#[derive(Clone, Copy)]
enum Kind {
    TaxId,
    Duns,
    Iban,
    Mailbox,
    Domain,
    Phone,
    Address,
    Joined,
    Sorted,
    Sounds,
    Sound,
    Place,
    Begin,
    Initials,
}

/// The pairs to be compared, as places in the list, each once and the lower place first.
pub(super) fn candidates(all: &Prepared) -> Vec<(u32, u32)> {
    let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(all.suppliers.len() * 12);
    for (place, supplier) in (0_u32..).zip(&all.suppliers) {
        let first = keyed.len();
        keys(supplier, &all.vocabulary, &mut |kind, key| keyed.push((mixed(kind as u64, key), place)));
        keyed[first..].sort_unstable();
    }
    keyed.sort_unstable();
    keyed.dedup();
    let mut pairs = Vec::new();
    let mut block = Vec::new();
    for same in keyed.chunk_by(|one, other| one.0 == other.0).filter(|same| same.len() > 1) {
        block.clear();
        block.extend(same.iter().map(|(_, place)| *place));
        cut(all, &mut block, 0, &mut pairs);
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Pairs of a block. A large one is cut by place and then by the sound of the rarest word; in each case neighbours in the order
/// of names are compared too, so that a cut loses little.
fn cut(all: &Prepared, block: &mut [u32], level: u32, pairs: &mut Vec<(u32, u32)>) {
    let pair = |one: u32, other: u32| (one.min(other), one.max(other));
    if block.len() <= MOST_IN_A_BLOCK {
        for (at, one) in block.iter().enumerate() {
            pairs.extend(block[at + 1..].iter().map(|other| pair(*one, *other)));
        }
        return;
    }
    let joined = |place: &u32| all.suppliers[*place as usize].names.first().map_or("", |name| name.joined.as_str());
    block.sort_unstable_by(|one, other| joined(one).cmp(joined(other)).then(one.cmp(other)));
    for (at, one) in block.iter().enumerate() {
        let end = block.len().min(at + 1 + FOLLOWING);
        pairs.extend(block[at + 1..end].iter().map(|other| pair(*one, *other)));
    }
    let second = |place: &u32| {
        let supplier = &all.suppliers[*place as usize];
        if level == 0 { place_key(supplier) } else { rarest_sound(supplier, &all.vocabulary) }
    };
    if level > 1 {
        return;
    }
    block.sort_by_cached_key(second);
    let mut rest = block;
    while let Some(first) = rest.first().map(second) {
        let length = rest.iter().take_while(|place| second(place) == first).count();
        let (part, others) = rest.split_at_mut(length);
        cut(all, part, level + 1, pairs);
        rest = others;
    }
}

/// The keys of a supplier.
fn keys(supplier: &Supplier, vocabulary: &Vocabulary, add: &mut impl FnMut(Kind, u64)) {
    for id in &supplier.tax_ids {
        add(Kind::TaxId, hash(0, &id.bare));
    }
    for domain in &supplier.domains {
        add(Kind::Domain, *domain);
    }
    let numbers = [
        (Kind::Duns, supplier.duns),
        (Kind::Iban, supplier.iban),
        (Kind::Mailbox, supplier.mailbox),
        (Kind::Phone, supplier.phone),
    ];
    for (kind, number) in numbers.into_iter().filter(|(_, number)| *number != 0) {
        add(kind, number);
    }
    if !supplier.postal_code.is_empty() && !supplier.house.is_empty() {
        add(Kind::Address, mixed(hash(0, &supplier.postal_code), hash(0, &supplier.house)));
    }
    let mut places = vec![place_key(supplier)];
    if !supplier.city.is_empty() {
        places.push(mixed(hash(1, &supplier.country), hash(1, &supplier.city)));
    }
    places.retain(|place| *place != 0);
    for name in &supplier.names {
        keys_of_name(name, &places, vocabulary, add);
    }
}

fn keys_of_name(name: &Name, places: &[u64], vocabulary: &Vocabulary, add: &mut impl FnMut(Kind, u64)) {
    add(Kind::Joined, hash(0, &name.joined));
    add(Kind::Joined, hash(0, &name.core));
    let rare = rarest(name, vocabulary);
    let mut sounds: Vec<u64> = rare.iter().map(|number| vocabulary.word(*number).sound).collect();
    for (at, number) in rare.iter().enumerate().take(RAREST) {
        let word = vocabulary.word(*number);
        if at < 2 && word.names <= KNOWN_TO_MANY {
            add(Kind::Sound, word.sound);
        }
        for place in places {
            add(Kind::Place, mixed(*place, hash(0, &word.text)));
        }
    }
    sounds.sort_unstable();
    add(Kind::Sounds, sounds.iter().fold(0, |all, sound| mixed(all, *sound)));
    let mut texts: Vec<&str> = rare.iter().map(|number| vocabulary.word(*number).text.as_str()).collect();
    texts.sort_unstable();
    add(Kind::Sorted, hash(0, &texts.concat()));
    let begin: String = name.joined.chars().take(5).collect();
    for place in places {
        add(Kind::Begin, mixed(*place, hash(0, &begin)));
    }
    // `Bayerische Motoren Werke` and `BMW` meet here.
    let text = |number: &u32| vocabulary.word(*number).text.as_str();
    let initials: String = match name.words.as_slice() {
        [_, _, _, ..] => name.words.iter().filter_map(|number| text(number).chars().next()).collect(),
        [first, ..] if (3..=5).contains(&text(first).len()) => text(first).to_owned(),
        _ => return,
    };
    add(Kind::Initials, hash(0, &initials));
}

/// The words of a name, the rarest first: those that aren't generic, or all where there are no others.
fn rarest(name: &Name, vocabulary: &Vocabulary) -> Vec<u32> {
    let mut rare: Vec<u32> =
        name.sorted.iter().copied().filter(|number| !vocabulary.word(*number).is_generic).collect();
    if rare.is_empty() {
        rare.clone_from(&name.sorted);
    }
    rare.dedup();
    rare.sort_by(|one, other| {
        let (one, other) = (vocabulary.word(*one), vocabulary.word(*other));
        one.names.cmp(&other.names).then_with(|| one.text.cmp(&other.text))
    });
    rare
}

/// Where it is, roughly: its country and the region of its postal code, or else its city.
fn place_key(supplier: &Supplier) -> u64 {
    let region: String = supplier.postal_code.chars().take(2).collect();
    let place = if region.is_empty() { supplier.city.as_str() } else { region.as_str() };
    if place.is_empty() { 0 } else { mixed(hash(0, &supplier.country), hash(0, place)) }
}

fn rarest_sound(supplier: &Supplier, vocabulary: &Vocabulary) -> u64 {
    let name = supplier.names.first();
    name.and_then(|name| rarest(name, vocabulary).first().copied()).map_or(0, |number| vocabulary.word(number).sound)
}
