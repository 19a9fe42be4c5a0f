//! YAML as a tree of nodes with places.
//!
//! The tree doesn't depend on the fields of any item. It is built from parser events and not through
//! serde: it keeps each scalar exactly as typed, and every span, so that decoding can continue after
//! an error, and a text with a syntax error can be repaired and parsed again.
//!
//! A [`Tree`] is made for decoding. A [`SyntaxTree`] is made for edits of the text: it has styles,
//! anchors, comments, and the place of every dash and colon.

mod builder;
mod long_list;
mod marks;
mod node;
mod oddity;
mod syntax;

pub(crate) use long_list::{LongList, item_lines, nested_item_lines};
pub(crate) use marks::TextBlock;
pub(crate) use node::{Entry, Node, TextStyle, Value};
pub(crate) use oddity::{ParseError, YamlOddity};
pub(crate) use syntax::{Content, SyntaxEntry, SyntaxItem, SyntaxNode, SyntaxTree, TextForm};

use builder::TreeBuilder;

/// The limits on nesting and aliases, and the list that may be long.
#[derive(Clone, Copy)]
pub(crate) struct ParseOptions {
    /// How deeply lists and mappings may be nested.
    pub(crate) max_depth: usize,
    /// How many nodes all aliases of one text may add together; a long text counts as one more
    /// node for every 64 bytes.
    pub(crate) max_aliased_nodes: usize,
    /// The list that is parsed in parallel if it is long.
    pub(crate) long_list: Option<LongList>,
}

/// The first document of a text.
pub(crate) struct Tree<'s> {
    /// Its outermost node; `None` if there is nothing but comments.
    pub(crate) root: Option<Node<'s>>,
    /// Its oddities, in the order of the text.
    pub(crate) oddities: Vec<YamlOddity>,
}

/// Parses the first document in `text`.
pub(crate) fn parse<'s>(text: &'s str, options: &ParseOptions) -> Result<Tree<'s>, ParseError> {
    if let Some(list) = options.long_list
        && let Some(root) = long_list::parse(text, list, options)
    {
        return Ok(Tree {
            root: Some(root),
            oddities: Vec::new(),
        });
    }
    TreeBuilder::new(text, 0..text.len(), options).finish()
}
