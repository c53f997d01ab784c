//! Whether the file that is open is still the one under its name: people move files, and programs that keep folders in
//! step put others in their place.

use std::fs::Metadata;
use std::path::Path;

use crate::error::Error;
use crate::workspace::Workspace;

/// Where the open file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Under its name.
    Here,
    /// Moved, renamed, deleted, or on a medium that is out of reach.
    Gone,
    /// Another file has its name.
    Replaced,
}

/// What tells a file from one that takes its name. Only Unix lets a name be taken from a file that is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FileId(#[cfg(unix)] (u64, u64));

impl FileId {
    #[cfg(unix)]
    fn from_metadata(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self((metadata.dev(), metadata.ino()))
    }

    #[cfg(not(unix))]
    fn from_metadata(_: &Metadata) -> Self {
        Self()
    }

    /// The file that has this name now.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().as_ref().map(Self::from_metadata)
    }
}

impl Workspace {
    /// Where the open file is at this moment.
    pub fn standing(&self) -> Standing {
        match FileId::of(self.path()) {
            None => Standing::Gone,
            now if now == self.opened => Standing::Here,
            Some(_) => Standing::Replaced,
        }
    }

    /// Refuses to write where nobody would find it.
    pub(crate) fn require_place(&self) -> Result<(), Error> {
        match self.standing() {
            Standing::Here => Ok(()),
            Standing::Gone => Err(Error::Missing(self.path().to_owned())),
            Standing::Replaced => Err(Error::Replaced(self.path().to_owned())),
        }
    }
}
