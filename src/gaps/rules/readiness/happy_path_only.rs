//! Reports tasks of the first release without a story about failures.

use crate::gaps::failure_stories::{FAILURE_RULE, FAILURE_TAGS};
use crate::gaps::word_list::WordList;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::TaskIx;
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

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = map.release_ixs().next() else {
        return Vec::new();
    };
    if !map.story_ixs().any(|story| context.is_about_failure(story)) {
        return Vec::new();
    }
    let is_happy = |task: &TaskIx| {
        let stories = context.coverage.wall.cell(*task, Some(first));
        !stories.is_empty() && !stories.iter().any(|story| context.is_about_failure(*story))
    };
    let happy: Vec<TaskIx> = map.task_ixs().filter(is_happy).collect();
    if happy.is_empty() {
        return Vec::new();
    }
    let titles: Vec<&str> = (happy.iter())
        .map(|task| map.title_over(*task).text.as_str())
        .collect();
    let message = message!(
        "happy-path-only.finding",
        release = MessageValue::title(context.release_name(first)),
        count = titles.len(),
        tasks = MessageValue::titles(&titles, Conjunction::And),
    );
    let tasks = (happy.into_iter()).map(|task| RuleItem::for_column(task, map));
    let finding = Finding::new(&RULE, RuleItem::Release(first), message);
    vec![finding.with_related_items(tasks, &message!("happy-path-only.related"))]
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
#          ^^^^^ note: `First` has no story about failures in 2 tasks: `Search` and `Sign`
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
#          ^^^^^ note: `First` has no story about failures in 2 tasks: `Wait` and `Pay`
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
