//! What the server needs for the preview of a map: at which item the cursor is, where an item is typed, and edits that
//! don't come from the editor.
//!
//! No message says where the cursor is. But most editors ask for something whenever it has moved.

use super::actions::item_at;
use super::protocol::place_of;
use super::workspace::EditorWorkspace;
use crate::gaps::{RuleItem, Subject};
use crate::map::ItemRef;
use crate::text::Edits;
use serde_json::{Value, json};

/// The position of the cursor, if a message tells it.
pub fn cursor_of<'v>(method: &str, params: &'v Value) -> Option<&'v Value> {
    match method {
        "textDocument/documentHighlight" => params.get("position"),
        "textDocument/codeAction" => {
            let only = params.pointer("/context/only").and_then(Value::as_array);
            let is_source =
                |kind: &Value| kind.as_str().is_some_and(|kind| kind.starts_with("source"));
            // Those are asked for before a save.
            match only.is_some_and(|only| only.iter().any(is_source)) {
                true => None,
                false => params.pointer("/range/start"),
            }
        }
        "textDocument/didChange" => {
            let changes = params.get("contentChanges")?.as_array()?;
            changes.last()?.pointer("/range/start")
        }
        _ => None,
    }
}

impl EditorWorkspace {
    /// The innermost item at a position of an open map.
    pub fn item_at(&self, uri: &str, position: &Value) -> Option<ItemRef> {
        let view = self.view(uri).ok()?;
        let map = view.map()?;
        let offset = view.positions.offset(place_of(position)?);
        let (_, item) = item_at(map, view.document.place_in_map(offset)?)?;
        item.address(&map.analyzed.map)
    }

    /// The range of the title of an item in an open map.
    pub fn range_of(&self, uri: &str, item: &ItemRef) -> Option<Value> {
        let view = self.view(uri).ok()?;
        let map = &view.map()?.analyzed.map;
        let is_it = |found: &RuleItem| found.address(map).as_ref() == Some(item);
        let found = RuleItem::all(map).find(is_it)?;
        view.range_now(Subject::Item(found).span(map))
    }

    /// The parameters of `workspace/applyEdit` for edits of an open document.
    pub fn apply_edit(&self, uri: &str, edits: &Edits) -> Option<Value> {
        let view = self.view(uri).ok()?;
        Some(json!({"label": "storywall", "edit": view.workspace_edit(edits)}))
    }
}
