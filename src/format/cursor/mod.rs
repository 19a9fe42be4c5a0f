//! What can be typed at a place of a text, found from its lines alone: while somebody types, the text is rarely YAML.

mod flow;
mod inside;
mod shape;
mod stops;

use super::edit::TextRole;
use super::project::PROJECT;
use super::schema::{FieldSpec, ItemSpec, MAP, ValueKind};
use crate::text::{Source, Span};
use flow::FlowPlace;
use inside::Inside;
pub(crate) use shape::LineShape;

/// A place in a text, and what belongs there.
#[derive(Debug)]
pub(crate) struct CursorContext {
    /// What belongs there.
    pub(crate) expects: Expected,
    /// The part of it that is typed before the cursor. With the indentation of its line, if that has to change.
    pub(crate) typed: Span,
    /// What has to stand before it in place of that: the right indentation, a dash, or nothing.
    pub(crate) lead: String,
    /// The column, in bytes, where the key, the item or the value begins.
    pub(crate) column: usize,
    /// The spaces that its line begins with outside of what is typed.
    pub(crate) indent: usize,
    /// Whether the key that is typed there has its colon already.
    pub(crate) has_colon: bool,
    /// Whether a key there gets the items of a list that are below.
    pub(crate) has_items: bool,
    /// The offset of the line at which the item around the place begins.
    pub(crate) item_line: Option<usize>,
    /// Whether it is in the backlog of a map.
    pub(crate) is_in_backlog: bool,
}

/// What belongs at a place.
#[derive(Debug)]
pub(crate) enum Expected {
    /// A key of an item, which has some already.
    Key {
        spec: &'static ItemSpec,
        present: Vec<String>,
        is_flow: bool,
    },
    /// An item of a list: a text, a pair or the key that opens it.
    Item { spec: &'static ItemSpec },
    /// A value of a field.
    Value {
        field: &'static FieldSpec,
        role: TextRole,
        /// The values that a list in brackets has before it.
        before: Vec<String>,
    },
    /// A key of a mapping whose keys no table lists, below a field of this kind and these keys.
    FreeKey {
        kind: ValueKind,
        keys: Vec<String>,
        present: Vec<String>,
    },
    /// A value of such a mapping, with its key.
    FreeValue { kind: ValueKind, keys: Vec<String> },
    /// Nothing that is known.
    Nothing,
}

/// The kinds of files that a cursor can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CursorFile {
    Map,
    Project,
}

/// What can be typed at the byte `offset` of a text, as its line is indented.
pub(crate) fn cursor_context(source: &Source, offset: usize, file: CursorFile) -> CursorContext {
    match CursorLines::new(source, offset, file) {
        Some(lines) => lines.context(lines.head, lines.tail),
        None => CursorContext::nothing(offset),
    }
}

/// What can be typed at the byte `offset` of a text, wherever on the line it would begin: what is likeliest first.
/// Editors often indent a new line too much or too little.
pub(crate) fn completion_contexts(
    source: &Source,
    offset: usize,
    file: CursorFile,
) -> Vec<CursorContext> {
    let lines = CursorLines::new(source, offset, file);
    lines.map_or_else(Vec::new, |lines| lines.contexts())
}

impl CursorContext {
    /// The indentation of a further line, this many columns to the right of where the key or the item begins. Where the
    /// line keeps its own indentation, it is relative to that.
    pub(crate) fn indent_below(&self, more: usize) -> String {
        " ".repeat((self.column + more).saturating_sub(self.indent))
    }

    /// Whether the indentation of its line changes.
    pub(crate) fn moves_line(&self) -> bool {
        !self.lead.trim_end_matches("- ").is_empty()
    }

    fn nothing(offset: usize) -> Self {
        Self {
            expects: Expected::Nothing,
            typed: Span::new(offset, offset),
            lead: String::new(),
            column: 0,
            indent: 0,
            has_colon: false,
            has_items: false,
            item_line: None,
            is_in_backlog: false,
        }
    }
}

/// Where something is typed: below which keys, and beside which.
struct Surroundings {
    /// The keys above it, from the outside in.
    path: Vec<String>,
    /// The other keys of the mapping that it is in.
    siblings: Vec<String>,
    /// The offset of the line where the item begins that it is in.
    item_line: Option<usize>,
}

impl Surroundings {
    fn is_in_backlog(&self) -> bool {
        self.path.first().is_some_and(|key| key == "backlog")
    }
}

/// The lines of a text around a cursor.
struct CursorLines<'s> {
    source: &'s Source,
    /// The number of the cursor's line.
    line: usize,
    file: CursorFile,
    /// The line before the cursor, and after it.
    head: &'s str,
    tail: &'s str,
}

