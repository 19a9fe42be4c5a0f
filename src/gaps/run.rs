//! Running all rules over a map.

use super::rules::read;
use super::{Family, Finding, Rule, RuleContext, all_rules};
use crate::format::{Project, RuleLevel};
use crate::map::{Analysis, StoryMap};
use crate::text::Level;
use rayon::prelude::*;

/// Everything the rules found in one map.
#[derive(Clone, Debug, Default)]
pub struct Gaps {
    /// What is open, rule by rule in the order of the catalogue.
    pub findings: Vec<Finding>,
    /// What the map says is meant, with its reasons.
    pub ignored: Vec<IgnoredFinding>,
}

/// A finding that the map ignores.
#[derive(Clone, Debug)]
pub struct IgnoredFinding {
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

/// The gaps of `map`, of which these are the answers, at the levels the project wants them.
pub fn find_gaps(map: &StoryMap, answers: &Analysis, project: &Project) -> Gaps {
    let mut context = RuleContext::new(map, answers, project);
    context.readings = read(&context);
    let mut gaps = Gaps::default();
    let level = |rule: &Rule| {
        let wanted = project.rules.get(rule.id);
        wanted.map(|wanted| wanted.level).unwrap_or_default()
    };
    let is_on = |rule: &&Rule| level(rule) != RuleLevel::Off;
    // What looks at the findings of others has to wait for them.
    let (last, first): (Vec<_>, Vec<_>) =
        (all_rules().filter(is_on)).partition(|rule| rule.family == Family::Upkeep);
    let found: Vec<_> = first
        .par_iter()
        .map(|rule| (rule.check)(&context))
        .collect();
    let mut found = found.into_iter();
    for rule in first.into_iter().chain(last) {
        let level = level(rule);
        for mut finding in found.next().unwrap_or_else(|| (rule.check)(&context)) {
            if let RuleLevel::At(level) = level {
                finding.level = level;
            }
            let silenced_by = finding.matching_ignores(map);
            match silenced_by.first() {
                Some((item, at)) => {
                    let reason = item.details(map).ignores[*at].reason.clone();
                    gaps.ignored.push(IgnoredFinding { finding, reason });
                }
                None => gaps.findings.push(finding),
            }
            context.silencing.extend(silenced_by);
        }
    }
    gaps
}
