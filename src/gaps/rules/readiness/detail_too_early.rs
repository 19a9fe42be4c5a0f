//! Reports maps in which most acceptance criteria belong to late stories.

use crate::format::RuleOptionSpec;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, ReleaseStatus, StoryIx};
use crate::messages::message;
use crate::text::Level;

const SHARE: RuleOptionSpec = RuleOptionSpec::share(
    50,
    "The share of acceptance criteria that late stories may have.",
);

pub(crate) static RULE: Rule = Rule {
    id: "detail-too-early",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [First basket, Pay any way]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: first-basket
          - story: Split the bill
            release: pay-any-way
            acceptance:
              - Up to four cards can share one bill
              - A declined card keeps the others from paying
"#,
    after: r#"
releases: [First basket, Pay any way]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: first-basket
            acceptance:
              - A declined card keeps the basket
          - Split the bill: pay-any-way
"#,
    options: &[SHARE],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.releases.len() < 2 {
        return Vec::new();
    }
    let next = map.next_release();
    let is_later = |release: &ReleaseIx| {
        Some(*release) != next && map[*release].status() != ReleaseStatus::Released
    };
    let last = map.release_ixs().next_back().filter(is_later);
    let is_late = |story: &StoryIx| map[*story].release.is_none_or(|own| Some(own) == last);
    let criteria = |story: StoryIx| map[story].acceptance.len();
    let (late, timely): (Vec<StoryIx>, Vec<StoryIx>) = (map.story_ixs())
        .filter(|story| criteria(*story) > 0)
        .partition(is_late);
    let in_backlog: usize = (map.backlog.iter().map(|story| story.acceptance.len())).sum();
    let early = in_backlog + late.iter().copied().map(criteria).sum::<usize>();
    let total = early + timely.iter().copied().map(criteria).sum::<usize>();
    let all = map.stories.len() + map.backlog.len();
    let late_stories = map.backlog.len() + map.story_ixs().filter(is_late).count();
    // As most stories are late in a young map, so are most criteria.
    let is_more_than_fair = early * all * 2 >= late_stories * total * 3;
    if early * 100 <= context.number_option(RULE.id, SHARE) * total || !is_more_than_fair {
        return Vec::new();
    }
    let message = message!("detail-too-early.finding", early = early, total = total);
    let finding = Finding::new(&RULE, RuleItem::Map, message);
    let late = late.into_iter().map(RuleItem::Story);
    vec![finding.with_related_items(late, &message!("detail-too-early.related"))]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    /// A map with two releases, one story in each, one unscheduled story, and one in the backlog,
    /// each with as many acceptance criteria as `criteria` says.
    fn map(expected: &str, criteria: [usize; 4], statuses: [&str; 2]) -> String {
        let list = |story: usize| vec!["It is so"; criteria[story]].join(", ");
        format!(
            "title: Groceries\n{expected}releases:\n  - release: First\n    status: {}\n  - release: Last\n    status: {}\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n          - story: Count coins\n            release: First\n            acceptance: [{}]\n          - story: Get change\n            release: Last\n            acceptance: [{}]\n          - story: Keep change\n            acceptance: [{}]\n          - Pay: First\n          - Pay card: First\n          - Pay later: First\n          - Pay twice: First\n          - Sign: First\nbacklog:\n  - story: Pay by phone\n    acceptance: [{}]\n",
            statuses[0],
            statuses[1],
            list(0),
            list(1),
            list(2),
            list(3)
        )
    }

    const PLANNED: [&str; 2] = ["planned", "planned"];

    #[test]
    fn fires_when_most_criteria_belong_to_late_stories() {
        let expected = "#      ^^^^^^^^^ note: 4 of 7 acceptance criteria are on stories of the last release or without a release\n";
        check(&RULE, &map(expected, [3, 2, 1, 1], PLANNED));
        let expected = "#      ^^^^^^^^^ note: the only acceptance criterion is on a story of the last release or without a release\n";
        check(&RULE, &map(expected, [0, 0, 0, 1], PLANNED));
    }

    #[test]
    fn half_of_the_criteria_and_no_criteria_are_fine() {
        check(&RULE, &map("", [4, 2, 1, 1], PLANNED));
        check(&RULE, &map("", [0, 0, 0, 0], PLANNED));
    }

    #[test]
    fn a_last_release_that_is_next_or_released_is_fine() {
        check(&RULE, &map("", [1, 5, 0, 0], ["released", "planned"]));
        check(&RULE, &map("", [1, 5, 0, 0], ["planned", "active"]));
        check(&RULE, &map("", [1, 5, 0, 0], ["released", "released"]));
    }

    #[test]
    fn a_project_sets_the_share() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  detail-too-early:\n    share: 60\n")
            .check(&map("", [3, 2, 1, 1], PLANNED));
    }
}
