//! Time zones as calendars carry them: every change of the offset around the events (RFC 5545, 3.6.5), from the database that
//! is compiled in.

use domain::time::Date;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::lines::Lines;

/// Whether the database has a zone of that name.
pub(super) fn is_known(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// A zone with the offsets that hold from the first of these days until after the last.
pub(super) fn write(lines: &mut Lines, name: &str, days: &[Date]) {
    let (Ok(zone), Some(first), Some(last)) = (TimeZone::get(name), days.iter().min(), days.iter().max()) else {
        return;
    };
    // A day more on both sides is enough for any offset.
    let midnight = |day: Date| zone.to_timestamp(day.civil().at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
    let (from, to) = (midnight(first.plus_days(-1)), midnight(last.plus_days(2)));
    let start = zone.preceding(from).next().map_or(Timestamp::UNIX_EPOCH, |transition| transition.timestamp());
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", name);
    let mut before = zone.preceding(start).next().map_or_else(|| zone.to_offset(start), |earlier| earlier.offset());
    observance(lines, &zone, start, before);
    before = zone.to_offset(start);
    for change in zone.following(start).take_while(|change| change.timestamp() < to) {
        observance(lines, &zone, change.timestamp(), before);
        before = change.offset();
    }
    lines.plain("END", "VTIMEZONE");
}

/// The offset that holds from an instant on. Its start is written in the offset that held before.
fn observance(lines: &mut Lines, zone: &TimeZone, at: Timestamp, before: Offset) {
    let info = zone.to_offset_info(at);
    let kind = if info.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
    lines.plain("BEGIN", kind);
    lines.plain("DTSTART", &before.to_datetime(at).strftime("%Y%m%dT%H%M%S").to_string());
    lines.plain("TZOFFSETFROM", &written(before));
    lines.plain("TZOFFSETTO", &written(info.offset()));
    lines.text("TZNAME", info.abbreviation());
    lines.plain("END", kind);
}

/// `+0100`, with seconds where there are some (3.3.14).
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 == 0 { text } else { format!("{text}{:02}", seconds % 60) }
}
