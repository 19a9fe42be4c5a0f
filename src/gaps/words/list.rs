//! Lists of words and phrases.

use super::{Word, Words};
use crate::format::RuleOption;
use std::collections::HashMap;

/// Words and phrases to look for in titles.
#[derive(Debug)]
pub(in crate::gaps) struct WordList {
    /// Phrases as lower case words, by their first one.
    phrases: HashMap<String, Vec<Vec<String>>>,
}

impl WordList {
    /// The option with which a project adds to a list.
    pub(in crate::gaps) const ADD: RuleOption = RuleOption::words(
        "add",
        "Words and phrases to look for besides the built-in ones.",
    );
    /// The option with which a project takes words from a list.
    pub(in crate::gaps) const REMOVE: RuleOption =
        RuleOption::words("remove", "Built-in words and phrases that are fine here.");

    /// The built-in words, set apart by commas, with those that are added, without those that are removed.
    pub(in crate::gaps) fn new(built_in: &str, added: &[String], removed: &[String]) -> Self {
        let phrase = |text: &str| -> Vec<String> {
            Words::of(text)
                .0
                .into_iter()
                .map(|word| word.lower)
                .collect()
        };
        let removed: Vec<Vec<String>> = removed.iter().map(|text| phrase(text)).collect();
        let built_in = built_in.split(',').map(phrase);
        let wanted = built_in.filter(|phrase| !removed.contains(phrase));
        let mut phrases: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in wanted.chain(added.iter().map(|text| phrase(text))) {
            if let Some(first) = phrase.first() {
                phrases.entry(first.clone()).or_default().push(phrase);
            }
        }
        Self { phrases }
    }

    /// The first phrase of the list in a text, as it was typed there.
    pub(in crate::gaps) fn found_in(&self, words: &Words) -> Option<String> {
        (0..words.0.len()).find_map(|at| {
            let length = self.length_at(&words.0[at..])?;
            let typed = words.0[at..at + length].iter().map(|word| word.typed);
            Some(typed.collect::<Vec<_>>().join(" "))
        })
    }

    /// Whether a text is one of the list's phrases, and nothing else.
    pub(in crate::gaps) fn is(&self, words: &Words) -> bool {
        !words.0.is_empty() && self.length_at(&words.0) == Some(words.0.len())
    }

    /// Whether a text is nothing but phrases of the list, with `and` between them.
    pub(in crate::gaps) fn are_all(&self, words: &Words) -> bool {
        let mut rest = &words.0[..];
        while let Some(length) = self.length_at(rest) {
            rest = match &rest[length..] {
                [joint, others @ ..] if joint.lower == "and" => others,
                others => others,
            };
            if rest.is_empty() {
                return true;
            }
        }
        false
    }

    /// How many words the longest phrase takes with which the words begin.
    fn length_at(&self, words: &[Word]) -> Option<usize> {
        let first = words.first()?;
        let singular = singulars(&first.lower);
        let firsts = [Some(first.lower.clone())]
            .into_iter()
            .chain(singular)
            .flatten();
        firsts
            .filter_map(|first| self.phrases.get(&first))
            .flatten()
            .filter(|phrase| begins_with(words, phrase))
            .map(Vec::len)
            .max()
    }
}

/// Whether the words begin with a phrase; its last word may stand in the plural.
fn begins_with(words: &[Word], phrase: &[String]) -> bool {
    let Some((last, others)) = phrase.split_last() else {
        return false;
    };
    if words.len() < phrase.len()
        || !others
            .iter()
            .zip(words)
            .all(|(own, word)| *own == word.lower)
    {
        return false;
    }
    let word = &words[others.len()].lower;
    word == last
        || singulars(word)
            .into_iter()
            .flatten()
            .any(|one| one == *last)
}

/// What a word could be the plural of: `queries` of `query`, `boxes` of `box`, `APIs` of `API`.
fn singulars(word: &str) -> [Option<String>; 3] {
    let y = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let es = word.strip_suffix("es").map(str::to_owned);
    let s = word.strip_suffix('s').map(str::to_owned);
    [s, es, y]
}

#[cfg(test)]
mod tests {
    use super::{WordList, Words};

    fn found(title: &str) -> Option<String> {
        let list = WordList::new(
            "API, back end, query, screen",
            &["message bus".to_owned()],
            &["screen".to_owned()],
        );
        list.found_in(&Words::of(title))
    }

    #[test]
    fn whole_words_count_in_any_case_and_number() {
        for (title, expected) in [
            ("Call the API", Some("API")),
            ("Offer apis to partners", Some("apis")),
            ("Run Queries", Some("Queries")),
            ("Build the back-end", Some("back end")),
            ("Read the API's answer", Some("API")),
            ("Ask the message bus", Some("message bus")),
            ("Rapid capital", None),
            ("Come back at the end", None),
            ("Look at the screen", None),
            ("Read about the \"API\"", None),
            ("Say `back` end", None),
        ] {
            assert_eq!(found(title).as_deref(), expected, "{title}");
        }
    }

    #[test]
    fn a_text_can_be_nothing_but_phrases() {
        let list = WordList::new("security, compliance, tech debt", &[], &[]);
        let are_all = |text| list.are_all(&Words::of(text));
        assert!(are_all("Security & compliance"));
        assert!(are_all("Security, compliance and tech debt"));
        assert!(!are_all("Security training"));
        assert!(!are_all("and"));
        assert!(!are_all(""));
    }
}
