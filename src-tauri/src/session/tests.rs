//! Windows share a workspace, and only what was chosen is opened.

use super::*;
use countersign::workspace::NewProject;

/// A session with a workspace that was made in the window `main`.
fn with_workspace() -> (Session, tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Österle.countersign");
    let session = Session::default();
    let new = NewProject::new("Nordlicht", "Nordlicht AG", "Kim");
    session.make("main", &path, || Ok(Workspace::create(&path, &new)?.0)).unwrap();
    (session, folder, path)
}

#[test]
fn two_windows_share_the_one_writer_of_a_workspace() {
    let (session, _folder, path) = with_workspace();
    session.welcome("window-2", Some(Start::with(path.clone())));
    let opened = session.open("window-2", &path).unwrap();
    assert_eq!(opened.read_only, None, "the second window writes too");
    assert_eq!(session.beside("main"), ["window-2"]);
    assert_eq!(session.beside("window-2"), ["main"]);
}

#[test]
fn the_file_is_closed_with_its_last_window() {
    let (session, _folder, path) = with_workspace();
    session.open("window-2", &path).unwrap();
    session.leave("main");
    assert!(window::open(&path, language::words()).unwrap().1.is_some(), "the second window still writes it");
    session.close("window-2");
    assert!(window::open(&path, language::words()).unwrap().1.is_none(), "nobody writes it any more");
}

#[test]
fn each_window_shows_a_workspace_of_its_own() {
    let (session, folder, path) = with_workspace();
    let other = folder.path().join("other.countersign");
    let new = NewProject::new("Südlicht", "Südlicht AG", "Kim");
    session.make("window-2", &other, || Ok(Workspace::create(&other, &new)?.0)).unwrap();
    assert!(session.beside("main").is_empty());
    let name = |window: &str| session.ask(window, |workspace| Ok(workspace.projects()?.remove(0).name)).unwrap();
    assert_eq!((name("main"), name("window-2")), ("Nordlicht".to_owned(), "Südlicht".to_owned()));
    assert_eq!(session.window_of(&path).as_deref(), Some("main"));
    assert_eq!(session.window_of(&other).as_deref(), Some("window-2"));
}

#[test]
fn what_only_this_window_reads_is_written_once_the_other_program_is_gone() {
    let (session, _folder, path) = with_workspace();
    let elsewhere = Session::default();
    assert!(elsewhere.open("main", &path).unwrap().read_only.is_some());
    session.close("main");
    assert!(elsewhere.open("main", &path).unwrap().read_only.is_none());
}

#[test]
fn a_view_that_is_being_read_doesnt_keep_its_window_from_writing() {
    let (session, _folder, path) = with_workspace();
    let elsewhere = Session::default();
    assert!(elsewhere.open("main", &path).unwrap().read_only.is_some());
    session.close("main");
    let read = elsewhere.ask("main", |_| Ok(elsewhere.open("main", &path)));
    assert_eq!(read.unwrap().unwrap().read_only, None);
}

#[test]
fn pages_that_start_again_show_what_their_window_shows() {
    let (session, _folder, path) = with_workspace();
    assert_eq!(session.start("main").unwrap().path, path.canonicalize().unwrap());
    assert_eq!(session.free_window(), None);
    session.close("main");
    assert_eq!(session.start("main"), None);
    assert_eq!(session.free_window().as_deref(), Some("main"));
}

#[test]
fn a_window_without_workspace_says_so() {
    let session = Session::default();
    assert_eq!(session.ask("main", |_| Ok(())).unwrap_err().code, "no-workspace");
}

#[test]
fn only_a_chosen_file_may_be_opened() {
    let session = Session::default();
    session.note_chosen(Path::new("/tmp/requirements.pdf"));
    assert!(session.was_chosen(Path::new("/tmp/requirements.pdf")));
    assert!(!session.was_chosen(Path::new("/usr/bin/xterm")));
}

#[test]
fn a_window_whose_pages_say_nothing_closes_at_the_second_wish() {
    let session = Session::default();
    session.welcome("main", None);
    assert!(!session.ask_to_close("main"));
    session.stay("main");
    assert!(!session.ask_to_close("main"), "something isn't saved: it stays, and is asked again");
    assert!(session.ask_to_close("main"));
}
