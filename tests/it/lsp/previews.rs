//! The preview of a document: `storywall.preview`, the cursor that it follows, the way back to the text, and changes in the
//! browser of a text that is open in the editor.

use super::live::LiveEditor;
use crate::serve::server::{Client, HttpResponse};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const SHOP: &str = "\
# The shop, as we see it
title: Shop
releases:
  - first: First
  - second: Second
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - Pay by card: first   # agreed
          - Pay by invoice
";

fn capabilities() -> Value {
    json!({
        "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}},
        "window": {"showDocument": {"support": true}},
    })
}

/// A page of a preview, with the key.
struct Page {
    client: Client,
    key: String,
}

static OPERATIONS: AtomicUsize = AtomicUsize::new(0);

impl Page {
    /// The page that the editor was asked to open.
    fn open(editor: &mut LiveEditor) -> Self {
        editor.execute(&json!([editor.uri()]));
        let request = editor.wait_for_method("window/showDocument");
        assert_eq!(request["params"]["external"], true);
        editor.answer(&request, &json!({"success": true}));
        let address = request["params"]["uri"].as_str().unwrap();
        let (url, ticket) = address.split_once("#enter=").unwrap();
        Self::enter(url, ticket).expect("a valid ticket")
    }

    /// Exchanges a ticket for the key.
    fn enter(url: &str, ticket: &str) -> Option<Self> {
        let host = url.strip_prefix("http://").unwrap();
        let (host, path) = host.split_once('/').unwrap();
        assert!(host.starts_with("127.0.0.1:"), "{url}");
        assert_eq!(path, "shop/");
        let mut page = Self {
            client: Client {
                address: host.parse().unwrap(),
            },
            key: ticket.to_owned(),
        };
        let response = page.post("enter", &json!({"map": "shop"}));
        (response.status == 200).then(|| {
            let body: Value = serde_json::from_slice(&response.body).unwrap();
            body["key"].as_str().unwrap().clone_into(&mut page.key);
            page
        })
    }

    fn post(&self, action: &str, body: &Value) -> HttpResponse {
        self.post_from(action, body, "same-origin")
    }

    fn post_from(&self, action: &str, body: &Value, site: &str) -> HttpResponse {
        let (host, key) = (self.client.address, &self.key);
        let operation = OPERATIONS.fetch_add(1, Ordering::Relaxed);
        let headers = format!(
            "Origin: http://{host}\r\nSec-Fetch-Site: {site}\r\nSec-Fetch-Mode: cors\r\n\
             Sec-Fetch-Dest: empty\r\nContent-Type: application/json\r\nStorywall-Key: {key}\r\n\
             Storywall-Op: {operation}\r\n"
        );
        let path = format!("/.storywall/{action}");
        self.client.post(&path, &headers, &body.to_string())
    }

    /// The item at which the page shows the cursor.
    fn cursor(&self) -> Value {
        let response = self.post("cursor", &json!({"map": "shop"}));
        assert_eq!(response.status, 200, "{}", response.text());
        serde_json::from_slice::<Value>(&response.body).unwrap()["item"].clone()
    }

    /// Waits until the page shows the cursor at an item: after typing, it follows once the editor is quiet.
    #[track_caller]
    fn wait_for_cursor(&self, item: &str) {
        wait_until(|| self.cursor() == item, item);
    }

    /// Asks for a change, which waits for the editor.
    fn start(&self, action: &'static str, changes: &Value) -> JoinHandle<(u16, Value)> {
        let body = json!({"map": "shop", "changes": changes});
        let page = Self {
            client: Client {
                address: self.client.address,
            },
            key: self.key.clone(),
        };
        thread::spawn(move || {
            let response = page.post(action, &body);
            let body = serde_json::from_slice(&response.body).unwrap_or_default();
            (response.status, body)
        })
    }

    fn wall(&self) -> String {
        self.client.page("/shop/")
    }

    /// Waits until the wall has a text.
    #[track_caller]
    fn wait_for(&self, text: &str) {
        wait_until(|| self.wall().contains(text), text);
    }
}

