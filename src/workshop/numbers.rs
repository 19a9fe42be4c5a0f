//! Numbers of choices as people type them, on any keyboard.

use std::collections::HashSet;
use std::hash::Hash;

/// A text with the letters, digits and punctuation of ASCII in place of their full-width forms, which keyboards of
/// Chinese, Japanese and Korean type.
pub(super) fn half_width(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    };
    text.chars().map(narrow).collect()
}

/// The words for `and` between numbers, in the languages of the catalog.
pub(super) const AND: [&str; 8] = ["and", "und", "et", "y", "e", "en", "i", "oraz"];

/// The same in languages that write no spaces around them.
const AND_WITHOUT_SPACES: [char; 8] = ['と', '和', '跟', '及', '与', '와', '과', '및'];

/// The numbers of a text like `1,3`, `1 and 3` or `2-4`; `None` if it says anything else.
pub fn numbers_in(text: &str) -> Option<Vec<usize>> {
    /// No list of choices is as long as this.
    const MAX: usize = 10_000;
    let spaced = half_width(text)
        .replace([',', ';', '&', '+', '、', '・'], " ")
        .replace(AND_WITHOUT_SPACES, " ")
        .replace(['–', '〜'], "-")
        .replace('~', "-");
    let words = spaced.split_whitespace().filter(|word| !AND.contains(word));
    let mut numbers = Vec::new();
    for word in words {
        let word = word
            .trim_start_matches('#')
            .trim_end_matches(['.', ')', '。']);
        match word.split_once('-') {
            Some((first, last)) => {
                let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
                if first > last || last > MAX {
                    return None;
                }
                numbers.extend(first..=last);
            }
            None => numbers.push(word.parse().ok()?),
        }
    }
    (!numbers.is_empty()).then(|| once_each(numbers))
}

/// Values without those that are there before.
pub(super) fn once_each<T: Clone + Eq + Hash>(mut values: Vec<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.retain(|value| seen.insert(value.clone()));
    values
}

/// Whether a text begins with a month in German, the language of the catalog that writes a day as `30. November`.
pub(super) fn begins_with_month(text: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
    ];
    const ENDS: [&str; 12] = [
        "uar", "ruar", "z", "il", "", "i", "i", "ust", "tember", "ober", "ember", "ember",
    ];
    let word = text.split([' ', ',', ';', '.']).next().unwrap_or_default();
    let word = word.to_lowercase();
    let mut months = MONTHS.iter().zip(ENDS);
    months.any(|(short, end)| {
        let rest = word.strip_prefix(short);
        rest.is_some_and(|rest| rest.is_empty() || rest == end)
    })
}

/// The parts of a text that lists several things in one line, with commas or the word for `and` between them; a single one
/// if it lists nothing.
pub(super) fn listed_in(text: &str) -> Vec<&str> {
    let and = |part| split_at_and(part);
    let parts = text.split([',', '，', '、', '&', '+']).flat_map(and);
    let parts = parts.map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The parts of a text between the words for `and`.
pub(super) fn split_at_and(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut from = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let end = from + word.len();
        if AND.contains(&word.trim_end()) {
            parts.push(&text[start..from]);
            start = end;
        }
        from = end;
    }
    parts.push(&text[start..]);
    parts
}
