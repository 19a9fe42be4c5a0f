//! The mdBook preprocessor: the JSON of a book on standard input, and the changed book on standard output.

use crate::support::{run, run_with_input, write_file};
use serde_json::{Value, json};
use std::collections::HashSet;
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

/// Preprocesses a book with one chapter of the given text, and returns the chapter's new text or the
/// printed errors. `items` is the key of the book's list of chapters, which mdBook has renamed once.
fn preprocess(folder: &Path, settings: &Value, items: &str, text: &str) -> Result<String, String> {
    let chapter = json!({"Chapter": {"name": "In", "content": text, "source_path": "deep/in.md", "sub_items": []}});
    let above = json!({"Chapter": {"name": "Over", "content": "As it was", "source_path": "over.md", "sub_items": [chapter]}});
    let draft = json!({"Chapter": {"name": "Draft", "content": "{{#storywall}}", "source_path": null, "sub_items": []}});
    let book = json!({items: ["Separator", {"PartTitle": "Part"}, above, draft], "__non_exhaustive": null});
    let context = json!({"root": folder, "config": {"book": {}, "preprocessor": {"storywall": settings}}, "renderer": "html"});
    let input = json!([context, book]).to_string();
    let run = run_with_input(folder, &["mdbook"], input.as_bytes());
    if run.code != 0 {
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{}", run.err);
        return Err(run.err);
    }
    let mut out: Value = serde_json::from_str(&run.out).expect("a book");
    let chapter = &mut out[items][2]["Chapter"]["sub_items"][0]["Chapter"]["content"];
    let new_text = chapter.as_str().expect("a text").to_owned();
    *chapter = text.into();
    assert_eq!(out, book, "the rest of the book is unchanged");
    Ok(new_text)
}

/// A folder with a book's source, which has a map and a picture.
fn book_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write_file(&folder.path().join("src/deep/map.yaml"), MAP);
    write_file(&folder.path().join("src/deep/dot.png"), [1, 2, 3]);
    folder
}

