//! The catalogue: a folder a family, a file a rule.

use super::Rule;
use crate::format::RuleSpec;

mod backbone;
mod dependencies;
mod frame;
mod readiness;
mod releases;
mod upkeep;
mod words;

pub(crate) use words::read;

/// Every rule, family by family, in the order in which the report shows them.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let families = [
        frame::RULES,
        backbone::RULES,
        releases::RULES,
        dependencies::RULES,
        words::RULES,
        readiness::RULES,
        // Last, since it looks at what the others have found.
        upkeep::RULES,
    ];
    families.into_iter().flatten().copied()
}

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// What the project file can say of each rule.
pub fn forms() -> Vec<RuleSpec> {
    all().map(Rule::form).collect()
}

/// The ids of all rules.
pub fn ids() -> Vec<&'static str> {
    all().map(|rule| rule.id).collect()
}
