//! `review send`, `open`, `answer` and `merge`: the round trip to the other side.

use std::path::Path;

use countersign::Error;
use countersign::domain::comment::Anchor;
use countersign::domain::message::Message;
use countersign::domain::sign_off::{Hand, Verdict};
use countersign::error::exit;
use countersign::reader::{Reader, Written, WrittenComment, read_limited};
use countersign::review::{Asks, Manifest, Said};
use countersign::text::Words;
use countersign::view;
use countersign::workspace::{Access, Choices, Merging, Repeated, Sending, Take};
use serde_json::{Value, json};

use super::decide::open as open_workspace;
use crate::answer::Answer;
use crate::arguments;
use crate::spoken::words;
use crate::table::wrapped;

pub fn send(args: &arguments::Send) -> Result<Answer, Error> {
    let (mut workspace, project, person) = open_workspace(&args.write, Access::Write)?;
    let due = args
        .due
        .as_deref()
        .map(|due| due.parse().map_err(|_| Error::input(Message::new("date-malformed").with("date", due))));
    if args.out.exists() {
        return Err(Error::from_existing(&args.out));
    }
    let sending = Sending {
        to: args.to.clone(),
        sign_off: args.sign_off.clone(),
        workstream: args.workstream.clone(),
        documents: args.documents.clone(),
        message: args.message.clone(),
        due: due.transpose()?,
    };
    let sent = workspace.send_review(project, person, &sending)?;
    std::fs::write(&args.out, &sent.bytes).map_err(|source| Error::of_file(&args.out, source))?;
    workspace.close()?;
    let message = Message::new("cli-review-sent")
        .with("reference", &sent.reference)
        .with("file", args.out.display())
        .with("seal", sent.package.short());
    let json = json!({
        "review": sent.review,
        "reference": sent.reference,
        "seal": sent.package,
        "file": args.out,
        "size": sent.bytes.len(),
        "revision": sent.decided.revision,
    });
    Ok(Answer::new(json, words().say(&message)))
}

pub fn open(file: &Path) -> Result<Answer, Error> {
    let words = words();
    let bytes = read_limited(file)?;
    let package = countersign::review::Package::read(&bytes)?;
    let manifest = &package.manifest;
    let asked = manifest.sign_off();
    let from = Message::new("cli-review-from").with("reference", &manifest.reference);
    let from = from.with("project", &manifest.project_name).with("sender", &manifest.sender.name);
    let asks = match asked {
        Some(asked) => Message::new("cli-review-asks-sign-off").with("sign-off", &asked.name),
        None => Message::new("cli-review-asks-comments"),
    };
    let mut text = format!("{}\n{}\n", words.say(&from), words.say(&asks));
    for document in &manifest.documents {
        text.push_str(&format!("· {} {}  {}\n", document.title, document.number, document.digest.short()));
    }
    if let Some(response) = &package.response {
        let answered = Message::new("cli-review-answer-of").with("name", &response.name);
        text.push_str(&format!("{}\n", words.say(&answered.with("comments", response.comments.len()))));
    }
    let whole = Message::new("cli-review-whole").with("seal", manifest.seal().short());
    text.push_str(&wrapped(&words.say(&whole), "", ""));
    let json = json!({
        "seal": manifest.seal(),
        "manifest": manifest,
        "answer": package.response,
        "asks": match manifest.asks { Asks::Comments => "comments", Asks::SignOff(_) => "sign-off" },
    });
    Ok(Answer::new(json, text))
}

pub fn answer(args: &arguments::Answer) -> Result<Answer, Error> {
    let mut reader = Reader::open(&args.file)?;
    let written = written(args, &reader)?;
    reader.set(written);
    if args.out.exists() {
        return Err(Error::from_existing(&args.out));
    }
    reader.save_answer(&args.out)?;
    let response = reader.response();
    let json = json!({
        "file": args.out,
        "package": response.package,
        "answer": response.digest(),
        "comments": response.comments.len(),
        "verdict": response.said.as_ref().map(|said| said.verdict),
    });
    let text = words().say(&Message::new("cli-review-answered").with("file", args.out.display()));
    Ok(Answer::new(json, text))
}

