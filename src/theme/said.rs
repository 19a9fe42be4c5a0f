//! What the tags of one template name.

use super::tags::{TemplateTag, tags};

/// What the tags of one template name, and which templates it takes in.
#[derive(Debug, Default)]
pub(crate) struct TemplateWords {
    /// Every word, those in strings too. Shorter ones first, so that few have to be compared letter by
    /// letter.
    words: Vec<String>,
    /// Whether it may ask for fields without naming them.
    all: bool,
    /// The names of templates that it includes or extends.
    pub taken_in: Vec<String>,
}

impl TemplateWords {
    /// Reads the tags of a template.
    pub(crate) fn of(text: &str) -> Self {
        let mut said = Self::default();
        let mut words = Vec::new();
        for tag in tags(text) {
            // The names of fields have no other letters.
            let parts = tag
                .inner
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.extend(parts.filter(|word| !word.is_empty()));
            said.take(&tag);
        }
        words.sort_unstable_by_key(|word| order(word));
        words.dedup();
        said.words = words.into_iter().map(str::to_owned).collect();
        // Tera's own name for everything that a template is given.
        said.all |= said.has("__tera_context");
        said
    }

    fn take(&mut self, tag: &TemplateTag) {
        match tag.word() {
            // `for key, value in fields` goes through fields that have no name there.
            "for" => {
                let item = tag.inner.split_once(" in ").map_or("", |(item, _)| item);
                self.all |= item.contains(',');
            }
            "include" | "extends" => {
                let strings = tag.inner.split(['"', '\'', '`']).skip(1).step_by(2);
                self.taken_in.extend(strings.map(str::to_owned));
            }
            _ => {}
        }
    }

    /// Whether it may ask for a field.
    pub(crate) fn has(&self, field: &str) -> bool {
        let found = |word: &String| order(word).cmp(&order(field));
        self.all || self.words.binary_search_by(found).is_ok()
    }
}

fn order(word: &str) -> (usize, &str) {
    (word.len(), word)
}
