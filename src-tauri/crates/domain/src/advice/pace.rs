//! How often something runs, read from what people write in the languages of the program: "every 15 minutes", "daily at
//! 04:00", "on event", "alle 15 Minuten".

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

/// Words for what an event starts.
const EVENT: [&str; 9] =
    ["event", "events", "realtime", "immediately", "instantly", "ereignis", "ereignissen", "echtzeit", "sofort"];

/// Words for what runs once a day, or less often.
const AT_MOST_DAILY: [&str; 9] =
    ["daily", "nightly", "weekly", "monthly", "quarterly", "täglich", "nächtlich", "wöchentlich", "monatlich"];

/// Words for each day.
const A_DAY: [[&str; 2]; 6] =
    [["a", "day"], ["per", "day"], ["am", "tag"], ["pro", "tag"], ["jeden", "tag"], ["jede", "nacht"]];

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
    let says = |wanted: &[[&str; 2]]| wanted.iter().any(|pair| contains(&words, pair));
    if has(&["hourly", "stündlich"]) || says(&[["every", "hour"], ["jede", "stunde"]]) {
        return runs(24);
    }
    if has(&EVENT) || says(&[["real", "time"]]) {
        return Some(Pace { runs_a_day: None, on_event: true, once: false });
    }
    if has(&AT_MOST_DAILY) || says(&A_DAY) || says(&[["every", "day"], ["every", "night"]]) {
        return runs(1);
    }
    let once = has(&["once", "einmal", "einmalig"]) || says(&[["one", "time"]]);
    once.then_some(Pace { runs_a_day: Some(1), on_event: false, once: true })
}

/// Minutes between two runs: "every 15 minutes", "every 2 hours".
fn interval(words: &[String]) -> Option<u64> {
    words.windows(3).find_map(|window| {
        let [every, count, unit] = window else { return None };
        let count: u64 = matches!(every.as_str(), "every" | "alle").then(|| count.parse().ok())??;
        match unit.as_str() {
            "minute" | "minutes" | "min" | "minuten" => Some(count),
            "hour" | "hours" | "h" | "std" | "stunden" => Some(count.saturating_mul(60)),
            "day" | "days" | "tage" => Some(DAY),
            _ => None,
        }
    })
}

/// "4 times a day", "twice daily", "4-mal am Tag".
fn times_a_day(words: &[String]) -> Option<u64> {
    let a_day = A_DAY.iter().any(|pair| contains(words, pair));
    if !a_day && words.iter().all(|word| word != "daily" && word != "täglich") {
        return None;
    }
    if words.iter().any(|word| word == "twice" || word == "zweimal") {
        return Some(2);
    }
    let place = words.iter().position(|word| word == "times" || word == "mal")?;
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
            ("Stündlich", 24),
            ("alle 15 Minuten", 96),
            ("Alle 2 Stunden, werktags", 12),
            ("Täglich um 04:00", 1),
            ("zweimal am Tag", 2),
            ("4-mal täglich", 4),
            ("jede Nacht", 1),
            ("einmal am Tag", 1),
        ] {
            let pace = read(text).unwrap();
            assert_eq!((pace.runs_a_day, pace.on_event, pace.once), (Some(runs), false, false), "{text}");
        }
        assert!(read("On event").unwrap().on_event);
        assert!(read("real-time").unwrap().on_event);
        assert!(read("Bei Ereignis").unwrap().on_event);
        assert!(read("once, before go-live").unwrap().once);
        assert!(read("Einmalig, vor dem Start").unwrap().once);
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
