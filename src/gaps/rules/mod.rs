//! The catalog of rules: a folder for each family, and a file for each rule.

use super::Rule;
use crate::format::RuleSpec;

mod backbone;
mod dependencies;
mod frame;
mod readiness;
mod releases;
mod unused_ignore;
mod wording;

pub(crate) use wording::title_issues;

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