impl<'s> CursorLines<'s> {
    /// The lines around a byte.
    fn new(source: &'s Source, offset: usize, file: CursorFile) -> Option<Self> {
        let line = source.line_at(offset);
        let start = source.line_span(line).start as usize;
        let text = source.line(line);
        let cut = (offset.max(start) - start).min(text.len());
        let (head, tail) = (text.get(..cut)?, text.get(cut..)?);
        Some(Self {
            source,
            line,
            file,
            head,
            tail,
        })
    }

    /// The offset of the cursor's line.
    fn start(&self) -> usize {
        self.source.line_span(self.line).start as usize
    }

    /// What belongs at the end of `head`, which is the line before the cursor.
    fn context(&self, head: &str, tail: &str) -> CursorContext {
        let start = self.start();
        let end = start + head.len();
        if let Some(context) = self.in_brackets_above(head) {
            return context;
        }
        let shape = LineShape::of_any(head);
        let dash = shape.dashes.last().copied();
        let has_comment = shape.content.starts_with('#') || shape.content.contains(" #");
        let around = self.surroundings(dash, shape.column);
        let (Some(around), false) = (around, has_comment) else {
            return CursorContext::nothing(end);
        };
        let Some(inside) = self.resolve(&around.path) else {
            return CursorContext::nothing(end);
        };
        let is_in_backlog = around.is_in_backlog();
        let has_dash = dash.is_some();
        let value_start = shape.key.map_or(shape.column, |(_, after)| after);
        let flow = FlowPlace::new(head, value_start);
        let (expects, column) = match (flow, shape.key) {
            (Some(flow), _) => {
                let key = shape.key.map(|(key, _)| key);
                (inside.in_flow(key, has_dash, &flow), flow.start)
            }
            (None, None) => (
                Some(inside.at_start(has_dash, around.siblings)),
                shape.column,
            ),
            (None, Some((key, after))) => {
                let value = head[after..].trim_start();
                let column = head.len() - value.len();
                // Right after the colon there is no value yet.
                let expects = (column > after).then(|| inside.value_of(key, has_dash));
                (expects.flatten(), column)
            }
        };
        let expects = expects.unwrap_or(Expected::Nothing);
        let lead = if !has_dash && expects.needs_dash() {
            "- "
        } else {
            ""
        };
        CursorContext {
            expects,
            typed: Span::new(start + column, end),
            lead: lead.to_owned(),
            column: column + lead.len(),
            indent: head.len() - head.trim_start_matches(' ').len(),
            has_colon: has_colon(tail),
            has_items: false,
            is_in_backlog,
            item_line: around.item_line.or(has_dash.then_some(start)),
        }
    }

    /// What belongs at the end of `head`, if it is in brackets or braces that begin on a line above.
    fn in_brackets_above(&self, head: &str) -> Option<CursorContext> {
        let lines = self.bracket_lines(head)?;
        let (first, start) = (lines.first(), lines.start);
        let dash = first.dashes.last().copied();
        let around = self.above(lines.line).surroundings(dash, first.column)?;
        let inside = self.resolve(&around.path)?;
        let value_start = first.key.map_or(first.column, |(_, after)| after);
        let flow = FlowPlace::new(lines.text, value_start)?;
        let key = first.key.map(|(key, _)| key);
        let expects = inside.in_flow(key, dash.is_some(), &flow)?;
        let end = self.start() + head.len();
        Some(CursorContext {
            expects,
            typed: Span::new((start + flow.start).max(self.start()), end),
            is_in_backlog: around.is_in_backlog(),
            item_line: around.item_line.or(dash.map(|_| start)),
            ..CursorContext::nothing(end)
        })
    }

    /// The same text with the cursor on another line.
    fn above(&self, line: usize) -> Self {
        Self { line, ..*self }
    }

