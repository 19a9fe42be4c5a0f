//! Changes that browsers make: `serve --edit`.

use super::maps::Folder;
use super::server::{HttpResponse, Server};
use crate::support::run;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A folder that is served, and whose maps can be changed.
pub(super) struct Editing {
    pub(super) folder: Folder,
    server: Server,
    operations: AtomicUsize,
}

impl Editing {
    pub(super) fn start(shop: &str) -> Self {
        let folder = Folder::new();
        folder.save("shop.yaml", shop);
        let server = Server::start(&folder.path(), &["--edit"]);
        let operations = AtomicUsize::new(0);
        Self {
            folder,
            server,
            operations,
        }
    }

    pub(super) fn text(&self) -> String {
        fs::read_to_string(self.folder.file("shop.yaml")).expect("a file")
    }

    /// The header lines of one of our pages, with this key and number.
    fn headers(&self, key: &str, operation: &str) -> String {
        let host = self.server.address;
        format!(
            "Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n\
             Sec-Fetch-Dest: empty\r\nContent-Type: application/json\r\nStorywall-Key: {key}\r\n\
             Storywall-Op: {operation}\r\n"
        )
    }

    fn key(&self) -> &str {
        self.server.key.as_deref().expect("a key")
    }

    pub(super) fn post(&self, action: &str, body: &Value) -> Answer {
        let number = self.operations.fetch_add(1, Ordering::Relaxed);
        self.post_as(action, body, &format!("op-{number}"))
    }

    fn post_as(&self, action: &str, body: &Value, operation: &str) -> Answer {
        loop {
            let headers = self.headers(self.key(), operation);
            let path = format!("/.storywall/{action}");
            let response = self.server.post(&path, &headers, &body.to_string());
            if response.status != 429 {
                return Answer::read(&response);
            }
            assert_eq!(response.header("retry-after"), "1");
            thread::sleep(std::time::Duration::from_millis(100));
        }
    }

    pub(super) fn change(&self, changes: Value) -> Answer {
        self.post("edit", &json!({"map": "shop", "changes": changes}))
    }

    fn change_since(&self, base: u64, changes: Value) -> Answer {
        self.post(
            "edit",
            &json!({"map": "shop", "base": base, "changes": changes}),
        )
    }
}

/// The status and the body of a response.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Answer {
    fn read(response: &HttpResponse) -> Self {
        Self {
            status: response.status,
            body: serde_json::from_slice(&response.body).unwrap_or_default(),
        }
    }

    /// The body of an answer that the request is done.
    #[track_caller]
    pub(super) fn done(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body
    }

    /// The status, and the word for the reason.
    pub(super) fn refusal(&self) -> (u16, &str) {
        (self.status, self.body["why"].as_str().unwrap_or_default())
    }

    fn generation(&self) -> u64 {
        self.body["generation"].as_u64().expect("a generation")
    }
}

pub(super) const SHOP: &str = "\
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
      - task: Wrap
        stories:
          - Add a ribbon: second
";

/// A text after replacing a part of it, which it has once.
fn with(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old}");
    text.replacen(old, new, 1)
}

#[test]
fn changes_are_the_smallest_edits_and_show_at_once() {
    let editing = Editing::start(SHOP);
    let answer = editing.change(json!([
        {"do": "schedule", "item": "story:pay-by-invoice", "to": "second"}
    ]));
    let scheduled = with(SHOP, "Pay by invoice\n", "Pay by invoice: second\n");
    assert_eq!(editing.text(), scheduled);
    let generation = answer.generation();
    let body = answer.done();
    assert_eq!(body["message"], "Scheduled `Pay by invoice` for `Second`");
    let said =
        json!([{"text": "edit-moved", "values": {"title": "Pay by invoice", "place": "Second"}}]);
    assert_eq!(body["said"], said);
    assert_eq!((&body["undo"], &body["redo"]), (&json!(1), &json!(0)));
    // The page that has the change is published before the answer.
    let page = editing.server.get("/shop/");
    assert_eq!(page.header("storywall-generation"), generation.to_string());
    let page = page.text();
    let (_, second) = page
        .split_once("<tbody data-release=\"second\"")
        .expect("a band");
    assert!(second.contains("data-story=\"pay-by-invoice\""));

    // A new name changes ids; the answer has the new ones.
    let renamed = editing.change(json!([
        {"do": "rename", "item": "story:pay-by-invoice", "was": "Pay by invoice", "to": "Get a bill"}
    ]));
    assert_eq!(
        renamed.done()["ids"],
        json!({"story:pay-by-invoice": "story:get-a-bill"})
    );
    // Already so: nothing is written, and there is nothing more to undo.
    let again = editing.change(json!([
        {"do": "schedule", "item": "story:get-a-bill", "to": "second"}
    ]));
    assert_eq!(again.done()["undo"], 2);
    editing.server.wait_for("shop.yaml: updated in ");
}

