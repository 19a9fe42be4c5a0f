//! The facilitator's guide.

/// The guide, which is also a page of the documentation.
pub(super) const GUIDE: &str = include_str!("../../../docs/workshop.md");
