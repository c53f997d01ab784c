//! How the issues of a project were opened and closed, day by day and week by week, from the first one until today. The numbers
//! are read off the journal; an issue counts under the severity that it has now.

use domain::issue::Severity;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::workspace::IssueTurn;

/// Days of a week.
const WEEK: i32 = 7;

/// The issues of a project over time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BurnDownView {
    /// Every day from the one on which the first issue was raised to today; empty where none was.
    pub days: Vec<BurnPeriod>,
    /// The same by weeks, which begin on Monday.
    pub weeks: Vec<BurnPeriod>,
}

/// What became of the issues in a day or a week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BurnPeriod {
    /// Its first day.
    pub from: Date,
    /// Its last day; today, where it isn't over.
    pub to: Date,
    /// All issues.
    pub all: Burn,
    /// Those of each severity, the worst first.
    pub by_severity: [Burn; 4],
}

/// How many issues were opened and closed in a period, and how many were open at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct Burn {
    /// Raised, or opened again.
    pub opened: u32,
    /// Closed, deferred, rejected, or found to be another's duplicate.
    pub closed: u32,
    /// Open at the end of it.
    pub open: u32,
}

impl Burn {
    /// One turn of an issue.
    fn turn(&mut self, turn: &IssueTurn) {
        match (turn.raised || !turn.was_open, turn.is_open) {
            (true, true) => self.opened += 1,
            (false, false) => self.closed += 1,
            _ => {}
        }
    }

    /// The number that is open at the end of a period before which `before` were.
    fn settle(&mut self, before: Self) {
        self.open = (before.open + self.opened).saturating_sub(self.closed);
    }
}

/// The view, on a day of the project's zone. `turns` come oldest first.
pub fn burn_down(turns: &[IssueTurn], zone: &str, today: Date) -> BurnDownView {
    let Some(first) = turns.first().map(|turn| turn.at.date_in(zone)) else {
        return BurnDownView { days: Vec::new(), weeks: Vec::new() };
    };
    // A clock that was set back must not lose what was done tomorrow.
    let last = turns.last().map_or(today, |turn| turn.at.date_in(zone)).max(today);
    let monday = first.plus_days(-days_since_monday(first));
    BurnDownView { days: periods(turns, zone, first, last, 1), weeks: periods(turns, zone, monday, last, WEEK) }
}

/// Periods of so many days from a day on, the last one ending with `last`.
fn periods(turns: &[IssueTurn], zone: &str, from: Date, last: Date, days: i32) -> Vec<BurnPeriod> {
    let mut left = turns.iter().peekable();
    let mut found: Vec<BurnPeriod> = Vec::new();
    let mut start = from;
    while start <= last {
        let to = start.plus_days(days - 1).min(last);
        let mut period = BurnPeriod { from: start, to, all: Burn::default(), by_severity: [Burn::default(); 4] };
        while let Some(turn) = left.next_if(|turn| turn.at.date_in(zone) <= to) {
            period.all.turn(turn);
            period.by_severity[place(turn.severity)].turn(turn);
        }
        let before = found.last();
        period.all.settle(before.map_or_else(Burn::default, |one| one.all));
        for (place, burn) in period.by_severity.iter_mut().enumerate() {
            burn.settle(before.map_or_else(Burn::default, |one| one.by_severity[place]));
        }
        found.push(period);
        start = start.plus_days(days);
    }
    found
}

fn place(severity: Severity) -> usize {
    match severity {
        Severity::Blocker => 0,
        Severity::Major => 1,
        Severity::Minor => 2,
        Severity::Cosmetic => 3,
    }
}

fn days_since_monday(day: Date) -> i32 {
    i32::from(day.civil().weekday().to_monday_zero_offset())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: &str = "Europe/Berlin";

    fn turn(at: &str, raised: bool, was_open: bool, is_open: bool, severity: Severity) -> IssueTurn {
        IssueTurn { at: at.parse().unwrap(), raised, was_open, is_open, severity }
    }

    fn raised(at: &str, severity: Severity) -> IssueTurn {
        turn(at, true, true, true, severity)
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn burn(opened: u32, closed: u32, open: u32) -> Burn {
        Burn { opened, closed, open }
    }

    /// A blocker raised, closed and opened again, and a minor that stays.
    fn turns() -> Vec<IssueTurn> {
        vec![
            raised("2026-03-04T08:00:00Z", Severity::Blocker),
            // Past midnight where the project is.
            raised("2026-03-04T23:30:00Z", Severity::Minor),
            turn("2026-03-06T08:00:00Z", false, true, false, Severity::Blocker),
            turn("2026-03-10T08:00:00Z", false, false, true, Severity::Blocker),
        ]
    }

    #[test]
    fn every_day_since_the_first_issue_is_told_and_what_is_open_adds_up() {
        let view = burn_down(&turns(), ZONE, day("2026-03-11"));
        let days: Vec<_> = view.days.iter().map(|it| (it.from, it.all)).collect();
        assert_eq!(
            days,
            [
                (day("2026-03-04"), burn(1, 0, 1)),
                (day("2026-03-05"), burn(1, 0, 2)),
                (day("2026-03-06"), burn(0, 1, 1)),
                (day("2026-03-07"), burn(0, 0, 1)),
                (day("2026-03-08"), burn(0, 0, 1)),
                (day("2026-03-09"), burn(0, 0, 1)),
                (day("2026-03-10"), burn(1, 0, 2)),
                (day("2026-03-11"), burn(0, 0, 2)),
            ]
        );
        for period in view.days.iter().chain(&view.weeks) {
            let sum = |of: fn(&Burn) -> u32| period.by_severity.iter().map(of).sum::<u32>();
            assert_eq!(period.all, burn(sum(|it| it.opened), sum(|it| it.closed), sum(|it| it.open)));
        }
    }

    #[test]
    fn weeks_begin_on_monday_and_the_last_one_ends_today() {
        let view = burn_down(&turns(), ZONE, day("2026-03-11"));
        let weeks: Vec<_> = view.weeks.iter().map(|it| (it.from, it.to, it.all)).collect();
        assert_eq!(
            weeks,
            [
                (day("2026-03-02"), day("2026-03-08"), burn(2, 1, 1)),
                (day("2026-03-09"), day("2026-03-11"), burn(1, 0, 2)),
            ]
        );
        let blockers: Vec<_> = view.weeks.iter().map(|it| it.by_severity[0]).collect();
        assert_eq!(blockers, [burn(1, 1, 0), burn(1, 0, 1)]);
    }

    #[test]
    fn without_issues_there_is_nothing_to_tell() {
        let view = burn_down(&[], ZONE, day("2026-03-11"));
        assert!(view.days.is_empty() && view.weeks.is_empty());
    }
}
