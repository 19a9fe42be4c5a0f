//! The journey through a release: the activities of the backbone, and how far the release is in each.

use super::holes::{cell_hole, hole_href, step_note};
use super::view::{MapView, PersonaView};
use super::words::StatusView;
use crate::analysis::steps::StepCoverage;
use crate::map::{ActivityIx, PersonaIx, ReleaseIx, StoryIx, TaskIx, Totals};
use crate::messages::{MessageValue, message};
use serde::Serialize;
use std::sync::Arc;

/// An activity in the journey through a release.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Who takes the step: `Sarah and Pat`. If the release serves none of them: `Only for Pat`. None if the map
    /// has no personas, or if its language isn't that of the sentence.
    pub lead: Option<String>,
    /// The activity.
    pub title: String,
    /// The personas who take the step.
    pub personas: Vec<Arc<PersonaView>>,
    /// How far the release is here: `2 of 4 done`; empty without stories.
    pub progress: Option<String>,
    /// What is missing: `! No story for this step`. Only where a finding says so.
    pub hole: Option<String>,
    /// The address of that finding.
    pub hole_href: Option<String>,
    /// Why the release has no story here, if nothing is missing: `Covered earlier`, `Left out on purpose`.
    pub note: Option<String>,
    /// Whether the release has no story here, and needs none.
    pub is_aside: bool,
    /// The tasks.
    pub tasks: Vec<StepTask>,
}

/// A task in the journey through a release, or the stories right under an activity.
#[derive(Debug, Serialize)]
pub struct StepTask {
    /// Its title; empty for stories right under an activity.
    pub title: Option<String>,
    /// The statuses of the release's stories in the task, in their order.
    pub statuses: Vec<Arc<StatusView>>,
    /// What is missing: `! No story for this step`. Only where a finding says so.
    pub hole: Option<String>,
    /// The address of that finding.
    pub hole_href: Option<String>,
}

/// A story in a journey.
#[derive(Debug, Serialize)]
pub struct StepStory {
    /// Its title.
    pub title: String,
    /// The address of its card.
    pub href: String,
    /// Its status.
    pub status: Arc<StatusView>,
}

/// The journey along the backbone with the stories of one release, activity by activity.
pub(crate) fn release_steps(view: &MapView, release: ReleaseIx) -> Vec<Step> {
    let activities = view.map.activity_ixs();
    activities
        .map(|activity| release_step(view, release, activity))
        .collect()
}

/// What is missing where a release has no story for an activity: `! No story for this step`.
pub(crate) fn step_hole<'v>(
    view: &'v MapView,
    activity: ActivityIx,
    release: ReleaseIx,
) -> Option<&'v str> {
    match view.step_coverage(activity, release) {
        StepCoverage::Hole => step_note(view, activity, release),
        _ => None,
    }
}

fn release_step(view: &MapView, release: ReleaseIx, activity: ActivityIx) -> Step {
    let coverage = view.step_coverage(activity, release);
    let personas = personas_in_step(view, release, activity);
    let names: Vec<&str> = (personas.iter())
        .map(|persona| view.short_name(*persona))
        .collect();
    let lead = match coverage {
        _ if names.is_empty() => None,
        // It would be in two languages.
        _ if view.texts_lang().is_some() => None,
        StepCoverage::OtherPersonas => Some(message!(
            "release-step-only-for",
            names = MessageValue::names(&names)
        )),
        _ => Some(message!(
            "release-step-personas",
            names = MessageValue::names(&names)
        )),
    };
    let hole = step_hole(view, activity, release).map(str::to_owned);
    let note = match coverage {
        StepCoverage::Hole => None,
        // The lead says so.
        StepCoverage::OtherPersonas if lead.is_some() => None,
        _ => step_note(view, activity, release).map(str::to_owned),
    };
    let stories = view.stories_in_activity(activity, Some(release));
    let totals = Totals::for_stories(view.map, stories.map(|story| &view.map[story]));
    let progress = message!(
        "release-progress",
        done = totals.done(),
        count = totals.stories
    );
    // Without stories in the whole activity, its tasks need not be named.
    let tasks = (view.map.tasks_of(activity))
        .filter(|_| totals.stories > 0)
        .map(|task| step_task(view, release, activity, task));
    Step {
        lead: lead.map(|lead| view.text(lead)),
        title: view.map[activity].title.text.clone(),
        personas: (personas.iter())
            .map(|persona| view.persona(*persona))
            .collect(),
        progress: (totals.stories > 0).then(|| view.text(progress)),
        hole_href: hole
            .is_some()
            .then(|| hole_href(view, activity, release))
            .flatten(),
        hole,
        note,
        is_aside: !matches!(coverage, StepCoverage::Stories | StepCoverage::Hole),
        tasks: tasks.collect(),
    }
}

fn step_task(view: &MapView, release: ReleaseIx, activity: ActivityIx, task: TaskIx) -> StepTask {
    let stories = view.coverage.wall.cell(task, Some(release));
    let hole = cell_hole(view, activity, Some(task), Some(release)).filter(|hole| hole.is_gap);
    StepTask {
        title: (view.map[task].heading.as_ref()).map(|heading| heading.title.text.clone()),
        statuses: (stories.iter())
            .map(|story| view.status(&view.map[*story]))
            .collect(),
        hole_href: hole.as_ref().and_then(|hole| hole.href.clone()),
        hole: hole.map(|hole| hole.text),
    }
}

/// How much of the backbone a release covers, as a sentence; `None` without stories.
pub(crate) fn reach_sentence(view: &MapView, release: ReleaseIx) -> Option<String> {
    let band = Some(release);
    if view.coverage.wall.band(band).is_empty() {
        return None;
    }
    let is_step = |task: &TaskIx| view.steps.is_step(view.map[*task].activity);
    let tasks = || (view.map.headed_tasks()).filter(|(task, _)| is_step(task));
    let reached = tasks().filter(|(task, _)| view.coverage.count_in_task(*task, band) > 0);
    let activities = view.steps().count();
    let reached_activities = view.steps_reached(release);
    let message = match tasks().count() {
        0 => message!(
            "release-reach-activities",
            reached_activities = reached_activities,
            activities = activities,
        ),
        tasks => message!(
            "release-reach",
            reached_activities = reached_activities,
            activities = activities,
            reached_tasks = reached.count(),
            tasks = tasks,
        ),
    };
    Some(view.text(message))
}

/// The personas that the release's stories in an activity serve, or the activity's own personas if
/// the release has no story there.
pub(crate) fn personas_in_step(
    view: &MapView,
    release: ReleaseIx,
    activity: ActivityIx,
) -> Vec<PersonaIx> {
    let here: Vec<_> = view
        .stories_in_activity(activity, Some(release))
        .map(|story| &view.map[story])
        .collect();
    let all = view.coverage.activity_personas(activity).iter().copied();
    if here.is_empty() {
        return all.collect();
    }
    all.filter(|persona| here.iter().any(|story| story.personas.contains(persona)))
        .collect()
}

pub(crate) fn step_story(view: &MapView, story: StoryIx) -> StepStory {
    StepStory {
        title: view.map[story].title.text.clone(),
        href: view.story_href(story),
        status: view.status(&view.map[story]),
    }
}
