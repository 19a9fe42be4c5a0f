//! Puts the texts of the catalog into templates: `{{ t.find-stories }}` becomes the text of that name.
//!
//! Pages are rendered as if the text had been written there, so a page costs the same however many
//! texts it has. [`FilledTemplate::original`] maps places in Tera's errors back to the template.

use super::tags::tags;
use crate::format::{ErrorCode, did_you_mean};
use crate::messages::Catalog;
use crate::pages::with_code;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// What the name of a text begins with in a template.
const PREFIX: &str = "t.";

/// A template's text with the texts of the catalog in it.
#[derive(Debug)]
pub(crate) struct FilledTemplate {
    /// The text with the catalog's texts.
    pub text: String,
    /// What was replaced, in the order of the text.
    replacements: Vec<Replacement>,
}

/// A tag that was replaced by a text.
#[derive(Debug)]
struct Replacement {
    /// The byte offset of the text.
    start: usize,
    /// The byte offset of its end.
    end: usize,
    /// The byte offset of the tag in the template.
    original_start: usize,
    /// The byte offset of its end in the template.
    original_end: usize,
}

impl FilledTemplate {
    /// Replaces the tags that name a text of the catalog; others stay as they are.
    pub(crate) fn new(original: &str, catalog: &Catalog) -> Self {
        let mut filled = Self {
            text: String::with_capacity(original.len()),
            replacements: Vec::new(),
        };
        let mut copied = 0;
        for tag in text_tags(original) {
            let Some(text) = catalog.fixed_text(tag.name) else {
                continue;
            };
            filled.text.push_str(&original[copied..tag.start]);
            let start = filled.text.len();
            // A project can replace texts, and a brace must not begin a tag of the template.
            let html = with_code(text)
                .replace('{', "&#123;")
                .replace('}', "&#125;");
            filled.text.push_str(&html);
            filled.replacements.push(Replacement {
                start,
                end: filled.text.len(),
                original_start: tag.start,
                original_end: tag.end,
            });
            copied = tag.end;
        }
        filled.text.push_str(&original[copied..]);
        filled
    }

    /// The byte offset in the template for an offset in the filled text.
    pub(crate) fn original(&self, offset: usize) -> usize {
        let after = (self.replacements).partition_point(|replaced| replaced.start <= offset);
        match after.checked_sub(1).map(|last| &self.replacements[last]) {
            Some(replaced) if offset < replaced.end => replaced.original_start,
            Some(replaced) => replaced.original_end + offset - replaced.end,
            None => offset,
        }
    }
}

/// A tag of a template that names a text.
struct TextTag<'t> {
    /// The byte offset of its first brace.
    start: usize,
    /// The byte offset after its last brace.
    end: usize,
    /// The name of the text.
    name: &'t str,
}

fn text_tags(template: &str) -> impl Iterator<Item = TextTag<'_>> {
    let expressions = tags(template).into_iter().filter(|tag| !tag.is_statement);
    expressions.filter_map(|tag| {
        let name = tag.inner.trim().strip_prefix(PREFIX)?;
        Some(TextTag {
            start: tag.start - 2,
            end: tag.start + tag.inner.len() + 2,
            name,
        })
    })
}

/// An error for each tag of a template that names a text which the catalog doesn't have.
pub(crate) fn check(source: &Arc<Source>) -> Vec<Diagnostic> {
    // Every language has these texts, at least in English.
    let catalog = Catalog::english();
    let unknown = text_tags(source.text()).filter(|tag| catalog.fixed_text(tag.name).is_none());
    unknown
        .map(|tag| {
            let place = Place {
                source: Arc::clone(source),
                span: Span::new(tag.start, tag.end),
            };
            let (message, help) = match catalog.value_names(tag.name) {
                Some(_) => (
                    format!("the text `{}` has values", tag.name),
                    "show the field of the page that has this text".to_owned(),
                ),
                None => (
                    format!("there is no text `{}`", tag.name),
                    did_you_mean(tag.name, catalog.names())
                        .unwrap_or_else(|| "`storywall theme messages` lists all texts".to_owned()),
                ),
            };
            Diagnostic::new(
                Level::Error,
                ErrorCode::ThemeTemplate.as_str(),
                place,
                message,
            )
            .help(help)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_filled_in_and_places_lead_back() {
        let mut catalog = Catalog::english();
        catalog
            .replace("list-next", "{\"{{ x }}\"} & `y`")
            .expect("a text");
        let original = "<p>{{ t.list-next }}</p>{{ t.unknown }}{{ a.t.b }}";
        let filled = FilledTemplate::new(original, &catalog);
        let text = "&#123;&#123; x &#125;&#125; &amp; <code>y</code>";
        assert_eq!(
            filled.text,
            format!("<p>{text}</p>{{{{ t.unknown }}}}{{{{ a.t.b }}}}")
        );
        let place = |part: &str| filled.original(filled.text.find(part).expect("a part"));
        assert_eq!(place("<p>"), 0);
        assert_eq!(place("amp"), "<p>".len());
        assert_eq!(place("</p>"), original.find("</p>").expect("an end"));
        assert_eq!(place("a.t.b"), original.find("a.t.b").expect("a field"));
        let source = Arc::new(Source::new("x.html", "{{ t.storie }}{{ t.stories }}"));
        let errors: Vec<_> = check(&source)
            .iter()
            .map(|error| (error.message.clone(), error.help.clone()))
            .collect();
        assert_eq!(errors[0].0, "there is no text `storie`");
        assert_eq!(errors[1].0, "the text `stories` has values");
    }
}
