//! Reports maps with stories in the backlog.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unmapped-backlog",
    family: Family::Readiness,
    level: Level::Note,
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
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.map.backlog.len();
    if number == 0 {
        return Vec::new();
    }
    let message = message!("unmapped-backlog.finding", count = number);
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
                "title: Groceries\n#      ^^^^^^^^^ note: 1 story is in the backlog, not on the wall\n{MAP}backlog: [Pay by phone]\n"
            ),
        );
        check(
            &RULE,
            &format!(
                "title: Groceries\n#      ^^^^^^^^^ note: 2 stories are in the backlog, not on the wall\n{MAP}backlog: [Pay by phone, Pay later]\n"
            ),
        );
    }

    #[test]
    fn an_empty_backlog_is_fine() {
        check(&RULE, &format!("title: Groceries\n{MAP}backlog: []\n"));
    }
}