    /// What is above and below a place at a column, which may be right after a dash. `None` if it is in a text, or in a
    /// list that is below nothing.
    fn surroundings(&self, dash: Option<usize>, column: usize) -> Option<Surroundings> {
        let mut around = Surroundings {
            path: Vec::new(),
            siblings: self.keys_below(column),
            item_line: None,
        };
        let (mut list, mut column) = (dash, column);
        for line in (1..self.line).rev() {
            if column == 0 && list.is_none() && !around.path.is_empty() {
                break;
            }
            let text = self.source.line(line);
            let Some(shape) = LineShape::new(text) else {
                continue;
            };
            if shape.column > list.unwrap_or(column) {
                continue;
            }
            let start = self.source.line_span(line).start as usize;
            if list.is_none() && shape.column == column {
                if around.path.is_empty() {
                    let key = shape.key.map(|(key, _)| key.to_owned());
                    around.siblings.extend(key);
                }
                if let Some(first) = shape.dashes.last() {
                    list = Some(*first);
                    around.item_line.get_or_insert(start);
                }
                continue;
            }
            let Some(key) = shape.key_above(text) else {
                if around.path.is_empty() && shape.begins_block(text) {
                    return None;
                }
                // It is indented too little, or what is below it too much.
                if list.is_none()
                    && let Some(first) = shape.dashes.last()
                {
                    list = Some(*first);
                    around.item_line.get_or_insert(start);
                }
                continue;
            };
            around.path.push(key.to_owned());
            list = shape.dashes.last().copied();
            column = shape.column;
            if list.is_some() {
                around.item_line.get_or_insert(start);
            }
        }
        around.path.reverse();
        list.is_none().then_some(around)
    }

    /// The keys at a column below the cursor, up to the end of their mapping.
    fn keys_below(&self, column: usize) -> Vec<String> {
        let mut keys = Vec::new();
        for line in self.line + 1..=self.source.line_count() {
            let Some(shape) = LineShape::new(self.source.line(line)) else {
                continue;
            };
            let first = shape.dashes.first().copied().unwrap_or(shape.column);
            if first < column {
                break;
            }
            if first == column && shape.dashes.is_empty() {
                keys.extend(shape.key.map(|(key, _)| key.to_owned()));
            }
        }
        keys
    }

    /// What is below a path of keys.
    fn resolve(&self, path: &[String]) -> Option<Inside> {
        let root = match self.file {
            CursorFile::Map => &MAP.spec,
            CursorFile::Project => &PROJECT.spec,
        };
        let mut inside = Inside::Mapping(root);
        for key in path {
            inside = inside.below(key)?;
        }
        Some(inside)
    }
}

impl Expected {
    /// Whether a dash stands before it.
    fn needs_dash(&self) -> bool {
        matches!(
            self,
            Self::Item { .. }
                | Self::Value {
                    role: TextRole::Item,
                    ..
                }
        )
    }
}

/// Whether the key that ends at the beginning of a text, or further on in the same word, has its colon.
fn has_colon(tail: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    tail.trim_start_matches(is_word).starts_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What belongs at the `$0` of a map, and what is typed there.
    fn expected(text: &str) -> String {
        let offset = text.find("$0").unwrap();
        let source = Source::new("map.yaml", text.replace("$0", ""));
        let context = cursor_context(&source, offset, CursorFile::Map);
        let typed = source.slice(context.typed);
        match context.expects {
            Expected::Key { spec, present, .. } => {
                format!("key of {} beside {present:?} {typed:?}", spec.name)
            }
            Expected::Item { spec } => format!("{} {:?} {typed:?}", spec.name, context.lead),
            Expected::Value { field, role, .. } => format!("{} {role:?} {typed:?}", field.name),
            Expected::FreeKey { .. } | Expected::FreeValue { .. } => "free".to_owned(),
            Expected::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_place_is_found_from_the_lines_around_it() {
        let head = "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n";
        for (tail, found) in [
            ("          - $0", "story \"\" \"\""),
            ("          $0", "story \"- \" \"\""),
            ("          - A: m$0\n", "release Value \"m\""),
            (
                "          - story: A\n            rel$0\n            status: done\n",
                "key of story beside [\"status\", \"story\"] \"rel\"",
            ),
            (
                "          - story: A\n            release: $0",
                "release Value \"\"",
            ),
            (
                "          - story: A\n            needs: [B, \"C, D\", e$0",
                "needs FlowItem \"e\"",
            ),
            (
                "          - story: A\n            tags:\n            - pa$0",
                "tags Item \"pa\"",
            ),
            (
                "          - story: A\n            ignore:\n              - rule: no$0",
                "rule Value \"no\"",
            ),
            (
                "          - {story: A, release: m$0",
                "release FlowValue \"m\"",
            ),
            (
                "          - {story: A, r$0",
                "key of story beside [\"story\"] \"r\"",
            ),
            ("          - story: A$0", "nothing"),
            ("          - story: A # $0", "nothing"),
            (
                "          - story: A\n            description: |\n              rel$0",
                "nothing",
            ),
            (
                "        $0",
                "key of task beside [\"stories\", \"task\"] \"\"",
            ),
            (
                "ba$0",
                "key of map beside [\"activities\", \"title\"] \"ba\"",
            ),
        ] {
            assert_eq!(expected(&format!("{head}{tail}")), found, "{tail}");
        }
    }
}
