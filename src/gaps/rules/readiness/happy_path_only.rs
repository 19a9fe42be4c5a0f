//! Reports tasks of the first release without a story about failures.

use crate::gaps::failure_stories::{FAILURE_RULE, FAILURE_TAGS};
use crate::gaps::word_list::WordList;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, WordSection};
use crate::map::{ReleaseIx, StoryIx, TaskIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: FAILURE_RULE,
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    /// The first story of a later release about a failure of the task.
    later: Option<LaterFailure>,
    /// Whether a mistake costs users much there.
    is_costly: bool,
}

/// A story of a later release about a failure.
#[derive(Clone, Copy)]
struct LaterFailure {
    release: ReleaseIx,
    story: StoryIx,
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
    // Whoever has thought of failures has decided which tasks can do without, unless a failure comes later.
    if tasks.iter().any(|happy| happy.later.is_some()) || thinks_of_failure(context, first) {
        tasks.retain(|happy| happy.later.is_some());
    }
    tasks.sort_by_key(|happy| !happy.is_costly);
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
                story = MessageValue::title(context.story_title(later.story)),
                later = MessageValue::title(context.release_name(later.release)),
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

/// What a task lacks in a release, or `None` if it has no story there, or one about failures, or if it is about
/// failures itself, or its activity is.
fn happy_task(context: &RuleContext, release: ReleaseIx, task: TaskIx) -> Option<HappyTask> {
    let map = context.map;
    let stories = context.coverage.wall.cell(task, Some(release));
    let is_failure = |story: &StoryIx| context.is_about_failure(*story);
    // What is released stays there.
    let mut released = map
        .stories_of(task)
        .filter(|story| !context.is_open(*story));
    let title = &map.title_over(task).text;
    if stories.is_empty()
        || stories.iter().any(is_failure)
        || released.any(|story| is_failure(&story))
        || context.tells_of_failure(title)
        || context.tells_of_failure(&map[map[task].activity].title.text)
    {
        return None;
    }
    let failures = map.stories_of(task).filter(is_failure);
    let later = failures.filter_map(|story| {
        let release = map[story].release?;
        Some(LaterFailure { release, story })
    });
    let costly = context.words(WordSection::HighStakes);
    let is_costly = |title: &str| costly.occurs_in(&context.words_of(title));
    let later = later.min_by_key(|later| {
        let title = context.story_title(later.story);
        (later.release, !is_costly(title))
    });
    Some(HappyTask {
        task,
        later,
        is_costly: is_costly(title)
            || later.is_some_and(|later| is_costly(context.story_title(later.story))),
    })
}

/// Whether a story of a release, or one of its acceptance criteria, is about failures.
fn thinks_of_failure(context: &RuleContext, release: ReleaseIx) -> bool {
    let map = context.map;
    let mut stories = context.stories_in(release).iter();
    stories.any(|story| {
        let mut criteria = map[*story].acceptance.iter();
        context.is_about_failure(*story)
            || criteria.any(|criterion| context.tells_of_failure(criterion))
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
#          ^^^^^ note: `First` has `Send it back`, but `Lose the parcel` ships only in `Second`; it's the same with 1 other task
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
        stories: [Print a label: First, Lose the parcel: Second]
"#,
        );
    }

    #[test]
    fn fires_on_a_release_that_thinks_of_no_failure() {
        let map = r#"title: Groceries
releases: [First, Second]
#          ^^^^^ note: `First` has no story about failures in 2 tasks: `Pay card` and `Search`
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
      - task: Browse
        stories: [See what is out of stock: Second]
  - activity: Pay
    tasks:
      - task: Pay card
        stories: [Tap: First]
      - task: Put it right
        stories: [Call the shop: First]
"#;
        check(&RULE, map);
        // A criterion about a failure is enough to see that the team thinks of them.
        let lines: Vec<&str> = map.lines().filter(|line| !line.starts_with('#')).collect();
        let tap = "[{story: Tap, release: First, acceptance: A declined card is shown}]";
        check(&RULE, &lines.join("\n").replace("[Tap: First]", tap));
    }

    #[test]
    fn a_second_way_to_handle_a_failure_is_fine() {
        let map = |activity: &str, finding: &str| {
            format!(
                r#"title: Groceries
releases: [First, Second]
{finding}activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, See what is out of stock: First]
  - activity: {activity}
    tasks:
      - task: Call the shop
        stories: [Speak to a person: First, Report a broken egg: Second]
"#
            )
        };
        check(&RULE, &map("Return what is broken", ""));
        let finding = "#          ^^^^^ note: `First` has `Call the shop`, but `Report a broken egg` ships only in `Second`\n";
        check(&RULE, &map("Talk", finding));
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
releases: [Eins, Zwei]
#          ^^^^ note: `Eins` has `Suchen`, but `Nach Farbe` ships only in `Zwei`
activities:
  - activity: Einkaufen
    tasks:
      - task: Suchen
        stories:
          - Nach Namen: Eins
          - story: Nach Farbe
            release: Zwei
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
releases: [First, Second]
#          ^^^^^ note: `First` has `Walk`, but `Step over puddles` ships only in `Second`; it's the same with 1 other task
activities:
  - activity: Find
    tasks:
      - task: Walk
        stories: [Go: First, Step over puddles: Second]
      - task: Drive
        stories:
          - Steer: First
          - story: Turn the wipers on
            release: Second
            tags: [Rainy]
      - task: Wait
        stories:
          - Sit: First
          - story: Wait longer
            release: Second
            tags: [edge]
      - task: Pay
        stories: [Count coins: First, Make a late payment: Second]
"#,
            );
    }
}
