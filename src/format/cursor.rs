//! What can be typed at a place of a text, found from its lines alone: while somebody types, the text is rarely YAML.

use super::edit::TextRole;
use super::project::{IMPORT, LIMITS, PROJECT, STATUS};
use super::schema::{FieldSpec, ItemSpec, MAP, ValueKind};
use crate::text::{Source, Span};

/// A place in a text, and what belongs there.
#[derive(Debug)]
pub(crate) struct CursorContext {
    /// What belongs there.
    pub(crate) expects: Expected,
    /// The part of it that is typed before the cursor.
    pub(crate) typed: Span,
    /// The column, in bytes, where the key, the item or the value begins.
    pub(crate) column: usize,
    /// Whether the key that is typed there has its colon already.
    pub(crate) has_colon: bool,
    /// The offset of the line at which the item around the place begins.
    pub(crate) item_line: Option<usize>,
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
    /// An item of a list: a text, a pair or the key that opens it. Its dash may still be missing.
    Item {
        spec: &'static ItemSpec,
        has_dash: bool,
    },
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

/// What can be typed at the byte `offset` of a text.
pub(crate) fn cursor_context(source: &Source, offset: usize, file: CursorFile) -> CursorContext {
    let line = source.line_at(offset);
    let start = source.line_span(line).start as usize;
    let text = source.line(line);
    let cut = (offset.max(start) - start).min(text.len());
    let (Some(head), Some(tail)) = (text.get(..cut), text.get(cut..)) else {
        return CursorContext::nothing(offset);
    };
    let lines = CursorLines { source, line, file };
    lines.context(head, tail)
}

impl CursorContext {
    fn nothing(offset: usize) -> Self {
        Self {
            expects: Expected::Nothing,
            typed: Span::new(offset, offset),
            column: 0,
            has_colon: false,
            item_line: None,
        }
    }
}

/// The parts of a line.
#[derive(Clone, Debug)]
struct LineShape<'l> {
    /// The columns of its dashes.
    dashes: Vec<usize>,
    /// The column of what follows its dashes and spaces.
    column: usize,
    /// What is there.
    content: &'l str,
    /// Its key, without quotes, and where its value begins.
    key: Option<(&'l str, usize)>,
}

impl<'l> LineShape<'l> {
    /// The parts of a line; `None` if it is blank or a comment.
    fn new(line: &'l str) -> Option<Self> {
        let shape = Self::of_any(line);
        let is_blank = shape.content.is_empty() && shape.dashes.is_empty();
        (!is_blank && !shape.content.starts_with('#')).then_some(shape)
    }

    fn of_any(line: &'l str) -> Self {
        let mut dashes = Vec::new();
        let mut column = 0;
        loop {
            let rest = &line[column..];
            column += rest.len() - rest.trim_start_matches([' ', '\u{feff}']).len();
            let rest = &line[column..];
            if rest == "-" || rest.starts_with("- ") {
                dashes.push(column);
                column += 1;
            } else {
                break;
            }
        }
        let content = &line[column..];
        Self {
            dashes,
            column,
            content,
            key: key_of(content).map(|(key, after)| (key, column + after)),
        }
    }

    /// The value after the key, without a comment.
    fn value<'t>(&self, line: &'t str) -> &'t str {
        let value = self.key.map_or("", |(_, start)| &line[start..]).trim();
        if value.starts_with('#') { "" } else { value }
    }
}

/// The key that a text begins with, without its quotes, and the offset after its colon.
fn key_of(text: &str) -> Option<(&str, usize)> {
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = text[1..].find(quote)? + 1;
        let rest = &text[end + 1..];
        let colon = rest.len() - rest.trim_start().len();
        return rest[colon..]
            .starts_with(':')
            .then_some((&text[1..end], end + 2 + colon));
    }
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let colon = colons.find(|at| text[at + 1..].is_empty() || text[at + 1..].starts_with(' '))?;
    let is_text = !text[..colon].contains(" #") && !text.starts_with(['[', '{', '&', '*', '!']);
    is_text.then_some((text[..colon].trim_end(), colon + 1))
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

