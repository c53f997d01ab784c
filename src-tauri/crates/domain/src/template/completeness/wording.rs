//! Words that promise nothing: placeholders, vague words, and statements that no tester can decide.
//!
//! The lists are English and German. Text in another language is not judged, only its emptiness.

use std::collections::BTreeSet;

/// Phrases that stand where an answer will stand one day.
const PLACEHOLDERS: &[&str] = &[
    "tbd",
    "t b d",
    "tbc",
    "tba",
    "todo",
    "to do",
    "fixme",
    "to be defined",
    "to be determined",
    "to be decided",
    "to be confirmed",
    "to be discussed",
    "to be agreed",
    "to be clarified",
    "lorem",
    "noch offen",
    "noch zu klären",
    "wird noch definiert",
    "folgt noch",
];

/// Phrases that refer to what the reader can't see, or leave a list open.
const OPEN_ENDS: &[&str] = &["as discussed", "see e mail", "see email", "etc", "and so on", "wie besprochen", "usw"];

/// Answers that say "not applicable" and nothing more.
const NOT_APPLICABLE: &[&str] = &["n a", "na", "not applicable", "k a", "entfällt"];

/// Vague phrases by what is missing: the code of the finding says what to state instead.
const VAGUE: &[(&str, &[&str])] = &[
    (
        "vague-speed",
        &[
            "fast",
            "faster",
            "quick",
            "quickly",
            "soon",
            "as soon as possible",
            "asap",
            "promptly",
            "timely",
            "real time",
            "immediately",
            "instantly",
            "schnell",
            "zeitnah",
            "so bald wie möglich",
        ],
    ),
    (
        "vague-quality",
        &[
            "user friendly",
            "easy",
            "easily",
            "simple",
            "intuitive",
            "robust",
            "flexible",
            "efficient",
            "efficiently",
            "seamless",
            "seamlessly",
            "reliable",
            "reliably",
            "smoothly",
            "benutzerfreundlich",
            "einfach",
            "flexibel",
        ],
    ),
    (
        "vague-condition",
        &[
            "if possible",
            "where possible",
            "appropriate",
            "appropriately",
            "if needed",
            "as needed",
            "if necessary",
            "as required",
            "where applicable",
            "ideally",
            "preferably",
            "möglichst",
            "wenn möglich",
            "gegebenenfalls",
            "ggf",
        ],
    ),
    (
        "vague-amount",
        &[
            "some",
            "several",
            "many",
            "few",
            "most",
            "usually",
            "normally",
            "generally",
            "often",
            "sometimes",
            "regularly",
            "periodically",
            "approximately",
            "sufficient",
            "minimal",
            "einige",
            "meistens",
            "normalerweise",
            "in der regel",
            "regelmäßig",
        ],
    ),
    ("vague-choice", &["and or", "und oder"]),
];

/// Verbs that say nothing unless something follows them.
const EMPTY_VERBS: &[&str] = &["support", "supports", "supported", "handle", "handles", "handled"];

/// What may follow an empty verb without being its object.
const NO_OBJECT: &[&str] = &["and", "or", "when", "if", "as", "well", "correctly", "properly", "by", "in"];

/// What people write when they have not thought about what a tester will see.
const UNOBSERVABLE: &[&str] = &[
    "works",
    "work",
    "working",
    "as expected",
    "correctly",
    "properly",
    "ok",
    "fine",
    "tested",
    "successful",
    "successfully",
    "users are happy",
    "users are satisfied",
    "funktioniert",
    "wie erwartet",
    "korrekt",
];

/// Words that carry a duty.
const DUTIES: &[&str] = &["shall", "must", "will", "should", "muss", "müssen", "soll", "sollen"];

/// Words that two sentences share without saying the same.
const SMALL: &[&str] = &[
    "a", "an", "the", "is", "are", "be", "been", "of", "to", "in", "on", "and", "or", "it", "its", "that", "this",
    "by", "for", "with", "from", "at", "as", "shall", "must", "will", "should", "has", "have", "der", "die", "das",
    "und", "ist", "sind", "werden", "wird", "muss",
];

