//! Rows of a section as a table. What has no room for a column of its own stands in a second line under its row, with
//! its label: nothing is left out and no type gets smaller than it can be read.

use std::borrow::Cow;
use std::collections::BTreeSet;

use documents::model::{Cell, Heading, Marker, Orientation, Row, Span, Table, TableColumn, Text};
use domain::document::content::{RowContent, SectionContent};
use domain::identity::EntityId;
use domain::template::{Field, FieldKind, Section, Source};

use super::cards;
use super::values::{Values, on_one_line};

/// How many characters of table type an upright and a turned page hold beside each other, with the gaps of columns.
const UPRIGHT: usize = 112;
const TURNED: usize = 172;
/// From this much text in a row the page is turned.
const WIDE: usize = 250;
/// A column of text is never counted as wider: it wraps.
const WRAPS: usize = 26;
/// The gap beside a column, in characters.
const GAP: usize = 3;

/// A table and the page that it needs.
pub struct Laid {
    pub orientation: Orientation,
    pub table: Table,
}

/// Rows that stand in a table of their own, under a heading where there are several such tables.
pub struct Group<'a> {
    pub heading: Option<Heading>,
    pub rows: Vec<&'a RowContent>,
    /// The section without the field that the heading says.
    pub section: Cow<'a, Section>,
}

/// The field by whose values the rows of a source are parted into tables: a mapping is read by itself.
const fn parted_by(source: Source) -> Option<&'static str> {
    match source {
        Source::MappingRow => Some("integration"),
        _ => None,
    }
}

/// The tables of a section, in the order in which their first rows stand.
pub fn groups<'a>(values: &Values, section: &'a Section, content: &'a SectionContent, number: &str) -> Vec<Group<'a>> {
    let Some(field) = parted_by(section.source).and_then(|id| section.field(id)) else {
        return vec![Group { heading: None, rows: content.rows.iter().collect(), section: Cow::Borrowed(section) }];
    };
    let mut names: Vec<String> = Vec::new();
    let mut parts: Vec<Vec<&RowContent>> = Vec::new();
    for row in &content.rows {
        let name = value(values, section, row, field).plain_text();
        match names.iter().position(|known| *known == name) {
            Some(at) => parts[at].push(row),
            None => {
                names.push(name);
                parts.push(vec![row]);
            }
        }
    }
    let mut rest = section.clone();
    rest.fields.retain(|it| it.id != field.id);
    let numbered = (1..).zip(names.iter().zip(parts));
    numbered
        .map(|(at, (name, rows))| {
            let heading = Heading::new(2, cards::full_name(values, name));
            let bookmark = format!("{}-{at}", section.id);
            Group {
                heading: Some(heading.numbered(format!("{number}.{at}"), bookmark)),
                rows,
                section: Cow::Owned(rest.clone()),
            }
        })
        .collect()
}

/// Rows of a section as a table.
pub fn table(values: &Values, section: &Section, rows: &[&RowContent], changed: &BTreeSet<EntityId>) -> Laid {
    let used: Vec<_> = section.fields.iter().filter(|field| is_used(values, section, rows, field)).collect();
    let labelled = rows.iter().any(|row| has_own_label(values, section, row));
    let lead = if labelled { 8 + GAP } else { 0 };
    let widths: Vec<_> = used.iter().map(|field| width(values, section, rows, field)).collect();
    let all: usize = lead + widths.iter().sum::<usize>();
    let (orientation, room) =
        if all > WIDE { (Orientation::Landscape, TURNED) } else { (Orientation::Portrait, UPRIGHT) };
    let columns = chosen(&used, &widths, room.saturating_sub(lead));
    let mut table = Table { row_heads: true, ..Table::default() };
    if labelled {
        table.columns.push(TableColumn::code(values.printing.say("document-number")));
    }
    table.columns.extend(columns.iter().map(|field| column(values, section, field)));
    table.rows = rows
        .iter()
        .map(|row| {
            let mut cells = Vec::new();
            let changed = changed.contains(&row.id);
            if labelled {
                let mut label = Text::from(Span::mono(row.label.clone()));
                if changed {
                    label.0.insert(0, Span::mark(Marker::Stale));
                }
                cells.push(Cell { text: label });
            }
            cells.extend(columns.iter().map(|field| Cell { text: value(values, section, row, field) }));
            if let Some(first) = cells.first_mut().filter(|_| changed && !labelled) {
                first.text.0.insert(0, Span::mark(Marker::Stale));
            }
            let rest = used.iter().filter(|field| columns.iter().all(|column| column.id != field.id));
            Row { cells, second: second(values, section, row, rest.copied()) }
        })
        .collect();
    Laid { orientation, table }
}

