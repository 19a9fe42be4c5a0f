//! Reports releases without stories.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "empty-release",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases:
  - mvp: First basket
  - pay: Pay any way
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
"#,
    after: r#"
releases:
  - mvp: First basket
  - pay: Pay any way
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
          - Pay with PayPal: pay
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.is_map_empty() {
        return Vec::new();
    }
    context
        .open_releases()
        .filter(|release| context.is_empty_release(*release))
        .map(|release| {
            let name = MessageValue::title(context.release_name(release));
            let message = message!("empty-release.finding", release = name);
            Finding::new(&RULE, RuleItem::Release(release), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_release_without_stories() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - First
  - later: Second
#          ^^^^^^ warning: `Second` has no stories
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
"#,
        );
    }

    #[test]
    fn an_empty_unscheduled_band_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
"#,
        );
    }
}
