//! Reports activities that are weeks, sprints or phases.

use crate::gaps::title_words::TitledItem;
use crate::gaps::work_names::PeriodWords;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "time-as-backbone",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[Requirement::Words(&[WordSection::Periods])],
    check: Check::Map(check),
};

/// Whether this rule reports a map.
pub(crate) fn reports(context: &RuleContext) -> bool {
    context.is_on(&RULE) && !check(context).is_empty()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let words = PeriodWords::new(context);
    let activities = || {
        let titles = context.titles().iter();
        titles.filter(|title| matches!(title.item, RuleItem::Activity(_)))
    };
    let may_match =
        |title: &&TitledItem| words.is_period(&title.words) || words.may_be_period(&title.words);
    let periods: Vec<RuleItem> = activities()
        .filter(may_match)
        .map(|title| title.item)
        .collect();
    let is_certain = activities().any(|title| words.is_period(&title.words));
    if !is_certain && periods.len() < 2 {
        return Vec::new();
    }
    context.one_finding(&RULE, periods, |periods| {
        let titles: Vec<&str> = periods.iter().map(|item| item.name(map)).collect();
        let message = message!(
            "time-as-backbone.finding",
            activities = MessageValue::titles(&titles, Conjunction::And),
            count = titles.len(),
        );
        Finding::new(&RULE, periods[0], message)
            .with_places(
                periods[1..].iter().copied(),
                message!("time-as-backbone.related"),
            )
            .identified_by(RuleItem::Map)
    })
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
        check(&RULE, "title: Kurs\nlang: sv\nactivities: [Sprint 1]\n");
    }
}
