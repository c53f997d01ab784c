//! A time of day as calendars write it.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::identity::ts_string;

/// Hour and minute of a day in the project's zone, written `09:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, JsonSchema)]
#[schemars(with = "String")]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

ts_string!([] TimeOfDay);

impl TimeOfDay {
    /// The time so many minutes later; it starts again at midnight.
    #[must_use]
    pub fn plus_minutes(self, minutes: u32) -> Self {
        let all = (u32::from(self.hour) * 60 + u32::from(self.minute) + minutes % 1440) % 1440;
        Self { hour: u8::try_from(all / 60).unwrap_or_default(), minute: u8::try_from(all % 60).unwrap_or_default() }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A text that is no time of day.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no time of day: write it like 09:30")]
pub struct NotATime(String);

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let wrong = || NotATime(text.to_owned());
        let (hour, minute) = text.trim().split_once([':', '.']).ok_or_else(wrong)?;
        let part = |part: &str, most: u8| {
            let digits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse().ok().filter(|number: &u8| digits && *number <= most).ok_or_else(wrong)
        };
        Ok(Self { hour: part(hour, 23)?, minute: part(minute, 59)? })
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_type_it_and_written_one_way() {
        for (typed, written) in [("9:5", "09:05"), ("09:30", "09:30"), (" 14.15 ", "14:15")] {
            assert_eq!(typed.parse::<TimeOfDay>().unwrap().to_string(), written);
        }
        for wrong in ["", "9", "24:00", "09:60", "+9:00", "noon", "09:30:00"] {
            assert!(wrong.parse::<TimeOfDay>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn minutes_run_on_past_midnight() {
        let late: TimeOfDay = "23:30".parse().unwrap();
        assert_eq!(late.plus_minutes(90).to_string(), "01:00");
        assert_eq!(late.plus_minutes(u32::MAX).to_string().len(), 5);
    }
}
