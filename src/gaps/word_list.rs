//! Word lists: the words and phrases that rules look for in titles.

use super::title_words::{TitleWords, Word, is_unspaced};
use super::word_section::{ListSet, WordSection};
use crate::format::RuleOptionSpec;
use std::borrow::Cow;
use std::collections::HashMap;

/// The list of a rule as a project has customized it: the built-in list, or a list of its own.
pub(crate) type RuleWords = Cow<'static, WordList>;

/// Words and phrases to look for in titles, and longer phrases in which they are fine.
#[derive(Clone, Debug)]
pub(crate) struct WordList {
    /// The phrases by their first word in lower case.
    phrases: HashMap<String, Vec<ListedPhrase>>,
    /// Parts of words: `*verwaltung`.
    parts: Vec<WordPart>,
    /// Words of scripts without spaces, which are looked for anywhere in a run of letters.
    unspaced: Vec<UnspacedWord>,
    /// The endings of plurals.
    plurals: Vec<PluralEnding>,
    /// The section that this is the list of, or several: it looks only at words that may be in one of them.
    sections: ListSet,
}

impl Default for WordList {
    fn default() -> Self {
        Self {
            phrases: HashMap::new(),
            parts: Vec::new(),
            unspaced: Vec::new(),
            plurals: Vec::new(),
            sections: ListSet::ALL,
        }
    }
}

/// A phrase of a list, without its first word.
#[derive(Clone, Debug)]
struct ListedPhrase {
    /// The words after the first one, in lower case.
    following: Vec<String>,
    /// Whether titles may contain this phrase, even if it contains another one of the list.
    is_exception: bool,
}

/// The beginning or the end of words.
#[derive(Clone, Debug)]
pub(crate) struct WordPart {
    letters: String,
    /// Whether other letters may come before it.
    is_open_before: bool,
    /// Whether other letters may come after it.
    is_open_after: bool,
}

/// A word of a script without spaces.
#[derive(Clone, Debug)]
struct UnspacedWord {
    letters: String,
    is_exception: bool,
}

/// An ending of the plural, and what the singular has in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PluralEnding {
    plural: &'static str,
    singular: &'static str,
}

/// The number of words of the longest matches at some position, 0 for no match.
#[derive(Clone, Copy, Default)]
struct MatchLengths {
    listed: usize,
    exception: usize,
}

impl PluralEnding {
    /// Parses a line of the section `[plurals]`: `s`, or `ies > y`.
    pub(crate) fn new(line: &'static str) -> Self {
        let (plural, singular) = line.split_once('>').unwrap_or((line, ""));
        Self {
            plural: plural.trim(),
            singular: singular.trim(),
        }
    }

    /// The singular of `word`, if it has this ending.
    pub(crate) fn singular_of<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        let stem = word.strip_suffix(self.plural)?;
        Some(match self.singular {
            "" => Cow::Borrowed(stem),
            singular => Cow::Owned(format!("{stem}{singular}")),
        })
    }

    /// Whether `word` is the plural of `singular`.
    fn joins(&self, word: &str, singular: &str) -> bool {
        let stems = (
            word.strip_suffix(self.plural),
            singular.strip_suffix(self.singular),
        );
        matches!(stems, (Some(stem), Some(other)) if stem == other)
    }
}

