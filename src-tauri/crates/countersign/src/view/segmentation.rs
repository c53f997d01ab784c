//! Segmentation as its room shows it: the rules with how many suppliers each placed, what is wrong with a draft of them, what it
//! would change, and the profiles of vendor masters.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::supplier::Supplier;
use domain::supplier::master::Column;
use domain::supplier::profile::Profile;
use domain::supplier::segment::preview::Spot;
use domain::supplier::segment::{Rule, Rules, builtin};
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::text::Words;
use crate::workspace::SegmentationPreview;

/// The rules of segmentation of a project, and the profiles of its vendor masters.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SegmentationView {
    /// The rules that hold.
    pub rules: Rules,
    /// The rules that come with the program.
    pub builtin: Rules,
    /// The texts of those, in the language of the screen.
    pub words: Vec<RuleWords>,
    /// Whether the program's own hold.
    pub is_builtin: bool,
    /// How many suppliers there are.
    pub total: u64,
    /// How many a person placed.
    pub by_hand: u64,
    /// How many each rule placed.
    pub counts: Vec<RuleCount>,
    /// How vendor masters are read.
    pub profiles: Vec<ProfileLine>,
}

/// The texts of a rule of the program.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SegmentRuleWords")]
pub struct RuleWords {
    /// The rule.
    pub rule: String,
    /// Its reason, as the rules hold it.
    pub text: String,
    /// Its reason as people read it.
    pub shown: String,
}

/// How many suppliers a rule placed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SegmentRuleCount")]
pub struct RuleCount {
    /// The rule.
    pub rule: String,
    /// How many.
    pub count: u64,
}

/// How a kind of vendor master is read.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "VendorMasterProfileLine")]
pub struct ProfileLine {
    /// What it is called.
    pub name: String,
    /// The system that the vendor numbers are of.
    pub system: String,
    /// How many heads are read.
    pub mapped: usize,
    /// The heads.
    pub heads: Vec<ProfileHead>,
}

/// A head and what it is taken for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(optional_fields, rename = "VendorMasterProfileHead")]
pub struct ProfileHead {
    /// As it stands in files.
    pub head: String,
    /// The column; absent where it isn't read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<Column>,
}

/// What is to be said about a draft of rules.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct RulesDraftView {
    /// The rules, in the order of the draft.
    pub lines: Vec<DraftLine>,
    /// What is wrong with all of them together.
    pub flaws: Vec<String>,
    /// Ids of the rules that hold now and wouldn't any more.
    pub removed: Vec<String>,
    /// Whether it says something else than what holds.
    pub is_changed: bool,
    /// Whether it can be applied.
    pub is_sound: bool,
    /// Whether it is what comes with the program.
    pub is_builtin: bool,
}

/// A rule of a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "RulesDraftLine")]
pub struct DraftLine {
    /// The rule as it would hold: one that decides otherwise wears who changed it.
    pub rule: Rule,
    /// Its source as people read it: what the program says of its own, in the language of the screen.
    pub source: String,
    /// What becomes of it.
    pub standing: Standing,
    /// What keeps it from being applied.
    pub flaws: Vec<String>,
    /// What was likely not meant.
    pub doubts: Vec<String>,
}

/// What a draft does with a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RuleStanding")]
pub enum Standing {
    /// It stays as it is.
    Same,
    /// It says something else.
    Changed,
    /// It is new.
    New,
}

/// What a draft of rules would change.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SegmentationPreview")]
pub struct PreviewView {
    /// How many suppliers there are.
    pub suppliers: u64,
    /// How many would stand elsewhere.
    pub moved: u64,
    /// How many would stay where they are by another rule.
    pub by_another_rule: u64,
    /// How many a person placed.
    pub by_hand: u64,
    /// How many of those that would move have an onboarding.
    pub onboarded: u64,
    /// The moves, the most suppliers first.
    pub moves: Vec<MoveLine>,
    /// How many each rule would place.
    pub counts: Vec<RuleCount>,
}

/// Suppliers that would move alike.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SegmentMoveLine")]
pub struct MoveLine {
    /// Where they stand.
    pub from: Spot,
    /// Where they would stand.
    pub to: Spot,
    /// How many.
    pub count: u64,
    /// Those of them with the most invoices.
    pub first: Vec<NamedLine>,
}

