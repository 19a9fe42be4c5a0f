//! Looks for many phrases in a title at once.
//!
//! The words of a title are looked up one by one among the first words of all phrases, so the time for a
//! title doesn't depend on the number of phrases.

use crate::gaps::title_words::{TitleWords, Word, is_unspaced};
use crate::gaps::word_list::WordList;
use std::borrow::Cow;
use std::collections::HashMap;

/// The most words that `…` stands for between two words of a phrase.
const MAX_GAP: usize = 5;

/// Phrases in groups. A title has a group if one of its phrases occurs in the title.
///
/// Entries are written like this:
///
/// - `sign in` is also found as `signed in`, `signing in` and `signin`; articles and possessives between
///   the words are skipped: `create account` is found in "Create an account".
/// - `browse|see menu` stands for `browse menu` and `see menu`.
/// - `…` between words stands for up to five words or none, and at the end for at least one.
/// - `! pay less` is an exception: a title with these words doesn't have the group because of them.
#[derive(Debug, Default)]
pub(super) struct PhraseSet {
    /// The phrases by each form of their first word.
    by_first_word: HashMap<String, Vec<Phrase>>,
    /// For each pair of first two bytes of a word, a bit: whether some first word begins with it. Most words
    /// of a map begin no phrase, and are found out without being hashed.
    starts: Vec<u64>,
    /// Phrases of scripts without spaces, which are found anywhere in a run of letters.
    unspaced: Vec<(String, usize)>,
    /// Whether words are also found in the forms they take in English.
    is_english: bool,
}

/// A phrase without its first word.
#[derive(Clone, Debug)]
struct Phrase {
    group: usize,
    following: Vec<PhrasePart>,
    is_exception: bool,
}

/// What can follow in a phrase.
#[derive(Clone, Debug)]
enum PhrasePart {
    /// One of these words.
    Word(Vec<String>),
    /// Any words.
    Gap,
}

impl PhraseSet {
    /// No phrases; words of English are found in all their forms, others as they are written.
    pub(super) fn new(is_english: bool) -> Self {
        Self {
            is_english,
            ..Self::default()
        }
    }

