//! Prints diagnostics in every format that storywall has.

use crate::invariants::wrong_places;
use std::path::Path;
use storywall::report::{Reported, Summary, github, human, human_by_file, json, sarif, short};
use storywall::text::Diagnostic;

/// Checks that each diagnostic points into its source, and that every report can be written.
pub(crate) fn assert_reportable(diagnostics: Vec<Diagnostic>) {
    let wrong = wrong_places(&diagnostics);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let _ = human(&diagnostics, true);
    let items: Vec<Reported> = diagnostics
        .into_iter()
        .map(|diagnostic| Reported {
            diagnostic,
            url: None,
            file: "map.yaml".to_owned(),
            identity: None,
            ignored: None,
        })
        .collect();
    let _ = (human_by_file(&items, false), short(&items));
    let folder = Path::new("/");
    let _ = github(&items, folder);
    for text in [
        json(&items, Summary::from_items(&items)),
        sarif(&items, folder, None),
    ] {
        let parsed = serde_json::from_str::<serde_json::Value>(&text);
        assert!(parsed.is_ok(), "{parsed:?}\n{text}");
    }
}