/// A supplier that is named as an example.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SegmentMoveExample")]
pub struct NamedLine {
    /// The supplier.
    pub id: EntityId,
    /// `SUP-01`.
    pub reference: String,
    /// Its name.
    pub name: String,
}

/// The rules of segmentation, with how many suppliers each placed.
pub fn segmentation(state: &State, by_rule: &[(String, u64)], words: &Words) -> SegmentationView {
    let rules = state.segment_rules();
    let texts = builtin().rules.iter().map(|rule| RuleWords {
        rule: rule.id.clone(),
        text: rule.text.clone(),
        shown: words.text(&format!("segment-rule-{}", rule.id)),
    });
    let (by_hand, counts): (Vec<_>, Vec<_>) = by_rule.iter().partition(|(rule, _)| rule.is_empty());
    let profiles = state.programme().into_iter().flat_map(|programme| &programme.profiles);
    SegmentationView {
        rules: rules.clone(),
        builtin: builtin().clone(),
        words: texts.collect(),
        is_builtin: rules == builtin(),
        total: by_rule.iter().map(|(_, count)| count).sum(),
        by_hand: by_hand.iter().map(|(_, count)| count).sum(),
        counts: counts.into_iter().map(|(rule, count)| RuleCount { rule: rule.clone(), count: *count }).collect(),
        profiles: profiles.map(profile).collect(),
    }
}

fn profile(profile: &Profile) -> ProfileLine {
    let head = |head: &String| ProfileHead { head: head.clone(), column: profile.meaning(head).flatten() };
    ProfileLine {
        name: profile.name.clone(),
        system: profile.system.clone(),
        mapped: profile.mapped(),
        heads: profile.columns.keys().map(head).collect(),
    }
}

/// What is to be said about a draft, that a person would apply on a day.
pub fn draft(state: &State, rules: &Rules, who: &str, today: Date, words: &Words) -> RulesDraftView {
    let before = state.segment_rules();
    let worn = rules.clone().attributed(before, who, today);
    let (flaws, doubts) = (rules.flaws(), rules.doubts(before));
    let said = |flaws: &[domain::supplier::segment::check::Flaw], place: Option<usize>| -> Vec<String> {
        flaws.iter().filter(|flaw| flaw.place == place).map(|flaw| words.say(&flaw.message)).collect()
    };
    let standing = |rule: &Rule| match before.rule(&rule.id) {
        Some(known) if known == rule => Standing::Same,
        Some(_) => Standing::Changed,
        None => Standing::New,
    };
    let line = |(place, rule): (usize, &Rule)| DraftLine {
        rule: rule.clone(),
        source: source(&rule.source, words),
        standing: standing(rule),
        flaws: said(&flaws, Some(place)),
        doubts: said(&doubts, Some(place)),
    };
    RulesDraftView {
        lines: worn.rules.iter().enumerate().map(line).collect(),
        flaws: said(&flaws, None),
        removed: before
            .rules
            .iter()
            .filter(|rule| rules.rule(&rule.id).is_none())
            .map(|rule| rule.id.clone())
            .collect(),
        is_changed: worn != *before,
        is_sound: flaws.is_empty(),
        is_builtin: worn == *builtin(),
    }
}

/// A source as people read it. Addresses stay as they are, and so does what somebody wrote.
fn source(source: &str, words: &Words) -> String {
    let is_own = !source.contains("://") && builtin().rules.iter().any(|rule| rule.source == source);
    if is_own { words.text("segment-source-practice") } else { source.to_owned() }
}

/// What a draft would change.
pub fn preview(rules: &Rules, found: &SegmentationPreview) -> PreviewView {
    let named = |id: &Id<Supplier>| {
        let known = found.named.get(id)?;
        Some(NamedLine { id: id.0, reference: known.reference.clone(), name: known.name.clone() })
    };
    let counted = &found.preview;
    let counts = rules.rules.iter().zip(&counted.placed);
    PreviewView {
        suppliers: counted.suppliers,
        moved: counted.moved,
        by_another_rule: counted.by_another_rule,
        by_hand: counted.by_hand,
        onboarded: found.onboarded,
        moves: counted
            .moves
            .iter()
            .map(|it| MoveLine {
                from: it.from,
                to: it.to,
                count: it.count,
                first: it.first.iter().filter_map(named).collect(),
            })
            .collect(),
        counts: counts.map(|(rule, count)| RuleCount { rule: rule.id.clone(), count: *count }).collect(),
    }
}

