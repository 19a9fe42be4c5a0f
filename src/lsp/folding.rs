//! Folding and selection ranges: items and their lists.

use super::AnswerResult;
use super::placed::Placed;
use super::protocol::{Positions, RequestError, RequestParams};
use super::workspace::DocumentView;
use crate::text::{LineColumn, Span};
use serde_json::{Value, json};

/// The ranges that can be folded: every item and every field of several lines.
pub(crate) fn folding_ranges(view: &DocumentView, _params: RequestParams) -> AnswerResult {
    let places = Placed::new(view);
    let Some(root) = places.root() else {
        return Ok(Value::Null);
    };
    let mut lines: Vec<[usize; 2]> = Vec::new();
    let mut add = |span: Span| {
        let Some(span) = places.span(span) else {
            return;
        };
        let line = |offset: u32| view.document.source.line_at(offset as usize) - 1;
        let [first, last] = [line(span.start), line(span.end)];
        if last > first {
            lines.push([first, last]);
        }
    };
    root.visit(&mut |item| {
        if !item.span.range().is_empty() && !std::ptr::eq(item, root) {
            add(item.span);
        }
        item.fields.iter().for_each(|field| add(field.span));
    });
    lines.sort_unstable();
    // Of several that begin on a line, editors fold the longest one.
    lines.dedup();
    let ranges = lines.iter();
    Ok(ranges
        .map(|[first, last]| json!({"startLine": first, "endLine": last}))
        .collect())
}

/// For each position, the ranges around it from the inside out.
pub(crate) fn selection_ranges(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let wanted = params.0.get("positions").and_then(Value::as_array);
    let invalid = || RequestError::new(RequestError::INVALID_PARAMS, "no `positions`");
    let count = wanted.ok_or_else(invalid)?.len();
    let places = Placed::new(view);
    let ranges = (0..count).map(|at| {
        let place = params.place(&format!("/positions/{at}"))?;
        let offset = view.positions.offset(place);
        let spans = spans_around(&places, offset);
        Ok(selection(view.positions, place, &spans))
    });
    Ok(Value::from(
        ranges.collect::<Result<Vec<Value>, RequestError>>()?,
    ))
}

/// The spans around a byte, from the outside in, each in the one before it.
fn spans_around(places: &Placed, offset: usize) -> Vec<Span> {
    let contains = |span: Span| {
        let span = places.span(span);
        span.is_some_and(|span| span.start as usize <= offset && offset <= span.end as usize)
    };
    let mut item = places.root();
    let mut spans: Vec<Span> = item.map(|root| root.span).into_iter().collect();
    while let Some(outer) = item.take() {
        let Some(field) = outer.fields.iter().find(|field| contains(field.span)) else {
            spans.extend(
                outer
                    .name
                    .as_ref()
                    .map(|name| name.span)
                    .filter(|name| contains(*name)),
            );
            break;
        };
        spans.push(field.span);
        let value = field.values.iter().map(|value| value.span);
        spans.extend({ value }.find(|value| contains(*value)));
        spans.extend(field.key.filter(|key| contains(*key)));
        item = field.items.iter().find(|item| contains(item.span));
        spans.extend(item.map(|item| item.span));
    }
    let mut nested: Vec<Span> = Vec::new();
    for span in spans.into_iter().filter_map(|span| places.span(span)) {
        let is_inside = |outer: &Span| outer.start <= span.start && span.end <= outer.end;
        if nested
            .last()
            .is_none_or(|outer| is_inside(outer) && *outer != span)
        {
            nested.push(span);
        }
    }
    nested
}

fn selection(positions: Positions, place: LineColumn, spans: &[Span]) -> Value {
    let mut value = Value::Null;
    for span in spans {
        let range = positions.range(*span);
        value = match value {
            Value::Null => json!({"range": range}),
            parent => json!({"range": range, "parent": parent}),
        };
    }
    if value.is_null() {
        let offset = positions.offset(place);
        value = json!({"range": positions.range(Span::new(offset, offset))});
    }
    value
}
