//! A story that cannot ship in time.

use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem, Subject};
use crate::map::StoryIx;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
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
    options: &[],
    check,
};

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .needs()
        .filter_map(|(story, at, needed)| later(context, story, at, needed))
        .collect()
}

fn later(context: &RuleContext, story: StoryIx, at: usize, needed: StoryIx) -> Option<Finding> {
    let (own, theirs) = (context.map[story].release?, context.map[needed].release?);
    if theirs <= own {
        return None;
    }
    let message = Phrase::from_title(context.story_title(story))
        .and(" ships in ")
        .and_title(context.release_name(own))
        .and(" and needs ")
        .and_title(context.story_title(needed))
        .and(", which comes in ")
        .and_title(context.release_name(theirs));
    let finding = Finding::new(&RULE, Subject::Need(story, at), message);
    Some(finding.with_related(RuleItem::Story(needed), "the story it needs"))
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
