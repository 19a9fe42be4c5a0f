//! Reports maps with stories in the backlog.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::{Level, pluralize};

pub(crate) static RULE: Rule = Rule {
    id: "unmapped-backlog",
    family: Family::Readiness,
    level: Level::Note,
    looks_for: "The backlog has stories that are not on the wall yet: one finding for the map, with their number.",
    why: "Off the wall nobody sees where in people's day a story belongs, or what it would push aside.",
    advice: "hang each one under the task it belongs to when you next walk the map, or drop it",
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card
backlog:
  - Gift cards
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card
          - Pay with a gift card
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.map.backlog.len();
    if number == 0 {
        return Vec::new();
    }
    let verb = if number == 1 { "is" } else { "are" };
    let message = Phrase::from_text(format!(
        "{} {verb} known and not on the wall yet",
        pluralize(number, "story", "stories")
    ));
    vec![Finding::new(&RULE, RuleItem::Map, message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    const MAP: &str = "activities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories: [Count coins]\n";

    #[test]
    fn counts_the_stories_of_the_backlog() {
        check(
            &RULE,
            &format!(
                "title: Groceries\n#      ^^^^^^^^^ note: 1 story is known and not on the wall yet\n{MAP}backlog: [Pay by phone]\n"
            ),
        );
        check(
            &RULE,
            &format!(
                "title: Groceries\n#      ^^^^^^^^^ note: 2 stories are known and not on the wall yet\n{MAP}backlog: [Pay by phone, Pay later]\n"
            ),
        );
    }

    #[test]
    fn an_empty_backlog_is_fine() {
        check(&RULE, &format!("title: Groceries\n{MAP}backlog: []\n"));
    }
}
