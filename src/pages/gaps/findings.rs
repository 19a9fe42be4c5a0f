//! The findings of the gap report, and their signs on the wall.

use crate::analysis::urls;
use crate::gaps::{Family, Finding, Rule, Subject, WallPlace, all_rules};
use crate::messages::{Message, message};
use crate::pages::view::MapView;
use crate::pages::words::{capital, message_html, with_code};
use crate::text::Level;
use serde::Serialize;
use std::cmp::Reverse;

/// The number of related items that a finding shows at once.
const SHOWN: usize = 6;

/// The most related items that a page lists. Reports for programs have them all.
const MAX_RELATED: usize = 100;

/// The findings of one rule.
#[derive(Debug, Serialize)]
pub struct RuleFindings {
    /// The rule's id.
    pub rule: &'static str,
    /// The address of the rule's explanation.
    pub href: String,
    /// Why the rule matters.
    pub why_html: String,
    /// What to do about it; empty if each finding has its own advice.
    pub advice_html: Option<String>,
    /// The findings.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Debug, Serialize)]
pub struct FindingView {
    /// The id of its element.
    pub anchor: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The level in words, with its sign.
    pub word: String,
    /// The finding.
    pub message_html: String,
    /// What to do about it here; empty if the advice is the same for all findings of the rule.
    pub advice_html: Option<String>,
    /// The address of its place on the wall.
    pub href: String,
    /// Its place in the file: `maps/shop.yaml:12:3`.
    pub place: String,
    /// Other items that belong to the finding.
    pub related: Vec<RelatedView>,
    /// `All 12` if there are too many related items to show at once.
    pub fold: Option<String>,
}

/// An item that belongs to a finding.
#[derive(Debug, Serialize)]
pub struct RelatedView {
    /// The text to show.
    pub title: String,
    /// The address of its place on the wall.
    pub href: String,
}

/// A finding that the map ignores.
#[derive(Debug, Serialize)]
pub struct IgnoredView {
    /// The rule's id.
    pub rule: &'static str,
    /// The address of the rule's explanation.
    pub rule_href: String,
    /// The finding.
    pub message_html: String,
    /// The reason that the map gives.
    pub reason_html: String,
    /// The address of its place on the wall.
    pub href: String,
    /// Its place in the file: `maps/shop.yaml:12:3`.
    pub place: String,
}

/// The findings of a family, rule by rule, the highest level first.
pub(crate) fn findings_of_family(view: &MapView, family: Family) -> Vec<RuleFindings> {
    let rules = all_rules().filter(|rule| rule.family == family);
    let mut found: Vec<(Level, RuleFindings)> = rules
        .filter_map(|rule| findings_of_rule(view, rule))
        .collect();
    // The sort is stable, so rules of one level keep the order of the catalog.
    found.sort_by_key(|(level, _)| Reverse(*level));
    found.into_iter().map(|(_, findings)| findings).collect()
}

/// The findings of a rule with their highest level; `None` without findings.
fn findings_of_rule(view: &MapView, rule: &'static Rule) -> Option<(Level, RuleFindings)> {
    let all = view.analyzed.gaps.findings.iter().enumerate();
    let found: Vec<(usize, &Finding)> = all
        .filter(|(_, finding)| finding.rule.id == rule.id)
        .collect();
    // Advice that is the same for all findings is shown once.
    let first = found.first()?.1.advice();
    let is_same = found.iter().all(|(_, finding)| finding.advice() == first);
    let findings = found.iter().map(|(at, finding)| FindingView {
        advice_html: (!is_same).then(|| sentence_html(view, &finding.advice())),
        ..finding_view(view, *at, finding)
    });
    let level = found.iter().map(|(_, finding)| finding.level).max()?;
    let findings = RuleFindings {
        rule: rule.id,
        href: rule_href(rule),
        why_html: with_code(rule.why(&view.project.catalog)),
        advice_html: is_same.then(|| sentence_html(view, &first)),
        findings: findings.collect(),
    };
    Some((level, findings))
}

fn finding_view(view: &MapView, at: usize, finding: &Finding) -> FindingView {
    let related = finding
        .related()
        .take(MAX_RELATED)
        .map(|(place, _)| RelatedView {
            title: place.subject.item().name(view.map).to_owned(),
            href: view.place_href(place.wall_place),
        });
    let number = finding.related().len();
    let fold = match number {
        number if number <= SHOWN => None,
        0..=MAX_RELATED => Some(message!("gap-all-related", count = number)),
        _ => Some(message!(
            "gap-first-related",
            shown = MAX_RELATED,
            count = number
        )),
    };
    FindingView {
        fold: fold.map(|text| view.text(text)),
        anchor: view.finding_anchors[at].clone(),
        level: finding.level.word(),
        word: view.text(level_message(finding.level)),
        message_html: sentence_html(view, &finding.message),
        advice_html: None,
        href: view.place_href(finding.wall_place),
        place: source_location(view, finding.subject),
        related: related.collect(),
    }
}

/// The findings that the map ignores, with its reasons.
pub(crate) fn ignored_findings(view: &MapView) -> Vec<IgnoredView> {
    let ignored = view.analyzed.gaps.ignored.iter();
    ignored
        .map(|ignored| IgnoredView {
            rule: ignored.finding.rule.id,
            rule_href: rule_href(ignored.finding.rule),
            message_html: sentence_html(view, &ignored.finding.message),
            reason_html: view.markdown().line(&ignored.reason),
            href: view.place_href(ignored.finding.wall_place),
            place: source_location(view, ignored.finding.subject),
        })
        .collect()
}

/// The address of the page that explains the rules, from any page of the map.
pub(crate) fn rules_href() -> String {
    format!("../{}", urls::RULES)
}

fn rule_href(rule: &Rule) -> String {
    format!("{}#{}", rules_href(), urls::rule_anchor(rule.id))
}

fn source_location(view: &MapView, subject: Subject) -> String {
    let start = subject.span(view.map).start;
    let position = view.analyzed.source.position(start);
    format!(
        "{}:{}:{}",
        view.analyzed.file, position.line, position.column
    )
}

/// A message with a capital letter, as pages show it: it begins in lower case, unless with a title.
fn sentence_html(view: &MapView, message: &Message) -> String {
    capital(&message_html(&view.project.catalog, message))
}

/// A level in words, with its sign.
pub(crate) fn level_message(level: Level) -> Message<'static> {
    match level {
        Level::Error => message!("gap-error"),
        Level::Warning => message!("gap-warning"),
        Level::Note => message!("gap-note"),
    }
}

