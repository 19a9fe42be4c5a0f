//! Reports activities that are completely in a first release that skips others.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "front-loaded-activity",
    family: Family::Releases,
    level: Level::Note,
    looks_for: "All stories of one activity are in the first release, while at least two other activities, not empty, have none in it.",
    why: "One step is finished before the walk exists. What people will really need there is learned only when they can get past it.",
    advice: "keep the thinnest story of this step, and spend the rest on the steps that have none",
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
            let beginning = match total(activity) {
                1 => "the only story of ".to_owned(),
                number => format!("all {number} stories of "),
            };
            let verb = if total(activity) == 1 {
                " is in "
            } else {
                " are in "
            };
            let message = Phrase::from_text(beginning)
                .and_title(&map[activity].title.text)
                .and(verb)
                .and_title(context.release_name(first))
                .and(", which has none in ")
                .and_titles(&titles, "and");
            let without = without.iter().take(MAX_RELATED);
            let without = without.map(|other| RuleItem::Activity(*other));
            Finding::new(&RULE, RuleItem::Activity(activity), message)
                .with_related_items(without, "nothing of this is in it")
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
#             ^^^^ note: all 2 stories of `Find` are in `First`, which has none in `Pay` and `Receive`
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
