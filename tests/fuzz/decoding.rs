//! Any bytes as a map, as a project file and as the manifest of a theme: every fault has a place
//! in the text, and every report can tell it.

#![no_main]

#[path = "../it/support/holds.rs"]
mod holds;
mod told;

use libfuzzer_sys::fuzz_target;
use storywall::format::{
    Project, decode_text, looks_like_a_map, read_manifest, read_map, read_project,
};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::text::Level;

fuzz_target!(|bytes: &[u8]| {
    let (source, fault) = decode_text("map.yaml", bytes.to_vec());
    let is_text = fault.is_none();
    let mut told = Vec::from_iter(fault);
    if is_text {
        let _ = looks_like_a_map(&source);
        let project = read_project(&source, &rule_specs());
        let manifest = read_manifest(&source);
        let map = read_map(&source, &Project::default(), &rule_ids());
        for (is_read, faults) in [
            (project.value.is_some(), project.faults),
            (manifest.value.is_some(), manifest.faults),
            (map.value.is_some(), map.faults),
        ] {
            let is_wrong = faults.iter().any(|fault| fault.level == Level::Error);
            assert!(is_read != is_wrong, "a value, or an error: {faults:?}");
            told.extend(faults);
        }
    }
    told::look_at(told);
});
