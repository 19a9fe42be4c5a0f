//! The map reads as the user’s own story.

use super::Rule;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[];
