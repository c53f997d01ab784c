//! `suppliers`: the vendor master, lists, and what they are shared out to.

use std::collections::BTreeMap;

use countersign::Error;
use countersign::domain::entity::State;
use countersign::domain::identity::Ref;
use countersign::domain::message::Message;
use countersign::domain::supplier::Supplier;
use countersign::domain::supplier::duplicate::Reason;
use countersign::domain::supplier::master::Column;
use countersign::domain::supplier::wave::Wave;
use countersign::domain::time::Date;
use countersign::error::exit;
use countersign::text::Words;
use countersign::view::adoption::{AdoptionView, adoption};
use countersign::view::programme::{ProgrammeStep, programme};
use countersign::workspace::{
    Access, HandedIn, ImportChoices, ImportedSuppliers, Mode, SupplierOrder, SupplierQuery, SupplierStanding,
    channel_name, column_label, kebab, segment_name,
};
use serde_json::{Value, json};

use super::decide::open;
use super::open_to_read;
use super::print::{json_of, told};
use crate::answer::Answer;
use crate::arguments::{ImportSuppliers, InProject, ListSuppliers, Sort};
use crate::spoken::words;
use crate::table::{columns, wrapped};

/// So many refused rows are told on a terminal; all of them go into the file of refused rows and into JSON.
const REFUSED_TOLD: usize = 20;

pub fn import(args: &ImportSuppliers) -> Result<Answer, Error> {
    let words = words();
    let (mode, access) = mode(args.dry_run);
    let choices = ImportChoices {
        columns: mapped(&args.columns)?,
        system: args.system.clone(),
        profile: args.profile.clone(),
        remember: args.remember.clone(),
        without_wrong: args.without_wrong,
    };
    let (mut workspace, project, person) = open(&args.write, access)?;
    let file = HandedIn::read(&args.file)?;
    let imported = workspace.import_suppliers(project, person, &file, &choices, mode)?;
    workspace.close()?;
    if let Some(to) = &args.refused {
        imported.save_refused(words, to)?;
    }
    let code = if imported.has_errors() { exit::REFUSED } else { exit::DONE };
    let json = imported_json(&imported, args.dry_run, words);
    Ok(Answer::new(json, imported_text(&imported, args.dry_run, words)).with_exit(code))
}

pub(super) fn mode(dry_run: bool) -> (Mode, Access) {
    if dry_run { (Mode::DryRun, Access::Read) } else { (Mode::Commit, Access::Write) }
}

/// What heads mean, as it was said.
fn mapped(said: &[String]) -> Result<BTreeMap<String, Option<Column>>, Error> {
    let one = |text: &String| {
        let wrong = || {
            let columns = Column::all().map(Column::id).collect::<Vec<_>>().join(", ");
            Error::input(Message::new("suppliers-map-wrong").with("text", text).with("columns", columns))
        };
        let (head, column) = text.rsplit_once('=').ok_or_else(wrong)?;
        let column = match column.trim() {
            "" => None,
            column => Some(Column::of_id(column).ok_or_else(wrong)?),
        };
        Ok((head.trim().to_owned(), column))
    };
    said.iter().map(one).collect()
}

fn imported_json(imported: &ImportedSuppliers, dry_run: bool, words: &Words) -> Value {
    let refused = imported.refused.iter().map(|row| {
        let problems = row.problems.iter().map(|(column, message)| {
            json!({"column": column.map(Column::id), "code": message.code, "message": words.say(message)})
        });
        json!({"line": row.line, "name": row.name, "problems": problems.collect::<Vec<_>>()})
    });
    let heads = imported.heads.iter().map(|head| {
        json!({"head": head.head, "column": head.column.map(Column::id), "filled": head.filled, "wrong": head.wrong})
    });
    json!({
        "rows": imported.rows,
        "added": imported.added,
        "changed": imported.changed,
        "unchanged": imported.unchanged,
        "refused": refused.collect::<Vec<_>>(),
        "left_out": imported.left_out,
        "by_profile": imported.profile,
        "columns": heads.collect::<Vec<_>>(),
        "revision": imported.decided.as_ref().filter(|_| !dry_run).map(|decided| decided.revision),
        "dry_run": dry_run,
        "findings": json_of(&imported.findings, words),
    })
}

