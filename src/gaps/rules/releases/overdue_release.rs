//! Reports releases whose date has passed while stories are open.

use crate::gaps::{BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem};
use crate::map::ReleaseStatus;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "overdue-release",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- release: mvp
  date: 2027-01-15   # yesterday, with open stories
"#,
    after: r#"
- release: mvp
  date: 2027-02-15
"#,
    options: &[],
    needs: &[Requirement::Today],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(today) = context.today() else {
        return Vec::new();
    };
    context
        .releases_with_stories()
        // `status-drift` reports released releases with open stories.
        .filter(|release| map[*release].status() != ReleaseStatus::Released)
        .filter_map(|release| {
            let date = map[release].date.filter(|date| date.last_day() < today)?;
            let stories = context.stories_in(release).iter();
            let open = stories.filter(|story| !map.is_done(**story)).count();
            let message = message!(
                "overdue-release.finding",
                release = MessageValue::title(context.release_name(release)),
                date = date,
                count = open,
            );
            (open > 0).then(|| Finding::new(&RULE, RuleItem::Release(release), message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = r#"title: Groceries
releases:
  - {release: First, date: 2027-01-15}
  - {release: Second, date: 2027-01-16}
  - {release: Third, date: 2027-01-14, status: released}
  - {release: Fourth, date: 2027-01-15}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: First
          - {story: Get change, release: Fourth, status: done}
          - Keep change: Second
          - Take coins: Third
"#;

    #[test]
    fn fires_on_the_day_after() {
        let message = "`First` was due January 15, 2027, but 1 story is still open";
        Fixture::new(&RULE).on_day("2027-01-16").check(&MAP.replace(
            "date: 2027-01-15}\n  - {release: Second",
            &format!(
                "date: 2027-01-15}}\n#             ^^^^^ warning: {message}\n  - {{release: Second"
            ),
        ));
    }

    #[test]
    fn the_day_itself_and_an_unknown_day_are_fine() {
        Fixture::new(&RULE).on_day("2027-01-15").check(MAP);
        check(&RULE, MAP);
    }
}
