//! The CSV of Linear, in its three shapes of 25, 30 and 34 columns.

use super::FormatRules;
use crate::interop::role::ColumnRole;

/// In Linear, an item's `ID` is its key, projects group items, milestones are releases, and texts that begin
/// with a sign have an apostrophe in front.
pub(super) static RULES: FormatRules = FormatRules {
    id: "linear",
    name: "Linear CSV",
    headers: &[
        ("id", ColumnRole::Key),
        ("parent issue", ColumnRole::Parent),
        ("project", ColumnRole::Level(3)),
    ],
    has_formula_guard: true,
    recognizes: |headers| {
        let has = |header: &str| headers.contains(header);
        has("id") && has("title") && has("team") && (has("cycle number") || has("cycle name"))
    },
    ..FormatRules::COMMON
};
