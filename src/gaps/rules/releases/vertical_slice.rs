//! Reports releases that take all stories from one activity.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::StoryIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "vertical-slice",
    family: Family::Releases,
    level: Level::Warning,
    before: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Filter by diet: mvp
- activity: Make purchase
  tasks:
    - task: Pay
      stories:
        - Pay with credit card: later
"#,
    after: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Filter by diet: later
- activity: Make purchase
  tasks:
    - task: Pay
      stories:
        - Pay with credit card: mvp
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let filled = map
        .activity_ixs()
        .filter(|activity| map.stories_under(*activity).len() > 0);
    if filled.count() < 2 {
        return Vec::new();
    }
    context
        .releases_with_stories()
        .filter(|release| context.stories_in(*release).len() > 1)
        .filter_map(|release| {
            let stories = context.stories_in(release);
            let activity = |story: &StoryIx| map[*story].task.map(|task| map[task].activity);
            let only = activity(stories.first()?)?;
            if !stories.iter().all(|story| activity(story) == Some(only)) {
                return None;
            }
            let message = message!(
                "vertical-slice.finding",
                release = MessageValue::title(context.release_name(release)),
                count = stories.len(),
                activity = MessageValue::title(&map[only].title.text),
            );
            let finding = Finding::new(&RULE, RuleItem::Release(release), message);
            let related = message!("vertical-slice.related");
            Some(finding.with_related(RuleItem::Activity(only), related))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_the_release() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - First
  - Second
#   ^^^^^^ warning: all 2 stories of `Second` are in one activity, `Pay`
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: Second]
      - task: Pay later
        stories: [Get a bill: Second]
"#,
        );
    }

    #[test]
    fn one_story_and_one_activity_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: Second]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - Find
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: First]
"#,
        );
    }
}
