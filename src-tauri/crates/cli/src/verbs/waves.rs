//! `suppliers waves`: which suppliers come on board together, planned, moved and forecast.

use countersign::Error;
use countersign::domain::command::{Command, Request};
use countersign::domain::identity::Ref;
use countersign::domain::message::Message;
use countersign::domain::supplier::wave::WaveDays;
use countersign::domain::supplier::wave::command::{Add, Assign, Remove};
use countersign::domain::supplier::wave::plan::PlanWaves;
use countersign::text::{Language, Words};
use countersign::view::waves::{WaveLine, WavePlanView, WavesView, wave_plan, waves};
use countersign::workspace::{Access, Mode, kebab};
use serde_json::json;

use super::decide::open;
use super::open_to_read;
use crate::answer::Answer;
use crate::arguments::{AddWave, AssignWave, InProject, PlanWave, RemoveWave, Waves, Write};
use crate::spoken::words;
use crate::table::{columns, wrapped};

pub fn run(verb: &Waves) -> Result<Answer, Error> {
    match verb {
        Waves::List { place } => list(place),
        Waves::Add(args) => add(args),
        Waves::Plan(args) => plan(args),
        Waves::Assign(args) => assign(args),
        Waves::Remove(args) => remove(args),
        Waves::Forecast { place } => forecast(place),
    }
}

fn view(place: &InProject) -> Result<WavesView, Error> {
    let workspace = open_to_read(&place.workspace)?;
    let project = workspace.project(place.project.as_deref())?;
    Ok(waves(&workspace.state(project)?, &workspace.adoption(project)?))
}

fn list(place: &InProject) -> Result<Answer, Error> {
    let (view, words) = (view(place)?, words());
    let rows: Vec<Vec<String>> = view.waves.iter().map(|wave| row(wave, words)).collect();
    let mut text = if rows.is_empty() { format!("{}\n", words.text("waves-none")) } else { columns(&rows, "") };
    let without = Message::new("waves-without").with("count", view.without.all.suppliers);
    text.push_str(&words.say(&without));
    Ok(Answer::new(json!({"waves": view.waves, "without": view.without, "escalated": view.escalated}), text))
}

fn row(wave: &WaveLine, words: &Words) -> Vec<String> {
    let capacity = |capacity: Option<u32>| capacity.map(|it| it.to_string()).unwrap_or_default();
    let load = Message::new("waves-list-line")
        .with("high", wave.load.high_touch)
        .with("high-capacity", capacity(wave.high_touch_capacity))
        .with("low", wave.load.low_touch)
        .with("low-capacity", capacity(wave.low_touch_capacity));
    let over = wave.high_touch_over || wave.low_touch_over;
    vec![
        wave.reference.clone(),
        wave.name.clone(),
        wave.load.all.suppliers.to_string(),
        format!("{}{}", words.say(&load), if over { " !" } else { "" }),
        wave.days.go_live.map(|day| day.to_string()).unwrap_or_default(),
    ]
}

/// Decides one command for somebody and says what was done.
fn decided(write: &Write, command: Command) -> Result<Answer, Error> {
    let (mut workspace, project, person) = open(write, Access::Write)?;
    let decided = workspace.decide(project, person, &[Request { id: None, command }], Mode::Commit)?;
    workspace.close()?;
    let json = json!({"value": decided.value(), "revision": decided.revision});
    Ok(Answer::new(json, words().say(&decided.label)))
}

fn add(args: &AddWave) -> Result<Answer, Error> {
    let add = Add {
        name: args.name.clone(),
        owner: args.owner.as_deref().map(Ref::new),
        high_touch_capacity: args.high_touch,
        low_touch_capacity: args.low_touch,
        days: WaveDays { letters: args.letters, go_live: args.go_live, deadline: args.deadline, ..WaveDays::default() },
        note: String::new(),
    };
    decided(&args.write, Command::WaveAdd(add))
}

