//! What can be odd about YAML, and why it may not be YAML at all.

use crate::text::Span;
use granit_parser::ScanError;

/// Something that is legal YAML and surely not meant, or not ours to read.
#[derive(Clone, Debug)]
pub(crate) enum YamlOddity {
    /// `!important`: YAML took a word for a tag.
    Tag(Span),
    /// `&more`: YAML took a word for an anchor, and no alias uses it.
    UnusedAnchor(Span),
    /// `*bold*`: YAML took a word for an alias, and there is no such anchor.
    UnknownAlias(Span),
    /// Aliases that unfold to more than [`Limits::ALIASED_NODES`](crate::format::Limits::ALIASED_NODES) nodes.
    AliasBomb(Span),
    /// `---` begins a second document.
    SecondDocument(Span),
}

impl YamlOddity {
    /// Where it stands.
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

/// Why no tree could be built at all.
#[derive(Debug)]
pub(crate) enum ParseError {
    /// The text is not YAML.
    Syntax(ScanError),
    /// Nested deeper than the limit, found at this byte.
    TooDeep(Span),
}
