//! A large project: gates, its home, opening its workspace, its largest rooms, and printing sixty pages.
#![allow(missing_docs, reason = "the macros of criterion make a public function")]

mod large;

use std::hint::black_box;

use countersign::text::Words;
use countersign::view::home::home;
use countersign::window::{Query, ViewName};
use countersign::workspace::{Access, Print, Workspace};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::lifecycle::assess::project_status;

fn gates(criterion: &mut Criterion) {
    let large = large::open(&large::LARGEST);
    let state = large.workspace.state(large.project).expect("it can be read");
    let today = large.workspace.today(&state);
    let mut group = criterion.benchmark_group("200 integrations, 20,000 entries");
    group.sample_size(20);
    group.bench_function("every gate", |bencher| bencher.iter(|| black_box(project_status(&state, today))));
    let status = project_status(&state, today);
    group.bench_function("home from gates", |bencher| {
        bencher.iter(|| black_box(home(&state, &status, today, None, &|message| Words::english().say(message))));
    });
    group.bench_function("home as the window asks for it", |bencher| {
        let query = Query { view: ViewName::Home, ..Query::default() };
        bencher.iter(|| black_box(large.workspace.view(large.project, &query)));
    });
    group.bench_function("open and read", |bencher| {
        bencher.iter(|| {
            let workspace = Workspace::open(&large.path, Access::Read).expect("it opens");
            black_box(workspace.state(large.project).expect("it can be read"));
        });
    });
    group.finish();
}

fn rooms(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("as the window asks for it");
    group.sample_size(20);
    for (what, recipe, view) in [
        ("portfolio of 15 projects", &large::PROJECTS_15, ViewName::Portfolio),
        ("room of 10,000 issues", &large::ISSUES_10000, ViewName::Issues),
        ("home of a project with 10,000 issues", &large::ISSUES_10000, ViewName::Home),
    ] {
        let large = large::open(recipe);
        let query = Query { view, ..Query::default() };
        group.bench_function(what, |bencher| {
            bencher
                .iter(|| black_box(large.workspace.view(large.project, &query).expect("it is answered").to_string()));
        });
    }
    group.finish();
}

fn print(criterion: &mut Criterion) {
    let large = large::open(&large::PAGES_60);
    let requirements = Print { document: "requirements".to_owned(), of: None, ..Print::default() };
    let printed = large.workspace.print(large.project, &requirements).expect("it can be printed");
    let mut group = criterion.benchmark_group("requirements document");
    group.sample_size(10);
    group.bench_function(format!("{} pages", printed.pages), |bencher| {
        bencher.iter(|| black_box(large.workspace.print(large.project, &requirements)));
    });
    group.finish();
}

criterion_group!(benches, gates, rooms, print);
criterion_main!(benches);
