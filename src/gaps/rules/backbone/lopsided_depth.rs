//! Reports activities that have most of the stories of a map.

use crate::format::RuleOptionSpec;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "lopsided-depth",
    family: Family::Backbone,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- activity: Find products       # nine stories
- activity: Receive the order   # one story
"#,
    after: r#"
- activity: Find products       # five stories
- activity: Receive the order   # four stories
"#,
    options: &[SHARE],
    needs: &[],
    check: Check::Map(check),
};

const SHARE: RuleOptionSpec =
    RuleOptionSpec::share(50, "The share of all stories that one activity may have.");

/// Smaller maps are too new to be lopsided.
const MIN_STORIES: usize = 8;

/// Whether this rule reports a map.
pub(crate) fn reports(context: &RuleContext) -> bool {
    context.is_on(&RULE) && !check(context).is_empty()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let stories_in = |activity: &ActivityIx| map.stories_under(*activity).len();
    let all = context
        .steps()
        .map(|activity| stories_in(&activity))
        .sum::<usize>();
    if all < MIN_STORIES {
        return Vec::new();
    }
    let share = context.number_option(RULE.id, SHARE);
    let deep = context
        .steps()
        .filter(|activity| stories_in(activity) * 100 > all * share);
    let shallow: Vec<ActivityIx> = context
        .steps()
        .filter(|activity| stories_in(activity) == 1)
        .collect();
    if shallow.is_empty() {
        return Vec::new();
    }
    let titles: Vec<&str> = shallow
        .iter()
        .map(|activity| map[*activity].title.text.as_str())
        .collect();
    deep.map(|deep| {
        let message = message!(
            "lopsided-depth.finding",
            activity = MessageValue::title(&map[deep].title.text),
            count = stories_in(&deep),
            total = all,
            others = MessageValue::titles(&titles, Conjunction::And),
            other_count = titles.len(),
        );
        let shallow = shallow.iter().map(|activity| RuleItem::Activity(*activity));
        Finding::new(&RULE, RuleItem::Activity(deep), message)
            .with_related_items(shallow, &message!("lopsided-depth.related"))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = r#"title: Groceries
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [A1, A2, A3, A4, A5]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [B1, B2]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [C1]
  - Return it
"#;

    #[test]
    fn fires_on_the_activity_with_most_stories() {
        check(
            &RULE,
            &MAP.replace(
                "Find\n",
                "Find\n#             ^^^^ warning: `Find` has 5 of 8 stories, while `Receive` has only one\n",
            ),
        );
    }

    #[test]
    fn the_allowed_share_and_small_maps_are_fine() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  lopsided-depth: {share: 63 %}")
            .check(MAP);
        check(&RULE, &MAP.replace(", B2", ""));
        check(&RULE, &MAP.replace("[C1]", "[C1, C2]"));
        check(&RULE, &MAP.replace(", A5", "").replace("B2", "B2, B3"));
    }
}
