//! Reports scheduled stories that need an unscheduled story.

use super::finding_at_need;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "needs-unscheduled-story",
    family: Family::Dependencies,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- Open an account
"#,
    after: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- Open an account: mvp
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let needs = context.needs();
    let unscheduled = needs.filter(|need| context.map[need.needed].release.is_none());
    unscheduled
        .filter_map(|need| {
            let release = context.map[need.story].release?;
            let message = message!(
                "needs-unscheduled-story.finding",
                story = MessageValue::title(context.story_title(need.story)),
                release = MessageValue::title(context.release_name(release)),
                needed = MessageValue::title(context.story_title(need.needed)),
            );
            Some(finding_at_need(&RULE, need, message))
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
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            release: First
            needs: Get change
#                  ^^^^^^^^^^ warning: `Count coins` ships in `First` but needs `Get change`, which is unscheduled
          - Get change
"#,
        );
    }

    #[test]
    fn two_stories_that_are_not_scheduled_may_wait_together() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            needs: Get change
          - Get change
"#,
        );
    }
}
