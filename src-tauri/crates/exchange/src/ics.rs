//! Calendars as iCalendar (RFC 5545), as every calendar program takes them in.
//!
//! The writer is the project's own: the established library stamps what has no stamp with the clock and numbers what has no
//! id at random, inside time zones too, where neither may stand. Here the same calendar gives the same bytes. Tests read
//! what is written back with that library.

use domain::session::TimeOfDay;
use domain::time::{Date, Instant};

mod lines;
mod zone;

use lines::Lines;

/// Who writes: the same for every version of the program, so that a new version writes the same bytes.
const PRODUCT: &str = "-//Countersign//Calendar//EN";

/// A calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    /// What people call it.
    pub name: String,
    /// Its events, in the order in which they are written.
    pub events: Vec<Event>,
}

/// Something in a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// The same for the same thing for ever (3.8.4.7): by it a program knows that the event is in its calendar already.
    pub uid: String,
    /// When what the event tells was last changed (3.8.7.2, for calendars without a method).
    pub stamp: Instant,
    /// How often it was changed since it was made (3.8.7.4).
    pub sequence: u32,
    /// Whether it holds.
    pub status: Status,
    /// One line.
    pub summary: String,
    /// All there is to say.
    pub description: String,
    /// Room or address, or empty.
    pub location: String,
    /// What sort of event it is.
    pub categories: Vec<String>,
    /// When.
    pub when: When,
}

/// Whether an event holds (3.8.1.11).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// It can still move.
    Tentative,
    /// It holds, or has happened.
    Confirmed,
}

/// When an event is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// The whole of a day; nobody is busy for it.
    Day(Date),
    /// From a time on, in a time zone of the IANA database.
    Time {
        /// The day.
        on: Date,
        /// When it starts.
        starts: TimeOfDay,
        /// How long it takes.
        minutes: u32,
        /// The zone in which that is.
        zone: String,
    },
}

/// The calendar as bytes of a file.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", PRODUCT);
    lines.plain("CALSCALE", "GREGORIAN");
    lines.text("NAME", &calendar.name);
    lines.text("X-WR-CALNAME", &calendar.name);
    for (name, days) in zones(&calendar.events) {
        zone::write(&mut lines, name, &days);
    }
    for event in &calendar.events {
        write_event(&mut lines, event);
    }
    lines.plain("END", "VCALENDAR");
    lines.into_bytes()
}

/// The zones that events name, in order, each with the days of its events.
fn zones(events: &[Event]) -> std::collections::BTreeMap<&str, Vec<Date>> {
    let mut zones = std::collections::BTreeMap::<_, Vec<_>>::new();
    for event in events {
        if let When::Time { on, zone, .. } = &event.when
            && zone::is_known(zone)
        {
            zones.entry(zone.as_str()).or_default().push(*on);
        }
    }
    zones
}

fn write_event(lines: &mut Lines, event: &Event) {
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.plain("DTSTAMP", &event.stamp.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string());
    lines.plain("LAST-MODIFIED", &event.stamp.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string());
    lines.plain("SEQUENCE", &event.sequence.to_string());
    write_time(lines, &event.when);
    lines.text("SUMMARY", &event.summary);
    for (name, value) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
        if !value.trim().is_empty() {
            lines.text(name, value);
        }
    }
    lines.list("CATEGORIES", &event.categories);
    lines.plain("STATUS", if event.status == Status::Confirmed { "CONFIRMED" } else { "TENTATIVE" });
    lines.plain("END", "VEVENT");
}

fn write_time(lines: &mut Lines, when: &When) {
    match when {
        When::Day(on) => {
            lines.plain("DTSTART;VALUE=DATE", &digits(*on));
            // The end is the day after: it is not part of the event (3.6.1).
            lines.plain("DTEND;VALUE=DATE", &digits(on.plus_days(1)));
            lines.plain("TRANSP", "TRANSPARENT");
        }
        When::Time { on, starts, minutes, zone } => {
            let local = format!("{}T{}00", digits(*on), starts.to_string().replace(':', ""));
            // A zone that nobody knows is left out: the time floats, and is read where the reader is (3.3.5).
            if zone::is_known(zone) {
                lines.plain(&format!("DTSTART;TZID={zone}"), &local);
            } else {
                lines.plain("DTSTART", &local);
            }
            lines.plain("DURATION", &format!("PT{minutes}M"));
            lines.plain("TRANSP", "OPAQUE");
        }
    }
}

fn digits(date: Date) -> String {
    date.civil().strftime("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests;
