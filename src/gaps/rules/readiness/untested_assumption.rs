//! Reports assumptions without an answer that concern the next release.

use super::{items_concerning, unanswered_notes};
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::NoteKind;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "untested-assumption",
    family: Family::Readiness,
    level: Level::Warning,
    bears_on: BearsOn::NextRelease,
    before: r#"
releases:
  - release: mvp
    name: First basket
    assumptions:
      - Families accept a minimum order of 30 euros
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
"#,
    after: r#"
releases:
  - release: mvp
    name: First basket
    assumptions:
      - text: Families accept a minimum order of 30 euros
        answer: Yes, the median paper receipt was 84 euros
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(release) = map.next_release() else {
        return Vec::new();
    };
    let items = items_concerning(context, release).into_iter();
    items
        .flat_map(|item| unanswered_notes(map, item, NoteKind::Assumption))
        .map(|(subject, text)| {
            let assumption = MessageValue::markdown(text);
            let release = MessageValue::title(context.release_name(release));
            let message = match subject.item() {
                RuleItem::Story(story) if map.is_done(story) => message!(
                    "untested-assumption.done",
                    story = MessageValue::title(context.story_title(story)),
                    assumption = assumption,
                    release = release,
                ),
                _ => message!(
                    "untested-assumption.finding",
                    assumption = assumption,
                    release = release,
                ),
            };
            Finding::new(&RULE, subject, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_every_assumption_that_concerns_the_next_release() {
        check(
            &RULE,
            r#"title: Groceries
assumptions: People eat
#            ^^^^^^^^^^ warning: `Second` relies on an untested assumption: `People eat`
releases:
  - First
  - release: Second
    status: active
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        assumptions:
          - Cash is there
#           ^^^^^^^^^^^^^ warning: `Second` relies on an untested assumption: `Cash is there`
        stories:
          - story: Count coins
            release: Second
            assumptions:
              - text: Coins are round
                answer: They are
              - Coins are few
#               ^^^^^^^^^^^^^ warning: `Second` relies on an untested assumption: `Coins are few`
            questions: How many?
            risks: None left
"#,
        );
    }

    #[test]
    fn assumptions_about_other_releases_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    assumptions: {text: People pay, answer: Most do}
  - release: Second
    assumptions: People pay twice
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: First
          - story: Get change
            release: Second
            assumptions: There is change
"#,
        );
    }
}
