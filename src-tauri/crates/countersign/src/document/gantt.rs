//! The commitment timeline as a Gantt, drawn from the rows of its document (documents.md 10): what was promised first, each slip
//! hatched by the party of its cause, and what holds now.

use documents::model::{Align, Block, Colour, Figure, Orientation, Primitive, Section as Pages, Span, Stroke, Text};
use domain::document::content::{Content, RowContent};
use domain::message::Message;
use domain::organisation::Party;
use domain::time::Date;
use serde_json::Value;

use super::chart::{self, Fill, at, cut, fill_of, filled, words};
use super::values::Values;
use super::{Printing, names};

/// The document that it is of.
pub const DOCUMENT: &str = "timeline";

/// Width of the drawing: that of the text of a turned page, on both papers, in millimetres.
const WIDTH_MM: f32 = 251.0;
/// Height of a row and of its bar, and of what stands above the rows.
const ROW_MM: f32 = 6.8;
const BAR_MM: f32 = 2.7;
const HEAD_MM: f32 = 9.0;
/// Height of the inner bar that tells what elapsed, and how far below the rows the legend stands.
const ELAPSED_MM: f32 = 0.9;
const LEGEND_MM: f32 = 8.5;
/// Where the days stand, and the right edges of the columns beside them.
const DAYS_MM: (f32, f32) = (74.0, 206.0);
const COLUMNS_MM: [f32; 3] = [224.0, 240.0, 251.0];
/// So many rows stand on a page; further pages take the next.
const ON_A_PAGE: usize = 20;
/// Days before the first and after the last date.
const MARGIN: i32 = 10;
/// Type of rows and of heads, in points.
const ROW_PT: f32 = 7.4;
const HEAD_PT: f32 = 6.6;

/// A commitment, as its row says it.
struct Promise {
    name: String,
    party: Option<Party>,
    start: Option<Date>,
    first: Date,
    now: Date,
    kept: Option<Date>,
    slips: Vec<(Date, Date, Option<Party>)>,
}

/// The pages with the drawing; none where nothing has a date. `today` is the day as of which the document is.
pub fn pages(values: &Values, content: &Content, today: Date) -> Vec<Pages> {
    if content.document != DOCUMENT {
        return Vec::new();
    }
    let rows = content.sections.iter().filter(|section| section.id == "commitments").flat_map(|it| &it.rows);
    let promises: Vec<Promise> = rows.filter_map(promise).collect();
    let days =
        |it: &Promise| [it.start, Some(it.first), Some(it.now), it.kept].into_iter().flatten().collect::<Vec<_>>();
    if promises.is_empty() {
        return Vec::new();
    }
    let all: Vec<Date> = promises.iter().flat_map(days).chain([today]).collect();
    let (Some(first), Some(last)) = (all.iter().min(), all.iter().max()) else { return Vec::new() };
    let axis = Axis { from: first.plus_days(-MARGIN), until: last.plus_days(MARGIN), today };
    let parts = promises.chunks(ON_A_PAGE);
    parts
        .map(|part| Pages {
            orientation: Orientation::Landscape,
            blocks: vec![Block::Figure(figure(values.printing, part, &axis))],
        })
        .collect()
}

/// The days from left to right.
struct Axis {
    from: Date,
    until: Date,
    /// The day as of which it is told what elapsed.
    today: Date,
}

impl Axis {
    fn x(&self, day: Date) -> f32 {
        let days = |until: Date| u64::try_from(self.from.days_until(until)).unwrap_or(0);
        DAYS_MM.0 + (DAYS_MM.1 - DAYS_MM.0) * chart::share(days(day), days(self.until).max(1))
    }

    /// The first day of every month that it holds.
    fn months(&self) -> Vec<Date> {
        let civil = self.from.civil();
        let (mut year, mut month) = (civil.year(), civil.month());
        let mut months = Vec::new();
        loop {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            match Date::new(year, month, 1) {
                Some(day) if day < self.until => months.push(day),
                _ => return months,
            }
        }
    }
}

impl Promise {
    /// From when until when its time has run, while it isn't kept.
    fn elapsed(&self, today: Date) -> Option<(Date, Date)> {
        let start = self.start.filter(|_| self.kept.is_none())?;
        let until = today.min(self.now);
        (start < until).then_some((start, until))
    }
}

