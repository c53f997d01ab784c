//! The edge: where instants and new ids come from. Nothing below it reads a clock.

use std::time::Duration;

use domain::identity::EntityId;
use domain::time::Instant;
use jiff::{SignedDuration, Timestamp};
use uuid::{Builder, Uuid};

/// Gives instants and ids: UUIDv7, so that later ones sort after earlier ones.
#[derive(Debug, Default)]
pub enum Clock {
    /// The clock of the machine.
    #[default]
    System,
    /// A clock that is set by hand and gives the same ids each time: for the sample project, whose weeks pass in a
    /// second, and for tests.
    Set {
        /// What it shows next.
        next: Instant,
        /// How many ids it gave.
        ids: u64,
    },
}

impl Clock {
    /// A clock that is set to an instant.
    pub fn at(next: Instant) -> Self {
        Self::Set { next, ids: 0 }
    }

    /// Sets it; from then on it goes on only when something is done.
    pub fn set(&mut self, to: Instant) {
        match self {
            Self::System => *self = Self::at(to),
            Self::Set { next, .. } => *next = to,
        }
    }

    /// What it shows, for those who only look.
    pub fn shows(&self) -> Instant {
        match self {
            Self::System => Instant::from_timestamp(Timestamp::now()),
            Self::Set { next, .. } => *next,
        }
    }

    /// The instant of what is done now. A clock that was set goes on by a second.
    pub fn now(&mut self) -> Instant {
        let now = self.shows();
        if let Self::Set { next, .. } = self {
            let later = now.timestamp().saturating_add(SignedDuration::from_secs(1));
            *next = later.map_or(now, Instant::from_timestamp);
        }
        now
    }

    /// A new id.
    pub fn new_id(&mut self) -> EntityId {
        match self {
            Self::System => EntityId(Uuid::now_v7()),
            Self::Set { next, ids } => {
                *ids += 1;
                let mut counted = [0; 10];
                counted[2..].copy_from_slice(&ids.to_be_bytes());
                let millis = u64::try_from(next.timestamp().as_millisecond()).unwrap_or_default();
                EntityId(Builder::from_unix_timestamp_millis(millis, &counted).into_uuid())
            }
        }
    }
}

/// So many a minute: how long is to be waited before the next one.
#[derive(Debug)]
pub struct Pace {
    apart: Duration,
    last: Option<std::time::Instant>,
}

impl Pace {
    /// A pace; none holds back where it is 0.
    pub fn of(a_minute: u32) -> Self {
        let apart = 60_000_u32.checked_div(a_minute).map(|wait| Duration::from_millis(wait.into()));
        Self { apart: apart.unwrap_or_default(), last: None }
    }

    /// One begins now.
    pub fn began(&mut self) {
        self.last = Some(std::time::Instant::now());
    }

    /// How long the next one has to wait.
    pub fn left(&self) -> Duration {
        self.last.map(|last| self.apart.saturating_sub(last.elapsed())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_a_set_clock_sort_as_they_were_made() {
        let mut clock = Clock::at("2026-03-02T08:00:00Z".parse().unwrap());
        let ids: Vec<_> = (0..500).map(|_| clock.new_id()).collect();
        assert!(ids.is_sorted());
        assert_eq!(ids[0].0.get_version_num(), 7);
        clock.now();
        assert!(clock.new_id() > ids[499]);
    }

    #[test]
    fn a_set_clock_goes_on_from_where_it_is_set() {
        let mut clock = Clock::default();
        clock.set("2026-03-02T08:00:00Z".parse().unwrap());
        clock.now();
        assert_eq!(clock.now().to_string(), "2026-03-02T08:00:01.000Z");
        assert!(Clock::System.now() > clock.now());
    }
}
