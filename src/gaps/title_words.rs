//! Titles split into words, which the rules about wording compare with their word lists.
//!
//! A list matches whole words, in any case, in the singular or plural. Text in quotes or backticks is
//! left out, because it is the name of something and not the wording of the title. Scripts without
//! spaces have no words to split at: a run of their letters is one word, and a run of Latin letters
//! between them is another.

use super::RuleItem;
use super::word_section::ListSet;
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
pub(crate) struct TitleWords<'t> {
    words: Vec<Word<'t>>,
    /// The lists in which a phrase may begin with one of the words.
    lists: ListSet,
}

/// A word. An empty word stands for a quotation, so that no phrase matches across it.
#[derive(Clone, Debug)]
pub(crate) struct Word<'t> {
    /// The word as it was typed.
    pub(crate) typed: &'t str,
    /// The word in lower case, with `'` for any apostrophe.
    pub(crate) lower: Cow<'t, str>,
    /// Whether it is between brackets.
    pub(crate) is_in_brackets: bool,
    /// The lists in which a phrase may begin with the word.
    pub(crate) lists: ListSet,
}

/// The titles of all activities, tasks and stories of `map`, in this order, with their words looked up by
/// `lists`.
pub(crate) fn titles<'m>(
    map: &'m StoryMap,
    lists: impl Fn(&str) -> ListSet + Sync,
) -> Vec<TitledItem<'m>> {
    let activities = map.activity_ixs().map(RuleItem::Activity);
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
    let stories = map.story_ixs().map(RuleItem::Story);
    let items: Vec<RuleItem> = activities.chain(tasks).chain(stories).collect();
    items
        .into_par_iter()
        .map(|item| {
            let text = item.name(map);
            let words = TitleWords::new(text).looked_up(&lists);
            TitledItem { item, text, words }
        })
        .collect()
}

impl<'t> TitleWords<'t> {
    /// Splits `text` into runs of letters, digits and apostrophes, without the `'s` of a genitive.
    pub(crate) fn new(text: &'t str) -> Self {
        // Most titles have at most eight words.
        let mut words = Vec::with_capacity(8);
        let mut brackets = 0_usize;
        for (position, part) in outside_quotes(text).into_iter().enumerate() {
            if position > 0 {
                words.push(Word::gap());
            }
            let is_end = |c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’');
            // Each piece ends with the character after the word, which can be a bracket.
            for piece in part.split_inclusive(is_end) {
                let word = piece.trim_end_matches(is_end);
                let is_in_brackets = brackets > 0;
                let scripts = split_at_scripts(word).into_iter().flatten();
                let typed = scripts
                    .map(without_genitive)
                    .filter(|word| !word.is_empty());
                words.extend(typed.map(|word| Word::new(word, is_in_brackets)));
                match piece[word.len()..].chars().next() {
                    Some('(' | '[' | '{' | '（' | '［' | '【' | '〔') => brackets += 1,
                    Some(')' | ']' | '}' | '）' | '］' | '】' | '〕') => {
                        brackets = brackets.saturating_sub(1);
                    }
                    _ => {}
                }
            }
        }
        Self {
            words,
            lists: ListSet::ALL,
        }
    }

    /// The words, each looked up: `lists` gives those in which a phrase may begin with a word in lower case.
    /// Lists don't look again at words that they don't have.
    pub(crate) fn looked_up(mut self, lists: impl Fn(&str) -> ListSet) -> Self {
        self.lists = ListSet::NONE;
        for word in &mut self.words {
            word.lists = lists(&word.lower);
            self.lists = self.lists.and(word.lists);
        }
        self
    }

    /// The words.
    pub(crate) fn as_slice(&self) -> &[Word<'t>] {
        &self.words
    }

    /// The lists in which a phrase may begin with one of the words.
    pub(crate) fn lists(&self) -> ListSet {
        self.lists
    }

    /// The words in lower case.
    pub(crate) fn lower(&self) -> Vec<&str> {
        self.words.iter().map(|word| &*word.lower).collect()
    }

