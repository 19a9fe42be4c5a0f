//! Estimates of stories, and the sizes that stand for numbers.

use super::Decimal;
use std::sync::Arc;

/// How much work a story is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The number that totals count, in the unit of the project.
    pub amount: Decimal,
    /// The size that was typed in place of the number, such as `M`.
    pub size: Option<Arc<str>>,
}

/// A size that stories can have, such as `M`, and the number that it counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// The name, as declared.
    pub name: Arc<str>,
    /// The number, in the unit of the project.
    pub amount: Decimal,
}
