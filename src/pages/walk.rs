//! A release read from left to right, "First …, then …": as steps of its page, and as sentences to read
//! aloud.

use super::view::{MapView, PersonaView, StepCoverage};
use super::words::{StatusView, joined, phrase_html};
use crate::gaps::Phrase;
use crate::map::{ActivityIx, PersonaIx, ReleaseIx, StoryIx, TaskIx};
use serde::Serialize;
use std::sync::Arc;

/// An activity in the walk through a release.
#[derive(Debug, Serialize)]
pub struct Step {
    /// `First` or `then`, with the personas if they are known.
    pub lead: String,
    /// The activity.
    pub title: String,
    /// The personas who walk here.
    pub personas: Vec<Arc<PersonaView>>,
    /// What is missing, if the release has no story here.
    pub hole: Option<String>,
    /// Whether the release rightly has no story here: it serves nobody who walks here, or leaves the
    /// step out on purpose.
    pub is_aside: bool,
    /// The tasks.
    pub tasks: Vec<StepTask>,
}

/// A task in the walk through a release.
#[derive(Debug, Serialize)]
pub struct StepTask {
    /// Its title.
    pub title: String,
    /// The release's stories in the task.
    pub stories: Vec<StepStory>,
}

/// A story in the walk through a release.
#[derive(Debug, Serialize)]
pub struct StepStory {
    /// Its title.
    pub title: String,
    /// The address of its card.
    pub href: String,
    /// Its status.
    pub status: Arc<StatusView>,
}

/// The walk through the backbone with the stories of one release, activity by activity.
pub(crate) fn walk_steps(view: &MapView, release: ReleaseIx) -> Vec<Step> {
    let mut has_begun = false;
    view.map
        .activity_ixs()
        .map(|activity| {
            let step = walk_step(view, release, activity, has_begun);
            has_begun |= !step.is_aside;
            step
        })
        .collect()
}

fn walk_step(view: &MapView, release: ReleaseIx, activity: ActivityIx, has_begun: bool) -> Step {
    let name = &view.map[release].name.text;
    let band = Some(release);
    let coverage = view.step_coverage(activity, release);
    let walkers = walkers(view, release, activity);
    let short: Vec<&str> = walkers
        .iter()
        .map(|persona| view.short_name(*persona))
        .collect();
    let word = if has_begun { "then" } else { "First" };
    let lead = match (coverage, short.is_empty()) {
        (StepCoverage::OtherPersonas, _) => format!("aside: {}", joined(&short)),
        (StepCoverage::Ignored, _) => "left out on purpose".to_owned(),
        (_, true) => word.to_owned(),
        (_, false) => format!("{word}, {}", joined(&short)),
    };
    let is_empty = view.map.stories_under(activity).len() == 0;
    let hole = match coverage {
        StepCoverage::Stories | StepCoverage::OtherPersonas | StepCoverage::Ignored => None,
        StepCoverage::Earlier => Some(format!("{name} passes over this step: it stays as it is")),
        StepCoverage::Hole if is_empty => Some("No story here yet, in any release".to_owned()),
        StepCoverage::Hole => Some(format!(
            "{name} has nothing here: nobody gets past this step in it"
        )),
    };
    let is_aside = matches!(
        coverage,
        StepCoverage::OtherPersonas | StepCoverage::Ignored
    );
    let tasks = view.map.tasks_of(activity).map(|task| StepTask {
        title: view.map[task].title.text.clone(),
        stories: view
            .coverage
            .wall
            .cell(task, band)
            .iter()
            .map(|story| step_story(view, *story))
            .collect(),
    });
    Step {
        lead,
        title: view.map[activity].title.text.clone(),
        personas: walkers
            .iter()
            .map(|persona| view.persona(*persona))
            .collect(),
        hole,
        is_aside,
        tasks: tasks.collect(),
    }
}