    /// The words that are not between brackets. Brackets end a phrase, as quotations do.
    pub(crate) fn outside_brackets(&self) -> Cow<'_, [Word<'t>]> {
        if self.words.iter().all(|word| !word.is_in_brackets) {
            return Cow::Borrowed(&self.words);
        }
        let words = self.words.iter().map(|word| match word.is_in_brackets {
            true => Word::gap(),
            false => word.clone(),
        });
        Cow::Owned(words.collect())
    }

    /// The words without the first one, if `is_filler` holds for it and it is not the only word: without
    /// a leading article, `settings` for `my settings`.
    pub(crate) fn without_first(mut self, is_filler: impl Fn(&Word) -> bool) -> Self {
        if self.words.len() > 1 && is_filler(&self.words[0]) {
            self.words.remove(0);
        }
        self
    }

    /// The words without the last one, if `is_filler` holds for it and it is not the only word.
    pub(crate) fn without_last(&self, is_filler: impl Fn(&Word) -> bool) -> Self {
        let mut words = self.clone();
        if words.words.len() > 1 && words.words.last().is_some_and(is_filler) {
            words.words.pop();
        }
        words
    }
}

/// A title without its quotations and what is between brackets, each replaced by a space.
pub(crate) fn without_asides(title: &str) -> Cow<'_, str> {
    let parts = outside_quotes(title);
    let is_bracket = |c: char| matches!(c, '(' | '[' | '{' | '（' | '［' | '【' | '〔');
    if parts.len() == 1 && !title.contains(is_bracket) {
        return Cow::Borrowed(title);
    }
    let mut text = String::with_capacity(title.len());
    let mut depth = 0_usize;
    for (position, part) in parts.into_iter().enumerate() {
        if position > 0 {
            text.push(' ');
        }
        for c in part.chars() {
            if is_bracket(c) {
                depth += 1;
                text.push(' ');
            } else if matches!(c, ')' | ']' | '}' | '）' | '］' | '】' | '〕') {
                depth = depth.saturating_sub(1);
            } else if depth == 0 {
                text.push(c);
            }
        }
    }
    Cow::Owned(text)
}

/// Whether a letter belongs to a script in which words aren't separated by spaces, or (Korean) in
/// which what follows a word is written right behind it.
pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0e7f}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The runs of a word that are all of a script without spaces, or all of others.
fn split_at_scripts(word: &str) -> [Option<&str>; 3] {
    let Some(first) = word.chars().next().filter(|_| !word.is_ascii()) else {
        return [Some(word), None, None];
    };
    let is_other = |own: bool| move |letter: char| is_unspaced(letter) != own;
    let own = is_unspaced(first);
    let Some(second) = word.find(is_other(own)) else {
        return [Some(word), None, None];
    };
    let rest = &word[second..];
    let third = rest.find(is_other(!own)).unwrap_or(rest.len());
    [
        Some(&word[..second]),
        Some(&rest[..third]),
        Some(&rest[third..]),
    ]
}

impl<'t> Word<'t> {
    /// An empty word, which no phrase matches.
    pub(crate) fn gap() -> Self {
        Self {
            lists: ListSet::NONE,
            ..Self::new("", false)
        }
    }

    fn new(typed: &'t str, is_in_brackets: bool) -> Self {
        let is_plain = typed
            .bytes()
            .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        let lower = if is_plain {
            Cow::Borrowed(typed)
        } else if typed.is_ascii() {
            Cow::Owned(typed.to_ascii_lowercase())
        } else {
            Cow::Owned(typed.to_lowercase().replace('’', "'"))
        };
        Self {
            typed,
            lower,
            is_in_brackets,
            lists: ListSet::ALL,
        }
    }
}

fn without_genitive(word: &str) -> &str {
    let word = without_elision(word.trim_matches(['\'', '’']));
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// An abbreviation without the article or preposition that French and Italian join to it: `API` of `l'API`.
fn without_elision(word: &str) -> &str {
    let is_abbreviation = |rest: &str| {
        let mut first = rest.chars().take(2);
        rest.chars().nth(1).is_some() && first.all(char::is_uppercase)
    };
    let rest = word.split_once(['\'', '’']).map(|(_, rest)| rest);
    rest.filter(|rest| is_abbreviation(rest)).unwrap_or(word)
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
