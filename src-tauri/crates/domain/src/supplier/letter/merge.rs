//! Mail merge: the letter that one supplier gets. A field that is empty keeps the letter back, and every one of them is told at
//! once.

use serde_json::json;

use super::text::{Piece, Text};
use super::{Field, Kind, Lack, Mailing, Tongue};
use crate::digest::Digest;
use crate::entity::State;
use crate::person::Person;
use crate::supplier::wave::Wave;
use crate::supplier::{Enablement, Supplier};
use crate::time::Date;

/// A letter as it is sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// The language.
    pub language: Tongue,
    /// The subject: one line, whatever the values hold.
    pub subject: String,
    /// The body.
    pub body: String,
}

impl Merged {
    /// What tells whether it is still the text that went out.
    pub fn digest(&self) -> Digest {
        Digest::of_json(&json!({"subject": self.subject, "body": self.body}))
    }
}

/// The letters of a mailing, over what is known.
#[derive(Clone, Copy)]
pub struct Merging<'a> {
    /// The project; the suppliers needn't be in it.
    pub state: &'a State,
    /// The mailing.
    pub mailing: &'a Mailing,
}

impl Merging<'_> {
    /// The letter of a supplier.
    ///
    /// # Errors
    /// Every field that is empty, and what can't be read of the wording.
    pub fn letter(&self, supplier: &Supplier) -> Result<Merged, Vec<Lack>> {
        self.written(language(self.state, supplier), Some(supplier))
    }

    /// The letter that the customer's people get; it is about no supplier.
    ///
    /// # Errors
    /// As [`Merging::letter`].
    pub fn internal(&self, language: Tongue) -> Result<Merged, Vec<Lack>> {
        self.written(language, None)
    }

    fn written(&self, language: Tongue, supplier: Option<&Supplier>) -> Result<Merged, Vec<Lack>> {
        let frozen = self.mailing.wordings.get(&language);
        let wording = frozen.unwrap_or_else(|| self.state.wording(self.mailing.kind, language));
        let read = wording.check(self.mailing.kind);
        let (subject, body) = read.map_err(|message| vec![Lack { code: "letter-unreadable", message }])?;
        let mut values = Values { merging: *self, language, supplier, lacks: Vec::new() };
        let merged = Merged { language, subject: one_line(&values.fill(&subject)), body: values.fill(&body) };
        if values.lacks.is_empty() { Ok(merged) } else { Err(values.lacks) }
    }

    /// Why the supplier can't be written to, apart from what the letter would say.
    pub fn hindrances(&self, supplier: &Supplier) -> Vec<Lack> {
        let (kind, round) = (self.mailing.kind, self.mailing.round);
        let mut lacks = Vec::new();
        let contact = &supplier.contact;
        if contact.email.is_empty() {
            lacks.push(Lack::of("letter-no-address"));
        } else if let Some(day) = contact.bounced {
            lacks.push(Lack::of("letter-address-bounced").with("address", &contact.email).with("date", day));
        }
        match supplier.ladder.enablement {
            Enablement::OutOfScope => lacks.push(Lack::of("letter-out-of-scope")),
            Enablement::Declined if !kind.reaches_declined() => lacks.push(Lack::of("letter-declined")),
            _ => {}
        }
        if supplier.part_of.is_some() {
            lacks.push(Lack::of("letter-to-the-whole"));
        }
        let of_others = supplier.letters.iter().filter(|letter| letter.mailing != self.mailing_id());
        if let Some(other) =
            of_others.clone().find(|it| it.kind == kind && it.round == round && it.state.may_have_gone_out())
        {
            let lack = Lack::of("letter-sent-already").with("state", other.state.name());
            lacks.push(lack.with("round", round));
        }
        if kind == Kind::Reminder && round > 1 {
            let before = of_others.clone().any(|it| it.kind == kind && it.round == round - 1 && it.state.went_out());
            if !before {
                lacks.push(Lack::of("letter-reminder-before").with("round", round - 1));
            }
        }
        lacks
    }

    fn mailing_id(&self) -> crate::identity::Id<Mailing> {
        crate::identity::Id::new(self.mailing.head.id)
    }
}

/// The language in which a supplier is written to: its own, else that of the project's documents, else English.
pub fn language(state: &State, supplier: &Supplier) -> Tongue {
    Tongue::of_tag(&supplier.language).unwrap_or_else(|| project_language(state))
}

/// The language of the customer's own people.
pub fn project_language(state: &State) -> Tongue {
    let project = state.projects.iter().next();
    project.and_then(|project| Tongue::of_tag(&project.language)).unwrap_or_default()
}

/// The values of one letter.
struct Values<'a> {
    merging: Merging<'a>,
    language: Tongue,
    supplier: Option<&'a Supplier>,
    lacks: Vec<Lack>,
}

