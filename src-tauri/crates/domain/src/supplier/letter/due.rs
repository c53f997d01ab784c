//! When a supplier that doesn't answer is written to again: every five days, three times, as platforms remind of their own
//! invitations; then the one who knows it best asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, LetterState, SupplierLetter};
use crate::supplier::{Enablement, Ladder};
use crate::time::Date;

/// So many days after a letter without an answer the next one is due.
pub const REMIND_AFTER_DAYS: i32 = 5;

/// So many reminders go out at most.
pub const REMINDERS: u8 = 3;

/// The letter that is due next.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "LetterDue")]
pub struct Due {
    /// A reminder, or the escalation after the last one.
    pub kind: Kind,
    /// Which reminder.
    pub round: u8,
    /// From which day on.
    pub on: Date,
}

/// What is due next for a supplier that was asked and didn't answer; nothing where it answered, where its address is bad, or
/// where the next letter is on its way.
pub fn due(letters: &[SupplierLetter], ladder: &Ladder) -> Option<Due> {
    if ladder.enablement != Enablement::Notified {
        return None;
    }
    let chain = || letters.iter().filter(|it| it.kind.asks_for_answer() || it.kind == Kind::Reminder);
    let asked = chain().any(|it| it.kind.asks_for_answer() && it.state == LetterState::Sent);
    let answered_or_returned = chain().any(|it| matches!(it.state, LetterState::Answered | LetterState::Bounced));
    let on_its_way =
        chain().any(|it| matches!(it.state, LetterState::Planned | LetterState::Logged | LetterState::Unknown));
    if !asked || answered_or_returned || on_its_way {
        return None;
    }
    let last = chain().filter(|it| it.state.went_out()).filter_map(|it| it.sent_on).max()?;
    let reminded = chain().filter(|it| it.kind == Kind::Reminder && it.state.went_out()).map(|it| it.round).max();
    let round = reminded.unwrap_or(0) + 1;
    let on = last.plus_days(REMIND_AFTER_DAYS);
    if round <= REMINDERS {
        return Some(Due { kind: Kind::Reminder, round, on });
    }
    let escalated = letters.iter().any(|it| it.kind == Kind::Escalation && it.state != LetterState::Withdrawn);
    (!escalated).then_some(Due { kind: Kind::Escalation, round: 1, on })
}
