//! What is inconsistent in the responsibilities, each with the cells that would mend it. Sources: common practice of
//! RACI (one who answers a row, at least one who carries it out), and the methodology's own roles and sign-offs.

use super::command::CellSaid;
use super::{Column, Parts, Raci, Row, Who, builtin, methodology};
use crate::entity::State;
use crate::identity::EntityId;
use crate::lifecycle::methodology::{Methodology, RoleId, SignOffKind};
use crate::message::{Finding, Grade, Message};
use crate::organisation::Party;

/// Something inconsistent.
#[derive(Clone, PartialEq, Debug)]
pub struct Flaw {
    /// What it is.
    pub finding: Finding,
    /// The row, where it is about one.
    pub row: Option<EntityId>,
    /// The column, where it is about one.
    pub column: Option<EntityId>,
    /// The cells that would mend it; empty where people must choose.
    pub mend: Vec<CellSaid>,
}

/// A look at one matrix.
struct Look<'a> {
    state: &'a State,
    raci: &'a Raci,
    methodology: Option<&'a Methodology>,
}

/// Everything that is inconsistent: row by row, then column by column.
pub fn check(state: &State, raci: &Raci) -> Vec<Flaw> {
    let look = Look { state, raci, methodology: methodology(state) };
    let rows = raci.rows.iter().flat_map(|row| look.row(row));
    let columns = raci.columns.iter().flat_map(|column| look.column(column));
    rows.chain(columns).collect()
}

impl<'a> Look<'a> {
    fn row(&self, row: &Row) -> Vec<Flaw> {
        let mut flaws = self.letters(row);
        flaws.extend(self.required_roles(row));
        flaws.extend(self.signatures(row));
        flaws
    }

    /// Exactly one answers for it, at least one carries it out.
    fn letters(&self, row: &Row) -> Vec<Flaw> {
        let answers = self.with(row, Parts::ACCOUNTABLE);
        let carries = self.with(row, Parts::RESPONSIBLE);
        let mut flaws = Vec::new();
        match answers.as_slice() {
            [_] => {}
            [] => {
                let mut flaw = self.about_row(row, "raci-nobody-answers");
                // Where one alone carries it out, they can answer for it too.
                if let [one] = carries.as_slice() {
                    flaw.mend.push(self.cell(row, one, row.parts(one.id).with(Parts::ACCOUNTABLE)));
                }
                flaws.push(flaw);
            }
            [first, others @ ..] => {
                let names = answers.iter().map(|column| self.title(column)).collect::<Vec<_>>().join(", ");
                let mut flaw = self.about_row(row, "raci-several-answer");
                flaw.finding.message = flaw.finding.message.with("who", names).with("first", self.title(first));
                let less = |column: &&Column| self.cell(row, column, row.parts(column.id).without(Parts::ACCOUNTABLE));
                flaw.mend = others.iter().map(less).collect();
                flaws.push(flaw);
            }
        }
        if carries.is_empty() {
            let mut flaw = self.about_row(row, "raci-nobody-carries-out");
            if let [one] = answers.as_slice() {
                flaw.mend.push(self.cell(row, one, row.parts(one.id).with(Parts::RESPONSIBLE)));
            }
            flaws.push(flaw);
        }
        flaws
    }

    /// Whoever a step can't do without has a part in it.
    fn required_roles(&self, row: &Row) -> Vec<Flaw> {
        let step = row.step.as_ref().and_then(|id| self.methodology?.step(id));
        let required = step.iter().flat_map(|(_, step)| &step.roles).filter(|part| !part.optional);
        let blank = required.filter(|part| !self.has_part(row, &part.role));
        blank
            .map(|part| {
                let mut flaw = self.about_row(row, "raci-required-blank");
                flaw.finding.message = flaw.finding.message.with("who", self.role_name(&part.role));
                let column = self.raci.columns.iter().find(|column| column.who.is_in_role(self.state, &part.role));
                flaw.column = column.map(|column| column.id);
                flaw.mend = column.map(|column| self.cell(row, column, Parts::CONSULTED)).into_iter().collect();
                flaw
            })
            .collect()
    }

