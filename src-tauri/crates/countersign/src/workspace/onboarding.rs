//! Onboardings: beginning one in the words of the project's documents, and what is kept secret in it.

use domain::command::Request;
use domain::entity::Entity as _;
use domain::identity::{EntityId, Id, Ref};
use domain::message::Message;
use domain::person::Person;
use domain::supplier::onboarding::{Onboarding, conversation};
use domain::supplier::{Channel, Supplier};
use serde_json::json;

use super::{Decided, Mode, Workspace};
use crate::error::Error;
use crate::text::{Language, builtin};
use crate::{commands, secret};

impl Workspace {
    /// Begins the onboarding of a supplier, with the test conversation in the language of the project's documents.
    ///
    /// # Errors
    /// As [`Workspace::decide`] of `onboarding.start`.
    pub fn start_onboarding(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        supplier: &str,
        mode: Mode,
    ) -> Result<Decided, Error> {
        let (found, _) = self.supplier(project, supplier)?;
        let start = self.onboarding_start(project, &found)?;
        self.decide(project, person, &start, mode)
    }

    fn onboarding_start(&self, project: EntityId, supplier: &Supplier) -> Result<Vec<Request>, Error> {
        let language = Language::nearest(&self.state(project)?.project().language);
        let conversation = talks(language, supplier.placement.channel);
        let start =
            json!({"command": "onboarding.start", "args": {"supplier": supplier.id(), "conversation": conversation}});
        commands::read(&start.to_string())
    }

    /// Keeps a secret of a set-up, encrypted under a passphrase. All secrets of a project have one passphrase, so that those who
    /// may know them need to know one.
    ///
    /// # Errors
    /// `passphrase-other` where another secret of the project has another one; as [`secret::seal`] and [`Workspace::decide`].
    pub fn keep_secret(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        onboarding: &str,
        field: &str,
        secret: &str,
        passphrase: &str,
    ) -> Result<Decided, Error> {
        let state = self.state(project)?;
        let named = find(&state, onboarding)?;
        let is_this = |one: &Onboarding, name: &String| one.id() == named.id() && name == field;
        let all = state.onboardings.iter().flat_map(|one| one.secrets.iter().map(move |(name, it)| (one, name, it)));
        let mut others = all.filter(|(one, name, _)| !is_this(one, name));
        if let Some((one, name, other)) = others.next() {
            let opened = secret::open(&other.sealed, passphrase, &place(one, name));
            opened.map_err(|_| Error::input(Message::new("passphrase-other")))?;
        }
        let sealed = secret::seal(secret, passphrase, &place(named, field))?;
        let args = json!({"onboarding": named.id(), "field": field, "sealed": sealed});
        let keep = commands::read(&json!({"command": "onboarding.keep-secret", "args": args}).to_string())?;
        self.decide(project, person, &keep, Mode::Commit)
    }

    /// A secret of a set-up, for those who know the passphrase.
    ///
    /// # Errors
    /// `secret-none` where none is kept; as [`secret::open`].
    pub fn reveal_secret(
        &self,
        project: EntityId,
        onboarding: &str,
        field: &str,
        passphrase: &str,
    ) -> Result<String, Error> {
        let state = self.state(project)?;
        let named = find(&state, onboarding)?;
        let kept = named.secrets.get(field).ok_or_else(|| Error::input(Message::new("secret-none")))?;
        secret::open(&kept.sealed, passphrase, &place(named, field))
    }
}

fn find<'a>(state: &'a domain::entity::State, name: &str) -> Result<&'a Onboarding, Error> {
    match state.onboarding_named(name).and_then(|id| state.get(id)) {
        Some(onboarding) => Ok(onboarding),
        None => state.find(&Ref::<Onboarding>::new(name)).map_err(Error::unnamed),
    }
}

/// What a secret is sealed for: a sealed secret that was moved elsewhere can't be opened there.
fn place(onboarding: &Onboarding, field: &str) -> String {
    format!("{}/{field}", onboarding.head.id)
}

/// The conversation on a channel, as a command takes it.
fn talks(language: Language, channel: Option<Channel>) -> Vec<serde_json::Value> {
    let talks = conversation::on(channel).map(|talk| builtin::talk(language, talk));
    talks.map(|it| json!({"name": it.name, "kind": it.kind, "expected": it.expected})).collect()
}
