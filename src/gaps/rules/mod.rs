//! The catalogue: one file a rule, in the order in which the report shows them.

use super::Rule;

mod dependency_cycle;
mod empty_activity;
mod empty_map;
mod empty_release;
mod empty_task;
mod needs_later_story;
mod needs_unscheduled_story;
mod no_goal;
mod no_outcome;
mod no_persona;
mod no_releases;
mod skipped_activity;
mod unscheduled_stories;

/// Every rule, family by family.
pub static ALL: &[&Rule] = &[
    &no_persona::RULE,
    &no_goal::RULE,
    &empty_map::RULE,
    &empty_activity::RULE,
    &empty_task::RULE,
    &no_releases::RULE,
    &skipped_activity::RULE,
    &empty_release::RULE,
    &no_outcome::RULE,
    &unscheduled_stories::RULE,
    &needs_later_story::RULE,
    &needs_unscheduled_story::RULE,
    &dependency_cycle::RULE,
];

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

/// The ids of all rules.
pub fn ids() -> Vec<&'static str> {
    ALL.iter().map(|rule| rule.id).collect()
}
