//! Reports scheduled stories that need an unscheduled one.

use super::{finding_at_need, ships_and_needs};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "needs-unscheduled-story",
    family: Family::Dependencies,
    level: Level::Warning,
    looks_for: "A scheduled story needs one that is not scheduled.",
    why: "The promise of the one hangs on the other, which nobody has promised.",
    advice: "give the needed story the same release or an earlier one, or take the need out",
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
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let needs = context.needs();
    let unscheduled = needs.filter(|need| context.map[need.needed].release.is_none());
    unscheduled
        .filter_map(|need| {
            let release = context.map[need.story].release?;
            let message = ships_and_needs(context, need, release).and(", which is not scheduled");
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
#                  ^^^^^^^^^^ warning: `Count coins` ships in `First` and needs `Get change`, which is not scheduled
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
