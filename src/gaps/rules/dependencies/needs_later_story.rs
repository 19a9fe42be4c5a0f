//! Reports stories that need a story of a later release.

use super::finding_at_need;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "needs-later-story",
    family: Family::Dependencies,
    level: Level::Error,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- story: Open an account
  release: later
"#,
    after: r#"
- story: Pay with PayPal
  release: later
  needs: [open-an-account]
- story: Open an account
  release: later
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let needs = context.needs();
    needs
        .filter_map(|need| {
            let own = context.map[need.story].release?;
            let later = context.map[need.needed].release?;
            if later <= own {
                return None;
            }
            let message = message!(
                "needs-later-story.finding",
                story = MessageValue::title(context.story_title(need.story)),
                release = MessageValue::title(context.release_name(own)),
                needed = MessageValue::title(context.story_title(need.needed)),
                later = MessageValue::title(context.release_name(later)),
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
            needs: [Get change]
#                   ^^^^^^^^^^ error: `Count coins` ships in `First` but needs `Get change`, which ships in `Second`
          - Get change: Second
"#,
        );
    }

    #[test]
    fn the_same_release_and_an_earlier_one_are_fine() {
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
            release: Second
            needs: [Get change, Keep change]
          - Get change: Second
          - Keep change: First
"#,
        );
    }
}