#[test]
fn a_story_moves_between_its_neighbors_and_no_further_than_it_must() {
    let editing = Editing::start(SHOP);
    let moved = |changes: Value| {
        editing.change(changes).done();
        editing.text()
    };
    // It is between them already: only its release changes.
    let text = moved(json!([
        {"do": "move", "item": "story:pay-by-invoice", "in": "task:pay", "after": "story:pay-by-card"},
        {"do": "schedule", "item": "story:pay-by-invoice", "to": "first"}
    ]));
    let scheduled = with(SHOP, "Pay by invoice\n", "Pay by invoice: first\n");
    assert_eq!(text, scheduled);
    let text = moved(json!([
        {"do": "move", "item": "story:add-a-ribbon", "in": "task:pay", "after": "story:pay-by-card",
         "before": "story:pay-by-invoice"}
    ]));
    let pay = "          - Pay by card: first   # agreed\n          - Add a ribbon: second\n";
    assert!(text.contains(pay), "{text}");
    let text = moved(json!([
        {"do": "move", "item": "story:pay-by-card", "in": "task:pay", "after": "story:pay-by-invoice"}
    ]));
    let end = "          - Pay by invoice: first\n          - Pay by card: first   # agreed\n";
    assert!(text.contains(end), "{text}");
    // A neighbor that is somewhere else doesn't matter.
    let text = moved(json!([
        {"do": "move", "item": "story:pay-by-card", "in": "backlog", "before": "story:pay-by-invoice"}
    ]));
    assert!(
        text.contains("backlog:\n  - Pay by card   # agreed\n"),
        "{text}"
    );
}

#[test]
fn undo_brings_back_every_byte_and_keeps_what_others_saved() {
    let editing = Editing::start(SHOP);
    editing
        .change(json!([{"do": "remove", "item": "story:pay-by-card"}]))
        .done();
    editing
        .change(json!([
            {"do": "set", "item": "story:pay-by-invoice", "field": "estimate", "to": "3"}
        ]))
        .done();
    // Somebody saves the file in an editor, and the next request comes at once.
    let saved = editing.text().replace("title: Shop", "title: Our shop");
    editing.folder.save("shop.yaml", &saved);
    let body = json!({"map": "shop"});
    let undone = editing.post("undo", &body).done();
    assert_eq!((&undone["undo"], &undone["redo"]), (&json!(1), &json!(1)));
    editing.post("undo", &body).done();
    let ours = with(SHOP, "title: Shop", "title: Our shop");
    assert_eq!(editing.text(), ours);
    assert_eq!(editing.post("undo", &body).refusal(), (409, "nothing"));
    editing.post("redo", &body).done();
    editing.post("redo", &body).done();
    assert_eq!(editing.text(), saved);
    assert_eq!(editing.post("redo", &body).refusal(), (409, "nothing"));

    // A change whose line was changed again stays, and the one before it is the next.
    editing
        .folder
        .save("shop.yaml", &saved.replace("estimate: 3", "estimate: 5"));
    assert_eq!(editing.post("undo", &body).refusal(), (409, "touched"));
    editing.post("undo", &body).done();
    assert!(editing.text().contains("Pay by card: first   # agreed\n"));
    assert!(editing.text().contains("estimate: 5"));
}

