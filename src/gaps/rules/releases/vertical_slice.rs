//! Reports releases that take all stories from one activity.

use super::skipped_activity::steps_of;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::StoryIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "vertical-slice",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::Journey,
    before: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Search by photo: later
        - Filter by diet: later
        - Filter by brand: later
        - Sort by price: later
- activity: Make purchase
  tasks:
    - task: Pay
      stories:
        - Pay with credit card: mvp
"#,
    after: r#"
- activity: Find products
  tasks:
    - task: Search the shop
      stories:
        - Search by product name: mvp
        - Search by photo: later
        - Filter by diet: later
        - Filter by brand: later
- activity: Make purchase
  tasks:
    - task: Pay
      stories:
        - Pay with credit card: mvp
        - Pay with PayPal: later
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// A smaller release is a small step on purpose.
const MIN_STORIES: usize = 4;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let filled = map
        .activity_ixs()
        .filter(|activity| map.stories_under(*activity).len() > 0);
    if filled.count() < 2 {
        return Vec::new();
    }
    let first = context.first_release();
    context
        .open_releases()
        .filter(|release| context.stories_in(*release).len() >= MIN_STORIES)
        // `skipped-activity` reports a first release that leaves steps out.
        .filter(|release| {
            let reaches_all = || {
                let mut steps = steps_of(context, *release).into_iter();
                steps.all(|step| context.reaches_activity(step, *release))
            };
            first != Some(*release) || reaches_all()
        })
        .filter_map(|release| {
            let stories = context.stories_in(release);
            let activity = |story: &StoryIx| map[*story].task.map(|task| map[task].activity);
            let only = activity(stories.first()?)?;
            if !stories.iter().all(|story| activity(story) == Some(only)) {
                return None;
            }
            // A release that adds a step to those of earlier ones, and says what for, gets users further.
            let is_earlier = |story: StoryIx| map[story].release.is_some_and(|own| own < release);
            let is_first = context.releases_with_stories().next() == Some(release);
            let adds_step = !is_first && !map.stories_under(only).any(is_earlier);
            if adds_step && map[release].outcome.is_some() {
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
#   ^^^^^^ warning: all 4 stories of `Second` are in one activity, `Pay`
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: Second, Keep change: Second]
      - task: Pay later
        stories: [Get a bill: Second, Pay it: Second]
"#,
        );
    }

    #[test]
    fn a_release_that_adds_a_step_and_says_what_for_is_fine() {
        let map = |outcome: &str, expected: &str| {
            format!(
                "title: Groceries\nreleases:\n  - First\n  - {{release: Second{outcome}}}\n{expected}activities:\n  - activity: Find\n    stories: [By name: First]\n  - activity: Stay\n    stories: [Sit: Second, Eat: Second, Talk: Second, Sleep: Second]\n"
            )
        };
        check(&RULE, &map(", outcome: Families stay", ""));
        check(
            &RULE,
            &map(
                "",
                "#             ^^^^^^ warning: all 4 stories of `Second` are in one activity, `Stay`\n",
            ),
        );
    }

    #[test]
    fn three_stories_and_one_activity_are_fine() {
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
        stories: [Count coins: First, Get change: Second, Keep it: Second, Lose it: Second]
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
        stories: [Count coins: First, Get change: First, Keep it: First, Lose it: First]
"#,
        );
    }
}
