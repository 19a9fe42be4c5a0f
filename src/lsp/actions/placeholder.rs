//! Texts that a code action puts in so that they are replaced, and where they are afterwards.

use crate::lsp::protocol::Positions;
use crate::lsp::workspace::DocumentView;
use crate::text::{Edits, Source, Span};
use serde_json::Value;

/// The range of a placeholder in the text after edits, if they put it in.
pub(crate) fn range_after(view: &DocumentView, edits: &Edits, placeholder: &str) -> Option<Value> {
    let text = view.document.source.text();
    let back = edits.inverse(text);
    let new = { edits.iter() }.zip(back.iter()).find_map(|(edit, back)| {
        let at = edit.new.find(placeholder)?;
        Some(back.span.start as usize + at)
    })?;
    let after = Source::new("", edits.apply(text));
    let positions = Positions {
        source: &after,
        ..view.positions
    };
    Some(positions.range(Span::new(new, new + placeholder.len())))
}
