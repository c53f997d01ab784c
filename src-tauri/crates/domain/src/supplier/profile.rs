//! Profiles of vendor masters: how the heads of one kind of table are understood, so that the next one of its kind needn't be
//! explained again.

use std::collections::{BTreeMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::master::Column;
use super::programme::Programme;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// How the heads of one kind of table are understood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "VendorMasterProfile")]
pub struct Profile {
    /// What people call this kind of table.
    pub name: String,
    /// The column that each head means; empty where it isn't read.
    pub columns: BTreeMap<String, String>,
    /// The system that the vendor numbers are of.
    #[serde(default)]
    pub system: String,
}

/// Gives a profile another name.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeRenameProfile")]
pub struct RenameProfile {
    /// What it is called.
    pub profile: String,
    /// What it is to be called.
    pub name: String,
}

/// Forgets a profile.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeRemoveProfile")]
pub struct RemoveProfile {
    /// What it is called.
    pub profile: String,
}

impl Profile {
    /// Whether a table is of this kind: it has every head that the profile knows.
    pub fn fits(&self, heads: &HashSet<&str>) -> bool {
        !self.columns.is_empty() && self.columns.keys().all(|head| heads.contains(head.as_str()))
    }

    /// What a head means; nothing where it doesn't know the head, `None` inside where it isn't read.
    pub fn meaning(&self, head: &str) -> Option<Option<Column>> {
        self.columns.get(head).map(|column| Column::of_id(column))
    }

    /// How many heads are read.
    pub fn mapped(&self) -> usize {
        self.columns.values().filter(|column| Column::of_id(column).is_some()).count()
    }

    /// What keeps it from being remembered: a meaning that no vendor master has, or two heads that mean the same.
    fn problem(&self) -> Option<Message> {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (head, column) in self.columns.iter().filter(|(_, column)| !column.is_empty()) {
            if Column::of_id(column).is_none() {
                return Some(Message::new("profile-column-unknown").with("head", head).with("value", column));
            }
            if let Some(other) = seen.insert(column, head) {
                return Some(Message::new("profile-column-twice").with("head", other).with("other", head));
            }
        }
        None
    }
}

impl Programme {
    /// The profile with a name.
    pub fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }

    /// The profile for a table with these heads: of those that fit it, the one that knows the most heads, the newest first.
    pub fn profile_for(&self, heads: &HashSet<&str>) -> Option<&Profile> {
        self.profiles.iter().filter(|profile| profile.fits(heads)).max_by_key(|profile| profile.columns.len())
    }

    /// Remembers how a kind of table is read, in place of the profile with that name.
    pub(super) fn remember(&mut self, profile: &Profile) -> Result<(), Refusal> {
        let name = required("name", &profile.name)?;
        if let Some(problem) = profile.problem() {
            return Err(problem.into());
        }
        let profile = Profile { name, system: profile.system.trim().to_owned(), ..profile.clone() };
        match self.profiles.iter_mut().find(|known| known.name == profile.name) {
            Some(known) => *known = profile,
            None => self.profiles.push(profile),
        }
        Ok(())
    }

    fn place_of(&self, name: &str) -> Result<usize, Refusal> {
        let place = self.profiles.iter().position(|profile| profile.name == name);
        place.ok_or_else(|| Refusal::NotFound(Message::new("profile-unknown").with("name", name)))
    }
}

impl Rule for RenameProfile {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut programme = Programme::of_project(draft)?;
        let place = programme.place_of(&self.profile)?;
        let name = required("name", &self.name)?;
        if name != self.profile && programme.profile(&name).is_some() {
            return Err(Message::new("profile-name-taken").with("name", name).into());
        }
        programme.profiles[place].name.clone_from(&name);
        let id = programme.head.id;
        draft.put(programme);
        let label = Message::new("did-programme-rename-profile").with("name", &self.profile).with("to", name);
        Ok(Outcome::of(id, label))
    }
}