impl WordPart {
    /// Whether a word has this part.
    pub(crate) fn matches(&self, word: &str) -> bool {
        match (self.is_open_before, self.is_open_after) {
            (true, true) => word.contains(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (false, true) => word.starts_with(&self.letters),
            (false, false) => word == self.letters,
        }
    }
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

    /// The list of `entries`, with the phrases in `added` and without those in `removed`. The comment
    /// at the top of `words/en.txt` describes the form of entries.
    pub(crate) fn new(entries: &[&str], added: &[&str], removed: &[&str]) -> Self {
        let removed: Vec<Vec<String>> = removed.iter().map(|text| phrase(text)).collect();
        let mut list = Self::default();
        for text in added {
            list.insert(phrase(text), false);
        }
        for entry in entries {
            if let Some(exception) = entry.strip_prefix('!') {
                list.insert(phrase(exception), true);
            } else if entry.starts_with('*') || entry.ends_with('*') {
                let letters = entry.trim_matches('*');
                if !removed.contains(&phrase(letters)) {
                    list.parts.push(WordPart {
                        letters: letters.to_owned(),
                        is_open_before: entry.starts_with('*'),
                        is_open_after: entry.ends_with('*'),
                    });
                }
            } else {
                let phrase = phrase(entry);
                if !removed.contains(&phrase) {
                    list.insert(phrase, false);
                }
            }
        }
        list
    }

    /// The list with the plurals of a language.
    pub(crate) fn with_plurals(mut self, plurals: Vec<PluralEnding>) -> Self {
        self.plurals = plurals;
        self
    }

    /// The list as that of a section, which looks only at words of this section.
    pub(crate) fn of_section(mut self, section: WordSection) -> Self {
        self.sections = ListSet::for_section(section);
        self
    }

    /// The sections that this is the list of.
    pub(crate) fn sections(&self) -> ListSet {
        self.sections
    }

    /// The words with which phrases begin, in lower case.
    pub(crate) fn first_words(&self) -> impl Iterator<Item = &str> {
        self.phrases.keys().map(String::as_str)
    }

    /// The parts of words.
    pub(crate) fn parts(&self) -> &[WordPart] {
        &self.parts
    }

    /// The endings of plurals.
    pub(crate) fn plurals(&self) -> &[PluralEnding] {
        &self.plurals
    }

    fn insert(&mut self, phrase: Vec<String>, is_exception: bool) {
        if let [letters] = &phrase[..]
            && letters.chars().all(is_unspaced)
        {
            self.unspaced.push(UnspacedWord {
                letters: letters.clone(),
                is_exception,
            });
        }
        let mut words = phrase.into_iter();
        if let Some(first) = words.next() {
            self.phrases.entry(first).or_default().push(ListedPhrase {
                following: words.collect(),
                is_exception,
            });
        }
    }

    /// Whether a text has a phrase of the list.
    pub(crate) fn occurs_in(&self, words: &TitleWords) -> bool {
        self.find_in(words).is_some()
    }

    /// The first phrase of the list in a text, as it was typed there.
    pub(crate) fn find_in(&self, words: &TitleWords) -> Option<String> {
        if !words.lists().meets(self.sections) {
            return None;
        }
        self.find(words.as_slice())
    }

    /// The first phrase of the list in these words, as it was typed there.
    pub(crate) fn find(&self, words: &[Word]) -> Option<String> {
        if self.phrases.is_empty() && self.parts.is_empty() {
            return None;
        }
        let mut rest = words;
        while let Some(skipped) = self.first_candidate(rest) {
            rest = &rest[skipped..];
            let MatchLengths { listed, exception } = self.matches_at(rest);
            if listed > exception {
                let typed: Vec<&str> = rest[..listed].iter().map(|word| word.typed).collect();
                return Some(typed.join(" "));
            }
            if exception == 0
                && let Some(found) = self.find_unspaced(&rest[0].lower)
            {
                return Some(found.to_owned());
            }
            rest = &rest[exception.max(1)..];
        }
        None
    }

    /// The position of the first word that may be in the list.
    fn first_candidate(&self, words: &[Word]) -> Option<usize> {
        let is_candidate = |word: &Word| word.lists.meets(self.sections);
        words.iter().position(is_candidate)
    }

    /// The first word of the list within a run of letters of a script without spaces.
    fn find_unspaced(&self, run: &str) -> Option<&str> {
        if self.unspaced.is_empty() || !run.starts_with(is_unspaced) {
            return None;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let matching = |word: &&UnspacedWord| rest.starts_with(&word.letters);
            let found = self.unspaced.iter().filter(matching);
            match found.max_by_key(|word| (word.letters.len(), word.is_exception)) {
                Some(word) if !word.is_exception => return Some(&word.letters),
                Some(word) => rest = &rest[word.letters.len()..],
                None => rest = &rest[first.len_utf8()..],
            }
        }
        None
    }

    /// Whether a text is exactly one phrase of the list.
    pub(crate) fn equals(&self, words: &TitleWords) -> bool {
        let words = words.as_slice();
        !words.is_empty() && self.matches_at(words).listed == words.len()
    }

    /// Whether a word is in the list.
    pub(crate) fn has(&self, word: &Word) -> bool {
        self.matches_at(std::slice::from_ref(word)).listed == 1
    }

    /// Whether a word has a part that is in the list: `Planungsphase`, with `*phase`.
    pub(crate) fn has_part(&self, word: &Word) -> bool {
        let longer = |part: &&WordPart| part.letters.len() < word.lower.len();
        let mut parts = self.parts.iter().filter(longer);
        parts.any(|part| part.matches(&word.lower))
    }

    /// Whether a text consists of phrases of the list, with or without words of `joints`, such as
    /// `and`, between them.
    pub(crate) fn covers(&self, words: &TitleWords, joints: &WordList) -> bool {
        let mut rest = words.as_slice();
        loop {
            let length = self.matches_at(rest).listed;
            if length == 0 {
                return false;
            }
            rest = match &rest[length..] {
                [joint, others @ ..] if joints.has(joint) => others,
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
        if !first.lists.meets(self.sections) {
            return lengths;
        }
        let mut add = |phrase: &ListedPhrase| {
            let longest = if phrase.is_exception {
                &mut lengths.exception
            } else {
                &mut lengths.listed
            };
            *longest = (*longest).max(1 + phrase.following.len());
        };
        let phrases = |first: &str| self.phrases.get(first).map_or(&[][..], Vec::as_slice);
        phrases(&first.lower)
            .iter()
            .filter(|phrase| self.begins_with(following, &phrase.following))
            .for_each(&mut add);
        // Only the last word of a phrase may be in the plural.
        for ending in &self.plurals {
            if let Some(singular) = ending.singular_of(&first.lower) {
                let single_words = phrases(&singular).iter();
                single_words
                    .filter(|phrase| phrase.following.is_empty())
                    .for_each(&mut add);
            }
        }
        if lengths.listed == 0 && self.parts.iter().any(|part| part.matches(&first.lower)) {
            lengths.listed = 1;
        }
        lengths
    }

    /// Whether `words` begin with those of `phrase`, of which the last may be in the plural.
    fn begins_with(&self, words: &[Word], phrase: &[String]) -> bool {
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
        let mut endings = self.plurals.iter();
        word == last || endings.any(|ending| ending.joins(word, last))
    }
}

/// The words of a phrase in lower case.
fn phrase(text: &str) -> Vec<String> {
    let words = TitleWords::new(text);
    words.lower().into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{PluralEnding, TitleWords, WordList};

    fn list(entries: &[&str]) -> WordList {
        let plurals = ["s", "es", "ies > y"].map(PluralEnding::new).to_vec();
        WordList::new(entries, &["message bus"], &["screen"]).with_plurals(plurals)
    }

    fn found(title: &str) -> Option<String> {
        list(&["API", "back end", "query", "screen"]).find_in(&TitleWords::new(title))
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
        let list = list(&[
            "pop up",
            "lost",
            "lost and found desk",
            "! pop up shop",
            "! lost and found",
        ]);
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
    fn parts_of_words_match_where_a_star_is() {
        let list = list(&["*verwaltung", "fehl*", "*fenster*"]);
        let found = |title| list.find_in(&TitleWords::new(title));
        for title in [
            "Nutzerverwaltung",
            "Verwaltung",
            "Fehlbestand sehen",
            "Das Fensterchen",
        ] {
            assert!(found(title).is_some(), "{title}");
        }
        for title in ["Verwaltungsrat", "Befehl geben"] {
            assert_eq!(found(title), None, "{title}");
        }
    }

    #[test]
    fn words_of_scripts_without_spaces_match_anywhere() {
        let list = list(&["ボタン", "画面", "! 画面越し", "버튼"]);
        let found = |title| list.find_in(&TitleWords::new(title));
        assert_eq!(found("会員登録ボタンを押す"), Some("ボタン".to_owned()));
        assert_eq!(found("OK画面"), Some("画面".to_owned()));
        assert_eq!(found("등록 버튼을 누르기"), Some("버튼".to_owned()));
        assert_eq!(found("画面越しに話す"), None);
    }

    #[test]
    fn a_text_can_consist_of_phrases() {
        let list = list(&["security", "compliance", "tech debt"]);
        let and = WordList::new(&["and"], &[], &[]);
        let covers = |text| list.covers(&TitleWords::new(text), &and);
        assert!(covers("Security & compliance"));
        assert!(covers("Security, compliance and tech debt"));
        assert!(!covers("Security training"));
        assert!(!covers("and"));
        assert!(!covers(""));
    }
}
