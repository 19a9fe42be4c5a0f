//! Rules about the personas and the goal of a map.

use super::Rule;

mod broken_journey;
mod first_release_leaves_persona_out;
mod generic_persona;
mod no_goal;
mod no_lang;
mod no_persona;
mod one_column_persona;
mod person_as_activity;
mod unused_persona;

pub(crate) use generic_persona::generic_personas;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &no_persona::RULE,
    &generic_persona::RULE,
    &unused_persona::RULE,
    &one_column_persona::RULE,
    &person_as_activity::RULE,
    &no_goal::RULE,
    &broken_journey::RULE,
    &first_release_leaves_persona_out::RULE,
    &no_lang::RULE,
];
