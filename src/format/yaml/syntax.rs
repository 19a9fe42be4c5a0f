//! A text as a tree of what was typed: with styles, anchors and comments, and with the place of
//! everything. It is what edits are made from.
//!
//! Unlike a [`Tree`](super::Tree), it has each alias where it stands and not what it stands for, and knows the
//! dash of each item, the colon of each key, and where blocks of text begin and end.

use super::marks::{Comment, Marks, TextBlock, TextPlace};
use super::oddity::ParseError;
use crate::text::Span;
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};
use std::borrow::Cow;

/// The first document of a text, as typed.
pub(crate) struct SyntaxTree<'s> {
    /// Its outermost node; `None` if there is nothing but comments.
    pub(crate) root: Option<SyntaxNode<'s>>,
    /// All comments, in the order of the text.
    pub(crate) comments: Vec<Comment>,
    /// The places of all scalars and aliases, in the order of the text; of a block of text, its lines.
    pub(crate) texts: Vec<TextPlace>,
    /// The place of the first `?` before a key.
    pub(crate) explicit_key: Option<Span>,
}

/// A scalar, an alias, a list or a mapping.
#[derive(Debug)]
pub(crate) struct SyntaxNode<'s> {
    /// From its anchor, or else its first byte, to its end. What is absent is empty, and before its colon.
    pub(crate) span: Span,
    /// Whether it begins with an anchor or a tag.
    pub(crate) has_property: bool,
    /// The name of its anchor.
    pub(crate) anchor: Option<Cow<'s, str>>,
    pub(crate) content: Content<'s>,
}

/// The content of a [`SyntaxNode`].
#[derive(Debug)]
pub(crate) enum Content<'s> {
    /// A text, without quotes and escapes, and how it is written.
    Text(Cow<'s, str>, TextForm),
    /// The name of an anchor.
    Alias(&'s str),
    List {
        items: Vec<SyntaxItem<'s>>,
        /// Whether it is in brackets.
        is_flow: bool,
    },
    Map {
        entries: Vec<SyntaxEntry<'s>>,
        /// Whether it is in braces, or a pair in a list in brackets.
        is_flow: bool,
    },
}

/// How a text is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TextForm {
    Plain,
    SingleQuoted,
    DoubleQuoted,
    /// After `|`.
    Literal(TextBlock),
    /// After `>`.
    Folded(TextBlock),
}

/// An item of a list.
#[derive(Debug)]
pub(crate) struct SyntaxItem<'s> {
    /// The offset of its dash; `None` in brackets.
    pub(crate) dash: Option<usize>,
    pub(crate) node: SyntaxNode<'s>,
}

/// A key with its value.
#[derive(Debug)]
pub(crate) struct SyntaxEntry<'s> {
    /// The offset of the `?` before its key, which few files have.
    pub(crate) question: Option<usize>,
    pub(crate) key: SyntaxNode<'s>,
    /// The offset of its colon; `None` where a key stands alone in braces or after a `?`.
    pub(crate) colon: Option<usize>,
    pub(crate) value: SyntaxNode<'s>,
}

impl SyntaxNode<'_> {
    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text, _) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is typed, not even an anchor.
    pub(crate) fn is_absent(&self) -> bool {
        self.span.start == self.span.end
    }

    /// Its lines, if it is a block of text.
    pub(crate) fn text_block(&self) -> Option<&TextBlock> {
        match &self.content {
            Content::Text(_, TextForm::Literal(block) | TextForm::Folded(block)) => Some(block),
            _ => None,
        }
    }
}

impl SyntaxEntry<'_> {
    /// Where it ends: after its value, or after its colon if that is absent.
    pub(crate) fn end(&self) -> usize {
        let colon = self.colon.map_or(0, |colon| colon + 1);
        let value = self.value.span.end as usize;
        value.max(colon).max(self.key.span.end as usize)
    }
}

impl<'s> SyntaxTree<'s> {
    /// Parses the first document of a text.
    pub(crate) fn parse(text: &'s str, max_depth: usize) -> Result<Self, ParseError> {
        let events = events(text, max_depth)?;
        let occupied: Vec<TextPlace> = events.iter().filter_map(PlacedEvent::occupied).collect();
        let marks = Marks::find(text, &occupied);
        let mut blocks = marks.blocks.iter();
        let texts = occupied.iter().filter_map(|place| {
            let span = if place.is_block {
                blocks.next()?.body?
            } else {
                place.span
            };
            Some(TextPlace { span, ..*place })
        });
        let texts = texts.collect();
        let explicit_key = marks.questions.first().copied();
        let explicit_key = explicit_key.map(|mark| Span::new(mark as usize, mark as usize + 1));
        let mut builder = SyntaxBuilder {
            text,
            events: events.into_iter(),
            questions: marks.questions.into_iter().peekable(),
            dashes: marks.dashes.into_iter(),
            colons: marks.colons.into_iter().peekable(),
            blocks: marks.blocks.into_iter(),
        };
        Ok(Self {
            root: builder.document(),
            comments: marks.comments,
            texts,
            explicit_key,
        })
    }
}

