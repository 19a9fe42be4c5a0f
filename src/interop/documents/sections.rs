//! Markdown by its headings, with places.

use crate::interop::roles::{is_issue_key, is_number};
use crate::text::Span;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A heading and the lines below it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Section<'t> {
    /// How many `#` it has; 0 for what comes before the first heading.
    pub(crate) level: usize,
    /// The text of the heading.
    pub(crate) title: &'t str,
    /// The line of the heading.
    pub(crate) span: Span,
    /// The text up to the next heading.
    pub(crate) body: &'t str,
    /// Where that text begins.
    body_start: usize,
}

impl<'t> Section<'t> {
    /// The place of a part of the body.
    pub(crate) fn span_of(&self, part: &str) -> Span {
        let offset = part.as_ptr() as usize - self.body.as_ptr() as usize;
        let start = self.body_start + offset;
        Span::new(start, start + part.len())
    }

    /// The place of the whole body.
    pub(crate) fn body_span(&self) -> Span {
        Span::new(self.body_start, self.body_start + self.body.len())
    }
}

/// The sections of a text. Headings in code are no headings.
pub(crate) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut found: Vec<Section> = Vec::new();
    let mut present = Section {
        level: 0,
        title: "",
        span: Span::new(0, 0),
        body: "",
        body_start: 0,
    };
    let mut at = 0;
    let mut is_code = false;
    let front = YamlHead::new(text).end;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if start < front {
            continue;
        }
        let trimmed = line.trim();
        is_code ^= trimmed.starts_with("```") || trimmed.starts_with("~~~");
        let level = trimmed.bytes().take_while(|byte| *byte == b'#').count();
        let is_heading = !is_code
            && (1..=6).contains(&level)
            && line.starts_with('#')
            && trimmed[level..].starts_with(' ');
        if is_heading {
            present.body = &text[present.body_start..start];
            found.push(present);
            present = Section {
                level,
                title: trimmed[level..].trim().trim_end_matches('#').trim_end(),
                span: Span::new(start, start + line.trim_end().len()),
                body: "",
                body_start: at,
            };
        }
    }
    present.body = &text[present.body_start..];
    found.push(present);
    found
}

/// What a text says about itself before it begins: lines of YAML between `---` and `---`.
pub(crate) struct YamlHead<'t> {
    text: &'t str,
    /// Where it ends; 0 if there is none.
    pub(crate) end: usize,
}

impl<'t> YamlHead<'t> {
    /// The one of a text.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut end = 0;
        let mut has_keys = false;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let trimmed = line.trim_end();
            end += line.len();
            match number {
                0 if trimmed != "---" => break,
                0 => {}
                _ if matches!(trimmed, "---" | "...") && has_keys => return Self { text, end },
                // The first line tells it from a thematic break.
                1 if !is_yaml_line(trimmed) => break,
                _ if trimmed == "---" => break,
                _ => has_keys |= is_yaml_line(trimmed) && trimmed.contains(':'),
            }
        }
        Self { text, end: 0 }
    }

    /// Its lines, with their places.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&'t str, Span)> {
        let mut at = 0;
        self.text[..self.end]
            .split_inclusive('\n')
            .map(move |line| {
                let start = at;
                at += line.len();
                let line = line.trim_end();
                (line, Span::new(start, start + line.len()))
            })
    }

    /// The title that a line of it says.
    pub(crate) fn title_in(line: &str) -> Option<&str> {
        let title = line.strip_prefix("title:")?.trim();
        let title = title.trim_matches(['"', '\'']).trim();
        (!title.is_empty()).then_some(title)
    }
}

fn is_yaml_line(line: &str) -> bool {
    let key = line.split_once(':').map_or("", |(key, _)| key);
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ' | '.');
    line.starts_with('#') || !key.is_empty() && key.chars().all(is_key) && !key.starts_with("- ")
}

/// What readers see of a part of a text: its words, and a space for the end of a line.
fn visible<'e>(event: &'e Event) -> Option<&'e str> {
    match event {
        Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
            Some(text)
        }
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    }
}

