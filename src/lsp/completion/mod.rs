//! Completion: the keys of an item, the items of a list, and the values of a field. What belongs at the cursor is found
//! from the lines around it, and so are the names in a text that isn't YAML.
//!
//! Every text of several lines is a snippet: all editors that have those indent the further lines like the first one. An
//! editor without snippets gets texts of one line, as some of them can't put in a line break.

mod items;
mod keys;
mod values;

use super::AnswerResult;
use super::features::{ADJUST_INDENTATION, AS_IS};
use super::protocol::{RequestParams, markdown};
use super::workspace::DocumentView;
use crate::format::{
    CursorContext, CursorFile, Expected, TextRole, completion_contexts, yaml_text,
};
use crate::text::{LineColumn, Span};
use serde_json::{Value, json};

/// Something that can be typed at the cursor.
#[derive(Debug, Default)]
pub(crate) struct Proposed {
    /// What the menu shows.
    pub(crate) label: String,
    /// A few words beside it.
    pub(crate) detail: String,
    /// What it means, in Markdown.
    pub(crate) documentation: String,
    /// The text that is put in, which is one line.
    pub(crate) text: String,
    /// The same as a snippet, with further lines or places to fill in.
    pub(crate) snippet: Option<String>,
    /// Further words by which it is found.
    pub(crate) words: String,
    pub(crate) kind: ProposedKind,
}

/// The kind of something that can be typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ProposedKind {
    /// A key.
    Key,
    /// A word of the format, such as a status.
    #[default]
    Word,
    /// The name of an item of the map.
    Reference,
    /// A text that is used in other places.
    Text,
    /// A form to fill in.
    Snippet,
}

impl ProposedKind {
    /// The number that the protocol has for it.
    fn number(self) -> u8 {
        match self {
            ProposedKind::Key => 10,
            ProposedKind::Word => 20,
            ProposedKind::Reference => 18,
            ProposedKind::Text => 12,
            ProposedKind::Snippet => 15,
        }
    }
}

impl Proposed {
    /// A word of the format.
    pub(crate) fn word(word: &str) -> Self {
        Self {
            label: word.to_owned(),
            text: word.to_owned(),
            ..Self::default()
        }
    }

    /// A plain text as a value, in quotes where it needs them.
    pub(crate) fn value(text: &str, role: TextRole, is_free: bool) -> Self {
        Self {
            label: text.to_owned(),
            text: yaml_text(text, role, is_free),
            ..Self::default()
        }
    }
}

/// A text up to its first period.
pub(crate) fn first_sentence(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end()
}

/// What can be typed at a position.
pub(crate) fn complete(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let place = params.place("/position")?;
    let file = match view.document.file.is_project {
        true => CursorFile::Project,
        false if view.document.may_be_map() => CursorFile::Map,
        false => return Ok(Value::Null),
    };
    let source = &view.document.source;
    let contexts = completion_contexts(source, view.positions.offset(place), file);
    let mut items = Vec::new();
    // What changes the indentation is asked for again as soon as that is another one.
    let is_moved = contexts.iter().any(CursorContext::moves_line);
    for mut context in contexts {
        // A dash alone has no space after it in some editors.
        let line = source.line(source.line_at(context.typed.start as usize));
        if line.trim_start_matches(' ') == "-" {
            continue;
        }
        if view.client().keeps_indentation {
            context.indent = 0;
        }
        let range = replaced(view, &context, place);
        for proposed in proposed(view, &context) {
            items.push(item(view, &proposed, &context, &range, items.len()));
        }
    }
    Ok(json!({"isIncomplete": is_moved, "items": items}))
}

/// What can be typed in a context.
fn proposed(view: &DocumentView, context: &CursorContext) -> Vec<Proposed> {
    match &context.expects {
        Expected::Key {
            spec,
            present,
            is_flow,
        } => keys::keys(spec, present, *is_flow, context),
        Expected::Item { spec } => items::items(view, spec, context),
        Expected::Value {
            field,
            role,
            before,
        } => values::values(view, field, *role, before, context),
        Expected::FreeKey {
            kind,
            keys,
            present,
        } => keys::free_keys(*kind, keys, present, context),
        Expected::FreeValue { kind, keys } => values::free_values(*kind, keys),
        Expected::Nothing => Vec::new(),
    }
}

/// The range that is replaced: what is typed, and what is after the cursor of the same key or value.
fn replaced(view: &DocumentView, context: &CursorContext, place: LineColumn) -> Value {
    let source = &view.document.source;
    let end = view.positions.offset(place);
    let line = source.line_span(source.line_at(end));
    let rest = &source.text()[end..(line.end as usize).max(end)];
    let length = match &context.expects {
        Expected::Value { role, .. } => {
            let ends: &[char] = if role.is_flow() {
                &[',', ']', '}']
            } else {
                &[]
            };
            let value = rest.split(ends).next().unwrap_or_default();
            value
                .split(" #")
                .next()
                .unwrap_or_default()
                .trim_end()
                .len()
        }
        _ if context.has_colon => {
            let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
            rest.len() - rest.trim_start_matches(is_word).len()
        }
        _ => 0,
    };
    let start = context.typed.start as usize;
    view.positions.range(Span::new(start, end + length))
}

fn item(
    view: &DocumentView,
    proposed: &Proposed,
    context: &CursorContext,
    range: &Value,
    at: usize,
) -> Value {
    let client = view.client();
    let snippet = proposed.snippet.as_ref().filter(|_| client.has_snippets);
    let text = snippet.unwrap_or(&proposed.text);
    let mut item = json!({
        "label": proposed.label,
        "kind": proposed.kind.number(),
        // The order of the format and of the map.
        "sortText": format!("{at:05}"),
        "insertTextFormat": if snippet.is_some() { 2 } else { 1 },
        "textEdit": {"range": range, "newText": format!("{}{text}", context.lead)},
    });
    if text.contains('\n') && client.adjusts_indentation {
        item["insertTextMode"] = json!(ADJUST_INDENTATION);
    } else if text.contains('\n') && client.keeps_indentation {
        item["insertTextMode"] = json!(AS_IS);
    }
    if !proposed.detail.is_empty() {
        item["detail"] = json!(proposed.detail);
    }
    if !proposed.documentation.is_empty() {
        item["documentation"] = markdown(&proposed.documentation);
    }
    let words = match proposed.words.as_str() {
        "" => &proposed.label,
        words => words,
    };
    // A dash that is typed already is part of what editors compare. Neovim 0.7 would put the new indentation behind the
    // old one if there were other words, so an editor without snippets gets none there.
    let typed = view.document.source.slice(context.typed);
    if context.moves_line() && !client.has_snippets {
        return item;
    }
    if typed.trim_start().starts_with("- ") {
        item["filterText"] = json!(format!("- {words}"));
    } else if *words != proposed.label {
        item["filterText"] = json!(words);
    }
    item
}
