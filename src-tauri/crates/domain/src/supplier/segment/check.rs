//! What is wrong with rules of segmentation, and what is likely to be: each said of the rule that it is about.

use super::{MONTHS, Rule, Rules, When};
use crate::message::Message;

/// Something about rules, or about one of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flaw {
    /// The place of the rule, from 0; absent where it is about all of them.
    pub place: Option<usize>,
    /// What it is.
    pub message: Message,
}

impl Rules {
    /// Why these rules can't be used: the last must hold for every supplier, each has an id of its own, says where it places a
    /// supplier and why.
    pub fn flaws(&self) -> Vec<Flaw> {
        let Some(last) = self.rules.last() else {
            return vec![Flaw { place: None, message: Message::new("segment-rules-none") }];
        };
        let mut flaws = Vec::new();
        if last.when != When::default() {
            let message = Message::new("segment-rules-last").with("rule", &last.id);
            flaws.push(Flaw { place: Some(self.rules.len() - 1), message });
        }
        for (place, rule) in self.rules.iter().enumerate() {
            let mut say = |code: &str| {
                let message = Message::new(code).with("rule", &rule.id);
                flaws.push(Flaw { place: Some(place), message });
            };
            if rule.id.trim().is_empty() {
                say("segment-rule-nameless");
            } else if self.rules.iter().filter(|it| it.id == rule.id).count() > 1 {
                say("segment-rules-twice");
            }
            if rule.channel.is_none() && !rule.leaves_out {
                say("segment-rule-nowhere");
            }
            if rule.text.trim().is_empty() {
                say("segment-rule-reasonless");
            }
        }
        flaws
    }

    /// What people are likely not to have meant: a rule that is never asked or never holds, and a reason that says what was so
    /// before its condition changed. `before` are the rules that hold now.
    pub fn doubts(&self, before: &Self) -> Vec<Flaw> {
        let mut doubts = Vec::new();
        let holds_for_all = self.rules.iter().position(|rule| rule.when == When::default());
        for (place, rule) in self.rules.iter().enumerate() {
            let mut say = |message: Message| doubts.push(Flaw { place: Some(place), message });
            if let Some(first) = holds_for_all.filter(|first| *first < place) {
                say(Message::new("segment-rule-never-asked").with("rule", &self.rules[first].id));
            }
            if rule.when.is_impossible() {
                say(Message::new("segment-rule-never-holds"));
            }
            if before.rule(&rule.id).is_some_and(|known| is_outdated(known, rule)) {
                say(Message::new("segment-rule-outdated"));
            }
        }
        doubts
    }
}

/// Whether the reason of a rule is still that of another condition.
fn is_outdated(known: &Rule, rule: &Rule) -> bool {
    !known.decides_like(rule) && known.text == rule.text
}

impl When {
    /// Whether no number of invoices can be as it is asked for.
    fn is_impossible(&self) -> bool {
        let most = self.invoices_to.map(|most| most.saturating_mul(MONTHS));
        let from = self.invoices_from.map(|least| least.saturating_mul(MONTHS));
        let above = self.invoices_above.map(|least| least.saturating_mul(MONTHS).saturating_add(1));
        most.is_some_and(|most| from.into_iter().chain(above).any(|least| least > most))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Channel, builtin};
    use super::*;

    fn codes(flaws: &[Flaw]) -> Vec<(Option<usize>, &str)> {
        flaws.iter().map(|flaw| (flaw.place, flaw.message.code.as_str())).collect()
    }

    #[test]
    fn the_rules_of_the_program_are_without_flaw_and_doubt() {
        assert_eq!(builtin().flaws(), []);
        assert_eq!(builtin().doubts(builtin()), []);
    }

    #[test]
    fn every_flaw_is_told_at_its_rule() {
        let mut rules = builtin().clone();
        let last = rules.rules.len() - 1;
        rules.rules[last].when.active = Some(true);
        rules.rules[1].id = rules.rules[0].id.clone();
        rules.rules[2].channel = None;
        rules.rules[3].text = " ".to_owned();
        rules.rules[4].id = String::new();
        assert_eq!(
            codes(&rules.flaws()),
            [
                (Some(last), "segment-rules-last"),
                (Some(0), "segment-rules-twice"),
                (Some(1), "segment-rules-twice"),
                (Some(2), "segment-rule-nowhere"),
                (Some(3), "segment-rule-reasonless"),
                (Some(4), "segment-rule-nameless"),
            ]
        );
        rules.rules.clear();
        assert_eq!(codes(&rules.flaws()), [(None, "segment-rules-none")]);
    }

    #[test]
    fn what_was_hardly_meant_is_told_at_its_rule() {
        let mut rules = builtin().clone();
        rules.rules[3].when.documents_above = Some(2000);
        rules.rules[5].when.invoices_to = Some(34);
        assert_eq!(
            codes(&rules.doubts(builtin())),
            [
                (Some(3), "segment-rule-outdated"),
                (Some(5), "segment-rule-never-holds"),
                (Some(5), "segment-rule-outdated")
            ]
        );
        let mut rules = builtin().clone();
        let last = rules.rules.pop().unwrap();
        rules.rules.insert(8, last);
        assert_eq!(codes(&rules.doubts(builtin())), [(Some(9), "segment-rule-never-asked")]);
    }

    #[test]
    fn an_edge_that_one_number_of_invoices_meets_is_possible() {
        let exactly = When { invoices_from: Some(35), invoices_to: Some(35), ..When::default() };
        assert!(!exactly.is_impossible());
        let none = When { invoices_above: Some(35), invoices_to: Some(35), ..When::default() };
        assert!(none.is_impossible());
        let huge = When { invoices_from: Some(u64::MAX), invoices_to: Some(1), ..When::default() };
        assert!(huge.is_impossible());
    }

    #[test]
    fn a_changed_rule_wears_who_changed_it_unless_it_names_its_source() {
        let on = "2026-11-26".parse().unwrap();
        let mut rules = builtin().clone();
        rules.rules[3].when.documents_above = Some(2000);
        rules.rules[4].when.invoices_above = Some(90);
        rules.rules[4].source = "Survey of the suppliers".to_owned();
        rules.rules[5].text = "In other words".to_owned();
        let own = Rule {
            id: "own".to_owned(),
            channel: Some(Channel::Email),
            source: String::new(),
            ..rules.rules[0].clone()
        };
        rules.rules.insert(0, own);
        let worn = rules.attributed(builtin(), "Dana Whitfield", on);
        let source = |id: &str| worn.rule(id).map(|rule| (rule.source.as_str(), rule.date)).unwrap();
        assert_eq!(source("cxml-volume"), ("Dana Whitfield", on));
        assert_eq!(source("edi-volume").0, "Survey of the suppliers");
        assert_eq!(source("own"), ("Dana Whitfield", on));
        assert_eq!(
            source("files"),
            (builtin().rule("files").unwrap().source.as_str(), builtin().rule("files").unwrap().date)
        );
        // Kept as they are, the rules change nothing of it.
        let later = "2026-12-01".parse().unwrap();
        assert_eq!(worn.clone().attributed(&worn, "Somebody else", later), worn);
        // A threshold that is put back says again what the source says.
        let back = builtin().clone().attributed(&worn, "Dana Whitfield", later);
        assert_eq!(back, *builtin());
    }
}
