//! An optimization: values that are computed only if a template shows them.

use serde::{Serialize, Serializer};
use std::fmt;

/// A value that is computed only if a template shows it: fields that no template names are not
/// serialized.
pub struct Lazy<'b, T>(Box<dyn Fn() -> T + Send + Sync + 'b>);

impl<'b, T> Lazy<'b, T> {
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'b) -> Self {
        Self(Box::new(make))
    }
}

impl<T> fmt::Debug for Lazy<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Lazy")
    }
}

impl<T: Serialize> Serialize for Lazy<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0)().serialize(serializer)
    }
}
