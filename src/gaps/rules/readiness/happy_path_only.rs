//! Reports tasks of the first release without a story about failures.

use crate::gaps::failure_stories::{FAILURE_RULE, FAILURE_TAGS};
use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::WordList;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WordSection};
use crate::map::{ReleaseIx, StoryIx, TaskIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: FAILURE_RULE,
    family: Family::Readiness,
    level: Level::Note,
    before: r#"
releases: [First basket, Pay any way]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: first-basket
          - Pay with PayPal: pay-any-way
          - Keep the basket when a card is declined: pay-any-way
"#,
    after: r#"
releases: [First basket, Pay any way]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: first-basket
          - Keep the basket when a card is declined: first-basket
          - Pay with PayPal: pay-any-way
"#,
    options: &[FAILURE_TAGS, WordList::ADD, WordList::REMOVE],
    needs: &[],
    check: Check::Map(check),
};

/// A task of the first release without a story about failures.
#[derive(Clone, Copy)]
struct HappyTask {
    task: TaskIx,
    /// The later release that has one.
    later: Option<ReleaseIx>,
    /// Whether a mistake costs users much there.
    is_costly: bool,
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = context.first_release().filter(|_| !context.is_flat_map()) else {
        return Vec::new();
    };
    if !map.story_ixs().any(|story| context.is_about_failure(story)) {
        return Vec::new();
    }
    let columns = map.task_ixs().filter(|task| {
        let item = RuleItem::for_column(*task, map);
        !context.is_layer(map[*task].activity) && !context.is_placeholder(item)
    });
    let mut tasks: Vec<HappyTask> = columns
        .filter_map(|task| happy_task(context, first, task))
        .collect();
    tasks.sort_by_key(|happy| match happy {
        HappyTask { later: Some(_), .. } => 0,
        HappyTask {
            is_costly: true, ..
        } => 1,
        HappyTask { .. } => 2,
    });
    context.one_finding(&RULE, tasks, |tasks| {
        let titles: Vec<&str> = tasks
            .iter()
            .map(|happy| map.title_over(happy.task).text.as_str())
            .collect();
        let release = MessageValue::title(context.release_name(first));
        let message = match tasks[0].later {
            Some(later) => message!(
                "happy-path-only.later",
                release = release,
                task = MessageValue::title(titles[0]),
                later = MessageValue::title(context.release_name(later)),
                others = titles.len() - 1,
            ),
            None => message!(
                "happy-path-only.finding",
                release = release,
                count = titles.len(),
                tasks = MessageValue::titles(&titles, Conjunction::And),
            ),
        };
        let places = tasks
            .iter()
            .map(|happy| RuleItem::for_column(happy.task, map));
        Finding::new(&RULE, RuleItem::Release(first), message)
            .summing_up(places, message!("happy-path-only.related"))
    })
}

/// What a task lacks in a release, or `None` if it has no story there, or one about failures.
fn happy_task(context: &RuleContext, release: ReleaseIx, task: TaskIx) -> Option<HappyTask> {
    let map = context.map;
    let stories = context.coverage.wall.cell(task, Some(release));
    let is_failure = |story: &StoryIx| context.is_about_failure(*story);
    // What is released stays there.
    let mut released = map
        .stories_of(task)
        .filter(|story| !context.is_open(*story));
    if stories.is_empty()
        || stories.iter().any(is_failure)
        || released.any(|story| is_failure(&story))
    {
        return None;
    }
    let failures = map.stories_of(task).filter(is_failure);
    let title = TitleWords::new(&map.title_over(task).text);
    Some(HappyTask {
        task,
        later: failures.filter_map(|story| map[story].release).min(),
        is_costly: context
            .words(WordSection::HighStakes)
            .find_in(&title)
            .is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_once_for_all_tasks_without_a_failure_story() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
#          ^^^^^ note: failures of `Search` are handled only in `Second`, and `First` has none in 2 other tasks either
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, See what is out of stock: Second]
      - task: Browse
        stories: [By shelf: Second]
  - activity: Pay
    tasks:
      - task: Pay card
        stories: [Tap: First, Try again after a declined card: First]
      - task: Pay cash
        stories:
          - story: Count coins
            release: First
            tags: [Edge]
      - task: Sign
        stories: [Sign on glass: First]
      - task: Send it back
        stories: [Print a label: First]
"#,
        );
    }

    #[test]
    fn a_map_without_failure_stories_is_reported_by_another_rule() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
"#,
        );
    }

    #[test]
    fn only_tags_count_in_maps_in_other_languages() {
        check(
            &RULE,
            r#"title: Einkauf
lang: de-AT
releases: [Eins]
#          ^^^^ note: `Eins` has no story about failures in 1 task: `Zahlen`
activities:
  - activity: Einkaufen
    tasks:
      - task: Suchen
        stories:
          - story: Nichts finden
            release: Eins
            tags: [error]
      - task: Zahlen
        stories: [Error 404: Eins]
"#,
        );
    }

    #[test]
    fn a_project_sets_tags_and_words() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  happy-path-only:\n    tags: [rainy]\n    add: [puddle]\n    remove: [late payment]\n")
            .check(
                r#"title: Groceries
releases: [First]
#          ^^^^^ note: `First` has no story about failures in 2 tasks: `Pay` and `Wait`
activities:
  - activity: Find
    tasks:
      - task: Walk
        stories: [Step over puddles: First]
      - task: Drive
        stories:
          - story: Turn the wipers on
            release: First
            tags: [Rainy]
      - task: Wait
        stories:
          - story: Wait longer
            release: First
            tags: [edge]
      - task: Pay
        stories: [Make a late payment: First]
"#,
            );
    }
}
