//! What has to come first.

use super::Rule;

mod blocked_in_active_release;
mod dependency_cycle;
mod done_before_its_need;
mod needs_later_story;
mod needs_unscheduled_story;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &needs_later_story::RULE,
    &needs_unscheduled_story::RULE,
    &dependency_cycle::RULE,
    &done_before_its_need::RULE,
    &blocked_in_active_release::RULE,
];
