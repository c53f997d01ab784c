//! `identity`, `sign` and `signed`: a person's key, signing a printed file with it, and keeping what keys signed.

use std::path::Path;

use countersign::Error;
use countersign::clock::Clock;
use countersign::domain::message::Message;
use countersign::identity::{About, Identity, NewIdentity};
use countersign::signing::{clock, empty_fields, grouped, sign_file, write_whole};
use countersign::workspace::{Access, HandedIn};
use serde_json::{Value, json};

use super::decide::open;
use super::open_to_read;
use crate::answer::Answer;
use crate::arguments::{self, InProject, Write};
use crate::spoken::words;

pub fn new(args: &arguments::NewIdentity) -> Result<Answer, Error> {
    keep_existing(&args.file)?;
    let new = NewIdentity { name: args.name.clone(), email: args.email.clone(), years: args.years };
    let passphrase = line(Some("cli-passphrase"))?;
    let identity = Identity::new(&new, &passphrase, Clock::System.shows())?;
    identity.save(&args.file)?;
    Ok(made(&args.file, &identity.about()))
}

pub fn import(args: &arguments::ImportIdentity) -> Result<Answer, Error> {
    keep_existing(&args.out)?;
    let pkcs12 = std::fs::read(&args.pkcs12).map_err(|source| Error::of_file(&args.pkcs12, source))?;
    let password = line(Some("cli-pkcs12-password"))?;
    let passphrase = line(None)?;
    let identity = Identity::import(&pkcs12, &password, &passphrase)?;
    identity.save(&args.out)?;
    Ok(made(&args.out, &identity.about()))
}

pub fn show(file: &Path) -> Result<Answer, Error> {
    let about = read(file)?.about();
    Ok(Answer::new(json_of(file, &about), format!("{}\n{}", about.name, told(&about))))
}

pub fn sign(args: &arguments::Sign) -> Result<Answer, Error> {
    let pdf = std::fs::read(&args.file).map_err(|source| Error::of_file(&args.file, source))?;
    let identity = read(&args.identity)?;
    let before = empty_fields(&pdf)?;
    let passphrase = line(Some("cli-passphrase"))?;
    let signed = sign_file(&pdf, args.field.as_deref(), &identity, &passphrase, Clock::System.shows())?;
    let left = empty_fields(&signed)?;
    let field = before.into_iter().find(|field| !left.contains(field)).map(|field| field.name).unwrap_or_default();
    let out = args.out.as_deref().unwrap_or(&args.file);
    write_whole(out, &signed)?;
    let about = identity.about();
    let said = Message::new("cli-signed").with("file", out.display()).with("name", &about.name).with("field", &field);
    let left: Vec<_> = left.into_iter().map(|field| field.name).collect();
    let mut json = json!({"file": out, "field": field, "signer": about, "empty_fields": left});
    let mut text = words().say(&said);
    if let (Some(workspace), Some(person)) = (&args.keep, &args.person) {
        let place = InProject { workspace: workspace.clone(), project: args.project.clone() };
        let write = Write { place, person: person.clone() };
        let (kept, told) = keep_file(&write, HandedIn::new(name_of(out), signed)?)?;
        json["kept"] = kept;
        text.push_str(&format!("\n{told}"));
    }
    Ok(Answer::new(json, text))
}

pub fn keep(args: &arguments::KeepSigned) -> Result<Answer, Error> {
    let (json, text) = keep_file(&args.write, HandedIn::read(&args.file)?)?;
    Ok(Answer::new(json, text))
}

pub fn save(args: &arguments::SaveSigned) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let kept = workspace.kept_with(project, &args.signature)?;
    workspace.save_blob(kept.file, &args.out)?;
    Ok(Answer::new(json!({"file": args.out, "kept": kept}), args.out.display().to_string()))
}

/// Keeps a file that keys signed, and says what was kept.
fn keep_file(write: &Write, file: HandedIn) -> Result<(Value, String), Error> {
    let (mut workspace, project, person) = open(write, Access::Write)?;
    let decided = workspace.keep_signed(project, person, None, &file)?;
    let id = decided.value().map(|id| id.to_string()).unwrap_or_default();
    let kept = workspace.kept_with(project, &id)?;
    workspace.close()?;
    Ok((json!({"signature": id, "kept": kept, "revision": decided.revision}), words().say(&decided.label)))
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(file: &Path) -> Result<Identity, Error> {
    Identity::read(&std::fs::read(file).map_err(|source| Error::of_file(file, source))?)
}

/// A key that was overwritten is lost.
fn keep_existing(file: &Path) -> Result<(), Error> {
    if file.exists() { Err(Error::from_existing(file)) } else { Ok(()) }
}

/// A line of stdin, so that what is secret stands in no list of processes.
fn line(asked: Option<&str>) -> Result<String, Error> {
    if let Some(asked) = asked {
        eprintln!("{}", words().text(asked));
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|source| Error::of_file(Path::new("stdin"), source))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn made(file: &Path, about: &About) -> Answer {
    let said = Message::new("cli-identity-made").with("file", file.display()).with("name", &about.name);
    let said = words().say(&said.with("until", clock(about.until)));
    Answer::new(json_of(file, about), format!("{said}\n{}", told(about)))
}

fn told(about: &About) -> String {
    let issued = match about.self_signed {
        true => Message::new("cli-identity-self-signed"),
        false => Message::new("cli-identity-issued").with("issuer", &about.issuer),
    };
    let holds = Message::new("cli-identity-holds").with("from", clock(about.from)).with("until", clock(about.until));
    let fingerprint = Message::new("cli-identity-fingerprint").with("fingerprint", grouped(&about.fingerprint));
    [issued, holds, fingerprint].iter().map(|message| format!("  {}\n", words().say(message))).collect()
}

fn json_of(file: &Path, about: &About) -> Value {
    let mut json = json!(about);
    json["file"] = json!(file);
    json
}
