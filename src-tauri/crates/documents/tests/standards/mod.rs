//! The rules of PDF/UA-1 (ISO 14289-1) and PDF/A-3 (ISO 19005-3) that a machine can judge, over the parsed file.
//!
//! No validator of these standards can be had from the registries that the project builds from, so the rules that matter are
//! here, each named by its clause. The reader is lopdf and the judge is this module: nothing of the engine is asked.

mod content;
mod fonts;
mod parsed;
mod tables;
mod tree;
mod whole;

pub use parsed::Parsed;

/// A rule of a standard.
pub struct Rule {
    /// Where the standard says so.
    pub clause: &'static str,
    /// What it asks for.
    pub asks: &'static str,
    check: fn(&Parsed, &mut Vec<String>),
}

const fn rule(clause: &'static str, asks: &'static str, check: fn(&Parsed, &mut Vec<String>)) -> Rule {
    Rule { clause, asks, check }
}

/// All rules.
pub const RULES: &[&[Rule]] = &[whole::RULES, fonts::RULES, content::RULES, tree::RULES, tables::RULES];

/// The breaches of a parsed file: the rule that each breaks, and where.
pub fn breaches(parsed: &Parsed) -> Vec<(&'static Rule, String)> {
    let mut all = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let mut found = Vec::new();
        (rule.check)(parsed, &mut found);
        all.extend(found.into_iter().map(|place| (rule, place)));
    }
    all
}

/// What is wrong with a file, a line each; empty when nothing is.
pub fn judged(bytes: &[u8]) -> Vec<String> {
    let line = |(rule, place): (&Rule, String)| format!("{}: {}: {place}", rule.clause, rule.asks);
    breaches(&Parsed::of(bytes)).into_iter().map(line).collect()
}