    /// Adds entries to a group.
    pub(super) fn add<'e>(&mut self, group: usize, entries: impl IntoIterator<Item = &'e str>) {
        for entry in entries {
            let (entry, is_exception) = match entry.strip_prefix('!') {
                Some(exception) => (exception, true),
                None => (entry, false),
            };
            let parts = parts(entry);
            if let [PhrasePart::Word(words)] = &parts[..] {
                let unspaced = words
                    .iter()
                    .filter(|word| word.chars().all(is_unspaced) && !is_exception);
                self.unspaced
                    .extend(unspaced.map(|word| (word.clone(), group)));
            }
            // `log in` is often written as one word.
            if let [PhrasePart::Word(firsts), PhrasePart::Word(seconds)] = &parts[..] {
                let pairs = firsts
                    .iter()
                    .flat_map(|first| seconds.iter().map(move |second| format!("{first}{second}")));
                self.insert(group, &[PhrasePart::Word(pairs.collect())], is_exception);
            }
            self.insert(group, &parts, is_exception);
        }
    }

    fn insert(&mut self, group: usize, parts: &[PhrasePart], is_exception: bool) {
        let with_forms = |words: &[String]| -> Vec<String> {
            match self.is_english {
                true => words.iter().flat_map(|word| english_forms(word)).collect(),
                false => words.to_vec(),
            }
        };
        let Some((PhrasePart::Word(firsts), following)) = parts.split_first() else {
            return;
        };
        let following = following.iter().map(|part| match part {
            PhrasePart::Word(words) => PhrasePart::Word(with_forms(words)),
            PhrasePart::Gap => PhrasePart::Gap,
        });
        let phrase = Phrase {
            group,
            following: following.collect(),
            is_exception,
        };
        for first in with_forms(firsts) {
            let (block, bit) = start_of(first.as_bytes());
            if self.starts.is_empty() {
                self.starts = vec![0; 1 << 10];
            }
            self.starts[block] |= bit;
            let phrases = self.by_first_word.entry(first).or_default();
            phrases.push(phrase.clone());
        }
    }

    /// The phrases that begin with a word in lower case.
    fn phrases_at(&self, word: &str) -> &[Phrase] {
        let (block, bit) = start_of(word.as_bytes());
        if self.starts.get(block).is_none_or(|bits| bits & bit == 0) {
            return &[];
        }
        self.by_first_word.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether a text has the first word of a phrase of one of these groups: if not, it needn't be split
    /// into words.
    pub(super) fn may_have(&self, text: &str, is_wanted: impl Fn(usize) -> bool) -> bool {
        if !text.is_ascii() {
            return true;
        }
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.filter(|word| !word.is_empty()).any(|word| {
            let word = match word.bytes().any(|letter| letter.is_ascii_uppercase()) {
                true => Cow::Owned(word.to_ascii_lowercase()),
                false => Cow::Borrowed(word),
            };
            let mut phrases = self.phrases_at(&word).iter();
            phrases.any(|phrase| is_wanted(phrase.group))
        })
    }

    /// Adds the groups of a title to `found`, in any order and possibly twice. `fillers` are the words
    /// that are skipped within phrases.
    pub(super) fn find_groups(
        &self,
        title: &TitleWords,
        fillers: &WordList,
        found: &mut Vec<usize>,
    ) {
        let words = title.as_slice();
        // For each group, the position up to which an exception covers the words.
        let mut covered: Vec<(usize, usize)> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let phrases = self.phrases_at(&word.lower);
            let is_found =
                |phrase: &&Phrase| end_of(&phrase.following, words, at + 1, fillers).is_some();
            let (exceptions, others): (Vec<&Phrase>, Vec<&Phrase>) = phrases
                .iter()
                .filter(is_found)
                .partition(|phrase| phrase.is_exception);
            covered.extend(exceptions.into_iter().filter_map(|phrase| {
                let end = end_of(&phrase.following, words, at + 1, fillers)?;
                Some((phrase.group, end))
            }));
            let is_covered = |group| (covered.iter()).any(|(of, end)| *of == group && *end > at);
            let groups = others.into_iter().map(|phrase| phrase.group);
            found.extend(groups.filter(|group| !is_covered(*group)));
            if !self.unspaced.is_empty() && word.lower.starts_with(is_unspaced) {
                let inside = self.unspaced.iter();
                let inside = inside.filter(|(letters, _)| word.lower.contains(letters.as_str()));
                found.extend(inside.map(|(_, group)| *group));
            }
        }
    }
}

/// The place of a word's first two bytes among the bits of [`PhraseSet::starts`]: the number, and the bit.
fn start_of(word: &[u8]) -> (usize, u64) {
    let byte = |at: usize| usize::from(word.get(at).copied().unwrap_or_default());
    let start = byte(0) << 8 | byte(1);
    (start >> 6, 1 << (start & 63))
}

/// The parts of an entry.
fn parts(entry: &str) -> Vec<PhrasePart> {
    let entry = entry.replace("...", "…").replace('…', " … ");
    let mut parts = Vec::new();
    for part in entry.split_whitespace() {
        if part == "…" {
            parts.push(PhrasePart::Gap);
        } else if part.contains('|') {
            let words: Vec<String> = part
                .split('|')
                .flat_map(|part| match TitleWords::new(part).lower()[..] {
                    [word] => Some(word.to_owned()),
                    _ => None,
                })
                .collect();
            parts.push(PhrasePart::Word(words));
        } else {
            // A part can have several words: `opt-out`.
            let words = TitleWords::new(part);
            let words = words.lower().into_iter();
            parts.extend(words.map(|word| PhrasePart::Word(vec![word.to_owned()])));
        }
    }
    // Any words before the first one change nothing.
    let start = parts
        .iter()
        .position(|part| matches!(part, PhrasePart::Word(_)));
    parts.split_off(start.unwrap_or(parts.len()))
}

/// The position after `parts`, if the words from `at` on begin with them.
fn end_of(parts: &[PhrasePart], words: &[Word], at: usize, fillers: &WordList) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(at);
    };
    let is_filler = |word: &Word| fillers.has(word);
    match part {
        PhrasePart::Word(forms) => {
            let is_form = |word: &Word| forms.iter().any(|form| *form == word.lower);
            let skipped = (words.get(at..)?.iter())
                .take_while(|word| !is_form(word) && is_filler(word))
                .count();
            let at = at + skipped;
            is_form(words.get(at)?)
                .then(|| end_of(rest, words, at + 1, fillers))
                .flatten()
        }
        PhrasePart::Gap if rest.is_empty() => {
            let is_word = |word: &Word| !word.lower.is_empty() && !is_filler(word);
            words.get(at..)?.iter().any(is_word).then_some(words.len())
        }
        PhrasePart::Gap => {
            let last = (at + MAX_GAP).min(words.len());
            (at..=last).find_map(|at| end_of(rest, words, at, fillers))
        }
    }
}