impl Values<'_> {
    fn fill(&mut self, text: &Text) -> String {
        let mut filled = String::new();
        for piece in &text.0 {
            match piece {
                Piece::Words(words) => filled.push_str(words),
                Piece::Field(field) => match self.value(*field) {
                    Some(value) => filled.push_str(&value),
                    None => self.lack(Lack::of("letter-field-empty").with("field", field.name())),
                },
            }
        }
        filled
    }

    fn lack(&mut self, lack: Lack) {
        if !self.lacks.contains(&lack) {
            self.lacks.push(lack);
        }
    }

    /// What stands in place of a field; nothing where it is empty.
    fn value(&mut self, field: Field) -> Option<String> {
        let words = self.language.words();
        let (state, mailing) = (self.merging.state, self.merging.mailing);
        if field.is_of_mailing()
            && let Some(said) = mailing.values.get(&field).map(|value| one_line(value)).filter(|it| !it.is_empty())
        {
            return Some(if field.is_day() { said.parse().map_or(said, |day| words.date(day)) } else { said });
        }
        let project = state.projects.iter().next();
        let organisation = |id| state.get(id).map(|it: &crate::organisation::Organisation| it.name.clone());
        let channel = self.supplier.and_then(|it| it.placement.channel);
        let value = match field {
            Field::Salutation => Some(match self.supplier.map(|it| one_line(&it.contact.name)) {
                Some(name) if !name.is_empty() => words.salutation(&name),
                _ => words.salutation_nobody.clone(),
            }),
            Field::Supplier => self.supplier.map(|it| it.name.clone()),
            Field::SupplierNumber => self.supplier?.vendor_numbers.first().map(|it| it.number.clone()),
            Field::Contact => self.supplier.map(|it| it.contact.name.clone()),
            Field::Channel => channel.map(|it| words.channel(it).to_owned()),
            // Its lines are the program's own.
            Field::ChannelNeeds => return channel.map(|it| words.needs(it).to_owned()),
            Field::Appeal => Some(words.appeal(mailing.audience).to_owned()),
            Field::Customer => organisation(project?.customer),
            Field::Provider => organisation(project?.provider),
            Field::Project => project.map(|it| it.name.clone()),
            Field::Wave => self.wave().map(|it| it.name.clone()),
            Field::Deadline
            | Field::GoLive
            | Field::TestsFrom
            | Field::TestsUntil
            | Field::TrainingDate
            | Field::FirstLetterDate => self.day(field).map(|day| words.date(day)),
            Field::TrainingLink | Field::Document | Field::Reason => None,
            Field::Round => Some(mailing.round.to_string()),
            Field::Owner => self.supplier.map(|it| it.owner.clone()),
            Field::Sender => state.get(mailing.sender).map(|it| it.name.clone()),
            Field::ProgrammeContact => return self.programme_contact(),
            Field::FreeOfCharge => {
                let sentence = Text::read(&words.free_of_charge).ok()?;
                return Some(self.fill(&sentence)).filter(|it| !it.is_empty());
            }
        };
        value.map(|value| one_line(&value)).filter(|value| !value.is_empty())
    }

    fn wave(&self) -> Option<&Wave> {
        let id = self.merging.mailing.wave.or_else(|| self.supplier?.wave)?;
        self.merging.state.get(id)
    }

    fn day(&self, field: Field) -> Option<Date> {
        let days = self.wave().map(|wave| wave.days).unwrap_or_default();
        match field {
            Field::Deadline => days.deadline,
            Field::GoLive => days.go_live,
            Field::TestsFrom => days.tests_from,
            Field::TestsUntil => days.tests_until,
            Field::TrainingDate => days.training,
            _ => self.supplier?.letters.iter().filter(|it| it.kind.asks_for_answer()).filter_map(|it| it.sent_on).min(),
        }
    }

    /// Name, organisation and ways to reach the provider's implementation manager.
    fn programme_contact(&mut self) -> Option<String> {
        let state = self.merging.state;
        let person = state.programme().and_then(|programme| programme.contact).and_then(|id| state.get(id));
        let Some(person) = person.filter(|person: &&Person| !person.inactive) else {
            self.lack(Lack::of("letter-no-programme-contact"));
            return Some(String::new());
        };
        let ways: Vec<String> = [&person.email, &person.phone].map(|it| one_line(it)).into_iter().collect();
        let ways: Vec<String> = ways.into_iter().filter(|way| !way.is_empty()).collect();
        if ways.is_empty() {
            self.lack(Lack::of("letter-contact-unreachable").with("name", &person.name));
        }
        let organisation = state.get(person.organisation).map(|it| one_line(&it.name)).unwrap_or_default();
        let name = one_line(&person.name);
        let name = if organisation.is_empty() { name } else { format!("{name} ({organisation})") };
        Some(std::iter::once(name).chain(ways).collect::<Vec<_>>().join(", "))
    }
}

/// A value in one line: what breaks lines or can't be seen is white space, so that no value adds lines to a letter or heads
/// to a message.
pub fn one_line(value: &str) -> String {
    let breaks = |sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}');
    value
        .split(|sign: char| breaks(sign) || sign.is_whitespace())
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
