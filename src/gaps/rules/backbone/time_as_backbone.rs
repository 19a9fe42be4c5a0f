//! Reports activities that are weeks, sprints or phases.

use crate::gaps::work_names::{is_period, may_be_period};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "time-as-backbone",
    family: Family::Backbone,
    level: Level::Note,
    before: r#"
activities:
  - Sprint 1
  - Sprint 2
"#,
    after: r#"
activities:
  - Find products
  - Make purchase
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let activities = || {
        let titles = context.titles().iter();
        titles.filter(|title| matches!(title.item, RuleItem::Activity(_)))
    };
    let may_match = |words| is_period(words) || may_be_period(words);
    let periods = activities().filter(|title| may_match(&title.words));
    let periods: Vec<RuleItem> = periods.map(|title| title.item).collect();
    let is_certain = activities().any(|title| is_period(&title.words));
    if !is_certain && periods.len() < 2 {
        return Vec::new();
    }
    let Some((first, others)) = periods.split_first() else {
        return Vec::new();
    };
    let titles: Vec<&str> = periods.iter().map(|item| item.name(map)).collect();
    let message = message!(
        "time-as-backbone.finding",
        activities = MessageValue::titles(&titles, Conjunction::And),
        count = titles.len(),
    );
    let others = others.iter().copied();
    let finding = Finding::new(&RULE, *first, message);
    vec![finding.with_related_items(others, &message!("time-as-backbone.related"))]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_at_the_first() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - Find products
  - "Week 1: explore"
#   ^^^^^^^^^^^^^^^^^ note: `Week 1: explore`, `Second sprint`, `Q3 2027` and `Planning phase` are periods of time, not steps that users take
  - Second sprint
  - Q3 2027
  - Planning phase
"#,
        );
    }

    #[test]
    fn activities_that_mention_a_period_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - Plan the week
  - Weekly shopping
  - Review the quarter
  - Last month's bill
  - Phase out old stock
"#,
        );
        check(
            &RULE,
            "title: Groceries\nactivities: [Sign the contract, First week, Stay]\n",
        );
        check(&RULE, "title: Kurs\nlang: de\nactivities: [Sprint 1]\n");
    }
}