/// The sign of the gaps at a place of the wall, with a link to the gap report.
#[derive(Clone, Debug, Serialize)]
pub struct GapMark {
    /// The text: `! gap`, `! 2 gaps`, `· note`.
    pub word: String,
    /// Whether all findings are notes.
    pub is_note: bool,
    /// The address of the finding in the gap report.
    pub href: String,
}

/// A finding about a story, as a line on its card.
#[derive(Clone, Debug, Serialize)]
pub struct GapLine {
    /// The finding.
    pub message_html: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The address of the finding in the gap report.
    pub href: String,
}

/// The sign of the findings at a place; `None` without findings.
pub(crate) fn gap_mark(view: &MapView, spot: WallPlace) -> Option<GapMark> {
    let found = view.findings_at(spot);
    let is_gap = |at: &&usize| view.analyzed.gaps.findings[**at].level > Level::Note;
    let gaps = found.iter().filter(is_gap).count();
    let first = found.iter().find(is_gap).or(found.first())?;
    let word = match gaps {
        0 => message!("gap-mark-notes", count = found.len()),
        _ => message!("gap-mark-gaps", count = gaps),
    };
    Some(GapMark {
        word: view.text(word),
        is_note: gaps == 0,
        href: finding_href(view, *first),
    })
}

/// The findings at a place, one line each.
pub(crate) fn gap_lines(view: &MapView, spot: WallPlace) -> Vec<GapLine> {
    let found = view.findings_at(spot).iter();
    found
        .map(|at| {
            let finding = &view.analyzed.gaps.findings[*at];
            GapLine {
                message_html: message_html(&view.project.catalog, &finding.message),
                level: finding.level.word(),
                href: finding_href(view, *at),
            }
        })
        .collect()
}

fn finding_href(view: &MapView, at: usize) -> String {
    format!(
        "{}#{}",
        urls::GAPS,
        urls::percent_encoded(&view.finding_anchors[at])
    )
}
