//! Reports maps with stories in the backlog.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unmapped-backlog",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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

/// So many stories are more than a few ideas for later.
const MIN_STORIES: usize = 10;

/// Or one of so many that are known.
const MIN_SHARE: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.map.backlog.len();
    let known = context.map.stories.len() + number;
    if number == 0 || number < MIN_STORIES && number * MIN_SHARE < known {
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
    fn a_few_ideas_for_later_are_fine() {
        let map = MAP.replace(
            "[Count coins]",
            "[Count coins, Get change, Keep it, Give it]",
        );
        check(
            &RULE,
            &format!("title: Groceries\n{map}backlog: [Pay by phone]\n"),
        );
    }

    #[test]
    fn an_empty_backlog_is_fine() {
        check(&RULE, &format!("title: Groceries\n{MAP}backlog: []\n"));
    }
}
