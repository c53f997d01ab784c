//! Names as they are compared: their words without case, accents, points, the words that join and the legal form.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::letters::{fold, is_written_together, one_spelling};

/// Words from which on a name isn't read: no name is so long, and the time that it takes must have an end.
const MOST_WORDS: usize = 12;

/// Letters from which on a legal form is told from a word of the name wherever it stands.
const CLEAR_FORM: usize = 4;

/// A name in its words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Name {
    /// Its words in their order, without the legal form.
    pub words: Vec<String>,
    /// The same without spaces.
    pub joined: String,
    /// The kind of its legal form, where it has one that is known.
    pub form: Option<Form>,
}

/// Legal forms that are translations of each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Form {
    /// A company whose members are liable for their share only.
    Limited,
    /// A company with shares that can be traded.
    Stock,
    /// People or companies that trade together.
    Partnership,
    /// One person.
    Sole,
    /// Clubs, foundations, co-operatives, authorities.
    Other,
    /// It says nothing, or different things in different countries.
    Unknown,
}

/// Reads a name.
pub(super) fn read(text: &str) -> Name {
    let mut words = words(text);
    let mut form = None;
    let mut kept = words.clone();
    strip(&mut kept, &mut form);
    // A name that is nothing but a form is its own name.
    if !kept.is_empty() {
        words = kept;
    }
    let whole: Vec<String> = words.iter().map(|word| expanded(bare(word, &mut form))).take(MOST_WORDS).collect();
    let words = whole.iter().flat_map(|word| pieces(word)).take(MOST_WORDS).collect();
    Name { words, joined: whole.concat(), form: form.filter(|form| *form != Form::Unknown) }
}

/// The words of a text: folded, apart at whatever is no letter or digit, single letters in a row put together.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut was_together = false;
    let mut initials: Vec<String> = Vec::new();
    for sign in folded.chars().chain([' ']) {
        if matches!(sign, '\'' | '’' | '`' | '´') {
            continue;
        }
        let is_together = is_written_together(sign);
        // Marks of Indian and Arabic vowels belong to their word.
        let belongs = sign.is_alphanumeric() || unicode_normalization::char::is_combining_mark(sign);
        if !belongs || is_together != was_together {
            take(&mut word, &mut initials, &mut words);
        }
        was_together = is_together;
        if belongs {
            word.push(sign);
        }
    }
    join(&mut initials, &mut words);
    words
}

/// Takes a word that has ended. Single letters wait for their neighbours: `S. p. A.` is one word.
fn take(word: &mut String, initials: &mut Vec<String>, words: &mut Vec<String>) {
    let word = std::mem::take(word);
    if word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic() {
        initials.push(word);
    } else if !word.is_empty() {
        join(initials, words);
        if !LISTS.connectors.contains(&word) {
            words.push(one_spelling(&word));
        }
    }
}

/// Makes one word of the single letters that stood together.
fn join(initials: &mut Vec<String>, words: &mut Vec<String>) {
    let joined = initials.concat();
    if !joined.is_empty() && !LISTS.connectors.contains(&joined) {
        words.push(joined);
    }
    initials.clear();
}

/// Takes the legal forms away: at the end, as often as there are any; before the name; and, where they are long enough to be
/// nothing else, between its words (`Meyer GmbH Hamburg`).
fn strip(words: &mut Vec<String>, form: &mut Option<Form>) {
    while let Some((length, found)) = forms_at_end(words) {
        words.truncate(words.len() - length);
        note(form, found);
    }
    if let Some((length, found)) = FORMS.at(words, 0).filter(|(length, _)| FORMS.leading.contains(&words[..*length])) {
        words.drain(..length);
        note(form, found);
    }
    let mut at = 0;
    while at < words.len() {
        match FORMS.at(words, at) {
            Some((length, found)) if found != Form::Unknown && is_clear(words, at, length) => {
                words.drain(at..at + length);
                note(form, found);
            }
            _ => at += 1,
        }
    }
}

/// Whether a form between words can be nothing else: it is long, or only generic words follow (`Meyer AG Holding`).
fn is_clear(words: &[String], at: usize, length: usize) -> bool {
    words[at].len() >= CLEAR_FORM || at > 0 && words[at + length..].iter().all(|word| is_generic(word))
}

/// The longest legal form at the end: of how many words it is, and its kind.
fn forms_at_end(words: &[String]) -> Option<(usize, Form)> {
    let from = words.len().saturating_sub(FORMS.longest);
    let mut begins = (from..words.len()).filter(|at| FORMS.begins.contains(&words[*at]));
    begins.find_map(|at| FORMS.by_words.get(&words[at..]).map(|form| (words.len() - at, *form)))
}

/// The first form that says something holds.
fn note(form: &mut Option<Form>, found: Form) {
    if form.is_none_or(|form| form == Form::Unknown) {
        *form = Some(found);
    }
}

/// A word that is written without spaces loses the legal form in it.
fn bare<'a>(word: &'a str, form: &mut Option<Form>) -> &'a str {
    let mut rest = word;
    if !word.starts_with(is_written_together) {
        return rest;
    }
    for affix in &FORMS.written_together {
        let without = rest.strip_suffix(affix.as_str()).or_else(|| rest.strip_prefix(affix.as_str()));
        if let Some(without) = without.filter(|without| !without.is_empty()) {
            rest = without;
            note(form, written_together(affix));
        }
    }
    rest
}

