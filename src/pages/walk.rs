//! A release read from left to right: "First …, then …".

use super::book::MapView;
use super::passage::StepCoverage;
use super::persona::PersonaView;
use super::words::{StatusView, joined};
use crate::map::{ActivityIx, PersonaIx, ReleaseIx, StoryIx};
use serde::Serialize;
use std::sync::Arc;

/// One activity of the walk.
#[derive(Debug, Serialize)]
pub struct Step {
    /// `First`, `then`; with who walks, where that is known.
    pub lead: String,
    /// The activity.
    pub title: String,
    /// Who walks here.
    pub personas: Vec<Arc<PersonaView>>,
    /// What is missing, where the release passes over this activity.
    pub hole: Option<String>,
    /// Whether there is no hole, and nothing to see: nobody whom the release serves walks here, or
    /// it is left out on purpose.
    pub is_aside: bool,
    /// The tasks.
    pub tasks: Vec<StepTask>,
}

/// One task of the walk.
#[derive(Debug, Serialize)]
pub struct StepTask {
    /// Its title.
    pub title: String,
    /// The release's stories in it.
    pub stories: Vec<StepStory>,
}

/// One story of the walk.
#[derive(Debug, Serialize)]
pub struct StepStory {
    /// Its title.
    pub title: String,
    /// Its card.
    pub href: String,
    /// How far it is.
    pub status: Arc<StatusView>,
}

impl MapView<'_> {
    /// The walk through the whole backbone with the stories of one release in it.
    pub(crate) fn walk(&self, release: ReleaseIx) -> Vec<Step> {
        let mut has_begun = false;
        self.map
            .activity_ixs()
            .map(|activity| {
                let step = self.step(release, activity, has_begun);
                has_begun |= !step.is_aside;
                step
            })
            .collect()
    }

    fn step(&self, release: ReleaseIx, activity: ActivityIx, has_begun: bool) -> Step {
        let name = &self.map[release].name.text;
        let band = Some(release);
        let passage = self.passage(activity, release);
        let walkers = self.walkers(release, activity);
        let short: Vec<&str> = walkers.iter().map(|persona| self.short(*persona)).collect();
        let word = if has_begun { "then" } else { "First" };
        let lead = match (passage, short.is_empty()) {
            (StepCoverage::Aside, _) => format!("aside: {}", joined(&short)),
            (StepCoverage::Meant, _) => "left out on purpose".to_owned(),
            (_, true) => word.to_owned(),
            (_, false) => format!("{word}, {}", joined(&short)),
        };
        let is_empty = self.map.stories_under(activity).len() == 0;
        let hole = match passage {
            StepCoverage::Stories | StepCoverage::Aside | StepCoverage::Meant => None,
            StepCoverage::Before => {
                Some(format!("{name} passes over this step: it stays as it is"))
            }
            StepCoverage::Hole if is_empty => Some("No story here yet, in any release".to_owned()),
            StepCoverage::Hole => Some(format!(
                "{name} has nothing here: nobody gets past this step in it"
            )),
        };
        let is_aside = matches!(passage, StepCoverage::Aside | StepCoverage::Meant);
        let tasks = self.map.tasks_of(activity).map(|task| StepTask {
            title: self.map[task].title.text.clone(),
            stories: self
                .coverage
                .wall
                .cell(task, band)
                .iter()
                .map(|story| self.step_story(*story))
                .collect(),
        });
        Step {
            lead,
            title: self.map[activity].title.text.clone(),
            personas: walkers
                .iter()
                .map(|persona| self.persona(*persona))
                .collect(),
            hole,
            is_aside,
            tasks: tasks.collect(),
        }
    }

    /// Whom the release's stories in an activity serve; whose activity it is, where there are none.
    pub(crate) fn walkers(&self, release: ReleaseIx, activity: ActivityIx) -> Vec<PersonaIx> {
        let here: Vec<_> = self
            .stories_in(activity, Some(release))
            .map(|story| &self.map[story])
            .collect();
        let all = self.coverage.activity_personas(activity).iter().copied();
        if here.is_empty() {
            return all.collect();
        }
        all.filter(|persona| here.iter().any(|story| story.personas.contains(persona)))
            .collect()
    }

    pub(crate) fn step_story(&self, story: StoryIx) -> StepStory {
        StepStory {
            title: self.map[story].title.text.clone(),
            href: self.story_href(story),
            status: self.status(&self.map[story]),
        }
    }
}
