//! Reports activities with a single task where most others have several.

use super::no_steps::lacks_steps;
use crate::gaps::later_plans::is_no_step;
use crate::gaps::rules::releases::skipped_without_reason;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "thin-activity",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- activity: Make purchase
  tasks:
    - task: Pay
"#,
    after: r#"
- activity: Make purchase
  tasks:
    - task: Check the basket
    - task: Choose a delivery window
    - task: Pay
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// More stories in a single task are a step that somebody has thought through.
const MAX_STORIES: usize = 1;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if context.is_flat_map() {
        return Vec::new();
    }
    let all: Vec<ActivityIx> = context.steps().collect();
    let is_thin = |activity: &ActivityIx| {
        let stories = map.stories_under(*activity).len();
        map[*activity].tasks.len() == 1
            && (1..=MAX_STORIES).contains(&stories)
            && !lacks_steps(map, *activity)
    };
    let thin: Vec<ActivityIx> = all.iter().copied().filter(is_thin).collect();
    let several = all
        .iter()
        .filter(|activity| map[**activity].tasks.len() > 1)
        .count();
    if thin.len() * 2 >= all.len() || several * 2 < all.len() - 1 {
        return Vec::new();
    }
    // The ends of a walk may be short. A thing needs another title first, and what the first release leaves out
    // is talked about, too.
    let skipped = skipped_without_reason(context);
    let (first, last) = (all.first().copied(), all.last().copied());
    let is_in_between = |activity: &ActivityIx| {
        first < Some(*activity)
            && Some(*activity) < last
            && !is_no_step(context, RuleItem::Activity(*activity))
            && !skipped.contains(activity)
    };
    let findings = thin.into_iter().filter(is_in_between).map(|activity| {
        let title = MessageValue::title(&map[activity].title.text);
        let message = message!("thin-activity.finding", activity = title);
        Finding::new(&RULE, RuleItem::Activity(activity), message)
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_an_activity_with_one_task() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
#             ^^^ note: `Pay` has a single task, while most other activities have several
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - activity: Receive
    tasks: [Open the door, Sign]
"#,
        );
    }

    #[test]
    fn three_stories_and_activities_without_steps_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins, Get change, Keep it]
  - activity: Sign
    stories: [Find a pen]
  - activity: Receive
    tasks: [Open the door, Sign]
  - activity: Return
    tasks: [Pack it, Send it]
"#,
        );
    }

    #[test]
    fn the_ends_of_the_walk_and_things_are_fine() {
        let pay = "  - activity: Pay\n    tasks: [{task: Pay cash, stories: [Count coins]}]\n";
        let others = "  - activity: Find\n    tasks: [Search, Browse]\n  - activity: Receive\n    tasks: [Open the door, Sign]\n";
        check(
            &RULE,
            &format!("title: Groceries\nactivities:\n{pay}{others}"),
        );
        check(
            &RULE,
            &format!("title: Groceries\nactivities:\n{others}{pay}"),
        );
        let thing = pay.replace("Pay\n", "Settings\n");
        check(
            &RULE,
            &format!(
                "title: Groceries\nactivities:\n{others}{thing}{}",
                others.replace("Find", "Seek")
            ),
        );
    }

    #[test]
    fn half_of_the_activities_and_empty_ones_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
    tasks: [Pay cash]
  - activity: Receive
    tasks: [{task: Open the door, stories: [Ring]}, Sign]
"#,
        );
    }
}
