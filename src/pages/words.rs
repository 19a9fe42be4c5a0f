//! Counts, names and sentences as pages show them.

use super::markdown::escaped;
use crate::map::{ReleaseStatus, Status, StatusKind, Statuses};
use crate::messages::{Catalog, Message, MessageWriter, message};
use serde::Serialize;
use serde_json::{Value, json};

/// Texts for the scripts of a page, as JSON for the attribute `data-messages`: the language, and by its
/// name each text in its plural forms.
pub(crate) fn script_messages(catalog: &Catalog, names: &[&str]) -> String {
    let texts = names.iter().map(|name| {
        let forms = catalog.plural_forms(name).into_iter();
        let forms = forms.map(|(category, text)| (category.to_owned(), text.into()));
        ((*name).to_owned(), Value::Object(forms.collect()))
    });
    let texts = Value::Object(texts.collect());
    json!({ "language": catalog.language(), "texts": texts }).to_string()
}

/// A status as pages show it: with a word and a sign, not only by color.
#[derive(Clone, Debug, Serialize)]
pub struct StatusView {
    /// The id, for `data-status`.
    pub id: String,
    /// The name of the status.
    pub word: String,
    /// What it means: `todo`, `doing`, `done` or `blocked`; a class name for themes.
    pub means: &'static str,
    /// The sign before the name.
    pub sign: &'static str,
    /// Whether cards leave it out: the status `todo`, which most stories have.
    pub is_quiet: bool,
}

impl StatusView {
    /// A status with this name.
    pub(crate) fn new(status: &Status, name: &str) -> Self {
        let means = status.kind.word();
        let is_quiet = status.kind == StatusKind::Todo && status.id == "todo";
        Self {
            id: status.id.clone(),
            word: name.to_owned(),
            means,
            sign: status_sign(status.kind),
            is_quiet,
        }
    }
}

/// The name of a status: that of a built-in one is a text of the catalog.
pub(crate) fn status_name<'n>(
    catalog: &'n Catalog,
    statuses: &Statuses,
    status: &'n Status,
) -> &'n str {
    if !statuses.are_built_in() {
        return &status.name;
    }
    let name = status_label(status.kind);
    catalog.fixed_text(name).unwrap_or(&status.name)
}

/// The name of the text that names the built-in status of a kind.
pub(crate) fn status_label(kind: StatusKind) -> &'static str {
    match kind {
        StatusKind::Todo => "status-todo",
        StatusKind::Doing => "status-doing",
        StatusKind::Done => "status-done",
        StatusKind::Blocked => "status-blocked",
    }
}

/// The name of the text that names the status of a release.
pub(crate) fn release_status_label(status: ReleaseStatus) -> &'static str {
    match status {
        ReleaseStatus::Planned => "release-planned",
        ReleaseStatus::Active => "release-active",
        ReleaseStatus::Released => "release-released",
    }
}

/// The sign of a kind of status.
pub(crate) fn status_sign(means: StatusKind) -> &'static str {
    match means {
        StatusKind::Todo => "○",
        StatusKind::Doing => "◐",
        StatusKind::Done => "✓",
        StatusKind::Blocked => "■",
    }
}

/// A message as plain text, with titles in quotation marks.
pub(crate) fn message_text(catalog: &Catalog, message: &Message) -> String {
    let mut writer = TextWriter {
        catalog,
        text: String::new(),
    };
    catalog.write(message, &mut writer);
    writer.text
}

/// A message as HTML, with titles in quotation marks.
pub(crate) fn message_html(catalog: &Catalog, message: &Message) -> String {
    let mut writer = HtmlWriter::default();
    catalog.write(message, &mut writer);
    writer.finish()
}

struct TextWriter<'c> {
    catalog: &'c Catalog,
    text: String,
}

impl MessageWriter for TextWriter<'_> {
    fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn value(&mut self, value: &str) {
        self.text.push_str(value);
    }

    fn title(&mut self, title: &str) {
        let quoted = message!("quoted-title", title = title);
        self.catalog.write(&quoted, self);
    }
}

#[derive(Default)]
struct HtmlWriter {
    html: String,
    /// Whether the text so far ends inside backticks, which can enclose a value.
    is_code: bool,
}

impl HtmlWriter {
    /// The HTML. A text with a single backtick leaves its code open, which is closed here.
    fn finish(mut self) -> String {
        if self.is_code {
            self.html.push_str("</code>");
        }
        self.html
    }
}

impl MessageWriter for HtmlWriter {
    fn text(&mut self, text: &str) {
        for (at, part) in text.split('`').enumerate() {
            if at > 0 {
                let tag = if self.is_code { "</code>" } else { "<code>" };
                self.html.push_str(tag);
                self.is_code = !self.is_code;
            }
            self.html.push_str(&escaped(part));
        }
    }

    fn value(&mut self, value: &str) {
        self.html.push_str(&escaped(value));
    }

    fn title(&mut self, title: &str) {
        self.html.push_str("<q>");
        self.html.push_str(&escaped(title));
        self.html.push_str("</q>");
    }
}

/// A text of a rule as HTML: words in backticks become `<code>`.
pub fn with_code(words: &str) -> String {
    let mut writer = HtmlWriter::default();
    writer.text(words);
    writer.finish()
}

/// A sentence with a capital first letter.
pub(crate) fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => format!("{}{}", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_in_backticks_is_code() {
        let message = message!("unused-ignore.finding", rule = "no-goal");
        let html = message_html(&Catalog::english(), &message);
        assert!(html.starts_with("<code>no-goal</code> "), "{html}");
    }

    #[test]
    fn a_single_backtick_leaves_no_element_open() {
        let mut catalog = Catalog::english();
        catalog
            .replace("note-count", "{ $count } `notes")
            .expect("a text");
        let html = message_html(&catalog, &message!("note-count", count = 2));
        assert_eq!(html, "2 <code>notes</code>");
    }
}