fn party(text: &str) -> Option<Party> {
    serde_json::from_value(Value::String(text.to_owned())).ok()
}

fn promise(row: &RowContent) -> Option<Promise> {
    let day = |field: &str| row.text(field).parse::<Date>().ok();
    let now = day("date")?;
    let slips = row.binding.get("slips").or_else(|| row.informative.get("slips"));
    let slip = |slip: &Value| {
        let said = |member: &str| slip.get(member).and_then(Value::as_str).unwrap_or_default();
        Some((said("from").parse().ok()?, said("to").parse().ok()?, party(said("party"))))
    };
    Some(Promise {
        name: row.text("name").to_owned(),
        party: party(row.text("party")),
        start: day("start"),
        first: day("first_date").unwrap_or(now),
        now,
        kept: day("kept_on"),
        slips: slips.and_then(Value::as_array).into_iter().flatten().filter_map(slip).collect(),
    })
}

fn figure(printing: &Printing, promises: &[Promise], axis: &Axis) -> Figure {
    let floor = HEAD_MM + ROW_MM * at(promises.len());
    let mut primitives = heads(printing, axis, floor);
    for (place, promise) in promises.iter().enumerate() {
        primitives.extend(row(printing, promise, axis, HEAD_MM + ROW_MM * at(place)));
    }
    primitives.push(rule(floor, 0.8));
    primitives.extend(today(printing, axis, floor));
    primitives.extend(legend(printing, promises, axis, floor + LEGEND_MM));
    let told = promises.iter().map(|it| {
        let message = Message::new("gantt-row").with("name", &it.name).with("date", printing.speak.date(it.now));
        printing.speak.say(&message.with("days", it.first.days_until(it.now)))
    });
    Figure {
        width_mm: WIDTH_MM,
        height_mm: floor + LEGEND_MM + 3.0,
        primitives,
        alt: told.collect::<Vec<_>>().join(" "),
        caption: Some(Text::from(printing.say("gantt-caption"))),
        bookmark: None,
    }
}

/// The line of the day as of which the document is.
fn today(printing: &Printing, axis: &Axis, floor: f32) -> Vec<Primitive> {
    let x = axis.x(axis.today);
    let stroke = Stroke { width_pt: 0.7, ..Stroke::default() };
    let message = Message::new("gantt-today").with("date", printing.speak.date(axis.today));
    let said = Span::strong(printing.speak.say(&message));
    // The words stay beside the columns of dates.
    let (place, anchor) = if x > DAYS_MM.1 - 20.0 { (x + 0.8, Align::Right) } else { (x - 0.8, Align::Left) };
    vec![
        Primitive::Line { from: (x, HEAD_MM), to: (x, floor + 1.6), stroke },
        words((place, floor + 4.0), said, HEAD_PT, anchor),
    ]
}

/// The months with their rules, and the heads of the columns.
fn heads(printing: &Printing, axis: &Axis, floor: f32) -> Vec<Primitive> {
    let base = HEAD_MM - 2.0;
    let mut primitives = vec![
        words((0.0, base), Span::strong(printing.say("status-report-commitment")), HEAD_PT, Align::Left),
        rule(HEAD_MM, 0.8),
    ];
    for (edge, code) in COLUMNS_MM.iter().zip(["gantt-first", "gantt-now", "gantt-slip"]) {
        primitives.push(words((*edge, base), Span::strong(printing.say(code)), HEAD_PT, Align::Right));
    }
    let months = axis.months();
    // Names of months that would touch are left out.
    let every = months.len().div_ceil(8).max(1);
    for (place, day) in months.iter().enumerate() {
        let x = axis.x(*day);
        let stroke = Stroke { width_pt: 0.35, colour: Colour::Hairline, ..Stroke::default() };
        primitives.push(Primitive::Line { from: (x, HEAD_MM - 1.2), to: (x, floor), stroke });
        if place % every == 0 && x + 14.0 < DAYS_MM.1 {
            let civil = day.civil();
            let name = printing.say(&format!("document-month-{}", civil.month()));
            let said = Span::plain(format!("{name} {}", civil.year()));
            primitives.push(words((x + 0.8, base), said, HEAD_PT, Align::Left));
        }
    }
    primitives
}