/// The lines of a text around a cursor.
struct CursorLines<'s> {
    source: &'s Source,
    /// The number of the cursor's line.
    line: usize,
    file: CursorFile,
}

impl CursorLines<'_> {
    fn context(&self, head: &str, tail: &str) -> CursorContext {
        let start = self.source.line_span(self.line).start as usize;
        let end = start + head.len();
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
        let rest = tail.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-'));
        let has_dash = dash.is_some();
        let value_start = shape.key.map_or(shape.column, |(_, after)| after);
        let flow = FlowPlace::new(head, value_start);
        let (expects, column) = match (flow, shape.key) {
            (Some(flow), _) => (inside.in_flow(&shape, has_dash, &flow), flow.start),
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
        CursorContext {
            expects: expects.unwrap_or(Expected::Nothing),
            typed: Span::new(start + column, end),
            column,
            has_colon: rest.starts_with(':'),
            item_line: around.item_line.or(has_dash.then_some(start)),
        }
    }

    /// What is above and below a place at a column, which may be right after a dash. `None` if it isn't below
    /// anything that has something below it.
    fn surroundings(&self, dash: Option<usize>, column: usize) -> Option<Surroundings> {
        let mut around = Surroundings {
            path: Vec::new(),
            siblings: self.keys_below(column),
            item_line: None,
        };
        let (mut list, mut column) = (dash, column);
        for line in (1..self.line).rev() {
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
            let (key, _) = shape.key?;
            let value = shape.value(text);
            let is_property = value.starts_with(['&', '!']) && !value.contains(' ');
            if !value.is_empty() && !is_property {
                return None;
            }
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

/// What is below a path of keys.
enum Inside {
    /// The keys of a table.
    Mapping(&'static ItemSpec),
    /// A list of items.
    Items(&'static ItemSpec),
    /// A value, or a list of values.
    Field(&'static FieldSpec),
    /// Keys that no table lists, below a field of this kind and these keys.
    Free(ValueKind, Vec<String>),
}

impl Inside {
    fn below(self, key: &str) -> Option<Self> {
        match self {
            Self::Mapping(spec) | Self::Items(spec) => {
                let field = spec.field(key)?;
                Some(match (field.kind, field.kind.item_spec()) {
                    (_, Some(spec)) => Self::Items(spec),
                    (ValueKind::Limits, _) => Self::Mapping(&LIMITS.spec),
                    (ValueKind::Import, _) => Self::Mapping(&IMPORT.spec),
                    (ValueKind::Gaps | ValueKind::Statuses, _) => {
                        Self::Free(field.kind, Vec::new())
                    }
                    _ => Self::Field(field),
                })
            }
            Self::Free(ValueKind::Statuses, _) => Some(Self::Mapping(&STATUS.spec)),
            Self::Free(kind, mut keys) => {
                keys.push(key.to_owned());
                Some(Self::Free(kind, keys))
            }
            Self::Field(_) => None,
        }
    }

    /// What a line can begin with.
    fn at_start(self, has_dash: bool, present: Vec<String>) -> Expected {
        let is_flow = false;
        match self {
            Self::Mapping(spec) if !has_dash => Expected::Key {
                spec,
                present,
                is_flow,
            },
            // Further keys of the item above.
            Self::Items(spec) if !has_dash && !present.is_empty() => Expected::Key {
                spec,
                present,
                is_flow,
            },
            Self::Items(spec) => Expected::Item { spec, has_dash },
            Self::Field(field) if has_dash => Expected::Value {
                field,
                role: TextRole::Item,
                before: Vec::new(),
            },
            Self::Free(kind, keys) if !has_dash => Expected::FreeKey {
                kind,
                keys,
                present,
            },
            Self::Mapping(_) | Self::Field(_) | Self::Free(..) => Expected::Nothing,
        }
    }

    /// What follows a key.
    fn value_of(self, key: &str, has_dash: bool) -> Option<Expected> {
        let field = match self {
            Self::Items(spec) if has_dash && spec.opening.is_some() => {
                if spec.opening_key() == Some(key) {
                    return None;
                }
                &spec.fields()[spec.pair_position()?]
            }
            Self::Mapping(spec) | Self::Items(spec) => spec.field(key)?,
            Self::Free(kind, mut keys) => {
                keys.push(key.to_owned());
                return Some(Expected::FreeValue { kind, keys });
            }
            Self::Field(_) => return None,
        };
        Some(Expected::Value {
            field,
            role: TextRole::Value,
            before: Vec::new(),
        })
    }

    /// What belongs at a place in brackets or braces.
    fn in_flow(self, shape: &LineShape, has_dash: bool, flow: &FlowPlace) -> Option<Expected> {
        if !flow.is_mapping {
            let Expected::Value { field, .. } = self.value_of(shape.key?.0, has_dash)? else {
                return None;
            };
            return Some(Expected::Value {
                field,
                role: TextRole::FlowItem,
                before: flow.before.clone(),
            });
        }
        let inside = match shape.key {
            Some((key, _)) => self.below(key)?,
            None => self,
        };
        let keys = flow.before.iter().filter_map(|part| key_of(part));
        let present: Vec<String> = keys.map(|(key, _)| key.to_owned()).collect();
        match (inside, &flow.key) {
            (Self::Free(kind, keys), None) => Some(Expected::FreeKey {
                kind,
                keys,
                present,
            }),
            (Self::Mapping(spec) | Self::Items(spec), None) => Some(Expected::Key {
                spec,
                present,
                is_flow: true,
            }),
            (inside, Some(key)) => match inside.value_of(key, false)? {
                Expected::Value { field, .. } => Some(Expected::Value {
                    field,
                    role: TextRole::FlowValue,
                    before: Vec::new(),
                }),
                other => Some(other),
            },
            (Self::Field(_), None) => None,
        }
    }
}

/// A place in brackets or braces that begin on the same line.
struct FlowPlace {
    /// Whether it is in braces.
    is_mapping: bool,
    /// The parts before it, between commas.
    before: Vec<String>,
    /// The key that its part begins with, in braces.
    key: Option<String>,
    /// The column where its part begins, or its value if it has a key.
    start: usize,
}

impl FlowPlace {
    /// The place at the end of `head`, in brackets that begin at `from`.
    fn new(head: &str, from: usize) -> Option<Self> {
        let value = head.get(from..)?.trim_start();
        let open = value.chars().next().filter(|c| matches!(c, '[' | '{'))?;
        let mut part = head.len() - value.len() + 1;
        let mut before = Vec::new();
        let mut quote = None;
        let first = part;
        for (at, c) in head.char_indices().skip_while(|(at, _)| *at < first) {
            match (quote, c) {
                (Some(open), c) if c == open => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') if head[part..at].trim().is_empty() => quote = Some(c),
                (None, ',') => {
                    before.push(head[part..at].trim().trim_matches(['"', '\'']).to_owned());
                    part = at + 1;
                }
                // Brackets within brackets, or after them.
                (None, '[' | '{' | ']' | '}') => return None,
                (None, _) => {}
            }
        }
        let text = head[part..].trim_start();
        let mut start = head.len() - text.len();
        let mut key = None;
        if open == '{'
            && let Some((found, after)) = key_of(text)
        {
            key = Some(found.to_owned());
            start += text.len() - text[after..].trim_start().len();
        }
        Some(Self {
            is_mapping: open == '{',
            before,
            key,
            start,
        })
    }
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
            Expected::Item { spec, has_dash } => format!("{} {has_dash} {typed:?}", spec.name),
            Expected::Value { field, role, .. } => format!("{} {role:?} {typed:?}", field.name),
            Expected::FreeKey { .. } | Expected::FreeValue { .. } => "free".to_owned(),
            Expected::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_place_is_found_from_the_lines_around_it() {
        let head = "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n";
        for (tail, found) in [
            ("          - $0", "story true \"\""),
            ("          $0", "story false \"\""),
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
