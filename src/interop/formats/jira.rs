//! The CSV of Jira's issue navigator, of the cloud and of data centers.

use super::FormatRules;
use crate::interop::markup::Markup;
use crate::interop::role::ColumnRole;

/// In Jira, `Parent` is the parent's id and `Epic Link` its key, columns are repeated for each value, and the
/// newest issue comes first. `Project name` is the same in all rows of most files.
pub(super) static RULES: FormatRules = FormatRules {
    id: "jira",
    name: "Jira CSV",
    headers: &[
        ("id", ColumnRole::Id),
        ("feature link", ColumnRole::ParentKey),
    ],
    markup: Markup::JiraWiki,
    is_newest_first: true,
    recognizes: |headers| {
        // The names of the key in all languages, which no other tool uses.
        const KEYS: [&str; 8] = [
            "issue key",
            "work item key",
            "clave de incidencia",
            "vorgangsschlüssel",
            "clé de ticket",
            "chave da item",
            "ключ проблемы",
            "课题键",
        ];
        KEYS.iter().any(|key| headers.contains(*key))
            || (headers.contains("issue type") || headers.contains("work type"))
                && headers.contains("summary")
    },
    ..FormatRules::COMMON
};
