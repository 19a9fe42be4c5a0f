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

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let lacks_measure = |release: &ReleaseIx| {
        !context.is_empty_release(*release)
            && map[*release].outcome.is_some()
            && map[*release].measure.is_none()
    };
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
  - {release: Third}
  - {release: Empty, outcome: Parents sleep}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Pay card: Second, Pay later: Third]
"#,
        );
    }
}
