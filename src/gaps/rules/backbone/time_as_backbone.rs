//! Reports activities that are weeks, sprints or phases.

use crate::gaps::work_names::{is_period, may_be_period};
use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "time-as-backbone",
    family: Family::Backbone,
    level: Level::Note,
    looks_for: "Activities are weeks, sprints, phases or quarters: one finding for the map, at the first.",
    why: "The backbone tells what people do with the product. A calendar tells what the team does, and no hole in the walk can be seen in it.",
    advice: "name the activities after what people do, and cut the time into releases: those are the rows",
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
    let verb = if others.is_empty() {
        "is a time"
    } else {
        "are times"
    };
    let message = Phrase::default()
        .and_titles(&titles, "and")
        .and(format!(" {verb}, and not what somebody does"));
    let others = others.iter().copied();
    vec![Finding::new(&RULE, *first, message).with_related_items(others, "this one too")]
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
#   ^^^^^^^^^^^^^^^^^ note: `Week 1: explore`, `Second sprint`, `Q3 2027` and `Planning phase` are times, and not what somebody does
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
