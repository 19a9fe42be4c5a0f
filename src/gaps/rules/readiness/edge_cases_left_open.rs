//! Reports releases that are done except for their stories about failures.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "edge-cases-left-open",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [First basket]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: first-basket
            status: done
          - Keep the basket when a card is declined: first-basket
          - See what is out of stock: first-basket
"#,
    after: r#"
releases: [First basket, No surprises]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: first-basket
            status: done
          - Keep the basket when a card is declined: first-basket
          - See what is out of stock: no-surprises
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// One open story is simply the last one.
const MIN_FAILURES: usize = 2;

fn check(context: &RuleContext) -> Vec<Finding> {
    let releases = context.open_releases();
    releases
        .flat_map(|release| release_findings(context, release))
        .collect()
}

fn release_findings(context: &RuleContext, release: ReleaseIx) -> Vec<Finding> {
    let is_done = |story: &StoryIx| context.map.is_done(*story);
    let (failures, others): (Vec<StoryIx>, Vec<StoryIx>) =
        (context.stories_in(release).iter()).partition(|story| context.is_about_failure(**story));
    let are_others_done = !others.is_empty() && others.iter().all(is_done);
    if !are_others_done || failures.len() < MIN_FAILURES || failures.iter().any(is_done) {
        return Vec::new();
    }
    context.one_finding(&RULE, failures, |failures| {
        let titles: Vec<&str> = failures
            .iter()
            .map(|story| context.story_title(*story))
            .collect();
        let message = message!(
            "edge-cases-left-open.finding",
            release = MessageValue::title(context.release_name(release)),
            count = titles.len(),
            stories = MessageValue::titles(&titles, Conjunction::And),
        );
        let failures = failures.iter().map(|story| RuleItem::Story(*story));
        Finding::new(&RULE, RuleItem::Release(release), message)
            .summing_up(failures, message!("edge-cases-left-open.related"))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    /// A map with one release: a story with the first status, and two about failure with the others.
    fn map(expected: &str, statuses: [&str; 3]) -> String {
        let [one, two, three] = statuses;
        format!(
            "title: Groceries\nreleases: [First]\n{expected}activities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n          - story: Count coins\n            release: First\n            status: {one}\n          - story: Find a coin missing\n            release: First\n            status: {two}\n          - story: Ask again\n            release: First\n            status: {three}\n            tags: [edge]\n"
        )
    }

    #[test]
    fn fires_when_only_failure_stories_are_open() {
        let expected = "#          ^^^^^ note: `First` is done except for 2 stories about failures: `Find a coin missing` and `Ask again`\n";
        check(&RULE, &map(expected, ["done", "todo", "doing"]));
    }

    #[test]
    fn a_done_failure_story_or_another_open_story_is_fine() {
        check(&RULE, &map("", ["done", "done", "todo"]));
        check(&RULE, &map("", ["doing", "todo", "todo"]));
    }

    #[test]
    fn a_single_failure_story_is_fine() {
        let map = map("", ["done", "todo", "todo"]);
        check(
            &RULE,
            &map.replace("            tags: [edge]\n", "")
                .replace("status: todo\n", "status: done\n"),
        );
        let single = map.replace("Find a coin missing", "Get change");
        check(&RULE, &single.replacen("status: todo", "status: done", 1));
    }
}
