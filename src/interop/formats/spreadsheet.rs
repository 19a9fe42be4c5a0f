//! Any other table: spreadsheets, exports of other trackers, lists that people or programs wrote.

use super::FormatRules;

/// Everything is decided by the headers that all formats share. The apostrophe before formulas is that of our
/// own CSV export, too.
pub(super) static RULES: FormatRules = FormatRules {
    id: "table",
    name: "table",
    has_formula_guard: true,
    is_typed: true,
    recognizes: |_| true,
    ..FormatRules::COMMON
};
