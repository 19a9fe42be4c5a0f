//! The format `short`: `file:line:column: level[rule]: message`.

use super::item::Reported;
use super::sanitize::one_line;
use std::fmt::Write;

/// The items, each on one line.
pub fn short(items: &[Reported]) -> String {
    let mut out = String::new();
    for Reported { diagnostic, .. } in items {
        let (place, level) = (diagnostic.place.locator(), diagnostic.level.word());
        let line = format!(
            "{place}: {level}[{}]: {}",
            diagnostic.code, diagnostic.message
        );
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", one_line(&line));
    }
    out
}
