//! A book of mdBook, as it hands it over and takes it back.

use crate::support::{run, run_with_input};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const MAP: &str = "title: Shop
releases: [{release: one, outcome: Sold}]
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories: [{story: Pay cash, release: one, description: \"![a](dot.png)\\n\\n    code\\n\\n\\n    code\"}]
";

/// What becomes of a chapter of a book that stands in `folder`.
fn filled(folder: &Path, settings: &Value, items: &str, text: &str) -> Result<String, String> {
    let chapter = json!({"Chapter": {"name": "In", "content": text, "source_path": "deep/in.md", "sub_items": []}});
    let above = json!({"Chapter": {"name": "Over", "content": "As it was", "source_path": "over.md", "sub_items": [chapter]}});
    let draft = json!({"Chapter": {"name": "Draft", "content": "{{#storywall}}", "source_path": null, "sub_items": []}});
    let book = json!({items: ["Separator", {"PartTitle": "Part"}, above, draft], "__non_exhaustive": null});
    let context = json!({"root": folder, "config": {"book": {}, "preprocessor": {"storywall": settings}}, "renderer": "html"});
    let input = json!([context, book]).to_string();
    let made = run_with_input(folder, &["mdbook"], input.as_bytes());
    if made.code != 0 {
        assert_eq!((made.code, made.out.as_str()), (1, ""), "{}", made.err);
        return Err(made.err);
    }
    let mut out: Value = serde_json::from_str(&made.out).expect("a book");
    let chapter = &mut out[items][2]["Chapter"]["sub_items"][0]["Chapter"]["content"];
    let filled = chapter.as_str().expect("a text").to_owned();
    *chapter = text.into();
    assert_eq!(out, book, "everything else is handed back as it came");
    Ok(filled)
}

fn book() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir_all(place.path().join("src/deep")).unwrap();
    fs::write(place.path().join("src/deep/map.yaml"), MAP).unwrap();
    fs::write(place.path().join("src/deep/dot.png"), [1, 2, 3]).unwrap();
    place
}

#[test]
fn a_chapter_gets_the_pieces_that_it_asks_for() {
    let place = book();
    let text = "# In\n\n{{#storywall map.yaml}}\n\n- a {{#storywall map.yaml release=one}} b\n- {{#storywall map.yaml gaps}}\n\n\
        `{{#storywall x}}` \\{{#storywall y}}\n\n{{#storywall map.yaml}}\n\n```storywall\ntitle: Here\nactivities: []\n```\nEnd\n";
    for items in ["items", "sections"] {
        let out = filled(place.path(), &json!({}), items, text).expect("all is well");
        let (style, rest) = out
            .split_once("</style>\n\n# In\n\n")
            .expect("styles, then the chapter");
        assert!(style.starts_with("<style>\n.storywall") && !style.contains("</"));
        let lines: Vec<&str> = rest.lines().collect();
        let piece = "<div class=\"storywall\" id=\"storywall-map-";
        for (line, start) in [
            (0, format!("{piece}page\"")),
            (2, format!("- a {piece}release-one-page\"")),
            (3, format!("- {piece}gaps-page\"")),
            (7, format!("{piece}2-page\"")),
            (
                9,
                "<div class=\"storywall\" id=\"storywall-in-page\"".to_owned(),
            ),
        ] {
            assert!(lines[line].starts_with(&start), "{line}: {}", lines[line]);
        }
        assert!(lines[2].ends_with(" b"));
        assert_eq!(lines[5], "`{{#storywall x}}` {{#storywall y}}");
        assert_eq!(lines[10], "End");
        // Pictures come along, code keeps its lines, and what leads to other pages is text.
        assert!(lines[0].contains("src=\"data:image/png;base64,AQID\""));
        assert!(lines[0].contains("<code>code&#10;&#10;&#10;code</code>"));
        assert!(
            !rest.contains("gaps.html") && rest.contains("href=\"#storywall-map-story-pay-cash\"")
        );
    }
}

#[test]
fn the_book_says_how_deep_headings_are_and_where_links_lead() {
    let place = book();
    let settings = json!({"heading-level": 4, "site": "https://maps.example", "theme": "wall"});
    let out =
        filled(place.path(), &settings, "items", "{{#storywall map.yaml}}").expect("all is well");
    for words in [
        "<h4 data-level=\"1\"",
        "href=\"https://maps.example/map/gaps.html",
    ] {
        assert!(out.contains(words), "{words}");
    }
}

#[test]
fn no_text_of_a_map_is_an_order_to_mdbook() {
    let place = book();
    let map = MAP.replace(
        "title: Shop",
        "title: \"{{#include evil.md}} {{{{#title X}}\"",
    );
    fs::write(place.path().join("src/deep/map.yaml"), map).unwrap();
    let out =
        filled(place.path(), &json!({}), "items", "{{#storywall map.yaml}}").expect("all is well");
    let (_, piece) = out.split_once("</style>").unwrap();
    assert!(!piece.contains("{{") && piece.contains("&#123;&#123;#include evil.md}}"));
}

#[test]
fn settings_that_do_not_fit_are_told() {
    let place = book();
    for (settings, message) in [
        (
            json!({"heading_level": 3}),
            "there is no `heading_level`\nhelp: did you mean `heading-level`?",
        ),
        (
            json!({"heading-level": "3"}),
            "`heading-level` is `\"3\"`\nhelp: write a number from 1 to 6",
        ),
        (json!({"heading-level": 9}), "`heading-level` is `9`"),
        (json!({"theme": 3}), "`theme` is `3`"),
        (
            json!({"theme": "plane"}),
            "book.toml, [preprocessor.storywall]: there is no theme `plane`\nhelp: built in are wall, plain, slate",
        ),
        (
            json!({"site": "javascript:alert(1)"}),
            "`site` is no address to link to",
        ),
    ] {
        let context =
            json!({"root": place.path(), "config": {"preprocessor": {"storywall": settings}}});
        let made = run_with_input(
            place.path(),
            &["mdbook"],
            json!([context, {}]).to_string().as_bytes(),
        );
        assert_eq!((made.code, made.out.as_str()), (2, ""), "{settings}");
        assert!(made.err.contains(message), "{settings}: {}", made.err);
    }
}

#[test]
fn what_a_chapter_asks_for_wrongly_is_told_with_its_place() {
    let place = book();
    let text = "{{#storywall no.yaml}} {{#storywall}}\n> {{#storywall map.yaml release=on}}\n{{#storywall map.yaml gap}}\n\n\
        ```storywall\ntitle: Here\nactivties: []\n```\n";
    let err = filled(place.path(), &json!({}), "items", text).expect_err("much is wrong");
    for (place, message) in [
        ("1:14", "there is no file `no.yaml`"),
        ("1:24", "which map?"),
        ("2:25", "has no release `on`"),
        ("3:23", "`gap` is no piece of a map"),
        ("7:1", "unknown field `activties` of a map"),
    ] {
        let at = err
            .find(&format!("src/deep/in.md:{place}\n"))
            .unwrap_or_else(|| panic!("{place}: {err}"));
        assert!(
            err[..at].lines().rev().nth(1).unwrap().contains(message),
            "{message}: {err}"
        );
    }
}

#[test]
fn only_books_in_html_are_served_and_only_books() {
    let place = tempfile::tempdir().unwrap();
    assert_eq!(run(place.path(), &["mdbook", "supports", "html"]).code, 0);
    assert_eq!(run(place.path(), &["mdbook", "supports", "epub"]).code, 1);
    for input in ["", "{}", "[1]", "[{}, {}"] {
        let made = run_with_input(place.path(), &["mdbook"], input.as_bytes());
        assert_eq!((made.code, made.out.as_str()), (2, ""));
        assert!(
            made.err.contains("standard input is no book of mdBook"),
            "{}",
            made.err
        );
    }
    let made = run_with_input(place.path(), &["mdbook"], b"[{\"root\": \"/nowhere\"}, {}]");
    assert_eq!(made.code, 2, "{}", made.err);
}
