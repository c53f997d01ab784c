//! Suppliers as their room shows them: what they are shared out to, a page of the list, one of them with the reasons, and what
//! a vendor master would change.

use std::collections::BTreeMap;

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::supplier::ladder::RealDocument;
use domain::supplier::master::Column;
use domain::supplier::pace::Overdue;
use domain::supplier::segment::{Otherwise, Rules, builtin};
use domain::supplier::{Channel, Enablement, Segment, Supplier, Transacting, VendorNumber};
use domain::time::Date;
use domain::workstream::Workstream;
use serde::{Deserialize, Serialize};
use store::{SupplierOrder, SupplierQuery};
use ts_rs::TS;

use super::Say;
use super::import::{FileFinding, findings};
use crate::text::Words;
use crate::workspace::{ImportedSuppliers, SupplierStanding, late};

mod duplicates;

pub use duplicates::{DuplicatesView, duplicates};

/// So many refused rows are shown; all of them go into the file of refused rows.
const REFUSED_SHOWN: usize = 100;

/// What the suppliers of a project come to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SuppliersView {
    /// How many there are.
    pub total: u64,
    /// How many are high-touch.
    pub high_touch: u64,
    /// How many are low-touch.
    pub low_touch: u64,
    /// How many are left out.
    pub left_out: u64,
    /// How many are to be brought on board and have no address to write to.
    pub unreachable: u64,
    /// What they are shared out to, the most first.
    pub shares: Vec<ShareLine>,
    /// Their countries, the most first.
    pub countries: Vec<CountryLine>,
    /// The waves, in order.
    pub waves: Vec<WaveChoice>,
}

/// Suppliers that a rule placed alike.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "SupplierShareLine")]
pub struct ShareLine {
    /// The rule by its id; empty for a person.
    pub rule: String,
    /// Why, in words.
    pub reason: String,
    /// The segment by its name; empty for those left out.
    pub segment: String,
    /// The channel by its name; empty for none.
    pub channel: String,
    /// How many.
    pub count: u64,
    /// What is bought from them in twelve months.
    pub spend: u64,
    /// Their invoices of twelve months.
    pub invoices: u64,
}

/// Suppliers of a country.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "SupplierCountryLine")]
pub struct CountryLine {
    /// The country by its code; empty where it isn't known.
    pub code: String,
    /// How many.
    pub count: u64,
}

/// A part of the list of suppliers that a screen asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "SuppliersAsked")]
pub struct Asked {
    /// Only those that hold every word of this text.
    pub text: String,
    /// Only those in these segments; an empty name for those left out.
    pub segments: Vec<String>,
    /// Only those with these channels; an empty name for none.
    pub channels: Vec<String>,
    /// Only those of these countries; an empty code for unknown ones.
    pub countries: Vec<String>,
    /// Only those that one of these rules placed; an empty id for a person.
    pub rules: Vec<String>,
    /// Only those on one of these rungs of enablement.
    pub rungs: Vec<Enablement>,
    /// Only those on one of these rungs of transacting.
    pub trades: Vec<Transacting>,
    /// Only those of one of these waves; an empty id for none.
    pub waves: Vec<String>,
    /// Only those that stand on a rung for too long.
    pub overdue: bool,
    /// Only those to whom nobody can write.
    pub unreachable: bool,
    /// What they are sorted by: the name of a column.
    pub sort: String,
    /// The last one first.
    pub descending: bool,
}

impl Asked {
    /// The same for the store; `overdue` asks for those that stand on a rung for too long.
    pub fn query(&self, overdue: Vec<Overdue>) -> SupplierQuery {
        SupplierQuery {
            text: self.text.clone(),
            segments: self.segments.clone(),
            channels: self.channels.clone(),
            countries: self.countries.clone(),
            rules: self.rules.clone(),
            rungs: self.rungs.iter().map(|rung| rung.name().to_owned()).collect(),
            trades: self.trades.iter().map(|rung| rung.name().to_owned()).collect(),
            waves: self.waves.clone(),
            overdue: if self.overdue { overdue } else { Vec::new() },
            reachable: self.unreachable.then_some(false),
            order: match self.sort.as_str() {
                "number" => SupplierOrder::Number,
                "country" => SupplierOrder::Country,
                "city" => SupplierOrder::City,
                "category" => SupplierOrder::Category,
                "segment" => SupplierOrder::Segment,
                "channel" => SupplierOrder::Channel,
                "enablement" => SupplierOrder::Enablement,
                "since" => SupplierOrder::Since,
                "late" => SupplierOrder::Late,
                "wave" => SupplierOrder::Wave,
                "owner" => SupplierOrder::Owner,
                "spend" => SupplierOrder::Spend,
                "invoices" => SupplierOrder::Invoices,
                "orders" => SupplierOrder::Orders,
                _ => SupplierOrder::Name,
            },
            descending: self.descending,
            ..SupplierQuery::default()
        }
    }
}

