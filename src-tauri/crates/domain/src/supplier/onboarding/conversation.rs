//! The test conversation: what is tried with a supplier before its channel carries real documents. Data, compiled in.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::supplier::Channel;
use crate::testing::ScenarioKind;

/// A scenario of the conversation.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// Its id.
    pub id: String,
    /// One line.
    pub name: String,
    /// What it tries.
    pub kind: ScenarioKind,
    /// What a tester sees when it passes.
    pub expected: String,
    /// Whether it is tried on every channel, not only where documents go from system to system.
    #[serde(default)]
    pub everywhere: bool,
}

#[derive(Deserialize)]
struct File {
    scenario: Vec<Talk>,
}

static TALKS: LazyLock<Vec<Talk>> = LazyLock::new(|| {
    let read: Result<File, _> = toml::from_str(include_str!("../../builtin/suppliers/conversation.toml"));
    read.unwrap_or_else(|error| panic!("the built-in conversation is tested to be readable: {error}")).scenario
});

/// Every scenario of the conversation.
pub fn builtin() -> &'static [Talk] {
    &TALKS
}

/// The scenarios that are tried on a channel; the whole conversation where there is none yet.
pub fn on(channel: Option<Channel>) -> impl Iterator<Item = &'static Talk> {
    let by_hand = matches!(channel, Some(Channel::OpenNetwork | Channel::Coupa | Channel::Email | Channel::Scanning));
    TALKS.iter().filter(move |it| !by_hand || it.everywhere)
}