impl Rule for RemoveProfile {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut programme = Programme::of_project(draft)?;
        let place = programme.place_of(&self.profile)?;
        programme.profiles.remove(place);
        let id = programme.head.id;
        draft.put(programme);
        Ok(Outcome::of(id, Message::new("did-programme-remove-profile").with("name", &self.profile)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::command::ChangeProgramme;
    use super::super::tests::{after, import, row, state};
    use super::*;
    use crate::entity::State;

    fn profile(name: &str, columns: &[(&str, &str)]) -> Profile {
        let columns = columns.iter().map(|(head, column)| ((*head).to_owned(), (*column).to_owned())).collect();
        Profile { name: name.to_owned(), columns, system: String::new() }
    }

    fn with(state: &State, profile: Profile) -> Result<State, Refusal> {
        after(state, &ChangeProgramme { profile: Some(profile), ..ChangeProgramme::default() })
    }

    fn code(refused: Result<State, Refusal>) -> String {
        refused.unwrap_err().message().code.clone()
    }

    fn names(state: &State) -> Vec<&str> {
        state.programme().unwrap().profiles.iter().map(|profile| profile.name.as_str()).collect()
    }

    #[test]
    fn a_profile_is_renamed_and_removed_by_its_name() {
        let state = with(&state(), profile("SAP", &[("LIFNR", "vendor-number")])).unwrap();
        let state = with(&state, profile("Ariba", &[("Name", "name")])).unwrap();
        let rename = |from: &str, to: &str| RenameProfile { profile: from.to_owned(), name: to.to_owned() };
        let renamed = after(&state, &rename("SAP", " SAP ECC ")).unwrap();
        assert_eq!(names(&renamed), ["SAP ECC", "Ariba"], "it keeps its place");
        assert_eq!(code(after(&state, &rename("SAP", "Ariba"))), "profile-name-taken");
        assert_eq!(code(after(&state, &rename("Oracle", "X"))), "profile-unknown");
        assert_eq!(code(after(&state, &rename("SAP", " "))), "field-required");
        let removed = after(&renamed, &RemoveProfile { profile: "SAP ECC".to_owned() }).unwrap();
        assert_eq!(names(&removed), ["Ariba"]);
        assert_eq!(code(after(&removed, &RemoveProfile { profile: "SAP".to_owned() })), "profile-unknown");
    }

    #[test]
    fn a_profile_with_meanings_that_cant_be_is_refused() {
        let of = |columns: &[(&str, &str)]| code(with(&state(), profile("SAP", columns)));
        assert_eq!(of(&[("LIFNR", "colour")]), "profile-column-unknown");
        assert_eq!(of(&[("A", "name"), ("B", "name")]), "profile-column-twice");
        assert!(with(&state(), profile("SAP", &[("A", ""), ("B", ""), ("C", "name")])).is_ok());
    }

    #[test]
    fn the_profile_that_knows_most_of_a_table_is_taken_for_it() {
        let state = with(&state(), profile("small", &[("NAME1", "name")])).unwrap();
        let state = with(&state, profile("large", &[("NAME1", "name"), ("LIFNR", "vendor-number")])).unwrap();
        let programme = state.programme().unwrap();
        let found = |heads: &[&str]| {
            programme.profile_for(&heads.iter().copied().collect()).map(|profile| profile.name.as_str())
        };
        assert_eq!(found(&["NAME1", "LIFNR", "Colour"]), Some("large"));
        assert_eq!(found(&["NAME1", "Colour"]), Some("small"));
        assert_eq!(found(&["Colour"]), None);
    }

    #[test]
    fn an_import_remembers_how_its_table_was_read() {
        let mut import = import(vec![row("4711", "Meyer")]);
        import.profile = Some(profile("SAP", &[("NAME1", "name")]));
        assert_eq!(names(&after(&state(), &import).unwrap()), ["SAP"]);
        import.profile = Some(profile("SAP", &[("NAME1", "shade")]));
        assert_eq!(code(after(&state(), &import)), "profile-column-unknown");
    }
}
