//! The parts of a bundle: documents with their contents, signatures, runs with their evidence, and the files that any of them
//! names by digest.

use std::collections::BTreeSet;

use domain::digest::{Digest, canonical};
use domain::document::evidence::Evidence;
use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::sign_off::Mark;
use serde::Serialize;
use serde_json::Value;

use super::{Parts, SIGNED, Scope};
use crate::error::Error;
use crate::workspace::print::{CERTIFICATE, PROJECT_CERTIFICATE};
use crate::workspace::{Print, Workspace};

/// A file's name keeps so many characters of what it was called.
const NAME_LIMIT: usize = 60;

impl Workspace {
    /// Every issued revision as pages, and its canonical content, which is what signatures bind.
    pub(super) fn add_documents(
        &self,
        project: EntityId,
        state: &State,
        scope: &Scope,
        parts: &mut Parts,
    ) -> Result<(), Error> {
        for revision in scope.revisions() {
            let print = Print {
                document: revision.document.clone(),
                of: state.get(revision.workstream).map(|stream| stream.head.id.to_string()),
                revision: Some(revision.number),
                ..Print::default()
            };
            let name =
                format!("documents/{}-{}{}", revision.document, revision.number, scope.suffix(revision.workstream));
            self.add_printed(project, &print, &name, parts)?;
        }
        Ok(())
    }

    fn add_printed(&self, project: EntityId, print: &Print, name: &str, parts: &mut Parts) -> Result<(), Error> {
        let printed = self.print(project, print)?;
        parts.insert(format!("{name}.pdf"), printed.pdf);
        parts.insert(format!("{name}.json"), printed.content);
        Ok(())
    }

    /// Every signature: its certificate, its record, the certificate as keys signed it, and the scan of one on paper.
    pub(super) fn add_signatures(
        &self,
        project: EntityId,
        state: &State,
        scope: &Scope,
        parts: &mut Parts,
    ) -> Result<(), Error> {
        for signature in scope.signatures() {
            let document = if signature.workstream.is_none() { PROJECT_CERTIFICATE } else { CERTIFICATE };
            let of = Some(signature.head.id.to_string());
            let print = Print { document: document.to_owned(), of, ..Print::default() };
            let number = plain(&signature.reference);
            self.add_printed(project, &print, &format!("certificates/{number}"), parts)?;
            parts.insert(format!("signatures/{number}.json"), record(signature, state));
            for (place, kept) in (1..).zip(&signature.kept) {
                parts.insert(format!("{SIGNED}{number}-{place}.pdf"), self.blob(kept.file)?);
            }
            if let Mark::Paper { scan, .. } = &signature.mark {
                parts.insert(format!("signatures/{number}-scan{}", self.ending(*scan)?), self.blob(*scan)?);
            }
        }
        Ok(())
    }

    /// Every run, and the files that show what it said.
    pub(super) fn add_runs(&self, state: &State, scope: &Scope, parts: &mut Parts) -> Result<(), Error> {
        for run in scope.runs() {
            let folder = format!("runs/{}", plain(&run.reference));
            parts.insert(format!("{folder}/run.json"), record(run, state));
            let evidence = run.evidence.iter().chain(run.rows.iter().flat_map(|row| &row.evidence));
            for (place, Evidence { name, digest }) in evidence.enumerate() {
                parts.insert(format!("{folder}/{:02}-{}", place + 1, plain(name)), self.blob(*digest)?);
            }
        }
        Ok(())
    }

    /// What people confirmed, in one list.
    pub(super) fn add_confirmations(&self, state: &State, scope: &Scope, parts: &mut Parts) {
        let confirmed: Vec<Value> = scope.confirmations().map(|it| told(it, state)).collect();
        if !confirmed.is_empty() {
            parts.insert("confirmations.json".to_owned(), canonical(&Value::Array(confirmed)));
        }
    }

    /// The files of the workspace that contents and records name by their digest, under that digest.
    pub(super) fn add_named_files(&self, parts: &mut Parts) -> Result<(), Error> {
        let here: BTreeSet<Digest> = parts.values().map(|bytes| Digest::of(bytes)).collect();
        let mut named = BTreeSet::new();
        for (_, bytes) in parts.iter().filter(|(name, _)| name.ends_with(".json")) {
            if let Ok(json) = serde_json::from_slice::<Value>(bytes) {
                digests(&json, &mut named);
            }
        }
        for digest in named.difference(&here) {
            // A digest can be that of a content or of an entry, too.
            if self.store.blob_info(*digest)?.is_some() {
                parts.insert(format!("files/{digest}{}", self.ending(*digest)?), self.blob(*digest)?);
            }
        }
        Ok(())
    }

    fn blob(&self, digest: Digest) -> Result<Vec<u8>, Error> {
        Ok(self.store.blob(digest)?)
    }

    /// How the name of a file of its kind ends.
    fn ending(&self, digest: Digest) -> Result<&'static str, Error> {
        let info = self.store.blob_info(digest)?;
        Ok(match info.as_ref().map_or("", |info| info.media_type.as_str()) {
            "application/pdf" => ".pdf",
            "application/json" => ".json",
            "image/png" => ".png",
            "image/jpeg" => ".jpg",
            "text/csv" => ".csv",
            "text/plain" => ".txt",
            "application/xml" | "text/xml" => ".xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => ".xlsx",
            _ => "",
        })
    }
}

/// A record in canonical form, with the names of the people whom it knows by their ids.
fn record(entity: &impl Serialize, state: &State) -> Vec<u8> {
    canonical(&told(entity, state))
}

fn told(entity: &impl Serialize, state: &State) -> Value {
    let mut json = serde_json::to_value(entity).unwrap_or_default();
    let names: Vec<(&str, Value)> = ["person", "tester", "witness"]
        .into_iter()
        .filter_map(|key| Some((key, json[key].as_str()?.parse().ok()?)))
        .map(|(key, id): (&str, EntityId)| (key, Value::from(state.name_of(Id::<Person>::new(id)))))
        .collect();
    for (key, name) in names {
        json[format!("{key}_name")] = name;
    }
    json
}

/// Every digest that stands in some JSON as a text of its own.
fn digests(json: &Value, found: &mut BTreeSet<Digest>) {
    match json {
        Value::String(text) if text.len() == 64 => found.extend(text.parse::<Digest>().ok()),
        Value::Array(items) => items.iter().for_each(|item| digests(item, found)),
        Value::Object(members) => members.values().for_each(|member| digests(member, found)),
        _ => {}
    }
}

/// A name that every system and every unpacker takes: letters of ASCII, digits, full stops, hyphens.
fn plain(name: &str) -> String {
    let kept = name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' });
    // The end says what kind of file it is.
    let skipped = name.chars().count().saturating_sub(NAME_LIMIT);
    let plain: String = kept.skip(skipped).collect();
    let plain = plain.trim_start_matches('.');
    if plain.is_empty() { "file".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_else() {
        assert_eq!(plain("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(plain("Übersicht 1.csv"), "_bersicht_1.csv");
        assert_eq!(plain("...."), "file");
        assert_eq!(plain(&format!("{}.csv", "x".repeat(200))).len(), NAME_LIMIT);
    }

    #[test]
    fn digests_are_found_wherever_they_stand() {
        let digest = Digest::of(b"a");
        let json = serde_json::json!({"a": [{"file": digest}], "b": "x".repeat(64), "c": format!("see {digest}")});
        let mut found = BTreeSet::new();
        digests(&json, &mut found);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [digest]);
    }
}