/// An event of the parser with its place.
struct PlacedEvent<'s> {
    event: Event<'s>,
    span: Span,
    tag: Option<Span>,
}

impl PlacedEvent<'_> {
    /// The place of a scalar or an alias that has a width.
    fn occupied(&self) -> Option<TextPlace> {
        let block = match &self.event {
            Event::Scalar(text, ScalarStyle::Literal | ScalarStyle::Folded, ..) => Some(text),
            Event::Scalar(..) | Event::Alias(_) | Event::UnresolvedAlias(_) => None,
            _ => return None,
        };
        let ends_in_spaces = block.is_some_and(|text| {
            let text = text.trim_end_matches('\n');
            text.ends_with(' ')
                && text
                    .lines()
                    .last()
                    .is_some_and(|line| line.trim().is_empty())
        });
        (block.is_some() || self.span.start < self.span.end).then_some(TextPlace {
            span: self.span,
            is_block: block.is_some(),
            ends_in_spaces,
        })
    }
}

/// All events of the parser.
fn events(text: &str, max_depth: usize) -> Result<Vec<PlacedEvent<'_>>, ParseError> {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        emit_comments: false,
        flow_nesting_limit: max_depth,
        block_nesting_limit: max_depth,
    };
    let mut parser = Parser::new_from_str_with_options(text, options);
    let place = |span: granit_parser::Span| {
        let range = span.byte_range().unwrap_or_default();
        Span::new(range.start, range.end)
    };
    let mut events = Vec::with_capacity(text.len() / 12);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(ParseError::Syntax)?;
        events.push(PlacedEvent {
            tag: span.tag_span().map(place),
            span: place(span),
            event,
        });
    }
    Ok(events)
}

/// Joins events and marks. An item has one dash, a key one colon, and both come in the order of the text.
struct SyntaxBuilder<'s> {
    text: &'s str,
    events: std::vec::IntoIter<PlacedEvent<'s>>,
    /// The offsets of the `?` before keys.
    questions: std::iter::Peekable<std::vec::IntoIter<u32>>,
    dashes: std::vec::IntoIter<u32>,
    colons: std::iter::Peekable<std::vec::IntoIter<u32>>,
    blocks: std::vec::IntoIter<TextBlock>,
}

