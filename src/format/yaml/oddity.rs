//! Oddities of a YAML text, and errors of the parser.

use crate::text::{Position, Span};
use granit_parser::{ErrorKind, ScanError};

/// Something that is valid YAML, but that was most likely not meant, or isn't supported.
#[derive(Clone, Debug)]
pub(crate) enum YamlOddity {
    /// A tag, such as `!important`: most likely a word that begins with `!`.
    Tag(Span),
    /// An anchor that no alias uses, such as `&more`: most likely a word that begins with `&`.
    UnusedAnchor(Span),
    /// An alias without an anchor, such as `*bold*`: most likely a word that begins with `*`.
    UnknownAlias(Span),
    /// The first alias with which aliases expand to more than
    /// [`max_aliased_nodes`](super::ParseOptions::max_aliased_nodes) nodes.
    AliasBomb(Span),
    /// The `---` that begins a second document.
    SecondDocument(Span),
}

impl YamlOddity {
    /// The span of the tag, anchor, alias or document marker.
    pub(crate) fn span(&self) -> Span {
        match self {
            YamlOddity::Tag(span)
            | YamlOddity::UnusedAnchor(span)
            | YamlOddity::UnknownAlias(span)
            | YamlOddity::AliasBomb(span)
            | YamlOddity::SecondDocument(span) => *span,
        }
    }
}

/// Why a text could not be parsed.
#[derive(Debug)]
pub(crate) enum ParseError {
    /// The text is not YAML, or the parser's own stack reached the limit of nesting.
    Syntax(ScanError),
    /// The node with this span is nested deeper than the limit.
    TooDeep(Span),
}

impl ParseError {
    /// Whether the text is nested deeper than the limit.
    pub(crate) fn is_too_deep(&self) -> bool {
        match self {
            ParseError::Syntax(error) => matches!(error.kind(), ErrorKind::RecursionLimitExceeded),
            ParseError::TooDeep(_) => true,
        }
    }

    /// The line and column of `text` at which the parser stopped. For nodes that are nested too
    /// deep, the column is always 1.
    pub(crate) fn position(&self, text: &str) -> Position {
        match self {
            ParseError::Syntax(error) => Position {
                line: error.marker().line(),
                column: error.marker().col() + 1,
            },
            ParseError::TooDeep(span) => Position {
                line: text[..span.start as usize].matches('\n').count() + 1,
                column: 1,
            },
        }
    }

    /// The offset in `text` at which the parser stopped, roughly.
    pub(crate) fn offset(&self, text: &str) -> usize {
        match self {
            ParseError::Syntax(error) => error.marker().index().min(text.len()),
            ParseError::TooDeep(span) => span.start as usize,
        }
    }
}
