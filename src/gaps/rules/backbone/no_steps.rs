//! Reports activities that are not divided into steps.

use super::duplicate_name::normalized;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ActivityIx, StoryMap};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-steps",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Make purchase
    stories:
      - Check the basket
      - Pay with credit card
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Check the basket
        stories: [See the total]
      - task: Pay
        stories: [Pay with credit card]
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// How many stories a task with the title of its activity can have that is no step. With more, people do see what is
/// in it.
const MAX_STORIES: usize = 2;

/// Whether an activity has stories, and no steps: its stories are right under it, or its only task has
/// the same title.
pub(crate) fn lacks_steps(map: &StoryMap, activity: ActivityIx) -> bool {
    if map.stories_under(activity).len() == 0 {
        return false;
    }
    let tasks = &map.tasks[map[activity].tasks.clone()];
    let title = || normalized(&map[activity].title.text);
    match tasks {
        [task] => match &task.heading {
            Some(heading) => {
                task.stories.len() <= MAX_STORIES && normalized(&heading.title.text) == title()
            }
            None => true,
        },
        _ => false,
    }
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let without = context
        .steps()
        .filter(|activity| lacks_steps(map, *activity));
    context.one_finding(&RULE, without.collect(), |activities| {
        let title = MessageValue::title(&map[activities[0]].title.text);
        let others = activities.len() - 1;
        let message = message!("no-steps.finding", activity = title, others = others);
        let others = activities[1..]
            .iter()
            .map(|activity| RuleItem::Activity(*activity));
        Finding::new(&RULE, RuleItem::Activity(activities[0]), message)
            .with_places(others, message!("no-steps.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_stories_right_under_activities_and_for_equal_titles() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
#             ^^^ note: `Pay` and 1 other activity have no steps yet
    stories: [Count coins]
  - activity: Pack
    tasks:
      - task: "pack "
        stories: [Fill the bags]
"#,
        );
    }

    #[test]
    fn another_title_several_tasks_and_layers_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - {task: Pay, stories: [Count coins]}
      - {task: Get change, stories: [Count again]}
  - activity: Return
    tasks:
      - {task: Return, stories: [By mail, In the shop, Next door]}
  - activity: Pack
    tasks:
      - {task: Fill the bags, stories: [By hand]}
  - activity: Security
    stories: [Lock the door]
  - Leave
"#,
        );
    }
}