/// Asks again and again, for ten seconds, until a page has what a test waits for.
#[track_caller]
fn wait_until(has_it: impl Fn() -> bool, what: &str) {
    for _ in 0..400 {
        if has_it() {
            return;
        }
        thread::sleep(Duration::from_millis(25));
    }
    panic!("the page never has `{what}`");
}

/// Puts the second story into the first release.
fn schedule() -> Value {
    json!([{"do": "schedule", "item": "story:pay-by-invoice", "to": "first"}])
}

#[test]
fn only_a_page_with_a_ticket_gets_the_key() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let answer = editor.execute(&json!([]));
    assert_eq!(answer["result"], Value::Null, "{answer}");
    let request = editor.wait_for_method("window/showDocument");
    let address = request["params"]["uri"].as_str().unwrap();
    let (url, ticket) = address.split_once("#enter=").unwrap();
    let page = Page::enter(url, ticket).expect("a valid ticket");
    assert_ne!(page.key, ticket);
    assert!(Page::enter(url, ticket).is_none(), "twice");
    assert!(Page::enter(url, "").is_none());
    assert!(page.wall().contains(".storywall/editor.js"));
    // The same preview again, with another ticket.
    let again = Page::open(&mut editor);
    assert_eq!(
        (again.client.address, &again.key),
        (page.client.address, &page.key)
    );
    for action in ["enter", "cursor", "reveal", "edit"] {
        let other = page.post_from(action, &json!({"map": "shop"}), "cross-site");
        assert_eq!(other.status, 403, "{action}");
        let stranger = Page {
            client: Client {
                address: page.client.address,
            },
            key: "0".repeat(32),
        };
        assert_eq!(
            stranger.post(action, &json!({"map": "shop"})).status,
            401,
            "{action}"
        );
        let response = page
            .client
            .request("GET", &format!("/.storywall/{action}"), "");
        assert_eq!(response.status, 405, "{action}");
    }
}

#[test]
fn an_editor_that_shows_no_addresses_gets_a_message() {
    let mut editor = LiveEditor::start(SHOP, &json!({}));
    editor.execute(&json!([editor.uri()]));
    let message = editor.wait_for_method("window/showMessage");
    let text = message["params"]["message"].as_str().unwrap();
    assert!(
        text.starts_with("storywall: the preview is at http://127.0.0.1:"),
        "{text}"
    );
    // Nor can it be led anywhere, or change its text for others.
    let (url, ticket) = text
        .rsplit_once(' ')
        .unwrap()
        .1
        .split_once("#enter=")
        .unwrap();
    let page = Page::enter(url, ticket).expect("a valid ticket");
    assert_eq!(
        page.post(
            "reveal",
            &json!({"map": "shop", "item": "story:pay-by-card"})
        )
        .status,
        200
    );
    let message = editor.wait_for_method("window/showMessage");
    assert_eq!(message["params"]["message"], "storywall: shop.yaml:11");
    let (status, _) = page.start("edit", &schedule()).join().unwrap();
    assert_eq!(status, 200);
    assert_eq!(editor.saved(), SHOP.replace("invoice", "invoice: first"));
    assert!(!editor.was_asked("workspace/applyEdit"));

    let mut editor = LiveEditor::start(SHOP, &capabilities());
    editor.execute(&json!([editor.uri()]));
    let request = editor.wait_for_method("window/showDocument");
    editor.answer(&request, &json!({"success": false}));
    editor.wait_for_method("window/showMessage");
}

#[test]
fn what_has_no_preview_is_said() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let answer = editor.execute(&json!(["untitled:Untitled-1"]));
    assert_eq!(answer["error"]["message"], "save the map as a file first");
    let missing = editor.uri().replace("shop", "missing");
    editor.execute(&json!([missing]));
    let message = editor.wait_for_method("window/showMessage");
    let text = message["params"]["message"].as_str().unwrap();
    assert!(text.starts_with("storywall: no preview: "), "{text}");
    assert_eq!(message["params"]["type"], 1);
}