/// One commitment: its name, its bar, and its dates.
fn row(printing: &Printing, promise: &Promise, axis: &Axis, top: f32) -> Vec<Primitive> {
    let base = top + ROW_MM * 0.64;
    let bar = top + (ROW_MM - BAR_MM) / 2.0;
    let middle = top + ROW_MM / 2.0;
    let mut primitives = vec![
        words((0.0, base), Span::name(cut(&promise.name, 36), None), ROW_PT, Align::Left),
        rule(top + ROW_MM, 0.35),
    ];
    if let Some(party) = promise.party {
        let said = Span::quiet(names::party(printing, party));
        primitives.push(words((DAYS_MM.0 - 2.0, base), said, HEAD_PT, Align::Right));
    }
    let first = axis.x(promise.first);
    if let Some(start) = promise.start.filter(|start| *start < promise.first) {
        let left = axis.x(start);
        let fill = if promise.kept.is_some() { Fill::Solid } else { Fill::None };
        primitives.extend(filled((left, bar), (first - left, BAR_MM), fill));
    }
    let elapsed = promise.elapsed(axis.today);
    for (from, to, party) in promise.slips.iter().filter(|(from, to, _)| from < to) {
        let (left, right) = (axis.x(*from), axis.x(*to));
        primitives.extend(filled((left, bar), (right - left, BAR_MM), party.map_or(Fill::None, fill_of)));
    }
    if let Some((from, until)) = elapsed {
        let (left, right) = (axis.x(from), axis.x(until));
        let inner = (BAR_MM - ELAPSED_MM) / 2.0;
        primitives.extend(filled((left, bar + inner), (right - left, ELAPSED_MM), Fill::Solid));
    }
    if promise.first != promise.now {
        primitives.push(triangle(first, bar + BAR_MM + 1.7));
    }
    primitives.push(diamond(axis.x(promise.now), middle, promise.kept.is_some()));
    let slip = promise.first.days_until(promise.now);
    let [first, now, days] = COLUMNS_MM;
    let said = |day: Date| chart::without_year(&printing.speak.date(day));
    let strong = |text: String| if slip == 0 { Span::plain(text) } else { Span::strong(text) };
    primitives.push(words((first, base), Span::plain(said(promise.first)), ROW_PT, Align::Right));
    primitives.push(words((now, base), strong(said(promise.now)), ROW_PT, Align::Right));
    primitives.push(words((days, base), strong(slip.to_string()), ROW_PT, Align::Right));
    primitives
}

/// What bars and marks mean: only what occurs.
fn legend(printing: &Printing, promises: &[Promise], axis: &Axis, y: f32) -> Vec<Primitive> {
    let mut primitives = Vec::new();
    let mut x = 0.0;
    let mut entry = |sample: Vec<Primitive>, wide: f32, words: String| {
        primitives.extend(sample);
        x += wide + 2.0;
        primitives.push(chart::words((x, y + 0.9), Span::plain(words.clone()), HEAD_PT, Align::Left));
        x += 1.35 * at(words.chars().count()) + 6.0;
        x
    };
    let bar = |x: f32, fill: Fill| filled((x, y - BAR_MM / 2.0), (9.0, BAR_MM), fill);
    let mut next = 0.0;
    if promises.iter().any(|it| it.kept.is_some() && it.start.is_some()) {
        next = entry(bar(next, Fill::Solid), 9.0, printing.say("gantt-done"));
    }
    if promises.iter().any(|it| it.kept.is_none() && it.start.is_some()) {
        next = entry(bar(next, Fill::None), 9.0, printing.say("gantt-committed"));
    }
    if promises.iter().any(|it| it.elapsed(axis.today).is_some()) {
        let elapsed = filled((next, y - ELAPSED_MM / 2.0), (9.0, ELAPSED_MM), Fill::Solid);
        next = entry([bar(next, Fill::None), elapsed].concat(), 9.0, printing.say("gantt-elapsed"));
    }
    for party in [Party::Customer, Party::Provider, Party::Supplier, Party::ThirdParty] {
        if promises.iter().flat_map(|it| &it.slips).any(|(_, _, by)| *by == Some(party)) {
            let message = Message::new("gantt-slip-of").with("party", names::party(printing, party));
            next = entry(bar(next, fill_of(party)), 9.0, printing.speak.say(&message));
        }
    }
    if promises.iter().any(|it| it.first != it.now) {
        next = entry(vec![triangle(next + 1.2, y + 0.9)], 2.4, printing.say("gantt-mark-first"));
    }
    next = entry(vec![diamond(next + 1.4, y, false)], 2.8, printing.say("gantt-mark-now"));
    if promises.iter().any(|it| it.kept.is_some()) {
        entry(vec![diamond(next + 1.4, y, true)], 2.8, printing.say("gantt-mark-kept"));
    }
    primitives
}

