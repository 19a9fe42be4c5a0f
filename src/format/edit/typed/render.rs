//! New items, fields and values as lines of text, in the shortest form that can say them.

use super::TypedMap;
use super::new_element::NewElement;
use super::quoting::{MAX_KEY, QuoteStyle, TextRole, like_neighbors, needs_escape, scalar};
use crate::format::edit::written::{WrittenEntry, WrittenItem, WrittenValue, derived_id};
use crate::format::schema::{FieldExample, FieldSpec, ItemSpec, ShortPair, ValueKind};

/// How wide a list in brackets can become.
pub(super) const MAX_WIDTH: usize = 100;

/// Where the dash of a new item is, and how many spaces follow it.
#[derive(Clone, Copy)]
pub(super) struct DashPlace {
    pub(super) column: usize,
    pub(super) gap: usize,
    /// The quotes that all texts of the list have.
    pub(super) quotes: Option<QuoteStyle>,
}

impl DashPlace {
    /// The column of what follows the dash.
    fn content(self) -> usize {
        self.column + 1 + self.gap
    }

    /// A line that begins with the dash.
    fn line(self, content: &str) -> String {
        format!("{}-{}{content}", spaces(self.column), spaces(self.gap))
    }

    /// Puts the dash before the first of some lines, which are indented for what follows it.
    fn before(self, mut lines: Vec<String>) -> Vec<String> {
        if let Some(first) = lines.first_mut() {
            *first = self.line(first.trim_start_matches(' '));
        }
        lines
    }
}

pub(super) fn spaces(count: usize) -> String {
    " ".repeat(count)
}

/// Whether other readers must not take the value of a field as a number: it is text.
pub(super) fn is_free_text(field: Option<&FieldSpec>) -> bool {
    let is_data = |field: &FieldSpec| {
        matches!(
            field.kind,
            ValueKind::Date
                | ValueKind::Estimate
                | ValueKind::Count
                | ValueKind::Flag
                | ValueKind::Id
                | ValueKind::Release
                | ValueKind::Personas
                | ValueKind::Stories
                | ValueKind::Links
        )
    };
    field.is_some_and(|field| !is_data(field))
}

/// Whether a text of several lines can be written after `|`.
pub(super) fn can_be_block(text: &str) -> bool {
    let is_odd = |c: char| c != '\n' && needs_escape(c);
    !text.is_empty()
        && !text.starts_with([' ', '\t', '\n'])
        && !text.ends_with(['\n', ' ', '\t'])
        && !text.contains(is_odd)
        && text
            .lines()
            .all(|line| line.is_empty() || !line.trim().is_empty())
}

/// The lines of a block of text in a column.
pub(super) fn block_lines(text: &str, column: usize) -> Vec<String> {
    let line = |line: &str| match line {
        "" => String::new(),
        line => format!("{}{line}", spaces(column)),
    };
    text.split('\n').map(line).collect()
}

/// Whether a name can be the key of a short pair.
pub(super) fn can_be_key(spec: &ItemSpec, name: &str) -> bool {
    name.chars().count() <= MAX_KEY && !name.contains(needs_escape) && !spec.has_key(name)
}

/// The short forms of an item.
enum TypedShortForm<'i> {
    Bare(&'i str),
    Pair { key: &'i str, value: &'i str },
}

/// The short form of an item; `None` if it has more to say.
fn short_form(item: &WrittenItem) -> Option<TypedShortForm<'_>> {
    let declares_id = item.spec.pair == Some(ShortPair::IdAndName);
    match &item.fields[..] {
        [] => Some(TypedShortForm::Bare(&item.name)),
        [
            WrittenEntry {
                key,
                value: WrittenValue::Text(value),
            },
        ] => {
            if declares_id && key == "name" && derived_id(value, item.spec.name) == item.name {
                return Some(TypedShortForm::Bare(value));
            }
            let is_pair = item
                .spec
                .field(key)
                .is_some_and(|field| field.pair.is_some());
            let can_be_pair = is_pair && can_be_key(item.spec, &item.name) && !value.contains('\n');
            can_be_pair.then_some(TypedShortForm::Pair {
                key: &item.name,
                value,
            })
        }
        _ => None,
    }
}

