//! The plan of a map, which the index shows of a project's only map, and the first page of the handout.

use super::entry::{changes_since, folder_of, outside};
use crate::analysis::urls::{self, percent_encoded};
use crate::gaps::{Finding, WallPlace};
use crate::map::{Note, NoteKind, ReleaseIx, StatusKind, StoryIx};
use crate::messages::message;
use crate::pages::bars::{Bar, whole_bar};
use crate::pages::frame::{PageKind, PageLink, frame};
use crate::pages::release::{release_date, status_fact};
use crate::pages::view::{MapView, PersonaView, direction};
use crate::pages::words::{capital, message_html};
use crate::text::Level;
use serde::Serialize;
use std::sync::Arc;

/// The most gaps that the index lists of a map.
const MAX_DECISIONS: usize = 5;

/// The plan of a map: its releases, what is to be decided, and its people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MapPlan {
    /// The map's language.
    pub lang: String,
    /// `rtl` if that language is written from right to left, otherwise `ltr`.
    pub dir: &'static str,
    /// The map's title.
    pub title: String,
    /// Its goal.
    pub goal_html: Option<String>,
    /// Links to its pages.
    pub views: Vec<PageLink>,
    /// What changed since an earlier version: `3 added, 1 moved`; empty where that isn't shown.
    pub changes: Option<String>,
    /// The address of the page of changes; empty where there is none.
    pub changes_href: Option<String>,
    /// Its releases, in the order in which they ship.
    pub releases: Vec<PlannedRelease>,
    /// The first gaps to decide on.
    pub decisions: Vec<Decision>,
    /// `4 more gaps`; empty if all gaps are listed.
    pub more_decisions: Option<String>,
    /// The address of its gap report.
    pub gaps_href: String,
    /// Its personas.
    pub people: Vec<PlannedPersona>,
}

/// A release in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedRelease {
    /// Its name.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// Its date: `Due January 15, 2027`.
    pub when: String,
    /// Its status, such as `Active`; empty if it is planned, and if its date says the same.
    pub status: Option<String>,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// The measure of success.
    pub measure_html: Option<String>,
    /// `11 stories`.
    pub stories: String,
    /// The sum of its estimates: `30 pts`; empty if nothing is estimated.
    pub points: Option<String>,
    /// `5 of 11 done`.
    pub progress: String,
    /// Its stories divided by status, over the whole length of the bar; empty without stories.
    pub bar: Option<Bar>,
    /// What most endangers it; empty if nothing is known to.
    pub risk: Option<ReleaseRisk>,
}

/// What most endangers a release: a gap, else a blocked story, else a risk, else an assumption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleaseRisk {
    /// What it is.
    pub text_html: String,
    /// The address of its place on the wall.
    pub href: String,
    /// The sign before the text.
    pub sign: &'static str,
    /// `gap`, `blocked` or `note`; a class name for themes.
    pub kind: &'static str,
}

/// A gap to decide on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The gap, as a sentence.
    pub text_html: String,
    /// The address of the finding in the gap report.
    pub href: String,
}

/// A persona in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedPersona {
    /// The persona.
    pub persona: Arc<PersonaView>,
    /// What the persona wants to achieve.
    pub goal_html: Option<String>,
}

/// The plan of the map.
pub(crate) fn map_plan(view: &MapView) -> MapPlan {
    let folder = format!("{}/", folder_of(view));
    let (decisions, more_decisions) = decisions(view, MAX_DECISIONS, &folder);
    MapPlan {
        lang: view.map.lang.clone(),
        dir: direction(&view.map.lang),
        title: view.map.title.text.clone(),
        goal_html: view.inline_html(view.map.goal.as_ref()),
        views: page_links(view, &folder),
        changes: changes_since(view),
        changes_href: changes_since(view).map(|_| format!("{folder}{}", urls::CHANGES)),
        releases: (view.map.release_ixs())
            .map(|release| planned_release(view, release, &folder))
            .collect(),
        decisions,
        more_decisions,
        gaps_href: format!("{folder}{}", urls::GAPS),
        people: (view.map.persona_ixs())
            .map(|ix| PlannedPersona {
                persona: outside(&view.persona(ix), &folder_of(view)),
                goal_html: view.inline_html(view.map[ix].goal.as_ref()),
            })
            .collect(),
    }
}