fn imported_text(imported: &ImportedSuppliers, dry_run: bool, words: &Words) -> String {
    let mut text = told(&imported.findings, words);
    if let Some(profile) = &imported.profile {
        text.push_str(&format!("{}\n", words.say(&Message::new("suppliers-by-profile").with("name", profile))));
    }
    for head in imported.heads.iter().filter(|head| !head.head.is_empty()) {
        let message = match head.column {
            Some(column) => Message::new("suppliers-column-taken").with("column", column_label(words, column)),
            None => Message::new("suppliers-column-left"),
        };
        text.push_str(&format!("{}\n", words.say(&message.with("head", &head.head))));
    }
    for row in imported.refused.iter().take(REFUSED_TOLD) {
        for (_, message) in &row.problems {
            text.push_str(&format!("{}: {}: {}\n", row.line, row.name, words.say(message)));
        }
    }
    if imported.refused.len() > REFUSED_TOLD {
        text.push_str("…\n");
    }
    let counts = Message::new("suppliers-import-counts")
        .with("rows", imported.rows)
        .with("added", imported.added)
        .with("changed", imported.changed)
        .with("unchanged", imported.unchanged)
        .with("refused", imported.refused.len());
    text.push_str(&words.say(&counts));
    if imported.left_out > 0 {
        let left_out = Message::new("suppliers-left-out").with("count", imported.left_out);
        text.push_str(&format!("\n{}", words.say(&left_out)));
    }
    if dry_run {
        text.push_str(&format!("\n{}", words.text("cli-dry-run")));
    }
    text
}

pub fn list(args: &ListSuppliers) -> Result<Answer, Error> {
    let words = words();
    let mut workspace = open_to_read(&args.place.workspace)?;
    workspace.speak(words.language());
    let project = workspace.project(args.place.project.as_deref())?;
    let state = workspace.state(project)?;
    let query = query(args, &state, workspace.today(&state))?;
    if let Some(to) = &args.out {
        let (count, bytes) = workspace.suppliers_csv(project, &query)?;
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))?;
        let file = to.file_name().unwrap_or_default().to_string_lossy();
        let message = Message::new("suppliers-saved").with("count", count).with("file", file);
        return Ok(Answer::new(json!({"file": to, "suppliers": count}), words.say(&message)));
    }
    let (count, page) = workspace.supplier_page(project, &query, args.from, args.limit)?;
    let rows: Vec<Vec<String>> = page
        .iter()
        .map(|one| {
            vec![
                one.reference.clone(),
                one.cell(Column::VendorNumber),
                one.name.clone(),
                one.country.clone(),
                one.city.clone(),
                segment_name(words, one),
                channel_name(words, one),
                words.text(&format!("rung-{}", one.ladder.enablement.name())),
                one.cell(Column::Spend),
                one.cell(Column::Invoices),
            ]
        })
        .collect();
    let text = format!("{}{}", columns(&rows, ""), words.say(&Message::new("suppliers-count").with("count", count)));
    Ok(Answer::new(json!({"count": count, "suppliers": page}), text))
}

