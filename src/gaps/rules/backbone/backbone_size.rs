//! Reports maps with too few or too many activities.

use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "backbone-size",
    family: Family::Backbone,
    level: Level::Note,
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
    needs: &[],
    check: Check::Map(check),
};

const MIN: RuleOptionSpec =
    RuleOptionSpec::number("min", 4, 1000, "The minimum number of activities.");
const MAX: RuleOptionSpec =
    RuleOptionSpec::number("max", 8, 1000, "The maximum number of activities.");

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.map.activities.len();
    let (min, max) = (
        context.number_option(RULE.id, MIN),
        context.number_option(RULE.id, MAX),
    );
    let message = if number == 0 {
        // `empty-map` reports this.
        return Vec::new();
    } else if number < min {
        message!("backbone-size.too-few", count = number, min = min)
    } else if number > max {
        message!("backbone-size.too-many", count = number, max = max)
    } else {
        return Vec::new();
    };
    vec![Finding::new(&RULE, RuleItem::Map, message)]
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
#      ^^^^^^^^^ note: the backbone has 1 activity: fewer than 4 rarely cover a whole journey
activities: [Find]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 9 activities: more than 8 are hard to take in at once
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