/// The links to the map's pages, from the index.
fn page_links(view: &MapView, folder: &str) -> Vec<PageLink> {
    fn moved(link: PageLink, folder: &str) -> PageLink {
        PageLink {
            href: format!("{folder}{}", link.href),
            is_current: false,
            pages: (link.pages.into_iter())
                .map(|page| moved(page, folder))
                .collect(),
            ..link
        }
    }
    let links = frame(view, PageKind::Wall).views.into_iter();
    links.map(|link| moved(link, folder)).collect()
}

/// The first `most` gaps to decide on, and how many more there are. `folder` is the path from the page to
/// the map's folder: empty, or with a slash at its end.
pub(crate) fn decisions(
    view: &MapView,
    most: usize,
    folder: &str,
) -> (Vec<Decision>, Option<String>) {
    let findings = view.analyzed.gaps.findings.iter().enumerate();
    let decisions = findings
        .filter(|(_, finding)| finding.level > Level::Note)
        .take(most)
        .map(|(at, finding)| Decision {
            text_html: finding_html(view, finding),
            href: format!("{folder}{}#{}", urls::GAPS, view.finding_anchors[at]),
        });
    let more = (view.analyzed.gaps.count_to_decide()).saturating_sub(most);
    let more = (more > 0).then(|| view.text(message!("index-more-gaps", count = more)));
    (decisions.collect(), more)
}

/// A release of a plan. `folder` is the path from the page to the map's folder: empty, or with a slash at
/// its end.
pub(crate) fn planned_release(view: &MapView, ix: ReleaseIx, folder: &str) -> PlannedRelease {
    let release = &view.map[ix];
    let totals = view.band_totals(Some(ix));
    PlannedRelease {
        name: release.name.text.clone(),
        href: format!("{folder}{}", percent_encoded(&urls::release_file(release))),
        when: release_date(view, ix),
        status: status_fact(view, ix),
        outcome_html: view.inline_html(release.outcome.as_ref()),
        measure_html: view.inline_html(release.measure.as_ref()),
        stories: view.text(message!("stories", count = totals.stories)),
        points: (totals.estimated > 0).then(|| view.short_amount(totals.points())),
        progress: view.text(message!(
            "release-progress",
            done = totals.done(),
            count = totals.stories,
        )),
        bar: whole_bar(view, totals),
        risk: release_risk(view, ix, folder),
    }
}

/// What most endangers a release. Only this one text is rendered.
fn release_risk(view: &MapView, release: ReleaseIx, folder: &str) -> Option<ReleaseRisk> {
    let risk = |kind, sign, text_html, place| ReleaseRisk {
        text_html,
        href: format!("{folder}{}", view.place_href(place)),
        sign,
        kind,
    };
    let mut findings = view.analyzed.gaps.findings.iter();
    let gap = findings.find(|finding| {
        let is_here = match finding.wall_place {
            WallPlace::Card(story) => view.map[story].release == Some(release),
            place => place.release() == Some(release),
        };
        is_here && finding.level > Level::Note
    });
    if let Some(gap) = gap {
        return Some(risk("gap", "!", finding_html(view, gap), gap.wall_place));
    }
    let stories = view.coverage.wall.band(Some(release));
    let is_blocked =
        |story: &&StoryIx| view.map.status(&view.map[**story]).kind == StatusKind::Blocked;
    if let Some(story) = stories.iter().find(is_blocked) {
        let title = view.map[*story].title.text.as_str();
        let text = view.html(message!("index-blocked-story", story = title));
        return Some(risk("blocked", "■", text, WallPlace::Card(*story)));
    }
    let of_release = (view.map[release].details.notes.iter())
        .map(|(kind, note)| (kind, note, WallPlace::Band(Some(release))));
    let of_stories = stories.iter().flat_map(|story| {
        let notes = view.map[*story].details.notes.iter();
        notes.map(|(kind, note)| (kind, note, WallPlace::Card(*story)))
    });
    let open: Vec<(NoteKind, &Note, WallPlace)> = of_release
        .chain(of_stories)
        .filter(|(_, note, _)| note.answer.is_none())
        .collect();
    let first = |wanted| open.iter().find(move |(kind, ..)| *kind == wanted);
    let (sign, (_, note, place)) = first(NoteKind::Risk)
        .map(|note| ("⚡", note))
        .or_else(|| first(NoteKind::Assumption).map(|note| ("≈", note)))?;
    let text = view.markdown().line(&note.text.text);
    Some(risk("note", sign, text, *place))
}

/// A finding as a sentence.
fn finding_html(view: &MapView, finding: &Finding) -> String {
    capital(&message_html(view.catalog, &finding.message))
}
