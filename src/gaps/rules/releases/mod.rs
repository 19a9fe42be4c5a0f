//! Thin slices that go all the way across.

use super::Rule;

mod empty_release;
mod no_outcome;
mod no_releases;
mod skipped_activity;
mod unscheduled_stories;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[
    &no_releases::RULE,
    &skipped_activity::RULE,
    &empty_release::RULE,
    &no_outcome::RULE,
    &unscheduled_stories::RULE,
];