/// The fields that get a column: the one that names the row and every number, then the others in order while there is
/// room. Texts of several lines come last, in the second line.
fn chosen<'f>(used: &[&'f Field], widths: &[usize], room: usize) -> Vec<&'f Field> {
    if widths.iter().sum::<usize>() <= room {
        return used.to_vec();
    }
    let first = |at: usize| at == 0 || used[at].kind == FieldKind::Number;
    let mut columns: BTreeSet<usize> = (0..used.len()).filter(|at| first(*at)).collect();
    let mut left = room.saturating_sub(columns.iter().map(|at| widths[*at]).sum());
    for (at, width) in widths.iter().enumerate() {
        if !columns.contains(&at) && *width <= left && used[at].kind != FieldKind::LongText {
            left -= width;
            columns.insert(at);
        }
    }
    columns.into_iter().map(|at| used[at]).collect()
}

fn column(values: &Values, section: &Section, field: &Field) -> TableColumn {
    let head = values.label(section, field);
    match field.kind {
        FieldKind::Number => TableColumn::number(head),
        FieldKind::Date => TableColumn::code(head),
        _ => TableColumn::new(head),
    }
}

/// What has no column: label and value, one after the other.
fn second<'f>(
    values: &Values,
    section: &Section,
    row: &RowContent,
    rest: impl Iterator<Item = &'f Field>,
) -> Option<Text> {
    let mut spans = Vec::new();
    for field in rest {
        let text = value(values, section, row, field);
        if text.is_empty() {
            continue;
        }
        if !spans.is_empty() {
            spans.push(Span::quiet("  ·  "));
        }
        let label = values.label(section, field);
        spans.extend(label.0.into_iter().map(|span| Span { quiet: true, ..span }));
        spans.push(Span::quiet(":\u{A0}"));
        spans.extend(on_one_line(text).0);
    }
    (!spans.is_empty()).then_some(Text(spans))
}

fn value(values: &Values, section: &Section, row: &RowContent, field: &Field) -> Text {
    values.of(section, field, &row.binding, &row.informative).unwrap_or_default()
}

fn is_used(values: &Values, section: &Section, rows: &[&RowContent], field: &Field) -> bool {
    rows.iter().any(|row| !value(values, section, row, field).is_empty())
}

/// A label that says more than the fields: a reference. A name stands among the fields already, and so does the name of a
/// particular of a set-up, whose label is its id.
fn has_own_label(values: &Values, section: &Section, row: &RowContent) -> bool {
    if section.source == Source::SetUp {
        return false;
    }
    let said = |field: &Field| value(values, section, row, field).plain_text() == row.label;
    !row.label.is_empty() && !section.fields.iter().any(said)
}

/// The width that a column asks for, in characters.
fn width(values: &Values, section: &Section, rows: &[&RowContent], field: &Field) -> usize {
    let longest = |row: &&RowContent| {
        let text = value(values, section, row, field).plain_text();
        text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
    };
    let cells = rows.iter().map(longest).max().unwrap_or(0).min(WRAPS);
    let head = field.label.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    cells.max(head) + GAP
}
