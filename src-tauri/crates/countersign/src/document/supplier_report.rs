//! The supplier enablement report: the target, what is measured with its formulas, the funnel, channels, the waves against
//! their plan, and how long rungs take. It is no document that anybody signs; its numbers are of the day of the newest change,
//! so that the same state prints the same bytes.

use documents::model::{
    Align, Block, Colour, Document, Figure, Heading, Primitive, Row, Stroke, Table, TableColumn, Text,
};
use domain::entity::{Entity, State};
use domain::message::Message;
use domain::supplier::adoption::Ratio;
use domain::time::{Date, Instant};
use serde_json::json;

use super::Printing;
use super::chart;
use super::report::{Report, on_lines, table, upright};
use crate::view::adoption::{AdoptionView, BurnUp, SuccessLine};
use crate::view::programme::ProgrammeView;
use crate::view::requirements::{CheckLine, CheckSection};
use crate::view::waves::WavesView;

/// Version of the report's form.
const SCHEMA: u32 = 1;
/// Width of a drawing, in millimetres: that of the text on A4.
const WIDTH_MM: f32 = 170.0;
/// Width of what stands at the left of bars.
const NAMES_MM: f32 = 44.0;
/// Width of what stands at the right of bars.
const NUMBERS_MM: f32 = 30.0;
/// Width of what the strategy asks, the same in the table of every step.
const QUESTION_MM: f32 = 72.0;
/// Height of a row of bars.
const ROW_MM: f32 = 6.5;
/// Height of the drawing of a burn-up.
const BURN_MM: f32 = 55.0;

/// What the report says.
#[derive(Clone, Copy, Debug)]
pub struct SupplierReport<'a> {
    /// The numbers.
    pub adoption: &'a AdoptionView,
    /// The waves, with what is expected of them.
    pub waves: &'a WavesView,
    /// The strategy by which they are brought on board.
    pub strategy: &'a ProgrammeView,
    /// The newest change that it tells of.
    pub as_of: Instant,
}

/// The report as a document.
pub fn compose_supplier_report(state: &State, report: &SupplierReport, printing: &Printing) -> Document {
    let content = json!({
        "schema": SCHEMA,
        "record": "supplier-report",
        "project": state.project().id(),
        "adoption": report.adoption,
        "waves": report.waves,
        "strategy": report.strategy.begun.then_some(&report.strategy.check),
    });
    let name = printing.say("supplier-report-title");
    let pages = upright(blocks(state, report, printing));
    Report { name, subject: String::new(), as_of: report.as_of, content, pages }.document(state, printing)
}

fn blocks(state: &State, report: &SupplierReport, printing: &Printing) -> Vec<Block> {
    let AdoptionView { total, targeted, target, paperless, .. } = report.adoption;
    let say = |message: Message| Text::from(printing.speak.say(&message));
    let heading = |code: &str| Block::Heading(Heading::new(2, printing.say(code)));
    let note = |message: Message| Block::Note(say(message));
    let expected = &report.waves.pace.expected;
    let percents = |code: &str| Message::new(code).with("high", expected.high_touch).with("low", expected.low_touch);
    let mut blocks = vec![
        Block::Title(Text::from(printing.say("supplier-report-title"))),
        Block::Subtitle(Text::from(state.project().name.clone())),
        Block::Paragraph(say(Message::new("supplier-report-lead")
            .with("total", count(*total, printing))
            .with("targeted", count(targeted.suppliers, printing))
            .with("day", printing.speak.date(report.adoption.today)))),
        heading("adoption-target"),
        Block::Paragraph(match paperless.whole {
            0 => say(Message::new("supplier-report-target-unknown").with("target", target)),
            whole => say(Message::new("supplier-report-target")
                .with("share", share(*paperless, printing))
                .with("target", target)
                .with("part", count(paperless.part, printing))
                .with("whole", count(whole, printing))),
        }),
        note(Message::new("adoption-target-formula")),
        Block::Paragraph(say(success_words(&report.adoption.success, printing))),
        heading("adoption-metrics"),
        Block::Table(metrics(report.adoption, printing)),
        heading("adoption-funnel"),
        Block::Figure(funnel(report.adoption, printing)),
        Block::Table(funnel_table(report.adoption, printing)),
        note(Message::new("adoption-funnel-formula").with("left", report.adoption.left_out)),
        heading("adoption-channels"),
        Block::Table(channels(report.adoption, printing)),
        note(Message::new("adoption-channels-formula")),
    ];
    if !report.waves.waves.is_empty() {
        blocks.extend([heading("room-waves"), Block::Table(waves(report.waves, printing))]);
        blocks.push(note(percents("waves-forecast-formula")));
    }
    if let Some(all) = report.adoption.burn_up.first() {
        blocks.push(heading("adoption-burn"));
        blocks.extend(burn_up(all, report.adoption.today, printing).map(Block::Figure));
        blocks.push(Block::Table(burn_table(report.adoption, printing)));
        blocks.push(note(percents("adoption-burn-formula")));
    }
    blocks.extend([heading("adoption-days"), Block::Table(days(report.adoption, printing))]);
    blocks.push(note(Message::new("adoption-days-formula")));
    if !report.adoption.departures.is_empty() {
        blocks.extend([heading("adoption-off"), Block::Table(departures(report.adoption, printing))]);
    }
    blocks.push(Block::Paragraph(say(Message::new("suppliers-escalated").with("count", report.adoption.escalated))));
    if report.strategy.begun {
        blocks.extend(strategy(report.strategy, printing));
    }
    blocks
}