#[test]
fn the_cursor_is_followed_with_the_key_only() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    assert_eq!(page.cursor(), Value::Null);
    let mut events = page.client.events("");
    editor.ask_at("textDocument/documentHighlight", "Pay by car");
    let event = std::iter::repeat_with(|| events.next_event()).find(|event| event.name == "cursor");
    // Everybody can read the stream.
    assert_eq!(event.unwrap().data, "1");
    assert_eq!(page.cursor(), "story:pay-by-card");
    editor.ask_at("textDocument/codeAction", "activity: B");
    assert_eq!(page.cursor(), "activity:buy");
    editor.type_after("invoice", "s");
    page.wait_for("Pay by invoices");
    page.wait_for_cursor("story:pay-by-invoices");
    // A lens of a release.
    editor.execute(&json!([editor.uri(), "release:second"]));
    assert_eq!(page.cursor(), "release:second");
}

#[test]
fn a_card_leads_to_its_line() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    // The file isn't saved, and has an error now.
    editor.type_after("title: Shop\n", "# one more line\nowners: me\n");
    editor.ask_at("textDocument/hover", "title");
    let response = page.post(
        "reveal",
        &json!({"map": "shop", "item": "story:pay-by-invoice"}),
    );
    assert_eq!(response.status, 200, "{}", response.text());
    let request = editor.wait_for_method("window/showDocument");
    let params = &request["params"];
    assert_eq!(params["uri"], editor.uri());
    assert_eq!(
        params["selection"]["start"],
        json!({"line": 13, "character": 12})
    );
    assert_eq!(params["selection"]["end"], editor.after("Pay by invoice"));
    for (item, status) in [("story:gone", 404), ("story", 400)] {
        let response = page.post("reveal", &json!({"map": "shop", "item": item}));
        assert_eq!(response.status, status, "{item}");
    }
}

#[test]
fn a_change_in_the_browser_is_made_in_the_text_that_is_open() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    // Not saved, and shown all the same.
    editor.type_after("Pay by card", " or phone");
    page.wait_for("Pay by card or phone");
    let change = page.start("edit", &schedule());
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.make_edits(&request);
    editor.send_text();
    editor.answer(&request, &json!({"applied": true}));
    let (status, body) = change.join().unwrap();
    assert_eq!(status, 200, "{body}");
    let expected = SHOP
        .replace("card", "card or phone")
        .replace("invoice", "invoice: first");
    assert_eq!(editor.text, expected);
    assert_eq!(editor.saved(), SHOP);
    let generation = page
        .client
        .get("/shop/")
        .header("storywall-generation")
        .to_owned();
    assert_eq!(generation, body["generation"].to_string());

    // What was typed since stays when the change is taken back. This editor answers before it says what has changed.
    editor.type_after("title: Shop", " and more");
    page.wait_for("Shop and more");
    let undo = page.start("undo", &json!([]));
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.make_edits(&request);
    editor.answer(&request, &json!({"applied": true}));
    editor.send_text();
    let (status, body) = undo.join().unwrap();
    assert_eq!(status, 200, "{body}");
    assert_eq!(
        editor.text,
        SHOP.replace("card", "card or phone")
            .replace("title: Shop", "title: Shop and more")
    );

    // Once the document is closed, the file counts again.
    editor.notify(
        "textDocument/didClose",
        &json!({"textDocument": {"uri": editor.uri()}}),
    );
    let (status, body) = page.start("edit", &schedule()).join().unwrap();
    assert_eq!(status, 200, "{body}");
    assert_eq!(editor.saved(), SHOP.replace("invoice", "invoice: first"));
}

/// The editor may be asked for a change just before it closes the document.
#[test]
fn a_change_that_waits_while_a_document_is_closed_is_made_in_the_file() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    let change = page.start("edit", &schedule());
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.notify(
        "textDocument/didClose",
        &json!({"textDocument": {"uri": editor.uri()}}),
    );
    editor.answer(&request, &json!({"applied": false}));
    assert_eq!(change.join().unwrap().0, 200);
    assert_eq!(editor.saved(), SHOP.replace("invoice", "invoice: first"));
}

