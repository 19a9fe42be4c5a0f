//! What pages ask an editor for that started the preview: where its cursor is, and to show where an item is typed.

use super::Preview;
use super::answers::answer;
use super::edit::Unmade;
use super::open_editor::{OpenEditor, RevealedItem};
use crate::gaps::{RuleItem, Subject};
use crate::map::ItemRef;
use crate::serve::{EditAnswer, EditStatus};
use serde_json::{Value, json};
use std::sync::Arc;

/// What a request is about.
struct MapInEditor<'p> {
    editor: &'p dyn OpenEditor,
    /// The position of the map among those of the preview.
    at: usize,
    body: Value,
}

impl Preview {
    /// The item at the cursor, as JSON.
    pub(super) fn cursor_item(&self, body: &str) -> Result<String, Unmade> {
        let item = self
            .asked(body)?
            .editor
            .cursor()
            .map(|item| item.to_string());
        Ok(json!({"item": item}).to_string())
    }

    /// Has the editor show where an item is typed.
    pub(super) fn reveal(&self, body: &str) -> Result<String, Unmade> {
        let MapInEditor { editor, at, body } = self.asked(body)?;
        let item = body.get("item").and_then(Value::as_str);
        let item = item.and_then(ItemRef::parse).ok_or_else(|| {
            let message = "`item` is missing: its kind and id, such as `story:x`";
            answer(EditStatus::NotUnderstood, "request", message)
        })?;
        let analyzed = self.maps[at].analyzed.as_ref();
        let shown = analyzed.and_then(|analyzed| {
            let map = &analyzed.map;
            let is_it = |found: &RuleItem| found.address(map).as_ref() == Some(&item);
            let found = RuleItem::all(map).find(is_it)?;
            Some(RevealedItem {
                item: item.clone(),
                source: Arc::clone(&analyzed.source),
                offset: Subject::Item(found).span(map).start as usize,
            })
        });
        let shown = shown.ok_or_else(|| {
            let message = format!("there is no `{item}`");
            answer(EditStatus::Unknown, "unknown", &message)
        })?;
        editor.reveal(shown);
        Ok(json!({}).to_string())
    }

    /// What a request is about.
    fn asked(&self, body: &str) -> Result<MapInEditor<'_>, EditAnswer> {
        let wrong = |message: &str| answer(EditStatus::NotUnderstood, "request", message);
        let body: Value = serde_json::from_str(body).map_err(|error| wrong(&error.to_string()))?;
        let Some(Value::String(map)) = body.get("map") else {
            return Err(wrong("`map` is missing: the folder of the map's pages"));
        };
        let at = self.find_map(map)?;
        let Some(editor) = &self.options.editor else {
            let message = "no editor has started this preview";
            return Err(answer(EditStatus::Unknown, "unknown", message));
        };
        Ok(MapInEditor {
            editor: &**editor,
            at,
            body,
        })
    }
}
