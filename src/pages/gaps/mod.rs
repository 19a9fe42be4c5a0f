//! The gap report of a map.

mod findings;
mod issue;
mod marks;
mod matrix;
mod not_checked;
mod place;
mod questions;
mod related;
mod unplaced;
mod verdict;
mod well;

pub use findings::{FindingView, IgnoredView, RuleGaps, RuleNotes};
pub use marks::{GapLine, GapMark};
pub(crate) use marks::{finding_href, gap_lines, gap_mark};
pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub use not_checked::{NotCheckedView, RuleLink};
pub use questions::{QuestionView, WorkshopStart};
pub use related::RelatedView;
pub use unplaced::Unplaced;
pub(crate) use verdict::first_release_verdict;
pub use well::WellView;

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::open::{OpenPoint, count_open_points, open_points_of_map};
use super::rendering::Lazy;
use super::view::MapView;
use super::words::{capital, message_html};
use crate::analysis::urls;
use crate::gaps::{Finding, Rule};
use crate::messages::{Message, message};
use crate::text::Level;
use findings::{decisions, ignored_findings, notes};
use issue::issue_text;
use matrix::matrix;
use not_checked::not_checked;
use questions::{questions_for_room, workshop_start};
use serde::Serialize;
use unplaced::{BACKLOG, UNSCHEDULED, backlog_stories, unscheduled_stories};
use well::{share_of_clean_rules, what_is_well};

/// The number of rules whose decisions are shown at once: as many as a team can decide in a meeting.
const DECISIONS: usize = 6;

/// The data of `gaps.html`.
#[derive(Debug, Serialize)]
pub struct GapsPage<'b> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// `Gaps in Weekly groceries`.
    pub heading: String,
    /// How complete the first release is, sentence by sentence.
    pub verdict: Vec<String>,
    /// What the team should decide, rule by rule, the most important first: errors and gaps.
    pub decisions: Vec<RuleGaps>,
    /// The decisions of the rules after the first six, to be shown on demand.
    pub further_decisions: Vec<RuleGaps>,
    /// `8 more to decide`; none if there are no others.
    pub further_decisions_count: Option<String>,
    /// `3 to decide`; none if there is nothing to decide.
    pub decisions_count: Option<String>,
    /// What is to be decided, as Markdown for an issue.
    pub issue: Lazy<'b, String>,
    /// A table of the number of stories by activity and release.
    pub matrix: Lazy<'b, Matrix>,
    /// The notes, rule by rule.
    pub notes: Vec<RuleNotes>,
    /// What was checked and is well, with figures of the map, by family of rules.
    pub well: Lazy<'b, Vec<WellView>>,
    /// `45 of 51 rules found nothing`.
    pub clean_rules: Lazy<'b, String>,
    /// Rules that did not look at the map, by reason.
    pub not_checked: Vec<NotCheckedView>,
    /// The findings that the map ignores.
    pub ignored: Vec<IgnoredView>,
    /// `2 ignored with a reason`; none if the map ignores nothing.
    pub ignored_count: Option<String>,
    /// The address of the page that explains the rules.
    pub rules_href: String,
    /// The map's questions, assumptions and risks without an answer.
    pub open: Lazy<'b, Vec<OpenPoint>>,
    /// `8 open questions, assumptions and risks`.
    pub open_count: Lazy<'b, String>,
    /// Questions that no rule can answer, for a discussion.
    pub questions: Vec<QuestionView>,
    /// What a workshop on the map would ask next; none if nothing is open.
    pub workshop: Lazy<'b, Option<WorkshopStart>>,
    /// The unscheduled stories, unless a note lists them.
    pub unscheduled: Lazy<'b, Vec<Unplaced>>,
    /// `4 unscheduled stories`.
    pub unscheduled_count: String,
    /// The stories of the backlog, which are not on the wall, unless a note lists them.
    pub backlog: Lazy<'b, Vec<Unplaced>>,
    /// `3 stories in the backlog`.
    pub backlog_count: String,
}

/// The page of the gap report.
pub fn gaps_page<'v>(view: &'v MapView) -> GapsPage<'v> {
    let mut decisions = decisions(view);
    let decisions_count = view.analyzed.gaps.count_to_decide();
    let further_decisions = decisions.split_off(decisions.len().min(DECISIONS));
    let further_count: usize = (further_decisions.iter())
        .map(|rule| rule.findings.len() + rule.further.len())
        .sum();
    let ignored = view.analyzed.gaps.ignored.len();
    let unscheduled = view.coverage.wall.band(None).len();
    let any = |count: usize, text: Message| (count > 0).then(|| view.text(text));
    GapsPage {
        frame: frame(view, PageKind::Gaps),
        head: map_header(view),
        heading: view.text(message!("gaps-heading", map = view.map.title.text.as_str())),
        verdict: first_release_verdict(view),
        decisions,
        further_decisions_count: any(
            further_count,
            message!("gaps-further-decisions", count = further_count),
        ),
        further_decisions,
        decisions_count: any(
            decisions_count,
            message!("gaps-decisions-count", count = decisions_count),
        ),
        issue: Lazy::new(|| issue_text(view)),
        matrix: Lazy::new(|| matrix(view)),
        notes: notes(view),
        well: Lazy::new(|| what_is_well(view)),
        clean_rules: Lazy::new(|| share_of_clean_rules(view)),
        not_checked: not_checked(view),
        ignored_count: any(ignored, message!("gaps-ignored-count", count = ignored)),
        ignored: ignored_findings(view),
        rules_href: rules_href(),
        open: Lazy::new(|| open_points_of_map(view)),
        open_count: Lazy::new(|| {
            let open = count_open_points(view.map);
            view.text(message!("gaps-open-count", count = open))
        }),
        questions: questions_for_room(view),
        workshop: Lazy::new(|| workshop_start(view)),
        unscheduled: Lazy::new(|| unlisted(view, UNSCHEDULED, unscheduled_stories)),
        unscheduled_count: view.text(message!("unscheduled-stories-count", count = unscheduled)),
        backlog: Lazy::new(|| unlisted(view, BACKLOG, backlog_stories)),
        backlog_count: view.text(message!(
            "gaps-backlog-count",
            count = view.map.backlog.len()
        )),
    }
}

/// The stories, unless the notes of a rule list them.
fn unlisted(
    view: &MapView,
    rule: &str,
    stories: impl Fn(&MapView) -> Vec<Unplaced>,
) -> Vec<Unplaced> {
    let mut findings = view.analyzed.gaps.findings.iter();
    let is_note = |finding: &Finding| finding.rule.id == rule && finding.level == Level::Note;
    if findings.any(is_note) {
        Vec::new()
    } else {
        stories(view)
    }
}

/// The address of the page that explains the rules, from any page of the map.
fn rules_href() -> String {
    format!("../{}", urls::RULES)
}

/// The address of a rule's explanation, from any page of the map.
fn rule_href(rule: &Rule) -> String {
    format!("{}#{}", rules_href(), urls::rule_anchor(rule.id))
}

/// A message with a capital letter, as pages show it: it begins in lower case, unless with a title.
fn sentence_html(view: &MapView, message: &Message) -> String {
    capital(&message_html(view.catalog, message))
}

/// A level in words, with its sign.
pub(crate) fn level_message(level: Level) -> Message<'static> {
    match level {
        Level::Error => message!("gap-error"),
        Level::Warning => message!("gap-warning"),
        Level::Note => message!("gap-note"),
    }
}
