//! Rules about the backbone: the activities and tasks of a map.

use super::Rule;
use crate::format::RuleOptionSpec;
use crate::gaps::RuleContext;
use crate::map::ActivityIx;

mod backbone_size;
mod cross_cutting_activity;
mod duplicate_name;
mod empty_activity;
mod empty_map;
mod empty_task;
mod flat_map;
mod lopsided_depth;
mod no_steps;
mod one_shot_activity;
mod thin_activity;
mod time_as_backbone;
mod wide_activity;

pub(crate) use duplicate_name::join_equal_stories;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &empty_map::RULE,
    &empty_activity::RULE,
    &empty_task::RULE,
    &flat_map::RULE,
    &no_steps::RULE,
    &backbone_size::RULE,
    &thin_activity::RULE,
    &wide_activity::RULE,
    &lopsided_depth::RULE,
    &duplicate_name::RULE,
    &one_shot_activity::RULE,
    &time_as_backbone::RULE,
    &cross_cutting_activity::RULE,
];

/// The rule whose option says when an activity is too wide. `backbone-size` uses it, too.
const WIDE_RULE: &str = "wide-activity";

const MAX_TASKS: RuleOptionSpec = RuleOptionSpec::number(
    "max",
    7,
    1000,
    "The maximum number of tasks in an activity.",
);

/// Whether an activity has more tasks than the project allows.
fn is_wide(context: &RuleContext, activity: ActivityIx) -> bool {
    context.map[activity].tasks.len() > context.number_option(WIDE_RULE, MAX_TASKS)
}
