//! A limit on how often the loops of a template go round, so that no theme takes endless time.
//!
//! Tera has no such limit. So what each `for` goes through is counted by a filter, which is written
//! into the template's text before it is compiled: `in stories` becomes `in (stories) | rounds`. Each
//! template and each block counts as a round, too: they can take each other in twice, and again.
//! How many rounds a page may take hangs on how much it shows. Places that Tera tells are translated back.

use super::tags::tags;
use std::cell::Cell;
use tera::{Error, Kwargs, State, TeraResult, Value};

/// How many rounds any page may take.
const LEAST: u64 = 2_000;

/// How many rounds more a page may take for each value that it shows: a theme may go through all of
/// them several times, and not through all of them for each.
const EACH: u64 = 16;

/// The name of the filter that counts.
pub(crate) const FILTER: &str = "storywall_rounds";

thread_local! {
    /// The rounds that are left to the page that this thread renders: a filter has no other way to
    /// remember.
    static LEFT: Cell<u64> = const { Cell::new(0) };
}

/// Begins to count for a page that shows so many values.
pub(crate) fn begin(values: u64) {
    LEFT.set(LEAST + EACH * values);
}

/// Counts the rounds of a loop that begins, or of a template or block, and hands on what it is given.
///
/// # Errors
///
/// The page has taken all its rounds.
pub(crate) fn count(value: Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    let is_loop = value.as_array().is_some() || value.as_map().is_some();
    let rounds = 1 + if is_loop {
        value.len().unwrap_or(0) as u64
    } else {
        0
    };
    let Some(left) = LEFT.get().checked_sub(rounds) else {
        let message = "this page goes round far more often than what it shows can need: this place, or one around it, may never end";
        return Err(Error::message(message));
    };
    LEFT.set(left);
    Ok(value)
}

/// A template's text with its loops counted.
#[derive(Debug)]
pub(crate) struct Instrumented {
    /// The text that Tera compiles.
    pub text: String,
    /// What was added to the original, in the order of the text.
    added: Vec<Insertion>,
}

#[derive(Debug)]
struct Insertion {
    /// Where in the original.
    at: usize,
    /// How many bytes.
    length: usize,
    /// The place in the original that a fault in it is about: what the loop goes through.
    about: usize,
}

impl Instrumented {
    /// Writes the counting filter into every loop.
    pub(crate) fn new(original: &str) -> Self {
        let mut counted = Self {
            text: String::with_capacity(original.len() + 256),
            added: Vec::new(),
        };
        let mut rest = 0;
        for place in places(original) {
            match place {
                LoopSite::Loop(start, end) => {
                    counted.text.push_str(&original[rest..start]);
                    counted.add(start, start, "(");
                    counted.text.push_str(&original[start..end]);
                    counted.add(end, start, &format!(") | {FILTER} "));
                    rest = end;
                }
                LoopSite::Start(at) => {
                    counted.text.push_str(&original[rest..at]);
                    // A dash before takes the white space behind it away.
                    let dash = if original[..at].ends_with("-%}") {
                        "-"
                    } else {
                        ""
                    };
                    counted.add(at, at, &format!("{{{{ \"\" | {FILTER} {dash}}}}}"));
                    rest = at;
                }
            }
        }
        counted.text.push_str(&original[rest..]);
        counted
    }

    fn add(&mut self, at: usize, about: usize, what: &str) {
        self.text.push_str(what);
        self.added.push(Insertion {
            at,
            length: what.len(),
            about,
        });
    }

    /// The place in the original that a place in the counted text stands for.
    pub(crate) fn original(&self, place: usize) -> usize {
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

/// A place where something is counted.
enum LoopSite {
    /// What a `for` goes through, as a range of bytes.
    Loop(usize, usize),
    /// The start of a template or of a block.
    Start(usize),
}

/// The places where something is counted, in their order. What a template that extends another
/// one has outside of blocks is not shown.
fn places(text: &str) -> impl Iterator<Item = LoopSite> {
    let all = tags(text);
    let extends = all
        .iter()
        .any(|tag| tag.is_statement && tag.word() == "extends");
    // One that takes in no other is counted enough by those that take it in.
    let takes_in = all
        .iter()
        .any(|tag| tag.is_statement && tag.word() == "include");
    let whole = (takes_in && !extends).then_some(LoopSite::Start(0));
    let inside = all.into_iter().filter(|tag| tag.is_statement);
    let inside = inside.filter_map(|tag| {
        let end = tag.start + tag.inner.len();
        match tag.word() {
            "for" => {
                let (place, word) = tag.words().find(|(_, word)| *word == "in")?;
                let through = &tag.inner[place + word.len() - tag.start..];
                Some(LoopSite::Loop(end - through.trim_start().len(), end))
            }
            // Behind the signs that end it: a dash, where there is one, and two more.
            "block" => {
                let signs = text[end..].find("%}")?;
                Some(LoopSite::Start(end + signs + 2))
            }
            _ => None,
        }
    });
    whole.into_iter().chain(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_loop_goes_through_is_counted_and_places_are_translated_back() {
        let original =
            "{% for a in\nb %}{% raw %}{% for x in y %}{% endraw %}{%- for k, v in m[\"%}\"] -%}!";
        let counted = Instrumented::new(original);
        let expected = "{% for a in\n(b ) | storywall_rounds %}{% raw %}{% for x in y %}{% endraw %}\
            {%- for k, v in (m[\"%}\"] ) | storywall_rounds -%}!";
        assert_eq!(counted.text, expected);
        let block = Instrumented::new("{% extends \"a\" %}{%- block b -%} c{% endblock %}");
        let expected =
            "{% extends \"a\" %}{%- block b -%}{{ \"\" | storywall_rounds -}} c{% endblock %}";
        assert_eq!(block.text, expected);
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