/// The words of a text in lower case, each with whether a clause ends after it.
pub(super) struct Words {
    sequence: Vec<(String, bool)>,
    /// Every word once: most phrases are ruled out by their first word.
    distinct: BTreeSet<String>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<(String, bool)> = Vec::new();
        let mut inside = false;
        for letter in text.chars() {
            if letter.is_alphanumeric() {
                if !inside {
                    words.push((String::new(), false));
                }
                if let Some((word, _)) = words.last_mut() {
                    word.extend(letter.to_lowercase());
                }
            } else if let (true, Some((_, ends))) =
                (matches!(letter, '.' | ',' | ';' | ':' | '!' | '?'), words.last_mut())
            {
                *ends = true;
            }
            inside = letter.is_alphanumeric();
        }
        let distinct = words.iter().map(|(word, _)| word.clone()).collect();
        Self { sequence: words, distinct }
    }

    fn has(&self, phrase: &str) -> bool {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        self.distinct.contains(phrase[0])
            && self.sequence.windows(phrase.len()).any(|window| window.iter().map(|(word, _)| word).eq(phrase.iter()))
    }

    fn first_of(&self, phrases: &[&'static str]) -> Option<&'static str> {
        phrases.iter().copied().find(|phrase| self.has(phrase))
    }

    pub(super) fn is_among(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }
}

/// How a text fails to answer.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum NonAnswer {
    /// Something stands there only until someone knows.
    Placeholder(String),
    /// The text leaves its end open or points to what isn't written.
    OpenEnd(String),
    /// "n/a" without a reason.
    NotApplicable,
}

pub(super) fn non_answer(text: &str) -> Option<NonAnswer> {
    let words = Words::of(text);
    if words.sequence.is_empty() {
        return match text.trim() {
            "" => None,
            marks if marks.contains('?') => Some(NonAnswer::Placeholder("?".to_owned())),
            marks if marks.chars().all(|mark| matches!(mark, '-' | '–' | '—' | '/' | '.' | '_')) => {
                Some(NonAnswer::NotApplicable)
            }
            _ => None,
        };
    }
    let whole: Vec<&str> = words.sequence.iter().map(|(word, _)| word.as_str()).collect();
    if NOT_APPLICABLE.contains(&whole.join(" ").as_str()) {
        return Some(NonAnswer::NotApplicable);
    }
    if text.contains("??") {
        return Some(NonAnswer::Placeholder("???".to_owned()));
    }
    let crossed = |word: &&&str| word.len() >= 3 && word.bytes().all(|letter| letter == b'x');
    if let Some(word) = whole.iter().find(crossed) {
        return Some(NonAnswer::Placeholder((*word).chars().take(10).collect()));
    }
    let placeholder =
        words.first_of(PLACEHOLDERS).map(|phrase| NonAnswer::Placeholder(phrase.replace("t b d", "t.b.d.")));
    placeholder.or_else(|| words.first_of(OPEN_ENDS).map(|phrase| NonAnswer::OpenEnd(phrase.to_owned())))
}

/// Vague words with the code of their finding, at most one of each kind: mending one usually mends the sentence.
pub(super) fn vague(text: &str) -> Vec<(&'static str, String)> {
    let words = Words::of(text);
    let mut found: Vec<(&'static str, String)> = VAGUE
        .iter()
        .filter_map(|(code, phrases)| words.first_of(phrases).map(|phrase| (*code, phrase.to_owned())))
        .collect();
    let empty_verb = words.sequence.iter().enumerate().find(|(at, (word, ends))| {
        let next = words.sequence.get(at + 1).map(|(next, _)| next.as_str());
        EMPTY_VERBS.contains(&word.as_str()) && (*ends || next.is_none_or(|next| NO_OBJECT.contains(&next)))
    });
    found.extend(empty_verb.map(|(_, (word, _))| ("vague-verb", word.clone())));
    found
}

/// Whether a statement joins two duties with "and".
pub(super) fn two_duties(statement: &str) -> bool {
    let words = Words::of(statement);
    let is_duty = |(word, _): &(String, bool)| DUTIES.contains(&word.as_str());
    let Some(first) = words.sequence.iter().position(is_duty) else { return false };
    let rest = &words.sequence[first + 1..];
    let joined = rest.iter().position(|(word, _)| matches!(word.as_str(), "and" | "und"));
    joined.is_some_and(|at| rest[at..].iter().any(is_duty))
}

/// Whether a criterion says no more than its statement: hardly a word of weight in it is new.
pub(super) fn repeats(statement: &str, criterion: &str) -> bool {
    let (statement, criterion) = (weighty(statement), weighty(criterion));
    if criterion.len() < 3 {
        return !criterion.is_empty() && criterion == statement;
    }
    let known = criterion.intersection(&statement).count();
    known * 100 >= criterion.len() * 85
}

/// Words of weight, cut to six letters so that `exported` and `exports` count as one.
fn weighty(text: &str) -> BTreeSet<String> {
    let words = Words::of(text).distinct.into_iter();
    words.filter(|word| !SMALL.contains(&word.as_str())).map(|word| word.chars().take(6).collect()).collect()
}

/// Whether a tester could decide the criterion. A figure makes it decidable; a promise that it "works" does not.
pub(super) fn observable(criterion: &str) -> bool {
    criterion.chars().any(char::is_numeric) || Words::of(criterion).first_of(UNOBSERVABLE).is_none()
}
