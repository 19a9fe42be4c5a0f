//! Why a tree could not take its place in one step.

use super::error::WriteError;

/// Why the output was not exchanged; it is as it was.
pub(crate) enum CannotSwap {
    /// It cannot be done here, but the output can be written in place.
    Impossible,
    /// It cannot be done at all.
    Failed(WriteError),
}

impl From<WriteError> for CannotSwap {
    fn from(error: WriteError) -> Self {
        Self::Failed(error)
    }
}
