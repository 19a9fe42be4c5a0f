//! Any other table: spreadsheets, exports of other trackers, lists that people or programs wrote.

use super::FormatRules;
use crate::interop::markup::Markup;

/// Everything is decided by the headers that all formats share. The apostrophe before formulas is that of our
/// own CSV export, too.
pub(super) static RULES: FormatRules = FormatRules {
    id: "table",
    name: "table",
    headers: &[],
    internal: &[],
    statuses: &[],
    markup: Markup::Markdown,
    has_formula_guard: true,
    is_newest_first: false,
    is_typed: true,
    has_feature_level: false,
    id_prefix: None,
    recognizes: |_| true,
};