#[test]
fn only_a_removed_item_and_a_changed_text_are_conflicts() {
    let editing = Editing::start(SHOP);
    let page = editing.server.get("/shop/");
    let base: u64 = page
        .header("storywall-generation")
        .parse()
        .expect("a number");
    editing
        .change(json!([{"do": "rename", "item": "story:pay-by-invoice", "to": "Get a bill"}]))
        .done();
    editing
        .change(json!([{"do": "remove", "item": "story:add-a-ribbon"}]))
        .done();
    // Another window still has the old map. A renamed item is found, a removed one isn't.
    let schedule = |story: &str| json!([{"do": "schedule", "item": story, "to": "second"}]);
    editing
        .change_since(base, schedule("story:pay-by-invoice"))
        .done();
    assert!(editing.text().contains("- Get a bill: second\n"));
    let gone = editing.change_since(base, schedule("story:add-a-ribbon"));
    assert_eq!(gone.refusal(), (409, "gone"));
    let unknown = editing.change_since(base, schedule("story:never-was"));
    assert_eq!(unknown.refusal(), (404, "unknown"));
    let changed = editing.change_since(
        base,
        json!([{"do": "rename", "item": "story:pay-by-invoice", "was": "Pay by invoice", "to": "X"}]),
    );
    assert_eq!(changed.refusal(), (409, "changed"));
    assert!(
        changed.body["message"]
            .as_str()
            .unwrap()
            .contains("is called `Get a bill` now"),
        "{changed:?}"
    );
    // Renamed in an editor, with the same title elsewhere in the list: found by its title.
    let text = editing.text();
    let saved = with(
        &text,
        "- Get a bill: second\n",
        "- {story: Get a bill, id: bill, release: second}\n",
    );
    editing.folder.save("shop.yaml", &saved);
    editing
        .change_since(
            base,
            json!([{"do": "schedule", "item": "story:pay-by-invoice", "to": null}]),
        )
        .done();
    assert!(
        editing.text().contains("- {story: Get a bill, id: bill}\n"),
        "{}",
        editing.text()
    );
    let gone = editing.change_since(
        base,
        json!([
            {"do": "add", "kind": "story", "in": "task:wrapping", "name": "X"}
        ]),
    );
    assert_eq!(gone.refusal(), (404, "unknown"));
}

#[test]
fn a_request_that_is_sent_again_is_made_once() {
    let editing = Editing::start(SHOP);
    let body = json!({"map": "shop", "changes": [
        {"do": "add", "kind": "story", "in": "task:wrap", "name": "Add a card"}
    ]});
    let first = editing.post_as("edit", &body, "a number");
    assert_eq!(editing.post_as("edit", &body, "a number"), first);
    assert_eq!(editing.text().matches("Add a card").count(), 1);
    // Also if they arrive at the same time.
    let answers: Vec<Answer> = thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| editing.post_as("edit", &body, "another")))
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap());
        joined.collect()
    });
    assert!(
        answers
            .iter()
            .all(|answer| *answer == answers[0] && answer.status == 200)
    );
    assert_eq!(editing.text().matches("Add a card").count(), 2);
}

