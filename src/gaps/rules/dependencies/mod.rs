//! Rules about the dependencies between stories.

use super::Rule;
use crate::gaps::{Finding, RuleItem, StoryNeed, Subject};
use crate::messages::{Message, message};

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
fn finding_at_need(rule: &'static Rule, need: StoryNeed, message: Message) -> Finding {
    let subject = Subject::Need(need.story, need.position);
    let finding = Finding::new(rule, subject, message);
    finding.with_related(RuleItem::Story(need.needed), message!("gap-needed-story"))
}
