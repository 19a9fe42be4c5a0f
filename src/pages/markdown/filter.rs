//! What each Markdown event becomes.

use crate::analysis::{Images, urls};
use pulldown_cmark::{Alignment, CowStr, Event, LinkType, Tag, TagEnd};

/// Turns the events of one text into events that are safe to write as HTML.
pub(crate) struct MarkdownFilter<'f> {
    images: &'f Images,
    prefix: &'f str,
    /// What the links, pictures and footnotes that are open became; none where only their text is left.
    open: Vec<Option<TagEnd>>,
    /// The names of footnotes, in the order of their first mention: a footnote's number.
    footnotes: Vec<String>,
    /// The footnotes whose definition has been written.
    defined: Vec<usize>,
}

impl<'f> MarkdownFilter<'f> {
    pub(crate) fn new(images: &'f Images, prefix: &'f str) -> Self {
        Self {
            images,
            prefix,
            open: Vec::new(),
            footnotes: Vec::new(),
            defined: Vec::new(),
        }
    }

    /// The events that replace an event.
    pub(crate) fn events_for<'t>(&mut self, event: Event<'t>) -> Vec<Event<'t>> {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => vec![Event::Text(html)],
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::FootnoteReference(name) => {
                let number = self.footnote(&name);
                vec![Event::FootnoteReference(self.footnote_id(number))]
            }
            other => vec![other],
        }
    }

    fn start<'t>(&mut self, tag: Tag<'t>) -> Vec<Event<'t>> {
        let tag = match tag {
            Tag::HtmlBlock => Tag::Paragraph,
            Tag::Heading { .. } => {
                return vec![Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)];
            }
            Tag::Table(columns) => Tag::Table(vec![Alignment::None; columns.len()]),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                let typed = if link_type == LinkType::Email {
                    format!("mailto:{dest_url}")
                } else {
                    dest_url.to_string()
                };
                return self.open(link(&typed, title));
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                let picture = self.picture(&dest_url, title);
                return self.open(picture);
            }
            Tag::FootnoteDefinition(name) => {
                let number = self.footnote(&name);
                // A second definition of a name would be a second element of its id.
                let is_second = self.defined.contains(&number);
                self.defined.push(number);
                let id = self.footnote_id(number);
                let tag = if is_second {
                    Tag::BlockQuote(None)
                } else {
                    Tag::FootnoteDefinition(id)
                };
                return self.open(Some(tag));
            }
            other => other,
        };
        vec![Event::Start(tag)]
    }

    fn end<'t>(&mut self, tag: TagEnd) -> Vec<Event<'t>> {
        match tag {
            TagEnd::HtmlBlock => vec![Event::End(TagEnd::Paragraph)],
            TagEnd::Heading(_) => vec![Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)],
            TagEnd::Link | TagEnd::Image | TagEnd::FootnoteDefinition => self
                .open
                .pop()
                .flatten()
                .map(Event::End)
                .into_iter()
                .collect(),
            other => vec![Event::End(other)],
        }
    }

    fn open<'t>(&mut self, tag: Option<Tag<'t>>) -> Vec<Event<'t>> {
        // A picture that is only linked to may stand in a link, or have one in its description.
        let is_nested = matches!(tag, Some(Tag::Link { .. })) && self.is_in_link();
        let tag = tag.filter(|_| !is_nested);
        self.open.push(tag.as_ref().map(Tag::to_end));
        tag.map(Event::Start).into_iter().collect()
    }

    /// Whether a link is open: HTML has no links within links.
    fn is_in_link(&self) -> bool {
        self.open.contains(&Some(TagEnd::Link))
    }

    /// A picture of the project, or a link to one that stands elsewhere: a page asks nobody
    /// outside. Nothing but its description is left of any other.
    fn picture<'t>(&self, address: &str, title: CowStr<'t>) -> Option<Tag<'t>> {
        match self.images.get(address) {
            Some(file) if !file.is_empty() => Some(Tag::Image {
                link_type: LinkType::Inline,
                dest_url: format!("../{file}").into(),
                title,
                id: CowStr::Borrowed(""),
            }),
            None if address.contains("://") => link(address, title),
            _ => None,
        }
    }

    /// The number of a footnote, from 1.
    fn footnote(&mut self, name: &str) -> usize {
        let known = self.footnotes.iter().position(|other| other == name);
        known.unwrap_or_else(|| {
            self.footnotes.push(name.to_owned());
            self.footnotes.len() - 1
        }) + 1
    }

    /// An id that no title can make, because ids have no colon in them.
    fn footnote_id<'t>(&self, number: usize) -> CowStr<'t> {
        format!("footnote:{}:{number}", self.prefix).into()
    }
}

/// A link, if its address is safe to link to.
fn link<'t>(address: &str, title: CowStr<'t>) -> Option<Tag<'t>> {
    let dest_url = urls::safe_url(address)?.into();
    Some(Tag::Link {
        link_type: LinkType::Inline,
        dest_url,
        title,
        id: CowStr::Borrowed(""),
    })
}