impl TypedMap<'_> {
    /// The lines of a new item of a list.
    pub(super) fn element_lines(&self, new: &NewElement, dash: DashPlace) -> Vec<String> {
        match new {
            NewElement::Item(item) => self.item_lines(item, dash),
            NewElement::Moved(_, moved) => moved.lines_at(dash.column),
            NewElement::Value(value, field) => self.value_lines(value, *field, dash),
        }
    }

    fn item_lines(&self, item: &WrittenItem, dash: DashPlace) -> Vec<String> {
        let spec = item.spec;
        match short_form(item) {
            Some(TypedShortForm::Bare(name)) => {
                vec![dash.line(&like_neighbors(name, TextRole::Item, true, dash.quotes))]
            }
            Some(TypedShortForm::Pair { key, value }) => {
                let is_title = spec.pair == Some(ShortPair::TitleAndRelease);
                let key = scalar(key, TextRole::Key, is_title);
                let value = scalar(value, TextRole::Value, !is_title);
                vec![dash.line(&format!("{key}: {value}"))]
            }
            None => {
                let column = dash.content();
                let is_title = spec.pair != Some(ShortPair::IdAndName);
                let name = scalar(&item.name, TextRole::Value, is_title);
                let mut lines = vec![format!("{}{}: {name}", spaces(column), spec.name)];
                for WrittenEntry { key, value } in &item.fields {
                    let is_said =
                        key == "name" && !is_title && value.text_of("") == Some(&item.name);
                    if !is_said {
                        lines.extend(self.entry_lines(spec, key, value, column));
                    }
                }
                dash.before(lines)
            }
        }
    }

    /// The lines of a new entry whose key is in a column.
    pub(super) fn entry_lines(
        &self,
        spec: &'static ItemSpec,
        key: &str,
        value: &WrittenValue,
        column: usize,
    ) -> Vec<String> {
        let field = spec.field(key);
        let typed_key = scalar(key, TextRole::Key, true);
        let start = format!("{}{typed_key}:", spaces(column));
        match value {
            WrittenValue::Text(text) if text.contains('\n') && can_be_block(text) => {
                let mut lines = vec![format!("{start} |")];
                lines.extend(block_lines(text, column + 2));
                lines
            }
            WrittenValue::Text(text) => {
                let text = scalar(text, TextRole::Value, is_free_text(field));
                vec![format!("{start} {text}")]
            }
            WrittenValue::List(values) => {
                let is_short = |value: &&WrittenValue| matches!(value, WrittenValue::Text(text) if !text.contains('\n'));
                let example = match field.map(|field| field.example) {
                    Some(FieldExample::Value(example)) => Some(example),
                    _ => None,
                };
                let all_short = values.iter().all(|value| is_short(&value));
                if let Some(example) = example.filter(|_| all_short) {
                    let is_single = values.len() == 1 && !example.starts_with('[');
                    let text = if is_single {
                        flow_value(&values[0], field, TextRole::Value)
                    } else {
                        flow_value(value, field, TextRole::Value)
                    };
                    let line = format!("{start} {text}");
                    if line.chars().count() <= MAX_WIDTH {
                        return vec![line];
                    }
                }
                let dash = self.dash_below(column);
                let values = values.iter();
                let items = values.flat_map(|value| self.value_lines(value, field, dash));
                std::iter::once(start).chain(items).collect()
            }
            WrittenValue::Map(entries) => {
                let inner = entries.iter();
                let inner = inner
                    .flat_map(|entry| self.entry_lines(spec, &entry.key, &entry.value, column + 2));
                std::iter::once(start).chain(inner).collect()
            }
            WrittenValue::Items(items) => {
                let dash = self.dash_below(column);
                let items = items.iter().flat_map(|item| self.item_lines(item, dash));
                std::iter::once(start).chain(items).collect()
            }
        }
    }

    /// Where the dashes of a new list are whose key is in a column.
    pub(super) fn dash_below(&self, column: usize) -> DashPlace {
        DashPlace {
            column: column + self.list_offset,
            gap: 1,
            quotes: None,
        }
    }

    fn value_lines(
        &self,
        value: &WrittenValue,
        field: Option<&'static FieldSpec>,
        dash: DashPlace,
    ) -> Vec<String> {
        match value {
            WrittenValue::Text(text) if text.contains('\n') && can_be_block(text) => {
                let mut lines = vec![dash.line("|")];
                lines.extend(block_lines(text, dash.content()));
                lines
            }
            WrittenValue::Text(text) => {
                vec![dash.line(&like_neighbors(
                    text,
                    TextRole::Item,
                    is_free_text(field),
                    dash.quotes,
                ))]
            }
            WrittenValue::Map(entries) if !entries.is_empty() => {
                let lines = entries.iter().map(|entry| {
                    let key = scalar(&entry.key, TextRole::Key, true);
                    let value = flow_value(&entry.value, field, TextRole::Value);
                    format!("{}{key}: {value}", spaces(dash.content()))
                });
                dash.before(lines.collect())
            }
            value => vec![dash.line(&flow_value(value, field, TextRole::Item))],
        }
    }
}

