//! All words of all lists in one table, in which each word of a map is looked up once.
//!
//! There are some forty lists ([`WordSection`]), and most words of a map are in none of them. So the rules
//! don't look up every title in every list: when a title is split into words, the table says for each word
//! in which lists a phrase may begin with it, and a list looks no further at any other word.

use super::title_words::is_unspaced;
use super::word_list::{PluralEnding, WordList, WordPart};
use super::word_section::ListSet;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// The words of all lists for the maps of a language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// For each word with which a phrase begins, the lists with this phrase.
    first_words: HashMap<Box<str>, ListSet, BuildHasherDefault<WordHasher>>,
    /// The endings of plurals.
    plurals: Vec<PluralEnding>,
    /// The parts of words, each with the lists that have it.
    parts: Vec<ListedPart>,
    /// The lists that have words of scripts without spaces.
    unspaced: ListSet,
}

/// A part of words, with the lists that have it.
#[derive(Clone, Debug)]
struct ListedPart {
    part: WordPart,
    lists: ListSet,
}

impl Vocabulary {
    /// Adds the words of a list.
    pub(crate) fn add(&mut self, list: &WordList) {
        let lists = list.sections();
        for word in list.first_words() {
            let known = self.first_words.entry(word.into()).or_default();
            *known = known.and(lists);
            if word.starts_with(is_unspaced) {
                self.unspaced = self.unspaced.and(lists);
            }
        }
        for ending in list.plurals() {
            if !self.plurals.contains(ending) {
                self.plurals.push(*ending);
            }
        }
        let parts = list.parts().iter().cloned();
        self.parts
            .extend(parts.map(|part| ListedPart { part, lists }));
    }

    /// The lists in which a phrase may begin with a word in lower case.
    pub(crate) fn lists(&self, word: &str) -> ListSet {
        let known = |word: &str| self.first_words.get(word).copied().unwrap_or_default();
        let mut lists = known(word);
        for ending in &self.plurals {
            if let Some(singular) = ending.singular_of(word) {
                lists = lists.and(known(&singular));
            }
        }
        for listed in &self.parts {
            if !lists.meets(listed.lists) && listed.part.matches(word) {
                lists = lists.and(listed.lists);
            }
        }
        if self.unspaced != ListSet::NONE && word.starts_with(is_unspaced) {
            lists = lists.and(self.unspaced);
        }
        lists
    }
}

/// The vocabulary of a map: that of its language, or one of its own if its project adds words.
pub(crate) type MapVocabulary = Cow<'static, Vocabulary>;

/// Hashes short words faster than the hasher of the standard library. The words in the tables are our own and
/// those of the project, so nobody can choose them to collide.
#[derive(Default)]
pub(super) struct WordHasher(u64);

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64_with_seed(bytes, self.0);
    }

    // The end of a text, which changes nothing where every key is one text.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{ListSet, Vocabulary};
    use crate::gaps::WordSection;
    use crate::gaps::language::LanguageWords;
    use crate::gaps::title_words::TitleWords;

    fn vocabulary(tag: &str) -> &'static Vocabulary {
        LanguageWords::for_tag(tag)
            .expect("a language")
            .vocabulary()
    }

    #[test]
    fn a_word_is_found_in_all_lists_at_once() {
        for (tag, word, sections) in [
            ("en", "buttons", &[WordSection::Screen][..]),
            ("en", "apis", &[WordSection::System]),
            ("en", "queries", &[WordSection::System]),
            ("de", "nutzerverwaltung", &[WordSection::Things]),
            ("ja", "送信ボタン", &[WordSection::Screen]),
        ] {
            let lists = vocabulary(tag).lists(word);
            for section in sections {
                assert!(
                    lists.meets(ListSet::for_section(*section)),
                    "{word}: {section:?}"
                );
            }
            assert!(
                !lists.meets(ListSet::for_section(WordSection::Making)),
                "{word}"
            );
        }
        assert_eq!(vocabulary("en").lists("parsley"), ListSet::NONE);
    }

    #[test]
    fn lists_find_the_same_in_titles_that_were_looked_up() {
        for language in LanguageWords::all() {
            for section in WordSection::ALL {
                let list = language.list(*section);
                for entry in language.entries(*section) {
                    let text = entry.trim_start_matches("! ").replace(['*', '…'], " x ");
                    let text = format!("abc {text} xyz");
                    let plain = TitleWords::new(&text);
                    let looked_up = plain
                        .clone()
                        .looked_up(|word| language.vocabulary().lists(word));
                    assert_eq!(
                        list.find_in(&plain),
                        list.find_in(&looked_up),
                        "{}: {text}",
                        language.code
                    );
                }
            }
        }
    }
}
