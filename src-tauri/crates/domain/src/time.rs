//! Time as the domain knows it: instants in UTC for what happened, calendar dates for what was promised.
//! The clock is read at the edge only; rules take `now`.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::identity::ts_string;

/// An instant in UTC with millisecond precision, written as RFC 3339.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Instant(jiff::Timestamp);

impl Instant {
    /// The instant of a timestamp, cut to whole milliseconds so that it survives being written.
    pub fn from_timestamp(at: jiff::Timestamp) -> Self {
        let cut = jiff::Timestamp::from_millisecond(at.as_millisecond());
        Self(cut.expect("a millisecond of a valid timestamp is valid"))
    }

    /// The underlying timestamp.
    pub fn timestamp(self) -> jiff::Timestamp {
        self.0
    }

    /// The calendar date at this instant in a time zone of the IANA database; UTC where the name is unknown.
    pub fn date_in(self, zone: &str) -> Date {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        Date(zone.to_datetime(self.0).date())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.0)
    }
}

impl FromStr for Instant {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::from_timestamp)
    }
}

/// Whether a name is one of the IANA time zones.
pub fn is_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

/// A calendar date without a zone, written as `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// A date from its parts; `None` where there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The underlying civil date.
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }

    /// The instant at which the day begins in a time zone of the IANA database; in UTC where the name is unknown.
    pub fn begins_in(self, zone: &str) -> Instant {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let begins = zone.to_timestamp(self.0.to_datetime(jiff::civil::Time::midnight()));
        // Only the first and last days of the calendar have no instant in every zone.
        Instant::from_timestamp(begins.unwrap_or(if self.0.year() > 0 {
            jiff::Timestamp::MAX
        } else {
            jiff::Timestamp::MIN
        }))
    }

    /// Whole days from `self` to `other`; negative when `other` is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        (other.0 - self.0).get_days()
    }

    /// The date `days` later (or earlier, when negative); saturates at the end of the calendar.
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

macro_rules! as_text {
    ($type:ty, $format:literal, $name:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }
        impl JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "format": $format})
            }
        }
        ts_string!([] $type);
    };
}
as_text!(Instant, "date-time", "Instant");
as_text!(Date, "date", "Date");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_with_milliseconds_and_read_back() {
        let at: Instant = "2026-11-12T08:41:07.123987Z".parse().unwrap();
        assert_eq!(at.to_string(), "2026-11-12T08:41:07.123Z", "cut to milliseconds");
        assert_eq!(at.to_string().parse::<Instant>().unwrap(), at);
    }

    #[test]
    fn a_date_depends_on_the_zone() {
        let at: Instant = "2026-11-12T23:30:00Z".parse().unwrap();
        assert_eq!(at.date_in("Europe/Berlin").to_string(), "2026-11-13");
        assert_eq!(at.date_in("America/New_York").to_string(), "2026-11-12");
    }

    #[test]
    fn a_day_begins_with_the_zone() {
        let day = Date::new(2026, 7, 1).unwrap();
        assert_eq!(day.begins_in("Europe/Berlin").to_string(), "2026-06-30T22:00:00.000Z");
        assert_eq!(day.begins_in("nowhere").to_string(), "2026-07-01T00:00:00.000Z");
    }

    #[test]
    fn days_between_dates_cross_months() {
        let (a, b) = (Date::new(2026, 11, 20).unwrap(), Date::new(2026, 12, 4).unwrap());
        assert_eq!(a.days_until(b), 14);
        assert_eq!(a.plus_days(14), b);
    }
}