fn written(args: &arguments::Answer, reader: &Reader) -> Result<Written, Error> {
    let manifest = &reader.package().manifest;
    let before = reader.response();
    let name = args.name.clone().unwrap_or_else(|| before.name.clone());
    let asked = manifest.to.iter().find(|person| person.name == name || person.id.to_string() == name);
    let comments = args.comments.iter().map(|said| comment(manifest, said)).collect::<Result<_, _>>()?;
    let name = asked.map_or(name, |person| person.name.clone());
    let said = args.say.map(|say| {
        let verdict = match say {
            arguments::Say::Sign => Verdict::Signed,
            arguments::Say::Conditionally => Verdict::Conditional,
            arguments::Say::Decline => Verdict::Declined,
        };
        let hand = (verdict != Verdict::Declined).then(|| Hand::Typed { text: name.clone() });
        Said { verdict, role: args.role.as_deref().map(Into::into), reason: args.reason.clone(), hand }
    });
    Ok(Written {
        person: asked.map(|person| person.id),
        name,
        note: args.note.clone(),
        offset_minutes: 0,
        comments,
        said,
    })
}

/// `requirements:Which currency?`, or `requirements:business-objects:Which currency?`.
fn comment(manifest: &Manifest, said: &str) -> Result<WrittenComment, Error> {
    let unknown = || Error::input(Message::new("review-comment-malformed").with("text", said));
    let (document, rest) = said.split_once(':').ok_or_else(unknown)?;
    let sealed = manifest.documents.iter().find(|it| it.document == document).ok_or_else(unknown)?;
    let is_section = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
    let (section, text) = match rest.split_once(':') {
        Some((section, text)) if is_section(section) => (section, text),
        _ => ("", rest),
    };
    let anchor = Anchor { section: section.to_owned(), ..Anchor::default() };
    Ok(WrittenComment { id: None, revision: sealed.revision, anchor, text: text.trim().to_owned() })
}

pub fn merge(args: &arguments::Merge) -> Result<Answer, Error> {
    let words = words();
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open_workspace(&args.write, access)?;
    let bytes = read_limited(&args.file)?;
    let choices = Choices {
        person: args.signer.clone(),
        signature: args.signature.map(|take| match take {
            arguments::Take::Record => Take::Record,
            arguments::Take::Leave => Take::Leave,
        }),
        repeated: args.repeated.map(|repeated| match repeated {
            arguments::Repeated::Keep => Repeated::Keep,
            arguments::Repeated::Add => Repeated::Add,
        }),
        conditions: args.conditions.clone(),
        ..Choices::default()
    };
    let preview = workspace.preview_answer(project, person, &bytes, &choices)?;
    let state = workspace.state(project)?;
    let shown = view::merge::merge(&state, &preview, words);
    let mut json = json!({"preview": shown, "dry_run": args.dry_run, "merged": false});
    let mut text = told(&preview, &shown, words);
    if preview.known {
        text.push_str(&words.text("cli-review-known"));
    } else if !preview.ready {
        text.push_str(&words.text("cli-review-choose"));
        json["error"] = json!({"code": "merge-undecided",
            "message": words.say(&Message::new("merge-undecided").with("count", preview.conflicts.len())), "details": {}});
        return Ok(Answer::new(json, text).with_exit(exit::REFUSED));
    } else if args.dry_run {
        text.push_str(&words.text("cli-dry-run"));
    } else {
        let (_, decided) = workspace.merge_answer(project, person, &bytes, &choices)?;
        if let Some(decided) = decided {
            json["merged"] = Value::Bool(true);
            json["revision"] = json!(decided.revision);
            text.push_str(&words.say(&decided.label));
        }
    }
    workspace.close()?;
    Ok(Answer::new(json, text))
}

fn told(preview: &Merging, shown: &view::merge::MergeView, words: &Words) -> String {
    let answered = Message::new("cli-review-answer-of").with("name", &preview.response.name);
    let mut text = format!("{}\n", words.say(&answered.with("comments", preview.comments.len())));
    for conflict in &shown.conflicts {
        text.push_str(&wrapped(&conflict.words, "· ", "  "));
        for reason in &conflict.reasons {
            text.push_str(&wrapped(reason, "    ", "    "));
        }
        for change in &conflict.changes {
            let place = [change.row.as_str(), change.field.as_str()].join(" ");
            let line = format!("{}: “{}” → “{}”", place.trim(), change.before, change.after);
            text.push_str(&wrapped(&line, "    ", "    "));
        }
    }
    text
}