#[test]
fn pages_learn_what_was_done_and_why_not_without_english_sentences() {
    let editing = Editing::start(SHOP);
    let set = |field: &str, to: Value| json!([{"do": "set", "item": "story:pay-by-card", "field": field, "to": to}]);
    let said = |answer: &Answer| answer.body["said"].clone();
    let label = |field: &str| json!({"text": format!("edit-field-{field}")});
    let owner = said(&editing.change(set("estimate", json!("3"))));
    let values = json!({"title": "Pay by card", "field": label("estimate"), "value": "3"});
    let phrase = json!([{"text": "edit-done-set", "values": values}]);
    assert_eq!(owner, phrase);
    let own = said(&editing.change(set("x-ticket", json!("S-1\nS-2"))));
    assert_eq!(own[0]["values"]["field"], "x-ticket");
    assert_eq!(own[0]["values"]["value"], "S-1");
    let again = said(&editing.change(set("estimate", json!("3"))));
    assert_eq!(again, json!([{"text": "edit-already"}]));
    editing.post("undo", &json!({"map": "shop"}));
    let undone = editing.post("undo", &json!({"map": "shop"}));
    let change = json!([{"text": "edit-undone", "values": {"change": phrase}}]);
    assert_eq!(undone.body["said"], change);

    let story = "story:pay-by-card";
    let refusals = [
        (set("estimate", json!("many")), "edit-why-estimate"),
        (
            json!([{"do": "put", "item": story, "field": "needs", "value": "nothing"}]),
            "edit-why-reference",
        ),
        (set("release", json!("nowhere")), "edit-why-reference"),
        (set("status", json!("painted")), "edit-why-value"),
        (
            json!([{"do": "rename", "item": story, "to": " "}]),
            "edit-why-empty",
        ),
        (
            json!([{"do": "rename", "item": story, "to": "a\tb"}]),
            "edit-why-characters",
        ),
        (
            json!([{"do": "remove", "item": "release:first"}]),
            "edit-why-in-use",
        ),
        (
            json!([{"do": "set", "item": "release:first", "field": "date", "to": "soon"}]),
            "edit-why-date",
        ),
        (
            json!([{"do": "set", "item": "release:first", "field": "id", "to": "?"}]),
            "edit-why-id",
        ),
        (
            json!([{"do": "remove", "item": "story:never-was"}]),
            "edit-why-unknown",
        ),
    ];
    for (changes, reason) in refusals {
        let answer = editing.change(changes.clone());
        assert_eq!(
            answer.body["reason"]["text"], reason,
            "{changes}: {answer:?}"
        );
    }
    let redo = editing.post("redo", &json!({"map": "shop"}));
    assert_eq!(redo.body["said"][0]["text"], "edit-redone");
    let broken = with(&editing.text(), "activities:", "activties:");
    editing.folder.save("shop.yaml", &broken);
    let refused = editing.post("undo", &json!({"map": "shop"}));
    assert_eq!(refused.body["reason"], json!({"text": "edit-why-errors"}));
}

#[test]
fn what_cannot_be_done_is_refused_with_the_reason() {
    let editing = Editing::start(SHOP);
    for (changes, status, message) in [
        (json!([{"do": "paint"}]), 400, "there is no change `paint`"),
        (json!([]), 400, "expected 1 to 50 changes"),
        (json!({"do": "remove"}), 400, "`changes` is missing"),
        (
            json!([{"do": "move", "item": "story:pay-by-card", "in": "task:wrap", "after": 3}]),
            400,
            "`3` isn't an item",
        ),
        (
            json!([{"do": "add", "kind": "story", "in": "task:wrap", "name": ""}]),
            422,
            "",
        ),
        (
            json!([{"do": "set", "item": "story:pay-by-card", "field": "estimate", "to": "many"}]),
            422,
            "",
        ),
    ] {
        let answer = editing.change(changes.clone());
        assert_eq!(answer.status, status, "{changes}: {}", answer.body);
        let text = answer.body["message"].as_str().unwrap();
        assert!(text.contains(message), "{text}");
        if status == 422 {
            let [found] = &answer.body["diagnostics"].as_array().unwrap()[..] else {
                panic!("{answer:?}");
            };
            assert!(
                found["line"].is_number() && found["help"].is_string(),
                "{found}"
            );
        }
    }
    let other = editing.post(
        "edit",
        &json!({"map": "nowhere", "changes": [{"do": "remove", "item": "story:x"}]}),
    );
    assert_eq!(other.refusal(), (404, "unknown"));
    assert_eq!(editing.text(), SHOP);

    // While the file has errors, nothing is changed; also not taken back.
    let broken = with(SHOP, "activities:", "activties:");
    editing.folder.save("shop.yaml", &broken);
    let change = || editing.change(json!([{"do": "remove", "item": "story:pay-by-card"}]));
    let answer = change();
    assert_eq!(answer.refusal(), (423, "errors"));
    assert_eq!(answer.body["diagnostics"][0]["line"], 6);
    assert_eq!(editing.text(), broken);
    editing.folder.save("shop.yaml", SHOP);
    change().done();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |mode| {
            fs::set_permissions(
                editing.folder.file("shop.yaml"),
                fs::Permissions::from_mode(mode),
            )
        };
        mode(0o444).expect("it is ours");
        let text = editing.text();
        let answer = editing.post("undo", &json!({"map": "shop"}));
        // The root user can write to it all the same.
        if answer.status != 200 {
            assert_eq!(answer.refusal(), (423, "unwritten"));
            assert_eq!(editing.text(), text);
        }
    }
    fs::remove_file(editing.folder.file("shop.yaml")).expect("a file");
    assert_eq!(change().refusal(), (423, "missing"));
}

