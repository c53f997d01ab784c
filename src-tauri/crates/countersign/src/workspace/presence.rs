//! What happens to the file outside the program while it is open.

use serde::Serialize;
use store::Standing;
use ts_rs::TS;

use super::Workspace;
use crate::error::Error;

/// Where the file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Under its name.
    Here,
    /// Moved, renamed, deleted, or on a medium that is out of reach.
    Gone,
    /// Another file has its name.
    Replaced,
}

/// The file as it is outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct Presence {
    /// Where it is.
    pub place: Place,
    /// Changes whenever another program wrote to it.
    pub mark: u32,
    /// Whether another program has it open to write; told to those who read it.
    pub written_elsewhere: bool,
}

impl Workspace {
    /// Where the file is, and whether another program wrote it: cheap enough to be asked every few seconds.
    ///
    /// # Errors
    /// What the file reports.
    pub fn presence(&self) -> Result<Presence, Error> {
        let place = match self.store.standing() {
            Standing::Here => Place::Here,
            Standing::Gone => Place::Gone,
            Standing::Replaced => Place::Replaced,
        };
        Ok(Presence { place, mark: self.store.others_mark()?, written_elsewhere: self.store.writer().is_some() })
    }
}
