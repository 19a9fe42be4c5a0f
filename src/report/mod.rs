//! Diagnostics and findings as text, for users and for programs.
//!
//! The formatters return strings; nothing is printed here.

mod backlog_json;
mod comparison_json;
mod comparison_text;
mod github;
mod human;
mod import_report;
mod item;
mod json;
mod pull_report;
mod replaced_lines;
mod sanitize;
mod sarif;
mod short;
mod unified_diff;

pub use comparison_json::{comparison_json, comparison_schema};
pub use comparison_text::comparison_text;
pub use github::github;
pub use human::{
    CheckedFiles, human, human_by_file, not_checked_lines, questions_paragraph, summary_line,
};
pub use import_report::{import_json, import_text};
pub use item::{NotChecked, Reported, ReportedQuestion, Summary, count};
pub use json::{check_schema, json, json_findings};
pub use pull_report::{pull_json, pull_text};
pub use sanitize::{one_line, sanitize};
pub use sarif::sarif;
pub use short::short;
pub use unified_diff::unified_diff;
