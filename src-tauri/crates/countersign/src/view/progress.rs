//! How far a project has come: its items by what became of them, step by step, and its issues over time.

use std::collections::BTreeMap;

use domain::entity::State;
use domain::identity::Id;
use domain::lifecycle::methodology::StepId;
use domain::lifecycle::status::{ItemState, ItemStatus, ProjectStatus, StepState, StepStatus, WorkstreamStatus};
use domain::time::Date;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::timeline::{SlippedLine, slipped};
use crate::workspace::IssueTurn;

/// Items by what became of them. What is neither is not begun.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct Progress {
    /// Done, or let go by the party that they protect.
    pub done: u32,
    /// Open in a step that is worked on.
    pub begun: u32,
    /// Done, and their signature no longer holds.
    pub stale: u32,
    /// Done, and to be confirmed again.
    pub reconfirm: u32,
    /// All of them.
    pub of: u32,
}

/// The progress of a project, for its charts.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProgressView {
    /// Every workstream of the project's own integrations.
    pub workstreams: Vec<WorkstreamProgress>,
    /// Issues day by day, from the first that was raised to today; empty where none was.
    pub issues: Vec<IssueDay>,
    /// Days that dates slipped, by the party whose cause it was; parties without any are absent.
    pub slipped: Vec<SlippedLine>,
    /// When the first step started, or today.
    pub since: Date,
    /// Today, where the project is.
    pub today: Date,
}

/// The progress of one workstream.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WorkstreamProgress {
    /// Its id.
    pub id: Id<Workstream>,
    /// Its name.
    pub name: String,
    /// Each of its steps.
    pub steps: Vec<StepProgress>,
}

/// The progress of one step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StepProgress {
    /// The step.
    pub id: StepId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub state: StepState,
    /// Its items.
    pub items: Progress,
}

/// How the issues stood at the end of a day on which one of them was raised, ended or opened again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct IssueDay {
    /// The day.
    pub on: Date,
    /// Raised up to then.
    pub raised: u32,
    /// Of these closed, deferred, rejected, or found to be another's duplicate.
    pub ended: u32,
    /// Of these still open.
    pub open: u32,
}

/// The progress of a project on a day of its zone. `turns` are the days on which issues were raised and ended.
pub fn progress(state: &State, status: &ProjectStatus, turns: &[IssueTurn], today: Date) -> ProgressView {
    let zone = state.project().zone.as_str();
    let own: Vec<&WorkstreamStatus> = status.workstreams.iter().collect();
    let started = own.iter().flat_map(|one| &one.steps).filter_map(|step| step.started_at).min();
    ProgressView {
        workstreams: own
            .iter()
            .map(|one| WorkstreamProgress {
                id: one.id,
                name: one.name.clone(),
                steps: one.steps.iter().map(step_progress).collect(),
            })
            .collect(),
        issues: days(turns, zone, today),
        slipped: slipped(state),
        since: started.map_or(today, |at| at.date_in(zone)),
        today,
    }
}

fn step_progress(step: &StepStatus) -> StepProgress {
    StepProgress { id: step.id.clone(), name: step.name.clone(), state: step.state, items: items(step) }
}

/// The items of all steps of a project's own workstreams.
pub fn whole(status: &ProjectStatus) -> Progress {
    let own = status.workstreams.iter();
    own.flat_map(|one| &one.steps).map(items).fold(Progress::default(), |all, each| Progress {
        done: all.done + each.done,
        begun: all.begun + each.begun,
        stale: all.stale + each.stale,
        reconfirm: all.reconfirm + each.reconfirm,
        of: all.of + each.of,
    })
}

fn items(step: &StepStatus) -> Progress {
    let count = |fits: fn(ItemState) -> bool| {
        u32::try_from(step.items.iter().filter(|item| fits(item.state)).count()).unwrap_or(u32::MAX)
    };
    let begun = |item: &&ItemStatus| item.state == ItemState::Open && step.started_at.is_some();
    Progress {
        done: count(|state| matches!(state, ItemState::Done | ItemState::Waived)),
        begun: u32::try_from(step.items.iter().filter(begun).count()).unwrap_or(u32::MAX),
        stale: count(|state| state == ItemState::Stale),
        reconfirm: count(|state| state == ItemState::Reconfirm),
        of: count(|_| true),
    }
}

/// The issues at the end of each day on which something turned, and today.
fn days(turns: &[IssueTurn], zone: &str, today: Date) -> Vec<IssueDay> {
    let mut by_day: BTreeMap<Date, (i64, i64)> = BTreeMap::new();
    for turn in turns {
        let day = by_day.entry(turn.at.date_in(zone)).or_default();
        day.0 += i64::from(turn.raised);
        day.1 += match (turn.was_open, turn.is_open) {
            (true, false) => 1,
            (false, true) => -1,
            _ => 0,
        };
    }
    if by_day.keys().max().is_some_and(|last| *last < today) {
        by_day.entry(today).or_default();
    }
    let (mut raised, mut ended) = (0, 0);
    let count = |number: i64| u32::try_from(number).unwrap_or_default();
    by_day
        .into_iter()
        .map(|(on, (more, done))| {
            raised += more;
            ended += done;
            IssueDay { on, raised: count(raised), ended: count(ended), open: count(raised - ended) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::issue::Severity;

    use super::*;

    fn turn(at: &str, raised: bool, was_open: bool, is_open: bool) -> IssueTurn {
        IssueTurn { at: at.parse().unwrap(), raised, was_open, is_open, severity: Severity::Major }
    }

    #[test]
    fn issues_are_counted_at_the_end_of_each_day_where_the_project_is() {
        let turns = [
            turn("2026-03-02T08:00:00Z", true, true, true),
            turn("2026-03-02T23:30:00Z", true, true, true),
            turn("2026-03-05T08:00:00Z", false, true, false),
            turn("2026-03-06T08:00:00Z", false, false, true),
        ];
        let day = |on: &str, raised, ended, open| IssueDay { on: on.parse().unwrap(), raised, ended, open };
        let today = "2026-03-09".parse().unwrap();
        assert_eq!(
            days(&turns, "Europe/Berlin", today),
            [
                day("2026-03-02", 1, 0, 1),
                day("2026-03-03", 2, 0, 2),
                day("2026-03-05", 2, 1, 1),
                day("2026-03-06", 2, 0, 2),
                day("2026-03-09", 2, 0, 2),
            ]
        );
        assert_eq!(days(&[], "UTC", today), []);
    }
}
