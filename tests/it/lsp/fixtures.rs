//! What editors get, case by case.
//!
//! Each file in `tests/lsp/` is one case. Lines that begin with `--- ` start its parts:
//!
//! ```text
//! What the case shows, in a sentence or two.
//! --- client JSON           what the editor can do with completions, for the maps below
//! --- project               the text of the project file
//! --- map                   the text of the map; `$0` is the cursor
//! --- type TEXT             types a text at the cursor; \n is Enter, and ⌫ deletes the character before it
//! --- go TEXT               puts the cursor after the first place with this text
//! --- complete              what can be completed at the cursor
//! --- accept LABEL          the lines that change if that is chosen; `$0` is the cursor
//! --- hover, definition …   what the editor shows
//! --- actions KIND          the code actions at the cursor
//! --- do TITLE              what a code action changes
//! ```
//!
//! `STORYWALL_BLESS=1 cargo test --test it lsp::fixtures` writes the actual answers; read the diff.

use super::editor::{Editor, capabilities};
use crate::support::{crate_folder, updates_files};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use storywall::text::Edits;

#[test]
fn editors_get_what_the_fixtures_show() {
    let folder = crate_folder("tests/lsp");
    let mut cases: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() > 10, "the fixtures are missing");
    let mut wrong = String::new();
    for case in &cases {
        let expected = fs::read_to_string(case).unwrap();
        let actual = replay(&expected);
        if updates_files() {
            fs::write(case, actual).unwrap();
        } else if actual != expected {
            writeln!(
                wrong,
                "{}\n--- expected\n{expected}\n--- actual\n{actual}",
                case.display()
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A case with the actual answers.
fn replay(case: &str) -> String {
    let mut actual = String::new();
    let mut project = None;
    let mut client = capabilities();
    let mut open: Option<(Editor, usize)> = None;
    let mut parts = case.split("\n--- ");
    actual.push_str(parts.next().unwrap());
    for part in parts {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let body = body.trim_end_matches('\n');
        write!(actual, "\n--- {head}").unwrap();
        if let Some(features) = head.strip_prefix("client ") {
            let features: Value = serde_json::from_str(features).expect("JSON");
            client["capabilities"]["textDocument"]["completion"]["completionItem"] = features;
            continue;
        }
        match head {
            "project" | "map" | "project with the cursor" => {
                let cursor = body.find("$0").unwrap_or_default();
                let text = format!("{}\n", body.replacen("$0", "", 1));
                match head {
                    "project" => project = Some(text),
                    "map" => {
                        let editor = Editor::open_in(&client, &text, project.as_deref());
                        open = Some((editor, cursor));
                    }
                    _ => open = Some((Editor::open_project(&text), cursor)),
                }
                write!(actual, "\n{body}").unwrap();
            }
            _ => {
                let (editor, cursor) = open.as_mut().expect("a map");
                let shown = show(editor, cursor, head);
                if !shown.is_empty() {
                    write!(actual, "\n{}", shown.trim_end_matches('\n')).unwrap();
                }
            }
        }
    }
    actual.push('\n');
    actual
}

/// What the editor shows after a request, or after typing.
fn show(editor: &mut Editor, cursor: &mut usize, head: &str) -> String {
    let (method, rest) = head.split_once(' ').unwrap_or((head, ""));
    let document = json!({"textDocument": {"uri": editor.uri}});
    let none = json!({});
    let at = *cursor;
    match method {
        "type" => {
            for c in rest.replace("\\n", "\n").chars() {
                if c == '⌫' {
                    let before = editor.text[..*cursor].char_indices().next_back().unwrap().0;
                    editor.edit(before, *cursor, "");
                    *cursor = before;
                } else {
                    editor.edit(*cursor, *cursor, c.encode_utf8(&mut [0; 4]));
                    *cursor += c.len_utf8();
                }
            }
            around(editor, *cursor)
        }
        // Puts the cursor after the first place with this text.
        "go" => {
            *cursor = editor.text.find(rest).unwrap() + rest.len();
            String::new()
        }
        "complete" => {
            let answer = editor.at("textDocument/completion", at, &none).unwrap();
            let items = answer["items"].as_array().cloned().unwrap_or_default();
            items.iter().fold(String::new(), |shown, item| {
                let detail = item["detail"].as_str().unwrap_or_default();
                let line = format!("{} | {detail}", item["label"].as_str().unwrap());
                shown + line.trim_end_matches([' ', '|']) + "\n"
            })
        }
        "accept" => {
            let answer = editor.at("textDocument/completion", at, &none).unwrap();
            let items = answer["items"].as_array().unwrap();
            let item = items.iter().find(|item| item["label"] == rest);
            *cursor = editor.accept(item.unwrap_or_else(|| panic!("no `{rest}`")));
            around(editor, *cursor)
        }
        "hover" => {
            let answer = editor.at("textDocument/hover", at, &none).unwrap();
            let text = answer["contents"]["value"].as_str().unwrap_or("nothing");
            match answer.get("range") {
                Some(range) => format!("`{}`\n{text}", &editor.text[editor.bytes(range)]),
                None => text.to_owned(),
            }
        }
        "definition" | "references" | "documentHighlight" | "prepareRename" => {
            let answer = editor.at(&format!("textDocument/{method}"), at, &none);
            let answer = answer.unwrap_or_else(|error| json!(error.message));
            let list = answer.as_array().cloned().unwrap_or(vec![answer]);
            list.iter().map(|place| place_line(editor, place)).collect()
        }
        "rename" => {
            let answer = editor.at("textDocument/rename", at, &json!({"newName": rest}));
            match answer {
                Ok(answer) => diff(editor, &editor.workspace_edits(&answer)),
                Err(error) => error.message,
            }
        }
        "actions" => {
            let only: Vec<&str> = rest.split_whitespace().collect();
            let actions = editor.actions(at, at, &only);
            actions.iter().fold(String::new(), |shown, action| {
                let preferred = if action["isPreferred"] == true {
                    " (preferred)"
                } else {
                    ""
                };
                let kind = action["kind"].as_str().unwrap();
                shown + &format!("{kind}: {}{preferred}\n", action["title"].as_str().unwrap())
            })
        }
        "do" => {
            let mut actions = editor.actions(at, at, &[]);
            actions.extend(editor.actions(at, at, &["source.fixAll", "refactor.move"]));
            let action = actions.iter().find(|action| action["title"] == rest);
            let Some(action) = action else {
                return "no such action".to_owned();
            };
            let edits = editor.workspace_edits(&action["edit"]);
            let mut shown = diff(editor, &edits);
            if let Some(range) = action.pointer("/command/arguments/1") {
                let after = Editor::open(&edits.apply(&editor.text), None);
                writeln!(shown, "selected: {}", &after.text[after.bytes(range)]).unwrap();
            }
            shown
        }
        "diagnostics" => {
            editor.workspace.read(editor.uri);
            let found = editor.workspace.diagnostics(editor.uri);
            let found = found["diagnostics"].as_array().unwrap().clone();
            found
                .iter()
                .map(|found| diagnostic_lines(editor, found))
                .collect()
        }
        "documentSymbol" => {
            let answer = editor
                .request("textDocument/documentSymbol", document)
                .unwrap();
            tree(editor, &answer, 0)
        }
        "symbol" => {
            let answer = editor
                .request("workspace/symbol", json!({"query": rest}))
                .unwrap();
            answer
                .as_array()
                .unwrap()
                .iter()
                .fold(String::new(), |shown, symbol| {
                    let text = |key: &str| symbol[key].as_str().unwrap_or_default().to_owned();
                    shown + &format!("{} in {}\n", text("name"), text("containerName"))
                })
        }
        "foldingRange" => {
            let answer = editor
                .request("textDocument/foldingRange", document)
                .unwrap();
            answer
                .as_array()
                .unwrap()
                .iter()
                .fold(String::new(), |shown, range| {
                    let line = |key: &str| range[key].as_u64().unwrap() + 1;
                    shown + &format!("{}-{}\n", line("startLine"), line("endLine"))
                })
        }
        "selectionRange" => {
            let params =
                json!({"textDocument": {"uri": editor.uri}, "positions": [editor.position(at)]});
            let answer = editor
                .request("textDocument/selectionRange", params)
                .unwrap();
            let mut range = &answer[0];
            let mut shown = String::new();
            while !range.is_null() {
                let text = &editor.text[editor.bytes(&range["range"])];
                writeln!(shown, "{}", text.lines().collect::<Vec<_>>().join("⏎")).unwrap();
                range = &range["parent"];
            }
            shown
        }
        "documentLink" => {
            let answer = editor
                .request("textDocument/documentLink", document)
                .unwrap();
            answer
                .as_array()
                .unwrap()
                .iter()
                .fold(String::new(), |shown, link| {
                    let text = &editor.text[editor.bytes(&link["range"])];
                    shown + &format!("{text} → {}\n", link["target"].as_str().unwrap())
                })
        }
        "codeLens" => {
            let answer = editor.request("textDocument/codeLens", document).unwrap();
            answer
                .as_array()
                .unwrap()
                .iter()
                .fold(String::new(), |shown, lens| {
                    let line = lens["range"]["start"]["line"].as_u64().unwrap() + 1;
                    shown + &format!("{line}: {}\n", lens["command"]["title"].as_str().unwrap())
                })
        }
        "inlayHint" => {
            let range =
                json!({"start": editor.position(0), "end": editor.position(editor.text.len())});
            let params = json!({"textDocument": {"uri": editor.uri}, "range": range});
            let answer = editor.request("textDocument/inlayHint", params).unwrap();
            let hints = answer.as_array().unwrap().iter().map(|hint| {
                let at = editor.offset(&hint["position"]);
                (at, at, format!(" «{}»", hint["label"].as_str().unwrap()))
            });
            let edits = hints.map(|(start, end, new)| storywall::text::Edit::new(start, end, new));
            let edits = Edits::new(edits.collect()).unwrap();
            diff(editor, &edits)
        }
        "formatting" | "rangeFormatting" => {
            let mut params = document;
            if let Some((first, last)) = rest.split_once('-') {
                let line = |text: &str| text.parse::<usize>().unwrap();
                params["range"] = json!({
                    "start": {"line": line(first) - 1, "character": 0},
                    "end": {"line": line(last), "character": 0},
                });
            }
            let answer = editor.request(&format!("textDocument/{method}"), params);
            match answer {
                Ok(answer) => diff(editor, &editor.edits(&answer)),
                Err(error) => error.message,
            }
        }
        "enter" => {
            // Editors begin the next line below the one above.
            let line = editor.text[..at].rsplit('\n').next().unwrap();
            let indent = line.len() - line.trim_start_matches(' ').len();
            let new = format!("\n{}", " ".repeat(indent));
            editor.edit(at, at, &new);
            *cursor = at + new.len();
            let at = *cursor;
            let more = json!({"ch": "\n", "options": {"tabSize": 2, "insertSpaces": true}});
            let answer = editor
                .at("textDocument/onTypeFormatting", at, &more)
                .unwrap();
            let edits = editor.edits(&answer);
            for edit in edits.iter() {
                let range = edit.span.range();
                editor.edit(range.start, range.end, &edit.new);
                *cursor = range.start + edit.new.len();
            }
            around(editor, *cursor)
        }
        other => panic!("`{other}` isn't a part of a fixture"),
    }
}

/// The lines around the cursor.
fn around(editor: &Editor, cursor: usize) -> String {
    let text = format!("{}$0{}", &editor.text[..cursor], &editor.text[cursor..]);
    let line = text[..cursor].matches('\n').count();
    let lines = text.lines().skip(line.saturating_sub(2)).take(4);
    lines.map(|line| format!("{line}\n")).collect()
}

fn place_line(editor: &Editor, place: &Value) -> String {
    let Some(range) = place.get("range") else {
        return format!("{}\n", place.as_str().unwrap_or("nothing"));
    };
    let bytes = editor.bytes(range);
    let line = editor.text[..bytes.start].matches('\n').count() + 1;
    let more = ["placeholder", "kind"].map(|key| match place.get(key) {
        Some(value) => format!(" ({key}: {})", value.to_string().trim_matches('"')),
        None => String::new(),
    });
    format!("{line}: {}{}\n", &editor.text[bytes], more.concat())
}

fn diagnostic_lines(editor: &Editor, found: &Value) -> String {
    let severity = found["severity"].as_u64().unwrap();
    let mut lines = format!(
        "{} {} {}",
        ["", "error", "warning", "note"][usize::try_from(severity).unwrap()],
        found["code"].as_str().unwrap(),
        place_line(editor, found),
    );
    for line in found["message"].as_str().unwrap().lines() {
        writeln!(lines, "  {line}").unwrap();
    }
    for related in found["relatedInformation"].as_array().into_iter().flatten() {
        let place = place_line(editor, &related["location"]);
        let message = related["message"].as_str().unwrap();
        writeln!(lines, "  {message}: {}", place.trim_end()).unwrap();
    }
    lines
}

fn tree(editor: &Editor, symbols: &Value, depth: usize) -> String {
    let symbols = symbols.as_array().into_iter().flatten();
    symbols.fold(String::new(), |shown, symbol| {
        let name = symbol["name"].as_str().unwrap();
        let detail = symbol["detail"].as_str().unwrap_or_default();
        let range = editor.bytes(&symbol["range"]);
        let line = |at: usize| editor.text[..at].matches('\n').count() + 1;
        let lines = format!("{}-{}", line(range.start), line(range.end));
        let line = format!("{}{name} [{detail}] {lines}\n", "  ".repeat(depth));
        shown + &line.replace(" []", "") + &tree(editor, &symbol["children"], depth + 1)
    })
}

/// The lines that edits take out and put in.
fn diff(editor: &Editor, edits: &Edits) -> String {
    let after = edits.apply(&editor.text);
    let mut shown = String::new();
    for edit in Edits::between(&editor.text, &after).iter() {
        for line in editor.text[edit.span.range()].lines() {
            writeln!(shown, "-{line}").unwrap();
        }
        for line in edit.new.lines() {
            writeln!(shown, "+{line}").unwrap();
        }
    }
    if shown.is_empty() {
        "no change".to_owned()
    } else {
        shown
    }
}
