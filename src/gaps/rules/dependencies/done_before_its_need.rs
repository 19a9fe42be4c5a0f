//! Reports done stories that need a story that isn't done.

use super::finding_at_need;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "done-before-its-need",
    family: Family::Dependencies,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- story: Pay with PayPal
  status: done
  needs: [open-an-account]
- Open an account
"#,
    after: r#"
- story: Pay with PayPal
  status: done
  needs: [open-an-account]
- story: Open an account
  status: done
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    context
        .needs()
        .filter(|need| map.is_done(need.story) && !map.is_done(need.needed))
        .map(|need| {
            let message = message!(
                "done-before-its-need.finding",
                story = MessageValue::title(context.story_title(need.story)),
                needed = MessageValue::title(context.story_title(need.needed)),
            );
            finding_at_need(&RULE, need, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_at_the_need() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            status: done
            needs: [Get change, Keep change]
#                   ^^^^^^^^^^ warning: `Count coins` is done but needs `Get change`, which isn't done
          - {story: Get change, status: doing, needs: Lose change}
          - {story: Keep change, status: done}
          - Lose change
"#,
        );
    }
}
