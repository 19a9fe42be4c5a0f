//! Lists of words and phrases.

use super::{TitleWords, Word, mark};
use crate::format::RuleOptionSpec;
use std::borrow::Cow;
use std::sync::OnceLock;

/// A rule's list as it is for a project: the built-in one, or one of its own.
pub(crate) type RuleWords = Cow<'static, WordList>;

/// A list that comes with a rule. It is taken apart once, however many maps there are.
#[derive(Debug)]
pub(crate) struct BuiltInWords {
    words: &'static str,
    spared: &'static str,
    list: OnceLock<WordList>,
}

impl BuiltInWords {
    /// Words and phrases, set apart by commas.
    pub(crate) const fn new(words: &'static str) -> Self {
        Self::sparing(words, "")
    }

    /// The same, passing over these phrases: `pop up shop` is no `pop up`.
    pub(crate) const fn sparing(words: &'static str, spared: &'static str) -> Self {
        Self {
            words,
            spared,
            list: OnceLock::new(),
        }
    }

    /// The list with what is added, without what is removed.
    pub(crate) fn customized(&'static self, added: &[String], removed: &[String]) -> RuleWords {
        let list = || WordList::new(self.words, added, removed).sparing(self.spared);
        if added.is_empty() && removed.is_empty() {
            Cow::Borrowed(self.list.get_or_init(list))
        } else {
            Cow::Owned(list())
        }
    }
}

/// Words and phrases to look for in titles.
#[derive(Clone, Debug)]
pub(crate) struct WordList {
    wanted: PhraseList,
    /// Everyday phrases in which the wanted words mean something else.
    spared: PhraseList,
}

/// Phrases as lower case words.
#[derive(Clone, Debug, Default)]
struct PhraseList {
    /// None is without a word. Ordered by the first one of each: shorter ones first, so that few have to
    /// be compared letter by letter.
    ordered: Vec<Vec<String>>,
    /// A bit for the mark of each first word: most words of titles are known to begin no phrase by that.
    marks: Vec<u64>,
}

/// How many bits there are for marks: many times as many as the longest list has words.
const MARKS: usize = 1 << 14;

impl WordList {
    /// The option with which a project adds to a list.
    pub(crate) const ADD: RuleOptionSpec = RuleOptionSpec::words(
        "add",
        "Words and phrases to look for besides the built-in ones.",
    );
    /// The option with which a project takes words from a list.
    pub(crate) const REMOVE: RuleOptionSpec =
        RuleOptionSpec::words("remove", "Built-in words and phrases that are fine here.");

    /// The built-in words, set apart by commas, with those that are added, without those that are removed.
    pub(crate) fn new(built_in: &str, added: &[String], removed: &[String]) -> Self {
        let removed: Vec<Vec<String>> = removed.iter().map(|text| phrase(text)).collect();
        let built_in = built_in.split(',').map(phrase);
        let wanted = built_in.filter(|phrase| !removed.contains(phrase));
        Self {
            wanted: PhraseList::new(wanted.chain(added.iter().map(|text| phrase(text)))),
            spared: PhraseList::default(),
        }
    }

    /// The list, passing over these phrases, set apart by commas: `pop up shop` is no `pop up`.
    fn sparing(mut self, spared: &str) -> Self {
        self.spared = PhraseList::new(spared.split(',').map(phrase));
        self
    }

    /// The first phrase of the list in a text, as it was typed there.
    pub(crate) fn find_in(&self, words: &TitleWords) -> Option<String> {
        let mut rest = &words.0[..];
        while !rest.is_empty() {
            let wanted = self.wanted.length_at(rest).unwrap_or(0);
            let spared = self.spared.length_at(rest).unwrap_or(0);
            if wanted > spared {
                let typed: Vec<&str> = rest[..wanted].iter().map(|word| word.typed).collect();
                return Some(typed.join(" "));
            }
            rest = &rest[spared.max(1)..];
        }
        None
    }

    /// Whether a text is one of the list's phrases, and nothing else.
    pub(crate) fn equals(&self, words: &TitleWords) -> bool {
        !words.0.is_empty() && self.wanted.length_at(&words.0) == Some(words.0.len())
    }

    /// Whether a text is nothing but phrases of the list, with `and` between them.
    pub(crate) fn covers(&self, words: &TitleWords) -> bool {
        let mut rest = &words.0[..];
        while let Some(length) = self.wanted.length_at(rest) {
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
}

impl PhraseList {
    fn new(phrases: impl Iterator<Item = Vec<String>>) -> Self {
        let mut ordered: Vec<_> = phrases.filter(|phrase| !phrase.is_empty()).collect();
        ordered.sort_by(|one, other| order(&one[0]).cmp(&order(&other[0])));
        let mut marks = vec![0; MARKS / 64];
        for phrase in &ordered {
            let (at, bit) = place(mark(&phrase[0]));
            marks[at] |= bit;
        }
        Self { ordered, marks }
    }

    /// Whether a word may begin a phrase; one that does always may.
    fn may_begin_with(&self, word: &Word) -> bool {
        let (at, bit) = place(word.mark);
        // A plural stands for words with other marks.
        word.lower.ends_with('s') || self.marks.get(at).is_some_and(|marks| marks & bit != 0)
    }

    fn beginning_with(&self, first: &str) -> &[Vec<String>] {
        let is_before = |phrase: &Vec<String>| order(&phrase[0]) < order(first);
        let found = &self.ordered[self.ordered.partition_point(is_before)..];
        let end = found.iter().position(|phrase| phrase[0] != first);
        &found[..end.unwrap_or(found.len())]
    }

    /// How many words the longest phrase takes with which the words begin.
    fn length_at(&self, words: &[Word]) -> Option<usize> {
        let first = words.first().filter(|word| self.may_begin_with(word))?;
        let singulars = singulars(&first.lower);
        let firsts = singulars.iter().flatten().map(|first| &**first);
        [&*first.lower]
            .into_iter()
            .chain(firsts)
            .flat_map(|first| self.beginning_with(first))
            .filter(|phrase| begins_with(words, phrase))
            .map(Vec::len)
            .max()
    }
}

/// Where the bit for a mark stands.
fn place(mark: u32) -> (usize, u64) {
    let bit = mark as usize % MARKS;
    (bit / 64, 1 << (bit % 64))
}

fn order(word: &str) -> (usize, &str) {
    (word.len(), word)
}

/// The words of a phrase in lower case.
fn phrase(text: &str) -> Vec<String> {
    let words = TitleWords::new(text).0.into_iter();
    words.map(|word| word.lower.into_owned()).collect()
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
            "API, back end, query, screen",
            &["message bus".to_owned()],
            &["screen".to_owned()],
        );
        list.find_in(&TitleWords::new(title))
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
    fn phrases_in_which_a_word_means_something_else_are_passed_over() {
        let list = WordList::new("pop up, lost, lost and found desk", &[], &[])
            .sparing("pop up shop, lost and found");
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
    fn a_text_can_be_nothing_but_phrases() {
        let list = WordList::new("security, compliance, tech debt", &[], &[]);
        let are_all = |text| list.covers(&TitleWords::new(text));
        assert!(are_all("Security & compliance"));
        assert!(are_all("Security, compliance and tech debt"));
        assert!(!are_all("Security training"));
        assert!(!are_all("and"));
        assert!(!are_all(""));
    }
}
