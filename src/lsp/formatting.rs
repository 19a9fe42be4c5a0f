//! Formatting: like `storywall fmt`, for a document or some of its lines; and the beginning of the line after Enter.

use super::AnswerResult;
use super::protocol::{RequestError, RequestParams};
use super::workspace::DocumentView;
use crate::format::{CursorFile, Expected, cursor_context, edits_in_lines, format_map};
use crate::gaps::rule_ids;
use crate::text::{Edit, Edits};
use serde_json::Value;

/// The edits that format a document.
pub(crate) fn format_document(view: &DocumentView, _params: RequestParams) -> AnswerResult {
    Ok(view.positions.edits(&formatted(view)?))
}

/// The edits that format some lines, as far as they don't depend on others.
pub(crate) fn format_range(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let range = params.range("/range")?;
    let edits = formatted(view)?;
    let first = range.start.line.saturating_add(1);
    // A range of whole lines ends at the beginning of the next one.
    let ends_before = range.end.column == 0 && range.end.line > range.start.line;
    let last = range.end.line.saturating_add(usize::from(!ends_before));
    let source = &view.document.source;
    let edits = edits_in_lines(source, view.project, &edits, first..=last);
    Ok(view.positions.edits(&edits))
}

fn formatted(view: &DocumentView) -> Result<Edits, RequestError> {
    if !view.document.is_map() {
        return Ok(Edits::default());
    }
    view.changeable_map()?;
    let edits = format_map(&view.document.source, view.project, &rule_ids());
    edits.map_err(|errors| {
        let first = errors.first();
        RequestError::failed(first.map_or_else(String::new, |error| error.message.clone()))
    })
}

/// The spaces, and perhaps the dash, that the line after Enter begins with.
pub(crate) fn format_after_enter(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let place = params.place("/position")?;
    let source = &view.document.source;
    let offset = view.positions.offset(place);
    let line = source.line_at(offset);
    let is_blank = source.line(line).trim().is_empty();
    if !view.document.may_be_map() || line < 2 || !is_blank {
        return Ok(Value::from(Vec::<Value>::new()));
    }
    let above = source.line(line - 1);
    let edits = start_after(view, line - 1, above).map(|start| {
        let span = source.line_span(line);
        Edit::new(span.start as usize, span.end as usize, start)
    });
    let edits = edits.filter(|edit| edit.new != source.line(line));
    let edits = Edits::new(edits.into_iter().collect()).unwrap_or_default();
    Ok(view.positions.edits(&edits))
}

/// What the line after this one begins with, if that can be said.
fn start_after(view: &DocumentView, line: usize, above: &str) -> Option<String> {
    let source = &view.document.source;
    let content = above.trim_start_matches(' ').trim_end();
    let indent = above.len() - above.trim_start_matches(' ').len();
    // A list begins below its key.
    if content.ends_with(':') {
        let key = content.trim_start_matches("- ").trim_end_matches(':');
        let column = above.find(key)?;
        let end = source.line_span(line).start as usize + column + key.len();
        let context = cursor_context(source, end, CursorFile::Map);
        let Expected::Key { spec, .. } = context.expects else {
            return None;
        };
        let kind = spec.field(key)?.kind;
        let is_list = kind.is_value_list() || kind.item_spec().is_some();
        return is_list.then(|| format!("{}- ", " ".repeat(column + 2)));
    }
    // The fields of an item are below the key that opens it.
    let item = content.strip_prefix("- ")?;
    let start = source.line_span(line).end as usize;
    let column = indent + content.len() - item.trim_start().len();
    let (key, _) = item.trim_start().split_once(": ")?;
    let key_end = source.line_span(line).start as usize + column + key.len();
    let context = cursor_context(source, key_end.min(start), CursorFile::Map);
    let opens = match context.expects {
        Expected::Item { spec, .. } => {
            spec.opening_key() == Some(key) || spec.field(key).is_some() && spec.opening.is_none()
        }
        _ => false,
    };
    opens.then(|| " ".repeat(column))
}
