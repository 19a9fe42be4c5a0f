//! Building the tree, event by event.

use super::node::{Entry, Node, TextStyle, Value};
use super::oddity::{ParseError, YamlOddity};
use crate::format::Limits;
use crate::text::Span;
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

struct Anchor<'s> {
    span: Span,
    used: bool,
    /// None while the node is still being built: an alias inside of it would never end.
    node: Option<Node<'s>>,
}

pub(crate) struct TreeBuilder<'s> {
    parser: Parser<'s, granit_parser::StrInput<'s>>,
    /// Where the parser's text begins in the whole one.
    base: usize,
    ahead: Option<(Event<'s>, Span)>,
    anchors: HashMap<usize, Anchor<'s>>,
    aliased: usize,
    quirks: Vec<YamlOddity>,
    depth: usize,
}

impl<'s> TreeBuilder<'s> {
    /// A builder that stands at the beginning of a part of `text`.
    pub(crate) fn at(text: &'s str, part: Range<usize>, limits: &Limits) -> Self {
        let options = granit_parser::options! {
            emit_unresolved_aliases: true,
            emit_anchor_events: true,
            emit_comments: false,
            flow_nesting_limit: limits.depth as usize,
            block_nesting_limit: limits.depth as usize,
        };
        Self {
            base: part.start,
            parser: Parser::new_from_str_with_options(&text[part], options),
            ahead: None,
            anchors: HashMap::new(),
            aliased: 0,
            quirks: Vec::new(),
            depth: limits.depth as usize,
        }
    }

    /// The tree of the first document, and what is odd about it in the order of the file.
    pub(crate) fn finish(mut self) -> Result<(Option<Node<'s>>, Vec<YamlOddity>), ParseError> {
        let root = self.document()?;
        let unused = self.anchors.into_values().filter(|anchor| !anchor.used);
        let mut quirks = self.quirks;
        quirks.extend(unused.map(|anchor| YamlOddity::UnusedAnchor(anchor.span)));
        quirks.sort_by_key(YamlOddity::span);
        Ok((root, quirks))
    }

    /// The tree, and how many nodes aliases add to it; none where anything is odd.
    pub(crate) fn plain(mut self) -> Option<(Node<'s>, usize)> {
        let root = self.document().ok()??;
        let is_plain = self.quirks.is_empty() && self.anchors.values().all(|anchor| anchor.used);
        is_plain.then_some((root, self.aliased))
    }

