//! Reports blocked stories of the active release.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseStatus, StatusKind};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "blocked-in-active-release",
    family: Family::Dependencies,
    level: Level::Warning,
    bears_on: BearsOn::NextRelease,
    before: r#"
- story: Pay with credit card
  release: mvp      # active
  status: blocked
"#,
    after: r#"
- story: Pay with credit card
  release: later
  status: blocked
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    map.story_ixs()
        .filter_map(|story| {
            let release = map[story].release?;
            let is_blocked = map.status(&map[story]).kind == StatusKind::Blocked;
            if !is_blocked || map[release].status() != ReleaseStatus::Active {
                return None;
            }
            let message = message!(
                "blocked-in-active-release.finding",
                story = MessageValue::title(context.story_title(story)),
                release = MessageValue::title(context.release_name(release)),
            );
            Some(Finding::new(&RULE, RuleItem::Story(story), message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_in_the_active_release_only() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - {release: First, status: active}
  - {release: Second}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - {story: Count coins, release: First, status: blocked}
#                   ^^^^^^^^^^^ warning: `Count coins` is blocked, and `First` is the active release
          - {story: Get change, release: First, status: doing}
          - {story: Keep change, release: Second, status: blocked}
          - {story: Lose change, status: blocked}
"#,
        );
    }
}
