//! What is built next is known well enough, and nothing else is over-detailed.

use super::Rule;

mod detail_too_early;
mod edge_cases_left_open;
mod happy_path_only;
mod no_acceptance;
mod no_failure_path;
mod open_notes;
mod open_question;
mod oversized_story;
mod unestimated_story;
mod unmapped_backlog;
mod untested_assumption;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &no_acceptance::RULE,
    &detail_too_early::RULE,
    &unestimated_story::RULE,
    &oversized_story::RULE,
    &open_question::RULE,
    &untested_assumption::RULE,
    &happy_path_only::RULE,
    &no_failure_path::RULE,
    &edge_cases_left_open::RULE,
    &unmapped_backlog::RULE,
];
