//! Markdown → HTML that is safe to show.
//!
//! Events are filtered before they become HTML: raw HTML is shown as text, addresses keep only
//! safe schemes, ids are prefixed, headings become bold paragraphs (a page's headings are the
//! page's own). Nothing else can come out, because nothing else goes in.

use super::urls;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};
use std::collections::BTreeMap;

/// Pictures that texts show: the address as typed → the file it has become in the site,
/// relative to its root.
pub type Images = BTreeMap<String, String>;

/// What a text needs to know about the page it stands on.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'i> {
    /// The pictures of the map.
    pub images: &'i Images,
}

impl Markdown<'_> {
    /// A line: inline Markdown, no block around it.
    pub fn line(self, text: &str) -> String {
        if !text.contains(MARKUP) {
            return escaped(text);
        }
        // A dot in front keeps `1.`, `-` and `#` at the beginning from starting a block; it is
        // punctuation, so that emphasis right after it still opens.
        let guarded = format!(".{text}");
        let html = self.render(&guarded, "");
        let inner = html
            .trim_end()
            .strip_prefix("<p>.")
            .and_then(|html| html.strip_suffix("</p>"));
        inner.map_or_else(|| escaped(text), str::to_owned)
    }

    /// A text of any length. `prefix` goes before the ids that footnotes make.
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
        let mut pictures = Vec::new();
        let events = Parser::new_ext(text, OPTIONS)
            .flat_map(|event| self.filtered(event, prefix, &mut pictures));
        html::push_html(&mut out, events);
        out
    }

    /// The events that stand for one event; `pictures` holds what the open pictures became.
    fn filtered<'t>(
        self,
        event: Event<'t>,
        prefix: &str,
        pictures: &mut Vec<Option<TagEnd>>,
    ) -> Vec<Event<'t>> {
        let one = match event {
            Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(Tag::Heading { .. }) => {
                return vec![Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)];
            }
            Event::End(TagEnd::Heading(_)) => {
                return vec![Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)];
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let typed = if link_type == LinkType::Email {
                    format!("mailto:{dest_url}")
                } else {
                    dest_url.to_string()
                };
                // `about:invalid` leads nowhere, in every browser, and keeps the text a link.
                let dest_url = urls::safe(&typed).unwrap_or("about:invalid".to_owned());
                let dest_url = CowStr::from(dest_url);
                Event::Start(Tag::Link {
                    link_type: LinkType::Inline,
                    dest_url,
                    title,
                    id,
                })
            }
            Event::Start(Tag::Image {
                dest_url,
                title,
                id,
                ..
            }) => {
                let picture = self.picture(&dest_url, title, id);
                pictures.push(picture.as_ref().map(Tag::to_end));
                return picture.map(Event::Start).into_iter().collect();
            }
            Event::End(TagEnd::Image) => {
                return pictures
                    .pop()
                    .flatten()
                    .map(Event::End)
                    .into_iter()
                    .collect();
            }
            Event::FootnoteReference(name) => {
                Event::FootnoteReference(format!("{prefix}{}", crate::map::slug(&name)).into())
            }
            Event::Start(Tag::FootnoteDefinition(name)) => Event::Start(Tag::FootnoteDefinition(
                format!("{prefix}{}", crate::map::slug(&name)).into(),
            )),
            other => other,
        };
        vec![one]
    }

    /// A picture of the project, or a link to one that stands elsewhere: a page asks nobody
    /// outside. Nothing but its description is left of any other.
    fn picture<'t>(self, address: &str, title: CowStr<'t>, id: CowStr<'t>) -> Option<Tag<'t>> {
        let link_type = LinkType::Inline;
        if let Some(file) = self.images.get(address) {
            let dest_url = CowStr::from(format!("../{file}"));
            return Some(Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            });
        }
        let dest_url = CowStr::from(urls::safe(address)?);
        dest_url.contains("://").then_some(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        })
    }
}

/// The addresses of all pictures in a text.
pub fn images_in(text: &str) -> Vec<String> {
    if !text.contains("![") {
        return Vec::new();
    }
    Parser::new_ext(text, OPTIONS)
        .filter_map(|event| match event {
            Event::Start(Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
            _ => None,
        })
        .collect()
}

/// Text as it stands in HTML, inside of elements and of quoted attributes.
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

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES);

/// The characters without which a line has no markup.
const MARKUP: [char; 10] = ['*', '_', '`', '[', ']', '<', '&', '\\', '~', '|'];

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
        assert_eq!(
            line("[a](javascript:alert(1))"),
            "<a href=\"about:invalid\">a</a>"
        );
        assert_eq!(
            line("[a](&#106;avascript&colon;alert)"),
            "<a href=\"about:invalid\">a</a>"
        );
        assert_eq!(
            prose("![a](https://elsewhere.example/a.png)"),
            "<p><a href=\"https://elsewhere.example/a.png\">a</a></p>\n"
        );
    }

    #[test]
    fn ids_are_prefixed_and_headings_are_not_the_pages() {
        assert!(prose("a[^1]\n\n[^1]: b").contains("id=\"story-x-1\""));
        assert_eq!(prose("# Big"), "<p><strong>Big</strong></p>\n");
    }
}
