//! Rules about releases, which should be thin slices across the whole backbone.

use super::Rule;

mod empty_release;
mod layer_release;
mod no_measure;
mod no_outcome;
mod no_releases;
mod overdue_release;
mod overpacked_first_release;
mod priority_inversion;
mod release_dates_out_of_order;
mod skipped_activity;
mod skipped_task;
mod speaks_of_later;
mod status_drift;
mod technology_release;
mod unscheduled_stories;
mod vertical_slice;
mod work_runs_ahead;

pub(crate) use skipped_activity::skipped_without_reason;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &no_releases::RULE,
    &skipped_activity::RULE,
    &skipped_task::RULE,
    &vertical_slice::RULE,
    &empty_release::RULE,
    &no_outcome::RULE,
    &no_measure::RULE,
    &overpacked_first_release::RULE,
    &priority_inversion::RULE,
    &speaks_of_later::RULE,
    &work_runs_ahead::RULE,
    &layer_release::RULE,
    &technology_release::RULE,
    &release_dates_out_of_order::RULE,
    &overdue_release::RULE,
    &status_drift::RULE,
    &unscheduled_stories::RULE,
];
