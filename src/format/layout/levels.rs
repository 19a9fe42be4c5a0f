//! Which column each line of a map begins in once it is formatted.

use super::lines::Lines;
use crate::format::decode::OWN_FIELD;
use crate::format::yaml::{Content, SyntaxEntry, SyntaxNode, SyntaxTree};
use crate::text::Edit;

/// By how many columns everything is indented below its key or dash.
const INDENT: usize = 2;

/// A list or a mapping, or what else begins on a line of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IndentLevel {
    /// The position of the level around it.
    pub(crate) parent: Option<usize>,
    /// The column of its dashes or keys.
    pub(crate) column: usize,
    /// The column that they are moved to.
    pub(crate) target: usize,
    /// Whether it is a list with dashes.
    pub(crate) is_list: bool,
}

impl IndentLevel {
    /// By how many columns it is moved to the right.
    fn shift(self) -> isize {
        self.target.cast_signed() - self.column.cast_signed()
    }
}

/// What a line is, for its indentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineRole {
    /// Only blanks, outside of texts.
    Blank,
    /// Only a comment.
    Comment,
    /// Something else that stays as it is, such as `---`.
    Kept,
    /// A dash or a key of the level at this position.
    Begins(usize),
    /// The value of a dash on an earlier line, which it is joined with.
    Joined,
    /// The middle of a text or of brackets, which is moved as far as its beginning, but not to the left of
    /// the column `floor`.
    Continues { shift: isize, floor: usize },
    /// A line of a block of text, whose own blanks begin at the column `indent`.
    BlockText { shift: isize, indent: usize },
    /// The value of the author's own field.
    Own { shift: isize },
}

/// The levels of a tree, and what each line has to do with them.
pub(crate) struct LineLevels<'t> {
    text: &'t str,
    lines: &'t Lines,
    pub(crate) levels: Vec<IndentLevel>,
    pub(crate) roles: Vec<LineRole>,
    /// The innermost level that is open at the end of each line.
    pub(crate) open: Vec<Option<usize>>,
    /// Edits of the blanks between a dash or colon and what follows it, or comes before it.
    pub(crate) gaps: Vec<Edit>,
    /// Whether each line is joined with the next one.
    pub(crate) is_joined: Vec<bool>,
}

/// Where a node is: what comes before it, and which column it begins in if it is on a line of its own.
#[derive(Clone, Copy)]
struct Slot {
    /// The end of the dash or colon before it; `None` for the root.
    mark: Option<usize>,
    /// The level of that dash or colon.
    level: Option<usize>,
    /// Whether that is a dash.
    is_item: bool,
    target: usize,
}

impl<'t> LineLevels<'t> {
    /// The levels of a tree that was made from this text.
    pub(crate) fn new(text: &'t str, lines: &'t Lines, tree: &SyntaxTree) -> Self {
        let mut levels = Self {
            text,
            lines,
            levels: Vec::new(),
            roles: vec![LineRole::Kept; lines.len()],
            open: vec![None; lines.len()],
            gaps: Vec::new(),
            is_joined: vec![false; lines.len()],
        };
        for (line, role) in lines.iter().zip(&mut levels.roles) {
            if line.is_blank() && !line.begins_in_text {
                *role = LineRole::Blank;
            }
        }
        for comment in tree.comments.iter().filter(|comment| comment.is_alone) {
            levels.roles[lines.at(comment.span.start as usize)] = LineRole::Comment;
        }
        if let Some(root) = &tree.root {
            let slot = Slot {
                mark: None,
                level: None,
                is_item: false,
                target: 0,
            };
            levels.place(root, slot);
        }
        levels
    }

