//! What the tags of a template name, and those of the templates that it takes in.

use super::tags::{Tag, tags};
use super::template::Template;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many fields are remembered: more than a page has.
const ASKED: usize = 509;

/// A place for what each template names, by its name with and without that of its theme.
pub(super) fn unasked(templates: &BTreeMap<String, Template>) -> BTreeMap<String, OnceLock<Named>> {
    let names = templates.keys();
    let bare = names.map(|name| {
        name.rsplit_once('/')
            .map_or(name.as_str(), |(_, bare)| bare)
    });
    bare.map(|name| (name.to_owned(), OnceLock::new()))
        .collect()
}

/// The names of fields that a template may ask for.
#[derive(Debug)]
pub(super) struct Named {
    /// Shorter ones first, so that few have to be compared letter by letter: this is asked for
    /// every field of every story.
    words: Vec<String>,
    /// Whether it may ask for fields without naming them.
    all: bool,
    /// What was asked last: where in the program the name of a field stands, how long it is, and in the
    /// last bit whether it is named. Every field of every story is asked for.
    asked: [AtomicU64; ASKED],
}

impl Named {
    /// Whatever there is.
    pub(super) fn all() -> Self {
        Self {
            all: true,
            ..Self::none()
        }
    }

    fn none() -> Self {
        Self {
            words: Vec::new(),
            all: false,
            asked: [const { AtomicU64::new(0) }; ASKED],
        }
    }

    /// What templates of these names may ask for: every word in their tags, those in strings too.
    pub(super) fn by(
        names: &[&str],
        bases: &[&str],
        templates: &BTreeMap<String, Template>,
    ) -> Self {
        let mut named = Self::none();
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        while let Some(name) = open.pop() {
            let below = bases.iter().map(|base| format!("{base}/{name}"));
            let found = [name.clone()].into_iter().chain(below);
            let Some((name, template)) = found
                .filter_map(|name| templates.get_key_value(&name))
                .next()
            else {
                continue;
            };
            if !seen.insert(name) {
                continue;
            }
            for tag in tags(template.text()) {
                named.add(&tag);
                if matches!(tag.word(), "include" | "extends") {
                    let strings = tag.inner.split(['"', '\'', '`']).skip(1).step_by(2);
                    open.extend(strings.map(str::to_owned));
                }
            }
        }
        named
            .words
            .sort_by(|one, other| order(one).cmp(&order(other)));
        named.words.dedup();
        named
    }

    /// Whether a field may be asked for.
    pub(super) fn has(&self, field: &'static str) -> bool {
        // All names stand within one program: they differ in the lower bits of their places. One may
        // begin where another does.
        let place = field.as_ptr() as usize;
        let key = (place as u64) << 9 | (field.len() as u64 & 0xff) << 1;
        let asked = &self.asked[place % ASKED];
        let known = asked.load(Ordering::Relaxed);
        if known & !1 == key {
            return known & 1 == 1;
        }
        let has = self.look_up(field);
        asked.store(key | u64::from(has), Ordering::Relaxed);
        has
    }

    fn look_up(&self, field: &str) -> bool {
        let found = self
            .words
            .binary_search_by(|word| order(word).cmp(&order(field)));
        self.all || found.is_ok()
    }

    fn add(&mut self, tag: &Tag) {
        let words = tag.inner.split(|c: char| !c.is_alphanumeric() && c != '_');
        for word in words.filter(|word| !word.is_empty()) {
            // Tera's own name for everything that a template is given.
            self.all |= word == "__tera_context";
            self.words.push(word.to_owned());
        }
        // `for key, value in fields` goes through fields that have no name there.
        let item = tag.inner.split_once(" in ").map_or("", |(item, _)| item);
        self.all |= tag.word() == "for" && item.contains(',');
    }
}

fn order(word: &str) -> (usize, &str) {
    (word.len(), word)
}
