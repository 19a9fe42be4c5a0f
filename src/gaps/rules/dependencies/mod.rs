//! Rules about the order that the needs of stories imply.

use super::Rule;
use crate::gaps::{Finding, Phrase, RuleContext, RuleItem, StoryNeed, Subject};
use crate::map::ReleaseIx;

mod blocked_in_active_release;
mod dependency_cycle;
mod done_before_its_need;
mod needs_later_story;
mod needs_unscheduled_story;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &needs_later_story::RULE,
    &needs_unscheduled_story::RULE,
    &dependency_cycle::RULE,
    &done_before_its_need::RULE,
    &blocked_in_active_release::RULE,
];

/// A finding about an entry of `needs:`, related to the story that the entry names.
fn finding_at_need(rule: &'static Rule, need: StoryNeed, message: Phrase) -> Finding {
    let subject = Subject::Need(need.story, need.position);
    let finding = Finding::new(rule, subject, message);
    finding.with_related(RuleItem::Story(need.needed), "the story it needs")
}

/// The beginning of a message: `A` ships in `release` and needs `B`.
fn ships_and_needs(context: &RuleContext, need: StoryNeed, release: ReleaseIx) -> Phrase {
    Phrase::from_title(context.story_title(need.story))
        .and(" ships in ")
        .and_title(context.release_name(release))
        .and(" and needs ")
        .and_title(context.story_title(need.needed))
}
