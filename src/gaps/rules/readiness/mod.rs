//! What is built next is known well enough, and nothing else is over-detailed.

use super::Rule;

/// The rules of this family, in the order in which the report shows them.
pub(super) static RULES: &[&Rule] = &[];
