//! A calendar where a walk should be.

use crate::gaps::work_names::{may_be_time, reads_as_time};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem};
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
    check,
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let activities = || {
        let titles = context.titles().iter();
        titles.filter(|title| matches!(title.item, RuleItem::Activity(_)))
    };
    let is_time = |words| reads_as_time(words) || may_be_time(words);
    let times = activities().filter(|title| is_time(&title.words));
    let times: Vec<RuleItem> = times.map(|title| title.item).collect();
    let is_sure = activities().any(|title| reads_as_time(&title.words));
    if !is_sure && times.len() < 2 {
        return Vec::new();
    }
    let Some((first, others)) = times.split_first() else {
        return Vec::new();
    };
    let titles: Vec<&str> = times.iter().map(|item| item.name(map)).collect();
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
    fn what_people_do_in_a_week_is_a_step() {
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
