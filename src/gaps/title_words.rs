//! Titles split into words, which the rules about wording compare with their word lists.
//!
//! The word lists are English and are used on English maps only. A list matches whole words, in
//! any case, in the singular or plural. Text in quotes or backticks is left out, because it is the
//! name of something and not the wording of the title.

use super::RuleItem;
use crate::map::StoryMap;
use rayon::prelude::*;
use std::borrow::Cow;

/// The title of an activity, task or story, with its words.
#[derive(Clone, Debug)]
pub(crate) struct TitledItem<'m> {
    /// The activity, task or story.
    pub(crate) item: RuleItem,
    /// The title.
    pub(crate) text: &'m str,
    /// The words of the title.
    pub(crate) words: TitleWords<'m>,
}

/// The words of a text, in order.
#[derive(Clone, Debug)]
pub(crate) struct TitleWords<'t>(Vec<Word<'t>>);

/// A word. An empty word stands for a quotation, so that no phrase matches across it.
#[derive(Clone, Debug)]
pub(crate) struct Word<'t> {
    /// The word as it was typed.
    pub(crate) typed: &'t str,
    /// The word in lower case, with `'` for any apostrophe.
    pub(crate) lower: Cow<'t, str>,
}

/// The titles of all activities, tasks and stories of `map`, in this order.
pub(crate) fn titles(map: &StoryMap) -> Vec<TitledItem<'_>> {
    let activities = map.activity_ixs().map(RuleItem::Activity);
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
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
    /// Splits `text` into runs of letters, digits and apostrophes, without the `'s` of a genitive.
    pub(crate) fn new(text: &'t str) -> Self {
        // Most titles have at most eight words.
        let mut words = Vec::with_capacity(8);
        for (position, part) in outside_quotes(text).into_iter().enumerate() {
            if position > 0 {
                words.push(Word::new(""));
            }
            let is_end = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’');
            let typed = part.split(is_end).map(without_genitive);
            words.extend(typed.filter(|word| !word.is_empty()).map(Word::new));
        }
        Self(words)
    }

    /// The words.
    pub(crate) fn as_slice(&self) -> &[Word<'t>] {
        &self.0
    }

    /// The words in lower case.
    pub(crate) fn lower(&self) -> Vec<&str> {
        self.0.iter().map(|word| &*word.lower).collect()
    }

    /// The words without a leading article or possessive: `settings` for `my settings`.
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

    /// The words without the last one, if that is one of `fillers` and not the only word.
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
        Self { typed, lower }
    }
}

fn without_genitive(word: &str) -> &str {
    let word = word.trim_matches(['\'', '’']);
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// The parts of a title outside of quotes and backticks, one more than there are quotations. An
/// opening quote without a closing one, and an apostrophe within a word, quote nothing.
///
/// Takes time proportional to the title: a kind of quote that is never closed is searched for once.
fn outside_quotes(title: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut never_closed: Vec<char> = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some(opening) = next_opening_quote(title, from) {
        let OpeningQuote { at, quote, closing } = opening;
        from = at + quote.len_utf8();
        let is_apostrophe = is_single(quote) && title[..at].ends_with(char::is_alphanumeric);
        if is_apostrophe || never_closed.contains(&quote) {
            continue;
        }
        match end_of_quotation(title, from, closing, is_single(quote)) {
            Some(end) => {
                parts.push(&title[start..at]);
                (start, from) = (end, end);
            }
            None => never_closed.push(quote),
        }
    }
    parts.push(&title[start..]);
    parts
}

/// A character that can open a quotation.
struct OpeningQuote {
    /// Its byte offset in the title.
    at: usize,
    /// The character.
    quote: char,
    /// The characters that close the quotation.
    closing: &'static [char],
}

/// The first character at or after the byte offset `from` that can open a quotation.
fn next_opening_quote(title: &str, from: usize) -> Option<OpeningQuote> {
    title[from..].char_indices().find_map(|(offset, quote)| {
        let closing: &[char] = match quote {
            '`' => &['`'],
            '"' => &['"'],
            '\'' => &['\''],
            '“' | '”' | '„' => &['”', '“'],
            '‘' | '‚' => &['’', '‘'],
            '«' => &['»'],
            '»' => &['«'],
            '‹' => &['›'],
            '「' => &['」'],
            _ => return None,
        };
        Some(OpeningQuote {
            at: from + offset,
            quote,
            closing,
        })
    })
}

/// The byte offset after the closing quote of a quotation whose text begins at `inside`.
fn end_of_quotation(
    title: &str,
    inside: usize,
    closing: &[char],
    is_single: bool,
) -> Option<usize> {
    title[inside..].char_indices().find_map(|(offset, c)| {
        let end = inside + offset + c.len_utf8();
        let is_in_word = title[end..].starts_with(char::is_alphanumeric);
        (closing.contains(&c) && !(is_single && is_in_word)).then_some(end)
    })
}

/// Whether a quote can also be an apostrophe.
fn is_single(quote: char) -> bool {
    matches!(quote, '\'' | '‘' | '‚')
}

#[cfg(test)]
mod tests {
    use super::outside_quotes;

    #[test]
    fn a_title_of_unclosed_quotes_takes_linear_time() {
        for sign in ["«", "“", "'", " '"] {
            let title = sign.repeat(400_000);
            assert!(!outside_quotes(&title).is_empty());
        }
    }

    #[test]
    fn quotations_of_every_kind_are_left_out() {
        for (title, outside) in [
            (
                "Open the \"API\" and `the DB` page",
                &["Open the ", " and ", " page"][..],
            ),
            ("Say “API” or „API“ or «API»", &["Say ", " or ", " or ", ""]),
            ("Sarah's 'API' button", &["Sarah's ", " button"]),
            ("Don't 'quote", &["Don't 'quote"]),
            ("An inch is 1\" long", &["An inch is 1\" long"]),
            ("Pick the parents' API", &["Pick the parents' API"]),
            ("", &[""]),
        ] {
            assert_eq!(outside_quotes(title), outside, "{title}");
        }
    }
}
