//! Reports blocked stories of the active release.

use crate::gaps::rules::readiness::has_open_question;
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
            // The question that blocks it is a finding of its own.
            let is_active = map[release].status() == ReleaseStatus::Active;
            if !is_blocked || !is_active || has_open_question(context, story) {
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
          - {story: Get a receipt, release: First, status: blocked, questions: [On paper?]}
          - {story: Keep change, release: Second, status: blocked}
          - {story: Lose change, status: blocked}
"#,
        );
    }
}
