//! The integration architecture diagram, drawn from the content of its document, so that it can't contradict the tables behind it
//! (documents.md 9): every integration is one level line from its source through its transport to its target, the method is told by
//! the line, and production and test stand in the same geometry so that they compare by looking down.

use std::collections::BTreeMap;

use documents::model::{Block, Figure, Orientation, Section as Pages, Text};
use domain::document::content::{Content, RowContent, SectionContent};
use domain::entity::State;
use domain::identity::EntityId;
use domain::message::Message;
use domain::time::Instant;

use super::Printing;
use super::values::Values;

mod lane;
mod legend;
mod running;
mod wire;

use lane::Lane;
use running::Running;
use wire::{Style, Wire};

/// The document that the diagram is of.
pub const DOCUMENT: &str = "architecture-diagram";

/// Its section with the flows.
const FLOWS: &str = "flows";
/// The other document that shows it, behind the section with what is asked of each flow.
const REQUIREMENTS: &str = "requirements";
const REQUIRED_FLOWS: &str = "business-objects";

/// Width of the drawing: that of the text of a turned page, on both papers, in millimetres.
const WIDTH_MM: f32 = 251.0;
/// Up to so many rows both lanes stand on one page.
const BOTH_LANES: f32 = 14.0;
/// So many rows one lane holds on a page; a further page takes the next.
const ON_A_PAGE: f32 = 30.0;
/// Between the two lanes, and between the lanes and the legend, in millimetres.
const GAP_MM: f32 = 4.0;

/// A system as the document describes it.
#[derive(Clone, PartialEq, Debug, Default)]
struct System {
    name: String,
    kind: String,
    side: String,
    environments: Vec<String>,
}

/// The pages with the drawing; none where no flow has both of its ends.
pub fn pages(values: &Values, content: &Content, as_of: Instant) -> Vec<Pages> {
    if content.document != DOCUMENT {
        return Vec::new();
    }
    let running = Running::of(values.state);
    drawings(values, content, FLOWS, &|integration| running.lanes(integration, as_of))
}

/// The pages with the drawing behind a section of another document: the requirements show what their flows make together. They say
/// what is wanted, so nothing in them is told apart as planned.
pub fn behind(values: &Values, content: &Content, behind: &SectionContent) -> Vec<Pages> {
    if content.document != REQUIREMENTS || behind.id != REQUIRED_FLOWS {
        return Vec::new();
    }
    drawings(values, content, REQUIRED_FLOWS, &|_| [true; 2])
}

/// When it last changed what the drawing shows beside the content: whether a flow runs.
pub fn newest(state: &State, content: &Content) -> Option<Instant> {
    let flows = section(content, FLOWS).filter(|_| content.document == DOCUMENT)?;
    Running::of(state).newest(flows.rows.iter().map(|row| row.id))
}

fn drawings(values: &Values, content: &Content, flows: &str, lanes_of: &dyn Fn(EntityId) -> [bool; 2]) -> Vec<Pages> {
    let systems = systems(content);
    let flows = section(content, flows).map_or(&[][..], |section| &section.rows);
    let drawn = wires(values.printing, flows, &systems, lanes_of);
    if drawn.is_empty() {
        return Vec::new();
    }
    let all = flows.len();
    let rows = |wire: &Wire| lane::rows(wire, &systems);
    let mut pages = Vec::new();
    for part in parts(&drawn, rows) {
        let lanes = [("diagram-production", true), ("diagram-test", false)];
        let figures: Vec<Figure> = if drawn.iter().map(rows).sum::<f32>() <= BOTH_LANES {
            vec![figure(values, &systems, part, &lanes, (drawn.len(), all))]
        } else {
            lanes.iter().map(|lane| figure(values, &systems, part, &[*lane], (drawn.len(), all))).collect()
        };
        pages.extend(
            figures
                .into_iter()
                .map(|figure| Pages { orientation: Orientation::Landscape, blocks: vec![Block::Figure(figure)] }),
        );
    }
    pages
}

/// The wires in as many parts as pages are needed.
fn parts(wires: &[Wire], rows: impl Fn(&Wire) -> f32) -> Vec<&[Wire]> {
    let (mut parts, mut first, mut held) = (Vec::new(), 0, 0.0);
    for (place, wire) in wires.iter().enumerate() {
        let needs = rows(wire);
        if held + needs > ON_A_PAGE && place > first {
            parts.push(&wires[first..place]);
            (first, held) = (place, 0.0);
        }
        held += needs;
    }
    parts.push(&wires[first..]);
    parts
}