/// When the programme is called a success, as a sentence.
fn success_words(success: &SuccessLine, printing: &Printing) -> Message {
    let code = match (success.reached, &success.after, success.on) {
        (true, _, Some(_)) => "adoption-success-on",
        (true, _, None) => "adoption-success-there",
        (false, Some(_), Some(_)) => "adoption-success-expected",
        (false, Some(_), None) => "adoption-success-undated",
        (false, None, _) => "adoption-success-never",
    };
    let message = Message::new(code).with("percent", success.percent);
    let message = message.with("wave", success.after.clone().unwrap_or_default());
    message.with("day", success.on.map(|day| printing.speak.date(day)).unwrap_or_default())
}

/// What was answered of the strategy, step by step.
fn strategy(view: &ProgrammeView, printing: &Printing) -> Vec<Block> {
    let steps = Message::new("supplier-report-strategy").with("done", view.complete).with("of", view.steps.len());
    let mut blocks = vec![
        Block::Heading(Heading::new(2, printing.say("supplier-report-strategy-title"))),
        Block::Paragraph(Text::from(printing.speak.say(&steps))),
    ];
    for (number, (step, section)) in (1..).zip(view.steps.iter().zip(&view.check)) {
        blocks.push(Block::Heading(Heading::new(3, format!("{number} {}", step.title))));
        // What the step is for stands below: a heading stays with what follows it, and that is the first answer.
        let note = Some(Text::from(step.purpose.clone()));
        blocks.push(Block::Table(Table { note, ..answers(section, printing) }));
    }
    blocks
}

fn answers(section: &CheckSection, printing: &Printing) -> Table {
    let said = |line: &CheckLine| match line.value.as_str() {
        "" => Text::from(printing.say("document-not-answered")),
        value => on_lines(value),
    };
    let rows = section.lines.iter().map(|line| Row::new([Text::from(line.label.clone()), said(line)]));
    let columns = vec![
        TableColumn::new(printing.say("supplier-report-question")).fixed(QUESTION_MM),
        TableColumn::new(printing.say("document-head-answer")),
    ];
    table(columns, rows.collect())
}

/// A share in percent with one decimal; nothing where there is nothing to divide by.
fn share(ratio: Ratio, printing: &Printing) -> String {
    let percent = |share: u64| printing.speak.number(&format!("{}.{}", share / 10, share % 10));
    ratio.permille().map(|share| format!("{} %", percent(share))).unwrap_or_default()
}

/// A count as the language of the document writes it.
fn count(number: u64, printing: &Printing) -> String {
    printing.speak.number(&number.to_string())
}

