//! Names that cut the work by time or by layer, where a step or a slice is wanted.
//!
//! Jeff Patton, "User Story Mapping" (2014): the backbone is what people do, told from left to
//! right, and a slice goes through all of it. A week, a phase or a layer is neither.

use super::words::{TitleWords, WordList};

/// Words after which a layer is still one: `infrastructure work`.
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

const UNITS: [&str; 10] = [
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

const ORDINALS: [&str; 17] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "previous", "current",
    "final", "1st", "2nd", "3rd", "4th", "5th", "6th",
];

const NUMBERS: [&str; 20] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "i", "ii",
    "iii", "iv", "v", "vi", "a", "b", "c", "zero",
];

/// Whether a name could be a week or a month of the calendar, and as well one of somebody's life:
/// `First week`. It takes two of them to make a calendar.
pub(crate) fn may_be_time(words: &TitleWords) -> bool {
    matches!(words.lower()[..], [ordinal, "week" | "month" | "quarter"] if ORDINALS.contains(&ordinal))
}

/// Whether a name is a week, sprint, phase or quarter: `Week 3`, `Phase 1: explore`, `Q2 2027`,
/// `Planning phase`.
pub(crate) fn reads_as_time(words: &TitleWords) -> bool {
    let words = words.lower();
    match words[..] {
        [unit, number, ..] if UNITS.contains(&unit) => is_number(number),
        [quarter] => is_quarter(quarter),
        [quarter, year] if is_quarter(quarter) => is_number(year),
        [year, quarter] if is_number(year) => is_quarter(quarter),
        _ => reads_as_phase(&words),
    }
}

/// Whether a name is a step of the work: `Phase 2`, `Stage 1: try it`, `Planning phase`.
pub(crate) fn is_numbered_phase(words: &TitleWords) -> bool {
    let words = words.lower();
    match words[..] {
        [
            "phase" | "stage" | "sprint" | "iteration" | "milestone",
            number,
            ..,
        ] => is_number(number),
        _ => reads_as_phase(&words),
    }
}

/// Whether a name is nothing but layers of the list: `Infrastructure`, `Security & compliance`,
/// `Technical debt work`.
pub(crate) fn is_layer(words: &TitleWords, list: &WordList) -> bool {
    let words = words.clone().without_determiner();
    list.covers(&words) || list.covers(&words.without_last(&FILLERS))
}

fn reads_as_phase(words: &[&str]) -> bool {
    matches!(words, [_, "phase" | "sprint" | "iteration"])
}

fn is_quarter(word: &str) -> bool {
    matches!(word, "q1" | "q2" | "q3" | "q4")
}

fn is_number(word: &str) -> bool {
    NUMBERS.contains(&word) || (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
}
