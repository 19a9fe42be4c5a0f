//! Checks of the style sheets that live pages load.

use super::assert_none;
use crate::support::{crate_folder, files_below};

/// The selectors of a style sheet that look into the whole page: `:has()` of the page itself, where it asks for
/// more than children, or has other elements follow from it.
///
/// After each change of a page a browser looks again for what such a selector can match: on a wall of
/// 10,000 cards that took 110 ms for each card that was moved and each word that was announced.
fn selectors_of_the_whole_page(text: &str) -> Vec<String> {
    let heads = text.split(['{', '}', ';']);
    let selectors = heads.flat_map(|head| head.split(", "));
    selectors
        .map(str::trim)
        .filter(|selector| {
            let Some((page, asked)) = selector.split_once(":has(") else {
                return false;
            };
            let is_page = ["html", "body", ":root"].contains(&page);
            is_page && !(asked.starts_with("> ") && asked.ends_with(')'))
        })
        .map(String::from)
        .collect()
}

#[test]
fn no_live_style_looks_into_the_whole_page() {
    let files = files_below(&crate_folder("src/serve/browser"));
    let sheets: Vec<(String, String)> = files
        .into_iter()
        .filter(|(path, _)| path.ends_with(".css"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("styles are UTF-8")))
        .collect();
    assert!(sheets.len() > 4, "only {} style sheets", sheets.len());
    let found: Vec<String> = sheets
        .iter()
        .flat_map(|(path, text)| {
            let selectors = selectors_of_the_whole_page(text);
            selectors
                .into_iter()
                .map(move |found| format!("{path}: {found}"))
        })
        .collect();
    assert_none(&found);
}

#[test]
fn the_scan_of_styles_sees_what_it_looks_for() {
    let text = "a { color: red }\n:root:has(#x) .y { color: red }\n@media screen {\n  body:has(> p) q { color: red }\n}\n\
                body:has(> p) { color: red }\nhtml:has(> .wall) { color: red }\ntd:has(li) { color: red }\n";
    assert_eq!(
        selectors_of_the_whole_page(text),
        [":root:has(#x) .y", "body:has(> p) q"]
    );
}
