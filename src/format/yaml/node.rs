//! The nodes of a tree.

use crate::text::Span;
use std::borrow::Cow;

/// A scalar, a list or a mapping, with its place in the text.
#[derive(Clone, Debug)]
pub(crate) struct Node<'s> {
    /// The bytes it takes in the text. A block list or mapping ends where its last child ends.
    pub(crate) span: Span,
    /// The scalar, list or mapping itself.
    pub(crate) value: Value<'s>,
}

/// The content of a node.
#[derive(Clone, Debug)]
pub(crate) enum Value<'s> {
    /// Text exactly as typed, escapes resolved; never a number, a date or a boolean.
    Scalar(Cow<'s, str>, TextStyle),
    /// A list.
    List(Vec<Node<'s>>),
    /// A mapping, in the order of the file; keys may repeat.
    Map(Vec<Entry<'s>>),
}

/// One `key: value` of a mapping.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'s> {
    /// The node before the colon.
    pub(crate) key: Node<'s>,
    /// The node after the colon; an empty plain scalar if nothing follows it.
    pub(crate) value: Node<'s>,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextStyle {
    /// Without quotes.
    Plain,
    /// In quotes, or as a block after `|` or `>`.
    Marked,
}

impl<'s> Node<'s> {
    /// The text of a scalar; `None` for a list or a mapping.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text, _) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was written, as after `goal:` at the end of a line.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, TextStyle::Plain) if text.is_empty())
    }

    /// Whether it is YAML's null: absent, `~` or `null`.
    pub(crate) fn is_null(&self) -> bool {
        let Value::Scalar(text, TextStyle::Plain) = &self.value else {
            return false;
        };
        matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
    }

    /// The kind of its value, as a phrase for messages: `nothing`, `text`, `a list` or `a mapping`.
    pub(crate) fn kind(&self) -> &'static str {
        match &self.value {
            Value::Scalar(..) if self.is_null() => "nothing",
            Value::Scalar(..) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The number of nodes in it, where a long text counts as one more for every 64 bytes.
    pub(crate) fn size(&self) -> usize {
        match &self.value {
            Value::Scalar(text, _) => 1 + text.len() / 64,
            Value::List(items) => 1 + items.iter().map(Node::size).sum::<usize>(),
            Value::Map(entries) => {
                let sizes = entries
                    .iter()
                    .map(|entry| entry.key.size() + entry.value.size());
                1 + sizes.sum::<usize>()
            }
        }
    }
}
