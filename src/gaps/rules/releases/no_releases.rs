//! Reports maps with stories but no releases.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-releases",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: []
"#,
    after: r#"
releases:
  - mvp: First basket
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.is_map_empty() || !context.map.releases.is_empty() {
        return Vec::new();
    }
    let message = message!("no-releases.finding", count = context.map.stories.len());
    vec![Finding::new(&RULE, RuleItem::Map, message).marked_at(WallPlace::Band(None))]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_stories_without_a_release() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ warning: the map has 1 story but no releases
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
"#,
        );
    }

    #[test]
    fn one_release_is_enough() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
"#,
        );
    }

    #[test]
    fn a_map_without_stories_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities: [Pay]
"#,
        );
    }
}
