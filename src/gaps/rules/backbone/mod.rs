//! Rules about the backbone: the activities and tasks of a map.

use super::Rule;

mod backbone_size;
mod cross_cutting_activity;
mod duplicate_name;
mod empty_activity;
mod empty_map;
mod empty_task;
mod lopsided_depth;
mod thin_activity;
mod time_as_backbone;
mod wide_activity;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &empty_map::RULE,
    &empty_activity::RULE,
    &empty_task::RULE,
    &backbone_size::RULE,
    &thin_activity::RULE,
    &wide_activity::RULE,
    &lopsided_depth::RULE,
    &duplicate_name::RULE,
    &time_as_backbone::RULE,
    &cross_cutting_activity::RULE,
];