/// When a rule holds, in words.
pub fn condition(rule: &Rule, words: &Words) -> String {
    let when = serde_json::to_value(&rule.when).unwrap_or_default();
    let said = when.as_object().into_iter().flatten().map(|(fact, value)| {
        let code = format!("segment-when-{fact}");
        match value {
            serde_json::Value::Bool(is) => words.text(&if *is { code } else { format!("{code}-not") }),
            value => words.say(&domain::message::Message::new(code).with("count", value)),
        }
    });
    let said: Vec<String> = said.collect();
    match said.split_last() {
        None => words.text("segment-when-all"),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => {
            let message = domain::message::Message::new("segment-when-and").with("some", rest.join(", "));
            words.say(&message.with("last", last))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_draft_says_what_is_wrong_beside_its_rule_and_what_becomes_of_it() {
        let state = State::default();
        let today = "2026-11-26".parse().unwrap();
        let look = |rules: &Rules| draft(&state, rules, "Dana Whitfield", today, Words::english());
        let same = look(builtin());
        assert!(!same.is_changed && same.is_sound && same.is_builtin);
        assert!(same.lines.iter().all(|line| line.standing == Standing::Same));
        let mut rules = builtin().clone();
        rules.rules[3].when.documents_above = Some(2000);
        rules.rules.remove(0);
        let changed = look(&rules);
        assert_eq!((changed.is_changed, changed.is_sound, changed.is_builtin), (true, true, false));
        assert_eq!(changed.removed, ["inactive"]);
        let line = &changed.lines[2];
        assert_eq!(
            (line.standing, line.rule.source.as_str(), line.rule.date),
            (Standing::Changed, "Dana Whitfield", today)
        );
        assert_eq!(line.doubts.len(), 1, "the reason still tells the old number");
        rules.rules.pop();
        let wrong = look(&rules);
        assert!(!wrong.is_sound);
        assert_eq!(wrong.lines.iter().filter(|line| !line.flaws.is_empty()).count(), 1, "the last must hold for all");
        rules.rules.clear();
        assert_eq!(look(&rules).flaws.len(), 1);
    }

    #[test]
    fn sources_of_the_program_are_said_in_each_language() {
        for rule in &builtin().rules {
            assert_eq!(source(&rule.source, Words::english()), rule.source);
            let is_address = rule.source.starts_with("https://");
            assert_eq!(source(&rule.source, Words::of(Language::German)) == rule.source, is_address);
        }
        assert_eq!(source("Survey", Words::of(Language::German)), "Survey");
    }

    #[test]
    fn conditions_are_said_in_each_language() {
        let rule = |id: &str| builtin().rule(id).unwrap();
        let english = Words::english();
        assert_eq!(condition(rule("portal"), english), "is none of those above");
        assert_eq!(
            condition(rule("files"), english),
            "can export its invoices, 35 or more invoices a month and 100 invoices a month at most"
        );
        for rule in &builtin().rules {
            for language in [Language::English, Language::German] {
                let said = condition(rule, Words::of(language));
                assert!(!said.contains("segment-") && !said.is_empty(), "{said}");
            }
            assert_ne!(condition(rule, Words::of(Language::German)), condition(rule, english));
        }
    }

    #[test]
    fn counts_stand_at_their_rules_and_who_was_placed_by_hand_apart() {
        let counts = [("portal".to_owned(), 60), (String::new(), 2)];
        let view = segmentation(&State::default(), &counts, Words::english());
        assert_eq!((view.total, view.by_hand, view.is_builtin), (62, 2, true));
        assert_eq!(view.counts, [RuleCount { rule: "portal".to_owned(), count: 60 }]);
        assert_eq!(view.words.len(), builtin().rules.len());
    }
}
