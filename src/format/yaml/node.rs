//! The tree.

use crate::text::Span;
use std::borrow::Cow;

/// A piece of YAML with its place.
#[derive(Clone, Debug)]
pub(in crate::format) struct Node<'s> {
    /// Where it stands. A block list or mapping ends where its last child ends.
    pub(in crate::format) span: Span,
    /// What it is.
    pub(in crate::format) value: Value<'s>,
}

/// The kinds of nodes.
#[derive(Clone, Debug)]
pub(in crate::format) enum Value<'s> {
    /// Text exactly as typed, escapes resolved; never a number, a date or a boolean.
    Scalar(Cow<'s, str>, TextStyle),
    /// A list.
    List(Vec<Node<'s>>),
    /// A mapping, in the order of the file; keys may repeat.
    Map(Vec<Entry<'s>>),
}

/// One `key: value` of a mapping.
#[derive(Clone, Debug)]
pub(in crate::format) struct Entry<'s> {
    /// What stands before the colon.
    pub(in crate::format) key: Node<'s>,
    /// What stands after it.
    pub(in crate::format) value: Node<'s>,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::format) enum TextStyle {
    /// Without quotes.
    Plain,
    /// In quotes, or as a block after `|` or `>`.
    Marked,
}

impl<'s> Node<'s> {
    /// The text of a scalar.
    pub(in crate::format) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text, _) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was written at all, as after `goal:` at the end of a line.
    pub(in crate::format) fn is_absent(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, TextStyle::Plain) if text.is_empty())
    }

    /// Whether it means "nothing" to YAML: absent, `~` or `null`.
    pub(in crate::format) fn is_null(&self) -> bool {
        let Value::Scalar(text, TextStyle::Plain) = &self.value else {
            return false;
        };
        matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
    }

    /// What it is, in words that a sentence can end with.
    pub(in crate::format) fn kind(&self) -> &'static str {
        match &self.value {
            Value::Scalar(..) if self.is_null() => "nothing",
            Value::Scalar(..) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}
