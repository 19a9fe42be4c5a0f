//! A release below its header: what is open, its plan, its journey and its stories.

use super::crossing::{Crossing, needed_outside, needs_from_outside};
use super::plan::{ReleasePlan, release_plan};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::message;
use crate::pages::bars::{BarPart, whole_bar};
use crate::pages::details::description_html;
use crate::pages::open::{OpenPoint, count_open, open_points_of_release};
use crate::pages::rendering::Lazy;
use crate::pages::steps::{Step, reach_sentence, release_steps};
use crate::pages::view::MapView;
use serde::Serialize;

/// The data of `release-body.html`: a release below its header, rendered once for all pages.
#[derive(Debug, Serialize)]
pub struct ReleaseBody<'b> {
    /// Its name.
    pub name: String,
    /// What is still open: gaps, what is blocked, open questions, assumptions and risks.
    pub open: Lazy<'b, Vec<OpenPoint>>,
    /// How much of each is open: `2 gaps`, `1 question`.
    pub open_counts: Lazy<'b, Vec<String>>,
    /// The stories of other releases that its stories need.
    pub needs: Lazy<'b, Vec<Crossing>>,
    /// The stories of other releases that need its stories.
    pub needed_by: Lazy<'b, Vec<Crossing>>,
    /// Its date, measure, progress and people.
    pub plan: ReleasePlan,
    /// Its description.
    pub description_html: Option<String>,
    /// How much of the backbone it covers, as a sentence; none if it has no stories.
    pub reach: Option<String>,
    /// The journey through it, activity by activity.
    pub steps: Lazy<'b, Vec<Step>>,
    /// Its stories, activity by activity; activities without stories are left out.
    pub groups: Vec<ReleaseGroup<'b>>,
    /// `11 stories`.
    pub stories: String,
    /// Its stories by status: `Done: 5`.
    pub statuses: Vec<BarPart>,
    /// The sum of its estimates: `30 pts`; empty if nothing is estimated.
    pub points: Option<String>,
}

/// The stories of a release in an activity.
#[derive(Debug, Serialize)]
pub struct ReleaseGroup<'b> {
    /// The activity.
    pub title: String,
    /// The stories, as `release-story.html` rendered them.
    pub stories_html: Lazy<'b, String>,
}

/// A release below its header; `stories_html` holds the rendered stories of the map by index.
pub fn release_body<'v>(
    view: &'v MapView,
    ix: ReleaseIx,
    stories_html: &'v [String],
) -> ReleaseBody<'v> {
    let release = &view.map[ix];
    let totals = view.band_totals(Some(ix));
    ReleaseBody {
        name: release.name.text.clone(),
        open: Lazy::new(move || open_points_of_release(view, ix)),
        open_counts: Lazy::new(move || count_open(view, &open_points_of_release(view, ix))),
        needs: Lazy::new(move || needs_from_outside(view, ix)),
        needed_by: Lazy::new(move || needed_outside(view, ix)),
        plan: release_plan(view, ix),
        description_html: description_html(
            view,
            &release.details,
            &format!("release-{}-", release.id),
        ),
        reach: reach_sentence(view, ix),
        steps: Lazy::new(move || release_steps(view, ix)),
        groups: release_groups(view, ix, stories_html),
        stories: view.text(message!("stories", count = totals.stories)),
        statuses: whole_bar(view, totals).map_or_else(Vec::new, |bar| bar.parts),
        points: (totals.estimated > 0).then(|| view.short_amount(totals.points())),
    }
}

/// The stories of a release by activity; `stories_html` holds the rendered stories of the map by
/// index.
fn release_groups<'b>(
    view: &MapView,
    release: ReleaseIx,
    stories_html: &'b [String],
) -> Vec<ReleaseGroup<'b>> {
    let mut groups = Vec::new();
    for activity in view.map.activity_ixs() {
        let stories: Vec<StoryIx> = view.stories_in_activity(activity, Some(release)).collect();
        if stories.is_empty() {
            continue;
        }
        groups.push(ReleaseGroup {
            title: view.map[activity].title.text.clone(),
            stories_html: Lazy::new(move || {
                let stories = stories.iter();
                stories.map(|story| &*stories_html[story.index()]).collect()
            }),
        });
    }
    groups
}