#[test]
fn what_the_editor_refuses_is_a_conflict() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    let conflict = |change: JoinHandle<(u16, Value)>| {
        let (status, body) = change.join().unwrap();
        assert_eq!((status, &body["why"]), (409, &json!("editor")), "{body}");
        body["message"].as_str().unwrap().to_owned()
    };
    let change = page.start("edit", &schedule());
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.answer(
        &request,
        &json!({"applied": false, "failureReason": "read-only"}),
    );
    assert_eq!(
        conflict(change),
        "the editor doesn't make the change: read-only"
    );

    // Somebody types while the editor is asked, and it says that it has made the edits.
    let change = page.start("edit", &schedule());
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.type_after("title: Shop", "s");
    editor.answer(&request, &json!({"applied": true}));
    assert_eq!(
        conflict(change),
        "the text was changed in the editor at the same time"
    );
    page.wait_for("Shops");
    assert_eq!(editor.saved(), SHOP);

    // A text with errors can't be changed. What is typed and what a browser asks for come by two ways: only an answer shows
    // that the server has read what was typed.
    editor.type_after("title: Shops\n", "owners: me\n");
    editor.ask_at("textDocument/hover", "title");
    let (status, body) = page.start("edit", &schedule()).join().unwrap();
    assert_eq!((status, &body["why"]), (423, &json!("errors")), "{body}");
}

/// Somebody types while browsers change the map. Each change is made once, or refused and not made.
#[test]
fn typing_and_changes_in_the_browser_do_not_lose_each_other() {
    let mut editor = LiveEditor::start(SHOP, &capabilities());
    let page = Page::open(&mut editor);
    let mut refused = 0;
    for round in 0..24 {
        let before = editor.text.clone();
        let is_first = before.trim_end().ends_with(": first");
        let release = if is_first { "second" } else { "first" };
        let to = json!([{"do": "schedule", "item": "story:pay-by-invoice", "to": release}]);
        let change = page.start("edit", &to);
        if round % 3 == 0 {
            editor.type_after("as we see it", "!");
        }
        let request = editor.wait_for_method("workspace/applyEdit");
        if round % 3 == 1 {
            editor.type_after("as we see it", "?");
        }
        let version = |request: &Value| {
            request["params"]["edit"]["documentChanges"][0]["textDocument"]["version"].clone()
        };
        let is_outdated = version(&request) != editor.version;
        if is_outdated {
            editor.answer(&request, &json!({"applied": false}));
        } else {
            editor.make_edits(&request);
            let is_late = round % 4 == 0;
            if !is_late {
                editor.send_text();
            }
            editor.answer(&request, &json!({"applied": true}));
            if is_late {
                editor.send_text();
            }
        }
        let (status, body) = change.join().unwrap();
        assert_eq!(status, if is_outdated { 409 } else { 200 }, "{body}");
        refused += usize::from(is_outdated);
        let line = |text: &str| text.lines().last().map(str::to_owned);
        let scheduled = format!("          - Pay by invoice: {release}");
        let expected = if is_outdated {
            line(&before)
        } else {
            Some(scheduled)
        };
        assert_eq!(line(&editor.text), expected, "round {round}");
    }
    assert!((8..=16).contains(&refused), "{refused}");
    let typed = editor
        .text
        .lines()
        .next()
        .unwrap()
        .trim_start_matches(|c| !"!?".contains(c));
    assert_eq!(typed.len(), 16);
    assert_eq!(editor.saved(), SHOP);
    // The preview has seen everything: what it changes next fits.
    editor.ask_at("textDocument/hover", "title");
    let undo = page.start("undo", &json!([]));
    let request = editor.wait_for_method("workspace/applyEdit");
    editor.make_edits(&request);
    editor.send_text();
    editor.answer(&request, &json!({"applied": true}));
    assert_eq!(undo.join().unwrap().0, 200);
}
