//! What people write in browsers: any text in any field, conflicts about texts, fixes of errors, and Markdown.

use super::edit::{Editing, SHOP};
use serde_json::{Value, json};

/// Texts that mean something in YAML, HTML, Markdown, messages or paths.
const HOSTILE: [&str; 20] = [
    "- release: first",
    "a: b # c",
    "'\"`@%&*!|>{}[]",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "../../etc/passwd",
    "null",
    "yes",
    "1.10",
    "2027-01-15",
    "---",
    "? x",
    "\\n \\x00 \\",
    "a\u{85}b\u{2028}c",
    "{ $title } { count }",
    "שלום \u{202e} olleh",
    "🧺 e\u{301}",
    "&anchor *alias",
    "<<: *x",
    "#edit=0123",
];

/// The map as another reader of YAML sees it.
fn read_back(editing: &Editing) -> Value {
    let text = editing.text();
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[test]
fn a_text_in_any_field_is_read_back_as_it_was_typed() {
    let editing = Editing::start(SHOP);
    let item = editing
        .change(json!([{"do": "add", "kind": "story", "in": "task:pay", "name": "Under test"}]))
        .done()["items"][0]
        .clone();
    let find = |map: &Value| -> Value {
        let stories = map["activities"][0]["tasks"][0]["stories"].clone();
        let stories = stories.as_array().expect("stories").clone();
        stories.last().expect("a story").clone()
    };
    for text in HOSTILE {
        // Titles and single lines take no line breaks of any kind.
        let is_line = !text.contains(['\u{85}', '\u{2028}']);
        let mut changes = vec![
            json!({"do": "set", "item": item, "field": "description", "to": text}),
            json!({"do": "put", "item": item, "field": "acceptance", "value": text}),
            json!({"do": "put", "item": item, "field": "questions", "value": text}),
            json!({"do": "answer", "item": item, "note": "questions", "was": text, "text": text}),
        ];
        if is_line {
            changes.push(json!({"do": "set", "item": item, "field": "why", "to": text}));
            changes.push(json!({"do": "set", "item": item, "field": "x-own", "to": text}));
            changes.push(json!({"do": "put", "item": item, "field": "tags", "value": text}));
            changes.push(json!({"do": "put", "item": item, "field": "owner", "value": text}));
        }
        let answer = editing.change(changes.into());
        assert_eq!(answer.status, 200, "{text:?}: {}", answer.body);
        let story = find(&read_back(&editing));
        let is_last = |field: &str| {
            let values = &story[field];
            let last = values
                .as_array()
                .map_or(values, |list| &list[list.len() - 1]);
            assert_eq!(last, text, "{field}");
        };
        assert_eq!(story["description"], text);
        is_last("acceptance");
        let note = story["questions"].as_array().expect("notes").last();
        assert_eq!(note, Some(&json!({"text": text, "answer": text})));
        if is_line {
            assert_eq!(story["why"], text);
            assert_eq!(story["x-own"], text);
            is_last("tags");
            is_last("owner");
        }
    }
}

#[test]
fn hostile_titles_are_only_titles() {
    let editing = Editing::start(SHOP);
    for text in HOSTILE {
        let before = editing.text();
        let change = json!([{"do": "add", "kind": "story", "in": "backlog", "name": text}]);
        let answer = editing.change(change);
        if answer.status == 200 {
            let map = read_back(&editing);
            let last = map["backlog"].as_array().expect("stories").last();
            let title = last.map(|last| last.get("story").unwrap_or(last));
            assert_eq!(title, Some(&json!(text)));
        } else {
            assert_eq!(answer.refusal(), (422, "refused"), "{text:?}");
            assert_eq!(editing.text(), before);
        }
    }
}

#[test]
fn a_conflict_says_what_the_text_is_now_and_in_which_item() {
    let editing = Editing::start(SHOP);
    let set = |was: Value, to: &str| json!([{"do": "set", "item": "map", "field": "goal", "was": was, "to": to}]);
    editing.change(set(Value::Null, "Theirs")).done();
    let answer = editing.change(set(Value::Null, "Mine"));
    assert_eq!(answer.refusal(), (409, "changed"));
    assert_eq!(answer.body["now"], "Theirs");
    assert!(answer.body["generation"].is_u64());
    editing
        .change(set(answer.body["now"].clone(), "Mine"))
        .done();
    assert!(editing.text().contains("goal: Mine\n"));

    // An editor gives the story another title, and with it another id.
    let base = answer.body["generation"].as_u64().expect("a generation") + 1;
    let story = "Pay by card";
    let text = editing.text().replace(story, "Pay with a card");
    editing.folder.save("shop.yaml", &text);
    let rename = json!({"map": "shop", "base": base, "changes": [
        {"do": "rename", "item": "story:pay-by-card", "was": story, "to": "Pay by credit card"}
    ]});
    let answer = editing.post("edit", &rename);
    assert_eq!(answer.refusal(), (409, "changed"), "{}", answer.body);
    assert_eq!(answer.body["now"], "Pay with a card");
    assert_eq!(answer.body["item"], "story:pay-with-a-card");
}

#[test]
fn errors_with_a_certain_fix_are_fixed_and_that_can_be_undone() {
    let editing = Editing::start(SHOP);
    let map = json!({"map": "shop"});
    assert_eq!(editing.post("fix", &map).refusal(), (409, "nothing"));
    let broken = SHOP.replace("activities:", "activties:");
    editing.folder.save("shop.yaml", &broken);
    assert_eq!(editing.post("undo", &map).status, 423);
    let fixed = editing.post("fix", &map).done();
    assert!(
        fixed["message"]
            .as_str()
            .is_some_and(|said| said.starts_with("Fixed: "))
    );
    assert_eq!(editing.text(), SHOP);
    // Nothing was changed in a map without errors.
    editing
        .change(json!([{"do": "set", "item": "map", "field": "goal", "to": "Sell"}]))
        .done();
    let unclear = SHOP.replace(": first", ": nowhere");
    editing.folder.save("shop.yaml", &unclear);
    assert_eq!(editing.post("fix", &map).refusal(), (409, "nothing"));
    assert_eq!(editing.text(), unclear);
}

#[test]
fn markdown_is_rendered_like_pages_and_stays_inert() {
    let editing = Editing::start(SHOP);
    let render = |text: &str| {
        let body = editing
            .post("render", &json!({"map": "shop", "text": text}))
            .done();
        body["html"].as_str().expect("HTML").to_owned()
    };
    assert_eq!(
        render("Hello *world*").trim_end(),
        "<p>Hello <em>world</em></p>"
    );
    let html =
        render("<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>");
    assert!(
        !html.contains("<script") && !html.contains("<img") && !html.contains("href=\"javascript"),
        "{html}"
    );
    assert_eq!(editing.text(), SHOP);
    let unknown = editing.post("render", &json!({"map": "other", "text": "x"}));
    assert_eq!(unknown.refusal(), (404, "unknown"));
}