/// A page of suppliers.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SupplierPage {
    /// How many there are in all.
    pub count: u64,
    /// Those of the page.
    pub rows: Vec<SupplierRow>,
}

/// A supplier in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct SupplierRow {
    /// Its id.
    pub id: EntityId,
    /// `SUP-01`.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Its first vendor number.
    pub number: String,
    /// How many more it has.
    pub more_numbers: usize,
    /// Country by its code.
    pub country: String,
    /// City.
    pub city: String,
    /// What it sells.
    pub category: String,
    /// The segment; absent where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Whether a person placed it.
    pub by_hand: bool,
    /// Spend of twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend: Option<u64>,
    /// Invoices of twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<u64>,
    /// Orders of twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<u64>,
    /// How far it has come.
    pub enablement: Enablement,
    /// The day since which it stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// Whether documents go to and fro.
    pub transacting: Transacting,
    /// Days by which it stands on its rung for too long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<u32>,
    /// Its wave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave: Option<EntityId>,
    /// The name of its wave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave_name: Option<String>,
    /// Who on the customer's side knows it.
    pub owner: String,
}

/// One supplier, with why it belongs where it does.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct SupplierView {
    /// As the list shows it.
    pub row: SupplierRow,
    /// What stands in each column of a vendor master, by the column's id.
    pub cells: BTreeMap<String, String>,
    /// Every vendor number.
    pub numbers: Vec<VendorNumber>,
    /// Other names, of suppliers that were merged into it.
    pub other_names: Vec<String>,
    /// Why a person placed it by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<String>,
    /// Why the rules place it there, in words.
    pub reason: String,
    /// Where the rules would place it, which counts unless a person decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_rules: Option<Channel>,
    /// What would have to be otherwise for another channel.
    pub otherwise: Vec<Otherwise>,
    /// Who decided by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_by: Option<String>,
    /// The supplier that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// The workstream of its onboarding, once that was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onboarding: Option<Id<Workstream>>,
    /// Where it stood, the newest first.
    pub climbs: Vec<ClimbLine>,
    /// The real document that it is live by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<RealDocument>,
    /// The waves that it can be in.
    pub waves: Vec<WaveChoice>,
}

/// A change of where a supplier stands.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields, rename = "SupplierClimbLine")]
pub struct ClimbLine {
    /// The rung of enablement that it came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enablement: Option<Enablement>,
    /// The rung of transacting that it came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transacting: Option<Transacting>,
    /// The day.
    pub on: Date,
    /// Who recorded it.
    pub by: String,
    /// What was said about it.
    pub note: String,
}

/// A wave that a supplier can be put in.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WaveChoice {
    /// The wave.
    pub id: EntityId,
    /// Its name.
    pub name: String,
}

/// What a vendor master would change.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct SupplierImportPreview {
    /// The file's name.
    pub file: String,
    /// Its heads and what they are taken for.
    pub heads: Vec<HeadLine>,
    /// How many rows it has.
    pub rows: usize,
    /// How many suppliers are new.
    pub added: usize,
    /// How many change.
    pub changed: usize,
    /// How many rows say what is known.
    pub unchanged: usize,
    /// How many rows can't be taken.
    pub refused: usize,
    /// The first of them.
    pub refused_rows: Vec<RefusedLine>,
    /// How many wrong values are left out.
    pub left_out: usize,
    /// The profile by which it is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Every profile, by name.
    pub profiles: Vec<String>,
    /// The system that its vendor numbers are taken to be of, where no column says it.
    pub system: String,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A head of a vendor master.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields, rename = "VendorMasterHead")]
pub struct HeadLine {
    /// As it stands in the file.
    pub head: String,
    /// What it is taken for; absent where it isn't read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<Column>,
    /// How many rows have a value.
    pub filled: usize,
    /// How many values can't be taken.
    pub wrong: usize,
    /// The first values.
    pub samples: Vec<String>,
}

/// A row that can't be taken.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "RefusedSupplier")]
pub struct RefusedLine {
    /// Its line in the file.
    pub line: u32,
    /// The name in it.
    pub name: String,
    /// Why.
    pub problems: Vec<String>,
}

/// What the suppliers come to.
pub fn suppliers(state: &State, standing: &SupplierStanding, words: &Words) -> SuppliersView {
    let of = |segment: &str| standing.shares.iter().filter(|it| it.segment == segment).map(|it| it.count).sum();
    let share = |share: &store::SupplierShare| ShareLine {
        rule: share.rule.clone(),
        reason: reason(state.segment_rules(), &share.rule, words),
        segment: share.segment.clone(),
        channel: share.channel.clone(),
        count: share.count,
        spend: share.spend,
        invoices: share.invoices,
    };
    SuppliersView {
        total: standing.total(),
        high_touch: of("high-touch"),
        low_touch: of("low-touch"),
        left_out: of(""),
        unreachable: standing.unreachable,
        shares: standing.shares.iter().map(share).collect(),
        countries: standing
            .countries
            .iter()
            .map(|(code, count)| CountryLine { code: code.clone(), count: *count })
            .collect(),
        waves: wave_choices(state),
    }
}