#[test]
fn the_text_of_a_map_is_read_with_the_key_only() {
    let editing = Editing::start(SHOP);
    let get = |headers: &str| {
        editing
            .server
            .request("GET", "/.storywall/source?map=shop", headers)
    };
    let response = get(&format!("Storywall-Key: {}\r\n", editing.key()));
    assert_eq!((response.status, response.text().as_str()), (200, SHOP));
    assert!(response.header("etag").len() > 10);
    assert_eq!(get("").status, 401);
    let key = format!("Storywall-Key: {}\r\n", editing.key());
    let other = editing
        .server
        .request("GET", "/.storywall/source?map=..%2fshop.yaml", &key);
    assert_eq!(other.status, 404);
}

/// A request that must not change anything: why, its header lines, its path and its body.
struct Attack {
    why: &'static str,
    headers: String,
    pub(super) status: u16,
}

#[test]
fn nobody_else_can_change_a_map() {
    let editing = Editing::start(SHOP);
    let port = editing.server.address.port();
    let (key, own) = (editing.key(), format!("Host: 127.0.0.1:{port}\r\n"));
    let origin = format!("Origin: http://127.0.0.1:{port}\r\n");
    let kind = "Content-Type: application/json\r\n";
    let good_key = format!("Storywall-Key: {key}\r\n");
    let attack = |why, status, parts: &[&str]| Attack {
        why,
        status,
        headers: parts.concat(),
    };
    let flipped = if key.starts_with('0') { "1" } else { "0" };
    let wrong_key = format!("Storywall-Key: {flipped}{}\r\n", &key[1..]);
    let other_run = Editing::start(SHOP);
    let other_key = format!("Storywall-Key: {}\r\n", other_run.key());
    let mut attacks = vec![
        attack("no key", 401, &[&own, &origin, kind]),
        attack("wrong key", 401, &[&own, &origin, kind, &wrong_key]),
        attack(
            "key of another run",
            401,
            &[&own, &origin, kind, &other_key],
        ),
        attack(
            "half a key",
            401,
            &[&own, &origin, kind, &good_key[..31], "\r\n"],
        ),
        attack(
            "form",
            415,
            &[&own, &origin, "Content-Type: text/plain\r\n", &good_key],
        ),
        attack(
            "form of another kind",
            415,
            &[
                &own,
                &origin,
                "Content-Type: application/x-www-form-urlencoded\r\n",
                &good_key,
            ],
        ),
        attack("no type", 415, &[&own, &origin, &good_key]),
        attack(
            "browser without an origin",
            403,
            &[&own, kind, &good_key, "Sec-Fetch-Mode: cors\r\n"],
        ),
        attack("no host", 400, &[&origin, kind, &good_key]),
    ];
    let rebound = format!("Host: evil.example:{port}\r\n");
    attacks.push(attack(
        "rebinding",
        403,
        &[&rebound, &origin, kind, &good_key],
    ));
    for foreign in [
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        "Origin: http://localhost:1\r\n",
        "Origin: https://127.0.0.1\r\n",
    ] {
        attacks.push(attack(
            "foreign origin",
            403,
            &[&own, foreign, kind, &good_key],
        ));
    }
    for site in [
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\n",
        "Sec-Fetch-Site: none\r\n",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
    ] {
        attacks.push(attack(
            "another site",
            403,
            &[&own, &origin, kind, &good_key, site],
        ));
    }
    let body = json!({"map": "shop", "changes": [{"do": "remove", "item": "story:pay-by-card"}]})
        .to_string();
    let number = "Storywall-Op: 1\r\n";
    for action in ["edit", "undo", "redo", "fix", "render"] {
        for Attack {
            why,
            headers,
            status,
        } in &attacks
        {
            let length = body.len();
            let request = format!(
                "POST /.storywall/{action} HTTP/1.1\r\n{headers}{number}Content-Length: {length}\r\n\r\n{body}"
            );
            let response = editing.server.send(request.as_bytes());
            let is_refused = response.status == *status || response.status == 403;
            assert!(is_refused, "{why} {action}: {}\n{request}", response.head);
            assert!(
                !response
                    .head
                    .to_ascii_lowercase()
                    .contains("access-control"),
                "{why}"
            );
            // A preflight is never answered.
            let preflight = format!("OPTIONS /.storywall/{action} HTTP/1.1\r\n{headers}\r\n");
            assert!(
                matches!(editing.server.send(preflight.as_bytes()).status, 400..=405),
                "{why}"
            );
        }
        for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH"] {
            let headers = editing.headers(key, "1");
            let response =
                editing
                    .server
                    .request(method, &format!("/.storywall/{action}"), &headers);
            assert_eq!(response.status, 405, "{method} {action}");
        }
    }
    let too_large = format!("{}{}", body, " ".repeat(65 << 10));
    let headers = editing.headers(key, "2");
    assert_eq!(
        editing
            .server
            .post("/.storywall/edit", &headers, &too_large)
            .status,
        413
    );
    let no_number = headers.replace("Storywall-Op: 2\r\n", "");
    assert_eq!(
        editing
            .server
            .post("/.storywall/edit", &no_number, &body)
            .status,
        400
    );
    assert_eq!(editing.server.post("/shop/", &headers, &body).status, 405);
    assert_eq!(
        editing
            .server
            .post("/.storywall/join", &headers, &body)
            .status,
        405
    );
    assert_eq!(editing.text(), SHOP);
    // With everything right, from a page or from a program, it is made.
    assert_eq!(
        editing
            .server
            .post("/.storywall/edit", &headers, &body)
            .status,
        200
    );
    let program = format!("{kind}{good_key}Storywall-Op: 3\r\n");
    assert_eq!(
        editing
            .server
            .post("/.storywall/undo", &program, "{\"map\": \"shop\"}")
            .status,
        200
    );
    assert_eq!(editing.text(), SHOP);
}

