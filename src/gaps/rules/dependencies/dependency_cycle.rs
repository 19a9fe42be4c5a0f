//! Reports stories that need each other in a cycle.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem, Subject};
use crate::map::{Dependencies, StoryIx};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "dependency-cycle",
    family: Family::Dependencies,
    level: Level::Error,
    looks_for: "Stories need each other in a loop: one finding for each loop, at its first story.",
    why: "None of them can come first, so none of them can come at all.",
    advice: "find the need that is not really one, and take it out; often a story has to be split for that",
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
    check: Check::Map(check),
};

/// The maximum number of stories of a cycle that a message or an identity names.
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
        message(context, *first, others),
    );
    let others = others.iter().map(|story| RuleItem::Story(*story));
    Some(
        finding
            .with_related_items(others, "in the loop")
            .with_identity(identity(context, cycle)),
    )
}

/// The message: `A` needs `B`, which needs `C`, which needs `A` again.
fn message(context: &RuleContext, first: StoryIx, others: &[StoryIx]) -> Phrase {
    let mut message = Phrase::from_title(context.story_title(first));
    if others.is_empty() {
        return message.and(" needs itself");
    }
    for (position, story) in others.iter().take(MAX_NAMED).enumerate() {
        let joining = if position == 0 {
            " needs "
        } else {
            ", which needs "
        };
        message = message.and(joining).and_title(context.story_title(*story));
    }
    if others.len() > MAX_NAMED {
        let more = others.len() - MAX_NAMED;
        message = message.and(format!(
            ", and so on over {more} more, up to one that needs "
        ));
    } else {
        message = message.and(", which needs ");
    }
    message.and_title(context.story_title(first)).and(" again")
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
#                  ^ error: `A` needs `B`, which needs `C`, which needs `A` again
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
#                   ^ error: `A` needs `B`, which needs `A` again
#                      ^ error: `A` needs `C`, which needs `A` again
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