/// The waves that suppliers can be put in, in order.
pub fn wave_choices(state: &State) -> Vec<WaveChoice> {
    state.waves_in_order().into_iter().map(|it| WaveChoice { id: it.head.id, name: it.name.clone() }).collect()
}

/// Why a rule decides, in the language of the screen where the rule is the program's own.
pub fn reason(rules: &Rules, id: &str, words: &Words) -> String {
    let Some(rule) = rules.rules.iter().find(|rule| rule.id == id) else {
        return words.text("suppliers-by-hand");
    };
    // The words of the program stay its own where a person changed the condition only.
    match builtin().rule(id).is_some_and(|known| known.text == rule.text) {
        true => words.text(&format!("segment-rule-{id}")),
        false => rule.text.clone(),
    }
}

/// A supplier in the list.
pub fn row(supplier: &Supplier) -> SupplierRow {
    SupplierRow {
        id: supplier.head.id,
        reference: supplier.reference.clone(),
        name: supplier.name.clone(),
        number: supplier.cell(Column::VendorNumber),
        more_numbers: supplier.vendor_numbers.len().saturating_sub(1),
        country: supplier.country.clone(),
        city: supplier.city.clone(),
        category: supplier.category.clone(),
        segment: supplier.placement.segment,
        channel: supplier.placement.channel,
        by_hand: supplier.by_hand.is_some(),
        spend: supplier.facts.spend,
        invoices: supplier.facts.invoices,
        orders: supplier.facts.orders,
        enablement: supplier.ladder.enablement,
        since: supplier.ladder.since(),
        transacting: supplier.ladder.transacting,
        late: None,
        wave: supplier.wave.map(|wave| wave.0),
        wave_name: None,
        owner: supplier.owner.clone(),
    }
}

/// The same with what the project says about where it stands.
pub fn standing_row(state: &State, supplier: &Supplier, today: Date) -> SupplierRow {
    SupplierRow {
        late: late(state, supplier, today),
        wave_name: supplier.wave.map(|wave| state.name_of(wave)),
        ..row(supplier)
    }
}

/// How a supplier came to where it stands, the newest first.
pub fn climbs(state: &State, supplier: &Supplier) -> Vec<ClimbLine> {
    let line = |climb: &domain::supplier::ladder::Climb| ClimbLine {
        enablement: climb.enablement,
        transacting: climb.transacting,
        on: climb.on,
        by: state.name_of(climb.by),
        note: climb.note.clone(),
    };
    supplier.ladder.climbs.iter().rev().map(line).collect()
}

/// The preview of a vendor master.
pub fn preview(state: &State, file: &str, imported: &ImportedSuppliers, say: &Say) -> SupplierImportPreview {
    let head = |head: &crate::workspace::HeadMatch| HeadLine {
        head: head.head.clone(),
        column: head.column,
        filled: head.filled,
        wrong: head.wrong,
        samples: head.samples.clone(),
    };
    let refused = |row: &crate::workspace::RefusedRow| RefusedLine {
        line: row.line,
        name: row.name.clone(),
        problems: row.problems.iter().map(|(_, message)| say(message)).collect(),
    };
    SupplierImportPreview {
        file: file.to_owned(),
        heads: imported.heads.iter().map(head).collect(),
        rows: imported.rows,
        added: imported.added,
        changed: imported.changed,
        unchanged: imported.unchanged,
        refused: imported.refused.len(),
        refused_rows: imported.refused.iter().take(REFUSED_SHOWN).map(refused).collect(),
        left_out: imported.left_out,
        profile: imported.profile.clone(),
        profiles: state.programme().into_iter().flat_map(|it| &it.profiles).map(|it| it.name.clone()).collect(),
        system: imported.system.clone(),
        findings: findings(&imported.findings, say),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_rule_of_the_program_has_its_reason_in_each_language() {
        for rule in &builtin().rules {
            assert_eq!(reason(builtin(), &rule.id, Words::of(Language::English)), rule.text);
            assert_ne!(reason(builtin(), &rule.id, Words::of(Language::German)), rule.text);
        }
        let mut own = builtin().clone();
        own.rules[0].text = "Sleeps".to_owned();
        assert_eq!(reason(&own, &own.rules[0].id.clone(), Words::of(Language::German)), "Sleeps");
    }

    #[test]
    fn exported_heads_are_understood_again_in_each_language() {
        for language in [Language::English, Language::German] {
            for column in Column::all() {
                let label = crate::workspace::column_label(Words::of(language), column);
                assert_eq!(Column::suggested(&label), Some(column), "{label}");
            }
        }
    }
}
