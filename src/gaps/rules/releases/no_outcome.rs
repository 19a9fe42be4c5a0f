//! Reports releases without an outcome.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ReleaseIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-outcome",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- release: mvp
  name: First basket
"#,
    after: r#"
- release: mvp
  name: First basket
  outcome: A parent orders one week's groceries, start to finish
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// Whether a release that has stories doesn't say what changes for its users.
pub(super) fn lacks_outcome(context: &RuleContext, release: ReleaseIx) -> bool {
    context.map[release].outcome.is_none() && !context.is_empty_release(release)
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let next = map.next_release();
    let open = context.open_releases();
    let mut releases: Vec<ReleaseIx> = open
        .filter(|release| lacks_outcome(context, *release))
        .collect();
    // The active release can come after a planned one, and is reported first.
    releases.sort_by_key(|release| Some(*release) != next);
    context.one_finding(&RULE, releases, |releases| {
        let level = if Some(releases[0]) == next {
            Level::Warning
        } else {
            Level::Note
        };
        let name = MessageValue::title(context.release_name(releases[0]));
        let others = releases.len() - 1;
        let message = message!("no-outcome.finding", release = name, others = others);
        let others = releases[1..]
            .iter()
            .map(|release| RuleItem::Release(*release));
        Finding::new(&RULE, RuleItem::Release(releases[0]), message)
            .with_level(level)
            .with_places(others, message!("no-outcome.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    const ACTIVITIES: &str = r#"activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Pay card: Second, Pay later: Third]
"#;

    #[test]
    fn fires_once_as_a_warning_in_the_next_release() {
        let releases = r#"title: Groceries
releases:
  - release: First
    status: released
  - release: Second
#            ^^^^^^ warning: `Second` and 1 other release have no outcome: nothing says what changes for users
  - Third
"#;
        check(&RULE, &format!("{releases}{ACTIVITIES}"));
    }

    #[test]
    fn fires_as_a_note_where_the_next_release_has_one() {
        let releases = r#"title: Groceries
releases:
  - {release: First, outcome: Parents pay}
  - {release: Second, outcome: Parents pay}
  - Third
#   ^^^^^ note: `Third` has no outcome: nothing says what changes for users
  - Empty
"#;
        check(&RULE, &format!("{releases}{ACTIVITIES}"));
    }
}
