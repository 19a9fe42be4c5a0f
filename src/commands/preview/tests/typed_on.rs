//! What a browser asks for while somebody types on in an editor.

use crate::commands::preview::{EditorAnswer, OpenEditor, Preview, PreviewOptions, RevealedItem};
use crate::map::ItemRef;
use crate::serve::{
    ChangedFiles, EditAction, EditAnswer, EditRequest, EditStatus, EditStep, SiteBuilder,
};
use crate::text::Edits;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// An editor whose user changes the text right after each change from a browser.
#[derive(Debug)]
struct TypingEditor {
    text: Mutex<String>,
    /// What is replaced then.
    next: (&'static str, &'static str),
}

impl OpenEditor for TypingEditor {
    fn text(&self, _: &Path) -> Option<String> {
        let text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        Some(text.clone())
    }

    fn apply(&self, _: &Path, seen: &str, edits: &Edits) -> EditorAnswer {
        let (old, new) = self.next;
        let mut text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        *text = edits.apply(seen).replace(old, new);
        EditorAnswer::Applied
    }

    fn cursor(&self) -> Option<ItemRef> {
        None
    }

    fn reveal(&self, _: RevealedItem) {}
}

fn ask(preview: &mut Preview, base: u64, change: &Value) -> EditAnswer {
    let request = EditRequest {
        action: EditAction::Edit,
        body: json!({"map": "shop", "base": base, "changes": [change]}).to_string(),
        by: None,
    };
    match preview.edit(&request, &mut |_| {}) {
        EditStep::Answered { answer, .. } => answer,
        EditStep::Wait(path) => panic!("nobody saves {}", path.display()),
    }
}

/// Renames a story, and has the editor make of its title what `next` says. Then a request still names the story as it was.
fn put_after_rename(next: (&'static str, &'static str)) -> (EditAnswer, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("shop.yaml");
    let text = "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n          - story: By card\n            tags: [old]\n";
    std::fs::write(&path, text).expect("a file");
    let editor = Arc::new(TypingEditor {
        text: Mutex::new(text.to_owned()),
        next,
    });
    let mut preview = Preview::new(PreviewOptions {
        folder: folder.path().to_owned(),
        paths: vec![path.clone()],
        renders_on_demand: true,
        is_editable: true,
        editor: Some(Arc::clone(&editor) as Arc<dyn OpenEditor>),
        ..PreviewOptions::default()
    });
    let first = preview.rebuild(&ChangedFiles::All, &mut |_| {});
    let base = first.snapshot.expect("the first snapshot").generation;
    let rename =
        json!({"do": "rename", "item": "story:by-card", "was": "By card", "to": "With a card"});
    let renamed = ask(&mut preview, base, &rename);
    assert_eq!(renamed.status, EditStatus::Done, "{}", renamed.body);
    let put = json!({"do": "put", "item": "story:by-card", "field": "tags", "value": "new"});
    let answer = ask(&mut preview, base, &put);
    let text = editor.text(&path).unwrap_or_default();
    (answer, text)
}

#[test]
fn an_item_is_known_by_its_old_id_after_a_rename_and_another_one() {
    let (answer, text) = put_after_rename(("With a card", "With any card"));
    assert_eq!(answer.status, EditStatus::Done, "{}", answer.body);
    assert!(
        text.contains("With any card") && text.contains("[old, new]"),
        "{text}"
    );
}

#[test]
fn an_item_is_known_by_its_old_id_after_a_rename_that_was_taken_back() {
    let (answer, text) = put_after_rename(("With a card", "By card"));
    assert_eq!(answer.status, EditStatus::Done, "{}", answer.body);
    assert!(
        text.contains("By card") && text.contains("[old, new]"),
        "{text}"
    );
}
