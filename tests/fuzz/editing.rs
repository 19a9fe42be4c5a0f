//! Changes any text that is a map, and formats it: what is written is read without errors, can be turned back, and says
//! no more than it should.

#![no_main]

#[path = "../it/support/changes.rs"]
mod changes;

use changes::{Choice, change};
use libfuzzer_sys::fuzz_target;
use std::sync::Arc;
use storywall::format::{Project, RefusalKind, decode_text, edit_map, format_map, read_map};
use storywall::gaps::rule_ids;
use storywall::text::Source;

/// How many bytes choose the change.
const CHOICE: usize = 17;

// The text after the bytes that choose the change is the map.
fuzz_target!(|bytes: &[u8]| {
    let Some((choice, text)) = bytes.split_first_chunk::<CHOICE>() else {
        return;
    };
    let (source, error) = decode_text("map.yaml", text.to_vec());
    let (project, rules) = (Project::default(), rule_ids());
    let (None, Some(map)) = (error, read_map(&source, &project, &rules).value) else {
        return;
    };
    let text = source.text();
    let read = |text: &str| {
        let source = Arc::new(Source::new("map.yaml", text));
        let map = read_map(&source, &project, &rules).value;
        map.unwrap_or_else(|| panic!("errors in\n{text}"))
    };

    match format_map(&source, &project, &rules) {
        Ok(edits) => {
            let formatted = edits.apply(text);
            let after = read(&formatted);
            assert_eq!(after.stories.len(), map.stories.len());
            let source = Arc::new(Source::new("map.yaml", formatted.clone()));
            let again = format_map(&source, &project, &rules).expect("formatted once");
            assert!(again.is_empty(), "formatted again:\n{formatted}");
            assert_eq!(edits.inverse(text).apply(&formatted), text);
        }
        Err(refusal) => {
            let message = &refusal[0].message;
            assert!(message.contains('?'), "{message}\n{text}");
        }
    }

    let [kind, picks @ ..] = choice;
    let mut numbers = picks.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let choice = Choice {
        kind: *kind,
        picks: std::array::from_fn(|_| numbers.next().unwrap_or_default()),
    };
    let Some(change) = change(&map, &choice) else {
        return;
    };
    match edit_map(&source, &project, &rules, &[change.clone()]) {
        Ok(edited) => {
            let after = edited.edits.apply(text);
            assert_eq!(edited.edits.inverse(text).apply(&after), text);
            read(&after);
        }
        Err(refusal) => {
            let message = &refusal.diagnostics[0].message;
            assert_ne!(refusal.kind, RefusalKind::Unproved, "{change:?}: {message}\n{text}");
        }
    }
});