/// A text without the marks of emphasis, code and links.
pub(crate) fn plain(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        out.push_str(visible(&event).unwrap_or_default());
    }
    out.trim().to_owned()
}

/// A text without its marks, and where its links lead.
pub(crate) struct LinkedText {
    /// The text, without the words of links that are only keys: of `[SHOP-12](https://…) Pay`, `Pay`.
    pub(crate) text: String,
    /// The addresses of its links in the web.
    pub(crate) addresses: Vec<String>,
    /// Whether it has a picture, or a link to something else.
    pub(crate) has_other_targets: bool,
}

impl LinkedText {
    pub(crate) fn new(markdown: &str) -> Self {
        let mut found = Self {
            text: String::new(),
            addresses: Vec::new(),
            has_other_targets: false,
        };
        let mut link: Option<String> = None;
        let mut without_keys = String::new();
        for event in Parser::new(markdown) {
            match &event {
                Event::Start(Tag::Link { dest_url, .. }) if dest_url.contains("://") => {
                    found.addresses.push(dest_url.to_string());
                    link = Some(String::new());
                }
                Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                    found.has_other_targets = true;
                }
                Event::End(TagEnd::Link) => {
                    if let Some(words) = link.take() {
                        without_keys.push_str(if is_key(&words) { "" } else { &words });
                    }
                }
                _ => {
                    let words = visible(&event).unwrap_or_default();
                    found.text.push_str(words);
                    link.as_mut().unwrap_or(&mut without_keys).push_str(words);
                }
            }
        }
        let without_keys = without_keys.trim_matches([' ', ':', '-', '–', '—']);
        let words = match without_keys.is_empty() {
            true => found.text.trim(),
            false => without_keys,
        };
        found.text = words.to_owned();
        found
    }
}

/// Whether a text is the key of an item in a tracker: `SHOP-12`, `#12`.
fn is_key(text: &str) -> bool {
    let text = text.trim();
    let number = text
        .rsplit_once('#')
        .filter(|(repository, _)| !repository.contains(' '));
    is_issue_key(text) || number.is_some_and(|(_, digits)| is_number(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_have_their_places() {
        let text = "intro\n# One #\nbody\n```\n# code\n```\n## Two\nend";
        let found = sections(text);
        let shown: Vec<(usize, &str, &str)> = found
            .iter()
            .map(|section| (section.level, section.title, section.body))
            .collect();
        assert_eq!(
            shown,
            [
                (0, "", "intro\n"),
                (1, "One", "body\n```\n# code\n```\n"),
                (2, "Two", "end")
            ]
        );
        for section in &found {
            assert_eq!(&text[section.body_span().range()], section.body);
            assert!(text[section.span.range()].contains(section.title));
        }
        let part = &found[1].body[0..4];
        assert_eq!(&text[found[1].span_of(part).range()], "body");
        assert_eq!(plain("**a** `b` [c](https://d)"), "a b c");
    }

    #[test]
    fn keys_in_links_are_no_part_of_a_title() {
        for (markdown, text, addresses) in [
            (
                "[SHOP-12](https://a/SHOP-12) Pay **by** card",
                "Pay by card",
                1,
            ),
            ("Pay cash [#12](https://a/12)", "Pay cash", 1),
            ("[SHOP-12](https://a/SHOP-12)", "SHOP-12", 1),
            (
                "See [the terms](https://a/b), [x](https://c)",
                "See the terms, x",
                2,
            ),
            ("Check-in 2 - [a-b](https://c)", "Check-in 2 - a-b", 1),
            ("Read [it](./it.md)", "Read it", 0),
        ] {
            let linked = LinkedText::new(markdown);
            assert_eq!(linked.text, text);
            assert_eq!(linked.addresses.len(), addresses, "{markdown}");
            assert_eq!(linked.has_other_targets, markdown.contains("./"));
        }
    }
}
