//! `suppliers letters`: mailings are prepared, printed, written as messages, sent and followed up.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use countersign::Error;
use countersign::domain::command::{Command, Request};
use countersign::domain::entity::Entity as _;
use countersign::domain::identity::Ref;
use countersign::domain::message::Message;
use countersign::domain::supplier::letter::command::{Answer as Answered, Bounce, Resolve, SendByHand, Withdraw};
use countersign::domain::supplier::letter::internal::{Remove, Tell, Told};
use countersign::domain::supplier::letter::prepare::Prepare;
use countersign::domain::supplier::letter::{Audience, Field, Kind, Lack, LetterState, Mailing, Merged, Tongue};
use countersign::domain::time::Date;
use countersign::error::exit;
use countersign::post::{MailServer, Security, Smtp};
use countersign::text::Words;
use countersign::workspace::{
    Access, LetterQuery, Mode, Readiness, Recipients, SendProgress, SendRun, Trial, Workspace, send_letters,
};
use serde_json::{Value, json};

use super::decide::open;
use super::open_to_read;
use crate::answer::Answer;
use crate::arguments::letters::{
    Class, EmlLetters, Fate, Letters, ListLetters, PrepareLetters, PrintLetters, RecordLetters, Secrecy, SendLetters,
    ShowLetter, TellPeople,
};
use crate::spoken::words;
use crate::table::columns;

/// So many suppliers that can't be written to are told on a terminal; all of them go into JSON.
const UNREADY_TOLD: usize = 20;

/// The port of a server that encrypts on request (RFC 6409), and of one that does from the first byte (RFC 8314).
const SUBMISSION: u16 = 587;
const SUBMISSIONS: u16 = 465;
/// The port of a server that takes letters from its own network.
const RELAY: u16 = 25;

pub fn run(letters: &Letters) -> Result<Answer, Error> {
    match letters {
        Letters::Show(args) => show(args),
        Letters::Prepare(args) => prepare(args),
        Letters::Tell(args) => tell(args),
        Letters::List(args) => list(args),
        Letters::Print(args) => print(args),
        Letters::Eml(args) => eml(args),
        Letters::Send(args) => send(args),
        Letters::Record(args) => record(args),
    }
}

fn show(args: &ShowLetter) -> Result<Answer, Error> {
    let (workspace, project, person) = open(&args.write, Access::Read)?;
    let language = args
        .tongue
        .as_deref()
        .map(|tag| Tongue::of_tag(tag).ok_or_else(|| unknown(tag, Tongue::ALL.map(Tongue::tag).as_slice())));
    let trial = Trial {
        language: language.transpose()?,
        audience: audience(args.audience),
        values: values(&args.values)?,
        round: 1,
        wording: None,
    };
    let kind = kind(&args.kind)?;
    Ok(said_or_lacking(workspace.try_letter(project, person, kind, args.supplier.as_deref(), &trial)?))
}

/// What a letter says, or everything that keeps it back.
fn said_or_lacking(letter: Result<Merged, Vec<Lack>>) -> Answer {
    let words = words();
    match letter {
        Ok(merged) => {
            let json = json!({"language": merged.language.tag(), "subject": merged.subject, "body": merged.body});
            Answer::new(json, format!("{}\n\n{}", merged.subject, merged.body))
        }
        Err(lacks) => {
            let told = lacks.iter().map(|lack| json!({"code": lack.code, "message": words.say(&lack.message)}));
            let text: Vec<String> = lacks.iter().map(|lack| words.say(&lack.message)).collect();
            let json = json!({"lacks": told.collect::<Vec<_>>()});
            Answer::new(json, text.join("\n")).with_exit(exit::REFUSED)
        }
    }
}

