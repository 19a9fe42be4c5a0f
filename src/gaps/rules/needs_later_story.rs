//! A story that cannot ship in time.

use crate::gaps::{Facts, Family, Finding, Phrase, Rule, Spot, Subject};
use crate::text::Level;

/// See [`Rule`].
pub(super) static RULE: Rule = Rule {
    id: "needs-later-story",
    family: Family::Dependencies,
    level: Level::Error,
    looks_for: "A story needs one that ships in a later release.",
    why: "The map contradicts itself: when this release ships, what it stands on is not there yet.",
    advice: "move the needed story up, or this one down",
    before: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- story: Open an account
  release: later
"#,
    after: r#"
- story: Pay with PayPal
  release: later
  needs: [open-an-account]
- story: Open an account
  release: later
"#,
    check,
};

fn check(facts: &Facts) -> Vec<Finding> {
    let map = facts.map;
    let mut findings = Vec::new();
    for story in map.story_ixs() {
        for (at, need) in map[story].needs.iter().enumerate() {
            let (Some(own), Some(theirs)) = (map[story].release, map[need.story].release) else {
                continue;
            };
            if theirs <= own {
                continue;
            }
            let message = Phrase::title(facts.title(story))
                .and(" ships in ")
                .and_title(facts.name(own))
                .and(" and needs ")
                .and_title(facts.title(need.story))
                .and(", which comes in ")
                .and_title(facts.name(theirs));
            findings.push(
                Finding::new(&RULE, Subject::Need(story, at), Spot::Card(story), message)
                    .related(Subject::Story(need.story), "the story it needs"),
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_at_the_need() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            release: First
            needs: [Get change]
#                   ^^^^^^^^^^ error: `Count coins` ships in `First` and needs `Get change`, which comes in `Second`
          - Get change: Second
"#,
        );
    }

    #[test]
    fn the_same_release_and_an_earlier_one_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            release: Second
            needs: [Get change, Keep change]
          - Get change: Second
          - Keep change: First
"#,
        );
    }
}
