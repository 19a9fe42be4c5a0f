//! A map of a world in which nothing goes wrong.

use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-failure-path",
    family: Family::Readiness,
    level: Level::Note,
    looks_for: "None of eight or more stories names what could go wrong. A story names it by a tag (edge, error) or by the words of its title, as happy-path-only has them. English maps only.",
    why: "Something goes wrong for somebody every day. What the map does not foresee, people find out alone, and those who build it decide in a hurry.",
    advice: "walk the map once more and ask at each task \"what could go wrong here, and what do people do then?\"",
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
    check,
};

/// Smaller maps are only begun.
const FEWEST: usize = 8;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if !context.is_english()
        || map.stories.len() < FEWEST
        || map.story_ixs().any(|story| context.is_about_failure(story))
    {
        return Vec::new();
    }
    let message = Phrase::from_text(format!(
        "none of the {} stories names what could go wrong",
        map.stories.len()
    ));
    vec![Finding::new(&RULE, RuleItem::Map, message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = r#"title: Groceries
#      ^^^^^^^^^ note: none of the 8 stories names what could go wrong
activities:
  - activity: Pay
    tasks:
      - task: Recover from a failure
        stories: [Count coins, Get change, Keep change, Count again, Sign, Tap, Smile, Go home]
"#;

    fn quiet(map: &str) -> String {
        let lines = map.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn fires_when_no_story_names_what_could_go_wrong() {
        check(&RULE, MAP);
    }

    #[test]
    fn one_story_that_does_is_enough_and_seven_stories_are_too_few() {
        check(
            &RULE,
            &quiet(&MAP.replace("Count again", "Find a coin missing")),
        );
        check(&RULE, &quiet(&MAP.replace(", Count again", "")));
    }

    #[test]
    fn a_map_in_another_language_is_left_alone() {
        let map = MAP.replace("title: Groceries", "lang: fr\ntitle: Courses");
        check(&RULE, &quiet(&map));
    }

    #[test]
    fn words_are_those_of_the_happy_path() {
        Fixture::new(&RULE)
            .project("gaps:\n  happy-path-only:\n    add: [smile]\n")
            .check(&quiet(MAP));
    }
}
