//! Reports releases whose date has passed while stories are open.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::ReleaseStatus;
use crate::text::{Level, pluralize};

pub(crate) static RULE: Rule = Rule {
    id: "overdue-release",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "The date of a release has passed, and some of its stories are open. It is looked for only where the day is known: with `--today DATE`, or `today: true` in the project file. One that is said to be released is left alone: its status has drifted, and is told as that.",
    why: "Everybody who plans by the map still counts on that date.",
    advice: "set a new date, or move the open stories into a later release",
    before: r#"
- release: mvp
  date: 2027-01-15   # yesterday, with open stories
"#,
    after: r#"
- release: mvp
  date: 2027-02-15
"#,
    options: &[],
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
            let date = map[release].date.filter(|date| *date < today)?;
            let stories = context.stories_in(release).iter();
            let open = stories.filter(|story| !map.is_done(**story)).count();
            let verb = if open == 1 { "is" } else { "are" };
            let message = Phrase::from_title(context.release_name(release)).and(format!(
                " was to ship on {}, and {} {verb} open",
                date.long_form(),
                pluralize(open, "story", "stories")
            ));
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
        let message = "`First` was to ship on 15 January 2027, and 1 story is open";
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
