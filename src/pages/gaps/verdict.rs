//! How complete the first release is that isn't released, in sentences.

use crate::analysis::steps::StepCoverage;
use crate::map::ActivityIx;
use crate::messages::{Message, MessageValue, message};
use crate::pages::narrative::titles;
use crate::pages::view::MapView;

/// How complete the first release is that isn't released, sentence by sentence.
pub(crate) fn first_release_verdict(view: &MapView) -> Vec<String> {
    let Some(first) = view.map.first_unreleased() else {
        let count = view.map.releases.len();
        let verdict = match count {
            0 => message!("verdict-no-release"),
            _ => message!("verdict-all-released", count = count),
        };
        return vec![view.text(verdict)];
    };
    let release = MessageValue::title(&view.map[first].name.text);
    if view.is_empty_band(Some(first)) {
        let verdict = match first.index() == 0 {
            true => message!("verdict-empty-release", release = release),
            false => message!("verdict-empty-next-release", release = release),
        };
        return vec![view.text(verdict)];
    }
    let of = |wanted: StepCoverage| -> Vec<ActivityIx> {
        let steps = view.steps();
        steps
            .filter(|activity| view.step_coverage(*activity, first) == wanted)
            .collect()
    };
    let (all, reached) = (view.steps().count(), view.steps_reached(first));
    if reached == all {
        return vec![view.text(message!("verdict-complete", release = release))];
    }
    let is_empty = |activity: &ActivityIx| view.map.stories_under(*activity).len() == 0;
    let (empty, skipped): (Vec<_>, Vec<_>) = of(StepCoverage::Hole).into_iter().partition(is_empty);
    let share = message!(
        "verdict-share",
        release = release,
        reached = reached,
        count = all,
    );
    let why = [
        (skipped, "verdict-skipped"),
        (empty, "verdict-without-stories"),
        (of(StepCoverage::LeftOut), "verdict-left-out"),
        (of(StepCoverage::Earlier), "verdict-released"),
        (of(StepCoverage::Later), "verdict-later"),
        (of(StepCoverage::OtherPersonas), "verdict-for-others"),
        (of(StepCoverage::Unscheduled), "verdict-unscheduled"),
    ];
    let why = why
        .into_iter()
        .filter(|(activities, _)| !activities.is_empty());
    let why = why.map(|(activities, text)| {
        Message::new(text)
            .with("count", activities.len())
            .with("activities", titles(view, &activities))
    });
    let sentences = [share].into_iter().chain(why);
    sentences.map(|sentence| view.text(sentence)).collect()
}
