//! Reports releases without an outcome.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ReleaseStatus;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-outcome",
    family: Family::Releases,
    level: Level::Warning,
    before: r#"
- release: mvp
  name: First basket
"#,
    after: r#"
- release: mvp
  name: First basket
  outcome: A parent orders one week's groceries, start to finish
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let next = map.next_release();
    map.release_ixs()
        .filter(|release| {
            map[*release].outcome.is_none()
                && map[*release].status() != ReleaseStatus::Released
                && !context.is_empty_release(*release)
        })
        .map(|release| {
            let level = if Some(release) == next {
                Level::Warning
            } else {
                Level::Note
            };
            let name = MessageValue::title(context.release_name(release));
            let message = message!("no-outcome.finding", release = name);
            Finding::new(&RULE, RuleItem::Release(release), message).with_level(level)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_as_warning_in_the_next_release_and_as_note_in_later_ones() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    status: released
  - release: Second
#            ^^^^^^ warning: `Second` has no outcome: it doesn't say what changes for users
  - Third
#   ^^^^^ note: `Third` has no outcome: it doesn't say what changes for users
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Pay card: Second, Pay later: Third]
"#,
        );
    }

    #[test]
    fn an_outcome_and_an_empty_release_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    outcome: Parents pay
  - Second
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
"#,
        );
    }
}
