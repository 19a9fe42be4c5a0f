//! Parser events become a tree.

use super::builder::Builder;
use super::node::Node;
use crate::format::Limits;
use crate::text::Span;
use granit_parser::ScanError;

/// Something that is legal YAML and surely not meant, or not ours to read.
#[derive(Clone, Debug)]
pub(in crate::format) enum Quirk {
    /// `!important`: YAML took a word for a tag.
    Tag(Span),
    /// `&more`: YAML took a word for an anchor, and no alias uses it.
    UnusedAnchor(Span),
    /// `*bold*`: YAML took a word for an alias, and there is no such anchor.
    UnknownAlias(Span),
    /// Aliases that unfold to more than [`Limits::ALIASED_NODES`] nodes.
    AliasBomb(Span),
    /// `---` begins a second document.
    SecondDocument(Span),
}

/// Why no tree could be built at all.
#[derive(Debug)]
pub(in crate::format) enum Broken {
    /// The text is not YAML.
    Syntax(ScanError),
    /// Nested deeper than the limit, found at this byte.
    TooDeep(Span),
}

/// The tree of the first document in `text` (none where there is nothing but comments), and
/// what is odd about it, in the order of the file.
pub(in crate::format) fn parse<'s>(
    text: &'s str,
    limits: &Limits,
) -> Result<(Option<Node<'s>>, Vec<Quirk>), Broken> {
    Builder::new(text, limits).finish()
}

impl Quirk {
    /// Where it stands.
    pub(in crate::format) fn span(&self) -> Span {
        match self {
            Quirk::Tag(span)
            | Quirk::UnusedAnchor(span)
            | Quirk::UnknownAlias(span)
            | Quirk::AliasBomb(span)
            | Quirk::SecondDocument(span) => *span,
        }
    }
}
