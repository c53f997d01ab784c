//! Every language says everything: the same messages as English, with the same values, and none left in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::house::{files, none};

/// Where the words stand, a folder a language.
const WORDS: &str = "src-tauri/crates/countersign/src/text";

/// The language that the others follow.
const FIRST: &str = "en";

/// Every other language.
const OTHERS: &[&str] = &["de"];

/// Translations of the built-in data, which is English itself; a test of `countersign::text` holds them to it.
const BUILT_IN: &str = "builtin-";

/// Words that another language writes as English does: names, formats, and what both took from elsewhere.
const ALIKE: &[&str] = &[
    "TEST",
    "Passphrase",
    "AS",
    "B",
    "Build or Version",
    "Build",
    "CSV",
    "Code",
    "Countersign",
    "Design",
    "Deutsch sprechen",
    "Deutsch",
    "EDI",
    "English",
    "Format",
    "Hash",
    "IBAN",
    "ID",
    "Integration",
    "JSON",
    "Journal",
    "Live",
    "Logo",
    "MB",
    "Material",
    "Matrix",
    "Name",
    "manifest.json",
    "Open Business Network",
    "Organisation",
    "PDF",
    "Person",
    "Pilot",
    "Plan",
    "Portfolio",
    "Position",
    "Q",
    "Revision",
    "SHA",
    "Segment",
    "Speak English",
    "Standard",
    "Status",
    "System",
    "Test Mode",
    "Tester",
    "Text",
    "Trainer",
    "URL",
    "UTC",
    "Version",
    "Website",
    "XLSX",
    "cXML",
    "de",
    "en",
    "in",
    "kB",
    "optional",
];

/// A message, or behind a full stop one of its attributes: the values that it names, and its plain words.
#[derive(Default)]
struct Said {
    file: String,
    values: BTreeSet<String>,
    words: String,
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_values() {
    let english = messages(FIRST);
    assert!(english.len() > 700, "the messages are read");
    let mut offences = Vec::new();
    for language in OTHERS {
        let own = messages(language);
        for (id, said) in &english {
            match own.get(id) {
                None => offences.push(format!("{language}/{} lacks {id}", said.file)),
                Some(own) if own.values != said.values => {
                    offences
                        .push(format!("{language}/{}: {id} names {:?} for {:?}", own.file, own.values, said.values));
                }
                Some(own) if own.file != said.file => {
                    offences.push(format!("{language}/{}: {id} belongs to {}", own.file, said.file));
                }
                Some(_) => {}
            }
        }
        let unknown = own.iter().filter(|(id, _)| !english.contains_key(*id));
        offences.extend(unknown.map(|(id, said)| format!("{language}/{}: {id} is no message", said.file)));
    }
    none(&offences, "Whoever chose another language reads everything in it. Write the same messages in each:");
}

#[test]
fn no_message_is_left_in_english() {
    let english = messages(FIRST);
    let mut offences = Vec::new();
    for language in OTHERS {
        for (id, own) in messages(language) {
            let same = english.get(&id).is_some_and(|said| said.words == own.words);
            if same && !is_alike(&own.words) {
                offences.push(format!("{language}/{}: {id} = {}", own.file, own.words));
            }
        }
    }
    none(&offences, "Translate these, or add what both languages write alike to ALIKE:");
}

/// Whether these words may be the same in every language: there are none, or all of them are known.
fn is_alike(words: &str) -> bool {
    let letters = words.split(|it: char| !it.is_alphabetic()).filter(|word| !word.is_empty());
    ALIKE.contains(&words.trim()) || letters.into_iter().all(|word| ALIKE.contains(&word))
}

/// The messages of a language by id.
fn messages(language: &str) -> BTreeMap<String, Said> {
    let mut all = BTreeMap::new();
    for file in files(&format!("{WORDS}/{language}"), &[".ftl"]) {
        let name = file.place.rsplit('/').next().unwrap_or_default().to_owned();
        if name.starts_with(BUILT_IN) {
            continue;
        }
        let parsed = parser::parse(file.text.as_str());
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.place));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                all.insert(message.id.name.to_owned(), said(&name, value));
            }
            for attribute in &message.attributes {
                all.insert(format!("{}.{}", message.id.name, attribute.id.name), said(&name, &attribute.value));
            }
        }
    }
    all
}

fn said(file: &str, pattern: &Pattern<&str>) -> Said {
    let mut said = Said { file: file.to_owned(), ..Said::default() };
    read(pattern, &mut said);
    said
}

fn read(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => {
                // Between the words stands a value: words before and after it are apart.
                said.words.push(' ');
                read_expression(expression, said);
            }
        }
    }
}

fn read_expression(expression: &Expression<&str>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said),
        Expression::Select { selector, variants } => {
            read_inline(selector, said);
            // Each language chooses by what it needs: the forms differ, the value that chooses doesn't.
            variants.iter().for_each(|variant| read(&variant.value, said));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, said),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| read_inline(argument, said));
        }
        _ => {}
    }
}

#[test]
fn the_reader_of_messages_tells_values_and_words() {
    let text = "a = { $count ->\n    [one] One { $thing }\n   *[other] { $count } things\n} here\n";
    let resource = parser::parse(text).expect("it is a message");
    let Some(Entry::Message(message)) = resource.body.first() else { panic!("it is a message") };
    let said = said("a.ftl", message.value.as_ref().expect("it has a value"));
    assert_eq!(said.values, BTreeSet::from(["count".to_owned(), "thing".to_owned()]));
    assert!(!is_alike(&said.words));
    assert!(is_alike(" Revision  ") && is_alike("Name, Status") && is_alike(" · "));
}
