//! Reports releases whose status contradicts their stories.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseStatus, StoryIx};
use crate::text::{Level, pluralize};

pub(crate) static RULE: Rule = Rule {
    id: "status-drift",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "A release that is said to be released has open stories, or all stories of one that is said to be planned (`status: planned`) are done.",
    why: "People read the status first. When it is not true, they stop believing the rest of the wall.",
    advice: "set the status that is true, or move the open stories into a later release",
    before: r#"
- release: mvp
  status: released   # and two of its stories are still open
"#,
    after: r#"
- release: mvp
  status: active
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    context
        .releases_with_stories()
        .filter_map(|release| {
            let stories = context.stories_in(release).iter().copied();
            let open: Vec<StoryIx> = stories.filter(|story| !map.is_done(*story)).collect();
            let problem = match map[release].status {
                Some(ReleaseStatus::Released) if !open.is_empty() => {
                    let verb = if open.len() == 1 { "is" } else { "are" };
                    let open = pluralize(open.len(), "story", "stories");
                    format!(" is said to be released, and {open} {verb} open")
                }
                Some(ReleaseStatus::Planned) if open.is_empty() => {
                    " is said to be planned, and all of its stories are done".to_owned()
                }
                _ => return None,
            };
            let message = Phrase::from_title(context.release_name(release)).and(problem);
            let open = open.into_iter().map(RuleItem::Story);
            Some(
                Finding::new(&RULE, RuleItem::Release(release), message)
                    .with_related_items(open, "is open"),
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
#             ^^^^^ warning: `First` is said to be released, and 1 story is open
  - {release: Second, status: planned}
#             ^^^^^^ warning: `Second` is said to be planned, and all of its stories are done
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
