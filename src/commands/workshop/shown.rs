//! A question as it is shown, in words or as JSON.

use crate::messages::Catalog;
use crate::workshop::AskedQuestion;

/// A question as it is shown.
pub(super) struct ShownQuestion<'q> {
    pub(super) asked: AskedQuestion<'q>,
    pub(super) catalog: &'q Catalog,
    /// The answer that stands, of a question that somebody went back to.
    pub(super) standing: Option<String>,
    /// The line of progress.
    pub(super) progress: String,
    /// The time that is left for the step, in minutes; less than none if it is over.
    pub(super) minutes_left: i64,
}