#[test]
fn too_many_requests_at_once_have_to_wait() {
    let editing = Editing::start(SHOP);
    let statuses: Vec<u16> = (0..60)
        .map(|number| {
            let headers = editing.headers(editing.key(), &number.to_string());
            editing
                .server
                .post("/.storywall/undo", &headers, "{\"map\": \"shop\"}")
                .status
        })
        .collect();
    assert!(statuses.contains(&429) && statuses[..40].iter().all(|status| *status == 409));
}

/// A part of a page that begins and ends with the number of a line in the map, in which all such numbers are higher.
fn with_higher_lines(part: &[u16], by: i64) -> Vec<u16> {
    let before_number = "data-source>shop.yaml:";
    let part = String::from_utf16(part).expect("whole characters");
    let cards = part.split(before_number).map(|card| {
        let (number, rest) = card.split_at(card.find('<').unwrap_or(card.len()));
        let number: i64 = number.parse().expect("a number");
        format!("{}{rest}", number + by)
    });
    let text = cards.collect::<Vec<String>>().join(before_number);
    text.encode_utf16().collect()
}

/// A page after the changes of a response with only what differs.
fn with_changes(page: &str, changes: &[u8]) -> String {
    let page: Vec<u16> = page.encode_utf16().collect();
    let changes: Value = serde_json::from_slice(changes).expect("JSON");
    let (mut text, mut at) = (Vec::new(), 0);
    for change in changes.as_array().expect("a list") {
        let [kept, gone] = [0, 1].map(|at| change[at].as_u64().expect("a number") as usize);
        text.extend(&page[at..at + kept]);
        let part = &page[at + kept..at + kept + gone];
        match &change[2] {
            Value::String(new) => text.extend(new.encode_utf16()),
            by => text.extend(with_higher_lines(part, by.as_i64().expect("a number"))),
        }
        at += kept + gone;
    }
    text.extend(&page[at..]);
    String::from_utf16(&text).expect("whole characters")
}

