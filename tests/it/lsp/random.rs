//! Random edits and requests.

use super::editor::{Editor, URI};
use crate::support::cases::cases;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::Arc;
use storywall::format::{Project, read_map};
use storywall::lsp::{ClientFeatures, DocumentFile, EditorRequest, EditorWorkspace, answer};
use storywall::text::{Columns, LineColumn, Source};

/// A map with everything that is hard to count.
const MAP: &str = "title: \"Käse 🧺 & Brot\"\r\npersonas:\r\n  - sam: Sam 🥖, a baker\r\nreleases:\r\n  - mvp: First\r\n\
    activities:\r\n  - activity: Bake 🥐\r\n    tasks:\r\n      - task: Knead\r\n        stories:\r\n          \
    - Knead by hand: mvp\r\n          - story: Knead 👩‍🍳\r\n            needs: [Knead by hand]\r\n";

/// Texts to type.
const TYPED: [&str; 12] = [
    "",
    "a",
    "🧺",
    "é",
    "\r\n",
    "\n",
    "\r",
    ": ",
    "  - ",
    "story: x\n",
    "\u{feff}",
    "𝒳𝒴",
];

/// The methods that are about a place of a document.
const METHODS: [&str; 17] = [
    "textDocument/completion",
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentHighlight",
    "textDocument/prepareRename",
    "textDocument/rename",
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/selectionRange",
    "textDocument/documentLink",
    "textDocument/codeLens",
    "textDocument/inlayHint",
    "textDocument/formatting",
    "textDocument/rangeFormatting",
    "textDocument/onTypeFormatting",
    "textDocument/codeAction",
];

/// The offset of a position, counted in another way: unit by unit of UTF-16, and with each kind of line break.
fn offset_in(text: &str, place: LineColumn) -> usize {
    let units: Vec<u16> = text.encode_utf16().collect();
    let is_break = |at: usize| {
        units[at] == u16::from(b'\n')
            || units[at] == u16::from(b'\r') && units.get(at + 1) != Some(&u16::from(b'\n'))
    };
    let mut at = 0;
    for _ in 0..place.line {
        while at < units.len() && !is_break(at) {
            at += 1;
        }
        if at == units.len() {
            return text.len();
        }
        at += 1;
    }
    let mut end = at;
    while end < units.len() && !is_break(end) {
        end += 1;
    }
    // The carriage return is part of the line break.
    if end > at && units.get(end) == Some(&u16::from(b'\n')) && units[end - 1] == u16::from(b'\r') {
        end -= 1;
    }
    let mut unit = at.saturating_add(place.column).min(end);
    if unit > at && (0xdc00..0xe000).contains(units.get(unit).unwrap_or(&0)) {
        unit -= 1;
    }
    String::from_utf16(&units[..unit]).unwrap().len()
}

/// An edit: two places, and the number of a text.
type RandomEdit = ([(usize, usize); 2], usize);

fn edits() -> impl Strategy<Value = Vec<RandomEdit>> {
    let place = (0..18_usize, 0..40_usize);
    prop::collection::vec(([place.clone(), place], 0..TYPED.len()), 1..12)
}

/// Sends a list of edits, all in one notification or each alone.
fn send(workspace: &mut EditorWorkspace, edits: &[RandomEdit], is_one: bool) {
    let change = |([start, end], text): &RandomEdit| {
        let [start, end] = [start.min(end), start.max(end)];
        let place = |(line, column): &(usize, usize)| json!({"line": line, "character": column});
        json!({"range": {"start": place(start), "end": place(end)}, "text": TYPED[*text]})
    };
    let changes: Vec<Value> = edits.iter().map(change).collect();
    let size = if is_one { changes.len() } else { 1 };
    for (version, changes) in changes.chunks(size).enumerate() {
        let document = json!({"uri": URI, "version": version + 2});
        let params = json!({"textDocument": document, "contentChanges": changes});
        workspace.change(&params).unwrap();
    }
}

