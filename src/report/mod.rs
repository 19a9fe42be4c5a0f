//! Diagnostics and findings as text: for people, for scripts, for machines.
//!
//! Formatters return strings; nothing is printed here.

mod by_file;
mod closing;
mod github;
mod human;
mod item;
mod json;
mod phrase;
mod sarif;
mod seen;
mod short;

pub use by_file::human_by_file;
pub use closing::{CheckedFiles, summary_line};
pub use github::github;
pub use human::human;
pub use item::{Reported, Summary};
pub use json::{check_schema, json};
pub use phrase::count;
pub use sarif::sarif;
pub use seen::{one_line, sanitize};
pub use short::short;
