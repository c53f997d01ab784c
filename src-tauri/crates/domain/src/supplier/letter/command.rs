//! What becomes of a letter: it is logged, then it went out, didn't, or nobody knows; it comes back, or is answered. A state
//! that a person can't reach from where the letter stands is refused, so that no letter goes out twice.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::prepare::{Unready, refusal};
use super::{Lack, LetterState, LetterStep, Mailing, Merging, SupplierLetter};
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Ref;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::supplier::ladder::day;
use crate::supplier::{Enablement, Supplier};
use crate::text::required;
use crate::time::Date;

macro_rules! letters_command {
    ($(#[$doc:meta])* $name:ident $ts:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty $(= $default:literal)?;)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(deny_unknown_fields)]
        #[ts(optional_fields, rename = $ts)]
        pub struct $name {
            /// The mailing.
            pub mailing: Ref<Mailing>,
            /// Whose letters of it.
            pub suppliers: Vec<Ref<Supplier>>,
            $($(#[$field_doc])* $(#[serde(default, skip_serializing_if = $default)])? pub $field: $type),*
        }
    };
}

letters_command! {
    /// Logs letters before they are handed over. From here on none of them is sent by itself again.
    Log "LetterLog" {}
}

letters_command! {
    /// Records what became of letters that were logged.
    Record "LetterRecord" {
        /// What became of them.
        outcome: Handed;
        /// What the server said, or empty.
        note: String = "String::is_empty";
    }
}

letters_command! {
    /// Records letters as sent by hand: by post, or from the person's own mail program.
    SendByHand "LetterSendByHand" {
        /// The day on which they went out; today where absent.
        on: Option<Date> = "Option::is_none";
        /// How they went out, or empty.
        note: String = "String::is_empty";
    }
}

letters_command! {
    /// Says of letters of which nobody knows whether they went out: they did, or they didn't.
    Resolve "LetterResolve" {
        /// Whether they went out.
        went_out: bool;
        /// How that is known.
        reason: String;
    }
}

letters_command! {
    /// Records that suppliers answered letters.
    Answer "LetterAnswer" {
        /// The day of the answer; today where absent.
        on: Option<Date> = "Option::is_none";
        /// What they answered.
        note: String;
        /// The answer itself.
        file: Option<Digest> = "Option::is_none";
    }
}

letters_command! {
    /// Records that letters came back: their addresses are bad.
    Bounce "LetterBounce" {
        /// The day on which they came back; today where absent.
        on: Option<Date> = "Option::is_none";
        /// What the returned message says, or empty.
        note: String = "String::is_empty";
    }
}

letters_command! {
    /// Takes letters back that didn't go out.
    Withdraw "LetterWithdraw" {
        /// Why, or empty.
        reason: String = "String::is_empty";
    }
}

/// What became of a letter that was handed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LetterHanded")]
pub enum Handed {
    /// The server took it.
    Sent,
    /// No answer came after it was given: it may have gone out.
    Unknown,
    /// The server refused it, or none of it was given.
    Failed,
}

/// The letters that a command is about, and how each comes to another state.
struct Turn<'a> {
    mailing: &'a Ref<Mailing>,
    suppliers: &'a [Ref<Supplier>],
    /// The states that a letter may be in.
    from: fn(LetterState) -> bool,
    to: LetterState,
    note: String,
    file: Option<Digest>,
    label: &'static str,
}

/// What a command finds wrong with a letter, or changes about its supplier.
type Change<'a> = &'a mut dyn FnMut(&Draft, &Mailing, &mut Supplier, usize) -> Result<(), Vec<Lack>>;

impl Turn<'_> {
    fn take(self, draft: &mut Draft, change: Change) -> Result<Outcome, Refusal> {
        let mailing = draft.state().find(self.mailing)?.clone();
        let (by, at) = (draft.acting_person()?.id(), draft.now());
        let (mut turned, mut unready): (Vec<Supplier>, Vec<Unready>) = (Vec::new(), Vec::new());
        for reference in self.suppliers {
            let mut supplier = draft.state().find(reference)?.clone();
            if turned.iter().any(|done| done.id() == supplier.id()) {
                continue;
            }
            let place = supplier.letters.iter().position(|it| it.mailing == mailing.id());
            let done = match place {
                None => Err(vec![Lack::of("letter-not-of-mailing").with("mailing", &mailing.reference)]),
                Some(place) if !(self.from)(supplier.letters[place].state) => {
                    let state = supplier.letters[place].state.name();
                    Err(vec![Lack::of("letter-not-in-state").with("state", state)])
                }
                Some(place) => change(draft, &mailing, &mut supplier, place).map(|()| place),
            };
            match done {
                Ok(place) => {
                    let (note, file) = (self.note.clone(), self.file);
                    supplier.letters[place].come_to(LetterStep { state: self.to, at, by, note, file });
                    turned.push(supplier);
                }
                Err(lacks) => unready.push(Unready {
                    supplier: supplier.id(),
                    reference: supplier.reference.clone(),
                    name: supplier.name.clone(),
                    lacks,
                }),
            }
        }
        if !unready.is_empty() {
            return Err(refusal("letter-cannot-turn", &unready));
        }
        let label = match turned.as_slice() {
            [] => return Err(Message::new("suppliers-none-named").into()),
            [only] => Message::new(self.label).with("count", 1).with("name", &only.name),
            many => Message::new(self.label).with("count", many.len()).with("name", &many[0].name),
        };
        let label = label.with("reference", &mailing.reference).with("state", self.to.name());
        turned.into_iter().for_each(|supplier| draft.put(supplier));
        Ok(Outcome::of(mailing.head.id, label))
    }
}

/// A letter went out: whoever wasn't written to before is notified now. No rung goes back.
fn went_out(supplier: &mut Supplier, place: usize, on: Date, by: crate::identity::Id<crate::person::Person>) {
    supplier.letters[place].sent_on = Some(on);
    if supplier.ladder.enablement == Enablement::NotContacted {
        supplier.ladder.reach(Enablement::Notified, on, by, "", None);
    }
}

/// What goes out now: the address and the text are those of this moment.
fn made_ready(draft: &Draft, mailing: &Mailing, supplier: &mut Supplier, place: usize) -> Result<(), Vec<Lack>> {
    let merging = Merging { state: draft.state(), mailing };
    let mut lacks = merging.hindrances(supplier);
    match merging.letter(supplier) {
        Ok(merged) if lacks.is_empty() => {
            let address = supplier.contact.email.clone();
            let letter: &mut SupplierLetter = &mut supplier.letters[place];
            letter.text = Some(merged.digest());
            letter.language = merged.language;
            letter.address = address;
            Ok(())
        }
        Ok(_) => Err(lacks),
        Err(empty) => {
            lacks.extend(empty);
            Err(lacks)
        }
    }
}

impl Rule for Log {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: LetterState::may_go_out,
            to: LetterState::Logged,
            note: String::new(),
            file: None,
            label: "did-letter-log",
        };
        turn.take(draft, &mut |draft, mailing, supplier, place| made_ready(draft, mailing, supplier, place))
    }
}

