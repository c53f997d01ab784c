//! What is measured of the suppliers, and what is expected of the waves, as tables.

use super::Whole;
use crate::text::Words;
use crate::view::adoption::AdoptionView;
use crate::view::waves::WavesView;

/// Every number of the dashboard with numerator, denominator and formula; then the rungs of the funnel.
pub(super) fn numbers(view: &AdoptionView, words: &Words) -> Whole {
    let columns = [
        ("metric", "adoption-metric"),
        ("part", "adoption-part"),
        ("whole", "adoption-whole"),
        ("share", "adoption-share"),
        ("formula", "adoption-formula"),
    ];
    let mut list = Whole::new(words, &columns);
    for line in &view.metrics {
        let name = line.metric.name();
        list.add(
            name,
            [
                words.text(&format!("metric-{name}")),
                line.ratio.part.to_string(),
                line.ratio.whole.to_string(),
                percent(line.permille),
                words.text(&format!("metric-{name}-formula")),
            ],
        );
    }
    for line in view.funnel.iter().filter(|line| !line.rung.is_off()) {
        let ratio = domain::supplier::adoption::Ratio { part: line.reached, whole: view.targeted.suppliers };
        let rung = words.text(&format!("rung-{}", line.rung.name()));
        list.add(
            format!("rung-{}", line.rung.name()),
            [
                format!("{}: {rung}", words.text("adoption-funnel")),
                ratio.part.to_string(),
                ratio.whole.to_string(),
                percent(ratio.permille()),
                words.text("adoption-funnel-of-scope"),
            ],
        );
    }
    list
}

/// Why suppliers left the ladder, with what is bought from them.
pub(super) fn departures(view: &AdoptionView, words: &Words) -> Whole {
    let columns = [
        ("rung", "adoption-rung"),
        ("reason", "adoption-reason"),
        ("suppliers", "waves-forecast-suppliers"),
        ("spend", "waves-forecast-spend"),
        ("invoices", "waves-forecast-invoices"),
    ];
    let mut list = Whole::new(words, &columns);
    for (place, line) in view.departures.iter().enumerate() {
        let amounts = [line.amounts.suppliers, line.amounts.spend, line.amounts.invoices].map(|it| it.to_string());
        let rung = words.text(&format!("rung-{}", line.rung.name()));
        list.add(place, [rung, line.reason.clone()].into_iter().chain(amounts));
    }
    list
}

/// What each wave holds, when it happens and what is expected after it.
pub(super) fn forecast(view: &WavesView, words: &Words) -> Whole {
    let columns = [
        ("reference", "column-reference"),
        ("name", "waves-name"),
        ("owner", "waves-owner"),
        ("high", "waves-load-high"),
        ("high-capacity", "waves-high-capacity"),
        ("low", "waves-load-low"),
        ("low-capacity", "waves-low-capacity"),
        ("letters", "waves-day-letters"),
        ("go-live", "waves-day-go-live"),
        ("deadline", "waves-day-deadline"),
        ("live", "adoption-live"),
        ("suppliers", "waves-forecast-suppliers"),
        ("spend", "waves-forecast-spend"),
        ("invoices", "waves-forecast-invoices"),
    ];
    let mut list = Whole::new(words, &columns);
    for wave in &view.waves {
        let day = |day: Option<domain::time::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let capacity = |capacity: Option<u32>| capacity.map(|it| it.to_string()).unwrap_or_default();
        list.add(
            wave.id,
            [
                wave.reference.clone(),
                wave.name.clone(),
                wave.owner_name.clone().unwrap_or_default(),
                wave.load.high_touch.to_string(),
                capacity(wave.high_touch_capacity),
                wave.load.low_touch.to_string(),
                capacity(wave.low_touch_capacity),
                day(wave.days.letters),
                day(wave.days.go_live),
                day(wave.days.deadline),
                wave.live.suppliers.to_string(),
                percent(wave.after.suppliers.permille()),
                percent(wave.after.spend.permille()),
                percent(wave.after.invoices.permille()),
            ],
        );
    }
    list
}

/// Tenths of a percent as files write them; nothing where there was nothing to divide by.
fn percent(permille: Option<u64>) -> String {
    permille.map(|share| format!("{}.{} %", share / 10, share % 10)).unwrap_or_default()
}
