//! Reports maps without a story about failures.

use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-failure-path",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Fill the basket
        stories: [Search by name, Filter by diet, Compare prices, Add to the basket]
      - task: Pay
        stories: [Pay with credit card, Pay with PayPal, Get a receipt, Rate the shop]
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Fill the basket
        stories: [Search by name, Filter by diet, Compare prices, See what is out of stock]
      - task: Pay
        stories: [Pay with credit card, Keep the basket when the card is declined, Get a receipt, Rate the shop]
"#,
    options: &[],
    needs: &[Requirement::Words(&[WordSection::Failure])],
    check: Check::Map(check),
};

/// Smaller maps are too new to cover failures.
const MIN_STORIES: usize = 8;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.stories.len() < MIN_STORIES
        || map.story_ixs().any(|story| context.is_about_failure(story))
    {
        return Vec::new();
    }
    let message = message!("no-failure-path.finding", count = map.stories.len());
    vec![Finding::new(&RULE, RuleItem::Map, message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = r#"title: Groceries
#      ^^^^^^^^^ note: none of the 8 story titles says what could go wrong
activities:
  - activity: Pay
    tasks:
      - task: Recover from a failure
        stories: [Count coins, Get change, Keep change, Count again, Sign, Tap, Smile, Go home]
"#;

    /// The map without comments, so without expected findings.
    fn without_findings(map: &str) -> String {
        let lines = map.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn fires_when_no_story_is_about_failure() {
        check(&RULE, MAP);
    }

    #[test]
    fn one_failure_story_and_small_maps_are_fine() {
        check(
            &RULE,
            &without_findings(&MAP.replace("Count again", "Find a coin missing")),
        );
        check(&RULE, &without_findings(&MAP.replace(", Count again", "")));
    }

    #[test]
    fn a_map_in_another_language_is_left_alone() {
        let map = MAP.replace("title: Groceries", "lang: sv\ntitle: Matvaror");
        check(&RULE, &without_findings(&map));
    }

    #[test]
    fn words_are_those_of_happy_path_only() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  happy-path-only:\n    add: [smile]\n")
            .check(&without_findings(MAP));
    }
}
