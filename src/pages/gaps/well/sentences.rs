//! The sentences about what is well. Each is computed from the map, and is `None` where it would say
//! nothing or wouldn't be true.

use crate::analysis::steps::StepCoverage;
use crate::map::{Journey, Release, ReleaseIx, Story};
use crate::messages::{Message, MessageValue, message};
use crate::pages::view::MapView;

/// The fewest stories of a map whose activities can be compared.
const MIN_STORIES: usize = 8;

pub(super) fn personas_have_stories<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let has_stories = |journey: &Journey| !journey.stops.is_empty();
    let count = count_if_all(view.journeys, has_stories)?;
    Some(message!("well-personas", count = count))
}

pub(super) fn no_persona_gets_stuck<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let is_telling = view.map.personas.len() > 1 && !view.map.releases.is_empty();
    let gets_stuck = |journey: &Journey| {
        let stories = journey.stops.iter().flat_map(|stop| &stop.stories);
        let first = stories.filter_map(|story| view.map[*story].release).min();
        first.is_some_and(|first| journey.break_in(first).is_some())
    };
    // Steps that a decision explains are no findings, and missing all the same.
    (is_telling && !view.journeys.iter().any(gets_stuck)).then(|| message!("well-journeys"))
}

pub(super) fn map_has_goal<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    view.map.goal.is_some().then(|| message!("well-goal"))
}

pub(super) fn every_step_has_stories<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    match (view.map.activities.len(), view.map.headed_tasks().count()) {
        (0, _) => None,
        (1, _) | (_, 0 | 1) => Some(message!(
            "well-activities",
            count = view.map.activities.len()
        )),
        (activities, tasks) => Some(message!("well-steps", count = activities, tasks = tasks)),
    }
}

pub(super) fn no_activity_has_most_stories<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let all = view.map.stories.len();
    let stories = |activity| view.map.stories_under(activity).len();
    let largest = (view.map.activity_ixs()).max_by_key(|activity| stories(*activity))?;
    (all >= MIN_STORIES && stories(largest) * 2 <= all).then(|| {
        message!(
            "well-balance",
            activity = MessageValue::title(&view.map[largest].title.text),
            largest = stories(largest),
            count = all,
        )
    })
}

pub(super) fn next_release_goes_across<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let next = view.map.next_release()?;
    let is_across = view.steps().all(|activity| {
        let coverage = view.step_coverage(activity, next);
        matches!(
            coverage,
            StepCoverage::Stories | StepCoverage::Earlier | StepCoverage::OtherPersonas
        )
    });
    (is_across && view.steps().count() > 1)
        .then(|| message!("well-across", release = name(view, next)))
}

pub(super) fn releases_have_dates<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let has_all = |release: &Release| has_measure(release) && release.date.is_some();
    let count = count_if_all(&view.map.releases, has_all)?;
    Some(message!("well-release-dates", count = count))
}

pub(super) fn releases_have_measures<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let count = count_if_all(&view.map.releases, has_measure)?;
    Some(message!("well-release-measures", count = count))
}

pub(super) fn releases_have_outcomes<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let count = count_if_all(&view.map.releases, |release| release.outcome.is_some())?;
    Some(message!("well-release-outcomes", count = count))
}

pub(super) fn releases_have_stories<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let releases: Vec<ReleaseIx> = view.map.release_ixs().collect();
    let has_stories = |release: &ReleaseIx| !view.coverage.wall.band(Some(*release)).is_empty();
    let count = count_if_all(&releases, has_stories)?;
    Some(message!("well-release-stories", count = count))
}

pub(super) fn no_release_is_overdue<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let mut releases = view.map.releases.iter();
    let has_date = releases.any(|release| release.date.is_some());
    has_date.then(|| message!("well-not-overdue"))
}

pub(super) fn dependencies_are_in_order<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let stories = view.map.stories.iter();
    let count: usize = stories.map(|story| story.needs.len()).sum();
    (!view.map.stories.is_empty()).then(|| message!("well-dependencies", count = count))
}

pub(super) fn titles_say_what_people_do<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    // A few titles with an issue are no finding.
    let count = title_count(view).filter(|_| !view.analyzed.gaps.has_title_issues)?;
    Some(message!("well-titles", count = count))
}

pub(super) fn titles_name_no_system<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let count = title_count(view)?;
    Some(message!("well-no-code", count = count))
}

pub(super) fn titles_are_no_questions<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let count = title_count(view)?;
    Some(message!("well-no-question", count = count))
}

pub(super) fn next_stories_are_specified<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let is_specified = |story: &&Story| has_criteria(story) && has_estimate(story);
    let (count, release) = open_stories_of_next_release(view, is_specified)?;
    Some(message!("well-specified", count = count, release = release))
}

pub(super) fn next_stories_have_criteria<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let (count, release) = open_stories_of_next_release(view, has_criteria)?;
    Some(message!("well-criteria", count = count, release = release))
}

pub(super) fn next_stories_have_estimates<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let (count, release) = open_stories_of_next_release(view, has_estimate)?;
    Some(message!("well-estimates", count = count, release = release))
}

pub(super) fn next_release_has_no_open_question<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let next = view.map.next_release()?;
    Some(message!(
        "well-no-question-open",
        release = name(view, next)
    ))
}

pub(super) fn backlog_is_empty<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let is_telling = view.map.backlog.is_empty() && !view.map.stories.is_empty();
    is_telling.then(|| message!("well-backlog"))
}

pub(super) fn ignored_gaps_have_reasons<'v>(view: &'v MapView<'v>) -> Option<Message<'v>> {
    let count = view.analyzed.gaps.ignored.len();
    Some(message!("well-ignored", count = count))
}

fn name<'v>(view: &'v MapView, release: ReleaseIx) -> MessageValue<'v> {
    MessageValue::title(&view.map[release].name.text)
}

fn has_measure(release: &Release) -> bool {
    release.outcome.is_some() && release.measure.is_some()
}

fn has_criteria(story: &&Story) -> bool {
    !story.acceptance.is_empty()
}

fn has_estimate(story: &&Story) -> bool {
    story.estimate.is_some()
}

/// The number of open stories of the next release, and its name, if `is_so` is true of all of them.
fn open_stories_of_next_release<'v>(
    view: &'v MapView,
    is_so: impl Fn(&&Story) -> bool,
) -> Option<(usize, MessageValue<'v>)> {
    let next = view.map.next_release()?;
    let stories = view.coverage.wall.band(Some(next)).iter();
    let open = stories.filter(|story| !view.map.is_done(**story));
    let open: Vec<&Story> = open.map(|story| &view.map[*story]).collect();
    Some((count_if_all(&open, is_so)?, name(view, next)))
}

/// The number of items if there are any and `is_so` is true of all of them.
fn count_if_all<T>(items: &[T], is_so: impl Fn(&T) -> bool) -> Option<usize> {
    (!items.is_empty() && items.iter().all(is_so)).then_some(items.len())
}

/// The number of titles of activities, tasks and stories, if the map has any.
fn title_count(view: &MapView) -> Option<usize> {
    let map = view.map;
    let count = map.activities.len() + map.headed_tasks().count() + map.stories.len();
    (count > 0).then_some(count)
}
