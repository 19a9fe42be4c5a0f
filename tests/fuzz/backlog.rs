//! Reads any bytes as an export of a tracker, or as any other kind of file that can be imported: every cell is accounted for, the map is valid, importing again gives the
//! same one, and a pull of the export into the map changes nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::Arc;
use storywall::format::{Project, read_map};
use storywall::gaps::rule_ids;
use storywall::interop::{
    ImportFile, ImportOptions, PullField, PullOptions, PullOutcome, PullTarget, import, pull,
};
use storywall::report::{import_json, import_text, pull_json, pull_text};
use storywall::text::Source;

fuzz_target!(|bytes: &[u8]| {
    // Some readers go by the end of a file's name, so the first byte chooses one.
    const NAMES: [&str; 6] = ["export", "a.md", "specs/1/b.md", "c.yaml", "d.opml", "e.mm"];
    let Some((first, bytes)) = bytes.split_first() else {
        return;
    };
    let export = || ImportFile {
        name: NAMES[usize::from(*first) % NAMES.len()].to_owned(),
        bytes: bytes.to_vec(),
    };
    let options = ImportOptions {
        name: "Shop".to_owned(),
        ..ImportOptions::default()
    };
    let Ok(imported) = import(vec![export()], &options) else {
        return;
    };
    assert!(
        imported.summary.cells.is_balanced(),
        "{:?}",
        imported.summary.cells
    );
    let _ = (import_text(&imported, true), import_json(&imported));
    for fault in &imported.faults {
        let place = &fault.place;
        assert!(
            place.source.text().get(place.span.range()).is_some(),
            "{fault:?}"
        );
    }
    let again = import(vec![export()], &options).expect("it was imported before");
    assert_eq!(imported.yaml, again.yaml);
    let source = Arc::new(Source::new("map.yaml", imported.yaml));
    let map = read_map(&source, &Project::default(), &rule_ids());
    let Some(map) = map.value else {
        panic!("{:?}\n{}", map.diagnostics, source.text());
    };
    let options = PullOptions {
        import: options,
        fields: PullField::DEFAULT.to_vec(),
        ..PullOptions::default()
    };
    let target = PullTarget {
        map: &map,
        base: None,
    };
    // An export without keys can be imported, but not pulled.
    let Ok(pulled) = pull(vec![export()], &options, &[target]) else {
        return;
    };
    let mut fields = pulled.maps.iter().flat_map(|map| &map.fields);
    let taken = fields.find(|field| field.outcome == PullOutcome::Taken);
    assert!(taken.is_none(), "{taken:?}\n{}", source.text());
    let sources = [source];
    let _ = (
        pull_text(&pulled, &sources, true),
        pull_json(&pulled, &sources, true),
    );
});
