//! The stories of a release in full.

use crate::map::{ReleaseIx, StoryIx, Totals};
use crate::pages::book::MapView;
use crate::pages::words::{amount, count};
use serde::Serialize;

/// The stories of a release in one activity.
#[derive(Debug, Serialize)]
pub struct ReleaseGroup {
    /// The activity.
    pub title: String,
    /// `3 stories · 10 points`.
    pub told: String,
    /// The stories, as `release-story.html` makes them.
    pub stories_html: String,
}

impl MapView<'_> {
    /// The groups of a release; `stories_html` is each story of the map, rendered.
    pub(crate) fn groups(&self, release: ReleaseIx, stories_html: &[String]) -> Vec<ReleaseGroup> {
        let mut groups = Vec::new();
        for activity in self.map.activity_ixs() {
            let stories: Vec<StoryIx> = self.stories_in(activity, Some(release)).collect();
            if stories.is_empty() {
                continue;
            }
            let totals =
                Totals::for_stories(self.map, stories.iter().map(|story| &self.map[*story]));
            let told = count(totals.stories, "story", "stories");
            let points = amount(totals.points(), &self.project.estimates);
            groups.push(ReleaseGroup {
                title: self.map[activity].title.text.clone(),
                told: if totals.estimated > 0 {
                    format!("{told} · {points}")
                } else {
                    told
                },
                stories_html: (stories.iter())
                    .map(|story| stories_html[story.index()].as_str())
                    .collect(),
            });
        }
        groups
    }
}
