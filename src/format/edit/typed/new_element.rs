//! What can be put into a list.

use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{WrittenItem, WrittenValue};
use crate::format::schema::FieldSpec;
use crate::text::Span;

/// What is put into a list.
#[derive(Clone, Copy)]
pub(crate) enum NewElement<'n> {
    /// A new item.
    Item(&'n WrittenItem),
    /// An item that was somewhere else.
    Moved(&'n WrittenItem, &'n MovedText),
    /// A value of a field.
    Value(&'n WrittenValue, Option<&'static FieldSpec>),
}

impl NewElement<'_> {
    /// Checks that it can stand in brackets, where comments have no place.
    ///
    /// # Errors
    ///
    /// It has a comment.
    pub(super) fn check_for_brackets(&self, brackets: Span) -> Result<(), Objection> {
        match self {
            NewElement::Moved(_, moved) if moved.has_comment => Err(Objection::unsupported(
                brackets,
                "an item with comments can't be moved into brackets",
                "write this list with dashes first",
            )),
            _ => Ok(()),
        }
    }
}

/// The text of an item that is moved.
pub(crate) struct MovedText {
    /// Its lines, as if its dash were in the first column; with its comments.
    pub(super) lines: Vec<String>,
    pub(super) has_comment: bool,
    /// Its text on one line, if it was in brackets or braces.
    pub(super) in_brackets: Option<BracketedText>,
}

/// The text of an item that was in brackets or braces, on one line.
pub(crate) struct BracketedText {
    pub(super) text: String,
    /// Where the list in brackets begins that it was in, if it was in one.
    pub(super) list: Option<usize>,
}

impl MovedText {
    /// The lines with the dash in a column.
    pub(super) fn lines_at(&self, column: usize) -> Vec<String> {
        let indented = |line: &String| match line.as_str() {
            "" => String::new(),
            line => format!("{}{line}", " ".repeat(column)),
        };
        self.lines.iter().map(indented).collect()
    }
}