#[test]
fn directives_and_code_blocks_become_fragments() {
    let folder = book_folder();
    let text = "# In\n\n{{#storywall map.yaml}}\n\n- a {{#storywall map.yaml release=one}} b\n- {{#storywall map.yaml gaps}}\n\n\
        `{{#storywall x}}` \\{{#storywall y}}\n\n{{#storywall map.yaml}}\n\n```storywall\ntitle: Here\nactivities: []\n```\nEnd\n";
    for items in ["items", "sections"] {
        let out = preprocess(folder.path(), &json!({}), items, text).expect("no errors");
        let (style, rest) = out
            .split_once("</style>\n\n# In\n\n")
            .expect("styles, then the chapter");
        assert!(style.starts_with("<style>\n.storywall") && !style.contains("</"));
        let lines: Vec<&str> = rest.lines().collect();
        let fragment = "<div class=\"storywall\" id=\"storywall-map-";
        for (line, start) in [
            (0, format!("{fragment}page\"")),
            (2, format!("- a {fragment}release-one-page\"")),
            (3, format!("- {fragment}gaps-page\"")),
            (7, format!("{fragment}2-page\"")),
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
        // Pictures are embedded, code keeps its line breaks, and links to other pages are only text.
        assert!(lines[0].contains("src=\"data:image/png;base64,AQID\""));
        assert!(lines[0].contains("<code>code&#10;&#10;&#10;code</code>"));
        assert!(
            !rest.contains("gaps.html") && rest.contains("href=\"#storywall-map-story-pay-cash\"")
        );
    }
}

#[test]
fn ids_are_unique_in_the_whole_book() {
    let folder = book_folder();
    // Their prefixes would be the same as the numbered one of `map`, and as that of its gaps.
    for name in ["map-2", "map-gaps"] {
        write_file(&folder.path().join(format!("src/deep/{name}.yaml")), MAP);
    }
    write_file(&folder.path().join("src/map.yaml"), MAP);
    write_file(&folder.path().join("src/dot.png"), [1, 2, 3]);
    let chapters = [
        ("a.md", "{{#storywall map.yaml}}"),
        (
            "deep/b.md",
            "{{#storywall map.yaml}}\n\n{{#storywall map.yaml}}\n\n{{#storywall map.yaml gaps}}",
        ),
        (
            "deep/c.md",
            "{{#storywall map-2.yaml}}\n\n{{#storywall map-gaps.yaml}}\n\n{{#storywall map.yaml release=one}}",
        ),
        ("c.md", "```storywall\ntitle: Here\nactivities: [Walk]\n```"),
        (
            "deep/d.md",
            "{{#storywall map-2.yaml gaps}}\n\n```storywall\ntitle: Here\nactivities: [Walk]\n```",
        ),
        (
            "other/c.md",
            "```storywall\ntitle: Here\nactivities: [Walk]\n```",
        ),
    ];
    let chapters = chapters.map(|(path, text)| {
        json!({"Chapter": {"name": path, "content": text, "source_path": path, "sub_items": []}})
    });
    let context = json!({"root": folder.path(), "config": {"book": {}}, "renderer": "html"});
    let input = json!([context, {"items": chapters}]).to_string();
    let run = run_with_input(folder.path(), &["mdbook"], input.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let book: Value = serde_json::from_str(&run.out).expect("a book");
    let texts = book["items"].as_array().expect("chapters").iter();
    let print: String = texts
        .filter_map(|item| item["Chapter"]["content"].as_str())
        .collect();
    let ids: Vec<&str> = print
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let mut unique = HashSet::new();
    for id in &ids {
        assert!(unique.insert(id), "`{id}` is there twice");
    }
    assert!(ids.len() > 40, "{ids:?}");
    for link in print.split("href=\"#").skip(1) {
        let id = link.split('"').next().unwrap_or_default();
        assert!(unique.contains(&id), "`#{id}` leads nowhere");
    }
}

#[test]
fn the_book_sets_the_heading_level_and_the_address_of_the_site() {
    let folder = book_folder();
    let settings = json!({"heading-level": 4, "site": "https://maps.example", "theme": "wall"});
    let out = preprocess(folder.path(), &settings, "items", "{{#storywall map.yaml}}")
        .expect("no errors");
    for words in [
        "<h4 data-level=\"1\"",
        "href=\"https://maps.example/map/gaps.html",
    ] {
        assert!(out.contains(words), "{words}");
    }
}

#[test]
fn no_text_of_a_map_becomes_an_mdbook_directive() {
    let folder = book_folder();
    let map = MAP.replace(
        "title: Shop",
        "title: \"{{#include evil.md}} {{{{#title X}}\"",
    );
    fs::write(folder.path().join("src/deep/map.yaml"), map).unwrap();
    let out = preprocess(
        folder.path(),
        &json!({}),
        "items",
        "{{#storywall map.yaml}}",
    )
    .expect("no errors");
    let (_, fragment) = out.split_once("</style>").unwrap();
    assert!(!fragment.contains("{{") && fragment.contains("&#123;&#123;#include evil.md}}"));
}

#[test]
fn invalid_settings_are_errors() {
    let folder = book_folder();
    for (settings, message) in [
        (
            json!({"heading_level": 3}),
            "unknown key `heading_level`\nhelp: did you mean `heading-level`?",
        ),
        (
            json!({"heading-level": "3"}),
            "invalid `heading-level`: `\"3\"`\nhelp: use a number from 1 to 6",
        ),
        (json!({"heading-level": 9}), "invalid `heading-level`: `9`"),
        (json!({"theme": 3}), "invalid `theme`: `3`"),
        (
            json!({"theme": "plane"}),
            "book.toml, [preprocessor.storywall]: there is no theme `plane`\nhelp: use a built-in theme (wall, plain, slate)",
        ),
        (
            json!({"site": "javascript:alert(1)"}),
            "`site` is not a valid URL",
        ),
    ] {
        let context =
            json!({"root": folder.path(), "config": {"preprocessor": {"storywall": settings}}});
        let run = run_with_input(
            folder.path(),
            &["mdbook"],
            json!([context, {}]).to_string().as_bytes(),
        );
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{settings}");
        assert!(run.err.contains(message), "{settings}: {}", run.err);
    }
}

#[test]
fn errors_in_directives_have_a_place_in_the_chapter() {
    let folder = book_folder();
    let text = "{{#storywall no.yaml}} {{#storywall}}\n> {{#storywall map.yaml release=on}}\n{{#storywall map.yaml gap}}\n\n\
        ```storywall\ntitle: Here\nactivties: []\n```\n";
    let err = preprocess(folder.path(), &json!({}), "items", text).expect_err("errors");
    for (place, message) in [
        ("1:14", "there is no file `no.yaml`"),
        ("1:24", "no map given"),
        ("2:25", "has no release `on`"),
        ("3:23", "unknown fragment `gap`"),
        ("7:1", "unknown field `activties` in a map"),
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
fn other_output_formats_and_other_input_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["mdbook", "supports", "html"]).code, 0);
    assert_eq!(run(folder.path(), &["mdbook", "supports", "epub"]).code, 1);
    for input in ["", "{}", "[1]", "[{}, {}"] {
        let run = run_with_input(folder.path(), &["mdbook"], input.as_bytes());
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(
            run.err.contains("standard input is not an mdBook book"),
            "{}",
            run.err
        );
    }
    let run = run_with_input(
        folder.path(),
        &["mdbook"],
        b"[{\"root\": \"/nowhere\"}, {}]",
    );
    assert_eq!(run.code, 2, "{}", run.err);
}
