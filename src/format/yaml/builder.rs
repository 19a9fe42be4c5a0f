//! Builds the tree, event by event.

use super::node::{Entry, Node, TextStyle, Value};
use super::oddity::{ParseError, YamlOddity};
use super::{ParseOptions, Tree};
use crate::text::Span;
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// A node that aliases can repeat.
struct Anchor<'s> {
    span: Span,
    is_used: bool,
    /// `None` while the node is still being built: an alias inside it would never end.
    node: Option<Node<'s>>,
}

/// A parser over a range of a text, and what was collected from its events so far.
pub(crate) struct TreeBuilder<'s> {
    parser: Parser<'s, granit_parser::StrInput<'s>>,
    /// The offset of the range in the text, which is added to the parser's spans.
    base: usize,
    /// An event that was read and not used yet.
    peeked: Option<(Event<'s>, Span)>,
    /// Anchors by the parser's number for them.
    anchors: HashMap<usize, Anchor<'s>>,
    /// The number of nodes that aliases have added so far.
    aliased_nodes: usize,
    oddities: Vec<YamlOddity>,
    max_depth: usize,
    max_aliased_nodes: usize,
}

impl<'s> TreeBuilder<'s> {
    /// A builder for the range `part` of `text`, whose spans count from the beginning of `text`.
    pub(crate) fn new(text: &'s str, part: Range<usize>, options: &ParseOptions) -> Self {
        let parser_options = granit_parser::options! {
            emit_unresolved_aliases: true,
            emit_anchor_events: true,
            emit_comments: false,
            flow_nesting_limit: options.max_depth,
            block_nesting_limit: options.max_depth,
        };
        Self {
            base: part.start,
            parser: Parser::new_from_str_with_options(&text[part], parser_options),
            peeked: None,
            anchors: HashMap::new(),
            aliased_nodes: 0,
            oddities: Vec::new(),
            max_depth: options.max_depth,
            max_aliased_nodes: options.max_aliased_nodes,
        }
    }

    /// The tree of the first document.
    pub(crate) fn finish(mut self) -> Result<Tree<'s>, ParseError> {
        let root = self.document()?;
        let unused = self.anchors.into_values().filter(|anchor| !anchor.is_used);
        let mut oddities = self.oddities;
        oddities.extend(unused.map(|anchor| YamlOddity::UnusedAnchor(anchor.span)));
        oddities.sort_by_key(YamlOddity::span);
        Ok(Tree { root, oddities })
    }

    /// The root of the only document, and how many nodes aliases added to it. `None` if there is no
    /// root, if the text isn't YAML, or if it has any oddity.
    pub(crate) fn finish_without_oddities(mut self) -> Option<(Node<'s>, usize)> {
        let root = self.document().ok()??;
        let has_oddities =
            !self.oddities.is_empty() || self.anchors.values().any(|anchor| !anchor.is_used);
        (!has_oddities).then_some((root, self.aliased_nodes))
    }

    /// Parses the first document, and checks whether there is a second one.
    fn document(&mut self) -> Result<Option<Node<'s>>, ParseError> {
        let mut root = None;
        let mut documents = 0;
        while let Some((event, span)) = self.next_event()? {
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents == 2 {
                        self.oddities.push(YamlOddity::SecondDocument(span));
                        return Ok(root);
                    }
                }
                Event::StreamStart | Event::DocumentEnd | Event::StreamEnd => {}
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        Ok(root)
    }

    fn next_event(&mut self) -> Result<Option<(Event<'s>, Span)>, ParseError> {
        if let Some(peeked) = self.peeked.take() {
            return Ok(Some(peeked));
        }
        match self.parser.next_event() {
            None => Ok(None),
            Some(Err(error)) => Err(ParseError::Syntax(error)),
            Some(Ok((event, span))) => {
                self.add_tag_oddity(&event, span);
                let span = self.span(span);
                Ok(Some((event, span)))
            }
        }
    }

    fn add_tag_oddity(&mut self, event: &Event<'s>, span: granit_parser::Span) {
        if event.tag().is_none() {
            return;
        }
        let tag = self.span(span.tag_span().unwrap_or(span));
        self.oddities.push(YamlOddity::Tag(tag));
    }

    /// A span of the parser's range as a span of the text.
    fn span(&self, span: granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or_default();
        Span::new(self.base + range.start, self.base + range.end)
    }

    /// Registers the anchor of the node that has just begun, and returns its number. `None` if the
    /// node has no anchor.
    fn anchor(&mut self) -> Result<Option<usize>, ParseError> {
        match self.next_event()? {
            Some((Event::Anchor(id, _), span)) => {
                self.anchors.insert(
                    id,
                    Anchor {
                        span,
                        is_used: false,
                        node: None,
                    },
                );
                Ok(Some(id))
            }
            other => {
                self.peeked = other;
                Ok(None)
            }
        }
    }

    fn node(&mut self, event: Event<'s>, span: Span, depth: usize) -> Result<Node<'s>, ParseError> {
        if depth > self.max_depth {
            return Err(ParseError::TooDeep(span));
        }
        let (node, anchor) = match event {
            Event::Scalar(text, style, id, _) => {
                let style = if style == ScalarStyle::Plain {
                    TextStyle::Plain
                } else {
                    TextStyle::Marked
                };
                // The parser reports `~` where nothing was typed; a `~` that was typed has a width.
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
            Event::Alias(id) => (self.aliased_node(id, span), None),
            Event::UnresolvedAlias(name) => {
                self.oddities.push(YamlOddity::UnknownAlias(span));
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
        while let Some((event, at)) = self.next_event()? {
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
        while let Some((event, at)) = self.next_event()? {
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
            let Some((event, at)) = self.next_event()? else {
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

    /// A copy of the anchored node, with the span of the alias. It is an empty scalar inside the
    /// anchored node itself, and once aliases have added too many nodes.
    fn aliased_node(&mut self, id: usize, span: Span) -> Node<'s> {
        let nothing = Node {
            span,
            value: Value::Scalar(Cow::Borrowed(""), TextStyle::Plain),
        };
        let Some(anchor) = self.anchors.get_mut(&id) else {
            return nothing;
        };
        anchor.is_used = true;
        let size = anchor.node.as_ref().map_or(usize::MAX, Node::size);
        self.aliased_nodes = self.aliased_nodes.saturating_add(size);
        if self.aliased_nodes > self.max_aliased_nodes {
            if !self
                .oddities
                .iter()
                .any(|oddity| matches!(oddity, YamlOddity::AliasBomb(_)))
            {
                self.oddities.push(YamlOddity::AliasBomb(span));
            }
            return nothing;
        }
        anchor
            .node
            .clone()
            .map_or(nothing, |node| Node { span, ..node })
    }
}
