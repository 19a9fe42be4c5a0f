//! Titles as words: what rules about wording look at.
//!
//! The lists of words are English and are only asked about English maps. A word counts as a
//! whole, in any case, alone or in the plural; what stands in quotes or backticks is somebody
//! else's name for a thing, and is not looked into.

mod list;
mod quotes;

pub(crate) use list::{BuiltInWords, RuleWords, WordList};

use super::RuleItem;
use crate::map::StoryMap;
use quotes::outside_quotes;
use rayon::prelude::*;
use std::borrow::Cow;

/// The title of an activity, task or story, with its words.
#[derive(Clone, Debug)]
pub(crate) struct TitledItem<'m> {
    /// Whose title it is.
    pub(crate) item: RuleItem,
    /// The title.
    pub(crate) text: &'m str,
    /// Its words.
    pub(crate) words: TitleWords<'m>,
}

/// What is wrong with the words of a title.
#[derive(Clone, Debug)]
pub(crate) enum TitleIssue {
    /// It is no title yet.
    Placeholder,
    /// It speaks of the system, in this word.
    System(String),
    /// It is a piece of screen, by this word.
    Screen(String),
    /// It is a thing and not an act.
    Thing,
}

/// The words of a text, in order.
#[derive(Clone, Debug)]
pub(crate) struct TitleWords<'t>(Vec<Word<'t>>);

/// One word; an empty one stands where something in quotes was.
#[derive(Clone, Debug)]
pub(crate) struct Word<'t> {
    typed: &'t str,
    lower: Cow<'t, str>,
    /// A number by which lists pass over most words that they do not have.
    mark: u32,
}

/// The titles of all activities, tasks and stories.
pub(crate) fn titles(map: &StoryMap) -> Vec<TitledItem<'_>> {
    let activities = map.activity_ixs().map(RuleItem::Activity);
    let tasks = map.task_ixs().map(RuleItem::Task);
    let stories = map.story_ixs().map(RuleItem::Story);
    let items: Vec<RuleItem> = activities.chain(tasks).chain(stories).collect();
    items
        .into_par_iter()
        .map(|item| {
            let text = item.name(map);
            let words = TitleWords::new(text);
            TitledItem { item, text, words }
        })
        .collect()
}

impl<'t> TitleWords<'t> {
    /// The words of `text`: letters and digits, a genitive's `'s` dropped.
    pub(crate) fn new(text: &'t str) -> Self {
        // Most titles have no more words than this.
        let mut words = Vec::with_capacity(8);
        for (at, part) in outside_quotes(text).into_iter().enumerate() {
            if at > 0 {
                words.push(Word::new(""));
            }
            let is_end = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’');
            let typed = part.split(is_end).map(without_genitive);
            words.extend(typed.filter(|word| !word.is_empty()).map(Word::new));
        }
        Self(words)
    }

    /// The words as a slice of lower case words.
    pub(crate) fn lower(&self) -> Vec<&str> {
        self.0.iter().map(|word| &*word.lower).collect()
    }

    /// The words without a leading article or possessive: `my settings` are `settings`.
    pub(crate) fn without_determiner(mut self) -> Self {
        let is_determiner = |word: &Word| {
            matches!(
                &*word.lower,
                "a" | "an" | "the" | "my" | "your" | "his" | "her" | "our" | "their"
            )
        };
        if self.0.len() > 1 && is_determiner(&self.0[0]) {
            self.0.remove(0);
        }
        self
    }

    /// The words without the last one, where that is one of these and not the only one.
    pub(crate) fn without_last(&self, fillers: &[&str]) -> Self {
        let is_filler = |word: &Word| fillers.contains(&&*word.lower);
        match &self.0[..] {
            [others @ .., last] if !others.is_empty() && is_filler(last) => Self(others.to_vec()),
            all => Self(all.to_vec()),
        }
    }
}

impl<'t> Word<'t> {
    fn new(typed: &'t str) -> Self {
        let is_plain = typed
            .bytes()
            .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        let lower = if is_plain {
            Cow::Borrowed(typed)
        } else {
            Cow::Owned(typed.to_lowercase().replace('’', "'"))
        };
        let mark = mark(&lower);
        Self { typed, lower, mark }
    }
}

/// The number of a word (FNV-1a, folded so that its lower bits hang on all of it).
fn mark(lower: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = lower.bytes().fold(0x811c_9dc5, mix);
    hash ^ (hash >> 16)
}

fn without_genitive(word: &str) -> &str {
    let word = word.trim_matches(['\'', '’']);
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}
