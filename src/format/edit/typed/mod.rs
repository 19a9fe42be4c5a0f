//! The text of a map, and the edits that change one thing in it, in whichever form it is typed.
//!
//! Each function returns edits of the text that the tree was made from. Where a thing has to be typed in another
//! form first (a bare title can't have fields), it returns the edits that lead to that form
//! ([`EditProgress::Prepared`]), and is called again with the new text.

mod elements;
mod entries;
mod extent;
mod growth;
mod new_element;
mod quoting;
mod render;
mod texts;
mod wrapping;

pub(crate) use new_element::{MovedText, NewElement};
pub(crate) use quoting::{TextRole, scalar};

use super::refusal::Objection;
use super::written::ItemPath;
use crate::format::layout::Lines;
use crate::format::schema::{ItemSpec, MAP, ValueKind};
use crate::format::yaml::{Content, SyntaxEntry, SyntaxItem, SyntaxNode, SyntaxTree, TextForm};
use crate::text::{Edit, Span};

/// The text of a map with its tree.
pub(crate) struct TypedMap<'t> {
    text: &'t str,
    tree: &'t SyntaxTree<'t>,
    lines: Lines,
    /// Whether each line is only a comment.
    is_comment: Vec<bool>,
    /// How far the dashes of lists are to the right of their keys in this file.
    list_offset: usize,
}

/// The edits for something, or those that have to be made before.
pub(crate) enum EditProgress {
    /// The edits that do it.
    Done(Vec<Edit>),
    /// Edits after which the map says the same in another form, in which it can be done.
    Prepared(Vec<Edit>),
}

/// Where an item is in the text.
#[derive(Clone, Copy)]
pub(crate) struct ItemSite<'t> {
    spec: &'static ItemSpec,
    node: &'t SyntaxNode<'t>,
    /// The dash before it.
    dash: Option<usize>,
    /// The entry that it is the only value of, without being in a list.
    alone_in: Option<OwnEntry<'t>>,
}

/// An entry, and the mapping that has it.
#[derive(Clone, Copy)]
pub(crate) struct OwnEntry<'t> {
    map: OwnMap<'t>,
    position: usize,
    entry: &'t SyntaxEntry<'t>,
}

/// A mapping with the fields of an item, or of a small mapping such as a note.
#[derive(Clone, Copy)]
pub(crate) struct OwnMap<'t> {
    spec: &'static ItemSpec,
    entries: &'t [SyntaxEntry<'t>],
    is_flow: bool,
}

/// The form in which an item is typed.
#[derive(Clone, Copy)]
enum TypedForm<'t> {
    /// A text.
    Bare,
    /// A single `a: b`.
    Pair(OwnEntry<'t>),
    /// A mapping of fields.
    Long(OwnMap<'t>),
}

impl<'t> TypedMap<'t> {
    /// The text of a map with the tree that was made from it.
    pub(crate) fn new(text: &'t str, tree: &'t SyntaxTree<'t>) -> Self {
        let lines = Lines::new(text, tree);
        let mut is_comment = vec![false; lines.len()];
        for comment in tree.comments.iter().filter(|comment| comment.is_alone) {
            is_comment[lines.at(comment.span.start as usize)] = true;
        }
        let offset = tree
            .root
            .as_ref()
            .and_then(|root| list_offset(root, &lines));
        Self {
            text,
            tree,
            lines,
            is_comment,
            list_offset: offset.unwrap_or(2),
        }
    }

    /// Where an item is.
    ///
    /// # Errors
    ///
    /// It is in something that an anchor repeats.
    pub(crate) fn site(&self, path: &ItemPath) -> Result<ItemSite<'t>, Objection> {
        let lost = || Objection::unproved("an item without a place");
        let mut site = ItemSite {
            spec: &MAP.spec,
            node: self.tree.root.as_ref().ok_or_else(lost)?,
            dash: None,
            alone_in: None,
        };
        for step in &path.steps {
            check_unshared(site.node)?;
            let TypedForm::Long(map) = self.form(site) else {
                return Err(lost());
            };
            let found = map.entry(step.list).ok_or_else(lost)?;
            found.entry.question.map_or(Ok(()), refuse_question)?;
            let value = &found.entry.value;
            check_unshared(value)?;
            let Some(ValueKind::Items(spec)) = map.spec.field(step.list).map(|field| field.kind)
            else {
                return Err(lost());
            };
            site = match &value.content {
                Content::List { items, .. } => {
                    let item = items.get(step.index).ok_or_else(lost)?;
                    ItemSite {
                        spec,
                        node: &item.node,
                        dash: item.dash,
                        alone_in: None,
                    }
                }
                _ => ItemSite {
                    spec,
                    node: value,
                    dash: None,
                    alone_in: Some(found),
                },
            };
        }
        Ok(site)
    }

    /// The form in which an item is typed.
    fn form(&self, site: ItemSite<'t>) -> TypedForm<'t> {
        let Content::Map { entries, is_flow } = &site.node.content else {
            return TypedForm::Bare;
        };
        let map = OwnMap {
            spec: site.spec,
            entries,
            is_flow: *is_flow,
        };
        let has_opening = site
            .spec
            .opening_key()
            .is_none_or(|opening| map.entry(opening).is_some());
        match entries.first() {
            Some(entry) if !has_opening => TypedForm::Pair(OwnEntry {
                map,
                position: 0,
                entry,
            }),
            _ => TypedForm::Long(map),
        }
    }

    /// Whether a node is in brackets or braces.
    fn is_in_flow(&self, node: &SyntaxNode) -> bool {
        let mut around = self.tree.root.as_ref();
        while let Some(outer) = around.filter(|outer| !std::ptr::eq(*outer, node)) {
            let contains = |child: &&SyntaxNode| {
                std::ptr::eq(*child, node)
                    || child.span.start <= node.span.start && node.span.end <= child.span.end
            };
            around = match &outer.content {
                Content::List { is_flow: true, .. } | Content::Map { is_flow: true, .. } => {
                    return true;
                }
                Content::List { items, .. } => items.iter().map(|item| &item.node).find(contains),
                Content::Map { entries, .. } => {
                    let mut nodes = entries.iter().flat_map(|entry| [&entry.key, &entry.value]);
                    nodes.find(contains)
                }
                Content::Text(..) | Content::Alias(_) => return false,
            };
        }
        false
    }

    /// Whether an edit stays within a line.
    pub(crate) fn is_inline(&self, edit: &Edit) -> bool {
        !edit.new.contains('\n') && !self.text[edit.span.range()].contains('\n')
    }

    /// Whether there is a comment in some bytes.
    fn has_comment(&self, start: usize, end: usize) -> bool {
        let comments = &self.tree.comments;
        let after = comments.partition_point(|comment| (comment.span.start as usize) < start);
        comments
            .get(after)
            .is_some_and(|comment| (comment.span.start as usize) < end)
    }
}

impl<'t> OwnMap<'t> {
    /// The entry with a key.
    fn entry(&self, key: &str) -> Option<OwnEntry<'t>> {
        let is_key = |entry: &SyntaxEntry| entry.key.text() == Some(key);
        let position = self.entries.iter().position(is_key)?;
        Some(OwnEntry {
            map: *self,
            position,
            entry: &self.entries[position],
        })
    }
}

