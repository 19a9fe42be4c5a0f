//! A whole session over standard input and output.

use crate::support::run_with_input;
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

/// Messages as an editor sends them.
fn framed(messages: &[Value]) -> Vec<u8> {
    let frames = messages.iter().map(|message| {
        let body = message.to_string();
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    });
    frames.collect::<String>().into_bytes()
}

/// The messages in an output.
fn messages(mut output: &str) -> Vec<Value> {
    let mut found = Vec::new();
    while let Some(rest) = output.strip_prefix("Content-Length: ") {
        let (length, rest) = rest.split_once("\r\n\r\n").unwrap();
        let (body, rest) = rest.split_at(length.parse().unwrap());
        found.push(serde_json::from_str(body).unwrap());
        output = rest;
    }
    assert_eq!(output, "");
    found
}

fn request(id: u64, method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
}

fn notification(method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "2.0", "method": method, "params": params})
}

fn uri(folder: &TempDir, name: &str) -> String {
    format!("file://{}/{name}", folder.path().display())
}

#[test]
fn a_session_begins_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let map = "title: Shop\npersonas:\n  - sam: Sam, a baker\nactivities:\n  - activity: Bake bread\n    tasks:\n      - task: Knead dough\n        storys:\n          - Knead by hand\n";
    fs::write(
        folder.path().join("storywall.yaml"),
        "gaps: {no-goal: off}\n",
    )
    .unwrap();
    let uri = uri(&folder, "map.yaml");
    let document = json!({"uri": uri, "languageId": "yaml", "version": 1, "text": map});
    let range = json!({"start": {"line": 7, "character": 8}, "end": {"line": 7, "character": 14}});
    let change = json!({"range": range, "text": "stories"});
    let input = framed(&[
        request(
            1,
            "initialize",
            &json!({"capabilities": {"general": {"positionEncodings": ["utf-16", "utf-8"]}}}),
        ),
        notification("initialized", &json!({})),
        notification("textDocument/didOpen", &json!({"textDocument": document})),
        request(
            2,
            "textDocument/documentSymbol",
            &json!({"textDocument": {"uri": uri}}),
        ),
        notification(
            "textDocument/didChange",
            &json!({
                "textDocument": {"uri": uri, "version": 2}, "contentChanges": [change],
            }),
        ),
        request(3, "storywall/unknown", &json!({})),
        request(
            4,
            "textDocument/hover",
            &json!({"textDocument": {"uri": "file:///other.yaml"}}),
        ),
        request(
            5,
            "textDocument/codeLens",
            &json!({"textDocument": {"uri": uri}}),
        ),
        notification(
            "textDocument/didClose",
            &json!({"textDocument": {"uri": uri}}),
        ),
        request(6, "shutdown", &Value::Null),
        request(7, "textDocument/hover", &Value::Null),
        notification("exit", &Value::Null),
    ]);
    let run = run_with_input(folder.path(), &["lsp", "--stdio"], &input);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let messages = messages(&run.out);
    let answer = |id: u64| {
        let mut answers = messages.iter().filter(|message| message["id"] == id);
        answers
            .next()
            .unwrap_or_else(|| panic!("no answer to {id}"))
    };
    assert_eq!(
        answer(1)["result"]["capabilities"]["positionEncoding"],
        "utf-8"
    );
    assert_eq!(answer(1)["result"]["serverInfo"]["name"], "storywall");
    assert_eq!(answer(2)["result"][0]["name"], "Sam, a baker");
    assert_eq!(answer(3)["error"]["code"], -32601);
    assert_eq!(answer(4)["error"]["code"], -32602);
    let lens = &answer(5)["result"][0]["command"]["title"];
    assert!(
        lens.as_str().unwrap().starts_with("Shop: 1 story"),
        "{lens}"
    );
    assert_eq!(answer(6)["result"], Value::Null);
    assert_eq!(answer(7)["error"]["code"], -32600);
    let mut published = messages
        .iter()
        .filter(|message| message["method"] == "textDocument/publishDiagnostics");
    let last = published.next_back().unwrap();
    assert_eq!(
        last["params"],
        json!({"uri": uri, "diagnostics": []}),
        "closed"
    );
}

#[test]
fn what_is_wrong_is_published_with_the_version_that_it_is_about() {
    let folder = tempfile::tempdir().unwrap();
    let uri = uri(&folder, "map.yaml");
    let document = json!({"uri": uri, "languageId": "yaml", "version": 7, "text": "title: Shop\nactivities:\n  - actvity: Bake\n"});
    let input = framed(&[
        request(1, "initialize", &json!({"capabilities": {}})),
        notification("textDocument/didOpen", &json!({"textDocument": document})),
    ]);
    let run = run_with_input(folder.path(), &["lsp"], &input);
    assert_eq!(run.code, 1);
    assert_eq!(
        run.err,
        "storywall lsp: the editor left without ending the session\n"
    );
    let messages = messages(&run.out);
    let found = messages
        .iter()
        .find(|message| message["method"] == "textDocument/publishDiagnostics");
    // The editor left before it was quiet: nothing has to be published any more.
    if let Some(found) = found {
        assert_eq!(found["params"]["version"], 7);
    }
}

#[test]
fn garbage_ends_the_session_with_a_line_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let run = run_with_input(folder.path(), &["lsp"], b"GET / HTTP/1.1\r\n\r\n");
    assert_eq!(run.code, 2);
    assert_eq!(
        run.err,
        "storywall lsp: standard input isn't from an editor: `GET / HTTP/1.1` is no header of a message\n\
         help: editors start this command; see docs/editors.md\n"
    );
    assert_eq!(run.out, "");
    let exit = framed(&[notification("exit", &Value::Null)]);
    let run = run_with_input(folder.path(), &["lsp"], &exit);
    assert_eq!(run.code, 1, "not announced");
}