/// One drawing: lanes below each other, and what their lines mean.
fn figure(
    values: &Values,
    systems: &BTreeMap<String, System>,
    wires: &[Wire],
    lanes: &[(&str, bool)],
    (drawn, all): (usize, usize),
) -> Figure {
    let printing = values.printing;
    let mut primitives = Vec::new();
    let mut top = 0.0;
    for (code, production) in lanes {
        let lane = Lane {
            name: printing.say(code),
            networks: networks(values),
            systems,
            wires,
            production: *production,
            width: WIDTH_MM,
        };
        let (height, drawn) = lane.draw(top);
        primitives.extend(drawn);
        top += height + GAP_MM;
    }
    let shows = Message::new("diagram-shows").with("drawn", drawn).with("all", all);
    let shows = printing.speak.say(&shows);
    let planned = lanes.iter().any(|(_, production)| wires.iter().any(|wire| !wire.runs(*production)));
    let (height, drawn_legend) = legend::draw(printing, wires, planned, top);
    primitives.extend(drawn_legend);
    let told = wires.iter().map(|wire| format!("{} {}: {} → {}", wire.number, wire.name, wire.from, wire.to));
    let alt = Message::new("diagram-alt").with("shows", &shows).with("flows", told.collect::<Vec<_>>().join("; "));
    Figure {
        width_mm: WIDTH_MM,
        height_mm: top + height,
        primitives,
        alt: printing.speak.say(&alt),
        caption: Some(Text::from(printing.speak.say(&Message::new("diagram-caption").with("shows", &shows)))),
        bookmark: None,
    }
}

/// What the networks on both sides of the trust boundary are called.
fn networks(values: &Values) -> [String; 2] {
    let project = values.state.project();
    [project.customer, project.provider].map(|id| {
        let message = Message::new("diagram-network").with("name", values.state.name_of(id));
        values.printing.speak.say(&message)
    })
}

fn section<'a>(content: &'a Content, id: &str) -> Option<&'a SectionContent> {
    content.sections.iter().find(|section| section.id == id)
}

/// The systems by their names.
fn systems(content: &Content) -> BTreeMap<String, System> {
    let rows = section(content, "systems").map_or(&[][..], |section| &section.rows);
    let system = |row: &RowContent| System {
        name: row.text("name").to_owned(),
        kind: row.text("kind").to_owned(),
        side: row.text("side").to_owned(),
        environments: row.text("environments").lines().map(|line| line.trim().to_owned()).collect(),
    };
    rows.iter().map(system).map(|system| (system.name.clone(), system)).collect()
}

/// The flows that have both ends, in the order in which they are drawn: those of one system beside each other, in them those that
/// share a transport.
fn wires(
    printing: &Printing,
    flows: &[RowContent],
    systems: &BTreeMap<String, System>,
    lanes_of: &dyn Fn(EntityId) -> [bool; 2],
) -> Vec<Wire> {
    let mut wires: Vec<Wire> = (1..)
        .zip(flows)
        .map(|(number, row)| {
            let said = |field: &str| row.text(field).to_owned();
            let (from, to, method) = (said("source_system"), said("target_system"), said("method"));
            let ends = [from.clone(), to.clone()];
            let when = [said("frequency"), said("format")].into_iter().filter(|it| !it.is_empty());
            Wire {
                number,
                running: lanes_of(row.id),
                name: said("name"),
                both_ways: said("direction") == "both",
                when: when.collect::<Vec<_>>().join(", "),
                style: Style::of(&method),
                transport: transport(&method, &ends, systems),
                method: if method.is_empty() { printing.say("diagram-no-method") } else { method },
                from,
                to,
            }
        })
        .filter(|wire| !wire.from.is_empty() && !wire.to.is_empty())
        .collect();
    let place = |name: &str| systems.get(name).map_or(2, |system| lane::column_of(&system.side));
    wires.sort_by_key(|wire| {
        let (left, right) = wire.ends(place);
        (place(left), place(right), left.to_owned(), right.to_owned(), wire.transport.clone(), wire.number)
    });
    wires
}

/// The system between the ends of a flow: one that no flow ends at, whose name or kind says that it carries the method.
fn transport(method: &str, ends: &[String; 2], systems: &BTreeMap<String, System>) -> Option<String> {
    let method = method.to_lowercase();
    let carries = |system: &&System| {
        let said = format!("{} {}", system.name, system.kind).to_lowercase();
        let is_file = ["file", "csv", "sftp"].iter().any(|word| method.contains(word));
        let takes_files = ["sftp", "file server", "ftp"].iter().any(|word| said.contains(word));
        let words =
            method.split_whitespace().filter(|word| !["api", "rest", "flat", "file", "web", "services"].contains(word));
        let named = words.into_iter().any(|word| word.len() > 1 && said.split_whitespace().any(|it| it == word));
        (is_file && takes_files) || named
    };
    let between = systems.values().filter(|system| !ends.contains(&system.name)).find(carries)?;
    Some(between.name.clone())
}

#[cfg(test)]
mod tests;