/// The kind of a form that is written without spaces: with shares, or without.
fn written_together(affix: &str) -> Form {
    if affix.starts_with("股份") || affix.starts_with("株式") { Form::Stock } else { Form::Limited }
}

/// A word as it is. One that is written without spaces becomes pairs of neighbouring characters, since nothing tells where its
/// words end.
fn pieces(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    if signs.len() < 3 || !word.starts_with(is_written_together) {
        return vec![word.to_owned()];
    }
    signs.windows(2).map(|pair| pair.iter().collect()).collect()
}

/// The full form of an abbreviation.
fn expanded(word: &str) -> String {
    LISTS.abbreviations.get(word).cloned().unwrap_or_else(|| word.to_owned())
}

/// Whether a word tells suppliers apart badly.
pub(super) fn is_generic(word: &str) -> bool {
    LISTS.generic.contains(word)
}

/// A place, by one of its names. Districts and numbers behind it are left aside.
pub(super) fn place(text: &str) -> String {
    let head = text.split([',', '(', '/']).next().unwrap_or_default();
    let name = words(head).into_iter().filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
    let name = name.collect::<Vec<_>>().join(" ");
    LISTS.places.get(&name).cloned().unwrap_or(name)
}

/// A street without its kind, and the number of the house.
pub(super) fn street(text: &str) -> (String, String) {
    let mut number = String::new();
    let mut name = String::new();
    for word in words(text) {
        if word.starts_with(|sign: char| sign.is_ascii_digit()) {
            if number.is_empty() {
                number = word;
            }
        } else if !LISTS.streets.contains(&word) {
            let long = LISTS.streets.iter().filter(|kind| kind.len() > 2);
            let bare = long.filter_map(|kind| word.strip_suffix(kind.as_str())).filter(|bare| bare.len() > 2);
            name.push_str(bare.min_by_key(|bare| bare.len()).unwrap_or(&word));
        }
    }
    (name, number)
}

/// Whether anybody can have an address of this domain.
pub(super) fn is_free_mail(domain: &str) -> bool {
    LISTS.free_mail.contains(domain)
}

/// Words as data, in the form in which they are compared.
struct Lists {
    connectors: HashSet<String>,
    generic: HashSet<String>,
    free_mail: HashSet<String>,
    streets: HashSet<String>,
    abbreviations: HashMap<String, String>,
    places: HashMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenLists {
    connectors: Vec<String>,
    generic: Vec<String>,
    free_mail: HashSet<String>,
    streets: Vec<String>,
    abbreviations: HashMap<String, String>,
    places: HashMap<String, String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let text = include_str!("../../builtin/suppliers/likeness.toml");
    let written: WrittenLists = toml::from_str(text).expect("the built-in words are read by a test");
    let whole = |text: &str| fold(text).split_whitespace().map(one_spelling).collect::<Vec<_>>().join(" ");
    // They are looked for before words get their one spelling.
    let connectors: HashSet<String> = written.connectors.iter().map(|word| fold(word)).collect();
    let place = |text: &str| {
        let parted = fold(text).replace('-', " ");
        let kept = parted.split_whitespace().filter(|word| !connectors.contains(*word));
        kept.map(one_spelling).collect::<Vec<_>>().join(" ")
    };
    let places = written.places.iter().map(|(one, other)| (place(one), place(other))).collect();
    Lists {
        connectors,
        generic: written.generic.iter().map(|word| whole(word)).collect(),
        free_mail: written.free_mail,
        streets: written.streets.iter().map(|word| whole(word)).collect(),
        abbreviations: written.abbreviations.iter().map(|(short, full)| (whole(short), whole(full))).collect(),
        places,
    }
});

/// Legal forms by the words that they are.
struct Forms {
    by_words: HashMap<Vec<String>, Form>,
    /// The words with which any of them begins: most words of names are none, and needn't be looked for further.
    begins: HashSet<String>,
    leading: HashSet<Vec<String>>,
    written_together: Vec<String>,
    longest: usize,
}

impl Forms {
    /// The longest form that begins at a word.
    fn at(&self, words: &[String], at: usize) -> Option<(usize, Form)> {
        if !self.begins.contains(words.get(at)?) {
            return None;
        }
        let most = self.longest.min(words.len() - at);
        (1..=most).rev().find_map(|length| self.by_words.get(&words[at..at + length]).map(|form| (length, *form)))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenForms {
    leading: Vec<String>,
    written_together: Vec<String>,
    forms: Vec<WrittenForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenForm {
    kind: Form,
    names: Vec<String>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let text = include_str!("../../builtin/suppliers/legal-forms.toml");
    let written: WrittenForms = toml::from_str(text).expect("the built-in forms are read by a test");
    let mut by_words: HashMap<Vec<String>, Form> = HashMap::new();
    for form in &written.forms {
        for name in &form.names {
            // A form that is of two kinds, such as SAS in France and Italy, tells nothing.
            let kind = by_words.entry(words(name)).or_insert(form.kind);
            if *kind != form.kind {
                *kind = Form::Unknown;
            }
        }
    }
    for affix in &written.written_together {
        by_words.entry(vec![affix.clone()]).or_insert_with(|| written_together(affix));
    }
    by_words.retain(|words, _| !words.is_empty());
    let longest = by_words.keys().map(Vec::len).max().unwrap_or_default();
    let leading = written.leading.iter().map(|name| words(name)).collect();
    let begins = by_words.keys().filter_map(|words| words.first().cloned()).collect();
    Forms { by_words, begins, leading, written_together: written.written_together, longest }
});