fn rule(y: f32, width_pt: f32) -> Primitive {
    let colour = if width_pt < 0.5 { Colour::Hairline } else { Colour::Ink };
    Primitive::Line { from: (0.0, y), to: (WIDTH_MM, y), stroke: Stroke { width_pt, colour, ..Stroke::default() } }
}

fn diamond(x: f32, y: f32, full: bool) -> Primitive {
    let half = 1.4;
    Primitive::Polyline {
        points: vec![(x - half, y), (x, y - half), (x + half, y), (x, y + half)],
        closed: true,
        stroke: Some(Stroke::ink(0.6)),
        fill: Some(if full { Colour::Ink } else { Colour::White }),
    }
}

/// The mark of the first commitment, with its point at `y` less its height.
fn triangle(x: f32, y: f32) -> Primitive {
    Primitive::Polyline {
        points: vec![(x, y - 1.6), (x + 0.9, y), (x - 0.9, y)],
        closed: true,
        stroke: Some(Stroke::ink(0.5)),
        fill: Some(Colour::White),
    }
}

#[cfg(test)]
mod tests {
    use domain::document::content::Fields;
    use serde_json::json;

    use super::*;

    fn row(fields: Value) -> RowContent {
        let Value::Object(fields) = fields else { panic!("fields") };
        let id = domain::identity::EntityId(uuid::Uuid::nil());
        let informative = fields.into_iter().collect();
        RowContent { id, label: String::new(), integration: None, binding: Fields::new(), informative }
    }

    #[test]
    fn a_commitment_is_read_with_its_slips_and_one_without_a_date_is_left_out() {
        let slips = json!([{"from": "2026-03-13", "to": "2026-03-20", "party": "third-party", "cause": "Late"}]);
        let read = promise(&row(json!({"name": "Design", "party": "customer", "date": "2026-03-20",
            "first_date": "2026-03-13", "slips": slips})));
        let read = read.unwrap();
        assert_eq!(
            (read.party, read.slips.len(), read.slips[0].2),
            (Some(Party::Customer), 1, Some(Party::ThirdParty))
        );
        assert_eq!(read.first.days_until(read.now), 7);
        assert!(promise(&row(json!({"name": "Some day", "date": "soon"}))).is_none());
    }

    #[test]
    fn what_elapsed_ends_today_or_with_the_commitment_and_what_was_kept_has_none() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let of = |more: Value| {
            let mut fields = json!({"name": "Design", "start": "2026-03-02", "date": "2026-03-20"});
            fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            promise(&row(fields)).unwrap()
        };
        let open = of(json!({}));
        let start = day("2026-03-02");
        assert_eq!(open.elapsed(day("2026-03-10")), Some((start, day("2026-03-10"))));
        assert_eq!(open.elapsed(day("2026-04-10")), Some((start, day("2026-03-20"))));
        assert_eq!(open.elapsed(start), None);
        assert_eq!(of(json!({"kept_on": "2026-03-19"})).elapsed(day("2026-03-19")), None);
    }

    #[test]
    fn months_are_ruled_across_the_turn_of_the_year_and_days_stay_in_their_room() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let axis = Axis { from: day("2026-11-20"), until: day("2027-02-10"), today: day("2026-12-01") };
        let months: Vec<String> = axis.months().iter().map(ToString::to_string).collect();
        assert_eq!(months, ["2026-12-01", "2027-01-01", "2027-02-01"]);
        assert!((axis.x(axis.from) - DAYS_MM.0).abs() < 0.01 && (axis.x(axis.until) - DAYS_MM.1).abs() < 0.01);
    }
}
