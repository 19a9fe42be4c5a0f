//! Parser events become a tree.

use super::builder::Builder;
use super::node::Node;
use super::parts::in_parts;
use super::quirk::{Broken, Quirk};
use crate::format::Limits;

/// The tree of the first document in `text` (none where there is nothing but comments), and
/// what is odd about it, in the order of the file.
pub(in crate::format) fn parse<'s>(
    text: &'s str,
    limits: &Limits,
) -> Result<(Option<Node<'s>>, Vec<Quirk>), Broken> {
    match in_parts(text, limits) {
        Some(root) => Ok((Some(root), Vec::new())),
        None => Builder::at(text, 0..text.len(), limits).finish(),
    }
}
