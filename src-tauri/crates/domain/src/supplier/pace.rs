//! The pace of a programme: how much people can take at a time, how long a supplier may stand on a rung, and how many are
//! expected to follow. It is data with its sources (`builtin/suppliers/pace.toml`); a programme edits its own copy.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Channel, Enablement, Segment, Transacting};
use crate::catalogue::Confidence;
use crate::entity::State;
use crate::message::Message;
use crate::time::Date;

/// The pace of a programme.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[ts(rename = "SupplierPace")]
pub struct Pace {
    /// How many suppliers a wave holds.
    pub capacity: Capacity,
    /// The share of invoices that waves reach first.
    pub reach: Reached,
    /// The share of a wave that is expected to come on board.
    pub expected: Expected,
    /// The share of the invoices at which the programme is called a success.
    #[serde(default = "success")]
    pub success: Reached,
    /// How long a supplier may stand on a rung.
    pub ageing: Vec<Ageing>,
}

/// What a programme says that began before it could say anything else.
fn success() -> Reached {
    builtin().success.clone()
}

/// Where a number of practice comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "SupplierPaceOrigin")]
pub struct Origin {
    /// Why, as a sentence.
    pub text: String,
    /// Where the fact comes from.
    pub source: String,
    /// The day on which it was taken from there.
    pub date: Date,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// How many suppliers a wave holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SupplierCapacity")]
pub struct Capacity {
    /// Suppliers of the pilot.
    pub pilot: u32,
    /// High-touch suppliers that one enabler takes at a time.
    pub high_touch: u32,
    /// Low-touch suppliers of a mailing.
    pub low_touch: u32,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
}

/// A share of the invoices that is aimed at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SupplierReached")]
pub struct Reached {
    /// Percent.
    pub percent: u8,
    /// Where the number comes from.
    #[serde(flatten)]
    pub origin: Origin,
}

/// The share of a wave that is expected to come on board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SupplierExpected")]
pub struct Expected {
    /// Percent of the high-touch suppliers.
    pub high_touch: u8,
    /// Percent of the low-touch suppliers.
    pub low_touch: u8,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
}

/// How long a supplier may stand on a rung before somebody has to look.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(optional_fields, rename = "SupplierAgeing")]
pub struct Ageing {
    /// The rung.
    pub rung: Enablement,
    /// The channels that it is about; those that no earlier line of the rung names where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Days.
    pub days: u16,
    /// Where the number comes from.
    #[serde(flatten)]
    pub origin: Origin,
}

/// Suppliers that stand on a rung for too long, as a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overdue {
    /// The rung.
    pub rung: Enablement,
    /// Only these channels, where any is named.
    pub channels: Vec<Channel>,
    /// Without these channels: an earlier line is about them.
    pub but: Vec<Channel>,
    /// Days that they may stand there.
    pub days: u16,
    /// They came there before this day.
    pub before: Date,
    /// Only those that exchange no real document: who is live is where it should be.
    pub not_live: bool,
}

impl Pace {
    /// Why it can't be used.
    pub fn problem(&self) -> Option<Message> {
        let percents = [self.reach.percent, self.success.percent, self.expected.high_touch, self.expected.low_touch];
        if let Some(wrong) = percents.into_iter().find(|percent| *percent > 100) {
            return Some(Message::new("pace-percent-wrong").with("value", wrong));
        }
        if self.capacity.pilot == 0 || self.capacity.high_touch == 0 || self.capacity.low_touch == 0 {
            return Some(Message::new("wave-capacity-none"));
        }
        let wrong = self.ageing.iter().find(|line| line.rung == Enablement::NotContacted || line.days == 0);
        wrong.map(|line| Message::new("pace-ageing-wrong").with("rung", line.rung.name()))
    }

    /// Says of every number that is another than before who decided it and when: what practice says is no reason for it any
    /// more.
    pub(crate) fn decided_by(&mut self, before: &Self, name: &str, today: Date) {
        let own =
            || Origin { text: String::new(), source: name.to_owned(), date: today, confidence: Confidence::Customer };
        let capacity = |it: &Capacity| (it.pilot, it.high_touch, it.low_touch);
        if capacity(&self.capacity) != capacity(&before.capacity) {
            self.capacity.origin = own();
        }
        if self.reach.percent != before.reach.percent {
            self.reach.origin = own();
        }
        if (self.expected.high_touch, self.expected.low_touch)
            != (before.expected.high_touch, before.expected.low_touch)
        {
            self.expected.origin = own();
        }
        if self.success.percent != before.success.percent {
            self.success.origin = own();
        }
        for line in &mut self.ageing {
            let same = |it: &&Ageing| (it.rung, &it.channels) == (line.rung, &line.channels);
            if before.ageing.iter().find(same).is_none_or(|it| it.days != line.days) {
                line.origin = own();
            }
        }
    }

    /// Days that a supplier may stand on a rung; any number where nothing is said.
    pub fn limit(&self, rung: Enablement, channel: Option<Channel>) -> Option<u16> {
        let is_about = |line: &&Ageing| {
            line.rung == rung
                && (line.channels.is_empty() || channel.is_some_and(|channel| line.channels.contains(&channel)))
        };
        self.ageing.iter().find(is_about).map(|line| line.days)
    }

    /// Days by which a supplier stands on its rung for too long; nothing where it doesn't, or where it is live.
    pub fn overdue_by(
        &self,
        rung: Enablement,
        trade: Transacting,
        channel: Option<Channel>,
        since: Date,
        today: Date,
    ) -> Option<u32> {
        if rung == Enablement::Enabled && trade.was_live() {
            return None;
        }
        let limit = i32::from(self.limit(rung, channel)?);
        u32::try_from(since.days_until(today) - limit).ok().filter(|days| *days > 0)
    }

    /// The questions that find every supplier that stands on its rung for too long.
    pub fn overdue(&self, today: Date) -> Vec<Overdue> {
        let question = |(place, line): (usize, &Ageing)| {
            let earlier = self.ageing[..place].iter().filter(|other| other.rung == line.rung);
            Overdue {
                rung: line.rung,
                channels: line.channels.clone(),
                but: earlier.flat_map(|other| other.channels.iter().copied()).collect(),
                days: line.days,
                before: today.plus_days(-i32::from(line.days)),
                not_live: line.rung == Enablement::Enabled,
            }
        };
        // After a line about every channel no further one of its rung decides anything.
        let decides = |(place, line): &(usize, &Ageing)| {
            !self.ageing[..*place].iter().any(|other| other.rung == line.rung && other.channels.is_empty())
        };
        self.ageing.iter().enumerate().filter(decides).map(question).collect()
    }

    /// Percent of a segment that is expected to come on board.
    pub const fn expects(&self, segment: Segment) -> u8 {
        match segment {
            Segment::HighTouch => self.expected.high_touch,
            Segment::LowTouch => self.expected.low_touch,
        }
    }
}

/// The built-in pace.
pub fn builtin() -> &'static Pace {
    static BUILTIN: LazyLock<Pace> = LazyLock::new(|| {
        let text = include_str!("../builtin/suppliers/pace.toml");
        toml::from_str(text).expect("the built-in pace is read by a test")
    });
    &BUILTIN
}

impl State {
    /// The pace of the programme.
    pub fn pace(&self) -> &Pace {
        self.programme().and_then(|programme| programme.pace.as_ref()).unwrap_or_else(|| builtin())
    }
}
