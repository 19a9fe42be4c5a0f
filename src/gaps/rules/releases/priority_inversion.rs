//! Reports stories that ship before a more important story of their task.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx, TaskIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "priority-inversion",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [mvp, next, later]
activities:
  - activity: Make purchase
    tasks:
      - task: Fill the basket
        stories: [Add a product: mvp, Change an amount: next]
      - task: Choose the delivery
        stories: [Take the next van: mvp, Choose a day: next]
      - task: Pay
        stories: [Pay with PayPal: later, Pay with credit card: mvp]
  - activity: Receive the order
    tasks:
      - task: Follow the van
        stories: [Get a text: mvp, See it on a map: later]
      - task: Open the door
        stories: [Sign on glass: mvp, Ask a neighbor: next]
"#,
    after: r#"
releases: [mvp, next, later]
activities:
  - activity: Make purchase
    tasks:
      - task: Fill the basket
        stories: [Add a product: mvp, Change an amount: next]
      - task: Choose the delivery
        stories: [Take the next van: mvp, Choose a day: next]
      - task: Pay
        stories: [Pay with credit card: mvp, Pay with PayPal: later]
  - activity: Receive the order
    tasks:
      - task: Follow the van
        stories: [Get a text: mvp, See it on a map: later]
      - task: Open the door
        stories: [Sign on glass: mvp, Ask a neighbor: next]
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// A story that ships before one above it.
#[derive(Clone, Copy)]
struct Inversion {
    story: StoryIx,
    /// The story above it that ships last.
    above: StoryIx,
}

/// A team that has put the stories of so many tasks in order does it on purpose, and an exception is a slip.
const MIN_IN_ORDER: usize = 4;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let several = map
        .task_ixs()
        .filter(|task| has_several_releases(context, *task));
    let (mut in_order, mut inversions) = (0, Vec::new());
    for task in several {
        match first_inversion(context, task) {
            Some(inversion) => inversions.push(inversion),
            None => in_order += 1,
        }
    }
    if in_order < inversions.len() * MIN_IN_ORDER {
        return Vec::new();
    }
    // The next release but one is far from where the story stands.
    inversions.retain(|inversion| {
        let release = |story: StoryIx| map[story].release.map(ReleaseIx::index);
        release(inversion.above) > release(inversion.story).map(|release| release + 1)
    });
    context.one_finding(&RULE, inversions, |inversions| {
        let Inversion { story, above } = inversions[0];
        let message = message!(
            "priority-inversion.finding",
            count = inversions.len(),
            story = MessageValue::title(context.story_title(story)),
            above = MessageValue::title(context.story_title(above)),
        );
        let others = inversions[1..]
            .iter()
            .map(|other| RuleItem::Story(other.story));
        Finding::new(&RULE, RuleItem::Story(story), message)
            .with_related(
                RuleItem::Story(above),
                message!("priority-inversion.related"),
            )
            .with_places(others, message!("priority-inversion.also"))
            .identified_by(RuleItem::Map)
    })
}

/// Whether stories of a task are in several releases.
fn has_several_releases(context: &RuleContext, task: TaskIx) -> bool {
    let stories = context
        .map
        .stories_of(task)
        .filter(|story| context.is_open(*story));
    let mut releases = stories.filter_map(|story| context.map[story].release);
    let first = releases.next();
    first.is_some_and(|first| releases.any(|release| release != first))
}

/// The first story of a task that ships before one above it. Stories that are released are decided, and a
/// story that needs the one above is reported by `needs-later-story`.
fn first_inversion(context: &RuleContext, task: TaskIx) -> Option<Inversion> {
    let map = context.map;
    let mut latest: Option<(ReleaseIx, StoryIx)> = None;
    for story in map.stories_of(task).filter(|story| context.is_open(*story)) {
        let Some(release) = map[story].release else {
            continue;
        };
        match latest {
            Some((later, above)) if release < later => {
                if !map[story].needs.iter().any(|need| need.story == above) {
                    return Some(Inversion { story, above });
                }
            }
            _ => latest = Some((release, story)),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_all_tasks() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second, Third]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: Second
          - Get change: Third
          - Open the purse
          - Take the coins: First
#           ^^^^^^^^^^^^^^ note: in one task, stories aren't in the order of their releases: `Take the coins` ships before `Get change`
      - task: Pay card
        stories: [Tap: First, Insert: Second]
      - task: Pay later
        stories: [Get a bill: First, Lose it: Third]
      - task: Pay by phone
        stories: [Scan a code: Second, Type a code: Third]
      - task: Pay together
        stories: [Split the bill: First, Collect coins: Second]
"#,
        );
    }

    #[test]
    fn a_team_that_does_not_sort_its_stories_is_left_alone() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second, Third]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Get change: Third, Count coins: First]
      - task: Pay card
        stories: [Tap: First, Insert: Second]
"#,
        );
    }

    #[test]
    fn unscheduled_released_and_needed_stories_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [{release: First, status: released}, Second, Third]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Get change, Count coins: Second, Take coins: First, Keep them: Third]
      - task: Pay later
        stories:
          - Get a bill: Third
          - {story: Pay it, release: Second, needs: Get a bill}
"#,
        );
    }
}
