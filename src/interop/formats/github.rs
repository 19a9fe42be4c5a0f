//! Issues of GitHub (`gh issue list --json`, the REST API) and its projects (`gh project item-list`, the TSV
//! of a view).

use super::FormatRules;
use crate::interop::role::ColumnRole;

/// Paths of `gh` and of the REST API are headers here: `milestone.title` is `milestone title`.
pub(super) static RULES: FormatRules = FormatRules {
    id: "github",
    name: "GitHub",
    headers: &[
        ("number", ColumnRole::Id),
        ("content number", ColumnRole::Id),
        ("state", ColumnRole::Status),
        ("parent issue", ColumnRole::Parent),
        ("parent number", ColumnRole::Parent),
        ("parent url", ColumnRole::ParentKey),
        ("parent title", ColumnRole::ParentTitle),
    ],
    internal: &["id"],
    id_prefix: Some("#"),
    recognizes: |headers| {
        let has = |header: &str| headers.contains(header);
        let is_issue = has("title") && (has("number") || has("labels name") || has("html url"));
        let is_project = has("title") && has("content type");
        let is_view = has("title")
            && (has("linked pull requests") || has("sub issues progress") || has("parent issue"))
            && !has("id");
        let is_plan = has("title") && has("body");
        is_issue || is_project || is_view || is_plan
    },
    ..FormatRules::COMMON
};
