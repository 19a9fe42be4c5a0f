//! The CSV of Featmap: a row for each feature, with its milestone and its place on the map.

use super::FormatRules;
use crate::interop::role::ColumnRole;

/// In Featmap, goals are activities, activities are tasks, and features are stories.
pub(super) static RULES: FormatRules = FormatRules {
    id: "featmap",
    name: "Featmap CSV",
    headers: &[
        ("release title", ColumnRole::Release),
        ("goal title", ColumnRole::Level(0)),
        ("activity title", ColumnRole::Level(3)),
        ("feature title", ColumnRole::Title),
        ("feature description", ColumnRole::Description),
        ("feature status", ColumnRole::Status),
        ("feature annotations", ColumnRole::Tags),
        ("feature size", ColumnRole::Estimate),
    ],
    internal: &["feature color"],
    recognizes: |headers| headers.contains("feature title") && headers.contains("goal title"),
    ..FormatRules::COMMON
};
