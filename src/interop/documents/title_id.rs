//! The ids that titles carry in texts without columns: `US-12: Pay`, `[SHOP-3] Pay`, `Pay (#7)`.

use crate::interop::roles::is_number;
use std::collections::HashMap;

/// How long an id can be.
const MAX_ID: usize = 24;

/// The letters that ids of stories and of what is above them begin with in most templates.
const STORY_LETTERS: [&str; 13] = [
    "US", "ST", "S", "STORY", "E", "EP", "EPIC", "F", "FEAT", "FEATURE", "T", "TASK", "UC",
];

/// Letters and a number that say something else than an id: priorities, quarters, versions, headings.
const OTHER_LETTERS: [&str; 7] = ["P", "Q", "V", "R", "H", "W", "Y"];

/// A title that carries an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TitleId<'t> {
    pub(super) id: &'t str,
    /// The title without it.
    pub(super) title: &'t str,
    /// What ids of its kind begin with: `SHOP` of `SHOP-3`.
    prefix: &'t str,
    /// Whether it can't be a part of the title, such as that of `UTF-8: decode it`.
    is_sure: bool,
}

impl<'t> TitleId<'t> {
    /// The id that a title may carry, at its beginning or in brackets at its end.
    pub(super) fn new(text: &'t str) -> Option<Self> {
        let text = text.trim();
        bracketed_start(text)
            .or_else(|| bare_start(text))
            .or_else(|| bracketed_end(text))
    }

    /// The id at the beginning of a text that is no title without it, such as a sentence.
    pub(super) fn at_start(text: &'t str) -> Option<Self> {
        let text = text.trim();
        bracketed_start(text).or_else(|| bare_start(text))
    }
}

/// Whether a text is nothing but an id.
pub(super) fn is_title_id(text: &str) -> bool {
    prefix_of(text.trim()).is_some()
}

/// Which prefixes are those of ids in a text: several titles have one.
#[derive(Debug, Default)]
pub(super) struct IdPrefixes(HashMap<String, usize>);

impl IdPrefixes {
    /// Counts the prefixes of titles.
    pub(super) fn new<'t>(titles: impl Iterator<Item = &'t str>) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for found in titles.filter_map(TitleId::new) {
            *counts.entry(found.prefix.to_owned()).or_default() += 1;
        }
        Self(counts)
    }

    /// The id of a title.
    pub(super) fn id_of<'t>(&self, title: &'t str) -> Option<TitleId<'t>> {
        let found = TitleId::new(title)?;
        let is_shared = || self.0.get(found.prefix).is_some_and(|count| *count > 1);
        (found.is_sure || is_shared()).then_some(found)
    }
}

/// `[US-12] Pay`, `(US-12) Pay`
fn bracketed_start(text: &str) -> Option<TitleId<'_>> {
    let inner = text.strip_prefix(['[', '('])?;
    let (id, rest) = inner.split_once([']', ')'])?;
    let title = without_separator(rest);
    let prefix = prefix_of(id).filter(|_| !title.is_empty())?;
    Some(TitleId {
        id,
        title,
        prefix,
        is_sure: true,
    })
}

/// `US-12: Pay`, `S1.1 — Pay`, `#12 Pay`
fn bare_start(text: &str) -> Option<TitleId<'_>> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '#');
    let end = text.find(|c| !is_id(c))?;
    let (id, rest) = (&text[..end], &text[end..]);
    let trimmed = rest.trim_start();
    let has_separator = trimmed.starts_with([':', '–', '—', '|']) || rest.starts_with(" - ");
    let title = without_separator(rest);
    let prefix = prefix_of(id).filter(|_| !title.is_empty())?;
    let is_known = STORY_LETTERS.contains(&prefix.to_uppercase().as_str());
    (has_separator || prefix == "#").then_some(TitleId {
        id,
        title,
        prefix,
        is_sure: has_separator && is_known,
    })
}

/// `Pay (US-12)`, `Pay [SHOP-3]`, `Pay (#7)`
fn bracketed_end(text: &str) -> Option<TitleId<'_>> {
    let inner = text.strip_suffix([']', ')'])?;
    let (title, id) = inner.rsplit_once(['[', '('])?;
    let title = title.trim();
    let prefix = prefix_of(id).filter(|_| !title.is_empty())?;
    let is_known = prefix == "#" || STORY_LETTERS.contains(&prefix.to_uppercase().as_str());
    Some(TitleId {
        id,
        title,
        prefix,
        is_sure: is_known,
    })
}

/// What an id begins with, before its number; `None` if the text is no id.
fn prefix_of(id: &str) -> Option<&str> {
    if let Some(number) = id.strip_prefix('#') {
        return is_number(number).then_some("#");
    }
    let letters = id.find(|c: char| !c.is_ascii_alphabetic())?;
    let (prefix, rest) = id.split_at(letters);
    let is_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let has_form = id.len() <= MAX_ID
        && rest.bytes().all(is_id)
        && rest.ends_with(|c: char| c.is_ascii_digit())
        && !prefix.is_empty();
    let has_hyphen = rest.starts_with(['-', '_']);
    let upper = prefix.to_uppercase();
    let is_other = OTHER_LETTERS.contains(&upper.as_str()) && !has_hyphen;
    // Without a hyphen, a word with a number is a name: `Python3`.
    let is_known = has_hyphen || STORY_LETTERS.contains(&upper.as_str());
    // Keys are in capitals: `e-2` is a part of a sentence.
    let is_upper = prefix.bytes().all(|byte| byte.is_ascii_uppercase());
    (has_form && is_known && is_upper && !is_other).then_some(prefix)
}

fn without_separator(text: &str) -> &str {
    text.trim_start_matches([' ', ':', '-', '–', '—', '|'])
        .trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_carry_ids() {
        for (text, id, title) in [
            ("US-12: Pay by card", "US-12", "Pay by card"),
            ("US12 — Pay", "US12", "Pay"),
            ("[US-12] Pay", "US-12", "Pay"),
            ("(SHOP-3) Pay", "SHOP-3", "Pay"),
            ("[#7]: Pay", "#7", "Pay"),
            ("S1.1: Pay", "S1.1", "Pay"),
            ("E1-S2 - Pay", "E1-S2", "Pay"),
            ("T001 | Pay", "T001", "Pay"),
            ("Pay (US-12)", "US-12", "Pay"),
            ("Pay [#7]", "#7", "Pay"),
        ] {
            let found = IdPrefixes::default().id_of(text);
            assert_eq!(
                found.map(|found| (found.id, found.title)),
                Some((id, title)),
                "{text}"
            );
        }
    }

    #[test]
    fn other_words_with_numbers_are_no_ids() {
        for text in [
            "UTF-8: decode it",
            "Support (UTF-8)",
            "[P1] Pay",
            "(Q3) Pay",
            "US-12",
            "[x] Pay",
            "SHOP-3 Pay",
            "Python3: run it",
            "e-2: pay",
            "v2 - Pay",
            "Pay (2)",
            "#12 Pay",
            "Pay - later",
        ] {
            assert_eq!(IdPrefixes::default().id_of(text), None, "{text}");
        }
    }

    #[test]
    fn a_prefix_that_several_titles_have_is_that_of_ids() {
        let titles = ["SHOP-1: Pay", "Ship (SHOP-2)", "UTF-8: decode"];
        let prefixes = IdPrefixes::new(titles.into_iter());
        let ids = titles.map(|title| prefixes.id_of(title).map(|found| found.id));
        assert_eq!(ids, [Some("SHOP-1"), Some("SHOP-2"), None]);
    }
}
