//! Reports releases whose status contradicts their stories.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseStatus, StoryIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "status-drift",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- release: mvp
  status: released   # and two of its stories are still open
"#,
    after: r#"
- release: mvp
  status: active
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    context
        .releases_with_stories()
        .filter_map(|release| {
            let stories = context.stories_in(release).iter().copied();
            let open: Vec<StoryIx> = stories.filter(|story| !map.is_done(*story)).collect();
            let name = MessageValue::title(context.release_name(release));
            let message = match map[release].status {
                Some(ReleaseStatus::Released) if !open.is_empty() => {
                    message!("status-drift.released", release = name, count = open.len())
                }
                Some(ReleaseStatus::Planned) if open.is_empty() => {
                    message!("status-drift.planned", release = name)
                }
                _ => return None,
            };
            let open = open.into_iter().map(RuleItem::Story);
            Some(
                Finding::new(&RULE, RuleItem::Release(release), message)
                    .with_related_items(open, &message!("status-drift.related")),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_released_with_open_stories_and_planned_without() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - {release: First, status: released}
#             ^^^^^ warning: `First` is marked as released, but 1 story is still open
  - {release: Second, status: planned}
#             ^^^^^^ warning: `Second` is marked as planned, but all of its stories are done
  - {release: Third}
  - {release: Fourth, status: active}
  - {release: Fifth, status: planned}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - {story: Count coins, release: First, status: done}
          - {story: Get change, release: First, status: doing}
          - {story: Keep change, release: Second, status: done}
          - {story: Keep coins, release: Third, status: done}
          - {story: Lose coins, release: Fourth, status: done}
"#,
        );
    }
}
