//! The signing identity of this computer, and signing printed documents with it.

use super::upload::Upload;
use crate::failure::Failure;
use crate::here::Here;
use crate::identity::{Asked, Kept};
use crate::language;
use countersign::clock::Clock;
use countersign::domain::identity::EntityId;
use countersign::identity::{Identity, NewIdentity};
use countersign::signing::{sign_file, write_whole};
use countersign::view::identity::{IdentityView, identity};
use countersign::window::Answer;
use countersign::workspace::HandedIn;
use tauri::State;
use tauri::ipc::Request;

/// Whose key is kept here, or why it can't be used.
#[tauri::command(async)]
pub fn identity_view(kept: State<'_, Kept>) -> IdentityView {
    let (keychain, remembered) = kept.remembers();
    let view = identity(kept.read().as_ref().map(Option::as_ref), Clock::System.shows(), language::words());
    IdentityView { keychain, remembered, ..view }
}

/// Lets this computer's keychain forget the passphrase.
#[tauri::command(async)]
pub fn identity_forget(kept: State<'_, Kept>) -> Result<(), Failure> {
    Ok(kept.forget()?)
}

/// Makes a key with a certificate of its own.
#[tauri::command(async)]
pub fn identity_make(kept: State<'_, Kept>, new: NewIdentity, passphrase: String) -> Result<(), Failure> {
    kept.keep(&Identity::new(&new, &passphrase, Clock::System.shows())?)
}

/// Takes a key from a PKCS#12 file.
#[tauri::command(async)]
pub fn identity_import(kept: State<'_, Kept>, request: Request<'_>) -> Result<(), Failure> {
    let upload = Upload::of(&request)?;
    let (password, passphrase) = (upload.header("password")?, upload.header("passphrase")?);
    kept.keep(&Identity::import(upload.bytes(), &password, &passphrase)?)
}

/// Puts the key aside, so that another can be made or imported.
#[tauri::command(async)]
pub fn identity_put_aside(kept: State<'_, Kept>) -> Result<String, Failure> {
    Ok(kept.put_aside()?.display().to_string())
}

/// Writes the certificate of a signature, signed with the key of its signer, into a file that the person chose.
#[tauri::command(async)]
pub fn sign_certificate(
    here: Here,
    kept: State<'_, Kept>,
    project: EntityId,
    person: String,
    signature: String,
    asked: Asked,
    path: String,
) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    let signed = kept.sign(&asked, |own, passphrase| {
        here.ask(|workspace| workspace.sign_certificate(project, &person, &signature, own, passphrase))
    })?;
    Ok(write_whole(file, &signed)?)
}

/// Keeps a certificate that was signed into a file of this session with its signature.
#[tauri::command(async)]
pub fn keep_signed_file(
    here: Here,
    project: EntityId,
    person: String,
    signature: String,
    path: String,
) -> Result<Answer, Failure> {
    let file = HandedIn::read(here.session().chosen_file(&path)?)?;
    here.change(project, |workspace| workspace.keep_certificate(project, &person, &signature, &file))
}

/// Keeps a certificate that came back signed with its signature.
#[tauri::command(async)]
pub fn keep_signed_upload(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let signature = upload.header("signature")?;
    here.change(project, |workspace| workspace.keep_certificate(project, &person, &signature, &file))
}

/// Signs a field of a file that somebody handed in, into a file that the person chose.
#[tauri::command(async)]
pub fn sign_pdf(here: Here, kept: State<'_, Kept>, request: Request<'_>) -> Result<(), Failure> {
    let upload = Upload::of(&request)?;
    let (field, passphrase, path) = (upload.header("field")?, upload.header("passphrase")?, upload.header("path")?);
    let session = here.session();
    let file = session.chosen_file(&path)?;
    let asked = Asked { passphrase, remember: upload.header("remember")? == "yes" };
    let signed = kept.sign(&asked, |own, passphrase| {
        sign_file(upload.bytes(), Some(&field), own, passphrase, Clock::System.shows())
    })?;
    Ok(write_whole(file, &signed)?)
}
