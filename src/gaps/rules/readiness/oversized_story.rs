//! Reports stories that are a large part of their release.

use crate::format::RuleOptionSpec;
use crate::gaps::{BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem};
use crate::map::{Decimal, Estimate, ReleaseIx, StoryIx, Totals};
use crate::messages::{MessageValue, message};
use crate::text::Level;

const SHARE: RuleOptionSpec = RuleOptionSpec::share(
    40,
    "The share of a release's estimates that one story may have.",
);

pub(crate) static RULE: Rule = Rule {
    id: "oversized-story",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay any way
            release: mvp
            estimate: 13
          - story: Get a receipt
            release: mvp
            estimate: 2
          - story: See the total
            release: mvp
            estimate: 1
"#,
    after: r#"
releases:
  - mvp: First basket
  - pay: Pay any way
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: mvp
            estimate: 2
          - story: Pay with PayPal
            release: pay
            estimate: 3
          - story: Get a receipt
            release: mvp
            estimate: 2
          - story: See the total
            release: mvp
            estimate: 1
"#,
    options: &[SHARE],
    needs: &[Requirement::Estimates],
    check: Check::Map(check),
};

/// With fewer estimates, one of them is always a large share.
const MIN_ESTIMATES: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let next = context.map.next_release();
    next.map_or_else(Vec::new, |next| release_findings(context, next))
}

fn release_findings(context: &RuleContext, release: ReleaseIx) -> Vec<Finding> {
    let map = context.map;
    let stories = context.stories_in(release);
    let totals = Totals::for_stories(map, stories.iter().map(|story| &map[*story]));
    // Later releases have time to be divided, and a total of a few estimates says nothing.
    if totals.estimated < MIN_ESTIMATES || totals.estimated * 2 < stories.len() {
        return Vec::new();
    }
    let (total, share) = (totals.points(), context.number_option(RULE.id, SHARE));
    let is_large = |story: &&StoryIx| {
        let estimate = map[**story].estimate.as_ref();
        let is_large = |estimate: &Estimate| exceeds(estimate.amount, share, total);
        !map.is_done(**story) && estimate.is_some_and(is_large)
    };
    stories
        .iter()
        .filter(is_large)
        .map(|story| {
            let estimate = map[*story].estimate.as_ref();
            let estimate = estimate.map_or(Decimal::ZERO, |estimate| estimate.amount);
            let message = message!(
                "oversized-story.finding",
                story = MessageValue::title(context.story_title(*story)),
                estimate = estimate,
                total = context.project.estimates.amount(total),
                release = MessageValue::title(context.release_name(release)),
            );
            Finding::new(&RULE, RuleItem::Story(*story), message)
        })
        .collect()
}

/// Whether `part` is more than `percent` % of `total`. False if the numbers are too large to tell.
fn exceeds(part: Decimal, percent: usize, total: Decimal) -> bool {
    let part = part.checked_mul(Decimal::ONE_HUNDRED);
    let limit = total.checked_mul(Decimal::from(percent));
    part.zip(limit).is_some_and(|(part, limit)| part > limit)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    fn map(estimates: [&str; 3], expected: &str) -> String {
        let [one, two, three] = estimates;
        format!(
            "title: Groceries\nreleases: [First]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n          - story: Count coins\n{expected}            release: First\n            estimate: {one}\n          - story: Get change\n            release: First\n            estimate: {two}\n          - story: Keep change\n            release: First\n            estimate: {three}\n            status: done\n          - Lose change: First\n"
        )
    }

    #[test]
    fn fires_on_a_story_that_is_larger_than_the_share() {
        let expected = "#                  ^^^^^^^^^^^ note: `Count coins` accounts for 4.1 of the 10 points in `First`\n";
        check(&RULE, &map(["4.10", "3.9", "2"], expected));
    }

    #[test]
    fn the_limit_itself_is_fine_and_exact() {
        check(&RULE, &map(["0.12", "0.11", "0.07"], ""));
        check(&RULE, &map(["0", "0", "0"], ""));
    }

    #[test]
    fn done_stories_are_fine() {
        check(&RULE, &map(["1", "1", "8"], ""));
    }

    #[test]
    fn a_later_release_and_few_estimates_are_fine() {
        let large = map(["4.10", "3.9", "2"], "");
        check(&RULE, &large.replace("[First]", "[Zero, First]"));
        let more = "          - Find change: First\n".repeat(3);
        check(&RULE, &format!("{large}{more}"));
    }

    #[test]
    fn two_estimates_are_too_few() {
        let map = map(["8", "1", "1"], "");
        check(&RULE, &map.replace("            estimate: 1\n", ""));
    }

    #[test]
    fn a_project_sets_the_share() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  oversized-story:\n    share: 41\n")
            .check(&map(["4.1", "3.9", "2"], ""));
    }
}
