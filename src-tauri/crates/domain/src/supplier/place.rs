//! Where a supplier belongs: what the rules say, and what a person decided instead.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::segment::{Rules, segment};
use super::{Channel, Segment, Supplier};
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
        self.placement = placement(rules, self);
    }
}

/// Where a supplier belongs: a decision by hand goes before the rules.
pub fn placement(rules: &Rules, supplier: &Supplier) -> Placement {
    let found = segment(rules, &supplier.facts);
    match &supplier.by_hand {
        Some(by_hand) => Placement {
            channel: Some(by_hand.channel),
            segment: Some(by_hand.segment.unwrap_or_else(|| rules.touch(by_hand.channel))),
            rule: String::new(),
            first_wave: found.first_wave,
        },
        None => {
            Placement { channel: found.channel, segment: found.segment, rule: found.rule, first_wave: found.first_wave }
        }
    }
}
