//! A story that waits for nobody knows when.

use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem, Subject};
use crate::map::StoryIx;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "needs-unscheduled-story",
    family: Family::Dependencies,
    level: Level::Warning,
    looks_for: "A scheduled story needs one that is not scheduled.",
    why: "The promise of the one hangs on the other, which nobody has promised.",
    advice: "give the needed story the same release or an earlier one, or take the need out",
    before: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- Open an account
"#,
    after: r#"
- story: Pay with PayPal
  release: mvp
  needs: [open-an-account]
- Open an account: mvp
"#,
    options: &[],
    check,
};

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .needs()
        .filter_map(|(story, at, needed)| unscheduled(context, story, at, needed))
        .collect()
}

fn unscheduled(
    context: &RuleContext,
    story: StoryIx,
    at: usize,
    needed: StoryIx,
) -> Option<Finding> {
    let release = context.map[story].release?;
    if context.map[needed].release.is_some() {
        return None;
    }
    let message = Phrase::from_title(context.story_title(story))
        .and(" ships in ")
        .and_title(context.release_name(release))
        .and(" and needs ")
        .and_title(context.story_title(needed))
        .and(", which is not scheduled");
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
            needs: Get change
#                  ^^^^^^^^^^ warning: `Count coins` ships in `First` and needs `Get change`, which is not scheduled
          - Get change
"#,
        );
    }

    #[test]
    fn two_stories_that_are_not_scheduled_may_wait_together() {
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
            needs: Get change
          - Get change
"#,
        );
    }
}
