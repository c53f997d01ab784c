//! Calendars are read back by an independent reader.

use icalendar::{Calendar as Read, CalendarComponent, Component, EventLike};

use super::*;

fn event(uid: &str, summary: &str, when: When) -> Event {
    Event {
        uid: uid.to_owned(),
        stamp: "2026-03-12T14:20:00.250Z".parse().unwrap(),
        sequence: 2,
        status: Status::Tentative,
        summary: summary.to_owned(),
        description: String::new(),
        location: String::new(),
        categories: Vec::new(),
        when,
    }
}

fn day(text: &str) -> When {
    When::Day(text.parse().unwrap())
}

fn time(on: &str, starts: &str, zone: &str) -> When {
    When::Time { on: on.parse().unwrap(), starts: starts.parse().unwrap(), minutes: 90, zone: zone.to_owned() }
}

fn text(events: Vec<Event>) -> String {
    String::from_utf8(write(&Calendar { name: "Österle: dates".to_owned(), events })).unwrap()
}

/// What the established library reads in it.
fn read(text: &str) -> Read {
    text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[test]
fn a_day_is_an_event_of_that_day_alone() {
    let text = text(vec![event("1@countersign", "COM-01 Requirements issued", day("2026-12-31"))]);
    let calendar = read(&text);
    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert_eq!(calendar.get_name(), Some("Österle: dates"));
    let [CalendarComponent::Event(read)] = calendar.components.as_slice() else { panic!("{calendar:?}") };
    assert_eq!(read.get_uid(), Some("1@countersign"));
    assert_eq!(read.get_sequence(), Some(2));
    assert_eq!(read.property_value("DTSTAMP"), Some("20260312T142000Z"), "the change, never the clock");
    assert_eq!(read.property_value("DTSTART"), Some("20261231"));
    assert_eq!(read.property_value("DTEND"), Some("20270101"), "the end is not part of the event");
    assert_eq!(read.property_value("STATUS"), Some("TENTATIVE"));
}

#[test]
fn text_with_marks_breaks_and_every_script_comes_back() {
    let hard = "Semicolon; comma, backslash \\ and\nthree lines:\nراشد المنصوري, 陳小明 and 👩🏽‍💻 — ".repeat(6);
    let mut written = event("2@countersign", &hard.replace('\n', " "), day("2026-05-04"));
    written.description.clone_from(&hard);
    written.location = "Room 3; second floor".to_owned();
    written.categories = vec!["Customer, both".to_owned(), "Commitment".to_owned()];
    let text = text(vec![written.clone()]);
    let calendar = read(&text);
    let read = calendar.events().next().unwrap();
    assert_eq!(read.get_summary(), Some(written.summary.as_str()));
    assert_eq!(read.get_description(), Some(hard.as_str()));
    assert_eq!(read.property_value("LOCATION"), Some("Room 3; second floor"));
    assert_eq!(read.get_categories(), Some(written.categories));
}

#[test]
fn lines_end_in_cr_lf_and_none_is_longer_than_75_bytes() {
    let text = text(vec![event("3@countersign", &"ä漢👩🏽‍💻".repeat(40), day("2026-05-04"))]);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains('\r'));
    }
    let control = self::text(vec![event("4@countersign", "a\u{7}b\r\nc", day("2026-05-04"))]);
    assert!(control.contains("SUMMARY:ab\\nc\r\n"), "{control}");
}

#[test]
fn a_time_brings_the_offsets_of_its_zone() {
    let text = text(vec![
        event("5@countersign", "Before the clocks change", time("2026-03-27", "09:30", "Europe/Berlin")),
        event("6@countersign", "After", time("2026-03-30", "09:30", "Europe/Berlin")),
    ]);
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    assert!(text.contains("DTSTART;TZID=Europe/Berlin:20260327T093000\r\nDURATION:PT90M"), "{text}");
    // In summer time since the last Sunday in March, at 2 o'clock of winter time.
    let summer = "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST";
    assert!(text.contains(summer), "{text}");
    let winter = "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET";
    assert!(text.contains(winter), "{text}");
    let zone = text.split("BEGIN:VTIMEZONE").nth(1).and_then(|rest| rest.split("END:VTIMEZONE").next()).unwrap();
    assert!(!zone.contains("DTSTAMP") && !zone.contains("UID"), "a zone has neither: {zone}");
    assert_eq!(read(&text).events().count(), 2);
}

#[test]
fn a_zone_without_changes_and_one_that_nobody_knows_are_written_too() {
    let fixed = text(vec![event("7@countersign", "Fixed", time("2026-03-27", "09:30", "UTC"))]);
    assert!(fixed.contains("TZID:UTC") && fixed.contains("TZOFFSETTO:+0000"), "{fixed}");
    let floating = text(vec![event("8@countersign", "Floating", time("2026-03-27", "09:30", "Mars/Phobos"))]);
    assert!(floating.contains("DTSTART:20260327T093000\r\n") && !floating.contains("VTIMEZONE"), "{floating}");
}

#[test]
fn the_same_calendar_gives_the_same_bytes() {
    let events = || vec![event("9@countersign", "Again", time("2026-07-01", "14:00", "America/New_York"))];
    assert_eq!(text(events()), text(events()));
}