fn tell(args: &TellPeople) -> Result<Answer, Error> {
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let tell = Tell {
        people: args.people.iter().map(Ref::new).collect(),
        kind: kind(&args.kind)?,
        name: args.name.clone(),
        wave: args.wave.as_deref().map(Ref::new),
        on: day(args.on.as_deref())?,
        sender: args.sender.as_deref().map(Ref::new),
        values: values(&args.values)?,
    };
    if args.dry_run {
        return Ok(said_or_lacking(workspace.try_internal(project, person, &tell)?));
    }
    let count = args.people.len();
    let request = Request { id: None, command: Command::MailingTell(tell) };
    let decided = workspace.decide(project, person, &[request], Mode::Commit)?;
    let id = decided.value().map(|id| id.to_string()).unwrap_or_default();
    let mailing = workspace.mailing(project, &id)?;
    workspace.close()?;
    let json =
        json!({"mailing": {"id": mailing.head.id, "reference": mailing.reference}, "revision": decided.revision});
    let said = Message::new("letters-told").with("reference", &mailing.reference).with("count", count);
    Ok(Answer::new(json, words().say(&said)))
}

fn prepare(args: &PrepareLetters) -> Result<Answer, Error> {
    let words = words();
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let kind = kind(&args.kind)?;
    let whom = Recipients {
        suppliers: args.suppliers.clone(),
        waves: args.waves.clone(),
        segments: args.segments.clone(),
        channels: args.channels.clone(),
        rungs: args.rungs.clone(),
        due: args.due,
    };
    let prepare = Prepare {
        suppliers: workspace.recipients(project, &whom, kind, args.round)?,
        kind,
        round: Some(args.round),
        name: args.name.clone(),
        audience: audience(args.audience),
        wave: match args.waves.as_slice() {
            [only] => Some(Ref::new(only)),
            _ => None,
        },
        on: day(args.on.as_deref())?,
        sender: args.sender.as_deref().map(Ref::new),
        values: values(&args.values)?,
        only_ready: args.only_ready,
    };
    let readiness = workspace.readiness(project, person, &prepare)?;
    if args.dry_run {
        let code = if readiness.unready.is_empty() { exit::DONE } else { exit::REFUSED };
        return Ok(Answer::new(readiness_json(&readiness, words), readiness_text(&readiness, words)).with_exit(code));
    }
    let decided = workspace.prepare_mailing(project, person, prepare, Mode::Commit)?;
    let id = decided.value().map(|id| id.to_string()).unwrap_or_default();
    let mailing = workspace.mailing(project, &id)?;
    workspace.close()?;
    let mut json = readiness_json(&readiness, words);
    json["mailing"] = json!({"id": mailing.head.id, "reference": mailing.reference});
    json["revision"] = json!(decided.revision);
    let said = Message::new("letters-prepared").with("reference", &mailing.reference).with("count", mailing.suppliers);
    Ok(Answer::new(json, words.say(&said)))
}

fn readiness_json(readiness: &Readiness, words: &Words) -> Value {
    let unready = readiness.unready.iter().map(|one| {
        let lacks = one.lacks.iter().map(|lack| json!({"code": lack.code, "message": words.say(&lack.message)}));
        json!({"id": one.supplier, "reference": one.reference, "name": one.name, "lacks": lacks.collect::<Vec<_>>()})
    });
    json!({"ready": readiness.ready, "unready": unready.collect::<Vec<_>>()})
}

fn readiness_text(readiness: &Readiness, words: &Words) -> String {
    let mut text = String::new();
    for one in readiness.unready.iter().take(UNREADY_TOLD) {
        let lacks: Vec<String> = one.lacks.iter().map(|lack| words.say(&lack.message)).collect();
        text.push_str(&format!("{} {}: {}\n", one.reference, one.name, lacks.join("; ")));
    }
    if readiness.unready.len() > UNREADY_TOLD {
        text.push_str("…\n");
    }
    let counts = Message::new("letters-ready").with("ready", readiness.ready);
    text + &words.say(&counts.with("unready", readiness.unready.len()))
}

