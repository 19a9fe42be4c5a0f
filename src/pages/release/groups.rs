//! The stories of a release in full.

use super::super::book::Book;
use super::super::words::{StatusView, amount, count};
use crate::map::{ReleaseIx, StoryIx, Totals};
use serde::Serialize;
use std::sync::Arc;

/// The stories of a release in one activity.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The activity.
    pub title: String,
    /// `3 stories · 10 points`.
    pub told: String,
    /// The stories, as `release-story.html` makes them.
    pub stories_html: String,
}

/// A story in full.
#[derive(Debug, Serialize)]
pub struct FullStory<'d> {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its card.
    pub href: String,
    /// The task it stands under.
    pub task: String,
    /// How far it is.
    pub status: Arc<StatusView>,
    /// `3 pts`.
    pub estimate: Option<String>,
    /// Everything else, rendered.
    pub details_html: &'d str,
    /// Whether there is a line to write acceptance criteria on: it is to be built next, and has none.
    pub lacks_acceptance: bool,
}

impl Book<'_> {
    /// The stories of a release, in the order in which its page shows them.
    pub fn release_stories(&self, release: ReleaseIx) -> Vec<StoryIx> {
        let activities = self.map.activity_ixs();
        let stories = activities.flat_map(|activity| self.stories_in(activity, Some(release)));
        stories.collect()
    }

    /// The groups of a release; `stories_html` is each of its stories, rendered, in their order.
    pub(super) fn groups(&self, release: ReleaseIx, stories_html: &[String]) -> Vec<Group> {
        let mut left = stories_html;
        let mut groups = Vec::new();
        for activity in self.map.activity_ixs() {
            let stories: Vec<StoryIx> = self.stories_in(activity, Some(release)).collect();
            if stories.is_empty() {
                continue;
            }
            let totals = Totals::of(self.map, stories.iter().map(|story| &self.map[*story]));
            let told = count(totals.stories, "story", "stories");
            let points = amount(totals.points(), &self.project.estimates);
            let (own, others) = left.split_at(stories.len());
            left = others;
            groups.push(Group {
                title: self.map[activity].title.text.clone(),
                told: if totals.estimated > 0 {
                    format!("{told} · {points}")
                } else {
                    told
                },
                stories_html: own.concat(),
            });
        }
        groups
    }

    /// A story as the page of its release shows it.
    pub fn full_story<'d>(&self, ix: StoryIx, details_html: &'d str) -> FullStory<'d> {
        let story = &self.map[ix];
        FullStory {
            id: story.id.clone(),
            title: story.title.text.clone(),
            href: self.story_href(ix),
            task: story
                .task
                .map_or(String::new(), |task| self.map[task].title.text.clone()),
            status: self.status(story),
            estimate: story
                .estimate
                .map(|estimate| amount(estimate, self.short_unit())),
            details_html,
            lacks_acceptance: self.has_acceptance
                && story.release == self.map.next_release()
                && story.acceptance.is_empty()
                && !self.map.is_done(ix),
        }
    }
}