impl Rule for Record {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (on, by) = (draft.today(), draft.acting_person()?.id());
        let to = match self.outcome {
            Handed::Sent => LetterState::Sent,
            Handed::Unknown => LetterState::Unknown,
            Handed::Failed => LetterState::Failed,
        };
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: |state| state == LetterState::Logged,
            to,
            note: self.note.trim().to_owned(),
            file: None,
            label: "did-letter-record",
        };
        turn.take(draft, &mut |_, _, supplier, place| {
            if to == LetterState::Sent {
                went_out(supplier, place, on, by);
            }
            Ok(())
        })
    }
}

impl Rule for SendByHand {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (on, by) = (day(draft, self.on)?, draft.acting_person()?.id());
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: LetterState::may_go_out,
            to: LetterState::Sent,
            note: self.note.trim().to_owned(),
            file: None,
            label: "did-letter-send-by-hand",
        };
        turn.take(draft, &mut |draft, mailing, supplier, place| {
            made_ready(draft, mailing, supplier, place)?;
            went_out(supplier, place, on, by);
            Ok(())
        })
    }
}

impl Rule for Resolve {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (on, by, zone) = (draft.today(), draft.acting_person()?.id(), draft.state().project().zone.clone());
        let went = self.went_out;
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            // One that was logged and never heard of again is as unknown as one that was said to be.
            from: |state| matches!(state, LetterState::Unknown | LetterState::Logged),
            to: if went { LetterState::Sent } else { LetterState::Failed },
            note: required("reason", &self.reason)?,
            file: None,
            label: "did-letter-resolve",
        };
        turn.take(draft, &mut |_, _, supplier, place| {
            if went {
                let logged = supplier.letters[place].history.iter().rev().find(|it| it.state == LetterState::Logged);
                let on = logged.map_or(on, |step| step.at.date_in(&zone));
                went_out(supplier, place, on, by);
            }
            Ok(())
        })
    }
}

impl Rule for Answer {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (on, by) = (day(draft, self.on)?, draft.acting_person()?.id());
        let note = required("note", &self.note)?;
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: |state| state.went_out() || state == LetterState::Unknown,
            to: LetterState::Answered,
            note: note.clone(),
            file: self.file,
            label: "did-letter-answer",
        };
        let file = self.file;
        turn.take(draft, &mut |_, _, supplier, place| {
            let letter = &mut supplier.letters[place];
            // Whoever answers a letter got it.
            letter.sent_on = letter.sent_on.or(Some(on));
            let rung = supplier.ladder.enablement;
            if matches!(rung, Enablement::NotContacted | Enablement::Notified | Enablement::Unreachable) {
                supplier.ladder.reach(Enablement::Responded, on, by, &note, file);
            }
            Ok(())
        })
    }
}

impl Rule for Bounce {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let on = day(draft, self.on)?;
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: |state| matches!(state, LetterState::Sent | LetterState::Unknown),
            to: LetterState::Bounced,
            note: self.note.trim().to_owned(),
            file: None,
            label: "did-letter-bounce",
        };
        turn.take(draft, &mut |_, _, supplier, place| {
            // An address that was put right meanwhile stays good.
            if supplier.contact.email == supplier.letters[place].address {
                supplier.contact.bounced = Some(on);
            }
            Ok(())
        })
    }
}

impl Rule for Withdraw {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let turn = Turn {
            mailing: &self.mailing,
            suppliers: &self.suppliers,
            from: LetterState::may_go_out,
            to: LetterState::Withdrawn,
            note: self.reason.trim().to_owned(),
            file: None,
            label: "did-letter-withdraw",
        };
        turn.take(draft, &mut |_, _, _, _| Ok(()))
    }
}
