//! The values of fields on paper: a choice by its label, a date as the language writes it, a list one entry a line.

use documents::model::{Link, Span, Text};
use domain::digest::Digest;
use domain::document::content::Fields;
use domain::entity::State;
use domain::lifecycle::methodology::{Methodology, RoleId, StepId};
use domain::message::Message;
use domain::organisation::Party;
use domain::supplier::onboarding::set_up;
use domain::template::{Field, FieldKind, Section, Source};
use domain::time::{Date, Instant};
use serde_json::Value;

use crate::text::{Language, builtin};

use super::{Printing, digests, names};

/// Behind the label of a field that is printed and not signed; the narrow blank before it is one that no line breaks at.
pub const INFORMATIVE: &str = "\u{202F}°";

/// Members of records that say what the record is about, and how it ended.
const SUBJECTS: [&str; 5] = ["scenario", "person", "name", "outcome", "attended"];

/// Reads the values of one document.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    pub state: &'a State,
    pub printing: &'a Printing<'a>,
    pub methodology: Option<&'a Methodology>,
}

impl Values<'_> {
    /// The label of a field; one that no signature covers is marked.
    pub fn label(&self, section: &Section, field: &Field) -> Text {
        let mut text = Text::from(field.label.clone());
        if !field.binding && section.fields.iter().any(|field| field.binding) {
            text.0.push(Span::quiet(INFORMATIVE));
        }
        text
    }

    /// The value of a field in one row or section; absent where nobody gave one.
    pub fn of(&self, section: &Section, field: &Field, binding: &Fields, informative: &Fields) -> Option<Text> {
        let value = binding.get(&field.id).or_else(|| informative.get(&field.id))?;
        Some(self.text(Some(section), Some(field), value)).filter(|text| !text.is_empty())
    }

    /// A value as people read it.
    pub fn text(&self, section: Option<&Section>, field: Option<&Field>, value: &Value) -> Text {
        let mut lines = Vec::new();
        self.lines(section, field, value, &mut lines);
        let mut spans = Vec::new();
        for line in lines {
            if !spans.is_empty() {
                spans.push(Span::plain("\n"));
            }
            spans.push(line);
        }
        Text(spans)
    }

    fn lines(&self, section: Option<&Section>, field: Option<&Field>, value: &Value, lines: &mut Vec<Span>) {
        match value {
            Value::Null => {}
            Value::Array(values) => values.iter().for_each(|value| self.lines(section, field, value, lines)),
            // A line of a lookup table.
            Value::Object(members)
                if members.len() == 2 && members.contains_key("from") && members.contains_key("to") =>
            {
                let said = |name: &str| self.text(section, field, &members[name]).plain_text();
                lines.push(isolated(format!("{} → {}", said("from"), said("to"))));
            }
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                // Members are in the order of their names; what a line is about comes first.
                members.sort_by_key(|(name, _)| SUBJECTS.iter().position(|it| it == name).unwrap_or(SUBJECTS.len()));
                let members = members.into_iter().map(|(name, value)| self.member(section, name, value));
                let members: Vec<_> = members.filter(|text| !text.is_empty()).collect();
                lines.push(isolated(members.join(" · ")));
            }
            Value::String(text) => {
                let source = section.map(|section| section.source).unwrap_or_default();
                lines.extend(text.lines().map(|line| self.line(source, field, line.trim())));
            }
            Value::Bool(yes) => lines.push(Span::plain(self.yes_no(*yes))),
            Value::Number(number) => lines.push(Span::plain(self.printing.speak.number(&number.to_string()))),
        }
    }

    /// A member of a record inside a field: a result of a run, a person's attendance.
    fn member(&self, section: Option<&Section>, name: &str, value: &Value) -> String {
        match (name, value) {
            ("attended", Value::Bool(true)) => self.printing.say("document-attended"),
            ("attended", Value::Bool(false)) => self.printing.say("document-absent"),
            ("secret", Value::String(at)) => {
                let at = self.line(Source::SetUp, None, at).text;
                self.printing.speak.say(&Message::new("document-secret").with("at", at))
            }
            // Strokes of a pen are no text; that there are some is.
            ("mark", Value::Object(_)) => self.printing.say("document-signed-list"),
            ("score", Value::Object(score)) => {
                let number = |name: &str| score.get(name).map(Value::to_string).unwrap_or_default();
                let message = Message::new("document-score").with("right", number("right")).with("of", number("of"));
                self.printing.speak.say(&message)
            }
            // A member of the same name as a field has its choices too.
            _ => self.text(section, section.and_then(|section| section.field(name)), value).plain_text(),
        }
    }

    /// One line of text. Answers are text of the kind that their field asks for; entities also hold ids of the
    /// methodology, parties, instants and digests.
    fn line(&self, source: Source, field: Option<&Field>, text: &str) -> Span {
        if let Some(choice) = field.and_then(|field| field.choices.iter().find(|choice| choice.id == text)) {
            return Span::plain(choice.label.clone());
        }
        let speak = self.printing.speak;
        if source == Source::SetUp
            && let Some(known) =
                set_up::builtin().iter().find(|it| field.is_some_and(|it| it.id == "field") && it.id == text)
        {
            return Span::plain(builtin::set_up_field(Language::nearest(&speak.language()), known).label);
        }
        match field.map_or(FieldKind::Text, |field| field.kind) {
            FieldKind::Number => return Span::plain(speak.number(text)),
            FieldKind::YesNo if matches!(text, "yes" | "no") => return Span::plain(self.yes_no(text == "yes")),
            FieldKind::Email => return Span::name(text.to_owned(), None).linked(Link::Uri(format!("mailto:{text}"))),
            _ => {}
        }
        // Examples and constants of mappings are data of systems: a day is written there as the system writes it.
        let is_data = matches!(source, Source::MappingRow | Source::LookupTable);
        if is_data && field.is_none_or(|field| field.kind != FieldKind::Date) {
            return isolated(text.to_owned());
        }
        if let Ok(date) = text.parse::<Date>()
            && text.len() == 10
        {
            return Span::plain(speak.date(date));
        }
        if source == Source::Answers {
            return isolated(text.to_owned());
        }
        if let Ok(at) = text.parse::<Instant>() {
            return Span::plain(speak.instant(at, &self.state.project().zone));
        }
        if let Ok(digest) = text.parse::<Digest>() {
            return digests::full(digest).0.remove(0);
        }
        isolated(self.named(text).unwrap_or_else(|| text.to_owned()))
    }

    /// What a word of an entity means where it is an id: a party, a role, a step.
    fn named(&self, text: &str) -> Option<String> {
        if let Ok(party) = serde_json::from_value::<Party>(Value::String(text.to_owned())) {
            return Some(names::party(self.printing, party));
        }
        let methodology = self.methodology?;
        let role = methodology.role(&RoleId::from(text)).map(|role| role.name.clone());
        role.or_else(|| methodology.step(&StepId::from(text)).map(|(_, step)| step.name.clone()))
    }

    fn yes_no(&self, yes: bool) -> String {
        self.printing.say(if yes { "document-yes" } else { "document-no" })
    }
}

fn isolated(text: String) -> Span {
    Span::name(text, None)
}

/// A text on one line: its lines with a comma between them.
pub fn on_one_line(text: Text) -> Text {
    let mut text = text;
    for span in &mut text.0 {
        if span.text == "\n" {
            span.text = ", ".into();
        }
    }
    text
}
