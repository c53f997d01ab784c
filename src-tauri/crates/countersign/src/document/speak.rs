//! The words of a printed document: messages by code, dates and instants as the document's language writes them.

use domain::message::Message;
use domain::time::{Date, Instant};
use jiff::tz::{Offset, TimeZone};

/// Puts messages into the words of one language. How dates and numbers are written follows from messages too
/// (`document-date`, `document-month-1` and so on), so a language is one file of words.
pub trait Speak {
    /// A message in words.
    fn say(&self, message: &Message) -> String;

    /// The language as a BCP 47 tag: what a reading aid is told.
    fn language(&self) -> String {
        self.say(&Message::new("document-language"))
    }

    /// A calendar date: `23 Nov 2026`.
    fn date(&self, date: Date) -> String {
        let date = date.civil();
        let month = self.say(&Message::new(format!("document-month-{}", date.month())));
        let message = Message::new("document-date").with("day", date.day()).with("month", month);
        self.say(&message.with("year", date.year()))
    }

    /// An instant in a time zone of the IANA database, with the zone's abbreviation: `23 Nov 2026, 14:32 CET`.
    fn instant(&self, at: Instant, zone: &str) -> String {
        let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let offset = tz.to_offset_info(at.timestamp());
        on_the_clock(self, at, offset.offset(), offset.abbreviation())
    }

    /// An instant on the clock of a person who was at an offset from UTC: `12 Nov 2026, 08:15 UTC+01:00`.
    fn instant_at_offset(&self, at: Instant, offset_minutes: i32) -> String {
        let offset = Offset::from_seconds(offset_minutes.saturating_mul(60)).unwrap_or(Offset::UTC);
        let (sign, minutes) = if offset_minutes < 0 { ('\u{2212}', -offset_minutes) } else { ('+', offset_minutes) };
        on_the_clock(self, at, offset, &format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60))
    }

    /// A decimal number with its thousands apart: `104 417`. What is no decimal number stays as it is.
    fn number(&self, number: &str) -> String {
        let (sign, unsigned) = number.strip_prefix('-').map_or(("", number), |rest| ("\u{2212}", rest));
        let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(whole, part)| (whole, Some(part)));
        if whole.is_empty() || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return number.to_owned();
        }
        let mut text = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > 4 {
                text.push('\u{202F}');
            }
            text.push(digit);
        }
        if let Some(fraction) = fraction {
            text.push_str(self.say(&Message::new("document-decimal-sign")).trim());
            text.push_str(fraction);
        }
        text
    }
}

/// An instant on a clock at an offset from UTC, under the name that its zone goes by.
fn on_the_clock<S: Speak + ?Sized>(speak: &S, at: Instant, offset: Offset, zone: &str) -> String {
    let local = offset.to_datetime(at.timestamp());
    let day = Date::new(local.year(), local.month(), local.day()).expect("a date of the calendar is a date");
    let message = Message::new("document-instant").with("date", speak.date(day));
    speak.say(&message.with("time", format!("{:02}:{:02}", local.hour(), local.minute())).with("zone", zone))
}