fn query(args: &ListSuppliers, state: &State, today: Date) -> Result<SupplierQuery, Error> {
    let wave = |name: &String| match name.as_str() {
        "none" => Ok(String::new()),
        name => state.find(&Ref::<Wave>::new(name)).map(|wave| wave.head.id.to_string()).map_err(Error::unnamed),
    };
    let overdue = if args.overdue || args.sort == Sort::Late { state.pace().overdue(today) } else { Vec::new() };
    // What is in no segment has no name in the file.
    let named = |names: &[String], none: &str| {
        names.iter().map(|name| if name == none { String::new() } else { name.to_lowercase() }).collect()
    };
    Ok(SupplierQuery {
        text: args.text.clone(),
        segments: named(&args.segments, "out"),
        channels: named(&args.channels, "none"),
        rungs: args.rungs.iter().map(|rung| rung.to_lowercase()).collect(),
        waves: args.waves.iter().map(wave).collect::<Result<_, _>>()?,
        overdue,
        countries: args.countries.iter().map(|code| code.to_uppercase()).collect(),
        order: match args.sort {
            Sort::Name => SupplierOrder::Name,
            Sort::Number => SupplierOrder::Number,
            Sort::Country => SupplierOrder::Country,
            Sort::City => SupplierOrder::City,
            Sort::Category => SupplierOrder::Category,
            Sort::Segment => SupplierOrder::Segment,
            Sort::Channel => SupplierOrder::Channel,
            Sort::Rung => SupplierOrder::Enablement,
            Sort::Since => SupplierOrder::Since,
            Sort::Late => SupplierOrder::Late,
            Sort::Owner => SupplierOrder::Owner,
            Sort::Spend => SupplierOrder::Spend,
            Sort::Invoices => SupplierOrder::Invoices,
            Sort::Orders => SupplierOrder::Orders,
        },
        descending: args.descending,
        ..SupplierQuery::default()
    })
}

pub fn duplicates(place: &InProject, limit: usize) -> Result<Answer, Error> {
    let words = words();
    let workspace = open_to_read(&place.workspace)?;
    let project = workspace.project(place.project.as_deref())?;
    let alike = workspace.supplier_duplicates(project)?;
    let shown = &alike[..alike.len().min(limit)];
    let reason = |reason: &Reason| words.text(&format!("duplicate-{}", kebab(reason)));
    let rows: Vec<Vec<String>> = shown
        .iter()
        .map(|it| {
            let reasons: Vec<String> = it.pair.reasons.iter().map(reason).collect();
            let named = |one: &Supplier| format!("{} {}", one.reference, one.name);
            vec![it.pair.score.to_string(), named(&it.one), named(&it.other), reasons.join(", ")]
        })
        .collect();
    let count = words.say(&Message::new("suppliers-pairs").with("count", alike.len()));
    let pairs = shown.iter().map(|it| {
        let named = |one: &Supplier| json!({"id": one.head.id, "reference": one.reference, "name": one.name});
        json!({"score": it.pair.score, "reasons": it.pair.reasons, "one": named(&it.one), "other": named(&it.other)})
    });
    let json = json!({"count": alike.len(), "pairs": pairs.collect::<Vec<_>>()});
    Ok(Answer::new(json, format!("{}{count}", columns(&rows, ""))))
}

pub fn status(place: &InProject) -> Result<Answer, Error> {
    let workspace = open_to_read(&place.workspace)?;
    let project = workspace.project(place.project.as_deref())?;
    let words = words();
    let standing = workspace.supplier_standing(project)?;
    let state = workspace.state(project)?;
    let adoption = adoption(&state, &workspace.adoption(project)?);
    let strategy = programme(&state, workspace.strategy_known(project)?, words).steps;
    let mut json = standing_json(&standing);
    json["adoption"] = json!(adoption);
    json["strategy"] = strategy_json(&strategy);
    let mut text = standing_text(&standing, words);
    if standing.total() > 0 {
        text.push_str(&adoption_text(&adoption, words));
    }
    text.push_str(&strategy_text(&strategy, words));
    Ok(Answer::new(json, text))
}

