//! Reports blocked stories of the active release.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseStatus, StatusKind};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "blocked-in-active-release",
    family: Family::Dependencies,
    level: Level::Warning,
    looks_for: "A story of the active release is blocked.",
    why: "The release cannot ship around it, and each day it waits moves the date of everything else.",
    advice: "ask what it waits for and who can clear that; or ship without it, and move it down",
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
            let message = Phrase::from_title(context.story_title(story))
                .and(" is blocked, and ")
                .and_title(context.release_name(release))
                .and(" is being made");
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
#                   ^^^^^^^^^^^ warning: `Count coins` is blocked, and `First` is being made
          - {story: Get change, release: First, status: doing}
          - {story: Keep change, release: Second, status: blocked}
          - {story: Lose change, status: blocked}
"#,
        );
    }
}
