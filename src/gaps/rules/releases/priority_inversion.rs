//! Reports stories that ship before a more important story of their task.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
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
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut findings = Vec::new();
    for task in map.task_ixs() {
        // Of the stories above, the one that ships last.
        let mut latest: Option<(ReleaseIx, StoryIx)> = None;
        for story in map.stories_of(task) {
            let Some(release) = map[story].release else {
                continue;
            };
            match latest {
                Some((later, above)) if release < later => {
                    let message = message!(
                        "priority-inversion.finding",
                        story = MessageValue::title(context.story_title(story)),
                        release = MessageValue::title(context.release_name(release)),
                        above = MessageValue::title(context.story_title(above)),
                        later = MessageValue::title(context.release_name(later)),
                    );
                    let finding = Finding::new(&RULE, RuleItem::Story(story), message);
                    let related = message!("priority-inversion.related");
                    findings.push(finding.with_related(RuleItem::Story(above), related));
                }
                _ => latest = Some((release, story)),
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_each_story_that_ships_too_early() {
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
#           ^^^^^^^^^^^ note: `Count coins` ships in `Second`, but `Get change` above it ships only in `Third`
          - Open the purse
          - Take the coins: First
#           ^^^^^^^^^^^^^^ note: `Take the coins` ships in `First`, but `Get change` above it ships only in `Third`
          - Close the purse: Third
"#,
        );
    }

    #[test]
    fn unscheduled_stories_and_other_tasks_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Get change, Count coins: First, Take coins: First, Keep them: Second]
      - task: Pay later
        stories: [Get a bill: First]
"#,
        );
    }
}