impl OwnMap<'_> {
    /// Whether it is the short pair of an item.
    fn is_pair(&self) -> bool {
        self.spec
            .opening_key()
            .is_some_and(|opening| self.entry(opening).is_none())
    }
}

impl ItemSite<'_> {
    /// The place of its name, for messages.
    pub(crate) fn name_span(&self) -> Span {
        match &self.node.content {
            Content::Map { entries, .. } => {
                let opening = entries
                    .iter()
                    .find(|entry| entry.key.text() == self.spec.opening_key());
                let name = opening.map(|entry| &entry.value);
                name.or(entries.first().map(|entry| &entry.key))
                    .unwrap_or(self.node)
                    .span
            }
            _ => self.node.span,
        }
    }
}

/// The values of a field: those of a list, or the single one.
fn elements<'t>(value: &'t SyntaxNode<'t>) -> &'t [SyntaxItem<'t>] {
    match &value.content {
        Content::List { items, .. } => items,
        _ => &[],
    }
}

/// Whether a node is YAML's null.
fn is_null(node: &SyntaxNode) -> bool {
    let Content::Text(text, TextForm::Plain) = &node.content else {
        return false;
    };
    matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
}

/// Whether a node is an empty list or nothing.
fn is_nothing(node: &SyntaxNode) -> bool {
    is_null(node) || matches!(&node.content, Content::List { items, .. } if items.is_empty())
}

/// Checks that a node is written for one place only, and without a `?` before its keys.
fn check_own(node: &SyntaxNode) -> Result<(), Objection> {
    check_unshared(node)?;
    match &node.content {
        Content::Map { entries, .. } => {
            let question = entries.iter().find_map(|entry| entry.question);
            question.map_or(Ok(()), refuse_question)
        }
        _ => Ok(()),
    }
}

/// The objection to an edit at a key after this `?`.
fn refuse_question(question: usize) -> Result<(), Objection> {
    let mark = Span::new(question, question + 1);
    let message = "what is written with a `?` before a key can't be edited";
    let help = "write `key: value` instead";
    Err(Objection::unsupported(mark, message, help))
}

/// Checks that a node is written for one place only.
fn check_unshared(node: &SyntaxNode) -> Result<(), Objection> {
    if let Content::Alias(name) = &node.content {
        return Err(Objection::shared(node.span, name));
    }
    match &node.anchor {
        Some(name) => Err(Objection::shared(node.span, name)),
        None => Ok(()),
    }
}

/// How far the dashes of the first list are to the right of its key.
fn list_offset(node: &SyntaxNode, lines: &Lines) -> Option<usize> {
    let Content::Map {
        entries,
        is_flow: false,
    } = &node.content
    else {
        return None;
    };
    entries.iter().find_map(|entry| {
        let items = elements(&entry.value);
        let dash = items.first()?.dash?;
        let key = lines.column(entry.key.span.start as usize);
        Some(lines.column(dash).saturating_sub(key))
    })
}
