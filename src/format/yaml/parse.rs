//! Parser events become a tree.

use super::builder::TreeBuilder;
use super::long_list::in_parts;
use super::node::Node;
use super::oddity::{ParseError, YamlOddity};
use crate::format::Limits;

/// The tree of the first document in `text` (none where there is nothing but comments), and
/// what is odd about it, in the order of the file.
pub(crate) fn parse<'s>(
    text: &'s str,
    limits: &Limits,
) -> Result<(Option<Node<'s>>, Vec<YamlOddity>), ParseError> {
    match in_parts(text, limits) {
        Some(root) => Ok((Some(root), Vec::new())),
        None => TreeBuilder::at(text, 0..text.len(), limits).finish(),
    }
}