/// The rungs on which anybody stands, what is measured, and how many stand still for too long.
fn adoption_text(adoption: &AdoptionView, words: &Words) -> String {
    let rungs: Vec<Vec<String>> = adoption
        .funnel
        .iter()
        .filter(|line| line.here > 0 || line.reached > 0)
        .map(|line| {
            vec![
                words.text(&format!("rung-{}", line.rung.name())),
                line.here.to_string(),
                if line.reached > 0 { line.reached.to_string() } else { String::new() },
            ]
        })
        .collect();
    let metrics: Vec<Vec<String>> = adoption
        .metrics
        .iter()
        .map(|line| {
            let share = line.permille.map(|it| format!("{}.{} %", it / 10, it % 10)).unwrap_or_default();
            let ratio = format!("{} / {}", line.ratio.part, line.ratio.whole);
            vec![words.text(&format!("metric-{}", line.metric.name())), share, ratio]
        })
        .collect();
    let escalated = words.say(&Message::new("suppliers-escalated").with("count", adoption.escalated));
    format!("\n{}{}{escalated}", columns(&rungs, ""), columns(&metrics, ""))
}

fn strategy_json(steps: &[ProgrammeStep]) -> Value {
    let step = |step: &ProgrammeStep| {
        json!({
            "step": step.id,
            "title": step.title,
            "state": step.state,
            "answered": step.answered,
            "questions": step.questions.len(),
            "lacks": step.lacks.iter().map(|lack| &lack.missing).collect::<Vec<_>>(),
        })
    };
    steps.iter().map(step).collect()
}

/// The steps of the strategy, each with where it stands and what it lacks.
fn strategy_text(steps: &[ProgrammeStep], words: &Words) -> String {
    let head = |(number, step): (usize, &ProgrammeStep)| {
        vec![
            number.to_string(),
            step.title.clone(),
            words.text(&format!("section-{}", kebab(&step.state))),
            format!("{} / {}", step.answered, step.questions.len()),
        ]
    };
    let heads: Vec<Vec<String>> = (1..).zip(steps).map(head).collect();
    let mut text = format!("\n\n{}\n", words.text("room-programme"));
    for (head, step) in columns(&heads, "").lines().zip(steps) {
        text.push_str(&format!("{head}\n"));
        for lack in &step.lacks {
            text.push_str(&wrapped(&lack.missing, "   · ", "     "));
        }
    }
    text.trim_end().to_owned()
}

pub(super) fn standing_json(standing: &SupplierStanding) -> Value {
    let name = |name: &str| if name.is_empty() { Value::Null } else { json!(name) };
    let shares = standing.shares.iter().map(|share| {
        json!({
            "segment": name(&share.segment),
            "channel": name(&share.channel),
            "rule": name(&share.rule),
            "suppliers": share.count,
            "spend": share.spend,
            "invoices": share.invoices,
        })
    });
    json!({
        "suppliers": standing.total(),
        "unreachable": standing.unreachable,
        "shares": shares.collect::<Vec<_>>(),
        "countries": standing.countries.iter().map(|(code, count)| json!({"country": name(code), "suppliers": count}))
            .collect::<Vec<_>>(),
    })
}

pub(super) fn standing_text(standing: &SupplierStanding, words: &Words) -> String {
    if standing.shares.is_empty() {
        return words.text("suppliers-none");
    }
    let named = |group: &str, name: &str, none: &str| {
        words.text(&format!("{group}-{}", if name.is_empty() { none } else { name }))
    };
    let rows: Vec<Vec<String>> = standing
        .shares
        .iter()
        .map(|share| {
            let rule = if share.rule.is_empty() { words.text("suppliers-by-hand") } else { share.rule.clone() };
            vec![
                share.count.to_string(),
                named("segment", &share.segment, "out"),
                named("channel", &share.channel, "none"),
                rule,
                share.spend.to_string(),
            ]
        })
        .collect();
    let count = words.say(&Message::new("suppliers-count").with("count", standing.total()));
    let unreachable = words.say(&Message::new("suppliers-unreachable").with("count", standing.unreachable));
    format!("{}{count}\n{unreachable}", columns(&rows, ""))
}
