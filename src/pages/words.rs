//! Numbers and counts as people read them.

use crate::map::{Decimal, Status, StatusKind};
use serde::Serialize;

/// `1 story`, `5 stories`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        grouped(number),
        if number == 1 { one } else { many }
    )
}

/// An estimate with its unit: `3 points`, `1 point`, `0.5 days`.
pub(crate) fn amount(number: Decimal, unit: &str) -> String {
    let unit = if number == Decimal::ONE {
        unit.strip_suffix('s').unwrap_or(unit)
    } else {
        unit
    };
    format!("{number} {unit}")
}

/// Names joined as in a sentence: `Sarah, Pat and Musa`.
pub(crate) fn joined(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// A status as pages show it: never by colour alone.
#[derive(Clone, Debug, Serialize)]
pub struct StatusView {
    /// What people type, as `data-status` has it.
    pub id: String,
    /// The word people read.
    pub word: String,
    /// What it means: `todo`, `doing`, `done` or `blocked`; a class name for themes.
    pub means: &'static str,
    /// The sign before the word.
    pub sign: &'static str,
    /// Whether a wall leaves it out, because it is the rule: an untouched story.
    pub is_quiet: bool,
}

impl StatusView {
    pub(crate) fn of(status: &Status) -> Self {
        let means = status.kind.word();
        let is_quiet = status.kind == StatusKind::Todo && status.id == "todo";
        Self {
            id: status.id.clone(),
            word: status.name.clone(),
            means,
            sign: sign(status.kind),
            is_quiet,
        }
    }
}

/// The sign of a meaning.
pub(crate) fn sign(means: StatusKind) -> &'static str {
    match means {
        StatusKind::Todo => "○",
        StatusKind::Doing => "◐",
        StatusKind::Done => "✓",
        StatusKind::Blocked => "■",
    }
}