    fn place(&mut self, node: &SyntaxNode, slot: Slot) {
        match &node.content {
            Content::List {
                items,
                is_flow: false,
            } => {
                let Some(first) = items.first().and_then(|item| item.dash) else {
                    return;
                };
                let level = self.level(node, slot, first);
                for item in items {
                    let Some(dash) = item.dash else { continue };
                    self.begin(dash, level);
                    self.join(dash + 1, &item.node);
                    self.space_after(dash + 1, &item.node);
                    self.open(dash, item.node.span.end as usize, level);
                    let inner = Slot {
                        mark: Some(dash + 1),
                        level: Some(level),
                        is_item: true,
                        target: slot.target + INDENT,
                    };
                    self.place(&item.node, inner);
                }
            }
            Content::Map {
                entries,
                is_flow: false,
            } => {
                let Some(first) = entries.first() else { return };
                let level = self.level(node, slot, first.key.span.start as usize);
                for entry in entries {
                    let key = entry.key.span.start as usize;
                    self.begin(key, level);
                    self.open(key, entry.end(), level);
                    self.space_around_colon(entry);
                    let inner = Slot {
                        mark: entry.colon.map(|colon| colon + 1),
                        level: Some(level),
                        is_item: false,
                        target: slot.target + INDENT,
                    };
                    if is_own_field(entry) {
                        self.place_own(&entry.value, inner);
                    } else {
                        self.place(&entry.value, inner);
                    }
                }
            }
            Content::List { .. } | Content::Map { .. } => {
                self.space_in_brackets(node);
                self.continue_from(node, slot);
            }
            Content::Text(..) if node.text_block().is_some() => self.place_block(node, slot),
            Content::Text(..) | Content::Alias(_) => self.continue_from(node, slot),
        }
    }

    /// Adds the level of a list or mapping whose first dash or key is at `first`.
    fn level(&mut self, node: &SyntaxNode, slot: Slot, first: usize) -> usize {
        self.levels.push(IndentLevel {
            parent: slot.level,
            column: self.lines.column(first),
            target: slot.target,
            is_list: matches!(node.content, Content::List { is_flow: false, .. }),
        });
        let level = self.levels.len() - 1;
        // An anchor can be on a line of its own.
        self.begin(node.span.start as usize, level);
        level
    }

    /// Notes that a level begins at a byte, if that is the first one of its line.
    fn begin(&mut self, offset: usize, level: usize) {
        let line = self.lines.at(offset);
        let is_first = self.lines.get(line).content == offset;
        if is_first && self.roles[line] != LineRole::Joined {
            self.roles[line] = LineRole::Begins(level);
        }
    }

    /// Notes that a level is open at the end of all lines of these bytes.
    fn open(&mut self, start: usize, end: usize, level: usize) {
        // The place of something absent is only roughly known.
        let lines = self.lines.at(start)..=self.lines.at(end.max(start));
        self.open[lines].fill(Some(level));
    }

    /// Whether a node begins on another line than the dash or colon before it.
    fn is_below(&self, node: &SyntaxNode, slot: Slot) -> bool {
        let line = self.lines.at(node.span.start as usize);
        let is_joined = self.roles[line] == LineRole::Joined;
        !is_joined && slot.mark.is_none_or(|mark| self.lines.at(mark) < line)
    }

    /// Places a text or a list in brackets, and the lines that it continues on.
    fn continue_from(&mut self, node: &SyntaxNode, slot: Slot) {
        if node.is_absent() {
            return;
        }
        let start = node.span.start as usize;
        let column = self.lines.column(start);
        let mut shift = slot.target.cast_signed() - column.cast_signed();
        if slot.is_item || self.is_below(node, slot) {
            let level = self.level(node, slot, start);
            self.open(start, node.span.end as usize, level);
        } else {
            shift = slot.level.map_or(0, |level| self.levels[level].shift());
        }
        let floor = slot.level.map_or(0, |level| self.levels[level].target + 1);
        for line in self.lines.at(start) + 1..=self.lines.at(node.span.end as usize) {
            if self.roles[line] != LineRole::Blank {
                self.roles[line] = LineRole::Continues { shift, floor };
            }
        }
    }

    /// Places the value of the author's own field: it is moved as a whole.
    fn place_own(&mut self, node: &SyntaxNode, slot: Slot) {
        let Some((mark, level)) = slot.mark.zip(slot.level).filter(|_| !node.is_absent()) else {
            return;
        };
        let start = node.span.start as usize;
        let shift = self.levels[level].shift();
        if self.is_below(node, slot) {
            let column = self.lines.column(start);
            let target = column.saturating_add_signed(shift);
            let own = self.level(node, Slot { target, ..slot }, start);
            self.open(start, node.span.end as usize, own);
        }
        for line in self.lines.at(mark) + 1..=self.lines.at(node.span.end as usize) {
            self.roles[line] = LineRole::Own { shift };
        }
    }

