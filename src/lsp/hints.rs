//! Inlay hints: the name behind an id.

use super::AnswerResult;
use super::protocol::RequestParams;
use super::references::{OccurrenceRole, occurrences};
use super::workspace::DocumentView;
use crate::map::reference_key;
use crate::text::shortened;
use serde_json::{Value, json};

/// The most characters of a name that a hint shows.
const MAX_NAME: usize = 40;

/// The hints in a range: for each id that stands for a name, the name.
pub(crate) fn hints(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let shown = view.positions.span(params.range("/range")?);
    let Some(map) = view.map() else {
        return Ok(Value::Null);
    };
    let references = occurrences(map).into_iter();
    let references = references.filter(|found| found.role == OccurrenceRole::Reference);
    let hints = references.filter_map(|found| {
        let name = found.item.name(&map.analyzed.map);
        let says_name = reference_key(name) == reference_key(&found.text.text);
        let span = view.document.place_now(found.text.span)?;
        let is_shown = shown.start <= span.end && span.start <= shown.end;
        (is_shown && !says_name).then(|| {
            json!({
                "position": view.positions.position(span.end as usize),
                "label": shortened(name, MAX_NAME),
                "paddingLeft": true,
            })
        })
    });
    Ok(hints.collect())
}
