//! Looks for many phrases in a title at once.
//!
//! The words of a title are looked up one by one among the first words of all phrases, so the time for a
//! title doesn't depend on the number of phrases.

use crate::gaps::title_words::{TitleWords, Word, is_unspaced};
use crate::gaps::vocabulary::WordHasher;
use crate::gaps::word_list::WordList;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// The most words that `…` stands for between two words of a phrase.
const MAX_GAP: usize = 5;

/// Phrases in groups. A title has a group if one of its phrases occurs in the title.
///
/// Entries are written like this:
///
/// - `sign in` is also found as `signed in`, `signing in` and `signin`; articles and possessives between
///   the words are skipped: `create account` is found in "Create an account". Other languages than English
///   find words as they are written.
/// - `browse|see menu` stands for `browse menu` and `see menu`.
/// - `=cancel` is found as it is written, also in English.
/// - `zahl*` is the beginning of a word, and `*rechnung` the end of one.
/// - `…` between words stands for up to five words or none, and at the end for at least one.
/// - `! pay less` is an exception: a title with these words doesn't have the group because of them.
/// - Words of scripts without spaces are found anywhere in a run of letters, and `…` stands for any letters
///   of it.
#[derive(Debug, Default)]
pub(super) struct PhraseSet {
    /// All phrases of words.
    phrases: Vec<Phrase>,
    /// The positions of phrases by each form of their first word.
    by_first_word: HashMap<String, Vec<usize>, BuildHasherDefault<WordHasher>>,
    /// The phrases whose first word is only known by its first letters, by the first two bytes of these.
    by_first_letters: HashMap<[u8; 2], Vec<OpenPhrase>>,
    /// The phrases whose first word is only known by its last letters, by the last two bytes of these.
    by_last_letters: HashMap<[u8; 2], Vec<OpenPhrase>>,
    /// The pairs of bytes with which first words begin. Most words of a map begin no phrase, and are found
    /// out without being hashed.
    starts: BytePairs,
    /// The pairs of bytes with which first words end that are only known by their last letters.
    ends: BytePairs,
    /// Phrases of scripts without spaces, by their first letter.
    unspaced: HashMap<char, Vec<UnspacedPhrase>>,
    /// Whether words are also found in the forms they take in English.
    is_english: bool,
}

/// A phrase without its first word.
#[derive(Debug)]
struct Phrase {
    group: usize,
    following: Vec<PhrasePart>,
    is_exception: bool,
}

/// A phrase whose first word isn't known as a whole.
#[derive(Debug)]
struct OpenPhrase {
    first: WordForm,
    /// The position of the phrase.
    phrase: usize,
}

/// What can follow in a phrase.
#[derive(Clone, Debug)]
enum PhrasePart {
    /// One of these words.
    Word(Vec<WordForm>),
    /// Any words.
    Gap,
}

/// A word of a phrase, or a part of one, in lower case.
#[derive(Clone, Debug, PartialEq)]
enum WordForm {
    /// A word, in English in all its forms.
    Any(String),
    /// A word as it is written.
    Exact(String),
    /// The beginning of a word.
    Start(String),
    /// The end of a word.
    End(String),
}

/// A phrase of a script without spaces.
#[derive(Clone, Debug)]
struct UnspacedPhrase {
    group: usize,
    /// Letters that follow each other, with any letters between them.
    parts: Vec<String>,
    is_exception: bool,
}

/// A set of pairs of bytes, a bit for each.
#[derive(Debug, Default)]
struct BytePairs(Vec<u64>);

impl BytePairs {
    /// The place of the pair's bit: the number, and the bit.
    fn place([first, second]: [u8; 2]) -> (usize, u64) {
        let pair = usize::from(first) << 8 | usize::from(second);
        (pair >> 6, 1 << (pair & 63))
    }

    fn insert(&mut self, pair: [u8; 2]) {
        let (block, bit) = Self::place(pair);
        self.0.resize(1 << 10, 0);
        self.0[block] |= bit;
    }

    fn has(&self, pair: [u8; 2]) -> bool {
        let (block, bit) = Self::place(pair);
        self.0.get(block).is_some_and(|bits| bits & bit != 0)
    }
}

/// The first two bytes of a word; a missing one is 0.
fn first_bytes(word: &str) -> [u8; 2] {
    let byte = |at: usize| word.as_bytes().get(at).copied().unwrap_or_default();
    [byte(0), byte(1)]
}

/// The last two bytes of a word; a missing one is 0.
fn last_bytes(word: &str) -> [u8; 2] {
    let mut bytes = word.bytes().rev();
    [bytes.next(), bytes.next()].map(Option::unwrap_or_default)
}

