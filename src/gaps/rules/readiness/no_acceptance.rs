//! Reports stories of the next release without acceptance criteria.

use crate::gaps::{BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem};
use crate::map::StoryIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-acceptance",
    family: Family::Readiness,
    level: Level::Warning,
    bears_on: BearsOn::NextRelease,
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: mvp
            acceptance:
              - A declined card keeps the basket
          - Pay with PayPal: mvp
"#,
    after: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: mvp
            acceptance:
              - A declined card keeps the basket
          - story: Pay with PayPal
            release: mvp
            acceptance:
              - Leaving PayPal without paying keeps the basket
"#,
    options: &[],
    needs: &[Requirement::Acceptance],
    check: Check::Map(check),
};

/// Whether a story that isn't done has no acceptance criteria.
fn lacks_criteria(context: &RuleContext, story: StoryIx) -> bool {
    let map = context.map;
    !map.is_done(story)
        && map[story].acceptance.is_empty()
        && !context.is_placeholder(RuleItem::Story(story))
}

/// Whether this rule reports a story of the next release.
pub(super) fn reports(context: &RuleContext, story: StoryIx) -> bool {
    context.looks_at_map(&RULE) && lacks_criteria(context, story)
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(release) = map.next_release() else {
        return Vec::new();
    };
    let lacks_criteria = |story: &StoryIx| lacks_criteria(context, *story);
    let stories = context.stories_in(release).iter().copied();
    context.one_finding(&RULE, stories.filter(lacks_criteria).collect(), |stories| {
        let titles: Vec<&str> = stories
            .iter()
            .map(|story| context.story_title(*story))
            .collect();
        let message = message!(
            "no-acceptance.finding",
            release = MessageValue::title(context.release_name(release)),
            count = titles.len(),
            stories = MessageValue::titles(&titles, Conjunction::And),
        );
        let stories = stories.iter().map(|story| RuleItem::Story(*story));
        Finding::new(&RULE, RuleItem::Release(release), message)
            .summing_up(stories, message!("no-acceptance.related"))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_the_next_release() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    status: released
  - Second
#   ^^^^^^ warning: 2 open stories of `Second` have no acceptance criteria: `Get change` and `Keep change`
  - Third
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Get change: Second
          - story: Keep change
            release: Second
            status: doing
          - story: Lose change
            release: Second
            status: done
          - story: Find change
            release: Second
            acceptance: It is mine
          - Count coins: First
          - Pay card: Third
"#,
        );
    }

    #[test]
    fn criteria_in_the_backlog_count() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
#          ^^^^^ warning: 1 open story of `First` has no acceptance criteria: `Count coins`
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
backlog:
  - story: Pay by phone
    acceptance: It is quick
"#,
        );
    }

    #[test]
    fn criteria_of_one_story_among_many_are_no_habit() {
        let map = |stories: &str| {
            format!(
                "title: Groceries\nreleases: [First]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories: [{stories}]\nbacklog:\n  - story: Pay by phone\n    acceptance: It is quick\n"
            )
        };
        check(
            &RULE,
            &map("Add: First, Bag: First, Count: First, Deal: First, Eat: First"),
        );
        let found = map("Add: First, Bag: First, Count: First, Deal: First");
        let marked = found.replace(
            "[First]\n",
            "[First]\n#          ^^^^^ warning: 4 open stories of `First` have no acceptance criteria: `Add`, `Bag`, `Count` and `Deal`\n",
        );
        check(&RULE, &marked);
    }

    #[test]
    fn a_map_without_any_criteria_is_fine() {
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

    #[test]
    fn a_map_without_a_next_release_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    status: released
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: First
          - story: Get change
            acceptance: It is mine
"#,
        );
    }
}
