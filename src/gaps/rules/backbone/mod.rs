//! What they do, in order.

use super::Rule;

mod empty_activity;
mod empty_map;
mod empty_task;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[&empty_map::RULE, &empty_activity::RULE, &empty_task::RULE];
