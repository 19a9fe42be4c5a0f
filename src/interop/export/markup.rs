//! Markdown as the markup of trackers: the wiki markup of Jira, and HTML.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    )
}

/// The text as HTML. HTML in the text is shown as text.
pub(super) fn to_html(markdown: &str) -> String {
    let events = parser(markdown).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::SoftBreak => Event::Text(" ".into()),
        event => event,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.trim_end().to_owned()
}

/// The text as wiki markup of Jira.
pub(super) fn to_wiki(markdown: &str) -> String {
    let mut writer = WikiWriter::default();
    parser(markdown).for_each(|event| writer.event(event));
    writer.out.trim().to_owned()
}

/// The wiki markup so far.
#[derive(Default)]
struct WikiWriter {
    out: String,
    /// The marks of the open lists: `*` or `#` for each.
    lists: String,
    /// The addresses of open links, and where their texts begin.
    links: Vec<OpenLink>,
    is_code: bool,
    is_table_head: bool,
}

struct OpenLink {
    address: String,
    start: usize,
}

impl WikiWriter {
    /// Begins a line, after an empty one outside of lists.
    fn block(&mut self) {
        self.out.truncate(self.out.trim_end().len());
        if !self.out.is_empty() {
            let breaks = if self.lists.is_empty() { "\n\n" } else { "\n" };
            self.out.push_str(breaks);
        }
    }

    fn line(&mut self) {
        self.out.truncate(self.out.trim_end().len());
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.is_code => self.out.push_str(&text),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.out.push_str(&escaped(&text));
            }
            Event::Code(code) => {
                self.out.push_str("{{");
                self.out.push_str(&code);
                self.out.push_str("}}");
            }
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push('\n'),
            Event::Rule => {
                self.block();
                self.out.push_str("----");
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            // The first paragraph of an item is on the line of its mark.
            Tag::Paragraph
                if ["* ", "# ", "bq. "]
                    .iter()
                    .any(|mark| self.out.ends_with(mark)) => {}
            Tag::Paragraph => self.block(),
            Tag::Heading { level, .. } => {
                self.block();
                let number = match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    HeadingLevel::H6 => 6,
                };
                self.out.push_str(&format!("h{number}. "));
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.out.push_str("bq. ");
            }
            Tag::CodeBlock(kind) => {
                self.block();
                let language = match kind {
                    CodeBlockKind::Fenced(language) => language.to_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                let is_name = !language.is_empty()
                    && language.bytes().all(|byte| byte.is_ascii_alphanumeric());
                self.out.push_str(&match is_name {
                    true => format!("{{code:{language}}}\n"),
                    false => "{code}\n".to_owned(),
                });
                self.is_code = true;
            }
            Tag::List(start) => {
                if self.lists.is_empty() {
                    self.block();
                }
                self.lists.push(if start.is_some() { '#' } else { '*' });
            }
            Tag::Item => {
                if !self.out.ends_with("\n\n") {
                    self.line();
                }
                self.out.push_str(&self.lists);
                self.out.push(' ');
            }
            Tag::TableHead => self.is_table_head = true,
            Tag::Table(_) => self.block(),
            Tag::TableRow => self.line(),
            Tag::TableCell => self
                .out
                .push_str(if self.is_table_head { "||" } else { "|" }),
            Tag::Emphasis => self.out.push('_'),
            Tag::Strong => self.out.push('*'),
            Tag::Strikethrough => self.out.push('-'),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.out.push('[');
                self.links.push(OpenLink {
                    address: dest_url.to_string(),
                    start: self.out.len(),
                });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock => {
                if !self.out.ends_with('\n') {
                    self.out.push('\n');
                }
                self.out.push_str("{code}");
                self.is_code = false;
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::TableHead => {
                self.out.push_str("||");
                self.is_table_head = false;
            }
            TagEnd::TableRow => self.out.push('|'),
            TagEnd::Emphasis => self.out.push('_'),
            TagEnd::Strong => self.out.push('*'),
            TagEnd::Strikethrough => self.out.push('-'),
            TagEnd::Link | TagEnd::Image => {
                if let Some(link) = self.links.pop() {
                    let is_same = self.out[link.start..] == link.address;
                    match is_same {
                        true => self.out.push(']'),
                        false => self.out.push_str(&format!("|{}]", link.address)),
                    }
                }
            }
            _ => {}
        }
    }
}

/// A text in which braces and brackets are no macros and no links.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '{' | '}' | '[' | ']' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_wiki_markup() {
        for (markdown, wiki) in [
            ("## Goal\n\ntext", "h2. Goal\n\ntext"),
            ("- one\n  - two\n- three", "* one\n** two\n* three"),
            ("1. one\n2. two", "# one\n# two"),
            ("**b** and *i* `c`", "*b* and _i_ {{c}}"),
            (
                "[d](https://d.example) {x}",
                "[d|https://d.example] \\{x\\}",
            ),
            ("```rust\nlet a;\n```", "{code:rust}\nlet a;\n{code}"),
            ("> said", "bq. said"),
            ("| a |\n|---|\n| 1 |", "||a||\n|1|"),
            ("a\nb  \nc", "a b\nc"),
            ("a\n\n- b\n\n1. c\n\nd", "a\n\n* b\n\n# c\n\nd"),
        ] {
            assert_eq!(to_wiki(markdown), wiki, "{markdown}");
        }
    }

    #[test]
    fn html_of_the_text_is_text() {
        assert_eq!(
            to_html("a <b>b</b>\n\n- *c*"),
            "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n<ul>\n<li><em>c</em></li>\n</ul>"
        );
    }
}
