//! Stories that wait for each other.

use crate::gaps::{Facts, Family, Finding, Item, Phrase, Rule, Subject};
use crate::map::{Dependencies, StoryIx};
use crate::text::Level;

/// See [`Rule`].
pub(super) static RULE: Rule = Rule {
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
    check,
};

fn check(facts: &Facts) -> Vec<Finding> {
    Dependencies::loops(facts.map)
        .into_iter()
        .filter_map(|way| around(facts, &way))
        .collect()
}

fn around(facts: &Facts, way: &[StoryIx]) -> Option<Finding> {
    let (first, others) = way.split_first()?;
    let message = if others.is_empty() {
        Phrase::title(facts.title(*first)).and(" needs itself")
    } else {
        let mut message = Phrase::title(facts.title(*first));
        for story in others {
            message = message.and(" needs ").and_title(facts.title(*story));
        }
        message.and(", which needs the first again")
    };
    let next = others.first().unwrap_or(first);
    let at = facts.map[*first]
        .needs
        .iter()
        .position(|need| need.story == *next)?;
    let finding = Finding::new(&RULE, Subject::Need(*first, at), message);
    let others = others.iter().map(|story| Item::Story(*story));
    Some(finding.related_all(others, "in the loop"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn tells_each_loop_once_at_its_first_story() {
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
#                  ^ error: `A` needs `B` needs `C`, which needs the first again
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
    fn two_ways_to_the_same_story_are_no_loop() {
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
