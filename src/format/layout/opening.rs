//! The edits that put the key which names the kind of an item before its other keys.

use super::lines::Lines;
use crate::format::schema::{ItemSpec, MAP, ValueKind};
use crate::format::yaml::{Content, SyntaxEntry, SyntaxItem, SyntaxNode, SyntaxTree};
use crate::text::{Edit, Edits};

/// The edits that put `story:`, `task:` and the like first, with the comments that belong to them. Keys
/// with anchors and aliases stay where they are. `None` if the edits contradict each other.
pub(crate) fn opening_edits(text: &str, tree: &SyntaxTree) -> Option<Edits> {
    let mut opening = OpeningKeys {
        text,
        lines: None,
        tree,
        edits: Vec::new(),
    };
    if let Some(root) = &tree.root {
        opening.visit_lists(root, &MAP.spec);
    }
    Edits::new(opening.edits)
}

/// Collects the edits of a text.
struct OpeningKeys<'t, 's> {
    text: &'s str,
    /// Computed when the first key has to be moved: most texts have none.
    lines: Option<Lines>,
    tree: &'t SyntaxTree<'s>,
    edits: Vec<Edit>,
}

impl<'t, 's> OpeningKeys<'t, 's> {
    /// Visits the lists of items in an item.
    fn visit_lists(&mut self, item: &'t SyntaxNode<'s>, spec: &'static ItemSpec) {
        let Content::Map { entries, .. } = &item.content else {
            return;
        };
        for entry in entries {
            let field = entry.key.text().and_then(|key| spec.field(key));
            let (Some(field), Content::List { items, .. }) = (field, &entry.value.content) else {
                continue;
            };
            if let ValueKind::Items(inner) = field.kind {
                for item in items {
                    self.visit_item(item, inner);
                }
            }
        }
    }

    fn visit_item(&mut self, item: &'t SyntaxItem<'s>, spec: &'static ItemSpec) {
        if let Content::Map { entries, is_flow } = &item.node.content {
            let is_opening = |entry: &SyntaxEntry| entry.key.text() == spec.opening_key();
            let position = entries.iter().position(is_opening);
            let has_reference = position.is_some_and(|position| {
                let moved = &entries[position];
                let nodes = [&moved.key, &moved.value, &entries[0].key];
                nodes
                    .into_iter()
                    .any(|node| node.has_property || matches!(node.content, Content::Alias(_)))
            });
            if let Some(position) = position.filter(|position| *position > 0 && !has_reference) {
                if *is_flow {
                    self.move_in_braces(entries, position);
                } else if let Some(dash) = item.dash {
                    self.move_lines(dash, entries, position);
                }
                // Moving keys below it as well would overlap; the next round does that.
                return;
            }
        }
        self.visit_lists(&item.node, spec);
    }

    /// Moves an entry within braces on one line.
    fn move_in_braces(&mut self, entries: &[SyntaxEntry], position: usize) {
        let span = |entry: &SyntaxEntry| entry.key.span.start as usize..entry.end();
        let all = span(&entries[0]).start..span(&entries[position]).end;
        if self.text[all].contains('\n') {
            return;
        }
        for at in 0..=position {
            let from = if at == 0 { position } else { at - 1 };
            let place = span(&entries[at]);
            let new = &self.text[span(&entries[from])];
            self.edits.push(Edit::new(place.start, place.end, new));
        }
    }

    /// Moves the lines of an entry up to the dash of its item.
    fn move_lines(&mut self, dash: usize, entries: &[SyntaxEntry], position: usize) {
        let lines = self
            .lines
            .get_or_insert_with(|| Lines::new(self.text, self.tree));
        let moved = &entries[position];
        let key = moved.key.span.start as usize;
        let first_key = entries[0].key.span.start as usize;
        let dash_line = *lines.get(lines.at(dash));
        if dash_line.content != dash || lines.get(lines.at(key)).content != key {
            return;
        }
        let is_alone = |offset: usize| {
            let mut comments = self.tree.comments.iter();
            comments.any(|comment| comment.span.start as usize == offset && comment.is_alone)
        };
        // Comments right above the key, in its column, belong to it.
        let column = lines.column(key);
        let key_line = lines.at(key);
        let above = (0..key_line).rev().map(|line| lines.get(line));
        let own = above.take_while(|line| line.column() == column && is_alone(line.content));
        let own_count = own.count();
        let first = lines.get(key_line - own_count);
        let last = lines.get(lines.at(moved.end()));
        let line_break = match &self.text[dash_line.text_end..dash_line.end] {
            "" => "\n",
            found => found,
        };
        let indent = " ".repeat(column);
        let moved_text = &self.text[key..last.text_end];
        // A dash that is alone on its line is going to be joined with its first key.
        let is_joined = self.text[dash + 1..first_key].trim().is_empty();
        if is_joined {
            let dash_indent = &self.text[dash_line.start..dash];
            let comments: String = (key_line - own_count..key_line)
                .map(|line| lines.get(line))
                .map(|line| format!("{dash_indent}{}", &self.text[line.content..line.end]))
                .collect();
            if !comments.is_empty() {
                self.edits
                    .push(Edit::new(dash_line.start, dash_line.start, comments));
            }
            let before = format!("{moved_text}{line_break}{indent}");
            self.edits.push(Edit::new(first_key, first_key, before));
        } else {
            // There is a comment or an anchor behind the dash.
            let comments = &self.text[first.start..lines.get(key_line).start];
            let before = format!("{comments}{indent}{moved_text}{line_break}");
            self.edits
                .push(Edit::new(dash_line.end, dash_line.end, before));
        }
        self.edits.push(if last.end == last.text_end {
            // The last line of the text: it takes the line break before it along.
            let before = lines.get(lines.at(first.start) - 1);
            Edit::new(before.text_end, last.end, "")
        } else {
            Edit::new(first.start, last.end, "")
        });
    }
}
