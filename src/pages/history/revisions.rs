//! The revisions of a map as sentences.

use crate::analysis::history::{
    BandSums, MapHistory, MapRevision, RevisionChange, RevisionFacts, RevisionState, StoryTitles,
};
use crate::map::{CoarseDate, Decimal};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::pages::picture::TimeAxis;
use crate::pages::view::MapView;
use crate::pages::with_code;
use crate::text::shortened;
use serde::Serialize;
use std::borrow::Cow;

/// The most characters of a commit's subject or author that are shown. Nothing limits what a commit has.
const MAX_TEXT: usize = 200;

/// A revision of a map.
#[derive(Debug, Serialize)]
pub struct RevisionView {
    /// Its position in the history, from 0.
    pub number: usize,
    /// The position of its day in the charts.
    pub x: usize,
    /// Its position in words: `12 of 21`.
    pub position: String,
    /// The first digits of the commit's id; empty for what is not committed.
    pub commit: String,
    /// Its day: `November 20, 2026`; or that it is not committed yet.
    pub when: String,
    /// Its day as `2026-11-20`; none for what is not committed.
    pub datetime: Option<String>,
    /// The first line of the commit's message; empty for what is not committed.
    pub subject: String,
    /// Who wrote it.
    pub author: String,
    /// What it changed, as sentences.
    pub changes_html: Vec<String>,
    /// How the sums moved, in a few words: `+3 points done`, `+2 stories`.
    pub delta: Option<String>,
    /// Whether stories were finished, or a release got another date.
    pub is_milestone: bool,
    /// Why the map couldn't be read.
    pub error_html: Option<String>,
    /// Whether it changes what people see at a glance.
    #[serde(skip)]
    pub is_visible: bool,
}

/// The revisions of a map, the oldest first.
pub(super) fn revision_views(
    view: &MapView,
    history: &MapHistory,
    axis: &TimeAxis,
) -> Vec<RevisionView> {
    let mut x = 0;
    let mut before: Option<&BandSums> = None;
    let revisions = history.revisions.iter().enumerate();
    let views = revisions.map(|(number, revision)| {
        // What isn't committed comes after the last commit.
        x = revision
            .commit
            .as_ref()
            .map_or(x, |commit| axis.position(commit.day));
        let shown = RevisionView {
            x,
            ..revision_view(view, number, revision, before)
        };
        before = revision.facts().map(|facts| &facts.all).or(before);
        shown
    });
    views.collect()
}

fn revision_view(
    view: &MapView,
    number: usize,
    revision: &MapRevision,
    before: Option<&BandSums>,
) -> RevisionView {
    let commit = revision.commit.as_ref();
    let cut = |text: &str| shortened(&visible(text), MAX_TEXT).into_owned();
    let facts = revision.facts();
    let mut changes_html = match &revision.state {
        RevisionState::Read(facts) => sentences(view, facts),
        RevisionState::Unreadable(_) => Vec::new(),
        RevisionState::Removed => vec![view.html(message!("history-removed"))],
    };
    let error_html = match &revision.state {
        RevisionState::Unreadable(reason) => {
            let message = view.text(message!("history-unreadable", error = cut(reason)));
            Some(with_code(&message))
        }
        _ => None,
    };
    if changes_html.is_empty() && error_html.is_none() {
        changes_html.extend(small_change(view, facts));
    }
    let count = view
        .analyzed
        .history
        .as_ref()
        .map_or(0, |history| history.revisions.len());
    RevisionView {
        number,
        x: 0,
        position: view.text(message!(
            "history-position",
            number = number + 1,
            count = count
        )),
        commit: commit.map_or(String::new(), |commit| commit.id.clone()),
        when: match commit {
            Some(commit) => view.text(message!("history-day", date = commit.day)),
            None => view.text(message!("history-uncommitted")),
        },
        datetime: commit.map(|commit| commit.day.to_string()),
        subject: commit.map_or(String::new(), |commit| cut(&commit.subject)),
        author: commit.map_or(String::new(), |commit| cut(&commit.author)),
        changes_html,
        delta: facts.and_then(|facts| delta(view, facts, before)),
        is_milestone: facts.is_some_and(is_milestone),
        error_html,
        is_visible: facts.is_none_or(RevisionFacts::is_visible),
    }
}

/// A text of a commit without control characters, and without those that turn the direction of what follows.
fn visible(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .filter(|c| !c.is_control() && !turns(*c))
        .collect()
}

/// Whether stories were finished, or a release got another date.
fn is_milestone(facts: &RevisionFacts) -> bool {
    let mut changes = facts.changes.iter();
    facts.is_first
        || changes.any(|change| {
            matches!(
                change,
                RevisionChange::Finished(_) | RevisionChange::Dated { .. }
            )
        })
}

/// What a revision without visible changes changed.
fn small_change(view: &MapView, facts: Option<&RevisionFacts>) -> Option<String> {
    Some(view.html(match facts?.other_changes {
        0 => message!("history-form"),
        count => message!("history-details", count = count),
    }))
}

/// What a revision changed, as sentences.
fn sentences(view: &MapView, facts: &RevisionFacts) -> Vec<String> {
    if facts.is_first {
        return vec![view.html(message!("history-first"))];
    }
    let sentences = facts
        .changes
        .iter()
        .map(|change| view.html(sentence(change)));
    sentences.collect()
}

