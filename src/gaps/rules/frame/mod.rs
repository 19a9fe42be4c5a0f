//! Who walks through the map, and to what end.

use super::Rule;

mod no_goal;
mod no_persona;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[&no_persona::RULE, &no_goal::RULE];
