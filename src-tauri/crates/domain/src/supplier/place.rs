//! Where a supplier belongs: what the rules say, and what a person decided instead.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::segment::{self, Rules};
use super::{Channel, Facts, Segment, Supplier};
use crate::identity::Id;
use crate::person::Person;

/// Channel and segment of a supplier.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Placement {
    /// The channel; absent where none is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The segment; absent where it isn't brought on board.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The rule that decided; empty where a person did.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// Whether it must work on the day of the go-live.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub first_wave: bool,
}

/// What a person decided instead of the rules.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "PlacedByHand")]
pub struct ByHand {
    /// The channel.
    pub channel: Channel,
    /// The segment; what the channel makes of it where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Why.
    pub reason: String,
    /// Who decided it.
    pub person: Id<Person>,
}

impl Supplier {
    /// Puts it where it belongs.
    pub(crate) fn place(&mut self, rules: &Rules) {
        self.placement = placement(rules, &self.facts, self.by_hand.as_ref());
    }
}

impl Placement {
    /// Whether another one is the same place, whichever rule put a supplier there.
    pub fn is_where(&self, other: &Self) -> bool {
        (self.channel, self.segment) == (other.channel, other.segment)
    }
}

/// Where a supplier belongs: a decision by hand goes before the rules.
pub fn placement(rules: &Rules, facts: &Facts, by_hand: Option<&ByHand>) -> Placement {
    let by_rules = segment::place(rules, facts);
    match by_hand {
        Some(by_hand) => Placement {
            channel: Some(by_hand.channel),
            segment: Some(by_hand.segment.unwrap_or_else(|| rules.touch(by_hand.channel))),
            rule: String::new(),
            ..by_rules
        },
        None => by_rules,
    }
}
