//! How often something runs, read from what people write: "every 15 minutes", "daily at 04:00", "on event".

/// How often something runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Runs a day, at least 1; absent for what an event starts.
    pub runs_a_day: Option<u64>,
    /// Whether an event starts it.
    pub on_event: bool,
    /// Whether it happens once.
    pub once: bool,
}

/// Minutes of a day.
const DAY: u64 = 1440;

/// The pace that a text states; `None` where it states none.
pub fn read(text: &str) -> Option<Pace> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let runs = |runs: u64| Some(Pace { runs_a_day: Some(runs.max(1)), on_event: false, once: false });
    if let Some(every) = interval(&words) {
        return runs(DAY / every.clamp(1, DAY));
    }
    if let Some(times) = times_a_day(&words) {
        return runs(times);
    }
    if has(&["hourly"]) || contains(&words, &["every", "hour"]) {
        return runs(24);
    }
    if has(&["event", "events", "realtime", "immediately", "instantly"]) || contains(&words, &["real", "time"]) {
        return Some(Pace { runs_a_day: None, on_event: true, once: false });
    }
    if has(&["daily", "nightly", "weekly", "monthly", "quarterly"])
        || contains(&words, &["every", "day"])
        || contains(&words, &["every", "night"])
        || contains(&words, &["a", "day"])
    {
        return runs(1);
    }
    let once = has(&["once"]) || contains(&words, &["one", "time"]);
    once.then_some(Pace { runs_a_day: Some(1), on_event: false, once: true })
}

/// Minutes between two runs: "every 15 minutes", "every 2 hours".
fn interval(words: &[String]) -> Option<u64> {
    words.windows(3).find_map(|window| {
        let [every, count, unit] = window else { return None };
        let count: u64 = (every == "every").then(|| count.parse().ok())??;
        match unit.as_str() {
            "minute" | "minutes" | "min" => Some(count),
            "hour" | "hours" | "h" => Some(count.saturating_mul(60)),
            "day" | "days" => Some(DAY),
            _ => None,
        }
    })
}

/// "4 times a day", "twice daily".
fn times_a_day(words: &[String]) -> Option<u64> {
    let a_day =
        contains(words, &["a", "day"]) || contains(words, &["per", "day"]) || words.iter().any(|it| it == "daily");
    if !a_day {
        return None;
    }
    if words.iter().any(|word| word == "twice") {
        return Some(2);
    }
    let place = words.iter().position(|word| word == "times")?;
    words.get(place.checked_sub(1)?)?.parse().ok().map(|times: u64| times.min(DAY))
}

fn contains(words: &[String], wanted: &[&str]) -> bool {
    words.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn people_write_it_in_many_ways() {
        for (text, runs) in [
            ("Hourly", 24),
            ("every 15 minutes", 96),
            ("Every 2 hours, on weekdays", 12),
            ("Daily at 04:00", 1),
            ("twice a day", 2),
            ("4 times a day", 4),
            ("nightly", 1),
            ("every hour", 24),
            ("Once a day", 1),
        ] {
            let pace = read(text).unwrap();
            assert_eq!((pace.runs_a_day, pace.on_event, pace.once), (Some(runs), false, false), "{text}");
        }
        assert!(read("On event").unwrap().on_event);
        assert!(read("real-time").unwrap().on_event);
        assert!(read("once, before go-live").unwrap().once);
        assert_eq!(read("when Priya says so"), None);
        assert_eq!(read(""), None);
    }

    proptest! {
        #[test]
        fn any_text_has_a_pace_or_none(text in "\\PC{0,40}") {
            prop_assert!(read(&text).is_none_or(|pace| pace.runs_a_day.is_none_or(|runs| (1..=DAY).contains(&runs))));
        }
    }
}
