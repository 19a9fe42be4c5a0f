//! A release as sentences to read aloud, from the first step of the backbone to the last.

use super::steps::personas_in_step;
use super::view::MapView;
use crate::analysis::steps::StepCoverage;
use crate::map::{ActivityIx, PersonaIx, ReleaseIx};
use crate::messages::{Conjunction, Message, MessageValue, message};
use serde::Serialize;

/// A sentence about the journey through a release.
#[derive(Debug, Serialize)]
pub struct Sentence {
    /// The sentence.
    pub text_html: String,
    /// The reason that the map gives for leaving a step out.
    pub reason_html: Option<String>,
    /// Whether it says that the journey breaks here.
    pub is_break: bool,
}

/// An activity that the narrative mentions, and what the release has in it.
type NarratedStep = (ActivityIx, StepCoverage);

/// The journey through a release as sentences; empty without stories.
pub(crate) fn narrative(view: &MapView, release: ReleaseIx) -> Vec<Sentence> {
    let steps: Vec<NarratedStep> = view
        .steps()
        .map(|activity| (activity, view.step_coverage(activity, release)))
        .filter(|(_, coverage)| !is_aside(*coverage))
        .collect();
    let is_reached = |(_, coverage): &NarratedStep| *coverage == StepCoverage::Stories;
    let (Some(first), Some(last)) = (
        steps.iter().position(is_reached),
        steps.iter().rposition(is_reached),
    ) else {
        return Vec::new();
    };
    let mut sentences = Vec::new();
    let mut previous: Vec<PersonaIx> = Vec::new();
    let mut at = 0;
    for group in steps.chunk_by(|one, other| one.1 == other.1 && !is_reached(one)) {
        let activities: Vec<ActivityIx> = group.iter().map(|(activity, _)| *activity).collect();
        let position = match at {
            _ if first == last => StepPosition::Only,
            _ if at == first => StepPosition::First,
            _ if at + 1 == steps.len() => StepPosition::Last,
            _ => StepPosition::Between,
        };
        match group[0].1 {
            StepCoverage::Stories => {
                let activity = activities[0];
                let personas = personas_in_step(view, release, activity);
                let named = if personas == previous {
                    &[][..]
                } else {
                    &personas
                };
                sentences.push(sentence(
                    view,
                    reached_step(view, release, activity, position, named),
                ));
                let stuck = view.steps.stuck_in(release);
                let stuck = stuck.filter(|(_, missing)| missing.contains(&activity));
                sentences.extend(stuck.map(|(persona, _)| {
                    break_sentence(
                        view,
                        message!(
                            "aloud-stuck",
                            persona = view.short_name(persona),
                            activity = title(view, activity),
                        ),
                    )
                }));
                previous = personas;
            }
            StepCoverage::Earlier => sentences.push(sentence(
                view,
                message!("aloud-unchanged", activities = titles(view, &activities)),
            )),
            StepCoverage::Later => sentences.push(sentence(
                view,
                message!(
                    "aloud-later",
                    count = activities.len(),
                    activities = titles(view, &activities)
                ),
            )),
            StepCoverage::LeftOut => {
                let left_out = activities
                    .iter()
                    .map(|activity| left_out_sentence(view, release, *activity));
                sentences.extend(left_out);
            }
            StepCoverage::Hole
            | StepCoverage::OtherPersonas
            | StepCoverage::Unscheduled
            | StepCoverage::Aside => {
                let release = MessageValue::title(&view.map[release].name.text);
                let activities = titles(view, &activities);
                let message = if at < first {
                    message!("aloud-no-start", release = release, activities = activities)
                } else if at > last {
                    message!("aloud-no-end", release = release, activities = activities)
                } else {
                    message!("aloud-break", release = release, activities = activities)
                };
                sentences.push(break_sentence(view, message));
            }
        }
        at += group.len();
    }
    sentences
}

/// Whether the narrative leaves out an activity.
fn is_aside(coverage: StepCoverage) -> bool {
    matches!(
        coverage,
        StepCoverage::OtherPersonas | StepCoverage::Unscheduled | StepCoverage::Aside
    )
}

/// The position of an activity in the narrative.
#[derive(Clone, Copy)]
enum StepPosition {
    /// It is the only activity with stories.
    Only,
    /// It is the first one with stories.
    First,
    /// It is neither the first one nor the last one.
    Between,
    /// It is the last activity of all.
    Last,
}

/// `Sarah starts with “Find products”: “Search by name” and “Filter by diet”.` The personas are named
/// only where they change.
fn reached_step<'v>(
    view: &'v MapView,
    release: ReleaseIx,
    activity: ActivityIx,
    position: StepPosition,
    personas: &[PersonaIx],
) -> Message<'v> {
    let names: Vec<&str> = (personas.iter())
        .map(|persona| view.short_name(*persona))
        .collect();
    let stories = view.stories_in_activity(activity, Some(release));
    let stories: Vec<&str> = stories
        .map(|story| view.map[story].title.text.as_str())
        .collect();
    let count = names.len();
    let names = MessageValue::names(&names);
    let activity = title(view, activity);
    let stories = MessageValue::titles(&stories, Conjunction::And);
    match position {
        StepPosition::Only => message!(
            "aloud-only",
            count = count,
            names = names,
            activity = activity,
            stories = stories,
        ),
        StepPosition::First => message!(
            "aloud-first",
            count = count,
            names = names,
            activity = activity,
            stories = stories,
        ),
        StepPosition::Between => message!(
            "aloud-next",
            count = count,
            names = names,
            activity = activity,
            stories = stories,
        ),
        StepPosition::Last => message!(
            "aloud-last",
            count = count,
            names = names,
            activity = activity,
            stories = stories,
        ),
    }
}

fn left_out_sentence(view: &MapView, release: ReleaseIx, activity: ActivityIx) -> Sentence {
    let reason = view.steps.reason(activity, release);
    let message = message!("aloud-left-out", activity = title(view, activity));
    Sentence {
        reason_html: reason.map(|reason| view.markdown().line(reason)),
        ..sentence(view, message)
    }
}

/// The title of an activity, as a value of a message.
pub(crate) fn title<'v>(view: &'v MapView, activity: ActivityIx) -> MessageValue<'v> {
    MessageValue::title(&view.map[activity].title.text)
}

/// The titles of activities, joined by `and`.
pub(crate) fn titles<'v>(view: &'v MapView, activities: &[ActivityIx]) -> MessageValue<'v> {
    let titles: Vec<&str> = activities
        .iter()
        .map(|activity| view.map[*activity].title.text.as_str())
        .collect();
    MessageValue::titles(&titles, Conjunction::And)
}

fn sentence(view: &MapView, message: Message) -> Sentence {
    Sentence {
        text_html: view.html(message),
        reason_html: None,
        is_break: false,
    }
}

fn break_sentence(view: &MapView, message: Message) -> Sentence {
    Sentence {
        is_break: true,
        ..sentence(view, message)
    }
}
