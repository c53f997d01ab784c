//! Duplicates: how names are read, what counts for and against, and how many of a labelled set are found.

use std::collections::HashSet;

use proptest::prelude::*;

use super::names::{Form, place, read, street};
use super::prepared::prepare;
use super::*;

fn id(number: u128) -> EntityId {
    EntityId(uuid::Uuid::from_u128(number))
}

fn named<'a>(number: u128, name: &'a str, tax_id: &'a str) -> Likeness<'a> {
    let tax_ids = if tax_id.is_empty() { Vec::new() } else { vec![tax_id] };
    Likeness { name, country: "DE", tax_ids, ..Likeness::new(id(number)) }
}

/// The score of two suppliers among others, and its reasons.
fn told(one: &Likeness<'_>, other: &Likeness<'_>) -> (u8, Vec<Reason>) {
    let set = labelled::make(200, 3);
    let mut all: Vec<Likeness<'_>> = set.rows.iter().map(labelled::Row::likeness).collect();
    all.extend([one.clone(), other.clone()]);
    let pairs = find(&all, &Limits { score: 0 });
    let found = pairs.into_iter().find(|pair| pair.one == one.id && pair.other == other.id);
    found.map(|pair| (pair.score, pair.reasons)).unwrap_or_default()
}

#[test]
fn names_lose_form_accents_points_and_joining_words() {
    let cases: &[(&str, &[&str], Option<Form>)] = &[
        ("Müller & Söhne GmbH & Co. KG", &["muller", "sohne"], Some(Form::Partnership)),
        ("Société ANONYME des Eaux", &["eaux"], Some(Form::Stock)),
        ("ACME S. p. A.", &["acme"], Some(Form::Stock)),
        ("Acme S.A. de C.V.", &["acme"], Some(Form::Stock)),
        ("A.B.C. Logistik Gesellschaft mit beschränkter Haftung", &["abc", "logistik"], Some(Form::Limited)),
        ("Łódź Opakowania Sp. z o.o.", &["lodz", "opakowania"], Some(Form::Limited)),
        ("Ørsted Kjær A/S", &["orsted", "kjar"], Some(Form::Stock)),
        ("ООО «Волгострой»", &["volgostroi"], Some(Form::Limited)),
        ("Ελληνικά Τρόφιμα Α.Ε.", &["ellinika", "trofima"], Some(Form::Stock)),
        ("华瑞机械有限公司", &["华瑞", "瑞机", "机械"], Some(Form::Limited)),
        ("株式会社山田", &["山田"], Some(Form::Stock)),
        ("Meyer GmbH Hamburg", &["meyer", "hamburg"], Some(Form::Limited)),
        (
            "Kordalis AG Wirtschaftsprüfungsgesellschaft",
            &["kordalis", "wirtschaftsprufungsgesellschaft"],
            Some(Form::Stock),
        ),
        ("Kowloon Tools Co., Ltd.", &["kowloon", "tools"], Some(Form::Limited)),
        ("AG", &["ag"], Some(Form::Stock)),
        ("  ", &[], None),
    ];
    for (text, words, form) in cases {
        let name = read(text);
        let found: Vec<&str> = name.words.iter().map(String::as_str).collect();
        assert_eq!(found, *words, "{text}");
        assert_eq!(name.form, *form, "{text}");
    }
}

#[test]
fn spellings_of_one_name_are_read_alike() {
    let same = [
        ("Müller Büromöbel GmbH", "MUELLER BUEROMOEBEL Ges.m.b.H."),
        ("Müller Büromöbel", "Muller Buromobel"),
        ("Großmann und Weiß OHG", "Grossmann & Weiss"),
        ("ООО Южхимстрой", "Yuzhkhimstroy OOO"),
        ("Θερμοδυναμική Α.Ε.", "Thermodynamiki A.E."),
        ("Aabenraa Maskiner ApS", "Åbenrå Maskiner"),
        ("Mfg. Partners Int'l Inc", "Manufacturing Partners International Corporation"),
    ];
    for (one, other) in same {
        assert_eq!(read(one).words, read(other).words, "{one} / {other}");
    }
}

#[test]
fn places_and_streets_have_one_spelling() {
    assert_eq!(place("Munich"), place("München"));
    assert_eq!(place("Москва"), place("Moscow"));
    assert_eq!(place("The Hague"), place("Den Haag"));
    assert_eq!(place("20095 Hamburg"), place("HAMBURG (Altstadt)"));
    assert_eq!(street("Hauptstraße 12a"), street("Hauptstr. 12a"));
    assert_eq!(street("12, rue de la République"), street("Rue Republique 12"));
}

