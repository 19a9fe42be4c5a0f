//! What is worked out when a template asks for it.

use serde::{Serialize, Serializer};
use std::fmt;

/// Something that a page can show. Templates are given the fields that they name, so for a theme
/// that does not show it, it is not worked out at all.
pub struct Lazy<'b, T>(Box<dyn Fn() -> T + Send + Sync + 'b>);

impl<'b, T> Lazy<'b, T> {
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'b) -> Self {
        Self(Box::new(make))
    }
}

impl<T> fmt::Debug for Lazy<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Later")
    }
}

impl<T: Serialize> Serialize for Lazy<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0)().serialize(serializer)
    }
}
