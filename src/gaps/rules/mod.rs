//! The catalog of rules: a folder for each family, and a file for each rule.

use super::{Finding, Fix, Rule, RuleItem};
use crate::format::RuleSpec;
use crate::map::StoryMap;

mod backbone;
mod dependencies;
mod frame;
mod readiness;
mod releases;
mod unused_ignore;
mod wording;

pub(crate) use frame::generic_personas;
pub(crate) use wording::title_issues;

/// A function that fixes those of the places of a rule's finding that need no decision.
type FixPlaces = fn(&StoryMap, &[RuleItem]) -> Vec<Fix>;

/// The rules of [`Family::Upkeep`](super::Family::Upkeep).
static UPKEEP: &[&Rule] = &[&unused_ignore::RULE];

/// All rules, family by family, in the order in which the report shows them.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    let families = [
        frame::RULES,
        backbone::RULES,
        releases::RULES,
        dependencies::RULES,
        wording::RULES,
        readiness::RULES,
        UPKEEP,
    ];
    families.into_iter().flatten().copied()
}

/// The rule with this id.
pub fn find_rule(id: &str) -> Option<&'static Rule> {
    all_rules().find(|rule| rule.id == id)
}

/// The descriptions of all rules for the schema of the project file.
pub fn rule_specs() -> Vec<RuleSpec> {
    all_rules().map(Rule::spec).collect()
}

/// The ids of all rules.
pub fn rule_ids() -> Vec<&'static str> {
    all_rules().map(|rule| rule.id).collect()
}

/// The fixes of those places of a finding that can be fixed without a decision. Each fix changes the map that the
/// ones before it lead to.
pub fn fixes(finding: &Finding, map: &StoryMap) -> Vec<Fix> {
    let fix: FixPlaces = match finding.rule.id {
        "duplicate-name" => backbone::join_equal_stories,
        "question-as-story" => wording::move_questions,
        "sentence-titles" => wording::take_sentences_apart,
        _ => return Vec::new(),
    };
    let items: Vec<RuleItem> = finding.places().map(|place| place.subject.item()).collect();
    fix(map, &items)
}