impl WordForm {
    /// The words of a part of an entry. A part can have several, such as `opt-out`.
    fn all_in(part: &str) -> Vec<Self> {
        let words = TitleWords::new(part);
        let words = words.lower().into_iter().map(str::to_owned);
        if part.starts_with('=') {
            words.map(Self::Exact).collect()
        } else if part.starts_with('*') {
            words.map(Self::End).collect()
        } else if part.ends_with('*') {
            words.map(Self::Start).collect()
        } else {
            words.map(Self::Any).collect()
        }
    }

    fn letters(&self) -> &str {
        match self {
            Self::Any(letters)
            | Self::Exact(letters)
            | Self::Start(letters)
            | Self::End(letters) => letters,
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Any(letters) | Self::Exact(letters) => word == letters,
            Self::Start(letters) => word.starts_with(letters),
            Self::End(letters) => word.ends_with(letters),
        }
    }

    /// The forms of the word that are found.
    fn forms(&self, is_english: bool) -> Vec<Self> {
        match self {
            Self::Any(word) if is_english => {
                english_forms(word).into_iter().map(Self::Exact).collect()
            }
            other => vec![other.clone()],
        }
    }
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
            if self.insert_unspaced(group, &parts, is_exception) {
                continue;
            }
            // `log in` is often written as one word.
            if let [PhrasePart::Word(firsts), PhrasePart::Word(seconds)] = &parts[..] {
                let pairs = firsts.iter().flat_map(|first| {
                    let seconds = seconds.iter().map(WordForm::letters);
                    seconds.map(|second| WordForm::Any(format!("{}{second}", first.letters())))
                });
                let is_whole = |form: &WordForm| matches!(form, WordForm::Any(_));
                if firsts.iter().chain(seconds).all(is_whole) {
                    let pair = PhrasePart::Word(pairs.collect());
                    self.insert(group, &[pair], is_exception);
                }
            }
            self.insert(group, &parts, is_exception);
        }
    }

    fn insert(&mut self, group: usize, parts: &[PhrasePart], is_exception: bool) {
        let is_english = self.is_english;
        let with_forms = |words: &[WordForm]| -> Vec<WordForm> {
            let forms = words.iter().flat_map(|word| word.forms(is_english));
            forms.collect()
        };
        let Some((PhrasePart::Word(firsts), following)) = parts.split_first() else {
            return;
        };
        let following = following.iter().map(|part| match part {
            PhrasePart::Word(words) => PhrasePart::Word(with_forms(words)),
            PhrasePart::Gap => PhrasePart::Gap,
        });
        let phrase = self.phrases.len();
        self.phrases.push(Phrase {
            group,
            following: following.collect(),
            is_exception,
        });
        for first in with_forms(firsts) {
            match first {
                WordForm::Any(word) | WordForm::Exact(word) => {
                    self.starts.insert(first_bytes(&word));
                    self.by_first_word.entry(word).or_default().push(phrase);
                }
                WordForm::Start(ref letters) => {
                    let pair = first_bytes(letters);
                    self.starts.insert(pair);
                    let phrases = self.by_first_letters.entry(pair).or_default();
                    phrases.push(OpenPhrase { first, phrase });
                }
                WordForm::End(ref letters) => {
                    let pair = last_bytes(letters);
                    self.ends.insert(pair);
                    let phrases = self.by_last_letters.entry(pair).or_default();
                    phrases.push(OpenPhrase { first, phrase });
                }
            }
        }
    }

    /// Adds a phrase if all its words are of scripts without spaces.
    fn insert_unspaced(&mut self, group: usize, parts: &[PhrasePart], is_exception: bool) -> bool {
        let mut phrases: Vec<Vec<String>> = vec![Vec::new()];
        for part in parts {
            let PhrasePart::Word(words) = part else {
                continue;
            };
            if !(words.iter()).all(|word| word.letters().chars().all(is_unspaced)) {
                return false;
            }
            let longer = phrases.iter().flat_map(|phrase| {
                words.iter().map(|word| {
                    let letters = [word.letters().to_owned()];
                    phrase.iter().cloned().chain(letters).collect()
                })
            });
            phrases = longer.collect();
        }
        for parts in phrases {
            if let Some(first) = parts.first().and_then(|part| part.chars().next()) {
                let phrases = self.unspaced.entry(first).or_default();
                phrases.push(UnspacedPhrase {
                    group,
                    parts,
                    is_exception,
                });
            }
        }
        true
    }

    /// The phrases that begin with a word in lower case.
    fn phrases_at<'p>(&'p self, word: &'p str) -> impl Iterator<Item = &'p Phrase> {
        let (start, end) = (first_bytes(word), last_bytes(word));
        let (mut whole, mut open) = (None, [None, None]);
        if self.starts.has(start) {
            whole = self.by_first_word.get(word);
            open[0] = self.by_first_letters.get(&start);
        }
        if self.ends.has(end) {
            open[1] = self.by_last_letters.get(&end);
        }
        let open = open.into_iter().flatten().flatten();
        let open = open.filter(|open| open.first.fits(word));
        let whole = whole.into_iter().flatten();
        let found = whole.copied().chain(open.map(|open| open.phrase));
        found.map(|phrase| &self.phrases[phrase])
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
            let mut phrases = self.phrases_at(&word);
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
            if !self.unspaced.is_empty() && word.lower.starts_with(is_unspaced) {
                self.find_unspaced(&word.lower, found);
                continue;
            }
            let first_found = found.len();
            for phrase in self.phrases_at(&word.lower) {
                let Some(end) = end_of(&phrase.following, words, at + 1, fillers) else {
                    continue;
                };
                match phrase.is_exception {
                    true => covered.push((phrase.group, end)),
                    false => found.push(phrase.group),
                }
            }
            if !covered.is_empty() {
                let is_covered =
                    |group: usize| (covered.iter()).any(|(of, end)| *of == group && *end > at);
                let groups: Vec<usize> = found.drain(first_found..).collect();
                found.extend(groups.into_iter().filter(|group| !is_covered(*group)));
            }
        }
    }

    /// Adds the groups of a run of letters of a script without spaces.
    fn find_unspaced(&self, run: &str, found: &mut Vec<usize>) {
        let mut covered: Vec<(usize, usize)> = Vec::new();
        for (at, letter) in run.char_indices() {
            let Some(phrases) = self.unspaced.get(&letter) else {
                continue;
            };
            let ends = phrases.iter().filter_map(|phrase| {
                let (first, following) = phrase.parts.split_first()?;
                let mut end = run[at..]
                    .starts_with(first.as_str())
                    .then(|| at + first.len())?;
                for part in following {
                    end += run[end..].find(part.as_str())? + part.len();
                }
                Some((phrase, end))
            });
            let (exceptions, others): (Vec<_>, Vec<_>) =
                ends.partition(|(phrase, _)| phrase.is_exception);
            let exceptions = exceptions.into_iter();
            covered.extend(exceptions.map(|(phrase, end)| (phrase.group, end)));
            let is_covered = |group| (covered.iter()).any(|(of, end)| *of == group && *end > at);
            let groups = others.into_iter().map(|(phrase, _)| phrase.group);
            found.extend(groups.filter(|group| !is_covered(*group)));
        }
    }
}

