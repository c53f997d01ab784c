//! The text of a letter: words with merge fields in braces. A field that nobody knows, and a brace without its other half, are
//! refused with their place.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::message::Message;
use crate::text::braces::{self, Unreadable};

macro_rules! fields {
    ($($variant:ident $name:literal $meaning:literal;)+) => {
        /// What a letter can say of its supplier, its mailing and its project.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
        #[ts(rename = "LetterField")]
        pub enum Field { $(#[doc = $meaning] #[serde(rename = $name)] $variant),+ }

        impl Field {
            /// Every field.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in a text, without braces.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

fields! {
    Salutation "salutation" "The greeting: by name where a contact is known.";
    Supplier "supplier" "The supplier's name.";
    SupplierNumber "supplier-number" "The supplier's number in the customer's system.";
    Contact "contact" "The name of the supplier's contact.";
    Channel "channel" "The channel that the supplier gets.";
    ChannelNeeds "channel-needs" "What the channel takes from the supplier, a line each.";
    Appeal "appeal" "What speaks for the change, for the mailing's audience.";
    Customer "customer" "The customer.";
    Provider "provider" "The provider.";
    Project "project" "The project.";
    Wave "wave" "The supplier's wave.";
    Deadline "deadline" "The day by which suppliers answer, and on which the old way ends.";
    GoLive "go-live" "The day on which real documents begin.";
    TestsFrom "tests-from" "The day on which tests begin.";
    TestsUntil "tests-until" "The day on which tests are over.";
    TrainingDate "training-date" "The day of the training.";
    TrainingLink "training-link" "Where the training is.";
    FirstLetterDate "first-letter-date" "The day on which the supplier was first written to.";
    Round "round" "The number of the reminder.";
    Document "document" "The number of the document that the letter is about.";
    Reason "reason" "The reason that the letter gives.";
    Owner "owner" "Who on the customer's side knows the supplier.";
    Sender "sender" "Who signs the letter.";
    ProgrammeContact "programme-contact" "The provider's implementation manager, whom suppliers may ask.";
    FreeOfCharge "free-of-charge" "The sentence that joining is free of charge.";
}

impl Field {
    /// The field with a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Whether its value is a day.
    pub const fn is_day(self) -> bool {
        matches!(
            self,
            Self::Deadline
                | Self::GoLive
                | Self::TestsFrom
                | Self::TestsUntil
                | Self::TrainingDate
                | Self::FirstLetterDate
        )
    }

    /// Whether a mailing may say it for all of its letters: what no supplier and no wave can know better.
    pub const fn is_of_mailing(self) -> bool {
        matches!(
            self,
            Self::Wave
                | Self::Deadline
                | Self::GoLive
                | Self::TestsFrom
                | Self::TestsUntil
                | Self::TrainingDate
                | Self::TrainingLink
                | Self::Document
                | Self::Reason
                | Self::Owner
        )
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A stretch of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A merge field.
    Field(Field),
}

/// A text that was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text(pub Vec<Piece>);

impl Text {
    /// Reads a text.
    ///
    /// # Errors
    /// The first place that can't be read: `letter-field-unknown`, `letter-brace-open`, `letter-brace-lonely`.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let read = |piece| match piece {
            braces::Piece::Words(words) => Ok(Piece::Words(words.to_owned())),
            braces::Piece::Field(name, place) => Field::of_name(name)
                .map(Piece::Field)
                .ok_or_else(|| Unreadable::at(text, place, Message::new("letter-field-unknown").with("field", name))),
        };
        braces::pieces(text)?.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The fields that it holds, each once, in the order in which they come.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = Vec::new();
        for piece in &self.0 {
            if let Piece::Field(field) = piece
                && !fields.contains(field)
            {
                fields.push(*field);
            }
        }
        fields
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Words(words) => f.write_str(words),
            Piece::Field(field) => write!(f, "{{{field}}}"),
        })
    }
}
