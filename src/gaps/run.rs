//! Running all rules over a map.

use super::{ALL, Facts, Finding};
use crate::format::Project;
use crate::map::StoryMap;
use crate::text::Level;

/// Everything the rules found in one map.
#[derive(Clone, Debug, Default)]
pub struct Gaps {
    /// What is open, rule by rule in the order of the catalogue.
    pub findings: Vec<Finding>,
    /// What the map says is meant, with its reasons.
    pub ignored: Vec<Ignored>,
}

/// A finding that the map ignores.
#[derive(Clone, Debug)]
pub struct Ignored {
    /// What would have been said.
    pub finding: Finding,
    /// Why it is meant: a line of Markdown.
    pub reason: String,
}

impl Gaps {
    /// How many findings have this level.
    pub fn count(&self, level: Level) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }

    /// How many findings a team should decide on: errors and warnings.
    pub fn to_decide(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level > Level::Note)
            .count()
    }
}

/// The gaps of `map`, at the levels the project wants them.
pub fn find_gaps(map: &StoryMap, project: &Project) -> Gaps {
    let facts = Facts::of(map);
    let mut gaps = Gaps::default();
    for rule in ALL {
        let level = project.levels.get(rule.id);
        if level == Some(&None) {
            continue;
        }
        for mut finding in (rule.check)(&facts) {
            finding.level = level.copied().flatten().unwrap_or(finding.level);
            match finding.ignored_by(map).map(|ignore| ignore.reason.clone()) {
                Some(reason) => gaps.ignored.push(Ignored { finding, reason }),
                None => gaps.findings.push(finding),
            }
        }
    }
    gaps
}
