//! Tests of the diagram: what is drawn, and that it fits.

use documents::model::{Colour, Primitive};

use super::*;

/// The height of the text of a turned page, less the caption, and of two rows of the legend.
const ROOM_MM: f32 = 168.0 - 7.0;
const LEGEND_MM: f32 = 10.4;

fn world(flows: usize) -> (BTreeMap<String, System>, Vec<Wire>) {
    let system = |name: &str, side: &str, kind: &str| {
        let environments = vec![format!("{name} test"), format!("{name} production")];
        (name.to_owned(), System { name: name.to_owned(), kind: kind.to_owned(), side: side.to_owned(), environments })
    };
    let systems = BTreeMap::from([
        system("SAP S/4HANA", "customer", "ERP"),
        system("SuccessFactors", "customer", "HR"),
        system("Coupa", "provider", "Spend platform"),
        system("Bank", "third-party", "Bank"),
        system("Files", "customer", "SFTP server"),
    ]);
    let ends = [("SAP S/4HANA", "Coupa"), ("Coupa", "SAP S/4HANA"), ("SuccessFactors", "Coupa"), ("Bank", "Coupa")];
    let methods = ["Flat file", "REST API", "PI", "EDI"];
    let wires = (0..flows).map(|place| {
        let ((from, to), method) = (ends[place % 4], methods[place % 4]);
        Wire {
            number: place + 1,
            running: [false, place % 2 == 0],
            name: format!("Integration with a rather long name {place}"),
            from: from.to_owned(),
            to: to.to_owned(),
            both_ways: false,
            when: "Every 15 minutes, CSV".to_owned(),
            method: method.to_owned(),
            style: Style::of(method),
            transport: transport(method, &[from.to_owned(), to.to_owned()], &systems),
        }
    });
    let mut wires: Vec<Wire> = wires.collect();
    wires.sort_by_key(|wire| {
        let place = |name: &str| lane::column_of(&systems[name].side);
        let (left, right) = wire.ends(place);
        (place(left), place(right), left.to_owned(), right.to_owned(), wire.transport.clone(), wire.number)
    });
    (systems, wires)
}

fn lane(systems: &BTreeMap<String, System>, wires: &[Wire]) -> (f32, Vec<Primitive>) {
    let networks = ["Customer network".to_owned(), "Provider network".to_owned()];
    Lane { name: "TEST".to_owned(), networks, systems, wires, production: false, width: WIDTH_MM }.draw(0.0)
}

fn drawn() -> (f32, Vec<Primitive>) {
    let (systems, wires) = world(20);
    lane(&systems, &wires)
}

#[test]
fn a_page_holds_what_it_is_given_and_nothing_is_left_out() {
    let (systems, wires) = world(40);
    let rows = |wire: &Wire| lane::rows(wire, &systems);
    for part in parts(&wires, rows) {
        assert!(lane(&systems, part).0 + GAP_MM + LEGEND_MM < ROOM_MM, "{}", part.len());
        assert!(part.iter().map(rows).sum::<f32>() <= ON_A_PAGE);
    }
    assert_eq!(parts(&wires, rows).iter().map(|part| part.len()).sum::<usize>(), 40);
    let (systems, wires) = world(10);
    assert!(wires.iter().map(|wire| lane::rows(wire, &systems)).sum::<f32>() <= BOTH_LANES);
    assert!(2.0 * (lane(&systems, &wires).0 + GAP_MM) + LEGEND_MM < ROOM_MM);
}

#[test]
fn every_line_is_level_or_upright_and_stays_inside() {
    let (height, primitives) = drawn();
    for primitive in primitives {
        match primitive {
            Primitive::Line { from, to, .. } => {
                assert!((from.0 - to.0).abs() < 0.01 || (from.1 - to.1).abs() < 0.01, "{from:?} {to:?}");
                assert!(from.0 >= 0.0 && to.0 <= WIDTH_MM && from.1 >= 0.0 && to.1 <= height + 0.01);
            }
            Primitive::Rect { at, size, .. } => {
                assert!(
                    at.0 + size.0 <= WIDTH_MM + 0.01 && at.1 >= 0.0 && at.1 + size.1 <= height + 0.01,
                    "{at:?} {size:?}"
                );
            }
            Primitive::Text { size_pt, .. } => assert!(size_pt >= 6.0),
            _ => {}
        }
    }
}

#[test]
fn boxes_never_overlap() {
    let (_, primitives) = drawn();
    let boxes: Vec<_> = primitives
        .iter()
        .filter_map(|it| match it {
            Primitive::Rect { at, size, fill: Some(_), .. } => Some((*at, *size)),
            _ => None,
        })
        .collect();
    assert!(boxes.len() >= 5);
    for (place, (one, size)) in boxes.iter().enumerate() {
        for (other, other_size) in &boxes[place + 1..] {
            let apart = one.0 + size.0 <= other.0
                || other.0 + other_size.0 <= one.0
                || one.1 + size.1 <= other.1 + 0.01
                || other.1 + other_size.1 <= one.1 + 0.01;
            assert!(apart, "{one:?} {size:?} {other:?} {other_size:?}");
        }
    }
}

#[test]
fn methods_are_told_by_their_lines_and_files_pass_their_server() {
    let styles = ["Flat file", "REST API", "SAP PI", "cXML", "Carrier pigeon"].map(Style::of);
    assert_eq!(styles, [Style::Dashed, Style::Solid, Style::Double, Style::Dotted, Style::DashDot]);
    let (systems, _) = world(1);
    let ends = ["SAP S/4HANA".to_owned(), "Coupa".to_owned()];
    assert_eq!(transport("Flat file", &ends, &systems).as_deref(), Some("Files"));
    assert_eq!(transport("REST API", &ends, &systems), None);
    assert_eq!(transport("Flat file", &["Files".to_owned(), "Coupa".to_owned()], &systems), None);
}

#[test]
fn what_is_planned_has_hollow_heads_in_its_lane() {
    let (systems, wires) = world(4);
    let heads = |production: bool| {
        let networks = [String::new(), String::new()];
        let lane =
            Lane { name: String::new(), networks, systems: &systems, wires: &wires, production, width: WIDTH_MM };
        let drawn = lane.draw(0.0).1.into_iter();
        let fills = drawn.filter_map(|it| match it {
            Primitive::Polyline { closed: true, fill, .. } => fill,
            _ => None,
        });
        fills.collect::<Vec<_>>()
    };
    let white = |fills: Vec<Colour>| fills.iter().filter(|fill| **fill == Colour::White).count();
    assert_eq!(white(heads(true)), heads(true).len(), "nothing runs in production");
    let test = heads(false);
    assert!(white(test.clone()) > 0 && white(test.clone()) < test.len(), "half of it runs in test");
}