    /// What the customer alone signs, the customer answers for; whoever signs has a part in it.
    fn signatures(&self, row: &Row) -> Vec<Flaw> {
        let all = self.methodology.map(|methodology| methodology.sign_offs.as_slice()).unwrap_or_default();
        let own: Vec<&SignOffKind> = all.iter().filter(|kind| Some(&kind.step) == row.step.as_ref()).collect();
        let mut flaws = Vec::new();
        let by_customer = own
            .iter()
            .find(|kind| kind.signatories.iter().all(|it| it.party == Party::Customer) && !kind.signatories.is_empty());
        if let (Some(kind), [one]) = (by_customer, self.with(row, Parts::ACCOUNTABLE).as_slice())
            && one.who.party(self.state, self.methodology) != Some(Party::Customer)
        {
            let mut flaw = self.about_row(row, "raci-answers-for-other-party");
            flaw.finding.message = flaw.finding.message.with("who", self.title(one)).with("sign-off", &kind.name);
            flaw.column = Some(one.id);
            flaw.mend = self.hand_over(row, one, kind);
            flaws.push(flaw);
        }
        let signs_without_part = own.iter().flat_map(|kind| {
            let lacks = kind.signatories.iter().filter(|it| !it.roles.iter().any(|role| self.has_part(row, role)));
            lacks.map(move |signatory| (kind, signatory))
        });
        for (kind, signatory) in signs_without_part {
            let names = signatory.roles.iter().map(|role| self.role_name(role)).collect::<Vec<_>>().join(", ");
            let mut flaw = self.about_row(row, "raci-signs-without-part");
            flaw.finding.grade = Grade::Warning;
            flaw.finding.message = flaw.finding.message.with("who", names).with("sign-off", &kind.name);
            let columns = &self.raci.columns;
            let column = signatory
                .roles
                .iter()
                .find_map(|role| columns.iter().find(|column| column.who.is_in_role(self.state, role)));
            flaw.column = column.map(|column| column.id);
            flaw.mend = column.map(|column| self.cell(row, column, Parts::CONSULTED)).into_iter().collect();
            flaws.push(flaw);
        }
        flaws
    }

    /// The cells that let a signatory of the customer answer for a row in somebody's place.
    fn hand_over(&self, row: &Row, from: &Column, kind: &SignOffKind) -> Vec<CellSaid> {
        let roles = kind.signatories.iter().flat_map(|signatory| &signatory.roles);
        let mut signs =
            roles.filter_map(|role| self.raci.columns.iter().find(|column| column.who.is_in_role(self.state, role)));
        let Some(to) = signs.next() else { return Vec::new() };
        let left = row.parts(from.id).without(Parts::ACCOUNTABLE);
        // Who answered before carries it out, where nobody else does.
        let alone = self.with(row, Parts::RESPONSIBLE).is_empty();
        let left = if left.is_empty() && alone { Parts::RESPONSIBLE } else { left };
        vec![self.cell(row, from, left), self.cell(row, to, row.parts(to.id).with(Parts::ACCOUNTABLE))]
    }

    /// Nobody who left, no vacant role, and nobody who carries too much.
    fn column(&self, column: &Column) -> Vec<Flaw> {
        let parts: Vec<Parts> = self.raci.rows.iter().map(|row| row.parts(column.id)).collect();
        let mut flaws = Vec::new();
        if parts.iter().all(|parts| parts.is_empty()) {
            return flaws;
        }
        let left =
            matches!(&column.who, Who::Person { person } if self.state.get(*person).is_none_or(|it| it.inactive));
        if left {
            flaws.push(self.about_column(column, "raci-person-left", Grade::Error));
        }
        if matches!(column.who, Who::Role { .. }) && column.who.people(self.state).is_empty() {
            flaws.push(self.about_column(column, "raci-role-vacant", Grade::Warning));
        }
        let carries = parts.iter().filter(|parts| parts.has(Parts::RESPONSIBLE)).count();
        if carries > builtin::most() {
            let mut flaw = self.about_column(column, "raci-carries-much", Grade::Warning);
            flaw.finding.message = flaw.finding.message.with("count", carries).with("limit", builtin::most());
            flaws.push(flaw);
        }
        flaws
    }

    /// The columns that have a part in a row.
    fn with(&self, row: &Row, part: Parts) -> Vec<&'a Column> {
        self.raci.columns.iter().filter(|column| row.parts(column.id).has(part)).collect()
    }

    /// Whether somebody in a role has any part in a row.
    fn has_part(&self, row: &Row, role: &RoleId) -> bool {
        let theirs = self.raci.columns.iter().filter(|column| !row.parts(column.id).is_empty());
        theirs.into_iter().any(|column| column.who.is_in_role(self.state, role))
    }

    fn about_row(&self, row: &Row, code: &str) -> Flaw {
        let message = Message::new(code).with("row", row.title(self.methodology));
        Flaw { finding: Finding::new(Grade::Error, message), row: Some(row.id), column: None, mend: Vec::new() }
    }

    fn about_column(&self, column: &Column, code: &str, grade: Grade) -> Flaw {
        let message = Message::new(code).with("who", self.title(column));
        Flaw { finding: Finding::new(grade, message), row: None, column: Some(column.id), mend: Vec::new() }
    }

    fn cell(&self, row: &Row, column: &Column, parts: Parts) -> CellSaid {
        CellSaid { row: row.id.to_string(), column: column.id.to_string(), parts }
    }

    fn title(&self, column: &Column) -> String {
        column.who.title(self.state, self.methodology)
    }

    fn role_name(&self, role: &RoleId) -> String {
        let known = self.methodology.and_then(|methodology| methodology.role(role));
        known.map_or_else(|| role.to_string(), |role| role.name.clone())
    }
}
