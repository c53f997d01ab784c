//! Two smaller projects beside the sample, at other stages, so that its workspace has a portfolio. Their days are counted
//! from today: a date that is promised for next week is next week whenever the sample is opened.

use domain::lifecycle::methodology::RoleId;
use domain::organisation::Party;
use domain::time::{Date, Instant};
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::Value;

use crate::commands;
use crate::error::Error;
use crate::workspace::{Mode, NewPerson, NewProject, Workspace};

const STORIES: [(&str, &str); 2] =
    [("rhone-sante", include_str!("neighbours/rhone-sante.json")), ("kasuga", include_str!("neighbours/kasuga.json"))];

/// A project and what was done in it.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Story {
    project: Particulars,
    /// Days ago on which it was made.
    began: i64,
    acts: Vec<Act>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Particulars {
    name: String,
    code: String,
    customer: String,
    provider: String,
    methodology: String,
    zone: String,
    contract: String,
    person: Maker,
}

/// Who makes the project, for the provider.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Maker {
    name: String,
    email: String,
    role: String,
}

/// Something that somebody did.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Act {
    /// Days ago.
    ago: i64,
    /// E-mail address of who did it.
    #[serde(rename = "as")]
    person: String,
    /// Commands; in their arguments `{"$in": 9}` stands for the day nine days from today.
    #[serde(rename = "do")]
    commands: Vec<Value>,
}

/// Adds the neighbours to the sample's workspace, as seen from now.
pub(super) fn add(workspace: &mut Workspace, now: Instant) -> Result<(), Error> {
    for (name, text) in STORIES {
        let story: Story =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("the neighbour {name} can be read: {error}"));
        play(workspace, now, story)?;
    }
    Ok(())
}

fn play(workspace: &mut Workspace, now: Instant, story: Story) -> Result<(), Error> {
    let today = now.date_in(&story.project.zone);
    workspace.clock().set(days_before(now, story.began));
    let project = workspace.add_project(&story.project.into())?.project.0;
    for act in story.acts {
        workspace.clock().set(days_before(now, act.ago));
        let person = workspace.person(project, &act.person)?;
        let commands: Vec<Value> = act.commands.into_iter().map(|command| dated(command, today)).collect();
        let requests = commands::read(&Value::Array(commands).to_string())?;
        workspace.decide(project, person, &requests, Mode::Commit)?;
    }
    Ok(())
}

impl From<Particulars> for NewProject {
    fn from(project: Particulars) -> Self {
        let Maker { name, email, role } = project.person;
        let new = Self::new(&project.name, &project.customer, &name);
        Self {
            code: project.code,
            provider: project.provider,
            methodology: project.methodology,
            zone: project.zone,
            contract: project.contract,
            person: NewPerson { name, email, party: Party::Provider, roles: vec![RoleId::from(role.as_str())] },
            ..new
        }
    }
}

fn days_before(now: Instant, days: i64) -> Instant {
    let before = now.timestamp().saturating_sub(SignedDuration::from_hours(24 * days));
    before.map_or(now, Instant::from_timestamp)
}

/// Puts days in place.
fn dated(value: Value, today: Date) -> Value {
    match value {
        Value::Object(members) => match members.get("$in").and_then(Value::as_i64) {
            Some(days) => Value::from(today.plus_days(i32::try_from(days).unwrap_or_default()).to_string()),
            None => members.into_iter().map(|(name, value)| (name, dated(value, today))).collect(),
        },
        Value::Array(values) => values.into_iter().map(|value| dated(value, today)).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use domain::lifecycle::status::StepState;

    use super::super::beside_others;

    #[test]
    fn the_neighbours_stand_beside_the_sample_at_other_steps_and_the_file_is_clean() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = beside_others(&folder.path().join("sample.countersign")).unwrap();
        let portfolio = workspace.portfolio().unwrap();
        let stand: Vec<_> = portfolio.projects.iter().map(|line| (line.step.as_str(), line.state)).collect();
        assert_eq!(
            stand,
            [
                ("Requirements definition", StepState::InProgress),
                ("Acceptance testing", StepState::Ready),
                ("Scope", StepState::Ready),
            ]
        );
        assert!(portfolio.projects.iter().all(|line| line.next.is_some()), "somebody has the move in each");
        assert!(portfolio.dates.iter().any(|date| date.date.days == 14), "days count from today");
        assert!(workspace.verify().unwrap().is_clean());
    }
}
