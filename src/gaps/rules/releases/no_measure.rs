//! Reports releases with an outcome but no measure of success.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ReleaseIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-measure",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- release: mvp
  name: First basket
  outcome: A parent orders one week's groceries, start to finish
"#,
    after: r#"
- release: mvp
  name: First basket
  outcome: A parent orders one week's groceries, start to finish
  measure: 20 families reorder in the second week
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// Later releases are reported along with the next one: once that has a measure, the others can wait.
fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let has_number = |outcome: &str| outcome.chars().any(char::is_numeric);
    let lacks_measure = |release: &ReleaseIx| {
        let outcome = map[*release].outcome.as_ref();
        !context.is_empty_release(*release)
            && outcome.is_some_and(|outcome| !has_number(outcome))
            && map[*release].measure.is_none()
    };
    let next = map
        .next_release()
        .filter(|next| !context.is_empty_release(*next));
    if next.is_some_and(|next| map[next].outcome.is_some() && !lacks_measure(&next)) {
        return Vec::new();
    }
    let releases = context.open_releases().filter(lacks_measure);
    context.one_finding(&RULE, releases.collect(), |releases| {
        let names: Vec<&str> = releases
            .iter()
            .map(|release| context.release_name(*release))
            .collect();
        let message = message!(
            "no-measure.finding",
            releases = MessageValue::titles(&names, Conjunction::And),
            count = names.len(),
        );
        let others = releases[1..]
            .iter()
            .map(|release| RuleItem::Release(*release));
        Finding::new(&RULE, RuleItem::Release(releases[0]), message)
            .with_places(others, message!("no-measure.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_an_outcome_without_a_measure() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - {release: First, outcome: Parents pay}
#             ^^^^^ note: `First` has an outcome but no measure of success
  - {release: Second, outcome: Parents pay, measure: Ten do}
  - {release: Third, outcome: 10 parents pay}
  - {release: Empty, outcome: Parents sleep}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Pay card: Second, Pay later: Third]
"#,
        );
    }

    #[test]
    fn later_releases_can_wait_once_the_next_one_has_a_measure() {
        for first in ["measure: Ten do", "outcome: 10 parents pay"] {
            check(
                &RULE,
                &format!(
                    "title: Groceries\nreleases:\n  - {{release: First, outcome: Parents pay, {first}}}\n  - {{release: Second, outcome: Parents sleep}}\nactivities:\n  - activity: Pay\n    stories: [Count coins: First, Pay card: Second]\n"
                )
                .replace("outcome: Parents pay, outcome", "outcome"),
            );
        }
    }
}
