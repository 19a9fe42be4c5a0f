//! A step told in one breath where others take several.

use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "thin-activity",
    family: Family::Backbone,
    level: Level::Note,
    looks_for: "An activity has a single task, while at least half of the others have two or more. Where half or more of all activities are like that, it is the map’s way, and nothing is said.",
    why: "It is either a task of its neighbour, or a step that nobody has walked through in the mind yet.",
    advice: "ask what people do before and after that one task; if there is nothing, hang it under a neighbour",
    before: r#"
- activity: Make purchase
  tasks:
    - task: Pay
"#,
    after: r#"
- activity: Make purchase
  tasks:
    - task: Look over the basket
    - task: Choose a delivery window
    - task: Pay
"#,
    options: &[],
    check,
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let all = map.activities.len();
    let has = |tasks: &dyn Fn(usize) -> bool| {
        let activities = map.activities.iter();
        activities
            .filter(|activity| tasks(activity.tasks.len()))
            .count()
    };
    let (thin, with_more) = (has(&|tasks| tasks == 1), has(&|tasks| tasks > 1));
    if thin * 2 >= all || with_more * 2 < all - 1 {
        return Vec::new();
    }
    map.activity_ixs()
        // One without any story is an empty activity, and said as that.
        .filter(|activity| {
            map[*activity].tasks.len() == 1 && map.stories_under(*activity).len() > 0
        })
        .map(|activity| {
            let message = Phrase::from_title(&map[activity].title.text)
                .and(" has a single task, where other steps have several");
            Finding::new(&RULE, RuleItem::Activity(activity), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_the_one_that_stays_behind() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
#             ^^^ note: `Pay` has a single task, where other steps have several
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - activity: Receive
    tasks: [Open the door, Sign]
"#,
        );
    }

    #[test]
    fn where_half_are_thin_it_is_the_map_s_way_and_an_empty_one_is_another_hole() {
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
