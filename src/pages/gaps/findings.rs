//! The findings of the gap report: what to decide, the notes, and what the map ignores.

use super::place::{PlaceLink, finding_link, source_location};
use super::related::{RelatedPlaces, RelatedView, related_places};
use super::unplaced::{BACKLOG, UNSCHEDULED, Unplaced, backlog_stories, unscheduled_stories};
use super::{rule_href, sentence_html};
use crate::gaps::{Finding, FurtherPlace, RuleItem};
use crate::map::{ReleaseIx, StoryMap};
use crate::messages::{Message, message};
use crate::pages::view::MapView;
use crate::pages::words::with_code;
use crate::text::Level;
use serde::Serialize;
use std::collections::HashMap;

/// The most findings that the card of a rule shows at once.
const FINDINGS: usize = 2;

/// A finding.
#[derive(Debug, Serialize)]
pub struct FindingView {
    /// The id of its element.
    pub anchor: String,
    /// The rule's id.
    pub rule: &'static str,
    /// The address of the rule's explanation.
    pub rule_href: String,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The level in words, with its sign; decisions are numbered: `! Gap 2`.
    pub word: String,
    /// The name of the release that it is about, if it is about one.
    pub release: Option<String>,
    /// What was found.
    pub message_html: String,
    /// What to do about it, as an imperative that begins in lower case.
    pub advice_html: String,
    /// Why it matters.
    pub why_html: String,
    /// The address of its place: on the wall, in the backlog, or a persona's journey.
    pub href: String,
    /// The text of a link to that place: `Show on the wall`.
    pub go: String,
    /// Its place in the file: `maps/shop.yaml:12`.
    pub place: String,
    /// The first places that belong to the finding, if it is about several or others explain it.
    pub related: Vec<RelatedView>,
    /// The other ones, to be shown on demand.
    pub further: Vec<RelatedView>,
    /// `and 24 more`, for the other ones; none if there are no others.
    pub fold: Option<String>,
}

/// What the findings of one rule leave to decide.
#[derive(Debug, Serialize)]
pub struct RuleGaps {
    /// The rule's id.
    pub rule: &'static str,
    /// The address of the rule's explanation.
    pub rule_href: String,
    /// The level of the gravest finding: `error` or `warning`; a class name for themes.
    pub level: &'static str,
    /// Why the rule matters.
    pub why_html: String,
    /// What to do, as an imperative that begins in lower case; empty if each finding has its own advice.
    pub advice_html: Option<String>,
    /// The first findings.
    pub findings: Vec<FindingView>,
    /// The other ones, to be shown on demand.
    pub further: Vec<FindingView>,
    /// `8 more to decide`; none if there are no others.
    pub further_count: Option<String>,
}

/// The notes of one rule.
#[derive(Debug, Serialize)]
pub struct RuleNotes {
    /// The rule's id.
    pub rule: &'static str,
    /// The address of the rule's explanation.
    pub rule_href: String,
    /// The first note.
    pub summary_html: String,
    /// The number of places in all notes, if there are several: `7 places`.
    pub count: Option<String>,
    /// Why the rule matters.
    pub why_html: String,
    /// What to do, as an imperative that begins in lower case; empty if each note has its own advice.
    pub advice_html: Option<String>,
    /// Whether there is just one note, which is the summary.
    pub is_single: bool,
    /// The notes.
    pub notes: Vec<FindingView>,
    /// The stories that the rule is about, if it counts them: the unscheduled ones, or the backlog.
    pub stories: Vec<Unplaced>,
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
    /// The address of its place: on the wall, in the backlog, or a persona's journey.
    pub href: String,
    /// The text of a link to that place: `Show on the wall`.
    pub go: String,
    /// Its place in the file: `maps/shop.yaml:12`.
    pub place: String,
}

/// What a team should decide on, rule by rule, the most important first: errors and warnings. They are numbered in
/// the order in which the page shows them.
pub(crate) fn decisions(view: &MapView) -> Vec<RuleGaps> {
    let mut number = 0;
    let mut numbered = |(at, finding): &(usize, &Finding)| {
        number += 1;
        let word = match finding.level {
            Level::Error => message!("gap-error-number", number = number),
            _ => message!("gap-warning-number", number = number),
        };
        finding_view(view, *at, finding, word)
    };
    let groups = by_rule(view, |level| level > Level::Note);
    (groups.iter())
        .map(|group| {
            let first = group[0].1;
            let mut findings: Vec<FindingView> = group.iter().map(&mut numbered).collect();
            let further = findings.split_off(findings.len().min(FINDINGS));
            let more = message!("gaps-further-decisions", count = further.len());
            RuleGaps {
                rule: first.rule.id,
                rule_href: rule_href(first.rule),
                level: first.level.word(),
                why_html: with_code(first.rule.why(view.catalog)),
                advice_html: shared_advice(view, group),
                findings,
                further_count: (!further.is_empty()).then(|| view.text(more)),
                further,
            }
        })
        .collect()
}

