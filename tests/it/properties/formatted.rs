//! Properties of formatting: whatever a map looks like, it says the same afterwards, and keeps its comments.

use super::restyled::{comments, restyled};
use super::{cases, model, read};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;
use std::sync::Arc;
use storywall::format::{Project, format_map};
use storywall::gaps::rule_ids;
use storywall::pages::{MapView, map_json};
use storywall::text::Source;

fn formatted(text: &str) -> Result<String, TestCaseError> {
    let source = Arc::new(Source::new("map.yaml", text));
    let edits = format_map(&source, &Project::default(), &rule_ids()).map_err(|diagnostics| {
        let messages = diagnostics
            .iter()
            .map(|found| format!("{}: {}", found.place.locator(), found.message));
        let messages: Vec<String> = messages.collect();
        TestCaseError::fail(format!("{}\n{text}", messages.join("\n")))
    })?;
    Ok(edits.apply(text))
}

fn json(text: &str) -> Result<Value, TestCaseError> {
    let map = read(text).map_err(TestCaseError::fail)?;
    Ok(map_json(&MapView::new(&map, &Project::default(), &[])))
}

proptest! {
    #![proptest_config(Config { max_shrink_iters: 300, ..cases(60) })]

    #[test]
    fn formatting_changes_nothing_but_white_space(
        model in model::model(),
        content in any::<u64>(),
        spacing in any::<u64>(),
    ) {
        let yaml = model.to_yaml_and_json().yaml;
        let text = restyled(&yaml, content, spacing);
        let once = formatted(&text)?;
        prop_assert_eq!(&formatted(&once)?, &once);
        prop_assert_eq!(json(&once)?, json(&text)?, "{}\n---\n{}", text, once);
        let (mut before, mut after) = (comments(&text), comments(&once));
        before.sort_unstable();
        after.sort_unstable();
        prop_assert_eq!(before, after, "{}\n---\n{}", text, once);
        // The same map with another spacing becomes the same text.
        let other = restyled(&yaml, content, spacing ^ 0x5555_5555_5555_5555);
        let (other_once, differs) = (formatted(&other)?, |(one, other): &(&str, &str)| one != other);
        let difference = once.lines().zip(other_once.lines()).enumerate().find(|(_, pair)| differs(pair));
        prop_assert!(once == other_once, "{difference:?}\n{text}\n---\n{other}");
    }
}
