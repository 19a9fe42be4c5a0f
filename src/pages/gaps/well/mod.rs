//! What was checked and is well, with the figures that prove it.
//!
//! A claim is made only if all the rules behind it looked at the map and found nothing, not even a gap
//! that the map ignores.

mod claims;
mod sentences;

use super::not_checked::is_off;
use crate::gaps::{Family, all_rules};
use crate::messages::message;
use crate::pages::view::MapView;
use claims::TOPICS;
use serde::Serialize;
use std::collections::HashSet;

/// What is well in the field of one family of rules.
#[derive(Debug, Serialize)]
pub struct WellView {
    /// The name of the family.
    pub family: String,
    /// What is well, sentence by sentence, with the figures of the map.
    pub sentences: Vec<String>,
}

/// What is well, family by family.
pub(crate) fn what_is_well(view: &MapView) -> Vec<WellView> {
    let outcomes = Outcomes::new(view);
    let families = Family::ALL.into_iter().map(|family| {
        let topics = TOPICS.iter().filter(|topic| topic.family == family);
        let sentences = topics.filter_map(|topic| {
            let proven = topic.claims.iter();
            let mut proven = proven.filter(|claim| outcomes.are_clean(claim.rules));
            proven.find_map(|claim| (claim.sentence)(view))
        });
        WellView {
            sentences: sentences.map(|sentence| view.text(sentence)).collect(),
            family: view.text(family.name()),
        }
    });
    families
        .filter(|family| !family.sentences.is_empty())
        .collect()
}

/// `45 of 51 rules found nothing`.
pub(crate) fn share_of_clean_rules(view: &MapView) -> String {
    let Outcomes { ran, found } = Outcomes::new(view);
    let clean = ran.difference(&found).count();
    view.text(message!(
        "gaps-clean-rules",
        clean = clean,
        count = ran.len()
    ))
}

/// What became of each rule.
struct Outcomes {
    /// The rules that looked at the map.
    ran: HashSet<&'static str>,
    /// Those of them that found something, ignored or not.
    found: HashSet<&'static str>,
}

impl Outcomes {
    fn new(view: &MapView) -> Self {
        let gaps = &view.analyzed.gaps;
        let skipped: HashSet<&str> = gaps.skipped.iter().map(|skip| skip.rule.id).collect();
        let ignored = gaps.ignored.iter().map(|ignored| &ignored.finding);
        let findings = gaps.findings.iter().chain(ignored);
        Self {
            ran: all_rules()
                .filter(|rule| !is_off(view, rule) && !skipped.contains(rule.id))
                .map(|rule| rule.id)
                .collect(),
            found: findings.map(|finding| finding.rule.id).collect(),
        }
    }

    fn are_clean(&self, rules: &[&str]) -> bool {
        let is_clean = |rule: &&str| self.ran.contains(rule) && !self.found.contains(rule);
        rules.iter().all(is_clean)
    }
}

#[cfg(test)]
mod tests {
    use super::TOPICS;
    use crate::gaps::find_rule;

    #[test]
    fn the_rules_of_claims_exist() {
        let claims = TOPICS.iter().flat_map(|topic| topic.claims);
        for rule in claims.flat_map(|claim| claim.rules) {
            assert!(find_rule(rule).is_some(), "{rule}");
        }
    }
}