#[test]
fn a_browser_that_has_a_page_gets_only_what_differs() {
    // Long cells, each with all of its cards in one line.
    let tasks: String = (0..10)
        .map(|task| {
            let stories: String = (0..40)
                .map(|story| format!("          - Story 🛒 {task} {story}: first\n"))
                .collect();
            format!("      - task: Task {task}\n        stories:\n{stories}")
        })
        .collect();
    let editing = Editing::start(&format!("{SHOP}{tasks}"));
    let mut page = editing.server.get("/shop/");
    for change in [
        json!({"do": "schedule", "item": "story:story-7-5", "to": "second"}),
        // All stories between get other lines of the file.
        json!({"do": "move", "item": "story:story-9-39", "in": "task:task-0", "before": "story:story-0-0"}),
        json!({"do": "move", "item": "story:story-3-0", "in": "task:task-3"}),
        json!({"do": "rename", "item": "story:story-4-8", "was": "Story 🛒 4 8", "to": "🛒🛒 Pay"}),
        json!({"do": "remove", "item": "story:story-0-1"}),
    ] {
        editing.change(json!([change])).done();
        let tag = page.header("etag");
        let headers = format!("A-IM: storywall-edits\r\nIf-None-Match: {tag}\r\n");
        let delta = editing.server.request("GET", "/shop/", &headers);
        assert_eq!(
            (delta.status, delta.header("im"), delta.header("delta-base")),
            (226, "storywall-edits", tag)
        );
        let size = delta.body.len();
        assert!(size <= 2 << 10, "{size} bytes: {change}");
        let now = editing.server.get("/shop/");
        assert_eq!(delta.header("etag"), now.header("etag"));
        assert_eq!(with_changes(&page.text(), &delta.body), now.text());
        page = now;
    }
    let now = page;
    let tag = "\"0\"";
    let headers = format!("A-IM: storywall-edits\r\nIf-None-Match: {tag}\r\n");
    // A version that the server doesn't know, and a browser that doesn't ask.
    for headers in [headers.clone(), format!("If-None-Match: {tag}\r\n")] {
        let whole = editing.server.request("GET", "/shop/", &headers);
        assert_eq!((whole.status, whole.body.len()), (200, now.body.len()));
    }
    let unchanged = headers.replace(tag, now.header("etag"));
    assert_eq!(
        editing.server.request("GET", "/shop/", &unchanged).status,
        304
    );
}

#[test]
fn pages_can_change_maps_only_if_the_server_allows_it() {
    let editing = Editing::start(SHOP);
    let page = editing.server.page("/shop/index.html");
    assert!(page.contains("src=\"../.storywall/edit.js\""));
    assert!(!page.contains(editing.key()));
    let script = editing.server.get("/.storywall/edit.js");
    assert_eq!(script.status, 200);
    assert!(script.body.len() <= 24 << 10, "{} bytes", script.body.len());
    let styles = editing.server.get("/.storywall/edit.css");
    assert!(styles.body.len() <= 6_600, "{} bytes", styles.body.len());
    // Not in a frame.
    let headers = "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: iframe\r\n";
    let framed = editing.server.request("GET", "/shop/", headers);
    assert!(framed.status == 200 && !framed.text().contains("edit.js"));

    let folder = Folder::new();
    let reading = Server::start(&folder.path(), &[]);
    assert_eq!(reading.key, None);
    assert!(!reading.page("/shop/").contains("edit.js"));
    assert_eq!(reading.get("/.storywall/edit.js").status, 404);
    assert_eq!(
        reading
            .post("/.storywall/edit", "Storywall-Op: 1\r\n", "{}")
            .status,
        405
    );
    assert_eq!(reading.get("/.storywall/source?map=shop").status, 404);
}

/// A small generator of numbers, the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % end
    }
}

/// How many rounds the test of requests and saves has.
fn rounds() -> usize {
    std::env::var("STORYWALL_ROUNDS").map_or(30, |rounds| rounds.parse().expect("a number"))
}