/// The personas that the release's stories in an activity serve, or the activity's own personas if
/// the release has no story there.
pub(crate) fn walkers(view: &MapView, release: ReleaseIx, activity: ActivityIx) -> Vec<PersonaIx> {
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

/// A sentence about the walk through a release.
#[derive(Debug, Serialize)]
pub struct Sentence {
    /// The sentence.
    pub text_html: String,
    /// Whether it says that the journey breaks here.
    pub is_break: bool,
}

/// The walk through a release as sentences; empty without stories.
pub(crate) fn narrative(view: &MapView, release: ReleaseIx) -> Vec<Sentence> {
    let steps: Vec<(ActivityIx, StepCoverage)> = view
        .map
        .activity_ixs()
        .map(|activity| (activity, view.step_coverage(activity, release)))
        .filter(|(_, coverage)| *coverage != StepCoverage::OtherPersonas)
        .collect();
    let is_reached =
        |(_, coverage): &(ActivityIx, StepCoverage)| *coverage == StepCoverage::Stories;
    let (Some(first), Some(last)) = (
        steps.iter().position(is_reached),
        steps.iter().rposition(is_reached),
    ) else {
        return Vec::new();
    };
    let broken_journeys = broken_journeys(view, release);
    let mut sentences = Vec::new();
    let mut previous: Vec<PersonaIx> = Vec::new();
    let mut at = 0;
    for group in steps.chunk_by(|one, other| one.1 == other.1 && !is_reached(one)) {
        let activities: Vec<ActivityIx> = group.iter().map(|(activity, _)| *activity).collect();
        match group[0].1 {
            StepCoverage::Stories => {
                let opening = match at {
                    _ if first == last => "It is all in ",
                    _ if at == first => "First comes ",
                    _ if at == last => "Last comes ",
                    _ => "Then comes ",
                };
                let personas = walkers(view, release, activities[0]);
                let shown = if personas == previous {
                    &[][..]
                } else {
                    &personas
                };
                sentences.push(activity_sentence(
                    view,
                    release,
                    opening,
                    activities[0],
                    shown,
                ));
                let left_behind = broken_journeys.iter().filter(|(_, missing)| {
                    // Activities stand from left to right, here as everywhere.
                    missing.binary_search(&activities[0]).is_ok()
                });
                sentences.extend(
                    left_behind
                        .map(|(persona, _)| persona_break_sentence(view, *persona, activities[0])),
                );
                previous = personas;
            }
            StepCoverage::Earlier => sentences.push(sentence(
                with_titles(view, Phrase::default(), &activities).and(plural(
                    &activities,
                    " stays as it is.",
                    " stay as they are.",
                )),
            )),
            StepCoverage::Ignored => {
                let left = activities
                    .iter()
                    .map(|activity| left_out_sentence(view, release, *activity));
                sentences.extend(left);
            }
            StepCoverage::Hole | StepCoverage::OtherPersonas => {
                let opening = match at {
                    0 => "The walk begins late: ",
                    _ if at > last => "There it ends: ",
                    _ => "Here the walk breaks: ",
                };
                let start = Phrase::from_text(opening)
                    .and_title(&view.map[release].name.text)
                    .and(" has nothing for ");
                sentences.push(break_sentence(
                    with_titles(view, start, &activities).and("."),
                ));
            }
        }
        at += group.len();
    }
    sentences
}

/// `First comes “Find products”, for Sarah: “Search the shop” with “Search by name”.`
fn activity_sentence(
    view: &MapView,
    release: ReleaseIx,
    opening: &str,
    activity: ActivityIx,
    walkers: &[PersonaIx],
) -> Sentence {
    let mut phrase = with_titles(view, Phrase::from_text(opening), &[activity]);
    if !walkers.is_empty() {
        let names: Vec<&str> = walkers
            .iter()
            .map(|persona| view.short_name(*persona))
            .collect();
        phrase = phrase.and(", for ").and(joined(&names));
    }
    let reached = |task: &TaskIx| view.coverage.count_in_task(*task, Some(release)) > 0;
    let tasks: Vec<TaskIx> = view.map.tasks_of(activity).filter(reached).collect();
    for (position, task) in tasks.iter().enumerate() {
        let joint = match position {
            0 => ": ",
            _ if position + 1 == tasks.len() => "; and ",
            _ => "; ",
        };
        let stories = view.coverage.wall.cell(*task, Some(release)).iter();
        let titles: Vec<&str> = stories
            .map(|story| view.map[*story].title.text.as_str())
            .collect();
        phrase = phrase
            .and(joint)
            .and_title(&view.map[*task].title.text)
            .and(" with ")
            .and_titles(&titles, "and");
    }
    sentence(phrase.and("."))
}

/// The personas whose journey breaks in a release, each with the activities they can't get through.
fn broken_journeys<'v>(
    view: &'v MapView,
    release: ReleaseIx,
) -> Vec<(PersonaIx, &'v [ActivityIx])> {
    if view.map.personas.len() < 2 {
        return Vec::new();
    }
    let people = view.map.persona_ixs().zip(view.journeys);
    people
        .filter_map(|(persona, journey)| {
            let broken = journey.break_in(release)?;
            Some((persona, &broken.missing[..]))
        })
        .collect()
}

/// `Here the way of Pat breaks: there is nothing for them in “Make purchase”.`
fn persona_break_sentence(view: &MapView, persona: PersonaIx, activity: ActivityIx) -> Sentence {
    let start = Phrase::from_text("Here the way of ")
        .and(view.short_name(persona))
        .and(" breaks: there is nothing for them in ");
    break_sentence(with_titles(view, start, &[activity]).and("."))
}

/// `“Receive the order” is left out on purpose: Pat phones ahead.`
fn left_out_sentence(view: &MapView, release: ReleaseIx, activity: ActivityIx) -> Sentence {
    let text = with_titles(view, Phrase::default(), &[activity]);
    let html = phrase_html(&text.and(" is left out on purpose: "));
    let reason = view.reason_of_hole(activity, release).unwrap_or_default();
    Sentence {
        text_html: html + &view.markdown().line(reason),
        is_break: false,
    }
}

fn with_titles(view: &MapView, start: Phrase, activities: &[ActivityIx]) -> Phrase {
    let titles: Vec<&str> = activities
        .iter()
        .map(|activity| view.map[*activity].title.text.as_str())
        .collect();
    start.and_titles(&titles, "and")
}

fn plural<'w>(activities: &[ActivityIx], one: &'w str, many: &'w str) -> &'w str {
    if activities.len() == 1 { one } else { many }
}

fn sentence(phrase: Phrase) -> Sentence {
    Sentence {
        text_html: phrase_html(&phrase),
        is_break: false,
    }
}

fn break_sentence(phrase: Phrase) -> Sentence {
    Sentence {
        is_break: true,
        ..sentence(phrase)
    }
}
