//! The one sending of letters that may run at a time: how far it has come, and whether somebody wants it to stop.

use crate::failure::Failure;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::workspace::SendProgress;
use serde::Serialize;
use std::ops::ControlFlow;
use std::sync::{Mutex, PoisonError};

/// A sending that runs.
#[derive(Clone, Serialize)]
pub struct Running {
    mailing: EntityId,
    progress: SendProgress,
    stopping: bool,
}

/// Whether one runs.
#[derive(Default)]
pub struct Sending(Mutex<Option<Running>>);

impl Sending {
    /// Begins one.
    ///
    /// # Errors
    /// `sending-already` while another runs: two would keep no pace.
    pub fn begin(&self, mailing: EntityId) -> Result<Begun<'_>, Failure> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if running.is_some() {
            return Err(Failure::new(&Message::new("sending-already")));
        }
        *running = Some(Running { mailing, progress: SendProgress::default(), stopping: false });
        Ok(Begun(self))
    }

    /// The one that runs.
    pub fn now(&self) -> Option<Running> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Asks it to stop after the letter that it is at.
    pub fn stop(&self) {
        if let Some(running) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            running.stopping = true;
        }
    }
}

/// A sending that began; it is over when this is dropped, however that comes about.
pub struct Begun<'a>(&'a Sending);

impl Begun<'_> {
    /// Hears how far it has come, and says whether to go on.
    pub fn hear(&self, progress: SendProgress) -> ControlFlow<()> {
        let mut running = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(running) = &mut *running else { return ControlFlow::Break(()) };
        running.progress = progress;
        if running.stopping { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_runs_at_a_time_until_it_is_asked_to_stop() {
        let sending = Sending::default();
        let mailing: EntityId = "01990000-0000-7000-8000-000000000007".parse().unwrap();
        let begun = sending.begin(mailing).unwrap();
        assert_eq!(sending.begin(mailing).err().unwrap().code, "sending-already");
        assert!(begun.hear(SendProgress::default()).is_continue());
        sending.stop();
        assert!(begun.hear(SendProgress::default()).is_break());
        drop(begun);
        assert!(sending.now().is_none());
        assert!(sending.begin(mailing).is_ok());
    }
}