    /// Places a block of text.
    fn place_block(&mut self, node: &SyntaxNode, slot: Slot) {
        let header = node.span.start as usize;
        if slot.is_item || self.is_below(node, slot) {
            let level = self.level(node, slot, header);
            self.open(header, node.span.end as usize, level);
        }
        let (Some(block), Some(level)) = (node.text_block(), slot.level) else {
            return;
        };
        let Some(body) = block.body else { return };
        let body = self.lines.at(body.start as usize)..=self.lines.at(body.end as usize);
        let level = self.levels[level];
        let indent = match block.declared_indent {
            Some(digit) => Some(level.column + digit),
            None => {
                let mut text = body.clone().map(|line| self.lines.get(line));
                let first = text.find(|line| !line.is_blank());
                first.map(|line| self.spaces(line.start))
            }
        };
        let Some(indent) = indent else { return };
        let shift = match block.declared_indent {
            Some(_) => level.shift(),
            None => (level.target + INDENT).cast_signed() - indent.cast_signed(),
        };
        self.roles[body].fill(LineRole::BlockText { shift, indent });
    }

    /// How many spaces there are from a byte on.
    pub(crate) fn spaces(&self, offset: usize) -> usize {
        let rest = &self.text.as_bytes()[offset..];
        rest.iter().take_while(|byte| **byte == b' ').count()
    }

    /// Joins a dash that is alone on its line with its value.
    fn join(&mut self, dash_end: usize, node: &SyntaxNode) {
        let start = node.span.start as usize;
        let (first, last) = (self.lines.at(dash_end), self.lines.at(start));
        let between = self.text.get(dash_end..start).unwrap_or_default();
        if node.is_absent() || first == last || !between.trim().is_empty() {
            return;
        }
        self.gaps.push(Edit::new(dash_end, start, " "));
        self.is_joined[first..last].fill(true);
        self.roles[first + 1..=last].fill(LineRole::Joined);
    }

    /// Leaves one space between a mark that ends at `mark` and the node after it, if that is on the same line.
    fn space_after(&mut self, mark: usize, node: &SyntaxNode) {
        let start = node.span.start as usize;
        let between = self.text.get(mark..start).unwrap_or_default();
        let is_blank = between.bytes().all(|byte| matches!(byte, b' ' | b'\t'));
        if !node.is_absent() && is_blank && between != " " {
            self.gaps.push(Edit::new(mark, start, " "));
        }
    }

    /// Leaves no space before a colon, and one after it.
    fn space_around_colon(&mut self, entry: &SyntaxEntry) {
        let Some(colon) = entry.colon else { return };
        let key_end = entry.key.span.end as usize;
        let between = self.text.get(key_end..colon).unwrap_or_default();
        let is_blank = between.bytes().all(|byte| matches!(byte, b' ' | b'\t'));
        // After an alias, a space is what ends its name.
        let is_text = entry.key.text().is_some_and(|text| !text.is_empty());
        if is_text && is_blank && !between.is_empty() {
            self.gaps.push(Edit::new(key_end, colon, ""));
        }
        self.space_after(colon + 1, &entry.value);
    }

    /// Leaves one space after each colon in brackets.
    fn space_in_brackets(&mut self, node: &SyntaxNode) {
        match &node.content {
            Content::List { items, .. } => {
                items
                    .iter()
                    .for_each(|item| self.space_in_brackets(&item.node));
            }
            Content::Map { entries, .. } => {
                for entry in entries {
                    self.space_around_colon(entry);
                    if !is_own_field(entry) {
                        self.space_in_brackets(&entry.value);
                    }
                }
            }
            Content::Text(..) | Content::Alias(_) => {}
        }
    }
}

/// Whether the key of an entry is one of the author's own.
fn is_own_field(entry: &SyntaxEntry) -> bool {
    let key = entry.key.text();
    key.is_some_and(|key| key.starts_with(OWN_FIELD))
}
