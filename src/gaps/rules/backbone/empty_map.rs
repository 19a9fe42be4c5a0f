//! Reports maps without activities or stories.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "empty-map",
    family: Family::Backbone,
    level: Level::Error,
    bears_on: BearsOn::Journey,
    before: r#"
title: Weekly groceries
activities: []
"#,
    after: r#"
title: Weekly groceries
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - Search by product name
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let message = match (
        context.map.activities.is_empty(),
        context.map.stories.is_empty(),
    ) {
        (true, _) => message!("empty-map.no-activity"),
        (false, true) => message!("empty-map.no-story"),
        (false, false) => return Vec::new(),
    };
    vec![Finding::new(&RULE, RuleItem::Map, message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_map_without_activities() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ error: the map has no activities
backlog: [Gift cards]
"#,
        );
    }

    #[test]
    fn fires_on_a_backbone_without_stories() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ error: the map has activities but no stories
activities:
  - activity: Pay
    tasks: [Pay cash]
"#,
        );
    }

    #[test]
    fn one_story_is_enough() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: Count coins
"#,
        );
    }
}
