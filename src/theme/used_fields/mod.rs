//! Saves a quarter of the time of a build with many stories and a small theme: templates get only
//! the fields that they mention (80,000 stories in 200 maps took 2.5 s of processor time instead of
//! 3.3 s when this was added).
//!
//! A page's struct has more fields of a story than any one template shows, and making values for Tera
//! of all of them was the larger part of rendering. So [`TemplateWords`] lists the words in a
//! template's tags, [`UsedFields`] joins those of all templates that a page includes or extends, and
//! [`filter`] leaves out fields whose name is not among them. An unnecessary word only costs time.
//!
//! `PageContext::unfiltered` has all fields. A page that fails with the filter is rendered again with
//! it, so that errors list all fields. [`super::Theme::with_all_fields`] turns the filter off, and
//! tests compare the pages of both. To remove the filter, use only `unfiltered` and delete this folder.

mod filter;

use super::tags::{TemplateTag, tags};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

pub(crate) use filter::filtered_context;

/// An empty cell for the used fields of each template, by its name without that of its theme.
pub(crate) fn by_template<'n>(
    names: impl Iterator<Item = &'n String>,
) -> BTreeMap<String, OnceLock<UsedFields>> {
    let bare = names.map(|name| {
        name.rsplit_once('/')
            .map_or(name.as_str(), |(_, bare)| bare)
    });
    bare.map(|name| (name.to_owned(), OnceLock::new()))
        .collect()
}

/// The fields that some templates use, and those that these include and extend.
#[derive(Debug)]
pub(crate) struct UsedFields {
    words: WordTable,
    /// Whether a template can reach fields without naming them.
    uses_all: bool,
}

impl UsedFields {
    /// The fields that the templates of these names use. `find` returns the full name and the words of
    /// a template.
    pub(crate) fn new<'t>(
        names: &[&str],
        find: impl Fn(&str) -> Option<(&'t str, &'t Arc<TemplateWords>)>,
    ) -> Self {
        let mut words = Vec::new();
        let mut uses_all = false;
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        while let Some(name) = open.pop() {
            let Some((name, template)) = find(&name) else {
                continue;
            };
            if seen.insert(name) {
                open.extend(template.includes.iter().cloned());
                words.extend(template.words.iter().cloned());
                uses_all |= template.uses_all;
            }
        }
        Self {
            words: WordTable::new(words),
            uses_all,
        }
    }

    /// Whether a template may use a field of this name.
    pub(crate) fn contains(&self, field: &str) -> bool {
        self.uses_all || self.words.contains(field)
    }
}

/// The words in the tags of one template, and the templates it includes or extends.
#[derive(Debug)]
pub(crate) struct TemplateWords {
    /// All words, including those in strings.
    words: Vec<Arc<str>>,
    /// Whether it can reach fields without naming them.
    uses_all: bool,
    /// The names of the templates that it includes or extends.
    includes: Vec<String>,
}

impl TemplateWords {
    /// The words of a template with this text.
    pub(crate) fn new(text: &str) -> Self {
        let mut words = Vec::new();
        let mut includes = Vec::new();
        let mut uses_all = false;
        for tag in tags(text) {
            // Names of fields have no other characters.
            let parts = tag
                .inner
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.extend(parts.filter(|word| !word.is_empty()));
            uses_all |= iterates_fields(&tag);
            if matches!(tag.first_word(), "include" | "extends") {
                let strings = tag.inner.split(['"', '\'', '`']).skip(1).step_by(2);
                includes.extend(strings.map(str::to_owned));
            }
        }
        words.sort_unstable();
        words.dedup();
        Self {
            // Tera's name for everything that a template gets.
            uses_all: uses_all || words.contains(&"__tera_context"),
            words: words.into_iter().map(Arc::from).collect(),
            includes,
        }
    }
}

/// Whether a tag is `{% for key, value in fields %}`, which does not name the fields.
fn iterates_fields(tag: &TemplateTag) -> bool {
    let item = tag.inner.split_once(" in ").map(|(item, _)| item);
    tag.first_word() == "for" && item.is_some_and(|item| item.contains(','))
}

/// A set of words. Every field of every story is looked up in one, so the lookup has to be quick: few
/// words share a length and their first and last letters, and a field that no template names mostly
/// meets none.
#[derive(Debug)]
struct WordTable(Vec<Vec<Arc<str>>>);

impl WordTable {
    /// How many groups the words are divided into.
    const GROUPS: usize = 256;

    fn new(words: Vec<Arc<str>>) -> Self {
        let mut groups = vec![Vec::new(); Self::GROUPS];
        for word in words {
            let group: &mut Vec<Arc<str>> = &mut groups[Self::group(&word)];
            if !group.contains(&word) {
                group.push(word);
            }
        }
        Self(groups)
    }

    fn contains(&self, word: &str) -> bool {
        self.0[Self::group(word)]
            .iter()
            .any(|other| **other == *word)
    }

    fn group(word: &str) -> usize {
        let bytes = word.as_bytes();
        let first = bytes.first().map_or(0, |byte| usize::from(*byte));
        let last = bytes.last().map_or(0, |byte| usize::from(*byte));
        (31 * bytes.len() + 7 * first + last) % Self::GROUPS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(templates: &[(&str, &str)]) -> UsedFields {
        let words = |text: &str| Arc::new(TemplateWords::new(text));
        let templates = templates.iter().map(|(name, text)| (*name, words(text)));
        let templates: BTreeMap<_, _> = templates.collect();
        let find = |name: &str| templates.get_key_value(name);
        UsedFields::new(&["page"], |name| {
            find(name).map(|(name, words)| (*name, words))
        })
    }

    #[test]
    fn fields_are_those_of_included_and_extended_templates_too() {
        let used = used(&[
            ("page", "{% extends \"wall/page\" %}{{ a.b }} c"),
            ("wall/page", "{% include 'part' %}"),
            ("part", "{% if d[\"e\"] %}{% endif %}"),
            ("other", "{{ f }}"),
        ]);
        for field in ["a", "b", "d", "e"] {
            assert!(used.contains(field), "{field}");
        }
        for field in ["c", "f"] {
            assert!(!used.contains(field), "{field}");
        }
    }

    #[test]
    fn a_loop_over_fields_uses_all_of_them() {
        assert!(used(&[("page", "{% for key, value in a %}{% endfor %}")]).contains("b"));
        assert!(used(&[("page", "{{ __tera_context }}")]).contains("b"));
        assert!(!used(&[("page", "{% for value in a %}{% endfor %}")]).contains("b"));
    }
}
