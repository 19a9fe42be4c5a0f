//! Word lists: the words and phrases that rules look for in titles.

use super::title_words::{TitleWords, Word};
use crate::format::RuleOptionSpec;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The list of a rule as a project has customized it: the built-in list, or a list of its own.
pub(crate) type RuleWords = Cow<'static, WordList>;

/// The word list that is built in for a rule. It is parsed once per process.
#[derive(Debug)]
pub(crate) struct BuiltInWords {
    text: &'static str,
    list: OnceLock<WordList>,
}

impl BuiltInWords {
    /// A list in the format of the files in `gaps/words/`, see [`WordList::new`].
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            list: OnceLock::new(),
        }
    }

    /// The list with the phrases that a project adds and without those that it removes.
    pub(crate) fn customized(&'static self, added: &[String], removed: &[String]) -> RuleWords {
        let list = || WordList::new(self.text, added, removed);
        if added.is_empty() && removed.is_empty() {
            Cow::Borrowed(self.list.get_or_init(list))
        } else {
            Cow::Owned(list())
        }
    }
}

/// The entries of a file in `gaps/words/`: its lines without comments and empty lines.
pub(crate) fn entries(text: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Words and phrases to look for in titles, and longer phrases in which they are fine.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordList {
    /// The phrases by their first word in lower case.
    phrases: HashMap<String, Vec<ListedPhrase>>,
}

/// A phrase of a list, without its first word.
#[derive(Clone, Debug)]
struct ListedPhrase {
    /// The words after the first one, in lower case.
    following: Vec<String>,
    /// Whether titles may contain this phrase, even if it contains another one of the list.
    is_exception: bool,
}

/// The number of words of the longest matches at some position, 0 for no match.
#[derive(Clone, Copy, Default)]
struct MatchLengths {
    listed: usize,
    exception: usize,
}

impl WordList {
    /// The option with which a project adds to a list.
    pub(crate) const ADD: RuleOptionSpec = RuleOptionSpec::words(
        "add",
        "Words and phrases to find in addition to the built-in ones.",
    );
    /// The option with which a project removes words from a list.
    pub(crate) const REMOVE: RuleOptionSpec =
        RuleOptionSpec::words("remove", "Built-in words and phrases to allow.");

    /// The list in `text`, with the phrases in `added` and without those in `removed`.
    ///
    /// Each line of `text` is a word or phrase. After `!` it is an exception: with `pop up` and
    /// `! pop up shop`, the list finds nothing in `Visit the pop-up shop`. Lines that begin with
    /// `#` are comments.
    pub(crate) fn new(text: &'static str, added: &[String], removed: &[String]) -> Self {
        let removed: Vec<Vec<String>> = removed.iter().map(|text| phrase(text)).collect();
        let mut list = Self::from_phrases(added);
        for entry in entries(text) {
            match entry.strip_prefix('!') {
                Some(exception) => list.insert(phrase(exception), true),
                None => {
                    let phrase = phrase(entry);
                    if !removed.contains(&phrase) {
                        list.insert(phrase, false);
                    }
                }
            }
        }
        list
    }

    /// A list of nothing but `phrases`.
    pub(crate) fn from_phrases(phrases: &[String]) -> Self {
        let mut list = Self::default();
        for text in phrases {
            list.insert(phrase(text), false);
        }
        list
    }

    fn insert(&mut self, phrase: Vec<String>, is_exception: bool) {
        let mut words = phrase.into_iter();
        if let Some(first) = words.next() {
            self.phrases.entry(first).or_default().push(ListedPhrase {
                following: words.collect(),
                is_exception,
            });
        }
    }

    /// The first phrase of the list in a text, as it was typed there.
    pub(crate) fn find_in(&self, words: &TitleWords) -> Option<String> {
        let mut rest = words.as_slice();
        while !rest.is_empty() {
            let MatchLengths { listed, exception } = self.matches_at(rest);
            if listed > exception {
                let typed: Vec<&str> = rest[..listed].iter().map(|word| word.typed).collect();
                return Some(typed.join(" "));
            }
            rest = &rest[exception.max(1)..];
        }
        None
    }

    /// Whether a text is exactly one phrase of the list.
    pub(crate) fn equals(&self, words: &TitleWords) -> bool {
        let words = words.as_slice();
        !words.is_empty() && self.matches_at(words).listed == words.len()
    }

    /// Whether a text consists of phrases of the list, with or without `and` between them.
    pub(crate) fn covers(&self, words: &TitleWords) -> bool {
        let mut rest = words.as_slice();
        loop {
            let length = self.matches_at(rest).listed;
            if length == 0 {
                return false;
            }
            rest = match &rest[length..] {
                [joint, others @ ..] if joint.lower == "and" => others,
                others => others,
            };
            if rest.is_empty() {
                return true;
            }
        }
    }

    /// The longest phrases of the list with which `words` begin.
    fn matches_at(&self, words: &[Word]) -> MatchLengths {
        let mut lengths = MatchLengths::default();
        let Some((first, following)) = words.split_first() else {
            return lengths;
        };
        let mut add = |phrase: &ListedPhrase| {
            let longest = if phrase.is_exception {
                &mut lengths.exception
            } else {
                &mut lengths.listed
            };
            *longest = (*longest).max(1 + phrase.following.len());
        };
        let phrases = |first: &str| self.phrases.get(first).map_or(&[][..], Vec::as_slice);
        let matching = |phrase: &&ListedPhrase| begins_with(following, &phrase.following);
        phrases(&first.lower)
            .iter()
            .filter(matching)
            .for_each(&mut add);
        // Only the last word of a phrase may be in the plural.
        for singular in singulars(&first.lower).iter().flatten() {
            let single_words = phrases(singular).iter();
            single_words
                .filter(|phrase| phrase.following.is_empty())
                .for_each(&mut add);
        }
        lengths
    }
}

/// The words of a phrase in lower case.
fn phrase(text: &str) -> Vec<String> {
    let words = TitleWords::new(text);
    words.lower().into_iter().map(str::to_owned).collect()
}

/// Whether `words` begin with those of `phrase`, of which the last may be in the plural.
fn begins_with(words: &[Word], phrase: &[String]) -> bool {
    let Some((last, others)) = phrase.split_last() else {
        return true;
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
            .any(|singular| singular == *last)
}

/// The words of which `word` could be the plural: `query` for `queries`, `box` for `boxes`, `API`
/// for `APIs`.
fn singulars(word: &str) -> [Option<Cow<'_, str>>; 3] {
    let Some(s) = word.strip_suffix('s') else {
        return [None, None, None];
    };
    let es = s.strip_suffix('e').map(Cow::Borrowed);
    let y = s
        .strip_suffix("ie")
        .map(|stem| Cow::Owned(format!("{stem}y")));
    [Some(Cow::Borrowed(s)), es, y]
}

#[cfg(test)]
mod tests {
    use super::{TitleWords, WordList};

    fn found(title: &str) -> Option<String> {
        let list = WordList::new(
            "API\nback end\nquery\nscreen",
            &["message bus".to_owned()],
            &["screen".to_owned()],
        );
        list.find_in(&TitleWords::new(title))
    }

    #[test]
    fn whole_words_match_in_any_case_and_number() {
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
    fn exceptions_are_skipped() {
        let list = WordList::new(
            "pop up\nlost\nlost and found desk\n! pop up shop\n! lost and found",
            &[],
            &[],
        );
        let found = |title| list.find_in(&TitleWords::new(title));
        assert_eq!(found("Visit the pop-up shop"), None);
        assert_eq!(found("See a pop-up"), Some("pop up".to_owned()));
        assert_eq!(
            found("Ask lost and found for a lost hat"),
            Some("lost".to_owned())
        );
        let desk = found("Ask the lost and found desk");
        assert_eq!(desk.as_deref(), Some("lost and found desk"));
    }

    #[test]
    fn a_text_can_consist_of_phrases() {
        let list = WordList::new("security\ncompliance\ntech debt", &[], &[]);
        let covers = |text| list.covers(&TitleWords::new(text));
        assert!(covers("Security & compliance"));
        assert!(covers("Security, compliance and tech debt"));
        assert!(!covers("Security training"));
        assert!(!covers("and"));
        assert!(!covers(""));
    }
}