    fn document(&mut self) -> Result<Option<Node<'s>>, ParseError> {
        let mut root = None;
        let mut documents = 0;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        self.quirks.push(YamlOddity::SecondDocument(span));
                        return Ok(root);
                    }
                }
                Event::StreamStart | Event::DocumentEnd | Event::StreamEnd => {}
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        Ok(root)
    }

    fn next(&mut self) -> Result<Option<(Event<'s>, Span)>, ParseError> {
        if let Some(ahead) = self.ahead.take() {
            return Ok(Some(ahead));
        }
        match self.parser.next_event() {
            None => Ok(None),
            Some(Err(error)) => Err(ParseError::Syntax(error)),
            Some(Ok((event, span))) => {
                self.note_tag(&event, span);
                let span = self.span(span);
                Ok(Some((event, span)))
            }
        }
    }

    fn note_tag(&mut self, event: &Event<'s>, span: granit_parser::Span) {
        if event.tag().is_none() {
            return;
        }
        let tag = self.span(span.tag_span().unwrap_or(span));
        self.quirks.push(YamlOddity::Tag(tag));
    }

    fn span(&self, span: granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or_default();
        Span::new(self.base + range.start, self.base + range.end)
    }

    /// The anchor that the node which has just begun carries, if it carries one.
    fn anchor(&mut self) -> Result<Option<usize>, ParseError> {
        match self.next()? {
            Some((Event::Anchor(id, _), span)) => {
                self.anchors.insert(
                    id,
                    Anchor {
                        span,
                        used: false,
                        node: None,
                    },
                );
                Ok(Some(id))
            }
            other => {
                self.ahead = other;
                Ok(None)
            }
        }
    }

    fn node(&mut self, event: Event<'s>, span: Span, depth: usize) -> Result<Node<'s>, ParseError> {
        if depth > self.depth {
            return Err(ParseError::TooDeep(span));
        }
        let (node, anchor) = match event {
            Event::Scalar(text, style, id, _) => {
                let style = if style == ScalarStyle::Plain {
                    TextStyle::Plain
                } else {
                    TextStyle::Marked
                };
                // The parser says `~` where nothing was typed; a `~` that was typed has a width.
                let nothing = style == TextStyle::Plain && span.start == span.end;
                let text = if nothing { Cow::Borrowed("") } else { text };
                let anchor = if id > 0 { self.anchor()? } else { None };
                (
                    Node {
                        span,
                        value: Value::Scalar(text, style),
                    },
                    anchor,
                )
            }
            Event::SequenceStart(style, id, _) => {
                let anchor = if id > 0 { self.anchor()? } else { None };
                (self.list(span, style, depth)?, anchor)
            }
            Event::MappingStart(style, id, _) => {
                let anchor = if id > 0 { self.anchor()? } else { None };
                (self.map(span, style, depth)?, anchor)
            }
            Event::Alias(id) => (self.unfold(id, span), None),
            Event::UnresolvedAlias(name) => {
                self.quirks.push(YamlOddity::UnknownAlias(span));
                (
                    Node {
                        span,
                        value: Value::Scalar(name, TextStyle::Marked),
                    },
                    None,
                )
            }
            _ => (
                Node {
                    span,
                    value: Value::Scalar(Cow::Borrowed(""), TextStyle::Plain),
                },
                None,
            ),
        };
        if let Some(anchor) = anchor.and_then(|id| self.anchors.get_mut(&id)) {
            anchor.node = Some(node.clone());
        }
        Ok(node)
    }

    fn list(
        &mut self,
        start: Span,
        style: StructureStyle,
        depth: usize,
    ) -> Result<Node<'s>, ParseError> {
        let mut items = Vec::new();
        let mut span = start;
        while let Some((event, at)) = self.next()? {
            if event == Event::SequenceEnd {
                let last = items.last().map_or(start.end, |last: &Node| last.span.end);
                span.end = if style == StructureStyle::Flow {
                    at.end
                } else {
                    last
                };
                break;
            }
            items.push(self.node(event, at, depth + 1)?);
        }
        Ok(Node {
            span,
            value: Value::List(items),
        })
    }

    fn map(
        &mut self,
        start: Span,
        style: StructureStyle,
        depth: usize,
    ) -> Result<Node<'s>, ParseError> {
        let mut entries: Vec<Entry<'s>> = Vec::new();
        let mut span = start;
        while let Some((event, at)) = self.next()? {
            if event == Event::MappingEnd {
                let last = entries.last().map_or(start.end, |last| last.value.span.end);
                span.end = if style == StructureStyle::Flow {
                    at.end
                } else {
                    last
                };
                break;
            }
            let key = self.node(event, at, depth + 1)?;
            let Some((event, at)) = self.next()? else {
                break;
            };
            let value = self.node(event, at, depth + 1)?;
            entries.push(Entry { key, value });
        }
        if let Some(first) = entries.first() {
            span.start = span.start.min(first.key.span.start);
        }
        Ok(Node {
            span,
            value: Value::Map(entries),
        })
    }

    /// A copy of what an alias stands for, at the alias's own place.
    fn unfold(&mut self, id: usize, span: Span) -> Node<'s> {
        let nothing = Node {
            span,
            value: Value::Scalar(Cow::Borrowed(""), TextStyle::Plain),
        };
        let Some(anchor) = self.anchors.get_mut(&id) else {
            return nothing;
        };
        anchor.used = true;
        let size = anchor.node.as_ref().map_or(usize::MAX, Node::size);
        self.aliased = self.aliased.saturating_add(size);
        if self.aliased > Limits::ALIASED_NODES {
            if !self
                .quirks
                .iter()
                .any(|quirk| matches!(quirk, YamlOddity::AliasBomb(_)))
            {
                self.quirks.push(YamlOddity::AliasBomb(span));
            }
            return nothing;
        }
        anchor
            .node
            .clone()
            .map_or(nothing, |node| Node { span, ..node })
    }
}

impl Node<'_> {
    /// How many nodes it is made of, a long text counted as one more for every 64 bytes.
    fn size(&self) -> usize {
        match &self.value {
            Value::Scalar(text, _) => 1 + text.len() / 64,
            Value::List(items) => 1 + items.iter().map(Node::size).sum::<usize>(),
            Value::Map(entries) => {
                1 + entries
                    .iter()
                    .map(|entry| entry.key.size() + entry.value.size())
                    .sum::<usize>()
            }
        }
    }
}