fn list(args: &ListLetters) -> Result<Answer, Error> {
    let mut workspace = open_to_read(&args.place.workspace)?;
    workspace.speak(words().language());
    let project = workspace.project(args.place.project.as_deref())?;
    let mailing = args.mailing.as_deref().map(|named| workspace.mailing(project, named)).transpose()?;
    let states = args.states.iter().map(|name| {
        let known = LetterState::ALL.map(LetterState::name);
        LetterState::ALL.into_iter().find(|state| state.name() == name).ok_or_else(|| unknown(name, &known))
    });
    let query = LetterQuery {
        mailing: mailing.as_ref().map(|mailing| mailing.head.id),
        states: states.collect::<Result<_, _>>()?,
        ..LetterQuery::default()
    };
    if let Some(to) = &args.out {
        let (count, bytes) = workspace.letters_csv(project, &query)?;
        write(to, &bytes)?;
        return Ok(saved(count, to));
    }
    if mailing.is_none() && query.states.is_empty() {
        return mailings(&workspace, args);
    }
    let (count, page) = workspace.letter_page(project, &query, args.from, args.limit)?;
    let said = |code: String| words().text(&code);
    let rows: Vec<Vec<String>> = page
        .iter()
        .map(|one| {
            vec![
                one.supplier.reference.clone(),
                one.supplier.name.clone(),
                one.letter.address.clone(),
                said(format!("letter-kind-{}", one.letter.kind.name())),
                one.letter.round.to_string(),
                said(format!("letter-state-{}", one.letter.state.name())),
                one.letter.note().to_owned(),
            ]
        })
        .collect();
    let letters = page.iter().map(|one| {
        let supplier =
            json!({"id": one.supplier.head.id, "reference": one.supplier.reference, "name": one.supplier.name});
        json!({"supplier": supplier, "letter": one.letter})
    });
    let json = json!({"count": count, "letters": letters.collect::<Vec<_>>()});
    let total = words().say(&Message::new("letters-listed").with("count", count));
    Ok(Answer::new(json, format!("{}{total}", columns(&rows, ""))))
}

fn mailings(workspace: &Workspace, args: &ListLetters) -> Result<Answer, Error> {
    let words = words();
    let project = workspace.project(args.place.project.as_deref())?;
    let state = workspace.state(project)?;
    let counts = workspace.letter_counts(project)?;
    let due = workspace.due_letters(project)?;
    let of = |mailing: &Mailing| counts.get(&mailing.head.id).cloned().unwrap_or_default();
    let rows: Vec<Vec<String>> = state
        .mailings
        .iter()
        .map(|mailing| {
            let states = of(mailing);
            let states =
                states.iter().map(|(name, count)| format!("{count} {}", words.text(&format!("letter-state-{name}"))));
            vec![
                mailing.reference.clone(),
                words.text(&format!("letter-kind-{}", mailing.kind.name())),
                mailing.round.to_string(),
                mailing.on.to_string(),
                states.collect::<Vec<_>>().join(", "),
            ]
        })
        .collect();
    let mut text = columns(&rows, "");
    for one in &due {
        let line = Message::new("letters-due-line").with("count", one.count).with("round", one.round);
        let kind = words.text(&format!("letter-kind-{}", one.kind));
        text.push_str(&format!("{}\n", words.say(&line.with("kind", kind).with("date", one.first))));
    }
    text.push_str(&words.say(&Message::new("letters-mailings").with("count", rows.len())));
    let mailings = state.mailings.iter().map(|mailing| {
        json!({"id": mailing.head.id, "reference": mailing.reference, "name": mailing.name, "kind": mailing.kind,
            "round": mailing.round, "on": mailing.on, "suppliers": mailing.suppliers, "states": of(mailing),
            "internal": mailing.internal})
    });
    let due =
        due.iter().map(|one| json!({"kind": one.kind, "round": one.round, "suppliers": one.count, "since": one.first}));
    Ok(Answer::new(json!({"mailings": mailings.collect::<Vec<_>>(), "due": due.collect::<Vec<_>>()}), text))
}