/// The parts of an entry.
fn parts(entry: &str) -> Vec<PhrasePart> {
    let entry = entry.replace("...", "…").replace('…', " … ");
    let mut parts = Vec::new();
    for part in entry.split_whitespace() {
        if part == "…" {
            parts.push(PhrasePart::Gap);
        } else if part.contains('|') {
            let words = part.split('|').filter_map(|part| {
                let mut words = WordForm::all_in(part);
                (words.len() == 1).then(|| words.remove(0))
            });
            parts.push(PhrasePart::Word(words.collect()));
        } else {
            let words = WordForm::all_in(part).into_iter();
            parts.extend(words.map(|word| PhrasePart::Word(vec![word])));
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
            let is_form = |word: &Word| forms.iter().any(|form| form.fits(&word.lower));
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
            ("=cancel", "Cancel a lesson", true),
            ("=cancel", "Hear of a cancelled lesson", false),
            ("zahl*", "Rechnung zahlen", true),
            ("zahl*", "Bezahlt", false),
            ("*rechnung", "Rechnungen", false),
            ("*rechnung … schreiben", "Abschlagsrechnung schreiben", true),
            ("write *rechnung", "Write the Abschlagsrechnung", true),
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
        for (entries, title, expected) in [
            (&["支払"][..], "カードで支払う", true),
            (&["支払"], "予約する", false),
            (&["予約…取り消"], "予約を取り消す", true),
            (&["予約…取り消|やめる"], "取り消す予約", false),
            (&["予約|申請…やめる"], "申請をやめる", true),
            (&["支払", "! 支払期限"], "支払期限を見る", false),
            (&["支払", "! 支払期限"], "支払期限までに支払う", true),
        ] {
            assert_eq!(is_found(entries, title), expected, "{title}");
        }
    }
}
