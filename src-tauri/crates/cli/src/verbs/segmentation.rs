//! `suppliers segment`, `suppliers rules` and `suppliers profiles`: by which rules suppliers are placed, what others would change,
//! and how vendor masters are read.

use countersign::Error;
use countersign::domain::command::{Command, Request};
use countersign::domain::message::Message;
use countersign::domain::supplier::command::SegmentAll;
use countersign::domain::supplier::segment::preview::Spot;
use countersign::domain::supplier::segment::{Rule, Rules, builtin};
use countersign::text::Words;
use countersign::view::segmentation::{PreviewView, SegmentationView, condition, preview, segmentation};
use countersign::view::suppliers::reason;
use countersign::workspace::{HandedIn, read_rules, rules_text};
use serde_json::json;

use super::decide::open;
use super::open_to_read;
use super::suppliers::{mode, standing_json, standing_text};
use crate::answer::Answer;
use crate::arguments::{InProject, Segment};
use crate::spoken::words;
use crate::table::columns;

pub fn segment(args: &Segment) -> Result<Answer, Error> {
    let words = words();
    let rules = match &args.rules {
        Some(file) => Some(read_rules(&HandedIn::read(file)?)?),
        None => None,
    };
    let (mode, access) = mode(args.dry_run);
    let (mut workspace, project, person) = open(&args.write, access)?;
    if args.dry_run {
        let rules = rules.unwrap_or_else(|| builtin().clone());
        let found = preview(&rules, &workspace.preview_segmentation(project, &rules)?);
        let standing = workspace.supplier_standing(project)?;
        workspace.close()?;
        let json = json!({
            "moved": found.moved, "dry_run": true, "preview": found, "standing": standing_json(&standing)
        });
        return Ok(Answer::new(json, preview_text(&found, words)));
    }
    let request = Request { id: None, command: Command::SupplierSegment(SegmentAll { rules }) };
    let decided = workspace.decide(project, person, &[request], mode)?;
    let standing = workspace.supplier_standing(project)?;
    workspace.close()?;
    let text = format!("{}\n{}", words.say(&decided.label), standing_text(&standing, words));
    let moved = decided.label.args.get("moved").and_then(|moved| moved.parse::<u64>().ok());
    Ok(Answer::new(json!({"moved": moved, "dry_run": false, "standing": standing_json(&standing)}), text))
}

/// Which suppliers would move from where to where, with some of their names.
fn preview_text(found: &PreviewView, words: &Words) -> String {
    let rows: Vec<Vec<String>> = found
        .moves
        .iter()
        .map(|it| {
            let names: Vec<&str> = it.first.iter().map(|one| one.name.as_str()).collect();
            vec![it.count.to_string(), spot(it.from, words), "→".to_owned(), spot(it.to, words), names.join(", ")]
        })
        .collect();
    let sum = Message::new("segment-preview-sum").with("moved", found.moved).with("suppliers", found.suppliers);
    let by_hand = Message::new("segment-preview-by-hand").with("count", found.by_hand);
    let mut lines = vec![words.say(&sum), words.say(&by_hand)];
    if found.onboarded > 0 {
        lines.push(words.say(&Message::new("segment-preview-onboarded").with("count", found.onboarded)));
    }
    lines.push(words.text("cli-dry-run"));
    format!("{}{}", columns(&rows, ""), lines.join("\n"))
}

fn spot(spot: Spot, words: &Words) -> String {
    let channel = spot.channel.map_or("none", |channel| channel.name());
    let segment = spot.segment.map_or("out", |segment| segment.name());
    format!("{}, {}", words.text(&format!("channel-{channel}")), words.text(&format!("segment-{segment}")))
}

pub fn rules(place: &InProject, counts: bool) -> Result<Answer, Error> {
    let words = words();
    let workspace = open_to_read(&place.workspace)?;
    let project = workspace.project(place.project.as_deref())?;
    let state = workspace.state(project)?;
    let rules = state.segment_rules();
    if !counts {
        return Ok(Answer::new(json!(rules), rules_text(rules)));
    }
    let view = segmentation(&state, &workspace.store().suppliers_by_rule(project)?, words);
    let lines = rules
        .rules
        .iter()
        .map(|rule| json!({"rule": rule, "condition": condition(rule, words), "suppliers": count_of(&view, rule)}));
    let json = json!({
        "rules": lines.collect::<Vec<_>>(), "high_touch": rules.high_touch, "is_builtin": view.is_builtin,
        "by_hand": view.by_hand, "suppliers": view.total,
    });
    Ok(Answer::new(json, counted_text(&view, rules, words)))
}

fn count_of(view: &SegmentationView, rule: &Rule) -> u64 {
    view.counts.iter().find(|it| it.rule == rule.id).map_or(0, |it| it.count)
}

fn counted_text(view: &SegmentationView, rules: &Rules, words: &Words) -> String {
    let rows: Vec<Vec<String>> = rules
        .rules
        .iter()
        .map(|rule| {
            let segment = rule.channel.filter(|_| !rule.leaves_out).map(|channel| rules.touch(channel));
            vec![
                count_of(view, rule).to_string(),
                rule.id.clone(),
                condition(rule, words),
                spot(Spot { channel: rule.channel, segment }, words),
                reason(rules, &rule.id, words),
            ]
        })
        .collect();
    let by_hand = words.say(&Message::new("segment-preview-by-hand").with("count", view.by_hand));
    let count = words.say(&Message::new("suppliers-count").with("count", view.total));
    format!("{}{by_hand}\n{count}", columns(&rows, ""))
}

pub fn profiles(place: &InProject) -> Result<Answer, Error> {
    let words = words();
    let workspace = open_to_read(&place.workspace)?;
    let state = workspace.state(workspace.project(place.project.as_deref())?)?;
    let profiles = segmentation(&state, &[], words).profiles;
    let rows: Vec<Vec<String>> = profiles
        .iter()
        .map(|it| {
            let heads: Vec<String> =
                it.heads.iter().filter_map(|head| Some(format!("{}={}", head.head, head.column?.id()))).collect();
            vec![it.name.clone(), it.system.clone(), heads.join(", ")]
        })
        .collect();
    let text = match profiles.is_empty() {
        true => words.text("profiles-none"),
        false => columns(&rows, ""),
    };
    Ok(Answer::new(json!({"profiles": profiles}), text))
}
