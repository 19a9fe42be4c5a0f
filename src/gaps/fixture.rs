//! Fixtures of rules: a map with the expected findings as comments below their places.
//!
//! ```text
//!   - activity: Track the order
//! #             ^^^^^^^^^^^^^^^ warning: `Track the order` has no tasks
//! ```
//!
//! The test fails if the rule finds anything else, or not all of them.

use super::{Rule, find_gaps};
use crate::format::{Project, read_map, read_project};
use crate::map::Analysis;
use crate::messages::Catalog;
use crate::text::Source;
use std::sync::Arc;

/// A finding as a fixture describes it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ExpectedFinding {
    /// The line of its place, from 1.
    line: usize,
    /// The column of its place, from 1.
    column: usize,
    /// The number of characters of its place.
    width: usize,
    /// The level and the message, such as `note: the map has no goal`.
    message: String,
}

/// Checks the findings of one rule in a fixture, in a project without a project file.
pub(crate) fn check(rule: &'static Rule, fixture: &str) {
    Fixture::new(rule).check(fixture);
}

/// A rule and the project in which it is tested.
pub(crate) struct Fixture {
    rule: &'static Rule,
    with_project: Project,
}

impl Fixture {
    /// A rule in a project without a project file.
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            with_project: Project::default(),
        }
    }

    /// Sets the text of the project file.
    pub(crate) fn with_project_file(mut self, text: &str) -> Self {
        let source = Arc::new(Source::new("storywall.yaml", text));
        let decoded = read_project(&source, &super::rule_specs());
        assert!(decoded.diagnostics.is_empty(), "{:?}", decoded.diagnostics);
        self.with_project = decoded.value.expect("a project file");
        self
    }

    /// Sets today's date, as `YYYY-MM-DD`.
    pub(crate) fn on_day(mut self, day: &str) -> Self {
        self.with_project.today = Some(day.parse().expect("a date"));
        self
    }

    /// Runs all rules on a map and compares the findings of this rule with the comments.
    pub(crate) fn check(self, fixture: &str) {
        let source = Arc::new(Source::new("fixture.yaml", fixture));
        let decoded = read_map(&source, &self.with_project, &super::rule_ids());
        let errors: Vec<&str> = (decoded.diagnostics.iter())
            .map(|error| error.message.as_str())
            .collect();
        let map = decoded
            .value
            .unwrap_or_else(|| panic!("the fixture is not a map: {errors:?}"));
        assert!(errors.is_empty(), "the fixture has errors: {errors:?}");
        let gaps = find_gaps(&map, &Analysis::new(&map), &self.with_project);
        let catalog = Catalog::english();
        let findings = gaps.findings.iter();
        let mut found: Vec<ExpectedFinding> = findings
            .filter(|finding| finding.rule.id == self.rule.id)
            .map(|finding| {
                let diagnostic = finding.diagnostic(&map, &source, &catalog);
                let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
                ExpectedFinding {
                    line: start.line,
                    column: start.column,
                    width: end.column - start.column,
                    message: format!("{}: {}", diagnostic.level.word(), diagnostic.message),
                }
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

/// The findings that the comments of a fixture describe, sorted.
fn expected(fixture: &str) -> Vec<ExpectedFinding> {
    let mut expected = Vec::new();
    let mut line = 0;
    for (position, text) in fixture.lines().enumerate() {
        match text
            .strip_prefix('#')
            .and_then(|text| Some((text.find('^')?, text.trim())))
        {
            Some((carets, text)) => {
                let message = text.trim_start_matches('^');
                expected.push(ExpectedFinding {
                    line,
                    column: carets + 2,
                    width: text.len() - message.len(),
                    message: message.trim().to_owned(),
                });
            }
            None => line = position + 1,
        }
    }
    expected.sort();
    expected
}
