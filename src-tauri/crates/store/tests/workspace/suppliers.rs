//! Suppliers in pages, and that states do without them.

use domain::entity::{Change, EntityKind};
use serde_json::{Value, json};
use store::{SupplierOrder, SupplierQuery, Undo, Workspace, stamped};

use crate::sample::{Journal, database, workspace};

fn supplier(journal: &mut Journal, number: u32, fields: &Value) -> Change {
    let id = journal.id();
    let mut body = json!({
        "id": id, "revision": 1, "changed_at": journal.now(), "changed_by": journal.person,
        "reference": format!("SUP-{number:02}"), "name": format!("Supplier {number:03}"),
        "vendor_numbers": [{"system": "", "number": format!("{:06}", 9_000 - number)}],
        "placement": {"channel": "open-network", "segment": "low-touch", "rule": "portal"},
    });
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    Change { kind: EntityKind::Supplier, id, before: None, after: Some(body) }
}

/// A workspace with some suppliers.
fn with_suppliers() -> (tempfile::TempDir, std::path::PathBuf, Workspace, Journal) {
    let (folder, path, mut workspace, mut journal) = workspace();
    let mut changes: Vec<_> = (1..=60).map(|number| supplier(&mut journal, number, &json!({}))).collect();
    changes.extend([
        supplier(
            &mut journal,
            61,
            &json!({"name": "Österle Söhne", "country": "DE", "city": "Ulm", "facts": {"spend": 900}}),
        ),
        supplier(
            &mut journal,
            62,
            &json!({"name": "Ostmann", "country": "DE", "facts": {"spend": 1000},
            "placement": {"channel": "cxml", "segment": "high-touch", "rule": "cxml-volume"}}),
        ),
        supplier(
            &mut journal,
            63,
            &json!({"name": "宁波精密制造有限公司", "country": "CN", "contact": {"email": "a@nb.example"},
            "placement": {"rule": "inactive"}}),
        ),
    ]);
    workspace.commit(&journal.operation(changes)).unwrap();
    (folder, path, workspace, journal)
}

fn names(workspace: &Workspace, journal: &Journal, query: &SupplierQuery) -> Vec<String> {
    let (count, found) = workspace.suppliers(journal.project, query, 0, 100).unwrap();
    assert_eq!(count, found.len() as u64);
    found.into_iter().map(|one| one.name).collect()
}