fn opened(text: &str) -> EditorWorkspace {
    let client = ClientFeatures::new(&super::editor::capabilities());
    let mut workspace = EditorWorkspace::new(client, "2027-03-01".parse().unwrap());
    let document = json!({"uri": URI, "version": 1, "text": text});
    let file = DocumentFile::default();
    workspace
        .open(file, &json!({"textDocument": document}))
        .unwrap();
    workspace
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn edits_lead_to_the_text_that_the_editor_has(edits in edits(), is_one in any::<bool>()) {
        let mut workspace = opened(MAP);
        send(&mut workspace, &edits, is_one);
        let mut text = MAP.to_owned();
        for ([start, end], new) in &edits {
            let [start, end] = [start.min(end), start.max(end)];
            let place = |(line, column): (usize, usize)| LineColumn { line, column };
            let start = offset_in(&text, place(*start));
            let end = offset_in(&text, place(*end)).max(start);
            text.replace_range(start..end, TYPED[*new]);
        }
        prop_assert_eq!(workspace.text(URI), Some(text.as_str()));
    }

    #[test]
    fn positions_are_found_again(offset in 0..MAP.len()) {
        let source = Source::new("map.yaml", MAP);
        for columns in [Columns::Utf8, Columns::Utf16, Columns::Utf32] {
            let place = columns.locate(&source, offset);
            let found = columns.offset(&source, place);
            // Within a character or a line break, it is the place before.
            prop_assert!(found <= offset && offset - found < 4);
            prop_assert_eq!(columns.locate(&source, found), place);
        }
    }

    #[test]
    fn no_request_panics(
        edits in edits(),
        requests in prop::collection::vec((0..METHODS.len(), (0..18_usize, 0..40_usize)), 8),
        reads in any::<bool>(),
    ) {
        let mut workspace = opened(MAP);
        workspace.read(URI);
        send(&mut workspace, &edits, false);
        if reads {
            workspace.read(URI);
        }
        request_all(&workspace, &requests);
    }
}

fn request_all(workspace: &EditorWorkspace, requests: &[(usize, (usize, usize))]) {
    for (method, (line, character)) in requests {
        let position = json!({"line": line, "character": character});
        let params = json!({
            "textDocument": {"uri": URI},
            "position": position,
            "positions": [position],
            "range": {"start": position, "end": {"line": line + 2, "character": 3}},
            "newName": "Rolls: 🥐",
            "query": "k",
            "context": {"diagnostics": []},
        });
        let method = METHODS[*method].to_owned();
        let _ = answer(workspace, &EditorRequest { method, params });
    }
}

/// How many requests are sent for each list of edits.
const REQUESTS: u32 = 50;

/// Not run with the other tests: `STORYWALL_REQUESTS=1000000 cargo test --release --test it lsp::random -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn no_request_of_many_panics() {
    let count = std::env::var("STORYWALL_REQUESTS").ok();
    let count: u32 = count.map_or(100_000, |count| count.parse().expect("a number"));
    let config = ProptestConfig {
        rng_seed: RngSeed::Random,
        ..cases(count / REQUESTS)
    };
    let mut runner = TestRunner::new(config);
    let requests = prop::collection::vec(
        (0..METHODS.len(), (0..18_usize, 0..40_usize)),
        REQUESTS as usize,
    );
    let strategy = (edits(), requests, any::<bool>());
    let result = runner.run(&strategy, |(edits, requests, reads)| {
        let mut workspace = opened(MAP);
        workspace.read(URI);
        send(&mut workspace, &edits, false);
        if reads {
            workspace.read(URI);
        }
        request_all(&workspace, &requests);
        Ok(())
    });
    result.unwrap();
}

/// Parameters of any form are answered with an error.
#[test]
fn parameters_of_another_form_are_refused() {
    let mut workspace = opened(MAP);
    workspace.read(URI);
    let forms = [
        json!(null),
        json!([]),
        json!({"textDocument": 1}),
        json!({"textDocument": {"uri": URI}, "position": {"line": -1, "character": 1.5}}),
        json!({"textDocument": {"uri": URI}, "position": {"line": u64::MAX, "character": u64::MAX}, "newName": ""}),
        json!({"textDocument": {"uri": URI}, "range": {"start": {"line": u64::MAX, "character": 0}, "end": {"line": u64::MAX, "character": 0}}}),
        json!({"data": {"uri": URI, "version": 1, "range": null, "number": -3}}),
    ];
    for method in METHODS
        .iter()
        .chain(&["codeAction/resolve", "workspace/symbol", "x"])
    {
        for params in &forms {
            let method = (*method).to_owned();
            let params = params.clone();
            let _ = answer(&workspace, &EditorRequest { method, params });
        }
    }
    assert_eq!(workspace.text(URI), Some(MAP));
}

/// Every code action at every line of the example maps leads to a map without errors that has all comments.
#[test]
fn every_action_leads_to_a_map() {
    let mut count = 0;
    for (name, text) in crate::support::maps_in("tests/edits") {
        count += actions_of(&name, &text);
    }
    let commented = "# a shop\ntitle: Shop # the title\nreleases:\n  - mvp: First # soon\n  - later\nactivities:\n  - activity: Buy\n    tasks:\n      # how\n      - Choose # tea\n      - task: Pay\n        stories:\n          - By card and by phone: later # one\n          - story: By cash # two\n            release: mvp\n          # three\n          - By invoice\nbacklog:\n  - Gift cards # four\n";
    count += actions_of("commented", commented);
    assert!(count > 40, "{count} actions");
}

