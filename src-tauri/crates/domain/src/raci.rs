//! Responsibilities: who carries out what, who answers for it, who is asked and who is told. One matrix a project; its
//! rows are steps of the methodology and other work, its columns roles, people, or titles that the project names itself.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;

use crate::entity::{Head, State};
use crate::identity::{EntityId, Id, ts_string};
use crate::lifecycle::methodology::{Methodology, RoleId, StepId};
use crate::organisation::Party;
use crate::person::Person;

pub mod builtin;
pub mod check;
pub mod command;

/// The matrix of a project.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Raci {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Who takes part, in the order of the columns.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// What is done, in the order of the rows.
    #[serde(default)]
    pub rows: Vec<Row>,
}

/// Somebody who takes part.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "RaciColumn")]
pub struct Column {
    /// Its id.
    pub id: EntityId,
    /// Who it is.
    #[serde(flatten)]
    pub who: Who,
}

/// Who a column stands for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[ts(rename = "RaciWho")]
pub enum Who {
    /// Everybody who holds a role of the methodology.
    Role {
        /// The role.
        role: RoleId,
    },
    /// One person.
    Person {
        /// The person.
        person: Id<Person>,
    },
    /// Somebody for whom the methodology has no role.
    Titled {
        /// What they are called.
        name: String,
        /// The party for which they act.
        party: Party,
    },
}

/// Something that is done.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "RaciRow")]
pub struct Row {
    /// Its id.
    pub id: EntityId,
    /// The step that it is; other work where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// What it is called; a step has its own name.
    #[serde(default)]
    pub title: String,
    /// Who has which part, by column; columns without one are absent.
    #[serde(default)]
    pub cells: BTreeMap<EntityId, Parts>,
}

/// Parts of one column in one row: any of R, A, C and I, written in that order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, JsonSchema)]
#[schemars(with = "String")]
pub struct Parts(u8);
ts_string!([] Parts);

/// The letters, in the order in which they are written.
const LETTERS: [char; 4] = ['R', 'A', 'C', 'I'];

impl Parts {
    /// Carries it out.
    pub const RESPONSIBLE: Self = Self(1);
    /// Answers for it.
    pub const ACCOUNTABLE: Self = Self(2);

    /// Is asked before.
    pub const CONSULTED: Self = Self(4);

    /// Whether these parts include others.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These parts and others.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These parts without others.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has = |place: &usize| self.0 & (1 << place) != 0;
        (0..LETTERS.len()).filter(has).try_for_each(|place| write!(f, "{}", LETTERS[place]))
    }
}

/// A letter that stands for no part.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” isn’t one of R, A, C and I")]
pub struct NoPart(pub char);

impl FromStr for Parts {
    type Err = NoPart;

    /// Reads letters in any order and case, with spaces, commas and slashes between them.
    fn from_str(text: &str) -> Result<Self, NoPart> {
        let mut parts = Self::default();
        for letter in text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, ',' | '/' | ';' | '+'))
        {
            let upper = letter.to_ascii_uppercase();
            let place = LETTERS.iter().position(|known| *known == upper).ok_or(NoPart(letter))?;
            parts.0 |= 1 << place;
        }
        Ok(parts)
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl Raci {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        "RACI".to_owned()
    }

    /// The column with an id.
    pub fn column(&self, id: EntityId) -> Option<&Column> {
        self.columns.iter().find(|column| column.id == id)
    }
}

impl Row {
    /// The parts of a column.
    pub fn parts(&self, column: EntityId) -> Parts {
        self.cells.get(&column).copied().unwrap_or_default()
    }

    /// What it is called: the step's name, or its own.
    pub fn title(&self, methodology: Option<&Methodology>) -> String {
        let step = self.step.as_ref().and_then(|id| methodology?.step(id)).map(|(_, step)| step.name.clone());
        step.unwrap_or_else(|| self.title.clone())
    }
}

impl Who {
    /// What people call it.
    pub fn title(&self, state: &State, methodology: Option<&Methodology>) -> String {
        match self {
            Self::Role { role } => {
                let known = methodology.and_then(|methodology| methodology.role(role));
                known.map_or_else(|| role.to_string(), |role| role.name.clone())
            }
            Self::Person { person } => state.name_of(*person),
            Self::Titled { name, .. } => name.clone(),
        }
    }

    /// The party for which it acts; `None` for a role or person that is gone.
    pub fn party(&self, state: &State, methodology: Option<&Methodology>) -> Option<Party> {
        match self {
            Self::Role { role } => methodology?.role(role).map(|role| role.party),
            Self::Person { person } => Some(state.get(state.get(*person)?.organisation)?.party),
            Self::Titled { party, .. } => Some(*party),
        }
    }

    /// Whether it stands for a role: the role itself, or a person who holds it.
    pub fn is_in_role(&self, state: &State, wanted: &RoleId) -> bool {
        match self {
            Self::Role { role } => role == wanted,
            Self::Person { person } => {
                state.get(*person).is_some_and(|person| !person.inactive && person.roles.contains(wanted))
            }
            Self::Titled { .. } => false,
        }
    }

    /// The people who are meant; nobody for a title, and for a role that is vacant.
    pub fn people<'a>(&self, state: &'a State) -> Vec<&'a Person> {
        let stays = |person: &&Person| !person.inactive;
        match self {
            Self::Role { role } => state.people.iter().filter(stays).filter(|it| it.roles.contains(role)).collect(),
            Self::Person { person } => state.get(*person).into_iter().collect(),
            Self::Titled { .. } => Vec::new(),
        }
    }
}

/// The project's own methodology.
pub fn methodology(state: &State) -> Option<&Methodology> {
    state.get(state.project().methodology).map(|copy| &copy.content)
}

/// The matrix of the project, where there is one.
pub fn of(state: &State) -> Option<&Raci> {
    state.racis.iter().next()
}

#[cfg(test)]
mod tests;
