//! What is said about a file, in every report.

use crate::holds::wrong_places;
use std::path::Path;
use storywall::report::{Item, Summary, by_file, github, human, json, sarif, short};
use storywall::text::Diagnostic;

/// Places are in their source, and every report can tell them.
pub(crate) fn look_at(diagnostics: Vec<Diagnostic>) {
    let wrong = wrong_places(&diagnostics);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let _ = human(&diagnostics, true);
    let items: Vec<Item> = diagnostics
        .into_iter()
        .map(|diagnostic| Item {
            diagnostic,
            url: None,
            file: "map.yaml".to_owned(),
            identity: None,
            ignored: None,
        })
        .collect();
    let _ = (by_file(&items, false), short(&items));
    let folder = Path::new("/");
    let _ = github(&items, folder);
    for text in [
        json(&items, Summary::of(&items)),
        sarif(&items, folder, None),
    ] {
        let parsed = serde_json::from_str::<serde_json::Value>(&text);
        assert!(parsed.is_ok(), "{parsed:?}\n{text}");
    }
}