fn sentence(change: &RevisionChange) -> Message<'_> {
    match change {
        RevisionChange::Finished(stories) => {
            message!("history-finished", stories = titles(stories))
        }
        RevisionChange::Blocked(stories) => message!("history-blocked", stories = titles(stories)),
        RevisionChange::Started(stories) => message!("history-started", stories = titles(stories)),
        RevisionChange::SetBack(stories) => message!("history-set-back", stories = titles(stories)),
        RevisionChange::Added {
            stories,
            release: Some(release),
        } => message!(
            "history-added",
            release = MessageValue::title(release),
            stories = titles(stories),
        ),
        RevisionChange::Added { stories, .. } => {
            message!("history-added-unscheduled", stories = titles(stories))
        }
        RevisionChange::Dropped(stories) => message!("history-dropped", stories = titles(stories)),
        RevisionChange::Moved {
            stories,
            release: Some(release),
        } => message!(
            "history-moved",
            release = MessageValue::title(release),
            stories = titles(stories),
        ),
        RevisionChange::Moved { stories, .. } => {
            message!("history-unscheduled", stories = titles(stories))
        }
        RevisionChange::Renamed(stories) => message!("history-renamed", stories = titles(stories)),
        RevisionChange::Estimated(stories) => {
            message!(
                "history-estimated",
                count = stories.count,
                stories = titles(stories)
            )
        }
        RevisionChange::NewReleases(releases) => {
            message!(
                "history-new-releases",
                count = releases.count,
                releases = titles(releases)
            )
        }
        RevisionChange::DroppedReleases(releases) => {
            message!(
                "history-dropped-releases",
                count = releases.count,
                releases = titles(releases)
            )
        }
        RevisionChange::RenamedRelease { from, to } => message!(
            "history-renamed-release",
            from = MessageValue::title(from),
            to = MessageValue::title(to),
        ),
        RevisionChange::Dated { release, from, to } => date_sentence(release, from, to),
        RevisionChange::NewSteps(steps) => message!(
            "history-new-steps",
            count = steps.count,
            steps = titles(steps)
        ),
        RevisionChange::DroppedSteps(steps) => {
            message!(
                "history-dropped-steps",
                count = steps.count,
                steps = titles(steps)
            )
        }
        RevisionChange::RenamedSteps(steps) => {
            message!(
                "history-renamed-steps",
                count = steps.count,
                steps = titles(steps)
            )
        }
    }
}

fn date_sentence<'c>(
    release: &'c str,
    from: &'c Option<String>,
    to: &'c Option<String>,
) -> Message<'c> {
    let release = MessageValue::title(release);
    match (from, to) {
        (Some(from), Some(to)) => message!(
            "history-date-moved",
            release = release,
            from = date(from),
            to = date(to),
        ),
        (None, Some(to)) => message!("history-date-set", release = release, date = date(to)),
        _ => message!("history-date-gone", release = release),
    }
}

/// A date of a map in words.
fn date(text: &str) -> MessageValue<'_> {
    match text.parse::<CoarseDate>() {
        Ok(date) => date.into(),
        Err(()) => MessageValue::Text(Cow::Borrowed(text)),
    }
}

fn titles(titles: &StoryTitles) -> MessageValue<'_> {
    let first: Vec<&str> = titles.first.iter().map(String::as_str).collect();
    match MessageValue::titles(&first, Conjunction::And) {
        MessageValue::Titles(mut shown, others, and) => {
            let hidden = titles.count.saturating_sub(shown.len() + others);
            // If the last one is not alone, there is no point in naming it.
            if hidden > 0 && others == 0 {
                shown.pop();
            }
            let others = titles.count.saturating_sub(shown.len());
            MessageValue::Titles(shown, others, and)
        }
        value => value,
    }
}

/// How the sums of a revision differ from those before: what is done, else the points, else the stories.
fn delta(view: &MapView, facts: &RevisionFacts, before: Option<&BandSums>) -> Option<String> {
    let now = &facts.all;
    let stories = |count: usize| message!("stories", count = count);
    let Some(before) = before else {
        return Some(view.text(stories(now.stories)));
    };
    let points = |amount: Decimal| view.project.estimates.amount(amount);
    if now.points_done > before.points_done {
        let amount = points(now.points_done - before.points_done);
        return Some(view.text(message!("history-more-done", amount = amount)));
    }
    if now.done > before.done {
        let amount = stories(now.done - before.done);
        return Some(view.text(message!("history-more-done", amount = amount)));
    }
    if now.points != before.points {
        return Some(view.text(signed(now.points, before.points, points)));
    }
    let [now, before] = [now.stories, before.stories];
    let difference = now.abs_diff(before);
    (difference > 0).then(|| {
        view.text(match now > before {
            true => message!("history-more", amount = stories(difference)),
            false => message!("history-less", amount = stories(difference)),
        })
    })
}

/// `+2 points` or `−2 points`.
pub(super) fn signed<'m>(
    now: Decimal,
    before: Decimal,
    amount: impl Fn(Decimal) -> Message<'m>,
) -> Message<'m> {
    match now > before {
        true => message!("history-more", amount = amount(now - before)),
        false => message!("history-less", amount = amount(before - now)),
    }
}