fn print(args: &PrintLetters) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let mailing = workspace.mailing(project, &args.of.mailing)?;
    if let Some(folder) = &args.each {
        fs::create_dir_all(folder).map_err(|source| Error::of_file(folder, source))?;
        let mut count = 0;
        let done = workspace.print_each_letter(project, &mailing, &args.of.suppliers, &mut |name, pdf| {
            count += 1;
            eprintln!("{count}/{}", mailing.suppliers);
            write(&folder.join(name), pdf).map(|()| true)
        })?;
        return Ok(saved(done, folder));
    }
    let out = args.out.as_deref().unwrap_or(Path::new(""));
    let printed = workspace.print_letters(project, &mailing, &args.of.suppliers)?;
    write(out, &printed.pdf)?;
    let message = Message::new("letters-saved").with("count", mailing.suppliers.max(1)).with("file", name(out));
    Ok(Answer::new(json!({"file": out, "pages": printed.pages}), words().say(&message)))
}

fn eml(args: &EmlLetters) -> Result<Answer, Error> {
    let workspace = open_to_read(&args.place.workspace)?;
    let project = workspace.project(args.place.project.as_deref())?;
    let mailing = workspace.mailing(project, &args.of.mailing)?;
    let files = workspace.letter_files(project, &mailing, &args.of.suppliers)?;
    fs::create_dir_all(&args.out).map_err(|source| Error::of_file(&args.out, source))?;
    files.iter().try_for_each(|file| write(&args.out.join(&file.name), &file.bytes))?;
    Ok(saved(files.len(), &args.out))
}

fn send(args: &SendLetters) -> Result<Answer, Error> {
    let words = words();
    let (mut workspace, project, person) = open(&args.write, Access::Write)?;
    workspace.speak(words.language());
    let mailing = workspace.mailing(project, &args.mailing)?;
    let server = server(args)?;
    let password = if args.user.is_empty() { String::new() } else { password(&server)? };
    let run = SendRun { project, person, mailing: mailing.id(), from: args.from.clone(), a_minute: args.a_minute };
    let mut post = Smtp::new(server, password);
    let mut told = None;
    let mut watch = |progress: SendProgress| {
        if told != Some(progress.done) {
            told = Some(progress.done);
            eprintln!("{}", words.say(&counted(Message::new("letters-send-progress"), progress)));
        }
        ControlFlow::Continue(())
    };
    let end = send_letters(&mut workspace, &run, &mut post, &mut watch)?;
    workspace.close()?;
    let progress = end.progress;
    let left = progress.all - progress.sent - progress.unknown;
    let said =
        counted(Message::new("letters-send-ended"), progress).with("kept", progress.kept_back).with("left", left);
    let mut text = words.say(&said);
    if end.interrupted > 0 {
        let said = Message::new("letters-send-interrupted").with("count", end.interrupted);
        text.push_str(&format!("\n{}", words.say(&said)));
    }
    let mut json = json!({"letters": progress, "left": left, "interrupted": end.interrupted});
    if let Some(error) = &end.broken_off {
        let why = error.message(words);
        text.push_str(&format!("\n{why}"));
        json["broken_off"] = json!(why);
    }
    let code = if left == 0 && progress.unknown == 0 && end.broken_off.is_none() { exit::DONE } else { exit::REFUSED };
    Ok(Answer::new(json, text).with_exit(code))
}

fn counted(message: Message, progress: SendProgress) -> Message {
    let message = message.with("done", progress.done).with("all", progress.all).with("sent", progress.sent);
    message.with("failed", progress.failed).with("unknown", progress.unknown)
}