impl<'s> SyntaxBuilder<'s> {
    /// The next event.
    fn peek(&self) -> Option<&PlacedEvent<'s>> {
        self.events.as_slice().first()
    }

    fn document(&mut self) -> Option<SyntaxNode<'s>> {
        loop {
            match self.peek()?.event {
                Event::StreamStart | Event::DocumentStart(..) => drop(self.events.next()),
                Event::DocumentEnd | Event::StreamEnd => return None,
                _ => return self.node(),
            }
        }
    }

    fn node(&mut self) -> Option<SyntaxNode<'s>> {
        let PlacedEvent { event, span, tag } = self.events.next()?;
        let mut anchor = None;
        let mut properties = tag;
        if let Some(PlacedEvent { event, span, .. }) = self.peek()
            && let Event::Anchor(_, name) = event
        {
            anchor = Some(name.clone());
            let start = tag.map_or(span.start, |tag| tag.start.min(span.start));
            properties = Some(Span { start, ..*span });
            self.events.next();
        }
        let (content, span) = match event {
            Event::Scalar(text, style, ..) => self.scalar(text, style, span),
            Event::SequenceStart(style, ..) => self.list(span, style == StructureStyle::Flow),
            Event::MappingStart(style, ..) => self.map(span, style == StructureStyle::Flow),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let name = self.text.get(span.range()).unwrap_or_default();
                (Content::Alias(name.trim_start_matches('*')), span)
            }
            _ => (Content::Text(Cow::Borrowed(""), TextForm::Plain), span),
        };
        // An anchor of something absent has a place nevertheless.
        let (start, end) = match properties {
            Some(properties) => (properties.start, span.end.max(properties.end)),
            None => (span.start, span.end),
        };
        Some(SyntaxNode {
            span: Span { start, end },
            has_property: properties.is_some(),
            anchor,
            content,
        })
    }

    fn scalar(
        &mut self,
        text: Cow<'s, str>,
        style: ScalarStyle,
        span: Span,
    ) -> (Content<'s>, Span) {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        if let Some(block) = is_block.then(|| self.blocks.next()).flatten() {
            let form = match style {
                ScalarStyle::Literal => TextForm::Literal(block),
                _ => TextForm::Folded(block),
            };
            let (start, end) = (block.header.start, block.end());
            return (Content::Text(text, form), Span { start, end });
        }
        let form = match style {
            ScalarStyle::SingleQuoted => TextForm::SingleQuoted,
            ScalarStyle::DoubleQuoted => TextForm::DoubleQuoted,
            _ => TextForm::Plain,
        };
        // The parser reports `~` where nothing was typed.
        let is_absent = style == ScalarStyle::Plain && span.start == span.end;
        let text = if is_absent { Cow::Borrowed("") } else { text };
        (Content::Text(text, form), span)
    }

    fn list(&mut self, start: Span, is_flow: bool) -> (Content<'s>, Span) {
        let mut items = Vec::new();
        let mut end = start.end;
        while let Some(next) = self.peek() {
            if next.event == Event::SequenceEnd {
                end = if is_flow { next.span.end } else { end };
                self.events.next();
                break;
            }
            let dash = if is_flow { None } else { self.dashes.next() };
            let Some(node) = self.node() else { break };
            let after_dash = dash.map_or(0, |dash| dash + 1);
            end = end.max(node.span.end).max(after_dash);
            let dash = dash.map(|dash| dash as usize);
            items.push(SyntaxItem { dash, node });
        }
        let first = items.first().map(|item: &SyntaxItem| {
            item.dash
                .map_or(item.node.span.start, |dash| Span::new(dash, dash).start)
        });
        let start = if is_flow {
            start.start
        } else {
            first.unwrap_or(start.start)
        };
        (Content::List { items, is_flow }, Span { start, end })
    }

    fn map(&mut self, start: Span, is_flow: bool) -> (Content<'s>, Span) {
        let mut entries = Vec::new();
        let mut end = start.end;
        while let Some(next) = self.peek() {
            if next.event == Event::MappingEnd {
                // A pair in a list in brackets has no braces, and ends with its value.
                let has_braces = is_flow && self.text[start.start as usize..].starts_with('{');
                end = if has_braces {
                    end.max(next.span.end)
                } else {
                    end
                };
                self.events.next();
                break;
            }
            let start = next.span.start;
            let question = self.questions.next_if(|question| *question < start);
            let Some(key) = self.node() else { break };
            let colon = match (is_flow, question) {
                (true, _) => self.flow_colon(),
                (false, Some(_)) => self.explicit_colon(),
                (false, None) => self.colons.next(),
            };
            let Some(value) = self.node() else { break };
            let entry = SyntaxEntry {
                question: question.map(|question| question as usize),
                key,
                colon: colon.map(|colon| colon as usize),
                value,
            };
            end = end.max(Span::new(0, entry.end()).end);
            entries.push(entry);
        }
        let first = entries
            .first()
            .map(|entry: &SyntaxEntry| entry.key.span.start);
        let start = first.map_or(start.start, |first| first.min(start.start));
        let start = if is_flow {
            start
        } else {
            first.unwrap_or(start)
        };
        (Content::Map { entries, is_flow }, Span { start, end })
    }

    /// The colon of a key after a `?`, which can be left out.
    fn explicit_colon(&mut self) -> Option<u32> {
        let [value, rest @ ..] = self.events.as_slice() else {
            return None;
        };
        let limit = if value.span.start < value.span.end {
            value.tag.map_or(value.span.start, |tag| tag.start)
        } else {
            rest.first().map_or(u32::MAX, |next| next.span.start)
        };
        self.colons.next_if(|colon| *colon < limit)
    }

    /// The colon of a key in braces, where keys can stand alone.
    fn flow_colon(&mut self) -> Option<u32> {
        let value = self.peek()?;
        let limit = if value.span.start < value.span.end {
            value.tag.map_or(value.span.start, |tag| tag.start)
        } else {
            // Nothing is typed as the value: a colon before the next comma or bracket is the key's.
            let from = value.span.start as usize;
            let rest = self.text.get(from..).unwrap_or_default();
            let length = rest.find([',', '}', ']']).unwrap_or(rest.len());
            Span::new(from, from + length).end
        };
        self.colons.next_if(|colon| *colon < limit)
    }
}