fn metrics(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.metrics.iter().map(|line| {
        let name = line.metric.name();
        Row::new([
            Text::from(printing.say(&format!("metric-{name}"))),
            Text::from(share(line.ratio, printing)),
            Text::from(count(line.ratio.part, printing)),
            Text::from(count(line.ratio.whole, printing)),
            Text::from(printing.say(&format!("metric-{name}-formula"))),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("adoption-metric")),
        TableColumn::number(printing.say("adoption-share")),
        TableColumn::number(printing.say("adoption-part")),
        TableColumn::number(printing.say("adoption-whole")),
        TableColumn::new(printing.say("adoption-formula")),
    ];
    table(columns, rows.collect())
}

fn funnel_table(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.funnel.iter().map(|line| {
        Row::new([
            Text::from(printing.say(&format!("rung-{}", line.rung.name()))),
            Text::from(if line.rung.is_off() { String::new() } else { count(line.reached, printing) }),
            Text::from(count(line.here, printing)),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("adoption-rung")),
        TableColumn::number(printing.say("adoption-reached")),
        TableColumn::number(printing.say("adoption-here")),
    ];
    table(columns, rows.collect())
}

fn channels(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.channels.iter().map(|line| {
        let ratio = Ratio { part: line.live.suppliers, whole: line.targeted.suppliers };
        Row::new([
            Text::from(printing.say(&format!("channel-{}", line.channel.name()))),
            Text::from(count(line.targeted.suppliers, printing)),
            Text::from(count(line.live.suppliers, printing)),
            Text::from(share(ratio, printing)),
            Text::from(count(line.targeted.invoices, printing)),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("adoption-channel")),
        TableColumn::number(printing.say("waves-forecast-suppliers")),
        TableColumn::number(printing.say("adoption-live")),
        TableColumn::number(printing.say("adoption-share")),
        TableColumn::number(printing.say("waves-forecast-invoices")),
    ];
    table(columns, rows.collect())
}

fn waves(waves: &WavesView, printing: &Printing) -> Table {
    let day = |day: Option<Date>| Text::from(day.map(|day| printing.speak.date(day)).unwrap_or_default());
    let rows = waves.waves.iter().map(|wave| {
        Row::new([
            Text::from(wave.name.clone()),
            Text::from(count(wave.load.all.suppliers, printing)),
            Text::from(count(wave.live.suppliers, printing)),
            day(wave.days.letters),
            day(wave.days.go_live),
            Text::from(share(wave.after.invoices, printing)),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("supplier-head-wave")),
        TableColumn::number(printing.say("waves-forecast-suppliers")),
        TableColumn::number(printing.say("adoption-live")),
        TableColumn::code(printing.say("waves-day-letters")),
        TableColumn::code(printing.say("waves-day-go-live")),
        TableColumn::number(printing.say("supplier-report-after")),
    ];
    table(columns, rows.collect())
}

fn burn_table(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.burn_up.iter().map(|line| {
        let name = if line.wave.is_some() { line.name.clone() } else { printing.say("adoption-burn-all") };
        let ratio = Ratio { part: line.live.suppliers, whole: line.planned.suppliers };
        Row::new([
            Text::from(name),
            Text::from(count(line.planned.suppliers, printing)),
            Text::from(count(line.live.suppliers, printing)),
            Text::from(share(ratio, printing)),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("supplier-head-wave")),
        TableColumn::number(printing.say("adoption-burn-plan")),
        TableColumn::number(printing.say("adoption-burn-actual")),
        TableColumn::number(printing.say("adoption-share")),
    ];
    table(columns, rows.collect())
}

fn days(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.days.iter().map(|line| {
        Row::new([
            Text::from(printing.say(&format!("rung-{}", line.rung.name()))),
            Text::from(line.median.to_string()),
            Text::from(count(line.count, printing)),
            Text::from(line.limit.map(|limit| limit.to_string()).unwrap_or_default()),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("adoption-rung")),
        TableColumn::number(printing.say("adoption-median")),
        TableColumn::number(printing.say("waves-forecast-suppliers")),
        TableColumn::number(printing.say("supplier-report-limit")),
    ];
    table(columns, rows.collect())
}

fn departures(adoption: &AdoptionView, printing: &Printing) -> Table {
    let rows = adoption.departures.iter().map(|line| {
        let reason = if line.reason.is_empty() { printing.say("adoption-no-reason") } else { line.reason.clone() };
        Row::new([
            Text::from(printing.say(&format!("rung-{}", line.rung.name()))),
            Text::from(reason),
            Text::from(count(line.amounts.suppliers, printing)),
            Text::from(count(line.amounts.invoices, printing)),
        ])
    });
    let columns = vec![
        TableColumn::new(printing.say("adoption-rung")),
        TableColumn::new(printing.say("adoption-reason")),
        TableColumn::number(printing.say("waves-forecast-suppliers")),
        TableColumn::number(printing.say("waves-forecast-invoices")),
    ];
    table(columns, rows.collect())
}

/// The rungs of the ladder as bars, each with its number and its share of the rung before.
fn funnel(adoption: &AdoptionView, printing: &Printing) -> Figure {
    let ladder: Vec<_> = adoption.funnel.iter().filter(|line| !line.rung.is_off()).collect();
    let most = ladder.iter().map(|line| line.reached).max().unwrap_or(0).max(1);
    let room = WIDTH_MM - NAMES_MM - NUMBERS_MM;
    let mut primitives = Vec::new();
    let mut before = None;
    let mut top = 0.0;
    for line in &ladder {
        let name = printing.say(&format!("rung-{}", line.rung.name()));
        let base = top + ROW_MM * 0.66;
        primitives.push(text((NAMES_MM - 3.0, base), name, Align::Right));
        let width = room * chart::share(line.reached, most);
        primitives.push(Primitive::Rect {
            at: (NAMES_MM, top + 1.0),
            size: (width.max(0.3), ROW_MM - 2.0),
            radius: 0.0,
            stroke: None,
            fill: Some(Colour::Accent),
        });
        let of_before =
            before.map(|whole| share(Ratio { part: line.reached, whole }, printing)).filter(|it| !it.is_empty());
        let number = of_before
            .map_or(count(line.reached, printing), |share| format!("{} · {share}", count(line.reached, printing)));
        primitives.push(text((NAMES_MM + width + 2.0, base), number, Align::Left));
        before = Some(line.reached);
        top += ROW_MM;
    }
    let enabled = ladder.last().map_or(0, |line| line.reached);
    let alt = Message::new("adoption-funnel-summary").with("enabled", enabled);
    Figure {
        width_mm: WIDTH_MM,
        height_mm: top,
        primitives,
        alt: printing.speak.say(&alt.with("count", adoption.targeted.suppliers)),
        caption: None,
        bookmark: None,
    }
}

/// Plan and actual over the days as steps; nothing where there is neither.
fn burn_up(burn: &BurnUp, today: Date, printing: &Printing) -> Option<Figure> {
    let all = || burn.plan.iter().chain(&burn.actual);
    let from = all().map(|point| point.on).min()?.min(today);
    let until = all().map(|point| point.on).max()?.max(today);
    let most = all().map(|point| point.amounts.suppliers).max()?.max(1);
    let (left, right, top, floor) = (12.0, WIDTH_MM - 28.0, 4.0, BURN_MM - 8.0);
    let span = u64::try_from(from.days_until(until)).unwrap_or(0).max(1);
    let x = |on: Date| left + (right - left) * chart::share(u64::try_from(from.days_until(on)).unwrap_or(0), span);
    let y = |count: u64| floor - (floor - top) * chart::share(count, most);
    let mut primitives = vec![
        Primitive::Line {
            from: (left, floor),
            to: (right, floor),
            stroke: Stroke { width_pt: 0.5, colour: Colour::Ink2, ..Stroke::default() },
        },
        text((left, BURN_MM - 3.0), printing.speak.date(from), Align::Left),
        text((right, BURN_MM - 3.0), printing.speak.date(until), Align::Right),
        text((left - 2.0, y(most) + 1.0), most.to_string(), Align::Right),
        text((left - 2.0, floor + 1.0), "0".to_owned(), Align::Right),
    ];
    let lines = [
        ("adoption-burn-plan", &burn.plan, until, Colour::Ink2, vec![1.5, 1.0]),
        ("adoption-burn-actual", &burn.actual, today, Colour::Accent, Vec::new()),
    ];
    for (name, line, end, colour, dash_mm) in lines {
        let Some(last) = line.last() else { continue };
        let mut points = vec![(left, floor)];
        let mut height = floor;
        for point in line {
            points.push((x(point.on), height));
            height = y(point.amounts.suppliers);
            points.push((x(point.on), height));
        }
        points.push((x(end), height));
        let stroke = Stroke { width_pt: 1.4, colour, dash_mm, round: false };
        primitives.push(Primitive::Polyline { points, closed: false, stroke: Some(stroke), fill: None });
        let label = format!("{} {}", printing.say(name), last.amounts.suppliers);
        primitives.push(text((x(end) + 2.0, height + 1.0), label, Align::Left));
    }
    let alt = Message::new("adoption-burn-summary").with("reached", burn.live.suppliers);
    Some(Figure {
        width_mm: WIDTH_MM,
        height_mm: BURN_MM,
        primitives,
        alt: printing.speak.say(&alt.with("planned", burn.planned.suppliers)),
        caption: None,
        bookmark: None,
    })
}

fn text(at: (f32, f32), text: String, anchor: Align) -> Primitive {
    Primitive::Text { at, text: Text::from(text), size_pt: 7.5, anchor, colour: Colour::Ink }
}