/// A word with its plural and its forms in -s, -ed and -ing. Some of them don't exist, and do no harm.
fn english_forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let is_plain = word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_plural = word.ends_with('s') && !word.ends_with("ss");
    if !is_plain || is_plural {
        return forms;
    }
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let letters: Vec<char> = word.chars().rev().take(3).collect();
    let [last, second, third] = letters[..] else {
        return forms;
    };
    let stem = &word[..word.len() - 1];
    let add = |stem: &str, endings: &[&str], forms: &mut Vec<String>| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    match last {
        'e' => add(stem, &["es", "ed", "ing"], &mut forms),
        'y' if !is_vowel(second) => add(stem, &["ies", "ied", "ying"], &mut forms),
        's' | 'x' | 'z' => add(word, &["es", "ed", "ing"], &mut forms),
        'h' if matches!(second, 'c' | 's') => add(word, &["es", "ed", "ing"], &mut forms),
        _ => {
            add(word, &["s", "ed", "ing"], &mut forms);
            // `log` becomes `logged`.
            if !is_vowel(last) && is_vowel(second) && !is_vowel(third) {
                add(&format!("{word}{last}"), &["ed", "ing"], &mut forms);
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::PhraseSet;
    use crate::gaps::title_words::TitleWords;
    use crate::gaps::word_list::WordList;

    fn is_found(entries: &[&str], title: &str) -> bool {
        let mut set = PhraseSet::new(true);
        set.add(7, entries.iter().copied());
        let fillers = WordList::new(&["a", "an", "the", "my", "your"], &[], &[]);
        let mut found = Vec::new();
        set.find_groups(&TitleWords::new(title), &fillers, &mut found);
        found.contains(&7)
    }

    #[test]
    fn phrases_are_found_in_their_forms_and_only_as_whole_words() {
        for (entry, title, expected) in [
            ("create account", "Create an account", true),
            ("create account", "CREATE THE ACCOUNTS", true),
            ("create account", "Creating my account with email", true),
            ("create account", "Create a bank account", false),
            ("create … account", "Create a joint bank account", true),
            ("create … account", "Create account", true),
            ("create ... account", "Create a joint account", true),
            ("sign in", "Signed in on another phone", true),
            ("sign in", "Sign-in", true),
            ("sign in", "Signin", true),
            ("sign in", "Sign the letter in ink", false),
            ("sign in", "Design interiors", false),
            ("log in", "Stay logged in", true),
            ("notify", "Notifies the seller", true),
            ("pay", "Paying by card", true),
            ("pay", "Payroll", false),
            ("retry", "Retried twice", true),
            ("wish list", "Share my wishlist", true),
            ("reviews", "Read reviews", true),
            ("reviews", "Review the basket", false),
            ("saved …", "Edit saved tastes", true),
            ("saved …", "Saved", false),
            ("saved …", "See what is saved", false),
            ("rate your …", "Rate your driver", true),
            ("browse|see menu", "See the menu of the day", true),
            ("browse|see menu", "Read the menu", false),
            ("opt-out", "Opt out", true),
            ("don't notify", "Don’t notify me", true),
            ("pay", "Press `Pay`", false),
        ] {
            assert_eq!(is_found(&[entry], title), expected, "{entry}: {title}");
        }
    }

    #[test]
    fn exceptions_cover_what_they_contain() {
        let entries = ["pay", "! pay less", "! apple pay later"];
        for (title, expected) in [
            ("Pay less", false),
            ("Pay lessons", true),
            ("Apple Pay later", false),
            ("Pay less, then pay", true),
        ] {
            assert_eq!(is_found(&entries, title), expected, "{title}");
        }
    }

    #[test]
    fn words_of_scripts_without_spaces_are_found_anywhere() {
        assert!(is_found(&["支払"], "カードで支払う"));
        assert!(!is_found(&["支払"], "予約する"));
    }
}
