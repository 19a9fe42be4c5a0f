//! Fixtures of rules: a map in which the expected findings stand as comments under their places.
//!
//! ```text
//!   - activity: Track the order
//! #             ^^^^^^^^^^^^^^^ warning: `Track the order` has no tasks
//! ```
//!
//! The whole of what the rule finds must stand in the fixture, and nothing else.

use super::{Rule, find_gaps};
use crate::format::{Project, read_map, read_project};
use crate::map::Analysis;
use crate::text::Source;
use std::sync::Arc;

/// A finding as it stands in a fixture: line and column of its place, its width, and what it says.
type ExpectedFinding = (usize, usize, usize, String);

/// Checks what one rule finds in a fixture.
pub(crate) fn check(rule: &'static Rule, fixture: &str) {
    Fixture::new(rule).check(fixture);
}

/// A rule with the circumstances it is checked in.
pub(crate) struct Fixture {
    rule: &'static Rule,
    with_project: Project,
}

impl Fixture {
    /// A rule in a project that says nothing.
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            with_project: Project::default(),
        }
    }

    /// The rule in a project with this file.
    pub(crate) fn project(mut self, text: &str) -> Self {
        let source = Arc::new(Source::new("storywall.yaml", text));
        let decoded = read_project(&source, &super::rule_specs());
        assert!(decoded.diagnostics.is_empty(), "{:?}", decoded.diagnostics);
        self.with_project = decoded.value.expect("the project file is one");
        self
    }

    /// The rule on this day.
    pub(crate) fn on_day(mut self, day: &str) -> Self {
        self.with_project.today = Some(day.parse().expect("the day is one"));
        self
    }

    /// Runs all rules over a map, and compares what this one said.
    pub(crate) fn check(self, fixture: &str) {
        let source = Arc::new(Source::new("fixture.yaml", fixture));
        let decoded = read_map(&source, &self.with_project, &super::rule_ids());
        let faults: Vec<&str> = (decoded.diagnostics.iter())
            .map(|fault| fault.message.as_str())
            .collect();
        let map = decoded
            .value
            .unwrap_or_else(|| panic!("the fixture is not a map: {faults:?}"));
        assert!(faults.is_empty(), "the fixture has faults: {faults:?}");
        let gaps = find_gaps(&map, &Analysis::new(&map), &self.with_project);
        let findings = gaps.findings.iter();
        let mut found: Vec<ExpectedFinding> = findings
            .filter(|finding| finding.rule.id == self.rule.id)
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
}

fn expected(fixture: &str) -> Vec<ExpectedFinding> {
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