#[test]
fn one_tax_id_is_nearly_enough() {
    let (score, reasons) = told(&named(1, "Kordalis Bau GmbH", "DE136695976"), &named(2, "Veltrano", "136 695 976"));
    assert!(score >= 75, "{score}");
    assert_eq!(reasons, [Reason::SameTaxId]);
    let (score, _) = told(&named(1, "Kordalis Bau GmbH", "DE136695976"), &named(2, "KORDALIS BAU", "136 695 976"));
    assert_eq!(score, 100);
}

#[test]
fn companies_of_one_name_and_two_tax_ids_are_two() {
    let hamburg = Likeness { city: "Hamburg", ..named(1, "Meyer Bau GmbH", "DE136695976") };
    let munich = Likeness { city: "München", ..named(2, "Meyer Bau GmbH", "DE811569869") };
    let (score, reasons) = told(&hamburg, &munich);
    assert!(score < 50, "{score}");
    assert!(reasons.contains(&Reason::OtherTaxId) && reasons.contains(&Reason::OtherPlace), "{reasons:?}");
    let parent = Likeness { website: "veltrano.example", ..named(1, "Veltrano AG", "DE136695976") };
    let daughter =
        Likeness { website: "www.veltrano.example", ..named(2, "Veltrano Medizintechnik AG", "DE811569869") };
    assert!(told(&parent, &daughter).0 < 50);
}

#[test]
fn a_slip_in_a_tax_id_speaks_for_it() {
    let (score, reasons) =
        told(&named(1, "Kordalis Bau GmbH", "DE136695976"), &named(2, "Kordalis Bau GmbH", "DE136695977"));
    assert!(score >= 85, "{score}");
    assert!(reasons.contains(&Reason::MistypedTaxId));
}

#[test]
fn names_are_found_by_slips_order_parts_and_initials() {
    let alike = [
        ("Kordalis Maschinenbau GmbH", "Kordalsi Maschinenbau"),
        ("Kordalis Maschinenbau GmbH", "Maschinenbau Kordalis AG"),
        ("Kordalis Maschinenbau GmbH", "Kordalis Masch. GmbH"),
        ("Kordalis Maschinenbau GmbH", "Kordalis Maschinenbau Deutschland Holding"),
        ("Kordalis Stahlbau GmbH", "Kordalis Stahl Bau"),
        ("KordalisVeltrano", "Kordalis Veltrano GmbH Wirtschaftsprüfungsgesellschaft"),
        ("华瑞鑫凯机械有限公司", "华瑞鑫凯机器有限公司"),
    ];
    for (one, other) in alike {
        let (one, other) = (named(1, one, ""), named(2, other, ""));
        let (score, _) = told(&one, &Likeness { country: "", ..other.clone() });
        assert!(score >= 50, "{} / {}: {score}", one.name, other.name);
    }
    let short = Likeness { email: "a@ktw.example", ..named(1, "KTW", "") };
    let long = Likeness { email: "b@ktw.example", ..named(2, "Kordalis Technische Werke AG", "") };
    assert!(told(&short, &long).0 >= 60);
}

#[test]
fn what_says_nothing_counts_nothing() {
    let one = Likeness { email: "one@gmail.com", duns: "000000000", phone: "0", ..named(1, "Kordalis", "") };
    let other = Likeness { email: "other@gmail.com", duns: "000000000", phone: "0", ..named(2, "Veltrano", "") };
    assert_eq!(told(&one, &other).0, 0);
}

#[test]
fn a_tax_id_of_many_counts_where_names_are_alike() {
    let set = labelled::make(80, 5);
    let all = (0..).zip(&set.rows).map(|(number, row)| named(number, &row.name, "DE136695976"));
    let found = find(&all.collect::<Vec<_>>(), &Limits::default());
    // The copies in the set have names that are alike; nobody else has.
    assert!(found.len() < 40, "{}", found.len());
    let sites: Vec<Likeness<'_>> = (0..60).map(|number| named(number, "Kordalis Bau", "DE136695976")).collect();
    assert_eq!(clusters(&find(&sites, &Limits::default())).first().map(Vec::len), Some(60));
}

#[test]
fn many_of_one_name_are_not_compared_each_with_each() {
    let all: Vec<Likeness<'_>> = (0..5000).map(|number| named(number, "Meyer Bau GmbH", "")).collect();
    let pairs = keys::candidates(&prepare(&all)).len();
    assert!(pairs < all.len() * 100, "{pairs}");
}

