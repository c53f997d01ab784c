//! The responsibilities: the matrix, what is inconsistent in it, and what rows and columns can be added.

use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::{RoleId, StepId};
use domain::message::Grade;
use domain::organisation::Party;
use domain::person::Person;
use domain::raci::check::{self, Flaw};
use domain::raci::command::CellSaid;
use domain::raci::{self, Column, Raci, Row, Who};
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, Say};

/// The responsibilities of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RaciView {
    /// Whether there is a matrix.
    pub begun: bool,
    /// Who takes part.
    pub columns: Vec<RaciColumnLine>,
    /// What is done.
    pub rows: Vec<RaciRowLine>,
    /// What is inconsistent.
    pub flaws: Vec<RaciFlaw>,
    /// Roles that have no column.
    pub roles: Vec<OptionLine>,
    /// People who have no column.
    pub people: Vec<OptionLine>,
    /// Steps that have no row.
    pub steps: Vec<OptionLine>,
}

/// A column.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RaciColumnLine {
    /// Its id.
    pub id: EntityId,
    /// Who it stands for.
    pub title: String,
    /// The party for which they act.
    pub party: Option<Party>,
    /// The role that it stands for.
    pub role: Option<RoleId>,
    /// The person that it stands for.
    pub person: Option<Id<Person>>,
    /// Names of those who are meant; empty for a title.
    pub people: Vec<String>,
    /// A role that nobody holds.
    pub vacant: bool,
}

/// A row.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RaciRowLine {
    /// Its id.
    pub id: EntityId,
    /// What it is called.
    pub title: String,
    /// The step that it is.
    pub step: Option<StepId>,
    /// The letters of each column, in the order of the columns.
    pub cells: Vec<String>,
    /// How many errors are about it.
    pub errors: u32,
}

/// Something inconsistent.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RaciFlaw {
    /// The code of its message.
    pub code: String,
    /// How much it weighs.
    pub grade: Grade,
    /// What it is.
    pub words: String,
    /// The row.
    pub row: Option<EntityId>,
    /// The column.
    pub column: Option<EntityId>,
    /// What would mend it, in words; empty where people must choose.
    pub mend_words: String,
    /// The cells that would mend it.
    pub mend: Vec<CellSaid>,
}

/// The view of the responsibilities.
pub fn raci(state: &State, say: &Say) -> RaciView {
    let methodology = raci::methodology(state);
    let empty = RaciView {
        begun: false,
        columns: Vec::new(),
        rows: Vec::new(),
        flaws: Vec::new(),
        roles: Vec::new(),
        people: Vec::new(),
        steps: Vec::new(),
    };
    let Some(raci) = raci::of(state) else { return empty };
    let flaws = check::check(state, raci);
    let has = |who: &Who| raci.columns.iter().any(|column| column.who == *who);
    let roles = methodology.map(|it| it.roles.as_slice()).unwrap_or_default();
    let steps = methodology.map(|it| it.steps.as_slice()).unwrap_or_default();
    let people = state.people.iter().filter(|one| !one.inactive && !has(&Who::Person { person: one.id() }));
    RaciView {
        begun: true,
        columns: raci.columns.iter().map(|column| column_line(state, column)).collect(),
        rows: raci.rows.iter().map(|row| row_line(state, raci, row, &flaws)).collect(),
        flaws: flaws.iter().map(|one| flaw(state, raci, one, say)).collect(),
        roles: roles
            .iter()
            .filter(|role| !has(&Who::Role { role: role.id.clone() }))
            .map(|role| OptionLine::new(&role.id, &role.name))
            .collect(),
        people: people.map(|person| OptionLine::new(person.id(), &person.name)).collect(),
        steps: steps
            .iter()
            .filter(|step| raci.rows.iter().all(|row| row.step.as_ref() != Some(&step.id)))
            .map(|step| OptionLine::new(&step.id, &step.name))
            .collect(),
    }
}

fn column_line(state: &State, column: &Column) -> RaciColumnLine {
    let methodology = raci::methodology(state);
    let people = column.who.people(state);
    RaciColumnLine {
        id: column.id,
        title: column.who.title(state, methodology),
        party: column.who.party(state, methodology),
        role: match &column.who {
            Who::Role { role } => Some(role.clone()),
            _ => None,
        },
        person: match &column.who {
            Who::Person { person } => Some(*person),
            _ => None,
        },
        vacant: matches!(column.who, Who::Role { .. }) && people.is_empty(),
        people: people.into_iter().map(|person| person.name.clone()).collect(),
    }
}

fn row_line(state: &State, raci: &Raci, row: &Row, flaws: &[Flaw]) -> RaciRowLine {
    let errors = flaws.iter().filter(|one| one.row == Some(row.id) && one.finding.grade == Grade::Error).count();
    RaciRowLine {
        id: row.id,
        title: row.title(raci::methodology(state)),
        step: row.step.clone(),
        cells: raci.columns.iter().map(|column| row.parts(column.id).to_string()).collect(),
        errors: super::count(errors),
    }
}

fn flaw(state: &State, raci: &Raci, flaw: &Flaw, say: &Say) -> RaciFlaw {
    RaciFlaw {
        code: flaw.finding.message.code.clone(),
        grade: flaw.finding.grade,
        words: say(&flaw.finding.message),
        row: flaw.row,
        column: flaw.column,
        mend_words: flaw.mend.iter().map(|cell| mend_words(state, raci, cell, say)).collect::<Vec<_>>().join(", "),
        mend: flaw.mend.clone(),
    }
}

/// "Customer integration manager: RA", one for each cell.
fn mend_words(state: &State, raci: &Raci, cell: &CellSaid, say: &Say) -> String {
    let column = raci.columns.iter().find(|column| column.id.to_string() == cell.column);
    let who = column.map(|column| column.who.title(state, raci::methodology(state))).unwrap_or_default();
    let code = if cell.parts.is_empty() { "raci-mend-none" } else { "raci-mend" };
    say(&domain::message::Message::new(code).with("who", who).with("parts", cell.parts))
}