/// A new item of a list in brackets, whose texts may all have the same quotes.
pub(super) fn flow_element(new: &NewElement, quotes: Option<QuoteStyle>) -> String {
    if let NewElement::Moved(_, moved) = new
        && let Some(moved) = &moved.in_brackets
    {
        // It keeps the form and the quotes in which it was typed.
        return moved.text.clone();
    }
    let text = match new {
        NewElement::Item(item) | NewElement::Moved(item, _) => match short_form(item) {
            Some(TypedShortForm::Bare(name)) => Some(name),
            _ => None,
        },
        NewElement::Value(WrittenValue::Text(text), _) => Some(text.as_str()),
        NewElement::Value(..) => None,
    };
    if let Some(text) = text.filter(|_| quotes.is_some()) {
        return like_neighbors(text, TextRole::FlowItem, true, quotes);
    }
    match new {
        NewElement::Item(item) | NewElement::Moved(item, _) => flow_item(item),
        NewElement::Value(value, field) => flow_value(value, *field, TextRole::FlowItem),
    }
}

fn flow_item(item: &WrittenItem) -> String {
    let spec = item.spec;
    let is_title = spec.pair != Some(ShortPair::IdAndName);
    match short_form(item) {
        Some(TypedShortForm::Bare(name)) => scalar(name, TextRole::FlowItem, true),
        Some(TypedShortForm::Pair { key, value }) => {
            let key = scalar(key, TextRole::FlowKey, is_title);
            format!("{key}: {}", scalar(value, TextRole::FlowValue, !is_title))
        }
        None => {
            let name = scalar(&item.name, TextRole::FlowValue, is_title);
            let opening = format!("{}: {name}", spec.name);
            let fields = item.fields.iter().map(|WrittenEntry { key, value }| {
                let field = spec.field(key);
                let key = scalar(key, TextRole::FlowKey, true);
                format!("{key}: {}", flow_value(value, field, TextRole::FlowValue))
            });
            let entries: Vec<String> = std::iter::once(opening).chain(fields).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// A value on one line. `role` is that of the value itself.
pub(super) fn flow_value(
    value: &WrittenValue,
    field: Option<&FieldSpec>,
    role: TextRole,
) -> String {
    match value {
        WrittenValue::Text(text) => scalar(text, role, is_free_text(field)),
        WrittenValue::List(values) => {
            let values = values
                .iter()
                .map(|value| flow_value(value, field, TextRole::FlowItem));
            format!("[{}]", values.collect::<Vec<String>>().join(", "))
        }
        WrittenValue::Items(items) => {
            let items: Vec<String> = items.iter().map(flow_item).collect();
            format!("[{}]", items.join(", "))
        }
        WrittenValue::Map(entries) => {
            let entries = entries.iter().map(|WrittenEntry { key, value }| {
                let key = scalar(key, TextRole::FlowKey, true);
                format!("{key}: {}", flow_value(value, field, TextRole::FlowValue))
            });
            format!("{{{}}}", entries.collect::<Vec<String>>().join(", "))
        }
    }
}
