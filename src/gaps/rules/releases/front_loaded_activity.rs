//! Reports activities that are completely in a first release that skips others.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "front-loaded-activity",
    family: Family::Releases,
    level: Level::Note,
    before: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Filter by diet: mvp
- activity: Make purchase        # nothing in mvp
- activity: Receive the order    # nothing in mvp
"#,
    after: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Filter by diet: later
- activity: Make purchase        # a story in mvp
- activity: Receive the order    # a story in mvp
"#,
    options: &[],
    check: Check::Map(check),
};

/// The maximum number of activities without a story that are related to a finding.
const MAX_RELATED: usize = 10;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = map.release_ixs().next() else {
        return Vec::new();
    };
    let total = |activity: ActivityIx| map.stories_under(activity).len();
    let in_first = |activity: ActivityIx| {
        context
            .coverage
            .count_in_activity(map, activity, Some(first))
    };
    let without: Vec<ActivityIx> = (map.activity_ixs())
        .filter(|activity| total(*activity) > 0 && in_first(*activity) == 0)
        .collect();
    if without.len() < 2 {
        return Vec::new();
    }
    let titles: Vec<&str> = without
        .iter()
        .map(|activity| map[*activity].title.text.as_str())
        .collect();
    map.activity_ixs()
        .filter(|activity| total(*activity) > 0 && in_first(*activity) == total(*activity))
        .map(|activity| {
            let message = message!(
                "front-loaded-activity.finding",
                count = total(activity),
                activity = MessageValue::title(&map[activity].title.text),
                release = MessageValue::title(context.release_name(first)),
                others = MessageValue::titles(&titles, Conjunction::And),
            );
            let without = without.iter().take(MAX_RELATED);
            let without = without.map(|other| RuleItem::Activity(*other));
            Finding::new(&RULE, RuleItem::Activity(activity), message)
                .with_related_items(without, &message!("front-loaded-activity.related"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_the_complete_activity() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
#             ^^^^ note: all 2 stories of `Find` are in `First`, which skips `Pay` and `Receive`
    tasks:
      - task: Search
        stories: [By name: First, By shelf: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass]
"#,
        );
    }

    #[test]
    fn one_other_activity_without_a_story_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - Receive
"#,
        );
    }
}
