//! Reports maps with too few or too many activities.

use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::{Level, pluralize};

pub(crate) static RULE: Rule = Rule {
    id: "backbone-size",
    family: Family::Backbone,
    level: Level::Note,
    looks_for: "The map has fewer or more activities than fit one look: outside of 4 to 8, unless the project says otherwise.",
    why: "A backbone is read aloud in one breath. With too few steps it hides where people stop and go on; with too many nobody sees the walk for the steps.",
    advice: "look for two steps hidden in one, or for neighbours that are one step; a very long walk is two maps",
    before: r#"
activities:
  - activity: Use the shop
"#,
    after: r#"
activities:
  - activity: Find products
  - activity: Fill the basket
  - activity: Make purchase
  - activity: Receive the order
"#,
    options: &[MIN, MAX],
    check: Check::Map(check),
};

const MIN: RuleOptionSpec = RuleOptionSpec::number("min", 4, 1000, "The fewest activities.");
const MAX: RuleOptionSpec = RuleOptionSpec::number("max", 8, 1000, "The most activities.");

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.map.activities.len();
    let (min, max) = (
        context.number_option(RULE.id, MIN),
        context.number_option(RULE.id, MAX),
    );
    let counted = pluralize(number, "activity", "activities");
    let message = if number == 0 {
        // `empty-map` reports this.
        return Vec::new();
    } else if number < min {
        format!("the backbone has {counted}: fewer than {min} seldom tell a walk")
    } else if number > max {
        format!("the backbone has {counted}: more than {max} are hard to walk through in one go")
    } else {
        return Vec::new();
    };
    vec![Finding::new(
        &RULE,
        RuleItem::Map,
        Phrase::from_text(message),
    )]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_below_four_and_above_eight() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 1 activity: fewer than 4 seldom tell a walk
activities: [Find]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 9 activities: more than 8 are hard to walk through in one go
activities: [A1, A2, A3, A4, A5, A6, A7, A8, A9]
"#,
        );
    }

    #[test]
    fn four_eight_and_no_activities_are_fine() {
        check(&RULE, "title: Groceries\nactivities: [A1, A2, A3, A4]\n");
        check(
            &RULE,
            "title: Groceries\nactivities: [A1, A2, A3, A4, A5, A6, A7, A8]\n",
        );
        check(&RULE, "title: Groceries\nactivities: []\n");
    }

    #[test]
    fn the_project_sets_the_limits() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  backbone-size: {min: 2, max: 3}")
            .check("title: Groceries\nactivities: [Find, Pay]\n");
    }
}
