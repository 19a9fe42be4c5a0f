//! Hovers: what an item is, what a key holds, what a rule looks for.

use super::AnswerResult;
use super::item_facts::ItemFacts;
use super::protocol::{RequestParams, markdown};
use super::workspace::DocumentView;
use crate::format::{
    CursorFile, Expected, FieldReference, PlacedField, PlacedItem, ValueKind, cursor_context,
    reference,
};
use crate::gaps::find_rule;
use crate::messages::{Catalog, with_straight_quotes};
use crate::text::Span;
use serde_json::{Value, json};

/// What is at a position.
pub(crate) fn hover(view: &DocumentView, params: RequestParams) -> AnswerResult {
    if view.document.file.is_project {
        return project_hover(view, params);
    }
    if let Some(found) = view.occurrence_at(params)?
        && let Some(map) = view.map()
    {
        let facts = ItemFacts { map: &map.analyzed };
        let mut text = facts.markdown(found.item);
        let gaps = facts.gaps_at(found.item);
        if !gaps.is_empty() && view.document.current_map().is_some() {
            text = format!("{text}\n\n---\n\n{gaps}");
        }
        return Ok(hover_value(&text, view.range_now(found.text.span)));
    }
    let (Some(map), Some(offset)) = (view.map(), view.place_in_map(params)?) else {
        return Ok(Value::Null);
    };
    let Some(found) = map.places().and_then(|map| field_at(map, offset)) else {
        return Ok(Value::Null);
    };
    let (item, field) = found;
    let contains = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
    if let Some(key) = field.key.filter(|key| contains(*key)) {
        let Some(spec) = field.spec else {
            return Ok(Value::Null);
        };
        return Ok(hover_value(
            &field_text(item.spec.name, spec.name),
            view.range_now(key),
        ));
    }
    let value = field.values.iter().find(|value| contains(value.span));
    if let Some(value) = value.filter(|_| matches!(field.kind(), ValueKind::Rule))
        && let Some(text) = rule_text(&value.text)
    {
        return Ok(hover_value(&text, view.range_now(value.span)));
    }
    Ok(Value::Null)
}

/// The innermost field that has a byte, with its item.
fn field_at(item: &PlacedItem, offset: usize) -> Option<(&PlacedItem, &PlacedField)> {
    let contains = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
    let field = item.fields.iter().find(|field| contains(field.span))?;
    let inner = field.items.iter().filter(|item| contains(item.span));
    let found = { inner }.find_map(|item| field_at(item, offset));
    Some(found.unwrap_or((item, field)))
}

/// A key of a project file, or a rule in it.
fn project_hover(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let offset = view.positions.offset(params.place("/position")?);
    let text = view.document.source.text();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let start = text[..offset].trim_end_matches(is_word).len();
    let end = text.len() - text[offset..].trim_start_matches(is_word).len();
    let word = &text[start..end];
    let context = cursor_context(&view.document.source, end, CursorFile::Project);
    let text = match &context.expects {
        Expected::Key { spec, .. } if context.has_colon => spec
            .field(word)
            .map(|field| field_text(spec.name, field.name)),
        Expected::FreeKey { .. } => rule_text(word),
        _ => None,
    };
    let range = Some(view.positions.range(Span::new(start, end)));
    Ok(text.map_or(Value::Null, |text| hover_value(&text, range)))
}

fn hover_value(text: &str, range: Option<Value>) -> Value {
    let mut value = json!({"contents": markdown(text)});
    if let Some(range) = range {
        value["range"] = range;
    }
    value
}

/// What the reference says about a field.
pub(crate) fn field_text(item: &str, field: &str) -> String {
    let items = reference();
    let found = items.iter().find(|known| known.name == item);
    let found = found.and_then(|item| item.field(field));
    found.map_or_else(String::new, reference_text)
}

fn reference_text(field: &FieldReference) -> String {
    let mut text = format!("**{}**: {}", field.name, field.about);
    if !field.detail.is_empty() {
        text.push(' ');
        text.push_str(field.detail);
    }
    text.push_str(&format!("\n\nAccepts {}.", field.accepts));
    if let Some(default) = field.default {
        text.push_str(&format!(" Default: `{default}`."));
    }
    text.push_str(&format!("\n\n```yaml\n{}```", field.example));
    text
}

/// What a rule looks for, why, and what to do.
pub(crate) fn rule_text(id: &str) -> Option<String> {
    let rule = find_rule(id)?;
    let catalog = Catalog::english();
    let text = format!(
        "**{id}** ({})\n\n{}\n\nWhy it matters: {}\n\nWhat to do: {}",
        rule.level.word(),
        rule.looks_for(&catalog),
        rule.why(&catalog),
        rule.advice(&catalog),
    );
    Some(with_straight_quotes(&text).into_owned())
}