#[test]
fn groups_are_what_pairs_join() {
    let pair = |one, other| Pair { one: id(one), other: id(other), score: 80, reasons: Vec::new() };
    let groups = clusters(&[pair(5, 6), pair(2, 3), pair(1, 3), pair(3, 4)]);
    assert_eq!(groups, [vec![id(1), id(2), id(3), id(4)], vec![id(5), id(6)]]);
    assert_eq!(clusters(&[]), Vec::<Vec<EntityId>>::new());
}

#[test]
fn of_a_labelled_set_most_is_found_and_little_else() {
    for seed in 1..4 {
        let set = labelled::make(2000, seed);
        let suppliers: Vec<Likeness<'_>> = set.rows.iter().map(labelled::Row::likeness).collect();
        let truth: HashSet<(EntityId, EntityId)> = set.pairs.iter().copied().collect();
        let found = find(&suppliers, &Limits::default());
        let hits = found.iter().filter(|pair| truth.contains(&(pair.one, pair.other))).count() as f64;
        let (recall, precision) = (hits / truth.len() as f64, hits / found.len() as f64);
        println!("seed {seed}: recall {recall:.4}, precision {precision:.4}");
        assert!(recall >= 0.9 && precision >= 0.9, "seed {seed}: recall {recall:.4}, precision {precision:.4}");
    }
}

#[test]
fn a_labelled_set_is_what_its_seed_says() {
    let set = labelled::make(500, 7);
    assert_eq!(set, labelled::make(500, 7));
    assert_ne!(set, labelled::make(500, 8));
    assert_eq!(set.rows.len(), 500);
    let ids: HashSet<EntityId> = set.rows.iter().map(|row| row.id).collect();
    assert!(set.pairs.iter().all(|(one, other)| ids.contains(one) && ids.contains(other) && one < other));
    assert!(set.pairs.len() > 50, "{}", set.pairs.len());
}

/// What somebody may have typed: words that are read in some way, and anything.
fn typed() -> impl Strategy<Value = String> {
    let words = "(Meyer|Meier|Müller|Bau|Stahl|GmbH|& Co\\. KG|S\\.A\\.|华瑞|有限公司|ООО|1|B|-| ){0,6}";
    prop_oneof![3 => words, 1 => "\\PC{0,16}", 1 => Just(String::new())]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(typed(), 12), 2..12)
}

fn likenesses(rows: &[Vec<String>]) -> Vec<Likeness<'_>> {
    (1..).zip(rows).map(|(number, row)| likeness(number, row)).collect()
}

fn likeness(number: u128, row: &[String]) -> Likeness<'_> {
    let [name, legal_name, country, tax_id, duns, iban, email, website, street, city, postal_code, phone] = row else {
        unreachable!("a row has twelve cells")
    };
    let (id, tax_ids) = (id(number), vec![tax_id.as_str()]);
    Likeness { id, name, legal_name, country, tax_ids, duns, iban, email, website, street, city, postal_code, phone }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_is_typed_pairs_are_of_two_and_told_once(rows in rows()) {
        let pairs = find(&likenesses(&rows), &Limits { score: 0 });
        let once: HashSet<(EntityId, EntityId)> = pairs.iter().map(|pair| (pair.one, pair.other)).collect();
        prop_assert_eq!(once.len(), pairs.len());
        prop_assert!(pairs.iter().all(|pair| pair.one < pair.other && pair.score <= 100));
        prop_assert!(pairs.is_sorted_by(|one, other| one.score >= other.score));
    }

    #[test]
    fn the_order_of_suppliers_does_not_matter(rows in rows(), turn in 0_usize..12) {
        let suppliers = likenesses(&rows);
        let mut turned = suppliers.clone();
        turned.rotate_left(turn % suppliers.len());
        turned.reverse();
        prop_assert_eq!(find(&suppliers, &Limits::default()), find(&turned, &Limits::default()));
    }

    #[test]
    fn which_of_two_is_the_first_does_not_matter(rows in rows()) {
        let mut suppliers = likenesses(&rows);
        suppliers.truncate(2);
        let pairs = find(&suppliers, &Limits { score: 0 });
        let (one, other) = (suppliers[0].id, suppliers[1].id);
        suppliers[0].id = other;
        suppliers[1].id = one;
        prop_assert_eq!(find(&suppliers, &Limits { score: 0 }), pairs);
    }
}
