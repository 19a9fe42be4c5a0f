//! How complete the first release is, in sentences.

use crate::map::ActivityIx;
use crate::messages::{MessageValue, message};
use crate::pages::narrative::titles;
use crate::pages::view::{MapView, StepCoverage};

/// How complete the first release is, sentence by sentence.
pub(crate) fn first_release_verdict(view: &MapView) -> Vec<String> {
    let Some(first) = view.map.release_ixs().next() else {
        return vec![view.text(message!("verdict-no-release"))];
    };
    let release = MessageValue::title(&view.map[first].name.text);
    if view.coverage.wall.band(Some(first)).is_empty() {
        return vec![view.text(message!("verdict-empty-release", release = release))];
    }
    let all = view.map.activities.len();
    let of = |wanted: StepCoverage| -> Vec<ActivityIx> {
        let activities = view.map.activity_ixs();
        activities
            .filter(|activity| view.step_coverage(*activity, first) == wanted)
            .collect()
    };
    let reached = of(StepCoverage::Stories).len();
    if reached == all {
        return vec![view.text(message!("verdict-complete", release = release))];
    }
    let is_empty = |activity: &ActivityIx| view.map.stories_under(*activity).len() == 0;
    let (empty, skipped): (Vec<_>, Vec<_>) = of(StepCoverage::Hole).into_iter().partition(is_empty);
    let left_out = of(StepCoverage::Ignored);
    let for_others = of(StepCoverage::OtherPersonas);
    let unscheduled = of(StepCoverage::Unscheduled);
    let mut verdict = vec![message!(
        "verdict-share",
        release = release,
        reached = reached,
        count = all,
    )];
    if !skipped.is_empty() {
        verdict.push(message!(
            "verdict-skipped",
            count = skipped.len(),
            activities = titles(view, &skipped),
        ));
    }
    if !empty.is_empty() {
        verdict.push(message!(
            "verdict-without-stories",
            count = empty.len(),
            activities = titles(view, &empty),
        ));
    }
    if !left_out.is_empty() {
        verdict.push(message!(
            "verdict-left-out",
            count = left_out.len(),
            activities = titles(view, &left_out),
        ));
    }
    if !for_others.is_empty() {
        verdict.push(message!(
            "verdict-for-others",
            count = for_others.len(),
            activities = titles(view, &for_others),
        ));
    }
    if !unscheduled.is_empty() {
        verdict.push(message!(
            "verdict-unscheduled",
            count = unscheduled.len(),
            activities = titles(view, &unscheduled),
        ));
    }
    let sentences = verdict.into_iter();
    sentences.map(|sentence| view.text(sentence)).collect()
}
