//! Who may read a field. A print is made for an audience, and leaves out what is meant for fewer.

use std::collections::BTreeSet;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Template;
use crate::document::content::{Content, Fields};

/// Who reads: each also reads what is meant for those after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The provider's own people.
    Internal,
    /// The customer's people too.
    Customer,
    /// Everybody, suppliers among them.
    #[default]
    Supplier,
}

impl Audience {
    /// Every audience, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Customer, Self::Supplier];

    /// The word that stands for it in data and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Customer => "customer",
            Self::Supplier => "supplier",
        }
    }

    /// Whether a field of this audience is for everybody, which needn't be said.
    pub fn is_everyone(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a print for `reader` shows what is meant for this audience.
    pub fn may_be_read_by(self, reader: Self) -> bool {
        reader <= self
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A content without what an audience may not read.
#[derive(Clone, PartialEq, Debug)]
pub struct Abridged {
    /// What is left.
    pub content: Content,
    /// What was left out, as section and field; nothing where the audience may read everything.
    pub left_out: BTreeSet<(String, String)>,
}

/// Leaves out of a content what a reader may not see. A field that the template doesn't know is left out of every print but the
/// internal one: nobody said that it may be read.
pub fn abridge(content: &Content, template: &Template, reader: Audience) -> Abridged {
    let mut abridged = Abridged { content: content.clone(), left_out: BTreeSet::new() };
    if reader == Audience::Internal {
        return abridged;
    }
    let Abridged { content, left_out } = &mut abridged;
    for section in &mut content.sections {
        let known = template.section(&section.id);
        let mut keep = |fields: &mut Fields| {
            fields.retain(|id, _| {
                let audience = known.and_then(|known| known.field(id)).map(|field| field.audience);
                let shown = audience.is_some_and(|audience| audience.may_be_read_by(reader));
                if !shown {
                    left_out.insert((section.id.clone(), id.clone()));
                }
                shown
            });
        };
        keep(&mut section.binding);
        keep(&mut section.informative);
        for row in &mut section.rows {
            keep(&mut row.binding);
            keep(&mut row.informative);
        }
    }
    abridged
}