#[test]
fn suppliers_are_filtered_sorted_and_paged() {
    let (_folder, _path, workspace, journal) = with_suppliers();
    let all = SupplierQuery::default();
    let listed = names(&workspace, &journal, &all);
    assert_eq!(listed.len(), 63);
    assert_eq!(&listed[..3], ["Österle Söhne", "Ostmann", "Supplier 001"]);
    let page = workspace.suppliers(journal.project, &all, 2, 2).unwrap().1;
    assert_eq!(page.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Supplier 001", "Supplier 002"]);

    let of = |query: SupplierQuery| names(&workspace, &journal, &query);
    let text = |text: &str| SupplierQuery { text: text.to_owned(), ..SupplierQuery::default() };
    assert_eq!(of(text("osterl")), ["Österle Söhne"]);
    assert_eq!(of(text("精密")), ["宁波精密制造有限公司"]);
    assert_eq!(of(text("008939")), ["Österle Söhne"], "by vendor number");
    assert_eq!(of(text("!!")), [""; 0]);
    assert_eq!(of(text("cxml-volume")), [""; 0], "nobody types a rule");
    assert_eq!(of(SupplierQuery { segments: vec![String::new()], ..all.clone() }), ["宁波精密制造有限公司"]);
    assert_eq!(of(SupplierQuery { reachable: Some(true), ..all.clone() }).len(), 1);
    let german =
        SupplierQuery { countries: vec!["DE".into()], order: SupplierOrder::Spend, descending: true, ..all.clone() };
    assert_eq!(of(german), ["Ostmann", "Österle Söhne"]);
    let first = |order: SupplierOrder, descending: bool| {
        let listed = of(SupplierQuery { order, descending, ..all.clone() });
        [listed[0].clone(), listed[1].clone(), listed[62].clone()]
    };
    let last = "宁波精密制造有限公司";
    let what = "what is not known stands last, whichever way it is sorted";
    assert_eq!(first(SupplierOrder::Spend, false), ["Österle Söhne", "Ostmann", last], "{what}");
    assert_eq!(first(SupplierOrder::Spend, true), ["Ostmann", "Österle Söhne", last], "{what}");
    assert_eq!(first(SupplierOrder::Segment, false)[2], last, "{what}");
    assert_eq!(first(SupplierOrder::Segment, true)[2], last, "{what}");

    let shares = workspace.supplier_shares(journal.project).unwrap();
    assert_eq!(shares.iter().map(|share| share.count).sum::<u64>(), 63);
    assert_eq!((shares[0].rule.as_str(), shares[0].count, shares[0].spend), ("portal", 61, 900));
    assert_eq!(workspace.supplier_countries(journal.project).unwrap()[1], ("DE".to_owned(), 2));
}

#[test]
fn a_page_far_down_goes_on_where_the_one_before_ends() {
    let (_folder, _path, mut workspace, mut journal) = workspace();
    let changes = (1..=5_040).map(|number| supplier(&mut journal, number, &json!({}))).collect();
    workspace.commit(&journal.operation(changes)).unwrap();
    for (order, descending) in
        [(SupplierOrder::Name, false), (SupplierOrder::City, true), (SupplierOrder::Number, true)]
    {
        for text in ["", "sup"] {
            let query = SupplierQuery { text: text.to_owned(), order, descending, ..SupplierQuery::default() };
            let page = |from, limit| workspace.suppliers(journal.project, &query, from, limit).unwrap();
            let (count, all) = page(0, u32::MAX);
            assert_eq!(count, 5_040);
            assert!(page(4_980, 10) == (count, all[4_980..4_990].to_vec()), "{text} {order:?}");
            assert!(page(5_030, 30) == (count, all[5_030..].to_vec()), "{text} {order:?}");
        }
    }
}

#[test]
fn those_without_a_number_stand_behind_all_numbers() {
    let (_folder, _path, mut workspace, mut journal) = workspace();
    let without = json!({"vendor_numbers": []});
    let changes = (1..=9).map(|number| {
        let fields = if number % 3 == 0 { without.clone() } else { json!({}) };
        supplier(&mut journal, number, &fields)
    });
    let changes = changes.collect();
    workspace.commit(&journal.operation(changes)).unwrap();
    for descending in [false, true] {
        let query = SupplierQuery { order: SupplierOrder::Number, descending, ..SupplierQuery::default() };
        let page = |from| {
            let (count, page) = workspace.suppliers(journal.project, &query, from, 4).unwrap();
            assert_eq!(count, 9);
            page.into_iter().map(|one| one.reference[4..].parse::<u32>().unwrap()).collect::<Vec<_>>()
        };
        // Numbers fall as references rise.
        let numbered = if descending { [1, 2, 4, 5, 7, 8] } else { [8, 7, 5, 4, 2, 1] };
        let all = [&numbered[..], &[3, 6, 9]].concat();
        assert_eq!([page(0), page(4), page(8)].concat(), all, "descending: {descending}");
    }
}

#[test]
fn a_state_does_without_them_and_what_is_named_is_loaded() {
    let (_folder, _path, workspace, journal) = with_suppliers();
    assert!(workspace.state(journal.project).unwrap().suppliers.is_empty());
    let bulk = |named: Option<&[&str]>| workspace.bulk(journal.project, EntityKind::Supplier, named).unwrap();
    assert_eq!(bulk(None).len(), 63);
    let id = bulk(Some(&["SUP-61"]))[0].id.to_string();
    assert_eq!(bulk(Some(&[&id, "Ostmann", "nobody", "", "$1"])).len(), 2);
    assert!(workspace.bulk(crate::sample::id(99), EntityKind::Supplier, Some(&[&id])).unwrap().is_empty());
}

#[test]
fn an_undo_takes_all_of_them_away_and_a_redo_brings_them_back() {
    let (_folder, path, mut workspace, mut journal) = with_suppliers();
    let Undo::Ready { entry, inverse } = workspace.undoable(journal.project).unwrap() else {
        panic!("it can be undone")
    };
    let operation = journal.operation(Vec::new());
    let changes = stamped(inverse, operation.at, operation.person);
    workspace.commit(&store::Operation { changes, undoes: Some(entry.id), ..operation }).unwrap();
    assert_eq!(names(&workspace, &journal, &SupplierQuery::default()), [""; 0]);
    let Undo::Ready { entry, inverse } = workspace.redoable(journal.project).unwrap() else {
        panic!("it can be redone")
    };
    let operation = journal.operation(Vec::new());
    let changes = stamped(inverse, operation.at, operation.person);
    workspace.commit(&store::Operation { changes, redoes: Some(entry.id), ..operation }).unwrap();
    assert_eq!(names(&workspace, &journal, &SupplierQuery::default()).len(), 63);
    assert_eq!(workspace.verify().unwrap().findings, []);
    workspace.close().unwrap();

    // A list that says something else than the suppliers is found.
    database(&path).execute("UPDATE supplier_facets SET country = 'FR' WHERE country = 'CN'", []).unwrap();
    let workspace = Workspace::open(&path, store::Access::Read).unwrap();
    let findings = workspace.verify().unwrap().findings;
    assert_eq!(findings.iter().map(|it| it.message.code.as_str()).collect::<Vec<_>>(), ["verify-columns"]);
}

#[test]
fn what_was_said_of_those_that_left_and_of_bad_addresses_is_counted() {
    let (_folder, _path, mut workspace, mut journal) = with_suppliers();
    let mailing = journal.id();
    let letter = |state: &str| {
        let history = json!([{"state": state, "at": "2026-11-24T08:00:00Z", "by": mailing}]);
        json!([{"mailing": mailing, "kind": "transition", "round": 1, "language": "en", "address": "a@b.example",
            "state": state, "history": history}])
    };
    let climb = |rung: &str, note: &str| json!({"enablement": rung, "on": "2026-11-20", "by": mailing, "note": note});
    let declined = json!({"enablement": "declined", "climbs": [climb("declined", "Not yet"), climb("notified", ""),
        climb("declined", "No budget")]});
    let unreachable = json!({"enablement": "unreachable", "climbs": [climb("unreachable", "Moved")]});
    let changes = vec![
        supplier(&mut journal, 71, &json!({"ladder": declined, "facts": {"invoices": 7}, "letters": letter("sent")})),
        supplier(
            &mut journal,
            72,
            &json!({"ladder": unreachable, "letters": letter("bounced"),
            "contact": {"email": "a@b.example", "bounced": "2026-11-21"}}),
        ),
        supplier(&mut journal, 73, &json!({"letters": letter("bounced"), "contact": {"email": "new@b.example"}})),
        supplier(&mut journal, 74, &json!({"letters": letter("planned")})),
        supplier(&mut journal, 75, &json!({"ladder": declined, "placement": {"rule": "inactive"}})),
    ];
    workspace.commit(&journal.operation(changes)).unwrap();
    let left = workspace.supplier_departures(journal.project).unwrap();
    let told: Vec<_> = left.iter().map(|it| (it.rung.name(), it.reason.as_str(), it.amounts.invoices)).collect();
    assert_eq!(told, [("declined", "No budget", 7), ("unreachable", "Moved", 0)], "what was said last, in scope only");
    let bounced = workspace.suppliers_bounced(journal.project).unwrap();
    assert_eq!((bounced.part, bounced.whole), (1, 3), "one has another address, and one was not written to");
}

#[test]
fn a_vendor_master_is_counted_whole() {
    let (_folder, _path, mut workspace, mut journal) = workspace();
    let empty = workspace.supplier_baseline(journal.project, 80).unwrap();
    assert_eq!(empty, store::SupplierBaseline::default());
    let changes = [
        json!({"facts": {"invoices": 700, "orders": 0}, "contact": {"email": "a@a.example"}, "tax_id": "DE136695976"}),
        json!({"facts": {"invoices": 150, "orders": 90}, "contact": {"email": "b@b.example", "bounced": "2026-01-01"}}),
        json!({"facts": {"invoices": 100}, "tax_id": ""}),
        json!({"facts": {"invoices": 50, "orders": 4}}),
        json!({"placement": {"channel": "edi", "segment": "high-touch", "rule": "edi-today", "first_wave": true}}),
    ];
    let changes: Vec<_> = (1..).zip(&changes).map(|(number, fields)| supplier(&mut journal, number, fields)).collect();
    workspace.commit(&journal.operation(changes)).unwrap();
    let counted = workspace.supplier_baseline(journal.project, 80).unwrap();
    let expected = store::SupplierBaseline {
        suppliers: 5,
        orders: 94,
        invoicing: 4,
        busiest: 2,
        without_email: 4,
        without_tax_id: 4,
        without_orders: 1,
        first_wave: 1,
    };
    assert_eq!(counted, expected);
    // Seven of ten invoices are the busiest supplier's alone, and all of them take everybody who sends any.
    assert_eq!(workspace.supplier_baseline(journal.project, 70).unwrap().busiest, 1);
    assert_eq!(workspace.supplier_baseline(journal.project, 100).unwrap().busiest, 4);
}

#[test]
fn suppliers_are_counted_by_rule_and_looked_at_one_by_one() {
    let (_folder, _path, mut workspace, mut journal) = with_suppliers();
    let by_hand = json!({
        "facts": {"invoices": 480, "can_cxml": true}, "placement": {"channel": "edi", "segment": "high-touch"},
        "by_hand": {"channel": "edi", "reason": "It asked", "person": journal.person},
    });
    let change = supplier(&mut journal, 64, &by_hand);
    let id = change.id;
    workspace.commit(&journal.operation(vec![change])).unwrap();
    let rules = workspace.suppliers_by_rule(journal.project).unwrap();
    let named: Vec<(&str, u64)> = rules.iter().map(|(rule, count)| (rule.as_str(), *count)).collect();
    assert_eq!(named, [("portal", 61), ("", 1), ("cxml-volume", 1), ("inactive", 1)]);

    let mut seen = Vec::new();
    workspace.each_placed(journal.project, |placed| seen.push(placed.clone())).unwrap();
    assert_eq!(seen.len(), 64);
    let one = seen.iter().find(|placed| placed.id.0 == id).unwrap();
    assert_eq!((one.facts.invoices, one.facts.can_cxml, one.facts.spend), (Some(480), Some(true), None));
    assert_eq!(one.by_hand.as_ref().map(|it| it.channel), Some(domain::supplier::Channel::Edi));
    assert_eq!(one.placement.rule, "");
    let mut elsewhere = 0;
    workspace.each_placed(crate::sample::id(99), |_| elsewhere += 1).unwrap();
    assert_eq!(elsewhere, 0);
}
