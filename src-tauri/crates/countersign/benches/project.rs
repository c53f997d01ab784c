//! A large project: gates, its home, opening its workspace, and printing sixty pages.
#![allow(missing_docs, reason = "the macros of criterion make a public function")]

mod large;

use std::hint::black_box;

use countersign::text::Words;
use countersign::view::home::home;
use countersign::view::portfolio::{Look, portfolio};
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
    group.bench_function("portfolio of 15 such projects", |bencher| {
        bencher.iter(|| {
            let look = || Look { status: project_status(&state, today), today, state: state.clone() };
            let looks: Vec<Look> = (0..15).map(|_| look()).collect();
            black_box(portfolio(&looks, &|message| Words::english().say(message)))
        });
    });
    group.bench_function("open and read", |bencher| {
        bencher.iter(|| {
            let workspace = Workspace::open(&large.path, Access::Read).expect("it opens");
            black_box(workspace.state(large.project).expect("it can be read"));
        });
    });
    group.finish();
}

fn print(criterion: &mut Criterion) {
    let large = large::open(&large::PAGES_60);
    let requirements = Print { document: "requirements".to_owned(), of: None, revision: None };
    let printed = large.workspace.print(large.project, &requirements).expect("it can be printed");
    let mut group = criterion.benchmark_group("requirements document");
    group.sample_size(10);
    group.bench_function(format!("{} pages", printed.pages), |bencher| {
        bencher.iter(|| black_box(large.workspace.print(large.project, &requirements)));
    });
    group.finish();
}

criterion_group!(benches, gates, print);
criterion_main!(benches);
