//! What the map says about its own gaps.

use super::Rule;

mod unused_ignore;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[&unused_ignore::RULE];
