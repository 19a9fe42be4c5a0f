//! One line a diagnostic: `file:line:column: level[rule]: text`.

use super::seen::seen;
use crate::text::Diagnostic;
use std::fmt::Write;

/// The diagnostics, one line each.
pub fn short<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let (place, level) = (diagnostic.place.locator(), diagnostic.level.word());
        let line = format!(
            "{place}: {level}[{}]: {}",
            diagnostic.code, diagnostic.message
        );
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", seen(&line).replace('\n', " "));
    }
    out
}
