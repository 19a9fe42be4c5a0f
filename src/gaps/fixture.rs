//! Fixtures of rules: a map in which the expected findings stand as comments under their places.
//!
//! ```text
//!   - activity: Track the order
//! #             ^^^^^^^^^^^^^^^ warning: `Track the order` has no tasks
//! ```
//!
//! The whole of what the rule finds must stand in the fixture, and nothing else.

use super::{Facts, Rule};
use crate::format::{Project, read_map};
use crate::text::Source;
use std::sync::Arc;

/// A finding as it stands in a fixture: line and column of its place, its width, and what it says.
type Found = (usize, usize, usize, String);

/// Runs one rule over a fixture.
pub(super) fn check(rule: &'static Rule, fixture: &str) {
    let source = Arc::new(Source::new("fixture.yaml", fixture));
    let decoded = read_map(&source, &Project::default(), &super::ids());
    let faults: Vec<String> = decoded
        .faults
        .iter()
        .map(|fault| fault.message.clone())
        .collect();
    let map = decoded
        .value
        .unwrap_or_else(|| panic!("the fixture is not a map: {faults:?}"));
    let mut found: Vec<Found> = (rule.check)(&Facts::of(&map))
        .iter()
        .map(|finding| {
            let diagnostic = finding.diagnostic(&map, &source);
            let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
            let said = format!("{}: {}", diagnostic.level.word(), diagnostic.message);
            (start.line, start.column, end.column - start.column, said)
        })
        .collect();
    found.sort();
    assert_eq!(
        found,
        expected(fixture),
        "found on the left, expected on the right"
    );
}

fn expected(fixture: &str) -> Vec<Found> {
    let mut expected = Vec::new();
    let mut line = 0;
    for (at, text) in fixture.lines().enumerate() {
        match text
            .strip_prefix('#')
            .and_then(|text| Some((text.find('^')?, text.trim())))
        {
            Some((carets, text)) => {
                let said = text.trim_start_matches('^');
                expected.push((
                    line,
                    carets + 2,
                    text.len() - said.len(),
                    said.trim().to_owned(),
                ));
            }
            None => line = at + 1,
        }
    }
    expected.sort();
    expected
}
