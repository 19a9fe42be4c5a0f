//! A story that is done without what it needs.

use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem, Subject};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "done-before-its-need",
    family: Family::Dependencies,
    level: Level::Warning,
    looks_for: "A done story needs one that is not done.",
    why: "Either it is not really done, or it never needed the other. Whoever plans by the map is misled in both cases.",
    advice: "take the need out if the story works without it, else set the status back",
    before: r#"
- story: Pay with PayPal
  status: done
  needs: [open-an-account]
- Open an account
"#,
    after: r#"
- story: Pay with PayPal
  status: done
  needs: [open-an-account]
- story: Open an account
  status: done
"#,
    options: &[],
    check,
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    context
        .needs()
        .filter(|(story, _, needed)| map.is_done(*story) && !map.is_done(*needed))
        .map(|(story, at, needed)| {
            let message = Phrase::from_title(context.story_title(story))
                .and(" is done, and ")
                .and_title(context.story_title(needed))
                .and(", which it needs, is not");
            Finding::new(&RULE, Subject::Need(story, at), message)
                .with_related(RuleItem::Story(needed), "the story it needs")
        })
        .collect()
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
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
            status: done
            needs: [Get change, Keep change]
#                   ^^^^^^^^^^ warning: `Count coins` is done, and `Get change`, which it needs, is not
          - {story: Get change, status: doing, needs: Lose change}
          - {story: Keep change, status: done}
          - Lose change
"#,
        );
    }
}