fn assign(args: &AssignWave) -> Result<Answer, Error> {
    let assign = Assign {
        suppliers: args.suppliers.iter().map(Ref::new).collect(),
        wave: (args.wave != "none").then(|| Ref::new(&args.wave)),
    };
    decided(&args.write, Command::SupplierAssign(assign))
}

fn remove(args: &RemoveWave) -> Result<Answer, Error> {
    decided(&args.write, Command::WaveRemove(Remove { wave: Ref::new(&args.wave), release: args.release }))
}

fn plan(args: &PlanWave) -> Result<Answer, Error> {
    let words = words();
    let access = if args.dry_run { Access::Read } else { Access::Write };
    let (mut workspace, project, person) = open(&args.write, access)?;
    // Waves are called in the language of the project's documents, which the letters of a wave are written in too.
    let own = Words::of(Language::nearest(&workspace.state(project)?.project().language));
    let asked = PlanWaves {
        enablers: args.enablers,
        low_touch: args.low_touch,
        pilot: args.pilot,
        percent: args.percent,
        begins: args.begins,
        weeks: args.weeks,
        pilot_name: Some(own.text("waves-plan-pilot")),
        wave_name: Some(own.text("waves-plan-wave")),
    };
    let proposed = wave_plan(&workspace.propose_waves(project, &asked)?);
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Commit };
    let request = Request { id: None, command: Command::WavePlan(asked) };
    let decided = workspace.decide(project, person, &[request], mode)?;
    workspace.close()?;
    let mut text = plan_text(&proposed, words);
    text.push_str(&match args.dry_run {
        true => words.text("cli-dry-run"),
        false => words.say(&decided.label),
    });
    Ok(Answer::new(json!({"plan": proposed, "dry_run": args.dry_run}), text))
}

fn plan_text(plan: &WavePlanView, words: &Words) -> String {
    let rows: Vec<Vec<String>> = plan
        .waves
        .iter()
        .map(|wave| {
            vec![
                wave.name.clone(),
                wave.load.all.suppliers.to_string(),
                words.text(&format!("wave-why-{}", kebab(&wave.why))),
                wave.days.go_live.map(|day| day.to_string()).unwrap_or_default(),
            ]
        })
        .collect();
    let left: Vec<Vec<String>> = plan
        .left_out
        .iter()
        .map(|line| vec![line.count.to_string(), words.text(&format!("wave-left-{}", kebab(&line.why)))])
        .collect();
    let reached = Message::new("waves-plan-reached").with("part", plan.reached.part).with("whole", plan.reached.whole);
    format!("{}{}{}\n", columns(&rows, ""), columns(&left, ""), words.say(&reached))
}

fn forecast(place: &InProject) -> Result<Answer, Error> {
    let (view, words) = (view(place)?, words());
    let share = |part: u64, whole: u64| match (u128::from(part) * 100).checked_div(u128::from(whole)) {
        Some(percent) => format!("{percent} %"),
        None => String::new(),
    };
    let (now, all) = (view.electronic.invoices, view.targeted.invoices);
    let mut rows = vec![vec![words.text("waves-forecast-now"), format!("{now} / {all}"), share(now, all)]];
    rows.extend(view.waves.iter().map(|wave| {
        let ratio = wave.after.invoices;
        vec![
            wave.name.clone(),
            format!("({} + {}) / {all}", ratio.part - wave.adds.invoices, wave.adds.invoices),
            share(ratio.part, all),
        ]
    }));
    let formula = Message::new("waves-forecast-formula")
        .with("high", view.pace.expected.high_touch)
        .with("low", view.pace.expected.low_touch);
    let text = format!("{}{}", columns(&rows, ""), wrapped(&words.say(&formula), "", ""));
    let steps = view.waves.iter().map(|wave| {
        json!({"wave": wave.reference, "name": wave.name, "could": wave.could, "adds": wave.adds, "after": wave.after})
    });
    let json = json!({
        "electronic": view.electronic,
        "targeted": view.targeted,
        "waves": steps.collect::<Vec<_>>(),
        "expected": view.pace.expected,
    });
    Ok(Answer::new(json, text))
}
