//! The CSV of a query in Azure DevOps: flat with `Parent`, or a tree with `Title 1`, `Title 2` ….

use super::FormatRules;
use crate::interop::markup::Markup;
use crate::interop::role::ColumnRole;

/// In Azure, features are between epics and stories, tasks are below stories, and texts are HTML.
pub(super) static RULES: FormatRules = FormatRules {
    id: "azure",
    name: "Azure DevOps CSV",
    headers: &[
        ("id", ColumnRole::Id),
        ("parent", ColumnRole::Parent),
        ("stack rank", ColumnRole::Order),
        ("backlog priority", ColumnRole::Order),
        ("effort", ColumnRole::Estimate),
        ("size", ColumnRole::Estimate),
        ("iteration path", ColumnRole::Sprint),
    ],
    statuses: &[("resolved", "doing")],
    markup: Markup::Html,
    has_feature_level: true,
    id_prefix: Some("AB#"),
    recognizes: |headers| {
        headers.contains("work item type")
            && (headers.contains("title") || headers.contains("title 1"))
    },
    ..FormatRules::COMMON
};
