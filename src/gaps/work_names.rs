//! Names that describe the work of the team, a period or a layer, instead of what users do.
//!
//! In Jeff Patton's "User Story Mapping" (2014) the backbone is what users do, from left to right,
//! and a release is a slice through all of it. A week, a phase or a layer is neither.

use super::title_words::TitleWords;
use super::word_list::WordList;

/// Last words that do not change whether a name is a layer: `infrastructure work`.
const FILLERS: [&str; 22] = [
    "activities",
    "aspects",
    "concern",
    "concerns",
    "epic",
    "foundation",
    "foundations",
    "improvement",
    "improvements",
    "issue",
    "issues",
    "layer",
    "matters",
    "phase",
    "release",
    "requirements",
    "setup",
    "stories",
    "stuff",
    "tasks",
    "topics",
    "work",
];

/// Periods that are numbered: `Week 3`.
const PERIODS: [&str; 10] = [
    "week",
    "sprint",
    "phase",
    "quarter",
    "iteration",
    "month",
    "increment",
    "timebox",
    "pi",
    "semester",
];

/// Words before a period that number it: `First week`.
const ORDINALS: [&str; 17] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "previous", "current",
    "final", "1st", "2nd", "3rd", "4th", "5th", "6th",
];

/// Words after a period that number it, besides digits.
const NUMBERS: [&str; 20] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "i", "ii",
    "iii", "iv", "v", "vi", "a", "b", "c", "zero",
];

/// Whether a name could be a period of the project or one of a user's life: `First week`. Rules
/// report such names only if a map has several.
pub(crate) fn may_be_period(words: &TitleWords) -> bool {
    matches!(words.lower()[..], [ordinal, "week" | "month" | "quarter"] if ORDINALS.contains(&ordinal))
}

/// Whether a name is a week, sprint, phase or quarter of the project: `Week 3`, `Phase 1: explore`,
/// `Q2 2027`, `Planning phase`.
pub(crate) fn is_period(words: &TitleWords) -> bool {
    let words = words.lower();
    match words[..] {
        [period, number, ..] if PERIODS.contains(&period) => is_number(number),
        [quarter] => is_quarter(quarter),
        [quarter, year] if is_quarter(quarter) => is_number(year),
        [year, quarter] if is_number(year) => is_quarter(quarter),
        _ => is_phase(&words),
    }
}

/// Whether a name is a phase of the work: `Phase 2`, `Stage 1: try it`, `Planning phase`.
pub(crate) fn is_numbered_phase(words: &TitleWords) -> bool {
    let words = words.lower();
    match words[..] {
        [
            "phase" | "stage" | "sprint" | "iteration" | "milestone",
            number,
            ..,
        ] => is_number(number),
        _ => is_phase(&words),
    }
}

/// Whether a name consists of layers in `list`: `Infrastructure`, `Security & compliance`,
/// `Technical debt work`.
pub(crate) fn is_layer(words: &TitleWords, list: &WordList) -> bool {
    let words = words.clone().without_determiner();
    list.covers(&words) || list.covers(&words.without_last(&FILLERS))
}

fn is_phase(words: &[&str]) -> bool {
    matches!(words, [_, "phase" | "sprint" | "iteration"])
}

fn is_quarter(word: &str) -> bool {
    matches!(word, "q1" | "q2" | "q3" | "q4")
}

fn is_number(word: &str) -> bool {
    NUMBERS.contains(&word) || (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
}
