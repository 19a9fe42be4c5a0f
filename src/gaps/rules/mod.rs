//! The catalogue: a folder a family, a file a rule.

use super::Rule;
use crate::format::RuleSpec;

mod backbone;
mod dependencies;
mod frame;
mod readiness;
mod releases;
mod upkeep;
mod wording;

pub(crate) use wording::read;

/// Every rule, family by family, in the order in which the report shows them.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    let families = [
        frame::RULES,
        backbone::RULES,
        releases::RULES,
        dependencies::RULES,
        wording::RULES,
        readiness::RULES,
        // Last, since it looks at what the others have found.
        upkeep::RULES,
    ];
    families.into_iter().flatten().copied()
}

/// The rule with this id.
pub fn find_rule(id: &str) -> Option<&'static Rule> {
    all_rules().find(|rule| rule.id == id)
}

/// What the project file can say of each rule.
pub fn rule_specs() -> Vec<RuleSpec> {
    all_rules().map(Rule::spec).collect()
}

/// The ids of all rules.
pub fn rule_ids() -> Vec<&'static str> {
    all_rules().map(|rule| rule.id).collect()
}
