//! What has to come first.

use super::Rule;

mod dependency_cycle;
mod needs_later_story;
mod needs_unscheduled_story;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[
    &needs_later_story::RULE,
    &needs_unscheduled_story::RULE,
    &dependency_cycle::RULE,
];
