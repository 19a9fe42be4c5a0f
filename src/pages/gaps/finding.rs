//! Findings, rule by rule.

use crate::gaps::{Family, Finding, Phrase, Rule, Subject, WallPlace, all_rules};
use crate::pages::book::MapView;
use crate::pages::phrase::{capital, phrase_html, with_code};
use crate::pages::urls;
use crate::text::Level;
use serde::Serialize;
use std::cmp::Reverse;

/// How many things that belong to a finding are shown at once.
const SHOWN: usize = 6;

/// What one rule found.
#[derive(Debug, Serialize)]
pub struct RuleFindings {
    /// The rule's id.
    pub rule: &'static str,
    /// Where the rule is explained.
    pub href: String,
    /// Why it matters.
    pub why_html: String,
    /// What to do about it, as a sentence; none where each finding has advice of its own.
    pub advice_html: Option<String>,
    /// What was found.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Debug, Serialize)]
pub struct FindingView {
    /// The id of its element.
    pub anchor: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The word people read, with its sign.
    pub word: &'static str,
    /// What was found.
    pub message_html: String,
    /// What to do about it here, as a sentence; none where the rule says it for all.
    pub advice_html: Option<String>,
    /// Its place on the wall.
    pub href: String,
    /// Its place in the file.
    pub place: String,
    /// Other things that belong to it.
    pub related: Vec<RelatedView>,
    /// Where these are too many to be shown at once: `All 12`.
    pub fold: Option<String>,
}

/// Something that belongs to a finding.
#[derive(Debug, Serialize)]
pub struct RelatedView {
    /// What it is called.
    pub title: String,
    /// Its place on the wall.
    pub href: String,
}

/// A finding that the map says is meant.
#[derive(Debug, Serialize)]
pub struct IgnoredView {
    /// The rule's id.
    pub rule: &'static str,
    /// Where the rule is explained.
    pub rule_href: String,
    /// What would have been said.
    pub message_html: String,
    /// Why it is meant.
    pub reason_html: String,
    /// Its place on the wall.
    pub href: String,
    /// Its place in the file.
    pub place: String,
}

impl MapView<'_> {
    /// What the rules of a family found.
    pub(crate) fn findings_of(&self, family: Family) -> Vec<RuleFindings> {
        let rules = all_rules().filter(|rule| rule.family == family);
        let mut found: Vec<(Level, RuleFindings)> =
            rules.filter_map(|rule| self.findings_by(rule)).collect();
        // What has to be decided on comes first; the sort keeps the order of the catalogue.
        found.sort_by_key(|(level, _)| Reverse(*level));
        found.into_iter().map(|(_, findings)| findings).collect()
    }

    /// What a rule found, and how much the heaviest of it matters.
    fn findings_by(&self, rule: &'static Rule) -> Option<(Level, RuleFindings)> {
        let all = self.shown.gaps.findings.iter().enumerate();
        let found: Vec<(usize, &Finding)> = all
            .filter(|(_, finding)| finding.rule.id == rule.id)
            .collect();
        // What is to be done stands once where it is the same for all.
        let first = &found.first()?.1.advice;
        let is_same = found.iter().all(|(_, finding)| finding.advice == *first);
        let findings = found.iter().map(|(at, finding)| FindingView {
            advice_html: (!is_same).then(|| sentence(&finding.advice)),
            ..self.finding(*at, finding)
        });
        let level = found.iter().map(|(_, finding)| finding.level).max()?;
        let findings = RuleFindings {
            rule: rule.id,
            href: self.rule_href(rule),
            why_html: with_code(rule.why),
            advice_html: is_same.then(|| sentence(first)),
            findings: findings.collect(),
        };
        Some((level, findings))
    }

    fn finding(&self, at: usize, finding: &Finding) -> FindingView {
        let related = finding.related.iter().map(|(subject, _)| {
            let item = subject.item();
            RelatedView {
                title: item.name(self.map).to_owned(),
                href: self.spot_href(WallPlace::for_item(item)),
            }
        });
        let number = finding.related.len();
        FindingView {
            fold: (number > SHOWN).then(|| format!("All {number}")),
            anchor: self.anchors[at].clone(),
            level: finding.level.word(),
            word: level_word(finding.level),
            message_html: capital(&phrase_html(&finding.message)),
            advice_html: None,
            href: self.spot_href(finding.wall_place),
            place: self.place(finding.subject),
            related: related.collect(),
        }
    }

    /// What the map says is meant, with its reasons.
    pub(crate) fn ignored(&self) -> Vec<IgnoredView> {
        let ignored = self.shown.gaps.ignored.iter();
        ignored
            .map(|ignored| IgnoredView {
                rule: ignored.finding.rule.id,
                rule_href: self.rule_href(ignored.finding.rule),
                message_html: capital(&phrase_html(&ignored.finding.message)),
                reason_html: self.markdown().line(&ignored.reason),
                href: self.spot_href(ignored.finding.wall_place),
                place: self.place(ignored.finding.subject),
            })
            .collect()
    }

    /// The page that explains all rules, from any page of the map.
    pub(crate) fn rules_href(&self) -> String {
        format!("../{}", urls::RULES)
    }

    fn rule_href(&self, rule: &Rule) -> String {
        format!("{}#{}", self.rules_href(), urls::rule_anchor(rule.id))
    }

    fn place(&self, subject: Subject) -> String {
        let start = subject.span(self.map).start;
        let position = self.shown.source.position(start);
        format!("{}:{}:{}", self.shown.file, position.line, position.column)
    }
}

/// Advice as a sentence of its own.
fn sentence(advice: &Phrase) -> String {
    format!("{}.", capital(&phrase_html(advice)))
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Error => "✗ error",
        Level::Warning => "! gap",
        Level::Note => "· note",
    }
}
