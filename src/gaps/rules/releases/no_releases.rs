//! Reports maps with stories but no releases.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem, WallPlace};
use crate::text::{Level, pluralize};

pub(crate) static RULE: Rule = Rule {
    id: "no-releases",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "The map has stories, and no release to ship them in.",
    why: "A wall without a line across it promises everything at once. The first line is the most useful decision that a map leads to.",
    advice: "name under `releases:` what should be true for people first, and put the fewest stories in it that make it true",
    before: r#"
releases: []
"#,
    after: r#"
releases:
  - mvp: First basket
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.is_map_empty() || !context.map.releases.is_empty() {
        return Vec::new();
    }
    let stories = pluralize(context.map.stories.len(), "story", "stories");
    let message = Phrase::from_text(format!(
        "{stories} and no release: no line is drawn across the wall yet"
    ));
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
#      ^^^^^^^^^ warning: 1 story and no release: no line is drawn across the wall yet
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
