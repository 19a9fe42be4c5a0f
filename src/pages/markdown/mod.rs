//! Markdown → HTML that is safe to show.
//!
//! Events are filtered before they become HTML: raw HTML is shown as text, addresses keep only
//! safe schemes, ids are prefixed, headings become bold paragraphs (a page's headings are the
//! page's own), alignments of tables go, which would be inline styles. Nothing else can come out,
//! because nothing else goes in.

mod filter;

use crate::analysis::Images;
use crate::text::{MARKDOWN, MARKUP};
use filter::MarkdownFilter;
use pulldown_cmark::{Event, Parser, Tag, html};

/// A Markdown renderer for the texts of one map.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'i> {
    /// The images of the map.
    pub images: &'i Images,
}

impl Markdown<'_> {
    /// A line of inline Markdown as HTML, without a block around it.
    pub fn line(self, text: &str) -> String {
        if !text.contains(MARKUP) {
            return escaped(text);
        }
        // The dot is explained in `plain_line`.
        let guarded = format!(".{text}");
        let html = self.render(&guarded, "");
        let inner = html
            .trim_end()
            .strip_prefix("<p>.")
            .and_then(|html| html.strip_suffix("</p>"));
        inner.map_or_else(|| escaped(text), str::to_owned)
    }

    /// A text of any length. `prefix` tells its footnotes from those of other texts on a page.
    pub fn prose(self, text: &str, prefix: &str) -> String {
        let is_plain =
            !text.contains(MARKUP) && !text.contains('\n') && text.starts_with(char::is_alphabetic);
        if is_plain {
            return format!("<p>{}</p>", escaped(text));
        }
        self.render(text, prefix)
    }

    fn render(self, text: &str, prefix: &str) -> String {
        let mut out = String::with_capacity(text.len() * 3 / 2);
        let mut filter = MarkdownFilter::new(self.images, prefix);
        let events = Parser::new_ext(text, MARKDOWN).flat_map(|event| filter.events_for(event));
        html::push_html(&mut out, events);
        out
    }
}

/// The addresses of all images in a text.
pub fn images_in(text: &str) -> Vec<String> {
    if !text.contains("![") {
        return Vec::new();
    }
    Parser::new_ext(text, MARKDOWN)
        .filter_map(|event| match event {
            Event::Start(Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
            _ => None,
        })
        .collect()
}

/// A text escaped for HTML, within elements and quoted attributes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        Markdown {
            images: &Images::new(),
        }
        .line(text)
    }

    fn prose(text: &str) -> String {
        Markdown {
            images: &Images::new(),
        }
        .prose(text, "story-x-")
    }

    #[test]
    fn lines_are_inline_whatever_they_begin_with() {
        assert_eq!(
            line("**20** families & `more`"),
            "<strong>20</strong> families &amp; <code>more</code>"
        );
        assert_eq!(
            line("1. not a list *really*"),
            "1. not a list <em>really</em>"
        );
        assert_eq!(line("- dash _here_"), "- dash <em>here</em>");
        assert_eq!(
            line("_begins_ with emphasis"),
            "<em>begins</em> with emphasis"
        );
        assert_eq!(line("a < b"), "a &lt; b");
    }

    #[test]
    fn nothing_executable_comes_out() {
        assert_eq!(
            prose("<script>alert(1)</script>"),
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
        );
        assert_eq!(
            line("<img src=x onerror=alert(1)>"),
            "&lt;img src=x onerror=alert(1)&gt;"
        );
        assert_eq!(line("[a](javascript:alert(1))"), "a");
        assert_eq!(line("[a](&#106;avascript&colon;alert)"), "a");
        assert_eq!(
            prose("![a](https://elsewhere.example/a.png)"),
            "<p><a href=\"https://elsewhere.example/a.png\">a</a></p>\n"
        );
    }

    #[test]
    fn ids_are_prefixed_and_headings_are_not_the_pages() {
        assert!(prose("a[^1]\n\n[^1]: b").contains("id=\"footnote:story-x-:1\""));
        assert_eq!(prose("# Big"), "<p><strong>Big</strong></p>\n");
    }

    #[test]
    fn of_a_picture_that_could_not_be_read_its_description_is_left() {
        let images = Images::from([("a.png".to_owned(), String::new())]);
        let markdown = Markdown { images: &images };
        assert_eq!(markdown.line("see ![the till](a.png)"), "see the till");
    }

    #[test]
    fn a_link_stands_in_no_other_link() {
        assert_eq!(
            line("[![CI](https://ci.example/badge.svg)](https://ci.example)"),
            "<a href=\"https://ci.example\">CI</a>"
        );
        assert_eq!(
            line("![see [this](notes.md)](https://a.example/a.png)"),
            "<a href=\"https://a.example/a.png\">see this</a>"
        );
    }

    #[test]
    fn what_is_opened_for_a_second_footnote_of_a_name_is_what_is_closed() {
        let html = prose("[^1]: one\n\n[^1]: two");
        assert!(
            html.ends_with("<blockquote>\n<p>two</p>\n</blockquote>\n"),
            "{html}"
        );
        assert_eq!(html.matches("</div>").count(), 1, "{html}");
    }
}
