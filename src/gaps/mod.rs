//! The gaps of a map, found by rule, the same way each time.
//!
//! A [`Rule`] is one file below `rules/`: what it looks for, why that matters, what to do, and
//! the check. A check says *what* it found, as a [`Finding`] about items of the map; where that
//! stands in the file is worked out late, by [`Finding::diagnostic`], so that no rule counts
//! columns. Rules judge the map, never the people.

mod context;
mod failure;
mod finding;
#[cfg(test)]
mod fixture;
mod phrase;
mod rule;
mod rules;
mod run;
mod subject;
mod words;
mod work_names;

pub use context::RuleContext;
pub use finding::{Finding, WallPlace};
pub use phrase::{Phrase, Segment};
pub use rule::{Family, Rule};
pub use rules::{all_rules, find_rule, rule_ids, rule_specs};
pub use run::{Gaps, IgnoredFinding, find_gaps};
pub use subject::{RuleItem, Subject};
