//! What must hold for every text: it is changed or formatted with proof, or it is refused.

use super::changes::{Choice, change};
use std::sync::Arc;
use storywall::format::{Project, RefusalKind, decode_text, edit_map, format_map, read_map};
use storywall::gaps::rule_ids;
use storywall::map::StoryMap;
use storywall::text::Source;

/// Formats bytes that are a map, and changes them.
pub(crate) fn check(bytes: &[u8], choice: &Choice) {
    let (source, error) = decode_text("map.yaml", bytes.to_vec());
    if error.is_some() {
        return;
    }
    if let Some(map) = read(&source) {
        check_format(&source, &map);
        check_change(&source, &map, choice);
    }
}

fn read(source: &Arc<Source>) -> Option<StoryMap> {
    read_map(source, &Project::default(), &rule_ids()).value
}

fn check_format(source: &Arc<Source>, map: &StoryMap) {
    let text = source.text();
    let format = |source| format_map(source, &Project::default(), &rule_ids());
    match format(source) {
        Ok(edits) => {
            let formatted = edits.apply(text);
            assert_eq!(edits.inverse(text).apply(&formatted), text);
            let source = Arc::new(Source::new("map.yaml", formatted));
            let formatted = source.text();
            let after = read(&source).unwrap_or_else(|| panic!("errors in\n{formatted}"));
            assert_eq!(titles(&after), titles(map), "{text}\n---\n{formatted}");
            assert!(
                format(&source).is_ok_and(|edits| edits.is_empty()),
                "formatted again:\n{formatted}"
            );
        }
        Err(refusal) => {
            let message = &refusal[0].message;
            assert!(message.contains("a `?` before a key"), "{message}\n{text}");
        }
    }
}

fn check_change(source: &Arc<Source>, map: &StoryMap, choice: &Choice) {
    let Some(change) = change(map, choice) else {
        return;
    };
    let text = source.text();
    let changes = std::slice::from_ref(&change);
    match edit_map(source, &Project::default(), &rule_ids(), changes) {
        Ok(edited) => {
            let after = edited.edits.apply(text);
            assert_eq!(edited.edits.inverse(text).apply(&after), text);
            let read = read(&Arc::new(Source::new("map.yaml", after.clone())));
            assert!(read.is_some(), "{change:?}\n{text}\n---\n{after}");
        }
        Err(refusal) => {
            let message = &refusal.diagnostics[0].message;
            assert_ne!(
                refusal.kind,
                RefusalKind::Unproved,
                "{change:?}: {message}\n{text}"
            );
        }
    }
}

/// The titles of all stories, in order.
fn titles(map: &StoryMap) -> Vec<&str> {
    let stories = map.stories.iter().chain(&map.backlog);
    stories.map(|story| story.title.text.as_str()).collect()
}