fn server(args: &SendLetters) -> Result<MailServer, Error> {
    let (security, usual) = match args.security {
        Secrecy::Starttls => (Security::StartTls, SUBMISSION),
        Secrecy::Tls => (Security::Tls, SUBMISSIONS),
        Secrecy::None => (Security::None, RELAY),
    };
    let (host, port) = match args.server.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| unknown(&args.server, &["HOST:PORT"]))?),
        None => (args.server.as_str(), usual),
    };
    Ok(MailServer { host: host.to_owned(), port, security, user: args.user.clone(), from: args.from.clone() })
}

/// The password: the first line of stdin, so that it stands in no list of processes.
fn password(server: &MailServer) -> Result<String, Error> {
    let asked = Message::new("letters-password").with("user", &server.user).with("host", &server.host);
    eprintln!("{}", words().say(&asked));
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|source| Error::of_file(Path::new("stdin"), source))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn record(args: &RecordLetters) -> Result<Answer, Error> {
    let (mut workspace, project, person) = open(&args.write, Access::Write)?;
    let internal = workspace.mailing(project, &args.of.mailing)?.internal.is_some();
    let mailing = Ref::new(args.of.mailing.as_str());
    let suppliers = args.of.suppliers.iter().map(Ref::new).collect();
    let (on, note) = (day(args.on.as_deref())?, args.note.clone());
    let command = match args.fate {
        Fate::SentByHand if internal => Command::MailingTold(Told { mailing, on, note }),
        Fate::Withdrawn if internal => Command::MailingRemove(Remove { mailing }),
        Fate::SentByHand => Command::LetterSendByHand(SendByHand { mailing, suppliers, on, note }),
        Fate::WentOut | Fate::NotSent => {
            let went_out = args.fate == Fate::WentOut;
            Command::LetterResolve(Resolve { mailing, suppliers, went_out, reason: note })
        }
        Fate::Answered => {
            let file = args.file.as_deref().map(|file| workspace.add_blob(file)).transpose()?.map(|blob| blob.digest);
            Command::LetterAnswer(Answered { mailing, suppliers, on, note, file })
        }
        Fate::Bounced => Command::LetterBounce(Bounce { mailing, suppliers, on, note }),
        Fate::Withdrawn => Command::LetterWithdraw(Withdraw { mailing, suppliers, reason: note }),
    };
    let decided = workspace.decide(project, person, &[Request { id: None, command }], Mode::Commit)?;
    workspace.close()?;
    Ok(Answer::new(json!({"revision": decided.revision}), words().say(&decided.label)))
}

fn kind(name: &str) -> Result<Kind, Error> {
    Kind::of_name(name).ok_or_else(|| unknown(name, &Kind::ALL.map(Kind::name)))
}

fn audience(class: Class) -> Audience {
    match class {
        Class::EarlyAdopter => Audience::EarlyAdopter,
        Class::Mainstream => Audience::Mainstream,
        Class::Late => Audience::Late,
        Class::Laggard => Audience::Laggard,
    }
}

fn values(said: &[String]) -> Result<BTreeMap<Field, String>, Error> {
    let known: Vec<&str> = Field::ALL.iter().filter(|field| field.is_of_mailing()).map(|field| field.name()).collect();
    let one = |text: &String| {
        let (name, value) = text.split_once('=').ok_or_else(|| unknown(text, &known))?;
        let field = Field::of_name(name.trim()).ok_or_else(|| unknown(name, &known))?;
        Ok((field, value.to_owned()))
    };
    said.iter().map(one).collect()
}

fn day(said: Option<&str>) -> Result<Option<Date>, Error> {
    let read = |text: &str| text.parse::<Date>().map_err(|_| unknown(text, &["2026-11-24"]));
    said.map(read).transpose()
}

fn unknown(text: &str, known: &[&str]) -> Error {
    Error::input(Message::new("cli-word-unknown").with("text", text).with("known", known.join(", ")))
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(to, bytes).map_err(|source| Error::of_file(to, source))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn saved(count: usize, to: &Path) -> Answer {
    let message = Message::new("letters-saved").with("count", count).with("file", name(to));
    Answer::new(json!({"file": to, "letters": count}), words().say(&message))
}
