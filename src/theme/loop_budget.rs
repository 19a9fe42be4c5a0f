//! Stops templates of a theme's folder that would never end. Built-in templates don't need it.
//!
//! Tera has no such limit. So a filter, which is written into the template's text before it is
//! compiled, counts the items of each loop: `in stories` becomes `in (stories) | storywall_rounds`.
//! Each include and each block counts as a round, too, because templates that include each other
//! twice grow without a loop. A page's budget grows with the number of its values.
//! [`CountedTemplate::original`] maps places in Tera's errors back to the text as it was written.

use super::tags::tags;
use std::cell::Cell;
use tera::{Error, Kwargs, State, TeraResult, Value};

/// The rounds that every page may take.
const BASE_ROUNDS: u64 = 2_000;

/// The additional rounds for each value of a page. A template can go through all values several
/// times, but not through all values for each value.
const ROUNDS_PER_VALUE: u64 = 16;

/// The name of the counting filter.
pub(crate) const FILTER: &str = "storywall_rounds";

thread_local! {
    /// The rounds that are left to the page that this thread renders. A filter of Tera gets no other
    /// state that it can change.
    static ROUNDS_LEFT: Cell<u64> = const { Cell::new(0) };
}

/// Sets the budget of this thread for a page with this number of values.
pub(crate) fn begin(values: u64) {
    ROUNDS_LEFT.set(BASE_ROUNDS + ROUNDS_PER_VALUE * values);
}

/// The filter: returns its value and takes its rounds from the budget, one for each item of a list
/// or map and one more.
///
/// # Errors
///
/// The budget is spent.
pub(crate) fn count_rounds(value: Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    let is_loop = value.as_array().is_some() || value.as_map().is_some();
    let rounds = 1 + if is_loop {
        value.len().unwrap_or(0) as u64
    } else {
        0
    };
    let Some(left) = ROUNDS_LEFT.get().checked_sub(rounds) else {
        let message =
            "too many loop iterations or includes; check this place and the loops around it";
        return Err(Error::message(message));
    };
    ROUNDS_LEFT.set(left);
    Ok(value)
}

/// A template's text with the counting filter in its loops, includes and blocks.
#[derive(Debug)]
pub(crate) struct CountedTemplate {
    /// The text that Tera compiles.
    pub text: String,
    /// The insertions, in the order of the text.
    insertions: Vec<Insertion>,
}

/// A text that was inserted.
#[derive(Debug)]
struct Insertion {
    /// The byte offset in the original.
    at: usize,
    /// The number of bytes.
    length: usize,
    /// The byte offset in the original that errors in it point to: the start of what a loop iterates
    /// over.
    error_at: usize,
}

impl CountedTemplate {
    /// Inserts the counting filter.
    pub(crate) fn new(original: &str) -> Self {
        let mut counted = Self {
            text: String::with_capacity(original.len() + 256),
            insertions: Vec::new(),
        };
        let mut rest = 0;
        for site in loop_sites(original) {
            match site {
                LoopSite::Loop(start, end) => {
                    counted.text.push_str(&original[rest..start]);
                    counted.insert(start, start, "(");
                    counted.text.push_str(&original[start..end]);
                    counted.insert(end, start, &format!(") | {FILTER} "));
                    rest = end;
                }
                LoopSite::Start(at) => {
                    counted.text.push_str(&original[rest..at]);
                    // A dash before removes the white space after it, which must still happen.
                    let dash = if original[..at].ends_with("-%}") {
                        "-"
                    } else {
                        ""
                    };
                    counted.insert(at, at, &format!("{{{{ \"\" | {FILTER} {dash}}}}}"));
                    rest = at;
                }
            }
        }
        counted.text.push_str(&original[rest..]);
        counted
    }

    fn insert(&mut self, at: usize, error_at: usize, text: &str) {
        self.text.push_str(text);
        self.insertions.push(Insertion {
            at,
            length: text.len(),
            error_at,
        });
    }

    /// The byte offset in the original for an offset in the counted text.
    pub(crate) fn original(&self, offset: usize) -> usize {
        let mut shift = 0;
        for insertion in &self.insertions {
            if offset < insertion.at + shift {
                break;
            }
            if offset < insertion.at + shift + insertion.length {
                return insertion.error_at;
            }
            shift += insertion.length;
        }
        offset - shift
    }
}

/// A place where the filter is inserted.
enum LoopSite {
    /// The expression that a `for` iterates over: its start and its end, as byte offsets.
    Loop(usize, usize),
    /// The start of a template or of a block.
    Start(usize),
}

/// The places where the filter is inserted, in order. The start of a template that extends another
/// is not among them, because Tera ignores text outside of its blocks.
fn loop_sites(text: &str) -> impl Iterator<Item = LoopSite> {
    let all = tags(text);
    let extends = all
        .iter()
        .any(|tag| tag.is_statement && tag.first_word() == "extends");
    // A template that includes no other is counted by the loops around it.
    let includes = all
        .iter()
        .any(|tag| tag.is_statement && tag.first_word() == "include");
    let start = (includes && !extends).then_some(LoopSite::Start(0));
    let inside = all.into_iter().filter(|tag| tag.is_statement);
    let inside = inside.filter_map(|tag| {
        let end = tag.start + tag.inner.len();
        match tag.first_word() {
            "for" => {
                let (place, word) = tag.words().find(|(_, word)| *word == "in")?;
                let iterated = &tag.inner[place + word.len() - tag.start..];
                Some(LoopSite::Loop(end - iterated.trim_start().len(), end))
            }
            // After the `%}` or `-%}` that ends it.
            "block" => {
                let close = text[end..].find("%}")?;
                Some(LoopSite::Start(end + close + 2))
            }
            _ => None,
        }
    });
    start.into_iter().chain(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_are_counted_and_offsets_map_back() {
        let original =
            "{% for a in\nb %}{% raw %}{% for x in y %}{% endraw %}{%- for k, v in m[\"%}\"] -%}!";
        let counted = CountedTemplate::new(original);
        let expected = "{% for a in\n(b ) | storywall_rounds %}{% raw %}{% for x in y %}{% endraw %}\
            {%- for k, v in (m[\"%}\"] ) | storywall_rounds -%}!";
        assert_eq!(counted.text, expected);
        let block = CountedTemplate::new("{% extends \"a\" %}{%- block b -%} c{% endblock %}");
        let expected =
            "{% extends \"a\" %}{%- block b -%}{{ \"\" | storywall_rounds -}} c{% endblock %}";
        assert_eq!(block.text, expected);
        for word in ["b %", "for k", "m[", "!"] {
            let place = counted
                .text
                .find(word.trim_end_matches([' ', '%']))
                .unwrap();
            let original_place = original.find(word).unwrap();
            assert_eq!(counted.original(place), original_place, "{word}");
        }
        let filter = counted.text.rfind(FILTER).unwrap();
        assert_eq!(counted.original(filter), original.find("m[").unwrap());
        assert_eq!(counted.original(counted.text.len()), original.len());
    }
}