/// The notes, rule by rule, in the order of the first note of each rule.
pub(crate) fn notes(view: &MapView) -> Vec<RuleNotes> {
    let groups = by_rule(view, |level| level <= Level::Note);
    groups.iter().map(|group| rule_notes(view, group)).collect()
}

/// The findings of these levels with their positions, rule by rule, in the order of the first finding of each rule.
fn by_rule<'v>(
    view: &'v MapView,
    is_wanted: impl Fn(Level) -> bool,
) -> Vec<Vec<(usize, &'v Finding)>> {
    let mut positions: HashMap<&str, usize> = HashMap::new();
    let mut groups: Vec<Vec<(usize, &Finding)>> = Vec::new();
    for (at, finding) in view.analyzed.gaps.findings.iter().enumerate() {
        if !is_wanted(finding.level) {
            continue;
        }
        let position = *positions.entry(finding.rule.id).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[position].push((at, finding));
    }
    groups
}

/// The advice of the findings of a rule, if all have the same.
fn shared_advice(view: &MapView, findings: &[(usize, &Finding)]) -> Option<String> {
    let advice = findings[0].1.advice();
    let is_same = findings.iter().all(|(_, other)| other.advice() == advice);
    is_same.then(|| view.html(advice))
}

/// The notes of a rule; there is at least one.
fn rule_notes(view: &MapView, notes: &[(usize, &Finding)]) -> RuleNotes {
    let first = notes[0].1;
    let places = notes.iter().flat_map(|(_, note)| note.places()).count();
    RuleNotes {
        rule: first.rule.id,
        rule_href: rule_href(first.rule),
        summary_html: sentence_html(view, &first.message),
        count: (places > 1).then(|| view.text(message!("gap-places", count = places))),
        why_html: with_code(first.rule.why(view.catalog)),
        advice_html: shared_advice(view, notes),
        is_single: notes.len() == 1,
        notes: (notes.iter())
            .map(|(at, note)| finding_view(view, *at, note, message!("gap-note")))
            .collect(),
        stories: match first.rule.id {
            UNSCHEDULED => unscheduled_stories(view),
            BACKLOG => backlog_stories(view),
            _ => Vec::new(),
        },
    }
}

fn finding_view(view: &MapView, at: usize, finding: &Finding, word: Message) -> FindingView {
    let PlaceLink { href, go } = finding_link(view, finding);
    let can_have_links = finding.level > Level::Note;
    let RelatedPlaces {
        message_html,
        first,
        further,
        fold,
    } = related_places(view, finding, can_have_links);
    FindingView {
        anchor: view.finding_anchors[at].clone(),
        rule: finding.rule.id,
        rule_href: rule_href(finding.rule),
        level: finding.level.word(),
        word: view.text(word),
        release: release_of(view.map, finding).map(|release| view.map[release].name.text.clone()),
        message_html,
        advice_html: view.html(finding.advice()),
        why_html: with_code(finding.rule.why(view.catalog)),
        href,
        go: view.label(go).to_owned(),
        place: source_location(view, finding.subject),
        related: first,
        further,
        fold,
    }
}

/// The release that a finding is about, or in which its stories ship, if that is the same for all places.
fn release_of(map: &StoryMap, finding: &Finding) -> Option<ReleaseIx> {
    let release_at = |place: FurtherPlace| match (place.wall_place.release(), place.subject.item())
    {
        (Some(release), _) | (None, RuleItem::Release(release)) => Some(release),
        (None, RuleItem::Story(story)) => map[story].release,
        _ => None,
    };
    let mut releases = finding.places().map(release_at);
    let first = releases.next()?;
    first.filter(|_| releases.all(|release| release == first))
}

/// The findings that the map ignores, with its reasons.
pub(crate) fn ignored_findings(view: &MapView) -> Vec<IgnoredView> {
    let ignored = view.analyzed.gaps.ignored.iter();
    ignored
        .map(|ignored| {
            let finding = &ignored.finding;
            let PlaceLink { href, go } = finding_link(view, finding);
            IgnoredView {
                rule: finding.rule.id,
                rule_href: rule_href(finding.rule),
                message_html: sentence_html(view, &finding.message),
                reason_html: view.markdown().line(&ignored.reason),
                href,
                go: view.label(go).to_owned(),
                place: source_location(view, finding.subject),
            }
        })
        .collect()
}
