//! The tree.

use crate::text::Span;
use std::borrow::Cow;

/// A piece of YAML with its place.
#[derive(Clone, Debug)]
pub(crate) struct Node<'s> {
    /// Where it stands. A block list or mapping ends where its last child ends.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) value: Value<'s>,
}

/// The kinds of nodes.
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
    /// What stands before the colon.
    pub(crate) key: Node<'s>,
    /// What stands after it.
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
    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text, _) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was written at all, as after `goal:` at the end of a line.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, TextStyle::Plain) if text.is_empty())
    }

    /// Whether it means "nothing" to YAML: absent, `~` or `null`.
    pub(crate) fn is_null(&self) -> bool {
        let Value::Scalar(text, TextStyle::Plain) = &self.value else {
            return false;
        };
        matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
    }

    /// What it is, in words that a sentence can end with.
    pub(crate) fn kind(&self) -> &'static str {
        match &self.value {
            Value::Scalar(..) if self.is_null() => "nothing",
            Value::Scalar(..) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}
