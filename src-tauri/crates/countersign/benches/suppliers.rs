//! A hundred thousand suppliers: pages of the list as each key asks for them, what they are shared out to, and segmentation.
#![allow(missing_docs, reason = "the macros of criterion make a public function")]

use std::hint::black_box;

use countersign::workspace::{HandedIn, ImportChoices, Mode, NewProject, SupplierOrder, SupplierQuery, Workspace};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::command::{Command, Request};
use domain::supplier::command::SegmentAll;
use domain::supplier::duplicate::labelled;
use domain::supplier::segment;

const COUNT: usize = 100_000;

/// A vendor master of invented suppliers, with volumes that spread over all rules.
fn master() -> HandedIn {
    let mut text = String::from("Vendor number,Name,Country,City,E-mail,Spend,Invoices,cXML capable,Can export\n");
    for (number, row) in labelled::make(COUNT, 1).rows.iter().enumerate() {
        let quoted = |text: &str| text.replace('"', "\"\"");
        let (spend, invoices) = (number * 7919 % 900_000, number * 104_729 % 1700);
        let (cxml, export) = (number.is_multiple_of(5), number.is_multiple_of(3));
        let yes = |is: bool| if is { "yes" } else { "no" };
        text.push_str(&format!(
            "{number:08},\"{}\",{},\"{}\",{},{spend},{invoices},{},{}\n",
            quoted(&row.name),
            row.country,
            quoted(&row.city),
            row.email,
            yes(cxml),
            yes(export)
        ));
    }
    HandedIn::new("master.csv", text.into_bytes()).expect("it is within the limit")
}

fn suppliers(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is room for it");
    let particulars = NewProject::new("Bench", "Bench", "Bench");
    let made = Workspace::create(&folder.path().join("bench.countersign"), &particulars);
    let (mut workspace, created) = made.expect("it can be made");
    let project = created.project.0;
    let person = workspace.person(project, "Bench").expect("it is the first person");
    let choices = ImportChoices { without_wrong: true, ..ImportChoices::default() };
    let imported = workspace.import_suppliers(project, person, &master(), &choices, Mode::Commit);
    assert!(imported.expect("it can be imported").added > COUNT * 9 / 10);

    let mut group = criterion.benchmark_group("100,000 suppliers");
    group.sample_size(10);
    let text = |text: &str| SupplierQuery { text: text.to_owned(), ..SupplierQuery::default() };
    let queries = [
        ("the first page", SupplierQuery::default()),
        ("one letter", text("m")),
        ("three letters", text("mei")),
        ("two words", text("mei bau")),
        ("by city", SupplierQuery { order: SupplierOrder::City, ..SupplierQuery::default() }),
        (
            "one channel by spend",
            SupplierQuery {
                channels: vec!["cxml".to_owned()],
                order: SupplierOrder::Spend,
                descending: true,
                ..SupplierQuery::default()
            },
        ),
    ];
    for (what, query) in queries {
        group.bench_function(what, |bencher| {
            bencher.iter(|| black_box(workspace.supplier_page(project, &query, 0, 100).expect("it is answered")));
        });
    }
    group.bench_function("the last page", |bencher| {
        let from = u32::try_from(COUNT * 9 / 10).expect("it is small");
        bencher.iter(|| black_box(workspace.supplier_page(project, &SupplierQuery::default(), from, 100)));
    });
    group.bench_function("what they are shared out to", |bencher| {
        bencher.iter(|| black_box(workspace.supplier_standing(project).expect("it is answered")));
    });
    group.bench_function("other rules of segmentation, previewed", |bencher| {
        let mut rules = segment::builtin().clone();
        rules.rules.iter_mut().for_each(|rule| rule.when.documents_above = rule.when.documents_above.map(|it| it * 2));
        bencher.iter(|| black_box(workspace.preview_segmentation(project, &rules).expect("the rules can be used")));
    });
    group.bench_function("segmentation, tried", |bencher| {
        let request = [Request { id: None, command: Command::SupplierSegment(SegmentAll::default()) }];
        bencher.iter(|| black_box(workspace.decide(project, person, &request, Mode::DryRun).expect("it is allowed")));
    });
    group.finish();
}

criterion_group!(benches, suppliers);
criterion_main!(benches);
