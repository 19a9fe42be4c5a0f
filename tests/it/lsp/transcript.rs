//! A session with the program itself, message by message: `tests/transcripts-lsp/session.txt`.
//!
//! A line that begins with `→ ` is sent by the editor, and what the server sends until it is done with that follows, each
//! message on a line that begins with `← `. `STORYWALL_BLESS=1` writes what it actually sends.

use super::live::LiveEditor;
use crate::support::{crate_folder, updates_files};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;

const SHOP: &str = "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        storys:\n          - Pay by card\n";

#[test]
fn a_session_is_as_the_transcript_has_it() {
    let path = crate_folder("tests/transcripts-lsp").join("session.txt");
    let expected = fs::read_to_string(&path).unwrap();
    let mut editor = LiveEditor::start_program(SHOP);
    let folder = editor.path().parent().unwrap().display().to_string();
    let mut actual = String::new();
    for line in expected.lines().filter(|line| !line.starts_with('←')) {
        writeln!(actual, "{line}").unwrap();
        let Some(message) = line.strip_prefix("→ ") else {
            continue;
        };
        let message = message.replace("FOLDER", &folder);
        let message: Value = serde_json::from_str(&message).unwrap();
        editor.send(&message);
        let method = message["method"].as_str().unwrap();
        let answer = match (message.get("id"), method) {
            (Some(id), _) => editor.wait_for(|answer| answer["id"] == *id),
            (None, "textDocument/didOpen" | "textDocument/didChange") => {
                editor.wait_for_method("textDocument/publishDiagnostics")
            }
            _ => continue,
        };
        let answer = answer.to_string().replace(&folder, "FOLDER");
        writeln!(actual, "← {answer}").unwrap();
    }
    if updates_files() {
        fs::write(&path, &actual).unwrap();
    } else {
        assert_eq!(actual, expected);
    }
    assert!(editor.has_ended(), "it has ended well");
}
