//! Diagnostics and findings as text: for people, for scripts, for machines.
//!
//! Formatters return strings; nothing is printed here.

mod human;
mod json;
mod seen;
mod short;

pub use human::human;
pub use json::{Item, Summary, json};
pub use seen::seen;
pub use short::short;
