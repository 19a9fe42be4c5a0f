//! Reads any bytes as a map, as a project file and as a theme's manifest: each diagnostic has a
//! place in the text, and every report can show it.

#![no_main]

#[path = "../it/support/invariants.rs"]
mod invariants;
mod reports;

use libfuzzer_sys::fuzz_target;
use storywall::format::{
    Project, decode_text, looks_like_a_map, read_manifest, read_map, read_project,
};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::text::Level;

fuzz_target!(|bytes: &[u8]| {
    let (source, error) = decode_text("map.yaml", bytes.to_vec());
    let is_text = error.is_none();
    let mut all = Vec::from_iter(error);
    if is_text {
        let _ = looks_like_a_map(&source);
        let project = read_project(&source, &rule_specs());
        let manifest = read_manifest(&source);
        let map = read_map(&source, &Project::default(), &rule_ids());
        for (has_value, diagnostics) in [
            (project.value.is_some(), project.diagnostics),
            (manifest.value.is_some(), manifest.diagnostics),
            (map.value.is_some(), map.diagnostics),
        ] {
            let has_error = diagnostics
                .iter()
                .any(|diagnostic| diagnostic.level == Level::Error);
            assert!(
                has_value != has_error,
                "either a value or an error: {diagnostics:?}"
            );
            all.extend(diagnostics);
        }
    }
    reports::assert_reportable(all);
});