fn actions_of(name: &str, text: &str) -> usize {
    let project = Project::default();
    let rules = storywall::gaps::rule_ids();
    let read = |text: &str| read_map(&Arc::new(Source::new(name, text)), &project, &rules);
    if read(text).value.is_none() {
        return 0;
    }
    let mut editor = Editor::open(text, None);
    let mut offset = 0;
    let mut count = 0;
    for line in text.split_inclusive('\n') {
        let at = offset + line.len() - line.trim_start().len();
        let at = at.min(offset + line.trim_end().len());
        for action in editor.actions(at, at, &[]) {
            let title = &action["title"];
            let edits = editor.workspace_edits(&action["edit"]);
            let after = edits.apply(text);
            assert!(!edits.is_empty(), "{name}: {title}: nothing");
            let found = read(&after);
            assert!(
                found.value.is_some(),
                "{name}: {title}:\n{after}\n{:?}",
                found.diagnostics
            );
            assert_eq!(edits.inverse(text).apply(&after), text);
            let comments = |text: &str| text.matches(" # ").count() + text.matches("# how").count();
            let moves_to_backlog = title == "Move to the backlog";
            assert!(
                comments(&after) == comments(text) || moves_to_backlog,
                "{title}:\n{after}"
            );
            count += 1;
        }
        offset += line.len();
    }
    count
}

/// A map with lists of all kinds, short and long items, texts of several lines, and comments.
const VARIED: &str = "title: Shop\nlang: en\npersonas:\n  - mia: Mia, a shopper\n  - persona: bo\n    name: Bo\n  - Pat, who packs\nreleases:\n  - mvp: First basket\n  - release: later\n    name: Later\nactivities:\n  - Look\n  - activity: Buy\n    tasks:\n      - Choose # tea\n      - task: Pay\n        persona: mia\n        stories:\n          - By card: mvp\n          - story: By PayPal\n            release: later\n            acceptance:\n              - It works\n              - It fails\n            tags: [payment, edge]\n            description: |\n              Long,\n              very long.\n\n            questions:\n            - Who?\n            - text: How?\n          # the last one\n          - By cash\nbacklog:\n- Gift cards\n- story: Vouchers\n  status: done\n";

/// Wherever the cursor is on a new line, whatever is offered there makes no text that can't be read, and no key that is
/// unknown or there twice.
#[test]
fn every_completion_leads_to_a_map() {
    let project = Project::default();
    let rules = storywall::gaps::rule_ids();
    let read = |text: &str| read_map(&Arc::new(Source::new("map", text)), &project, &rules);
    assert_eq!(read(VARIED).diagnostics.len(), 0);
    let mut count = 0;
    let mut wrong = String::new();
    let ends: Vec<usize> = VARIED.match_indices('\n').map(|(at, _)| at).collect();
    for (line, end) in ends.iter().enumerate() {
        for start in [0, 2, 4, 6, 8, 9, 10, 12, 14, 15]
            .into_iter()
            .flat_map(|column| {
                let spaces = " ".repeat(column);
                [format!("\n{spaces}"), format!("\n{spaces}- ")]
            })
        {
            let text = format!("{}{start}{}", &VARIED[..*end], &VARIED[*end..]);
            let mut editor = Editor::open(&text, None);
            let answer = editor.at("textDocument/completion", end + start.len(), &json!({}));
            let items = answer.unwrap()["items"].as_array().unwrap().clone();
            // Not all of them each time, so that the test takes seconds.
            for item in items.iter().skip(count % 3).step_by(3) {
                let end = editor.text.len();
                editor.edit(0, end, &text);
                let mut cursor = editor.accept(item);
                for (place, word) in [
                    ("${2:release}", "mvp"),
                    ("${1:id}", "new-id"),
                    ("${2:task}", "Fill in"),
                    ("${1:text}", "Something"),
                ] {
                    if let Some(at) = editor.text.find(place) {
                        editor.edit(at, at + place.len(), word);
                        cursor -= place.len() - word.len();
                    }
                }
                if editor.text[..cursor].ends_with("- ") {
                    let is_rule = item["label"] == "ignore";
                    let text = ["Something", "{rule: no-goal, reason: why}"][usize::from(is_rule)];
                    editor.edit(cursor, cursor, text);
                }
                let found = read(&editor.text).diagnostics;
                // Values are still to be typed.
                let is_open = |code: &str| {
                    let open = [
                        "wrong-kind",
                        "unknown-release",
                        "empty-value",
                        "missing-field",
                    ];
                    open.contains(&code)
                };
                if let Some(found) = found.iter().find(|found| !is_open(found.code)) {
                    let (label, line) = (&item["label"], line + 1);
                    writeln!(
                        wrong,
                        "{label} at {start:?} below line {line}: {}",
                        found.message
                    )
                    .unwrap();
                }
                count += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count > 500, "{count} completions");
}
