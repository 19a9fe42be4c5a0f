//! Reports stories that ship before a more important story of their task.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx, TaskIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "priority-inversion",
    family: Family::Releases,
    level: Level::Note,
    before: r#"
stories:
  - Pay with PayPal: later
  - Pay with credit card: mvp
"#,
    after: r#"
stories:
  - Pay with credit card: mvp
  - Pay with PayPal: later
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

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let inversions = map
        .task_ixs()
        .filter_map(|task| first_inversion(context, task));
    context.one_finding(&RULE, inversions.collect(), |inversions| {
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
          - Get change: Third
          - Count coins: Second
#           ^^^^^^^^^^^ note: in 2 tasks, stories aren't in the order of their releases: `Count coins` ships before `Get change`
          - Open the purse
          - Take the coins: First
      - task: Pay card
        stories: [Tap: Second, Insert: First]
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
