//! Runs all rules on a map.

use super::order::sort_by_stakes;
use super::questions::room_questions;
use super::rules::{generic_personas, title_issues};
use super::{Check, Finding, IgnoreEntry, RoomQuestion, Rule, RuleContext, all_rules};
use crate::format::{Project, RuleLevel};
use crate::map::{ActivityIx, Analysis, PersonaIx, StoryMap};
use crate::messages::Message;
use crate::text::Level;
use rayon::prelude::*;
use std::collections::HashSet;

/// Everything the rules found in one map.
#[derive(Clone, Debug, Default)]
pub struct Gaps {
    /// The findings that are not ignored, the most important first (see `order`).
    pub findings: Vec<Finding>,
    /// The findings that the map ignores, with the reasons.
    pub ignored: Vec<IgnoredFinding>,
    /// The rules that did not look at the map, in the order of the catalog. Rules that the project turns
    /// off are not among them.
    pub skipped: Vec<SkippedRule>,
    /// The activities that are no steps of users: layers of the work and placeholders, which no rule counts.
    /// Empty if all activities are.
    pub asides: HashSet<ActivityIx>,
    /// Whether the wording of any title has an issue, even if it isn't worth a finding.
    pub has_title_issues: bool,
    /// Questions that only people can answer; at most six.
    pub questions: Vec<RoomQuestion>,
    /// The personas who are no specific person, whether or not the project or the map lets that pass.
    pub generic_personas: Vec<PersonaIx>,
}

/// A rule that did not look at a map.
#[derive(Clone, Debug)]
pub struct SkippedRule {
    /// The rule.
    pub rule: &'static Rule,
    /// Why it didn't, in a few words.
    pub why: Message<'static>,
    /// Whether the reason is the language of the map.
    pub is_about_language: bool,
}

/// A finding that the map ignores.
#[derive(Clone, Debug)]
pub struct IgnoredFinding {
    /// The finding.
    pub finding: Finding,
    /// The reason for ignoring it, as a line of Markdown.
    pub reason: String,
}

impl Gaps {
    /// The number of findings at this level.
    pub fn count(&self, level: Level) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }

    /// The number of findings that a team should decide on: errors and warnings.
    pub fn count_to_decide(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level > Level::Note)
            .count()
    }
}

/// Runs the rules that the project has not turned off on `map`, at the levels that the project
/// sets. `analysis` is the analysis of this map.
pub fn find_gaps(map: &StoryMap, analysis: &Analysis, project: &Project) -> Gaps {
    let context = context_of(map, analysis, project);
    Gaps {
        questions: room_questions(&context),
        ..run_rules(&context)
    }
}

/// [`find_gaps`] without questions, which take as long as all rules.
pub fn find_gaps_only(map: &StoryMap, analysis: &Analysis, project: &Project) -> Gaps {
    run_rules(&context_of(map, analysis, project))
}

fn context_of<'m>(
    map: &'m StoryMap,
    analysis: &'m Analysis,
    project: &'m Project,
) -> RuleContext<'m> {
    let context = RuleContext::new(map, analysis, project);
    let issues = title_issues(&context);
    context.with_title_issues(issues)
}

fn run_rules(context: &RuleContext) -> Gaps {
    let on = all_rules().filter(|rule| context.is_on(rule));
    let (mut rules, mut skipped) = (Vec::new(), Vec::new());
    for rule in on {
        let unmet = rule
            .needs
            .iter()
            .find_map(|needed| Some((needed, needed.unmet(context)?)));
        match unmet {
            None => rules.push(rule),
            Some((needed, why)) => skipped.push(SkippedRule {
                rule,
                why,
                is_about_language: needed.is_about_language(),
            }),
        }
    }
    let find = |rule: &&Rule| match rule.check {
        Check::Map(check) => check(context),
        Check::UnusedIgnores(_) => Vec::new(),
    };
    let findings: Vec<Vec<Finding>> = rules.par_iter().map(find).collect();
    let mut sorter = FindingSorter::new(context);
    for (rule, findings) in rules.iter().zip(findings) {
        sorter.add(rule, findings);
    }
    for rule in rules {
        if let Check::UnusedIgnores(check) = rule.check {
            let findings = check(context, &sorter.used_ignores);
            sorter.add(rule, findings);
        }
    }
    let mut gaps = sorter.gaps;
    sort_by_stakes(&mut gaps.findings, context);
    gaps.skipped = skipped;
    gaps.has_title_issues = context.has_title_issues();
    let steps: HashSet<ActivityIx> = context.steps().collect();
    if !steps.is_empty() {
        let asides = context.map.activity_ixs();
        gaps.asides = asides
            .filter(|activity| !steps.contains(activity))
            .collect();
    }
    gaps.generic_personas = generic_personas(context);
    gaps
}

/// Sorts the findings of rules into ignored ones and others.
struct FindingSorter<'c, 'm> {
    context: &'c RuleContext<'m>,
    gaps: Gaps,
    /// The entries of `ignore:` that match a finding so far.
    used_ignores: HashSet<IgnoreEntry>,
}

impl<'c, 'm> FindingSorter<'c, 'm> {
    fn new(context: &'c RuleContext<'m>) -> Self {
        Self {
            context,
            gaps: Gaps::default(),
            used_ignores: HashSet::new(),
        }
    }

    /// Adds the findings of a rule, at the level that the project sets for it.
    fn add(&mut self, rule: &Rule, findings: Vec<Finding>) {
        let map = self.context.map;
        let level = self.context.level(rule);
        for mut finding in findings {
            if let RuleLevel::At(level) = level {
                finding.level = level;
            }
            let ignores = match self.context.is_ignored_somewhere(rule) {
                true => finding.matching_ignores(map),
                false => Vec::new(),
            };
            match ignores.first() {
                Some((item, position)) => {
                    let reason = item.details(map).ignores[*position].reason.clone();
                    self.gaps.ignored.push(IgnoredFinding { finding, reason });
                }
                None => self.gaps.findings.push(finding),
            }
            self.used_ignores.extend(ignores);
        }
    }
}