#[test]
fn requests_and_saves_in_any_order_lose_nothing() {
    // Each story has one writer: a browser schedules it, or an editor sets its estimate.
    const STORIES: usize = 12;
    let stories: String = (0..STORIES)
        .map(|at| format!("          - story: Story {at}\n            estimate: 0\n"))
        .collect();
    let start = format!(
        "title: Shop\nreleases: [R0, R1, R2, R3]\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n{stories}"
    );
    let editing = Editing::start(&start);
    let mut numbers = Numbers(7);
    let mut releases = [None; STORIES];
    let mut estimates = [0; STORIES];
    for round in 0..rounds() {
        let count = 1 + numbers.below(3);
        let wanted: Vec<(usize, usize)> = (0..count)
            .map(|at| (at * 4 + numbers.below(4), numbers.below(4)))
            .collect();
        let saves = numbers.below(2) == 1;
        let (line, in_place) = (numbers.below(STORIES), numbers.below(2) == 1);
        let answers: Vec<Answer> = thread::scope(|scope| {
            let posts: Vec<_> = wanted
                .iter()
                .map(|(story, release)| {
                    let changes = json!([{"do": "schedule", "item": format!("story:story-{story}"), "to": format!("R{release}")}]);
                    let editing = &editing;
                    scope.spawn(move || editing.change(changes))
                })
                .collect();
            if saves {
                // An editor that looks at the file again before it saves, as several do.
                save_estimate(&editing.folder.file("shop.yaml"), line, round, in_place);
            }
            posts.into_iter().map(|post| post.join().unwrap()).collect()
        });
        for ((story, release), answer) in wanted.iter().zip(answers) {
            answer.done();
            releases[*story] = Some(*release);
        }
        if saves {
            estimates[line] = round;
        }
    }
    let check = run(
        &editing.folder.path(),
        &["export", "shop.yaml", "--to", "json"],
    );
    assert_eq!(check.code, 0, "{}", check.err);
    let exported: Value = serde_json::from_str(&check.out).expect("JSON");
    let text = exported.to_string();
    for (at, release) in releases.iter().enumerate() {
        let story =
            find_story(&exported, &format!("story-{at}")).unwrap_or_else(|| panic!("{at}: {text}"));
        if let Some(release) = release {
            assert_eq!(story["release"], format!("R{release}"), "{at}");
        }
        assert_eq!(
            story["estimate"].to_string(),
            estimates[at].to_string(),
            "{at}"
        );
    }
}

/// Sets the estimate of a story as an editor does that reads, waits for nobody, and saves; it looks whether
/// the file is still the one that it read, and begins again otherwise.
fn save_estimate(path: &Path, line: usize, estimate: usize, in_place: bool) {
    loop {
        let read = fs::read_to_string(path).expect("a file");
        let name = format!("- story: Story {line}\n");
        let start = read.find(&name).expect("the story");
        let at = start + read[start..].find("estimate: ").expect("an estimate");
        let end = at + read[at..].find('\n').expect("a line");
        let new = format!("{}estimate: {estimate}{}", &read[..at], &read[end..]);
        let result = storywall::disk::output::replace_source(path, read.as_bytes(), new.as_bytes());
        if result.is_ok() {
            if in_place {
                // Saved once more without a change, in place.
                let _ = fs::OpenOptions::new().append(true).open(path);
            }
            return;
        }
    }
}

/// A story anywhere in exported JSON.
fn find_story<'v>(value: &'v Value, id: &str) -> Option<&'v Value> {
    match value {
        Value::Object(object) => {
            if object.get("id").is_some_and(|own| own == id) {
                return Some(value);
            }
            object.values().find_map(|value| find_story(value, id))
        }
        Value::Array(values) => values.iter().find_map(|value| find_story(value, id)),
        _ => None,
    }
}

#[test]
fn a_map_saved_in_the_moment_before_is_not_overwritten() {
    let editing = Editing::start(SHOP);
    for round in 0..5 {
        let saved = editing
            .text()
            .replacen("title: Shop", &format!("title: Shop {round}"), 1);
        let saved = saved.replace(
            &format!("Shop {round} {}", round - 1),
            &format!("Shop {round}"),
        );
        editing.folder.save("shop.yaml", &saved);
        let release = ["first", "second"][(round % 2) as usize];
        editing
            .change(json!([{"do": "schedule", "item": "story:pay-by-invoice", "to": release}]))
            .done();
        let text = editing.text();
        assert!(text.contains(&format!("title: Shop {round}")), "{text}");
        assert!(
            text.contains(&format!("- Pay by invoice: {release}\n")),
            "{text}"
        );
    }
}
