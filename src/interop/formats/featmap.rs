//! The CSV of Featmap: a row for each feature, with its milestone and its place on the map.

use super::FormatRules;
use crate::interop::role::Role;

/// In Featmap, goals are activities, activities are tasks, and features are stories.
pub(super) static RULES: FormatRules = FormatRules {
    id: "featmap",
    name: "Featmap CSV",
    headers: &[
        ("release title", Role::Release),
        ("goal title", Role::Level(0)),
        ("activity title", Role::Level(3)),
        ("feature title", Role::Title),
        ("feature description", Role::Description),
        ("feature status", Role::Status),
        ("feature annotations", Role::Tags),
        ("feature size", Role::Estimate),
    ],
    internal: &["feature color"],
    recognizes: |headers| headers.contains("feature title") && headers.contains("goal title"),
    ..FormatRules::COMMON
};
