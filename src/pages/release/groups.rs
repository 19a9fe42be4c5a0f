//! The stories of a release in full.

use super::super::book::Book;
use super::super::words::{StatusView, amount, count};
use crate::map::{ReleaseIx, StoryIx, Totals};
use serde::Serialize;

/// The stories of a release in one activity.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The activity.
    pub title: String,
    /// `3 stories · 10 points`.
    pub told: String,
    /// The stories.
    pub stories: Vec<FullStory>,
}

/// A story in full.
#[derive(Debug, Serialize)]
pub struct FullStory {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its card.
    pub href: String,
    /// The task it stands under.
    pub task: String,
    /// How far it is.
    pub status: StatusView,
    /// `3 pts`.
    pub estimate: Option<String>,
    /// Everything else, rendered.
    pub details_html: String,
    /// Whether there is a line to write acceptance criteria on: it is to be built next, and has none.
    pub lacks_acceptance: bool,
}

impl Book<'_> {
    pub(super) fn groups(&self, release: ReleaseIx, details_html: &[String]) -> Vec<Group> {
        let by_activity = self.map.activity_ixs().map(|activity| {
            let stories: Vec<StoryIx> = self.stories_in(activity, Some(release)).collect();
            (activity, stories)
        });
        by_activity
            .filter(|(_, stories)| !stories.is_empty())
            .map(|(activity, stories)| {
                let totals = Totals::of(self.map, stories.iter().map(|story| &self.map[*story]));
                let told = count(totals.stories, "story", "stories");
                let points = amount(totals.points(), &self.project.estimates);
                Group {
                    title: self.map[activity].title.text.clone(),
                    told: if totals.estimated > 0 {
                        format!("{told} · {points}")
                    } else {
                        told
                    },
                    stories: stories
                        .iter()
                        .map(|story| self.full_story(*story, details_html))
                        .collect(),
                }
            })
            .collect()
    }

    fn full_story(&self, ix: StoryIx, details_html: &[String]) -> FullStory {
        let story = &self.map[ix];
        FullStory {
            id: story.id.clone(),
            title: story.title.text.clone(),
            href: self.story_href(ix),
            task: story
                .task
                .map_or(String::new(), |task| self.map[task].title.text.clone()),
            status: StatusView::of(self.map.status(story)),
            estimate: story
                .estimate
                .map(|estimate| amount(estimate, self.short_unit())),
            details_html: details_html[ix.at()].clone(),
            lacks_acceptance: self.has_acceptance
                && story.release == self.map.next_release()
                && story.acceptance.is_empty()
                && !self.map.is_done(ix),
        }
    }
}
