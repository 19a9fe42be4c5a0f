//! Reports stories that need each other in a cycle.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, Subject};
use crate::map::{Dependencies, StoryIx};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "dependency-cycle",
    family: Family::Dependencies,
    level: Level::Error,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- story: Pay
  needs: [send-the-receipt]
- story: Send the receipt
  needs: [pay]
"#,
    after: r#"
- story: Pay
- story: Send the receipt
  needs: [pay]
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// The maximum number of stories of a cycle that an identity names.
const MAX_NAMED: usize = 6;

fn check(context: &RuleContext) -> Vec<Finding> {
    Dependencies::cycles(context.map)
        .into_iter()
        .filter_map(|cycle| cycle_finding(context, &cycle))
        .collect()
}

/// The finding about a cycle, or `None` if it is empty.
fn cycle_finding(context: &RuleContext, cycle: &[StoryIx]) -> Option<Finding> {
    let map = context.map;
    let (first, others) = cycle.split_first()?;
    let next = others.first().unwrap_or(first);
    let needs = &map[*first].needs;
    let position = needs.iter().position(|need| need.story == *next)?;
    let finding = Finding::new(
        &RULE,
        Subject::Need(*first, position),
        message(context, cycle),
    );
    let others = others.iter().map(|story| RuleItem::Story(*story));
    Some(
        finding
            .with_places(others, message!("dependency-cycle.related"))
            .with_identity(identity(context, cycle)),
    )
}

/// The message that names the stories of a cycle.
fn message<'m>(context: &RuleContext<'m>, cycle: &[StoryIx]) -> Message<'m> {
    let titles: Vec<&str> = cycle
        .iter()
        .map(|story| context.story_title(*story))
        .collect();
    match titles[..] {
        [story] => message!(
            "dependency-cycle.itself",
            story = MessageValue::title(story)
        ),
        _ => message!(
            "dependency-cycle.several",
            stories = MessageValue::titles(&titles, Conjunction::And),
        ),
    }
}

/// A text that identifies a cycle, whichever of its stories comes first in the file.
fn identity(context: &RuleContext, cycle: &[StoryIx]) -> String {
    let mut stories: Vec<String> = cycle
        .iter()
        .map(|story| RuleItem::Story(*story).identity(context.map))
        .collect();
    stories.sort();
    let number = stories.len();
    stories.truncate(MAX_NAMED);
    format!("loop of {number}: {}", stories.join(", "))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_each_cycle_at_its_first_story() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: A
            needs: B
#                  ^ error: `A`, `B` and `C` need each other in a cycle
          - story: B
            needs: C
          - story: C
            needs: A
          - story: D
            needs: D
#                  ^ error: `D` needs itself
"#,
        );
    }

    #[test]
    fn fires_for_each_cycle_of_a_component() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: A
            needs: [B, C]
#                   ^ error: `A` and `B` need each other in a cycle
#                      ^ error: `A` and `C` need each other in a cycle
          - {story: B, needs: A}
          - {story: C, needs: A}
"#,
        );
    }

    #[test]
    fn two_paths_to_the_same_story_are_no_cycle() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: A
            needs: [B, C]
          - story: B
            needs: D
          - story: C
            needs: D
          - D
"#,
        );
    }
}
