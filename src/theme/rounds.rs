//! A limit on how often the loops of a template go round, so that no theme takes endless time.
//!
//! Tera has no such limit. So what each `for` goes through is counted by a filter, which is written
//! into the template's text before it is compiled: `in stories` becomes `in (stories) | rounds`.
//! Places that Tera tells are translated back.

use super::tags::tags;
use std::cell::Cell;
use tera::{Error, Kwargs, State, TeraResult, Value};

/// How many rounds one page may take: several times what a map of 100,000 stories needs, and
/// passed within a second.
const MOST: u64 = 5_000_000;

/// The name of the filter that counts.
pub(super) const FILTER: &str = "storywall_rounds";

thread_local! {
    /// The rounds of the page that this thread renders: a filter has no other way to remember.
    static GONE: Cell<u64> = const { Cell::new(0) };
}

/// Begins to count for a new page.
pub(super) fn begin() {
    GONE.set(0);
}

/// Counts the rounds of a loop that begins, and hands on what it goes through.
///
/// # Errors
///
/// The page has taken all its rounds.
pub(super) fn count(value: Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    let rounds = value.len().unwrap_or(0) as u64 + 1;
    let gone = GONE.get().saturating_add(rounds);
    GONE.set(gone);
    if gone > MOST {
        let message = "the loops of this page go round more than 5 million times: this one, or one around it, may never end";
        return Err(Error::message(message));
    }
    Ok(value)
}

/// A template's text with its loops counted.
#[derive(Debug)]
pub(super) struct Counted {
    /// The text that Tera compiles.
    pub text: String,
    /// What was added to the original, in the order of the text.
    added: Vec<Added>,
}

#[derive(Debug)]
struct Added {
    /// Where in the original.
    at: usize,
    /// How many bytes.
    length: usize,
    /// The place in the original that a fault in it is about: what the loop goes through.
    about: usize,
}

impl Counted {
    /// Writes the counting filter into every loop.
    pub(super) fn new(original: &str) -> Self {
        let mut counted = Self {
            text: String::with_capacity(original.len() + 256),
            added: Vec::new(),
        };
        let mut rest = 0;
        for (start, end) in loops(original) {
            counted.text.push_str(&original[rest..start]);
            counted.add(start, start, "(");
            counted.text.push_str(&original[start..end]);
            counted.add(end, start, &format!(") | {FILTER} "));
            rest = end;
        }
        counted.text.push_str(&original[rest..]);
        counted
    }

    fn add(&mut self, at: usize, about: usize, what: &str) {
        self.text.push_str(what);
        self.added.push(Added {
            at,
            length: what.len(),
            about,
        });
    }

    /// The place in the original that a place in the counted text stands for.
    pub(super) fn original(&self, place: usize) -> usize {
        let mut shift = 0;
        for added in &self.added {
            if place < added.at + shift {
                break;
            }
            if place < added.at + shift + added.length {
                return added.about;
            }
            shift += added.length;
        }
        place - shift
    }
}

/// What each `for` goes through, as ranges of bytes.
fn loops(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let loops = tags(text).into_iter();
    let loops = loops.filter(|tag| tag.is_statement && tag.word() == "for");
    loops.filter_map(|tag| {
        let (place, word) = tag.words().find(|(_, word)| *word == "in")?;
        let through = &tag.inner[place + word.len() - tag.start..];
        let end = tag.start + tag.inner.len();
        Some((end - through.trim_start().len(), end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_loop_goes_through_is_counted_and_places_are_translated_back() {
        let original =
            "{% for a in\nb %}{% raw %}{% for x in y %}{% endraw %}{%- for k, v in m[\"%}\"] -%}!";
        let counted = Counted::new(original);
        let expected = "{% for a in\n(b ) | storywall_rounds %}{% raw %}{% for x in y %}{% endraw %}\
            {%- for k, v in (m[\"%}\"] ) | storywall_rounds -%}!";
        assert_eq!(counted.text, expected);
        for word in ["b %", "for k", "m[", "!"] {
            let place = counted
                .text
                .find(word.trim_end_matches([' ', '%']))
                .unwrap();
            let wanted = original.find(word).unwrap();
            assert_eq!(counted.original(place), wanted, "{word}");
        }
        let filter = counted.text.rfind(FILTER).unwrap();
        assert_eq!(counted.original(filter), original.find("m[").unwrap());
        assert_eq!(counted.original(counted.text.len()), original.len());
    }
}
